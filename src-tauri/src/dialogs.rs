//! The system's own file dialogs.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::WebviewWindow;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pick {
    pub(crate) title: String,
    /// The words for the kind of file, as the page has them in the user's language.
    pub(crate) filter_name: String,
    /// Which endings belong to the kind; none given: the register's own.
    #[serde(default)]
    pub(crate) extensions: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Save {
    pub(crate) title: String,
    pub(crate) file_name: String,
    pub(crate) filter_name: String,
    /// Without the dot; added to a name the user typed without it.
    pub(crate) extension: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PickFolder {
    pub(crate) title: String,
}

/// The folder the user chose, or none.
pub(crate) async fn pick_folder(window: &WebviewWindow, pick: PickFolder) -> Option<PathBuf> {
    if let Some(answer) = answer_of_test() {
        return answer;
    }
    over(window).set_title(pick.title).pick_folder().await.map(|folder| folder.path().to_owned())
}

/// The file the user chose to open, or none.
pub(crate) async fn pick_open(window: &WebviewWindow, pick: Pick) -> Option<PathBuf> {
    if let Some(answer) = answer_of_test() {
        return answer;
    }
    let own = [REGISTER.to_owned()];
    let extensions = if pick.extensions.is_empty() { &own } else { pick.extensions.as_slice() };
    let dialog = over(window).set_title(pick.title).add_filter(pick.filter_name, extensions);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

/// The name the user chose to write to, or none. The dialog itself asks before an existing file is named.
pub(crate) async fn pick_save(window: &WebviewWindow, save: Save) -> Option<PathBuf> {
    let chosen = match answer_of_test() {
        Some(answer) => answer,
        None => {
            let dialog = over(window)
                .set_title(save.title)
                .set_file_name(save.file_name)
                .add_filter(save.filter_name, &[&save.extension]);
            dialog.save_file().await.map(|file| file.path().to_owned())
        }
    };
    chosen.map(|path| with_ending(path, &save.extension))
}

const REGISTER: &str = "fortegnelse";

fn over(window: &WebviewWindow) -> rfd::AsyncFileDialog {
    let dialog = rfd::AsyncFileDialog::new();
    // GTK's dialog of rfd takes no parent; elsewhere it keeps the dialog above its window.
    #[cfg(any(windows, target_os = "macos"))]
    let dialog = dialog.set_parent(window);
    #[cfg(not(any(windows, target_os = "macos")))]
    let _: &WebviewWindow = window;
    dialog
}

/// GTK gives the name as typed: without this, `record` would be written with no ending.
fn with_ending(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|has| has.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// A test stands in for the person: the path in `FORTEGNELSE_DIALOG_ANSWER`, empty for "cancelled".
#[cfg(any(debug_assertions, feature = "test-dialogs"))]
fn answer_of_test() -> Option<Option<PathBuf>> {
    let answer = std::env::var_os("FORTEGNELSE_DIALOG_ANSWER")?;
    Some((!answer.is_empty()).then(|| PathBuf::from(answer)))
}

#[cfg(not(any(debug_assertions, feature = "test-dialogs")))]
fn answer_of_test() -> Option<Option<PathBuf>> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_typed_without_its_ending_gets_it() {
        assert_eq!(with_ending("/p/record".into(), "pdf"), PathBuf::from("/p/record.pdf"));
        assert_eq!(with_ending("/p/record.PDF".into(), "pdf"), PathBuf::from("/p/record.PDF"));
        assert_eq!(with_ending("/p/v. 2.1".into(), "pdf"), PathBuf::from("/p/v. 2.1.pdf"));
    }
}
