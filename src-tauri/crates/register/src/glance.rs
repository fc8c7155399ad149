//! Looking at a register without opening it: which one it is, how far its trail goes, and what it holds while another
//! program has it open.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::digest::Hash;
use crate::header::{self, beside};
use crate::hold::Hold;
use crate::ladder::Ladder;
use crate::{Act, Damage, Error, RegisterFile, Result, connection, open};

/// Which register a file is, and how far its trail goes. Nothing of it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// The register's own random id, 32 hexadecimal digits: copies have the same.
    pub register: String,
    /// How many events the trail has.
    pub events: u64,
    /// The hash of the last event.
    pub head: [u8; 32],
}

/// So often is a held file copied anew where it was written meanwhile.
const TRIES: u32 = 40;

/// How long to wait for a save to end.
const PAUSE: Duration = Duration::from_millis(25);

/// Reads which register a file is. The file is not locked beyond that, and not checked.
///
/// # Errors
/// Where it is no register, or in use, or a change in it was interrupted.
pub fn glance(path: &Path) -> Result<Glance> {
    let hold = Hold::take(path)?;
    if header::read(hold.path(), Ladder::released().version())?.has_journal {
        return Err(Damage::ForeignJournal.into());
    }
    let conn = connection::readable(hold.path())?;
    let register = conn.query_row("SELECT register FROM identity", [], |row| row.get(0))?;
    let (events, head): (i64, Hash) =
        conn.query_row("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(Glance { register, events: events.unsigned_abs(), head })
}

/// Reads a register that another program holds: a copy is taken between two saves, and checked as if it were opened.
/// Nothing is written beside it, and who holds it is not disturbed.
///
/// # Errors
/// As [`crate::open_read_only`]; [`Error::Locked`] where this process has the file open, or it never stood still.
pub fn open_copy(path: &Path) -> Result<RegisterFile> {
    let hold = Hold::take(path)?;
    let folder = tempfile::tempdir()?;
    let mut refused = Error::Locked;
    for _ in 0..TRIES {
        match still(hold.path(), &folder.path().join("copy")) {
            Ok(file) => return Ok(file.standing_at(hold.path())),
            // A save that fell into the copy may show as anything that is wrong with it.
            Err(error @ (Error::Locked | Error::Damaged(_))) => refused = error,
            Err(error) => return Err(error),
        }
        thread::sleep(PAUSE);
    }
    Err(refused)
}

/// Copies the file and reads the copy, where no save began or ended meanwhile.
fn still(path: &Path, copy: &Path) -> Result<RegisterFile> {
    let before = mark(path)?;
    if header::is_hot(&beside(path, "-journal"))? {
        return Err(Error::Locked);
    }
    fs::copy(path, copy)?;
    if header::is_hot(&beside(path, "-journal"))? || mark(path)? != before {
        return Err(Error::Locked);
    }
    open::open_read_only(copy)
}

/// What changes of a file where another program writes in it.
pub(crate) fn mark(path: &Path) -> Result<(u64, SystemTime)> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.len(), metadata.modified()?))
}

impl RegisterFile {
    /// The last event that both registers have, where they are the same one; 0 where not even the first is. What one has
    /// behind it, the other has not.
    ///
    /// # Errors
    /// What the file system refuses.
    pub fn common(&self, other: &RegisterFile) -> Result<u64> {
        // Each event stands on the one before it: where one is the same, all before it are.
        let (mut known, mut unknown) = (0, self.events().min(other.events()) + 1);
        while known + 1 < unknown {
            let middle = known + (unknown - known) / 2;
            let hash = hash_at(&self.conn, middle)?;
            if hash.is_some() && hash == hash_at(&other.conn, middle)? {
                known = middle;
            } else {
                unknown = middle;
            }
        }
        Ok(known)
    }
}

impl RegisterFile {
    /// The heads of the registers that were replaced by this one when a backup was put back: those are left aside on
    /// purpose. Each is 64 hexadecimal digits.
    ///
    /// # Errors
    /// What the file system refuses.
    pub fn replaced(&self) -> Result<Vec<String>> {
        let mut select = self.conn.prepare(
            "SELECT p.after FROM changes AS c JOIN events AS e ON e.change = c.id JOIN payloads AS p ON p.event = e.seq
             WHERE c.act = ?",
        )?;
        let notes = select.query_map([Act::Restore.name()], |row| row.get::<_, Option<String>>(0))?;
        let mut heads = Vec::new();
        for note in notes {
            let note: Value = note?.and_then(|it| serde_json::from_str(&it).ok()).unwrap_or_default();
            heads.extend(note["replaced"].as_str().map(str::to_owned));
        }
        Ok(heads)
    }
}

fn hash_at(conn: &Connection, event: u64) -> Result<Option<Hash>> {
    let event = i64::try_from(event).unwrap_or(i64::MAX);
    let hash = conn.query_row("SELECT hash FROM events WHERE seq = ?", [event], |row| row.get(0)).optional()?;
    Ok(hash)
}
