//! When a request is due, late or answered, day by day on both sides of every boundary. Articles 12 and 19.

use crate::support::{day, law, noon};
use rules::{dates, findings};
use schema::{
    Activity, Country, Date, Organisation, Register, RequestDecision, RequestException, RequestIdentity, Right, Stated,
    SubjectRequest,
};

type Change = fn(&mut SubjectRequest);

/// A register with one request, received on a day.
fn asked(received: &str, country: Country, change: Change) -> Register {
    let mut request = SubjectRequest {
        id: "en".into(),
        number: "2026-1".into(),
        received_on: day(received).into(),
        rights: vec![Right::Access],
        identity: RequestIdentity::Certain.into(),
        ..SubjectRequest::default()
    };
    change(&mut request);
    Register {
        organisations: vec![Organisation { id: "os".into(), country, ..Organisation::default() }],
        activities: vec![Activity { id: "sager".into(), keeps_cases: true, ..Activity::default() }],
        subject_requests: vec![request],
        ..Register::default()
    }
}

/// What is found on the request on a day, with when each is due.
fn found(register: &Register, on: &str) -> Vec<(&'static str, Option<Date>)> {
    let all = findings(register, noon(on), law());
    all.iter().filter(|it| it.id == "en").map(|it| (it.code.name(), it.due)).collect()
}

/// The dates of the request on a day.
fn ahead(register: &Register, on: &str) -> Vec<(&'static str, String)> {
    let all = dates(register, noon(on), law());
    all.iter().filter(|it| it.id == "en").map(|it| (it.code, it.day.to_string())).collect()
}

#[test]
fn a_request_is_due_a_week_before_its_last_day_and_late_the_day_after() {
    let cases: &[(&str, Country, &str)] = &[
        // Received, country, the last day: Article 12(3), Regulation 1182/71.
        ("2026-10-21", Country::Dk, "2026-11-23"), // 21 November is a Saturday
        ("2026-01-31", Country::Dk, "2026-03-02"), // 28 February is a Saturday
        ("2027-01-31", Country::Dk, "2027-03-01"), // and a Sunday the year after
        ("2028-01-31", Country::Dk, "2028-02-29"), // a leap day
        ("2028-02-29", Country::Dk, "2028-03-29"),
        ("2026-03-05", Country::Dk, "2026-04-07"), // Easter Sunday and Monday
        ("2026-03-02", Country::Dk, "2026-04-07"), // Maundy Thursday to Easter Monday
        ("2026-11-25", Country::Dk, "2026-12-28"), // Christmas Day is a Friday
        ("2026-11-24", Country::Dk, "2026-12-24"), // Christmas Eve is no holiday
        ("2026-04-17", Country::No, "2026-05-18"), // 17 May is a Sunday
        ("2028-04-17", Country::No, "2028-05-18"), // and a Wednesday
        ("2028-04-17", Country::Dk, "2028-05-17"), // no holiday in Denmark
        ("2027-04-01", Country::No, "2027-05-03"), // 1 May is a Saturday
        ("2026-04-05", Country::Dk, "2026-05-05"), // Grundlovsdag is in June
        ("2026-05-05", Country::Dk, "2026-06-05"), // and is no public holiday by law
    ];
    for (received, country, ends) in cases {
        let register = asked(received, *country, |_| {});
        let last = day(ends);
        let at = |days: i64| last.plus_days(days).unwrap().to_string();
        assert_eq!(found(&register, &at(-8)), [], "{received}: eight days before");
        for days in [-7, -1, 0] {
            assert_eq!(found(&register, &at(days)), [("request-due", Some(last))], "{received}: {days}");
        }
        for days in [1, 400] {
            assert_eq!(found(&register, &at(days)), [("request-late", Some(last))], "{received}: {days}");
        }
        let dates = [("request-answer", (*ends).to_owned()), ("request-extend", (*ends).to_owned())];
        assert_eq!(ahead(&register, &at(0)), dates, "{received}");
        assert_eq!(ahead(&register, &at(1)), dates[..1], "{received}: nothing is left to extend");
    }
}

#[test]
fn an_extension_told_in_the_first_month_gives_three_and_one_told_later_gives_none() {
    // Over Christmas: received 30 November, the first month ends on 30 December, three on 1 March (28 February is a Sunday).
    let told = |on: &'static str| {
        let mut register = asked("2026-11-30", Country::Dk, |_| {});
        register.subject_requests[0].extended_on = Some(day(on));
        register.subject_requests[0].extension_reason = "Mange bilag".into();
        register
    };
    let in_time = told("2026-12-30");
    assert_eq!(found(&in_time, "2026-12-31"), []);
    assert_eq!(found(&in_time, "2027-02-21"), []);
    assert_eq!(found(&in_time, "2027-02-22"), [("request-due", Some(day("2027-03-01")))]);
    assert_eq!(found(&in_time, "2027-03-01"), [("request-due", Some(day("2027-03-01")))]);
    assert_eq!(found(&in_time, "2027-03-02"), [("request-late", Some(day("2027-03-01")))]);
    assert_eq!(ahead(&in_time, "2026-12-31"), [("request-answer", "2027-03-01".to_owned())]);
    let late = told("2026-12-31");
    let first = Some(day("2026-12-30"));
    assert_eq!(found(&late, "2026-12-31"), [("request-extension-late", first), ("request-late", first)]);
    // What is to be told tomorrow has not been told.
    assert_eq!(found(&in_time, "2026-12-29"), [("request-due", first)]);
}

#[test]
fn the_time_stands_still_while_one_is_asked_who_one_is_and_starts_anew_when_it_is_certain() {
    let doubted = |change: Change| {
        let mut register = asked("2026-09-01", Country::Dk, |_| {});
        register.subject_requests[0].identity = RequestIdentity::Doubted.into();
        register.subject_requests[0].identity_asked_on = Some(day("2026-09-03"));
        change(&mut register.subject_requests[0]);
        register
    };
    let open = doubted(|_| {});
    assert_eq!(found(&open, "2026-09-17"), [], "fourteen days are waited");
    assert_eq!(found(&open, "2026-09-18"), [("request-identity-open", Some(day("2026-09-17")))]);
    assert_eq!(found(&open, "2026-12-01"), [("request-identity-open", Some(day("2026-09-17")))], "no deadline runs");
    assert_eq!(ahead(&open, "2026-12-01"), []);
    let proven = doubted(|it| {
        it.identity = RequestIdentity::Proven.into();
        it.identity_proven_on = Some(day("2026-09-21"));
    });
    assert_eq!(found(&proven, "2026-10-13"), []);
    assert_eq!(found(&proven, "2026-10-21"), [("request-due", Some(day("2026-10-21")))]);
    assert_eq!(found(&proven, "2026-10-22"), [("request-late", Some(day("2026-10-21")))]);
    // Who asks for it only when the month is over has used the month.
    let asked_late = doubted(|it| it.identity_asked_on = Some(day("2026-10-02")));
    assert_eq!(found(&asked_late, "2026-10-02"), [("request-late", Some(day("2026-10-01")))]);
    let asked_last = doubted(|it| it.identity_asked_on = Some(day("2026-10-01")));
    assert_eq!(found(&asked_last, "2026-10-02"), []);
    // A doubt nobody acts on stops nothing.
    let unasked = doubted(|it| it.identity_asked_on = None);
    assert_eq!(
        found(&unasked, "2026-10-02"),
        [("request-identity-open", None), ("request-late", Some(day("2026-10-01")))]
    );
    let unproven = doubted(|it| it.identity = RequestIdentity::Unproven.into());
    assert_eq!(found(&unproven, "2026-10-30"), [("request-identity-open", None)]);
}

#[test]
fn an_answer_ends_the_time_and_is_told_to_be_late_where_it_was() {
    let answered = |on: &'static str| {
        let mut register = asked("2026-09-01", Country::Dk, |it| {
            it.decision = RequestDecision::Granted.into();
            it.kept_until = day("2029-10-01").into();
        });
        register.subject_requests[0].answered_on = Some(day(on));
        register
    };
    assert_eq!(found(&answered("2026-10-01"), "2026-11-01"), []);
    assert_eq!(found(&answered("2026-10-02"), "2026-11-01"), [("request-answered-late", Some(day("2026-10-01")))]);
    // An answer planned for tomorrow is none.
    assert_eq!(found(&answered("2026-10-02"), "2026-10-01"), [("request-due", Some(day("2026-10-01")))]);
    let mut withdrawn = asked("2026-09-01", Country::Dk, |it| it.decision = RequestDecision::Withdrawn.into());
    assert_eq!(found(&withdrawn, "2026-12-01"), [("case-keep-open", None)], "what was taken back needs no answer");
    withdrawn.subject_requests[0].kept_until = day("2026-12-31").into();
    assert_eq!(found(&withdrawn, "2026-12-31"), []);
    assert_eq!(found(&withdrawn, "2027-01-01"), [("case-erase", Some(day("2026-12-31")))]);
    assert_eq!(ahead(&withdrawn, "2027-01-01"), [("case-erase", "2026-12-31".to_owned())]);
}

#[test]
fn a_refusal_is_asked_for_its_reasons_its_exception_and_the_route_of_complaint() {
    let cases: &[(&[&str], Change)] = &[
        (&["request-exception-missing", "request-refusal-unreasoned"], |it| it.answered_on = None),
        (&["request-complaint-untold", "request-exception-missing", "request-refusal-unreasoned"], |_| {}),
        (&["request-complaint-untold", "request-refusal-unreasoned"], |it| {
            it.exceptions = vec![RequestException::LegalObligation];
            it.complaint_told = false.into();
            it.reasons = Stated::None;
        }),
        (&[], |it| {
            it.exceptions = vec![RequestException::LegalObligation];
            it.complaint_told = true.into();
            it.reasons = "Fakturaen gemmes".into();
        }),
    ];
    for decision in [RequestDecision::Refused, RequestDecision::PartlyGranted] {
        for (at, (codes, change)) in cases.iter().enumerate() {
            let mut register = asked("2026-09-01", Country::Dk, |it| {
                it.answered_on = Some(day("2026-09-10"));
                it.kept_until = day("2029-10-01").into();
            });
            register.subject_requests[0].decision = decision.into();
            change(&mut register.subject_requests[0]);
            let found: Vec<&str> = found(&register, "2026-09-12").into_iter().map(|it| it.0).collect();
            assert_eq!(found, *codes, "{decision:?} {at}");
        }
    }
}

#[test]
fn those_who_got_the_data_are_told_of_what_was_changed_and_of_nothing_else() {
    for (right, asks) in [
        (Right::Access, false),
        (Right::Rectification, true),
        (Right::Erasure, true),
        (Right::Restriction, true),
        (Right::Objection, false),
    ] {
        for (decision, done) in [(RequestDecision::Granted, true), (RequestDecision::NoData, false)] {
            let mut register = asked("2026-09-01", Country::Dk, |it| {
                it.answered_on = Some(day("2026-09-10"));
                it.kept_until = day("2029-10-01").into();
            });
            let request = &mut register.subject_requests[0];
            (request.rights, request.decision) = (vec![right], decision.into());
            let told = |register: &Register| {
                found(register, "2026-09-12").iter().all(|it| it.0 != "request-recipients-untold")
            };
            assert_eq!(told(&register), !(asks && done), "{right:?} {decision:?}");
            register.subject_requests[0].recipients_told_on = Stated::None;
            assert!(told(&register), "there were none to tell");
        }
    }
}
