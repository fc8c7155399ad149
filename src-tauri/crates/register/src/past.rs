//! The trail as people read it: what somebody did, one act after the other, the newest first.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use rusqlite::{OptionalExtension, Row, params};
use schema::{Date, Instant, Kind};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Act, Action, ChangeId, Damage, RegisterFile, Result, rows};

/// Which part of the past is asked for. What is left out does not narrow it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// Only what was done before this change.
    pub before: Option<ChangeId>,
    /// Only what happened to this record, and to what is a part of it or was.
    pub of: Option<(Kind, &'a str)>,
    /// Only what happened to records of these kinds; to all where there are none.
    pub kinds: &'a [Kind],
    /// Only what this person did.
    pub actor: Option<&'a str>,
    /// Only from this local day on.
    pub from: Option<Date>,
    /// Only until this local day, itself included.
    pub until: Option<Date>,
}

/// The part of an act's effects that is read: the rest is only counted.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// How many records are passed over.
    pub skip: usize,
    /// How many are read then.
    pub take: usize,
}

/// What somebody did at once: one change, or the changes that are taken back as one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Deed {
    /// The first of its changes.
    pub first: ChangeId,
    /// The last of its changes.
    pub change: ChangeId,
    /// When the last was made.
    pub at: Instant,
    /// Who; None where the name was erased.
    pub actor: Option<String>,
    /// What the user did.
    pub act: Act,
    /// The change this one takes back or does again.
    pub undoes: Option<ChangeId>,
    /// The change that took this one back, unless it was done again since.
    pub undone_by: Option<ChangeId>,
    /// What it did to each record, in the order they were touched; those that were asked for.
    pub effects: Vec<Effect>,
    /// How many records it touched, those that were not asked for included.
    pub records: usize,
    /// How many of its events have lost their content to an erasure.
    pub erased: usize,
    /// The kind of record it erased, where it is an erasure of one.
    pub erases: Option<Kind>,
    /// The moment of the version it brought back, where it did.
    pub version: Option<Instant>,
}

/// What was done to one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Effect {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The record before, in today's fields; None where it was not there.
    pub before: Option<Value>,
    /// The record after; likewise.
    pub after: Option<Value>,
}

/// A change as it is listed, and the one its run began with.
struct Header {
    first: ChangeId,
    change: ChangeId,
    at: Instant,
    actor: Option<String>,
    act: Act,
    run: Option<[u8; 16]>,
    undoes: Option<ChangeId>,
}

/// A record by kind and id.
pub(crate) type Named = (Kind, String);

/// A selection as the statements take it: JSON lists, None where all are meant.
struct Scope {
    /// `kind/id` of each record.
    records: Option<String>,
    /// The changes that touched them.
    changes: Option<String>,
    kinds: Option<String>,
}

impl RegisterFile {
    /// What was done, the newest first: at most `limit` acts, and of each the effects in the window.
    ///
    /// # Errors
    /// Where the file cannot be read, or says what this program cannot read.
    pub fn deeds(&self, which: &Selection<'_>, limit: usize, window: Window) -> Result<Vec<Deed>> {
        let scope = self.scope(which)?;
        let mut select = self.conn.prepare_cached(
            "SELECT c.id, c.at, c.act, c.run, c.undoes, a.name FROM changes AS c JOIN actors AS a ON a.id = c.actor
             WHERE c.id < ?1 AND (?2 IS NULL OR a.name = ?2)
               AND (?3 IS NULL OR substr(c.at, 1, 10) >= ?3) AND (?4 IS NULL OR substr(c.at, 1, 10) <= ?4)
               AND (?5 IS NULL OR c.id IN (SELECT value FROM json_each(?5)))
               AND (?6 IS NULL OR EXISTS (SELECT 1 FROM events AS e JOIN payloads AS p ON p.event = e.seq
                    WHERE e.change = c.id AND p.kind IN (SELECT value FROM json_each(?6))))
             ORDER BY c.id DESC",
        )?;
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let mut rows = select.query(params![
            which.before.map_or(i64::MAX, |change| change.0),
            which.actor,
            day(which.from),
            day(which.until),
            scope.changes,
            scope.kinds,
        ])?;
        let mut headers: Vec<Header> = Vec::new();
        while let Some(row) = rows.next()? {
            let header = header(row)?;
            let is_full = headers.len() == limit;
            match headers.last_mut() {
                Some(last) if self.are_one(&header, last)? => last.first = header.change,
                _ if is_full => break,
                _ => headers.push(header),
            }
        }
        headers.into_iter().map(|header| self.told(header, &scope, window)).collect()
    }

    /// The act a change belongs to, as far as the selection's records and kinds reach. None where there is no such change.
    ///
    /// # Errors
    /// As [`RegisterFile::deeds`].
    pub fn deed(&self, change: ChangeId, which: &Selection<'_>, window: Window) -> Result<Option<Deed>> {
        let mut select = self.conn.prepare_cached(
            "SELECT c.id, c.at, c.act, c.run, c.undoes, a.name FROM changes AS c JOIN actors AS a ON a.id = c.actor
             WHERE c.id = ?",
        )?;
        let mut read = |change: i64| -> Result<Option<Header>> {
            let mut rows = select.query([change])?;
            rows.next()?.map(header).transpose()
        };
        let Some(mut whole) = read(change.0)? else { return Ok(None) };
        if whole.run.is_some() {
            while let Some(next) = read(whole.change.0 + 1)?.filter(|next| next.run == whole.run) {
                whole = Header { first: whole.first, ..next };
            }
            while read(whole.first.0 - 1)?.is_some_and(|earlier| earlier.run == whole.run) {
                whole.first = ChangeId(whole.first.0 - 1);
            }
        }
        let scope = self.scope(which)?;
        Ok(Some(self.told(whole, &scope, window)?))
    }

    /// A record as the changes up to this one left it, or as it was removed; as it first came to be where it came later.
    /// None where nothing is known of it, or nothing any more.
    ///
    /// # Errors
    /// As [`RegisterFile::deeds`].
    pub fn known_by(&self, change: ChangeId, kind: Kind, id: &str) -> Result<Option<Value>> {
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.schema_version, coalesce(p.after, p.before) FROM payloads AS p JOIN events AS e ON e.seq = p.event
             WHERE p.record = ?1 AND p.kind = ?2
             ORDER BY e.change > ?3, CASE WHEN e.change > ?3 THEN p.event ELSE -p.event END LIMIT 1",
        )?;
        let found = select
            .query_row(params![id, kind.name(), change.0], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, u32>(1)?, row.get::<_, Option<String>>(2)?))
            })
            .optional()?;
        match found {
            Some((event, version, text)) => self.value(event, kind, version, text),
            None => Ok(None),
        }
    }

    /// Everyone who ever did something, by name. Names that were erased are not among them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn actors(&self) -> Result<Vec<String>> {
        let mut select = self.conn.prepare_cached("SELECT DISTINCT name FROM actors WHERE name <> '' ORDER BY name")?;
        let names = select.query_map([], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    /// The last change of what [`RegisterFile::undo`] would take back.
    pub fn undo_change(&self) -> Option<ChangeId> {
        self.stack.undoable().and_then(|group| group.changes.last().copied())
    }

    /// The last change of what [`RegisterFile::redo`] would do again.
    pub fn redo_change(&self) -> Option<ChangeId> {
        self.stack.redoable().and_then(|group| group.changes.last().copied())
    }

    /// Whether two listed changes are of one run, with nothing else done between them.
    fn are_one(&self, earlier: &Header, later: &Header) -> Result<bool> {
        if earlier.run.is_none() || earlier.run != later.run {
            return Ok(false);
        }
        let between = "SELECT 1 FROM changes WHERE id > ?1 AND id < ?2 AND run IS NOT ?3";
        let others =
            self.conn.prepare_cached(between)?.exists(params![earlier.change.0, later.first.0, earlier.run])?;
        Ok(!others)
    }

    /// A listed change with what it did.
    fn told(&self, header: Header, scope: &Scope, window: Window) -> Result<Deed> {
        let Header { first, change, at, actor, act, undoes, .. } = header;
        let undone_by = self.stack.undone_by(change);
        let mut deed = Deed {
            first,
            change,
            at,
            actor,
            act,
            undoes,
            undone_by,
            effects: Vec::new(),
            records: 0,
            erased: 0,
            erases: None,
            version: if act == Act::Retrieve { self.version_of(change)? } else { None },
        };
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.schema_version, e.action, p.event, p.kind, p.record, p.before, p.after
             FROM events AS e LEFT JOIN payloads AS p ON p.event = e.seq
             WHERE e.change BETWEEN ?1 AND ?2
               AND (?3 IS NULL OR p.kind || '/' || p.record IN (SELECT value FROM json_each(?3)))
               AND (?4 IS NULL OR p.kind IN (SELECT value FROM json_each(?4)))
             ORDER BY e.seq",
        )?;
        let mut rows = select.query(params![first.0, change.0, scope.records, scope.kinds])?;
        let mut places: HashMap<Named, usize> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (event, version, action): (i64, u32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if row.get::<_, Option<i64>>(3)?.is_none() {
                deed.erased += 1;
                continue;
            }
            let kind: Option<String> = row.get(4)?;
            let kind = kind.map(|kind| Kind::named(&kind).ok_or(Damage::Payload { event })).transpose()?;
            let (Some(kind), Some(id)) = (kind, row.get::<_, Option<String>>(5)?) else {
                if action == Action::Erase.name() {
                    deed.erases = kind;
                }
                continue;
            };
            let next = places.len();
            let place = *places.entry((kind, id.clone())).or_insert(next);
            if place < window.skip || place - window.skip >= window.take {
                continue;
            }
            let after = self.value(event, kind, version, row.get(7)?)?;
            match deed.effects.iter_mut().find(|it| it.kind == kind && it.id == id) {
                Some(effect) => effect.after = after,
                None => {
                    let before = self.value(event, kind, version, row.get(6)?)?;
                    deed.effects.push(Effect { kind, id, before, after });
                }
            }
        }
        let read = deed.effects.len();
        deed.effects.retain(|effect| effect.before != effect.after);
        deed.records = places.len() - (read - deed.effects.len());
        Ok(deed)
    }

    fn scope(&self, which: &Selection<'_>) -> Result<Scope> {
        let names: Vec<&str> = which.kinds.iter().map(|kind| kind.name()).collect();
        let kinds = (!names.is_empty()).then(|| json!(names).to_string());
        let Some((kind, id)) = which.of else {
            return Ok(Scope { records: None, changes: None, kinds });
        };
        let whole = self.whole(kind, id)?;
        let mut select = self.conn.prepare_cached(
            "SELECT e.change FROM payloads AS p JOIN events AS e ON e.seq = p.event WHERE p.record = ? AND p.kind = ?",
        )?;
        let mut changes: BTreeSet<i64> = BTreeSet::new();
        for (kind, id) in &whole {
            let found = select.query_map([id.as_str(), kind.name()], |row| row.get::<_, i64>(0))?;
            for change in found {
                changes.insert(change?);
            }
        }
        let records: Vec<String> = whole.iter().map(|(kind, id)| format!("{}/{id}", kind.name())).collect();
        Ok(Scope { records: Some(json!(records).to_string()), changes: Some(json!(changes).to_string()), kinds })
    }

    /// A record and everything that is a part of it, or was when it was removed.
    fn whole(&self, kind: Kind, id: &str) -> Result<Vec<Named>> {
        let removed = self.removed_parts(kind)?;
        let mut whole = Vec::new();
        let mut seen: HashSet<Named> = HashSet::from([(kind, id.to_owned())]);
        let mut next = VecDeque::from([(kind, id.to_owned())]);
        while let Some(record) = next.pop_front() {
            let mut parts: Vec<Named> = removed.get(&record).cloned().unwrap_or_default();
            for part in Kind::ALL.iter().copied() {
                for (field, _) in part.parents().filter(|(_, to)| *to == record.0) {
                    let ids = rows::pointing(&self.conn, part, field.name, &record.1)?;
                    parts.extend(ids.into_iter().map(|id| (part, id)));
                }
            }
            next.extend(parts.into_iter().filter(|part| seen.insert(part.clone())));
            whole.push(record);
        }
        Ok(whole)
    }

    /// The removed records that a record of this kind can have had in it, by what each was a part of.
    fn removed_parts(&self, kind: Kind) -> Result<HashMap<Named, Vec<Named>>> {
        let names: Vec<&str> = kinds_below(kind).iter().map(|kind| kind.name()).collect();
        let mut removed: HashMap<Named, Vec<Named>> = HashMap::new();
        if names.is_empty() {
            return Ok(removed);
        }
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.schema_version, p.kind, p.record, p.before FROM events AS e JOIN payloads AS p ON p.event = e.seq
             WHERE e.action = 'remove' AND p.kind IN (SELECT value FROM json_each(?))",
        )?;
        let mut rows = select.query([json!(names).to_string()])?;
        while let Some(row) = rows.next()? {
            let (event, version, part): (i64, u32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let part = Kind::named(&part).ok_or(Damage::Payload { event })?;
            let Some(record) = self.value(event, part, version, row.get(4)?)? else { continue };
            for (field, to) in part.parents() {
                if let Some(parent) = record[field.name].as_str() {
                    removed.entry((to, parent.to_owned())).or_default().push((part, row.get(3)?));
                }
            }
        }
        Ok(removed)
    }
}

/// The kinds of which records can be a part of one of this kind, or of such a part.
pub(crate) fn kinds_below(kind: Kind) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = vec![kind];
    // Children stand after their parents.
    for part in Kind::ALL.iter().copied().filter(|it| *it != kind) {
        if part.parents().any(|(_, to)| kinds.contains(&to)) {
            kinds.push(part);
        }
    }
    kinds.remove(0);
    kinds
}

fn header(row: &Row<'_>) -> Result<Header> {
    let (change, at, act): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let odd = || Damage::Tables("changes".into());
    let change = ChangeId(change);
    Ok(Header {
        first: change,
        change,
        at: Instant::parse(&at).ok_or_else(odd)?,
        actor: row.get(5)?,
        act: Act::named(&act).ok_or_else(odd)?,
        run: row.get(3)?,
        undoes: row.get::<_, Option<i64>>(4)?.map(ChangeId),
    })
}
