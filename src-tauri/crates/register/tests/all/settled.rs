//! What was issued stays as it was issued, and what was settled stays settled, whatever asks for another.

use register::{Act, Error, RegisterFile};
use schema::Kind;
use serde_json::{Value, json};

use crate::support::{Desk, full, stamp};

/// Two issued documents: one was sent, signed and put in force, the other is out for signature.
fn signed(desk: &Desk) -> RegisterFile {
    let mut file = desk.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        change.save(Kind::Person, json!({ "id": "mads", "name": "Mads Mønstergaard" }))?;
        change.save(Kind::Policy, json!({ "id": "politik", "title": "Kunder" }))?;
        for (id, number) in [("a", "2026-001"), ("b", "2026-002")] {
            let pdf = change.attach(&format!("{number}.pdf"), "application/pdf", number.as_bytes())?;
            let mut document = full(Kind::Document, id, 1, "udstedt");
            for field in ["review", "request", "breach", "compared"] {
                document[field] = Value::Null;
            }
            for (field, to) in [("pdf", pdf.as_str()), ("snapshot", pdf.as_str()), ("policy", "politik"), ("number", number)] {
                document[field] = json!(to);
            }
            change.save(Kind::Document, document)?;
            let way = json!({ "id": format!("way-{id}"), "document": id, "sent_to": "mads", "sent_on": "2026-11-21" });
            change.save(Kind::Signing, way)?;
            let signature = json!({ "id": format!("sign-{id}"), "signing": format!("way-{id}"), "person": "mads", "name": "Mads Mønstergaard" });
            change.save(Kind::Signature, signature)?;
        }
        Ok(())
    })
    .unwrap();
    set(&mut file, Act::Adopt, Kind::Signing, "way-a", "in_force_on", json!("2026-12-01")).unwrap();
    file
}

fn record(file: &RegisterFile, kind: Kind, id: &str) -> Value {
    file.content().values(kind).unwrap().into_iter().find(|it| it["id"] == id).unwrap()
}

fn set(file: &mut RegisterFile, act: Act, kind: Kind, id: &str, field: &str, to: Value) -> register::Result<Value> {
    let mut record = record(file, kind, id);
    record[field] = to;
    file.transact(&stamp(), act, None, |change| change.save(kind, record))
}

fn pdf(file: &RegisterFile) -> String {
    record(file, Kind::Document, "a")["pdf"].as_str().unwrap().to_owned()
}

#[test]
fn nothing_of_an_issued_document_is_altered_or_removed() {
    let desk = Desk::new();
    let mut file = signed(&desk);
    let before = file.content().clone();
    let pdf = pdf(&file);
    for act in [Act::Save, Act::Import, Act::Issue, Act::Adopt] {
        for (kind, id, field) in
            [(Kind::Document, "a", "title"), (Kind::Document, "b", "number"), (Kind::Attachment, &pdf, "name")]
        {
            let refused = set(&mut file, act, kind, id, field, json!("andet"));
            assert!(matches!(refused, Err(Error::Issued { .. })), "{act:?} {refused:?}");
        }
    }
    let emptied = set(&mut file, Act::Save, Kind::Document, "a", "policy", Value::Null);
    assert!(matches!(emptied, Err(Error::Issued { number, .. }) if number == "2026-001"));
    for id in ["a", "b"] {
        let removed = file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Document, id));
        assert!(matches!(removed, Err(Error::Issued { .. })), "{removed:?}");
    }
    assert_eq!(*file.content(), before);
}

#[test]
fn what_was_settled_is_not_altered_and_nothing_is_settled_by_hand() {
    let desk = Desk::new();
    let mut file = signed(&desk);
    let before = file.content().clone();
    for act in [Act::Save, Act::Import, Act::Adopt] {
        for (kind, id, field, to) in [
            (Kind::Signing, "way-a", "in_force_on", json!("2026-11-22")),
            (Kind::Signing, "way-a", "in_force_on", Value::Null),
            (Kind::Signing, "way-a", "returned_on", json!("2026-11-30")),
            (Kind::Signing, "way-a", "sent_to", Value::Null),
            (Kind::Signature, "sign-a", "signed_on", json!("2026-11-30")),
            (Kind::Signature, "sign-a", "signing", json!("way-b")),
            (Kind::Signature, "sign-b", "signing", json!("way-a")),
        ] {
            let refused = set(&mut file, act, kind, id, field, to);
            assert!(
                matches!(&refused, Err(Error::Settled { number, .. }) if number == "2026-001"),
                "{act:?} {refused:?}"
            );
        }
    }
    let by_hand = set(&mut file, Act::Save, Kind::Signing, "way-b", "in_force_on", json!("2026-12-01"));
    assert!(matches!(by_hand, Err(Error::Settled { number, .. }) if number == "2026-002"));
    let added = json!({ "id": "ny", "document": "b", "in_force_on": "2026-12-01" });
    let added = file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Signing, added));
    assert!(matches!(added, Err(Error::Settled { .. })));
    let signature = json!({ "signing": "way-a", "name": "En anden" });
    let signature = file.transact(&stamp(), Act::Add, None, |change| change.save(Kind::Signature, signature));
    assert!(matches!(signature, Err(Error::Settled { .. })));
    for (kind, id) in [(Kind::Signing, "way-a"), (Kind::Signature, "sign-a")] {
        let removed = file.transact(&stamp(), Act::Remove, None, |change| change.remove(kind, id));
        assert!(matches!(removed, Err(Error::Settled { .. })), "{removed:?}");
    }
    assert_eq!(*file.content(), before);
}

#[test]
fn what_goes_on_goes_on_and_a_person_or_a_policy_may_go() {
    let desk = Desk::new();
    let mut file = signed(&desk);
    for (field, to) in [
        ("kept_at", json!("Ringbindet")),
        ("remind_on", json!("2026-12-24")),
        ("withdrawn_on", json!("2027-01-01")),
        ("withdrawn_because", json!("Lukket")),
    ] {
        set(&mut file, Act::Save, Kind::Signing, "way-a", field, to).unwrap();
    }
    set(&mut file, Act::Save, Kind::Signing, "way-b", "returned_on", json!("2026-11-22")).unwrap();
    set(&mut file, Act::Save, Kind::Signature, "sign-b", "place", json!("Roskilde")).unwrap();
    let before = file.content().clone();
    for (kind, id) in [(Kind::Policy, "politik"), (Kind::Person, "mads")] {
        file.transact(&stamp(), Act::Remove, None, |change| change.remove(kind, id)).unwrap();
    }
    assert_eq!(record(&file, Kind::Document, "a")["policy"], Value::Null);
    assert_eq!(record(&file, Kind::Signature, "sign-a")["person"], Value::Null);
    assert_eq!(record(&file, Kind::Signature, "sign-a")["name"], "Mads Mønstergaard");
    for _ in 0..2 {
        file.undo(&stamp()).unwrap();
    }
    assert_eq!(*file.content(), before);
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Signing, "way-b")).unwrap();
    assert!(file.content().signings.iter().all(|it| it.id.as_str() != "way-b"));
    file.erase(&stamp(), Kind::Document, "a", &desk.backups()).unwrap();
    assert!(file.content().signings.is_empty(), "the law is obeyed");
    assert!(file.verify().unwrap().is_clean());
}
