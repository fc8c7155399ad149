//! Dates as a calendar file (RFC 5545), for a calendar program such as Outlook.
//!
//! Written here and not by the `icalendar` library: that one puts the clock and a random number into every alarm, so that
//! two files of the same register would differ.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use schema::{Date, Instant, Kind};
use sha2::{Digest, Sha256};

/// One date of the register, as it shall stand in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which date of which record it is. This, and nothing that stands in the record, makes its name in the calendar:
    /// an entry read in again replaces the one before, however its title and its day have changed.
    pub of: Origin,
    /// When it is.
    pub at: Moment,
    /// What is to be done, in a few words.
    pub title: String,
    /// More about it; may have several lines, and may be empty.
    pub text: String,
    /// How many days before it one is reminded; none where one is not.
    pub alarms: Vec<u16>,
}

/// Which date of which record an entry is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The record's kind.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// Which of its dates, such as a finding's code or a field's name. Never changes once it was written.
    pub code: String,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// A whole day, wherever one is.
    Day(Date),
    /// A point in time.
    At(Instant),
}

/// The calendar file of a register's dates: UTF-8, lines ended by CR LF. The same call gives the same bytes.
///
/// Nothing in an entry's name tells what it is about. Where a later file is read in, an entry with the same origin takes
/// the place of the earlier one; one that is no longer there stays in the calendar, and has the calendar's name as its
/// category so that it can be found. Reminders come at nine in the morning for whole days, and at the hour itself for
/// points in time. An entry outside the years 1 to 9999, which the format cannot write, is left out.
///
/// * `register`: the register's own id;
/// * `name`: what the calendar is called;
/// * `stamp`: when it is written.
pub fn calendar(register: &str, name: &str, entries: &[Entry], stamp: Instant) -> String {
    let mut file = Lines::default();
    file.raw("BEGIN:VCALENDAR");
    file.raw("VERSION:2.0");
    file.raw("PRODID:-//Fortegnelse//Fortegnelse//DA");
    file.raw("CALSCALE:GREGORIAN");
    file.raw("METHOD:PUBLISH");
    file.text("NAME", name);
    file.text("X-WR-CALNAME", name);
    for (uid, entry, start) in named(register, entries) {
        event(&mut file, &uid, entry, start, name, stamp);
    }
    file.raw("END:VCALENDAR");
    file.0
}

/// The start as the format writes it, and for a whole day the day after.
enum Start {
    Day(NaiveDate, Option<NaiveDate>),
    At(DateTime<Utc>),
}

/// The entries with their names, by when they are. Of several with one origin each has a name of its own: a deadline is
/// never lost because another looks like it.
fn named<'e>(register: &str, entries: &'e [Entry]) -> Vec<(String, &'e Entry, Start)> {
    let mut dated: Vec<(&Entry, Start)> = entries.iter().filter_map(|it| Some((it, start(it.at)?))).collect();
    dated.sort_by(|(one, first), (two, second)| (written(first), &one.of).cmp(&(written(second), &two.of)));
    let mut seen: BTreeMap<&Origin, u32> = BTreeMap::new();
    let name = |(entry, start)| {
        let Entry { of, .. }: &Entry = entry;
        let times = seen.entry(of).and_modify(|times| *times += 1).or_insert(0);
        (uid(register, of, *times), entry, start)
    };
    dated.into_iter().map(name).collect()
}

fn start(at: Moment) -> Option<Start> {
    let within = |year: i32| (1..=9999).contains(&year);
    match at {
        Moment::Day(day) => {
            let next = day.plus_days(1).filter(|it| within(it.year()));
            within(day.year()).then_some(Start::Day(day.0, next.map(|it| it.0)))
        }
        Moment::At(instant) => {
            let utc = instant.0.to_utc();
            within(chrono::Datelike::year(&utc)).then_some(Start::At(utc))
        }
    }
}

fn written(start: &Start) -> String {
    match start {
        Start::Day(day, _) => date(*day),
        Start::At(utc) => time(*utc),
    }
}

fn event(file: &mut Lines, uid: &str, entry: &Entry, start: Start, calendar: &str, stamp: Instant) {
    file.raw("BEGIN:VEVENT");
    file.raw(&format!("UID:{uid}"));
    file.raw(&format!("DTSTAMP:{}", time(stamp.0.to_utc())));
    file.raw(&format!("LAST-MODIFIED:{}", time(stamp.0.to_utc())));
    file.raw(&format!("SEQUENCE:{}", sequence(stamp)));
    match start {
        Start::Day(day, next) => {
            file.raw(&format!("DTSTART;VALUE=DATE:{}", date(day)));
            next.iter().for_each(|next| file.raw(&format!("DTEND;VALUE=DATE:{}", date(*next))));
        }
        Start::At(utc) => file.raw(&format!("DTSTART:{}", time(utc))),
    }
    file.text("SUMMARY", &entry.title);
    if !entry.text.is_empty() {
        file.text("DESCRIPTION", &entry.text);
    }
    file.text("CATEGORIES", calendar);
    // A deadline takes none of one's time.
    file.raw("TRANSP:TRANSPARENT");
    for days in &entry.alarms {
        file.raw("BEGIN:VALARM");
        file.raw("ACTION:DISPLAY");
        file.text("DESCRIPTION", &entry.title);
        file.raw(&format!("TRIGGER:{}", trigger(entry.at, *days)));
        file.raw("END:VALARM");
    }
    file.raw("END:VEVENT");
}

/// How long before the start one is reminded. A whole day starts at midnight, when nobody is at work.
fn trigger(at: Moment, days: u16) -> String {
    match (at, days) {
        (Moment::Day(_), 0) => "PT9H".to_owned(),
        (Moment::Day(_), 1) => "-PT15H".to_owned(),
        (Moment::Day(_), days) => format!("-P{}DT15H", days - 1),
        (Moment::At(_), 0) => "PT0S".to_owned(),
        (Moment::At(_), days) => format!("-P{days}D"),
    }
}

/// A number that grows from file to file, by which a program tells the later one: minutes since 2020. RFC 5546 asks that
/// it grow where something changed, and an entry does not know what the last file said of it.
fn sequence(stamp: Instant) -> i64 {
    const Y2020: i64 = 1_577_836_800;
    let minutes = stamp.0.to_utc().signed_duration_since(DateTime::UNIX_EPOCH) - TimeDelta::seconds(Y2020);
    minutes.num_minutes().clamp(0, i64::from(i32::MAX))
}

/// An entry's name for ever: it tells nothing, and no other register has it.
fn uid(register: &str, of: &Origin, times: u32) -> String {
    let mut hash = Sha256::new();
    for part in [register, of.kind.name(), &of.id, &of.code] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.update(times.to_be_bytes());
    let hex: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{hex}@fortegnelse")
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The file's lines.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property whose value is text.
    fn text(&mut self, property: &str, value: &str) {
        self.raw(&format!("{property}:{}", escaped(value)));
    }

    /// A line, folded so that none is longer than 75 octets and no character is cut in two.
    fn raw(&mut self, line: &str) {
        let mut room = 75;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            room -= character.len_utf8();
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }
}

/// Text as the format writes it: a line end as `\n`, and without the characters that it forbids.
fn escaped(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(lines.len());
    for character in lines.chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\t' => out.push('\t'),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
