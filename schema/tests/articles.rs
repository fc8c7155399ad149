//! `ARTICLES.md` says what the vocabulary says.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use schema::law::{InformationDemand, Law};
use schema::words::Words;
use schema::{Kind, Language};

const PAGE: &str = include_str!("../ARTICLES.md");
const ARTICLES: [u32; 11] = [5, 12, 13, 14, 19, 24, 28, 30, 32, 33, 34];

/// A line of a table on the page.
struct Row {
    clause: &'static str,
    fields: Vec<&'static str>,
    findings: Vec<&'static str>,
}

#[test]
fn every_field_the_page_names_exists() {
    let unknown = named().into_iter().filter(|name| {
        let (kind, field) = name.split_once('.').unwrap_or((name, ""));
        Kind::named(kind).and_then(|kind| kind.field(field)).is_none()
    });
    assert_none(unknown.map(str::to_owned).collect());
}

#[test]
fn every_field_that_answers_one_of_the_articles_is_named_under_its_clause() {
    let rows = rows();
    let mut missing = Vec::new();
    for kind in Kind::ALL {
        for field in kind.fields() {
            let Some(clause) = field.article.filter(|clause| ARTICLES.contains(&article(clause))) else {
                continue;
            };
            let name = format!("{}.{}", kind.name(), field.name);
            if !rows.iter().any(|row| row.clause.starts_with(clause) && row.fields.contains(&name.as_str())) {
                missing.push(format!("{name} under {clause}"));
            }
        }
    }
    assert_none(missing);
}

#[test]
fn every_lettered_clause_of_the_articles_has_a_row_of_its_own() {
    let letters = [
        ("13(1)", 'f'),
        ("13(2)", 'f'),
        ("14(1)", 'f'),
        ("14(2)", 'g'),
        ("28(3)", 'h'),
        ("30(1)", 'g'),
        ("30(2)", 'd'),
        ("32(1)", 'd'),
    ];
    let clauses = letters.iter().flat_map(|(of, last)| ('a'..=*last).map(move |letter| format!("{of}({letter})")));
    let rows = rows();
    let wrong = clauses.filter(|clause| rows.iter().filter(|row| row.clause == clause).count() != 1);
    assert_none(wrong.collect());
}

#[test]
fn every_item_of_the_duty_to_inform_is_settled_on_the_page_with_its_demand_and_its_clauses() {
    let mut missing = Vec::new();
    for duty in &Law::shipped().information {
        let demand = match duty.demand {
            InformationDemand::Required => "required",
            InformationDemand::IfApplicable => "if applicable",
            InformationDemand::Unclear => "unclear",
        };
        let clauses: Vec<&str> =
            [&duty.collected, &duty.elsewhere, &duty.always].into_iter().flatten().map(String::as_str).collect();
        let line = format!("- `{}` ({demand}, {}). ", duty.item.name(), clauses.join(", "));
        if PAGE.matches(&line).count() != 1 {
            missing.push(line);
        }
    }
    assert_none(missing);
}

#[test]
fn every_finding_the_page_names_has_words() {
    let named: BTreeSet<&str> = rows().into_iter().flat_map(|row| row.findings).collect();
    let ids = named.iter().map(|code| format!("finding-{code}"));
    assert_none(ids.filter(|id| !Words::of(Language::Da).has(id)).collect());
}

/// The fields the page names.
fn named() -> BTreeSet<&'static str> {
    rows().into_iter().flat_map(|row| row.fields).collect()
}

fn rows() -> Vec<Row> {
    let lines = PAGE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Clause"));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [clause, _, fields, findings, _] = cells[..] else { panic!("five cells: {line}") };
            assert!(ARTICLES.contains(&article(clause)), "a clause of these articles: {line}");
            Row { clause, fields: quoted(fields), findings: quoted(findings) }
        })
        .collect()
}

/// The texts in backquotes of a cell; a dash where there are none.
fn quoted(cell: &'static str) -> Vec<&'static str> {
    let names: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
    assert!(!names.is_empty() || cell == "—", "names or a dash: {cell}");
    names
}

fn article(clause: &str) -> u32 {
    clause.split('(').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn assert_none(problems: Vec<String>) {
    assert!(problems.is_empty(), "{} to mend:\n{}", problems.len(), problems.join("\n"));
}
