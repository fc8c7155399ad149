//! What is said of the file itself: a part of it that is gone, another version beside it, and copies that were not taken.

use serde_json::{Value, json};

use crate::support::{Desk, cli, register};

fn at(desk: &mut Desk, instant: &str) {
    desk.call.now = schema::Now::at(schema::Instant::parse(instant).unwrap());
}

/// Changes the organisation's telephone.
fn edit(desk: &mut Desk, phone: &str) {
    let mut record = desk.ask("export", json!({ "path": desk.path("nu.json") })).map(|_| {
        let exported = crate::support::read(&desk.path("nu.json"));
        exported["organisations"][0].clone()
    });
    record.as_mut().unwrap()["phone"] = json!(phone);
    desk.ask("save", json!({ "record": { "kind": "organisation", "record": record.unwrap() } })).unwrap();
}

fn open(desk: &mut Desk, name: &str) -> Value {
    let path = desk.path(name);
    desk.ask("open", json!({ "path": path })).unwrap()["notes"].clone()
}

fn close(desk: &mut Desk) {
    desk.ask("close", json!({})).unwrap();
}

fn copy(desk: &Desk, from: &str, to: &str) {
    std::fs::copy(desk.path(from), desk.path(to)).unwrap();
}

const FILE: &str = "test.fortegnelse";

#[test]
fn an_older_file_in_its_place_is_told_with_the_copy_that_has_the_rest_until_somebody_knows() {
    let mut desk = Desk::with(&register("003-klar"));
    close(&mut desk);
    copy(&desk, FILE, "gammel");
    assert_eq!(open(&mut desk, FILE)["missing"], Value::Null);
    edit(&mut desk, "70 10 10 10");
    edit(&mut desk, "70 10 10 11");
    close(&mut desk);
    // The next day's copy has what is lost then.
    at(&mut desk, "2026-11-22T09:00:00+01:00");
    open(&mut desk, FILE);
    close(&mut desk);
    copy(&desk, "gammel", FILE);

    let missing = open(&mut desk, FILE)["missing"].clone();
    assert_eq!(missing["events"], 2, "{missing}");
    assert_eq!(missing["seen_at"], "2026-11-22T09:00:00+01:00");
    assert_eq!(missing["copy_at"], "2026-11-22T09:00:00+01:00");
    let content = desk.ask("backup_content", json!({ "path": missing["copy"] })).unwrap();
    assert_eq!(content["organisation"], register("003-klar")["organisations"][0]["name"]);
    // It is told again until somebody says that it is known.
    close(&mut desk);
    assert_ne!(open(&mut desk, FILE)["missing"], Value::Null);
    assert_eq!(desk.ask("note_known", json!({})).unwrap()["missing"], Value::Null);
    close(&mut desk);
    assert_eq!(open(&mut desk, FILE)["missing"], Value::Null);
}

#[test]
fn what_was_put_back_on_purpose_is_not_missed_and_what_it_replaced_is_no_other_version() {
    let mut desk = Desk::with(&register("003-klar"));
    let copy = desk.ask("backup", json!({})).unwrap();
    edit(&mut desk, "70 10 10 10");
    close(&mut desk);
    let path = desk.path(FILE);
    desk.ask("restore", json!({ "backup": copy["path"], "to": path })).unwrap();
    let registers = std::fs::read_dir(desk.folder.path()).unwrap().map(|it| it.unwrap().path());
    assert_eq!(registers.filter(|it| it.extension().is_some_and(|it| it == "fortegnelse")).count(), 2);
    let notes = open(&mut desk, FILE);
    assert_eq!((&notes["missing"], &notes["versions"]), (&Value::Null, &json!([])));
}

#[test]
fn a_fork_beside_the_file_is_shown_with_what_was_changed_there_alone() {
    let mut desk = Desk::with(&register("003-klar"));
    close(&mut desk);
    copy(&desk, FILE, "test (pc-2).fortegnelse");
    assert_eq!(open(&mut desk, FILE)["versions"], json!([]), "one that has nothing of its own is only a copy");
    edit(&mut desk, "70 10 10 10");
    close(&mut desk);
    assert_eq!(open(&mut desk, FILE)["versions"], json!([]), "an older one is only a copy");
    close(&mut desk);

    // On the other PC, which does not know of the first.
    desk.app = commands::App::new(commands::Folders { data: desk.path("pc-2") });
    desk.call.actor = Some("Kollega Kopiersen".into());
    at(&mut desk, "2026-11-21T15:00:00+01:00");
    open(&mut desk, "test (pc-2).fortegnelse");
    edit(&mut desk, "70 10 10 20");
    edit(&mut desk, "70 10 10 21");
    let versions = desk.ask("note_known", json!({ "version": desk.path("findes-ikke") })).unwrap()["versions"].clone();
    assert_eq!((&versions[0]["here"], &versions[0]["there"]), (&json!(2), &json!(1)), "{versions}");
    close(&mut desk);

    desk.app = commands::App::new(commands::Folders { data: desk.path("pc") });
    let version = open(&mut desk, FILE)["versions"][0].clone();
    assert_eq!(version["file_name"], "test (pc-2).fortegnelse");
    assert_eq!((&version["here"], &version["there"]), (&json!(1), &json!(2)));
    assert_eq!(version["changed_by"], "Kollega Kopiersen");
    assert_eq!(version["changed_at"], "2026-11-21T15:00:00+01:00");
    let name = register("003-klar")["organisations"][0]["name"].as_str().unwrap().to_owned();
    assert!(version["about"][0].as_str().unwrap().contains(&name), "{version}");
    // Known, until it goes on.
    let known = desk.ask("note_known", json!({ "version": version["path"] })).unwrap();
    assert_eq!(known["versions"], json!([]));
    close(&mut desk);
    open(&mut desk, "test (pc-2).fortegnelse");
    edit(&mut desk, "70 10 10 22");
    close(&mut desk);
    assert_eq!(open(&mut desk, FILE)["versions"][0]["there"], 3);
}

#[test]
fn a_newer_version_beside_the_file_is_told_as_that() {
    let mut desk = Desk::with(&register("003-klar"));
    close(&mut desk);
    copy(&desk, FILE, "gammel");
    open(&mut desk, FILE);
    edit(&mut desk, "70 10 10 10");
    close(&mut desk);
    copy(&desk, FILE, "test (nyere).fortegnelse");
    copy(&desk, "gammel", FILE);
    let notes = open(&mut desk, FILE);
    assert_eq!((&notes["versions"][0]["here"], &notes["versions"][0]["there"]), (&json!(0), &json!(1)));
}

#[test]
fn a_file_written_by_a_sync_client_while_it_is_open_takes_no_more_changes() {
    let mut desk = Desk::with(&register("003-klar"));
    let before = std::fs::read(desk.path(FILE)).unwrap();
    edit(&mut desk, "70 10 10 10");
    // The same file, not another of that name.
    std::fs::write(desk.path(FILE), &before).unwrap();
    let organisation = json!({ "id": "organisation-1", "phone": "70 10 10 11" });
    let save = json!({ "record": { "kind": "organisation", "record": organisation } });
    for _ in 0..2 {
        assert_eq!(desk.ask("save", save.clone()).unwrap_err().code.name(), "moved");
    }
    assert_eq!(std::fs::read(desk.path(FILE)).unwrap(), before, "what was put there is left as it is");
    close(&mut desk);
    assert_ne!(open(&mut desk, FILE)["missing"], Value::Null);
}

#[test]
fn copies_go_to_the_chosen_place_too_and_a_place_that_is_gone_is_said() {
    let mut desk = Desk::with(&register("003-klar"));
    let place = desk.path("usb");
    std::fs::create_dir(&place).unwrap();
    desk.ask("backup_place", json!({ "folder": place })).unwrap();
    let registers = |folder: &std::path::Path| {
        let entries = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
        entries.filter(|it| it.extension().is_some_and(|it| it == "fortegnelse")).count()
    };
    assert_eq!(registers(&place), 1, "at once");
    // The program is left open over night: the first change of the day is preceded by a copy of what was changed before.
    edit(&mut desk, "70 10 10 10");
    at(&mut desk, "2026-11-22T09:00:00+01:00");
    edit(&mut desk, "70 10 10 11");
    edit(&mut desk, "70 10 10 12");
    assert_eq!((registers(&place), registers(&desk.path("pc/backups"))), (2, 2));
    // Before many records at once, and when a document was issued.
    desk.ask("add_templates", json!({ "names": ["bookkeeping"] })).unwrap();
    desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    assert_eq!((registers(&place), registers(&desk.path("pc/backups"))), (4, 4));

    std::fs::remove_dir_all(&place).unwrap();
    std::fs::write(&place, "no folder any more").unwrap();
    let issued = desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    let state = &issued["changed"]["state"];
    assert_eq!(state["backup_failed"], true);
    let fault = state["backup_fault"].as_str().unwrap();
    assert!(fault.contains(&place.display().to_string()), "{fault}");
    assert_eq!(registers(&desk.path("pc/backups")), 5, "the other copy is taken all the same");
    for day in 23..=30 {
        at(&mut desk, &format!("2026-11-{day}T09:00:00+01:00"));
        edit(&mut desk, &format!("70 10 11 {day}"));
        assert_eq!(desk.ask("state", json!({})).unwrap()["backup_failed"], true, "red as long as it fails");
    }
    std::fs::remove_file(&place).unwrap();
    at(&mut desk, "2026-12-01T09:00:00+01:00");
    edit(&mut desk, "70 10 12 01");
    assert_eq!(desk.ask("state", json!({})).unwrap()["backup_failed"], false);
    assert_eq!(registers(&place), 1, "the folder is made again");
}

/// What the terminal program says, on standard output and on standard error.
fn told(desk: &Desk, words: &[&str]) -> (String, String) {
    let data = desk.path("pc");
    let output = std::process::Command::new(cli()).args(words).args(["--in", "da"]).arg("--data").arg(data).output();
    let output = output.unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
fn the_terminal_tells_people_and_programs_of_a_fork_and_of_what_is_gone_whatever_is_asked() {
    let mut desk = Desk::with(&register("003-klar"));
    close(&mut desk);
    copy(&desk, FILE, "gammel");
    // The change beside it is made on another PC.
    let mut elsewhere = Desk::new();
    std::fs::copy(desk.path(FILE), elsewhere.path(FILE)).unwrap();
    for (desk, phone) in [(&mut elsewhere, "70 10 10 20"), (&mut desk, "70 10 10 10")] {
        open(desk, FILE);
        edit(desk, phone);
        close(desk);
    }
    std::fs::copy(elsewhere.path(FILE), desk.path("test (pc-2).fortegnelse")).unwrap();
    let file = desk.path(FILE).to_string_lossy().into_owned();
    const FORK: &str = "»test (pc-2).fortegnelse« i samme mappe har en ændring, som ikke er med her";
    for verb in ["verify", "check", "history"] {
        let (_, people) = told(&desk, &[verb, &file]);
        assert!(people.contains(FORK), "{verb}: {people}");
        let (out, err) = told(&desk, &[verb, &file, "--json"]);
        let answer: Value = serde_json::from_str(&out).unwrap();
        // A list has no place for it.
        let notes = if answer.is_array() { serde_json::from_str::<Value>(&err).unwrap() } else { answer };
        assert_eq!(notes["notes"]["versions"][0]["there"], 1, "{verb}: {out}{err}");
    }
    std::fs::remove_file(desk.path("test (pc-2).fortegnelse")).unwrap();
    assert_eq!(told(&desk, &["check", &file]).1, "");

    copy(&desk, "gammel", FILE);
    let (_, people) = told(&desk, &["verify", &file]);
    assert!(people.starts_with("Noget, der var gemt her, er væk."), "{people}");
}

#[test]
fn a_copy_among_the_copies_is_not_held_against_the_newer_ones_beside_it() {
    let mut desk = Desk::with(&register("003-klar"));
    let place = desk.path("usb");
    std::fs::create_dir(&place).unwrap();
    desk.ask("backup_place", json!({ "folder": place })).unwrap();
    let first = desk.ask("backup", json!({})).unwrap();
    edit(&mut desk, "70 10 10 10");
    desk.ask("backup", json!({})).unwrap();
    desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    let mut there: Vec<_> = std::fs::read_dir(&place).unwrap().map(|it| it.unwrap().path()).collect();
    there.retain(|it| it.extension().is_some_and(|it| it == "fortegnelse"));
    there.sort();
    assert!(there.len() > 1, "{there:?}");
    close(&mut desk);
    for copy in [first["path"].as_str().unwrap(), &*there[0].to_string_lossy()] {
        let opened = desk.ask("open", json!({ "path": copy, "read_only": true })).unwrap();
        assert_eq!(opened["notes"]["versions"], json!([]), "{copy}");
        close(&mut desk);
    }
    // The same copy anywhere else is an older one, beside which a newer one lies.
    let elsewhere = desk.path("andetsteds.fortegnelse");
    std::fs::copy(first["path"].as_str().unwrap(), &elsewhere).unwrap();
    let opened = desk.ask("open", json!({ "path": elsewhere, "read_only": true })).unwrap();
    assert_eq!(opened["notes"]["versions"].as_array().unwrap().len(), 1);
}
