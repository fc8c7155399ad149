//! Whose work is in the program: all of it is named, each with its licence and the words of it.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::{Desk, root};

fn shipped(desk: &mut Desk) -> Vec<Value> {
    desk.ask("shipped", json!({})).unwrap().as_array().unwrap().clone()
}

fn of<'w>(works: &'w [Value], name: &str) -> &'w Value {
    works.iter().find(|work| work["name"] == name).unwrap_or_else(|| panic!("{name} is not named"))
}

#[test]
fn every_crate_that_is_in_the_window_is_named() {
    let works = shipped(&mut Desk::new());
    let named: BTreeSet<String> = works
        .iter()
        .map(|work| format!("{} v{}", work["name"].as_str().unwrap(), work["version"].as_str().unwrap()))
        .collect();
    // As this system builds it; the generated file has the other's, too, and is held against both by `generate --check`.
    let tree = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["tree", "--locked", "--offline", "--package", "app", "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let ours = |line: &&str| line.contains(" (/") || line.contains(":\\");
    let crates: BTreeSet<String> = tree
        .lines()
        .filter(|line| !line.is_empty() && !ours(line))
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .collect();
    assert!(crates.len() > 200, "{crates:?}");
    let missing: Vec<&String> = crates.difference(&named).collect();
    assert!(missing.is_empty(), "run `cargo xtask generate`: {missing:?}");
}

#[test]
fn no_work_is_without_a_licence_a_source_and_the_words_of_the_licence() {
    let mut desk = Desk::new();
    for work in shipped(&mut desk) {
        for what in ["name", "licence", "source"] {
            assert_ne!(work[what], "", "{work}");
        }
        let ids = work["texts"].as_array().unwrap();
        let texts = desk.ask("licence_texts", json!({ "ids": ids })).unwrap();
        assert_eq!(texts.as_array().unwrap().len(), ids.len(), "{work}");
        assert!(!ids.is_empty(), "{work}");
    }
    assert_eq!(desk.ask("licence_texts", json!({ "ids": ["no such text"] })), Ok(json!([])));
}

#[test]
fn what_is_no_crate_is_named_too() {
    let mut desk = Desk::new();
    let works = shipped(&mut desk);
    let mut says = |name: &str, licence: &str, words: &str| {
        let work = of(&works, name);
        assert_eq!(work["licence"], licence, "{name}");
        let texts = desk.ask("licence_texts", json!({ "ids": work["texts"] })).unwrap();
        assert!(texts.as_array().unwrap().iter().any(|it| it.as_str().unwrap().contains(words)), "{name}: {texts}");
    };
    says("Source Sans 3", "OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1");
    says("Noto Sans", "OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1");
    says("SQLite", "Public domain", "May you share freely, never taking more than you give.");
    says("svelte", "MIT", "Svelte Contributors");
    says("@fluent/bundle", "Apache-2.0", "Apache License");
    says("Hyphenation patterns, Danish", "MIT", "Frank Jensen");
    says("Rust standard library", "MIT OR Apache-2.0", "Apache License");
}
