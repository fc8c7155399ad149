//! One open register file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, ErrorCode, OptionalExtension};
use schema::{Attachment, Id, Kind, Register};

use crate::change::revert;
use crate::check::{self, Checked};
use crate::content::Content;
use crate::digest::sha256_hex;
use crate::erase::Forgotten;
use crate::header::beside;
use crate::hold::Hold;
use crate::ladder::Ladder;
use crate::open::sound;
use crate::stack::{Recorded, Stack};
use crate::trail::{Entry, Header, Trail, random};
use crate::{Act, Change, ChangeId, Damage, Error, Result, Stamp, connection, glance};

/// A register file, open. Nobody else can open it until this is dropped.
#[derive(Debug)]
pub struct RegisterFile {
    // The connection goes before the hold: a file this process has open must not be opened again.
    pub(crate) conn: Connection,
    pub(crate) ladder: Ladder,
    pub(crate) content: Content,
    pub(crate) trail: Trail,
    pub(crate) stack: Stack,
    pub(crate) last_id: i64,
    path: PathBuf,
    run: Option<Run>,
    /// None where this is a copy in memory.
    hold: Option<Hold>,
    /// Set while a change is open: where it did not end in order, the file is opened anew before the next one.
    pub(crate) is_stale: bool,
    /// The file's length and time as this program left it; None where that is not known.
    left: Option<(u64, SystemTime)>,
}

/// Changes that follow each other and are taken back as one.
#[derive(Debug)]
struct Run {
    key: String,
    actor: String,
    token: [u8; 16],
}

impl RegisterFile {
    pub(crate) fn of(
        conn: Connection,
        ladder: Ladder,
        checked: Checked,
        path: PathBuf,
        hold: Option<Hold>,
    ) -> Result<RegisterFile> {
        let stack = Stack::read(&conn)?;
        let Checked { content, trail, last_id, .. } = checked;
        let mut file = RegisterFile {
            conn,
            ladder,
            content,
            trail,
            stack,
            last_id,
            path,
            run: None,
            hold,
            is_stale: false,
            left: None,
        };
        file.leave();
        Ok(file)
    }

    /// The same, told of as the file at another place.
    pub(crate) fn standing_at(mut self, path: &Path) -> RegisterFile {
        path.clone_into(&mut self.path);
        self
    }

    /// The whole register, equal to the file after every change. Each list is in the order of its positions, then ids.
    pub fn content(&self) -> &Register {
        self.content.register()
    }

    /// Where the file is, without links in the path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The hash of the last event: it stands for the register's whole past.
    pub fn head(&self) -> [u8; 32] {
        self.trail.head
    }

    /// How many events the trail has.
    pub fn events(&self) -> u64 {
        self.trail.seq.unsigned_abs()
    }

    /// The register's own random id, 32 hexadecimal digits: copies have the same.
    pub fn register_id(&self) -> &str {
        &self.trail.register
    }

    /// Whether nothing can be saved.
    pub fn is_read_only(&self) -> bool {
        self.hold.is_none()
    }

    /// Makes one change: everything `make` writes is kept together, or not at all. Where it returns, the change is safe
    /// on the disk. Where it writes nothing new, there is no change.
    ///
    /// The act is one the user did: saving, adding, removing, importing or issuing. The others have functions of their own.
    ///
    /// Changes of the same actor that follow each other with the same `run`, such as the saves of one field that is
    /// being typed in, are taken back as one.
    ///
    /// # Errors
    /// What `make` returns; [`Error::LinkBroken`] where a link points nowhere at the end; what the file system refuses.
    /// Nothing is changed then, in the file or in memory.
    pub fn transact<T>(
        &mut self,
        stamp: &Stamp,
        act: Act,
        run: Option<&str>,
        make: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        let token = match (run, &self.run) {
            (None, _) => None,
            (Some(key), Some(last)) if last.key == key && last.actor == stamp.actor => Some(last.token),
            (Some(_), _) => Some(random(&self.conn)?),
        };
        let header = Header { stamp, act, run: token, undoes: None, version: self.ladder.version() };
        let before = self.trail.change;
        let out = self.write(header, |change| Ok((make(change)?, Vec::new(), Forgotten::default())))?;
        if self.trail.change != before {
            self.run =
                run.zip(token).map(|(key, token)| Run { key: key.to_owned(), actor: stamp.actor.clone(), token });
        }
        Ok(out)
    }

    /// Makes a change that may carry events about the register itself, behind those about records, and may erase.
    pub(crate) fn write<T>(
        &mut self,
        header: Header<'_>,
        make: impl FnOnce(&mut Change<'_>) -> Result<(T, Vec<Entry>, Forgotten)>,
    ) -> Result<T> {
        let Some(hold) = &self.hold else {
            return Err(Error::ReadOnly);
        };
        hold.check()?;
        let path = hold.path().to_owned();
        if self.was_written_by_others(&path) {
            return Err(Error::Moved);
        }
        if self.is_stale {
            self.read_again(&path)?;
        }
        self.left = None;
        let written = self.write_in(header, make);
        self.leave();
        written
    }

    fn write_in<T>(
        &mut self,
        header: Header<'_>,
        make: impl FnOnce(&mut Change<'_>) -> Result<(T, Vec<Entry>, Forgotten)>,
    ) -> Result<T> {
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        self.is_stale = true;
        let mut change = Change::begin(self, header.act);
        let outcome = make(&mut change)
            .and_then(|(out, notes, forgotten)| Ok((out, finish(&change, header, notes, &forgotten)?)));
        let found = change.found();
        match outcome {
            Ok((out, Some((trail, last_id)))) => {
                self.trail = trail;
                self.last_id = last_id;
                let id = ChangeId(self.trail.change);
                self.stack.push(Recorded { id, act: header.act, run: header.run });
                self.run = None;
                self.is_stale = false;
                Ok(out)
            }
            Ok((out, None)) => {
                self.conn.execute_batch("ROLLBACK")?;
                revert(&mut self.content, found)?;
                self.is_stale = false;
                Ok(out)
            }
            Err(error) => {
                // Memory goes back in any case. Where the file cannot, as on a disk that takes no more writes, it is
                // taken back by its journal later, and read again before the next change.
                let reverted = revert(&mut self.content, found);
                self.is_stale = reverted.is_err() || self.roll_back().is_err();
                Err(error)
            }
        }
    }

    /// Notes how the file stands when this program is done with it. What is still to be taken back is not done with.
    fn leave(&mut self) {
        let path = self.hold.as_ref().filter(|_| !self.is_stale).map(Hold::path);
        self.left = path.and_then(|path| glance::mark(path).ok());
    }

    /// Whether the file is no longer the one this program left: its lock keeps out programs that ask for one, and a sync
    /// client that puts an older version in its place does not ask. A file that was only touched is read again.
    fn was_written_by_others(&mut self, path: &Path) -> bool {
        let Some(left) = self.left else {
            return false;
        };
        if glance::mark(path).is_ok_and(|mark| mark == left) {
            return false;
        }
        let trail = self.trail.clone();
        self.is_stale = true;
        let is_other = self.read_again(path).is_err() || self.trail != trail;
        // What was acknowledged is what is remembered of the register, and missed when it is opened again.
        self.trail = trail;
        is_other
    }

    /// The bytes of an attachment.
    ///
    /// # Errors
    /// Where there is no such attachment, or its bytes are not the ones attached.
    pub fn bytes(&self, id: &Id<Attachment>) -> Result<Vec<u8>> {
        let Some(attachment) = self.content().attachments.iter().find(|it| it.id == *id) else {
            return Err(Error::NotFound { kind: Kind::Attachment, id: id.to_string() });
        };
        self.bytes_of(attachment)
    }

    /// The bytes of an attachment that is there or was once: only an erasure takes them.
    ///
    /// # Errors
    /// As [`RegisterFile::bytes`].
    pub fn bytes_of(&self, attachment: &Attachment) -> Result<Vec<u8>> {
        let id = attachment.id.to_string();
        let kept = "SELECT bytes FROM blobs WHERE sha256 = ?";
        let bytes: Option<Vec<u8>> = self.conn.query_row(kept, [&attachment.sha256], |row| row.get(0)).optional()?;
        let Some(bytes) = bytes else {
            return Err(Damage::Attachment { id }.into());
        };
        if sha256_hex(&bytes) != attachment.sha256 {
            return Err(Damage::Attachment { id }.into());
        }
        Ok(bytes)
    }

    /// Ends an open transaction without its changes, and sees that the file is as it was.
    fn roll_back(&self) -> Result<()> {
        if !self.conn.is_autocommit() {
            self.conn.execute_batch("ROLLBACK")?;
        }
        let head: [u8; 32] =
            self.conn.query_row("SELECT hash FROM events ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))?;
        if self.is_settled() && head == self.trail.head {
            Ok(())
        } else {
            Err(Damage::Chain { event: self.trail.seq }.into())
        }
    }

    /// Whether no change waits in the journal to be taken back. SQLite says that a change was taken back even where
    /// writing failed; but then it leaves the journal, and does not look at it again while it holds the lock.
    fn is_settled(&self) -> bool {
        let journal = self.hold.as_ref().map(|hold| fs::metadata(beside(hold.path(), "-journal")));
        match journal {
            Some(Ok(metadata)) => metadata.len() == 0,
            Some(Err(error)) => error.kind() == ErrorKind::NotFound,
            None => true,
        }
    }

    /// Opens the file anew, which takes back what the journal says, and reads it again.
    fn read_again(&mut self, path: &Path) -> Result<()> {
        // The old connection must be gone first: two in one process would undo each other's locks.
        self.conn = connection::in_memory()?;
        let conn = connection::writable(path)?;
        connection::lock(&conn)?;
        let checked = sound(check::whole(&conn, &self.ladder, self.ladder.version())?)?;
        self.stack = Stack::read(&conn)?;
        let Checked { content, trail, last_id, .. } = checked;
        (self.conn, self.content, self.trail, self.last_id) = (conn, content, trail, last_id);
        self.is_stale = false;
        Ok(())
    }
}

impl Drop for RegisterFile {
    fn drop(&mut self) {
        // A journal that is still needed stays. And the file is whole either way: at worst an empty one stays too.
        let is_in_order = self.hold.is_some() && !self.is_stale && self.is_settled();
        if is_in_order && connection::unlock(&self.conn).is_err() {}
    }
}

/// Writes the trail and commits. None where there was nothing to write.
fn finish(
    change: &Change<'_>,
    header: Header<'_>,
    notes: Vec<Entry>,
    forgotten: &Forgotten,
) -> Result<Option<(Trail, i64)>> {
    let (mut entries, last_id) = change.entries();
    entries.extend(notes);
    if entries.is_empty() {
        return Ok(None);
    }
    let file = change.file();
    if change.is_trial {
        return broken_link(&file.conn)?.map_or(Ok(None), Err);
    }
    if last_id > file.last_id {
        file.conn.execute("UPDATE identity SET last_id = ?", [last_id])?;
    }
    let trail = file.trail.write(&file.conn, header, &entries)?;
    forgotten.delete(file)?;
    match file.conn.execute_batch("COMMIT") {
        Ok(()) => Ok(Some((trail, last_id))),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Err(broken_link(&file.conn)?.unwrap_or_else(|| error.into()))
        }
        Err(error) => Err(error.into()),
    }
}

/// The first link of an open transaction that points nowhere.
fn broken_link(conn: &Connection) -> Result<Option<Error>> {
    for kind in Kind::ALL.iter().copied() {
        for (field, target) in kind.links() {
            let sql = format!(
                "SELECT id, \"{0}\" FROM {1} WHERE \"{0}\" IS NOT NULL AND \"{0}\" NOT IN (SELECT id FROM {2}) ORDER BY id LIMIT 1",
                field.name,
                kind.table(),
                target.table()
            );
            let mut select = conn.prepare(&sql)?;
            let mut rows = select.query([])?;
            if let Some(row) = rows.next()? {
                return Ok(Some(Error::LinkBroken {
                    kind,
                    id: row.get(0)?,
                    field: field.name,
                    target,
                    to: row.get(1)?,
                }));
            }
        }
    }
    Ok(None)
}
