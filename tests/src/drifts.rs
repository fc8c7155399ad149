//! Whether the papers that count still say what the register says, and where not: by field, in words.

use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register};

fn on(desk: &mut Desk, day: &str) {
    desk.call.now = Now::at(Instant::parse(&format!("{day}T10:00:00+01:00")).unwrap());
}

fn record(desk: &mut Desk, kind: &str, id: &str) -> Value {
    let table = schema::Kind::named(kind).unwrap().table();
    let held = desk.ask("start", json!({})).unwrap();
    let all = held["open"]["register"][table].as_array().unwrap().clone();
    all.into_iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("no {kind} {id}"))
}

fn set(desk: &mut Desk, kind: &str, id: &str, fields: Value) {
    let mut record = record(desk, kind, id);
    record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    desk.ask("save", json!({ "record": { "kind": kind, "record": record } })).unwrap();
}

fn issue(desk: &mut Desk, subject: &str) -> String {
    let issued = desk.ask("issue", json!({ "subject": subject })).unwrap();
    issued["document"].as_str().unwrap().to_owned()
}

/// A document on its whole way: sent, signed, in force.
fn adopt(desk: &mut Desk, document: &str) {
    desk.ask("document_send", json!({ "document": document, "sent_to": "mads" })).unwrap();
    let day = desk.call.now.today;
    let signature = json!({ "person": "mads", "role": "Direktør", "signed_on": day, "place": "Roskilde" });
    desk.ask("document_return", json!({ "document": document, "signatures": [signature] })).unwrap();
    desk.ask("document_adopt", json!({ "document": document })).unwrap();
}

fn drifts(desk: &mut Desk) -> Vec<Value> {
    desk.ask("drifts", json!({})).unwrap().as_array().unwrap().clone()
}

/// What one document would say otherwise, a line for each place and each of its fields.
fn lines(desk: &mut Desk, document: &str) -> Vec<String> {
    let all = drifts(desk);
    let own = all.iter().find(|it| it["document"] == document).unwrap();
    let mut lines = Vec::new();
    for place in own["places"].as_array().unwrap() {
        let of = place["of"].as_str().map(|of| format!(" ({of})")).unwrap_or_default();
        let text = |of: &Value| of.as_str().unwrap().to_owned();
        let head = format!("{} {} »{}«{of}", text(&place["happened"]), text(&place["kind"]), text(&place["name"]));
        let fields = place["fields"].as_array().unwrap();
        if fields.is_empty() {
            lines.push(head.clone());
        }
        for field in fields {
            let said = |side: &str| match field[side]["pieces"].as_array() {
                Some(pieces) => pieces.iter().map(|it| it["text"].as_str().unwrap()).collect::<String>(),
                None => "–".to_owned(),
            };
            lines.push(format!("{head} {}: {} → {}", text(&field["label"]), said("before"), said("after")));
        }
    }
    assert_eq!(own["count"], json!(lines.len()), "{own}");
    lines.into_iter().map(|it| it.replace('\u{a0}', " ")).collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_policy_in_force_is_told_by_field_and_in_words_where_the_register_has_moved_on() {
    let mut desk = Desk::with(&register("003-klar"));
    let policy = issue(&mut desk, "policy");
    assert_eq!(lines(&mut desk, &policy), NOTHING, "nothing has changed since it was issued");
    on(&mut desk, "2026-11-23");
    adopt(&mut desk, &policy);
    assert_eq!(record(&mut desk, "policy", "kunder")["adopted_on"], "2026-11-23");
    assert_eq!(lines(&mut desk, &policy), NOTHING, "what signing brings about is no drift");

    // What no policy prints, and the order of things, leaves the paper true.
    set(&mut desk, "activity", "kunder", json!({ "internal_note": "Husk at spørge.", "position": 7 }));
    assert_eq!(lines(&mut desk, &policy), NOTHING);

    set(&mut desk, "purpose", "fakturering", json!({ "description": "Foretage fakturering af varerne" }));
    let altered = "altered purpose »Foretage fakturering af varerne« (Kunder og ordrer) Formål: Foretage fakturering af ydelsen → Foretage fakturering af varerne";
    assert_eq!(lines(&mut desk, &policy), [altered]);
    // The words of another language are asked for anew, not remembered.
    desk.call.language = Some(schema::Language::En);
    let english = lines(&mut desk, &policy).remove(0);
    assert!(english.contains(" Purpose: Foretage"), "{english}");
    desk.call.language = Some(schema::Language::Da);

    // Only the words that differ are marked.
    let own = drifts(&mut desk).remove(0);
    let pieces = own["places"][0]["fields"][0]["after"]["pieces"].clone();
    let expected =
        json!([{ "text": "Foretage fakturering af ", "differs": false }, { "text": "varerne", "differs": true }]);
    assert_eq!(pieces, expected);

    desk.ask("undo", json!({})).unwrap();
    assert_eq!(lines(&mut desk, &policy), NOTHING, "what is as it was again is no drift");
}

#[test]
fn what_is_new_or_gone_as_a_whole_is_told_once_with_what_it_is_a_part_of() {
    let mut desk = Desk::with(&register("003-klar"));
    let record30 = issue(&mut desk, "article30");
    assert_eq!(lines(&mut desk, &record30), NOTHING);
    let item = json!({ "id": "", "activity": "kunder", "position": 9, "name": "Telefonnummer", "about": "person",
        "class": "ordinary", "mandatory": false, "source": "data_subject", "retention_rule": "kontaktoplysninger" });
    desk.ask("add", json!({ "record": { "kind": "data_item", "record": item } })).unwrap();
    assert_eq!(lines(&mut desk, &record30), ["added data_item »Telefonnummer« (Kunder og ordrer)"]);
    desk.ask("undo", json!({})).unwrap();

    desk.ask("remove", json!({ "kind": "recipient", "id": "hosting" })).unwrap();
    let told = lines(&mut desk, &record30);
    assert!(told.contains(&"removed recipient »Prøvehosting ApS« (Kunder og ordrer)".to_owned()), "{told:?}");
    let own = drifts(&mut desk).remove(0);
    let gone = own["places"].as_array().unwrap().iter().find(|it| it["kind"] == "recipient").unwrap().clone();
    assert_eq!((&gone["there"], &gone["id"]), (&json!(false), &json!("hosting")));
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(lines(&mut desk, &record30), NOTHING);

    // A whole activity brings its purposes, data and recipients along: one place.
    let activity = json!({ "id": "", "name": "Ansøgere", "role": "controller", "status": "active", "position": 3 });
    let added = desk.ask("add", json!({ "record": { "kind": "activity", "record": activity } })).unwrap();
    let id = added["put"][0]["record"]["id"].clone();
    let purpose = json!({ "id": "", "activity": id, "position": 0, "description": "Finde nye medarbejdere" });
    desk.ask("add", json!({ "record": { "kind": "purpose", "record": purpose } })).unwrap();
    assert_eq!(lines(&mut desk, &record30), ["added activity »Ansøgere«"]);
}

#[test]
fn every_kind_of_value_is_told_by_its_own_field_with_both_sides_in_words() {
    let mut desk = Desk::with(&register("003-klar"));
    let record30 = issue(&mut desk, "article30");
    let changes = [
        ("party", "proevehosting", json!({ "name": "Prøvehosting A/S" }), "Navn: Prøvehosting ApS → Prøvehosting A/S"),
        ("data_item", "e-mail", json!({ "class": "confidential" }), "Hvor følsom er den?: Almindelig → Fortrolig"),
        ("activity", "kunder", json!({ "profiling": true }), "Profilering: Nej → Ja"),
        (
            "activity",
            "kunder",
            json!({ "provision_consequence": null }),
            "Hvis de ikke gives: Uden navn, adresse og betalingsinformationer kan vi ikke levere ydelsen. → Ikke udfyldt",
        ),
        ("activity", "kunder", json!({ "impact_assessed_on": "2026-11-20" }), "12. marts 2026 → 20. november 2026"),
        ("activity", "kunder", json!({ "owner": "karl" }), "Pernille Prøvesen → Karl Kontrolsen"),
    ];
    for (kind, id, fields, expected) in changes {
        set(&mut desk, kind, id, fields.clone());
        let told = lines(&mut desk, &record30);
        let own: Vec<&String> = told.iter().filter(|it| it.starts_with(&format!("altered {kind} "))).collect();
        assert!(own.iter().any(|it| it.ends_with(expected)), "{fields}: {told:#?}");
        desk.ask("undo", json!({})).unwrap();
        assert_eq!(lines(&mut desk, &record30), NOTHING, "{fields}");
    }
}

#[test]
fn the_signed_one_counts_beside_the_newest_until_that_is_in_force_too() {
    let mut desk = Desk::with(&register("003-klar"));
    let first = issue(&mut desk, "article30");
    adopt(&mut desk, &first);
    // An overview is nobody's promise: it is not held against the register.
    issue(&mut desk, "processors");
    set(&mut desk, "purpose", "fakturering", json!({ "description": "Fakturere" }));
    on(&mut desk, "2026-12-01");
    let second = issue(&mut desk, "article30");
    let told: Vec<(Value, Value, u64)> = drifts(&mut desk)
        .into_iter()
        .map(|it| (it["document"].clone(), it["newer"].clone(), it["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(told, [(json!(first), json!("2026-003"), 1), (json!(second), Value::Null, 0)]);
    adopt(&mut desk, &second);
    let told: Vec<Value> = drifts(&mut desk).into_iter().map(|it| it["document"].clone()).collect();
    assert_eq!(told, [json!(second)], "what is superseded is past");
    on(&mut desk, "2026-12-10");
    desk.ask("document_withdraw", json!({ "document": second })).unwrap();
    assert_eq!(drifts(&mut desk), [] as [Value; 0]);
}

#[test]
fn time_alone_is_no_drift() {
    let mut desk = Desk::with(&register("003-klar"));
    let (record30, policy) = (issue(&mut desk, "article30"), issue(&mut desk, "policy"));
    for day in ["2026-12-31", "2027-01-01", "2027-11-21", "2029-03-01"] {
        on(&mut desk, day);
        assert_eq!(lines(&mut desk, &record30), NOTHING, "{day}");
        assert_eq!(lines(&mut desk, &policy), NOTHING, "{day}");
    }
    // The year itself is another: the dates on the paper were reckoned by it.
    on(&mut desk, "2026-12-01");
    set(&mut desk, "financial_year", "2026", json!({ "ends": "2027-03-31" }));
    let told = lines(&mut desk, &record30);
    assert!(told.iter().any(|it| it.contains("31. december 2026 → 31. marts 2027")), "{told:?}");
}

#[test]
fn history_says_which_document_was_put_in_force() {
    let mut desk = Desk::with(&register("003-klar"));
    let (policy, record30) = (issue(&mut desk, "policy"), issue(&mut desk, "article30"));
    adopt(&mut desk, &policy);
    desk.ask("document_adopt", json!({ "document": record30 })).unwrap();
    for (language, expected) in [
        (schema::Language::Da, ["satte 2026-002 i kraft", "satte 2026-001 i kraft"]),
        (schema::Language::Nb, ["satte 2026-002 i kraft", "satte 2026-001 i kraft"]),
        (schema::Language::En, ["put 2026-002 in force", "put 2026-001 in force"]),
    ] {
        desk.call.language = Some(language);
        let deeds = desk.ask("deeds", json!({ "limit": 2 })).unwrap();
        let said: Vec<&str> =
            deeds["deeds"].as_array().unwrap().iter().map(|it| it["sentence"].as_str().unwrap()).collect();
        assert_eq!(said, expected);
    }
}
