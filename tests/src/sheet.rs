//! The change sheet and the handover report from the file to the page: what they look back to, number and version.

use std::fs;

use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, folded, register, words_of};

fn on(desk: &mut Desk, day: &str) {
    desk.call.now = Now::at(Instant::parse(&format!("{day}T10:00:00+01:00")).unwrap());
}

fn issue(desk: &mut Desk, what: Value) -> Value {
    let issued = desk.ask("issue", what).unwrap();
    let put = issued["changed"]["put"].as_array().unwrap();
    put.iter().find(|it| it["kind"] == "document").unwrap()["record"].clone()
}

fn sign(desk: &mut Desk, document: &Value, day: &str) {
    let id = &document["id"];
    desk.ask("document_send", json!({ "document": id, "sent_to": "mads", "means": "paper" })).unwrap();
    let signature = json!({ "person": "mads", "role": "Direktør", "signed_on": day, "place": "Roskilde" });
    let back = json!({ "document": id, "kept_at": "Ringbindet", "signatures": [signature] });
    desk.ask("document_return", back).unwrap();
}

fn rename(desk: &mut Desk, kind: &str, id: &str, field: &str, value: &Value) {
    let open = desk.ask("start", json!({})).unwrap()["open"].take();
    let table = match kind {
        "retention_rule" => "retention_rules",
        "purpose" => "purposes",
        _ => "persons",
    };
    let all = open["register"][table].as_array().unwrap();
    let mut record = all.iter().find(|it| it["id"] == id).unwrap().clone();
    record[field] = value.clone();
    desk.ask("save", json!({ "record": { "kind": kind, "record": record } })).unwrap();
}

fn sheet(desk: &mut Desk, what: Value) -> String {
    let path = desk.path("aendringsark.pdf");
    let mut what = what;
    what["subject"] = json!("change_sheet");
    what["path"] = json!(path);
    let written = desk.ask("print", what).unwrap();
    assert_eq!(written["pages"], 1, "a change sheet is one page");
    folded(&words_of(&path))
}

fn refused(desk: &mut Desk, what: Value) -> (String, String) {
    let failure = desk.ask("preview", what).unwrap_err();
    (failure.code.name().to_owned(), failure.message)
}

#[test]
fn a_change_sheet_looks_back_to_what_was_signed_last_and_asks_for_the_next() {
    let mut desk = Desk::with(&register("003-klar"));
    let nothing = refused(&mut desk, json!({ "subject": "change_sheet" }));
    assert_eq!(nothing.0, "nothing_issued");
    let first = issue(&mut desk, json!({ "subject": "article30" }));
    let nothing = refused(&mut desk, json!({ "subject": "change_sheet" }));
    assert_eq!(nothing.0, "nothing_changed", "{}", nothing.1);
    assert!(nothing.1.starts_with("Intet er ændret siden version 1"), "{}", nothing.1);

    on(&mut desk, "2026-11-24");
    sign(&mut desk, &first, "2026-11-23");
    rename(&mut desk, "purpose", "levering", "description", &json!("Levering til døren"));
    let told = sheet(&mut desk, json!({}));
    for words in [
        "Til direktør Mads Mønstergaard",
        "siden du underskrev version 1 den 23. november 2026",
        "Levering til døren",
        "underskrive version 2",
        "Før, version 1",
    ] {
        assert!(told.contains(&folded(words)), "{words} is not in {told}");
    }

    // Version 2 lies ready: it is the one that is asked for, until the register moves on once more.
    let second = issue(&mut desk, json!({ "subject": "article30" }));
    assert!(sheet(&mut desk, json!({})).contains(&folded("underskrive version 2")));
    rename(&mut desk, "purpose", "levering", "description", &json!("Levering til porten"));
    assert!(sheet(&mut desk, json!({})).contains(&folded("underskrive version 3")));
    let named = sheet(&mut desk, json!({ "of": second["id"] }));
    assert!(named.contains(&folded("Den version er ikke underskrevet.")), "{named}");
    assert!(named.contains(&folded("Levering til døren")) && named.contains(&folded("Levering til porten")));
}

#[test]
fn a_change_sheet_is_issued_beside_the_versions_it_tells_of() {
    let mut desk = Desk::with(&register("003-klar"));
    let record = issue(&mut desk, json!({ "subject": "article30" }));
    let policy = issue(&mut desk, json!({ "subject": "policy" }));
    rename(&mut desk, "person", "pernille", "phone", &json!("00 00 00 77"));
    let of = |document: &Value| json!({ "subject": "change_sheet", "of": document["id"] });
    let first = issue(&mut desk, of(&record));
    let again = issue(&mut desk, of(&record));
    assert_eq!((&first["version"], &again["version"]), (&json!(1), &json!(2)));
    assert_eq!((&first["compared"], &first["policy"]), (&record["id"], &Value::Null));
    assert_eq!(first["number"], "2026-003");
    let code = report::code(first["fingerprint"].as_str().unwrap());
    let path = desk.path("udstedt.pdf");
    desk.ask("document_pdf", json!({ "id": first["id"], "path": path })).unwrap();
    let words = words_of(&path);
    assert!(words.contains(&code) && words.contains("Initialer") && words.contains("Forelagt den"), "{words}");
    // It is no version of what it tells of, and nothing a later sheet looks back to.
    let lives = desk.ask("state", json!({})).unwrap()["documents"].take();
    assert_eq!(lives[first["id"].as_str().unwrap()]["next"], Value::Null);
    assert_eq!(lives[record["id"].as_str().unwrap()]["next"], "send");
    let (code, message) = refused(&mut desk, of(&first));
    assert_eq!(code, "not_compared", "{message}");
    // The policy prints that telephone too, and has a sheet of its own.
    let told = sheet(&mut desk, json!({ "policy": policy["policy"] }));
    assert!(told.contains("00000077") || told.contains("00 00 00 77"), "{told}");
}

#[test]
fn a_handover_is_printed_and_issued() {
    let mut desk = Desk::with(&register("et-aar-kontrol"));
    let path = desk.path("overdragelse.pdf");
    desk.ask("print", json!({ "subject": "handover", "path": path })).unwrap();
    let once = fs::read(&path).unwrap();
    let draft = words_of(&path);
    assert!(draft.contains("Overdragelsesrapport") && draft.contains("Pernille Prøvesen"), "{draft}");
    desk.ask("print", json!({ "subject": "handover", "path": path })).unwrap();
    assert!(once == fs::read(&path).unwrap(), "the same register prints to the same bytes");
    let issued = issue(&mut desk, json!({ "subject": "handover" }));
    desk.ask("document_pdf", json!({ "id": issued["id"], "path": path })).unwrap();
    let words = folded(&words_of(&path));
    for told in ["Overdraget af", "Overtaget af", issued["number"].as_str().unwrap()] {
        assert!(words.contains(&folded(told)), "{told} is not in {words}");
    }
}
