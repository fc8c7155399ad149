//! Commands one after another, as a page that went astray or somebody at a terminal could ask them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use schema::{DocumentKind, Instant, Now};
use serde_json::{Value, json};

use crate::desk::Desk;

/// No sequence is longer.
const MOST: usize = 24;

/// One command a line: its name, a space, its payload as JSON. Four names are not the program's: `register` opens one made
/// from this JSON, `file` puts a file there, `clock` sets the moment, `everything` asks for all that can be told. A text
/// such as `$document` stands for the last record of that kind.
pub fn commands(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut desk = Desk::with_small();
    let mut last = BTreeMap::from([("document".to_owned(), "document-3".to_owned())]);
    for (at, line) in text.lines().take(MOST).enumerate() {
        let (name, payload) = line.split_once(' ').unwrap_or((line, "{}"));
        let payload = serde_json::from_str(payload).unwrap_or_else(|_| Value::from(payload));
        match name {
            "register" => register(&mut desk, &payload, at),
            "file" => file(&desk, &payload),
            "clock" => clock(&mut desk, &payload),
            "everything" => read_everything(&mut desk),
            _ => {
                let payload = within(&desk, name, meant(payload, &last));
                if let Ok(answer) = desk.ask(name, payload) {
                    remember(&answer, &mut last);
                }
            }
        }
    }
    desk.is_whole();
    is_the_same_when_opened_again(&mut desk);
    desk.nothing_is_outside();
}

fn is_the_same_when_opened_again(desk: &mut Desk) {
    let Some(path) = desk.app.open_path().map(PathBuf::from) else { return };
    // What is read in memory may have been replaced by a command; what is looked back at is not today's.
    drop(desk.ask("look_forward", Value::Null));
    let before = desk.must("state", Value::Null);
    if before["read_only"] == true {
        return;
    }
    let known = desk.must("verify", Value::Null);
    desk.must("close", Value::Null);
    desk.must("open", json!({ "path": path }));
    assert_eq!(known["head"], desk.must("verify", Value::Null)["head"], "opened again, it is another");
}

fn register(desk: &mut Desk, payload: &Value, at: usize) {
    let from = desk.path("register.json");
    fs::write(&from, payload.to_string()).unwrap();
    let made = desk.ask("new_from", json!({ "path": desk.path(&format!("{at}.fortegnelse")), "from": from }));
    // What the JSON can say, a register can hold.
    if let (Ok(_), Err(failure)) = (exchange::read(payload.to_string().as_bytes()), made) {
        panic!("read and not made: {:?} {}", failure.code, failure.message);
    }
}

fn file(desk: &Desk, payload: &Value) {
    let name = plain(payload["name"].as_str().unwrap_or_default());
    if !fs::exists(desk.path(&name)).unwrap() {
        let text = payload["text"].as_str().map_or_else(|| payload["text"].to_string(), str::to_owned);
        fs::write(desk.path(&name), text).unwrap();
    }
}

fn clock(desk: &mut Desk, payload: &Value) {
    let at = payload.as_str().and_then(Instant::parse);
    // What a clock can show.
    if let Some(at) = at.filter(|it| (1970..2200).contains(&it.date().year())) {
        desk.call.now = Now::at(at);
    }
}

/// Asks for everything that can be told of the open register, and for each of its papers.
pub(crate) fn read_everything(desk: &mut Desk) {
    let plain = ["start", "state", "check", "dates", "held", "law", "templates", "drifts", "backups", "verify"];
    for name in plain {
        drop(desk.ask(name, Value::Null));
    }
    for name in ["history", "deeds"] {
        drop(desk.ask(name, json!({ "limit": 50 })));
    }
    for day in ["2026-11-21", "2020-01-01"] {
        drop(desk.ask("documents_on", json!({ "day": day })));
    }
    drop(desk.ask("calendar", json!({ "path": desk.path("dates.ics") })));
    drop(desk.ask("pack_content", json!({ "parts": [], "scans": true })));
    let export = desk.path("all.json");
    let policies = match desk.ask("export", json!({ "path": export })) {
        Ok(_) => serde_json::from_slice(&fs::read(export).unwrap()).unwrap_or(Value::Null)["policies"].clone(),
        Err(_) => Value::Null,
    };
    for policy in policies.as_array().into_iter().flatten().take(3) {
        drop(desk.ask("information_duty", json!({ "policy": policy["id"] })));
        paper(desk, json!({ "subject": "policy", "policy": policy["id"] }));
    }
    for subject in DocumentKind::ALL {
        paper(desk, json!({ "subject": subject }));
    }
}

fn paper(desk: &mut Desk, asked: Value) {
    if let Ok(found) = desk.ask("preview", asked) {
        let last = found["pages"].as_u64().unwrap_or(0).saturating_sub(1);
        drop(desk.ask("page", json!({ "token": found["token"], "page": last })));
    }
}

/// The payload with the records that are meant by their kind.
fn meant(payload: Value, last: &BTreeMap<String, String>) -> Value {
    match payload {
        Value::String(text) => match text.strip_prefix('$').and_then(|kind| last.get(kind)) {
            Some(id) => json!(id),
            None => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(|it| meant(it, last)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, it)| (name, meant(it, last))).collect(),
        other => other,
    }
}

/// Keeps the last record of each kind that an answer says was put.
fn remember(answer: &Value, last: &mut BTreeMap<String, String>) {
    let changed = if answer["changed"].is_object() { &answer["changed"] } else { answer };
    for put in changed["put"].as_array().into_iter().flatten() {
        if let (Some(kind), Some(id)) = (put["kind"].as_str(), put["record"]["id"].as_str()) {
            last.insert(kind.to_owned(), id.to_owned());
        }
    }
}

/// The payload with every path in it replaced by one inside the desk.
fn within(desk: &Desk, name: &str, mut payload: Value) -> Value {
    let paths: &[&str] = match name {
        "new_from" => &["path", "from"],
        "restore" => &["backup", "to"],
        "backup" => &["folder"],
        _ => &["path"],
    };
    for key in paths {
        if let Some(text) = payload.get(*key).and_then(Value::as_str) {
            let inside = desk.path(&plain(text));
            payload[*key] = json!(inside);
        }
    }
    payload
}

/// A text as the name of a file that leads nowhere else.
fn plain(text: &str) -> String {
    let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|it| !it.is_control()).take(40).collect();
    match name.as_str() {
        "" | "." | ".." => "x".to_owned(),
        _ => name,
    }
}
