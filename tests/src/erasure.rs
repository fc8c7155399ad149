//! A case that is kept no longer is erased for real: no byte of it stays, and the trail still holds.

use std::path::{Path, PathBuf};

use memchr::memmem;
use schema::{Instant, Kind, Now, Shape};
use serde_json::{Map, Value, json};

use crate::support::{Desk, register};

/// What stands in every text of the case, and nowhere else.
const MARKER: &str = "Prøvesen-Slettes-4711";

/// What stands in another case.
const OTHER: &str = "Andersen-Bliver-0815";

/// Every text a record can hold, each with the marker and a word of its own.
fn texts(kind: Kind) -> Map<String, Value> {
    let texts = kind.fields().iter().filter(|field| field.form.shape == Shape::Text && !field.form.list);
    let own = texts.filter(|field| !["id", "number"].contains(&field.name));
    own.map(|field| (field.name.to_owned(), json!(format!("{MARKER} {}", field.name)))).collect()
}

fn list(desk: &mut Desk, table: &str) -> Vec<Value> {
    let register = desk.ask("start", json!({})).unwrap()["open"]["register"].take();
    register[table].as_array().cloned().unwrap_or_default()
}

fn record(desk: &mut Desk, table: &str, id: &str) -> Value {
    list(desk, table).into_iter().find(|it| it["id"] == id).unwrap()
}

/// Saves a record with some fields altered.
fn alter(desk: &mut Desk, kind: Kind, id: &str, fields: Value) {
    let mut whole = record(desk, kind.table(), id);
    whole.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    desk.ask("save", json!({ "record": { "kind": kind, "record": whole } })).unwrap();
}

fn at(desk: &mut Desk, instant: &str) {
    desk.call.now = Now::at(Instant::parse(instant).unwrap());
}

/// The files of the register's folder, raw: the register, and whatever the database lays beside it.
fn files(desk: &Desk) -> Vec<PathBuf> {
    let beside = std::fs::read_dir(desk.folder.path()).unwrap().map(|it| it.unwrap().path());
    let own = beside.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("test.fortegnelse"));
    let files: Vec<PathBuf> = own.collect();
    assert!(!files.is_empty());
    files
}

fn holds(path: &Path, needle: &[u8]) -> bool {
    memmem::find(&std::fs::read(path).unwrap(), needle).is_some()
}

/// Stretches of a file's bytes, short enough to lie whole on a page of the database.
fn stretches(bytes: &[u8]) -> Vec<Vec<u8>> {
    let step = (bytes.len() / 40).max(64);
    (0..bytes.len().saturating_sub(48)).step_by(step).map(|at| bytes[at..at + 48].to_vec()).collect()
}

/// How many of the stretches a file holds.
fn held(path: &Path, stretches: &[Vec<u8>]) -> usize {
    let bytes = std::fs::read(path).unwrap();
    stretches.iter().filter(|it| memmem::find(&bytes, it).is_some()).count()
}

/// A request with everything a case can have, answered and issued; its id and its document's PDF.
fn case(desk: &mut Desk) -> (String, Vec<u8>) {
    at(desk, "2026-01-05T09:00:00+01:00");
    let asked = json!({ "kind": "subject_request", "received_on": "2026-01-05", "rights": ["access", "erasure"] });
    let added = desk.ask("case_add", asked).unwrap();
    assert_eq!(added["number"], "2026-1");
    let id = added["id"].as_str().unwrap().to_owned();
    alter(desk, Kind::SubjectRequest, &id, Value::Object(texts(Kind::SubjectRequest)));
    alter(desk, Kind::SubjectRequest, &id, json!({ "asks": format!("{MARKER} første").repeat(2000) }));
    alter(desk, Kind::SubjectRequest, &id, json!({ "asks": format!("{MARKER} anden") }));
    desk.ask("undo", json!({})).unwrap();
    desk.ask("undo", json!({})).unwrap();
    desk.ask("redo", json!({})).unwrap();
    let activity = list(desk, "activities")[0]["id"].clone();
    let area = json!({ "id": "", "request": id, "position": 0, "activity": activity });
    desk.ask("add", json!({ "record": { "kind": "case_area", "record": area } })).unwrap();
    for (name, content) in [("brev", format!("{MARKER} brev\n").repeat(900)), ("note", format!("{MARKER} note"))] {
        let path = desk.path(&format!("{MARKER} {name}.txt"));
        std::fs::write(&path, content).unwrap();
        desk.ask("enclose", json!({ "path": path, "kind": "subject_request", "id": id })).unwrap();
    }
    // One of them is taken away again before the case ends: its bytes still lie in the file.
    let enclosure = list(desk, "enclosures")[1]["id"].clone();
    desk.ask("remove", json!({ "kind": "enclosure", "id": enclosure })).unwrap();
    at(desk, "2026-01-20T10:00:00+01:00");
    let decided = json!({ "identity": "certain", "decision": "partly_granted", "exceptions": ["legal_obligation"], "complaint_told": true, "answered_on": "2026-01-20", "recipients_told_on": { "state": "none" }, "kept_until": "2026-06-30" });
    alter(desk, Kind::SubjectRequest, &id, decided);
    let issued = desk.ask("issue", json!({ "subject": "access_answer", "of": id, "language": "da" })).unwrap();
    let pdf = desk.path("svar.pdf");
    desk.ask("document_pdf", json!({ "id": issued["document"], "path": pdf })).unwrap();
    alter(desk, Kind::SubjectRequest, &id, json!({ "kept_at": format!("{MARKER} skabet") }));
    (id, std::fs::read(&pdf).unwrap())
}

#[test]
fn an_erased_case_leaves_no_byte_in_the_register_nor_in_a_new_backup() {
    let mut desk = Desk::with(&register("003-klar"));
    let (id, pdf) = case(&mut desk);
    let asked = json!({ "kind": "subject_request", "received_on": "2026-02-01", "rights": ["access"] });
    let other = desk.ask("case_add", asked).unwrap()["id"].as_str().unwrap().to_owned();
    alter(&mut desk, Kind::SubjectRequest, &other, json!({ "requester": OTHER }));
    let untouched = record(&mut desk, "subject_requests", &other);
    let old = desk.ask("backup", json!({})).unwrap();
    let old = PathBuf::from(old["path"].as_str().unwrap());

    let path = desk.path("test.fortegnelse");
    let probe = stretches(&pdf);
    assert!(holds(&path, MARKER.as_bytes()));
    assert!(held(&path, &probe) * 10 >= probe.len() * 9, "the paper's bytes are found where they lie");

    let refused = desk.ask("remove", json!({ "kind": "subject_request", "id": id })).unwrap_err();
    assert_eq!(refused.code.name(), "issued_for");

    at(&mut desk, "2026-07-01T09:00:00+02:00");
    let erased = desk.ask("erase", json!({ "kind": "subject_request", "id": id })).unwrap();
    let told: Vec<_> =
        erased["backups"].as_array().unwrap().iter().map(|it| (&it["path"], &it["kept_until"])).collect();
    assert_eq!(told.len(), 3, "the backups that still hold it are named, and none was made of it just now");
    assert_eq!(told[0], (&json!(old), &Value::Null), "somebody asked for it");
    assert_eq!(told[1].1, &json!("2027-01-20"), "it was taken when the answer was issued");

    assert!(files(&desk).iter().all(|path| !holds(path, MARKER.as_bytes())), "while it is open");
    for path in files(&desk) {
        assert_eq!(held(&path, &probe), 0, "{}", path.display());
    }
    at(&mut desk, "2026-07-01T10:00:00+02:00");
    let new = desk.ask("backup", json!({})).unwrap();
    let new = PathBuf::from(new["path"].as_str().unwrap());
    assert_ne!(new, old);
    assert!(!holds(&new, MARKER.as_bytes()));
    assert_eq!(held(&new, &probe), 0);
    assert!(holds(&new, OTHER.as_bytes()));

    assert!(holds(&old, MARKER.as_bytes()), "the old backup is as it was");
    let copies = desk.ask("backups", json!({})).unwrap();
    let copy = copies.as_array().unwrap().iter().find(|it| it["path"] == json!(old)).unwrap();
    assert_eq!(copy["taken_at"], "2026-01-20T10:00:00+01:00");

    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
    assert_eq!(record(&mut desk, "subject_requests", &other), untouched);
    for (table, left) in
        [("subject_requests", 1), ("case_areas", 0), ("enclosures", 0), ("documents", 0), ("attachments", 0)]
    {
        assert_eq!(list(&mut desk, table).len(), left, "{table}");
    }

    let told = desk.ask("history", json!({ "limit": 100_000 })).unwrap();
    assert!(memmem::find(told.to_string().as_bytes(), MARKER.as_bytes()).is_none());
    let last = &told[0];
    assert_eq!(
        (&last["act"], &last["kind"], &last["actor"]),
        (&json!("erase"), &json!("subject_request"), &json!("Pernille Prøvesen"))
    );
    assert_eq!(last["at"], "2026-07-01T09:00:00+02:00");
    let deeds = desk.ask("deeds", json!({ "limit": 100 })).unwrap();
    assert!(memmem::find(deeds.to_string().as_bytes(), MARKER.as_bytes()).is_none());

    desk.ask("close", json!({})).unwrap();
    assert!(files(&desk).iter().all(|path| !holds(path, MARKER.as_bytes())), "and when it is closed");
    desk.ask("open", json!({ "path": path })).unwrap();
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

/// The files of the PC's own folder of backups that hold the marker.
fn copies_with_marker(desk: &Desk) -> Vec<PathBuf> {
    let files = std::fs::read_dir(desk.path("pc").join("backups")).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| holds(path, MARKER.as_bytes())).collect();
    files.sort();
    files
}

/// Closes the register, and opens it again on another day.
fn opened_on(desk: &mut Desk, instant: &str) {
    let path = desk.path("test.fortegnelse");
    desk.ask("close", json!({})).unwrap();
    at(desk, instant);
    desk.ask("open", json!({ "path": path })).unwrap();
}

#[test]
fn after_the_day_that_was_told_no_backup_the_program_took_holds_a_byte_of_the_case() {
    let mut desk = Desk::new();
    at(&mut desk, "2025-12-30T09:00:00+01:00");
    let from = desk.path("register.json");
    std::fs::write(&from, serde_json::to_vec(&register("003-klar")).unwrap()).unwrap();
    desk.ask("new_from", json!({ "path": desk.path("test.fortegnelse"), "from": from })).unwrap();
    let (id, _) = case(&mut desk);
    // The first of January, another of its week, the first of the next week, and the first of February.
    for day in ["2026-01-21", "2026-01-22", "2026-01-27", "2026-02-03"] {
        opened_on(&mut desk, &format!("{day}T09:00:00+01:00"));
        alter(&mut desk, Kind::SubjectRequest, &id, json!({ "kept_at": format!("{MARKER} {day}") }));
    }
    let stick = desk.path("stik");
    let asked = desk.ask("backup", json!({ "folder": stick })).unwrap();
    assert_eq!((&asked["kept_until"], &asked["of_open"]), (&Value::Null, &json!(true)));
    let before = desk.ask("backups", json!({})).unwrap();

    at(&mut desk, "2026-02-04T09:00:00+01:00");
    let erased = desk.ask("erase", json!({ "kind": "subject_request", "id": id })).unwrap();
    let told: Vec<(String, Option<String>)> = erased["backups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["taken_at"].as_str().unwrap()[..10].to_owned(), it["kept_until"].as_str().map(str::to_owned)))
        .collect();
    let day = |text: &str| text.to_owned();
    assert_eq!(
        told,
        [
            (day("2026-02-03"), Some(day("2027-02-03"))),
            (day("2026-02-03"), None), // on the stick
            (day("2026-01-27"), Some(day("2026-03-24"))),
            (day("2026-01-22"), Some(day("2026-02-05"))),
            (day("2026-01-21"), Some(day("2026-02-04"))),
            (day("2026-01-20"), Some(day("2027-01-20"))), // of the issue
            (day("2026-01-20"), Some(day("2026-02-03"))),
        ]
    );
    assert_eq!(erased["backups"][1]["path"], asked["path"]);
    let listed: Vec<&Value> = before.as_array().unwrap().iter().map(|it| &it["kept_until"]).collect();
    assert_eq!(listed.len(), 8, "and the one from before the case was begun");
    assert_eq!(copies_with_marker(&desk).len(), 6);

    // Each goes on the day after the one that was told.
    for (on, left) in [
        ("2026-02-05", 4),
        ("2026-02-06", 3),
        ("2026-03-24", 3),
        ("2026-03-25", 2),
        ("2027-01-20", 2),
        ("2027-01-21", 1),
        ("2027-02-03", 1),
        ("2027-02-04", 0),
    ] {
        opened_on(&mut desk, &format!("{on}T09:00:00+01:00"));
        assert_eq!(copies_with_marker(&desk).len(), left, "{on}");
    }
    assert!(holds(Path::new(asked["path"].as_str().unwrap()), MARKER.as_bytes()), "what somebody asked for stays");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
    let whole = desk.ask("backups", json!({})).unwrap();
    for copy in whole.as_array().unwrap() {
        desk.ask("backup_content", json!({ "path": copy["path"] })).unwrap();
    }
}

#[test]
fn the_number_of_an_erased_case_is_not_given_again() {
    let mut desk = Desk::with(&register("003-klar"));
    at(&mut desk, "2026-03-01T09:00:00+01:00");
    let mut add = |kind: &str| desk.ask("case_add", json!({ "kind": kind })).unwrap();
    let (first, second, breach) = (add("subject_request"), add("subject_request"), add("breach"));
    assert_eq!((&first["number"], &second["number"]), (&json!("2026-1"), &json!("2026-2")));
    assert_eq!(breach["number"], "2026-1", "each kind counts for itself");
    desk.ask("erase", json!({ "kind": "subject_request", "id": second["id"] })).unwrap();
    let third = desk.ask("case_add", json!({ "kind": "subject_request" })).unwrap();
    assert_eq!(third["number"], "2026-3");
    at(&mut desk, "2027-01-01T09:00:00+01:00");
    let next = desk.ask("case_add", json!({ "kind": "subject_request" })).unwrap();
    assert_eq!(next["number"], "2027-1");
}

#[test]
fn an_erased_breach_takes_its_later_reports_along() {
    let mut desk = Desk::with(&register("003-klar"));
    let asked = json!({ "kind": "breach", "title": MARKER, "aware_at": "2026-04-04T09:10:00+02:00" });
    let id = desk.ask("case_add", asked).unwrap()["id"].as_str().unwrap().to_owned();
    alter(&mut desk, Kind::Breach, &id, Value::Object(texts(Kind::Breach)));
    let phase = json!({ "id": "", "breach": id, "position": 0, "told": MARKER });
    desk.ask("add", json!({ "record": { "kind": "breach_phase", "record": phase } })).unwrap();
    let path = desk.path("test.fortegnelse");
    assert!(holds(&path, MARKER.as_bytes()));
    desk.ask("erase", json!({ "kind": "breach", "id": id })).unwrap();
    assert!(files(&desk).iter().all(|path| !holds(path, MARKER.as_bytes())));
    assert_eq!(list(&mut desk, "breach_phases").len(), 0);
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}
