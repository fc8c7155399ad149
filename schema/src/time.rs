//! Dates, instants and durations. The only clock is the one passed in.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// The moment something is done, and the local calendar day it falls on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The instant, with the offset of the place.
    pub instant: Instant,
    /// The local day.
    pub today: Date,
}

impl Now {
    /// The moment, with the day as it is at the instant's own offset.
    pub fn at(instant: Instant) -> Now {
        Now { instant, today: Date(instant.0.date_naive()) }
    }
}

/// A calendar date, written ISO 8601 (`2026-11-21`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub NaiveDate);

impl Date {
    /// The date, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// The date an ISO 8601 text names, if it is one.
    pub fn parse(text: &str) -> Option<Date> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Date)
    }

    /// The same day so many calendar months later; the month's last day where it has no such day.
    /// None past the end of the calendar.
    pub fn plus_months(self, months: u32) -> Option<Date> {
        self.0.checked_add_months(chrono::Months::new(months)).map(Date)
    }

    /// The same day so many calendar months earlier, clamped likewise.
    pub fn minus_months(self, months: u32) -> Option<Date> {
        self.0.checked_sub_months(chrono::Months::new(months)).map(Date)
    }

    /// So many days later; earlier where negative.
    pub fn plus_days(self, days: i64) -> Option<Date> {
        self.0.checked_add_signed(chrono::TimeDelta::days(days)).map(Date)
    }

    /// How many days later this is than the other; negative where it is earlier.
    pub fn days_since(self, earlier: Date) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// An instant with its offset, written RFC 3339 (`2026-11-21T14:02:00+01:00`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub DateTime<FixedOffset>);

impl Instant {
    /// The instant an RFC 3339 text names, if it is one.
    pub fn parse(text: &str) -> Option<Instant> {
        DateTime::parse_from_rfc3339(text).ok().map(Instant)
    }

    /// So many hours later, as they pass. None past the end of the calendar.
    pub fn plus_hours(self, hours: u32) -> Option<Instant> {
        self.0.checked_add_signed(chrono::TimeDelta::hours(i64::from(hours))).map(Instant)
    }

    /// The day at its own offset.
    pub fn date(self) -> Date {
        Date(self.0.date_naive())
    }

    /// The hour and the minute at its own offset.
    pub fn hour_and_minute(self) -> (u32, u32) {
        (self.0.hour(), self.0.minute())
    }

    /// The same instant as a clock on a wall in Denmark and Norway shows it: an hour before universal time, and two from
    /// the last Sunday of March to the last of October, 01:00 UTC. Directive 2000/84/EC.
    pub fn on_the_wall(self) -> Instant {
        let turns = |month: u32| {
            let last = NaiveDate::from_ymd_opt(self.0.to_utc().year(), month, 31)?;
            let sunday = last.checked_sub_days(chrono::Days::new(last.weekday().num_days_from_sunday().into()))?;
            sunday.and_hms_opt(1, 0, 0)
        };
        let utc = self.0.naive_utc();
        let summer = turns(3).is_some_and(|it| utc >= it) && turns(10).is_some_and(|it| utc < it);
        let offset = FixedOffset::east_opt(if summer { 7200 } else { 3600 });
        offset.map_or(self, |offset| Instant(self.0.with_timezone(&offset)))
    }
}

impl Default for Instant {
    fn default() -> Instant {
        Instant(DateTime::UNIX_EPOCH.fixed_offset())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%:z"))
    }
}

/// A duration in calendar months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Months(pub u32);

/// A duration in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Days(pub u32);

macro_rules! inline_schema {
    ($($name:ident => $schema:tt),* $(,)?) => {
        $(impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

inline_schema! {
    Date => { "type": "string", "format": "date" },
    Instant => { "type": "string", "format": "date-time" },
    Months => { "type": "integer", "minimum": 0, "maximum": 4294967295u32, "description": "calendar months" },
    Days => { "type": "integer", "minimum": 0, "maximum": 4294967295u32, "description": "days" },
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Instant;

    #[test]
    fn the_clock_on_the_wall_turns_in_the_two_nights_of_the_directive() {
        let shown = |utc: &str| Instant::parse(utc).unwrap().on_the_wall().to_string();
        assert_eq!(shown("2026-03-29T00:59:59Z"), "2026-03-29T01:59:59+01:00");
        assert_eq!(shown("2026-03-29T01:00:00Z"), "2026-03-29T03:00:00+02:00");
        assert_eq!(shown("2026-10-25T00:59:59Z"), "2026-10-25T02:59:59+02:00");
        assert_eq!(shown("2026-10-25T01:00:00Z"), "2026-10-25T02:00:00+01:00");
        assert_eq!(shown("2026-12-31T23:30:00Z"), "2027-01-01T00:30:00+01:00");
    }
}
