//! Forgetting by law: a record, its parts, and everything the trail holds of them.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::path::Path;

use schema::Kind;
use serde_json::{Value, json};

use crate::numbers::Given;
use crate::thinning::{self, Kept};
use crate::trail::{Entry, Header};
use crate::{Act, Action, Change, ChangeId, Damage, Error, RegisterFile, Result, Stamp, rows};

/// What was erased.
#[derive(Debug, Clone, PartialEq)]
pub struct Erasure {
    /// The change that says so in the trail.
    pub change: ChangeId,
    /// The records, the one asked for first. Those that had been removed earlier are among them.
    pub records: Vec<(Kind, String)>,
    /// How many events lost their content.
    pub events: u64,
    /// Whether the file was written anew afterwards. Where the disk had no room for that, the erased bytes are
    /// overwritten with zeros all the same.
    pub compacted: bool,
    /// The first event that lost its content: a copy of this register that has it still holds what was erased.
    pub first: u64,
    /// Backups of this register that still hold what was erased, and until when.
    pub backups: Vec<Kept>,
}

/// What goes for good at the end of a change, once the trail says so.
#[derive(Debug, Default)]
pub(crate) struct Forgotten {
    /// Events whose payload goes.
    pub(crate) events: Vec<i64>,
    /// Actors whose name goes.
    pub(crate) actors: Vec<i64>,
    /// Attachments' bytes, by their hash.
    pub(crate) blobs: BTreeSet<String>,
    /// The highest numbers given to the kinds of records that go.
    pub(crate) given: Given,
}

impl Forgotten {
    /// The event that says what is erased, and without which nothing may be.
    fn entry(&self, kind: Option<Kind>) -> Entry {
        let mut list = json!({ "events": self.events, "actors": self.actors });
        if !self.given.is_empty() {
            list["given"] = json!(self.given);
        }
        Entry { action: Action::Erase, kind, record: None, before: None, after: Some(list.to_string()) }
    }

    /// Deletes it.
    pub(crate) fn delete(&self, file: &RegisterFile) -> Result<()> {
        let mut payload = file.conn.prepare_cached("DELETE FROM payloads WHERE event = ?")?;
        for event in &self.events {
            payload.execute([event])?;
        }
        for actor in &self.actors {
            file.conn.execute("UPDATE actors SET salt = NULL, name = NULL WHERE id = ?", [actor])?;
        }
        for sha256 in &self.blobs {
            file.conn.execute("DELETE FROM blobs WHERE sha256 = ?", [sha256])?;
        }
        Ok(())
    }
}

impl RegisterFile {
    /// Erases a record with its parts, its attachments and its history, also where it was removed earlier. Links of
    /// other records to it are emptied. The trail keeps that something was erased, by whom and when, and still holds;
    /// nothing before it can be taken back. An id is a bare name: where others pointed to it, their history keeps it.
    ///
    /// # Errors
    /// Where the register has nothing of such a record, or another record cannot be without it ([`Error::LinkBroken`]).
    pub fn erase(&mut self, stamp: &Stamp, kind: Kind, id: &str, backups: &Path) -> Result<Erasure> {
        let header = Header { stamp, act: Act::Erase, run: None, undoes: None, version: self.ladder.version() };
        let past = Past::of(self)?;
        let (records, events) = self.write(header, |change| {
            let records = past.whole(change, kind, id)?;
            let mut forgotten = past.forgotten(change, &records)?;
            forgotten.given = change.file().given(&records)?;
            if forgotten.events.is_empty() {
                return Err(Error::NotFound { kind, id: id.to_owned() });
            }
            for (kind, id) in &records {
                change.refuse_finished(*kind, id, change.as_found(*kind, id)?.as_ref(), None)?;
            }
            change.erases = true;
            for (kind, id) in &records {
                change.forget(*kind, id)?;
            }
            change.unlink(&records)?;
            let events = forgotten.events.clone();
            Ok(((records, events), vec![forgotten.entry(Some(kind))], forgotten))
        })?;
        let compacted = self.compact();
        let first = events.iter().min().copied().unwrap_or(0).unsigned_abs();
        Ok(Erasure {
            change: ChangeId(self.trail.change),
            records,
            events: events.len() as u64,
            compacted,
            first,
            backups: self.holding(first, stamp, backups)?,
        })
    }

    /// Erases a person's name as the one who acted. What was done stays in the trail, by nobody.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] where nobody of that name acted.
    pub fn erase_actor(&mut self, stamp: &Stamp, name: &str, backups: &Path) -> Result<Vec<Kept>> {
        let header = Header { stamp, act: Act::Erase, run: None, undoes: None, version: self.ladder.version() };
        self.write(header, |change| {
            let mut select = change.file().conn.prepare("SELECT id FROM actors WHERE name = ?")?;
            let actors: Vec<i64> = select.query_map([name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            if actors.is_empty() {
                return Err(Error::NothingToUndo);
            }
            let forgotten = Forgotten { actors, ..Forgotten::default() };
            Ok(((), vec![forgotten.entry(None)], forgotten))
        })?;
        self.compact();
        self.holding(0, stamp, backups)
    }

    /// The backups in a folder that hold an event of this register which was just erased, and until when.
    ///
    /// # Errors
    /// Where the folder's index cannot be read.
    pub fn holding(&self, event: u64, stamp: &Stamp, folder: &Path) -> Result<Vec<Kept>> {
        let (mut copies, erasure) = (thinning::kept(folder)?, self.events());
        // By time too: where an older copy was put back and went on, one of the other branch may have more events.
        copies.retain(|Kept { backup, .. }| {
            backup.register == self.trail.register
                && backup.events >= event
                && (backup.events < erasure || backup.at < stamp.now.instant)
        });
        Ok(copies)
    }

    /// Writes the file anew, without the room of what was erased. Says whether that could be done.
    fn compact(&mut self) -> bool {
        let is_done = self.conn.execute_batch("VACUUM").is_ok();
        self.is_stale = !is_done;
        is_done
    }
}

/// What the trail knows of records, removed ones included.
struct Past {
    events: HashMap<(Kind, String), Vec<i64>>,
    /// Every link a removed record or an attachment's holder ever had.
    links: Vec<Link>,
    /// The hashes of the bytes each attachment ever had.
    blobs: Vec<(String, String)>,
}

/// That a record pointed to another once.
struct Link {
    from: (Kind, String),
    to: (Kind, String),
    /// Whether it was a part of it.
    is_part: bool,
}

impl Past {
    fn of(file: &RegisterFile) -> Result<Past> {
        let mut past = Past { events: HashMap::new(), links: Vec::new(), blobs: Vec::new() };
        let mut select = file.conn.prepare(
            "SELECT e.seq, e.schema_version, p.kind, p.record, p.before, p.after
             FROM events AS e JOIN payloads AS p ON p.event = e.seq WHERE p.record IS NOT NULL",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (event, version): (i64, u32) = (row.get(0)?, row.get(1)?);
            let (kind, id): (String, String) = (row.get(2)?, row.get(3)?);
            let kind = Kind::named(&kind).ok_or(Damage::Payload { event })?;
            let holds = kind == Kind::Attachment || kind.links().any(|(_, to)| to == Kind::Attachment);
            if holds || !file.content.has(kind, &id) {
                for value in
                    [file.value(event, kind, version, row.get(4)?)?, file.value(event, kind, version, row.get(5)?)?]
                {
                    past.add(kind, &id, value);
                }
            }
            past.events.entry((kind, id)).or_default().push(event);
        }
        Ok(past)
    }

    fn add(&mut self, kind: Kind, id: &str, value: Option<Value>) {
        let Some(value) = value else { return };
        for (field, to) in kind.links() {
            if let Some(target) = value[field.name].as_str() {
                self.links.push(Link {
                    from: (kind, id.to_owned()),
                    to: (to, target.to_owned()),
                    is_part: field.parent,
                });
            }
        }
        if kind == Kind::Attachment
            && let Some(sha256) = value["sha256"].as_str()
        {
            self.blobs.push((id.to_owned(), sha256.to_owned()));
        }
    }

    /// The record, its parts that are there and those that were removed, and the attachments nobody else holds.
    fn whole(&self, change: &mut Change<'_>, kind: Kind, id: &str) -> Result<Vec<(Kind, String)>> {
        let mut whole = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = VecDeque::from([(kind, id.to_owned())]);
        while let Some(record) = next.pop_front() {
            if !seen.insert(record.clone()) {
                continue;
            }
            next.extend(change.parts(record.0, &record.1)?);
            let was_part = |from: &(Kind, String)| !change.has(from.0, &from.1);
            let parts = self.links.iter().filter(|it| it.is_part && it.to == record && was_part(&it.from));
            next.extend(parts.map(|it| it.from.clone()));
            whole.push(record);
        }
        let held: BTreeSet<_> = self
            .links
            .iter()
            .filter(|it| seen.contains(&it.from) && it.to.0 == Kind::Attachment && !seen.contains(&it.to))
            .map(|it| it.to.clone())
            .collect();
        for attachment in held {
            let mut others = Vec::new();
            for kind in Kind::ALL.iter().copied() {
                for (field, _) in kind.links().filter(|(_, to)| *to == Kind::Attachment) {
                    let ids = rows::pointing(&change.file().conn, kind, field.name, &attachment.1)?;
                    others.extend(ids.into_iter().map(|id| (kind, id)).filter(|other| !seen.contains(other)));
                }
            }
            if others.is_empty() {
                whole.push(attachment);
            }
        }
        Ok(whole)
    }

    /// The events of the records, and the bytes no other attachment has or had.
    fn forgotten(&self, change: &Change<'_>, records: &[(Kind, String)]) -> Result<Forgotten> {
        let mut events: Vec<i64> =
            records.iter().filter_map(|record| self.events.get(record)).flatten().copied().collect();
        events.sort_unstable();
        let goes = |id: &str| records.iter().any(|(kind, it)| *kind == Kind::Attachment && it == id);
        let mut blobs: BTreeSet<String> =
            self.blobs.iter().filter(|(id, _)| goes(id)).map(|(_, sha256)| sha256.clone()).collect();
        for (_, sha256) in self.blobs.iter().filter(|(id, _)| !goes(id)) {
            blobs.remove(sha256);
        }
        for attachment in change.content().attachments.iter().filter(|it| !goes(it.id.as_str())) {
            blobs.remove(&attachment.sha256);
        }
        Ok(Forgotten { events, blobs, ..Forgotten::default() })
    }
}
