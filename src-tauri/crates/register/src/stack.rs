//! What can be taken back and done again, read off the trail: it survives a restart because it is nowhere else.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::{Act, ChangeId, Damage, Result};

/// A change as the trail lists it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recorded {
    pub(crate) id: ChangeId,
    pub(crate) act: Act,
    pub(crate) run: Option<[u8; 16]>,
}

/// Changes that are taken back as one.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// In their order, one at least.
    pub(crate) changes: Vec<ChangeId>,
    /// What the user did, also where it was taken back and done again since.
    pub(crate) act: Act,
    run: Option<[u8; 16]>,
}

/// Both stacks, the newest last.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    undo: Vec<Group>,
    redo: Vec<Group>,
    inverse: HashMap<ChangeId, ChangeId>,
}

impl Stack {
    /// Reads the changes of a file, whose trail holds.
    pub(crate) fn read(conn: &Connection) -> Result<Stack> {
        let mut stack = Stack::default();
        let mut select = conn.prepare("SELECT id, act, run FROM changes ORDER BY id")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let act: String = row.get(1)?;
            let act = Act::named(&act).ok_or_else(|| Damage::Tables(format!("unknown act {act}")))?;
            stack.push(Recorded { id: ChangeId(row.get(0)?), act, run: row.get(2)? });
        }
        Ok(stack)
    }

    /// Adds the change that was just made.
    pub(crate) fn push(&mut self, change: Recorded) {
        let alone = |act| Group { changes: vec![change.id], act, run: None };
        match change.act {
            Act::Undo => {
                if let Some(group) = self.undo.pop() {
                    self.redo.push(alone(group.act));
                    self.inverse.extend(group.changes.into_iter().map(|it| (it, change.id)));
                }
            }
            Act::Redo => {
                if let Some(group) = self.redo.pop() {
                    self.undo.push(alone(group.act));
                    self.inverse.extend(group.changes.into_iter().map(|it| (it, change.id)));
                }
            }
            act if act.is_undoable() => {
                self.redo.clear();
                match self.undo.last_mut() {
                    Some(group) if change.run.is_some() && group.run == change.run => group.changes.push(change.id),
                    _ => self.undo.push(Group { run: change.run, ..alone(act) }),
                }
            }
            _ => {
                self.undo.clear();
                self.redo.clear();
            }
        }
    }

    pub(crate) fn undoable(&self) -> Option<&Group> {
        self.undo.last()
    }

    pub(crate) fn redoable(&self) -> Option<&Group> {
        self.redo.last()
    }

    /// The change that took this one back, unless that was taken back in turn.
    pub(crate) fn undone_by(&self, change: ChangeId) -> Option<ChangeId> {
        let mut by = *self.inverse.get(&change)?;
        let first = by;
        let mut is_undone = true;
        while let Some(next) = self.inverse.get(&by) {
            by = *next;
            is_undone = !is_undone;
        }
        is_undone.then_some(first)
    }
}
