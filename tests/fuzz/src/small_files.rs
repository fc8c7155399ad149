//! The program's own small files, by somebody else's hand: what this PC remembers, and the list of its backups.

use std::fs;

use commands::{App, Folders};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::desk::{Desk, SMALL, files_below};

/// One file a line: its name, a space, its bytes. `$ROOT`, `$SHA`, `$SIZE`, `$REGISTER` and `$HEAD` stand for what somebody
/// on the PC would know. Whatever they say, the register opens and is whole, and no other file is touched.
pub fn small_files(bytes: &[u8]) {
    let mut desk = Desk::new();
    let register = desk.path("small.fortegnelse");
    let backups = desk.path("pc").join("backups");
    fs::create_dir_all(&backups).unwrap();
    for victim in [register.clone(), desk.path("other.fortegnelse"), desk.path("pc").join("x.fortegnelse")] {
        fs::write(victim, SMALL).unwrap();
    }
    fs::write(backups.join("copy.fortegnelse"), SMALL).unwrap();
    fs::write(backups.join("later.fortegnelse"), SMALL).unwrap();
    let known = known(&desk);
    for line in bytes.split(|it| *it == b'\n').take(4) {
        let end = line.iter().position(|it| *it == b' ').unwrap_or(line.len());
        let rest = line.get(end + 1..).unwrap_or_default();
        let content = std::str::from_utf8(rest).map_or_else(|_| rest.to_vec(), |text| filled(text, &known));
        match &line[..end] {
            b"settings.json" => fs::write(desk.path("pc").join("settings.json"), content).unwrap(),
            b"trails.json" => fs::write(desk.path("pc").join("trails.json"), content).unwrap(),
            b"index.json" => fs::write(backups.join("index.json"), content).unwrap(),
            _ => {}
        }
    }
    let others = |desk: &Desk| {
        let mut files = files_below(&desk.root());
        files.retain(|name, _| !name.starts_with("small.fortegnelse") && !name.starts_with("pc"));
        files.insert("x".into(), fs::read(desk.path("pc").join("x.fortegnelse")).unwrap_or_default());
        files
    };
    let before = others(&desk);

    desk.app = App::new(Folders { data: desk.path("pc") });
    desk.call.actor = None;
    desk.call.language = None;
    let start = desk.must("start", Value::Null);
    desk.must("open", json!({ "path": register }));
    for name in ["state", "backups", "verify"] {
        drop(desk.ask(name, Value::Null));
    }
    drop(desk.ask("check_print", json!({ "code": "ABCD-EFGH" })));
    drop(desk.ask("backup", Value::Null));
    drop(desk.ask("erase", json!({ "kind": "person", "id": "karl" })));
    drop(desk.ask("forget_recent", json!({ "path": "x" })));
    drop(desk.ask("save_settings", start["settings"].clone()));
    desk.is_whole();
    desk.must("close", Value::Null);
    desk.must("open", json!({ "path": register }));
    desk.is_whole();
    desk.nothing_is_outside();
    assert!(before == others(&desk), "a file that is none of the program's was touched");
}

/// What the words with a dollar stand for.
fn known(desk: &Desk) -> [(&'static str, String); 5] {
    let sha: String = Sha256::digest(SMALL).iter().map(|byte| format!("{byte:02x}")).collect();
    [
        ("$ROOT", desk.root().to_string_lossy().into_owned()),
        ("$SHA", sha),
        ("$SIZE", SMALL.len().to_string()),
        ("$REGISTER", include_str!("../bases/small.register").trim().to_owned()),
        ("$HEAD", include_str!("../bases/small.head").trim().to_owned()),
    ]
}

fn filled(text: &str, known: &[(&str, String)]) -> Vec<u8> {
    known.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value)).into_bytes()
}
