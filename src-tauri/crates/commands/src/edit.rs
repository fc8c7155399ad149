//! Changing records: save, add, remove, undo, redo, and what was changed before.

use std::collections::BTreeSet;

use register::{Act, Change, RegisterFile};
use schema::{Instant, Kind, Record};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::{App, Call};
use crate::failure::Result;
use crate::state::{self, Changed, Gone, Open};
use crate::table::Nothing;

/// A record as it shall be.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Save {
    record: Record,
    /// Saves in a row with the same run are undone as one.
    #[serde(default)]
    run: Option<String>,
}

/// A new record; its id is empty.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Add {
    record: Record,
}

/// One record by name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Which {
    kind: Kind,
    id: String,
}

/// Whose history, and how much of it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HistoryOf {
    #[serde(default)]
    kind: Option<Kind>,
    #[serde(default)]
    id: Option<String>,
    limit: u32,
}

/// One thing that happened to one record.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HistoryEvent {
    /// The change it is a part of.
    change: u32,
    /// When.
    at: Instant,
    /// By whom; nothing where the name was erased.
    actor: Option<String>,
    /// What the user did.
    act: String,
    /// The kind of record; nothing where the content was erased.
    kind: Option<Kind>,
    /// The record.
    id: Option<String>,
    /// The record before.
    before: Option<Value>,
    /// The record after.
    after: Option<Value>,
    /// Whether it was taken back later.
    undone: bool,
}

/// What an erasure did.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Erased {
    /// How many records went.
    records: u32,
    /// The backups that still hold them.
    backups: Vec<String>,
    /// The register as it is now.
    open: Open,
}

pub(crate) fn save(app: &mut App, call: &Call, asked: Save) -> Result<Changed> {
    let (kind, value) = taken_apart(&asked.record)?;
    change(app, call, Act::Save, asked.run.as_deref(), |change| change.save(kind, value).map(drop))
}

pub(crate) fn add(app: &mut App, call: &Call, asked: Add) -> Result<Changed> {
    let (kind, value) = taken_apart(&asked.record)?;
    change(app, call, Act::Add, None, |change| change.save(kind, value).map(drop))
}

pub(crate) fn remove(app: &mut App, call: &Call, asked: Which) -> Result<Changed> {
    change(app, call, Act::Remove, None, |change| change.remove(asked.kind, &asked.id))
}

/// Erases a record and its history. The backups that still hold it are named.
pub(crate) fn erase(app: &mut App, call: &Call, asked: Which) -> Result<Erased> {
    let stamp = app.stamp(call);
    let backups = app.folders.backups();
    let erasure = app.file_mut()?.erase(&stamp, asked.kind, &asked.id, &backups)?;
    app.saved_at = Some(call.now.instant);
    let held = erasure.backups.iter().map(|backup| backups.join(&backup.file).to_string_lossy().into_owned()).collect();
    Ok(Erased {
        records: u32::try_from(erasure.records.len()).unwrap_or(u32::MAX),
        backups: held,
        open: state::opened(app, call)?,
    })
}

pub(crate) fn undo(app: &mut App, call: &Call, _: Nothing) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    app.file_mut()?.undo(&stamp)?;
    changed_since(app, call, before)
}

pub(crate) fn redo(app: &mut App, call: &Call, _: Nothing) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    app.file_mut()?.redo(&stamp)?;
    changed_since(app, call, before)
}

pub(crate) fn history(app: &mut App, _: &Call, asked: HistoryOf) -> Result<Vec<HistoryEvent>> {
    let of = asked.kind.zip(asked.id.as_deref());
    let events = app.file()?.history(of, asked.limit as usize)?;
    Ok(events
        .into_iter()
        .map(|event| HistoryEvent {
            change: u32::try_from(event.change.0).unwrap_or(u32::MAX),
            at: event.at,
            actor: event.actor,
            act: event.act.name().to_owned(),
            kind: event.kind,
            id: event.id,
            before: event.before,
            after: event.after,
            undone: event.undone_by.is_some(),
        })
        .collect())
}

fn change(
    app: &mut App,
    call: &Call,
    act: Act,
    run: Option<&str>,
    edit: impl FnOnce(&mut Change<'_>) -> register::Result<()>,
) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    app.file_mut()?.transact(&stamp, act, run, edit)?;
    changed_since(app, call, before)
}

/// What the events after the one so numbered did, each record once.
pub(crate) fn changed_since(app: &mut App, call: &Call, before: u64) -> Result<Changed> {
    app.saved_at = Some(call.now.instant);
    let file = app.file()?;
    let mut put = Vec::new();
    let mut removed = Vec::new();
    for (kind, id) in touched_since(file, before)? {
        match record(file, kind, &id)? {
            Some(record) => put.push(record),
            None => removed.push(Gone { kind, id }),
        }
    }
    Ok(Changed { put, removed, state: state::of(app, call)? })
}

/// The records the events after the one so numbered are about, each once, in the order they were touched.
fn touched_since(file: &RegisterFile, before: u64) -> Result<Vec<(Kind, String)>> {
    let new = usize::try_from(file.events().saturating_sub(before)).unwrap_or(usize::MAX);
    let mut touched: Vec<(Kind, String)> = Vec::new();
    let mut seen = BTreeSet::new();
    for event in file.history(None, new)?.into_iter().rev() {
        if let Some(record) = event.kind.zip(event.id)
            && seen.insert(record.clone())
        {
            touched.push(record);
        }
    }
    Ok(touched)
}

fn record(file: &RegisterFile, kind: Kind, id: &str) -> Result<Option<Record>> {
    let found = file.content().values(kind)?.into_iter().find(|record| record["id"] == id);
    Ok(match found {
        Some(value) => Some(serde_json::from_value(serde_json::json!({ "kind": kind, "record": value }))?),
        None => None,
    })
}

fn taken_apart(record: &Record) -> Result<(Kind, Value)> {
    let mut value = serde_json::to_value(record)?;
    let kind: Kind = serde_json::from_value(value["kind"].take())?;
    Ok((kind, value["record"].take()))
}
