//! What is for outside is decided of every field of every kind: a new one is named here until somebody has decided.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use schema::outside::{self, DECIDED, Data, Part, WORKED_OUT, Why};
use schema::words::Words;
use schema::{DocumentKind, Field, Kind, Language, Shape};

#[test]
fn every_field_of_every_kind_is_decided_once() {
    let mut problems = Vec::new();
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for (kind, groups) in DECIDED {
        *kinds.entry(*kind).or_default() += 1;
        let mut named: BTreeMap<&str, usize> = BTreeMap::new();
        for name in groups.iter().flat_map(|(_, names)| *names) {
            *named.entry(name).or_default() += 1;
        }
        let unknown = named.keys().filter(|it| kind.field(it).is_none());
        problems.extend(unknown.map(|it| format!("{}.{it} is no field", kind.name())));
        let twice = named.iter().filter(|(_, count)| **count > 1);
        problems.extend(twice.map(|(it, _)| format!("{}.{it} is decided twice", kind.name())));
    }
    for kind in Kind::ALL {
        if kinds.get(kind) != Some(&1) {
            problems.push(format!("{} stands {:?} times in the list", kind.name(), kinds.get(kind).unwrap_or(&0)));
        }
        let undecided = kind.fields().iter().filter(|it| outside::of(*kind, it.name).is_none());
        problems.extend(undecided.map(|it| {
            format!("{}.{}: decide in schema/src/outside/decided.rs whether it is for outside", kind.name(), it.name)
        }));
    }
    for (kind, name, _) in WORKED_OUT {
        if kind.field(name).is_some() {
            problems.push(format!("{}.{name} is a field, and not worked out", kind.name()));
        }
    }
    assert!(problems.is_empty(), "{} to mend:\n{}", problems.len(), problems.join("\n"));
}

/// A record without the record it is a part of, or a day it must have, cannot be read back.
#[test]
fn what_a_record_cannot_do_without_goes_with_every_part_that_brings_some_of_it() {
    let is_needed = |it: &&Field| {
        let form = it.form;
        !form.optional && !form.stated && !form.list && matches!(form.shape, Shape::Link { .. } | Shape::Date)
    };
    let mut problems = Vec::new();
    for kind in Kind::ALL.iter().filter(|it| !it.stays_in_file()) {
        for part in Part::ALL {
            let goes = |it: &&Field| outside::of(*kind, it.name).is_some_and(|it| it.is_given(&[*part]));
            if kind.fields().iter().any(|it| goes(&it)) {
                let lacking = kind.fields().iter().filter(is_needed).filter(|it| !goes(it));
                problems.extend(lacking.map(|it| format!("{} with {part:?} lacks {}", kind.name(), it.name)));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn remarks_cases_and_what_was_seen_of_staff_are_never_given_as_data() {
    let inward = [
        (Kind::Activity, "internal_note"),
        (Kind::System, "internal_note"),
        (Kind::Policy, "internal_note"),
        (Kind::SubjectRequest, "requester"),
        (Kind::SubjectRequest, "reply_to"),
        (Kind::SubjectRequest, "asks"),
        (Kind::SubjectRequest, "reasons"),
    ];
    for (kind, field) in inward {
        let decided = outside::of(kind, field).unwrap();
        assert!(decided.paper.is_none() && !decided.is_given(Part::ALL), "{}.{field}", kind.name());
    }
    for kind in [Kind::StaffEvidence, Kind::SubjectRequest, Kind::Breach, Kind::BreachPhase, Kind::CaseArea] {
        for field in kind.fields() {
            let decided = outside::of(kind, field.name).unwrap();
            assert!(matches!(decided.data, Data::Not(_)), "{}.{} is given as data", kind.name(), field.name);
        }
    }
}

#[test]
fn no_paper_of_a_case_is_for_anybody_but_the_one_it_was_written_to() {
    for subject in DocumentKind::ALL {
        let letter = matches!(subject, DocumentKind::AccessAnswer | DocumentKind::BreachNotification);
        assert!(!letter || outside::part_of(*subject).is_none(), "{subject:?}");
    }
}

#[test]
fn every_part_and_every_reason_has_words_in_each_language() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let parts = Part::ALL.iter().flat_map(|it| [it.name().to_owned(), format!("{}-help", it.name())]);
        let ids = parts.map(|it| format!("pack-part-{it}"));
        let reasons = Why::ALL.iter().map(|it| format!("pack-why-{}", it.name()));
        for id in ids.chain(reasons) {
            assert!(words.has(&id), "words/{} lacks {id}", language.name());
        }
    }
}
