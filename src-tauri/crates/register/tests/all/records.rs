//! Records in and out: what was saved is what is read, and nothing else is kept.

use std::collections::BTreeSet;

use crate::support::{Desk, empty, fill, first_id, full, stamp};
use register::{Act, Error, MAX_TEXT};
use schema::{Kind, Purpose, Stated};
use serde_json::{Value, json};

fn normal(kind: Kind, value: Value) -> Value {
    kind.normalise(value).unwrap()
}

#[test]
fn a_record_of_every_kind_comes_back_as_it_was_saved() {
    for turn in 0..16 {
        let desk = Desk::new();
        fill(&mut desk.create(), turn, "fuld");
        let file = desk.open();
        for kind in Kind::ALL.iter().copied() {
            let saved = normal(kind, full(kind, &first_id(kind), turn, "fuld"));
            assert_eq!(file.content().values(kind).unwrap(), [saved], "turn {turn}");
        }
        assert!(file.verify().unwrap().is_clean());
    }
}

#[test]
fn an_empty_record_of_every_kind_comes_back_empty() {
    let desk = Desk::new();
    let mut file = desk.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        for kind in Kind::ALL.iter().copied() {
            change.save(kind, empty(kind, &first_id(kind)))?;
        }
        Ok(())
    })
    .unwrap();
    drop(file);
    let file = desk.open();
    for kind in Kind::ALL.iter().copied() {
        assert_eq!(file.content().values(kind).unwrap(), [normal(kind, empty(kind, &first_id(kind)))]);
    }
}

#[test]
fn records_are_in_the_order_of_their_positions_and_then_their_ids() {
    let desk = Desk::new();
    let mut file = desk.create();
    let order = |file: &register::RegisterFile| -> Vec<String> {
        file.content().persons.iter().map(|it| it.id.to_string()).collect()
    };
    file.transact(&stamp(), Act::Import, None, |change| {
        for (id, position) in [("c", 1), ("b", 2), ("a", 1), ("d", 0)] {
            change.save(Kind::Person, json!({ "id": id, "position": position }))?;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(order(&file), ["d", "a", "c", "b"]);
    file.transact(&stamp(), Act::Save, None, |change| change.save(Kind::Person, json!({ "id": "d", "position": 9 })))
        .unwrap();
    assert_eq!(order(&file), ["a", "c", "b", "d"]);
    drop(file);
    assert_eq!(order(&desk.open()), ["a", "c", "b", "d"]);
}

#[test]
fn a_failed_change_leaves_no_trace() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "før");
    let (before, head, events) = (file.content().clone(), file.head(), file.events());
    let refused = file.transact(&stamp(), Act::Save, None, |change| {
        change.save(Kind::Activity, json!({ "name": "halvt" }))?;
        change.remove(Kind::Attachment, &first_id(Kind::Attachment)).unwrap_err();
        change.remove(Kind::Purpose, &first_id(Kind::Purpose))?;
        change.attach("a.txt", "text/plain", b"halvt")?;
        Err::<(), _>(Error::NothingToUndo)
    });
    assert!(matches!(refused, Err(Error::NothingToUndo)));
    assert_eq!(*file.content(), before);
    assert_eq!((file.head(), file.events()), (head, events));
    drop(file);
    let file = desk.open();
    assert_eq!(*file.content(), before);
    assert!(!String::from_utf8_lossy(&desk_bytes(file, &desk)).contains("halvt"));
}

fn desk_bytes(file: register::RegisterFile, desk: &Desk) -> Vec<u8> {
    drop(file);
    desk.bytes()
}

#[test]
fn a_link_to_nothing_is_refused_by_record_and_field() {
    let desk = Desk::new();
    let mut file = desk.create();
    let refused = file.transact(&stamp(), Act::Add, None, |change| {
        change.save(Kind::Purpose, json!({ "id": "p", "activity": "ingen" }))
    });
    match refused {
        Err(Error::LinkBroken { kind: Kind::Purpose, id, field: "activity", target: Kind::Activity, to }) => {
            assert_eq!((id.as_str(), to.as_str()), ("p", "ingen"));
        }
        other => panic!("{other:?}"),
    }
    assert!(file.content().purposes.is_empty());
}

#[test]
fn a_value_that_is_no_record_is_refused_by_its_field() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut field_of = |value: Value| {
        let refused = file.transact(&stamp(), Act::Save, None, |change| change.save(Kind::Activity, value));
        match refused {
            Err(Error::Shape { kind: Kind::Activity, field, .. }) => field,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(field_of(json!({ "id": "a", "since": "2026-02-30" })).as_deref(), Some("since"));
    assert_eq!(field_of(json!({ "id": "a", "position": -1 })).as_deref(), Some("position"));
    assert_eq!(field_of(json!({ "id": "a", "role": "chef" })).as_deref(), Some("role"));
    assert_eq!(field_of(json!({ "id": "a", "farve": "rød" })).as_deref(), Some("farve"));
    assert_eq!(field_of(json!({ "id": "../a" })).as_deref(), Some("id"));
    assert_eq!(field_of(json!("tekst")), None);
    assert_eq!(field_of(json!({ "id": "a", "since": "+12026-02-03" })), None);
}

#[test]
fn a_text_too_long_is_refused_and_the_longest_is_kept_whole() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut save = |length: usize| {
        let text = "x".repeat(length);
        file.transact(&stamp(), Act::Save, None, |change| {
            change.save(Kind::Activity, json!({ "id": "a", "name": text }))
        })
    };
    assert!(
        matches!(save(10_000_000), Err(Error::TooLarge { kind: Kind::Activity, field, size: 10_000_000, limit: MAX_TEXT }) if field == "name")
    );
    save(MAX_TEXT as usize).unwrap();
    drop(file);
    assert_eq!(desk.open().content().activities[0].name.text().len(), MAX_TEXT as usize);
}

#[test]
fn an_id_is_never_given_twice() {
    let desk = Desk::new();
    let mut file = desk.create();
    let add = |file: &mut register::RegisterFile| {
        let saved = file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
        saved["id"].as_str().unwrap().to_owned()
    };
    let first = add(&mut file);
    assert_eq!(first, "person-1");
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Person, &first)).unwrap();
    file.erase(&stamp(), Kind::Person, &first, &desk.backups()).unwrap();
    drop(file);
    let mut file = desk.open();
    assert_eq!(add(&mut file), "person-2");
    file.transact(&stamp(), Act::Import, None, |change| change.save(Kind::Person, json!({ "id": "person-40" })))
        .unwrap();
    assert_eq!(add(&mut file), "person-41");
}

#[test]
fn removing_takes_the_parts_along_and_empties_other_links() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "væk");
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Activity, &first_id(Kind::Activity)))
        .unwrap();
    let content = file.content();
    assert!(content.activities.is_empty() && content.purposes.is_empty() && content.legal_bases.is_empty());
    assert!(
        content.data_items.is_empty() && content.data_item_subjects.is_empty() && content.activity_systems.is_empty()
    );
    assert_eq!(content.systems.len(), 1, "what an activity uses is no part of it");
    assert_eq!(content.risk_assessments[0].activity, None);
    let gone = file.history(Some((Kind::LegalBasis, &first_id(Kind::LegalBasis))), 1).unwrap();
    assert!(gone[0].before.is_some() && gone[0].after.is_none());
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn what_another_record_cannot_be_without_stays() {
    let desk = Desk::new();
    let mut file = desk.create();
    let kept = file.transact(&stamp(), Act::Add, None, |change| {
        change.save(Kind::SubjectRequest, json!({ "id": "sag" }))?;
        let attachment = change.attach("brev.txt", "text/plain", b"brev")?;
        let enclosure = json!({ "request": "sag", "attachment": attachment.as_str(), "added_on": "2026-11-21" });
        change.save(Kind::Enclosure, enclosure)
    });
    let attachment = kept.unwrap()["attachment"].as_str().unwrap().to_owned();
    let refused = file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Attachment, &attachment));
    assert!(matches!(refused, Err(Error::LinkBroken { kind: Kind::Enclosure, .. })), "{refused:?}");
    assert_eq!(file.content().attachments.len(), 1);
}

#[test]
fn a_register_has_one_organisation() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut save = |id: &str| {
        file.transact(&stamp(), Act::Save, None, |change| {
            change.save(Kind::Organisation, json!({ "id": id, "name": "Eksempel Rengøring ApS" }))
        })
    };
    save("o").unwrap();
    assert!(matches!(save("p"), Err(Error::OnlyOne { kind: Kind::Organisation, id }) if id == "o"));
}

#[test]
fn a_record_saved_as_it_was_makes_no_event() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 2, "samme");
    let events = file.events();
    fill(&mut file, 2, "samme");
    assert_eq!(file.events(), events);
}

#[test]
fn a_typed_record_is_saved_with_an_id_of_its_own() {
    let desk = Desk::new();
    let mut file = desk.create();
    let purpose = file
        .transact(&stamp(), Act::Add, None, |change| {
            let activity = change.put(&schema::Activity { name: "Løn".into(), ..Default::default() })?;
            change.put(&Purpose { activity: activity.id, description: Stated::Unknown, ..Default::default() })
        })
        .unwrap();
    assert_eq!(file.content().purposes, [purpose]);
}

#[test]
fn every_table_has_the_columns_its_kind_declares() {
    let desk = Desk::new();
    drop(desk.create());
    let conn = rusqlite::Connection::open(desk.path()).unwrap();
    for kind in Kind::ALL {
        let mut columns = conn.prepare(&format!("SELECT name FROM pragma_table_info('{}')", kind.table())).unwrap();
        let found: BTreeSet<String> = columns.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let mut declared = BTreeSet::from(["id".to_owned()]);
        for field in kind.fields() {
            declared.insert(field.name.to_owned());
            if field.form.stated {
                declared.insert(format!("{}_state", field.name));
            }
        }
        assert_eq!(found, declared, "{}", kind.table());
    }
}

#[test]
fn an_attachment_stands_for_the_bytes_that_are_kept_and_no_others() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut attach = |bytes: &[u8]| {
        file.transact(&stamp(), Act::Add, None, |change| change.attach("brev.txt", "text/plain", bytes)).unwrap();
    };
    attach(b"brev");
    attach(b"svar");
    let all = file.content().values(Kind::Attachment).unwrap();
    let other = all[1]["sha256"].clone();
    let kept = all[0].clone();
    let mut save = |field: &str, value: Value| {
        let mut told = kept.clone();
        told[field] = value;
        file.transact(&stamp(), Act::Save, None, |change| change.save(Kind::Attachment, told)).map(drop)
    };
    save("name", json!("brev til kunden.txt")).unwrap();
    save("sha256", other).unwrap_err();
    for (field, value) in
        [("size", json!(1)), ("sha256", json!("0".repeat(64))), ("id", json!("ingen")), ("sha256", json!(""))]
    {
        let told = save(field, value);
        let is_new = field == "id";
        assert!(told.is_ok() == is_new, "{field}: {told:?}");
    }
    assert!(file.verify().unwrap().is_clean());
}
