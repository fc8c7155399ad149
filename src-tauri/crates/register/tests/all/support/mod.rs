//! What the tests of the register file share: stamps, places, and records made from the declared fields.
#![allow(dead_code)] // each test file uses its own part

use std::path::PathBuf;

use register::{RegisterFile, Stamp};
use rusqlite::Connection;
use schema::{Field, Instant, Kind, Now, Shape};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// Somebody invented, at a fixed moment, so many minutes later.
pub(crate) fn stamp_at(minutes: i64) -> Stamp {
    let start = Instant::parse("2026-11-21T10:00:00+01:00").unwrap();
    let instant = Instant(start.0 + chrono::TimeDelta::minutes(minutes));
    Stamp { now: Now::at(instant), actor: "Pernille Prøvesen".into() }
}

pub(crate) fn stamp() -> Stamp {
    stamp_at(0)
}

/// A folder with a place for a register and one for backups.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("eksempel.fortegnelse")
    }
    pub(crate) fn backups(&self) -> PathBuf {
        self.folder.path().join("backups")
    }
    pub(crate) fn create(&self) -> RegisterFile {
        register::create(&self.path(), &stamp()).unwrap()
    }
    pub(crate) fn open(&self) -> RegisterFile {
        self.try_open().unwrap()
    }
    pub(crate) fn try_open(&self) -> register::Result<RegisterFile> {
        register::open(&self.path(), &stamp(), &self.backups())
    }
    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.path()).unwrap()
    }
}

/// Does something to a desk's register by a connection of its own, with the triggers away meanwhile.
pub(crate) fn without_triggers<T>(desk: &Desk, act: impl FnOnce(&Connection) -> T) -> T {
    let conn = Connection::open(desk.path()).unwrap();
    // Nobody cuts the power here, and each statement would wait for the disk.
    conn.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY").unwrap();
    let triggers: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    let done = act(&conn);
    for (_, sql) in &triggers {
        conn.execute_batch(sql).unwrap();
    }
    done
}

/// A record with every field filled: each text carries the marker. `turn` picks among choices, so that turns differ.
pub(crate) fn full(kind: Kind, id: &str, turn: usize, marker: &str) -> Value {
    let mut record = Map::new();
    record.insert("id".into(), json!(id));
    for field in kind.fields() {
        record.insert(field.name.into(), filled(field, turn, marker));
    }
    if kind == Kind::Review {
        // A finished control could not be written a second time; it has tests of its own.
        record.insert("closed_at".into(), Value::Null);
    }
    if kind == Kind::Signing {
        // Nor could one that is settled.
        record.insert("in_force_on".into(), Value::Null);
    }
    if kind == Kind::Attachment {
        let bytes = attached(turn, marker);
        record.insert("size".into(), json!(bytes.len()));
        record.insert("sha256".into(), json!(hex(&Sha256::digest(bytes))));
    }
    Value::Object(record)
}

/// The bytes the tests attach: larger than a page.
pub(crate) fn attached(turn: usize, marker: &str) -> Vec<u8> {
    format!("{marker} {turn} ").repeat(2000).into_bytes()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A record with nothing filled but what it is a part of.
pub(crate) fn empty(kind: Kind, id: &str) -> Value {
    let mut record = Map::new();
    record.insert("id".into(), json!(id));
    for field in kind.fields() {
        if let (Shape::Link { to }, false, false) = (field.form.shape, field.form.optional, field.form.stated) {
            record.insert(field.name.into(), json!(first_id(to)));
        }
    }
    Value::Object(record)
}

/// The id the tests give the first record of a kind.
pub(crate) fn first_id(kind: Kind) -> String {
    format!("first.{}", kind.name())
}

/// Every kind, full, each pointing to the others' first records.
pub(crate) fn fill(file: &mut RegisterFile, turn: usize, marker: &str) {
    file.transact(&stamp(), register::Act::Import, None, |change| {
        // The bytes of the attachment the records tell of; its own record goes again.
        let attachment = change.attach("fil", "text/plain", &attached(turn, marker))?;
        change.remove(Kind::Attachment, attachment.as_str())?;
        for kind in Kind::ALL.iter().copied() {
            // What was issued stays as it is; so does its file.
            let is_issued = !change.content().documents.is_empty();
            if !(is_issued && matches!(kind, Kind::Document | Kind::Attachment)) {
                change.save(kind, full(kind, &first_id(kind), turn, marker))?;
            }
        }
        Ok(())
    })
    .unwrap();
}

fn filled(field: &Field, turn: usize, marker: &str) -> Value {
    let one = |turn: usize| match field.form.shape {
        Shape::Text if field.is_country() => json!(["DK", "NO", "US"][turn % 3]),
        Shape::Text => json!(format!("{marker} {} æøå \"'\\ \u{1f512} {turn}\n", field.name)),
        Shape::Number => json!(u32::MAX - turn as u32),
        Shape::Bool => json!(turn.is_multiple_of(2)),
        Shape::Date => json!(format!("2026-02-{:02}", 1 + turn % 28)),
        Shape::Instant => json!("2026-10-25T02:30:00+01:00"),
        Shape::Months | Shape::Days => json!(60 + turn),
        Shape::Choice { values, .. } => json!(values[turn % values.len()]),
        Shape::Link { to } => json!(first_id(to)),
    };
    match (field.form.list, field.form.stated, turn % 5) {
        (true, _, _) => json!([one(turn), one(turn + 1)]),
        (false, true, 3) => json!({ "state": "none" }),
        (false, true, 4) => json!({ "state": "unknown" }),
        _ => one(turn),
    }
}
