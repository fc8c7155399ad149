//! The register as one JSON file, in and out; its dates as a calendar file, and what is for somebody outside as one archive,
//! out; printed sheets that come back, in.
//!
//! One object: `format`, `version`, then a flat list per kind, sorted by id. It holds the current
//! state: no trail, and nothing that was issued. A file is read whole or refused whole.

pub mod archive;
pub mod calendar;
mod check;
pub mod outside;
mod problem;
pub mod sheet;

use std::collections::BTreeMap;

use schema::{Countries, FORMAT, Kind, Register, VERSION};
use serde_json::{Map, Value, json};

pub use check::LONGEST_TEXT;
pub use problem::{Expected, Problem};

/// Reads a register from JSON.
///
/// # Errors
/// What is wrong, in the order it stands: the place, the value, and what was expected there.
pub fn read(bytes: &[u8]) -> Result<Register, Vec<Problem>> {
    let text = std::str::from_utf8(bytes).map_err(|error| vec![Problem::not_text(error.valid_up_to())])?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| vec![Problem::not_json(&error)])?;
    check::register(&value)?;
    let Value::Object(mut lists) = value else {
        return Err(vec![Problem::new("", &value, Expected::Object)]);
    };
    code_countries(&mut lists);
    lists.remove("format");
    lists.remove("version");
    // The check above knows the place of every problem; what it let through and the types do not is told without one.
    serde_json::from_value(Value::Object(lists)).map_err(|error| vec![Problem::unplaced(&error)])
}

/// Writes a register as JSON: records sorted by id, what is not filled in left out, a line end at the end.
///
/// # Errors
/// None in practice: every register can be written.
pub fn write(register: &Register) -> Result<Vec<u8>, serde_json::Error> {
    let mut lists = Lists::new();
    for kind in Kind::ALL.iter().filter(|kind| !kind.stays_in_file()) {
        lists.insert(*kind, register.values(*kind)?);
    }
    whole(lists)
}

/// The records of each kind.
pub(crate) type Lists = BTreeMap<Kind, Vec<Value>>;

/// The file of these records.
pub(crate) fn whole(lists: Lists) -> Result<Vec<u8>, serde_json::Error> {
    let mut whole = Map::new();
    whole.insert("format".into(), json!(FORMAT));
    whole.insert("version".into(), json!(VERSION));
    for (kind, records) in lists {
        let named = |record: Value| (record["id"].as_str().unwrap_or("").to_owned(), without_blanks(record));
        let records: BTreeMap<String, Value> = records.into_iter().map(named).collect();
        if !records.is_empty() {
            whole.insert(kind.table().into(), Value::Array(records.into_values().collect()));
        }
    }
    let mut bytes = serde_json::to_vec_pretty(&whole)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Puts the code in the place of a country's name, and of a code in small letters.
fn code_countries(lists: &mut Map<String, Value>) {
    for kind in Kind::ALL {
        for field in kind.fields().iter().filter(|field| field.may_be_country()) {
            let records = lists.get_mut(kind.table()).and_then(Value::as_array_mut);
            for record in records.into_iter().flatten() {
                let code = record[field.name].as_str().and_then(|text| Countries::shipped().meant(text));
                if let Some(code) = code {
                    record[field.name] = Value::from(code);
                }
            }
        }
    }
}

/// A record without the fields nobody filled in.
fn without_blanks(record: Value) -> Value {
    match record {
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .filter(|(_, value)| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()))
                .collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn problem(json: &str) -> Problem {
        read(json.as_bytes()).unwrap_err().remove(0)
    }

    #[test]
    fn a_register_comes_back_as_it_was_written() {
        let json = r#"{"format":"fortegnelse","version":1,"persons":[{"id":"b","name":"Bo"},{"id":"a","name":{"state":"unknown"}}],
            "person_roles":[{"id":"r","person":"b","role":"director","from":"2024-02-29"}]}"#;
        let once = write(&read(json.as_bytes()).unwrap()).unwrap();
        let twice = write(&read(&once).unwrap()).unwrap();
        assert_eq!(once, twice);
        let value: Value = serde_json::from_slice(&once).unwrap();
        assert_eq!(value["persons"][0]["id"], "a");
        assert_eq!(value["persons"][0]["name"]["state"], "unknown");
        assert_eq!(value["person_roles"][0]["from"], "2024-02-29");
    }

    #[test]
    fn a_problem_names_the_place_the_value_and_what_was_expected() {
        let head = r#"{"format":"fortegnelse","version":1,"#;
        let cases = [
            (r#""persons":[{"id":"a","nmae":"Bo"}]}"#, "/persons/0/nmae", Expected::KnownField),
            (r#""persons":[{"id":"a","left_on":"2025-02-30"}]}"#, "/persons/0/left_on", Expected::Date),
            (r#""persons":[{"id":"a","name":7}]}"#, "/persons/0/name", Expected::Text),
            (r#""persons":[{"id":"a"},{"id":"a"}]}"#, "/persons/1/id", Expected::UnusedId),
            (r#""persons":[{"id":"a b"}]}"#, "/persons/0/id", Expected::Id),
            (
                r#""person_roles":[{"id":"r","person":"b"}]}"#,
                "/person_roles/0/person",
                Expected::LinkTo("persons".into()),
            ),
            (r#""person_roles":[{"id":"r"}]}"#, "/person_roles/0/person", Expected::LinkTo("persons".into())),
            (r#""people":[]}"#, "/people", Expected::KnownList),
            (r#""persons":{}}"#, "/persons", Expected::List),
            (r#""retention_rules":[{"id":"r","latest":-1}]}"#, "/retention_rules/0/latest", Expected::Number),
            (
                r#""retention_rules":[{"id":"r","latest":{"state":"maybe"}}]}"#,
                "/retention_rules/0/latest",
                Expected::State,
            ),
        ];
        for (rest, place, expected) in cases {
            let found = problem(&format!("{head}{rest}"));
            assert_eq!((found.place.as_str(), &found.expected), (place, &expected), "{rest}");
        }
    }

    #[test]
    fn a_country_is_read_by_its_code_or_its_name_and_nothing_else_is_one() {
        let head = r#"{"format":"fortegnelse","version":1,"#;
        for text in ["DK", "dk", "Danmark", "DENMARK"] {
            let json = format!(r#"{head}"parties":[{{"id":"p","country":"{text}"}}]}}"#);
            assert_eq!(read(json.as_bytes()).unwrap().parties[0].country, "DK".into(), "{text}");
        }
        let atlantis = problem(&format!(r#"{head}"parties":[{{"id":"p","country":"Atlantis"}}]}}"#));
        assert_eq!((atlantis.place.as_str(), &atlantis.expected), ("/parties/0/country", &Expected::Country));
        for empty in [r#""""#, "null", r#"{"state":"unknown"}"#] {
            assert!(
                read(format!(r#"{head}"parties":[{{"id":"p","country":{empty}}}]}}"#).as_bytes()).is_ok(),
                "{empty}"
            );
        }
        let places = [("Amerika", "US"), ("Den Opdigtede Organisation", "Den Opdigtede Organisation")];
        for (text, kept) in places {
            let json = format!(
                r#"{head}"activities":[{{"id":"a"}}],"transfers":[{{"id":"t","activity":"a","destination":"{text}"}}]}}"#
            );
            assert_eq!(read(json.as_bytes()).unwrap().transfers[0].destination, kept.into(), "{text}");
        }
    }

    #[test]
    fn a_later_version_and_another_format_are_refused() {
        assert_eq!(problem(r#"{"format":"fortegnelse","version":999}"#).expected, Expected::Version(VERSION));
        assert_eq!(problem(r#"{"version":1}"#).expected, Expected::Format);
        assert_eq!(problem("[1]").expected, Expected::Object);
        assert!(matches!(problem("{").expected, Expected::Json(_)));
        assert_eq!(read(b"\xff\xfe").unwrap_err()[0].expected, Expected::Utf8);
    }

    #[test]
    fn a_text_of_ten_megabytes_is_refused_by_its_place() {
        let json = format!(
            r#"{{"format":"fortegnelse","version":1,"persons":[{{"id":"a","name":"{}"}}]}}"#,
            "x".repeat(10_000_000)
        );
        assert_eq!(problem(&json).expected, Expected::ShorterText(LONGEST_TEXT));
    }
}
