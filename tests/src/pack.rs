//! The inspection pack: what a stranger unpacks, reads and checks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use schema::Kind;
use schema::outside::{self, Part};
use serde_json::{Value, json};

use crate::support::{Desk, register};

/// Every part of a pack beside the record.
pub(crate) const EVERYTHING: [&str; 6] = ["policies", "processors", "measures", "deletion", "controls", "cases"];

pub(crate) fn parts(names: &[&str]) -> Vec<Part> {
    Part::ALL.iter().copied().filter(|it| names.contains(&it.name())).collect()
}

/// Packs, unpacks with the system's own program, and gives the folder.
pub(crate) fn unpacked(desk: &mut Desk, asked: Value) -> PathBuf {
    let folder = desk.path("udpakket");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let zip = pack(desk, asked);
    let answer = Command::new("unzip").arg("-q").arg(&zip).arg("-d").arg(&folder).output().expect("install unzip");
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    folder
}

fn pack(desk: &mut Desk, mut asked: Value) -> PathBuf {
    let zip = desk.path("pakke.zip");
    asked["path"] = json!(zip);
    desk.ask("pack", asked).unwrap();
    zip
}

/// Checks the sums with the system's own program: whether all are right, and what it said.
pub(crate) fn sums(folder: &Path) -> (bool, String) {
    let answer = Command::new("sha256sum").args(["--strict", "-c", "SHA256SUMS"]).current_dir(folder).output().unwrap();
    (answer.status.success(), String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// Every file of a folder, by its name in it.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|it| it.unwrap().path()) {
            match path.is_dir() {
                true => folders.push(path),
                false => drop(all.insert(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned(), path)),
            }
        }
    }
    all
}

#[test]
fn a_stranger_checks_the_pack_and_one_changed_byte_is_named() {
    let mut desk = Desk::with(&register("003-klar"));
    desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    let (path, before) = (desk.path("test.fortegnelse"), desk.ask("verify", json!({})).unwrap());
    let held = fs::read(&path).unwrap();
    let zip = pack(&mut desk, json!({}));
    let first = fs::read(&zip).unwrap();
    assert_eq!(fs::read(pack(&mut desk, json!({}))).unwrap(), first, "the same moment gives the same bytes");
    assert!(fs::read(&path).unwrap() == held, "the register is only read");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["head"], before["head"]);
    let folder = unpacked(&mut desk, json!({}));
    let (right, said) = sums(&folder);
    assert!(right, "{said}");
    let all = files(&folder);
    assert_eq!(said.lines().count() + 1, all.len(), "every file but the list itself is in the list:\n{said}");
    assert!(all.keys().all(|it| it.is_ascii() && !it.contains(' ')), "{:?}", all.keys());
    for (name, path) in all.iter().filter(|(name, _)| *name != "SHA256SUMS") {
        let whole = fs::read(path).unwrap();
        let mut other = whole.clone();
        let at = other.len() / 2;
        other[at] ^= 1;
        fs::write(path, other).unwrap();
        let (right, said) = sums(&folder);
        assert!(!right, "{name}");
        let wrong: Vec<&str> = said.lines().filter(|it| it.ends_with("FAILED")).collect();
        assert_eq!(wrong, [format!("{name}: FAILED")]);
        fs::write(path, whole).unwrap();
    }
    fs::remove_file(folder.join("register.json")).unwrap();
    assert!(!sums(&folder).0, "a file that is gone is found");
}

#[test]
fn the_data_is_a_register_that_can_be_read_and_the_text_tells_how_to_check_it() {
    let mut desk = Desk::with(&register("et-aar-kontrol"));
    let folder = unpacked(&mut desk, json!({ "parts": EVERYTHING }));
    let bytes = fs::read(folder.join("register.json")).unwrap();
    let given = exchange::read(&bytes).unwrap();
    assert_eq!(given.activities.len(), register("et-aar-kontrol")["activities"].as_array().unwrap().len());
    let people: Vec<&str> = given.persons.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(people, ["mads", "pernille"], "those who stand for the company, and no employee");
    assert!(given.staff_evidence.is_empty() && given.subject_requests.is_empty() && given.breaches.is_empty());
    // No field stands there empty that was taken out.
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    for kind in Kind::ALL {
        for (record, name) in value[kind.table()]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|it| it.as_object().unwrap().keys().filter(|name| *name != "id").map(move |name| (it, name)))
        {
            let decided = outside::of(*kind, name).unwrap();
            assert!(decided.is_given(&parts(&EVERYTHING)), "{}.{name}: {record}", kind.name());
        }
    }
    for (name, said) in [
        ("LAESMIG.txt", ["Ikke med, og hvorfor", "Medarbejder", "Behandling: Intern note", "Historikken"]),
        (
            "README.txt",
            ["Not in it, and why", "sha256sum -c SHA256SUMS", "shasum -a 256 -c SHA256SUMS", "Get-FileHash"],
        ),
    ] {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        for said in said {
            assert!(text.contains(said), "{name} does not say {said}:\n{text}");
        }
    }
}

#[test]
fn what_applies_is_in_it_and_what_was_replaced_or_is_not_for_outside_is_left_out_by_name() {
    let mut desk = Desk::with(&register("et-aar-kontrol"));
    let issue = |desk: &mut Desk, asked: Value| desk.ask("issue", asked).unwrap()["document"].take();
    let first = issue(&mut desk, json!({ "subject": "policy" }));
    desk.ask("document_adopt", json!({ "document": first })).unwrap();
    issue(&mut desk, json!({ "subject": "policy" }));
    issue(&mut desk, json!({ "subject": "article30" }));
    issue(&mut desk, json!({ "subject": "access_answer", "of": "indsigt-2026-1" }));
    issue(&mut desk, json!({ "subject": "minutes", "of": "2026-h2" }));
    let content = desk.ask("pack_content", json!({})).unwrap();
    let names: Vec<&str> = content["files"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "dokumenter/2026-003-fortegnelse-over-behandlingsaktiviteter.pdf",
            "dokumenter/2026-001-persondatapolitik-vedroerende-kunder.pdf",
            "udkast/databehandleroversigt.pdf",
            "udkast/tilsynsplan-for-databehandlere.pdf",
            "register.json",
        ]
    );
    let left = |content: &Value| -> Vec<String> {
        let all = content["left"].as_array().unwrap().iter();
        all.map(|it| format!("{} | {}", it["what"].as_str().unwrap(), it["why"].as_str().unwrap())).collect()
    };
    let said = left(&content);
    for line in [
        "Dokument 2026-002, Persondatapolitik vedrørende kunder, version 2 | Dokument 2026-001 er det, der gælder, eller det seneste.",
        "Dokument 2026-004, Svar på anmodning om indsigt, version 1 | Skrevet til en bestemt modtager.",
        "Dokument 2026-005, Referat af halvårskontrol, version 1 | Ikke valgt til pakken.",
        // It stands on the overview of processors, which is in the pack; the papers of the controls are not.
        "Databehandleraftale: Opbevares | Kun på papirerne, ikke i register.json.",
        "Kontrol | Ikke valgt til pakken.",
    ] {
        assert!(said.iter().any(|it| it == line), "{line}\n{}", said.join("\n"));
    }
    assert!(!said.iter().any(|it| it.contains("Signe")), "who asked is not named");

    // A register that has moved on since brings a draft beside what was issued.
    let mut activity = register("et-aar-kontrol")["activities"][0].clone();
    activity["name"] = json!("Kunder, ordrer og service");
    desk.ask("save", json!({ "record": { "kind": "activity", "record": activity } })).unwrap();
    let folder = unpacked(&mut desk, json!({}));
    let draft = folder.join("udkast/fortegnelse-over-behandlingsaktiviteter.pdf");
    assert!(crate::support::words_of(&draft).contains("Kunder, ordrer og service"));
    // A note that is in no print brings none.
    activity["name"] = register("et-aar-kontrol")["activities"][0]["name"].clone();
    activity["internal_note"] = json!("Husk at ringe til revisor.");
    desk.ask("save", json!({ "record": { "kind": "activity", "record": activity } })).unwrap();
    let folder = unpacked(&mut desk, json!({}));
    assert!(!folder.join("udkast/fortegnelse-over-behandlingsaktiviteter.pdf").exists());

    // Minutes that tell of a change in such a note are left out, and it is said why.
    let mut inward = register("et-aar-kontrol");
    inward["agenda_facts"][0]["field"] = json!("internal_note");
    let mut desk = Desk::with(&inward);
    issue(&mut desk, json!({ "subject": "minutes", "of": "2026-h2" }));
    let said = left(&desk.ask("pack_content", json!({ "parts": ["controls"] })).unwrap());
    let line = said.iter().find(|it| it.starts_with("Dokument 2026-001")).unwrap();
    assert!(line.ends_with("Det fortæller om noget, der ikke er til andre: Intern note."), "{line}");
}

#[test]
fn a_pack_is_never_written_over_a_register_and_what_stood_there_stays_where_it_cannot_be_written() {
    let mut desk = Desk::with(&register("003-klar"));
    let own = desk.path("test.fortegnelse");
    let refused = desk.ask("pack", json!({ "path": own })).unwrap_err();
    assert_eq!(refused.code.name(), "would_overwrite_register");
    let nowhere = desk.path("findes-ikke/pakke.zip");
    assert_eq!(desk.ask("pack", json!({ "path": nowhere })).unwrap_err().code.name(), "missing");
    assert_eq!(desk.ask("pack", json!({ "path": nowhere, "parts": ["alt"] })).unwrap_err().code.name(), "bad_request");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
    let mut left = fs::read_dir(desk.folder.path()).unwrap().map(|it| it.unwrap().file_name());
    assert!(left.all(|it| !it.to_string_lossy().starts_with(".fortegnelse-")), "nothing half-written stays");
}
