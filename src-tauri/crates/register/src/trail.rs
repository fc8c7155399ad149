//! The trail: what was done, by whom and when, chained so that it cannot be altered unseen.
//!
//! The format is frozen. Each event's hash covers the hash before it and everything the trail says about the event but
//! the payload itself, which stands in the hash of the payload; the actor stands in it by the hash of a salted name.

use rusqlite::{Connection, OptionalExtension, params};
use schema::Kind;

use crate::digest::{Digest, Hash};
use crate::{Act, Action, ChangeId, Result, Stamp};

/// Where the trail stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trail {
    /// The register's own random id, 32 hexadecimal digits.
    pub(crate) register: String,
    /// The hash of the last event.
    pub(crate) head: Hash,
    /// The last event.
    pub(crate) seq: i64,
    /// The last change.
    pub(crate) change: i64,
}

/// A change, without its events.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header<'a> {
    pub(crate) stamp: &'a Stamp,
    pub(crate) act: Act,
    pub(crate) run: Option<[u8; 16]>,
    pub(crate) undoes: Option<ChangeId>,
    /// The version of the vocabulary the payloads are written in.
    pub(crate) version: u32,
}

/// What happened to one record.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) action: Action,
    pub(crate) kind: Option<Kind>,
    pub(crate) record: Option<String>,
    /// The record before, as JSON.
    pub(crate) before: Option<String>,
    /// The record after, as JSON.
    pub(crate) after: Option<String>,
}

impl Entry {
    /// An event about the register itself.
    pub(crate) fn note(what: &serde_json::Value) -> Entry {
        Entry { action: Action::Note, kind: None, record: None, before: None, after: Some(what.to_string()) }
    }
}

impl Trail {
    /// Where the trail of a register begins.
    pub(crate) fn beginning(register: String) -> Trail {
        let head = Digest::of("fortegnelse register").text(&register).finish();
        Trail { register, head, seq: 0, change: 0 }
    }

    /// Writes a change with its events into the open transaction. Gives where the trail then stands; the caller keeps
    /// that only once the transaction is committed.
    pub(crate) fn write(&self, conn: &Connection, header: Header<'_>, entries: &[Entry]) -> Result<Trail> {
        let mut trail = Trail { change: self.change + 1, ..self.clone() };
        let (actor, actor_hash) = actor(conn, &header.stamp.actor)?;
        let at = header.stamp.now.instant.to_string();
        conn.prepare_cached("INSERT INTO changes (id, at, actor, act, run, undoes) VALUES (?, ?, ?, ?, ?, ?)")?
            .execute(params![
                trail.change,
                at,
                actor,
                header.act.name(),
                header.run,
                header.undoes.map(|change| change.0)
            ])?;
        let mut event = conn.prepare_cached(
            "INSERT INTO events (seq, change, action, schema_version, payload_hash, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut payload = conn.prepare_cached(
            "INSERT INTO payloads (event, salt, kind, record, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for entry in entries {
            let salt: Hash = random(conn)?;
            let kind = entry.kind.map(Kind::name);
            let (record, before, after) = (entry.record.as_deref(), entry.before.as_deref(), entry.after.as_deref());
            let link = Link {
                seq: trail.seq + 1,
                change: trail.change,
                at: &at,
                actor: &actor_hash,
                act: header.act.name(),
                run: header.run.as_ref().map(<[u8; 16]>::as_slice),
                undoes: header.undoes.map(|change| change.0),
                action: entry.action.name(),
                version: i64::from(header.version),
                payload: &payload_hash(&salt, kind, record, before, after),
                prev: &trail.head,
            };
            let hash = link.hash();
            event.execute(params![link.seq, link.change, link.action, link.version, link.payload, link.prev, hash])?;
            payload.execute(params![link.seq, salt, kind, record, before, after])?;
            trail.seq += 1;
            trail.head = hash;
        }
        Ok(trail)
    }
}

/// Everything an event's hash covers.
pub(crate) struct Link<'a> {
    pub(crate) seq: i64,
    pub(crate) change: i64,
    pub(crate) at: &'a str,
    pub(crate) actor: &'a [u8],
    pub(crate) act: &'a str,
    pub(crate) run: Option<&'a [u8]>,
    pub(crate) undoes: Option<i64>,
    pub(crate) action: &'a str,
    pub(crate) version: i64,
    pub(crate) payload: &'a [u8],
    pub(crate) prev: &'a [u8],
}

impl Link<'_> {
    pub(crate) fn hash(&self) -> Hash {
        Digest::of("fortegnelse event")
            .bytes(self.prev)
            .number(self.seq)
            .number(self.change)
            .text(self.at)
            .bytes(self.actor)
            .text(self.act)
            .maybe(self.run, Digest::bytes)
            .maybe(self.undoes.as_ref(), |digest, change| digest.number(*change))
            .text(self.action)
            .number(self.version)
            .bytes(self.payload)
            .finish()
    }
}

/// The hash that stands for a payload.
pub(crate) fn payload_hash(
    salt: &[u8],
    kind: Option<&str>,
    record: Option<&str>,
    before: Option<&str>,
    after: Option<&str>,
) -> Hash {
    Digest::of("fortegnelse payload")
        .bytes(salt)
        .maybe(kind, Digest::text)
        .maybe(record, Digest::text)
        .maybe(before, Digest::text)
        .maybe(after, Digest::text)
        .finish()
}

/// The hash that stands for an actor.
pub(crate) fn actor_hash(salt: &[u8], name: &str) -> Hash {
    Digest::of("fortegnelse actor").bytes(salt).text(name).finish()
}

/// Random bytes.
pub(crate) fn random<const N: usize>(conn: &Connection) -> Result<[u8; N]> {
    Ok(conn.prepare_cached("SELECT randomblob(?)")?.query_row([N as i64], |row| row.get(0))?)
}

/// The actor of a name, added where the register does not know it: its number and its hash.
fn actor(conn: &Connection, name: &str) -> Result<(i64, Hash)> {
    let known = conn
        .prepare_cached("SELECT id, hash FROM actors WHERE name = ? ORDER BY id LIMIT 1")?
        .query_row([name], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some(known) = known {
        return Ok(known);
    }
    let salt: Hash = random(conn)?;
    let hash = actor_hash(&salt, name);
    conn.execute("INSERT INTO actors (hash, salt, name) VALUES (?, ?, ?)", params![hash, salt, name])?;
    Ok((conn.last_insert_rowid(), hash))
}
