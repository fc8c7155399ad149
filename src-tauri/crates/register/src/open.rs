//! Making and opening register files.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use serde_json::json;

use crate::check::{self, Checked};
use crate::digest::hex;
use crate::header::{self, APPLICATION_ID, beside, exists};
use crate::hold::Hold;
use crate::ladder::Ladder;
use crate::trail::{Entry, Header, Trail, random};
use crate::{Act, Damage, Error, RegisterFile, Result, Stamp, backup, connection};

/// Makes a new register and opens it. It is built beside its place and put there whole.
///
/// # Errors
/// [`Error::Exists`] where something is there already; what the file system refuses.
pub fn create(path: &Path, stamp: &Stamp) -> Result<RegisterFile> {
    create_with(path, stamp, Ladder::released())
}

/// [`create`] by a program that knows other versions.
///
/// # Errors
/// As `create`.
pub fn create_with(path: &Path, stamp: &Stamp, ladder: Ladder) -> Result<RegisterFile> {
    // A journal left by a file of that name would be played back into the new one.
    for suffix in ["", "-journal", "-wal"] {
        if exists(&beside(path, suffix))? {
            return Err(Error::Exists);
        }
    }
    let folder = folder_of(path)?;
    let temporary = temporary_in(&folder)?;
    build(&temporary, stamp, &ladder)?;
    keep(temporary, path)?;
    let path = fs::canonicalize(path)?;
    start(&path, stamp, &folder, ladder)
}

/// Opens a register and keeps it locked. A file of an older version is brought to the newest, after a copy of it was
/// made in `backups` and found equal. Everything is checked but the bytes of attachments.
///
/// # Errors
/// What is wrong with the file. It is byte-identical then, except where a change that was interrupted by a crash was
/// taken back, and no other file is made in its place.
pub fn open(path: &Path, stamp: &Stamp, backups: &Path) -> Result<RegisterFile> {
    start(path, stamp, backups, Ladder::released())
}

/// [`open`] by a program that knows other versions.
///
/// # Errors
/// As `open`.
pub fn open_with(path: &Path, stamp: &Stamp, backups: &Path, ladder: Ladder) -> Result<RegisterFile> {
    start(path, stamp, backups, ladder)
}

/// Reads a register that cannot or shall not be written: nothing is written anywhere beside it. An older version is read
/// as the newest.
///
/// # Errors
/// As [`open`].
pub fn open_read_only(path: &Path) -> Result<RegisterFile> {
    read_only_with(path, Ladder::released())
}

/// [`open_read_only`] by a program that knows other versions.
///
/// # Errors
/// As `open_read_only`.
pub fn read_only_with(path: &Path, ladder: Ladder) -> Result<RegisterFile> {
    let hold = Hold::take(path)?;
    let header = header::read(hold.path(), ladder.version())?;
    let mut conn = if header.has_journal {
        refuse_if_locked(hold.path())?;
        played_back(hold.path())?
    } else {
        image(hold.path())?
    };
    let version = version_of(&conn, &ladder)?;
    let mut checked = sound(check::whole(&conn, &ladder, version)?)?;
    if version < ladder.version() {
        climb(&mut conn, &ladder, version, None)?;
        checked = sound(check::records(&conn, &ladder, ladder.version())?)?;
    }
    RegisterFile::of(conn, ladder, checked, hold.path().to_owned(), None)
}

fn start(path: &Path, stamp: &Stamp, backups: &Path, ladder: Ladder) -> Result<RegisterFile> {
    let hold = Hold::take(path)?;
    let header = header::read(hold.path(), ladder.version())?;
    if fs::metadata(hold.path())?.permissions().readonly() {
        return Err(Error::ReadOnly);
    }
    if header.has_journal {
        refuse_if_locked(hold.path())?;
        let copy = played_back(hold.path())?;
        let checked = version_of(&copy, &ladder).and_then(|version| sound(check::whole(&copy, &ladder, version)?));
        checked.map_err(|_| Damage::ForeignJournal)?;
    }
    let mut conn = connection::writable(hold.path())?;
    connection::lock(&conn)?;
    let version = version_of(&conn, &ladder)?;
    let mut checked = sound(check::whole(&conn, &ladder, version)?)?;
    if version < ladder.version() {
        backup::copy(&conn, &checked.trail, version, backups, stamp, backup::Reason::Upgrade, ladder)?;
        climb(&mut conn, &ladder, version, Some((stamp, &checked.trail)))?;
        checked = sound(check::records(&conn, &ladder, ladder.version())?)?;
    } else {
        connection::try_to_write(&conn)?;
    }
    let path = hold.path().to_owned();
    RegisterFile::of(conn, ladder, checked, path, Some(hold))
}

/// Opens a copy this program just made, of an older version too.
pub(crate) fn climb_and_hold(path: &Path, stamp: &Stamp, ladder: Ladder) -> Result<RegisterFile> {
    let hold = Hold::take(path)?;
    let mut conn = connection::writable(hold.path())?;
    connection::lock(&conn)?;
    let version = version_of(&conn, &ladder)?;
    let mut checked = sound(check::whole(&conn, &ladder, version)?)?;
    if version < ladder.version() {
        climb(&mut conn, &ladder, version, Some((stamp, &checked.trail)))?;
        checked = sound(check::records(&conn, &ladder, ladder.version())?)?;
    }
    let path = hold.path().to_owned();
    RegisterFile::of(conn, ladder, checked, path, Some(hold))
}

/// Writes an empty register into an empty file.
fn build(path: &Path, stamp: &Stamp, ladder: &Ladder) -> Result<()> {
    let conn = connection::writable(path)?;
    let tx = conn.unchecked_transaction()?;
    for step in ladder.steps {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", ladder.version())?;
    let register = hex(&random::<16>(&tx)?);
    tx.execute("INSERT INTO identity (one, register, last_id) VALUES (1, ?, 0)", [&register])?;
    let header = Header { stamp, act: Act::Create, run: None, undoes: None, version: ladder.version() };
    Trail::beginning(register).write(&tx, header, &[Entry::note(&json!({ "version": ladder.version() }))])?;
    tx.commit()?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Brings a file to the newest version, in one transaction, and checks it before that is kept.
fn climb(conn: &mut Connection, ladder: &Ladder, from: u32, by: Option<(&Stamp, &Trail)>) -> Result<()> {
    // A migration may build a table anew, which links between tables would forbid; they are checked before the end.
    conn.pragma_update(None, "foreign_keys", false)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in ladder.steps.iter().skip(from as usize) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", ladder.version())?;
    if let Some((stamp, trail)) = by {
        let header = Header { stamp, act: Act::Migrate, run: None, undoes: None, version: ladder.version() };
        trail.write(&tx, header, &[Entry::note(&json!({ "from": from, "to": ladder.version() }))])?;
    }
    check::tables(&tx, ladder, ladder.version())?;
    check::links(&tx)?;
    sound(check::records(&tx, ladder, ladder.version())?)?;
    tx.commit()?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// What was checked, where nothing is wrong.
pub(crate) fn sound(checked: Checked) -> Result<Checked> {
    match checked.problems.first() {
        None => Ok(checked),
        Some(problem) => Err(problem.clone().into()),
    }
}

/// The version as SQLite reads it: a journal that was played back may have changed it.
fn version_of(conn: &Connection, ladder: &Ladder) -> Result<u32> {
    let found = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        found if found > ladder.version() => Err(Error::TooNew { found, known: ladder.version() }),
        0 => Err(Damage::Header.into()),
        found => Ok(found),
    }
}

/// A copy in memory of a file that has no journal.
fn image(path: &Path) -> Result<Connection> {
    let source = connection::readable(path)?;
    let mut conn = connection::in_memory()?;
    rusqlite::backup::Backup::new(&source, &mut conn)?.step(-1).map_err(Error::from).and_then(|step| match step {
        rusqlite::backup::StepResult::Done => Ok(()),
        _ => Err(Error::Locked),
    })?;
    Ok(conn)
}

/// A copy in memory of a file with the journal beside it played back. The file and the journal are not touched.
fn played_back(path: &Path) -> Result<Connection> {
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("copy");
    fs::copy(path, &copy)?;
    fs::copy(beside(path, "-journal"), beside(&copy, "-journal"))?;
    // The copy takes the mode of the original, which may be read only.
    for path in [copy.clone(), beside(&copy, "-journal")] {
        make_writable(&path)?;
    }
    {
        let conn = Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.execute_batch("PRAGMA cell_size_check = ON; BEGIN EXCLUSIVE; COMMIT;")?;
    }
    image(&copy)
}

#[allow(clippy::permissions_set_readonly_false)] // a copy in a folder only this user can enter
fn make_writable(path: &Path) -> Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    permissions.set_readonly(false);
    Ok(fs::set_permissions(path, permissions)?)
}

/// Errors where another program holds the file. A journal that is not finished is not touched.
pub(crate) fn refuse_if_locked(path: &Path) -> Result<()> {
    // Not set up as others are: some settings read the file, and would say of a damaged one what is no news here.
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(Error::from) {
        Err(Error::Locked) => Err(Error::Locked),
        _ => Ok(()),
    }
}

/// The folder a new file is to stand in.
pub(crate) fn folder_of(path: &Path) -> Result<PathBuf> {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Ok(fs::canonicalize(".")?),
        Some(folder) => Ok(fs::canonicalize(folder)?),
        None => Err(Error::Exists),
    }
}

/// An empty file that goes again unless it is kept.
pub(crate) fn temporary_in(folder: &Path) -> Result<tempfile::TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".fortegnelse-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the user's own mask allows. A register on a share is opened by colleagues.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    Ok(builder.tempfile_in(folder)?.into_temp_path())
}

/// Puts a finished file in its place, where nothing stands yet, and sees it onto the disk.
pub(crate) fn keep(temporary: tempfile::TempPath, path: &Path) -> Result<()> {
    File::options().read(true).write(true).open(&temporary)?.sync_all()?;
    temporary.persist_noclobber(path).map_err(|error| error.error)?;
    sync_folder(&folder_of(path)?)
}

/// Sees the names in a folder onto the disk, where the system can.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
