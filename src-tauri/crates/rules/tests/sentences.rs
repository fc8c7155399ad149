//! Every finding speaks in three languages.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use rules::{Code, findings};
use schema::Language;
use schema::words::Words;
use support::{law, now, register};

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
        let register = register(path);
        for finding in findings(&register, now(), law()) {
            for language in Language::ALL {
                let words = Words::of(*language);
                for text in [finding.title(words), finding.message(words)] {
                    let hole = text.contains('{') || text.contains("finding-") || text.contains("choice-");
                    assert!(!hole && !text.contains("  "), "{} {}: {text}", language.name(), finding.code.name());
                }
                assert!(finding.message(words).ends_with('.'), "{}", finding.message(words));
            }
        }
    }
}
