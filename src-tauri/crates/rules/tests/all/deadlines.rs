//! When a request is answered and a breach notified, over any calendar.

use crate::support::law;
use proptest::prelude::*;
use rules::deadlines::{answer_by, extended_by, notify_by};
use schema::{Country, Date, Instant};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The last day to answer in Denmark, and where the extension was told.
fn request(received: &str) -> (String, String) {
    let ends = |it: Option<rules::deadlines::Deadline>| it.unwrap().ends.to_string();
    (ends(answer_by(day(received), Country::Dk, law())), ends(extended_by(day(received), Country::Dk, law())))
}

#[test]
fn a_request_is_answered_a_calendar_month_after_it_came_or_three_where_that_was_told() {
    let cases = [
        // Received, answered by, extended: Article 12(3); Regulation 1182/71, Article 3.
        ("2026-03-05", "2026-04-07", "2026-06-05"), // 5 April is Easter Sunday, the 6th Easter Monday
        ("2026-01-31", "2026-03-02", "2026-04-30"), // 28 February is a Saturday
        ("2024-01-31", "2024-02-29", "2024-04-30"), // a leap year
        ("2026-11-26", "2026-12-28", "2027-02-26"), // 26 December is a Saturday and a holiday
        ("2026-11-24", "2026-12-24", "2027-02-24"), // Christmas Eve is no public holiday
        ("2026-12-01", "2027-01-04", "2027-03-01"), // 1 January is a Friday
        ("2023-04-05", "2023-05-08", "2023-07-05"), // store bededag, for the last time
        ("2024-03-26", "2024-04-26", "2024-06-26"), // the same Friday a year later is a working day
    ];
    for (received, answered, extended) in cases {
        assert_eq!(request(received), (answered.to_owned(), extended.to_owned()), "received {received}");
    }
    let norway = |text| answer_by(day(text), Country::No, law()).unwrap().ends.to_string();
    assert_eq!(norway("2027-04-17"), "2027-05-18", "Monday, 17 May is a holiday in Norway, and Whit Monday");
    assert_eq!(norway("2026-04-01"), "2026-05-04", "1 May is a holiday in Norway");
}

#[test]
fn a_breach_is_notified_within_hours_that_pass_over_holidays_and_moved_clocks() {
    let by = |aware: &str| notify_by(Instant::parse(aware).unwrap(), law()).unwrap();
    // Maundy Thursday to Easter Sunday.
    assert_eq!(by("2026-04-02T16:30:00+02:00"), Instant::parse("2026-04-05T16:30:00+02:00").unwrap());
    // The night the clock goes forward: an hour later by the clock on the wall.
    assert_eq!(by("2026-03-27T12:00:00+01:00"), Instant::parse("2026-03-30T13:00:00+02:00").unwrap());
    // The night it goes back: an hour earlier.
    assert_eq!(by("2026-10-23T12:00:00+02:00"), Instant::parse("2026-10-26T11:00:00+01:00").unwrap());
}

fn dates() -> impl Strategy<Value = Date> {
    (0..40_000_i64).prop_map(|days| day("1990-01-01").plus_days(days).unwrap())
}

fn countries() -> impl Strategy<Value = Country> {
    prop_oneof![Just(Country::Dk), Just(Country::No)]
}

#[test]
fn months_from_the_thirty_first_end_with_each_month_and_never_drift_to_the_twenty_eighth() {
    for year in [2023, 2024, 2100, 2000] {
        let start = Date::new(year, 1, 31).unwrap();
        for months in 0..=240 {
            let day = start.plus_months(months).unwrap();
            let next = day.plus_days(1).unwrap();
            assert_eq!(next.day(), 1, "{start} and {months} months is {day}");
        }
        // Month by month it drifts, which is why every date is counted from the first one.
        let steps = (0..12).try_fold(start, |day, _| day.plus_months(1)).unwrap();
        assert_ne!(steps, start.plus_months(12).unwrap());
    }
    let leap = Date::new(2024, 2, 29).unwrap();
    assert_eq!(leap.plus_months(12), Date::new(2025, 2, 28));
    assert_eq!(leap.plus_months(48), Date::new(2028, 2, 29));
}

proptest! {
    #[test]
    fn seventy_two_hours_pass_whatever_the_clock_on_the_wall_does(day in dates(), minute in 0..1440_u32, offset in -12..=14_i32) {
        let text = format!("{day}T{:02}:{:02}:00{}{:02}:00", minute / 60, minute % 60, if offset < 0 { '-' } else { '+' }, offset.abs());
        let aware = Instant::parse(&text).unwrap();
        let by = notify_by(aware, law()).unwrap();
        prop_assert_eq!((by.0 - aware.0).num_minutes(), 72 * 60);
        prop_assert_eq!(by.on_the_wall().to_string(), by.to_string());
        // Two hours ahead of universal time in June, one in December.
        match by.date().month() {
            5..=9 => prop_assert!(by.to_string().ends_with("+02:00")),
            11 | 12 | 1 | 2 => prop_assert!(by.to_string().ends_with("+01:00")),
            _ => {}
        }
    }

    #[test]
    fn a_deadline_keeps_the_day_of_the_month_and_moves_only_over_days_no_one_works(received in dates(), country in countries()) {
        for (months, deadline) in [(1, answer_by(received, country, law())), (3, extended_by(received, country, law()))] {
            let deadline = deadline.unwrap();
            let counted = deadline.counted;
            prop_assert_eq!(counted.year() * 12 + counted.month() as i32, received.year() * 12 + received.month() as i32 + months);
            let last_of_month = counted.plus_days(1).unwrap().day() == 1;
            prop_assert!(counted.day() == received.day() || last_of_month && counted.day() < received.day());
            prop_assert!(law().works_on(country, deadline.ends));
            let moved = deadline.ends.days_since(counted);
            // The longest row of days off: Saturday before Christmas to the second day of Christmas, or Easter.
            prop_assert!((0..=5).contains(&moved), "{moved} days");
            for step in 0..moved {
                prop_assert!(!law().works_on(country, counted.plus_days(step).unwrap()));
            }
        }
    }

    #[test]
    fn who_asks_later_is_never_answered_sooner(received in dates(), country in countries()) {
        let next = received.plus_days(1).unwrap();
        prop_assert!(answer_by(received, country, law()).unwrap().ends <= answer_by(next, country, law()).unwrap().ends);
        prop_assert!(answer_by(received, country, law()).unwrap().ends < extended_by(received, country, law()).unwrap().ends);
    }
}
