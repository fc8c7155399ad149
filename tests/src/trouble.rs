//! What the program writes about itself holds nothing of the register: not the log of a whole session, not the report of a
//! failure in the middle of it.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use serde_json::{Value, json};

use crate::pack_marks::{MARK, Marks, lived, marked};
use crate::support::now;

/// Every file below a folder, in one text.
fn all_of(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files.map(|it| if it.is_dir() { all_of(&it) } else { fs::read_to_string(it).unwrap() }).collect()
}

#[test]
fn neither_the_log_of_a_session_nor_the_report_of_a_failure_holds_anything_of_the_register() {
    let mut marks = Marks::default();
    let whole = marked(&mut marks);
    let mut desk = lived(&mut marks, &whole);
    for (name, asked) in [
        ("check", json!({})),
        ("deeds", json!({ "limit": 9 })),
        ("verify", json!({})),
        ("backup", json!({})),
        ("undo", json!({})),
    ] {
        desk.ask(name, asked).unwrap_or_else(|it| panic!("{name}: {}", it.message));
    }
    // Also where a command is refused, what was asked for stays out.
    let secret = format!("{MARK}99999");
    let save = |kind: &str, record: Value| json!({ "record": { "kind": kind, "record": record } });
    for (name, asked) in [
        (secret.as_str(), json!({})),
        ("remove", json!({ "kind": "person", "id": secret })),
        ("save", save("person", json!({ "id": "a", (secret.as_str()): secret }))),
        ("save", save("transfer", json!({ "id": "a", "destination": secret }))),
        ("print", json!({ "subject": "policy", "policy": secret, "path": desk.path("x.pdf") })),
        ("check_print", json!({ "code": secret })),
        ("open", json!({ "path": desk.path(&secret) })),
    ] {
        let refused = desk.ask(name, asked).err();
        assert!(refused.is_some() || name == "check_print", "{name}");
    }
    let pc = desk.folder.path().join("pc");
    commands::watch(&pc, || now().instant);
    // The messages of real failures quote what stood in a field.
    let quoted = json!(secret);
    assert!(catch_unwind(|| serde_json::from_value::<u32>(quoted).unwrap()).is_err());
    let (log, reports) = (all_of(&pc.join("log")), all_of(&pc.join("reports")));
    let own = desk.folder.path().to_str().unwrap();
    for told in [&log, &reports] {
        for inward in [MARK, "Prøvesen", "Hansen", own, ".fortegnelse", "person"] {
            assert!(!told.contains(inward), "{inward} in {told}");
        }
    }
    assert!(reports.contains("place: tests/src/trouble.rs:"), "{reports}");
    let ended = ["enclose ok", "unknown unknown_command", "open missing", "remove not_found", "undo ok"];
    for line in ended {
        assert!(log.contains(&format!(" {line}\n")), "{line} in {log}");
    }
    let is_whole = |line: &str| line.starts_with("2026-11-21T14:02:00+01:00 ") && line.split(' ').count() == 3;
    assert!(log.lines().all(is_whole), "{log}");
}
