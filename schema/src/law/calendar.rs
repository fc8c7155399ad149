//! Public holidays, and the working day a period moves to.

use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};

use super::{Law, Words};
use crate::{Country, Date};

/// A public holiday of a country, in the years it is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// The country.
    pub country: Country,
    /// What it is called, in each language.
    pub name: Words,
    /// When it falls.
    pub falls: Falls,
    /// The first year it was a holiday; always before where there is none.
    pub from: Option<i32>,
    /// The last year it is a holiday; still so where there is none.
    pub until: Option<i32>,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only remembered.
    pub verified: bool,
}

/// When a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Falls {
    /// On a day of the year: month and day.
    On(u32, u32),
    /// So many days after Easter Sunday; before it where negative.
    Easter(i64),
}

impl Holiday {
    /// The day it falls on in a year; none in a year it is no holiday.
    pub fn in_year(&self, year: i32) -> Option<Date> {
        let holds = self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| until >= year);
        match self.falls {
            _ if !holds => None,
            Falls::On(month, day) => Date::new(year, month, day),
            Falls::Easter(days) => easter(year)?.plus_days(days),
        }
    }
}

impl Law {
    /// The holiday of a country on a day.
    pub fn holiday(&self, country: Country, day: Date) -> Option<&Holiday> {
        self.holidays.iter().find(|it| it.country == country && it.in_year(day.year()) == Some(day))
    }

    /// Whether a day is a working day: no public holiday, Sunday or Saturday. Regulation 1182/71, Article 2(2).
    pub fn works_on(&self, country: Country, day: Date) -> bool {
        !matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun) && self.holiday(country, day).is_none()
    }

    /// The day a period given in days, weeks, months or years ends on: the next working day where its last day is none.
    /// Regulation 1182/71, Article 3(4); a period in hours does not move. None past the end of the calendar.
    pub fn period_ends(&self, country: Country, last: Date) -> Option<Date> {
        let mut day = last;
        while !self.works_on(country, day) {
            day = day.plus_days(1)?;
        }
        Some(day)
    }
}

/// Easter Sunday of a year by the Gregorian calendar: the Sunday after the first full moon of the church's tables from
/// 21 March. None past the end of the calendar.
pub fn easter(year: i32) -> Option<Date> {
    // The tables in the arithmetic of Meeus, Astronomical Algorithms, chapter 8.
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (b - (b + 8).div_euclid(25) + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let from_march = h + l - 7 * m + 114;
    Date::new(year, u32::try_from(from_march / 31).ok()?, u32::try_from(from_march % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use chrono::{Datelike, Weekday};

    use super::easter;
    use crate::law::Law;
    use crate::{Country, Date};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        let almanac = [
            "1818-03-22",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2016-03-27",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2285-03-22",
        ];
        for date in almanac.map(day) {
            assert_eq!(easter(date.year()), Some(date));
        }
        for year in 1583..4000 {
            let date = easter(year).unwrap();
            assert_eq!(date.0.weekday(), Weekday::Sun, "{year}");
            assert!(date >= Date::new(year, 3, 22).unwrap() && date <= Date::new(year, 4, 25).unwrap(), "{year}");
        }
    }

    #[test]
    fn the_holidays_of_a_year_are_those_of_its_almanac() {
        let law = Law::shipped();
        let of = |country, year| {
            let mut days: Vec<String> = law
                .holidays
                .iter()
                .filter(|it| it.country == country)
                .filter_map(|it| it.in_year(year))
                .map(|it| it.to_string())
                .collect();
            days.sort();
            days
        };
        let dk_2026 = [
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-14",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
        ];
        assert_eq!(of(Country::Dk, 2026), dk_2026);
        let no_2027 = [
            "2027-01-01",
            "2027-03-25",
            "2027-03-26",
            "2027-03-28",
            "2027-03-29",
            "2027-05-01",
            "2027-05-06",
            "2027-05-16",
            "2027-05-17",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26",
        ];
        assert_eq!(of(Country::No, 2027), no_2027);
        assert!(law.holiday(Country::Dk, day("2023-05-05")).is_some(), "store bededag was one until 2023");
        assert!(law.holiday(Country::Dk, day("2024-04-26")).is_none(), "and is none from 2024");
        for working in ["2026-12-24", "2026-12-31", "2026-06-05", "2026-05-01", "2026-05-15"] {
            assert!(law.works_on(Country::Dk, day(working)), "{working}");
        }
    }

    #[test]
    fn a_period_that_ends_on_no_working_day_ends_on_the_next() {
        let law = Law::shipped();
        let ends = |country, last: &str| law.period_ends(country, day(last)).unwrap().to_string();
        assert_eq!(ends(Country::Dk, "2026-04-01"), "2026-04-01");
        // Maundy Thursday to Easter Monday.
        assert_eq!(ends(Country::Dk, "2026-04-02"), "2026-04-07");
        assert_eq!(ends(Country::Dk, "2026-12-24"), "2026-12-24");
        // Christmas Day is a Friday; the Sunday follows the second day of Christmas.
        assert_eq!(ends(Country::Dk, "2026-12-25"), "2026-12-28");
        // Friday, 1 May is a holiday in Norway only.
        assert_eq!(ends(Country::Dk, "2026-05-01"), "2026-05-01");
        assert_eq!(ends(Country::No, "2026-05-01"), "2026-05-04");
    }
}
