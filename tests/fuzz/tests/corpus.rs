//! What the fuzzers found, and what they begin with: every input goes its way again.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::fs;
use std::path::{Path, PathBuf};

/// The inputs of a way in, in the order of their names.
fn inputs(way: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(way);
    let mut inputs: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    inputs.sort();
    assert!(!inputs.is_empty(), "{way} has no inputs");
    inputs
}

fn replayed(way: &str) {
    let (_, body) = fuzzed::WAYS.iter().find(|(name, _)| *name == way).unwrap();
    for input in inputs(way) {
        // The last one named is the one that breaks a promise.
        eprintln!("{}", input.display());
        body(&fs::read(input).unwrap());
    }
}

#[test]
fn whatever_a_file_holds_opening_it_ends_in_a_register_or_a_sentence() {
    replayed("register_file");
}

#[test]
fn json_that_is_read_is_the_same_when_it_is_written_and_read_again() {
    replayed("register_json");
}

#[test]
fn whatever_is_asked_the_register_stays_whole() {
    replayed("commands");
}

#[test]
fn whatever_sheet_comes_back_it_is_told_in_a_sentence() {
    replayed("sheets");
}

#[test]
fn whatever_is_kept_with_a_record_comes_out_as_it_was() {
    replayed("enclosures");
}

#[test]
fn whatever_a_law_file_says_it_is_taken_whole_or_refused_with_its_place() {
    replayed("law_file");
}

#[test]
fn whatever_the_programs_own_small_files_say_the_register_opens_and_nothing_else_is_touched() {
    replayed("small_files");
}
