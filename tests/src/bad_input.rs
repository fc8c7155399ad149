//! Bad input gets a sentence that says what is wrong, where, and what to do; and nothing is lost or half done.

use std::fs;
use std::process::{Command, Stdio};

use schema::Language;
use serde_json::{Value, json};

use crate::support::{Desk, cli, register};

/// Asks for something that must be refused, in three languages, and gives the code.
fn refused(desk: &mut Desk, name: &str, payload: &Value) -> String {
    let mut code = String::new();
    let mut sentences = Vec::new();
    for language in Language::ALL {
        desk.call.language = Some(*language);
        let failure = desk.ask(name, payload.clone()).expect_err("it should be refused");
        code = failure.code.name().to_owned();
        let message = failure.message;
        assert!(message.chars().count() > 20, "{code}: {message}");
        assert!(!message.contains("failure-") && !message.contains("{$"), "{code}: {message}");
        sentences.push(message);
    }
    desk.call.language = Some(Language::Da);
    assert!(
        sentences[0] != sentences[1] && sentences[0] != sentences[2],
        "{code} is told in one language: {sentences:?}"
    );
    code
}

#[test]
fn what_is_no_register_is_refused_and_left_as_it_is() {
    let mut desk = Desk::with(&register("003-klar"));
    let good = fs::read(desk.path("test.fortegnelse")).unwrap_or_default();
    desk.ask("close", json!({})).unwrap();
    let good = if good.is_empty() { fs::read(desk.path("test.fortegnelse")).unwrap() } else { good };
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&999_999_u32.to_be_bytes());
    let mut foreign = good.clone();
    foreign[68..72].copy_from_slice(b"GPKG");
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("empty", Vec::new(), "empty_file"),
        ("text", b"Dette er et brev til Datatilsynet.\n".repeat(200), "not_a_register"),
        ("newer", newer, "too_new"),
        ("foreign", foreign, "other_program"),
        ("cut", good[..good.len() / 2].to_vec(), "damaged"),
        ("zip", [b"PK\x03\x04", &good[4..]].concat(), "not_a_register"),
    ];
    for (name, bytes, code) in cases {
        let path = desk.path(name);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refused(&mut desk, "open", &json!({ "path": path })), code, "{name}");
        assert!(fs::read(&path).unwrap() == bytes, "{name} was changed");
    }
    let missing = desk.path("findes-ikke.fortegnelse");
    assert_eq!(refused(&mut desk, "open", &json!({ "path": missing })), "missing");
    assert!(!missing.exists(), "no new register is made where opening failed");
    let folder = desk.path("mappe");
    fs::create_dir(&folder).unwrap();
    assert_eq!(refused(&mut desk, "open", &json!({ "path": folder })), "no_file");
}

#[test]
fn a_register_that_is_open_elsewhere_is_said_to_be() {
    let mut desk = Desk::with(&register("003-klar"));
    let path = desk.path("test.fortegnelse");
    let mut other = Desk::new();
    assert_eq!(refused(&mut other, "open", &json!({ "path": path })), "locked");
    desk.ask("verify", json!({})).unwrap();
}

#[test]
fn a_wrong_json_makes_no_register_and_says_where_it_is_wrong() {
    let mut desk = Desk::new();
    let path = desk.path("ny.fortegnelse");
    let head = r#"{"format":"fortegnelse","version":1,"#;
    let cases = [
        ("{", "1:"),
        (r#""persons":[{"id":"a","nmae":"Bo"}]}"#, "/persons/0/nmae"),
        (r#""persons":[{"id":"a","left_on":"2025-02-30"}]}"#, "2025-02-30"),
        (r#""person_roles":[{"id":"r","person":"ukendt"}]}"#, "/person_roles/0/person"),
    ];
    for (rest, place) in cases {
        let from = desk.path("forkert.json");
        let text = if rest == "{" { rest.to_owned() } else { format!("{head}{rest}") };
        fs::write(&from, text).unwrap();
        let asked = json!({ "path": path, "from": from });
        assert_eq!(refused(&mut desk, "new_from", &asked), "import");
        let failure = desk.ask("new_from", asked).unwrap_err();
        assert!(failure.message.contains(place), "{}", failure.message);
        assert!(!path.exists());
    }
    let left: Vec<_> = fs::read_dir(desk.folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["forkert.json"], "nothing half made is left");
}

#[test]
fn a_new_register_never_takes_the_place_of_a_file() {
    let mut desk = Desk::new();
    let (path, from) = (desk.path("brev.txt"), desk.path("register.json"));
    fs::write(&path, "et brev").unwrap();
    fs::write(&from, register("003-klar").to_string()).unwrap();
    assert_eq!(refused(&mut desk, "new_from", &json!({ "path": path, "from": from })), "exists");
    assert_eq!(fs::read_to_string(&path).unwrap(), "et brev");
}

#[test]
fn a_document_is_never_written_over_a_register() {
    let mut desk = Desk::with(&register("003-klar"));
    let path = desk.path("test.fortegnelse");
    assert_eq!(
        refused(&mut desk, "print", &json!({ "subject": "article30", "path": path })),
        "would_overwrite_register"
    );
    desk.ask("verify", json!({})).unwrap();
}

#[test]
fn a_command_with_the_wrong_words_changes_nothing() {
    let mut desk = Desk::with(&register("003-klar"));
    let before = desk.ask("verify", json!({})).unwrap();
    for (name, payload, code) in [
        ("no_such", json!({}), "unknown_command"),
        ("save", json!({ "record": 7 }), "bad_request"),
        ("save", json!({ "record": { "kind": "person", "record": { "id": "a", "nmae": "Bo" } } }), "bad_request"),
        ("remove", json!({ "kind": "person", "id": "findes-ikke" }), "not_found"),
        (
            "save",
            json!({ "record": { "kind": "person_role", "record": { "id": "r1", "person": "ingen" } } }),
            "link_broken",
        ),
        (
            "print",
            json!({ "subject": "policy", "policy": "findes-ikke", "path": desk.path("x.pdf") }),
            "no_such_policy",
        ),
        ("page", json!({ "token": 99, "page": 0 }), "no_such_page"),
    ] {
        assert_eq!(refused(&mut desk, name, &payload), code, "{name}");
    }
    let long = "x".repeat(10_000_000);
    let person = json!({ "record": { "kind": "person", "record": { "id": "lang", "name": long } } });
    assert_eq!(refused(&mut desk, "save", &person), "too_large");
    assert_eq!(desk.ask("verify", json!({})).unwrap(), before);
}

#[test]
fn a_character_no_font_has_is_named_and_never_issued() {
    let mut source = register("003-klar");
    source["organisations"][0]["name"] = json!("Eksempel \u{12000} ApS");
    let mut desk = Desk::with(&source);
    let path = desk.path("r.pdf");
    let written = desk.ask("print", json!({ "subject": "article30", "path": path })).unwrap();
    assert_eq!(written["characters"], json!(["\u{12000}"]));
    assert_eq!(refused(&mut desk, "issue", &json!({ "subject": "article30" })), "no_font");
    assert_eq!(
        desk.ask("history", json!({ "limit": 9 }))
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .filter(|it| it["act"] == "issue")
            .count(),
        0
    );
}

#[test]
fn several_policies_are_listed_where_none_is_named() {
    let mut source = register("003-klar");
    let mut second = source["policies"][0].clone();
    second["id"] = json!("anden");
    second["title"] = json!("Persondatapolitik for ansatte");
    source["policies"].as_array_mut().unwrap().push(second);
    let mut desk = Desk::with(&source);
    let asked = json!({ "subject": "policy", "path": desk.path("p.pdf") });
    assert_eq!(refused(&mut desk, "print", &asked), "several_policies");
    let failure = desk.ask("print", asked).unwrap_err();
    assert!(failure.message.contains("anden: Persondatapolitik for ansatte"), "{}", failure.message);
}

#[test]
fn a_full_disk_leaves_the_old_file_and_no_half_one() {
    let desk = Desk::with(&register("003-klar"));
    let folder = desk.folder.path().display().to_string();
    // A limit on the size of any file stands in for a disk without room; `trap` turns the signal into the error.
    let script = format!(
        "cd {folder}; trap '' XFSZ; ulimit -f 20; {} print test.fortegnelse article-30 --out r.pdf --in en",
        cli().display()
    );
    drop(desk.app);
    let output = Command::new("bash").args(["-c", &script]).env("XDG_DATA_HOME", desk.folder.path()).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("disk is full"), "{told}");
    let left: Vec<String> = fs::read_dir(desk.folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("pdf") || name.starts_with(".fort"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn who_stops_reading_the_terminal_is_no_mistake() {
    let desk = Desk::with(&register("003-klar"));
    let file = desk.path("test.fortegnelse");
    let data = desk.folder.path().join("pc");
    drop(desk.app);
    let mut child = Command::new(cli())
        .arg("history")
        .arg(file)
        .arg("--data")
        .arg(data)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
