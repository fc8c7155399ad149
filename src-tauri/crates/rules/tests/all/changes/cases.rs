//! Requests, breaches, supervision, deletion, what is to be renewed, and the control.

use schema::*;

use super::*;

fn at(text: &str) -> Option<Instant> {
    Some(Instant::parse(text).unwrap())
}

/// A request answered as it should be.
fn request(register: &mut Register) -> &mut SubjectRequest {
    register.activities[0].keeps_cases = true;
    register.subject_requests.push(SubjectRequest {
        id: "anmodning".into(),
        number: "2026-1".into(),
        received_on: day("2026-09-01").unwrap().into(),
        rights: vec![Right::Access],
        identity: RequestIdentity::Certain.into(),
        decision: RequestDecision::Granted.into(),
        answered_on: day("2026-09-20"),
        kept_until: day("2028-09-20").unwrap().into(),
        ..SubjectRequest::default()
    });
    register.subject_requests.last_mut().unwrap()
}

/// A request of a day that was not answered yet.
fn open<'r>(register: &'r mut Register, received: &str) -> &'r mut SubjectRequest {
    let request = request(register);
    request.received_on = day(received).unwrap().into();
    (request.answered_on, request.decision) = (None, Stated::Blank);
    request
}

/// A refusal told as it should be.
fn refused(register: &mut Register) -> &mut SubjectRequest {
    let request = request(register);
    request.decision = RequestDecision::Refused.into();
    request.exceptions = vec![RequestException::LegalObligation];
    request.reasons = "Fakturaer gemmes efter bogføringsloven".into();
    request.complaint_told = true.into();
    request
}

/// A breach notified and closed as it should be.
fn breach(register: &mut Register) -> &mut Breach {
    register.activities[0].keeps_cases = true;
    register.breaches.push(Breach {
        id: "brud".into(),
        number: "2026-1".into(),
        title: "Mail til forkert modtager".into(),
        nature: vec![BreachNature::Confidentiality],
        what_happened: "En mail gik til en forkert kunde".into(),
        aware_at: at("2026-11-19T09:00:00+01:00"),
        subjects_count: 1.into(),
        records_count: 1.into(),
        consequences: "Navn og adresse blev kendt".into(),
        measures_taken: "Modtageren slettede mailen".into(),
        risk: BreachRisk::Risk.into(),
        notified_at: at("2026-11-20T10:00:00+01:00"),
        contact: Some("pernille".into()),
        ..Breach::default()
    });
    register.breaches.last_mut().unwrap()
}

fn notice(register: &mut Register) -> &mut SubProcessorNotice {
    register.sub_processor_notices.push(SubProcessorNotice {
        id: "varsel".into(),
        agreement: "moenster-ordre-2026".into(),
        name: "Underprøve ApS".into(),
        received_on: day("2026-11-01").unwrap().into(),
        ..SubProcessorNotice::default()
    });
    register.sub_processor_notices.last_mut().unwrap()
}

/// A supervision done as it should be.
fn supervision(register: &mut Register) -> &mut Supervision {
    register.supervisions.clear();
    register.supervisions.push(Supervision {
        id: "tilsyn".into(),
        party: "moenster-ordre".into(),
        points: 3.into(),
        concept: 2.into(),
        done_on: day("2026-06-01"),
        conclusion: SupervisionConclusion::InOrder.into(),
        ..Supervision::default()
    });
    register.supervisions.last_mut().unwrap()
}

fn run(register: &mut Register) -> &mut ErasureRun {
    register.erasure_runs.first_mut().unwrap()
}

fn bookkeeping(register: &mut Register) -> &mut ErasureRun {
    register.erasure_runs.push(ErasureRun {
        id: "regnskab".into(),
        rule: "regnskabsmateriale".into(),
        done_on: day("2026-11-02").unwrap().into(),
        through_on: day("2021-01-01"),
        method: "Slettet i regnskabssystemet".into(),
        ..ErasureRun::default()
    });
    register.erasure_runs.last_mut().unwrap()
}

fn action<'r>(register: &'r mut Register, due: &str) -> &'r mut Action {
    let (owner, due_on) = (Some("pernille".into()), day(due));
    let what = "Bed om et tillæg".into();
    register.actions.push(Action { id: "handling".into(), what, owner, due_on, ..Action::default() });
    register.actions.last_mut().unwrap()
}

pub(crate) const CHANGES: &[(&str, Change)] = &[
    ("request-received-missing", |r| open(r, "2026-11-01").received_on = Stated::Blank),
    ("request-due", |r| _ = open(r, "2026-10-27")),
    ("request-late", |r| _ = open(r, "2026-10-20")),
    ("request-extension-late", |r| open(r, "2026-10-15").extended_on = day("2026-11-17")),
    ("request-extension-unreasoned", |r| open(r, "2026-10-15").extended_on = day("2026-11-16")),
    ("request-answered-late", |r| request(r).answered_on = day("2026-10-02")),
    ("request-identity-open", |r| open(r, "2026-11-10").identity = RequestIdentity::Doubted.into()),
    ("request-undecided", |r| request(r).decision = Stated::Blank),
    ("request-refusal-unreasoned", |r| refused(r).reasons = " ".into()),
    ("request-complaint-untold", |r| refused(r).complaint_told = Stated::Blank),
    ("request-exception-missing", |r| refused(r).exceptions.clear()),
    ("request-rights-missing", |r| request(r).rights.clear()),
    ("request-recipients-untold", |r| request(r).rights = vec![Right::Erasure]),
    ("case-keep-open", |r| request(r).kept_until = Stated::Blank),
    ("case-erase", |r| request(r).kept_until = day("2026-11-20").unwrap().into()),
    ("cases-unrecorded", |r| {
        request(r);
        r.activities[0].keeps_cases = false;
    }),
    ("breach-aware-missing", |r| breach(r).aware_at = None),
    ("breach-clock", |r| breach(r).notified_at = None),
    ("breach-late", |r| {
        let breach = breach(r);
        (breach.aware_at, breach.notified_at) = (at("2026-11-18T14:01:59+01:00"), None);
    }),
    ("breach-late-unreasoned", |r| breach(r).aware_at = at("2026-11-17T09:59:59+01:00")),
    ("breach-risk-open", |r| breach(r).risk = Stated::Unknown),
    ("breach-not-notified-unreasoned", |r| {
        let breach = breach(r);
        (breach.risk, breach.notified_at) = (BreachRisk::Unlikely.into(), None);
    }),
    ("breach-notification-incomplete", |r| breach(r).contact = None),
    ("breach-unwritten", |r| {
        let breach = breach(r);
        (breach.what_happened, breach.notified_at) = (Stated::Blank, None);
    }),
    ("breach-subjects-untold", |r| breach(r).risk = BreachRisk::High.into()),
    ("breach-controller-untold", |r| breach(r).for_others = true.into()),
    ("breach-processor-silent", |r| breach(r).processor = Some("moenster-ordre".into())),
    ("breach-open", |r| breach(r).aware_at = at("2026-08-22T23:00:00+02:00")),
    ("agreement-requested-long", |r| {
        let requested_on = day("2026-10-21");
        let party = "moenster-ordre".into();
        r.agreements.push(Agreement { id: "ny".into(), party, requested_on, ..Agreement::default() });
    }),
    ("agreement-ended-unsettled", |r| r.recipients[0].until = day("2026-11-20")),
    ("agreement-annexes-missing", |r| agreement(r).annexes.clear()),
    ("notice-unanswered", |r| _ = notice(r)),
    ("notice-let-pass", |r| notice(r).received_on = day("2026-10-21").unwrap().into()),
    ("notice-objected", |r| notice(r).answer = NoticeAnswer::Objected.into()),
    ("sub-processor-country", |r| {
        r.sub_processors.push(SubProcessor {
            id: "under".into(),
            agreement: "moenster-ordre-2026".into(),
            name: "Underprøve Inc.".into(),
            country: "US".into(),
            ..SubProcessor::default()
        });
    }),
    ("supervision-missing", |r| {
        r.supervisions.clear();
        r.parties.iter_mut().for_each(|it| it.supervised_every = Months(12).into());
        agreement(r).valid_from = day("2025-11-20");
    }),
    ("supervision-due", |r| supervision(r).next_on = day("2026-12-05")),
    ("supervision-concept-light", |r| supervision(r).concept = 1.into()),
    ("supervision-points-missing", |r| supervision(r).points = Stated::Blank),
    ("supervision-inconclusive", |r| supervision(r).conclusion = Stated::Blank),
    ("supervision-faults", |r| supervision(r).conclusion = SupervisionConclusion::Faults.into()),
    ("erasure-due", |r| run(r).done_on = day("2026-05-20").unwrap().into()),
    ("erasure-unproved", |r| r.erasure_runs.clear()),
    ("erasure-run-early", |r| _ = bookkeeping(r)),
    ("erasure-run-undocumented", |r| {
        let run = run(r);
        (run.method, run.kept_at) = (Stated::Blank, Stated::Blank);
    }),
    ("erasure-copies", |r| run(r).copies_gone_on = day("2026-11-21").unwrap().into()),
    ("restoration-undeleted", |r| {
        r.restorations.push(Restoration {
            id: "gendannelse".into(),
            system: "ordresystem".into(),
            restored_on: day("2026-11-10").unwrap().into(),
            ..Restoration::default()
        });
    }),
    ("risk-review-due", |r| r.risk_assessments[0].next_on = day("2026-12-05")),
    ("risk-high", |r| {
        let risk = &mut r.risk_assessments[0];
        (risk.residual_likelihood, risk.residual_consequence) = (Level::Low.into(), Level::VeryHigh.into());
    }),
    ("staff-renewal-due", |r| r.staff_evidence[0].renew_on = day("2026-12-05")),
    ("control-due", |r| r.control_plans[0].next_on = day("2026-12-05")),
    ("control-open", |r| r.reviews[0].started_at = at("2026-10-21T12:00:00+02:00")),
    ("action-due", |r| _ = action(r, "2026-12-05")),
    ("action-overdue", |r| _ = action(r, "2026-11-20")),
    ("action-ownerless", |r| action(r, "2027-12-05").owner = None),
];
