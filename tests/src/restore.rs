//! An older version of a record is looked at in words and brought back; what does many things at once is taken back at once.

use schema::{Instant, Language, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register};

const LANGUAGES: [Language; 3] = [Language::Da, Language::Nb, Language::En];

fn on(desk: &mut Desk, instant: &str) {
    desk.call.now = Now::at(Instant::parse(instant).unwrap());
}

fn save(desk: &mut Desk, kind: &str, record: Value) {
    desk.ask("save", json!({ "record": { "kind": kind, "record": record } })).unwrap();
}

fn content(desk: &mut Desk) -> Value {
    desk.ask("start", json!({})).unwrap()["open"]["register"].take()
}

fn find(desk: &mut Desk, table: &str, id: &str) -> Value {
    let all = content(desk)[table].take();
    all.as_array().unwrap().iter().find(|it| it["id"] == id).cloned().unwrap_or(Value::Null)
}

/// The newest act: its change, and its sentence in each language.
fn newest(desk: &mut Desk) -> (Value, [String; 3]) {
    let mut change = Value::Null;
    let sentences = LANGUAGES.map(|language| {
        desk.call.language = Some(language);
        let deed = desk.ask("deeds", json!({ "limit": 1 })).unwrap()["deeds"][0].take();
        desk.call.language = Some(Language::Da);
        change = deed["change"].clone();
        deed["sentence"].as_str().unwrap().replace('\u{a0}', " ")
    });
    (change, sentences)
}

fn of(change: &Value, kind: &str, id: &str, whole: bool) -> Value {
    json!({ "change": change, "kind": kind, "id": id, "whole": whole })
}

/// What is said of each field: label, now and then.
fn fields(preview: &Value) -> Vec<[String; 3]> {
    let said = |said: &Value| -> String {
        let pieces = said["pieces"].as_array().map(Vec::as_slice).unwrap_or_default();
        pieces.iter().map(|piece| piece["text"].as_str().unwrap()).collect()
    };
    let fields = preview["parts"].as_array().unwrap().iter().flat_map(|part| part["fields"].as_array().unwrap());
    fields.map(|it| [it["label"].as_str().unwrap().to_owned(), said(&it["before"]), said(&it["after"])]).collect()
}

/// A small register of 3 May 2026 with an activity, a party it is entrusted to and a rule, all changed later.
fn desk() -> (Desk, Value) {
    let mut desk = Desk::new();
    on(&mut desk, "2026-05-01T09:00:00+02:00");
    let from = desk.path("register.json");
    let register = json!({
        "format": "fortegnelse",
        "version": register("003-klar")["version"],
        "organisations": [{ "id": "o", "name": "Eksempel Rengøring ApS" }],
        "systems": [{ "id": "s", "name": "Kalender" }],
        "retention_rules": [{ "id": "r", "name": "Kundeoplysninger", "trigger": "collection", "latest": 60 }],
        "activities": [{ "id": "a", "name": "Kunder", "position": 2 }],
        "purposes": [{ "id": "p", "activity": "a", "description": "Levere" }],
        "data_items": [{ "id": "d", "activity": "a", "name": "Navn", "retention_rule": "r" }],
    });
    std::fs::write(&from, serde_json::to_vec(&register).unwrap()).unwrap();
    let path = desk.path("test.fortegnelse");
    desk.ask("new_from", json!({ "path": path, "from": from })).unwrap();
    on(&mut desk, "2026-05-03T14:02:00+02:00");
    save(&mut desk, "activity", json!({ "id": "a", "name": "Kunder", "position": 2, "internal_note": "Set igennem." }));
    let (then, _) = newest(&mut desk);
    on(&mut desk, "2026-11-21T14:02:00+01:00");
    (desk, then)
}

#[test]
fn an_older_version_is_shown_before_it_is_brought_back_and_told_of_after() {
    let (mut desk, then) = desk();
    save(&mut desk, "activity", json!({ "id": "a", "name": "Kunder og ordrer", "position": 5 }));
    let before = content(&mut desk);
    let preview = desk.ask("version_preview", of(&then, "activity", "a", false)).unwrap();
    assert_eq!(content(&mut desk), before, "looking changes nothing");
    assert_eq!((&preview["name"], &preview["removed"]), (&json!("Kunder"), &json!(false)));
    assert_eq!(preview["at"], "2026-05-03T14:02:00+02:00");
    let told = fields(&preview);
    let rows: Vec<[&str; 2]> = told.iter().map(|[_, now, then]| [now.as_str(), then.as_str()]).collect();
    assert_eq!(rows, [["Kunder og ordrer", "Kunder"], ["Ikke udfyldt", "Set igennem."]]);
    desk.ask("version_restore", of(&then, "activity", "a", false)).unwrap();
    let activity = find(&mut desk, "activities", "a");
    assert_eq!((&activity["name"], &activity["position"]), (&json!("Kunder"), &json!(5)));
    let (_, sentences) = newest(&mut desk);
    assert_eq!(
        sentences,
        [
            "hentede en tidligere udgave af behandling »Kunder« fra 3. maj 2026 tilbage",
            "hentet tilbake en tidligere utgave av behandling «Kunder» fra 3. mai 2026",
            "brought back an earlier version of processing activity “Kunder” from 3 May 2026",
        ]
    );
    assert_eq!(desk.ask("state", json!({})).unwrap()["undo"]["act"], "retrieve");
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(content(&mut desk), before);
    let (_, sentences) = newest(&mut desk);
    assert_eq!(sentences[0], "fortrød hentningen af en tidligere udgave af behandling »Kunder« fra 3. maj 2026");
    desk.ask("redo", json!({})).unwrap();
    let same = desk.ask("version_preview", of(&then, "activity", "a", false)).unwrap();
    assert_eq!(same["parts"], json!([]));
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn the_history_offers_a_version_only_where_it_is_otherwise_now() {
    let (mut desk, then) = desk();
    let older = |desk: &mut Desk| {
        let parts = desk.ask("deed_parts", json!({ "change": then })).unwrap();
        parts["parts"][0]["older"].as_bool().unwrap()
    };
    assert!(!older(&mut desk));
    save(&mut desk, "activity", json!({ "id": "a", "name": "Kunder", "position": 9, "internal_note": "Set igennem." }));
    assert!(!older(&mut desk), "its place is no version");
    save(&mut desk, "activity", json!({ "id": "a", "name": "Andet", "position": 9 }));
    assert!(older(&mut desk));
}

#[test]
fn a_removed_record_comes_back_with_what_belonged_to_it_and_what_does_not_is_said() {
    let (mut desk, _) = desk();
    let before = content(&mut desk);
    desk.ask("remove", json!({ "kind": "activity", "id": "a" })).unwrap();
    let (removal, _) = newest(&mut desk);
    desk.ask("version_restore", of(&removal, "activity", "a", true)).unwrap();
    assert_eq!(content(&mut desk), before);
    desk.ask("undo", json!({})).unwrap();
    desk.ask("remove", json!({ "kind": "retention_rule", "id": "r" })).unwrap();
    let preview = desk.ask("version_preview", of(&removal, "activity", "a", true)).unwrap();
    assert_eq!((&preview["removed"], &preview["belonged"], &preview["links"]), (&json!(true), &json!(2), &json!(0)));
    let lacks: Vec<&str> = preview["lacks"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(lacks.len(), 1, "{lacks:?}");
    assert!(
        lacks[0].starts_with("I én post af typen »") && lacks[0].ends_with("»Kundeoplysninger«, der er fjernet."),
        "{lacks:?}"
    );
    desk.ask("version_restore", of(&removal, "activity", "a", true)).unwrap();
    assert_eq!(find(&mut desk, "data_items", "d")["retention_rule"], Value::Null);
    assert_eq!(find(&mut desk, "activities", "a")["position"], 2);
    let (_, sentences) = newest(&mut desk);
    assert_eq!(
        sentences,
        [
            "hentede behandling »Kunder« og det, der hørte til, tilbage i udgaven fra 21. november 2026",
            "hentet tilbake behandling «Kunder» og det som hørte til, i utgaven fra 21. november 2026",
            "brought back processing activity “Kunder” and what belonged to it, in the version from 21 November 2026",
        ]
    );
}

#[test]
fn a_removed_rule_comes_back_to_those_that_followed_it() {
    let (mut desk, _) = desk();
    let before = content(&mut desk);
    desk.ask("remove", json!({ "kind": "retention_rule", "id": "r" })).unwrap();
    let (removal, _) = newest(&mut desk);
    let preview = desk.ask("version_preview", of(&removal, "retention_rule", "r", false)).unwrap();
    assert_eq!((&preview["belonged"], &preview["links"]), (&json!(0), &json!(1)));
    desk.ask("version_restore", of(&removal, "retention_rule", "r", true)).unwrap();
    assert_eq!(content(&mut desk), before);
}

#[test]
fn what_cannot_come_back_is_refused_by_name_and_leaves_no_trace() {
    let (mut desk, then) = desk();
    desk.ask("remove", json!({ "kind": "activity", "id": "a" })).unwrap();
    let (removal, _) = newest(&mut desk);
    let before = content(&mut desk);
    let mut refused = |asked: Value| {
        let looked = desk.ask("version_preview", asked.clone()).unwrap_err();
        let failure = desk.ask("version_restore", asked).unwrap_err();
        assert_eq!(looked.message, failure.message);
        (failure.code.name(), failure.message)
    };
    let part =
        "»Levere« (formål) kan ikke stå uden »Kunder« (behandling), som er fjernet. Hent »Kunder« tilbage først.";
    assert_eq!(refused(of(&removal, "purpose", "p", true)), ("needs_gone", part.to_owned()));
    assert_eq!(refused(of(&removal, "system", "ukendt", false)).0, "not_found");
    assert_eq!(content(&mut desk), before);
    desk.ask("erase", json!({ "kind": "activity", "id": "a" })).unwrap();
    let erased = desk.ask("version_restore", of(&then, "activity", "a", true)).unwrap_err();
    assert_eq!(erased.message, "Det er slettet efter reglerne og kan ikke hentes tilbage.");
}

#[test]
fn what_does_many_things_at_once_is_one_step_with_its_name() {
    let mut desk = Desk::with(&register("003-klar"));
    assert_eq!(desk.ask("state", json!({})).unwrap()["undo"], Value::Null, "what a register begins with is not undone");
    let all = content(&mut desk);
    let (activity, plan) = (all["activities"][0]["id"].clone(), all["control_plans"][0]["id"].clone());
    let law = desk.path("regler.json");
    desk.ask("law_export", json!({ "path": law })).unwrap();
    let names: Vec<Value> =
        desk.ask("templates", json!({})).unwrap().as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
    let acts = [
        ("add_templates", json!({ "names": names }), "add", "activity"),
        ("duplicate", json!({ "kind": "activity", "id": activity }), "add", "activity"),
        ("law_take", json!({ "path": law }), "add", "law_file"),
        ("law_take", json!({ "path": law }), "add", "law_file"),
        ("law_drop", json!({}), "remove", "law_file"),
        ("control_start", json!({ "plan": plan }), "add", "review"),
        ("remove", json!({ "kind": "activity", "id": activity }), "remove", "activity"),
    ];
    let done = acts.len();
    for (name, asked, act, kind) in acts {
        let before = content(&mut desk);
        let step = desk.ask("state", json!({})).unwrap()["undo"].take();
        desk.ask(name, asked).unwrap();
        let after = content(&mut desk);
        assert_ne!(after, before, "{name}");
        let undo = desk.ask("state", json!({})).unwrap()["undo"].take();
        assert_eq!((&undo["act"], &undo["kind"]), (&json!(act), &json!(kind)), "{name}");
        desk.ask("undo", json!({})).unwrap();
        assert_eq!(content(&mut desk), before, "{name}");
        assert_eq!(desk.ask("state", json!({})).unwrap()["undo"], step, "{name}");
        desk.ask("redo", json!({})).unwrap();
        assert_eq!(content(&mut desk), after, "{name}");
    }
    // All of it, across a restart, to the first state.
    let path = desk.path("test.fortegnelse");
    let mut again = Desk::new();
    desk.ask("close", json!({})).unwrap();
    again.ask("open", json!({ "path": path })).unwrap();
    for _ in 0..done {
        again.ask("undo", json!({})).unwrap();
    }
    assert_eq!(again.ask("undo", json!({})).unwrap_err().code.name(), "nothing_to_undo");
    assert_eq!(content(&mut again), all);
}

#[test]
fn an_activity_is_archived_and_given_to_somebody_by_one_step_each() {
    let mut desk = Desk::with(&register("003-klar"));
    let all = content(&mut desk);
    let activity = all["activities"][0].clone();
    let owner = all["persons"][1]["id"].clone();
    let mut archived = activity.clone();
    archived["status"] = json!("archived");
    save(&mut desk, "activity", archived.clone());
    archived["owner"] = owner;
    save(&mut desk, "activity", archived);
    let undo = desk.ask("state", json!({})).unwrap()["undo"].take();
    assert_eq!((&undo["act"], &undo["field"]), (&json!("save"), &json!("owner")));
    desk.ask("undo", json!({})).unwrap();
    let undo = desk.ask("state", json!({})).unwrap()["undo"].take();
    assert_eq!(undo["field"], "status");
    desk.ask("undo", json!({})).unwrap();
    assert_eq!(content(&mut desk), all);
}
