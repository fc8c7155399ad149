//! Forgetting: no byte stays, and the trail still holds.

use std::fs;

use crate::support::{Desk, attached, fill, first_id, full, stamp, stamp_at};
use memchr::memmem;
use register::backup::{self, Reason};
use register::{Act, Action, Error, RegisterFile};
use schema::Kind;
use serde_json::{Value, json};

const MARKER: &str = "Slettes-Helt-4711";

/// Every file of the desk but the backups, raw.
fn holds_marker(desk: &Desk) -> bool {
    fs::read_dir(desk.folder.path()).unwrap().map(Result::unwrap).filter(|it| it.path().is_file()).any(|it| {
        let bytes = fs::read(it.path()).unwrap();
        memmem::find(&bytes, MARKER.as_bytes()).is_some()
    })
}

fn save(file: &mut RegisterFile, kind: Kind, value: Value) {
    file.transact(&stamp(), Act::Save, None, |change| change.save(kind, value)).unwrap();
}

#[test]
fn erasing_leaves_no_byte_and_the_trail_holds() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "andet");
    let activity = json!({ "id": "hemmelig", "name": MARKER, "internal_note": format!("{MARKER} ").repeat(3000) });
    save(&mut file, Kind::Activity, activity);
    save(&mut file, Kind::Activity, json!({ "id": "hemmelig", "name": "kort" }));
    save(&mut file, Kind::Purpose, json!({ "id": "formaal", "activity": "hemmelig", "description": MARKER }));
    save(&mut file, Kind::LegalBasis, json!({ "id": "grundlag", "purpose": "formaal", "note": MARKER }));
    save(&mut file, Kind::RiskAssessment, json!({ "id": "risiko", "activity": "hemmelig" }));
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::LegalBasis, "grundlag")).unwrap();
    let before = backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    let events = file.events();

    let erasure = file.erase(&stamp_at(9), Kind::Activity, "hemmelig", &desk.backups()).unwrap();
    let records: Vec<&str> = erasure.records.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(records, ["hemmelig", "formaal", "grundlag"]);
    assert_eq!((erasure.events, erasure.compacted), (5, true));
    assert_eq!(erasure.backups.iter().map(|it| (&it.backup, it.until)).collect::<Vec<_>>(), [(&before, None)]);
    assert_eq!(file.content().risk_assessments.iter().find(|it| it.id.as_str() == "risiko").unwrap().activity, None);
    assert!(file.history(Some((Kind::Activity, "hemmelig")), 10).unwrap().is_empty());
    assert_eq!(file.history(None, 1000).unwrap().iter().filter(|event| event.erased).count(), 5);
    let last = &file.history(None, 1).unwrap()[0];
    assert_eq!((last.act, last.action, last.kind), (Act::Erase, Action::Erase, Some(Kind::Activity)));
    assert_eq!(file.events(), events + 2, "the emptied link and the erasure");
    assert!(!holds_marker(&desk), "also not while the file is open");
    let verification = file.verify().unwrap();
    assert!(verification.is_clean(), "{verification:?}");
    assert_eq!(verification.totals.erased, 5);
    drop(file);
    assert!(!holds_marker(&desk));
    let mut file = desk.open();
    assert!(file.verify().unwrap().is_clean());
    assert!(matches!(file.erase(&stamp(), Kind::Activity, "hemmelig", &desk.backups()), Err(Error::NotFound { .. })));
    save(&mut file, Kind::Activity, json!({ "id": "hemmelig", "name": "en anden" }));
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn a_record_removed_earlier_is_erased_with_its_parts() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, MARKER);
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Policy, &first_id(Kind::Policy))).unwrap();
    let erasure = file.erase(&stamp(), Kind::Policy, &first_id(Kind::Policy), &desk.backups()).unwrap();
    let kinds: Vec<Kind> = erasure.records.iter().map(|(kind, _)| *kind).collect();
    for kind in [Kind::Policy, Kind::PolicySection, Kind::Statement, Kind::PolicyAudience, Kind::PolicyActivity] {
        assert!(kinds.contains(&kind), "{kind:?} in {kinds:?}");
    }
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn an_erased_document_takes_its_bytes_along() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "bilag");
    let attachment = file
        .transact(&stamp(), Act::Issue, None, |change| {
            let attachment = change.attach(&format!("{MARKER}.pdf"), "application/pdf", &attached(0, MARKER))?;
            let mut document = full(Kind::Document, "dokument", 0, "udstedt");
            document["snapshot"] = json!(attachment);
            document["pdf"] = json!(attachment);
            change.save(Kind::Document, document)?;
            Ok(attachment)
        })
        .unwrap();
    assert_eq!(file.bytes(&attachment).unwrap(), attached(0, MARKER));
    assert!(holds_marker(&desk));
    assert!(matches!(
        file.erase(&stamp(), Kind::Attachment, attachment.as_str(), &desk.backups()),
        Err(Error::LinkBroken { kind: Kind::Document, .. })
    ));
    file.erase(&stamp(), Kind::Document, "dokument", &desk.backups()).unwrap();
    assert!(matches!(file.bytes(&attachment), Err(Error::NotFound { .. })));
    assert!(!holds_marker(&desk));
    assert_eq!(file.content().attachments.len(), 1, "the other document's file stays");
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn bytes_that_another_attachment_has_too_stay() {
    let desk = Desk::new();
    let mut file = desk.create();
    let (one, two) = file
        .transact(&stamp(), Act::Add, None, |change| {
            Ok((change.attach("en", "text/plain", b"samme")?, change.attach("to", "text/plain", b"samme")?))
        })
        .unwrap();
    file.erase(&stamp(), Kind::Attachment, one.as_str(), &desk.backups()).unwrap();
    assert_eq!(file.bytes(&two).unwrap(), b"samme");
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn the_name_of_an_actor_can_be_erased() {
    let desk = Desk::new();
    let mut file = desk.create();
    let leaver = register::Stamp { actor: MARKER.into(), ..stamp() };
    file.transact(&leaver, Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
    assert!(holds_marker(&desk));
    file.erase_actor(&stamp(), MARKER, &desk.backups()).unwrap();
    assert!(!holds_marker(&desk));
    let history = file.history(None, 10).unwrap();
    assert_eq!(history[1].actor, None);
    assert_eq!(history[0].actor.as_deref(), Some("Pernille Prøvesen"));
    drop(file);
    let mut file = desk.open();
    assert!(file.verify().unwrap().is_clean());
    file.transact(&leaver, Act::Add, None, |change| change.save(Kind::Person, json!({}))).unwrap();
    drop(file);
    assert!(desk.open().verify().unwrap().is_clean());
}

#[test]
fn an_erasure_that_fails_erases_nothing() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, MARKER);
    let (content, head) = (file.content().clone(), file.head());
    let refused = file.erase(&stamp(), Kind::Attachment, &first_id(Kind::Attachment), &desk.backups());
    assert!(matches!(refused, Err(Error::LinkBroken { .. })));
    assert_eq!((file.content(), file.head()), (&content, head));
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn only_backups_that_hold_what_was_erased_are_named() {
    let desk = Desk::new();
    let mut file = desk.create();
    let take =
        |file: &RegisterFile, at: i64| backup::take(file, &desk.backups(), &stamp_at(at), Reason::Asked).unwrap().file;
    let _earlier = take(&file, 1);
    save(&mut file, Kind::Person, json!({ "id": "p" }));
    let holding = take(&file, 2);
    file.erase(&stamp_at(3), Kind::Person, "p", &desk.backups()).unwrap();
    let _later = take(&file, 4);
    save(&mut file, Kind::Person, json!({ "id": "p" }));
    let again = take(&file, 5);
    let erasure = file.erase(&stamp_at(6), Kind::Person, "p", &desk.backups()).unwrap();
    let names: Vec<&str> = erasure.backups.iter().map(|it| it.backup.file.as_str()).collect();
    assert_eq!(names, [again.as_str()], "{holding} held the first, which is another record's history");
}

#[test]
fn a_number_is_not_given_again_after_its_record_was_erased() {
    let desk = Desk::new();
    let mut file = desk.create();
    for number in 1..=3 {
        let request = json!({ "id": format!("r{number}"), "number": format!("2026-{number}") });
        save(&mut file, Kind::SubjectRequest, request);
    }
    save(&mut file, Kind::SubjectRequest, json!({ "id": "r4", "number": "2027-1" }));
    assert_eq!(file.last_number(Kind::SubjectRequest, "2026-").unwrap(), 3);
    file.erase(&stamp(), Kind::SubjectRequest, "r3", &desk.backups()).unwrap();
    assert_eq!(file.last_number(Kind::SubjectRequest, "2026-").unwrap(), 3);
    for id in ["r1", "r2"] {
        file.erase(&stamp(), Kind::SubjectRequest, id, &desk.backups()).unwrap();
    }
    assert_eq!(file.last_number(Kind::SubjectRequest, "2026-").unwrap(), 3);
    assert_eq!(file.last_number(Kind::SubjectRequest, "2027-").unwrap(), 1);
    assert_eq!(file.last_number(Kind::SubjectRequest, "2025-").unwrap(), 0);
    assert_eq!(file.last_number(Kind::Breach, "2026-").unwrap(), 0, "another kind counts for itself");
    save(&mut file, Kind::SubjectRequest, json!({ "id": "r5", "number": "2027-2" }));
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::SubjectRequest, "r5")).unwrap();
    assert_eq!(file.last_number(Kind::SubjectRequest, "2027-").unwrap(), 2, "nor after it was removed");
    drop(file);
    let file = desk.open();
    assert_eq!(file.last_number(Kind::SubjectRequest, "2026-").unwrap(), 3);
    assert!(file.verify().unwrap().is_clean());
}
