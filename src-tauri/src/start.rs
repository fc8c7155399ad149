//! How the program was started: with files or without. Each register has a window, and so a process, of its own.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The files named on the command line, made absolute; a word beginning with `-` is no file.
pub(crate) fn files_named(arguments: impl Iterator<Item = OsString>) -> Vec<PathBuf> {
    arguments
        .filter(|word| !word.to_string_lossy().starts_with('-'))
        // A path that cannot be made absolute is passed as given: opening it tells why.
        .map(|word| std::path::absolute(&word).unwrap_or_else(|_| PathBuf::from(word)))
        .collect()
}

/// Starts the program once more, with this file.
pub(crate) fn window_of(file: &Path) -> io::Result<()> {
    let program = std::env::current_exe()?;
    Command::new(program).arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_that_is_no_switch_is_a_file() {
        let words = ["--automation", "/papers/a.fortegnelse", "/papers/b.fortegnelse"];
        let files = files_named(words.iter().map(OsString::from));
        assert_eq!(files, [PathBuf::from("/papers/a.fortegnelse"), PathBuf::from("/papers/b.fortegnelse")]);
        assert!(files_named([OsString::from("--automation")].into_iter()).is_empty());
    }

    #[test]
    fn a_file_is_meant_in_the_folder_of_the_start() {
        let files = files_named([OsString::from("a.fortegnelse")].into_iter());
        assert!(files[0].is_absolute());
        assert!(files[0].ends_with("a.fortegnelse"));
    }
}
