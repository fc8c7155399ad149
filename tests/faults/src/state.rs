//! A register as the terminal program verifies it, with everything in it.

use std::path::Path;

use schema::Register;

use crate::desk::{Desk, text};
use crate::tally::Outcome;

/// A register that was found whole.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    /// Everything in it.
    pub(crate) content: Register,
    /// The hash of its last event.
    pub(crate) head: String,
    /// How many changes its trail has.
    pub(crate) changes: u64,
}

impl State {
    /// Has the terminal program verify a register, and reads what it verified: the head of the trail stands for it.
    pub(crate) fn of(desk: &Desk, register: &Path) -> Outcome<State> {
        let verified = desk.done(&["verify", &text(register)])?;
        if verified["ok"] != true {
            return Err(format!("verify: {}", verified["problems"]).into());
        }
        let file = register::open_read_only(register)?;
        let head = hex(&file.head());
        if verified["head"] != head.as_str() {
            return Err("what was verified is not what is read".into());
        }
        Ok(State { content: file.content().clone(), head, changes: verified["changes"].as_u64().unwrap_or_default() })
    }

    /// What the register's own crate reads and verifies, where nothing was damaged by a hand from outside: for copies, of
    /// which there are many.
    pub(crate) fn read(register: &Path) -> Outcome<State> {
        let file = register::open_read_only(register)?;
        let verified = file.verify()?;
        if !verified.is_clean() {
            return Err(format!("{:?}", verified.problems).into());
        }
        let totals = verified.totals;
        Ok(State { content: file.content().clone(), head: totals.head, changes: totals.changes })
    }

    /// Whether a person of that name is in it.
    pub(crate) fn has_person(&self, name: &str) -> bool {
        self.content.persons.iter().any(|person| person.name.text() == name)
    }

    /// The content without what issuing adds, whose bytes differ each time.
    pub(crate) fn without_documents(&self) -> Register {
        Register { documents: Vec::new(), attachments: Vec::new(), ..self.content.clone() }
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
