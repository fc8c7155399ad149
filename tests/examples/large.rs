//! What a gigabyte of attachments costs, as times, as the most memory held and as ratios to a register without them:
//! `cargo run --release -p tests --example large`. It takes three gigabytes of room below `target/`, and gives them back.
//!
//! Each step is a process of its own, so that what one held does not count for the next.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)] // a measuring aid

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant as Clock;

use commands::{App, Call, Folders};
use schema::{Instant, Language, Now};
use serde_json::{Value, json};

/// How often each step is measured; the middle one counts.
const AGAIN: usize = 3;
/// The files kept with an agreement: so many, of so many bytes, none like another.
const FILES: usize = 44;
const SIZE: usize = 24 << 20;

/// What is measured, and what a person calls it.
const STEPS: [(&str, &str); 7] = [
    ("first", "opened the first time of a day, with its copy"),
    ("open", "opened"),
    ("read", "opened to be read"),
    ("save", "opened, and one save"),
    ("backup", "opened, and a backup"),
    ("copy", "a verified copy read"),
    ("verify", "opened, and everything verified"),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [step, folder] = words.as_slice() {
        return child(step, Path::new(folder));
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let place = tempfile::Builder::new().prefix("large-").tempdir_in(top.join("target")).unwrap();
    let [small, large] = [("small", 0), ("large", FILES)].map(|(name, files)| {
        eprintln!("{name} …");
        let folder = place.path().join(name);
        made(&folder, &top.join("tests/registers/konditori-fransk.json"), files);
        let size = fs::metadata(folder.join("register.fortegnelse")).unwrap().len();
        (size, STEPS.map(|(step, _)| measured(step, &folder)))
    });
    println!("{:>58} {:>13} bytes {:>13} bytes", "", small.0, large.0);
    println!("{:46} {:>9} {:>9} {:>7} {:>9} {:>9} {:>7}", "", "ms", "ms", "ratio", "MiB", "MiB", "ratio");
    for (((_, name), few), many) in STEPS.iter().zip(small.1).zip(large.1) {
        let (ms, mib) = (many.0 / few.0, many.1 / few.1);
        println!("{name:46} {:9.0} {:9.0} {ms:7.1} {:9.0} {:9.0} {mib:7.1}", few.0, many.0, few.1, many.1);
    }
}

/// A register, with so many files kept with its first agreement.
fn made(folder: &Path, source: &Path, files: usize) {
    fs::create_dir_all(folder).unwrap();
    let (mut app, call) = program(folder);
    let path = folder.join("register.fortegnelse");
    let mut ask = |name: &str, asked: Value| commands::dispatch(&mut app, &call, name, asked).unwrap();
    ask("new_from", json!({ "path": path, "from": source }));
    let exported = folder.join("it.json");
    ask("export", json!({ "path": exported }));
    let register: Value = serde_json::from_slice(&fs::read(&exported).unwrap()).unwrap();
    let agreement = register["agreements"][0]["id"].clone();
    let mut roll = 1_u64;
    for number in 0..files {
        let file = folder.join(format!("bilag-{number}.bin"));
        let bytes: Vec<u8> = (0..SIZE / 8)
            .flat_map(|_| {
                roll ^= roll << 13;
                roll ^= roll >> 7;
                roll ^= roll << 17;
                roll.to_le_bytes()
            })
            .collect();
        fs::write(&file, bytes).unwrap();
        ask("enclose", json!({ "path": file, "kind": "agreement", "id": agreement }));
        fs::remove_file(file).unwrap();
    }
    ask("close", json!({}));
}

/// The middle of several runs of a step: milliseconds, and the most memory held in MiB.
fn measured(step: &str, folder: &Path) -> (f64, f64) {
    let mut runs: Vec<(f64, f64)> = (0..AGAIN)
        .map(|_| {
            if step == "first" {
                drop(fs::remove_dir_all(folder.join("pc/backups")));
            }
            let ran = Command::new(std::env::current_exe().unwrap()).arg(step).arg(folder).output().unwrap();
            assert!(ran.status.success(), "{step}: {}", String::from_utf8_lossy(&ran.stderr));
            let told: (f64, f64) = serde_json::from_slice(&ran.stdout).unwrap();
            told
        })
        .collect();
    runs.sort_by(|one, other| one.0.total_cmp(&other.0));
    runs[AGAIN / 2]
}

/// One step, and what it cost, on standard output.
fn child(step: &str, folder: &Path) {
    let (mut app, call) = program(folder);
    let path = folder.join("register.fortegnelse");
    let mut ask = |name: &str, asked: Value| commands::dispatch(&mut app, &call, name, asked).unwrap();
    let begun = Clock::now();
    let (read_only, copy) = (step == "read", step == "copy");
    ask("open", json!({ "path": path, "read_only": read_only, "copy": copy }));
    match step {
        "save" => drop(ask("add", json!({ "record": { "kind": "person", "record": { "name": "Ny" } } }))),
        "backup" => {
            let copy = ask("backup", json!({}));
            drop(fs::remove_file(copy["path"].as_str().unwrap()));
        }
        "verify" => assert_eq!(ask("verify", json!(null))["ok"], true),
        _ => {}
    }
    let ms = begun.elapsed().as_secs_f64() * 1e3;
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    let kib: f64 = most.split_whitespace().next().and_then(|it| it.parse().ok()).unwrap_or(0.0);
    println!("[{ms},{}]", kib / 1024.0);
}

/// The program, on a PC of its own.
fn program(folder: &Path) -> (App, Call) {
    let now = Now::at(Instant::parse("2026-11-21T10:00:00+01:00").unwrap());
    let app = App::new(Folders { data: folder.join("pc") });
    (app, Call { now, actor: Some("Pernille Prøvesen".to_owned()), language: Some(Language::Da) })
}
