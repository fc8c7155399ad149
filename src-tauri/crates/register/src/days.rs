//! How far back a register can be seen, and how much of that was erased since.

use rusqlite::params;
use schema::{Date, Instant, Kind, Now};
use serde_json::Value;

use crate::{Action, ChangeId, Damage, RegisterFile, Result, rows};

impl RegisterFile {
    /// The first local day on which something was recorded.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn first_day(&self) -> Result<Option<Date>> {
        let mut select = self.conn.prepare_cached("SELECT at FROM changes")?;
        let mut rows = select.query([])?;
        let mut first: Option<Date> = None;
        while let Some(row) = rows.next()? {
            let at: String = row.get(0)?;
            let at = Instant::parse(&at).ok_or_else(|| Damage::Tables("changes".into()))?;
            // A clock may have been put back: the earliest day counts, wherever it stands.
            let day = Now::at(at).today;
            first = Some(first.map_or(day, |known| known.min(day)));
        }
        Ok(first)
    }

    /// One record as a change left it; None where it was not there, or nothing of it is known any more.
    ///
    /// # Errors
    /// As [`RegisterFile::first_day`].
    pub fn left_by(&self, change: ChangeId, kind: Kind, id: &str) -> Result<Option<Value>> {
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.schema_version, p.before FROM payloads AS p JOIN events AS e ON e.seq = p.event
             WHERE p.record = ?1 AND p.kind = ?2 AND e.change > ?3 ORDER BY e.seq LIMIT 1",
        )?;
        let mut rows = select.query(params![id, kind.name(), change.0])?;
        match rows.next()? {
            Some(row) => self.value(row.get(0)?, kind, row.get(1)?, row.get(2)?),
            None => rows::read(&self.conn, kind, id),
        }
    }

    /// How many erasures have since taken something that was recorded by a change.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn erasures(&self, by: ChangeId) -> Result<u32> {
        let last = "SELECT coalesce(max(seq), 0) FROM events WHERE change <= ?";
        let last: i64 = self.conn.prepare_cached(last)?.query_row([by.0], |row| row.get(0))?;
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, p.after FROM events AS e JOIN payloads AS p ON p.event = e.seq WHERE e.action = ?",
        )?;
        let mut rows = select.query([Action::Erase.name()])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let (event, said): (i64, Option<String>) = (row.get(0)?, row.get(1)?);
            let odd = Damage::Payload { event };
            let said: Value = serde_json::from_str(&said.ok_or(odd.clone())?).map_err(|_| odd)?;
            let taken = said["events"].as_array().map(Vec::as_slice).unwrap_or_default();
            count += u32::from(taken.iter().any(|it| it.as_i64().is_some_and(|event| event <= last)));
        }
        Ok(count)
    }
}
