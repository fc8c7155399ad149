//! How a processor stands, one change away from one that is in order.

use crate::support::{law, now, register};
use rules::{Code, NextReason, Signature, Stage, Standing, findings, standings};
use schema::{
    ActivityStatus, Agreement, Article28Clause, Article28Frame, Date, EndOfContract, Recipient, RecipientRole,
    Register, Stated,
};

const PARTY: &str = "eksempel-bogfoering";

type Change = fn(&mut Register);

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).unwrap())
}

fn agreement(register: &mut Register) -> &mut Agreement {
    register.agreements.iter_mut().find(|it| it.party.as_str() == PARTY).unwrap()
}

fn recipient(register: &mut Register) -> &mut Recipient {
    let party = Some(PARTY);
    register.recipients.iter_mut().find(|it| it.party.as_ref().map(|it| it.as_str()) == party).unwrap()
}

fn unsigned(register: &mut Register) {
    agreement(register).signed_by_controller_on = None;
    agreement(register).signed_by_processor_on = None;
}

fn stands(change: Change) -> Standing {
    let mut register = register("tests/registers/003-klar.json");
    change(&mut register);
    let all = standings(&register, now(), law());
    assert_eq!(all.len(), register.parties.len());
    all.into_iter().find(|it| it.party.as_str() == PARTY).unwrap()
}

/// Each stage, whether someone must act, and a change to the register put right that brings it about.
const CHANGES: &[(Stage, bool, Change)] = &[
    (Stage::InForce, false, |_| {}),
    (Stage::InForce, true, |r| agreement(r).clauses.retain(|it| *it != Article28Clause::G)),
    (Stage::InForce, true, |r| agreement(r).frame.retain(|it| *it != Article28Frame::Nature)),
    (Stage::InForce, true, |r| agreement(r).objection_window = Stated::Blank),
    (Stage::Missing, true, |r| r.agreements.retain(|it| it.party.as_str() != PARTY)),
    (Stage::Received, true, unsigned),
    (Stage::Requested, true, |r| {
        unsigned(r);
        let it = agreement(r);
        (it.form, it.clauses, it.frame) = (Stated::Blank, Vec::new(), Vec::new());
    }),
    (Stage::OutForSignature, true, |r| agreement(r).signed_by_processor_on = None),
    (Stage::Coming, false, |r| agreement(r).valid_from = day("2026-11-22")),
    (Stage::InForce, false, |r| agreement(r).valid_until = day("2027-01-22")),
    (Stage::Expiring, true, |r| agreement(r).valid_until = day("2027-01-21")),
    (Stage::Expired, true, |r| agreement(r).valid_until = day("2026-11-20")),
    // Article 28(3)(g): what became of the data is to be said.
    (Stage::Ended, true, |r| recipient(r).until = day("2026-11-20")),
    (Stage::Ended, true, |r| r.activities[0].status = ActivityStatus::Archived),
    (Stage::Ended, false, |r| {
        recipient(r).until = day("2026-11-20");
        agreement(r).settled = EndOfContract::Return.into();
    }),
    (Stage::Expired, true, |r| agreement(r).ended_on = day("2026-11-20")),
    (Stage::InForce, false, |r| agreement(r).ended_on = day("2027-01-22")),
    (Stage::Received, true, |r| {
        unsigned(r);
        let it = agreement(r);
        (it.form, it.clauses, it.frame) = (Stated::Blank, Vec::new(), Vec::new());
        it.received_on = day("2026-11-20");
    }),
    (Stage::NotNeeded, false, |r| recipient(r).role = RecipientRole::Authority.into()),
    (Stage::Unclear, true, |r| recipient(r).role = Stated::Blank),
    (Stage::NotProcessor, false, |r| {
        r.recipients.retain(|it| it.party.as_ref().is_none_or(|party| party.as_str() != PARTY));
        r.agreements.retain(|it| it.party.as_str() != PARTY);
        r.systems.iter_mut().for_each(|it| it.supplier = None);
    }),
];

#[test]
fn every_stage_is_one_change_away() {
    for (at, (stage, act, change)) in CHANGES.iter().enumerate() {
        let stands = stands(*change);
        assert_eq!((stands.stage, stands.needs_action()), (*stage, *act), "change {at}: {stands:?}");
    }
}

#[test]
fn what_an_agreement_lacks_is_named_and_nothing_of_one_that_is_not_there() {
    let lacking = stands(|r| {
        agreement(r).clauses = vec![Article28Clause::A, Article28Clause::H];
        agreement(r).frame.retain(|it| *it != Article28Frame::Purpose);
    });
    assert_eq!(lacking.clauses.iter().map(|it| it.name()).collect::<String>(), "bcdefg");
    assert_eq!(lacking.frame, [Article28Frame::Purpose]);
    let asked = stands(|r| {
        unsigned(r);
        let it = agreement(r);
        (it.form, it.clauses, it.frame) = (Stated::Blank, Vec::new(), Vec::new());
    });
    assert!(asked.clauses.is_empty() && asked.frame.is_empty() && !asked.authorisation_open);
}

#[test]
fn the_next_date_is_the_first_to_come_and_says_why() {
    let next = |change: Change| stands(change).next.map(|it| (it.on.to_string(), it.why));
    assert_eq!(next(|_| {}), None);
    let ends = next(|r| agreement(r).valid_until = day("2027-06-30"));
    assert_eq!(ends, Some(("2027-06-30".to_owned(), NextReason::AgreementEnds)));
    let stops = next(|r| {
        agreement(r).valid_until = day("2027-06-30");
        recipient(r).until = day("2027-03-31");
    });
    assert_eq!(stops, Some(("2027-03-31".to_owned(), NextReason::ProcessingEnds)));
    let begins = next(|r| agreement(r).valid_from = day("2026-12-01"));
    assert_eq!(begins, Some(("2026-12-01".to_owned(), NextReason::AgreementBegins)));
    let ended = next(|r| agreement(r).valid_until = day("2026-06-30"));
    assert_eq!(ended, Some(("2026-06-30".to_owned(), NextReason::AgreementEnded)));
}

#[test]
fn terms_accepted_online_bind_without_the_processor_s_signature() {
    let accepted = |r: &mut Register| {
        agreement(r).signed_by_processor_on = None;
        agreement(r).accepted_online = true.into();
    };
    assert_eq!(stands(accepted).stage, Stage::InForce);
    let mut register = register("tests/registers/003-klar.json");
    accepted(&mut register);
    let codes = |r: &Register| findings(r, now(), law()).iter().map(|it| it.code).collect::<Vec<Code>>();
    assert!(!codes(&register).contains(&Code::AgreementUnsigned));
    agreement(&mut register).signed_by_controller_on = None;
    assert!(codes(&register).contains(&Code::AgreementUnsigned), "the day of acceptance is asked for");
}

#[test]
fn a_supplier_of_another_country_may_process_within_the_eea() {
    let mut register = register("tests/registers/003-klar.json");
    let codes = |r: &Register| findings(r, now(), law()).iter().map(|it| it.code).collect::<Vec<Code>>();
    register.parties.iter_mut().for_each(|it| it.country = "US".into());
    assert!(codes(&register).contains(&Code::TransferContradicted));
    register.recipients.iter_mut().for_each(|it| it.processed_in = "SE".into());
    assert!(!codes(&register).contains(&Code::TransferContradicted));
    register.recipients.iter_mut().for_each(|it| it.processed_in = "IN".into());
    assert!(codes(&register).contains(&Code::TransferContradicted));
}

#[test]
fn it_says_whose_signature_is_waited_for() {
    assert_eq!(stands(|r| agreement(r).signed_by_processor_on = None).waits_for, Some(Signature::Processor));
    assert_eq!(stands(|r| agreement(r).signed_by_controller_on = None).waits_for, Some(Signature::Controller));
    assert_eq!(stands(unsigned).waits_for, None);
}

#[test]
fn a_renewal_counts_once_it_is_signed_and_not_before() {
    let renewed = |signed: bool| {
        let mut register = register("tests/registers/003-klar.json");
        let old = agreement(&mut register);
        old.valid_until = day("2026-12-31");
        let mut new = old.clone();
        new.id = "ny".into();
        new.position = 1;
        (new.valid_from, new.valid_until) = (day("2027-01-01"), None);
        if !signed {
            new.signed_by_processor_on = None;
        }
        register.agreements.push(new);
        let all = standings(&register, now(), law());
        all.into_iter().find(|it| it.party.as_str() == PARTY).unwrap()
    };
    assert_eq!(renewed(true).stage, Stage::InForce);
    assert_eq!(renewed(false).stage, Stage::Expiring);
    assert_ne!(renewed(false).agreement.unwrap().as_str(), "ny");
}

#[test]
fn a_processor_that_stopped_keeps_its_last_day_and_its_activities() {
    let ended = stands(|r| recipient(r).until = day("2026-09-30"));
    assert_eq!(ended.ended_on, day("2026-09-30"));
    assert_eq!(ended.activities.len(), 1);
    assert!(ended.agreement.is_some());
}

#[test]
fn the_supplier_of_a_system_with_data_is_unclear_until_its_role_is_said() {
    let mut register = register("tests/registers/003-klar.json");
    let supplier = register.systems.iter().find_map(|it| it.supplier.clone()).unwrap();
    register.recipients.retain(|it| it.party.as_ref() != Some(&supplier));
    register.agreements.retain(|it| it.party != supplier);
    let all = standings(&register, now(), law());
    let of = all.iter().find(|it| it.party == supplier).unwrap();
    assert_eq!(of.stage, Stage::Unclear);
    assert!(!of.activities.is_empty());
}

#[test]
fn standing_and_findings_agree() {
    for (at, (stage, _, change)) in CHANGES.iter().enumerate() {
        let mut register = register("tests/registers/003-klar.json");
        change(&mut register);
        let found = findings(&register, now(), law());
        let has = |code: Code| found.iter().any(|it| it.code == code);
        let is = |stages: &[Stage]| stages.contains(stage);
        assert_eq!(has(Code::AgreementMissing), is(&[Stage::Missing]), "change {at}");
        assert_eq!(
            has(Code::AgreementUnsigned),
            is(&[Stage::Requested, Stage::Received, Stage::OutForSignature]),
            "change {at}"
        );
        assert_eq!(has(Code::AgreementExpired), is(&[Stage::Expired]), "change {at}");
        assert_eq!(has(Code::AgreementExpiring), is(&[Stage::Expiring]), "change {at}");
    }
}
