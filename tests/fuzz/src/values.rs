//! Values that fit a place of the vocabulary and lie at its edge.

use schema::{Field, Kind, Shape};
use serde_json::{Value, json};

use crate::dice::Dice;

const DATES: [&str; 14] = [
    "2026-11-21",
    "2026-11-20",
    "2025-06-30",
    "2024-02-29",
    "2023-12-31",
    "0001-01-01",
    "0000-01-01",
    "-0001-12-31",
    "9999-12-31",
    "+10000-01-01",
    "+262142-12-31",
    "-262143-01-01",
    "2038-01-19",
    "1582-10-15",
];
const INSTANTS: [&str; 9] = [
    "2026-11-21T14:02:00+01:00",
    "2026-11-19T08:00:00Z",
    "2025-10-26T02:30:00+02:00",
    "0000-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59",
    "2016-12-31T23:59:60Z",
    "1969-12-31T23:59:59.999999999Z",
    "2026-11-21t14:02:00.123456789z",
    "2026-11-21 14:02:00-00:00",
];
const NUMBERS: [u64; 12] = [0, 1, 2, 6, 12, 31, 60, 1200, 9999, 3_000_000, 2_147_483_648, 4_294_967_295];
const TEXTS: [&str; 30] = [
    "",
    " ",
    "x",
    "\u{0}",
    "\u{feff}",
    "\r\n\t\u{b}\u{c}\u{85}",
    "a\u{202e}fdp.exe",
    "\u{200b}\u{200d}\u{2060}\u{ad}",
    "=1+1|cmd!A0",
    "@SUM(1)",
    "<script>alert(1)</script>",
    "{$name} { \"{\" } {0}",
    "%s%n%d",
    "'; DROP TABLE events; --",
    "../../../etc/passwd",
    "C:\\CON",
    "Ωẞßſıİ",
    "Z̷̡͓̯̰͎̗ą̴́l̸͝go",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "שָׁלוֹם عَلَيْكُم",
    "𒀀\u{10ffff}\u{fffd}",
    "2026-11-21",
    "+45 12 34 56 78",
    "a@b.dk",
    "https://eksempel.dk/x?y=z#æ",
    "DK",
    "dk",
    "Norge",
    "Amerika",
    "- et\n- to\n\n* tre\n1. fire",
];

/// Any value: for places that should refuse it.
pub(crate) fn any(dice: &mut Dice) -> Value {
    match dice.below(9) {
        0 => Value::Null,
        1 => json!(dice.one_in(2)),
        2 => json!(*dice.pick(&NUMBERS)),
        3 => json!(*dice.pick(&[-1, i64::MIN, i64::MAX, -2_147_483_648])),
        4 => json!(*dice.pick(&[0.5, -0.0, 1e308, 5e-324])),
        5 => json!([]),
        6 => json!({ "state": *dice.pick(&["none", "unknown", "value", ""]) }),
        7 => json!(*dice.pick(&DATES)),
        _ => text(dice),
    }
}

pub(crate) fn text(dice: &mut Dice) -> Value {
    let mut text = (*dice.pick(&TEXTS)).to_owned();
    if dice.one_in(8) {
        text = text.repeat(1 + dice.below(40));
    }
    if dice.one_in(3) {
        let word: &&str = dice.pick(&TEXTS);
        text.push_str(word);
    }
    Value::from(text)
}

/// A value that a field takes; `ids` gives the ids of the records of a kind.
pub(crate) fn fitting(field: &Field, ids: &dyn Fn(Kind) -> Vec<String>, dice: &mut Dice) -> Value {
    let form = field.form;
    if form.stated && dice.one_in(6) {
        return json!({ "state": *dice.pick(&["none", "unknown"]) });
    }
    if form.optional && dice.one_in(6) {
        return Value::Null;
    }
    if form.list {
        return (0..dice.below(4)).map(|_| one(field, ids, dice)).collect();
    }
    one(field, ids, dice)
}

fn one(field: &Field, ids: &dyn Fn(Kind) -> Vec<String>, dice: &mut Dice) -> Value {
    match field.form.shape {
        Shape::Text => text(dice),
        Shape::Number | Shape::Months | Shape::Days => json!(*dice.pick(&NUMBERS)),
        Shape::Bool => json!(dice.one_in(2)),
        Shape::Date => json!(*dice.pick(&DATES)),
        Shape::Instant => json!(*dice.pick(&INSTANTS)),
        Shape::Choice { values, .. } if !values.is_empty() => json!(*dice.pick(values)),
        Shape::Choice { .. } => Value::Null,
        Shape::Link { to } => {
            let ids = ids(to);
            if ids.is_empty() { json!("a") } else { json!(dice.pick(&ids)) }
        }
    }
}
