//! When a breach is notified, minute by minute, and what is written down of it. Articles 33 and 34.

use crate::support::{day, law};
use rules::{dates, findings};
use schema::words::Words;
use schema::{
    Activity, Breach, BreachNature, BreachRisk, Date, Instant, Language, NotToldReason, Now, Organisation, Register,
    Stated,
};

type Change = fn(&mut Breach);

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

/// A register with one breach, written down and not notified.
fn aware(moment: &str, change: Change) -> Register {
    let mut breach = Breach {
        id: "en".into(),
        number: "2026-1".into(),
        nature: vec![BreachNature::Confidentiality],
        what_happened: "En mail gik forkert".into(),
        aware_at: Some(at(moment)),
        subjects_count: Stated::Unknown,
        records_count: 1.into(),
        consequences: "Ingen kendte".into(),
        measures_taken: "Mailen er slettet".into(),
        risk: BreachRisk::Risk.into(),
        contact: Some("pernille".into()),
        ..Breach::default()
    };
    change(&mut breach);
    Register {
        organisations: vec![Organisation { id: "os".into(), ..Organisation::default() }],
        activities: vec![Activity { id: "sager".into(), keeps_cases: true, ..Activity::default() }],
        breaches: vec![breach],
        ..Register::default()
    }
}

fn found(register: &Register, moment: &str) -> Vec<(&'static str, Option<Date>)> {
    let all = findings(register, Now::at(at(moment)), law());
    all.iter().filter(|it| it.id == "en").map(|it| (it.code.name(), it.due)).collect()
}

#[test]
fn the_seventy_two_hours_pass_over_easter_and_the_nights_the_clock_is_moved() {
    let cases = [
        // Aware, the last second, the first one past it, the day it falls due: Article 33(1).
        ("2026-04-02T16:30:00+02:00", "2026-04-05T16:30:00+02:00", "2026-04-05T16:30:01+02:00", "2026-04-05"),
        ("2026-03-27T12:00:00+01:00", "2026-03-30T13:00:00+02:00", "2026-03-30T13:00:01+02:00", "2026-03-30"),
        ("2026-10-23T12:00:00+02:00", "2026-10-26T11:00:00+01:00", "2026-10-26T11:00:01+01:00", "2026-10-26"),
        // An hour before midnight on the wall: the day is the one there, not the one of the offset it was written with.
        ("2026-10-23T00:30:00+02:00", "2026-10-25T23:30:00+01:00", "2026-10-25T23:30:01+01:00", "2026-10-25"),
        ("2026-03-26T23:30:00+01:00", "2026-03-30T00:30:00+02:00", "2026-03-30T00:30:01+02:00", "2026-03-30"),
        ("2026-12-31T22:00:00Z", "2027-01-03T23:00:00+01:00", "2027-01-03T23:00:01+01:00", "2027-01-03"),
    ];
    for (moment, last, past, due) in cases {
        let register = aware(moment, |_| {});
        assert_eq!(found(&register, last), [("breach-clock", Some(day(due)))], "{moment}");
        assert_eq!(found(&register, past), [("breach-late", Some(day(due)))], "{moment}");
        let dates = dates(&register, Now::at(at(last)), law());
        assert_eq!((dates[0].code, dates[0].day, dates[0].at), ("breach-notify", day(due), Some(at(last))), "{moment}");
        let notified = aware(moment, |_| {});
        let with = |told: &str| {
            let mut register = notified.clone();
            register.breaches[0].notified_at = Some(at(told));
            found(&register, past)
        };
        assert_eq!(with(last), [], "{moment}: in the last second");
        assert_eq!(with(past), [("breach-late-unreasoned", Some(day(due)))], "{moment}");
    }
}

#[test]
fn the_hour_is_told_as_the_clock_on_the_wall_shows_it() {
    let register = aware("2026-10-23T12:00:00+02:00", |_| {});
    let now = Now::at(at("2026-10-23T13:00:00+02:00"));
    let all = findings(&register, now, law());
    let clock = all.iter().find(|it| it.code.name() == "breach-clock").unwrap();
    for (language, title) in [
        (Language::Da, "Brud 2026-1 anmeldes senest 26. oktober 2026 kl. 11.00"),
        (Language::Nb, "Brudd 2026-1 meldes senest 26. oktober 2026 kl. 11.00"),
        (Language::En, "Breach 2026-1 is to be notified by 26 October 2026 at 11:00"),
    ] {
        assert_eq!(clock.title(Words::of(language)).replace('\u{a0}', " "), title);
    }
}

#[test]
fn whether_a_breach_is_notified_follows_from_its_risk_and_not_from_a_reason_against_it() {
    const REASON: &str = "Mailen blev slettet ulæst";
    let cases: &[(&[&str], Change)] = &[
        (&["breach-late"], |_| {}),
        // Article 33(1) excuses a breach unlikely to be a risk, and no other.
        (&["breach-late"], |it| it.not_notified_reason = REASON.into()),
        (&["breach-late", "breach-risk-open"], |it| it.risk = Stated::Blank),
        (&["breach-risk-open"], |it| {
            it.risk = Stated::Unknown;
            it.not_notified_reason = REASON.into();
        }),
        (&["breach-not-notified-unreasoned"], |it| it.risk = BreachRisk::Unlikely.into()),
        (&[], |it| {
            it.risk = BreachRisk::Unlikely.into();
            it.not_notified_reason = REASON.into();
        }),
        (&["breach-late", "breach-subjects-untold"], |it| it.risk = BreachRisk::High.into()),
        (&["breach-late"], |it| {
            it.risk = BreachRisk::High.into();
            it.not_told = NotToldReason::Unreadable.into();
        }),
        (&["breach-late"], |it| {
            it.risk = BreachRisk::High.into();
            it.subjects_told_on = Some(day("2026-06-02"));
        }),
        // Article 33(2): whoever processes for others tells them, and they notify.
        (&["breach-controller-untold"], |it| it.for_others = true.into()),
        (&[], |it| {
            it.for_others = true.into();
            it.controller_told_at = Some(at("2026-06-01T13:00:00+02:00"));
        }),
        (&["breach-aware-missing"], |it| it.aware_at = None),
        (&["breach-late", "breach-processor-silent"], |it| it.processor = Some("gone".into())),
        (&["breach-late", "breach-unwritten"], |it| it.consequences = Stated::Blank),
        (&["breach-late"], |it| it.consequences = Stated::None),
    ];
    for (case, (codes, change)) in cases.iter().enumerate() {
        let register = aware("2026-06-01T12:00:00+02:00", *change);
        let found: Vec<&str> = found(&register, "2026-06-10T12:00:00+02:00").into_iter().map(|it| it.0).collect();
        assert_eq!(found, *codes, "case {case}");
    }
}

#[test]
fn a_notification_names_what_it_lacks_of_article_33_3() {
    let cases: &[(&[&str], Change)] = &[
        (&[], |_| {}),
        (&[], |it| {
            it.measures_taken = Stated::Blank;
            it.measures_planned = "Ny kontrol før afsendelse".into();
        }),
        (&["nature"], |it| it.nature.clear()),
        (&["what_happened"], |it| it.what_happened = Stated::Blank),
        (&["subjects_count", "records_count"], |it| {
            it.subjects_count = Stated::Blank;
            it.records_count = Stated::Blank;
        }),
        (&["consequences", "measures_taken", "contact"], |it| {
            it.consequences = Stated::None;
            it.measures_taken = " ".into();
            it.contact = None;
        }),
    ];
    for (case, (fields, change)) in cases.iter().enumerate() {
        let mut register = aware("2026-06-01T12:00:00+02:00", *change);
        register.breaches[0].notified_at = Some(at("2026-06-02T12:00:00+02:00"));
        let all = findings(&register, Now::at(at("2026-06-03T12:00:00+02:00")), law());
        let found = all.iter().find(|it| it.code.name() == "breach-notification-incomplete");
        assert_eq!(found.and_then(|it| it.field), fields.first().copied(), "case {case}");
        if let Some(found) = found {
            let rules::Param::List(missing) = &found.params["missing"] else { panic!("case {case}: no list") };
            assert_eq!(missing.len(), fields.len(), "case {case}: {missing:?}");
        }
    }
}

#[test]
fn a_breach_dealt_with_is_closed_within_ninety_days_and_erased_after_its_own_last_day() {
    let mut register = aware("2026-06-01T12:00:00+02:00", |it| it.notified_at = Some(at("2026-06-02T12:00:00+02:00")));
    assert_eq!(found(&register, "2026-08-30T12:00:00+02:00"), []);
    assert_eq!(found(&register, "2026-08-31T12:00:00+02:00"), [("breach-open", Some(day("2026-08-30")))]);
    register.breaches[0].closed_on = Some(day("2026-08-31"));
    assert_eq!(found(&register, "2026-08-31T12:00:00+02:00"), [("case-keep-open", None)]);
    register.breaches[0].kept_until = day("2031-08-31").into();
    assert_eq!(found(&register, "2031-08-31T12:00:00+02:00"), []);
    assert_eq!(found(&register, "2031-09-01T00:00:00+02:00"), [("case-erase", Some(day("2031-08-31")))]);
}
