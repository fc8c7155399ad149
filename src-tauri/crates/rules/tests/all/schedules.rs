//! What each rule means in dates for the events of today and of the last financial years.

use crate::support::{law, now, register};
use rules::retention::{FinancialYears, latest_deletion};
use rules::{Schedule, Span, schedules};
use schema::{Date, Days, MinimumLaw, Months, Register, RetentionRule, Stated, Trigger};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn alone(rule: RetentionRule) -> Schedule {
    let register = Register { retention_rules: vec![rule], ..Register::default() };
    schedules(&register, now(), law()).remove(0)
}

fn rule(trigger: Trigger, months: u32) -> RetentionRule {
    RetentionRule {
        id: "regel".into(),
        trigger: trigger.into(),
        latest: Months(months).into(),
        ..RetentionRule::default()
    }
}

#[test]
fn accounting_records_may_go_from_new_year_and_must_go_by_the_end_of_the_next() {
    let found =
        alone(RetentionRule { minimum_law: MinimumLaw::DkBookkeeping.into(), ..rule(Trigger::FinancialYearEnd, 72) });
    assert!(found.by_law && found.assumed && found.conflict.is_none());
    assert_eq!(found.minimum, Some(Months(60)));
    let expected = Span {
        first: day("2026-01-01"),
        last: day("2026-12-31"),
        may_first: Some(day("2032-01-01")),
        may_last: Some(day("2032-01-01")),
        by_first: Some(day("2032-12-31")),
        by_last: Some(day("2032-12-31")),
    };
    assert_eq!(found.years[0], expected);
    assert_eq!(found.may_go, Some(day("2020-12-31")));
    assert_eq!(found.must_be_gone, Some(day("2019-12-31")));
    // 2019 is gone, and 2020 is the last year of which anything may be left.
    assert_eq!(found.years.last().unwrap().first, day("2020-01-01"));
    assert_eq!(found.years.len(), 7);
}

#[test]
fn a_period_as_long_as_the_laws_own_is_over_the_day_after_it() {
    let found =
        alone(RetentionRule { minimum_law: MinimumLaw::DkBookkeeping.into(), ..rule(Trigger::FinancialYearEnd, 60) });
    assert_eq!(found.conflict, None);
    assert_eq!(found.today.may_first, Some(day("2032-01-01")));
    assert_eq!(found.today.by_first, Some(day("2032-01-01")));
}

#[test]
fn what_is_counted_from_its_own_event_differs_within_the_year() {
    let found = alone(rule(Trigger::LastContact, 24));
    assert_eq!((found.minimum, found.may_go, found.today.may_first), (None, None, None));
    assert_eq!(found.today.by_first, Some(day("2028-11-21")));
    assert_eq!(found.years[0].by_first, Some(day("2028-01-01")));
    assert_eq!(found.years[0].by_last, Some(day("2028-12-31")));
    // What happened two years ago today may lie here until the day is over.
    assert_eq!(found.must_be_gone, Some(day("2024-11-20")));
    assert_eq!(found.years.iter().map(|it| it.first.year()).collect::<Vec<_>>(), [2026, 2025, 2024]);
}

#[test]
fn a_minimum_of_another_law_is_counted_from_the_rules_own_event() {
    let found = alone(RetentionRule {
        minimum: Months(12).into(),
        minimum_law: MinimumLaw::Other.into(),
        ..rule(Trigger::EmploymentEnd, 60)
    });
    assert!(!found.by_law);
    assert_eq!(found.today.may_first, Some(day("2027-11-22")));
    assert_eq!(found.may_go, Some(day("2025-11-20")));
}

#[test]
fn a_rule_without_a_period_or_without_its_event_has_no_dates() {
    let criterion = RetentionRule { latest: Stated::None, ..rule(Trigger::LastContact, 0) };
    let adrift = RetentionRule { trigger: Stated::Blank, ..rule(Trigger::LastContact, 24) };
    for found in [alone(criterion), alone(adrift)] {
        assert_eq!((found.today.by_first, found.must_be_gone, found.may_go), (None, None, None));
    }
}

#[test]
fn a_period_in_days_is_counted_in_days_and_the_earlier_of_two_keeps_both() {
    let days = |days| RetentionRule { latest_days: Days(days).into(), ..rule(Trigger::Recording, 0) };
    let alone_in_days = RetentionRule { latest: Stated::Blank, ..days(30) };
    let found = alone(alone_in_days.clone());
    assert_eq!(found.today.by_first, Some(day("2026-12-21")));
    assert_eq!(found.must_be_gone, Some(day("2026-10-21")));
    for (both, by) in [(days(30), "2026-12-21"), (days(31), "2026-12-21"), (days(1), "2026-11-22")] {
        let found = alone(RetentionRule { latest: Months(1).into(), ..both });
        assert_eq!(found.today.by_first, Some(day(by)));
    }
    // What must be kept is counted in its own months, and not cut short by the days.
    let kept = alone(RetentionRule { minimum: Months(12).into(), ..alone_in_days });
    assert_eq!(kept.today.may_first, Some(day("2027-11-22")));
}

#[test]
fn the_days_that_conflict_are_those_the_finding_tells_of() {
    let register = register("tests/registers/003-kundepolitik.json");
    let schedules = schedules(&register, now(), law());
    assert_eq!(schedules.len(), register.retention_rules.len());
    let conflicts: Vec<_> = schedules.iter().filter_map(|it| Some((it.rule.as_str(), it.conflict?))).collect();
    let findings = rules::findings(&register, now(), law());
    let told: Vec<_> = findings.iter().filter(|it| it.code.name() == "retention-before-minimum").collect();
    assert!(!told.is_empty());
    assert_eq!(
        conflicts.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        told.iter().map(|it| it.id.as_str()).collect::<Vec<_>>()
    );
    for (_, conflict) in conflicts {
        assert!(schedules.iter().any(|it| it.conflict == Some(conflict)) && conflict.gap > 0);
    }
}

#[test]
fn the_day_after_the_last_event_whose_data_must_be_gone_is_not_due_yet() {
    let years = FinancialYears::of(&Register::default());
    for trigger in [Trigger::LastContact, Trigger::FinancialYearEnd] {
        for months in [0, 1, 7, 24, 66, 120] {
            let rule = rule(trigger, months);
            let gone = alone(rule.clone()).must_be_gone.unwrap();
            let due = |event| latest_deletion(&rule, event, &years).unwrap() < now().today;
            assert!(due(gone) && !due(gone.plus_days(1).unwrap()), "{trigger:?} {months}");
        }
    }
}
