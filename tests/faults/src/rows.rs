//! What somebody does to a register's file with the database itself, past the program.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::tally::Outcome;

/// Runs SQL on a file.
pub(crate) fn change(path: &Path, sql: &str) -> Outcome {
    let conn = Connection::open(path)?;
    conn.execute_batch("PRAGMA foreign_keys = OFF;")?;
    conn.execute_batch(sql)?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// The same with the register's own triggers out of the way; they are put back as they were.
pub(crate) fn change_unhindered(path: &Path, sql: &str) -> Outcome {
    let conn = Connection::open(path)?;
    conn.execute_batch("PRAGMA foreign_keys = OFF; BEGIN;")?;
    let triggers: Vec<(String, String)> = {
        let mut select = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    conn.execute_batch(sql)?;
    for (_, sql) in &triggers {
        conn.execute_batch(sql)?;
    }
    conn.execute_batch("COMMIT")?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Whether a register's trail has an event of that hash, given as hexadecimal digits.
pub(crate) fn has_event(path: &Path, hash: &str) -> Outcome<bool> {
    let conn = Connection::open(path)?;
    Ok(conn.query_row("SELECT count(*) FROM events WHERE lower(hex(hash)) = ?", [hash], |row| row.get::<_, i64>(0))?
        > 0)
}

/// The journal of a change that was written into a register and not finished.
pub(crate) fn unfinished(path: &Path) -> Outcome<Vec<u8>> {
    let conn = Connection::open(path)?;
    // So few pages in memory that the change must be written while it is open.
    conn.execute_batch(
        "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
         UPDATE persons SET name = name || 'x'; UPDATE purposes SET position = position + 1;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
         INSERT INTO blobs SELECT substr(lower(hex(randomblob(32))), 1, 64), randomblob(3000) FROM n;",
    )?;
    Ok(fs::read(format!("{}-journal", path.display()))?)
}
