//! What this PC remembers: the user, the language, the files used lately. Nothing of a register's content.

use std::path::{Path, PathBuf};

use schema::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::Result;
use crate::written;

/// The settings of this PC.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Settings {
    /// The language of the screen.
    pub language: Language,
    /// The user's name, as the history shows it.
    pub actor: String,
    /// Light, dark, or as the system has it.
    pub appearance: Appearance,
    /// Files used lately, newest first.
    pub recent: Vec<Recent>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// A register used lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Recent {
    /// Its path.
    pub path: String,
    /// The organisation's name.
    pub name: String,
}

const MOST_RECENT: usize = 8;

/// Reads the settings, and says whether there were none.
pub(crate) fn read(folder: &Path) -> (Settings, bool) {
    let parsed = std::fs::read(place(folder)).map(|bytes| serde_json::from_slice(&bytes));
    match parsed {
        Ok(Ok(settings)) => (settings, false),
        _ => (Settings::default(), true),
    }
}

/// Changes language, name and appearance; the list of recent files is the program's own.
pub(crate) fn save_settings(app: &mut App, _: &Call, asked: Settings) -> Result<Settings> {
    let recent = std::mem::take(&mut app.settings.recent);
    app.settings = Settings { recent, ..asked };
    app.first_start = false;
    write(app)?;
    Ok(app.settings.clone())
}

/// Puts a register first among those used lately.
pub(crate) fn remember(app: &mut App, path: &Path, name: &str) -> Result<()> {
    let path = path.to_string_lossy().into_owned();
    app.settings.recent.retain(|recent| recent.path != path);
    app.settings.recent.insert(0, Recent { path, name: name.to_owned() });
    app.settings.recent.truncate(MOST_RECENT);
    write(app)
}

fn write(app: &App) -> Result<()> {
    std::fs::create_dir_all(&app.folders.data).map_err(register::Error::from)?;
    let bytes = serde_json::to_vec_pretty(&app.settings)?;
    written::whole(&place(&app.folders.data), &bytes)?;
    Ok(())
}

fn place(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}
