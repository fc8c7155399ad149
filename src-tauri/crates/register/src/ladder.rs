//! The versions of the vocabulary a program knows, and how older values are read.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;
use schema::Kind;
use serde_json::Value;

use crate::Result;
use crate::digest::{Digest, hex};

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

    /// Whether a file of a version has the objects it is to have. Where one is missing, too many or another, it is named.
    pub(crate) fn odd_object(&self, version: u32, found: &Objects) -> Result<Option<String>> {
        let steps = version as usize;
        let released = steps.checked_sub(1).and_then(|at| OBJECTS.get(at));
        // To climb in memory takes half of an opening; of what was released the end is known.
        if self.steps.get(..steps) == schema::MIGRATIONS.get(..steps) && released == Some(&fingerprint(found).as_str())
        {
            return Ok(None);
        }
        let known = self.objects(version)?;
        let odd = found.iter().find(|it| !known.contains(it)).or_else(|| known.iter().find(|it| !found.contains(it)));
        Ok(odd.map(|(kind, name, _)| format!("{kind} {name}")))
    }

    /// Every object a file of a version has: type, name and the SQL that made it, by name.
    fn objects(&self, version: u32) -> Result<Objects> {
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

/// What [`fingerprint`] gives for the objects of each released version, from 1. A version that stands here is never edited.
const OBJECTS: [&str; 7] = [
    "d2cbad2e2cfcc0d73f7a15236a08b18c2148ebb5f19a0e613cf4b99d87d79b28",
    "8abb085474a327b1fc789b2f5e2065125ee988ad8b9b407bc8cc280cb307b03d",
    "c130d2f08e8e04db00386506500bed21d14ce1d988cca1fb34ed53e489c3f006",
    "4c000a51bfb036e8e86df5464d36e896408bc333d63ef3c2a4bfe8650a857371",
    "8bb11dacda78baeddbe76cd688c189b82ac8a5dbd185bb82af86a46bb1d97f86",
    "3ff91f82b643aaede9a4a9d6eda004973f9cedb04af5b65a789866dab68affc1",
    "8bdb85f60d54bca3aa329d24f60c0562ab95862eb4fc1e1f7995c095f58a7dbf",
];

/// One hash over all objects, in their order.
fn fingerprint(objects: &Objects) -> String {
    let digest = objects.iter().fold(Digest::of("objects"), |digest, (kind, name, sql)| {
        digest.text(kind).text(name).maybe(sql.as_deref(), Digest::text)
    });
    hex(&digest.finish())
}

/// Type, name and SQL of each object in a file.
pub(crate) type Objects = Vec<(String, String, Option<String>)>;

/// The objects of an open file. Reads the list alone: no trigger, view or virtual table runs.
pub(crate) fn objects_of(conn: &Connection) -> Result<Objects> {
    let mut select = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name, type")?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_a_released_version_is_what_its_steps_make() {
        let ladder = Ladder::released();
        let versions = 1..=u32::try_from(OBJECTS.len()).unwrap();
        let found: Vec<String> = versions.map(|version| fingerprint(&ladder.objects(version).unwrap())).collect();
        assert_eq!(found, OBJECTS);
    }

    #[test]
    fn an_object_too_many_another_and_one_too_few_are_each_named() {
        let ladder = Ladder::released();
        let whole = ladder.objects(ladder.version()).unwrap();
        assert_eq!(ladder.odd_object(ladder.version(), &whole).unwrap(), None);
        let mut more = whole.clone();
        more.push(("trigger".to_owned(), "spy".to_owned(), None));
        assert_eq!(ladder.odd_object(ladder.version(), &more).unwrap().as_deref(), Some("trigger spy"));
        let mut other = whole.clone();
        other[0].2 = Some("CREATE TABLE other (it)".to_owned());
        let named = format!("{} {}", whole[0].0, whole[0].1);
        assert_eq!(ladder.odd_object(ladder.version(), &other).unwrap(), Some(named.clone()));
        assert_eq!(ladder.odd_object(ladder.version(), &whole[1..].to_vec()).unwrap(), Some(named));
    }
}
