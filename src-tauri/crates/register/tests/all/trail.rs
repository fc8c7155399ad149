//! The trail: it cannot be altered unseen, and it can forget.

use crate::support::{Desk, fill, first_id, stamp, stamp_at, without_triggers};
use register::{Act, Action, Damage, Error, RegisterFile};
use rusqlite::Connection;
use schema::Kind;
use serde_json::json;

/// A register with a few changes in it, closed.
fn lived(desk: &Desk) {
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    for turn in 1..6 {
        rename(&mut file, &format!("navn {turn}"));
    }
}

fn rename(file: &mut RegisterFile, name: &str) {
    file.transact(&stamp(), Act::Save, None, |change| {
        let mut record = change.content().values(Kind::Person).unwrap().remove(0);
        record["name"] = json!(name);
        change.save(Kind::Person, record)
    })
    .unwrap();
}

/// What somebody with the file and a database program can do: the triggers away, some SQL, the triggers back.
fn tamper(desk: &Desk, sql: &str) {
    without_triggers(desk, |conn| {
        conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        conn.execute_batch(sql).unwrap();
    });
}

/// The SQL with the numbers of its events put in.
fn numbered(sql: &str, after: impl Fn(i64) -> i64) -> String {
    [36, 37, 38].iter().fold(sql.to_owned(), |sql, n| sql.replace(&format!("{{{n}}}"), &after(*n).to_string()))
}

/// What opening finds after some SQL.
fn found(sql: &str) -> Damage {
    let desk = Desk::new();
    lived(&desk);
    drop(desk.open());
    tamper(&desk, sql);
    let before = desk.bytes();
    let damage = match desk.try_open() {
        Err(Error::Damaged(damage)) => damage,
        other => panic!("{sql}: {other:?}"),
    };
    assert_eq!(desk.bytes(), before, "a damaged file is not touched");
    damage
}

#[test]
fn opening_finds_what_was_edited_cut_or_reordered() {
    let persons = Kind::Person;
    let id = first_id(persons);
    // One event for each kind, then one for each renaming: 36 stands for the first of those after them and so on.
    let after = |n: i64| Kind::ALL.len() as i64 - 34 + n;
    let found = |sql: &str| found(&numbered(sql, after));
    assert_eq!(found("UPDATE persons SET name = 'en anden'"), Damage::Record { kind: persons, id: id.clone() });
    assert_eq!(
        found("DELETE FROM statement_links"),
        Damage::Record { kind: Kind::StatementLink, id: first_id(Kind::StatementLink) }
    );
    assert_eq!(
        found("INSERT INTO financial_years VALUES ('x', '2026-01-01', '2026-12-31')"),
        Damage::Record { kind: Kind::FinancialYear, id: "x".into() }
    );
    assert_eq!(
        found("UPDATE changes SET at = '2020-01-01T00:00:00+01:00' WHERE id = 3"),
        Damage::Chain { event: after(36) }
    );
    assert_eq!(found("UPDATE changes SET act = 'erase' WHERE id = 4"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE changes SET run = randomblob(16) WHERE id = 4"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE changes SET undoes = 1 WHERE id = 4"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE events SET change = 3 WHERE seq = {37}"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE events SET schema_version = 99 WHERE seq = {37}"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE events SET action = 'add' WHERE seq = {37}"), Damage::Chain { event: after(37) });
    assert_eq!(found("UPDATE actors SET name = 'En Anden'"), Damage::Chain { event: 1 });
    assert_eq!(found("UPDATE payloads SET before = NULL WHERE event = {37}"), Damage::Payload { event: after(37) });
    assert_eq!(found("UPDATE payloads SET record = 'x' WHERE event = {37}"), Damage::Payload { event: after(37) });
    assert_eq!(found("DELETE FROM payloads WHERE event = {37}"), Damage::Payload { event: after(37) });
    assert_eq!(
        found("DELETE FROM payloads WHERE event = {37}; DELETE FROM events WHERE seq = {37}"),
        Damage::Chain { event: after(38) }
    );
    assert_eq!(
        found(
            "DELETE FROM payloads WHERE event > {37}; DELETE FROM events WHERE seq > {37}; DELETE FROM changes WHERE id > 4"
        ),
        Damage::Record { kind: persons, id: id.clone() }
    );
    assert_eq!(
        found(
            "UPDATE events SET seq = 999 WHERE seq = {37}; UPDATE events SET seq = {37} WHERE seq = {38}; UPDATE events SET seq = {38} WHERE seq = 999"
        ),
        Damage::Chain { event: after(37) }
    );
    assert_eq!(found("UPDATE identity SET register = lower(hex(randomblob(16)))"), Damage::Chain { event: 1 });
}

#[test]
fn verify_finds_an_attachment_whose_bytes_are_not_the_ones_attached() {
    for sql in ["DELETE FROM blobs", "UPDATE blobs SET bytes = zeroblob(length(bytes))"] {
        let desk = Desk::new();
        lived(&desk);
        tamper(&desk, sql);
        let damage = Damage::Attachment { id: first_id(Kind::Attachment) };
        assert_eq!(desk.open().verify().unwrap().problems, [damage]);
    }
}

#[test]
fn a_file_with_a_foreign_table_trigger_or_view_is_refused() {
    for sql in [
        "CREATE TABLE extra (x)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER UPDATE ON identity BEGIN DELETE FROM persons; END",
        "DROP TRIGGER events_stay",
        "DROP INDEX purposes_by_activity",
        "CREATE VIRTUAL TABLE extra USING fts5(x)",
    ] {
        let desk = Desk::new();
        drop(desk.create());
        Connection::open(desk.path()).unwrap().execute_batch(sql).unwrap();
        assert!(matches!(desk.try_open(), Err(Error::Damaged(Damage::Tables(_)))), "{sql}");
    }
}

#[test]
fn the_trail_cannot_be_changed_by_sql_alone() {
    let desk = Desk::new();
    lived(&desk);
    let conn = Connection::open(desk.path()).unwrap();
    for sql in [
        "UPDATE events SET seq = 900 WHERE seq = 37",
        "DELETE FROM events WHERE seq = 40",
        "UPDATE changes SET at = ''",
        "DELETE FROM changes",
        "UPDATE payloads SET after = NULL",
        "DELETE FROM payloads WHERE event = 37",
        "UPDATE actors SET name = 'x'",
        "UPDATE actors SET name = NULL, salt = NULL",
        "DELETE FROM actors",
        "UPDATE identity SET last_id = -1",
        "UPDATE identity SET register = hex(randomblob(16))",
        "DELETE FROM identity",
    ] {
        conn.execute_batch(sql).expect_err(sql);
    }
}

#[test]
fn history_tells_who_changed_what_newest_first() {
    let desk = Desk::new();
    lived(&desk);
    let mut file = desk.open();
    let other = register::Stamp { actor: "Lasse Lærling".into(), ..stamp_at(5) };
    file.transact(&other, Act::Save, None, |change| {
        change.save(Kind::Person, json!({ "id": first_id(Kind::Person), "name": "sidst" }))
    })
    .unwrap();
    let person = first_id(Kind::Person);
    let history = file.history(Some((Kind::Person, &person)), 100).unwrap();
    let names: Vec<_> =
        history.iter().map(|event| event.after.as_ref().unwrap()["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names[..6], ["sidst", "navn 5", "navn 4", "navn 3", "navn 2", "navn 1"]);
    assert_eq!(history[0].before, history[1].after);
    assert_eq!(history[0].actor.as_deref(), Some("Lasse Lærling"));
    assert_eq!(history[0].at, other.now.instant);
    assert_eq!((history[0].act, history[0].action, history[6].action), (Act::Save, Action::Alter, Action::Add));
    assert_eq!(file.history(None, 3).unwrap().len(), 3);
    let all = file.history(None, 1000).unwrap();
    assert_eq!(all.last().unwrap().act, Act::Create);
    assert_eq!(all.len() as u64, file.events());
}

#[test]
fn the_register_is_shown_as_it_was_on_a_day() {
    let desk = Desk::new();
    let mut file = desk.create();
    let day = 24 * 60;
    let mut states = vec![file.content().clone()];
    fill(&mut file, 0, "dag 0");
    // The stamps are at ten o'clock; the last change of a day counts.
    for number in 1..4 {
        for hour in [0, 60] {
            let stamp = stamp_at(number * day + hour);
            file.transact(&stamp, Act::Save, None, |change| {
                change.save(Kind::Activity, json!({ "id": "a", "name": format!("{number} {hour}") }))?;
                change.save(Kind::Person, json!({ "id": format!("p{number}-{hour}") }))
            })
            .unwrap();
        }
        states.push(file.content().clone());
    }
    file.transact(&stamp_at(4 * day), Act::Remove, None, |change| change.remove(Kind::Activity, "a")).unwrap();
    states.push(file.content().clone());
    let today = stamp().now.today;
    for (number, state) in states.iter().enumerate().skip(1) {
        assert_eq!(file.as_of(today.plus_days(number as i64).unwrap()).unwrap(), *state, "day {number}");
    }
    assert_eq!(file.as_of(today.plus_days(-1).unwrap()).unwrap(), states[0]);
    assert_eq!(file.as_of(today.plus_days(100).unwrap()).unwrap(), *file.content());
}
