//! The register in memory, kept in the order it is read: by place, then by id.

use std::collections::HashMap;

use rusqlite::Connection;
use schema::{Kind, Register};
use serde_json::Value;

use crate::ladder::Ladder;
use crate::{Damage, Error, Result, rows};

/// The register, and where in its lists each record stands.
#[derive(Debug, Default)]
pub(crate) struct Content {
    register: Register,
    order: HashMap<Kind, Vec<Place>>,
    positions: HashMap<Kind, HashMap<String, u64>>,
}

/// A record's place in its list: its position and its id.
type Place = (u64, String);

/// How the last event left a record.
#[derive(Debug)]
pub(crate) struct Last {
    pub(crate) version: u32,
    /// The record as JSON.
    pub(crate) after: String,
}

/// How the trail says each record should be. Removed and erased ones are not in it.
pub(crate) type Expected = HashMap<Kind, HashMap<String, Last>>;

impl Content {
    /// Reads the whole file, and compares each record with what its last event left.
    pub(crate) fn load(
        conn: &Connection,
        ladder: &Ladder,
        expected: &Expected,
        problems: &mut Vec<Damage>,
    ) -> Result<Content> {
        let mut content = Content::default();
        let mut found = 0;
        for kind in Kind::ALL.iter().copied() {
            for record in rows::list(conn, kind)? {
                let id = id_of(&record).to_owned();
                let last = expected.get(&kind).and_then(|records| records.get(&id));
                found += usize::from(last.is_some());
                let is_as_left = match last {
                    Some(last) => agrees(kind, &record, last, ladder),
                    None => false,
                };
                if !is_as_left || content.put(kind, record).is_err() {
                    problems.push(Damage::Record { kind, id });
                }
            }
        }
        if found < expected.values().map(HashMap::len).sum() {
            for (kind, records) in expected {
                let missing = records.keys().filter(|id| !content.has(*kind, id));
                problems.extend(missing.map(|id| Damage::Record { kind: *kind, id: id.clone() }));
            }
        }
        Ok(content)
    }

    pub(crate) fn register(&self) -> &Register {
        &self.register
    }

    pub(crate) fn into_register(self) -> Register {
        self.register
    }

    /// Whether there is such a record.
    pub(crate) fn has(&self, kind: Kind, id: &str) -> bool {
        self.positions.get(&kind).is_some_and(|records| records.contains_key(id))
    }

    /// The ids of a kind, in their order.
    pub(crate) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.order.get(&kind).into_iter().flatten().map(|(_, id)| id.as_str())
    }

    /// How many records there are.
    pub(crate) fn len(&self) -> usize {
        self.order.values().map(Vec::len).sum()
    }

    /// Puts a record where it belongs, in the place of the one with its id.
    pub(crate) fn put(&mut self, kind: Kind, record: Value) -> Result<()> {
        let id = id_of(&record).to_owned();
        self.take(kind, &id);
        let position = record.get("position").and_then(Value::as_u64).unwrap_or(0);
        let order = self.order.entry(kind).or_default();
        let place = (position, id.clone());
        let at = order.binary_search(&place).unwrap_or_else(|at| at);
        self.register.insert(kind, at, record).map_err(|error| Error::Shape {
            kind,
            id: id.clone(),
            field: None,
            message: error.to_string(),
        })?;
        order.insert(at, place);
        self.positions.entry(kind).or_default().insert(id, position);
        Ok(())
    }

    /// Takes a record away, if it is there.
    pub(crate) fn take(&mut self, kind: Kind, id: &str) {
        let Some(position) = self.positions.get_mut(&kind).and_then(|records| records.remove(id)) else {
            return;
        };
        let order = self.order.entry(kind).or_default();
        if let Ok(at) = order.binary_search_by(|(p, i)| (*p, i.as_str()).cmp(&(position, id))) {
            order.remove(at);
            self.register.remove(kind, at);
        }
    }
}

/// A record's id; empty where it has none.
pub(crate) fn id_of(record: &Value) -> &str {
    record.get("id").and_then(Value::as_str).unwrap_or("")
}

fn agrees(kind: Kind, record: &Value, last: &Last, ladder: &Ladder) -> bool {
    // Written by this version, the texts are equal too: comparing those spares reading most of the trail as JSON.
    let text = record.to_string();
    if last.version == ladder.version() && text == last.after {
        return true;
    }
    let Ok(after) = serde_json::from_str(&last.after) else {
        return false;
    };
    kind.normalise(ladder.upcast(kind, last.version, after)).is_ok_and(|after| after == *record)
}
