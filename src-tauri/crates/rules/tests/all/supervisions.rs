//! When processors are supervised and agreements and notices answered, day by day on both sides of every boundary.
//! Articles 5(2) and 28.

use crate::support::{day, law, noon, register};
use rules::{dates, findings};
use schema::{
    Agreement, Date, Days, EndOfContract, Months, NoticeAnswer, NoticeKind, Register, Stated, SubProcessor,
    SubProcessorNotice, Supervision, SupervisionConclusion, Transfer,
};

const PARTY: &str = "moenster-ordre";
const AGREEMENT: &str = "moenster-ordre-2026";

/// What is changed in a supervision.
type Alter = fn(&mut Supervision);

/// A register put right, whose control, measures and checks lie far ahead.
fn clear() -> Register {
    let mut register = register("tests/registers/003-klar.json");
    register.parties.retain(|it| it.id.as_str() == PARTY);
    register.parties[0].supervised_every = Stated::Blank;
    register.supervisions.clear();
    register
}

fn agreement(register: &mut Register) -> &mut Agreement {
    register.agreements.iter_mut().find(|it| it.id.as_str() == AGREEMENT).unwrap()
}

/// What is found of some codes on a day, with the record and when it is due.
fn found(register: &Register, on: &str, begins: &[&str]) -> Vec<(&'static str, String, Option<Date>)> {
    let all = findings(register, noon(on), law());
    let asked = |code: &str| begins.iter().any(|it| code.starts_with(it));
    all.into_iter().filter(|it| asked(it.code.name())).map(|it| (it.code.name(), it.id, it.due)).collect()
}

fn of(code: &'static str, id: &str, due: &str) -> Vec<(&'static str, String, Option<Date>)> {
    vec![(code, id.to_owned(), Date::parse(due))]
}

fn ahead(register: &Register, on: &str, code: &str) -> Vec<(String, String)> {
    let all = dates(register, noon(on), law());
    all.into_iter().filter(|it| it.code == code).map(|it| (it.id, it.day.to_string())).collect()
}

fn supervised(change: fn(&mut Supervision)) -> Register {
    let mut register = clear();
    let mut supervision = Supervision {
        id: "tilsyn".into(),
        party: PARTY.into(),
        points: 3.into(),
        concept: 2.into(),
        done_on: Some(day("2026-02-28")),
        conclusion: SupervisionConclusion::InOrder.into(),
        ..Supervision::default()
    };
    change(&mut supervision);
    register.supervisions.push(supervision);
    register
}

#[test]
fn a_first_supervision_is_missed_once_the_agreement_has_run_a_year() {
    // Valid from 15 January 2026.
    let register = clear();
    assert_eq!(found(&register, "2027-01-15", &["supervision"]), []);
    assert_eq!(found(&register, "2027-01-16", &["supervision"]), of("supervision-missing", PARTY, "2027-01-15"));
    assert_eq!(ahead(&register, "2026-03-01", "supervision"), [(PARTY.to_owned(), "2027-01-15".to_owned())]);
    let mut own = register.clone();
    own.parties[0].supervised_every = Months(24).into();
    assert_eq!(found(&own, "2028-01-15", &["supervision"]), []);
    assert_eq!(found(&own, "2028-01-16", &["supervision"]), of("supervision-missing", PARTY, "2028-01-15"));
    let mut planned = register.clone();
    let due_on = Some(day("2027-03-01"));
    planned.supervisions.push(Supervision { id: "plan".into(), party: PARTY.into(), due_on, ..Supervision::default() });
    assert_eq!(found(&planned, "2027-02-14", &["supervision"]), []);
    assert_eq!(found(&planned, "2027-02-15", &["supervision"]), of("supervision-due", "plan", "2027-03-01"));
    assert_eq!(found(&planned, "2027-03-02", &["supervision"]), of("supervision-due", "plan", "2027-03-01"));
    // Of one who processes nothing any more nothing is asked.
    let mut ended = register;
    ended.recipients.iter_mut().for_each(|it| it.until = Some(day("2026-12-31")));
    assert_eq!(found(&ended, "2027-01-16", &["supervision"]), []);
}

#[test]
fn the_next_supervision_is_due_by_its_own_day_else_a_year_after_the_last() {
    let cases: &[(&str, Alter)] = &[
        ("2027-02-28", |_| {}),
        ("2025-02-28", |it| it.done_on = Some(day("2024-02-29"))), // from a leap day
        ("2026-08-31", |it| it.next_on = Some(day("2026-08-31"))),
    ];
    for (due, change) in cases {
        let register = supervised(*change);
        let at = |days: i64| day(due).plus_days(days).unwrap().to_string();
        assert_eq!(found(&register, &at(-15), &["supervision"]), [], "{due}");
        for days in [-14, 0, 1] {
            assert_eq!(found(&register, &at(days), &["supervision"]), of("supervision-due", "tilsyn", due), "{days}");
        }
        assert_eq!(ahead(&register, &at(-100), "supervision"), [("tilsyn".to_owned(), (*due).to_owned())]);
    }
}

#[test]
fn what_a_supervision_lacks_is_asked_for_and_nothing_off_the_guides_scale() {
    let cases: &[(&[&str], Alter)] = &[
        (&[], |_| {}),
        (&["supervision-concept-light"], |it| it.concept = 1.into()),
        (&["supervision-concept-light"], |it| (it.points, it.concept) = (7.into(), 4.into())),
        (&[], |it| (it.points, it.concept) = (7.into(), 5.into())),
        (&[], |it| it.points = 11.into()),
        (&[], |it| it.points = 300.into()),
        (&["supervision-points-missing"], |it| it.points = Stated::Unknown),
        (&["supervision-inconclusive"], |it| it.conclusion = Stated::Blank),
        (&["supervision-faults"], |it| it.conclusion = SupervisionConclusion::Faults.into()),
        (&[], |it| {
            it.conclusion = SupervisionConclusion::Faults.into();
            it.remarks = "Rettet samme dag".into();
        }),
    ];
    for (case, (codes, change)) in cases.iter().enumerate() {
        let found = found(&supervised(*change), "2026-03-10", &["supervision"]);
        assert_eq!(found.into_iter().map(|it| it.0).collect::<Vec<_>>(), *codes, "case {case}");
    }
}

fn notified(change: fn(&mut SubProcessorNotice)) -> Register {
    let mut register = clear();
    let mut notice = SubProcessorNotice {
        id: "varsel".into(),
        agreement: AGREEMENT.into(),
        name: "Underprøve ApS".into(),
        received_on: day("2026-01-31").into(),
        ..SubProcessorNotice::default()
    };
    change(&mut notice);
    register.sub_processor_notices.push(notice);
    register
}

#[test]
fn a_notice_waits_for_its_answer_as_many_days_as_the_agreement_gives() {
    // Thirty days after 31 January 2026: the agreement's own days, over any weekend.
    let register = notified(|_| {});
    for on in ["2026-01-31", "2026-03-02"] {
        assert_eq!(found(&register, on, &["notice"]), of("notice-unanswered", "varsel", "2026-03-02"), "{on}");
    }
    assert_eq!(found(&register, "2026-03-03", &["notice"]), of("notice-let-pass", "varsel", "2026-03-02"));
    assert_eq!(ahead(&register, "2026-03-03", "notice-answer"), [("varsel".to_owned(), "2026-03-02".to_owned())]);
    let mut none = register.clone();
    agreement(&mut none).objection_window = Stated::Blank;
    assert_eq!(found(&none, "2026-06-01", &["notice"]), of("notice-unanswered", "varsel", ""));
    agreement(&mut none).objection_window = Days(0).into();
    assert_eq!(found(&none, "2026-02-01", &["notice"]), of("notice-let-pass", "varsel", "2026-01-31"));
    for change in [(|it| it.answer = NoticeAnswer::Accepted.into()) as fn(&mut SubProcessorNotice), |it| {
        it.announces = NoticeKind::Ended
    }] {
        assert_eq!(found(&notified(change), "2026-03-03", &["notice"]), []);
    }
    let mut objected = notified(|it| it.answer = NoticeAnswer::Objected.into());
    assert_eq!(found(&objected, "2026-03-03", &["notice"]), of("notice-objected", "varsel", ""));
    let (id, received_on) = ("nyt".into(), day("2026-02-20").into());
    let answer = NoticeAnswer::Accepted.into();
    let later = SubProcessorNotice { id, received_on, answer, ..objected.sub_processor_notices[0].clone() };
    objected.sub_processor_notices.push(later);
    assert_eq!(found(&objected, "2026-03-03", &["notice"]), []);
}

#[test]
fn an_agreement_asked_for_is_waited_for_thirty_days() {
    let mut register = clear();
    let (id, party) = ("ny".into(), PARTY.into());
    register.agreements.push(Agreement { id, party, requested_on: Some(day("2026-10-01")), ..Agreement::default() });
    assert_eq!(found(&register, "2026-10-31", &["agreement"]), []);
    assert_eq!(found(&register, "2026-11-01", &["agreement"]), of("agreement-requested-long", "ny", "2026-10-31"));
    register.agreements.last_mut().unwrap().received_on = Some(day("2026-10-20"));
    assert_eq!(found(&register, "2026-11-01", &["agreement"]), []);
}

#[test]
fn what_became_of_the_data_is_asked_when_the_services_end_and_not_when_a_paper_does() {
    let mut register = clear();
    agreement(&mut register).ended_on = Some(day("2026-11-20"));
    // It still processes: there is no agreement any more, and nothing to give back yet.
    assert_eq!(found(&register, "2026-11-20", &["agreement-exp"]), of("agreement-expiring", AGREEMENT, "2026-11-20"));
    assert_eq!(found(&register, "2026-11-21", &["agreement"]), of("agreement-expired", AGREEMENT, "2026-11-20"));
    assert_eq!(ahead(&register, "2026-11-21", "agreement-ends"), [(AGREEMENT.to_owned(), "2026-11-20".to_owned())]);
    register.recipients.iter_mut().for_each(|it| it.until = Some(day("2026-11-20")));
    assert_eq!(found(&register, "2026-11-20", &["agreement-ended"]), []);
    let unsettled = of("agreement-ended-unsettled", AGREEMENT, "2026-11-20");
    assert_eq!(found(&register, "2026-11-21", &["agreement"]), unsettled);
    assert_eq!(ahead(&register, "2026-11-21", "agreement-ends"), []);
    agreement(&mut register).settled = EndOfContract::Deletion.into();
    assert_eq!(found(&register, "2026-11-21", &["agreement"]), []);
}

#[test]
fn a_sub_processor_outside_the_eea_stands_with_a_transfer_of_the_activity() {
    let mut register = clear();
    let (id, name) = ("under".into(), "Underprøve Inc.".into());
    let country = "US".into();
    register.sub_processors.push(SubProcessor { id, agreement: AGREEMENT.into(), name, country, ..Default::default() });
    let of_code = |register: &Register| found(register, "2026-11-21", &["sub-processor"]).len();
    assert_eq!(of_code(&register), 1);
    let (id, activity) = ("overfoersel".into(), "kunder".into());
    register.transfers.push(Transfer { id, activity, destination: "us".into(), ..Transfer::default() });
    assert_eq!(of_code(&register), 0);
    register.transfers[0].destination = "GB".into();
    assert_eq!(of_code(&register), 1);
    for country in ["NO", "DK", "Atlantis", ""] {
        register.sub_processors[0].country = country.into();
        assert_eq!(of_code(&register), 0, "{country}");
    }
    register.sub_processors[0].country = "US".into();
    register.sub_processors[0].until = Some(day("2026-11-20"));
    assert_eq!(of_code(&register), 0);
}
