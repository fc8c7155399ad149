//! The life of what was issued, day by day, and what was in force on a past day whatever came later. Article 5(2).
// The cases are another test's.

use crate::changes::documents::{issued, sent};
use crate::support::{day, law, noon, register};
use proptest::prelude::*;
use rules::documents::{InForce, Standing, in_force_on, remind_on, standing};
use rules::{dates, findings};
use schema::{Date, Document, DocumentKind, Id, Policy, Publication, Register, Signing};

fn clean() -> Register {
    register("tests/registers/003-klar.json")
}

fn on(register: &Register, document: &str, text: &str) -> Standing {
    let document = register.documents.iter().find(|it| it.id.as_str() == document).unwrap();
    standing(register, document, day(text))
}

fn found(register: &Register, on: &str, code: &str) -> Vec<(String, Option<Date>)> {
    let all = findings(register, noon(on), law());
    all.into_iter().filter(|it| it.code.name() == code).map(|it| (it.id, it.due)).collect()
}

fn ahead(register: &Register, on: &str, code: &str) -> Vec<(String, String)> {
    let all = dates(register, noon(on), law());
    all.into_iter().filter(|it| it.code == code).map(|it| (it.id, it.day.to_string())).collect()
}

#[test]
fn a_document_is_issued_out_returned_in_force_and_superseded_from_the_day_each_was_recorded_for() {
    let mut register = clean();
    let first = issued(&mut register, "2026-01-10");
    let way = sent(first.clone(), &register, "2026-01-12");
    let signing = way.id.clone();
    let to = way.sent_to.clone();
    register.signings.push(Signing {
        returned_on: Some(day("2026-01-20")),
        in_force_on: Some(day("2026-02-01")),
        ..way
    });
    let second = issued(&mut register, "2026-05-01");
    let way = sent(second.clone(), &register, "2026-05-02");
    register.signings.push(Signing { in_force_on: Some(day("2026-06-01")), ..way });
    let first = first.as_str();
    assert_eq!(on(&register, first, "2026-01-11"), Standing::Issued);
    let out = Standing::Out { signing, since: day("2026-01-12"), to };
    assert_eq!(on(&register, first, "2026-01-12"), out);
    assert_eq!(on(&register, first, "2026-01-19"), out);
    assert_eq!(on(&register, first, "2026-01-20"), Standing::Returned { on: day("2026-01-20") });
    assert_eq!(on(&register, first, "2026-01-31"), Standing::Returned { on: day("2026-01-20") });
    assert_eq!(on(&register, first, "2026-02-01"), Standing::InForce { since: day("2026-02-01") });
    assert_eq!(on(&register, first, "2026-05-31"), Standing::InForce { since: day("2026-02-01") });
    assert_eq!(on(&register, first, "2026-06-01"), Standing::Superseded { on: day("2026-06-01"), by: second.clone() });
    let before = InForce { document: first.into(), since: day("2026-02-01"), until: Some(day("2026-05-31")) };
    assert_eq!(in_force_on(&register, day("2026-05-31")), [before]);
    let after = InForce { document: second, since: day("2026-06-01"), until: None };
    assert_eq!(in_force_on(&register, day("2026-06-01")), [after]);
    assert_eq!(in_force_on(&register, day("2026-01-31")), []);
}

#[test]
fn what_is_withdrawn_applies_no_longer_and_brings_nothing_older_back() {
    let mut register = clean();
    for (issued_on, in_force) in [("2026-01-10", "2026-02-01"), ("2026-03-01", "2026-04-01")] {
        let document = issued(&mut register, issued_on);
        let way = sent(document, &register, issued_on);
        register.signings.push(Signing { in_force_on: Some(day(in_force)), ..way });
    }
    register.signings[1].withdrawn_on = Some(day("2026-05-01"));
    assert_eq!(on(&register, "dokument-2", "2026-04-30"), Standing::InForce { since: day("2026-04-01") });
    assert_eq!(on(&register, "dokument-2", "2026-05-01"), Standing::Withdrawn { on: day("2026-05-01") });
    assert_eq!(in_force_on(&register, day("2026-05-01")), []);
    // Withdrawn before it applied, it never did, and the one before it goes on.
    register.signings[1].withdrawn_on = Some(day("2026-03-15"));
    assert_eq!(on(&register, "dokument-2", "2026-04-01"), Standing::Withdrawn { on: day("2026-03-15") });
    assert_eq!(on(&register, "dokument-1", "2026-04-01"), Standing::InForce { since: day("2026-02-01") });
}

#[test]
fn a_document_sent_again_is_out_again() {
    let mut register = clean();
    let document = issued(&mut register, "2026-01-10");
    let way = sent(document.clone(), &register, "2026-01-12");
    register.signings.push(Signing { returned_on: Some(day("2026-01-20")), ..way });
    let way = sent(document, &register, "2026-02-01");
    register.signings.push(Signing { id: "igen".into(), position: 1, ..way });
    assert_eq!(on(&register, "dokument-1", "2026-01-31"), Standing::Returned { on: day("2026-01-20") });
    assert!(
        matches!(on(&register, "dokument-1", "2026-02-01"), Standing::Out { signing, .. } if signing.as_str() == "igen")
    );
}

#[test]
fn one_is_reminded_on_the_day_one_chose_else_after_thirty_days() {
    let mut register = clean();
    let document = issued(&mut register, "2026-01-10");
    let way = sent(document, &register, "2026-01-12");
    assert_eq!(remind_on(&way), Some(day("2026-02-11")));
    let id = way.id.to_string();
    register.signings.push(way);
    let expected = [(id.clone(), "2026-02-11".to_owned())];
    assert_eq!(ahead(&register, "2026-01-11", "signature"), []);
    assert_eq!(ahead(&register, "2026-01-12", "signature"), expected);
    assert_eq!(found(&register, "2026-02-11", "signature-late"), []);
    assert_eq!(found(&register, "2026-02-12", "signature-late"), [(id.clone(), Some(day("2026-02-11")))]);
    assert_eq!(ahead(&register, "2026-02-12", "signature"), expected, "let pass, it still stands there");
    register.signings[0].remind_on = Some(day("2026-01-15"));
    assert_eq!(found(&register, "2026-01-15", "signature-late"), []);
    assert_eq!(found(&register, "2026-01-16", "signature-late"), [(id, Some(day("2026-01-15")))]);
    register.signings[0].returned_on = Some(day("2026-01-16"));
    assert_eq!(found(&register, "2026-01-16", "signature-late"), []);
    assert_eq!(ahead(&register, "2026-01-16", "signature"), []);
}

#[test]
fn only_the_last_version_is_said_to_lie_and_not_where_the_policy_is_never_adopted_anyway() {
    let mut register = clean();
    issued(&mut register, "2026-01-10");
    assert_eq!(found(&register, "2026-01-24", "document-unsent"), []);
    assert_eq!(found(&register, "2026-01-25", "document-unsent"), [("dokument-1".to_owned(), None)]);
    issued(&mut register, "2026-01-20");
    assert_eq!(found(&register, "2026-02-25", "document-unsent"), [("dokument-2".to_owned(), None)]);
    register.policies[0].adopted_on = None;
    assert_eq!(found(&register, "2026-02-25", "document-unsent"), []);
    assert_eq!(found(&register, "2026-02-25", "not-adopted").len(), 1);
}

#[test]
fn a_version_in_force_is_published_from_the_day_it_applies_or_said_not_to_be() {
    let mut register = clean();
    let document = issued(&mut register, "2026-01-10");
    let way = sent(document, &register, "2026-01-12");
    register.signings.push(Signing { in_force_on: Some(day("2026-02-01")), ..way });
    let policy = register.policies[0].id.to_string();
    register.policies[0].publication = Publication::Published.into();
    register.policies[0].published_on = Some(day("2025-06-01"));
    let expected = [(policy.clone(), "2026-02-01".to_owned())];
    assert_eq!(ahead(&register, "2026-01-20", "policy-publish"), expected, "before it applies");
    assert_eq!(found(&register, "2026-01-31", "policy-version-unpublished"), []);
    assert_eq!(found(&register, "2026-02-01", "policy-version-unpublished"), [(policy, Some(day("2026-02-01")))]);
    register.policies[0].published_on = Some(day("2026-01-10"));
    assert_eq!(found(&register, "2026-02-01", "policy-version-unpublished"), []);
    assert_eq!(ahead(&register, "2026-02-01", "policy-publish"), []);
    register.policies[0].publication = Publication::NotYet.into();
    register.policies[0].published_on = None;
    assert_eq!(found(&register, "2026-02-01", "policy-version-unpublished"), [], "that is told by another sentence");
}

/// Documents of two policies, each with ways whose days come in any order.
fn lives() -> impl Strategy<Value = Register> {
    let date = || proptest::option::weighted(0.6, (0i64..60).prop_map(|it| day("2026-01-01").plus_days(it).unwrap()));
    let way = (date(), date(), date(), proptest::option::weighted(0.2, 0i64..60));
    let one = (0usize..2, 0i64..60, proptest::collection::vec(way, 0..3));
    proptest::collection::vec(one, 0..8).prop_map(|all| {
        let mut register = Register::default();
        for (at, (policy, issued, ways)) in all.into_iter().enumerate() {
            let id = Id::<Document>::new(format!("d{at}"));
            register.documents.push(Document {
                id: id.clone(),
                number: format!("2026-{at:03}"),
                subject: DocumentKind::Policy,
                policy: Some(Id::<Policy>::new(format!("p{policy}"))),
                version: u32::try_from(at).unwrap(),
                issued_on: day("2026-01-01").plus_days(issued).unwrap(),
                ..Document::default()
            });
            for (n, (sent_on, returned_on, in_force_on, withdrawn)) in ways.into_iter().enumerate() {
                register.signings.push(Signing {
                    id: Id::new(format!("s{at}-{n}")),
                    document: id.clone(),
                    position: u32::try_from(n).unwrap(),
                    sent_on,
                    returned_on,
                    in_force_on,
                    withdrawn_on: withdrawn.map(|it| day("2026-01-01").plus_days(it).unwrap()),
                    ..Signing::default()
                });
            }
        }
        register
    })
}

fn days() -> impl Iterator<Item = Date> {
    (0..62).map(|it| day("2026-01-01").plus_days(it).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn at_most_one_document_of_a_policy_is_in_force_on_any_day(register in lives()) {
        for on in days() {
            let in_force = in_force_on(&register, on);
            for policy in ["p0", "p1"] {
                let of = in_force.iter().filter(|it| {
                    let document = register.documents.iter().find(|one| one.id == it.document).unwrap();
                    document.policy.as_ref().is_some_and(|it| it.as_str() == policy)
                });
                prop_assert!(of.count() <= 1, "{policy} on {on:?}");
            }
            for it in &in_force {
                prop_assert!(it.since <= on && it.until.is_none_or(|until| until >= on));
            }
        }
    }

    #[test]
    fn what_was_in_force_on_a_day_stays_so_whatever_is_recorded_of_later_days(
        register in lives(), at in 0i64..60, of in 0usize..8,
        sent in 1i64..30, in_force in 1i64..30, withdrawn in 1i64..30,
    ) {
        let on = day("2026-01-01").plus_days(at).unwrap();
        let before = in_force_on(&register, on);
        let standings = |register: &Register| -> Vec<Standing> {
            register.documents.iter().map(|it| standing(register, it, on)).collect()
        };
        let stood = standings(&register);
        let mut later = register.clone();
        let Some(document) = later.documents.get(of).map(|it| it.id.clone()) else { return Ok(()) };
        // A new way, and the end of every other, all after the day.
        for way in &mut later.signings {
            way.withdrawn_on = way.withdrawn_on.or(on.plus_days(withdrawn));
            way.in_force_on = way.in_force_on.or(on.plus_days(in_force));
        }
        later.signings.push(Signing {
            id: "ny".into(),
            document,
            position: 9,
            sent_on: on.plus_days(sent),
            in_force_on: on.plus_days(in_force),
            ..Signing::default()
        });
        let ended = |found: Vec<InForce>| -> Vec<(Id<Document>, Date)> {
            found.into_iter().map(|it| (it.document, it.since)).collect()
        };
        prop_assert_eq!(ended(in_force_on(&later, on)), ended(before));
        prop_assert_eq!(standings(&later), stood);
    }
}
