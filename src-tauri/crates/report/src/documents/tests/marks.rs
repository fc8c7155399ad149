//! The mark names what is missing, and nothing else is called missing.

use schema::{Kind, Language, Stated};

use super::{issued, order, policy, record, register};
use crate::documents::{Edition, Refusal, Subject, compose, policy_named};

#[test]
fn a_missing_item_is_named_with_activity_and_letter() {
    let mut register = register("003-klar");
    register.activities[0].third_country_transfer = Stated::Unknown;
    let printed = record(&register, Language::Da, Edition::Draft);
    let mark = printed.document.mark.unwrap();
    assert_eq!(mark.head, "UDKAST – én oplysning mangler");
    assert!(printed.missing[0].text.starts_with("Behandling 2.1, litra\u{a0}e: "), "{}", printed.missing[0].text);
    assert_eq!(mark.items[0].anchor.as_ref().unwrap().0, format!("activity/{}/e", register.activities[0].id));
    assert_eq!(printed.document.running_mark.as_deref(), Some("UDKAST · 1 oplysning mangler"));
}

#[test]
fn a_record_issued_with_an_item_missing_is_no_draft_but_says_so() {
    let mut register = register("003-klar");
    register.activities[0].third_country_transfer = Stated::Blank;
    let printed = record(&register, Language::Da, issued("2026-014"));
    assert_eq!(printed.document.mark.unwrap().head, "Én oplysning mangler");
    assert!(printed.fingerprint.is_some());
    assert!(!printed.document.blocks.iter().any(|it| matches!(it, crate::Block::Signature(_))));
}

#[test]
fn a_policy_with_an_item_missing_is_not_issued() {
    let mut register = register("003-klar");
    register.activities[0].provision = Stated::Blank;
    let id = policy_named(&register, None).unwrap();
    let refused = compose(&order(&register, Language::Da, issued("2026-014")), &Subject::Policy(id));
    assert!(matches!(refused, Err(Refusal::Incomplete { missing }) if missing[0].code == "provision-unstated"));
}

#[test]
fn texts_in_another_language_are_named_and_not_translated() {
    let register = register("003-klar");
    let printed = policy(&register, Language::Nb, Edition::Draft);
    assert_eq!(printed.missing.len(), 1);
    assert_eq!((printed.missing[0].code.as_str(), printed.missing[0].kind), ("text-language", Kind::Policy));
    assert_eq!(printed.document.mark.unwrap().head, "UTKAST – én opplysning mangler");
    assert_eq!(printed.document.title, register.policies[0].title.text());
    let record = record(&register, Language::En, Edition::Draft);
    assert_eq!(record.missing.len(), 1);
    assert_eq!(record.document.title, "Record of processing activities");
}

#[test]
fn findings_that_are_not_missing_items_stand_on_the_activity_and_not_in_the_mark() {
    let register = register("003-kundepolitik");
    let printed = record(&register, Language::Da, Edition::Draft);
    assert!(printed.missing.iter().all(|it| it.code != "retention-before-minimum"));
    let findings: Vec<&crate::Block> =
        printed.document.blocks.iter().filter(|it| matches!(it, crate::Block::Finding { .. })).collect();
    let codes = printed.snapshot["findings"].to_string();
    assert!(codes.contains("retention-before-minimum") && codes.contains("processor-unnamed"), "{codes}");
    let several = findings.iter().enumerate().any(|(at, it)| findings[..at].contains(it));
    assert!(!several, "a finding is said twice");
}

#[test]
fn a_long_mark_of_a_draft_names_each_kind_once_and_nothing_is_lost() {
    let register = register("001-falsberg");
    let id = policy_named(&register, None).unwrap();
    let printed = compose(&order(&register, Language::Da, Edition::Draft), &Subject::Policy(id)).unwrap();
    let mark = printed.document.mark.unwrap();
    let kinds: std::collections::BTreeSet<&str> = printed.missing.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(mark.items.len(), kinds.len());
    assert!(printed.missing.len() > 2 * mark.items.len());
    assert!(mark.head.contains(&printed.missing.len().to_string()) && mark.note.is_some());
    let lines: Vec<String> =
        mark.items.iter().map(|it| it.text.0.iter().map(|run| run.words()).collect::<String>()).collect();
    // What a line leaves out it counts.
    let counted = lines.iter().filter_map(|it| it.split(" – og ").nth(1)).map(|it| match it.split(' ').next() {
        Some("én") => 1,
        number => number.unwrap().parse::<usize>().unwrap(),
    });
    assert_eq!(counted.sum::<usize>() + lines.len(), printed.missing.len(), "{lines:#?}");
    let whole = record(&register, Language::Da, issued("2026-014"));
    assert_eq!(whole.document.mark.unwrap().items.len(), whole.missing.len());
}

#[test]
fn a_line_of_the_mark_ends_once() {
    let register = register("000-carbotech");
    let printed = policy(&register, Language::Da, Edition::Draft);
    let ends = |it: &super::super::Missing| it.text.ends_with("..") || it.text.ends_with("?.");
    assert!(printed.missing.iter().any(|it| it.text.ends_with('?')));
    assert!(!printed.missing.iter().any(ends), "{:?}", printed.missing);
}
