//! The customer policy of a real template: exactly what is wrong and missing in it, and the same company put right.

use std::collections::BTreeSet;

use rules::{Paper, Severity, State, completeness, findings, gaps};
use schema::Language;
use schema::words::Words;

use crate::support::{Expected, asks_for, law, now, register};

/// Code, record, and the facts of the inventory each stands for.
pub(crate) const WRONG_OR_MISSING: &[Expected] = &[
    ("controller-identity-missing", "virksomheden", "30(1)(a)"),
    ("contact-person-unfilled", "persondataansvarlig", "003-20"),
    ("contact-point-unfilled", "spoergsmaal", "003-21"),
    ("contact-point-unfilled", "rettigheder", "003-35"),
    ("coverage-unproved", "antivirus", "003-47"),
    ("coverage-unproved", "backup", "003-48"),
    ("coverage-unproved", "databehandleraftaler", "003-51"),
    ("coverage-unproved", "tavshedserklaeringer", "003-52"),
    ("coverage-unproved", "vejledning", "003-53"),
    ("coverage-unproved", "risikovurdering", "003-54"),
    ("coverage-unproved", "systemdokumentation", "003-55"),
    ("archive-lag-missing", "alle-personoplysninger", "003-37"),
    ("backup-lag-missing", "alle-personoplysninger", "003-38"),
    ("minimum-on-other-data", "alle-personoplysninger", "003-19"),
    ("retention-before-minimum", "alle-personoplysninger", "003-18"),
    ("bookkeeping-basis-missing", "kunder", "6(1)(c)"),
    ("provision-unstated", "kunder", "13(2)(e)"),
    ("transfer-unclarified", "kunder", "30(1)(e)"),
    ("processor-called-disclosure", "ordrebehandling", "003-41"),
    ("processor-unnamed", "ordrebehandling", "003-41"),
    ("processor-called-disclosure", "fakturering", "003-42"),
    ("processor-unnamed", "fakturering", "003-42"),
    ("processor-called-disclosure", "regnskabsbehandling", "003-43"),
    ("processor-unnamed", "regnskabsbehandling", "003-43"),
    ("right-missing", "kunder", "13(2)(b)"),
    ("wrong-article", "kunder", "003-22"),
    ("audience-without-activity", "tidligere-ansatte", "003-39"),
    ("control-never-done", "halvaarskontrol", "003-57"),
];

/// What the template leaves open so that a person has to say.
pub(crate) const UNCLEAR: &[Expected] = &[
    ("publication-unclear", "kunder", "13(1)"),
    // A role stands under the line, and nobody's name: not the contact person's, who prepared it.
    ("signatory-unnamed", "kunder", "003-65"),
];

#[test]
fn what_it_leaves_unclear_is_asked_for() {
    asks_for(&register("tests/registers/003-kundepolitik.json"), UNCLEAR);
}

#[test]
fn the_template_has_these_faults_and_no_other() {
    let register = register("tests/registers/003-kundepolitik.json");
    let found = findings(&register, now(), law());
    let grave = found.iter().filter(|it| it.severity <= Severity::Missing);
    let found: Vec<(&str, &str)> = grave.map(|it| (it.code.name(), it.id.as_str())).collect();
    let expected: Vec<(&str, &str)> = WRONG_OR_MISSING.iter().map(|it| (it.0, it.1)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_right_it_lacks_is_restriction() {
    let register = register("tests/registers/003-kundepolitik.json");
    let found = findings(&register, now(), law());
    let right = found.iter().find(|it| it.code.name() == "right-missing").unwrap();
    assert!(right.message(Words::of(Language::Da)).contains("art.\u{a0}18"));
    assert!(right.title(Words::of(Language::Da)).ends_with("begrænsning af behandling"));
}

#[test]
fn five_and_a_half_years_after_the_invoice_is_told_in_dates() {
    let register = register("tests/registers/003-kundepolitik.json");
    let found = findings(&register, now(), law());
    let finding = found.iter().find(|it| it.code.name() == "retention-before-minimum").unwrap();
    let words = Words::of(Language::Da);
    assert_eq!(finding.title(words).replace('\u{a0}', " "), "Slettes op til 183 dage for tidligt");
    assert_eq!(
        finding.message(words).replace('\u{a0}', " "),
        "Efter »Alle personoplysninger« slettes oplysningerne 5½ år efter fakturadatoen. Begynder fristen 1. januar 2026, \
         slettes de 1. juli 2031, men efter bogføringslovens § 12 skal de gemmes til 31. december 2031. Når regnskabsåret følger \
         kalenderåret, som antaget her, gælder det 181 datoer, fra 1. januar 2026 til 30. juni 2026. Regn fristen fra \
         regnskabsårets udløb, eller gør den længere."
    );
}

#[test]
fn the_record_names_its_gaps_by_letter() {
    let register = register("tests/registers/003-kundepolitik.json");
    let found = findings(&register, now(), law());
    let record: Vec<(char, &str)> = gaps(&register, &found, &Paper::Article30)
        .iter()
        .map(|it| (it.finding.letter.unwrap(), it.finding.code.name()))
        .collect();
    assert_eq!(
        record,
        [
            ('a', "controller-identity-missing"),
            ('a', "joint-controllers-unanswered"),
            ('a', "officer-unanswered"),
            ('f', "archive-lag-missing"),
            ('f', "backup-lag-missing"),
            ('e', "transfer-unclarified"),
        ]
    );
    let policy: BTreeSet<String> = gaps(&register, &found, &Paper::Policy("kunder".into()))
        .iter()
        .map(|it| it.finding.code.name().to_owned())
        .collect();
    let expected = [
        "archive-lag-missing",
        "audience-without-activity",
        "automated-decisions-unanswered",
        "backup-lag-missing",
        "bookkeeping-basis-missing",
        "contact-person-unfilled",
        "contact-point-unfilled",
        "controller-identity-missing",
        "officer-unanswered",
        "provision-unstated",
        "right-missing",
        "transfer-unclarified",
    ];
    assert_eq!(policy, expected.map(str::to_owned).into());
}

#[test]
fn each_letter_of_an_activity_has_a_state() {
    let register = register("tests/registers/003-kundepolitik.json");
    let states = completeness(&register, &findings(&register, now(), law()));
    let [activity] = states.as_slice() else { panic!("one activity") };
    let told: Vec<State> = "abcdefg".chars().map(|letter| activity.letter(letter)).collect();
    use State::{InOrder, Missing, Wrong};
    assert_eq!(told, [Missing, InOrder, InOrder, InOrder, Missing, Wrong, InOrder]);
}

#[test]
fn put_right_it_is_clean() {
    let register = register("tests/registers/003-klar.json");
    let found = findings(&register, now(), law());
    let said: Vec<String> = found.iter().map(|it| format!("{} {} {}", it.code.name(), it.kind.name(), it.id)).collect();
    assert_eq!(said, [""; 0]);
    assert!(gaps(&register, &found, &Paper::Article30).is_empty());
    for policy in &register.policies {
        assert!(gaps(&register, &found, &Paper::Policy(policy.id.clone())).is_empty());
    }
    let states = completeness(&register, &found);
    assert!(!states.is_empty());
    assert!(states.iter().all(|it| it.letters == [State::InOrder; 7]));
}
