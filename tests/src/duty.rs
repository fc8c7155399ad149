//! What a policy is said to tell is what it prints, and whoever asks for the duty is answered in words.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Desk, register, words_of};

/// An item, a section that draws it, and words of the register that then stand on paper.
const TOLD: &[(&str, &str, &str)] = &[
    ("controller", "contact", "post-maerke@eksempel.example"),
    ("representative", "contact", "Repræsentantmærke GmbH"),
    ("officer", "contact", "Rådgivermærke Prøvesen"),
    ("purposes", "scope", "Formålsmærke"),
    ("purposes", "purposes", "Formålsmærke"),
    ("legal_basis", "basis", "lovmærkets § 1"),
    ("legitimate_interests", "basis", "at nå interessemærket"),
    ("categories", "scope", "ategorimærke"),
    ("categories", "data", "ategorimærke"),
    ("categories", "sources", "ategorimærke"),
    ("source", "scope", "Kildemærke ApS"),
    ("source", "data", "Kildemærke ApS"),
    ("source", "sources", "Kildemærke ApS"),
    ("recipients", "disclosure", "Modtagermærke A/S"),
    ("transfers", "disclosure", "Kopimærket"),
    ("storage", "scope", "Slettemærket"),
    ("storage", "storage", "Slettemærket"),
    ("storage", "data", "Slettemærket"),
    ("rights", "rights", "Begrænsningsmærket"),
    ("objection", "rights", "Indsigelsesmærket"),
    ("objection_apart", "rights", "Indsigelsesmærket"),
    ("portability", "rights", "Flyttemærket"),
    ("withdrawal", "rights", "Tilbagemærket"),
    ("withdrawal", "consent", "Samtykkemærket"),
    ("complaint", "rights", "Klagemærketilsynet"),
    ("provision", "scope", "Følgemærket"),
    ("provision", "provision", "Følgemærket"),
    ("provision", "data", "Følgemærket"),
    ("automated_decisions", "automation", "Logikmærket"),
    ("profiling", "automation", "Logikmærket"),
    ("profiling", "rights", "Vi bruger oplysningerne til profilering"),
];

#[test]
fn what_a_section_is_said_to_tell_it_prints() {
    let mut desk = Desk::with(&marked("own"));
    let bare = words_of(&desk.print("policy", None));
    let contents: BTreeSet<&str> = TOLD.iter().map(|it| it.1).collect();
    let mut said = BTreeSet::new();
    for content in contents {
        let mut desk = Desk::with(&marked(content));
        let duty = desk.ask("information_duty", json!({ "policy": "kunder" })).unwrap();
        let paper = words_of(&desk.print("policy", None));
        for item in duty["items"].as_array().unwrap() {
            let places = item["places"].as_array().unwrap();
            let here = |place: &Value| place["content"] == content && place["section"] == content;
            if item["state"] != "satisfied" || !places.iter().any(here) {
                continue;
            }
            let name = item["item"].as_str().unwrap();
            let row = TOLD.iter().find(|it| (it.0, it.1) == (name, content));
            let (_, _, words) = row.unwrap_or_else(|| panic!("{name} is said to be told by {content}"));
            assert!(paper.contains(words), "{content} is said to tell {name} and does not print »{words}«: {paper}");
            assert!(!bare.contains(words), "»{words}« stands there without any section");
            said.insert((name.to_owned(), content));
        }
    }
    let all: BTreeSet<(String, &str)> = TOLD.iter().map(|it| (it.0.to_owned(), it.1)).collect();
    assert_eq!(said, all);
}

#[test]
fn a_policy_without_sections_of_its_own_prints_all_it_is_said_to_tell() {
    let mut register = marked("own");
    register["policy_sections"] = json!([]);
    let mut desk = Desk::with(&register);
    let duty = desk.ask("information_duty", json!({ "policy": "kunder" })).unwrap();
    let paper = words_of(&desk.print("policy", None));
    for item in duty["items"].as_array().unwrap().iter().filter(|it| it["state"] == "satisfied") {
        for (_, content, words) in TOLD.iter().filter(|it| it.0 == item["item"]) {
            let usual = item["places"].as_array().unwrap().iter().any(|it| it["content"] == *content);
            assert!(!usual || paper.contains(words), "{} by {content}: »{words}« is not printed", item["item"]);
        }
    }
}

#[test]
fn the_duty_is_answered_in_three_languages_and_of_an_unknown_policy_not_at_all() {
    for language in [schema::Language::Da, schema::Language::Nb, schema::Language::En] {
        let mut desk = Desk::with(&register("003-kundepolitik"));
        desk.call.language = Some(language);
        let duty = desk.ask("information_duty", json!({ "policy": "kunder" })).unwrap();
        let items = duty["items"].as_array().unwrap();
        assert_eq!(items.len(), schema::law::InformationItem::ALL.len());
        for item in items {
            let title = item["title"].as_str().unwrap();
            assert!(!title.is_empty() && !title.starts_with("choice-"), "{title}");
            assert!(!item["articles"].as_array().unwrap().is_empty(), "{item:#}");
            let lacks = item["state"] == "missing" || item["state"] == "unclear";
            let reason = item["reason"].as_str().unwrap();
            assert!(!lacks || (reason.ends_with('.') && !item["places"].as_array().unwrap().is_empty()), "{item:#}");
        }
        let refused = desk.ask("information_duty", json!({ "policy": "ingen" })).unwrap_err();
        assert_eq!(refused.code.name(), "no_such_policy");
    }
}

/// The register put right, with words of its own for each item, and a policy of one section.
fn marked(content: &str) -> Value {
    let mut register = register("003-klar");
    let first = |register: &mut Value, table: &str, values: Value| {
        let record = register[table][0].as_object_mut().unwrap();
        record.extend(values.as_object().unwrap().clone());
    };
    for table in ["statements", "statement_links", "policy_references"] {
        register[table] = json!([]);
    }
    first(
        &mut register,
        "organisations",
        json!({ "email": "post-maerke@eksempel.example", "representative": "Repræsentantmærke GmbH",
            "data_protection_officer": "blank" }),
    );
    let officer =
        json!({ "id": "raadgiver", "position": 90, "name": "Rådgivermærke Prøvesen", "phone": "00 00 00 09" });
    register["persons"].as_array_mut().unwrap().push(officer);
    let role = json!({ "id": "raadgiver", "person": "raadgiver", "role": "data_protection_officer" });
    register["person_roles"].as_array_mut().unwrap().push(role);
    first(&mut register, "purposes", json!({ "description": "Formålsmærke" }));
    for basis in register["legal_bases"].as_array_mut().unwrap() {
        match basis["ground"].as_str() {
            Some("legal_obligation") => basis["law"] = json!("lovmærkets § 1"),
            Some("legitimate_interests") => basis["interest"] = json!("at nå interessemærket"),
            _ => {}
        }
    }
    let bases = register["legal_bases"].as_array_mut().unwrap();
    bases.iter_mut().find(|it| it["ground"] == "contract").unwrap()["ground"] = json!("consent");
    first(
        &mut register,
        "data_items",
        json!({ "name": "Kategorimærke", "source": "partner", "source_name": "Kildemærke ApS" }),
    );
    first(&mut register, "parties", json!({ "name": "Modtagermærke A/S" }));
    let party = register["parties"][0]["id"].clone();
    first(&mut register, "recipients", json!({ "party": party }));
    for rule in register["retention_rules"].as_array_mut().unwrap() {
        rule["criterion"] = json!("Slettemærket er nået");
    }
    let wordings = [
        ("restriction", "Begrænsningsmærket"),
        ("objection", "Indsigelsesmærket"),
        ("portability", "Flyttemærket"),
        ("withdrawal", "Tilbagemærket"),
        ("automated_decisions", "Menneskemærket"),
    ];
    let mut procedures = register["right_procedures"].as_array().unwrap().clone();
    for (right, wording) in wordings {
        procedures.retain(|it| it["right"] != right);
        procedures.push(json!({ "id": format!("maerke-{right}"), "right": right, "position": 90, "wording": wording }));
    }
    register["right_procedures"] = json!(procedures);
    first(&mut register, "supervisory_authorities", json!({ "name": "Klagemærketilsynet" }));
    first(
        &mut register,
        "activities",
        json!({ "third_country_transfer": true, "provision": "contractual", "provision_consequence": "Følgemærket",
            "profiling": true, "automated_decisions": true, "profiling_inputs": "Betalinger",
            "profiling_logic": "Logikmærket", "profiling_consequence": "Ingen ny ordre" }),
    );
    register["transfers"] = json!([{ "id": "ud", "activity": "kunder", "destination": "US",
        "mechanism": "standard_clauses", "copy": "Kopimærket sendes på forlangende", "checked_on": "2026-11-01" }]);
    register["consents"] = json!([{ "id": "billeder", "activity": "kunder", "purpose": "Billeder",
        "withdrawal": "Samtykkemærket" }]);
    register["policy_sections"] = json!([{ "id": content, "policy": "kunder", "content": content }]);
    register
}
