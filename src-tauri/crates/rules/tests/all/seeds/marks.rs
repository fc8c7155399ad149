//! Every fact the inventory marks as easy to overlook, as wrong in law or as a promise, and what the program does with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rules::duty::{State, information};
use rules::findings;
use schema::law::InformationItem;
use schema::{Activity, CompatibilityTest, DataItem, Id, Register, Stated, SystemForm};

use super::{seed_000, seed_001, seed_002, seed_003, seed_004};
use crate::support::{law, now, register};

/// The marked facts, in the inventory's order.
const MARKED: &[&str] = &[
    "000-01", "000-04", "000-15", "000-26", "000-27", "000-30", "000-34", "000-37", "000-40", "000-44", "000-47",
    "000-50", "000-55", "000-57", "000-60", "001-02", "001-07", "001-08", "001-11", "001-12", "001-25", "001-41",
    "001-43", "001-53", "001-59", "001-65", "001-66", "001-75", "001-88", "001-89", "001-105", "001-113", "001-114",
    "001-123", "002-01", "002-14", "002-26", "002-27", "002-28", "002-29", "002-30", "002-31", "002-35", "002-38",
    "002-39", "002-40", "002-42", "003-05", "003-18", "003-19", "003-22", "003-32", "003-33", "003-37", "003-38",
    "003-39", "003-41", "003-44", "003-55", "003-65", "004-04", "004-06", "004-13", "004-24", "004-43", "004-48",
    "004-50", "004-61", "004-63", "004-75",
];

type Change = fn(&mut Register);

/// Promises nothing speaks against: the fact, the statement, the code that is found once something does, and what does.
const PROMISES: &[(&str, &str, &str, Change)] = &[
    ("000-26", "ikke-fra-mobil", "mobile-access-contradicted", |r| {
        r.systems.iter_mut().find(|it| it.id.as_str() == "crm").unwrap().form = SystemForm::Phone;
    }),
    ("000-27", "alene-til-ordren", "purpose-limit-contradicted", |r| reused(r, "ordrer")),
    ("000-30", "intet-kontonummer", "bank-data-contradicted", |r| item(r, "betalinger", "Betalers kontonummer")),
    ("000-34", "kun-samlet-salg", "aggregates-contradicted", |r| {
        statement(r, "kun-samlet-salg").activity = Some("salgsstatistik".into());
    }),
    ("000-37", "aldrig-marketing", "marketing-contradicted", |r| {
        r.purposes.iter_mut().find(|it| it.id.as_str() == "faktura").unwrap().direct_marketing = true.into();
    }),
    ("001-43", "ingen-kortdata", "payment-data-contradicted", |r| item(r, "webshops", "Kortnummer")),
    ("001-66", "ingen-beskeder", "messages-contradicted", |r| {
        item(r, "hjemmeside", "Beskeder fra kontaktformularen");
        r.data_items.last_mut().unwrap().system = Some("cms".into());
    }),
    ("001-105", "ingen-boern", "children-contradicted", |r| r.subject_categories[0].children = true.into()),
    ("002-14", "ingen-betalingsoplysninger", "payment-data-contradicted", |r| item(r, "onlinekoeb", "Kortnummer")),
    ("002-38", "ingen-cpr", "national-id-contradicted", |r| item(r, "onlinekoeb", "CPR-nummer")),
    ("002-39", "ingen-nemid", "electronic-id-contradicted", |r| item(r, "onlinekoeb", "Svar fra NemID")),
    ("003-32", "ingen-markedsfoering", "marketing-contradicted", |r| r.purposes[0].direct_marketing = true.into()),
    ("003-33", "ingen-profilering", "profiling-contradicted", |r| r.activities[0].profiling = true.into()),
    ("003-44", "ingen-andre-modtagere", "recipients-contradicted", |r| r.recipients[0].internal_only = true),
    ("004-04", "formaal", "purpose-limit-contradicted", |r| reused(r, "nettsted")),
];

/// What no finding tells, since the duty to inform asks it of the policy: the fact, the register, and the items.
const ASKED: &[(&str, &str, &[InformationItem])] = &[
    // An employer is a source that needs no name, so it is no fault; Article 14 asks for more because of it.
    (
        "004-48",
        "tests/registers/004-kamstrup.json",
        &[InformationItem::Categories, InformationItem::Source, InformationItem::ToldAfterwards],
    ),
];

/// What is held and is no fault, and why by the articles.
const NO_FAULT: &[(&str, &str)] = &[
    (
        "000-57",
        "12(2), 13(1)(a): one address for questions and another for requests is allowed; both are held and printed",
    ),
    (
        "001-114",
        "5(1)(e), 13(2)(a): 26 months is a period with what it is counted from; what a supplier's product can be set to is no law",
    ),
    (
        "003-05",
        "30(1)(c): who else is met at an address is the company's to say; no rule reads it out of a purpose's words",
    ),
    (
        "004-24",
        "9(1), 10: what meters count is neither; 5(1)(c): whether marketing needs it, only the company can weigh",
    ),
    ("004-50", "6(1)(a), 95: consent with the marketing act beside it is a ground and a law, and both have a place"),
    ("004-61", "13(2)(a): a criterion is enough, and one that names the person and the company is one"),
    (
        "004-63",
        "7(1), 5(1)(e): no article gives a number; three years is not beyond the limitation of claims, and a law is named",
    ),
];

/// The facts a table of expected findings names, with the codes.
fn in_tables() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let tables = [
        seed_000::WRONG_OR_MISSING,
        seed_000::UNCLEAR,
        seed_001::WRONG_OR_MISSING,
        seed_001::UNCLEAR,
        seed_002::WRONG_OR_MISSING,
        seed_002::UNCLEAR,
        seed_003::WRONG_OR_MISSING,
        seed_003::UNCLEAR,
        seed_004::WRONG_OR_MISSING,
        seed_004::UNCLEAR,
    ];
    let mut out: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (code, _, facts) in tables.into_iter().flatten() {
        for fact in facts.split(", ").filter(|it| !it.contains('(')) {
            out.entry(fact).or_default().insert(code);
        }
    }
    out
}

/// The register of the seed a fact belongs to.
fn of_fact(fact: &str) -> Register {
    let names = ["000-carbotech", "001-falsberg", "002-cleanrooms", "003-kundepolitik", "004-kamstrup"];
    let name = names.iter().find(|it| it.get(..3) == fact.get(..3)).unwrap();
    register(&format!("tests/registers/{name}.json"))
}

fn statement<'r>(register: &'r mut Register, id: &str) -> &'r mut schema::Statement {
    register.statements.iter_mut().find(|it| it.id.as_str() == id).unwrap()
}

/// A kind of data the activity does not have yet.
fn item(register: &mut Register, activity: &str, name: &str) {
    let activity = Id::<Activity>::from(activity);
    register.data_items.push(DataItem { id: "ny".into(), activity, name: name.into(), ..DataItem::default() });
}

/// The data of an activity are used for something that does not go with why they were collected.
fn reused(register: &mut Register, activity: &str) {
    register.compatibility_tests.push(CompatibilityTest {
        id: "ny".into(),
        activity: activity.into(),
        new_purpose: "Salg af adresser".into(),
        compatible: Stated::Value(false),
        ..CompatibilityTest::default()
    });
}

#[test]
fn every_marked_fact_is_found_or_promised_or_asked_for_or_said_to_be_no_fault() {
    let tables = in_tables();
    let promised: BTreeSet<&str> = PROMISES.iter().map(|it| it.0).collect();
    let asked: BTreeSet<&str> = ASKED.iter().map(|it| it.0).collect();
    let no_fault: BTreeSet<&str> = NO_FAULT.iter().map(|it| it.0).collect();
    let caught = |it: &str| tables.contains_key(it) || promised.contains(it) || asked.contains(it);
    let lost: Vec<&&str> = MARKED.iter().filter(|it| !caught(it) && !no_fault.contains(*it)).collect();
    assert!(lost.is_empty(), "nothing catches {lost:?}, and nobody says why");
    let both: Vec<&&str> = no_fault.iter().filter(|it| caught(it)).collect();
    assert!(both.is_empty(), "{both:?} are caught, and said to be no fault");
    let marked: BTreeSet<&str> = MARKED.iter().copied().collect();
    let unmarked: Vec<&&str> =
        promised.iter().chain(&asked).chain(&no_fault).filter(|it| !marked.contains(*it)).collect();
    assert!(unmarked.is_empty(), "{unmarked:?} are not marked");
}

#[test]
fn every_fact_a_table_names_is_one_of_the_inventory() {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for seed in ["000", "001", "002", "003", "004"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/facts/{seed}.json"));
        let text = std::fs::read_to_string(path).unwrap();
        let facts: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
        known.extend(facts.into_keys());
    }
    let named = in_tables();
    let unknown: Vec<&&str> = named.keys().chain(MARKED).filter(|it| !known.contains(**it)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert_eq!(MARKED.iter().collect::<BTreeSet<_>>().len(), MARKED.len());
}

#[test]
fn a_promise_that_holds_is_not_accused_and_one_that_is_broken_is() {
    for (fact, statement, code, change) in PROMISES {
        let mut register = of_fact(fact);
        let accused = |register: &Register| {
            let found = findings(register, now(), law());
            found.iter().any(|it| it.code.name() == *code && it.id == *statement)
        };
        assert!(register.statements.iter().any(|it| it.id.as_str() == *statement), "{fact}: there is no {statement}");
        assert!(!accused(&register), "{fact}: {code} is found before anything speaks against »{statement}«");
        change(&mut register);
        assert!(accused(&register), "{fact}: {code} is not found on »{statement}«");
    }
}

#[test]
fn what_the_duty_asks_because_of_a_fact_it_asks() {
    for (fact, path, items) in ASKED {
        let register = register(path);
        let duty = information(&register, register.policies.first().unwrap(), now(), law());
        for asked in *items {
            let item = duty.iter().find(|it| it.item == *asked).unwrap();
            assert_ne!(item.state, State::NotApplicable, "{fact}: {asked:?}");
            assert!(item.articles.iter().any(|it| it.starts_with("14(")), "{fact}: {asked:?} {:?}", item.articles);
        }
    }
}
