//! What somebody has said is known: the heads of trails that are told of no more. It stands beside the settings.

use std::path::PathBuf;

use crate::app::App;
use crate::failure::Result;
use crate::written;

/// So many are kept; the first said are let go.
const MOST: usize = 100;

/// Every head that is known, 64 hexadecimal digits each. A file that cannot be read knows none: then it is told again.
pub(crate) fn read(app: &App) -> Vec<String> {
    let text = std::fs::read(place(app)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Says that these are known.
pub(crate) fn add(app: &App, heads: impl IntoIterator<Item = String>) -> Result<()> {
    let mut known = read(app);
    for head in heads {
        if !known.contains(&head) {
            known.push(head);
        }
    }
    known.drain(..known.len().saturating_sub(MOST));
    std::fs::create_dir_all(&app.folders.data).map_err(register::Error::from)?;
    written::whole(&place(app), &serde_json::to_vec_pretty(&known)?)
}

fn place(app: &App) -> PathBuf {
    app.folders.data.join("known.json")
}
