//! The full check of an open register.

use serde::Serialize;

use crate::digest::hex;
use crate::{Damage, Error, RegisterFile, Result, check};

/// What a full check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The totals.
    pub totals: Totals,
    /// Everything that is wrong; empty where the register is whole.
    pub problems: Vec<Damage>,
}

/// What a check went through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// The hash of the last event, 64 hexadecimal digits.
    pub head: String,
    /// Changes in the trail.
    pub changes: u64,
    /// Events in the trail.
    pub events: u64,
    /// Events whose content was erased.
    pub erased: u64,
    /// Records.
    pub records: u64,
    /// Attachments, each read whole.
    pub attachments: u64,
}

impl Verification {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

impl RegisterFile {
    /// Checks everything: pages, tables, links, the trail's chain and payloads, each record against its last event, and
    /// the bytes of each attachment.
    ///
    /// # Errors
    /// Where the check itself cannot be done. What it finds is in the answer.
    pub fn verify(&self) -> Result<Verification> {
        let mut problems = Vec::new();
        let conn = &self.conn;
        for checked in
            [check::tables(conn, &self.ladder, self.ladder.version()), check::pages(conn), check::links(conn)]
        {
            problems.extend(found(checked)?);
        }
        let checked = check::records(conn, &self.ladder, self.ladder.version())?;
        problems.extend(checked.problems);
        problems.extend(check::attachments(conn, &checked.content)?);
        if checked.trail != self.trail {
            problems.push(Damage::Chain { event: self.trail.seq });
        }
        let totals = Totals {
            head: hex(&checked.trail.head),
            changes: checked.trail.change.unsigned_abs(),
            events: checked.trail.seq.unsigned_abs(),
            erased: checked.erased,
            records: checked.content.len() as u64,
            attachments: checked.content.register().attachments.len() as u64,
        };
        Ok(Verification { totals, problems })
    }
}

fn found(checked: Result<()>) -> Result<Option<Damage>> {
    match checked {
        Ok(()) => Ok(None),
        Err(Error::Damaged(damage)) => Ok(Some(damage)),
        Err(error) => Err(error),
    }
}
