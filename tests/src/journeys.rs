//! The main job as one goes through it: make, change, undo, erase, back up, restore, issue.

use std::collections::BTreeMap;
use std::fs;

use memchr::memmem;
use serde_json::{Value, json};

use crate::support::{Desk, read, register, root};

#[test]
fn a_register_exported_and_made_again_is_the_same() {
    let mut names: Vec<String> = fs::read_dir(root().join("tests/registers"))
        .unwrap()
        .map(|it| it.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 6, "{names:?}");
    for name in names {
        let source = register(&name);
        let mut desk = Desk::with(&source);
        let (first, second) = (desk.path("a.json"), desk.path("b.json"));
        desk.ask("export", json!({ "path": first })).unwrap();
        let exported = read(&first);
        for kind in schema::Kind::ALL {
            let list = |register: &Value| register[kind.table()].as_array().cloned().unwrap_or_default();
            let by_id = |records: Vec<Value>| -> BTreeMap<String, Value> {
                let whole = |it: Value| (it["id"].as_str().unwrap().to_owned(), kind.normalise(it).unwrap());
                records.into_iter().map(whole).collect()
            };
            assert_eq!(by_id(list(&source)), by_id(list(&exported)), "{name}: {}", kind.table());
        }
        desk.ask("close", json!({})).unwrap();
        desk.ask("new_from", json!({ "path": desk.path("igen.fortegnelse"), "from": first })).unwrap();
        desk.ask("export", json!({ "path": second })).unwrap();
        assert_eq!(fs::read_to_string(first).unwrap(), fs::read_to_string(second).unwrap(), "{name}");
    }
}

#[test]
fn what_is_undone_and_done_again_survives_closing() {
    let mut desk = Desk::with(&register("003-klar"));
    let path = desk.path("test.fortegnelse");
    let policy = register("003-klar")["policies"][0].clone();
    let title = policy["title"].as_str().unwrap().to_owned();
    let mut changed = policy.clone();
    changed["title"] = json!("En anden titel");
    desk.ask("save", json!({ "record": { "kind": "policy", "record": changed } })).unwrap();
    desk.ask("close", json!({})).unwrap();
    let open = desk.ask("open", json!({ "path": path })).unwrap();
    assert_eq!(open["register"]["policies"][0]["title"], "En anden titel");
    assert_eq!(open["state"]["undo"]["field"], "title");
    let undone = desk.ask("undo", json!({})).unwrap();
    assert_eq!(undone["put"][0]["record"]["title"], json!(title));
    let redone = desk.ask("redo", json!({})).unwrap();
    assert_eq!(redone["put"][0]["record"]["title"], "En anden titel");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn a_field_typed_in_several_saves_is_undone_as_one() {
    let mut desk = Desk::with(&register("003-klar"));
    let mut policy = register("003-klar")["policies"][0].clone();
    let first = policy["title"].clone();
    for title in ["P", "Pe", "Persondata"] {
        policy["title"] = json!(title);
        desk.ask("save", json!({ "record": { "kind": "policy", "record": policy }, "run": "policy/title/1" })).unwrap();
    }
    let undone = desk.ask("undo", json!({})).unwrap();
    assert_eq!(undone["put"][0]["record"]["title"], first);
}

#[test]
fn an_erased_record_leaves_no_byte_in_the_file() {
    let mut desk = Desk::with(&register("003-klar"));
    let path = desk.path("test.fortegnelse");
    let marker = "Mærkeperson Slettesen";
    let added =
        desk.ask("add", json!({ "record": { "kind": "person", "record": { "id": "", "name": marker } } })).unwrap();
    let id = added["put"][0]["record"]["id"].as_str().unwrap().to_owned();
    for n in 0..30 {
        let person = json!({ "id": id, "name": format!("{marker} {n}"), "email": "slettesen@eksempel.example" });
        desk.ask("save", json!({ "record": { "kind": "person", "record": person } })).unwrap();
    }
    let bytes = |path: &std::path::Path| fs::read(path).unwrap();
    let holds = |bytes: &[u8], text: &str| memmem::find(bytes, text.as_bytes()).is_some();
    desk.ask("close", json!({})).unwrap();
    assert!(holds(&bytes(&path), "Slettesen"));
    desk.ask("open", json!({ "path": path })).unwrap();
    let erased = desk.ask("erase", json!({ "kind": "person", "id": id })).unwrap();
    assert_eq!(erased["records"], 1);
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
    desk.ask("close", json!({})).unwrap();
    for text in ["Slettesen", "slettesen@"] {
        assert!(!holds(&bytes(&path), text), "{text} is still in the file");
    }
    desk.ask("open", json!({ "path": path })).unwrap();
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn a_backup_put_back_is_the_register_it_was_taken_of() {
    let mut desk = Desk::with(&register("003-klar"));
    let path = desk.path("test.fortegnelse");
    let (before, after) = (desk.path("a.json"), desk.path("b.json"));
    desk.ask("export", json!({ "path": before })).unwrap();
    let copy = desk.ask("backup", json!({ "folder": desk.path("usb") })).unwrap();
    let mut policy = register("003-klar")["policies"][0].clone();
    policy["title"] = json!("Ændret bagefter");
    desk.ask("save", json!({ "record": { "kind": "policy", "record": policy } })).unwrap();
    desk.ask("close", json!({})).unwrap();
    desk.ask("restore", json!({ "backup": copy["path"], "to": path })).unwrap();
    desk.ask("open", json!({ "path": path })).unwrap();
    desk.ask("export", json!({ "path": after })).unwrap();
    assert_eq!(fs::read_to_string(before).unwrap(), fs::read_to_string(after).unwrap());
    let kept = fs::read_dir(desk.folder.path()).unwrap().filter(|it| {
        let name = it.as_ref().unwrap().file_name().to_string_lossy().into_owned();
        name != "test.fortegnelse" && name.contains("test")
    });
    assert_eq!(kept.count(), 1, "the file that was replaced is kept beside it");
}

#[test]
fn a_new_register_begins_with_those_who_answer_for_it() {
    let mut desk = Desk::new();
    let open = desk
        .ask(
            "new_register",
            json!({
                "path": desk.path("ny.fortegnelse"), "organisation": "Eksempel Rengøring ApS", "country": "dk",
                "registration_number": "00 00 00 00", "phone": "00 00 00 00", "contact_name": "Pernille Prøvesen", "contact_phone": "00 00 00 01",
                "contact_email": "pernille@eksempel.example", "director_name": "Mads Mønstergaard",
                "director_title": "Direktør", "year_starts": "2026-01-01", "year_ends": "2026-12-31", "language": "da"
            }),
        )
        .unwrap();
    assert_eq!(open["register"]["persons"].as_array().unwrap().len(), 2);
    assert_eq!(open["register"]["persons"][1]["job_title"], "Direktør");
    assert_eq!(
        open["register"]["organisations"][0]["phone"], "00 00 00 00",
        "the company's is told apart from the person's"
    );
    assert_eq!(open["register"]["organisations"][0]["email"], json!(null), "what is not told is not filled in");
    assert_eq!(open["register"]["supervisory_authorities"][0]["name"], "Datatilsynet");
    assert_eq!(open["state"]["undo"], json!(null), "the register itself cannot be undone");
    let start = desk.ask("start", json!({})).unwrap();
    assert_eq!(start["settings"]["recent"][0]["name"], "Eksempel Rengøring ApS");
}
