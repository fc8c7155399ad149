//! Backups: equal or not at all; and putting one back.

use std::fs;

use crate::support::{Desk, attached, fill, stamp, stamp_at};
use register::backup::{self, Reason};
use register::{Act, Error, NotARegister};
use schema::Kind;
use serde_json::json;

#[test]
fn a_lost_register_is_put_back_as_it_was() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "gemt");
    let (content, head, id) = (file.content().clone(), file.head(), file.register_id().to_owned());
    let taken = backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    assert_eq!(backup::list(&desk.backups()).unwrap(), std::slice::from_ref(&taken));
    drop(file);
    fs::remove_file(desk.path()).unwrap();
    let restored = backup::restore(&desk.backups().join(&taken.file), &desk.path(), &stamp_at(60)).unwrap();
    assert_eq!((restored.kept, restored.head), (None, head));
    let file = desk.open();
    assert_eq!(*file.content(), content);
    assert_eq!(file.register_id(), id);
    assert_eq!(file.bytes(&content.attachments[0].id).unwrap(), attached(0, "gemt"));
    assert!(file.verify().unwrap().is_clean());
    assert_eq!(file.history(None, 1).unwrap()[0].act, Act::Restore);
    assert_eq!(file.undoable().unwrap(), None);
}

#[test]
fn restoring_keeps_what_it_replaces() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "gammel");
    let taken = backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    fill(&mut file, 1, "ny");
    let newer = file.content().clone();
    let place = desk.backups().join(&taken.file);
    assert!(matches!(backup::restore(&place, &desk.path(), &stamp()), Err(Error::Locked)));
    drop(file);
    let kept = backup::restore(&place, &desk.path(), &stamp()).unwrap().kept.unwrap();
    let again = backup::restore(&place, &desk.path(), &stamp()).unwrap().kept.unwrap();
    assert_ne!(kept, again);
    assert_ne!(*desk.open().content(), newer);
    let kept = register::open(&kept, &stamp(), &desk.backups()).unwrap();
    assert_eq!(*kept.content(), newer);
    assert!(kept.verify().unwrap().is_clean());
}

#[test]
fn a_damaged_register_is_kept_as_it_is_when_it_is_replaced() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "hel");
    let taken = backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    drop(file);
    let mut damaged = desk.bytes();
    let half = damaged.len() / 2;
    damaged[half..].fill(7);
    fs::write(desk.path(), &damaged).unwrap();
    assert!(matches!(desk.try_open(), Err(Error::Damaged(_))));
    let kept = backup::restore(&desk.backups().join(&taken.file), &desk.path(), &stamp()).unwrap().kept.unwrap();
    assert!(fs::read(kept).unwrap() == damaged);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn what_is_no_backup_replaces_nothing() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "bliver");
    let before = desk.bytes();
    let letter = desk.folder.path().join("brev.txt");
    fs::write(&letter, "Hej").unwrap();
    let refused = backup::restore(&letter, &desk.path(), &stamp());
    assert!(matches!(refused, Err(Error::NotARegister(NotARegister::OtherFormat))));
    let mut damaged = before.clone();
    let half = damaged.len() / 2;
    damaged[half..].fill(7);
    fs::write(&letter, &damaged).unwrap();
    assert!(matches!(backup::restore(&letter, &desk.path(), &stamp()), Err(Error::Damaged(_))));
    assert!(desk.bytes() == before);
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 2, "no half file stays");
}

#[test]
fn a_daily_backup_is_taken_once_a_day_and_only_of_what_changed() {
    let desk = Desk::new();
    let mut file = desk.create();
    let day = 24 * 60;
    let daily =
        |file: &register::RegisterFile, at: i64| backup::daily(file, &desk.backups(), &stamp_at(at)).unwrap().is_some();
    assert!(daily(&file, 0));
    assert!(!daily(&file, day), "nothing changed");
    fill(&mut file, 0, "nyt");
    assert!(!daily(&file, 5), "one was taken this day");
    assert!(daily(&file, day));
    assert!(!daily(&file, 2 * day));
    assert_eq!(backup::list(&desk.backups()).unwrap().len(), 2);
    assert!(backup::list(&desk.backups()).unwrap()[0].at > backup::list(&desk.backups()).unwrap()[1].at);
}

#[test]
fn a_backup_that_cannot_be_made_leaves_nothing_and_is_not_listed() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "x");
    fs::write(desk.backups(), "en fil, hvor mappen skulle være").unwrap();
    assert!(backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).is_err());
    fs::remove_file(desk.backups()).unwrap();
    fs::create_dir(desk.backups()).unwrap();
    fs::write(desk.backups().join("index.json"), "[{").unwrap();
    assert!(backup::list(&desk.backups()).is_err(), "a broken list is said, not taken for none");
    file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
}

#[test]
fn a_copy_that_cannot_be_listed_is_not_left() {
    let desk = Desk::new();
    let file = desk.create();
    fs::create_dir_all(desk.backups().join("index.lock")).unwrap();
    assert!(backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).is_err());
    let names: Vec<_> = fs::read_dir(desk.backups()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["index.lock"]);
    fs::remove_dir(desk.backups().join("index.lock")).unwrap();
    backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    assert_eq!(backup::list(&desk.backups()).unwrap().len(), 1);
}
