//! The numbers records were given, so that none is given twice: `2026-1`.

use std::collections::BTreeMap;

use rusqlite::params;
use schema::Kind;
use serde_json::Value;

use crate::{Action, Damage, RegisterFile, Result};

/// The highest number given, by the kind's name and what stands before the number. It tells of no single record.
pub(crate) type Given = BTreeMap<String, BTreeMap<String, u32>>;

impl RegisterFile {
    /// The highest number ever given to a record of a kind after a start such as `2026-`: to those that are there, were
    /// removed, or were erased. 0 where none was.
    ///
    /// # Errors
    /// Where the file cannot be read, or says what this program cannot read.
    pub fn last_number(&self, kind: Kind, start: &str) -> Result<u32> {
        let mut highest = self.noted(kind, start)?;
        let mut select = self.conn.prepare_cached(
            "SELECT json_extract(after, '$.number') FROM payloads WHERE kind = ? AND after IS NOT NULL",
        )?;
        let mut rows = select.query([kind.name()])?;
        while let Some(row) = rows.next()? {
            let number: Option<String> = row.get(0)?;
            let after = number.as_deref().and_then(|number| number.strip_prefix(start));
            highest = highest.max(after.and_then(|digits| digits.parse().ok()).unwrap_or(0));
        }
        Ok(highest)
    }

    /// What an erasure notes of the numbers of records that go.
    pub(crate) fn given(&self, records: &[(Kind, String)]) -> Result<Given> {
        let mut given = Given::new();
        let mut select = self.conn.prepare_cached(
            "SELECT json_extract(after, '$.number') FROM payloads WHERE kind = ? AND record = ? AND after IS NOT NULL",
        )?;
        for (kind, id) in records.iter().filter(|(kind, _)| kind.field("number").is_some()) {
            let mut rows = select.query(params![kind.name(), id])?;
            while let Some(row) = rows.next()? {
                let number: Option<String> = row.get(0)?;
                if let Some(start) = number.as_deref().and_then(start_of) {
                    let highest = self.last_number(*kind, start)?;
                    given.entry(kind.name().to_owned()).or_default().insert(start.to_owned(), highest);
                }
            }
        }
        Ok(given)
    }

    /// The highest number that earlier erasures noted.
    fn noted(&self, kind: Kind, start: &str) -> Result<u32> {
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, p.after FROM events AS e JOIN payloads AS p ON p.event = e.seq WHERE e.action = ?",
        )?;
        let mut rows = select.query([Action::Erase.name()])?;
        let mut highest = 0;
        while let Some(row) = rows.next()? {
            let (event, after): (i64, String) = (row.get(0)?, row.get(1)?);
            let note: Value = serde_json::from_str(&after).map_err(|_| Damage::Payload { event })?;
            let noted = note["given"][kind.name()][start].as_u64().and_then(|it| u32::try_from(it).ok());
            highest = highest.max(noted.unwrap_or(0));
        }
        Ok(highest)
    }
}

/// What stands before the number: `2026-` in `2026-1`.
fn start_of(number: &str) -> Option<&str> {
    let at = number.rfind('-')? + 1;
    number[at..].parse::<u32>().is_ok().then(|| &number[..at])
}
