//! Retention in calendar dates, over any financial year.

use crate::support::{law, now};
use proptest::prelude::*;
use rules::retention::{FinancialYears, Year, conflict, dates, kept_until, latest_deletion};
use schema::law::Minimum;
use schema::{Date, FinancialYear, MinimumLaw, Months, Register, RetentionRule, Trigger};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn bookkeeping() -> &'static Minimum {
    law().minimum(MinimumLaw::DkBookkeeping).unwrap()
}

fn rule(trigger: Trigger, months: u32) -> RetentionRule {
    RetentionRule {
        id: "regel".into(),
        trigger: trigger.into(),
        latest: Months(months).into(),
        minimum_law: MinimumLaw::DkBookkeeping.into(),
        ..RetentionRule::default()
    }
}

fn with_years(rows: &[(&str, &str)]) -> Register {
    let year = |(at, (starts, ends)): (usize, &(&str, &str))| FinancialYear {
        id: at.to_string().as_str().into(),
        starts: day(starts),
        ends: day(ends),
    };
    Register { financial_years: rows.iter().enumerate().map(year).collect(), ..Register::default() }
}

fn conflict_of(
    rows: &[(&str, &str)],
    trigger: Trigger,
    months: u32,
    in_year_of: &str,
) -> Option<(u32, String, String, i64)> {
    let years = FinancialYears::of(&with_years(rows));
    let year = years.containing(day(in_year_of)).unwrap();
    let found = conflict(&rule(trigger, months), bookkeeping(), year, &years)?;
    Some((found.days, found.first.to_string(), found.last.to_string(), found.gap))
}

#[test]
fn a_calendar_year_conflicts_from_new_year_to_the_end_of_june_by_up_to_183_days() {
    let expected = Some((181, "2025-01-01".to_owned(), "2025-06-30".to_owned(), 183));
    assert_eq!(conflict_of(&[], Trigger::InvoiceDate, 66, "2025-09-09"), expected);
    assert_eq!(conflict_of(&[("2026-01-01", "2026-12-31")], Trigger::InvoiceDate, 66, "2025-09-09"), expected);
}

#[test]
fn a_year_that_ends_in_june_conflicts_from_july_to_the_29th_of_december() {
    let found = conflict_of(&[("2024-07-01", "2025-06-30")], Trigger::InvoiceDate, 66, "2025-10-01");
    assert_eq!(found, Some((182, "2025-07-01".to_owned(), "2025-12-29".to_owned(), 180)));
}

#[test]
fn six_years_after_the_invoice_never_conflicts_in_a_year_of_twelve_months() {
    assert_eq!(conflict_of(&[], Trigger::InvoiceDate, 72, "2025-01-01"), None);
    assert_eq!(conflict_of(&[("2024-05-01", "2025-04-30")], Trigger::InvoiceDate, 72, "2025-01-01"), None);
}

#[test]
fn a_long_first_year_conflicts_even_at_six_years() {
    let found = conflict_of(&[("2025-07-01", "2026-12-31")], Trigger::InvoiceDate, 72, "2025-07-01");
    assert_eq!(found, Some((183, "2025-07-01".to_owned(), "2025-12-30".to_owned(), 183)));
}

#[test]
fn from_the_end_of_the_financial_year_five_years_are_enough_and_less_is_never() {
    assert_eq!(conflict_of(&[], Trigger::FinancialYearEnd, 60, "2025-03-03"), None);
    let found = conflict_of(&[], Trigger::FinancialYearEnd, 59, "2025-03-03").unwrap();
    assert_eq!((found.0, found.1.as_str(), found.2.as_str()), (365, "2025-01-01", "2025-12-31"));
}

#[test]
fn the_example_on_paper_is_the_worst_day_of_the_current_year() {
    let example = dates(&Register::default(), &rule(Trigger::InvoiceDate, 66), now(), law()).unwrap();
    assert!(example.assumed);
    assert_eq!(example.event, day("2026-01-01"));
    assert_eq!(example.latest, Some(day("2031-07-01")));
    assert_eq!(example.kept_until, Some(day("2031-12-31")));
    let calm = dates(&Register::default(), &rule(Trigger::InvoiceDate, 72), now(), law()).unwrap();
    assert_eq!((calm.event, calm.conflict), (now().today, None));
}

#[test]
fn months_are_calendar_months_and_a_missing_day_is_the_last_one() {
    let years = FinancialYears::of(&Register::default());
    let latest = |months, event| latest_deletion(&rule(Trigger::InvoiceDate, months), day(event), &years).unwrap();
    assert_eq!(latest(66, "2024-08-31"), day("2030-02-28"));
    assert_eq!(latest(1, "2028-01-31"), day("2028-02-29"));
    assert_eq!(latest(12, "2028-02-29"), day("2029-02-28"));
}

#[test]
fn a_year_that_begins_on_the_29th_of_february_never_drifts() {
    let years = FinancialYears::of(&with_years(&[("2024-02-29", "2025-02-27")]));
    assert_eq!(years.containing(day("2028-03-01")).unwrap().starts, day("2028-02-29"));
    let ends_in_february = FinancialYears::of(&with_years(&[("2026-03-01", "2027-02-28")]));
    let year = ends_in_february.containing(day("2028-01-01")).unwrap();
    assert_eq!(year, Year { starts: day("2027-03-01"), ends: day("2028-02-29") });
}

#[test]
fn a_changed_year_is_a_row_of_its_own_and_the_rest_follow_it() {
    let years = FinancialYears::of(&with_years(&[("2024-01-01", "2024-12-31"), ("2026-01-01", "2026-06-30")]));
    let of = |text| years.containing(day(text)).unwrap();
    assert_eq!(of("2025-07-01"), Year { starts: day("2025-01-01"), ends: day("2025-12-31") });
    assert_eq!(of("2026-02-01"), Year { starts: day("2026-01-01"), ends: day("2026-06-30") });
    assert_eq!(of("2030-07-01"), Year { starts: day("2030-07-01"), ends: day("2031-06-30") });
    assert_eq!(of("1999-12-31"), Year { starts: day("1999-01-01"), ends: day("1999-12-31") });
}

fn any_day() -> impl Strategy<Value = Date> {
    (0i64..40_000).prop_map(|days| day("1990-01-01").plus_days(days).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The years cover every day once: each ends the day before the next begins.
    #[test]
    fn financial_years_follow_each_other_without_gap_or_overlap(start in any_day(), length in 300i64..550, at in any_day()) {
        let row = FinancialYear { id: "a".into(), starts: start, ends: start.plus_days(length).unwrap() };
        let years = FinancialYears::of(&Register { financial_years: vec![row], ..Register::default() });
        let year = years.containing(at).unwrap();
        prop_assert!(year.starts <= at && at <= year.ends);
        let next = years.containing(year.ends.plus_days(1).unwrap()).unwrap();
        prop_assert_eq!(next.starts, year.ends.plus_days(1).unwrap());
        let before = years.containing(year.starts.plus_days(-1).unwrap()).unwrap();
        prop_assert_eq!(before.ends, year.starts.plus_days(-1).unwrap());
    }

    /// Halving for the last conflicting day gives what looking at every day gives.
    #[test]
    fn the_conflict_is_what_counting_every_day_finds(start in any_day(), length in 300i64..550, months in 40u32..90, at in any_day(), from_year_end: bool) {
        let row = FinancialYear { id: "a".into(), starts: start, ends: start.plus_days(length).unwrap() };
        let years = FinancialYears::of(&Register { financial_years: vec![row], ..Register::default() });
        let year = years.containing(at).unwrap();
        let rule = rule(if from_year_end { Trigger::FinancialYearEnd } else { Trigger::InvoiceDate }, months);
        let gap = |event: Date| {
            kept_until(bookkeeping(), event, &years).unwrap().days_since(latest_deletion(&rule, event, &years).unwrap())
        };
        let all: Vec<Date> = (0..=year.ends.days_since(year.starts)).map(|it| year.starts.plus_days(it).unwrap()).collect();
        let early: Vec<Date> = all.into_iter().filter(|it| gap(*it) > 0).collect();
        let found = conflict(&rule, bookkeeping(), year, &years);
        match found {
            None => prop_assert!(early.is_empty()),
            Some(found) => {
                prop_assert_eq!(found.days as usize, early.len());
                prop_assert_eq!((Some(&found.first), Some(&found.last)), (early.first(), early.last()));
                prop_assert_eq!(found.gap, early.iter().map(|it| gap(*it)).max().unwrap());
            }
        }
    }

    /// A year more of months is a year more of calendar, whatever the day.
    #[test]
    fn months_never_drift(event in any_day(), years in 1u32..30) {
        let calendar = FinancialYears::of(&Register::default());
        let whole = latest_deletion(&rule(Trigger::InvoiceDate, years * 12), event, &calendar).unwrap();
        prop_assert_eq!(whole.year(), event.year() + i32::try_from(years).unwrap());
        prop_assert_eq!(whole.month(), event.month());
        prop_assert!(whole.day() == event.day() || (event.month() == 2 && event.day() == 29 && whole.day() == 28));
    }
}
