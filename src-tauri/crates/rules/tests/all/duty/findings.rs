//! The findings of a policy about its duty come from the items, and none is said twice.

use std::collections::BTreeSet;

use rules::duty::State;
use rules::{Paper, findings, gaps};
use schema::words::Words;
use schema::{Language, SectionContent};

use super::items;
use crate::support::{law, now, register};

const REGISTERS: [&str; 7] = [
    "tests/registers/000-carbotech.json",
    "tests/registers/001-falsberg.json",
    "tests/registers/002-cleanrooms.json",
    "tests/registers/003-kundepolitik.json",
    "tests/registers/003-klar.json",
    "tests/registers/004-kamstrup.json",
    "schema/examples/eksempel.json",
];

#[test]
fn a_policy_in_order_lacks_nothing() {
    let clean = register("tests/registers/003-klar.json");
    assert!(items(&clean).iter().all(|it| it.state != State::Missing));
}

#[test]
fn what_is_missing_is_found_and_what_is_found_is_open_or_missing() {
    for path in REGISTERS {
        let register = register(path);
        let found = findings(&register, now(), law());
        for policy in &register.policies {
            let gaps = gaps(&register, &found, &Paper::Policy(policy.id.clone()));
            let items = rules::duty::information(&register, policy, now(), law());
            let clauses = |it: &rules::duty::Item| it.articles.iter().cloned().collect::<BTreeSet<String>>();
            let lacking: Vec<&rules::duty::Item> =
                items.iter().filter(|it| matches!(it.state, State::Missing | State::Unclear)).collect();
            for gap in &gaps {
                // What is said of a policy as a whole names the paragraph and no letter.
                let named = gap.finding.articles.iter().filter(|it| it.starts_with("13(") || it.starts_with("14("));
                let letters: BTreeSet<&String> = named.filter(|it| it.matches('(').count() > 1).collect();
                let answered =
                    letters.is_empty() || lacking.iter().any(|it| letters.iter().any(|one| clauses(it).contains(*one)));
                assert!(
                    answered,
                    "{path} {}: no item stands behind {} {}",
                    policy.id,
                    gap.finding.code.name(),
                    gap.finding.id
                );
            }
        }
    }
}

#[test]
fn no_finding_is_said_twice() {
    for path in REGISTERS {
        let found = findings(&register(path), now(), law());
        let mut seen = BTreeSet::new();
        for it in &found {
            let said = it.message(Words::of(Language::Da)) + &it.title(Words::of(Language::Da));
            let key = (it.code, it.kind, it.id.clone(), it.field, it.policy.clone(), said);
            assert!(seen.insert(key), "{path}: {} on {} twice", it.code.name(), it.id);
        }
    }
}

#[test]
fn a_policy_that_lacks_the_wide_section_is_asked_for_it_once_and_one_made_of_narrow_ones_for_those() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.policy_sections.retain(|it| it.content != SectionContent::Scope);
    let asked = |register: &schema::Register| -> Vec<String> {
        let found = findings(register, now(), law());
        let missing = found.iter().filter(|it| it.code.name() == "section-missing");
        missing.map(|it| it.params["section"].text(Words::of(Language::En))).collect()
    };
    assert_eq!(asked(&changed), ["scope and time limits"]);
    let section = changed.policy_sections.iter_mut().find(|it| it.content == SectionContent::Evaluation).unwrap();
    section.content = SectionContent::Data;
    // A section on data tells where they come from, when they go and whether they must be given; not what they are for.
    assert_eq!(asked(&changed), ["purposes of each activity"]);
}

#[test]
fn each_item_and_reason_has_words_in_three_languages() {
    for path in REGISTERS {
        let register = register(path);
        for policy in &register.policies {
            for item in rules::duty::information(&register, policy, now(), law()) {
                for language in Language::ALL {
                    let words = Words::of(*language);
                    assert!(words.has(&format!("choice-information-item-{}", item.item.name().replace('_', "-"))));
                    let Some(reason) = &item.reason else { continue };
                    let said = reason.text(words);
                    let whole =
                        said.ends_with('.') && !said.contains("duty-") && !said.contains('{') && !said.contains("..");
                    assert!(whole, "{} {:?}: {said}", language.name(), item.item);
                }
            }
        }
    }
}

#[test]
fn every_condition_has_its_reasons() {
    for duty in &law().information {
        let Some(condition) = duty.condition else { continue };
        for id in [format!("duty-applies-{}", condition.name()), format!("duty-not-{}", condition.name())] {
            for language in Language::ALL {
                assert!(Words::of(*language).has(&id), "{} lacks {id}", language.name());
            }
        }
    }
}

#[test]
fn every_item_of_the_law_is_there_once_and_names_its_clauses() {
    let all: Vec<_> = law().information.iter().map(|it| it.item).collect();
    let once: BTreeSet<_> = all.iter().collect();
    assert_eq!(once.len(), all.len());
    assert_eq!(once.len(), schema::law::InformationItem::ALL.len());
    let named: BTreeSet<&str> = law()
        .information
        .iter()
        .flat_map(|it| [&it.collected, &it.elsewhere, &it.always])
        .flatten()
        .map(String::as_str)
        .collect();
    let lettered = |of: &str, last: char| ('a'..=last).map(|it| format!("{of}({it})")).collect::<Vec<_>>();
    let mut asked =
        [lettered("13(1)", 'f'), lettered("13(2)", 'f'), lettered("14(1)", 'f'), lettered("14(2)", 'g')].concat();
    asked.extend(["13(1)", "13(3)", "14(3)", "14(4)", "12(1)", "21(4)"].map(str::to_owned));
    for clause in asked {
        assert!(named.contains(clause.as_str()), "no item answers {clause}");
    }
}
