//! Taking changes back, and doing them again.

use std::collections::HashMap;

use schema::Kind;
use serde::Serialize;
use serde_json::Value;

use crate::erase::Forgotten;
use crate::past::Effect;
use crate::stack::Group;
use crate::trail::{Entry, Header};
use crate::{Act, ChangeId, Damage, Error, RegisterFile, Result, Stamp, rows};

/// What would be taken back or done again: enough to name it to the user.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    /// The last of its changes.
    pub change: ChangeId,
    /// What the user did.
    pub act: Act,
    /// The kind of the record that was acted on, the first of them where there were several.
    pub kind: Kind,
    /// That record's id.
    pub id: String,
    /// The fields of that record that differ, where it was there before and after.
    pub fields: Vec<&'static str>,
    /// How many records the change touched.
    pub records: usize,
    /// The record as it was before, where it was there.
    pub before: Option<Value>,
    /// The record as it was after, where it was there.
    pub after: Option<Value>,
}

impl RegisterFile {
    /// What [`RegisterFile::undo`] would take back, None where there is nothing.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn undoable(&self) -> Result<Option<Step>> {
        self.step(self.stack.undoable())
    }

    /// What [`RegisterFile::redo`] would do again, None where there is nothing.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn redoable(&self) -> Result<Option<Step>> {
        self.step(self.stack.redoable())
    }

    /// Takes back the last change that is not taken back yet, by a new change.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::UndoRefused`] where a record is not as that change left it.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<ChangeId> {
        let group = self.stack.undoable().cloned();
        self.invert(stamp, Act::Undo, group)
    }

    /// Does the last change again that was taken back, by a new change.
    ///
    /// # Errors
    /// As [`RegisterFile::undo`].
    pub fn redo(&mut self, stamp: &Stamp) -> Result<ChangeId> {
        let group = self.stack.redoable().cloned();
        self.invert(stamp, Act::Redo, group)
    }

    fn invert(&mut self, stamp: &Stamp, act: Act, group: Option<Group>) -> Result<ChangeId> {
        let Some((group, last)) = group.and_then(|group| group.changes.last().copied().map(|last| (group, last)))
        else {
            return Err(Error::NothingToUndo);
        };
        let effects = self.effects(&group)?;
        let header = Header { stamp, act, run: None, undoes: Some(last), version: self.ladder.version() };
        self.write(header, |change| {
            for effect in &effects {
                let now = rows::read(&change.file().conn, effect.kind, &effect.id)?;
                if now != effect.after {
                    return Err(Error::UndoRefused { kind: effect.kind, id: effect.id.clone() });
                }
            }
            for effect in effects {
                change.set(effect.kind, &effect.id, effect.before)?;
            }
            // What changed nothing in the end is taken back all the same, so that the one before it comes next.
            let notes = if change.entries().0.is_empty() { vec![Entry::note(&Value::Null)] } else { Vec::new() };
            Ok(((), notes, Forgotten::default()))
        })?;
        Ok(ChangeId(self.trail.change))
    }

    fn step(&self, group: Option<&Group>) -> Result<Option<Step>> {
        let Some((group, last)) = group.and_then(|group| group.changes.last().map(|last| (group, *last))) else {
            return Ok(None);
        };
        let effects = self.effects(group)?;
        let records = effects.len();
        let Some(first) = effects.into_iter().next() else {
            return Ok(None);
        };
        let fields = match (&first.before, &first.after) {
            (Some(before), Some(after)) => first
                .kind
                .fields()
                .iter()
                .map(|field| field.name)
                .filter(|name| before[*name] != after[*name])
                .collect(),
            _ => Vec::new(),
        };
        Ok(Some(Step {
            change: last,
            act: group.act,
            kind: first.kind,
            id: first.id,
            fields,
            records,
            before: first.before,
            after: first.after,
        }))
    }

    /// What a group of changes did to each record, in the order they were touched.
    fn effects(&self, group: &Group) -> Result<Vec<Effect>> {
        let mut effects: Vec<Effect> = Vec::new();
        let mut known: HashMap<(Kind, String), usize> = HashMap::new();
        let mut select = self.conn.prepare_cached(
            "SELECT e.seq, e.schema_version, p.kind, p.record, p.before, p.after
             FROM events AS e JOIN payloads AS p ON p.event = e.seq WHERE e.change = ? AND p.record IS NOT NULL ORDER BY e.seq",
        )?;
        for change in &group.changes {
            let mut rows = select.query([change.0])?;
            while let Some(row) = rows.next()? {
                let (event, version): (i64, u32) = (row.get(0)?, row.get(1)?);
                let (kind, id): (String, String) = (row.get(2)?, row.get(3)?);
                let kind = Kind::named(&kind).ok_or(Damage::Payload { event })?;
                let before = self.value(event, kind, version, row.get(4)?)?;
                let after = self.value(event, kind, version, row.get(5)?)?;
                match known.get(&(kind, id.clone())) {
                    Some(at) => effects[*at].after = after,
                    None => {
                        known.insert((kind, id.clone()), effects.len());
                        effects.push(Effect { kind, id, before, after });
                    }
                }
            }
        }
        Ok(effects)
    }

    /// A value of the trail, as the newest version would have written it.
    pub(crate) fn value(&self, event: i64, kind: Kind, version: u32, text: Option<String>) -> Result<Option<Value>> {
        let read = |text: String| {
            let value = serde_json::from_str(&text)?;
            kind.normalise(self.ladder.upcast(kind, version, value))
        };
        Ok(text.map(read).transpose().map_err(|_| Damage::Payload { event })?)
    }
}
