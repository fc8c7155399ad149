//! Opening and making files: what is no sound register is refused, and is not touched.

use std::fs;
use std::path::Path;

use crate::support::{Desk, fill, stamp};
use register::{Act, Damage, Error, Ladder, NotARegister};
use rusqlite::Connection;
use schema::Kind;
use serde_json::json;

/// What opening answers; the file and its folder must be as they were.
fn refused(desk: &Desk) -> Error {
    let (before, names) = (desk.bytes(), names(desk.folder.path()));
    let error = desk.try_open().unwrap_err();
    assert!(desk.bytes() == before, "{error:?}: the file was touched");
    assert_eq!(self::names(desk.folder.path()), names, "{error:?}: something was left in the folder");
    error
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The bytes of a file, and the error they are to give.
type Case<'a> = (&'a [u8], fn(&Error) -> bool);

#[test]
fn a_file_that_is_something_else_is_refused_untouched() {
    let desk = Desk::new();
    assert!(matches!(desk.try_open(), Err(Error::Missing)));
    assert!(!desk.path().exists(), "no new register is made where opening failed");
    let cases: [Case<'_>; 5] = [
        (b"", |it| matches!(it, Error::NotARegister(NotARegister::Empty))),
        (b"Hej med dig\n", |it| matches!(it, Error::NotARegister(NotARegister::OtherFormat))),
        (b"PK\x03\x04 and more than a hundred bytes of it, as a spreadsheet would have, so that the header is whole and yet none", |it| {
            matches!(it, Error::NotARegister(NotARegister::OtherFormat))
        }),
        (b"SQLite format 3\0 and then it ends", |it| matches!(it, Error::Damaged(Damage::Truncated { .. }))),
        (&[0; 4096], |it| matches!(it, Error::NotARegister(NotARegister::OtherFormat))),
    ];
    for (bytes, expected) in cases {
        fs::write(desk.path(), bytes).unwrap();
        let error = refused(&desk);
        assert!(expected(&error), "{error:?}");
    }
    fs::remove_file(desk.path()).unwrap();
    Connection::open(desk.path()).unwrap().execute_batch("CREATE TABLE cookies (x)").unwrap();
    assert!(matches!(refused(&desk), Error::NotARegister(NotARegister::OtherProgram)));
    fs::remove_file(desk.path()).unwrap();
    fs::create_dir(desk.path()).unwrap();
    assert!(matches!(desk.try_open(), Err(Error::NotARegister(NotARegister::NoFile))));
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let desk = Desk::new();
    drop(desk.create());
    Connection::open(desk.path()).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let known = Ladder::released().version();
    assert!(matches!(refused(&desk), Error::TooNew { found: 99, known: it } if it == known));
    assert!(matches!(register::open_read_only(&desk.path()), Err(Error::TooNew { found: 99, .. })));
}

#[test]
fn a_file_in_write_ahead_mode_or_with_such_a_log_is_refused_untouched() {
    let desk = Desk::new();
    drop(desk.create());
    fs::write(desk.folder.path().join("eksempel.fortegnelse-wal"), b"").unwrap();
    assert!(matches!(refused(&desk), Error::NotARegister(NotARegister::WriteAhead)));
    fs::remove_file(desk.folder.path().join("eksempel.fortegnelse-wal")).unwrap();
    Connection::open(desk.path()).unwrap().execute_batch("PRAGMA journal_mode = WAL").unwrap();
    assert!(matches!(refused(&desk), Error::NotARegister(NotARegister::WriteAhead)));
}

#[test]
fn a_cut_or_zeroed_file_is_refused_untouched() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "hel");
    let whole = desk.bytes();
    for length in [101, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(desk.path(), &whole[..length]).unwrap();
        assert!(
            matches!(refused(&desk), Error::Damaged(Damage::Truncated { missing }) if missing == (whole.len() - length) as u64)
        );
    }
    for page in 1..whole.len() / 4096 {
        let mut zeroed = whole.clone();
        zeroed[page * 4096..(page + 1) * 4096].fill(0);
        fs::write(desk.path(), &zeroed).unwrap();
        match desk.try_open() {
            Err(Error::Damaged(_)) => assert!(desk.bytes() == zeroed),
            Err(other) => panic!("page {page}: {other:?}"),
            // Only the bytes of an attachment are left to the full check.
            Ok(file) => {
                assert!(matches!(file.verify().unwrap().problems[..], [Damage::Attachment { .. }]), "page {page}")
            }
        }
    }
}

#[test]
fn a_flipped_bit_is_found_or_changes_nothing() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "bit");
    let (content, head) = (file.content().clone(), file.head());
    drop(file);
    let whole = desk.bytes();
    let written: Vec<usize> = (0..whole.len()).filter(|at| whole[*at] != 0).collect();
    let (mut found, mut seed) = (0, 0x2545_f491_4f6c_dd1d_u64);
    for _ in 0..200 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let bit = written[seed as usize % written.len()] * 8 + (seed >> 60) as usize % 8;
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(desk.path(), &flipped).unwrap();
        match desk.try_open() {
            Err(_) => found += 1,
            Ok(file) => {
                let verification = file.verify().unwrap();
                let is_harmless = *file.content() == content && file.head() == head;
                assert!(is_harmless, "bit {bit} changed the register unseen: {verification:?}");
                found += usize::from(!verification.is_clean());
            }
        }
    }
    assert!(found > 190, "{found} of 200");
}

#[test]
fn one_file_is_open_once() {
    let desk = Desk::new();
    let file = desk.create();
    assert!(matches!(desk.try_open(), Err(Error::Locked)));
    assert!(matches!(register::open_read_only(&desk.path()), Err(Error::Locked)));
    #[cfg(unix)]
    {
        let other = desk.folder.path().join("genvej");
        std::os::unix::fs::symlink(desk.path(), &other).unwrap();
        assert!(matches!(register::open(&other, &stamp(), &desk.backups()), Err(Error::Locked)));
    }
    drop(file);
    desk.open();
}

#[test]
fn nothing_is_left_beside_a_closed_file() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "rent");
    fill(&mut desk.open(), 1, "rent");
    assert_eq!(names(desk.folder.path()), ["eksempel.fortegnelse"]);
}

#[test]
fn a_new_register_never_takes_the_place_of_a_file() {
    let desk = Desk::new();
    fs::write(desk.path(), b"et brev").unwrap();
    assert!(matches!(register::create(&desk.path(), &stamp()), Err(Error::Exists)));
    assert_eq!(desk.bytes(), b"et brev");
    fs::remove_file(desk.path()).unwrap();
    fs::write(desk.folder.path().join("eksempel.fortegnelse-journal"), b"x").unwrap();
    assert!(matches!(register::create(&desk.path(), &stamp()), Err(Error::Exists)));
    assert_eq!(names(desk.folder.path()), ["eksempel.fortegnelse-journal"]);
    let nowhere = desk.folder.path().join("ingen/mappe.fortegnelse");
    assert!(matches!(register::create(&nowhere, &stamp()), Err(Error::Missing)));
}

#[test]
fn a_file_marked_read_only_is_read_and_not_written() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "læs");
    let mut permissions = fs::metadata(desk.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(desk.path(), permissions).unwrap();
    assert!(matches!(refused(&desk), Error::ReadOnly));
    let before = desk.bytes();
    let mut file = register::open_read_only(&desk.path()).unwrap();
    assert!(file.is_read_only());
    assert_eq!(file.content().activities.len(), 1);
    assert!(file.verify().unwrap().is_clean());
    assert!(file.history(None, 10).unwrap().len() == 10);
    let saved = file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({})));
    assert!(matches!(saved, Err(Error::ReadOnly)));
    assert!(matches!(file.undo(&stamp()), Err(Error::ReadOnly)));
    assert!(desk.bytes() == before);
    assert_eq!(names(desk.folder.path()), ["eksempel.fortegnelse"]);
}

#[test]
fn a_file_moved_or_replaced_while_open_takes_no_more_changes() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "flyt");
    let elsewhere = desk.folder.path().join("flyttet");
    fs::rename(desk.path(), &elsewhere).unwrap();
    let mut add = || file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({})));
    assert!(matches!(add(), Err(Error::Moved)));
    fs::copy(&elsewhere, desk.path()).unwrap();
    assert!(matches!(add(), Err(Error::Moved)));
    fs::remove_file(desk.path()).unwrap();
    fs::rename(&elsewhere, desk.path()).unwrap();
    add().unwrap();
}

#[test]
fn a_file_rolled_back_or_cut_in_place_while_open_takes_no_more_changes() {
    let desk = Desk::new();
    let mut file = desk.create();
    let older = desk.bytes();
    for turn in 0..3 {
        fill(&mut file, turn, "senere");
    }
    let newer = desk.bytes();
    for other in [&older[..], &newer[..newer.len() / 2], &newer[..4096]] {
        fs::write(desk.path(), other).unwrap();
        let saved = file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({})));
        assert!(matches!(saved, Err(Error::Moved)), "{saved:?}");
        assert!(desk.bytes() == other, "nothing is mixed into it");
    }
    fs::write(desk.path(), &newer).unwrap();
    file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
    assert!(file.verify().unwrap().is_clean());
}

/// A file and the journal of a change that was written but not finished.
fn unfinished(desk: &Desk, sql: &str) -> (Vec<u8>, Vec<u8>) {
    let conn = Connection::open(desk.path()).unwrap();
    // So few pages in memory that the change must be written while it is open.
    conn.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN").unwrap();
    conn.execute_batch(sql).unwrap();
    let journal = fs::read(desk.folder.path().join("eksempel.fortegnelse-journal")).unwrap();
    (desk.bytes(), journal)
}

const BIG: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
    INSERT INTO blobs SELECT substr(lower(hex(randomblob(32))), 1, 64), randomblob(3000) FROM n";

#[test]
fn a_change_that_was_interrupted_is_taken_back_on_opening() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "hel");
    let (content, head) = (file.content().clone(), file.head());
    drop(file);
    let (bytes, journal) = unfinished(&desk, BIG);
    for is_read_only in [true, false] {
        fs::write(desk.path(), &bytes).unwrap();
        fs::write(desk.folder.path().join("eksempel.fortegnelse-journal"), &journal).unwrap();
        let file = if is_read_only { register::open_read_only(&desk.path()).unwrap() } else { desk.open() };
        assert_eq!((file.content(), file.head()), (&content, head));
        assert!(file.verify().unwrap().is_clean());
        if is_read_only {
            drop(file);
            assert!(desk.bytes() == bytes);
        }
    }
}

#[test]
fn a_journal_that_belongs_to_another_file_is_not_played_back() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "min");
    let other = Desk::new();
    let mut file = other.create();
    for turn in 0..5 {
        fill(&mut file, turn, "en andens");
    }
    drop(file);
    let (_, journal) = unfinished(&other, BIG);
    fs::write(desk.folder.path().join("eksempel.fortegnelse-journal"), &journal).unwrap();
    assert!(matches!(refused(&desk), Error::Damaged(Damage::ForeignJournal)));
    assert!(fs::read(desk.folder.path().join("eksempel.fortegnelse-journal")).unwrap() == journal);
}
