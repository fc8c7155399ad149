//! The past is told in sentences and in the words of the screen, in each language.

use schema::{Instant, Language, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register};

const LANGUAGES: [Language; 3] = [Language::Da, Language::Nb, Language::En];

/// A register with one activity, made from its JSON.
fn desk() -> Desk {
    Desk::with(&json!({
        "format": "fortegnelse",
        "version": register("003-klar")["version"],
        "organisations": [{ "id": "o", "name": "Eksempel Rengøring ApS" }],
        "activities": [{ "id": "a", "name": "Kunder og ordrer" }],
        "retention_rules": [{ "id": "r", "name": "Kundeoplysninger", "trigger": "collection", "latest": 60 }],
    }))
}

fn save(desk: &mut Desk, kind: &str, record: Value, run: Option<&str>) {
    let verb = if record["id"].is_null() { "add" } else { "save" };
    let mut asked = json!({ "record": { "kind": kind, "record": record } });
    if verb == "save" {
        asked["run"] = json!(run);
    } else {
        asked["record"]["record"]["id"] = json!("");
    }
    desk.ask(verb, asked).unwrap();
}

fn deeds(desk: &mut Desk, asked: Value) -> Vec<Value> {
    let mut asked = asked;
    asked["limit"] = json!(100);
    desk.ask("deeds", asked).unwrap()["deeds"].as_array().unwrap().clone()
}

/// The newest act's sentence in each language.
fn sentences(desk: &mut Desk) -> [String; 3] {
    LANGUAGES.map(|language| {
        desk.call.language = Some(language);
        let sentence = deeds(desk, json!({}))[0]["sentence"].as_str().unwrap().to_owned();
        desk.call.language = Some(Language::Da);
        sentence
    })
}

/// The newest act field by field: label, before and after.
fn differences(desk: &mut Desk) -> Vec<[String; 3]> {
    let newest = deeds(desk, json!({}))[0]["change"].clone();
    let parts = desk.ask("deed_parts", json!({ "change": newest })).unwrap();
    let said = |said: &Value| -> String {
        let pieces = said["pieces"].as_array().map(Vec::as_slice).unwrap_or_default();
        pieces.iter().map(|piece| piece["text"].as_str().unwrap()).collect()
    };
    let fields = parts["parts"].as_array().unwrap().iter().flat_map(|part| part["fields"].as_array().unwrap());
    fields.map(|it| [it["label"].as_str().unwrap().to_owned(), said(&it["before"]), said(&it["after"])]).collect()
}

fn rule(fields: Value) -> Value {
    let mut rule = json!({ "id": "r", "name": "Kundeoplysninger", "trigger": "collection", "latest": 60 });
    rule.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    rule
}

#[test]
fn what_was_edited_added_and_removed_reads_as_a_sentence() {
    let mut desk = desk();
    assert_eq!(
        sentences(&mut desk),
        [
            "skrev de første oplysninger i fortegnelsen",
            "skrev de første opplysningene i protokollen",
            "entered the first details in the record"
        ]
    );
    save(&mut desk, "retention_rule", rule(json!({ "latest": 72 })), None);
    assert_eq!(
        sentences(&mut desk),
        [
            "rettede slettefrist »Kundeoplysninger«",
            "endret slettefrist «Kundeoplysninger»",
            "changed retention period “Kundeoplysninger”"
        ]
    );
    save(&mut desk, "purpose", json!({ "activity": "a", "description": "Sende faktura" }), None);
    assert_eq!(
        sentences(&mut desk),
        [
            "tilføjede formål »Sende faktura« (behandling »Kunder og ordrer«)",
            "la til formål «Sende faktura» (behandling «Kunder og ordrer»)",
            "added purpose “Sende faktura” (processing activity “Kunder og ordrer”)"
        ]
    );
    desk.ask("remove", json!({ "kind": "activity", "id": "a" })).unwrap();
    assert_eq!(
        sentences(&mut desk),
        [
            "fjernede behandling »Kunder og ordrer« og det, der hørte til",
            "fjernet behandling «Kunder og ordrer» og det som hørte til",
            "removed processing activity “Kunder og ordrer” and what belonged to it"
        ]
    );
}

#[test]
fn undo_and_redo_name_what_they_took_back_however_often() {
    let mut desk = desk();
    save(&mut desk, "retention_rule", rule(json!({ "latest": 72 })), None);
    let undone = [
        "fortrød rettelsen af slettefrist »Kundeoplysninger«",
        "angret endringen av slettefrist «Kundeoplysninger»",
        "undid the change to retention period “Kundeoplysninger”",
    ];
    let redone = [
        "gentog rettelsen af slettefrist »Kundeoplysninger«",
        "gjorde om endringen av slettefrist «Kundeoplysninger»",
        "redid the change to retention period “Kundeoplysninger”",
    ];
    for _ in 0..2 {
        desk.ask("undo", json!({})).unwrap();
        assert_eq!(sentences(&mut desk), undone);
        desk.ask("redo", json!({})).unwrap();
        assert_eq!(sentences(&mut desk), redone);
    }
    let told = deeds(&mut desk, json!({}));
    let marks: Vec<(&Value, &Value)> = told.iter().map(|it| (&it["step"], &it["undone"])).collect();
    let [undo, none, yes, no] = [json!("undo"), Value::Null, json!(true), json!(false)];
    assert_eq!(
        marks[..5],
        [(&undo, &no), (&none, &yes), (&none, &no), (&none, &yes), (&none, &no)],
        "only what is not done again counts as undone"
    );
}

#[test]
fn what_was_erased_is_told_of_without_its_content() {
    let mut desk = desk();
    save(&mut desk, "person", json!({ "name": "Hemmelig Prøve" }), None);
    let person = desk.ask("history", json!({ "limit": 1 })).unwrap()[0]["id"].clone();
    desk.ask("erase", json!({ "kind": "person", "id": person })).unwrap();
    assert_eq!(
        sentences(&mut desk),
        [
            "slettede en post (person) og hele dens historik",
            "slettet en post (person) og hele historikken til den",
            "erased an entry (person) and all of its history"
        ]
    );
    let told = deeds(&mut desk, json!({}));
    assert_eq!(told[1]["sentence"], "tilføjede noget, der siden er slettet");
    assert_eq!(told[1]["erased"], true);
    assert!(!json!(told).to_string().contains("Hemmelig"));
    assert!(deeds(&mut desk, json!({ "text": "hemmelig" })).is_empty());
    assert!(deeds(&mut desk, json!({ "kind": "person", "id": person })).is_empty());
}

#[test]
fn each_field_is_said_before_and_after_as_the_screen_says_it() {
    let mut desk = desk();
    save(&mut desk, "party", json!({ "name": "Kalenderhuset Eksempel ApS" }), None);
    let party = desk.ask("history", json!({ "limit": 1 })).unwrap()[0]["id"].clone();
    save(&mut desk, "system", json!({ "name": "Kalender", "location": { "state": "unknown" } }), None);
    let system = desk.ask("history", json!({ "limit": 1 })).unwrap()[0]["id"].clone();
    let whole = json!({
        "id": system, "name": "Kalender", "form": "portal", "supplier": party, "location": { "state": "none" },
        "holds_personal_data": true, "documented_on": "2026-11-12",
    });
    save(&mut desk, "system", whole.clone(), None);
    let words: Vec<[String; 2]> =
        differences(&mut desk).into_iter().map(|[_, before, after]| [before, after]).collect();
    let expected = [
        ["Program eller tjeneste", "Andres hjemmeside"],
        ["Ikke angivet", "Kalenderhuset Eksempel ApS"],
        ["Vides ikke", "Ingen"],
        ["Ikke udfyldt", "Ja"],
        ["Ikke angivet", "12.\u{a0}november\u{a0}2026"],
    ];
    assert_eq!(words, expected);
    // A name that is given up later stays what it was at the time.
    save(&mut desk, "party", json!({ "id": party, "name": "Rutepilot Eksempel ApS" }), None);
    desk.ask("remove", json!({ "kind": "party", "id": party })).unwrap();
    let told = deeds(&mut desk, json!({ "kind": "system", "id": system }));
    let own = deeds(&mut desk, json!({ "kind": "activity", "id": "a" }));
    assert_eq!(own.last().unwrap()["sentence"], "tilføjede behandling »Kunder og ordrer«");
    let parts = desk.ask("deed_parts", json!({ "change": told[1]["change"], "kind": "system", "id": system })).unwrap();
    assert!(parts.to_string().contains("Kalenderhuset Eksempel ApS"), "{parts}");
    assert!(!parts.to_string().contains("Rutepilot"), "{parts}");
    save(&mut desk, "retention_rule", rule(json!({ "latest": 66 })), None);
    let [[label, before, after]] = <[_; 1]>::try_from(differences(&mut desk)).unwrap();
    assert_eq!((label.as_str(), before.as_str(), after.as_str()), ("Slettes senest efter", "5\u{a0}år", "5½\u{a0}år"));
}

#[test]
fn the_history_is_searched_in_what_was_written_then() {
    let mut desk = desk();
    save(&mut desk, "retention_rule", rule(json!({ "latest": 66 })), None);
    save(&mut desk, "retention_rule", rule(json!({ "name": "Kunder" })), None);
    let count = |desk: &mut Desk, text: &str| deeds(desk, json!({ "text": text })).len();
    assert_eq!(count(&mut desk, "KUNDEOPLYSNINGER"), 3);
    assert_eq!(count(&mut desk, "slettes senest 5½"), 2);
    assert_eq!(count(&mut desk, "pernille dataansvarlig"), 1);
    assert_eq!(count(&mut desk, "findes ingen steder"), 0);
}

#[test]
fn pages_follow_each_other_and_end() {
    let mut desk = desk();
    for latest in 61..71 {
        save(&mut desk, "retention_rule", rule(json!({ "latest": latest })), None);
    }
    for text in [Value::Null, json!("slettes")] {
        let mut before = Value::Null;
        let mut seen = Vec::new();
        loop {
            let page = desk.ask("deeds", json!({ "limit": 4, "before": before, "text": text })).unwrap();
            seen.extend(page["deeds"].as_array().unwrap().iter().map(|it| it["change"].as_u64().unwrap()));
            before = page["next"].clone();
            if before.is_null() {
                break;
            }
        }
        assert!(seen.windows(2).all(|two| two[0] > two[1]), "{seen:?}");
        assert_eq!(seen.len(), deeds(&mut desk, json!({ "text": text })).len());
        assert!(seen.len() >= 10);
    }
}

#[test]
fn a_page_of_a_long_past_is_read_alone() {
    let mut desk = desk();
    desk.call.now = Now::at(Instant::parse("2026-11-22T09:00:00+01:00").unwrap());
    save(&mut desk, "retention_rule", rule(json!({ "latest": 72 })), None);
    let page = desk.ask("deeds", json!({ "limit": 1, "from": "2026-11-22" })).unwrap();
    assert_eq!((page["deeds"].as_array().unwrap().len(), &page["next"]), (1, &Value::Null));
    assert_eq!(page["today"], "2026-11-22");
    assert_eq!(deeds(&mut desk, json!({ "until": "2026-11-21" })).len(), 2);
    assert_eq!(deeds(&mut desk, json!({ "actor": "Ole Mønster" })).len(), 0);
    assert_eq!(deeds(&mut desk, json!({ "kinds": ["retention_rule"], "actor": "Pernille Prøvesen" })).len(), 2);
}
