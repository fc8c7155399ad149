//! A trading company's policy of 2018: exactly what is wrong and missing in it, and what it leaves unclear.

use rules::findings;
use schema::Language;
use schema::words::Words;

use crate::support::{Expected, accuses_none_of, asks_for, has_exactly, law, now, register};

const REGISTER: &str = "tests/registers/000-carbotech.json";

/// Code, record, and the fact of the inventory or the article each stands for.
pub(crate) const WRONG_OR_MISSING: &[Expected] = &[
    // No postal address, no CVR number.
    ("controller-identity-missing", "carbo-tech-nordic", "30(1)(a)"),
    // Five years, from nothing, for nothing said.
    ("retention-trigger-missing", "modtagne-emails", "000-04"),
    ("purpose-missing", "forespoergsler", "000-04"),
    // Microsoft keeps it all, and no agreement is told of.
    ("agreement-missing", "microsoft", "000-06"),
    ("no-data-contradicted", "ingen-personlige-oplysninger", "000-15"),
    ("kept-by-recipient-contradicted", "intet-hos-serviceprovider", "000-44"),
    ("only-data-contradicted", "kun-ip-adresser", "000-47"),
    ("implied-consent", "automatisk-accept", "000-60"),
    // On the website the next time it is changed, and nowhere else: nobody has met it.
    ("policy-unpublished", "privacy-politik", "000-55"),
    // Of no purpose is it said on what ground; nor whether anything must be given.
    ("section-missing", "privacy-politik", "13(1)(c)"),
    ("section-missing", "privacy-politik", "13(2)(e)"),
    ("basis-missing", "forstaa-brug", "13(1)(c)"),
    ("basis-missing", "gennemfoere-ordren", "13(1)(c)"),
    ("basis-missing", "faktura", "13(1)(c)"),
    ("basis-missing", "modtage-betaling", "13(1)(c)"),
    ("basis-missing", "samlet-salg", "13(1)(c)"),
    ("basis-missing", "bestille-afhentning", "13(1)(c)"),
    ("basis-missing", "udskrive-labels", "13(1)(c)"),
    ("basis-missing", "spore-pakker", "13(1)(c)"),
    ("recipients-unanswered", "betalinger", "30(1)(d)"),
    ("recipients-unanswered", "salgsstatistik", "30(1)(d)"),
    // Microsoft and Google: nothing on countries.
    ("transfer-unclarified", "forespoergsler", "30(1)(e)"),
    ("transfer-unclarified", "hjemmeside", "30(1)(e)"),
    ("transfer-unclarified", "ordrer", "30(1)(e)"),
    ("transfer-unclarified", "betalinger", "30(1)(e)"),
    ("transfer-unclarified", "salgsstatistik", "30(1)(e)"),
    ("transfer-unclarified", "pakker", "30(1)(e)"),
    // Time limits stand for enquiries and orders only.
    ("retention-missing", "hjemmeside-ip-adresse", "30(1)(f)"),
    ("retention-missing", "hjemmeside-sider", "30(1)(f)"),
    ("retention-missing", "hjemmeside-varighed", "30(1)(f)"),
    ("retention-missing", "hjemmeside-tidspunkt", "30(1)(f)"),
    ("retention-missing", "hjemmeside-dato", "30(1)(f)"),
    ("retention-missing", "leveringsadresse", "30(1)(f)"),
    ("retention-missing", "sporingsoplysninger", "30(1)(f)"),
    // Only a copy is promised: rectification, erasure and restriction are not, nor a complaint.
    ("right-missing", "privacy-politik", "13(2)(b)"),
    ("right-missing", "privacy-politik", "13(2)(b)"),
    ("right-missing", "privacy-politik", "13(2)(b)"),
    ("complaint-missing", "privacy-politik", "13(2)(d)"),
    ("authority-missing", "privacy-politik", "13(2)(d)"),
    ("provision-unstated", "forespoergsler", "13(2)(e)"),
    ("provision-unstated", "ordrer", "13(2)(e)"),
    ("provision-unstated", "betalinger", "13(2)(e)"),
    ("provision-unstated", "pakker", "13(2)(e)"),
];

/// What the policy leaves open so that a person has to say.
pub(crate) const UNCLEAR: &[Expected] = &[
    ("contact-person-unnamed", "carbo-tech-nordic", "12(2)"),
    ("sensitive-misnamed", "privacy-politik", "000-01"),
    ("period-unreasoned", "modtagne-emails", "000-04"),
    ("statement-unproved", "alene-til-ordren", "000-27"),
    ("recipient-role-unstated", "pakker-serviceprovider", "000-40"),
    ("recipient-role-unstated", "hjemmeside-google", "000-45"),
    ("rights-channel-single", "kopi", "000-50"),
    ("signatory-unnamed", "privacy-politik", "24(1)"),
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
    // Not from telephones, only bank transfers, nothing of the bank, totals only, no marketing: nothing says otherwise.
    accuses_none_of(
        &register(REGISTER),
        &["ikke-fra-mobil", "bank-til-bank", "intet-kontonummer", "kun-samlet-salg", "aldrig-marketing"],
    );
}

#[test]
fn an_ip_address_is_named_against_the_claim_that_nothing_personal_is_registered() {
    let register = register(REGISTER);
    let found = findings(&register, now(), law());
    let finding = found.iter().find(|it| it.code.name() == "no-data-contradicted").unwrap();
    assert!(finding.message(Words::of(Language::Da)).contains("IP-adresse"));
}
