//! The versions of the vocabulary a program knows, and how older values are read.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use schema::Kind;
use serde_json::Value;

use crate::Result;

/// Reads a value as the version after one would have written it.
#[derive(Debug, Clone, Copy)]
pub struct Upcaster {
    /// The version of the values it reads, from 1. It gives values of the next.
    pub from: u32,
    /// The kind it is for.
    pub kind: Kind,
    /// The way from the one to the other; exactly what the migration's SQL does to the row.
    pub read: fn(Value) -> Value,
}

/// The steps from an empty file to the newest version, and the readers of what older versions wrote.
/// Programs use [`Ladder::released`]; tests make up longer ones.
#[derive(Debug, Clone, Copy)]
pub struct Ladder {
    /// SQL for each version, from 1. A released step is never edited.
    pub steps: &'static [&'static str],
    /// In the order of their versions. Events are never rewritten: they are read through these.
    pub upcasters: &'static [Upcaster],
}

impl Ladder {
    /// What this program knows.
    pub const fn released() -> Ladder {
        Ladder { steps: schema::MIGRATIONS, upcasters: &[] }
    }

    /// The newest version.
    pub fn version(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }

    /// A value that an older version wrote, as the newest would have written it.
    pub fn upcast(&self, kind: Kind, version: u32, value: Value) -> Value {
        self.upcasters
            .iter()
            .filter(|it| it.kind == kind && it.from >= version)
            .fold(value, |value, it| (it.read)(value))
    }

    /// Every object a file of a version has: type, name and the SQL that made it, by name.
    pub(crate) fn objects(&self, version: u32) -> Result<Objects> {
        static KNOWN: Mutex<Option<HashMap<Vec<&'static str>, Objects>>> = Mutex::new(None);
        let steps = self.steps[..(version as usize).min(self.steps.len())].to_vec();
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        if let Some(objects) = known.get(&steps) {
            return Ok(objects.clone());
        }
        let conn = Connection::open_in_memory()?;
        for step in &steps {
            conn.execute_batch(step)?;
        }
        let objects = objects_of(&conn)?;
        known.insert(steps, objects.clone());
        Ok(objects)
    }
}

/// Type, name and SQL of each object in a file.
pub(crate) type Objects = Vec<(String, String, Option<String>)>;

/// The objects of an open file. Reads the list alone: no trigger, view or virtual table runs.
pub(crate) fn objects_of(conn: &Connection) -> Result<Objects> {
    let mut select = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name, type")?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
