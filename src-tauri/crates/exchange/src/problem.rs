//! What is wrong with a file, so that a person can put it right.

use std::fmt;

use schema::words::Words;
use serde_json::Value;

/// One thing that is wrong: where, what stands there, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A JSON pointer (RFC 6901), or a line and column where the text is no JSON.
    pub place: String,
    /// What stands there, shortened.
    pub value: String,
    /// What was expected.
    pub expected: Expected,
}

/// What was expected at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Text in UTF-8.
    Utf8,
    /// JSON; the parser's own words.
    Json(String),
    /// The object of a register.
    Object,
    /// The name of the format.
    Format,
    /// A version this program knows, up to the number.
    Version(u32),
    /// A list this format has.
    KnownList,
    /// A list of records.
    List,
    /// A record.
    Record,
    /// A field this kind of record has.
    KnownField,
    /// An id: 1 to 64 letters, digits, `-`, `_` or `.`.
    Id,
    /// An id no other record of the list has.
    UnusedId,
    /// One record at most.
    Single,
    /// The id of a record in the list so named.
    LinkTo(String),
    /// Text.
    Text,
    /// A country: its code or its name.
    Country,
    /// A text no longer than so many characters.
    ShorterText(usize),
    /// A whole number from 0.
    Number,
    /// true or false.
    Bool,
    /// A calendar date, `2026-11-21`.
    Date,
    /// An instant, RFC 3339.
    Instant,
    /// One of these.
    Choice(Vec<String>),
    /// A value, or one of the two states.
    State,
    /// A list of values.
    Values,
    /// Something the types know and the check does not; serde's own words.
    Other(String),
}

impl Problem {
    pub(crate) fn new(place: &str, value: &Value, expected: Expected) -> Problem {
        Problem { place: place.to_owned(), value: shortened(value), expected }
    }

    pub(crate) fn not_text(at: usize) -> Problem {
        Problem { place: format!("byte {at}"), value: String::new(), expected: Expected::Utf8 }
    }

    pub(crate) fn not_json(error: &serde_json::Error) -> Problem {
        Problem {
            place: format!("{}:{}", error.line(), error.column()),
            value: String::new(),
            expected: Expected::Json(error.to_string()),
        }
    }

    pub(crate) fn unplaced(error: &serde_json::Error) -> Problem {
        Problem { place: String::new(), value: String::new(), expected: Expected::Other(error.to_string()) }
    }

    /// The problem in a sentence.
    pub fn message(&self, words: &Words) -> String {
        let expected = self.expected.message(words);
        let id = if self.value.is_empty() { "import-problem-without-value" } else { "import-problem" };
        words.with(id, &[("place", &self.place), ("value", &self.value), ("expected", &expected)])
    }
}

impl Expected {
    fn message(&self, words: &Words) -> String {
        match self {
            Expected::Utf8 => words.text("expected-utf8"),
            Expected::Json(detail) => words.with("expected-json", &[("detail", detail)]),
            Expected::Object => words.text("expected-object"),
            Expected::Format => words.with("expected-format", &[("format", schema::FORMAT)]),
            Expected::Version(known) => words.with("expected-version", &[("known", &known.to_string())]),
            Expected::KnownList => words.text("expected-known-list"),
            Expected::List => words.text("expected-list"),
            Expected::Record => words.text("expected-record"),
            Expected::KnownField => words.text("expected-known-field"),
            Expected::Id => words.text("expected-id"),
            Expected::UnusedId => words.text("expected-unused-id"),
            Expected::Single => words.text("expected-single"),
            Expected::LinkTo(list) => words.with("expected-link", &[("list", list)]),
            Expected::Text => words.text("expected-text"),
            Expected::Country => words.text("expected-country"),
            Expected::ShorterText(limit) => {
                words.with("expected-shorter-text", &[("limit", &words.number(*limit as u64))])
            }
            Expected::Number => words.text("expected-number"),
            Expected::Bool => words.text("expected-bool"),
            Expected::Date => words.text("expected-date"),
            Expected::Instant => words.text("expected-instant"),
            Expected::Choice(values) => words.with("expected-choice", &[("values", &values.join(", "))]),
            Expected::State => words.text("expected-state"),
            Expected::Values => words.text("expected-values"),
            Expected::Other(detail) => words.with("expected-other", &[("detail", detail)]),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({:?})", self.place, self.value, self.expected)
    }
}

fn shortened(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = match value {
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
