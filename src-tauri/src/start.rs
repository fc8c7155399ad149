//! How the program was started: with a file or without, and once more while it is up.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use tauri::{AppHandle, Manager};

use crate::frame;

/// The register file named on the command line, made absolute; a word beginning with `-` is no file.
pub(crate) fn file_named(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    file_in(arguments, None)
}

/// A second start on this PC: the first window comes forward and is told which file was meant.
pub(crate) fn again(handle: &AppHandle, arguments: Vec<String>, folder: String) {
    let Some(window) = handle.get_webview_window(frame::LABEL) else {
        return;
    };
    let named = file_in(arguments.into_iter().skip(1).map(OsString::from), Some(Path::new(&folder)));
    frame::bring_forward(&window, named.as_deref());
}

fn file_in(arguments: impl Iterator<Item = OsString>, folder: Option<&Path>) -> Option<PathBuf> {
    let named = arguments.into_iter().find(|word| !word.to_string_lossy().starts_with('-'))?;
    let named = PathBuf::from(named);
    Some(match folder {
        Some(folder) => folder.join(named),
        // A path that cannot be made absolute is passed as given: opening it tells why.
        None => std::path::absolute(&named).unwrap_or(named),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_that_is_no_switch_is_the_file() {
        let words = ["--automation", "/papers/a.fortegnelse", "/papers/b.fortegnelse"];
        let file = file_named(words.iter().map(OsString::from));
        assert_eq!(file, Some(PathBuf::from("/papers/a.fortegnelse")));
        assert_eq!(file_named([OsString::from("--automation")].into_iter()), None);
    }

    #[test]
    fn a_second_start_means_a_file_in_its_own_folder() {
        let file = file_in([OsString::from("a.fortegnelse")].into_iter(), Some(Path::new("/papers")));
        assert_eq!(file, Some(PathBuf::from("/papers/a.fortegnelse")));
    }
}
