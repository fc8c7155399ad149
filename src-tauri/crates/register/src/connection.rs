//! A SQLite connection, set up the one way this program uses it.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::Result;

/// How long to wait where something else, such as a virus scanner, holds the file for a moment.
const PATIENCE: Duration = Duration::from_millis(400);

/// Opens an existing file for writing. Reads nothing yet.
pub(crate) fn writable(path: &Path) -> Result<Connection> {
    settle(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// Opens an existing file for reading alone. Reads nothing yet.
pub(crate) fn readable(path: &Path) -> Result<Connection> {
    settle(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// A database in memory.
pub(crate) fn in_memory() -> Result<Connection> {
    settle(Connection::open_in_memory()?)
}

/// Takes the file's exclusive lock, to keep it until the connection closes.
pub(crate) fn lock(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")?;
    Ok(())
}

/// Shows that the file can be written: its journal is begun, and nothing is written.
pub(crate) fn try_to_write(conn: &Connection) -> Result<()> {
    let tried = conn.execute_batch("BEGIN IMMEDIATE; UPDATE identity SET last_id = last_id;");
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    Ok(tried?)
}

/// Lets go of the lock and takes the journal away, while it is still locked.
pub(crate) fn unlock(conn: &Connection) -> Result<()> {
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    // SQLite deletes a journal it kept only on this way from one mode to the other.
    conn.execute_batch("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE;")?;
    Ok(())
}

fn settle(conn: Connection) -> Result<Connection> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.execute_batch(
        "PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA secure_delete = ON;
         PRAGMA synchronous = EXTRA;
         PRAGMA journal_size_limit = 0;",
    )?;
    Ok(conn)
}
