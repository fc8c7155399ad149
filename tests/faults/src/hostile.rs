//! Registers whose schema somebody made to do, hide or claim something, and trails that somebody wrote anew.

use std::fs;

use crate::Extent;
use crate::damage::Whole;
use crate::deeds::FILLED;
use crate::desk::{Desk, text};
use crate::flips;
use crate::rows;
use crate::tally::{Line, Outcome, Tally, side_by_side};

const REFUSED: &str = "refused in a sentence, byte-identical, nothing of it ran";

/// What is done to the schema.
const SCHEMA: &[(&str, &str)] = &[
    ("a trigger that deletes", "CREATE TRIGGER x AFTER INSERT ON persons BEGIN DELETE FROM payloads; END"),
    ("a trigger on the trail", "CREATE TRIGGER x AFTER INSERT ON events BEGIN UPDATE persons SET name = ''; END"),
    ("a trigger of the program's gone", "DROP TRIGGER events_stay"),
    ("a view", "CREATE VIEW x AS SELECT * FROM persons"),
    ("a view in a table's place", "ALTER TABLE persons RENAME TO p; CREATE VIEW persons AS SELECT * FROM p"),
    ("a virtual table", "CREATE VIRTUAL TABLE x USING fts5(y)"),
    ("a tree of places", "CREATE VIRTUAL TABLE x USING rtree(a, b, c)"),
    ("a generated column", "ALTER TABLE persons ADD COLUMN x TEXT GENERATED ALWAYS AS (upper(id)) VIRTUAL"),
    ("an index on an expression", "CREATE INDEX x ON persons (lower(id))"),
    ("statistics", "ANALYZE"),
    ("a table more", "CREATE TABLE x (y)"),
    ("a table less", "DROP TABLE restorations"),
    ("an index less", "DROP INDEX events_by_change"),
    (
        "a table that claims fewer columns",
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = 'CREATE TABLE persons (id TEXT PRIMARY KEY)' WHERE name = 'persons'",
    ),
    (
        "a table without its checks",
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (length(hash) = 32)', '') WHERE name = 'events'",
    ),
    (
        "two tables on one root",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage =
         (SELECT rootpage FROM sqlite_schema WHERE name = 'systems') WHERE name = 'measures'",
    ),
    (
        "a table that says it is a view",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'view', rootpage = 0 WHERE name = 'parties'",
    ),
    (
        "a trigger that cannot be read",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'x', 'persons', 0, 'CREATE TRIGGER x')",
    ),
    ("a newer version", "PRAGMA user_version = 99"),
    ("another program's mark", "PRAGMA application_id = 1"),
    ("a write-ahead mode", "PRAGMA journal_mode = WAL"),
];

/// What is done to the trail and to what it tells of.
const TRAIL: &[(&str, &str)] = &[
    ("the moment of a change", "UPDATE changes SET at = '2020-01-01T10:00:00+01:00' WHERE id = 2"),
    ("the act of a change", "UPDATE changes SET act = 'save' WHERE id = 2"),
    ("who did it", "UPDATE actors SET name = 'En Anden'"),
    (
        "who did it, by another's number",
        "INSERT INTO actors SELECT id + 1, hash, salt, 'En Anden' FROM actors; UPDATE changes SET actor = 2 WHERE id = 2",
    ),
    (
        "the last event cut",
        "DELETE FROM payloads WHERE event = (SELECT max(seq) FROM events); DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)",
    ),
    (
        "the last change cut",
        "DELETE FROM payloads WHERE event IN (SELECT seq FROM events WHERE change = (SELECT max(id) FROM changes)); DELETE FROM events WHERE change = (SELECT max(id) FROM changes); DELETE FROM changes WHERE id = (SELECT max(id) FROM changes)",
    ),
    ("an event cut out", "DELETE FROM payloads WHERE event = 5; DELETE FROM events WHERE seq = 5"),
    (
        "an event cut out, the others moved up",
        "DELETE FROM payloads WHERE event = 5; DELETE FROM events WHERE seq = 5; UPDATE payloads SET event = event - 1 WHERE event > 5; UPDATE events SET seq = seq - 1 WHERE seq > 5",
    ),
    (
        "two events exchanged",
        "UPDATE events SET seq = 9000 WHERE seq = 6; UPDATE events SET seq = 6 WHERE seq = 7; UPDATE events SET seq = 7 WHERE seq = 9000",
    ),
    (
        "two contents exchanged",
        "UPDATE payloads SET event = 9000 WHERE event = 6; UPDATE payloads SET event = 6 WHERE event = 7; UPDATE payloads SET event = 7 WHERE event = 9000",
    ),
    ("a content edited", "UPDATE payloads SET after = json_set(after, '$.name', 'Rettet') WHERE event = 4"),
    (
        "a content and its record edited",
        "UPDATE payloads SET after = json_set(after, '$.name', 'Rettet') WHERE kind = 'person'; UPDATE persons SET name = 'Rettet'",
    ),
    ("a content gone", "DELETE FROM payloads WHERE event = 4"),
    (
        "a content of no event",
        "INSERT INTO payloads SELECT 9000, salt, kind, record, before, after FROM payloads WHERE event = 4",
    ),
    ("a hash edited", "UPDATE events SET hash = randomblob(32) WHERE seq = 4"),
    ("a hash edited where it is led on", "UPDATE events SET prev = randomblob(32) WHERE seq = 4"),
    ("the last hash edited", "UPDATE events SET hash = randomblob(32) WHERE seq = (SELECT max(seq) FROM events)"),
    (
        "an event added",
        "INSERT INTO events SELECT seq + 1, change, action, schema_version, payload_hash, hash, randomblob(32) FROM events ORDER BY seq DESC LIMIT 1",
    ),
    (
        "a change without events",
        "INSERT INTO changes SELECT id + 1, at, actor, act, run, undoes FROM changes ORDER BY id DESC LIMIT 1",
    ),
    ("a record edited", "UPDATE persons SET name = 'Rettet'"),
    ("a record gone", "DELETE FROM restorations"),
    (
        "a record added",
        "INSERT INTO measures SELECT * FROM measures LIMIT 0; INSERT INTO persons (id, position) VALUES ('x', 9)",
    ),
    ("a link edited", "UPDATE person_roles SET person = 'ingen'"),
    ("an attachment's bytes edited", "UPDATE blobs SET bytes = randomblob(length(bytes))"),
    ("an attachment's bytes gone", "DELETE FROM blobs"),
    ("another register's number", "UPDATE identity SET register = lower(hex(randomblob(16)))"),
];

/// Changes schemas and trails, and looks whether the program finds it.
pub(crate) fn strike(_: Extent) -> Outcome<Vec<Line>> {
    let desk = flips::filled()?;
    let whole = Whole::of(&desk)?;
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    Ok(vec![
        line("hostile schemas", REFUSED, each(&desk, &whole, SCHEMA, rows::change)?),
        line("trails edited, cut and reordered", REFUSED, each(&desk, &whole, TRAIL, rows::change_unhindered)?),
        line("trails cut or rebuilt so that they hold", "told by what this PC remembers", rebuilt()?),
    ])
}

type Change = fn(&std::path::Path, &str) -> Outcome;

fn each(desk: &Desk, whole: &Whole, cases: &[(&'static str, &'static str)], change: Change) -> Outcome<Tally> {
    side_by_side(cases.to_vec(), |(name, sql)| {
        let lane = Desk::new()?;
        lane.become_copy_of(desk.folder())?;
        change(&lane.register(), sql).map_err(|error| format!("{name}: {error}"))?;
        let changed = fs::read(lane.register())?;
        // Only what stands in the file itself is the case; a log of its own goes with the connection.
        let found = match whole.with_bytes(&lane, &changed) {
            Ok("harmless") => Err("was taken for the whole register".into()),
            found => found,
        };
        let mut tally = Tally::default();
        tally.strike(found, || name.to_owned());
        Ok(tally)
    })
}

/// A trail that holds in itself and is not the one that was seen: only what this PC remembers tells it.
fn rebuilt() -> Outcome<Tally> {
    let desk = Desk::with(FILLED)?;
    let register = text(&desk.register());
    let issued = desk.done(&["issue", &register, "article-30", "--out", &text(&desk.path("ud"))])?;
    let code = issued["code"].as_str().unwrap_or_default().to_owned();
    let older = fs::read(desk.register())?;
    let add = |name: &str| desk.done(&["set", &register, "person", &format!("{{ \"name\": \"{name}\" }}")]);
    add("Set Af Denne PC")?;
    // What a run leaves is remembered when the next one opens.
    add("Set Igen")?;
    let memory = fs::read(desk.pc().join("trails.json"))?;
    let mut tally = Tally::default();
    for more in 0..4_u32 {
        fs::write(desk.register(), &older)?;
        for number in 0..more {
            add(&format!("Skrevet Om {number}"))?;
        }
        fs::write(desk.pc().join("trails.json"), &memory)?;
        let ran = desk.run(&["check-print", &code, &register])?;
        let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap_or_default();
        let is_told = answer["trail"].as_array().into_iter().flatten().any(|fact| fact["weight"] == "wrong");
        let found = if is_told { Ok("told") } else { Err(format!("not told: {}", answer["trail"]).into()) };
        tally.strike(found, || format!("the last changes replaced by {more} others"));
    }
    Ok(tally)
}
