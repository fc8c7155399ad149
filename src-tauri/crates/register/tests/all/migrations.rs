//! Climbing to a newer version: a copy first, whole or not at all, and the past read as it was written.

use std::fs;
use std::process::Command;
use std::time::Duration;

use crate::support::{Desk, empty, fill, first_id, stamp};
use register::backup::Reason;
use register::{Act, Damage, Error, Ladder, RegisterFile, Upcaster, backup};
use rusqlite::Connection;
use schema::{Kind, Stated};
use serde_json::{Value, json};

const NEXT: &str = "
    ALTER TABLE persons ADD COLUMN nickname TEXT;
    CREATE TABLE pets (id TEXT PRIMARY KEY) STRICT;
    UPDATE organisations SET website_state = 'none' WHERE website_state = 'blank';";

/// What this program knows, and one version more.
fn one_more(step: &'static str) -> Ladder {
    let mut steps = schema::MIGRATIONS.to_vec();
    steps.push(step);
    Ladder { steps: steps.leak(), upcasters: &[] }
}

/// One version more: it holds that nobody has a website who did not say so.
fn longer() -> Ladder {
    const UPCASTERS: &[Upcaster] = &[Upcaster { from: schema::VERSION, kind: Kind::Organisation, read: no_website }];
    Ladder { upcasters: UPCASTERS, ..one_more(NEXT) }
}

fn no_website(mut organisation: Value) -> Value {
    if organisation["website"].is_null() {
        organisation["website"] = json!({ "state": "none" });
    }
    organisation
}

fn lived(desk: &Desk) -> RegisterFile {
    let mut file = desk.create();
    fill(&mut file, 0, "før");
    for name in ["et", "to"] {
        let mut organisation = empty(Kind::Organisation, &first_id(Kind::Organisation));
        organisation["name"] = json!(name);
        file.transact(&stamp(), Act::Save, None, |change| change.save(Kind::Organisation, organisation)).unwrap();
    }
    file
}

fn climb(desk: &Desk, ladder: Ladder) -> register::Result<RegisterFile> {
    register::open_with(&desk.path(), &stamp(), &desk.backups(), ladder)
}

fn payloads(desk: &Desk) -> Vec<String> {
    let conn = Connection::open(desk.path()).unwrap();
    let mut select =
        conn.prepare("SELECT coalesce(before, '') || after FROM payloads WHERE event <= 37 ORDER BY event").unwrap();
    select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn an_older_file_is_copied_then_climbs_and_its_past_is_read_in_todays_words() {
    let desk = Desk::new();
    let file = lived(&desk);
    let (content, head) = (file.content().clone(), file.head());
    drop(file);
    let written = payloads(&desk);
    let file = climb(&desk, longer()).unwrap();
    assert_eq!(file.content().organisations[0].website, Stated::None);
    assert_eq!(file.content().activities, content.activities);
    assert_eq!(file.undoable().unwrap(), None);
    let history = file.history(None, 3).unwrap();
    assert_eq!(
        (history[0].act, &history[0].after),
        (Act::Migrate, &Some(json!({ "from": schema::VERSION, "to": schema::VERSION + 1 })))
    );
    assert_eq!(history[1].before.as_ref().unwrap()["website"], json!({ "state": "none" }));
    assert!(file.verify().unwrap().is_clean());
    drop(file);
    assert_eq!(payloads(&desk), written, "events are never rewritten");
    let backups = backup::list(&desk.backups()).unwrap();
    assert_eq!(
        backups.iter().map(|it| (it.reason, it.version)).collect::<Vec<_>>(),
        [(Reason::Upgrade, schema::VERSION)]
    );
    let copy = register::open(&desk.backups().join(&backups[0].file), &stamp(), &desk.backups()).unwrap();
    assert_eq!((copy.content(), copy.head()), (&content, head));
    assert!(matches!(desk.try_open(), Err(Error::TooNew { found, known }) if found == known + 1));

    let mut file = climb(&desk, longer()).unwrap();
    assert_eq!(backup::list(&desk.backups()).unwrap().len(), 1, "no copy where nothing climbs");
    let mut organisation = empty(Kind::Organisation, &first_id(Kind::Organisation));
    organisation["name"] = json!("tre");
    file.transact(&stamp(), Act::Save, None, |change| change.save(Kind::Organisation, organisation)).unwrap();
    assert_eq!(
        file.content().organisations[0].website,
        Stated::Blank,
        "what the newer version writes is not read as older"
    );
    file.undo(&stamp()).unwrap();
    assert_eq!(file.content().organisations[0].website, Stated::None);
    drop(file);
    assert!(climb(&desk, longer()).unwrap().verify().unwrap().is_clean());
}

#[test]
fn an_older_file_that_can_only_be_read_is_read_as_the_newest() {
    let desk = Desk::new();
    drop(lived(&desk));
    let before = desk.bytes();
    let file = register::read_only_with(&desk.path(), longer()).unwrap();
    assert_eq!(file.content().organisations[0].website, Stated::None);
    assert!(file.verify().unwrap().is_clean());
    assert!(desk.bytes() == before);
}

#[test]
fn a_climb_that_fails_leaves_the_file_at_its_version() {
    let broken =
        one_more("ALTER TABLE persons ADD COLUMN nickname TEXT; DELETE FROM persons; INSERT INTO nowhere VALUES (1);");
    let unlinked = one_more("DELETE FROM activities");
    let unread = Ladder { upcasters: &[], ..longer() };
    for (ladder, expected) in [
        (broken, (|it| matches!(it, Error::Sql(_))) as fn(&Error) -> bool),
        (unread, |it| matches!(it, Error::Damaged(Damage::Record { kind: Kind::Organisation, .. }))),
        (unlinked, |it| matches!(it, Error::Damaged(Damage::Link { .. }))),
    ] {
        let desk = Desk::new();
        let file = lived(&desk);
        let content = file.content().clone();
        drop(file);
        let before = desk.bytes();
        let error = climb(&desk, ladder).unwrap_err();
        assert!(expected(&error), "{error:?}");
        assert!(desk.bytes() == before);
        assert_eq!(backup::list(&desk.backups()).unwrap().len(), 1);
        assert_eq!(*desk.open().content(), content);
    }
}

#[test]
fn without_a_copy_nothing_climbs() {
    let desk = Desk::new();
    drop(lived(&desk));
    let before = desk.bytes();
    fs::write(desk.backups(), "en fil, hvor mappen skulle være").unwrap();
    assert!(climb(&desk, longer()).is_err());
    assert!(desk.bytes() == before);
}

/// Long enough to be killed in: the change outgrows the memory it may take and is written while it runs.
const SLOW: &str = "PRAGMA cache_size = 5;
    CREATE TABLE heap (id INTEGER PRIMARY KEY, x BLOB) STRICT;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO heap SELECT i, randomblob(2000) FROM n;
    UPDATE persons SET job_title = job_title;
    UPDATE heap SET x = randomblob(2001);
    UPDATE heap SET x = randomblob(2002);
    DELETE FROM heap;";

#[test]
fn climbing_child() {
    if let Ok(folder) = std::env::var("FORTEGNELSE_TEST_FOLDER") {
        let folder = std::path::Path::new(&folder);
        register::open_with(&folder.join("eksempel.fortegnelse"), &stamp(), &folder.join("backups"), one_more(SLOW))
            .unwrap();
    }
}

#[test]
fn a_climb_killed_halfway_leaves_the_file_at_its_version() {
    let desk = Desk::new();
    let file = lived(&desk);
    let (content, head) = (file.content().clone(), file.head());
    drop(file);
    let journal = desk.folder.path().join("eksempel.fortegnelse-journal");
    let mut halfway = 0;
    for round in 0..8 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "migrations::climbing_child"])
            .env("FORTEGNELSE_TEST_FOLDER", desk.folder.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // The climb has begun once its journal has grown.
        let begun = std::time::Instant::now();
        while fs::metadata(&journal).map_or(0, |it| it.len()) < 20_000 && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(round * 3));
        child.kill().unwrap();
        child.wait().unwrap();
        halfway += usize::from(fs::metadata(&journal).map_or(0, |it| it.len()) > 0);
        match desk.try_open() {
            Ok(file) => {
                assert_eq!((file.content(), file.head()), (&content, head));
                assert!(file.verify().unwrap().is_clean());
            }
            Err(Error::TooNew { found, known }) if found == known + 1 => break,
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!(halfway > 0, "no child was caught halfway");
    assert!(climb(&desk, one_more(SLOW)).unwrap().verify().unwrap().is_clean());
}

#[test]
fn a_file_from_before_a_field_was_added_climbs() {
    let mut steps = schema::MIGRATIONS.to_vec();
    let last = format!("{} ALTER TABLE persons DROP COLUMN left_on;", steps.pop().unwrap());
    let next = "ALTER TABLE persons ADD COLUMN left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');";
    steps.extend([&*last.leak(), next]);
    let ladder = Ladder { steps: steps.leak(), upcasters: &[] };
    let desk = Desk::new();
    let mut file = desk.create();
    file.transact(&stamp(), Act::Add, None, |change| {
        change.save(Kind::Person, json!({ "id": "p", "name": "Lasse Lærling" }))
    })
    .unwrap();
    drop(file);
    Connection::open(desk.path()).unwrap().execute_batch("ALTER TABLE persons DROP COLUMN left_on").unwrap();
    let only_read = register::read_only_with(&desk.path(), ladder).unwrap();
    assert_eq!(only_read.content().persons[0].name.text(), "Lasse Lærling");
    drop(only_read);
    let mut file = climb(&desk, ladder).unwrap();
    file.transact(&stamp(), Act::Save, None, |change| {
        change.save(Kind::Person, json!({ "id": "p", "name": "Lasse Lærling", "left_on": "2026-10-31" }))
    })
    .unwrap();
    drop(file);
    assert!(climb(&desk, ladder).unwrap().verify().unwrap().is_clean());
    assert_eq!(backup::list(&desk.backups()).unwrap().len(), 1);
}
