//! What this PC remembers: the user, the language, the files used lately. Nothing of a register's content.

use std::path::{Path, PathBuf};

use schema::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::Result;
use crate::places::At;
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
    /// How large the text is.
    pub text_size: TextSize,
    /// Files used lately, newest first.
    pub recent: Vec<Recent>,
    /// Folders of one's choice that copies were put in, newest first.
    pub backup_folders: Vec<String>,
    /// The folder that every copy the program takes of itself is put in, too.
    pub backup_place: Option<String>,
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

/// How large the text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TextSize {
    /// 100 %.
    #[default]
    #[serde(rename = "100")]
    Normal,
    /// 115 %.
    #[serde(rename = "115")]
    Large,
    /// 130 %.
    #[serde(rename = "130")]
    Larger,
    /// 150 %.
    #[serde(rename = "150")]
    Largest,
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

/// Changes language, name, appearance and text size; the lists of files and folders are the program's own.
pub(crate) fn save_settings(app: &mut App, _: &Call, asked: Settings) -> Result<Settings> {
    read_lists(app);
    let Settings { recent, backup_folders, backup_place, .. } = std::mem::take(&mut app.settings);
    app.settings = Settings { recent, backup_folders, backup_place, ..asked };
    app.first_start = false;
    write(app)?;
    Ok(app.settings.clone())
}

/// Takes a file off the list of those used lately. The file itself is left alone.
pub(crate) fn forget_recent(app: &mut App, _: &Call, asked: At) -> Result<Settings> {
    read_lists(app);
    app.settings.recent.retain(|recent| recent.path != asked.path);
    write(app)?;
    Ok(app.settings.clone())
}

/// Puts a folder first among those that copies were put in.
pub(crate) fn remember_folder(app: &mut App, folder: &Path) -> Result<()> {
    read_lists(app);
    let folder = folder.to_string_lossy().into_owned();
    app.settings.backup_folders.retain(|known| *known != folder);
    app.settings.backup_folders.insert(0, folder);
    app.settings.backup_folders.truncate(MOST_RECENT);
    write(app)
}

/// Chooses the folder that every copy the program takes is put in, too, or none.
pub(crate) fn remember_place(app: &mut App, folder: Option<String>) -> Result<()> {
    read_lists(app);
    app.settings.backup_place = folder.filter(|folder| !folder.is_empty());
    write(app)
}

/// Puts a register first among those used lately.
pub(crate) fn remember(app: &mut App, path: &Path, name: &str) -> Result<()> {
    read_lists(app);
    let path = path.to_string_lossy().into_owned();
    app.settings.recent.retain(|recent| recent.path != path);
    app.settings.recent.insert(0, Recent { path, name: name.to_owned() });
    app.settings.recent.truncate(MOST_RECENT);
    write(app)
}

/// Each register has a window of its own: another may have added to the lists meanwhile.
fn read_lists(app: &mut App) {
    let (kept, none) = read(&app.folders.data);
    if !none {
        app.settings.recent = kept.recent;
        app.settings.backup_folders = kept.backup_folders;
        app.settings.backup_place = kept.backup_place;
    }
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
