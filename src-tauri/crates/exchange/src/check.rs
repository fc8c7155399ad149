//! Holds a JSON value against the vocabulary, place by place.

use std::collections::{BTreeMap, BTreeSet};

use schema::{Countries, Date, FORMAT, Field, Instant, Kind, Shape, VERSION, is_id};
use serde_json::{Map, Value};

use crate::{Expected, Problem};

/// The longest text a field takes, in characters.
pub const LONGEST_TEXT: usize = 1_000_000;

/// How many problems are told at once: enough to mend in one go, few enough to read.
const MOST_PROBLEMS: usize = 20;

pub(crate) fn register(value: &Value) -> Result<(), Vec<Problem>> {
    let Some(whole) = value.as_object() else {
        return Err(vec![Problem::new("", value, Expected::Object)]);
    };
    let mut problems = Vec::new();
    head(whole, &mut problems);
    // A file of another format or a later version is not read further: its fields mean something else.
    if !problems.is_empty() {
        return Err(problems);
    }
    let known: BTreeMap<&str, Kind> =
        Kind::ALL.iter().filter(|kind| !kind.stays_in_file()).map(|kind| (kind.table(), *kind)).collect();
    let ids = ids(whole, &known);
    for (name, list) in whole.iter().filter(|(name, _)| !matches!(name.as_str(), "format" | "version")) {
        let place = format!("/{}", escaped(name));
        match (known.get(name.as_str()), list.as_array()) {
            (None, _) => problems.push(Problem::new(&place, list, Expected::KnownList)),
            (Some(_), None) => problems.push(Problem::new(&place, list, Expected::List)),
            (Some(kind), Some(records)) => {
                records_of(*kind, &place, records, &ids, &mut problems);
            }
        }
        if problems.len() >= MOST_PROBLEMS {
            problems.truncate(MOST_PROBLEMS);
            break;
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn head(whole: &Map<String, Value>, problems: &mut Vec<Problem>) {
    let format = whole.get("format").unwrap_or(&Value::Null);
    if format.as_str() != Some(FORMAT) {
        problems.push(Problem::new("/format", format, Expected::Format));
        return;
    }
    let version = whole.get("version").unwrap_or(&Value::Null);
    if !version.as_u64().is_some_and(|n| (1..=u64::from(VERSION)).contains(&n)) {
        problems.push(Problem::new("/version", version, Expected::Version(VERSION)));
    }
}

type Ids<'v> = BTreeMap<Kind, BTreeSet<&'v str>>;

fn ids<'v>(whole: &'v Map<String, Value>, known: &BTreeMap<&str, Kind>) -> Ids<'v> {
    let mut ids = Ids::new();
    for (name, list) in whole {
        let (Some(kind), Some(records)) = (known.get(name.as_str()), list.as_array()) else { continue };
        ids.insert(*kind, records.iter().filter_map(|record| record["id"].as_str()).collect());
    }
    ids
}

fn records_of(kind: Kind, place: &str, records: &[Value], ids: &Ids<'_>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (at, record) in records.iter().enumerate() {
        if problems.len() >= MOST_PROBLEMS {
            return;
        }
        let place = format!("{place}/{at}");
        if kind.is_single() && at > 0 {
            problems.push(Problem::new(&place, record, Expected::Single));
            return;
        }
        let Some(fields) = record.as_object() else {
            problems.push(Problem::new(&place, record, Expected::Record));
            continue;
        };
        let id = fields.get("id").unwrap_or(&Value::Null);
        match id.as_str() {
            Some(text) if is_id(text) && seen.insert(text) => {}
            Some(text) if is_id(text) => problems.push(Problem::new(&format!("{place}/id"), id, Expected::UnusedId)),
            _ => problems.push(Problem::new(&format!("{place}/id"), id, Expected::Id)),
        }
        for (name, value) in fields.iter().filter(|(name, _)| *name != "id") {
            let place = format!("{place}/{}", escaped(name));
            match kind.field(name) {
                None => problems.push(Problem::new(&place, value, Expected::KnownField)),
                Some(field) => field_value(field, &place, value, ids, problems),
            }
        }
        for field in kind.fields().iter().filter(|field| is_required(field) && !fields.contains_key(field.name)) {
            let place = format!("{place}/{}", field.name);
            problems.push(Problem::new(&place, &Value::Null, expected(field)));
        }
    }
}

/// Whether a record cannot do without the field: links and dates have no value to fall back on.
fn is_required(field: &Field) -> bool {
    let form = field.form;
    !form.optional && !form.stated && !form.list && matches!(form.shape, Shape::Link { .. } | Shape::Date)
}

fn field_value(field: &Field, place: &str, value: &Value, ids: &Ids<'_>, problems: &mut Vec<Problem>) {
    let form = field.form;
    if value.is_null() {
        if !form.optional && !form.stated {
            problems.push(Problem::new(place, value, expected(field)));
        }
        return;
    }
    if form.stated && value.is_object() {
        let state = value["state"].as_str();
        if value.as_object().map(Map::len) != Some(1) || !matches!(state, Some("none" | "unknown")) {
            problems.push(Problem::new(place, value, Expected::State));
        }
        return;
    }
    if form.list {
        match value.as_array() {
            None => problems.push(Problem::new(place, value, Expected::Values)),
            Some(values) => {
                for (at, one) in values.iter().enumerate() {
                    plain(field, &format!("{place}/{at}"), one, ids, problems);
                }
            }
        }
        return;
    }
    plain(field, place, value, ids, problems);
}

fn plain(field: &Field, place: &str, value: &Value, ids: &Ids<'_>, problems: &mut Vec<Problem>) {
    let text = value.as_str();
    let fits = match field.form.shape {
        Shape::Text => match text {
            Some(text) if text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT => {
                problems.push(Problem::new(place, value, Expected::ShorterText(LONGEST_TEXT)));
                return;
            }
            Some(text)
                if field.is_country() && !text.trim().is_empty() && Countries::shipped().meant(text).is_none() =>
            {
                problems.push(Problem::new(place, value, Expected::Country));
                return;
            }
            found => found.is_some(),
        },
        Shape::Number | Shape::Months | Shape::Days => value.as_u64().is_some_and(|n| n <= u64::from(u32::MAX)),
        Shape::Bool => value.is_boolean(),
        // A register keeps years of four digits.
        Shape::Date => {
            text.is_some_and(|text| text.len() == 10 && Date::parse(text).is_some_and(|date| date.to_string() == text))
        }
        Shape::Instant => text.is_some_and(|text| Instant::parse(text).is_some()),
        Shape::Choice { values, .. } => text.is_some_and(|text| values.contains(&text)),
        Shape::Link { to } => text.is_some_and(|text| ids.get(&to).is_some_and(|ids| ids.contains(text))),
    };
    if !fits {
        problems.push(Problem::new(place, value, expected(field)));
    }
}

fn expected(field: &Field) -> Expected {
    match field.form.shape {
        Shape::Text => Expected::Text,
        Shape::Number | Shape::Months | Shape::Days => Expected::Number,
        Shape::Bool => Expected::Bool,
        Shape::Date => Expected::Date,
        Shape::Instant => Expected::Instant,
        Shape::Choice { values, .. } => Expected::Choice(values.iter().map(|&value| value.to_owned()).collect()),
        Shape::Link { to } => Expected::LinkTo(to.table().to_owned()),
    }
}

/// A name as a part of a JSON pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
