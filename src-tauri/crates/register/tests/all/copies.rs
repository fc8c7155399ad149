//! Copying a record with its parts, and when a record or a part of it was last changed.

use crate::support;
use crate::support::{Desk, stamp, stamp_at};
use register::Act;
use schema::Kind;
use serde_json::{Value, json};

/// Every part an activity can have, found by the vocabulary.
fn parts_of(kind: Kind) -> Vec<Kind> {
    let mut parts = vec![kind];
    let mut at = 0;
    while let Some(above) = parts.get(at).copied() {
        at += 1;
        for part in Kind::ALL.iter().copied() {
            if part.parents().any(|(_, to)| to == above) && !parts.contains(&part) && !part.stays_in_file() {
                parts.push(part);
            }
        }
    }
    parts
}

fn whole(desk: &Desk) -> register::RegisterFile {
    let mut file = desk.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        for kind in Kind::ALL.iter().copied().filter(|kind| !kind.stays_in_file()) {
            change.save(kind, support::empty(kind, &support::first_id(kind)))?;
        }
        Ok(())
    })
    .unwrap();
    file
}

fn copied(file: &mut register::RegisterFile) -> String {
    let id = support::first_id(Kind::Activity);
    file.transact(&stamp_at(5), Act::Add, None, |change| {
        change.copy(Kind::Activity, &id, |copy| copy["name"] = json!("Kopi"))
    })
    .unwrap()
}

fn of(file: &register::RegisterFile, kind: Kind) -> Vec<Value> {
    file.content().values(kind).unwrap()
}

#[test]
fn a_copy_has_every_part_once_more_and_no_link_of_a_copy_leads_into_the_original() {
    let desk = Desk::new();
    let mut file = whole(&desk);
    let before = file.content().clone();
    let copy = copied(&mut file);
    let parts = parts_of(Kind::Activity);
    assert!(parts.len() > 8, "{parts:?}");
    for kind in parts.iter().copied() {
        let (was, now) = (before.values(kind).unwrap(), of(&file, kind));
        assert_eq!(now.len(), was.len() * 2, "{}", kind.name());
        let new: Vec<&Value> = now.iter().filter(|record| !was.contains(record)).collect();
        assert_eq!(new.len(), was.len(), "{}: the original is as it was", kind.name());
        for (field, to) in kind.links().filter(|(_, to)| parts.contains(to)) {
            for record in &new {
                assert_ne!(record[field.name], json!(support::first_id(to)), "{}.{}", kind.name(), field.name);
            }
        }
    }
    let activity = of(&file, Kind::Activity).into_iter().find(|it| it["id"] == json!(copy)).unwrap();
    assert_eq!(activity["name"], "Kopi");
}

#[test]
fn one_undo_takes_the_whole_copy_back_and_the_step_is_the_activity() {
    let desk = Desk::new();
    let mut file = whole(&desk);
    let before = file.content().clone();
    copied(&mut file);
    let step = file.undoable().unwrap().unwrap();
    assert_eq!((step.act, step.kind), (Act::Add, Kind::Activity));
    file.undo(&stamp_at(6)).unwrap();
    assert_eq!(*file.content(), before);
    file.redo(&stamp_at(7)).unwrap();
    assert_eq!(of(&file, Kind::Activity).len(), before.activities.len() * 2);
}

#[test]
fn what_is_not_there_is_not_copied() {
    let desk = Desk::new();
    let mut file = whole(&desk);
    let refused = file.transact(&stamp(), Act::Add, None, |change| change.copy(Kind::Activity, "findes-ikke", |_| ()));
    assert!(matches!(refused, Err(register::Error::NotFound { .. })));
}

#[test]
fn a_record_was_last_changed_when_the_last_of_its_parts_was_also_one_that_is_gone() {
    let desk = Desk::new();
    let mut file = whole(&desk);
    let id = support::first_id(Kind::Activity);
    let at = |file: &register::RegisterFile| file.last_changes(Kind::Activity).unwrap()[&id];
    assert_eq!(at(&file), stamp().now.instant);
    for (minutes, kind) in (10..).step_by(10).zip(parts_of(Kind::Activity)) {
        let mut record: Value =
            of(&file, kind).into_iter().find(|it| it["id"] == json!(support::first_id(kind))).unwrap();
        let Some(field) =
            kind.fields().iter().find(|field| field.form.stated && field.form.shape == schema::Shape::Text)
        else {
            continue;
        };
        record[field.name] = json!("ændret");
        file.transact(&stamp_at(minutes), Act::Save, None, |change| change.save(kind, record)).unwrap();
        assert_eq!(at(&file), stamp_at(minutes).now.instant, "{}", kind.name());
    }
    file.transact(&stamp_at(900), Act::Remove, None, |change| {
        change.remove(Kind::DataItem, &support::first_id(Kind::DataItem))
    })
    .unwrap();
    assert_eq!(at(&file), stamp_at(900).now.instant);
}
