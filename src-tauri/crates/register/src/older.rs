//! An older version of one record, brought back by a new change.

use std::collections::{HashMap, HashSet};

use rusqlite::{OptionalExtension, params};
use schema::{Instant, Kind};
use serde_json::{Value, json};

use crate::erase::Forgotten;
use crate::past::{Effect, Named, kinds_below};
use crate::trail::{Entry, Header};
use crate::{Act, Change, ChangeId, Damage, Error, RegisterFile, Result, Stamp, rows};

/// Which version: as a change left the record, or as it was before where it was removed by then.
#[derive(Debug, Clone, Copy)]
pub struct Older<'a> {
    /// The change.
    pub change: ChangeId,
    /// The record's kind.
    pub kind: Kind,
    /// Its id.
    pub id: &'a str,
    /// Whether what was a part of it then and was removed since comes back with it, and the links to it that its
    /// removal emptied.
    pub whole: bool,
}

/// What bringing a version back does.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// The moment the version is from.
    pub at: Instant,
    /// The last change that version knows of: what records were called by then.
    pub by: ChangeId,
    /// Each record that differs by it, the one asked for first where it does.
    pub effects: Vec<Effect>,
    /// Links that are left empty, for what they pointed to is gone.
    pub emptied: Vec<Gone>,
    /// Parts that stay away, for what they cannot be without is gone.
    pub left: Vec<Gone>,
    /// How many removed records come back with it where the whole is asked for.
    pub parts: usize,
    /// How many emptied links are then set again.
    pub links: usize,
    /// Whether something of what was removed with it has been erased since.
    pub erased: bool,
}

/// A record's link to one that is gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Gone {
    /// The kind of the record that pointed.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The field.
    pub field: &'static str,
    /// The kind of what is gone.
    pub target: Kind,
    /// Its id.
    pub to: String,
}

impl RegisterFile {
    /// Brings an older version of a record back, by a new change. A record that is there keeps its place among the
    /// others; one that was removed comes back to the place it had.
    ///
    /// # Errors
    /// [`Error::Erased`] where its content was erased; [`Error::Issued`], [`Error::Settled`] and [`Error::Finished`] where
    /// it stays as it is; [`Error::NeedsGone`] where what it is a part of or cannot be without is gone; as [`Change::save`].
    pub fn bring_back(&mut self, stamp: &Stamp, which: &Older<'_>) -> Result<Brought> {
        self.retrieve(stamp, which, false)
    }

    /// What [`RegisterFile::bring_back`] would do: it is done, looked at and dropped.
    ///
    /// # Errors
    /// As it.
    pub fn try_bring_back(&mut self, stamp: &Stamp, which: &Older<'_>) -> Result<Brought> {
        self.retrieve(stamp, which, true)
    }

    fn retrieve(&mut self, stamp: &Stamp, which: &Older<'_>, is_trial: bool) -> Result<Brought> {
        let plan = Plan::of(self, which)?;
        let header = Header { stamp, act: Act::Retrieve, run: None, undoes: None, version: self.ladder.version() };
        self.write(header, |change| {
            change.is_trial = is_trial;
            let brought = plan.carry_out(change)?;
            // The history tells from when the version is. Where nothing differs, there is no change.
            let note = Entry::note(&json!({ "version": which.change }));
            let notes = if brought.effects.is_empty() { Vec::new() } else { vec![note] };
            Ok((brought, notes, Forgotten::default()))
        })
    }

    /// The moment of the version that a change brought back.
    pub(crate) fn version_of(&self, change: ChangeId) -> Result<Option<Instant>> {
        let mut select = self.conn.prepare_cached(
            "SELECT c.at FROM events AS e JOIN payloads AS p ON p.event = e.seq
             JOIN changes AS c ON c.id = json_extract(p.after, '$.version') WHERE e.change = ? AND e.action = 'note'",
        )?;
        let at: Option<String> = select.query_row([change.0], |row| row.get(0)).optional()?;
        at.map(|at| instant(&at)).transpose()
    }

    /// The last thing that happened to a record up to a change.
    fn last_event(&self, change: ChangeId, kind: Kind, id: &str) -> Result<Option<Happened>> {
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.change, e.schema_version, p.before, p.after
             FROM payloads AS p JOIN events AS e ON e.seq = p.event
             WHERE p.record = ?1 AND p.kind = ?2 AND e.change <= ?3 ORDER BY p.event DESC LIMIT 1",
        )?;
        let mut rows = select.query(params![id, kind.name(), change.0])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let (event, change, version): (i64, i64, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Some(Happened {
            change: ChangeId(change),
            before: self.value(event, kind, version, row.get(3)?)?,
            after: self.value(event, kind, version, row.get(4)?)?,
        }))
    }

    /// Whether an event of a change has lost its content.
    fn has_erased(&self, change: ChangeId) -> Result<bool> {
        let erased = "SELECT 1 FROM events AS e LEFT JOIN payloads AS p ON p.event = e.seq
             WHERE e.change = ? AND p.event IS NULL";
        Ok(self.conn.prepare_cached(erased)?.exists([change.0])?)
    }

    fn moment(&self, change: ChangeId) -> Result<Instant> {
        let mut select = self.conn.prepare_cached("SELECT at FROM changes WHERE id = ?")?;
        let at: Option<String> = select.query_row([change.0], |row| row.get(0)).optional()?;
        at.map_or_else(|| Err(Damage::Tables("changes".into()).into()), |at| instant(&at))
    }
}

/// A record as it comes back.
type Version = (Named, Value);

/// What happened to a record in a change.
struct Happened {
    change: ChangeId,
    before: Option<Value>,
    after: Option<Value>,
}

/// What is to be written, found before anything is.
struct Plan {
    at: Instant,
    by: ChangeId,
    /// The records as they come back, the one asked for first.
    put: Vec<Version>,
    /// Links to them that are to be set again.
    relinked: Vec<Gone>,
    emptied: Vec<Gone>,
    left: Vec<Gone>,
    parts: usize,
    links: usize,
    erased: bool,
}

impl Plan {
    fn of(file: &RegisterFile, which: &Older<'_>) -> Result<Plan> {
        let (kind, id) = (which.kind, which.id.to_owned());
        // A file stands nowhere by itself: it comes back with what held it.
        if kind == Kind::Attachment {
            return Err(Error::NotFound { kind, id });
        }
        let Some(last) = file.last_event(which.change, kind, &id)? else {
            let is_erased = file.has_erased(which.change)?;
            return Err(if is_erased { Error::Erased { kind, id } } else { Error::NotFound { kind, id } });
        };
        let removed_by = last.after.is_none().then_some(last.change);
        // What went with it was there until the change that removed it.
        let by = removed_by.map_or(which.change, |change| ChangeId(change.0 - 1));
        let Some(mut version) = last.after.or(last.before) else { return Err(Error::NotFound { kind, id }) };
        let now = rows::read(&file.conn, kind, &id)?;
        if let Some(now) = &now
            && kind.field("position").is_some()
        {
            version["position"] = now["position"].clone();
        }
        let record = ((kind, id.clone()), version);
        let (mut alone, _) = Plan::possible(file, vec![record.clone()])?;
        let mut all = vec![record];
        all.extend(Plan::parts(file, kind, &id, by)?);
        let (mut whole, left) = Plan::possible(file, all)?;
        let (parts, links) = (whole.len() - alone.len(), Plan::emptied_by(file, removed_by, &whole)?);
        let put = if which.whole { &mut whole } else { &mut alone };
        let emptied = Plan::empty(file, put);
        Ok(Plan {
            at: file.moment(which.change)?,
            by,
            put: std::mem::take(put),
            emptied,
            left: if which.whole { left } else { Vec::new() },
            parts,
            links: links.len(),
            relinked: if which.whole { links } else { Vec::new() },
            erased: removed_by.map_or(Ok(false), |change| file.has_erased(change))?,
        })
    }

    /// What was a part of the record by a change and is gone now, as it was then; a part before its own parts.
    fn parts(file: &RegisterFile, kind: Kind, id: &str, by: ChangeId) -> Result<Vec<Version>> {
        let below = kinds_below(kind);
        let names: Vec<&str> = below.iter().map(|kind| kind.name()).collect();
        let mut select = file.conn.prepare_cached(
            "SELECT p.kind, p.record FROM events AS e JOIN payloads AS p ON p.event = e.seq
             WHERE e.change > ?1 AND e.action = 'remove' AND p.kind IN (SELECT value FROM json_each(?2))
             GROUP BY p.kind, p.record ORDER BY min(p.event)",
        )?;
        let mut rows = select.query(params![by.0, json!(names).to_string()])?;
        let mut known: HashMap<Named, bool> = HashMap::from([((kind, id.to_owned()), true)]);
        let mut parts = Vec::new();
        while let Some(row) = rows.next()? {
            let (part, id): (String, String) = (row.get(0)?, row.get(1)?);
            let Some(at) = names.iter().position(|name| *name == part) else { continue };
            let named = (below[at], id);
            if !file.content.has(named.0, &named.1)
                && let Some(value) = file.last_event(by, named.0, &named.1)?.and_then(|it| it.after)
                && is_below(file, by, &value, named.0, &mut known)?
            {
                parts.push((at, named, value));
            }
        }
        parts.sort_by_key(|(at, ..)| *at);
        Ok(parts.into_iter().map(|(_, named, value)| (named, value)).collect())
    }

    /// Those of the records that can be there: what they are a part of and cannot be without is there or comes back
    /// too. A file comes back with what held it, as long as its bytes are kept. The first record must be possible.
    fn possible(file: &RegisterFile, mut all: Vec<Version>) -> Result<(Vec<Version>, Vec<Gone>)> {
        let mut left = Vec::new();
        let mut coming: HashSet<Named> = all.iter().map(|(named, _)| named.clone()).collect();
        let mut at = 0;
        while let Some((named, value)) = all.get(at) {
            let missing = missing(file, &coming, named, value);
            let Some((gone, _)) = missing.into_iter().find(|(_, is_needed)| *is_needed) else {
                at += 1;
                continue;
            };
            if gone.target == Kind::Attachment
                && let Some(attachment) = attachment(file, &gone.to)?
            {
                coming.insert((Kind::Attachment, gone.to.clone()));
                all.push(((Kind::Attachment, gone.to), attachment));
                continue;
            }
            if at == 0 {
                let Gone { kind, id, field, target, to } = gone;
                return Err(Error::NeedsGone { kind, id, field, target, to });
            }
            coming.remove(named);
            all.remove(at);
            left.push(gone);
            // One that was possible may need the one that is not.
            at = 0;
        }
        // A file whose holder stays away stays away too.
        let held: HashSet<String> = all
            .iter()
            .flat_map(|((kind, _), value)| kind.links().filter_map(|(field, _)| value[field.name].as_str()))
            .map(str::to_owned)
            .collect();
        all.retain(|((kind, id), _)| *kind != Kind::Attachment || held.contains(id));
        Ok((all, left))
    }

    /// Empties the links to what is gone.
    fn empty(file: &RegisterFile, put: &mut [Version]) -> Vec<Gone> {
        let coming: HashSet<Named> = put.iter().map(|(named, _)| named.clone()).collect();
        let mut emptied = Vec::new();
        for (named, value) in put {
            for (gone, _) in missing(file, &coming, named, value) {
                value[gone.field] = Value::Null;
                emptied.push(gone);
            }
        }
        emptied
    }

    /// The links to the records that their removal emptied and that are still empty.
    fn emptied_by(file: &RegisterFile, removal: Option<ChangeId>, put: &[Version]) -> Result<Vec<Gone>> {
        let Some(removal) = removal else { return Ok(Vec::new()) };
        let coming: HashSet<&Named> = put.iter().map(|(named, _)| named).collect();
        let mut select = file.conn.prepare_cached(
            "SELECT p.kind, p.record FROM events AS e JOIN payloads AS p ON p.event = e.seq
             WHERE e.change = ? AND e.action = 'alter' ORDER BY e.seq",
        )?;
        let mut rows = select.query([removal.0])?;
        let mut emptied = Vec::new();
        while let Some(row) = rows.next()? {
            let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
            let Some(kind) = Kind::named(&kind) else { continue };
            let Some(then) = file.last_event(removal, kind, &id)? else { continue };
            let (Some(before), Some(now)) = (then.before, rows::read(&file.conn, kind, &id)?) else { continue };
            for (field, target) in kind.links().filter(|(field, _)| now[field.name].is_null()) {
                let Some(to) = before[field.name].as_str() else { continue };
                if coming.contains(&(target, to.to_owned())) {
                    emptied.push(Gone { kind, id: id.clone(), field: field.name, target, to: to.to_owned() });
                }
            }
        }
        Ok(emptied)
    }

    fn carry_out(self, change: &mut Change<'_>) -> Result<Brought> {
        for ((kind, _), record) in self.put {
            change.save_again(kind, record)?;
        }
        for Gone { kind, id, field, to, .. } in self.relinked {
            let Some(mut record) = rows::read(&change.file().conn, kind, &id)? else { continue };
            record[field] = Value::from(to);
            // What was finished or settled since keeps its empty link, and does not keep the record from coming back.
            match change.set(kind, &id, Some(record)) {
                Err(Error::Finished { .. } | Error::Settled { .. } | Error::Issued { .. }) => {}
                set => set?,
            }
        }
        let Plan { at, by, emptied, left, parts, links, erased, .. } = self;
        Ok(Brought { at, by, effects: change.effects(), emptied, left, parts, links, erased })
    }
}

/// Whether a record was a part of one that is known to be, or of a part of it, by a change.
fn is_below(
    file: &RegisterFile,
    by: ChangeId,
    value: &Value,
    kind: Kind,
    known: &mut HashMap<Named, bool>,
) -> Result<bool> {
    for (field, to) in kind.parents() {
        let Some(parent) = value[field.name].as_str() else { continue };
        let named = (to, parent.to_owned());
        let is_part = match known.get(&named) {
            Some(is_part) => *is_part,
            None => match file.last_event(by, to, parent)?.and_then(|it| it.after) {
                Some(whole) => is_below(file, by, &whole, to, known)?,
                None => false,
            },
        };
        known.insert(named, is_part);
        if is_part {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The links of a record to what is neither there nor coming, and whether the record cannot be without it: it is a part
/// of it, or the field may not be empty.
fn missing(file: &RegisterFile, coming: &HashSet<Named>, of: &Named, value: &Value) -> Vec<(Gone, bool)> {
    let (kind, id) = of;
    let mut missing = Vec::new();
    for (field, target) in kind.links() {
        let Some(to) = value[field.name].as_str() else { continue };
        if !file.content.has(target, to) && !coming.contains(&(target, to.to_owned())) {
            let is_needed = field.parent || (!field.form.optional && !field.form.stated);
            missing
                .push((Gone { kind: *kind, id: id.clone(), field: field.name, target, to: to.to_owned() }, is_needed));
        }
    }
    missing
}

/// A removed file's record, where its bytes are still kept.
fn attachment(file: &RegisterFile, id: &str) -> Result<Option<Value>> {
    let known = file.known_by(file.last(), Kind::Attachment, id)?;
    let Some(record) = known else { return Ok(None) };
    let has_bytes =
        file.conn.prepare_cached("SELECT 1 FROM blobs WHERE sha256 = ?")?.exists([record["sha256"].as_str()])?;
    Ok(has_bytes.then_some(record))
}

fn instant(text: &str) -> Result<Instant> {
    Ok(Instant::parse(text).ok_or_else(|| Damage::Tables("changes".into()))?)
}
