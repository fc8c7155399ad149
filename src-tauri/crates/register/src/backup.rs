//! Copies of a register, each found equal before it counts, and putting one back.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::StepResult;
use schema::{Instant, Now};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::digest::hex;
use crate::erase::Forgotten;
use crate::header::{beside, exists};
use crate::hold::Hold;
use crate::ladder::{Ladder, objects_of};
use crate::open::{self, folder_of, keep, refuse_if_locked, sound, sync_folder, temporary_in};
use crate::trail::{Entry, Header, Trail};
use crate::{Act, Damage, Error, RegisterFile, Result, Stamp, check, connection};

/// The file that lists a folder's backups.
const INDEX: &str = "index.json";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Before the file was brought to a newer version.
    Upgrade,
    /// Before an import or another change of many records.
    Import,
    /// A policy was adopted, or a document issued.
    Issue,
    /// The first of a day on which something had changed.
    Daily,
    /// Somebody asked for it.
    Asked,
}

/// One backup, as its folder's index lists it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Backup {
    /// The file's name in the folder.
    pub file: String,
    /// The id of the register it is a copy of.
    pub register: String,
    /// When it was made.
    pub at: Instant,
    /// Why.
    pub reason: Reason,
    /// The version of the vocabulary it has.
    pub version: u32,
    /// How many events its trail has.
    pub events: u64,
    /// The hash of its last event, 64 hexadecimal digits.
    pub head: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
}

/// What restoring did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the file that stood there is now; None where nothing did.
    pub kept: Option<PathBuf>,
    /// The hash of the last event of what was put back, before the event that says so.
    pub head: [u8; 32],
}

/// Copies an open register into a folder, which is made where it is missing, and lists the copy there once it was read
/// again and found equal.
///
/// # Errors
/// What the file system refuses; [`Damage::Copy`] where the copy is not equal. No half copy is left or listed.
pub fn take(file: &RegisterFile, folder: &Path, stamp: &Stamp, reason: Reason) -> Result<Backup> {
    copy(&file.conn, &file.trail, file.ladder.version(), folder, stamp, reason, file.ladder)
}

/// Whether a folder has a backup of an open register as it stands.
///
/// # Errors
/// Where the index cannot be read.
pub fn has(file: &RegisterFile, folder: &Path) -> Result<bool> {
    let head = hex(&file.head());
    Ok(list(folder)?.iter().any(|it| it.register == file.register_id() && it.head == head))
}

/// Takes a backup where something has changed since the last one of this register, and none was taken this day.
///
/// # Errors
/// As [`take`].
pub fn daily(file: &RegisterFile, folder: &Path, stamp: &Stamp) -> Result<Option<Backup>> {
    let head = hex(&file.head());
    let mine = list(folder)?.into_iter().filter(|it| it.register == file.register_id());
    let is_done = mine
        .into_iter()
        .any(|it| it.head == head || (it.reason == Reason::Daily && Now::at(it.at).today == stamp.now.today));
    if is_done { Ok(None) } else { take(file, folder, stamp, Reason::Daily).map(Some) }
}

/// The backups of a folder that are still there, newest first; [`crate::thinning`] says until when. None where there is no such folder.
///
/// # Errors
/// Where the index cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let mut backups = read_index(folder)?;
    let mut there = Vec::with_capacity(backups.len());
    for backup in backups.drain(..).rev() {
        if exists(&folder.join(&backup.file))? {
            there.push(backup);
        }
    }
    there.sort_by_key(|it| std::cmp::Reverse(it.at));
    Ok(there)
}

/// Puts a backup in a register's place, after it was checked whole. What stood there is kept beside it under another
/// name. The restored register's trail says that it was restored.
///
/// # Errors
/// Where the backup is no whole register, or the place is in use. What stands there is not touched then.
pub fn restore(backup: &Path, to: &Path, stamp: &Stamp) -> Result<Restored> {
    let ladder = Ladder::released();
    let is_there = exists(to)?;
    let hold = is_there.then(|| Hold::take(to)).transpose()?;
    let to = hold.as_ref().map_or_else(|| to.to_owned(), |hold| hold.path().to_owned());
    if is_there {
        if !fs::metadata(&to)?.is_file() {
            return Err(Error::Exists);
        }
        refuse_if_locked(&to)?;
    }
    let head = open::read_only_with(backup, ladder)?.head();
    // What was replaced on purpose is known by its head when it is met again.
    let replaced = if is_there { glance_held(&to) } else { None };
    let folder = folder_of(&to)?;
    let temporary = temporary_in(&folder)?;
    {
        let mut to = File::options().write(true).open(&temporary)?;
        std::io::copy(&mut File::open(backup)?, &mut to)?;
        to.sync_all()?;
    }
    let mut file = open::climb_and_hold(&temporary, stamp, ladder)?;
    let header = Header { stamp, act: Act::Restore, run: None, undoes: None, version: ladder.version() };
    let note = Entry::note(&json!({ "head": hex(&head), "replaced": replaced.map(|head| hex(&head)) }));
    file.write(header, |_| Ok(((), vec![note], Forgotten::default())))?;
    let written = file.head();
    drop(file);
    if open::read_only_with(&temporary, ladder)?.head() != written {
        return Err(Damage::Copy.into());
    }
    let kept = if is_there { Some(set_aside(&to, stamp)?) } else { None };
    File::options().write(true).open(&temporary)?.sync_all()?;
    if is_there {
        temporary.persist(&to).map_err(|error| error.error)?;
    } else {
        temporary.persist_noclobber(&to).map_err(|error| error.error)?;
    }
    sync_folder(&folder)?;
    Ok(Restored { kept, head })
}

/// The head of a register whose hold is taken, where it can be read.
fn glance_held(path: &Path) -> Option<[u8; 32]> {
    let conn = connection::readable(path).ok()?;
    conn.query_row("SELECT hash FROM events ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).ok()
}

/// [`take`] of a connection whose trail is known.
pub(crate) fn copy(
    conn: &Connection,
    trail: &Trail,
    version: u32,
    folder: &Path,
    stamp: &Stamp,
    reason: Reason,
    ladder: Ladder,
) -> Result<Backup> {
    fs::create_dir_all(folder)?;
    let temporary = temporary_in(folder)?;
    {
        let mut to = connection::writable(&temporary)?;
        match rusqlite::backup::Backup::new(conn, &mut to)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(Error::Locked),
        }
        to.close().map_err(|(_, error)| error)?;
    }
    File::options().read(true).write(true).open(&temporary)?.sync_all()?;
    compare(conn, trail, version, &temporary, &ladder)?;
    let (size, sha256) = size_and_hash(&temporary)?;
    let at = stamp.now.instant;
    let stem = format!("{}-{}", &trail.register[..8], at.0.format("%Y-%m-%dT%H%M%S"));
    let file = free_name(folder, &stem, "fortegnelse")?;
    keep(temporary, &folder.join(&file))?;
    let backup = Backup {
        file,
        register: trail.register.clone(),
        at,
        reason,
        version,
        events: trail.seq.unsigned_abs(),
        head: hex(&trail.head),
        size,
        sha256,
    };
    if let Err(error) = add_to_index(folder, &backup) {
        // One that no index names would be shown nowhere and stay for ever, and each day would add another.
        drop(fs::remove_file(folder.join(&backup.file)));
        return Err(error);
    }
    // From here on the index names it: it stays, whatever the folder answers.
    sync_folder(folder)?;
    Ok(backup)
}

/// Reads the copy as if it were opened, and compares it with the original.
fn compare(conn: &Connection, trail: &Trail, version: u32, copy: &Path, ladder: &Ladder) -> Result<()> {
    let copy = connection::readable(copy)?;
    let checked = sound(check::whole(&copy, ladder, version)?)?;
    let mut is_equal = checked.trail == *trail && objects_of(conn)? == objects_of(&copy)?;
    for (_, table, _) in objects_of(conn)?.iter().filter(|(kind, ..)| kind == "table") {
        is_equal = is_equal && same_rows(conn, &copy, table)?;
    }
    if is_equal { Ok(()) } else { Err(Damage::Copy.into()) }
}

/// Whether two files have the same rows in a table, whatever its columns are.
fn same_rows(one: &Connection, other: &Connection, table: &str) -> Result<bool> {
    let sql = format!("SELECT * FROM \"{table}\" ORDER BY 1");
    let (mut one, mut other) = (one.prepare(&sql)?, other.prepare(&sql)?);
    let columns = one.column_count();
    let (mut one, mut other) = (one.query([])?, other.query([])?);
    loop {
        match (one.next()?, other.next()?) {
            (None, None) => return Ok(true),
            (Some(one), Some(other)) => {
                for column in 0..columns {
                    if one.get_ref(column)? != other.get_ref(column)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}

/// Gives what stands in a place a second name, and takes along a journal that belongs to it.
fn set_aside(path: &Path, stamp: &Stamp) -> Result<PathBuf> {
    let folder = folder_of(path)?;
    let text = |part: Option<&std::ffi::OsStr>| part.map(|it| it.to_string_lossy().into_owned());
    let stem = text(path.file_stem()).unwrap_or_default();
    let extension = text(path.extension()).unwrap_or_else(|| "fortegnelse".into());
    let stem = format!("{stem}-replaced-{}", stamp.now.instant.0.format("%Y-%m-%dT%H%M%S"));
    let kept = folder.join(free_name(&folder, &stem, &extension)?);
    // Two names for a moment, so that there is never none. Where the file system has no links, it is moved.
    if fs::hard_link(path, &kept).is_err() {
        fs::rename(path, &kept)?;
    }
    for suffix in ["-journal", "-wal", "-shm"] {
        if exists(&beside(path, suffix))? {
            fs::rename(beside(path, suffix), beside(&kept, suffix))?;
        }
    }
    sync_folder(&folder)?;
    Ok(kept)
}

/// A name nothing in the folder has.
fn free_name(folder: &Path, stem: &str, extension: &str) -> Result<String> {
    let mut name = format!("{stem}.{extension}");
    let mut number = 2;
    while exists(&folder.join(&name))? {
        name = format!("{stem}-{number}.{extension}");
        number += 1;
    }
    Ok(name)
}

pub(crate) fn size_and_hash(path: &Path) -> Result<(u64, String)> {
    let mut file = File::open(path)?;
    let (mut hash, mut size, mut part) = (Sha256::new(), 0, vec![0; 1 << 16]);
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            return Ok((size, hex(&hash.finalize())));
        }
        hash.update(&part[..read]);
        size += read as u64;
    }
}

/// Every line of a folder's index, in the order they were taken; none where there is no such folder.
pub(crate) fn read_index(folder: &Path) -> Result<Vec<Backup>> {
    let text = match fs::read_to_string(folder.join(INDEX)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    serde_json::from_str(&text).map_err(|error| Error::Io(error.into()))
}

/// Adds a line to the index, which another window may be doing at the same moment.
fn add_to_index(folder: &Path, backup: &Backup) -> Result<()> {
    let _lock = lock_index(folder)?;
    let mut backups = read_index(folder)?;
    // A line whose file is gone may have left the name to this one.
    backups.retain(|it| it.file != backup.file);
    backups.push(backup.clone());
    put_index(folder, &backups)
}

/// How often to look whether who changes the index is done, and how long to wait between two looks: five minutes, for old
/// copies are read whole before they are taken away. A program that hangs is not waited for.
const LOOKS: u32 = 15_000;
const BETWEEN: Duration = Duration::from_millis(20);

/// Waits until nobody else changes the folder's index, and holds the others off until dropped.
pub(crate) fn lock_index(folder: &Path) -> Result<File> {
    let lock = File::options().create(true).truncate(false).write(true).open(folder.join("index.lock"))?;
    for _ in 0..LOOKS {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::Error(error)) => return Err(error.into()),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
        }
    }
    Err(io::Error::from(io::ErrorKind::TimedOut).into())
}

/// Puts another index in its place, for good. The lock is held meanwhile.
pub(crate) fn write_index(folder: &Path, backups: &[Backup]) -> Result<()> {
    put_index(folder, backups)?;
    sync_folder(folder)
}

/// Puts another index in its place, or leaves the one that is there.
fn put_index(folder: &Path, backups: &[Backup]) -> Result<()> {
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    let text = serde_json::to_string_pretty(backups).map_err(|error| Error::Io(error.into()))?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    if fs::read(&temporary)? != text.as_bytes() {
        return Err(Damage::Copy.into());
    }
    temporary.persist(folder.join(INDEX)).map_err(|error| error.error)?;
    Ok(())
}
