//! Each rule, one change away from a register that is in order.

use std::collections::BTreeSet;
use std::time::Instant;

use crate::changes;
use crate::changes::{agreement, day};
use crate::support::{law, now, register};
use rules::{Code, completeness, findings};
use schema::{Id, Recipient, RecipientRole, Register, Stated};

#[test]
fn each_rule_finds_what_it_is_there_for() {
    let clean = register("tests/registers/003-klar.json");
    for (code, change) in changes::all() {
        let mut changed = clean.clone();
        change(&mut changed);
        let found: Vec<&str> = findings(&changed, now(), law()).iter().map(|it| it.code.name()).collect();
        assert!(found.contains(code), "{code} is not among {found:?}");
    }
}

#[test]
fn law_that_was_not_checked_for_a_year_is_told_to_be_old() {
    let clean = register("tests/registers/003-klar.json");
    for (checked, old) in [("2025-11-20", true), ("2025-11-21", false)] {
        let aged = schema::law::Law { as_of: day(checked).unwrap(), ..law().clone() };
        let found: Vec<&str> = findings(&clean, now(), &aged).iter().map(|it| it.code.name()).collect();
        assert_eq!(found, if old { vec![LAW_OLD] } else { vec![] }, "{checked}");
    }
}

/// The one finding no change to a register brings about.
const LAW_OLD: &str = "law-old";

#[test]
fn no_rule_stands_without_a_case() {
    let cases: BTreeSet<&str> = changes::all().map(|it| it.0).chain([LAW_OLD]).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(cases, codes);
}

#[test]
fn a_general_authorisation_is_asked_for_its_time_limit_and_not_once_more() {
    let mut changed = register("tests/registers/003-klar.json");
    agreement(&mut changed).objection_window = Stated::Blank;
    let asked = |register: &Register| {
        let found = findings(register, now(), law());
        found.iter().find(|it| it.code == Code::AuthorisationUnstated).and_then(|it| it.field)
    };
    assert_eq!(asked(&changed), Some("objection_window"));
    agreement(&mut changed).authorisation = Stated::Blank;
    assert_eq!(asked(&changed), Some("authorisation"));
}

#[test]
fn a_recipient_that_ended_asks_for_nothing_more() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.recipients.push(Recipient {
        id: "ophoert".into(),
        activity: "kunder".into(),
        category: "Tidligere leverandør".into(),
        role: RecipientRole::Processor.into(),
        until: day("2026-11-20"),
        ..Recipient::default()
    });
    assert_eq!(findings(&changed, now(), law()), []);
    changed.recipients.last_mut().unwrap().until = day("2026-11-21");
    assert!(!findings(&changed, now(), law()).is_empty(), "on its last day it still gets data");
}

#[test]
fn antivirus_on_every_system_says_nothing_of_paper() {
    let mut changed = register("tests/registers/003-klar.json");
    let paper = schema::System {
        id: "arkivskab".into(),
        name: "Arkivskab".into(),
        form: schema::SystemForm::Paper,
        holds_personal_data: true.into(),
        ..schema::System::default()
    };
    changed.systems.push(paper);
    let found = findings(&changed, now(), law());
    let said: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(said, ["risikovurdering", "systemdokumentation"]);
    let counts = rules::coverage(&changed, now(), law());
    assert_eq!((counts["antivirus"].covered, counts["antivirus"].total), (5, 5));
    assert_eq!(counts["risikovurdering"].missed[0].name, "Arkivskab");
}

#[test]
fn a_first_control_that_lies_ahead_is_no_fault() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.reviews.clear();
    assert_eq!(findings(&changed, now(), law()), []);
}

#[test]
fn a_text_that_is_no_country_never_makes_a_no_to_transfers_wrong() {
    let clean = register("tests/registers/003-klar.json");
    let with = |country: &str| {
        let mut changed = clean.clone();
        changed.parties[0].country = country.into();
        let found = findings(&changed, now(), law());
        let said: Vec<(&str, &str)> = found.iter().map(|it| (it.code.name(), it.severity.name())).collect();
        let e = completeness(&changed, &found)[0].letter('e');
        (said.iter().map(|it| format!("{} {}", it.0, it.1)).collect::<Vec<_>>(), e, found)
    };
    for country in ["DANMARK", "Danmark", "Atlantis", "DKK"] {
        let (said, e, found) = with(country);
        assert_eq!((said.as_slice(), e), (["country-unknown unclear".to_owned()].as_slice(), rules::State::Unclear));
        let words = schema::words::Words::of(schema::Language::Da);
        assert_eq!(found[0].title(words), format!("»{country}« er ikke et land, som programmet kender"));
        assert_eq!((found[0].kind, found[0].field), (schema::Kind::Party, Some("country")));
    }
    for country in ["DK", "dk", "IS", "AX", ""] {
        assert_eq!(with(country).0, Vec::<String>::new(), "{country}");
    }
    for country in ["US", "gb", "FO"] {
        assert_eq!(with(country).0, ["transfer-contradicted wrong"], "{country}");
    }
}

#[test]
fn a_no_to_transfers_that_a_party_contradicts_names_the_party_and_its_country() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.parties[0].country = "US".into();
    changed.parties[0].name = "Mønster Drift A/S".into();
    let found = findings(&changed, now(), law());
    assert_eq!(found[0].party.as_ref(), Some(&changed.parties[0].id));
    for (language, place) in [
        (schema::Language::Da, "Mønster Drift A/S, USA"),
        (schema::Language::Nb, "Mønster Drift A/S, USA"),
        (schema::Language::En, "Mønster Drift A/S, United States"),
    ] {
        let title = found[0].title(schema::words::Words::of(language));
        assert!(title.contains(place), "{title}");
    }
}

#[test]
fn an_archived_activity_is_out_of_the_record() {
    let mut changed = register("tests/registers/003-kundepolitik.json");
    changed.activities[0].status = schema::ActivityStatus::Archived;
    let found = findings(&changed, now(), law());
    assert!(found.iter().all(|it| it.letter.is_none_or(|letter| letter == 'a' || letter == 'f')));
    assert!(completeness(&changed, &found).is_empty());
}

#[test]
fn an_empty_register_is_told_where_to_begin() {
    let found = findings(&Register::default(), now(), law());
    assert_eq!(found.first().unwrap().code.name(), "contact-person-unnamed");
    assert!(found.iter().any(|it| it.code.name() == "controller-identity-missing" && it.id.is_empty()));
}

#[test]
fn the_same_register_gives_the_same_findings_in_the_same_order() {
    let register = register("schema/examples/eksempel.json");
    assert_eq!(findings(&register, now(), law()), findings(&register, now(), law()));
}

/// A register of 2,000 activities, each a copy of one with everything on it.
fn large() -> Register {
    let one = register("tests/registers/003-kundepolitik.json");
    let mut all = one.clone();
    for n in 1..2000 {
        let named = |id: &str| format!("{id}-{n}");
        for activity in &one.activities {
            let id = Id::new(named(activity.id.as_str()));
            all.activities.push(schema::Activity { id, ..activity.clone() });
        }
        macro_rules! copy {
            ($($table:ident $parent:ident),*) => {$(
                for record in &one.$table {
                    let mut record = record.clone();
                    record.id = Id::new(named(record.id.as_str()));
                    record.$parent = Id::new(named(record.$parent.as_str()));
                    all.$table.push(record);
                }
            )*};
        }
        copy!(purposes activity, legal_bases purpose, subject_categories activity, data_items activity, recipients activity);
    }
    all
}

#[test]
fn two_thousand_activities_take_as_many_times_as_long_and_no_longer() {
    let small = register("tests/registers/003-kundepolitik.json");
    let large = large();
    let timed = |register: &Register| {
        let from = Instant::now();
        let found = findings(register, now(), law());
        (found.len(), from.elapsed())
    };
    timed(&small);
    let (_, first) = timed(&small);
    let (count, all) = timed(&large);
    assert!(count > 2000 * 8, "{count}");
    // Twice linear, and a floor for a busy machine: a rule that looks through all records for each would take minutes.
    assert!(all < first * 4000 + std::time::Duration::from_secs(2), "{all:?} against {first:?} for one");
    eprintln!("one activity {first:?}, two thousand {all:?}, {count} findings");
}
