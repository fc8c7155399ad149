//! A register of every released version opens, whole, what it issued comes back byte for byte, and it issues what is new.

use std::fs;
use std::path::{Path, PathBuf};

use register::{Ladder, RegisterFile, Stamp, backup};
use schema::{Instant, Kind, Now};
use serde_json::{Value, json};

use crate::support::{Desk, root};

/// The registers that are kept of released versions.
fn released() -> Vec<PathBuf> {
    let all = fs::read_dir(root().join("tests/upgrades")).unwrap().map(|it| it.unwrap().path());
    let mut all: Vec<PathBuf> = all.filter(|it| it.extension().is_some_and(|end| end == "fortegnelse")).collect();
    all.sort();
    assert!(!all.is_empty(), "no released version is kept");
    all
}

/// The bytes a document was issued as, by the program of that time.
fn kept(version: &Path, number: &str) -> Vec<u8> {
    let path = version.with_file_name(format!("{}-{number}.pdf", version.file_stem().unwrap().to_string_lossy()));
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Has the program write a document again.
fn written(desk: &mut Desk, document: &Value) -> Vec<u8> {
    let out = desk.path("igen.pdf");
    desk.ask("document_pdf", json!({ "id": document["id"], "path": out })).unwrap();
    fs::read(out).unwrap()
}

#[test]
fn every_released_version_opens_whole_with_what_it_issued() {
    for path in released() {
        let mut desk = Desk::new();
        let copy = desk.path("gammel.fortegnelse");
        fs::copy(&path, &copy).unwrap();
        let open = desk.ask("open", json!({ "path": copy })).unwrap();
        assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true, "{}", path.display());
        let documents = open["register"]["documents"].as_array().unwrap().clone();
        assert!(!documents.is_empty());
        for document in documents {
            let number = document["number"].as_str().unwrap();
            assert!(written(&mut desk, &document) == kept(&path, number), "{} {number}", path.display());
        }
        // What an older version could not issue, its register can after the climb.
        for subject in ["processors", "measures"] {
            let issued = desk.ask("issue", json!({ "subject": subject })).unwrap();
            let put = issued["changed"]["put"].as_array().unwrap();
            assert!(put.iter().any(|it| it["record"]["subject"] == subject), "{put:?}");
        }
        assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true, "{}", path.display());
    }
}

/// What this program knows, and a version more that nobody has made yet.
fn a_version_more() -> Ladder {
    const NEXT: &str = "ALTER TABLE documents ADD COLUMN shelf TEXT;
        ALTER TABLE attachments ADD COLUMN scanned_on TEXT;
        CREATE TABLE shelves (id TEXT PRIMARY KEY) STRICT;";
    let mut steps = schema::MIGRATIONS.to_vec();
    steps.push(NEXT);
    Ladder { steps: steps.leak(), upcasters: &[] }
}

/// Changes every name in the register, takes records away and issues anew.
fn moved_on(desk: &mut Desk, whole: &Value) {
    for kind in [Kind::Organisation, Kind::Person, Kind::Party, Kind::System, Kind::Measure, Kind::Activity] {
        for record in whole[kind.table()].as_array().unwrap() {
            let mut record = record.clone();
            record["name"] = json!(format!("{} efter et år", record["name"].as_str().unwrap_or("Uden navn")));
            desk.ask("save", json!({ "record": { "kind": kind, "record": record } })).unwrap();
        }
    }
    for kind in [Kind::Purpose, Kind::RetentionRule, Kind::Policy] {
        let id = &whole[kind.table()][0]["id"];
        desk.ask("remove", json!({ "kind": kind, "id": id })).unwrap();
    }
    desk.ask("add_templates", json!({ "names": ["newsletter"] })).unwrap();
    desk.ask("issue", json!({ "subject": "article30" })).unwrap();
}

/// Every document, as the register file itself has it.
fn held(file: &RegisterFile, version: &Path, documents: &[Value]) {
    assert!(file.verify().unwrap().is_clean(), "{}", version.display());
    for document in documents {
        let number = document["number"].as_str().unwrap();
        let own = file.content().documents.iter().find(|it| it.number == number).unwrap();
        assert!(file.bytes(&own.pdf).unwrap() == kept(version, number), "{} {number}", version.display());
    }
}

#[test]
fn what_was_issued_comes_back_byte_for_byte_a_year_later_whatever_became_of_the_register_and_the_program() {
    for path in released() {
        let mut desk = Desk::new();
        let copy = desk.path("gammel.fortegnelse");
        fs::copy(&path, &copy).unwrap();
        desk.call.now = Now::at(Instant::parse("2027-11-22T09:15:00+01:00").unwrap());
        let open = desk.ask("open", json!({ "path": copy })).unwrap();
        let documents = open["register"]["documents"].as_array().unwrap().clone();
        let same = |desk: &mut Desk, when: &str| {
            for document in &documents {
                let number = document["number"].as_str().unwrap();
                assert!(written(desk, document) == kept(&path, number), "{} {number} {when}", path.display());
            }
        };
        same(&mut desk, "after a year");
        moved_on(&mut desk, &open["register"]);
        same(&mut desk, "in a register that was changed");

        let taken = desk.ask("backup", json!({ "folder": desk.path("kopier") })).unwrap()["path"].take();
        desk.ask("close", json!({})).unwrap();
        let restored = desk.path("gendannet.fortegnelse");
        desk.ask("restore", json!({ "backup": taken, "to": restored })).unwrap();
        desk.ask("open", json!({ "path": restored })).unwrap();
        same(&mut desk, "from a copy");
        desk.ask("close", json!({})).unwrap();

        // A program that is yet to be made climbs one version further, and so does the copy it takes.
        let stamp = Stamp { now: desk.call.now, actor: "Pernille Prøvesen".into() };
        let (later, copies) = (a_version_more(), desk.path("senere"));
        let file = register::open_with(&restored, &stamp, &copies, later).unwrap();
        held(&file, &path, &documents);
        let copied = backup::take(&file, &copies, &stamp, backup::Reason::Asked).unwrap();
        drop(file);
        held(&register::read_only_with(&copies.join(&copied.file), later).unwrap(), &path, &documents);
    }
}
