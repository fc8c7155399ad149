//! Papers for the system's viewer, which prints them: written in a folder of the program's own, and cleared from it.

use std::fs;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::Deserialize;

use crate::app::{App, Call};
use crate::failure::{Failure, Result};
use crate::paper::{self, Printing};
use crate::written::{self, Written};

/// An issued document.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DocumentOf {
    pub(crate) id: String,
}

/// Writes a draft where the viewer finds it.
pub(crate) fn view_draft(app: &mut App, call: &Call, asked: Printing) -> Result<Written> {
    let (title, bytes) = paper::draft(app, call, &asked)?;
    handed(app, &title, &bytes)
}

/// Writes an issued document where the viewer finds it: the bytes it was issued with.
pub(crate) fn view_document(app: &mut App, _: &Call, asked: DocumentOf) -> Result<Written> {
    let (title, bytes) = paper::issued(app, &asked.id)?;
    handed(app, &title, &bytes)
}

/// Takes away what was written for the viewer. What a viewer still holds stays until the next time.
pub(crate) fn clear(folder: &Path) {
    // The folder is the program's own, and there may be none yet.
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|it| it.path()).filter(|it| it.extension().is_some_and(|end| end == "pdf")) {
        drop(fs::remove_file(path));
    }
}

/// Writes a paper where the viewer finds it.
pub(crate) fn handed(app: &App, title: &str, bytes: &[u8]) -> Result<Written> {
    let folder = app.folders.papers();
    fs::create_dir_all(&folder).map_err(|error| Failure::file(error, &folder))?;
    clear(&folder);
    written::for_user(&free(&folder, &as_file_name(title)), bytes)
}

/// A name that no viewer holds.
fn free(folder: &Path, name: &str) -> PathBuf {
    let numbered = (2..).map(|n| folder.join(format!("{name} ({n}).pdf")));
    let mut names = std::iter::once(folder.join(format!("{name}.pdf"))).chain(numbered);
    names.find(|it| !it.exists()).unwrap_or_else(|| folder.join(format!("{name}.pdf")))
}

/// A title as a file's name: what a file system somewhere refuses is left out.
fn as_file_name(title: &str) -> String {
    let kept = |it: char| if it.is_control() || "\\/:*?\"<>|".contains(it) { ' ' } else { it };
    let words: String = title.chars().map(kept).collect();
    let whole = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // Most file systems count a name's bytes, and stop at 255.
    let fits = |(at, it): &(usize, char)| at + it.len_utf8() <= 200;
    let name: String = whole.char_indices().take(80).take_while(fits).map(|(_, it)| it).collect();
    let name = name.trim_end_matches(['.', ' ']);
    if name.is_empty() { "dokument".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_every_file_system_takes() {
        assert_eq!(as_file_name("2026-014 Politik: kunder / ansatte"), "2026-014 Politik kunder ansatte");
        assert_eq!(as_file_name("../.."), "dokument");
        assert_eq!(as_file_name("Fortegnelse. "), "Fortegnelse");
        assert_eq!(as_file_name(&"記".repeat(200)).len(), 198, "a file system counts bytes");
    }
}
