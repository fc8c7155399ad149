//! Changing records: save, add, remove, undo, redo, and what was changed before.

use std::collections::BTreeMap;

use register::{Act, Change, RegisterFile};
use schema::{Instant, Kind, Record};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::app::{App, Call};
use crate::cases;
use crate::enclosures;
use crate::failure::Result;
use crate::older;
use crate::safety;
use crate::state::{self, Changed, Gone, Open};
use crate::table::Nothing;
use crate::viewer;

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
    /// Changes in a row with the same run are undone as one.
    #[serde(default)]
    run: Option<String>,
}

/// One record by name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Which {
    kind: Kind,
    id: String,
}

/// All records of a kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Of {
    kind: Kind,
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
    /// The backups that still hold them, newest first, and until when.
    backups: Vec<safety::Copy>,
    /// The register as it is now.
    open: Open,
}

pub(crate) fn save(app: &mut App, call: &Call, asked: Save) -> Result<Changed> {
    let (kind, value) = taken_apart(&asked.record)?;
    change(app, call, Act::Save, asked.run.as_deref(), |change| change.save(kind, value).map(drop))
}

pub(crate) fn add(app: &mut App, call: &Call, asked: Add) -> Result<Changed> {
    let (kind, value) = taken_apart(&asked.record)?;
    change(app, call, Act::Add, asked.run.as_deref(), |change| change.save(kind, value).map(drop))
}

pub(crate) fn remove(app: &mut App, call: &Call, asked: Which) -> Result<Changed> {
    if asked.kind == Kind::Enclosure {
        return enclosures::remove(app, call, &asked.id);
    }
    cases::refuse_issued(app.file()?.content(), asked.kind, &asked.id)?;
    change(app, call, Act::Remove, None, |change| change.remove(asked.kind, &asked.id))
}

/// Copies a record with its parts. The copy stands last of its kind, says in its name that it is one, and an activity's
/// is not begun.
pub(crate) fn duplicate(app: &mut App, call: &Call, asked: Which) -> Result<Changed> {
    let words = app.words(call);
    let Which { kind, id } = asked;
    let name = ["name", "title", "description"].into_iter().find(|name| kind.field(name).is_some());
    let last = app.file()?.content().values(kind)?.iter().filter_map(|record| record["position"].as_u64()).max();
    change(app, call, Act::Add, None, |change| {
        change
            .copy(kind, &id, |copy| {
                if let Some(name) = name
                    && let Some(text) = copy[name].as_str()
                {
                    copy[name] = Value::from(words.with("copy-name", &[("text", text)]));
                }
                if let Some(last) = last {
                    copy["position"] = Value::from(last + 1);
                }
                if kind == Kind::Activity {
                    copy["status"] = Value::from("planned");
                }
            })
            .map(drop)
    })
}

/// When each record of a kind, or a part of it, was last changed.
pub(crate) fn last_changes(app: &mut App, _: &Call, asked: Of) -> Result<BTreeMap<String, Instant>> {
    Ok(app.file()?.last_changes_by(asked.kind, app.seen_by()?)?.into_iter().collect())
}

/// Erases a record and its history. The backups that still hold it are named.
pub(crate) fn erase(app: &mut App, call: &Call, asked: Which) -> Result<Erased> {
    let stamp = app.stamp(call);
    let backups = app.folders.backups();
    // Read before: a list that cannot be read must not hide that something was erased.
    safety::backups(app, call, Nothing {})?;
    let erasure = app.file_mut()?.erase(&stamp, asked.kind, &asked.id, &backups)?;
    app.saved_at = Some(call.now.instant);
    // What was handed to a viewer may name whom the record was of.
    viewer::clear(&app.folders.papers());
    Ok(Erased {
        records: u32::try_from(erasure.records.len()).unwrap_or(u32::MAX),
        backups: safety::holding(app, call, erasure.first)?,
        open: state::opened(app, call)?,
    })
}

pub(crate) fn undo(app: &mut App, call: &Call, _: Nothing) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    let undone = app.file_mut()?.undo(&stamp);
    undone.map_err(|error| older::told(app, call, error))?;
    changed_since(app, call, before)
}

pub(crate) fn redo(app: &mut App, call: &Call, _: Nothing) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    let redone = app.file_mut()?.redo(&stamp);
    redone.map_err(|error| older::told(app, call, error))?;
    changed_since(app, call, before)
}

pub(crate) fn history(app: &mut App, _: &Call, asked: HistoryOf) -> Result<Vec<HistoryEvent>> {
    let of = asked.kind.zip(asked.id.as_deref());
    let (file, by) = (app.file()?, app.seen_by()?);
    let limit = asked.limit as usize;
    // What was done since a day one looks back at stands before what is told of it.
    let read = if by == file.last() { limit } else { usize::MAX };
    let events = file.history(of, read)?;
    Ok(events
        .into_iter()
        .filter(|event| event.change <= by)
        .take(limit)
        .map(|event| HistoryEvent {
            change: u32::try_from(event.change.0).unwrap_or(u32::MAX),
            at: event.at,
            actor: event.actor,
            act: event.act.name().to_owned(),
            kind: event.kind,
            id: event.id,
            before: event.before,
            after: event.after,
            undone: event.undone_by.is_some_and(|it| it <= by),
        })
        .collect())
}

pub(crate) fn change(
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
    let mut put = Vec::new();
    let mut removed = Vec::new();
    for (kind, id, after) in touched_since(app.file()?, before)? {
        match after {
            Some(record) => put.push(serde_json::from_value(json!({ "kind": kind, "record": record }))?),
            None => removed.push(Gone { kind, id }),
        }
    }
    Ok(Changed { put, removed, state: state::of(app, call)? })
}

/// The records the events after the one so numbered are about, each once, in the order they were touched, and as the
/// last of those events left it.
fn touched_since(file: &RegisterFile, before: u64) -> Result<Vec<(Kind, String, Option<Value>)>> {
    let new = usize::try_from(file.events().saturating_sub(before)).unwrap_or(usize::MAX);
    let mut touched: Vec<(Kind, String, Option<Value>)> = Vec::new();
    let mut places = BTreeMap::new();
    for event in file.history(None, new)?.into_iter().rev() {
        let Some((kind, id)) = event.kind.zip(event.id) else {
            continue;
        };
        let at = *places.entry((kind, id.clone())).or_insert(touched.len());
        match touched.get_mut(at) {
            Some(known) => known.2 = event.after,
            None => touched.push((kind, id, event.after)),
        }
    }
    Ok(touched)
}

fn taken_apart(record: &Record) -> Result<(Kind, Value)> {
    let mut value = serde_json::to_value(record)?;
    let kind: Kind = serde_json::from_value(value["kind"].take())?;
    Ok((kind, value["record"].take()))
}
