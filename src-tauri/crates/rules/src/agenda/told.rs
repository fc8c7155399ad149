//! An agenda in words: questions, facts and values.

use schema::law::Law;
use schema::words::Words;
use schema::{AgendaFact, AgendaLine, Date, Field, Instant, Kind, Shape};
use serde_json::Value;

/// The longest value within a sentence, in characters.
const LONGEST: usize = 160;

/// What a point asks, in a language: as it was asked when the control began.
pub fn asks(line: &AgendaLine, facts: &[&AgendaFact], law: &Law, words: &Words) -> String {
    if !line.asks.is_empty() {
        return line.asks.clone();
    }
    if !line.point.is_empty() {
        let frozen =
            facts.iter().find(|it| it.code == super::ASKS).and_then(|it| in_language(&it.after, "asks", words));
        let shipped = || law.point(&line.point).map(|it| it.asks.get(words.language()).to_owned());
        return frozen.or_else(shipped).unwrap_or_else(|| line.point.clone());
    }
    let kind = if line.subject_kind.is_empty() { "cases" } else { &line.subject_kind };
    let id = format!("control-asks-{kind}").replace('_', "-");
    let id = if words.has(&id) { id } else { "control-asks-record".to_owned() };
    let kind = Kind::named(&line.subject_kind).map(|it| words.kind(it)).unwrap_or_default();
    words.with(&id, &[("name", &named(&line.subject_kind, &line.subject_name, words)), ("kind", &kind)])
}

/// How one finds the answer to a point of the checklist.
pub fn help(line: &AgendaLine, law: &Law, words: &Words) -> Option<String> {
    law.point(&line.point).map(|it| it.help.get(words.language()).to_owned())
}

/// Whether a fact says something by itself; the others carry what a point asks.
pub fn is_said(fact: &AgendaFact) -> bool {
    fact.code != super::ASKS
}

/// A fact in a sentence.
pub fn sentence(fact: &AgendaFact, words: &Words) -> String {
    if fact.code == super::FINDING {
        return in_language(&fact.after, "title", words).unwrap_or_default();
    }
    let kind = Kind::named(&fact.subject_kind);
    let field = kind.and_then(|kind| kind.field(&fact.field));
    let name = shortened(&named(&fact.subject_kind, &fact.subject_name, words));
    let plain = |text: &str| serde_json::from_str::<String>(text).unwrap_or_default();
    let said = |text: &str| shortened(&field.map_or_else(|| plain(text), |field| value(field, text, words)));
    let label = kind.zip(field).map(|(kind, field)| words.field(kind, field)).unwrap_or_default();
    let state = match (has(&fact.before), has(&fact.after)) {
        (true, true) => "changed",
        (false, _) => "filled",
        (true, false) => "emptied",
    };
    // A record is not named by the very field that says something else.
    let is_named =
        !fact.subject_name.is_empty() && !kind.is_some_and(|it| it.named_by().contains(&fact.field.as_str()));
    let of = if is_named && is_part(kind) { "part" } else { "whole" };
    let date = fact.day.map(|it| words.date(it)).unwrap_or_default();
    let number = |it: Option<u32>| it.unwrap_or_default().to_string();
    let kind_name = kind.map(|it| words.kind(it)).unwrap_or_default();
    words.with(
        &format!("control-fact-{}", fact.code),
        &[
            ("kind", &kind_name),
            ("kindtitle", &capital(&kind_name)),
            ("name", &name),
            ("field", &label),
            ("before", &said(&fact.before)),
            ("after", &said(&fact.after)),
            ("state", state),
            ("of", of),
            ("count", &number(fact.count)),
            ("total", &number(fact.total)),
            ("date", &date),
            ("list", &list(&fact.after, words)),
        ],
    )
}

/// What a finding said when the control began: its sentence.
pub fn finding_text(fact: &AgendaFact, words: &Words) -> Option<String> {
    (fact.code == super::FINDING).then(|| in_language(&fact.after, "text", words)).flatten()
}

/// A record's name as it is kept in an agenda, in a language: a choice and a date are kept as in files.
pub fn named(kind: &str, name: &str, words: &Words) -> String {
    let Some(kind) = Kind::named(kind) else { return name.to_owned() };
    if name.is_empty() {
        return words.with("untitled", &[("kind", &words.kind(kind))]);
    }
    for field in kind.named_by().iter().filter_map(|it| kind.field(it)) {
        match field.form.shape {
            Shape::Choice { of, values } if values.contains(&name) => return words.choice(of, name),
            Shape::Date if Date::parse(name).is_some() => return one(field, &Value::from(name), words),
            Shape::Text if field.may_be_country() => return words.country(name),
            _ => {}
        }
    }
    name.to_owned()
}

/// A value as it is kept in an agenda, in a language.
pub fn value(field: &Field, json: &str, words: &Words) -> String {
    let value: Value = serde_json::from_str(json).unwrap_or(Value::Null);
    match &value {
        Value::Null => words.text(if field.form.stated { "state-blank" } else { "state-unset" }),
        Value::Object(state) if state.get("state").is_some_and(|it| it == "none") => {
            words.text(if field.form.shape == Shape::Bool { "state-none-bool" } else { "state-none" })
        }
        Value::Object(_) => words.text("state-unknown"),
        Value::Array(all) if all.is_empty() => words.text("state-unset"),
        Value::Array(all) => words.list(&all.iter().map(|it| one(field, it, words)).collect::<Vec<_>>()),
        it => one(field, it, words),
    }
}

fn one(field: &Field, value: &Value, words: &Words) -> String {
    let text = value.as_str().unwrap_or_default();
    let number = value.as_u64().unwrap_or_default();
    match field.form.shape {
        Shape::Text if field.may_be_country() => words.country(text),
        Shape::Number => number.to_string(),
        Shape::Bool => words.text(if *value == true { "yes" } else { "no" }),
        Shape::Date => Date::parse(text).map_or_else(|| text.to_owned(), |it| words.date(it)),
        Shape::Instant => Instant::parse(text).map_or_else(
            || text.to_owned(),
            |it| format!("{} {}", words.date(Date(it.0.date_naive())), it.0.format("%H:%M")),
        ),
        Shape::Months => words.months(u32::try_from(number).unwrap_or(u32::MAX)),
        Shape::Days => words.days(i64::try_from(number).unwrap_or(i64::MAX)),
        Shape::Choice { of, .. } => words.choice(of, text),
        // Links are kept by the name of what they point to: text, or the name of a choice of that kind.
        Shape::Link { to } => named(to.name(), text, words),
        Shape::Text => text.to_owned(),
    }
}

fn has(json: &str) -> bool {
    !json.is_empty() && !matches!(json, "null" | "[]" | "\"\"")
}

/// Whether records of a kind are parts of another, so that a field alone does not say whose it is.
fn is_part(kind: Option<Kind>) -> bool {
    kind.is_some_and(|it| it == Kind::RiskAssessment || it.parents().next().is_some())
}

fn in_language(json: &str, what: &str, words: &Words) -> Option<String> {
    let value: Value = serde_json::from_str(json).ok()?;
    value[what][words.language().name()].as_str().map(str::to_owned)
}

fn list(json: &str, words: &Words) -> String {
    match serde_json::from_str(json) {
        Ok(Value::Array(all)) => {
            let name = |it: &Value| match (it["kind"].as_str(), it["name"].as_str()) {
                (Some(kind), Some(name)) => Some(named(kind, name, words)),
                _ => it.as_str().map(str::to_owned),
            };
            words.list(&all.iter().filter_map(name).collect::<Vec<_>>())
        }
        _ => String::new(),
    }
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let start: String = line.chars().take(LONGEST).collect();
    format!("{}…", start.trim_end())
}
