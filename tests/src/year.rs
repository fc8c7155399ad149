//! A whole year of one company: what is found and what has a date on given days is what a person works out by hand from
//! the articles (`tests/year/days.txt`), while what happens is told to the program as it happens (`tests/year/changes.json`).

use std::fs;

use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, read, register, root};

/// How many days ahead a date stands in the table.
const AHEAD: i64 = 30;

/// A moment of the table, and the lines that stand under it.
struct Day {
    at: Instant,
    lines: Vec<String>,
}

#[test]
fn a_year_of_one_company_is_told_as_worked_out_by_hand() {
    let mut desk = Desk::new();
    let (from, path) = (desk.path("a-year.json"), desk.path("a-year.fortegnelse"));
    desk.call.now = Now::at(Instant::parse("2026-06-30T12:00:00+02:00").unwrap());
    fs::write(&from, register("a-year").to_string()).unwrap();
    desk.ask("new_from", json!({ "path": path, "from": from })).unwrap();
    let changes = read(&root().join("tests/year/changes.json"));
    let mut changes = changes.as_array().unwrap().iter().peekable();
    let days = days();
    assert!(days.len() >= 24, "{}", days.len());
    let mut wrong = Vec::new();
    for day in days {
        while let Some(change) = changes.next_if(|it| instant(&it["at"]) <= day.at) {
            happen(&mut desk, change);
        }
        desk.call.now = Now::at(day.at);
        let (mut told, mut expected) = (told(&mut desk), day.lines);
        told.sort();
        expected.sort();
        let lacking = expected.iter().filter(|it| !told.contains(it)).map(|it| format!("  not told: {it}"));
        let beside = told.iter().filter(|it| !expected.contains(it)).map(|it| format!("  told beside: {it}"));
        let lines: Vec<String> = lacking.chain(beside).collect();
        if !lines.is_empty() || told.len() != expected.len() {
            wrong.push(format!("{}\n{}", day.at, lines.join("\n")));
        }
    }
    assert!(changes.next().is_none(), "something happens after the last day of the table");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

/// Something happens: the person writes it down at that moment.
fn happen(desk: &mut Desk, change: &Value) {
    desk.call.now = Now::at(instant(&change["at"]));
    for saved in change["save"].as_array().into_iter().flatten() {
        desk.ask("save", json!({ "record": saved })).unwrap_or_else(|it| panic!("{}: {it:?}", change["does"]));
    }
    if change["erase"].is_object() {
        desk.ask("erase", change["erase"].clone()).unwrap_or_else(|it| panic!("{}: {it:?}", change["does"]));
    }
}

/// What the program says on a day, in the table's own words.
fn told(desk: &mut Desk) -> Vec<String> {
    let last = desk.call.now.today.plus_days(AHEAD).unwrap().to_string();
    let findings = desk.ask("check", json!({})).unwrap();
    let found = findings.as_array().unwrap().iter().map(|it| {
        let article = it["articles"][0].as_str().unwrap_or("-");
        format!("{} {} {} {article}", text(&it["severity"]), text(&it["code"]), record(it))
    });
    let dates = desk.ask("dates", json!({})).unwrap();
    let near = dates.as_array().unwrap().iter().filter(|it| text(&it["day"]) <= last.as_str()).map(|it| {
        let article = it["articles"][0].as_str().unwrap_or("-");
        format!("date {} {} {} {article}", text(&it["day"]), text(&it["code"]), record(it))
    });
    found.chain(near).collect()
}

/// The table: a line with a moment, then what stands under it; what follows a bar is the reason, for the reader.
fn days() -> Vec<Day> {
    let table = fs::read_to_string(root().join("tests/year/days.txt")).unwrap();
    let mut days: Vec<Day> = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match Instant::parse(line.trim()) {
            Some(at) => days.push(Day { at, lines: Vec::new() }),
            None => {
                let said = line.split(" | ").next().unwrap().trim().to_owned();
                days.last_mut().expect("a line before the first day").lines.push(said);
            }
        }
    }
    assert!(days.is_sorted_by_key(|day| day.at), "the days follow each other");
    days
}

fn record(told: &Value) -> String {
    format!("{}/{}", text(&told["kind"]), text(&told["id"]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn instant(value: &Value) -> Instant {
    Instant::parse(text(value)).unwrap()
}
