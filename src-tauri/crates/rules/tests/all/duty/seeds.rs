//! Five real policies, item by item, and where the settled reading of the articles differs from the first list of gaps.

use std::collections::BTreeSet;

use rules::duty::State::{self, Missing, NotApplicable, Satisfied, Unclear};
use schema::law::InformationItem::{self, *};

use super::items;
use crate::support::register;

/// What each policy's items are, and why by the articles. Fact numbers are the inventory's.
type Row = (InformationItem, State, &'static str);

const CARBOTECH: &[Row] = &[
    (
        Controller,
        Unclear,
        "13(1)(a): name, e-mail and telephone; which contact details there must be the article leaves open",
    ),
    (Representative, NotApplicable, "13(1)(a), 27: established in the EEA"),
    (Officer, Unclear, "13(1)(b), 37: nobody says whether there is one"),
    (Purposes, Missing, "13(1)(c): why e-mails are kept for five years is not said, 000-04"),
    (LegalBasis, Missing, "13(1)(c): none is given"),
    (LegitimateInterests, Unclear, "13(1)(d): depends on the basis, and there is none"),
    (Categories, Unclear, "14(1)(d): of the order number and payments nobody says where they come from"),
    (Recipients, Unclear, "13(1)(e): named for most; of payments and statistics nothing is said"),
    (Transfers, Unclear, "13(1)(f): Microsoft and Google, and nothing on where"),
    (Storage, Missing, "13(2)(a): nothing for visits to the website, 000-12"),
    (Rights, Missing, "13(2)(b): a copy only, 000-48"),
    (Objection, Unclear, "13(2)(b), 21: depends on the basis"),
    (Portability, Unclear, "13(2)(b), 20: depends on the basis"),
    (Withdrawal, Unclear, "13(2)(c): depends on the basis"),
    (Complaint, Missing, "13(2)(d): neither the right nor the authority"),
    (Provision, Missing, "13(2)(e): »skal vi bruge« says no more"),
    (Source, Unclear, "14(2)(f): as the categories"),
    (AutomatedDecisions, Unclear, "13(2)(f): nobody says"),
    (Profiling, Unclear, "13(2)(f): nobody says"),
    (FurtherUse, NotApplicable, "13(3): none looked into"),
    (ToldInTime, Missing, "13(1): on the website the next time it is changed, 000-55"),
    (ToldAfterwards, Unclear, "14(3): as the sources"),
    (Intelligible, Missing, "12(1): it says that no personal data are registered of visits, and they are, 000-15"),
    (ObjectionApart, Unclear, "21(4): as the right"),
];

const FALSBERG: &[Row] = &[
    (Controller, Missing, "13(1)(a): a person is named, no legal entity, 001-123"),
    (Representative, NotApplicable, "13(1)(a), 27"),
    (Officer, Unclear, "13(1)(b): nobody says"),
    (Purposes, Missing, "13(1)(c): why credit status is looked up is not said, 001-53"),
    (LegalBasis, Missing, "13(1)(c): not for each purpose, and contradictory, 001-59"),
    (LegitimateInterests, Unclear, "13(1)(d): depends on the bases that lack"),
    (Categories, Satisfied, "14(1)(d): credit status and information from partners"),
    (Recipients, Unclear, "13(1)(e): of bookkeeping and credit status nobody says who gets the data"),
    (Transfers, Unclear, "13(1)(f): Google, and nothing on where"),
    (Storage, Missing, "13(2)(a): bookkeeping, analytics and cookies only"),
    (Rights, Satisfied, "13(2)(b): all four"),
    (Objection, Satisfied, "13(2)(b), 21"),
    (Portability, Satisfied, "13(2)(b), 20"),
    (Withdrawal, Satisfied, "13(2)(c)"),
    (Complaint, Satisfied, "13(2)(d)"),
    (Provision, Missing, "13(2)(e): fields are marked, whether one must and what follows is not said"),
    (Source, Unclear, "14(2)(f): »partnere« without names; the link to them leads nowhere, 001-52"),
    (AutomatedDecisions, Unclear, "13(2)(f): denied for marketing only"),
    (Profiling, Unclear, "13(2)(f): told, without its meaning; asked for strictly of decisions alone"),
    (FurtherUse, Satisfied, "13(3): how one is told is said"),
    (ToldInTime, Unclear, "13(1): on the website; nobody says that one meets it where data are collected"),
    (ToldAfterwards, Unclear, "14(3): nobody says that those it has data about from others are sent it"),
    (Intelligible, Missing, "12(1): links that lead nowhere, and what is said of consent is not so"),
    (ObjectionApart, Satisfied, "21(4): the program prints it apart"),
];

const CLEANROOMS: &[Row] = &[
    (Controller, Satisfied, "13(1)(a): name, address and telephone"),
    (Representative, NotApplicable, "13(1)(a), 27"),
    (Officer, Unclear, "13(1)(b): nobody says"),
    (Purposes, Missing, "13(1)(c): orders only; user accounts have none, 002-28"),
    (LegalBasis, Missing, "13(1)(c): consent for the purchase, nothing for marketing, 002-27"),
    (LegitimateInterests, Unclear, "13(1)(d): depends on the bases that lack"),
    (Categories, Unclear, "14(1)(d): where criminal records come from is not said"),
    (Recipients, Missing, "13(1)(e): »kun internt«, and Nets gets data, 002-01"),
    (Transfers, Unclear, "13(1)(f): Facebook, and nothing on where"),
    (Storage, Missing, "13(2)(a): »regnskab« and no more"),
    (Rights, Missing, "13(2)(b): no restriction"),
    (
        Objection,
        Unclear,
        "13(2)(b), 21: to marketing, 002-23; whether a general one is due depends on the bases that lack",
    ),
    (Portability, Satisfied, "13(2)(b), 20"),
    (Withdrawal, Missing, "13(2)(c): consent, and nothing on taking it back, 002-27"),
    (Complaint, Missing, "13(2)(d): neither the right nor the authority"),
    (Provision, Missing, "13(2)(e): »har behov for« says no more"),
    (Source, Unclear, "14(2)(f): as the categories"),
    (AutomatedDecisions, Unclear, "13(2)(f): nobody says"),
    (Profiling, Unclear, "13(2)(f): nobody says"),
    (FurtherUse, NotApplicable, "13(3)"),
    (ToldInTime, Unclear, "13(1): nobody says where it is"),
    (ToldAfterwards, Unclear, "14(3): as the sources"),
    (Intelligible, Missing, "12(1): it says no direct marketing, and there is a newsletter, 002-30"),
    (ObjectionApart, Unclear, "21(4): as the right"),
];

const CUSTOMERS: &[Row] = &[
    (Controller, Missing, "13(1)(a): placeholders, 003-20"),
    (Representative, NotApplicable, "13(1)(a), 27"),
    (Officer, Unclear, "13(1)(b): nobody says"),
    (Purposes, Satisfied, "13(1)(c)"),
    (LegalBasis, Missing, "13(1)(c): kept for the bookkeeping act, 003-17, and 6(1)(c) is not named"),
    (LegitimateInterests, NotApplicable, "13(1)(d): everything rests on 6(1)(b)"),
    (Categories, NotApplicable, "14(1)(d): all data come from the customers or arise here"),
    (Recipients, Satisfied, "13(1)(e): by category, 003-41 to 43"),
    (Transfers, Unclear, "13(1)(f): nothing is said, and three processors"),
    (Storage, Missing, "13(2)(a): how long copies remain is not said, 003-37 and 38"),
    (Rights, Missing, "13(2)(b): no restriction"),
    (Objection, NotApplicable, "13(2)(b), 21: 6(1)(b) alone, and no direct marketing, 003-32"),
    (Portability, Satisfied, "13(2)(b), 20"),
    (Withdrawal, NotApplicable, "13(2)(c): no consent"),
    (Complaint, Satisfied, "13(2)(d), 003-29 and 40"),
    (Provision, Missing, "13(2)(e): nothing is said"),
    (Source, NotApplicable, "14(2)(f)"),
    (AutomatedDecisions, Unclear, "13(2)(f): profiling is denied, decisions are not mentioned"),
    (Profiling, NotApplicable, "13(2)(f), 003-33"),
    (FurtherUse, NotApplicable, "13(3)"),
    (ToldInTime, Unclear, "13(1): nobody says where it is"),
    (ToldAfterwards, NotApplicable, "14(3)"),
    (
        Intelligible,
        Missing,
        "12(1): former employees in a customer policy, 003-39, and Article 15 for all rights, 003-22",
    ),
    (ObjectionApart, NotApplicable, "21(4)"),
];

const KAMSTRUP: &[Row] = &[
    (Controller, Satisfied, "13(1)(a): name and address, and an officer within reach; whose e-mail it is is not asked"),
    (Representative, NotApplicable, "13(1)(a), 27"),
    (Officer, Satisfied, "13(1)(b)"),
    (Purposes, Satisfied, "13(1)(c)"),
    (LegalBasis, Missing, "13(1)(c): bases are listed, for several purposes none of them fits"),
    (LegitimateInterests, Satisfied, "13(1)(d): a focused service and protected systems"),
    (Categories, Satisfied, "14(1)(d): a table for each activity"),
    (Recipients, Unclear, "13(1)(e): announced and never given, 004-06; whether there are any nobody says"),
    (Transfers, Unclear, "13(1)(f): nothing is said"),
    (Storage, Satisfied, "13(2)(a): one number, and otherwise the criteria, which the article lets do"),
    (Rights, Satisfied, "13(2)(b)"),
    (Objection, Satisfied, "13(2)(b), 21"),
    (Portability, Satisfied, "13(2)(b), 20"),
    (Withdrawal, Satisfied, "13(2)(c)"),
    (Complaint, Satisfied, "13(2)(d)"),
    (Provision, Satisfied, "13(2)(e)"),
    (Source, Satisfied, "14(2)(f): the company one represents, 004-48"),
    (AutomatedDecisions, Unclear, "13(2)(f): nobody says"),
    (Profiling, Unclear, "13(2)(f): told, 004-43, without what it means; asked for strictly of decisions alone"),
    (FurtherUse, NotApplicable, "13(3)"),
    (ToldInTime, Unclear, "13(1): nobody says where it is"),
    (ToldAfterwards, Unclear, "14(3): as that"),
    (Intelligible, Unclear, "12(1): it refers applicants to information that cannot be found, 004-13"),
    (ObjectionApart, Satisfied, "21(4): the program prints it apart"),
];

/// A policy, its rows, the items the first list called gaps, and where the articles say otherwise of its numbers 1 to 15.
struct Seed {
    file: &'static str,
    rows: &'static [Row],
    listed: &'static [u32],
    /// Gaps the first list does not have.
    added: &'static [(u32, &'static str)],
    /// Gaps of the first list that are none.
    dropped: &'static [(u32, &'static str)],
}

const OFFICER: (u32, &str) = (2, "13(1)(b): unanswered is open in every policy, and not in one alone");
const UNASKED: (u32, &str) = (15, "13(2)(f): unanswered is open");
const DEPENDS: (u32, &str) = (5, "13(1)(d): open while a purpose has no basis");
const SOURCES: (u32, &str) = (14, "14(2)(f): of some data nobody says where they come from");
const OTHERS: (u32, &str) = (6, "14(1)(d): open with the sources");

const SEEDS: &[Seed] = &[
    Seed {
        file: "000-carbotech",
        rows: CARBOTECH,
        listed: &[4, 8, 10, 12, 13],
        added: &[
            (1, "13(1)(a): no postal address; open whether there must be one"),
            OFFICER,
            (3, "13(1)(c): no purpose for keeping enquiries"),
            DEPENDS,
            OTHERS,
            (7, "13(1)(e): nothing for payments and statistics"),
            (9, "13(2)(a): no period for visits"),
            (11, "13(2)(c): open while a purpose has no basis"),
            SOURCES,
            UNASKED,
        ],
        dropped: &[],
    },
    Seed {
        file: "001-falsberg",
        rows: FALSBERG,
        listed: &[1, 2, 4, 8, 9, 13],
        added: &[
            (3, "13(1)(c): no purpose for credit status"),
            DEPENDS,
            (7, "13(1)(e): nothing for bookkeeping and credit status"),
            SOURCES,
            UNASKED,
        ],
        dropped: &[],
    },
    Seed {
        file: "002-cleanrooms",
        rows: CLEANROOMS,
        listed: &[3, 4, 7, 8, 9, 10, 11, 12, 13],
        added: &[OFFICER, DEPENDS, OTHERS, SOURCES, UNASKED],
        dropped: &[],
    },
    Seed {
        file: "003-kundepolitik",
        rows: CUSTOMERS,
        listed: &[1, 8, 10, 13],
        added: &[
            OFFICER,
            (4, "13(1)(c): 6(1)(c) for what the bookkeeping act demands"),
            (9, "13(2)(a): how long copies remain"),
            UNASKED,
        ],
        dropped: &[],
    },
    Seed {
        file: "004-kamstrup",
        rows: KAMSTRUP,
        listed: &[7, 8, 9, 15],
        added: &[(4, "13(1)(c): purposes without a basis")],
        dropped: &[(9, "13(2)(a): criteria do where a period is not possible")],
    },
];

#[test]
fn each_item_of_each_real_policy_stands_as_the_articles_have_it() {
    for seed in SEEDS {
        let items = items(&register(&format!("tests/registers/{}.json", seed.file)));
        let found: Vec<(InformationItem, State)> = items.iter().map(|it| (it.item, it.state)).collect();
        let expected: BTreeSet<(InformationItem, State)> = seed.rows.iter().map(|it| (it.0, it.1)).collect();
        assert_eq!(found.len(), seed.rows.len(), "{}", seed.file);
        let wrong: Vec<_> = found.iter().filter(|it| !expected.contains(it)).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", seed.file);
    }
}

#[test]
fn every_row_names_its_article() {
    for row in SEEDS.iter().flat_map(|it| it.rows) {
        let clause = row.2.split([':', ',']).next().unwrap();
        let duty = crate::support::law().information.iter().find(|it| it.item == row.0).unwrap();
        let clauses = [&duty.collected, &duty.elsewhere, &duty.always];
        assert!(clauses.into_iter().flatten().any(|it| it == clause.trim()), "{:?} is no matter of {clause}", row.0);
    }
}

#[test]
fn the_gaps_are_those_first_listed_but_for_what_the_articles_say_otherwise() {
    for seed in SEEDS {
        let gap = |it: &&Row| matches!(it.1, Missing | Unclear);
        let found: BTreeSet<u32> = seed.rows.iter().filter(gap).filter_map(|it| number(it.0)).collect();
        let mut expected: BTreeSet<u32> = seed.listed.iter().copied().collect();
        for (number, why) in seed.added {
            assert!(expected.insert(*number), "{}: {number} is listed already: {why}", seed.file);
        }
        for (number, why) in seed.dropped {
            assert!(expected.remove(number), "{}: {number} was not listed: {why}", seed.file);
        }
        assert_eq!(found, expected, "{}", seed.file);
    }
}

/// The item's number in the first list; its numbers 16 to 18 were never counted.
fn number(item: InformationItem) -> Option<u32> {
    Some(match item {
        Controller | Representative => 1,
        Officer => 2,
        Purposes => 3,
        LegalBasis => 4,
        LegitimateInterests => 5,
        Categories => 6,
        Recipients => 7,
        Transfers => 8,
        Storage => 9,
        Rights | Objection | Portability => 10,
        Withdrawal => 11,
        Complaint => 12,
        Provision => 13,
        Source => 14,
        AutomatedDecisions | Profiling => 15,
        FurtherUse | ToldInTime | ToldAfterwards | Intelligible | ObjectionApart => return None,
    })
}
