//! Other files in the register's own folder that are the same register: a sync client keeps both where two PCs have
//! written, and neither may be lost unseen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use register::{RegisterFile, glance, open_copy, open_read_only};
use schema::words::Words;
use schema::{Instant, Kind};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::accepted;
use crate::app::App;
use crate::failure::Result;
use crate::heads::hexadecimal;

/// Another file with changes that the open one has not.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Version {
    /// Where it is.
    pub(crate) path: String,
    /// Its name in the folder.
    pub(crate) file_name: String,
    /// How many changes it has that the open one has not.
    pub(crate) there: u32,
    /// How many the open one has that it has not; none: it has gone on from where the open one stands.
    pub(crate) here: u32,
    /// When it was last changed.
    pub(crate) changed_at: Option<Instant>,
    /// By whom; nothing where the name was erased.
    pub(crate) changed_by: Option<String>,
    /// What was changed there alone, newest first, the first ones by name.
    pub(crate) about: Vec<String>,
}

/// A folder with more registers than these is looked through no further.
const MOST_FILES: usize = 60;

/// So many records are named.
const MOST_NAMED: usize = 6;

/// The other versions beside the open register that nobody has said are known. What cannot be read is passed over.
pub(crate) fn beside(app: &App, words: &Words) -> Result<Vec<Version>> {
    let file = app.file()?;
    let known: Vec<String> = file.replaced()?.into_iter().chain(accepted::read(app)).collect();
    let mut versions: Vec<Version> =
        neighbours(file.path()).iter().filter_map(|path| version(file, path, &known, words)).collect();
    versions.sort_by_key(|it| std::cmp::Reverse(it.changed_at.map(|at| at.0)));
    Ok(versions)
}

/// The head of another file, where it is the open register too.
pub(crate) fn head_of(app: &App, path: &Path) -> Result<Option<String>> {
    let id = app.file()?.register_id();
    Ok(read(path).filter(|other| other.register_id() == id).map(|other| hexadecimal(&other.head())))
}

fn neighbours(path: &Path) -> Vec<PathBuf> {
    let Some(entries) = path.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else {
        return Vec::new();
    };
    let is_register = |path: &PathBuf| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("fortegnelse"));
    let mut others: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|other| is_register(other) && other != path && other.is_file())
        .collect();
    others.sort();
    others.truncate(MOST_FILES);
    others
}

fn version(file: &RegisterFile, path: &Path, known: &[String], words: &Words) -> Option<Version> {
    // Most are other companies' registers, or older copies of this one: for those a glance is enough.
    if let Ok(seen) = glance(path)
        && (seen.register != file.register_id()
            || known.contains(&hexadecimal(&seen.head))
            || file.event_with(&seen.head).ok()? == Some(seen.events))
    {
        return None;
    }
    let other = read(path).filter(|other| other.register_id() == file.register_id())?;
    let common = file.common(&other).ok()?;
    if other.events() == common || known.contains(&hexadecimal(&other.head())) {
        return None;
    }
    let there = after(&other, common)?;
    let last = there.first()?;
    let mut named = BTreeSet::new();
    let about = there.iter().filter_map(|event| {
        let (kind, id) = (event.kind?, event.id.as_ref()?);
        named.insert((kind, id.clone())).then(|| called(kind, event.after.as_ref().or(event.before.as_ref()), words))
    });
    Some(Version {
        path: path.to_string_lossy().into_owned(),
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        changed_at: Some(last.at),
        changed_by: last.actor.clone(),
        about: about.take(MOST_NAMED).collect(),
        there: changes(&there),
        here: changes(&after(file, common)?),
    })
}

fn read(path: &Path) -> Option<RegisterFile> {
    match open_read_only(path) {
        Err(register::Error::Locked) => open_copy(path).ok(),
        opened => opened.ok(),
    }
}

/// What a register has behind an event, newest first.
fn after(file: &RegisterFile, event: u64) -> Option<Vec<register::Event>> {
    file.history(None, usize::try_from(file.events().saturating_sub(event)).ok()?).ok()
}

fn changes(events: &[register::Event]) -> u32 {
    let changes: BTreeSet<_> = events.iter().map(|event| event.change).collect();
    u32::try_from(changes.len()).unwrap_or(u32::MAX)
}

/// A record by its kind and, where it has one, its name.
fn called(kind: Kind, record: Option<&Value>, words: &Words) -> String {
    let name = record.and_then(|it| ["name", "title", "description"].iter().find_map(|field| it[*field].as_str()));
    match name.filter(|name| !name.is_empty()) {
        Some(name) => words.with("version-record", &[("kind", &words.kind(kind)), ("name", name)]),
        None => words.kind(kind),
    }
}
