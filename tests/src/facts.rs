//! Every fact of a real policy has a structured home, comes out in print, and is altered where it is altered.

use std::collections::BTreeMap;

use schema::{Kind, Shape};
use serde_json::{Value, json};

use crate::support::{Desk, folded, read, register, root};

/// One fact: where it stands in the register's JSON, and what of it is read on paper.
struct Fact {
    id: String,
    pointer: String,
    print: Vec<String>,
}

/// Facts without a home, and why: what the seed left open, and what was an artefact of its file.
const WITHOUT: &[&str] = &["003-20", "003-21", "003-35", "003-63", "003-66"];

fn facts() -> Vec<Fact> {
    let all = read(&root().join("tests/facts/003.json"));
    let mut facts = Vec::new();
    for (id, fact) in all.as_object().unwrap() {
        if fact.get("reason").is_some() {
            assert!(WITHOUT.contains(&id.as_str()), "{id} has no home: {}", fact["reason"]);
            continue;
        }
        let print = match &fact["print"] {
            Value::Array(texts) => texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect(),
            text => vec![text.as_str().unwrap().to_owned()],
        };
        facts.push(Fact { id: id.clone(), pointer: fact["pointer"].as_str().unwrap().to_owned(), print });
    }
    facts
}

#[test]
fn all_66_facts_are_accounted_for() {
    let all = read(&root().join("tests/facts/003.json"));
    let expected: Vec<String> = (1..=66).map(|n| format!("003-{n:02}")).collect();
    let found: Vec<&String> = all.as_object().unwrap().keys().collect();
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(sorted, expected.iter().collect::<Vec<_>>());
}

#[test]
fn every_fact_stands_where_its_pointer_says_and_is_read_in_print() {
    let source = register("003-kundepolitik");
    let printed = Desk::with(&source).printed_words();
    let mut missing = Vec::new();
    for fact in facts() {
        assert!(source.pointer(&fact.pointer).is_some(), "{}: nothing at {}", fact.id, fact.pointer);
        assert!(!fact.pointer.contains("note"), "{}: {} is a notes field", fact.id, fact.pointer);
        for text in &fact.print {
            assert!(text.chars().count() >= 4, "{}: {text:?} is too short to mean anything", fact.id);
            if !printed.contains(&folded(text)) {
                missing.push(format!("{}: {text:?} is not in print", fact.id));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn an_altered_value_takes_its_old_text_off_the_page_and_puts_the_new_one_there() {
    let source = register("003-kundepolitik");
    let others = read(&root().join("tests/facts/003-altered.json"));
    let facts = facts();
    let mut wrong = Vec::new();
    for group in facts.chunks(10) {
        let mut altered = source.clone();
        let mut expected: BTreeMap<&str, String> = BTreeMap::new();
        for (at, fact) in group.iter().enumerate() {
            let (value, print) = other_value(fact, &others, at);
            let old = altered.pointer_mut(&fact.pointer).unwrap();
            assert_ne!(*old, value, "{}: the other value is the same", fact.id);
            *old = value;
            expected.insert(&fact.id, print);
        }
        let printed = Desk::with(&altered).printed_words();
        for fact in group {
            for text in fact.print.iter().filter(|text| printed.contains(&folded(text))) {
                wrong.push(format!("{}: {text:?} is still in print though {} was altered", fact.id, fact.pointer));
            }
            let new = &expected[fact.id.as_str()];
            if !printed.contains(&folded(new)) {
                wrong.push(format!("{}: the new text {new:?} at {} is not in print", fact.id, fact.pointer));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Another value for a fact and how it then reads: a word of its own where the value is text, else as the file of
/// other values says.
fn other_value(fact: &Fact, others: &Value, at: usize) -> (Value, String) {
    if let Some(other) = others.get(&fact.id) {
        return (other["value"].clone(), other["print"].as_str().unwrap().to_owned());
    }
    let parts: Vec<&str> = fact.pointer.split('/').skip(1).collect();
    let kind = Kind::ALL.iter().find(|kind| kind.table() == parts[0]).expect("a list");
    let field = kind.field(parts[2]).unwrap_or_else(|| panic!("{} names no field", fact.pointer));
    assert!(matches!(field.form.shape, Shape::Text), "{}: no other value is named for {}", fact.id, fact.pointer);
    let marker = format!("Mærkeord{at}x");
    (json!(marker), marker)
}
