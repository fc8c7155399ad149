//! What was seen of a trail at another time, held against it now.

use rusqlite::OptionalExtension;

use crate::{RegisterFile, Result};

impl RegisterFile {
    /// The number of the event with this hash: everything before it is as it was when the hash was taken, for each event
    /// stands on the one before it. None where the trail has no such event.
    ///
    /// # Errors
    /// What the file system refuses.
    pub fn event_with(&self, hash: &[u8; 32]) -> Result<Option<u64>> {
        let found: Option<i64> = self
            .conn
            .query_row("SELECT seq FROM events WHERE hash = ? LIMIT 1", [hash], |row| row.get(0))
            .optional()?;
        Ok(found.map(i64::unsigned_abs))
    }
}
