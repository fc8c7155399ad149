//! A large company's Norwegian policy: exactly what is wrong and missing in it, and what it leaves unclear.

use rules::findings;
use schema::words::Words;
use schema::{Language, Register, Stated};

use crate::support::{Expected, accuses_none_of, asks_for, has_exactly, law, now, register};

const REGISTER: &str = "tests/registers/004-kamstrup.json";

/// Code, record, and the fact of the inventory or the article each stands for.
pub(crate) const WRONG_OR_MISSING: &[Expected] = &[
    // The highest priority is to protect data, and no measure is told of.
    ("protection-unbacked", "beskytter", "004-01"),
    ("security-missing", "nettsted", "30(1)(g)"),
    ("security-missing", "markedsfoering", "30(1)(g)"),
    ("security-missing", "hendelser", "30(1)(g)"),
    ("security-missing", "henvendelser", "30(1)(g)"),
    ("security-missing", "etterlevelse", "30(1)(g)"),
    // It will tell of third parties, and never does.
    ("recipients-unanswered", "nettsted", "004-06"),
    ("recipients-unanswered", "markedsfoering", "004-06"),
    ("recipients-unanswered", "hendelser", "004-06"),
    ("recipients-unanswered", "henvendelser", "004-06"),
    ("recipients-unanswered", "etterlevelse", "004-06"),
    // Nothing on countries.
    ("transfer-unclarified", "nettsted", "30(1)(e)"),
    ("transfer-unclarified", "markedsfoering", "30(1)(e)"),
    ("transfer-unclarified", "hendelser", "30(1)(e)"),
    ("transfer-unclarified", "henvendelser", "30(1)(e)"),
    ("transfer-unclarified", "etterlevelse", "30(1)(e)"),
    // Of compliance, security and disputes it is not said which data.
    ("data-missing", "etterlevelse", "30(1)(c)"),
    // Purposes of which it is not said on what ground.
    ("basis-missing", "svare", "004-32"),
    ("basis-missing", "dokumentasjon", "004-36"),
    ("basis-missing", "klager", "004-38"),
    ("basis-missing", "sikkerhetsbrudd", "004-39"),
    ("basis-missing", "inspeksjoner", "004-40"),
    ("basis-missing", "statistikk", "004-42"),
    ("basis-missing", "tipsklassifisering", "004-45"),
    ("basis-missing", "maalpersoner", "004-46"),
    // The directive on electronic communications is no ground of Article 6, and "necessary steps" may be two of them.
    ("ground-unchosen", "sporing", "004-51"),
    ("ground-unchosen", "etterspurt", "004-57"),
];

/// What the policy leaves open so that a person has to say.
pub(crate) const UNCLEAR: &[Expected] = &[
    ("statement-unproved", "lovlig", "004-03"),
    ("pointer-nowhere", "stillingssoekere", "004-13"),
    ("consent-mechanism-unstated", "direktemarkedsfoering", "004-34"),
    ("profiling-unexplained", "markedsfoering", "004-43"),
    ("audience-authority-missing", "personvernspolicy", "004-75"),
    ("publication-unclear", "personvernspolicy", "13(1)"),
];

#[test]
fn the_policy_has_these_faults_and_no_other() {
    has_exactly(&register(REGISTER), WRONG_OR_MISSING);
}

#[test]
fn what_it_leaves_unclear_is_asked_for() {
    asks_for(&register(REGISTER), UNCLEAR);
}

#[test]
fn what_holds_is_not_accused() {
    // That data are kept only as long as there is a reason, and used for what is told: nothing says otherwise.
    accuses_none_of(&register(REGISTER), &["lagring", "formaal", "tillit"]);
}

#[test]
fn a_postal_address_and_an_officer_who_answers_are_contact_details() {
    let mut register = register(REGISTER);
    let missing = |register: &Register| {
        findings(register, now(), law()).into_iter().find(|it| it.code.name() == "controller-identity-missing")
    };
    assert_eq!(missing(&register), None);
    register.persons.iter_mut().for_each(|it| it.email = Stated::Blank);
    assert_eq!(missing(&register).and_then(|it| it.field), Some("phone"));
}

#[test]
fn people_in_norway_are_led_to_denmark_alone() {
    let register = register(REGISTER);
    let found = findings(&register, now(), law());
    let finding = found.iter().find(|it| it.code.name() == "audience-authority-missing").unwrap();
    assert!(finding.message(Words::of(Language::Nb)).contains("Norge"));
}
