//! The law as a file: what it would change is told before it is taken, it is undone like any change, and the one the
//! program came with is never lost.

use schema::law::Law;
use schema::{Instant, Language, Now};
use serde_json::{Value, json};

use crate::support::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with(&json!({
        "format": "fortegnelse",
        "version": schema::VERSION,
        "organisations": [{ "id": "o", "name": "Eksempel Rengøring ApS" }],
        "financial_years": [{ "id": "y", "starts": "2026-01-01", "ends": "2026-12-31" }],
        "retention_rules": [{
            "id": "r", "name": "Bilag", "trigger": "financial_year_end", "minimum_law": "dk_bookkeeping", "latest": 66,
        }],
    }));
    desk.call.now = Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap());
    desk
}

/// A law file of these sections beside the desk's register.
fn file(desk: &Desk, name: &str, law: &Value) -> String {
    written(desk, name, law.to_string().as_bytes())
}

fn written(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

fn minimum(desk: &mut Desk) -> Value {
    desk.ask("state", json!({})).unwrap()["deletions"]["r"]["minimum"].clone()
}

#[test]
fn a_file_that_is_taken_is_in_force_at_once_and_undone_like_any_change() {
    let mut desk = desk();
    let mut minima: Value = serde_json::from_str::<Value>(Law::shipped_text()).unwrap()["minima"].clone();
    minima[0]["months"] = json!(84);
    let path = file(&desk, "Regler fra rådgiveren.json", &json!({ "as_of": "2026-11-20", "minima": minima }));

    let preview = desk.ask("law_preview", json!({ "path": path })).unwrap();
    assert_eq!(preview["name"], "Regler fra rådgiveren.json");
    let told: Vec<[&str; 5]> = preview["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| ["section", "row", "field", "before", "after"].map(|name| it[name].as_str().unwrap()))
        .collect();
    let expected = [
        ["Kontrolleret pr.", "", "", "28.\u{a0}august\u{a0}2026", "20.\u{a0}november\u{a0}2026"],
        ["Hvor længe noget skal gemmes", "Bogføringsloven", "Længde", "5\u{a0}år", "7\u{a0}år"],
    ];
    assert_eq!(told, expected);
    assert_eq!(minimum(&mut desk), 60, "what was only looked at changes nothing");

    let taken = desk.ask("law_take", json!({ "path": path })).unwrap();
    assert_eq!(taken["state"]["law_as_of"], "2026-11-20");
    assert_eq!(taken["state"]["deletions"]["r"]["minimum"], 84);
    let law = desk.ask("law", json!({})).unwrap();
    assert_eq!(law["file"], json!({ "name": "Regler fra rådgiveren.json", "taken_on": "2026-11-21" }));
    assert_eq!((&law["age"], &law["old"], &law["minima"][0]["months"]), (&json!(0), &json!(false), &json!(84)));

    desk.ask("undo", json!({})).unwrap();
    assert_eq!(minimum(&mut desk), 60);
    desk.ask("redo", json!({})).unwrap();
    assert_eq!(minimum(&mut desk), 84);

    // It stands in the file: another start of the program finds it.
    desk.ask("close", json!({})).unwrap();
    assert_eq!(desk.ask("law", json!({})).unwrap()["as_of"], "2026-08-28", "nothing is open");
    let register = desk.path("test.fortegnelse").to_string_lossy().into_owned();
    desk.ask("open", json!({ "path": register })).unwrap();
    assert_eq!(minimum(&mut desk), 84);

    desk.ask("law_drop", json!({})).unwrap();
    assert_eq!(minimum(&mut desk), 60);
    assert_eq!(desk.ask("law", json!({})).unwrap()["file"], Value::Null);
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(minimum(&mut desk), 84);
}

#[test]
fn the_latest_of_several_files_is_in_force_and_all_are_given_up_as_one() {
    let mut desk = desk();
    for hours in [48, 24] {
        let path = file(&desk, "regler.json", &json!({ "as_of": "2026-11-20", "breach_hours": hours }));
        desk.ask("law_take", json!({ "path": path })).unwrap();
        let to = desk.path("ud.json").to_string_lossy().into_owned();
        desk.ask("law_export", json!({ "path": to })).unwrap();
        let law = Law::parse(&std::fs::read_to_string(&to).unwrap()).unwrap();
        assert_eq!(law.breach_hours, hours);
        assert_eq!(law.holidays, Law::shipped().holidays, "what is written is whole");
    }
    desk.ask("law_drop", json!({})).unwrap();
    assert_eq!(desk.ask("law", json!({})).unwrap()["as_of"], "2026-08-28");
    assert_eq!(desk.ask("law_drop", json!({})).unwrap_err().code.name(), "not_found");
}

#[test]
fn the_rules_of_the_program_are_written_as_they_are_and_taken_back_without_a_difference() {
    let mut desk = desk();
    let to = desk.path("Regler.json").to_string_lossy().into_owned();
    desk.ask("law_export", json!({ "path": to })).unwrap();
    assert_eq!(std::fs::read_to_string(&to).unwrap(), Law::shipped_text());
    assert_eq!(desk.ask("law_preview", json!({ "path": to })).unwrap()["differences"], json!([]));
    let register = desk.path("test.fortegnelse").to_string_lossy().into_owned();
    let refused = desk.ask("law_export", json!({ "path": register })).unwrap_err();
    assert_eq!(refused.code.name(), "would_overwrite_register");
}

#[test]
fn a_file_that_cannot_be_used_is_refused_in_a_sentence_that_names_the_place() {
    let mut desk = desk();
    let cases: [(&[u8], [&str; 3]); 6] = [
        (b"{\n  \"as_of\": 7\n}", ["Linje 2, tegn", "Linje 2, tegn", "Line 2, character"]),
        (
            br#"{"as_of":"2026-01-01","breach_hours":0}"#,
            [
                "anmelde et brud (/breach_hours): 0 kan ikke passe",
                "melde et brudd (/breach_hours): 0 kan ikke",
                "(/breach_hours): 0 cannot be right",
            ],
        ),
        (
            br#"{"as_of":"2026-11-22"}"#,
            ["22.\u{a0}november\u{a0}2026", "22.\u{a0}november\u{a0}2026", "22\u{a0}November\u{a0}2026"],
        ),
        (&[b' '; 500_001], ["Filen er for stor", "Filen er for stor", "The file is too large"]),
        (b"\xff\xfe{}", ["usynligt tegn", "usynlig tegn", "invisible character"]),
        (b"SQLite format 3\0", ["ikke JSON", "ikke JSON", "not JSON"]),
    ];
    for (bytes, sentences) in cases {
        let path = written(&desk, "regler.json", bytes);
        for command in ["law_preview", "law_take"] {
            for (language, sentence) in [Language::Da, Language::Nb, Language::En].into_iter().zip(sentences) {
                desk.call.language = Some(language);
                let refused = desk.ask(command, json!({ "path": path })).unwrap_err();
                assert_eq!(refused.code.name(), "law_file");
                assert!(
                    refused.message.contains(sentence) && refused.message.contains("regler.json"),
                    "{}",
                    refused.message
                );
            }
        }
    }
    let folder = desk.folder.path().to_string_lossy().into_owned();
    assert_eq!(desk.ask("law_preview", json!({ "path": folder })).unwrap_err().code.name(), "no_file");
    assert_eq!(desk.ask("law", json!({})).unwrap()["file"], Value::Null, "nothing was taken");
}

#[test]
fn a_stored_file_that_cannot_be_used_gives_way_to_the_shipped_law_and_is_told() {
    let mut desk = desk();
    let record = json!({ "id": "", "position": 0, "name": "regler.json", "as_of": "2026-11-01",
        "taken_on": "2026-11-20", "text": "{\"as_of\":\"2026-11-01\",\"breach_hours\":9999}" });
    desk.ask("add", json!({ "record": { "kind": "law_file", "record": record } })).unwrap();
    let law = desk.ask("law", json!({})).unwrap();
    assert_eq!((&law["as_of"], &law["file"]), (&json!("2026-08-28"), &Value::Null));
    assert!(law["damaged"].as_str().unwrap().contains("/breach_hours"), "{law}");
    desk.ask("check", json!({})).unwrap();
}

#[test]
fn what_is_shown_of_the_law_is_in_the_language_and_of_the_day() {
    let mut desk = desk();
    desk.call.now = Now::at(Instant::parse("2027-08-28T09:00:00+02:00").unwrap());
    let law = desk.ask("law", json!({})).unwrap();
    assert_eq!((&law["age"], &law["old"]), (&json!(12), &json!(true)));
    let days: Vec<&str> = law["holidays"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["country"] == "dk")
        .map(|it| it["date"].as_str().unwrap())
        .collect();
    assert_eq!((days.first(), days.last(), days.len()), (Some(&"2027-01-01"), Some(&"2028-12-26"), 20));
    assert!(days.is_sorted());
    let points = law["checklist"].as_array().unwrap().iter().flat_map(|part| part["points"].as_array().unwrap());
    assert_eq!(points.count(), 37);
    assert_eq!(
        law["risk"]["rows"][0],
        json!({ "consequence": "very_high", "risks": ["high", "very_high", "very_high", "very_high"] })
    );
    assert_eq!(law["supervision"]["allowed"][3]["concepts"], json!([5, 6]));
    assert_eq!(law["checklist"][2]["title"], "Sletning");
    desk.call.language = Some(Language::Nb);
    assert_eq!(desk.ask("law", json!({})).unwrap()["checklist"][2]["title"], "Sletting");
}

/// Every field of every section has its words: nothing is told by its name in the file.
#[test]
fn every_difference_there_can_be_is_told_in_words() {
    let mut desk = desk();
    let shipped: Value = serde_json::from_str(Law::shipped_text()).unwrap();
    for (section, value) in shipped.as_object().unwrap() {
        let Some(rows) = value.as_array().filter(|it| it.first().is_some_and(Value::is_object)) else { continue };
        for (at, _) in rows.iter().enumerate().take(3) {
            let mut law = json!({ "as_of": "2026-08-28" });
            law[section] = value.clone();
            for text in texts(&mut law[section][at]) {
                *text = json!(format!("{} x", text.as_str().unwrap()));
            }
            let Ok(law) = Law::parse(&law.to_string()) else { continue };
            let path = file(&desk, "regler.json", &serde_json::to_value(&law).unwrap());
            for language in [Language::Da, Language::Nb, Language::En] {
                desk.call.language = Some(language);
                for one in desk.ask("law_preview", json!({ "path": path })).unwrap()["differences"].as_array().unwrap()
                {
                    let told = one.to_string();
                    assert!(!told.contains("law-") && !told.contains("choice-"), "{told}");
                }
            }
        }
    }
}

/// The texts of a row that may be anything.
fn texts(row: &mut Value) -> Vec<&mut Value> {
    let mut found = Vec::new();
    for (name, value) in row.as_object_mut().unwrap() {
        match name.as_str() {
            "source" => found.push(value),
            "provision" | "what" | "asks" => found.extend(value.as_object_mut().unwrap().values_mut()),
            "name" if value.is_object() => found.extend(value.as_object_mut().unwrap().values_mut()),
            "name" => found.push(value),
            _ => {}
        }
    }
    found
}
