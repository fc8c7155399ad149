//! What the trail tells: who changed what, when.

use std::collections::HashMap;

use rusqlite::params;
use schema::{Date, Instant, Kind, Now, Register};
use serde::Serialize;
use serde_json::Value;

use crate::content::{Content, id_of};
use crate::{Act, Action, ChangeId, Damage, RegisterFile, Result, rows};

/// One event of the trail.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// Its number in the trail.
    pub seq: i64,
    /// The change it is a part of.
    pub change: ChangeId,
    /// When.
    pub at: Instant,
    /// Who; None where the name was erased.
    pub actor: Option<String>,
    /// What the user did.
    pub act: Act,
    /// What happened to the record.
    pub action: Action,
    /// The record's kind; None where the event is about the register, or was erased.
    pub kind: Option<Kind>,
    /// The record's id; likewise.
    pub id: Option<String>,
    /// The record before, in today's fields; None where it was not there, or was erased.
    pub before: Option<Value>,
    /// The record after, or what the event says about the register; likewise.
    pub after: Option<Value>,
    /// Whether its content was erased.
    pub erased: bool,
    /// The change this one takes back or does again.
    pub undoes: Option<ChangeId>,
    /// The change that took this one back, unless it was done again since.
    pub undone_by: Option<ChangeId>,
}

impl RegisterFile {
    /// The trail, newest first: all of it, or what happened to one record. At most `limit` events.
    ///
    /// # Errors
    /// Where the file cannot be read, or says what this program cannot read.
    pub fn history(&self, of: Option<(Kind, &str)>, limit: usize) -> Result<Vec<Event>> {
        let which = if of.is_some() { "WHERE p.record = ?1 AND p.kind = ?2" } else { "WHERE ?1 IS ?2" };
        let sql = format!(
            "SELECT e.seq, e.change, e.action, e.schema_version, c.at, c.act, c.undoes, a.name, p.event, p.kind, p.record, p.before, p.after
             FROM events AS e JOIN changes AS c ON c.id = e.change JOIN actors AS a ON a.id = c.actor
             LEFT JOIN payloads AS p ON p.event = e.seq {which} ORDER BY e.seq DESC LIMIT ?3"
        );
        let mut select = self.conn.prepare_cached(&sql)?;
        let (kind, id) = of.map_or((None, None), |(kind, id)| (Some(kind.name()), Some(id)));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = select.query(params![id, kind, limit])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let (seq, change, version): (i64, i64, u32) = (row.get(0)?, row.get(1)?, row.get(3)?);
            let (action, act, at): (String, String, String) = (row.get(2)?, row.get(5)?, row.get(4)?);
            let kind: Option<String> = row.get(9)?;
            let odd = Damage::Payload { event: seq };
            let kind = kind.map(|kind| Kind::named(&kind).ok_or(odd.clone())).transpose()?;
            let id: Option<String> = row.get(10)?;
            let (before, after) = match (kind, &id) {
                (Some(kind), Some(_)) => {
                    (self.value(seq, kind, version, row.get(11)?)?, self.value(seq, kind, version, row.get(12)?)?)
                }
                _ => (None, plain(row.get(12)?).map_err(|_| odd.clone())?),
            };
            events.push(Event {
                seq,
                change: ChangeId(change),
                at: Instant::parse(&at).ok_or(odd.clone())?,
                actor: row.get(7)?,
                act: Act::named(&act).ok_or(odd.clone())?,
                action: Action::named(&action).ok_or(odd)?,
                kind,
                id,
                before,
                after,
                erased: row.get::<_, Option<i64>>(8)?.is_none(),
                undoes: row.get::<_, Option<i64>>(6)?.map(ChangeId),
                undone_by: self.stack.undone_by(ChangeId(change)),
            });
        }
        Ok(events)
    }
}

/// The register as it was recorded once.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Its records then, in today's fields.
    pub register: Register,
    /// Whether something of what was recorded by then has been erased since, and is not in it.
    pub erased: bool,
}

impl RegisterFile {
    /// The register as it was recorded by the end of a local day, in today's fields. What was erased since is not in it.
    ///
    /// # Errors
    /// Where the file cannot be read, or says what this program cannot read.
    pub fn as_of(&self, day: Date) -> Result<Register> {
        Ok(self.as_left_by(self.last_change(day)?)?.register)
    }

    /// The register as a change left it, in today's fields: the register of now, with every record that was touched
    /// later put back as the first of those changes found it.
    ///
    /// # Errors
    /// As [`RegisterFile::as_of`].
    pub fn as_left_by(&self, change: ChangeId) -> Result<Known> {
        // Of the rows of a group, SQLite takes the other columns from the one with the least `seq`.
        let mut select = self.conn.prepare_cached(
            "SELECT min(e.seq), e.schema_version, p.kind, p.record, p.before
             FROM events AS e JOIN payloads AS p ON p.event = e.seq
             WHERE e.change > ? AND p.record IS NOT NULL GROUP BY p.kind, p.record",
        )?;
        let mut rows = select.query([change.0])?;
        let mut found: HashMap<(Kind, String), Option<Value>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (event, version): (i64, u32) = (row.get(0)?, row.get(1)?);
            let kind: String = row.get(2)?;
            let kind = Kind::named(&kind).ok_or(Damage::Payload { event })?;
            found.insert((kind, row.get(3)?), self.value(event, kind, version, row.get(4)?)?);
        }
        let mut content = Content::default();
        for kind in Kind::ALL.iter().copied() {
            for record in rows::list(&self.conn, kind)? {
                if !found.contains_key(&(kind, id_of(&record).to_owned())) {
                    content.put(kind, record)?;
                }
            }
        }
        for ((kind, _), before) in found {
            if let Some(record) = before {
                content.put(kind, record)?;
            }
        }
        let erased = "SELECT 1 FROM events AS e LEFT JOIN payloads AS p ON p.event = e.seq
             WHERE e.change <= ? AND e.action IN ('add', 'alter', 'remove') AND p.event IS NULL";
        let erased = self.conn.prepare_cached(erased)?.exists([change.0])?;
        Ok(Known { register: content.into_register(), erased })
    }

    /// The last change of all.
    pub fn last(&self) -> ChangeId {
        ChangeId(self.trail.change)
    }

    /// The last change that was recorded by the end of a local day. The order of the trail counts, not its clocks.
    ///
    /// # Errors
    /// As [`RegisterFile::as_of`].
    pub fn last_change(&self, day: Date) -> Result<ChangeId> {
        let mut select = self.conn.prepare_cached("SELECT id, at FROM changes ORDER BY id DESC")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let at: String = row.get(1)?;
            let at = Instant::parse(&at).ok_or_else(|| Damage::Tables("changes".into()))?;
            if Now::at(at).today <= day {
                return Ok(ChangeId(row.get(0)?));
            }
        }
        Ok(ChangeId(0))
    }
}

fn plain(text: Option<String>) -> serde_json::Result<Option<Value>> {
    text.map(|text| serde_json::from_str(&text)).transpose()
}
