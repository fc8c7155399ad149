//! A finished control never changes.

use crate::support::{Desk, full, stamp, stamp_at};
use register::{Act, Error, RegisterFile};
use schema::Kind;
use serde_json::{Value, json};

/// A control with a line, a fact, an enclosure and an action, finished; and another that is not.
fn finished(desk: &Desk) -> RegisterFile {
    let mut file = desk.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        change.save(Kind::Person, json!({ "id": "pernille", "name": "Pernille Prøvesen" }))?;
        change.save(Kind::ControlPlan, json!({ "id": "plan" }))?;
        for review in ["ført", "igang"] {
            let (line, of) = (format!("linje-{}", &review[..1]), if review == "ført" { "f" } else { "i" });
            let review = json!({ "id": of, "plan": "plan", "period": review, "done_by": "pernille" });
            change.save(Kind::Review, review)?;
            let line = json!({ "id": line, "review": of, "answer": "no_change" });
            change.save(Kind::AgendaLine, line.clone())?;
            let line = &line["id"];
            change.save(Kind::AgendaFact, json!({ "id": format!("fact-{of}"), "line": line, "code": "x" }))?;
            let file = change.attach("bevis.txt", "text/plain", of.as_bytes())?;
            let enclosure = json!({ "id": format!("bilag-{of}"), "agenda_line": line, "attachment": file.as_str(), "added_on": "2026-11-21" });
            change.save(Kind::Enclosure, enclosure)?;
            let action = json!({ "id": format!("act-{of}"), "review": of, "line": line, "what": "Ret fristen", "owner": "pernille" });
            change.save(Kind::Action, action)?;
        }
        Ok(())
    })
    .unwrap();
    set(&mut file, Act::Finish, Kind::Review, "f", "closed_at", json!("2026-11-21T12:00:00+01:00")).unwrap();
    file
}

fn record(file: &RegisterFile, kind: Kind, id: &str) -> Value {
    file.content().values(kind).unwrap().into_iter().find(|it| it["id"] == id).unwrap()
}

fn set(file: &mut RegisterFile, act: Act, kind: Kind, id: &str, field: &str, to: Value) -> register::Result<Value> {
    let mut record = record(file, kind, id);
    record[field] = to;
    file.transact(&stamp_at(5), act, None, |change| change.save(kind, record))
}

fn refused<T: std::fmt::Debug>(outcome: register::Result<T>) {
    match outcome {
        Err(Error::Finished { review, .. }) => assert_eq!(review, "f"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_of_a_finished_control_is_altered() {
    let desk = Desk::new();
    let mut file = finished(&desk);
    let before = file.content().clone();
    for (kind, id, field, to) in [
        (Kind::Review, "f", "conclusion", json!("andet")),
        (Kind::Review, "f", "closed_at", Value::Null),
        (Kind::AgendaLine, "linje-f", "answer", json!("action")),
        (Kind::AgendaLine, "linje-f", "review", json!("i")),
        (Kind::AgendaLine, "linje-i", "review", json!("f")),
        (Kind::AgendaFact, "fact-f", "after", json!("1")),
        (Kind::AgendaFact, "fact-i", "line", json!("linje-f")),
        (Kind::Enclosure, "bilag-f", "added_on", json!("2026-11-22")),
        (Kind::Action, "act-f", "what", json!("Noget andet")),
        (Kind::Action, "act-f", "review", json!("i")),
    ] {
        refused(set(&mut file, Act::Save, kind, id, field, to));
    }
    let attachment = record(&file, Kind::Enclosure, "bilag-f")["attachment"].as_str().unwrap().to_owned();
    refused(set(&mut file, Act::Save, Kind::Attachment, &attachment, "name", json!("andet.txt")));
    assert_eq!(*file.content(), before);
}

#[test]
fn nothing_is_added_to_a_finished_control_or_removed_from_it() {
    let desk = Desk::new();
    let mut file = finished(&desk);
    let before = file.content().clone();
    let added = [
        (Kind::AgendaLine, json!({ "review": "f" })),
        (Kind::AgendaFact, json!({ "line": "linje-f" })),
        (Kind::Action, json!({ "review": "f" })),
    ];
    for (kind, record) in added {
        refused(file.transact(&stamp(), Act::Add, None, |change| change.save(kind, record)));
    }
    let removed = [
        (Kind::Review, "f"),
        (Kind::AgendaLine, "linje-f"),
        (Kind::AgendaFact, "fact-f"),
        (Kind::Enclosure, "bilag-f"),
        (Kind::Action, "act-f"),
        (Kind::ControlPlan, "plan"),
        // It is named in the minutes.
        (Kind::Person, "pernille"),
    ];
    for (kind, id) in removed {
        refused(file.transact(&stamp(), Act::Remove, None, |change| change.remove(kind, id)));
    }
    assert_eq!(*file.content(), before);
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn what_a_control_left_to_do_is_still_done() {
    let desk = Desk::new();
    let mut file = finished(&desk);
    for (field, to) in [
        ("done_on", json!("2026-12-01")),
        ("result", json!("Rettet")),
        ("owner", Value::Null),
        ("due_on", json!("2026-12-24")),
    ] {
        set(&mut file, Act::Save, Kind::Action, "act-f", field, to).unwrap();
    }
    file.undo(&stamp()).unwrap();
    assert_eq!(record(&file, Kind::Action, "act-f")["due_on"], Value::Null);
}

#[test]
fn a_control_that_is_not_finished_changes_freely() {
    let desk = Desk::new();
    let mut file = finished(&desk);
    set(&mut file, Act::Save, Kind::AgendaLine, "linje-i", "answer", json!("action")).unwrap();
    set(&mut file, Act::Save, Kind::Action, "act-i", "what", json!("Noget andet")).unwrap();
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Review, "i")).unwrap();
    assert_eq!(file.content().reviews.len(), 1);
}

#[test]
fn nothing_from_before_a_control_was_finished_is_taken_back_or_done_again() {
    let desk = Desk::new();
    let mut file = finished(&desk);
    assert!(matches!(file.undo(&stamp()), Err(Error::NothingToUndo)));
    assert!(matches!(file.redo(&stamp()), Err(Error::NothingToUndo)));
    drop(file);
    assert_eq!(desk.open().undoable().unwrap(), None);
    // What a person does afterwards is taken back, and no further.
    let mut file = desk.open();
    set(&mut file, Act::Save, Kind::AgendaLine, "linje-i", "remark", json!("set")).unwrap();
    file.undo(&stamp()).unwrap();
    assert!(matches!(file.undo(&stamp()), Err(Error::NothingToUndo)));
}

#[test]
fn the_law_erases_a_case_and_a_person_though_a_finished_control_named_them() {
    let desk = Desk::new();
    let mut file = desk.create();
    let case = full(Kind::SubjectRequest, "sag", 0, "hemmeligt");
    file.transact(&stamp(), Act::Import, None, |change| {
        let mut case = case;
        case["responsible"] = Value::Null;
        change.save(Kind::Person, json!({ "id": "pernille", "name": "Pernille Prøvesen" }))?;
        change.save(Kind::SubjectRequest, case)?;
        change.save(Kind::ControlPlan, json!({ "id": "plan" }))?;
        let review =
            json!({ "id": "f", "plan": "plan", "done_by": "pernille", "closed_at": "2026-11-21T12:00:00+01:00" });
        change.save(Kind::Review, review)?;
        change.save(Kind::AgendaLine, json!({ "id": "l", "review": "f" }))?;
        change.save(
            Kind::AgendaFact,
            json!({ "id": "x", "line": "l", "subject_kind": "subject_request", "subject": "sag" }),
        )
    })
    .unwrap();
    refused(file.erase(&stamp(), Kind::Review, "f", &desk.backups()));
    refused(file.erase(&stamp(), Kind::ControlPlan, "plan", &desk.backups()));
    file.erase(&stamp(), Kind::SubjectRequest, "sag", &desk.backups()).unwrap();
    file.erase(&stamp(), Kind::Person, "pernille", &desk.backups()).unwrap();
    assert!(file.content().subject_requests.is_empty());
    assert_eq!(record(&file, Kind::AgendaFact, "x")["subject"], "sag");
    assert_eq!(record(&file, Kind::Review, "f")["done_by"], Value::Null);
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn a_register_with_finished_controls_is_read_in_whole() {
    let desk = Desk::new();
    let content = finished(&desk).content().clone();
    let other = Desk::new();
    let mut file = other.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        for kind in Kind::ALL.iter().copied().filter(|it| !it.stays_in_file()) {
            for record in content.values(kind).unwrap() {
                change.save(kind, record)?;
            }
        }
        Ok(())
    })
    .unwrap();
    assert_eq!((&file.content().agenda_lines, &file.content().actions), (&content.agenda_lines, &content.actions));
    refused(set(&mut file, Act::Save, Kind::Review, "f", "period", json!("andet")));
}
