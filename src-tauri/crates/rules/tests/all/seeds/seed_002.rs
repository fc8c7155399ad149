//! A web shop's policy: exactly what is wrong and missing in it, and what it leaves unclear.

use rules::findings;
use schema::Language;
use schema::words::Words;

use crate::support::{Expected, accuses_none_of, asks_for, has_exactly, law, now, register};

const REGISTER: &str = "tests/registers/002-cleanrooms.json";

/// Code, record, and the fact of the inventory or the article each stands for.
pub(crate) const WRONG_OR_MISSING: &[Expected] = &[
    // Nets, MobilePay and Facebook get data.
    ("internal-use-contradicted", "kun-internt", "002-01"),
    // Consent that nobody can prove or withdraw; making an account agrees to nothing.
    ("consent-evidence-missing", "koeb", "002-27"),
    ("consent-withdrawal-missing", "koeb", "002-27"),
    ("consent-by-conduct", "bruger", "002-28"),
    ("consent-evidence-missing", "bruger", "7(1)"),
    ("consent-withdrawal-missing", "bruger", "7(3)"),
    ("consent-evidence-missing", "cookies", "7(1)"),
    ("consent-withdrawal-missing", "cookies", "7(3)"),
    ("withdrawal-missing", "privatlivspolitik", "13(2)(c)"),
    // A newsletter is direct marketing.
    ("marketing-contradicted", "ingen-direkte-markedsfoering", "002-29, 002-30"),
    ("breach-scope-narrow", "brud", "002-31"),
    // Criminal records in a policy for customers.
    ("criminal-ground-missing", "straffeattester", "002-35"),
    ("coverage-unproved", "straffeattest", "002-35"),
    ("purpose-missing", "straffeattester", "002-36"),
    ("only-data-contradicted", "kun-naevnte-oplysninger", "002-40"),
    ("special-risk-contradicted", "ingen-saerlig-risiko", "002-42"),
    ("implied-consent", "bekraeftelse", "002-48"),
    // An account, a visit and marketing are told of, and neither why nor with which data.
    ("purpose-missing", "brugere", "30(1)(b)"),
    ("purpose-missing", "hjemmeside", "30(1)(b)"),
    ("data-missing", "brugere", "30(1)(c)"),
    ("data-missing", "hjemmeside", "30(1)(c)"),
    ("data-missing", "markedsfoering", "30(1)(c)"),
    // Purposes and time limits of purchases only, grounds and recipients of nothing.
    ("section-missing", "privatlivspolitik", "13(1)(c)"),
    ("section-missing", "privatlivspolitik", "13(1)(c)"),
    ("section-missing", "privatlivspolitik", "13(2)(a)"),
    ("section-missing", "privatlivspolitik", "13(1)(e)"),
    ("basis-missing", "sende-pakke", "13(1)(c)"),
    ("basis-missing", "regnskab", "13(1)(c)"),
    ("basis-missing", "generel-markedsfoering", "13(1)(c)"),
    ("basis-missing", "nyhedsbrev", "13(1)(c)"),
    ("recipients-unanswered", "brugere", "30(1)(d)"),
    ("recipients-unanswered", "hjemmeside", "30(1)(d)"),
    ("recipients-unanswered", "straffeattester", "30(1)(d)"),
    ("transfer-unclarified", "onlinekoeb", "30(1)(e)"),
    ("transfer-unclarified", "brugere", "30(1)(e)"),
    ("transfer-unclarified", "hjemmeside", "30(1)(e)"),
    ("transfer-unclarified", "markedsfoering", "30(1)(e)"),
    ("transfer-unclarified", "straffeattester", "30(1)(e)"),
    // »For the accounts« is all that is said of time.
    ("retention-rule-empty", "kundeoplysninger", "30(1)(f)"),
    ("retention-missing", "straffeattest", "30(1)(f)"),
    ("right-missing", "privatlivspolitik", "13(2)(b)"),
    ("complaint-missing", "privatlivspolitik", "13(2)(d)"),
    ("authority-missing", "privatlivspolitik", "13(2)(d)"),
    ("provision-unstated", "onlinekoeb", "13(2)(e)"),
    ("provision-unstated", "straffeattester", "13(2)(e)"),
];

/// What the policy leaves open so that a person has to say.
pub(crate) const UNCLEAR: &[Expected] = &[
    ("contact-person-unnamed", "cleanrooms", "12(2)"),
    ("recipient-role-unstated", "mobilepay", "002-16"),
    ("rights-channel-single", "se-brug", "002-18"),
    ("consent-mechanism-unstated", "koeb", "002-27"),
    ("platform-role", "facebook", "002-26"),
    ("audience-mixed", "privatlivspolitik", "002-35"),
    ("publication-unclear", "privatlivspolitik", "13(1)"),
    ("breach-intake-unreachable", "brud", "002-34"),
    ("source-unstated", "navn", "14(2)(f)"),
    ("not-adopted", "privatlivspolitik", "24(1)"),
    ("signatory-unnamed", "privatlivspolitik", "24(1)"),
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
    // No cards, no CPR numbers, no NemID, no more than a parcel needs: nothing says otherwise.
    accuses_none_of(
        &register(REGISTER),
        &["ingen-betalingsoplysninger", "ingen-cpr", "ingen-nemid", "kun-grundoplysninger"],
    );
}

#[test]
fn the_right_it_lacks_is_restriction() {
    let register = register(REGISTER);
    let found = findings(&register, now(), law());
    let right = found.iter().find(|it| it.code.name() == "right-missing").unwrap();
    assert!(right.message(Words::of(Language::Da)).contains("art.\u{a0}18"));
}

#[test]
fn the_newsletter_is_named_against_the_claim_that_nothing_is_marketed() {
    let register = register(REGISTER);
    let found = findings(&register, now(), law());
    let finding = found.iter().find(|it| it.code.name() == "marketing-contradicted").unwrap();
    let told = format!("{} {}", finding.title(Words::of(Language::Da)), finding.message(Words::of(Language::Da)));
    assert!(told.contains("Udsende nyhedsbrev") || told.contains("Markedsføring"), "{told}");
    assert!(!told.contains("Generel"), "{told}");
}
