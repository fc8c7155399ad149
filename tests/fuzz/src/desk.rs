//! A PC of its own for each input: a temporary folder, the program, a fixed moment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use commands::{App, Call, Code, Failure, Folders};
use schema::words::Words;
use schema::{Instant, Language, Now};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A small register with one issued paper, in pages of 512 bytes.
pub(crate) const SMALL: &[u8] = include_bytes!("../bases/small.fortegnelse");

/// The program on a PC of its own, at 21 November 2026.
pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) app: App,
    pub(crate) call: Call,
}

pub(crate) fn now() -> Now {
    Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap())
}

impl Desk {
    pub(crate) fn new() -> Desk {
        // A folder within one, so that what is written beside it is seen.
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("desk")).unwrap();
        let app = App::new(Folders { data: folder.path().join("desk").join("pc") });
        let call = Call { now: now(), actor: Some("Pernille Prøvesen".into()), language: Some(Language::Da) };
        Desk { folder, app, call }
    }

    /// A desk with the small register open.
    pub(crate) fn with_small() -> Desk {
        let mut desk = Desk::new();
        fs::write(desk.path("small.fortegnelse"), SMALL).unwrap();
        desk.must("open", json!({ "path": desk.path("small.fortegnelse") }));
        desk
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    /// Nothing stands beside the desk's own folder.
    pub(crate) fn nothing_is_outside(&self) {
        let outside = files_below(self.folder.path());
        let outside: Vec<_> = outside.keys().filter(|name| !name.starts_with("desk")).collect();
        assert!(outside.is_empty(), "something was written outside: {outside:?}");
    }

    /// Asks; a refusal must have a code and a sentence.
    pub(crate) fn ask(&mut self, name: &str, payload: Value) -> Result<Value, Failure> {
        let answer = commands::dispatch(&mut self.app, &self.call, name, payload);
        if let Err(failure) = &answer {
            let Failure { code, message, .. } = failure;
            let is_sentence = message.chars().count() > 10 && !message.starts_with("failure-");
            assert!(is_sentence && *code != Code::Panic, "{name} is refused without a sentence: {code:?} {message}");
        }
        answer
    }

    /// Asks for what may never be refused.
    pub(crate) fn must(&mut self, name: &str, payload: Value) -> Value {
        self.ask(name, payload).unwrap_or_else(|failure| panic!("{name}: {:?} {}", failure.code, failure.message))
    }

    /// Whether a file kept in the open register is not the one that was kept. Opening reads none of them, so that the
    /// rest can be worked with; verifying tells.
    pub(crate) fn has_damaged_files(&mut self) -> bool {
        let found = self.must("verify", Value::Null);
        let told = Words::of(Language::Da).text("damage-attachment");
        found["ok"] == false && found["problems"].as_array().into_iter().flatten().all(|it| *it == told)
    }

    /// The open register is whole, and what it holds can be written as JSON and read again.
    pub(crate) fn is_whole(&mut self) {
        if self.app.open_path().is_none() {
            return;
        }
        let found = self.must("verify", Value::Null);
        assert_eq!(found["ok"], true, "the register is no longer whole: {found}");
        let path = self.path("whole.json");
        self.must("export", json!({ "path": path }));
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        if let Err(problems) = exchange::read(&bytes) {
            panic!("what the register holds cannot be read again: {problems:?}");
        }
    }
}

/// Every file below a folder, by its name from there, with its bytes.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).unwrap().flatten() {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                waiting.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap_or_default());
            }
        }
    }
    found
}
