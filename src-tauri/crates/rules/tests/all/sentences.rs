//! Every finding speaks in three languages.
// The cases are another test's.

use crate::changes;
use crate::support::{law, now, register};
use rules::{Code, DATE_CODES, Finding, dates, findings};
use schema::Language;
use schema::words::Words;

#[test]
fn every_code_has_a_title_and_a_sentence_in_each_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        for code in Code::ALL {
            for id in [format!("finding-{}", code.name()), format!("finding-{}-text", code.name())] {
                assert!(words.has(&id), "{} lacks {id}", language.name());
            }
        }
    }
}

#[test]
fn no_sentence_is_left_with_a_hole_in_it() {
    for path in ["tests/registers/003-kundepolitik.json", "schema/examples/eksempel.json"] {
        findings(&register(path), now(), law()).iter().for_each(is_whole);
    }
    let clean = register("tests/registers/003-klar.json");
    for (_, change) in changes::all() {
        let mut changed = clean.clone();
        change(&mut changed);
        findings(&changed, now(), law()).iter().for_each(is_whole);
    }
}

fn is_whole(finding: &Finding) {
    for language in Language::ALL {
        let words = Words::of(*language);
        for text in [finding.title(words), finding.message(words)] {
            let hole = text.contains('{') || text.contains("finding-") || text.contains("choice-");
            assert!(!hole && !text.contains("  "), "{} {}: {text}", language.name(), finding.code.name());
        }
        assert!(finding.message(words).ends_with('.'), "{}", finding.message(words));
    }
}

#[test]
fn every_date_has_its_line_in_each_language_and_says_what_it_is_of() {
    let clean = register("tests/registers/003-klar.json");
    let mut said = std::collections::BTreeSet::new();
    let checked: changes::Change = |r| {
        changes::transfer(r, schema::TransferMechanism::Adequacy.into());
        r.transfers[0].checked_on = changes::day("2026-11-20");
    };
    for change in changes::all().map(|it| &it.1).chain([&checked]) {
        let mut changed = clean.clone();
        change(&mut changed);
        for date in dates(&changed, now(), law()) {
            for language in Language::ALL {
                let words = Words::of(*language);
                assert!(words.has(&format!("due-{}", date.code)), "{} lacks due-{}", language.name(), date.code);
                let text = date.title(words);
                let hole = text.contains('{') || text.contains("due-") || text.contains("choice-");
                assert!(!hole && !text.contains("  ") && !text.ends_with('.'), "{}: {text}", language.name());
            }
            said.insert(date.code);
        }
    }
    assert_eq!(said, DATE_CODES.iter().copied().collect());
}
