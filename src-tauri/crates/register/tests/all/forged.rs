//! Somebody who knows the format writes a file whose trail holds and whose values are chosen to break the program: it is
//! refused, or read like any other.

use crate::support::{Desk, fill, stamp, stamp_at, without_triggers};
use register::{Act, Damage, Error, RegisterFile, Selection, Window, backup};
use rusqlite::{Connection, params};
use schema::{Date, Kind};
use serde_json::json;
use sha2::{Digest, Sha256};

/// A part of what is hashed, as the format says: its length and itself.
fn part(hash: &mut Sha256, bytes: Option<&[u8]>) {
    hash.update(bytes.map_or(u64::MAX, |bytes| bytes.len() as u64).to_be_bytes());
    hash.update(bytes.unwrap_or_default());
}

fn hash_of(name: &str, parts: &[Option<&[u8]>]) -> Vec<u8> {
    let mut hash = Sha256::new();
    part(&mut hash, Some(name.as_bytes()));
    parts.iter().for_each(|it| part(&mut hash, *it));
    hash.finalize().to_vec()
}

/// The file with some SQL done to it and its trail chained anew; false where a table takes no such value, or has it already.
fn forged(desk: &Desk, sql: &str) -> bool {
    without_triggers(desk, |conn| {
        let is_taken = conn.execute_batch(sql).is_ok() && conn.changes() > 0;
        if is_taken {
            chain(conn);
        }
        is_taken
    })
}

fn chain(conn: &Connection) {
    let text = |sql: &str| -> String { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    let mut prev = hash_of("fortegnelse register", &[Some(text("SELECT register FROM identity").as_bytes())]);
    let events: i64 = conn.query_row("SELECT max(seq) FROM events", [], |row| row.get(0)).unwrap();
    for seq in 1..=events {
        let payload: Option<[Option<Vec<u8>>; 5]> = conn
            .query_row(
                "SELECT salt, CAST(kind AS BLOB), CAST(record AS BLOB), CAST(before AS BLOB), CAST(after AS BLOB)
                 FROM payloads WHERE event = ?",
                [seq],
                |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]),
            )
            .ok();
        if let Some(parts) = payload {
            let parts: Vec<Option<&[u8]>> = parts.iter().map(Option::as_deref).collect();
            let hash = hash_of("fortegnelse payload", &parts);
            conn.execute("UPDATE events SET payload_hash = ? WHERE seq = ?", params![hash, seq]).unwrap();
        }
        let parts: [Option<Vec<u8>>; 9] = conn
            .query_row(
                "SELECT e.change, CAST(c.at AS BLOB), a.hash, CAST(c.act AS BLOB), c.run, c.undoes, CAST(e.action AS BLOB),
                        e.schema_version, e.payload_hash
                 FROM events AS e JOIN changes AS c ON c.id = e.change JOIN actors AS a ON a.id = c.actor WHERE e.seq = ?",
                [seq],
                |row| {
                    let number = |at| row.get::<_, Option<i64>>(at).map(|it| it.map(|it| it.to_be_bytes().to_vec()));
                    Ok([
                        number(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, number(5)?, row.get(6)?,
                        number(7)?, row.get(8)?,
                    ])
                },
            )
            .unwrap();
        let number = seq.to_be_bytes();
        let mut all: Vec<Option<&[u8]>> = vec![Some(&prev), Some(&number)];
        all.extend(parts.iter().map(Option::as_deref));
        let hash = hash_of("fortegnelse event", &all);
        conn.execute("UPDATE events SET prev = ?, hash = ? WHERE seq = ?", params![prev, hash, seq]).unwrap();
        prev = hash;
    }
}

/// A register with a little of everything in it, and a past.
fn lived() -> Desk {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    for turn in 1..4 {
        file.transact(&stamp_at(turn), Act::Save, None, |change| {
            change.save(Kind::Person, json!({ "id": "p", "name": format!("navn {turn}") }))
        })
        .unwrap();
    }
    file.undo(&stamp_at(5)).unwrap();
    desk
}

/// Everything that reads the trail, and a change: each ends in an answer or an error.
fn used(desk: &Desk, mut file: RegisterFile) {
    drop(file.verify());
    drop(file.history(None, 100));
    drop(file.deeds(&Selection::default(), 100, Window { skip: 0, take: 100 }));
    for day in ["2020-01-01", "2026-11-21", "9999-12-31"] {
        drop(file.as_of(Date::parse(day).unwrap()));
    }
    drop(file.redo(&stamp_at(10)));
    drop(file.undo(&stamp_at(11)));
    drop(file.transact(&stamp_at(12), Act::Add, None, |change| change.save(Kind::Person, json!({ "name": "ny" }))));
    drop(file.last_number(Kind::Breach, "2026-"));
    drop(backup::daily(&file, &desk.backups(), &stamp()));
    drop(file.erase(&stamp_at(13), Kind::Person, "p", &desk.backups()));
    drop(file.verify());
}

#[test]
fn a_register_id_that_is_none_is_refused_and_no_backup_is_named_by_it() {
    for id in
        ["../../xxyyyyyyyyyyyyyyyyyyyyyyyy", "aaaaaaaéyyyyyyyyyyyyyyyyyyyyyyyy", "ABCDEF00ABCDEF00ABCDEF00ABCDEF00"]
    {
        let desk = lived();
        assert!(forged(&desk, &format!("UPDATE identity SET register = '{id}'")));
        let before = desk.bytes();
        let refused = desk.try_open().unwrap_err();
        assert!(matches!(&refused, Error::Damaged(Damage::Tables(what)) if what == "identity"), "{id}: {refused:?}");
        assert!(matches!(register::open_read_only(&desk.path()), Err(Error::Damaged(Damage::Tables(_)))), "{id}");
        assert_eq!(desk.bytes(), before, "{id}");
        let there = std::fs::read_dir(desk.folder.path()).unwrap().count();
        assert_eq!(there, 1, "{id}");
    }
}

#[test]
fn a_register_that_says_it_has_given_every_number_is_refused() {
    let desk = lived();
    assert!(forged(&desk, "UPDATE identity SET last_id = 9223372036854775807"));
    assert!(matches!(desk.try_open(), Err(Error::Damaged(Damage::Tables(what))) if what == "identity"));
    assert!(forged(&desk, "UPDATE identity SET last_id = 4000000000000000000"));
    used(&desk, desk.open());
}

#[test]
fn a_trail_that_holds_and_says_what_no_program_would_is_read_or_refused() {
    let hostile = [
        "''",
        "'x'",
        "'0000-01-01T00:00:00+23:59'",
        "'9999-12-31T23:59:59-23:59'",
        "'+262142-12-31T23:59:59Z'",
        "'2026-13-40'",
        "'{}'",
        "'[]'",
        "'null'",
        "'1e999'",
        "'{\"events\":[9223372036854775807,-1,1],\"actors\":[1]}'",
        "'{\"given\":{\"breach\":{\"2026-\":4294967295}},\"events\":[],\"actors\":[]}'",
        "char(0)",
        "NULL",
        "'erase'",
        "'undo'",
        "'redo'",
        "'add'",
        "'remove'",
        "'note'",
        "'alter'",
        "'import'",
        "'person'",
        "'document'",
        "0",
        "1",
        "2",
        "4294967296",
        "9223372036854775807",
        "randomblob(16)",
        "zeroblob(32)",
    ];
    let columns = [
        ("changes", "at"),
        ("changes", "act"),
        ("changes", "run"),
        ("changes", "undoes"),
        ("actors", "name"),
        ("events", "action"),
        ("events", "schema_version"),
        ("events", "change"),
        ("payloads", "kind"),
        ("payloads", "record"),
        ("payloads", "before"),
        ("payloads", "after"),
        ("payloads", "salt"),
    ];
    let desk = lived();
    let whole = desk.bytes();
    let mut opened = 0;
    for (table, column) in columns {
        for value in hostile {
            for which in ["(SELECT max(rowid) FROM it)", "(SELECT max(rowid) - 1 FROM it)", "2"] {
                std::fs::write(desk.path(), &whole).unwrap();
                let which = which.replace("it", table);
                let key = match table {
                    "events" => "seq",
                    "payloads" => "event",
                    _ => "id",
                };
                let sql = format!("UPDATE OR IGNORE {table} SET {column} = {value} WHERE {key} = {which}");
                // A value that the table itself refuses never gets into a file that passes SQLite's own check.
                if forged(&desk, &sql)
                    && let Ok(file) = desk.try_open()
                {
                    opened += 1;
                    used(&desk, file);
                }
                drop(std::fs::remove_dir_all(desk.backups()));
            }
        }
    }
    assert!(opened > 20, "only {opened} were opened: the forgery itself is at fault");
}
