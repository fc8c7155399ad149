//! Dated law as a file: what is read, what is refused and where, what a file changes, and which law is in force.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use schema::law::{LONGEST_LAW, Law, LawDifference, LawFault, LawPlace, LawProblem, section_id};
use schema::words::Words;
use schema::{Date, Language, LawFile, Months, Register};
use serde_json::{Value, json};

fn shipped() -> Value {
    serde_json::from_str(Law::shipped_text()).unwrap()
}

/// The shipped law with one value replaced.
fn with(pointer: &str, value: Value) -> String {
    let mut law = shipped();
    *law.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    law.to_string()
}

/// The shipped law with a list changed.
fn list(pointer: &str, change: impl FnOnce(&mut Vec<Value>)) -> String {
    let mut law = shipped();
    change(law.pointer_mut(pointer).and_then(Value::as_array_mut).unwrap_or_else(|| panic!("{pointer}")));
    law.to_string()
}

fn problem(text: &str) -> LawProblem {
    Law::parse(text).expect_err("is refused")
}

fn refused(text: &str, place: &str, fault: LawFault) {
    let found = problem(text);
    assert_eq!((found.place.clone(), found.fault), (LawPlace::Path(place.to_owned()), fault), "{found:?}");
    told(&found);
}

/// The sentence has words for everything, in each language.
fn told(problem: &LawProblem) {
    for language in Language::ALL {
        let text = problem.text(Words::of(*language));
        assert!(!text.contains("law-") && !text.contains("{$") && !text.contains('$'), "{text}");
    }
}

#[test]
fn the_shipped_file_is_read_as_any_other_and_says_the_same() {
    assert_eq!(Law::parse(Law::shipped_text()).as_ref(), Ok(Law::shipped()));
    let again = serde_json::to_string_pretty(Law::shipped()).unwrap();
    assert_eq!(Law::parse(&again).as_ref(), Ok(Law::shipped()));
    assert!(Law::shipped().differences(&Law::parse(&again).unwrap()).is_empty());
    assert!(Law::shipped_text().len() * 4 < LONGEST_LAW, "there is room for a longer one");
}

#[test]
fn a_section_the_file_does_not_have_is_as_shipped() {
    let law = Law::parse(r#"{ "as_of": "2026-10-01", "breach_hours": 48 }"#).unwrap();
    assert_eq!((law.as_of, law.breach_hours), (Date::new(2026, 10, 1).unwrap(), 48));
    assert_eq!(law.holidays, Law::shipped().holidays);
    let found = problem(r#"{ "breach_hours": 48 }"#);
    assert_eq!((found.fault, found.params["name"].as_str()), (LawFault::MissingKey, "as_of"));
}

#[test]
fn what_cannot_be_read_is_told_by_its_line() {
    let at = |text: &str| {
        let found = problem(text);
        told(&found);
        (found.place, found.fault, found.params.get("name").cloned().unwrap_or_default())
    };
    let line = LawPlace::Line;
    assert_eq!(at("{\n  \"as_of\": \"2026-01-01\"\n  \"eea\": []\n}"), (line(3, 3), LawFault::Syntax, String::new()));
    assert_eq!(at(""), (line(1, 0), LawFault::Syntax, String::new()));
    assert_eq!(at("{"), (line(1, 1), LawFault::Syntax, String::new()));
    assert_eq!(at("[]"), (line(1, 0), LawFault::WrongKind, String::new()));
    let (place, fault, name) = at("{\n\"as_of\": \"2026-01-01\",\n\"brech_hours\": 1}");
    assert_eq!((place, fault, name.as_str()), (line(3, 13), LawFault::UnknownKey, "brech_hours"));
    let (place, fault, _) = at("{\n\"as_of\": \"2026-02-30\"}");
    assert!(matches!(place, LawPlace::Line(2, _)) && fault == LawFault::WrongKind);
    let (place, fault, name) = at("{\n\"as_of\": \"2026-02-03\",\n\"breach_hours\": 1,\n\"breach_hours\": 2}");
    assert!(matches!(place, LawPlace::Line(4, _)), "{place:?}");
    assert_eq!((fault, name.as_str()), (LawFault::TwiceKey, "breach_hours"));
    let (_, fault, name) = at(r#"{"as_of": "2026-02-03", "supervision_months": {"months": 12, "verified": false}}"#);
    assert_eq!((fault, name.as_str()), (LawFault::MissingKey, "source"));
    let (_, fault, name) = at(&with("/minima/0/law", json!("dk_bookkeping")));
    assert_eq!((fault, name.as_str()), (LawFault::UnknownChoice, "dk_bookkeping"));
    for wrong in [json!("five"), json!(-1), json!(1.5), json!(null), json!(4_294_967_296_u64)] {
        assert_eq!(at(&with("/minima/0/months", wrong)).1, LawFault::WrongKind);
    }
}

#[test]
fn a_hostile_file_is_refused_and_harms_nothing() {
    let large = format!(r#"{{"as_of":"{}"}}"#, "x".repeat(LONGEST_LAW));
    refused(&large, "", LawFault::TooLarge);
    let deep = "[".repeat(100_000);
    assert_eq!(problem(&deep).fault, LawFault::WrongKind);
    let deep = format!(r#"{{"as_of":{}"#, "[".repeat(100_000));
    assert_eq!(problem(&deep).fault, LawFault::Syntax);
    let found = problem(&format!(r#"{{"as_of":"2026-01-01","{}":1}}"#, "æ".repeat(10_000)));
    assert!(found.params["name"].chars().count() <= 60, "what a sentence names stays short");
    refused(
        &with("/authorities/0/website", json!("javascript:alert(1)//.dk")),
        "/authorities/0/website",
        LawFault::Form,
    );
    refused(&with("/authorities/0/name", json!("Data\u{202e}tilsynet")), "/authorities/0/name", LawFault::Character);
    refused(&with("/authorities/0/name", json!("Data\ntilsynet")), "/authorities/0/name", LawFault::Character);
    refused(
        &with("/checklist/points/0/asks/da", json!("?".repeat(1_001))),
        "/checklist/points/0/asks/da",
        LawFault::LongText,
    );
    refused(&with("/checklist/points/0/asks/nb", json!(" ")), "/checklist/points/0/asks/nb", LawFault::Empty);
    for stem in ["", "*", "ab", "*ab", "Bank", "ba*nk"] {
        let fault = if stem.is_empty() { LawFault::Empty } else { LawFault::Form };
        refused(&with("/stems/bank/0", json!(stem)), "/stems/bank/0", fault);
    }
}

#[test]
fn a_number_or_a_day_that_cannot_be_meant_is_refused() {
    for months in [0, 10_000] {
        refused(&with("/minima/0/months", json!(months)), "/minima/0/months", LawFault::Bounds);
        refused(&with("/limitations/1/months", json!(months)), "/limitations/1/months", LawFault::Bounds);
        refused(&with("/supervision_months/months", json!(months)), "/supervision_months/months", LawFault::Bounds);
        refused(&with("/ages_after_months/months", json!(months)), "/ages_after_months/months", LawFault::Bounds);
        refused(&with("/request_months", json!(months)), "/request_months", LawFault::Bounds);
        refused(&with("/extension_months", json!(months)), "/extension_months", LawFault::Bounds);
        refused(&with("/breach_hours", json!(months)), "/breach_hours", LawFault::Bounds);
        refused(&with("/child_ages/0/years", json!(months)), "/child_ages/0/years", LawFault::Bounds);
    }
    refused(&with("/as_of", json!("1999-12-31")), "/as_of", LawFault::Date);
    refused(&with("/as_of", json!("9999-12-31")), "/as_of", LawFault::Date);
    refused(&with("/child_ages/0/from", json!("0001-01-01")), "/child_ages/0/from", LawFault::Date);
    refused(&with("/child_ages/0/until", json!("2018-05-24")), "/child_ages/0", LawFault::Order);
    refused(&with("/child_ages/0/until", json!("2023-12-30")), "/child_ages", LawFault::Order);
    refused(&with("/child_ages/1/until", json!("2030-12-31")), "/child_ages", LawFault::Date);
    refused(&with("/checklist/points/0/until", json!("2018-05-24")), "/checklist/points/0", LawFault::Order);
    refused(&with("/holidays/0/falls", json!({"on": [2, 30]})), "/holidays/0/falls", LawFault::Date);
    refused(&with("/holidays/0/falls", json!({"easter": 400})), "/holidays/0/falls", LawFault::Bounds);
    refused(&with("/holidays/0/from", json!(20_240)), "/holidays/0/from", LawFault::Bounds);
    assert!(Law::parse(&with("/holidays/0/falls", json!({"on": [2, 29]}))).is_ok(), "a leap day is a day");
}

#[test]
fn a_row_twice_and_a_row_that_is_missing_are_refused() {
    let twice = |pointer: &str, row: usize| {
        let text = list(pointer, |rows| rows.push(rows[row].clone()));
        let at = list_length(pointer);
        refused(&text, &format!("{pointer}/{at}"), LawFault::Twice);
    };
    for pointer in [
        "/minima",
        "/rights",
        "/information",
        "/eea",
        "/authorities",
        "/national_grounds",
        "/other_laws",
        "/limitations",
        "/risk_matrix/cells",
    ] {
        twice(pointer, 0);
    }
    for pointer in [
        "/minima",
        "/rights",
        "/information",
        "/authorities",
        "/national_grounds",
        "/other_laws",
        "/limitations",
        "/risk_matrix/cells",
    ] {
        refused(&list(pointer, |rows| drop(rows.remove(0))), pointer, LawFault::MissingRow);
    }
    for pointer in
        ["/holidays", "/supervision/concepts", "/supervision/questions", "/checklist/points", "/checklist/parts"]
    {
        twice(pointer, 0);
    }
    refused(&list("/eea", |rows| rows.retain(|it| it != "NO")), "/eea", LawFault::MissingRow);
    refused(&list("/eea", |rows| rows.push(json!("XX"))), &format!("/eea/{}", list_length("/eea")), LawFault::Unknown);
    refused(&list("/holidays", |rows| rows.retain(|it| it["country"] == "dk")), "/holidays", LawFault::MissingRow);
    refused(&list("/child_ages", |rows| rows.retain(|it| it["country"] == "dk")), "/child_ages", LawFault::MissingRow);
    refused(&list("/rights/0/articles", Vec::clear), "/rights/0/articles", LawFault::Empty);
    refused(&list("/checklist/points", Vec::clear), "/checklist/points", LawFault::Empty);
}

fn list_length(pointer: &str) -> usize {
    shipped().pointer(pointer).and_then(Value::as_array).map(Vec::len).unwrap()
}

#[test]
fn a_table_of_concepts_with_a_hole_or_an_overlap_is_refused() {
    let rows = "/supervision/allowed";
    refused(&list(rows, |rows| drop(rows.remove(1))), "/supervision/allowed/1/from", LawFault::MissingRow);
    refused(&list(rows, |rows| drop(rows.remove(0))), "/supervision/allowed/0/from", LawFault::MissingRow);
    refused(&list(rows, |rows| drop(rows.pop())), rows, LawFault::MissingRow);
    refused(&with("/supervision/allowed/0/to", json!(3)), "/supervision/allowed/1/from", LawFault::Twice);
    refused(&with("/supervision/allowed/3/to", json!(11)), "/supervision/allowed/3/to", LawFault::Bounds);
    refused(&with("/supervision/allowed/3/to", json!(6)), "/supervision/allowed/3", LawFault::Order);
    refused(&with("/supervision/allowed/0/concepts", json!([])), "/supervision/allowed/0/concepts", LawFault::Empty);
    refused(&with("/supervision/allowed/0/concepts", json!([7])), "/supervision/allowed/0/concepts", LawFault::Unknown);
    let points = "/supervision/questions/0/answers/0/points";
    refused(&with(points, json!(11)), points, LawFault::Bounds);
    refused(&with(points, json!(null)), points, LawFault::Empty);
}

#[test]
fn a_point_of_the_checklist_has_a_key_a_part_and_clauses_of_their_form() {
    let at = |field: &str, value: Value| with(&format!("/checklist/points/0/{field}"), value);
    for key in ["", "A", "A01", "B9", "A1a", "A1000", "1"] {
        let fault = if key.is_empty() { LawFault::Empty } else { LawFault::Form };
        refused(&at("key", json!(key)), "/checklist/points/0/key", fault);
    }
    refused(&at("part", json!("Z")), "/checklist/points/0/part", LawFault::Unknown);
    for clause in ["30.1", "(1)", "100(1)", "30(1", "30()", "30(1)x"] {
        refused(&at("articles", json!([clause])), "/checklist/points/0/articles/0", LawFault::Form);
    }
    assert!(Law::parse(&at("articles", json!(["6(1)(f)", "33"]))).is_ok());
    refused(&with("/checklist/parts/0/letter", json!("a")), "/checklist/parts/0/letter", LawFault::Form);
    let falling = with("/risk_matrix/cells/15/risk", json!("low"));
    refused(&falling, "/risk_matrix/cells", LawFault::Falling);
}

#[test]
fn what_a_file_changes_is_told_row_by_row() {
    let mut law = shipped();
    law["as_of"] = json!("2026-12-01");
    law["minima"][0]["months"] = json!(72);
    law["holidays"][5]["name"]["da"] = json!("bededag");
    law["eea"].as_array_mut().unwrap().push(json!("CH"));
    law["checklist"]["points"].as_array_mut().unwrap().pop();
    law["supervision"]["questions"][1]["answers"][1]["points"] = json!(2);
    law["stems"]["bank"].as_array_mut().unwrap().push(json!("giro"));
    law["breach_hours"] = json!(48);
    let law = Law::parse(&law.to_string()).unwrap();
    let found = Law::shipped().differences(&law);
    let short: Vec<(&str, &str, Option<&str>, String, String)> = found.iter().map(short).collect();
    let row =
        |section, row, field, before: &str, after: &str| (section, row, field, before.to_owned(), after.to_owned());
    let expected = [
        row("as_of", "", Some(""), "2026-08-28", "2026-12-01"),
        row("minima", "dk_bookkeeping", Some("months"), "60", "72"),
        row("eea", "CH", None, "", "CH"),
        row("holidays", "dk/{\"easter\":26}/null", Some("name.da"), "store bededag", "bededag"),
        row("supervision", "questions/B/2", Some("points"), "", "2"),
        row("breach_hours", "", Some(""), "72", "48"),
        row("stems", "bank/giro", None, "", "giro"),
        row("checklist", "points/H3", None, "{}", ""),
    ];
    assert_eq!(short, expected);
    let back = law.differences(Law::shipped());
    assert_eq!(back.len(), found.len(), "the way back is as long");
    assert!(back.iter().any(|it| it.row == "points/H3" && it.before.is_none() && it.after.is_some()));
}

fn short(of: &LawDifference) -> (&str, &str, Option<&str>, String, String) {
    let text = |value: &Option<Value>| match value {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Object(_)) => "{}".to_owned(),
        Some(other) => other.to_string(),
    };
    (&of.section, &of.row, of.field.as_deref(), text(&of.before), text(&of.after))
}

#[test]
fn every_section_and_every_fault_has_words() {
    let sections: BTreeSet<String> = shipped().as_object().unwrap().keys().map(|key| section_id(key)).collect();
    for language in Language::ALL {
        let words = Words::of(*language);
        for id in sections.iter().cloned().chain(LawFault::ALL.iter().map(|it| format!("law-fault-{}", it.name()))) {
            assert!(words.has(&id), "{id} in {}", language.name());
        }
    }
}

#[test]
fn the_latest_file_is_in_force_and_a_damaged_one_gives_way_to_the_shipped_law() {
    let file = |id: &str, taken: &str, position, text: &str| LawFile {
        id: id.into(),
        position,
        name: "regler.json".to_owned(),
        as_of: Date::parse("2026-09-01").unwrap(),
        taken_on: Date::parse(taken).unwrap(),
        text: text.to_owned(),
    };
    let hours = |hours: u32| format!(r#"{{ "as_of": "2026-09-01", "breach_hours": {hours} }}"#);
    let mut register = Register::default();
    assert_eq!(Law::in_force(&register).law.as_ref(), Law::shipped());
    register.law_files.push(file("b", "2026-10-02", 1, &hours(48)));
    register.law_files.push(file("a", "2026-10-01", 2, &hours(24)));
    let found = Law::in_force(&register);
    assert_eq!((found.law.breach_hours, found.file, found.damaged), (48, Some("b".into()), None));
    // Two on one day: the one taken last.
    register.law_files.push(file("0", "2026-10-02", 3, &hours(36)));
    assert_eq!(Law::in_force(&register).law.breach_hours, 36);
    register.law_files.push(file("d", "2026-10-03", 4, &hours(0)));
    let found = Law::in_force(&register);
    assert_eq!((found.law.as_ref(), found.file), (Law::shipped(), None));
    let (id, problem) = found.damaged.unwrap();
    assert_eq!((id.as_str(), problem.fault), ("d", LawFault::Bounds));
}

#[test]
fn the_law_ages_by_whole_months() {
    let mut law = Law::shipped().clone();
    law.as_of = Date::parse("2026-08-31").unwrap();
    let age = |day| law.age(Date::parse(day).unwrap());
    let days = [
        "2026-08-30",
        "2026-08-31",
        "2026-09-29",
        "2026-09-30",
        "2027-02-27",
        "2027-02-28",
        "2027-08-30",
        "2027-08-31",
    ];
    assert_eq!(days.map(age), [0, 0, 0, 1, 5, 6, 11, 12].map(Months));
    let old = |day| law.is_old(Date::parse(day).unwrap());
    assert_eq!([old("2027-08-30"), old("2027-08-31"), old("2026-08-01")], [false, true, false]);
}
