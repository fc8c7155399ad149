//! The calendar file: its form, its names, and that what was put in can be read out.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::path::Path;

use exchange::calendar::{Entry, Moment, Origin, calendar};
use proptest::prelude::*;
use schema::{Date, Instant, Kind};

const REGISTER: &str = "5f0c6a1e-eksempel";

fn stamp() -> Instant {
    Instant::parse("2026-11-21T14:02:00+01:00").unwrap()
}

fn day(text: &str) -> Moment {
    Moment::Day(Date::parse(text).unwrap())
}

fn entry(id: &str, code: &str, at: Moment, title: &str) -> Entry {
    let of = Origin { kind: Kind::Agreement, id: id.to_owned(), code: code.to_owned() };
    Entry { of, at, title: title.to_owned(), text: String::new(), alarms: Vec::new() }
}

/// What `ui/tests/calendar.test.mjs` reads with another program's parser.
fn sample() -> Vec<Entry> {
    vec![
        Entry {
            text: "Aftalen med Eksempel Løn ApS udløber.\nSpørg efter en ny; husk bilag A, B og C.\r\nSti: C:\\Aftaler"
                .to_owned(),
            alarms: vec![30, 1, 0],
            ..entry(
                "aftale-1",
                "expires",
                day("2027-02-28"),
                "Databehandleraftalen med Eksempel Løn ApS udløber – få en ny, før den gamle er væk 🗓",
            )
        },
        Entry {
            alarms: vec![1, 0],
            ..entry(
                "brud-1",
                "notification",
                Moment::At(Instant::parse("2026-03-29T03:30:00+02:00").unwrap()),
                "Frist for at anmelde bruddet",
            )
        },
        entry("aftale-1", "notice", day("2026-12-31"), "Kontroller årets sidste dag"),
    ]
}

/// The file's lines with what was folded put together again.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn values<'l>(lines: &'l [String], property: &str) -> Vec<&'l str> {
    lines.iter().filter_map(|line| line.strip_prefix(property)?.strip_prefix(':')).collect()
}

fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().expect("something is escaped") {
                'n' => out.push('\n'),
                other => out.push(other),
            },
            ';' | ',' => panic!("{character} stands unescaped in {value}"),
            other => out.push(other),
        }
    }
    out
}

fn is_well_formed(file: &str) {
    assert!(file.ends_with("\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "every line ends with CR LF");
    assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
}

#[test]
fn the_file_is_written_as_it_was_last_looked_at() {
    let file = calendar(REGISTER, "Fortegnelse, Eksempel Rengøring ApS", &sample(), stamp());
    is_well_formed(&file);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample.ics");
    if std::env::var_os("WRITE_SAMPLE").is_some() {
        std::fs::write(&kept, &file).unwrap();
    }
    assert_eq!(file, std::fs::read_to_string(&kept).unwrap(), "WRITE_SAMPLE=1 writes it anew");
}

#[test]
fn a_whole_day_ends_on_the_next_and_takes_nobodys_time() {
    let lines = unfolded(&calendar(REGISTER, "Test", &[entry("a", "b", day("2026-12-31"), "Nytår")], stamp()));
    assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["20261231"]);
    assert_eq!(values(&lines, "DTEND;VALUE=DATE"), ["20270101"]);
    assert_eq!(values(&lines, "TRANSP"), ["TRANSPARENT"]);
    assert_eq!(values(&lines, "METHOD"), ["PUBLISH"]);
}

#[test]
fn a_point_in_time_is_written_in_utc_whichever_side_of_the_clocks_change_it_is_on() {
    let at = |text| Moment::At(Instant::parse(text).unwrap());
    let entries = [
        entry("a", "1", at("2026-03-29T01:59:00+01:00"), "Før"),
        entry("a", "2", at("2026-03-29T03:00:00+02:00"), "Efter"),
    ];
    let lines = unfolded(&calendar(REGISTER, "Test", &entries, stamp()));
    assert_eq!(values(&lines, "DTSTART"), ["20260329T005900Z", "20260329T010000Z"]);
    assert_eq!(values(&lines, "DTSTAMP"), ["20261121T130200Z"; 2]);
}

#[test]
fn one_is_reminded_of_a_whole_day_in_the_morning() {
    let reminded = |at, alarms: &[u16]| {
        let entry = Entry { alarms: alarms.to_vec(), ..entry("a", "b", at, "Frist") };
        let lines = unfolded(&calendar(REGISTER, "Test", &[entry], stamp()));
        values(&lines, "TRIGGER").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(reminded(day("2026-12-31"), &[0, 1, 14]), ["PT9H", "-PT15H", "-P13DT15H"]);
    assert_eq!(reminded(Moment::At(stamp()), &[0, 1, 14]), ["PT0S", "-P1D", "-P14D"]);
}

#[test]
fn a_later_file_replaces_what_an_earlier_one_said() {
    let before = calendar(REGISTER, "Test", &[entry("a", "expires", day("2026-12-31"), "Gammel")], stamp());
    let later = Instant::parse("2026-11-22T09:00:00+01:00").unwrap();
    let after = calendar(REGISTER, "Nyt navn", &[entry("a", "expires", day("2027-01-31"), "Ny")], later);
    let (before, after) = (unfolded(&before), unfolded(&after));
    assert_eq!(values(&before, "UID"), values(&after, "UID"));
    let number = |lines| values(lines, "SEQUENCE")[0].parse::<i32>().unwrap();
    assert!(number(&after) > number(&before));
    assert!(values(&after, "LAST-MODIFIED") > values(&before, "LAST-MODIFIED"));
}

#[test]
fn a_name_tells_nothing_and_is_no_other_entrys() {
    let entries = [
        entry("prøvesen", "expires", day("2026-12-31"), "1"),
        entry("prøvesen", "notice", day("2026-12-31"), "2"),
        entry("prøvesenx", "expires", day("2026-12-31"), "3"),
        // The same parts with their border elsewhere.
        entry("prøvesene", "xpires", day("2026-12-31"), "4"),
        entry("prøvesen", "expires", day("2027-12-31"), "the same date of the same record again"),
    ];
    let lines = unfolded(&calendar(REGISTER, "Test", &entries, stamp()));
    let names: BTreeSet<&str> = values(&lines, "UID").into_iter().collect();
    assert_eq!(names.len(), entries.len());
    assert!(names.iter().all(|it| !it.contains("pr") && it.ends_with("@fortegnelse")));
    let other = unfolded(&calendar("another", "Test", &entries, stamp()));
    assert!(values(&other, "UID").into_iter().all(|it| !names.contains(it)));
}

#[test]
fn what_the_format_cannot_write_is_left_out_and_the_rest_stands() {
    let days = ["+10000-01-01", "9999-12-31", "0001-01-01"];
    let entries: Vec<Entry> =
        days.iter().filter_map(|it| Date::parse(it)).map(|it| entry("a", "b", Moment::Day(it), "")).collect();
    assert_eq!(entries.len(), 3);
    let lines = unfolded(&calendar(REGISTER, "Test", &entries, stamp()));
    assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["00010101", "99991231"]);
    assert_eq!(values(&lines, "DTEND;VALUE=DATE"), ["00010102"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Every text comes back as it went in, but for the characters a text may not have and the kind of its line ends.
    #[test]
    fn what_is_read_is_what_was_written(
        title in any::<String>(),
        text in "(?s)[ -~æøåÆØÅé€🗓\u{200d}\\\\;,:\"\t\r\n\u{0}\u{7f}]{0,400}",
        name in any::<String>(),
        alarms in proptest::collection::vec(any::<u16>(), 0..3),
    ) {
        let count = alarms.len();
        let entry = Entry { text: text.clone(), alarms, ..entry("a", "b", day("2026-12-31"), &title) };
        let file = calendar(REGISTER, &name, &[entry], stamp());
        is_well_formed(&file);
        let lines = unfolded(&file);
        let kept = |text: &str| {
            text.replace("\r\n", "\n").replace('\r', "\n").chars()
                .filter(|it| matches!(it, '\n' | '\t') || !it.is_control()).collect::<String>()
        };
        prop_assert_eq!(unescaped(values(&lines, "SUMMARY")[0]), kept(&title));
        prop_assert_eq!(unescaped(values(&lines, "NAME")[0]), kept(&name));
        prop_assert_eq!(unescaped(values(&lines, "X-WR-CALNAME")[0]), kept(&name));
        let mut said = values(&lines, "DESCRIPTION").into_iter().map(unescaped);
        if !text.is_empty() {
            prop_assert_eq!(said.next(), Some(kept(&text)));
        }
        prop_assert_eq!(said.collect::<Vec<_>>(), vec![kept(&title); count]);
    }
}
