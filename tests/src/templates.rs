//! Templates: usual activities, in every language and country, as suggestions a person confirms.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Desk, read, root};

/// A company of a country that writes in a language, and nothing else.
fn company(country: &str, language: &str) -> Desk {
    let organisation = json!({
        "id": "virksomheden", "name": "Eksempel Rengøring ApS", "country": country,
        "text_language": language, "report_language": language,
    });
    Desk::with(&json!({ "format": "fortegnelse", "version": 3, "organisations": [organisation] }))
}

fn names(desk: &mut Desk) -> Vec<String> {
    let offered = desk.ask("templates", json!({})).unwrap();
    offered.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
}

fn register(desk: &mut Desk) -> Value {
    let path = desk.path("export.json");
    desk.ask("export", json!({ "path": path })).unwrap();
    read(&path)
}

fn list<'r>(register: &'r Value, table: &str) -> &'r [Value] {
    register[table].as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn every_template_is_whole_in_every_language_and_country() {
    for country in ["dk", "no"] {
        for language in ["da", "nb", "en"] {
            let mut desk = company(country, language);
            let names = names(&mut desk);
            desk.ask("add_templates", json!({ "names": names })).unwrap();
            let found = desk.ask("check", json!({})).unwrap();
            let grave: BTreeSet<String> = found
                .as_array()
                .unwrap()
                .iter()
                .filter(|it| it["severity"] == "wrong" || it["severity"] == "missing")
                .filter(|it| it["activities"].as_array().is_some_and(|it| !it.is_empty()))
                .map(|it| format!("{}: {}", it["code"].as_str().unwrap(), it["title"].as_str().unwrap()))
                .filter(|it| !left_open(it))
                .collect();
            assert_eq!(grave, BTreeSet::new(), "{country} {language}");
        }
    }
}

/// What a template cannot know: who the supplier and the customer are, where data go, what is in place.
fn left_open(found: &str) -> bool {
    let codes = [
        "activity-suggested",
        "controller-served-unfilled",
        "processor-unnamed",
        "security-missing",
        "transfer-unclarified",
    ];
    codes.iter().any(|code| found.starts_with(&format!("{code}:")))
}

#[test]
fn a_suggestion_is_one_until_it_is_confirmed_and_is_taken_back_at_once() {
    let mut desk = company("dk", "da");
    let all = names(&mut desk);
    desk.ask("add_templates", json!({ "names": all })).unwrap();
    let made = register(&mut desk);
    let activities = list(&made, "activities");
    assert_eq!(activities.len(), all.len());
    assert!(activities.iter().all(|it| it["suggested"] == true));
    let told = desk.ask("check", json!({})).unwrap();
    let unconfirmed =
        |told: &Value| told.as_array().unwrap().iter().filter(|it| it["code"] == "activity-suggested").count();
    assert_eq!(unconfirmed(&told), all.len());

    let mut first = activities[0].clone();
    first["suggested"] = json!(false);
    desk.ask("save", json!({ "record": { "kind": "activity", "record": first } })).unwrap();
    let told = desk.ask("check", json!({})).unwrap();
    assert_eq!(unconfirmed(&told), all.len() - 1);

    desk.ask("undo", json!({})).unwrap();
    desk.ask("undo", json!({})).unwrap();
    let back = register(&mut desk);
    for table in ["activities", "systems", "measures", "retention_rules", "purposes", "data_items"] {
        assert_eq!(list(&back, table), &[] as &[Value], "{table}");
    }
}

#[test]
fn what_several_activities_share_is_made_once_and_the_companys_own_is_used() {
    let mut desk = company("dk", "da");
    desk.ask("add", json!({ "record": { "kind": "system", "record": { "id": "", "position": 0, "name": "e-mail", "form": "application" } } })).unwrap();
    let all = names(&mut desk);
    desk.ask("add_templates", json!({ "names": all })).unwrap();
    let made = register(&mut desk);
    for table in ["systems", "measures", "retention_rules"] {
        let names: Vec<String> =
            list(&made, table).iter().map(|it| it["name"].as_str().unwrap().to_lowercase()).collect();
        let once: BTreeSet<&String> = names.iter().collect();
        assert_eq!(names.len(), once.len(), "{table}: {names:?}");
    }
    let offered = desk.ask("templates", json!({})).unwrap();
    assert!(offered.as_array().unwrap().iter().all(|it| it["present"] == true));
}

#[test]
fn recordings_of_cameras_go_within_the_days_the_countrys_law_sets() {
    for (country, days) in [("dk", json!(30)), ("no", Value::Null)] {
        let mut desk = company(country, "da");
        desk.ask("add_templates", json!({ "names": ["cctv"] })).unwrap();
        let made = register(&mut desk);
        let [rule] = list(&made, "retention_rules") else { panic!("{made}") };
        assert_eq!(
            (&rule["latest_days"], &rule["latest"], &rule["trigger"]),
            (&days, &Value::Null, &json!("recording"))
        );
        assert!(rule["criterion"].is_string(), "what else decides, or whose limit it is");
    }
}

#[test]
fn the_texts_of_a_template_are_no_others() {
    // A text that is the same in Danish and English was forgotten, unless it is a name.
    for path in std::fs::read_dir(root().join("schema/templates")).unwrap() {
        let path = path.unwrap().path();
        let mut same = Vec::new();
        forgotten(&read(&path), &mut same);
        assert!(same.is_empty(), "{}: {same:?}", path.display());
    }
}

fn forgotten(value: &Value, same: &mut Vec<String>) {
    match value {
        Value::Object(map) if map.contains_key("da") => {
            let text = |code: &str| map.get(code).and_then(Value::as_str).unwrap_or_default();
            let danish = text("da");
            let languages = [danish, text("nb"), text("en")];
            if languages.iter().any(|it| it.trim().is_empty()) || (danish == text("en") && danish.contains(' ')) {
                same.push(danish.to_owned());
            }
        }
        Value::Object(map) => map.values().for_each(|it| forgotten(it, same)),
        Value::Array(list) => list.iter().for_each(|it| forgotten(it, same)),
        _ => {}
    }
}
