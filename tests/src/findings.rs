//! What is found in the registers of the tests is what their makers know to be wrong with them, and nothing else.

use serde_json::json;

use crate::support::{Desk, register};

#[test]
fn nothing_is_found_in_the_register_put_right() {
    let mut desk = Desk::with(&register("003-klar"));
    let findings = desk.ask("check", json!({})).unwrap();
    let found: Vec<String> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {} {} {}: {}", one["severity"], one["code"], one["kind"], one["id"], one["message"]))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_finding_has_a_sentence_in_three_languages_and_an_article() {
    for language in [schema::Language::Da, schema::Language::Nb, schema::Language::En] {
        let mut desk = Desk::with(&register("003-kundepolitik"));
        desk.call.language = Some(language);
        let findings = desk.ask("check", json!({})).unwrap();
        let findings = findings.as_array().unwrap();
        assert!(findings.len() > 15);
        for one in findings {
            let code = one["code"].as_str().unwrap();
            let message = one["message"].as_str().unwrap();
            assert!(message.chars().count() > 25, "{code}: {message}");
            assert!(!message.contains("finding-") && !message.contains('{'), "{code}: {message}");
            // What is only due or worth a note rests on no article: no law demands adoption, for one.
            let rests_on_law = matches!(one["severity"].as_str(), Some("wrong" | "missing"));
            assert!(!rests_on_law || !one["articles"].as_array().unwrap().is_empty(), "{code} names no article");
        }
    }
}

#[test]
fn a_finding_cured_is_gone() {
    let mut desk = Desk::with(&register("003-kundepolitik"));
    let before = desk.ask("check", json!({})).unwrap();
    let has = |findings: &serde_json::Value, field: &str| {
        findings.as_array().unwrap().iter().any(|one| one["kind"] == "organisation" && one["field"] == field)
    };
    let organisation = json!({ "id": "virksomhed" });
    let stored = register("003-kundepolitik")["organisations"][0].clone();
    let mut record = if stored.is_null() { organisation } else { stored };
    for (field, value) in [
        ("name", "Eksempel Handel ApS"),
        ("registration_number", "00 00 00 00"),
        ("street", "Eksempelvej 1"),
        ("postcode", "0000"),
        ("town", "Eksempelby"),
        ("phone", "00 00 00 00"),
        ("email", "post@eksempel.example"),
    ] {
        record[field] = json!(value);
    }
    desk.ask("save", json!({ "record": { "kind": "organisation", "record": record } })).unwrap();
    assert!(has(&before, "name"), "{before:#}");
    assert!(!has(&desk.ask("check", json!({})).unwrap(), "name"));
}
