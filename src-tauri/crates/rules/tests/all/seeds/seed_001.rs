//! A web builder's policy of 2018: exactly what is wrong and missing in it, and what it leaves unclear.

use rules::findings;
use schema::Language;
use schema::words::Words;

use crate::support::{Expected, accuses_none_of, asks_for, has_exactly, law, now, register};

const REGISTER: &str = "tests/registers/001-falsberg.json";

/// Code, record, and the fact of the inventory or the article each stands for.
pub(crate) const WRONG_OR_MISSING: &[Expected] = &[
    // A person stands where the company should, and nobody can be written to: the page's address is gone.
    ("controller-identity-missing", "virksomheden", "001-123"),
    ("contact-person-unfilled", "helle-falsberg", "001-124"),
    ("contact-point-unfilled", "spoergsmaal", "001-124"),
    ("contact-point-unfilled", "indsigelser", "001-124"),
    ("contact-point-unfilled", "klager", "001-124"),
    // By coming to the page one is said to agree; all is said to rest on consent, and is not.
    ("implied-consent", "brug-er-samtykke", "001-02"),
    ("consent-only-contradicted", "kun-samtykke", "001-59"),
    ("consent-only-contradicted", "aldrig-uden-samtykke", "001-88"),
    // Google Analytics counts nobody anonymously.
    ("anonymity-contradicted", "anonymt", "001-113"),
    // Suppliers are said to keep the law; none is named, and no agreement is told of.
    ("processors-unproved", "leverandoerer-oplyser", "001-70"),
    ("processors-unproved", "kun-dokumenterede", "001-91"),
    ("processor-unnamed", "it-leverandoerer", "001-70"),
    ("agreement-missing", "it-leverandoerer", "001-70"),
    ("processor-unnamed", "servicepartnere", "001-89"),
    ("agreement-missing", "google", "001-113"),
    // Webshops are set up for others: the company is their processor, and must name each of them.
    ("controller-served-unfilled", "webshopkunder", "001-41"),
    // Links without an address.
    ("reference-blank", "partneroversigt", "001-52"),
    ("reference-blank", "google-politik", "001-113"),
    ("reference-blank", "google-fravalg", "001-113"),
    // Purposes of which it is not said on what ground.
    ("basis-missing", "levering", "001-30"),
    ("basis-missing", "kundeoplevelse", "001-30"),
    ("basis-missing", "kommunikation", "001-31"),
    ("basis-missing", "service", "001-54"),
    ("basis-missing", "tilbud", "001-55"),
    ("basis-missing", "aendringer", "001-56"),
    ("basis-missing", "brugeroplevelse", "001-57"),
    ("basis-missing", "dokumentation", "001-64"),
    ("basis-missing", "optimering", "001-49"),
    ("basis-missing", "analyse", "001-106"),
    ("basis-missing", "personlige-tilbud", "001-72"),
    ("basis-missing", "portefoelje", "001-73"),
    ("basis-missing", "spoergeskemaer", "001-74"),
    ("basis-missing", "tidligere-interesse", "001-75"),
    ("basis-missing", "fakturering", "001-68"),
    ("purpose-missing", "kreditstatus", "001-53"),
    // A legal obligation, and of which law is not said.
    ("law-missing", "forpligtelse-legal-obligation", "001-58"),
    ("law-missing", "lovkrav-legal-obligation", "001-79"),
    // How consent is proved and withdrawn, beside the one to cookies.
    ("consent-evidence-missing", "nyhedsbrev", "001-77"),
    ("consent-withdrawal-missing", "nyhedsbrev", "001-77"),
    ("consent-evidence-missing", "andre-formaal", "001-78"),
    ("consent-withdrawal-missing", "andre-formaal", "001-78"),
    // How long each kind of cookie stays.
    ("cookie-unfilled", "obligatoriske", "001-109"),
    ("cookie-unfilled", "funktionelle", "001-110"),
    ("cookie-unfilled", "analyse", "001-111"),
    ("cookie-unfilled", "reklame", "001-112"),
    // Time limits stand for the accounts and for Google Analytics only.
    ("retention-missing", "navn", "001-32"),
    ("retention-missing", "e-mail", "001-33"),
    ("retention-missing", "telefonnr", "001-34"),
    ("retention-missing", "adresse", "001-35"),
    ("retention-missing", "kontaktdata-cms", "001-66"),
    ("retention-missing", "noter", "001-67"),
    ("retention-missing", "partnerdata", "001-51"),
    ("retention-missing", "sessionsdata", "001-45"),
    ("retention-missing", "indkoebskurv", "001-46"),
    ("retention-missing", "ip-adresse", "001-47"),
    ("retention-missing", "transaktionshistorik", "001-48"),
    ("retention-missing", "besoegsaktivitet", "001-50"),
    ("retention-missing", "benyttede-services", "001-73"),
    ("retention-missing", "kreditstatus", "001-53"),
    // Name and e-mail must be given; why, and what follows if not, is not said.
    ("provision-unstated", "kunder", "001-32"),
    // A leak is one kind of breach among others.
    ("breach-scope-narrow", "datalaekage", "001-102"),
    // What is said to cover more than one thing, and nothing shows it.
    ("coverage-unproved", "monitorering", "001-99"),
    ("coverage-unproved", "tofaktor", "001-100"),
    ("coverage-unproved", "testdata", "001-42"),
    ("coverage-unproved", "betalingsgateway", "001-43"),
    // Who else gets the data, and where in the world.
    ("recipients-unanswered", "markedsfoering", "30(1)(d)"),
    ("recipients-unanswered", "bogfoering", "30(1)(d)"),
    ("recipients-unanswered", "kreditstatus", "30(1)(d)"),
    ("transfer-unclarified", "kunder", "30(1)(e)"),
    ("transfer-unclarified", "hjemmeside", "30(1)(e)"),
    ("transfer-unclarified", "markedsfoering", "30(1)(e)"),
    ("transfer-unclarified", "bogfoering", "30(1)(e)"),
    ("transfer-unclarified", "kreditstatus", "30(1)(e)"),
    ("transfer-unclarified", "webshops", "30(2)(c)"),
];

/// What the policy leaves open so that a person has to say.
pub(crate) const UNCLEAR: &[Expected] = &[
    ("officer-unanswered", "virksomheden", "13(1)(b)"),
    ("term-own-meaning", "databehandler", "001-07"),
    ("term-own-meaning", "dataansvarlig", "001-08"),
    ("term-child-age", "boern", "001-11"),
    ("term-roles-mixed", "vi-os", "001-12"),
    ("statement-unproved", "lovlig", "001-13"),
    ("statement-unproved", "tidsbegraenset", "001-16"),
    ("statement-unproved", "ingen-boern", "001-105"),
    ("source-unnamed", "partnerdata", "001-51"),
    ("automated-decisions-unanswered", "markedsfoering", "001-25"),
    ("profiling-unexplained", "markedsfoering", "001-76"),
    ("marketing-ground-unclear", "tidligere-interesse", "001-75"),
    ("risk-assessment-missing", "telefon", "001-65"),
    ("rating-undated", "ssl", "001-96"),
    ("consent-mechanism-unstated", "nyhedsbrev", "001-77"),
    ("compatibility-unanswered", "anden-brug", "001-81"),
    ("recipient-role-unstated", "partnere", "001-87"),
    ("breach-unfilled", "datalaekage", "001-102"),
    ("recipient-role-unstated", "annoncoerer", "001-112"),
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
    // No card data with the company and no messages on the website: nothing says otherwise.
    accuses_none_of(&register(REGISTER), &["ingen-kortdata", "ingen-beskeder", "serviceaftale"]);
}

#[test]
fn an_ip_address_is_named_against_the_claim_that_visits_are_counted_anonymously() {
    let register = register(REGISTER);
    let found = findings(&register, now(), law());
    let finding = found.iter().find(|it| it.code.name() == "anonymity-contradicted").unwrap();
    assert!(finding.message(Words::of(Language::Da)).contains("IP adresse"));
}
