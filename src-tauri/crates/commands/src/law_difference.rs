//! A difference between two states of the law, in words.

use schema::law::{LawDifference, section_id};
use schema::words::Words;
use schema::{Date, Language};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// What is otherwise, in words.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LawDifferenceView {
    /// The section's name.
    section: String,
    /// The row's name; empty where the section is one row.
    row: String,
    /// The field's name; empty where the row is one value, or comes or goes as a whole.
    field: String,
    /// What stands there now; empty where the row is new.
    before: String,
    /// What will stand there; empty where the row goes.
    after: String,
    /// Whether the row is new, goes, or says something else.
    what: LawChange,
}

/// What happens to a row.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LawChange {
    New,
    Gone,
    Changed,
}

pub(crate) fn view(of: &LawDifference, words: &Words) -> LawDifferenceView {
    let said = |value: &Option<Value>| match (&of.field, value) {
        (_, None) if of.field.is_none() => String::new(),
        (_, None) => words.text("law-nothing"),
        (Some(field), Some(value)) => said(&of.section, field, value, words),
        (None, Some(value)) => whole(of, value, words),
    };
    LawDifferenceView {
        section: words.text(&section_id(&of.section)),
        row: row(of, words),
        field: of.field.as_ref().map(|it| field(it, words)).unwrap_or_default(),
        before: said(&of.before),
        after: said(&of.after),
        what: match (&of.field, &of.before) {
            (Some(_), _) => LawChange::Changed,
            (None, None) => LawChange::New,
            (None, Some(_)) => LawChange::Gone,
        },
    }
}

/// What a row goes by.
fn row(of: &LawDifference, words: &Words) -> String {
    let text = |name: &str| of.whole[name].as_str().unwrap_or_default().to_owned();
    let digits = |name: &str| of.whole[name].to_string();
    let choice = |list: &str, field: &str| words.choice(list, &text(field));
    let country = || choice("country", "country");
    let (list, rest) = of.row.split_once('/').unwrap_or(("", &of.row));
    match (of.section.as_str(), list) {
        ("minima", _) => choice("minimum-law", "law"),
        ("rights", _) => choice("right", "right"),
        ("information", _) => choice("information-item", "item"),
        ("eea" | "eea_territories", _) => words.country(&of.row),
        ("authorities" | "limitations" | "child_ages", _) => country(),
        ("national_grounds", _) => choice("national-ground", "ground"),
        ("other_laws", _) => choice("other-law", "law"),
        ("holidays", _) => {
            let what = in_language(&of.whole["name"], words);
            words.with("law-row-in", &[("what", &what), ("country", &country())])
        }
        ("supervision", "concepts") => words.with("law-row-concept", &[("n", &digits("number"))]),
        ("supervision", "allowed") => words.with("law-row-points", &[("from", &digits("from")), ("to", &digits("to"))]),
        ("supervision", _) => match rest.split_once('/') {
            Some((letter, n)) => words.with("law-row-answer", &[("letter", letter), ("n", n)]),
            None => words.with("law-row-question", &[("letter", rest)]),
        },
        ("checklist", "parts") => words.with("law-row-part", &[("letter", rest)]),
        ("risk_matrix", "cells") => {
            let (consequence, likelihood) = (choice("level", "consequence"), choice("level", "likelihood"));
            words.with("law-row-cell", &[("consequence", &consequence), ("likelihood", &likelihood)])
        }
        ("stems", list) => words.text(&format!("law-stem-{list}").replace('_', "-")),
        _ => rest.to_owned(),
    }
}

/// A field's label; where it is a text in one language, that language.
fn field(path: &str, words: &Words) -> String {
    let label = |name: &str| words.text(&format!("law-field-{name}").replace('_', "-"));
    match path.rsplit_once('.') {
        Some((name, language)) => {
            let language = words.text(&format!("law-language-{language}"));
            words.with("law-field-in", &[("field", &label(name)), ("language", &language)])
        }
        None if path.is_empty() => String::new(),
        None => label(path),
    }
}

/// What a whole row says, field by field, in the language of the call.
fn whole(of: &LawDifference, value: &Value, words: &Words) -> String {
    let Value::Object(fields) = value else {
        return match of.section.as_str() {
            "eea" | "eea_territories" => words.country(value.as_str().unwrap_or_default()),
            _ => said(&of.section, "", value, words),
        };
    };
    let mut lines = Vec::new();
    for (name, value) in fields {
        // What the row goes by is said already.
        let known =
            matches!(name.as_str(), "law" | "right" | "item" | "ground" | "number" | "letter" | "key" | "country");
        let known = known || of.section == "risk_matrix" && name != "risk";
        if !known && !value.is_null() {
            let text = if value.is_object() && name != "falls" {
                in_language(value, words)
            } else {
                said(&of.section, name, value, words)
            };
            lines.push(format!("{}: {text}", field(name, words)));
        }
    }
    lines.join("\n")
}

fn in_language(value: &Value, words: &Words) -> String {
    let name = match words.language() {
        Language::Da => "da",
        Language::Nb => "nb",
        Language::En => "en",
    };
    value[name].as_str().unwrap_or_default().to_owned()
}

fn said(section: &str, field: &str, value: &Value, words: &Words) -> String {
    let months = field == "months" || section.ends_with("_months");
    match value {
        Value::Bool(true) => words.text("yes"),
        Value::Bool(false) => words.text("no"),
        Value::Number(number) if months => match number.as_u64().and_then(|it| u32::try_from(it).ok()) {
            Some(months) => words.months(months),
            None => number.to_string(),
        },
        Value::Number(number) if section == "breach_hours" => words.with("law-hours", &[("n", &number.to_string())]),
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().map(|it| said(section, field, it, words)).collect();
            if parts.is_empty() { words.text("law-nothing") } else { words.list(&parts) }
        }
        Value::Object(_) if field == "falls" => falls(value, words),
        Value::Null => words.text("law-nothing"),
        Value::String(text) => match (field, Date::parse(text)) {
            (_, Some(day)) => words.date(day),
            ("trigger" | "country", _) => words.choice(field, text),
            ("risk", _) => words.choice("level", text),
            ("demand", _) => words.text(&format!("law-duty-{text}").replace('_', "-")),
            ("condition", _) => words.text(&format!("law-when-{text}").replace('_', "-")),
            ("use", _) => words.text(&format!("law-use-{text}").replace('_', "-")),
            _ => text.clone(),
        },
        other => other.to_string(),
    }
}

/// When a holiday falls.
fn falls(value: &Value, words: &Words) -> String {
    if let Some(days) = value["easter"].as_i64() {
        let n = days.unsigned_abs().to_string();
        return match days {
            0 => words.text("law-falls-easter"),
            days if days < 0 => words.with("law-falls-before", &[("n", &n)]),
            _ => words.with("law-falls-after", &[("n", &n)]),
        };
    }
    let month = words.text(&format!("month-{}", value["on"][0]));
    words.with("law-falls-on", &[("day", &value["on"][1].to_string()), ("month", &month)])
}
