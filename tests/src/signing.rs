//! The life of a policy from draft to superseded, and what was in force on each of its days.

use commands::Failure;
use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register, root};

fn desk() -> Desk {
    Desk::with(&register("003-klar"))
}

fn on(desk: &mut Desk, day: &str) {
    desk.call.now = Now::at(Instant::parse(&format!("{day}T10:00:00+01:00")).unwrap());
}

fn held(desk: &mut Desk) -> Value {
    desk.ask("start", json!({})).unwrap()["open"].take()
}

fn records(desk: &mut Desk, table: &str) -> Vec<Value> {
    held(desk)["register"][table].as_array().unwrap().clone()
}

fn standing(desk: &mut Desk, document: &str) -> Value {
    desk.ask("state", json!({})).unwrap()["documents"][document].take()
}

fn issue(desk: &mut Desk) -> String {
    let issued = desk.ask("issue", json!({ "subject": "policy" })).unwrap();
    issued["document"].as_str().unwrap().to_owned()
}

fn in_force(desk: &mut Desk, day: &str) -> Vec<(String, u64)> {
    let told = desk.ask("documents_on", json!({ "day": day })).unwrap();
    let one = |it: &Value| (it["number"].as_str().unwrap().to_owned(), it["version"].as_u64().unwrap());
    told.as_array().unwrap().iter().map(one).collect()
}

fn returned(document: &str, signed_on: &str) -> Value {
    let signature = json!({ "person": "mads", "role": "Direktør", "signed_on": signed_on, "place": "Roskilde" });
    json!({ "document": document, "kept_at": "Ringbindet Persondata", "signatures": [signature] })
}

fn code(answer: Result<Value, Failure>) -> (String, String) {
    let failure = answer.unwrap_err();
    (failure.code.name().to_owned(), failure.message)
}

fn found(desk: &mut Desk, code: &str) -> usize {
    let all = desk.ask("check", json!({})).unwrap();
    all.as_array().unwrap().iter().filter(|it| it["code"] == code).count()
}

fn dates(desk: &mut Desk, code: &str) -> Vec<String> {
    let all = desk.ask("dates", json!({})).unwrap();
    let those = all.as_array().unwrap().iter().filter(|it| it["code"] == code);
    those.map(|it| format!("{} {}", it["day"].as_str().unwrap(), it["title"].as_str().unwrap())).collect()
}

#[test]
fn a_policy_goes_from_draft_to_superseded_one_step_at_a_time() {
    let mut desk = desk();
    let first = issue(&mut desk);
    let told = standing(&mut desk, &first);
    assert_eq!((&told["standing"], &told["next"]), (&json!("issued"), &json!("send")));

    on(&mut desk, "2026-11-23");
    desk.ask("document_send", json!({ "document": first, "sent_to": "mads", "means": "paper" })).unwrap();
    let told = standing(&mut desk, &first);
    assert_eq!((&told["standing"], &told["next"], &told["to"]), (&json!("out"), &json!("return"), &json!("mads")));
    assert_eq!((&told["since"], &told["remind_on"]), (&json!("2026-11-23"), &json!("2026-12-23")));
    let line = "2026-12-23 Spørg Mads Mønstergaard til underskriften på »Persondatapolitik vedrørende kunder«";
    assert_eq!(dates(&mut desk, "signature"), [line]);
    // Sent is taken back, and done again.
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(standing(&mut desk, &first)["standing"], "issued");
    desk.ask("redo", json!({})).unwrap();
    on(&mut desk, "2026-12-24");
    assert_eq!(found(&mut desk, "signature-late"), 1);

    on(&mut desk, "2026-11-30");
    desk.ask("document_return", returned(&first, "2026-11-27")).unwrap();
    let told = standing(&mut desk, &first);
    assert_eq!((&told["standing"], &told["next"]), (&json!("returned"), &json!("adopt")));
    assert_eq!(records(&mut desk, "signatures")[0]["name"], "Mads Mønstergaard");
    // The signature and the day it came back are one step.
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(standing(&mut desk, &first)["standing"], "out");
    assert_eq!(records(&mut desk, "signatures"), [] as [Value; 0]);
    desk.ask("redo", json!({})).unwrap();
    let scan = desk.path("skanning.pdf");
    std::fs::write(&scan, b"%PDF-1.7 underskrevet").unwrap();
    let signing = standing(&mut desk, &first)["signing"].clone();
    desk.ask("enclose", json!({ "path": scan, "kind": "signing", "id": signing })).unwrap();
    assert_eq!(records(&mut desk, "enclosures")[0]["signing"], signing);

    on(&mut desk, "2026-12-01");
    desk.ask("document_adopt", json!({ "document": first })).unwrap();
    let told = standing(&mut desk, &first);
    assert_eq!((&told["standing"], &told["since"]), (&json!("in_force"), &json!("2026-12-01")));
    let policy = records(&mut desk, "policies")[0].clone();
    assert_eq!((&policy["adopted_on"], &policy["adopted_at"]), (&json!("2026-11-27"), &json!("Roskilde")));
    assert_eq!(found(&mut desk, "policy-version-unpublished"), 1, "its new version is to be published");
    assert_eq!(dates(&mut desk, "policy-publish").len(), 1);
    let mut way = records(&mut desk, "signings")[0].clone();
    way["in_force_on"] = json!("2026-11-28");
    assert_eq!(code(desk.ask("save", json!({ "record": { "kind": "signing", "record": way } }))).0, "document_settled");
    let signature = records(&mut desk, "signatures")[0]["id"].clone();
    assert_eq!(code(desk.ask("remove", json!({ "kind": "signature", "id": signature }))).0, "document_settled");
    way["in_force_on"] = json!("2026-12-01");
    way["kept_at"] = json!("Arkivskabet");
    desk.ask("save", json!({ "record": { "kind": "signing", "record": way } })).unwrap();
    desk.ask("undo", json!({})).unwrap();
    // What is signed off is not taken back, and neither is what led to it.
    assert_eq!(code(desk.ask("undo", json!({}))).0, "nothing_to_undo");

    on(&mut desk, "2027-03-01");
    let second = issue(&mut desk);
    desk.ask("document_send", json!({ "document": second, "sent_to": "mads" })).unwrap();
    desk.ask("document_return", returned(&second, "2027-03-01")).unwrap();
    desk.ask("document_adopt", json!({ "document": second, "in_force_on": "2027-04-01" })).unwrap();
    assert_eq!(standing(&mut desk, &second)["standing"], "coming");
    assert_eq!(standing(&mut desk, &first)["standing"], "in_force");

    on(&mut desk, "2027-04-01");
    let told = standing(&mut desk, &first);
    assert_eq!(
        (&told["standing"], &told["since"], &told["by"]),
        (&json!("superseded"), &json!("2027-04-01"), &json!(second))
    );
    assert_eq!(standing(&mut desk, &second)["standing"], "in_force");

    for (day, expected) in [
        ("2026-11-30", None),
        ("2026-12-01", Some(("2026-001", 1))),
        ("2027-03-31", Some(("2026-001", 1))),
        ("2027-04-01", Some(("2027-001", 2))),
    ] {
        let expected: Vec<(String, u64)> = expected.into_iter().map(|(number, of)| (number.to_owned(), of)).collect();
        assert_eq!(in_force(&mut desk, day), expected, "{day}");
    }
    let told = desk.ask("documents_on", json!({ "day": "2027-01-01" })).unwrap()[0].clone();
    assert_eq!(told["audiences"], json!(["Kunder"]));
    assert_eq!(told["until"], "2027-03-31");
    assert_eq!(told["kept_at"], "Ringbindet Persondata");
    let signed =
        json!({ "name": "Mads Mønstergaard", "role": "Direktør", "signed_on": "2026-11-27", "place": "Roskilde" });
    assert_eq!(told["signatures"], json!([signed]));

    on(&mut desk, "2027-06-01");
    let because = "Webshoppen er lukket";
    desk.ask("document_withdraw", json!({ "document": second, "because": because })).unwrap();
    assert_eq!(standing(&mut desk, &second)["standing"], "withdrawn");
    assert_eq!(in_force(&mut desk, "2027-06-01"), []);
    assert_eq!(in_force(&mut desk, "2027-05-31"), [("2027-001".to_owned(), 2)], "what applied before stays so");
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(standing(&mut desk, &second)["standing"], "in_force");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn a_step_that_is_not_the_next_is_refused_in_words_and_leaves_no_trace() {
    let mut desk = desk();
    let document = issue(&mut desk);
    on(&mut desk, "2026-11-23");
    let step = |answer| code(answer);
    let back = returned(&document, "2026-11-22");
    assert_eq!(
        step(desk.ask("document_return", back.clone())),
        ("document_step".into(), "Dokument 2026-001 er ikke sendt til underskrift. Send det først.".into())
    );
    let before = json!({ "document": document, "sent_on": "2026-11-20" });
    assert_eq!(step(desk.ask("document_send", before)).0, "document_day");
    let ahead = json!({ "document": document, "sent_on": "2026-11-24" });
    assert_eq!(
        step(desk.ask("document_send", ahead)),
        ("document_day".into(), "Datoen ligger ude i fremtiden. Skriv den dag, det skete.".into())
    );
    desk.ask("document_send", json!({ "document": document })).unwrap();
    assert_eq!(
        step(desk.ask("document_adopt", json!({ "document": document }))).1,
        "Dokument 2026-001 er ude til underskrift. Registrér underskriften først."
    );
    let unnamed = json!({ "document": document, "signatures": [{ "role": "Direktør" }] });
    assert_eq!(step(desk.ask("document_return", unnamed)).0, "document_unnamed");
    assert_eq!(
        step(desk.ask("document_return", json!({ "document": document, "signatures": [] }))).0,
        "document_unnamed"
    );
    assert_eq!(records(&mut desk, "signatures"), [] as [Value; 0]);
    desk.ask("document_return", back).unwrap();
    let early = json!({ "document": document, "in_force_on": "2026-11-01" });
    assert_eq!(step(desk.ask("document_adopt", early)).0, "document_day");
    desk.ask("document_adopt", json!({ "document": document })).unwrap();
    assert_eq!(
        step(desk.ask("document_adopt", json!({ "document": document }))).1,
        "Dokument 2026-001 gælder allerede. Udsted en ny version, hvis noget skal ændres."
    );
    let newer = issue(&mut desk);
    on(&mut desk, "2026-11-22");
    let earlier = json!({ "document": newer, "in_force_on": "2026-11-22" });
    assert_eq!(step(desk.ask("document_adopt", earlier)).0, "document_day", "before it was issued");
    on(&mut desk, "2027-01-01");
    desk.ask("document_adopt", json!({ "document": newer, "in_force_on": "2027-02-01" })).unwrap();
    let third = issue(&mut desk);
    let (name, said) = step(desk.ask("document_adopt", json!({ "document": third, "in_force_on": "2027-01-15" })));
    assert_eq!(name, "document_replaced");
    assert!(said.replace('\u{a0}', " ").starts_with("Dokument 2026-002 gælder fra 1. februar 2027."), "{said}");
}

#[test]
fn a_signature_older_than_the_paper_is_taken_as_it_stands_there_and_found() {
    let mut desk = desk();
    let document = issue(&mut desk);
    desk.ask("document_send", json!({ "document": document })).unwrap();
    desk.ask("document_return", returned(&document, "2026-11-01")).unwrap();
    assert_eq!(found(&mut desk, "signature-before-issue"), 1);
}

#[test]
fn a_register_of_the_last_version_has_its_documents_sent_and_put_in_force() {
    let mut desk = Desk::new();
    let copy = desk.path("gammel.fortegnelse");
    std::fs::copy(root().join("tests/upgrades/v0.4.0.fortegnelse"), &copy).unwrap();
    desk.ask("open", json!({ "path": copy })).unwrap();
    let before = records(&mut desk, "documents");
    let policy = before.iter().find(|it| it["subject"] == "policy").unwrap()["id"].clone();
    on(&mut desk, "2026-12-01");
    desk.ask("document_send", json!({ "document": policy })).unwrap();
    let signature = json!({ "name": "Pernille Prøvesen", "signed_on": "2026-12-01" });
    desk.ask("document_return", json!({ "document": policy, "signatures": [signature] })).unwrap();
    desk.ask("document_adopt", json!({ "document": policy })).unwrap();
    assert_eq!(records(&mut desk, "documents"), before, "what was issued stays as it was");
    assert_eq!(in_force(&mut desk, "2026-12-01").len(), 1);
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}
