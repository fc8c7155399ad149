//! An older version of one record brought back: what comes, what stays away and why, and what is never brought back.

use register::{Act, Brought, ChangeId, Error, Older, RegisterFile, Selection, Window};
use schema::{Kind, Register};
use serde_json::{Value, json};

use crate::support::{Desk, fill, first_id, full, stamp, stamp_at};

fn save(file: &mut RegisterFile, kind: Kind, record: Value) -> ChangeId {
    file.transact(&stamp(), Act::Save, None, |change| change.save(kind, record)).unwrap();
    file.last()
}

fn remove(file: &mut RegisterFile, kind: Kind, id: &str) -> ChangeId {
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(kind, id)).unwrap();
    file.last()
}

/// Looks first, brings back, and holds that the one is what the other did, and that undo and redo are its way back and forth.
fn bring(file: &mut RegisterFile, change: ChangeId, kind: Kind, id: &str, whole: bool) -> register::Result<Brought> {
    let which = Older { change, kind, id, whole };
    let (before, head) = (file.content().clone(), file.head());
    let tried = file.try_bring_back(&stamp_at(60), &which);
    assert_eq!((file.content(), file.head()), (&before, head), "looking changes nothing");
    let brought = file.bring_back(&stamp_at(60), &which);
    match (&tried, &brought) {
        (Ok(tried), Ok(brought)) => assert_eq!(tried, brought),
        (Err(tried), Err(brought)) => {
            assert_eq!(tried.to_string(), brought.to_string());
            assert_eq!((file.content(), file.head()), (&before, head), "a refusal leaves no trace");
        }
        _ => panic!("{tried:?} {brought:?}"),
    }
    let after = file.content().clone();
    if after != before {
        file.undo(&stamp_at(61)).unwrap();
        assert_eq!(*file.content(), before);
        file.redo(&stamp_at(62)).unwrap();
        assert_eq!(*file.content(), after);
    }
    brought
}

fn ids(brought: &Brought) -> Vec<&str> {
    brought.effects.iter().map(|it| it.id.as_str()).collect()
}

/// An activity with two purposes, one with a legal basis, and a data item that has a retention rule.
fn activity(file: &mut RegisterFile) -> ChangeId {
    file.transact(&stamp(), Act::Import, None, |change| {
        change.save(Kind::RetentionRule, json!({ "id": "rule", "name": "Kunder" }))?;
        change.save(Kind::System, json!({ "id": "system", "name": "Kalender" }))?;
        change.save(Kind::Activity, json!({ "id": "a", "position": 3, "name": "Kunder" }))?;
        change.save(Kind::Activity, json!({ "id": "b", "position": 4, "name": "Ansatte" }))?;
        change.save(Kind::Purpose, json!({ "id": "p1", "activity": "a", "description": "Levere" }))?;
        change
            .save(Kind::Purpose, json!({ "id": "p2", "activity": "a", "position": 1, "description": "Fakturere" }))?;
        change.save(Kind::LegalBasis, json!({ "id": "l1", "purpose": "p1", "ground": "contract" }))?;
        change.save(Kind::DataItem, json!({ "id": "d", "activity": "a", "name": "Navn", "retention_rule": "rule" }))?;
        change.save(Kind::ActivitySystem, json!({ "id": "t", "activity": "a", "system": "system" }))?;
        change.save(Kind::RiskAssessment, json!({ "id": "r", "activity": "a" }))?;
        Ok(())
    })
    .unwrap();
    file.last()
}

#[test]
fn the_fields_are_as_that_change_left_them_and_the_place_is_todays() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    let mut changes = vec![file.last()];
    let mut records: Vec<Value> = vec![file.content().values(Kind::Activity).unwrap().remove(0)];
    let id = first_id(Kind::Activity);
    for turn in 1..4 {
        changes.push(save(&mut file, Kind::Activity, full(Kind::Activity, &id, turn, "rettet")));
        records.push(file.content().values(Kind::Activity).unwrap().remove(0));
    }
    for (change, record) in changes.iter().zip(&records) {
        let place = file.content().activities[0].position;
        let brought = bring(&mut file, *change, Kind::Activity, &id, false).unwrap();
        let now = file.content().values(Kind::Activity).unwrap().remove(0);
        for field in Kind::Activity.fields() {
            let expected = if field.name == "position" { &json!(place) } else { &record[field.name] };
            assert_eq!(&now[field.name], expected, "{}", field.name);
        }
        assert_eq!((brought.parts, brought.emptied, brought.left), (0, vec![], vec![]));
    }
    let events = file.events();
    let again = bring(&mut file, changes[3], Kind::Activity, &id, true).unwrap();
    assert_eq!((again.effects, file.events()), (vec![], events), "what is so already makes no change");
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn the_history_tells_what_was_brought_back_from_when() {
    let desk = Desk::new();
    let mut file = desk.create();
    let first = save(&mut file, Kind::Person, json!({ "id": "p", "name": "Pernille" }));
    file.transact(&stamp_at(24 * 60), Act::Save, None, |change| {
        change.save(Kind::Person, json!({ "id": "p", "name": "Karen" }))
    })
    .unwrap();
    file.bring_back(&stamp_at(48 * 60), &Older { change: first, kind: Kind::Person, id: "p", whole: false }).unwrap();
    drop(file);
    let file = desk.open();
    let of = Selection { of: Some((Kind::Person, "p")), ..Selection::default() };
    for which in [Selection::default(), of] {
        let deed = file.deeds(&which, 1, Window { skip: 0, take: 9 }).unwrap().remove(0);
        assert_eq!((deed.act, deed.records), (Act::Retrieve, 1));
        assert_eq!(deed.version, Some(stamp().now.instant));
        assert_eq!(deed.effects[0].after.as_ref().unwrap()["name"], "Pernille");
    }
    assert_eq!(file.undoable().unwrap().unwrap().act, Act::Retrieve);
}

#[test]
fn a_removed_record_comes_back_to_its_place_with_its_parts_and_the_links_to_it() {
    let desk = Desk::new();
    let mut file = desk.create();
    activity(&mut file);
    let before = file.content().clone();
    let removal = remove(&mut file, Kind::Activity, "a");
    // What happened to others in between stays.
    save(&mut file, Kind::System, json!({ "id": "andet", "name": "Regneark" }));
    let with = |before: &Register| {
        let mut register = before.clone();
        register.put(Kind::System, json!({ "id": "andet", "name": "Regneark" })).unwrap();
        register
    };
    let brought = bring(&mut file, removal, Kind::Activity, "a", true).unwrap();
    assert_eq!((brought.parts, brought.links), (5, 1), "two purposes, a basis, a data item, a tie; the risk's link");
    assert_eq!(ids(&brought)[0], "a");
    let mut expected = with(&before);
    expected.systems.sort_by_key(|it| (it.position, it.id.to_string()));
    assert_eq!(*file.content(), expected);
    file.undo(&stamp()).unwrap();
    let alone = bring(&mut file, removal, Kind::Activity, "a", false).unwrap();
    assert_eq!((ids(&alone), alone.parts, alone.links), (vec!["a"], 5, 1));
    assert_eq!(file.content().activities[0].position, 3);
    assert!(file.content().purposes.is_empty() && file.content().risk_assessments[0].activity.is_none());
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn parts_that_were_removed_one_by_one_come_back_as_they_were_then() {
    let desk = Desk::new();
    let mut file = desk.create();
    let then = activity(&mut file);
    save(&mut file, Kind::Purpose, json!({ "id": "p1", "activity": "a", "description": "Levere varer" }));
    remove(&mut file, Kind::LegalBasis, "l1");
    save(&mut file, Kind::Purpose, json!({ "id": "p2", "activity": "a", "position": 1, "description": "Rykke" }));
    remove(&mut file, Kind::Purpose, "p2");
    save(&mut file, Kind::Purpose, json!({ "id": "p3", "activity": "a", "position": 2, "description": "Ny" }));
    save(&mut file, Kind::Activity, json!({ "id": "a", "position": 7, "name": "Kunder og ordrer" }));
    let brought = bring(&mut file, then, Kind::Activity, "a", true).unwrap();
    assert_eq!(ids(&brought), ["a", "p2", "l1"], "also the part of a part that stayed");
    let content = file.content();
    assert_eq!(
        (content.activities.last().unwrap().name.text(), content.activities.last().unwrap().position),
        ("Kunder", 7)
    );
    let told: Vec<(&str, &str)> = content.purposes.iter().map(|it| (it.id.as_str(), it.description.text())).collect();
    assert_eq!(told, [("p1", "Levere varer"), ("p2", "Fakturere"), ("p3", "Ny")], "what is there stays as it is");
}

#[test]
fn links_to_what_is_gone_are_left_empty_and_told() {
    let desk = Desk::new();
    let mut file = desk.create();
    let then = activity(&mut file);
    save(&mut file, Kind::DataItem, json!({ "id": "d", "activity": "a", "name": "Adresse" }));
    remove(&mut file, Kind::RetentionRule, "rule");
    let brought = bring(&mut file, then, Kind::DataItem, "d", false).unwrap();
    let [gone] = brought.emptied.as_slice() else { panic!("{:?}", brought.emptied) };
    assert_eq!(
        (gone.id.as_str(), gone.field, gone.target, gone.to.as_str()),
        ("d", "retention_rule", Kind::RetentionRule, "rule")
    );
    assert_eq!(
        (file.content().data_items[0].name.text(), &file.content().data_items[0].retention_rule),
        ("Navn", &None)
    );
}

#[test]
fn a_part_that_cannot_be_without_what_is_gone_stays_away_and_is_named() {
    let desk = Desk::new();
    let mut file = desk.create();
    let then = activity(&mut file);
    remove(&mut file, Kind::System, "system");
    remove(&mut file, Kind::Activity, "a");
    let removal = file.last();
    for change in [then, removal] {
        let brought = bring(&mut file, change, Kind::Activity, "a", true).unwrap();
        let left: Vec<(&str, Kind)> = brought.left.iter().map(|it| (it.id.as_str(), it.target)).collect();
        // The removal of the system took the tie along: the activity had it then, not any more.
        let expected = if change == then { vec![("t", Kind::System)] } else { vec![] };
        assert_eq!(left, if change == then { expected } else { vec![] });
        assert!(file.content().activity_systems.is_empty());
        file.undo(&stamp()).unwrap();
    }
}

#[test]
fn a_record_whose_whole_is_gone_does_not_come_back_alone() {
    let desk = Desk::new();
    let mut file = desk.create();
    activity(&mut file);
    let removal = remove(&mut file, Kind::Activity, "a");
    for (kind, id, target) in [(Kind::Purpose, "p1", Kind::Activity), (Kind::LegalBasis, "l1", Kind::Purpose)] {
        match bring(&mut file, removal, kind, id, true) {
            Err(Error::NeedsGone { kind: of, target: gone, .. }) => assert_eq!((of, gone), (kind, target)),
            other => panic!("{other:?}"),
        }
    }
    bring(&mut file, removal, Kind::Activity, "a", false).unwrap();
    let brought = bring(&mut file, removal, Kind::Purpose, "p1", true).unwrap();
    assert_eq!(ids(&brought), ["p1", "l1"]);
}

#[test]
fn a_removed_file_comes_back_with_what_held_it_as_long_as_its_bytes_are_kept() {
    let desk = Desk::new();
    let mut file = desk.create();
    let attachment = file
        .transact(&stamp(), Act::Add, None, |change| {
            change.save(Kind::Party, json!({ "id": "part", "name": "Kalenderhuset" }))?;
            change.save(Kind::Agreement, json!({ "id": "aftale", "party": "part" }))?;
            let file = change.attach("aftale.pdf", "application/pdf", b"%PDF-1.7 aftale")?;
            let enclosure =
                json!({ "id": "bilag", "agreement": "aftale", "attachment": file.as_str(), "added_on": "2026-11-21" });
            change.save(Kind::Enclosure, enclosure)?;
            Ok(file)
        })
        .unwrap();
    file.transact(&stamp(), Act::Remove, None, |change| {
        change.remove(Kind::Enclosure, "bilag")?;
        change.remove(Kind::Attachment, attachment.as_str())
    })
    .unwrap();
    let removal = file.last();
    let brought = bring(&mut file, removal, Kind::Enclosure, "bilag", false).unwrap();
    assert_eq!(ids(&brought), ["bilag", attachment.as_str()]);
    assert_eq!(file.bytes(&attachment).unwrap(), b"%PDF-1.7 aftale");
    file.undo(&stamp()).unwrap();
    file.erase(&stamp(), Kind::Attachment, attachment.as_str(), &desk.backups()).unwrap();
    let refused = bring(&mut file, removal, Kind::Enclosure, "bilag", false);
    assert!(matches!(refused, Err(Error::NeedsGone { target: Kind::Attachment, .. })), "{refused:?}");
}

#[test]
fn what_was_erased_does_not_come_back_and_that_is_said() {
    let desk = Desk::new();
    let mut file = desk.create();
    let then = activity(&mut file);
    let removal = remove(&mut file, Kind::Activity, "a");
    file.erase(&stamp(), Kind::DataItem, "d", &desk.backups()).unwrap();
    let brought = bring(&mut file, removal, Kind::Activity, "a", true).unwrap();
    assert!(brought.erased);
    assert!(file.content().data_items.is_empty());
    file.erase(&stamp(), Kind::Activity, "a", &desk.backups()).unwrap();
    for change in [then, removal] {
        let refused = bring(&mut file, change, Kind::Activity, "a", true);
        assert!(matches!(refused, Err(Error::Erased { kind: Kind::Activity, .. })), "{refused:?}");
    }
    let unknown = bring(&mut file, ChangeId(1), Kind::Activity, "ukendt", false);
    assert!(matches!(unknown, Err(Error::NotFound { .. })), "{unknown:?}");
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn what_is_finished_issued_or_settled_stays_as_it_is() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    let then = file.last();
    let id = first_id(Kind::Review);
    save(&mut file, Kind::Review, full(Kind::Review, &id, 1, "rettet"));
    file.transact(&stamp(), Act::Finish, None, |change| {
        let mut review = full(Kind::Review, &id, 1, "rettet");
        review["closed_at"] = json!("2026-11-21T12:00:00+01:00");
        change.save(Kind::Review, review)
    })
    .unwrap();
    let refused = bring(&mut file, then, Kind::Review, &id, true);
    assert!(matches!(refused, Err(Error::Finished { .. })), "{refused:?}");
    let way = first_id(Kind::Signing);
    file.transact(&stamp(), Act::Adopt, None, |change| {
        let mut signing = full(Kind::Signing, &way, 1, "i kraft");
        signing["in_force_on"] = json!("2026-12-01");
        change.save(Kind::Signing, signing)
    })
    .unwrap();
    let refused = bring(&mut file, then, Kind::Signing, &way, false);
    assert!(matches!(refused, Err(Error::Settled { .. })), "{refused:?}");
    let document = first_id(Kind::Document);
    let same = bring(&mut file, then, Kind::Document, &document, false).unwrap();
    assert_eq!(same.effects, []);
}

#[test]
fn the_one_record_of_its_kind_comes_back_only_where_there_is_none() {
    let desk = Desk::new();
    let mut file = desk.create();
    save(&mut file, Kind::Organisation, json!({ "id": "o", "name": "Eksempel Rengøring ApS" }));
    let removal = remove(&mut file, Kind::Organisation, "o");
    save(&mut file, Kind::Organisation, json!({ "id": "p", "name": "Eksempel Service ApS" }));
    let refused = bring(&mut file, removal, Kind::Organisation, "o", true);
    assert!(matches!(refused, Err(Error::OnlyOne { .. })), "{refused:?}");
    remove(&mut file, Kind::Organisation, "p");
    bring(&mut file, removal, Kind::Organisation, "o", true).unwrap();
    assert_eq!(file.content().organisations[0].name.text(), "Eksempel Rengøring ApS");
}
