//! While one looks back nothing is written, a day that cannot be seen is refused, and paper says which day it is of.

use std::fs;

use commands::{Access, NAMES, declared};
use schema::{Date, Language};
use serde_json::{Value, json};

use crate::looking_back::{at, open, text, year};
use crate::support::{Desk, register, words_of};

fn refused(desk: &mut Desk, name: &str, payload: Value) -> (String, String) {
    let failure = desk.ask(name, payload).unwrap_err();
    (failure.code.name().to_owned(), failure.message)
}

#[test]
fn nothing_is_written_while_one_looks_back_and_each_refusal_says_so() {
    let mut desk = year();
    at(&mut desk, "2026-07-02T09:00:00+02:00");
    desk.ask("look_back", json!({ "day": "2026-06-30" })).unwrap();
    let file = fs::read(desk.path("a-year.fortegnelse")).unwrap();
    let activity = open(&mut desk)["register"]["activities"][0].clone();
    let mut writing = 0;
    for name in NAMES.iter().filter(|name| declared(name) == Some(Access::Writes)) {
        // Whatever is asked for, right or wrong: the day is the reason.
        for request in [json!({}), json!({ "record": { "kind": "activity", "record": activity } })] {
            let (code, sentence) = refused(&mut desk, name, request);
            assert_eq!(code, "looking_back", "{name}");
            assert!(sentence.contains("30.\u{a0}juni\u{a0}2026") && sentence.contains("i dag"), "{sentence}");
        }
        writing += 1;
    }
    assert!(writing >= 20, "{writing}");
    assert!(NAMES.iter().all(|name| declared(name).is_some()));
    let mut sentences = [Language::Da, Language::Nb, Language::En].map(|language| {
        desk.call.language = Some(language);
        refused(&mut desk, "undo", json!({})).1
    });
    sentences.sort();
    assert!(sentences.windows(2).all(|two| two[0] != two[1]), "{sentences:?}");
    desk.call.language = Some(Language::Da);
    desk.ask("look_forward", json!({})).unwrap();
    assert!(fs::read(desk.path("a-year.fortegnelse")).unwrap() == file, "not a byte of the file is another");
    desk.ask("save", json!({ "record": { "kind": "activity", "record": activity } })).unwrap();
}

#[test]
fn only_a_day_the_register_knows_is_looked_back_at() {
    let mut desk = year();
    let (code, sentence) = refused(&mut desk, "look_back", json!({ "day": "2026-06-29" }));
    assert_eq!(code, "no_past", "{sentence}");
    at(&mut desk, "2026-07-09T09:00:00+02:00");
    for day in ["2026-06-29", "2026-07-09", "2026-07-10", "1999-01-01"] {
        let (code, sentence) = refused(&mut desk, "look_back", json!({ "day": day }));
        assert_eq!(code, "past_day");
        assert!(
            sentence.contains("30.\u{a0}juni\u{a0}2026") && sentence.contains("8.\u{a0}juli\u{a0}2026"),
            "{sentence}"
        );
        assert!(open(&mut desk)["state"]["looking_back"].is_null());
    }
    desk.ask("look_back", json!({ "day": "2026-07-08" })).unwrap();
    // From one day to another, and a day that is refused leaves the one that is seen.
    refused(&mut desk, "look_back", json!({ "day": "2026-07-09" }));
    assert_eq!(open(&mut desk)["state"]["looking_back"]["day"], "2026-07-08");
    desk.ask("look_back", json!({ "day": "2026-06-30" })).unwrap();
    assert_eq!(open(&mut desk)["state"]["today"], "2026-06-30");
}

#[test]
fn another_register_leaves_the_past() {
    let mut desk = year();
    at(&mut desk, "2026-07-09T09:00:00+02:00");
    let path = desk.path("a-year.fortegnelse");
    for next in ["open", "close", "new_from"] {
        desk.ask("open", json!({ "path": path })).unwrap();
        desk.ask("look_back", json!({ "day": "2026-07-01" })).unwrap();
        match next {
            "open" => drop(desk.ask("open", json!({ "path": path })).unwrap()),
            "close" => {
                desk.ask("close", json!({})).unwrap();
                desk.ask("open", json!({ "path": path })).unwrap();
            }
            _ => {
                let (from, to) = (desk.path("a-year.json"), desk.path("en-anden.fortegnelse"));
                desk.ask("new_from", json!({ "path": to, "from": from })).unwrap();
            }
        }
        let state = open(&mut desk)["state"].take();
        assert_eq!((&state["looking_back"], &state["read_only"]), (&Value::Null, &json!(false)), "{next}");
        assert_eq!(state["today"], "2026-07-09");
    }
}

#[test]
fn a_draft_of_a_past_day_says_both_days_and_lacks_what_was_lacking_then() {
    let mut desk = Desk::with(&register("003-klar"));
    let mut rule = open(&mut desk)["register"]["retention_rules"][0].clone();
    at(&mut desk, "2026-11-25T10:00:00+01:00");
    rule["name"] = json!("Et navn fra senere");
    desk.ask("save", json!({ "record": { "kind": "retention_rule", "record": rule } })).unwrap();
    let mut purpose = open(&mut desk)["register"]["purposes"][0].clone();
    purpose["description"] = Value::Null;
    desk.ask("save", json!({ "record": { "kind": "purpose", "record": purpose } })).unwrap();
    let missing = |desk: &mut Desk| {
        desk.ask("preview", json!({ "subject": "article30" })).unwrap()["missing"].as_array().unwrap().len()
    };
    let lacking = missing(&mut desk);
    desk.ask("look_back", json!({ "day": "2026-11-21" })).unwrap();
    assert!(missing(&mut desk) < lacking);
    let footers = [
        (Language::Da, "Som registreret 21. november 2026 · udskrevet 25. november 2026"),
        (Language::Nb, "Slik det var registrert 21. november 2026 · skrevet ut 25. november 2026"),
        (Language::En, "As recorded on 21 November 2026 · printed 25 November 2026"),
    ];
    for (language, footer) in footers {
        for subject in ["article30", "processors"] {
            let path = desk.path("dengang.pdf");
            let asked = json!({ "subject": subject, "language": language.name(), "path": path });
            desk.ask("print", asked).unwrap();
            let words = words_of(&path).replace('\u{a0}', " ");
            assert!(words.contains(footer), "{words}");
            assert!(!words.contains("Et navn fra senere"));
        }
    }
    // Held against the register later, such a sheet is a draft of the day it was printed.
    let sheet = desk.print("article30", None);
    desk.ask("look_forward", json!({})).unwrap();
    let checked = desk.ask("check_print", json!({ "path": sheet })).unwrap();
    assert_eq!(checked["outcome"], "draft");
    assert!(text(&checked["sentence"]).contains("25.\u{a0}november\u{a0}2026"), "{}", checked["sentence"]);
    assert!(words_of(&desk.print("processors", None)).contains("udskrevet 25. november 2026"));
}

#[test]
fn a_day_ends_when_its_clock_on_the_wall_does() {
    let mut desk = year();
    let mut party = open(&mut desk)["register"]["parties"][0].clone();
    let mut name = |desk: &mut Desk, moment: &str, name: &str| {
        at(desk, moment);
        party["name"] = json!(name);
        desk.ask("save", json!({ "record": { "kind": "party", "record": party } })).unwrap();
    };
    name(&mut desk, "2026-10-24T23:59:00+02:00", "Før midnat");
    name(&mut desk, "2026-10-25T00:01:00+02:00", "Efter midnat");
    name(&mut desk, "2026-10-25T23:59:00+01:00", "Efter vintertid");
    at(&mut desk, "2026-11-21T09:00:00+01:00");
    for (day, expected) in [("2026-10-24", "Før midnat"), ("2026-10-25", "Efter vintertid")] {
        let opened = desk.ask("look_back", json!({ "day": day })).unwrap();
        assert_eq!(opened["register"]["parties"][0]["name"], expected);
        assert_eq!(Date::parse(text(&opened["state"]["today"])), Date::parse(day));
    }
}
