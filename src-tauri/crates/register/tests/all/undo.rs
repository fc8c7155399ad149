//! Taking back and doing again: by new changes, across a restart, never past what cannot be taken back.

use crate::support::{Desk, fill, first_id, stamp};
use register::{Act, Error, RegisterFile};
use schema::{Kind, Register};
use serde_json::json;

fn rename(file: &mut RegisterFile, name: &str, run: Option<&str>) {
    file.transact(&stamp(), Act::Save, run, |change| {
        let mut record = change.content().values(Kind::Activity).unwrap().remove(0);
        record["name"] = json!(name);
        change.save(Kind::Activity, record)
    })
    .unwrap();
}

fn name(file: &RegisterFile) -> &str {
    file.content().activities[0].name.text()
}

#[test]
fn undo_and_redo_walk_back_and_forth_across_a_restart() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut states: Vec<Register> = vec![file.content().clone()];
    fill(&mut file, 0, "et");
    states.push(file.content().clone());
    rename(&mut file, "to", None);
    states.push(file.content().clone());
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Activity, &first_id(Kind::Activity)))
        .unwrap();
    states.push(file.content().clone());
    file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
    states.push(file.content().clone());
    for round in 0..3 {
        for state in states.iter().rev().skip(1) {
            if round != 1 {
                drop(file);
                file = desk.open();
            }
            file.undo(&stamp()).unwrap();
            assert_eq!(file.content(), state, "back, round {round}");
        }
        assert!(matches!(file.undo(&stamp()), Err(Error::NothingToUndo)));
        for state in states.iter().skip(1) {
            file.redo(&stamp()).unwrap();
            assert_eq!(file.content(), state, "forth, round {round}");
        }
        assert!(matches!(file.redo(&stamp()), Err(Error::NothingToUndo)));
    }
    drop(file);
    let file = desk.open();
    assert_eq!(file.content(), states.last().unwrap());
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn a_run_of_saves_is_taken_back_as_one_and_a_pause_ends_it() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "et");
    let before = name(&file).to_owned();
    for text in ["L", "Lø", "Løn"] {
        rename(&mut file, text, Some("activity name"));
    }
    rename(&mut file, "Løn og", Some("another field"));
    rename(&mut file, "Løn og gage", Some("another field"));
    drop(file);
    let mut file = desk.open();
    rename(&mut file, "Løn og gage.", Some("another field"));
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), "Løn og gage", "a restart ends a run");
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), "Løn");
    let step = file.undoable().unwrap().unwrap();
    assert_eq!((step.act, step.kind, step.fields), (Act::Save, Kind::Activity, vec!["name"]));
    assert_eq!(step.before.unwrap()["name"], before);
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), before);
    let history = file.history(Some((Kind::Activity, &first_id(Kind::Activity))), 100).unwrap();
    let undone: Vec<bool> = history.iter().map(|event| event.undone_by.is_some()).collect();
    assert_eq!(undone, [false, false, false, true, true, true, true, true, true, false]);
    file.redo(&stamp()).unwrap();
    assert_eq!(name(&file), "Løn");
}

#[test]
fn a_run_of_another_person_is_another_run() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "et");
    rename(&mut file, "mit", Some("name"));
    let other = register::Stamp { actor: "Lasse Lærling".into(), ..stamp() };
    file.transact(&other, Act::Save, Some("name"), |change| {
        let mut record = change.content().values(Kind::Activity).unwrap().remove(0);
        record["name"] = json!("dit");
        change.save(Kind::Activity, record)
    })
    .unwrap();
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), "mit");
}

#[test]
fn a_run_that_ended_where_it_began_does_not_stop_undo() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "et");
    let begin = name(&file).to_owned();
    rename(&mut file, "før", None);
    rename(&mut file, "a", Some("name"));
    rename(&mut file, "før", Some("name"));
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), "før");
    file.undo(&stamp()).unwrap();
    assert_eq!(name(&file), begin);
    file.redo(&stamp()).unwrap();
    file.redo(&stamp()).unwrap();
    assert_eq!(name(&file), "før");
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn a_new_change_ends_what_can_be_done_again() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "et");
    rename(&mut file, "to", None);
    file.undo(&stamp()).unwrap();
    let step = file.redoable().unwrap().unwrap();
    assert_eq!((step.act, step.id.as_str()), (Act::Save, first_id(Kind::Activity).as_str()));
    rename(&mut file, "tre", None);
    assert_eq!(file.redoable().unwrap(), None);
    assert!(matches!(file.redo(&stamp()), Err(Error::NothingToUndo)));
}

#[test]
fn nothing_before_an_issue_or_an_erasure_can_be_taken_back() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "et");
    assert!(file.undoable().unwrap().is_some());
    file.transact(&stamp(), Act::Issue, None, |change| change.attach("pdf", "application/pdf", b"%PDF")).unwrap();
    assert_eq!(file.undoable().unwrap(), None);
    assert!(matches!(file.undo(&stamp()), Err(Error::NothingToUndo)));
    rename(&mut file, "to", None);
    file.undo(&stamp()).unwrap();
    file.erase(&stamp(), Kind::Statement, &first_id(Kind::Statement), &desk.backups()).unwrap();
    assert_eq!((file.undoable().unwrap(), file.redoable().unwrap()), (None, None));
    drop(file);
    assert_eq!(desk.open().undoable().unwrap(), None);
}
