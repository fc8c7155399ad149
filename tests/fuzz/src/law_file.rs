//! Dated law as a file a person edited.

use std::fs;

use schema::Language;
use schema::law::Law;
use schema::words::Words;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::sequence;

/// A file is taken whole or refused with its place; under a law that was taken, everything can be told, and the law can
/// be written and taken again.
pub fn law_file(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Err(problem) = Law::parse(text)
    {
        for language in Language::ALL {
            let told = problem.text(Words::of(*language));
            assert!(told.chars().count() > 10 && !told.contains("law-fault-"), "{told}");
        }
        return;
    }
    let mut desk = Desk::with_small();
    let path = desk.path("law.json");
    fs::write(&path, bytes).unwrap();
    let preview = desk.ask("law_preview", json!({ "path": path }));
    let taken = desk.ask("law_take", json!({ "path": path }));
    assert_eq!(preview.is_ok(), taken.is_ok(), "what is shown is not what is taken");
    assert!(fs::read(&path).unwrap() == bytes, "the law file was changed");
    if taken.is_ok() {
        sequence::read_everything(&mut desk);
        let written = desk.path("written.json");
        desk.must("law_export", json!({ "path": written }));
        let again = desk.must("law_preview", json!({ "path": written }));
        assert_eq!(again["differences"], json!([]), "the law that was written is another");
        desk.must("law_drop", Value::Null);
    }
    desk.is_whole();
}
