//! A PC of its own for each test: a folder, the program, a fixed moment.

use std::path::{Path, PathBuf};
use std::process::Command;

use commands::{App, Call, Failure, Folders};
use schema::{Instant, Language, Now};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The program on a PC of its own, at 21 November 2026.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) app: App,
    pub(crate) call: Call,
}

pub(crate) fn now() -> Now {
    Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap())
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let app = App::new(Folders { data: folder.path().join("pc") });
        let call = Call { now: now(), actor: Some("Pernille Prøvesen".into()), language: Some(Language::Da) };
        Desk { folder, app, call }
    }

    /// A desk with this register open, made from its JSON.
    pub(crate) fn with(register: &Value) -> Desk {
        let mut desk = Desk::new();
        let from = desk.path("register.json");
        std::fs::write(&from, serde_json::to_vec(register).unwrap()).unwrap();
        let path = desk.path("test.fortegnelse");
        desk.ask("new_from", json!({ "path": path, "from": from })).unwrap();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn ask(&mut self, name: &str, payload: Value) -> Result<Value, Failure> {
        commands::dispatch(&mut self.app, &self.call, name, payload)
    }

    /// Prints a document and gives the PDF's path.
    pub(crate) fn print(&mut self, subject: &str, policy: Option<&str>) -> PathBuf {
        let path = self.path(&format!("{subject}.pdf"));
        self.ask("print", json!({ "subject": subject, "policy": policy, "path": path })).unwrap();
        path
    }
}

/// A register of `tests/registers`.
pub(crate) fn register(name: &str) -> Value {
    read(&root().join("tests/registers").join(format!("{name}.json")))
}

/// A JSON file.
pub(crate) fn read(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A PDF's words by `pdftotext`, white space folded. A soft hyphen ends a line within a word: the word is whole again.
pub(crate) fn words_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext is missing: install poppler-utils");
    assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    // Without the head and foot of each page (points from its top), so that a sentence that goes on overleaf is whole.
    let body = ["-x", "0", "-y", "60", "-W", "1200", "-H", "700"];
    let plain = Command::new("pdftotext").args(body).args(["-enc", "UTF-8"]).arg(pdf).arg("-").output().unwrap();
    format!(
        "{}\n{}",
        folded(&String::from_utf8(output.stdout).unwrap()),
        folded(&String::from_utf8(plain.stdout).unwrap())
    )
}

/// Text with each run of white space as one space, and words divided at a line's end joined.
pub(crate) fn folded(text: &str) -> String {
    let joined = text.replace("\u{ad}\n", "").replace('\u{ad}', "");
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The terminal program, built beside these tests.
pub(crate) fn cli() -> std::path::PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.push("fortegnelse-cli");
    assert!(path.exists(), "build it first: cargo build -p cli");
    path
}
