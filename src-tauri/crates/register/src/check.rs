//! Whether a file is what was written: its tables, its pages, its links, its trail, its records.

use std::collections::HashSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use schema::Kind;
use serde_json::Value;

use crate::content::{Content, Expected, Last};
use crate::digest::{Hash, sha256_hex};
use crate::ladder::{Ladder, objects_of};
use crate::trail::{Link, Trail, actor_hash, payload_hash};
use crate::{Action, Damage, Result};

/// What a check found, and what it read on the way.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) content: Content,
    pub(crate) trail: Trail,
    /// The last number given to a record.
    pub(crate) last_id: i64,
    pub(crate) erased: u64,
    pub(crate) problems: Vec<Damage>,
}

/// Checks everything but the bytes of attachments. Stops where going on would run what is not ours, or read what is torn.
pub(crate) fn whole(conn: &Connection, ladder: &Ladder, version: u32) -> Result<Checked> {
    tables(conn, ladder, version)?;
    pages(conn)?;
    links(conn)?;
    records(conn, ladder, version)
}

/// Checks the trail, and the records against it. The records of an older version are not read: only once they were
/// brought to the newest can they be, and are they checked.
pub(crate) fn records(conn: &Connection, ladder: &Ladder, version: u32) -> Result<Checked> {
    let (register, last_id) = identity(conn)?;
    let mut scan = Scan {
        trail: Trail::beginning(register),
        expected: Expected::default(),
        missing: HashSet::new(),
        licensed: HashSet::new(),
        nameless: HashSet::new(),
        forgotten: HashSet::new(),
        problems: Vec::new(),
    };
    scan.run(conn)?;
    let erased = scan.missing.len() as u64;
    let Scan { trail, expected, mut problems, .. } = scan;
    let content = if version == ladder.version() {
        Content::load(conn, ladder, &expected, &mut problems)?
    } else {
        Content::default()
    };
    Ok(Checked { content, trail, last_id, erased, problems })
}

/// The file's objects are exactly those its version's migrations make.
pub(crate) fn tables(conn: &Connection, ladder: &Ladder, version: u32) -> Result<()> {
    match ladder.odd_object(version, &objects_of(conn)?)? {
        Some(odd) => Err(Damage::Tables(odd).into()),
        None => Ok(()),
    }
}

/// SQLite's own check of every page, row and index.
pub(crate) fn pages(conn: &Connection) -> Result<()> {
    let found: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    match found.as_str() {
        "ok" => Ok(()),
        _ => Err(Damage::Pages(found).into()),
    }
}

/// Every link points to a record.
pub(crate) fn links(conn: &Connection) -> Result<()> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = check.query([])?;
    match rows.next()? {
        Some(row) => Err(Damage::Link { table: row.get(0)? }.into()),
        None => Ok(()),
    }
}

/// Whether each attachment's bytes are the ones attached.
pub(crate) fn attachments(conn: &Connection, content: &Content) -> Result<Vec<Damage>> {
    let mut problems = Vec::new();
    let mut select = conn.prepare("SELECT bytes FROM blobs WHERE sha256 = ?")?;
    for attachment in &content.register().attachments {
        let mut rows = select.query([&attachment.sha256])?;
        let is_whole = match rows.next()? {
            Some(row) => match row.get_ref(0)? {
                ValueRef::Blob(bytes) => {
                    bytes.len() as u64 == u64::from(attachment.size) && sha256_hex(bytes) == attachment.sha256
                }
                _ => false,
            },
            None => false,
        };
        if !is_whole {
            problems.push(Damage::Attachment { id: attachment.id.to_string() });
        }
    }
    Ok(problems)
}

/// The register's id, and the last number given to a record. A trail can be forged around any id, and backups are named
/// by it; a number close to the last there is leaves none to give.
fn identity(conn: &Connection) -> Result<(String, i64)> {
    const LAST: i64 = 1 << 62;
    let mut select = conn.prepare("SELECT register, last_id FROM identity")?;
    let (register, last_id): (String, i64) = match select.query([])?.next()? {
        Some(row) => (row.get(0)?, row.get(1)?),
        None => return Err(Damage::Tables("identity".into()).into()),
    };
    let is_given = register.len() == 32 && register.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
    if is_given && last_id < LAST { Ok((register, last_id)) } else { Err(Damage::Tables("identity".into()).into()) }
}

/// One walk along the trail.
struct Scan {
    trail: Trail,
    expected: Expected,
    /// Events whose payload is gone, and those an erasure names.
    missing: HashSet<i64>,
    licensed: HashSet<i64>,
    /// Actors whose name is gone, and those an erasure names.
    nameless: HashSet<i64>,
    forgotten: HashSet<i64>,
    problems: Vec<Damage>,
}

impl Scan {
    fn run(&mut self, conn: &Connection) -> Result<()> {
        let mut select = conn.prepare(
            "SELECT e.seq, e.change, e.action, e.schema_version, e.payload_hash, e.prev, e.hash,
                    c.at, c.act, c.run, c.undoes, a.id, a.hash, a.salt, a.name,
                    p.event, p.salt, p.kind, p.record, p.before, p.after
             FROM events AS e
             LEFT JOIN changes AS c ON c.id = e.change
             LEFT JOIN actors AS a ON a.id = c.actor
             LEFT JOIN payloads AS p ON p.event = e.seq
             ORDER BY e.seq",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            self.event(row)?;
        }
        // A payload may be gone only where an erasure says so, and must then be.
        let odd: Vec<i64> = self.missing.symmetric_difference(&self.licensed).copied().collect();
        self.problems.extend(odd.into_iter().map(|event| Damage::Payload { event }));
        if self.nameless != self.forgotten {
            self.problems.push(Damage::Tables("actors".into()));
        }
        let (changes, payloads, events): (i64, i64, i64) = conn.query_row(
            "SELECT (SELECT count(*) FROM changes), (SELECT count(*) FROM payloads), (SELECT count(*) FROM events)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let is_covered = changes == self.trail.change && payloads == events - self.missing.len() as i64;
        if !is_covered || self.trail.seq == 0 {
            self.problems.push(Damage::Chain { event: self.trail.seq });
        }
        Ok(())
    }

    fn event(&mut self, row: &Row<'_>) -> Result<()> {
        let (seq, change): (i64, i64) = (row.get(0)?, row.get(1)?);
        let (action, version): (String, i64) = (row.get(2)?, row.get(3)?);
        let (payload, prev, hash): (Hash, Hash, Hash) = (row.get(4)?, row.get(5)?, row.get(6)?);
        let follows = seq == self.trail.seq + 1
            && prev == self.trail.head
            && (change == self.trail.change || change == self.trail.change + 1)
            && self.is_hash_of(
                row,
                Link {
                    seq,
                    change,
                    at: "",
                    actor: &[],
                    act: "",
                    run: None,
                    undoes: None,
                    action: &action,
                    version,
                    payload: &payload,
                    prev: &prev,
                },
                &hash,
            )?;
        if !follows {
            self.problems.push(Damage::Chain { event: seq });
        }
        self.trail = Trail { register: std::mem::take(&mut self.trail.register), head: hash, seq, change };
        self.actor(row, seq)?;
        let Some(action) = Action::named(&action) else {
            self.problems.push(Damage::Chain { event: seq });
            return Ok(());
        };
        self.payload(row, seq, action, version, &payload)
    }

    /// Whether the hash is that of the link, with what the change says filled in.
    fn is_hash_of(&self, row: &Row<'_>, link: Link<'_>, hash: &Hash) -> Result<bool> {
        let (at, act): (Option<String>, Option<String>) = (row.get(7)?, row.get(8)?);
        let (Some(at), Some(act)) = (at, act) else {
            return Ok(false);
        };
        let run: Option<Vec<u8>> = row.get(9)?;
        let actor: Option<Vec<u8>> = row.get(12)?;
        let link = Link {
            at: &at,
            act: &act,
            run: run.as_deref(),
            undoes: row.get(10)?,
            actor: actor.as_deref().unwrap_or(&[]),
            ..link
        };
        Ok(link.hash() == *hash)
    }

    fn actor(&mut self, row: &Row<'_>, seq: i64) -> Result<()> {
        let (hash, salt, name): (Option<Hash>, Option<Hash>, Option<String>) =
            (row.get(12)?, row.get(13)?, row.get(14)?);
        match (hash, salt, name) {
            (Some(hash), Some(salt), Some(name)) if actor_hash(&salt, &name) == hash => {}
            (Some(_), None, None) => {
                self.nameless.insert(row.get(11)?);
            }
            _ => self.problems.push(Damage::Chain { event: seq }),
        }
        Ok(())
    }

    fn payload(&mut self, row: &Row<'_>, seq: i64, action: Action, version: i64, expected: &Hash) -> Result<()> {
        if row.get::<_, Option<i64>>(15)?.is_none() {
            self.missing.insert(seq);
            return Ok(());
        }
        let salt: Hash = row.get(16)?;
        let (kind, record) = (text(row, 17)?, text(row, 18)?);
        let (before, after) = (text(row, 19)?, text(row, 20)?);
        if payload_hash(&salt, kind, record, before, after) != *expected {
            self.problems.push(Damage::Payload { event: seq });
            return Ok(());
        }
        match action {
            Action::Note => {}
            Action::Erase => {
                let Some(list) = after.and_then(|after| serde_json::from_str::<Value>(after).ok()) else {
                    self.problems.push(Damage::Payload { event: seq });
                    return Ok(());
                };
                self.licensed.extend(numbers(&list["events"]).filter(|event| *event < seq));
                self.forgotten.extend(numbers(&list["actors"]));
            }
            Action::Add | Action::Alter | Action::Remove => {
                let (Some(kind), Some(record)) = (kind.and_then(Kind::named), record) else {
                    self.problems.push(Damage::Payload { event: seq });
                    return Ok(());
                };
                let records = self.expected.entry(kind).or_default();
                match after {
                    Some(after) => {
                        let version = u32::try_from(version).unwrap_or(u32::MAX);
                        records.insert(record.to_owned(), Last { version, after: after.to_owned() });
                    }
                    None => {
                        records.remove(record);
                    }
                }
            }
        }
        Ok(())
    }
}

/// The numbers of a JSON list.
pub(crate) fn numbers(list: &Value) -> impl Iterator<Item = i64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_i64)
}

fn text<'r>(row: &'r Row<'_>, at: usize) -> Result<Option<&'r str>> {
    Ok(row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from)?)
}
