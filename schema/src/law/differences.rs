//! What one state of the law says otherwise than another, row by row and field by field.

use serde_json::{Map, Value};

use super::Law;

/// One thing that is otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct LawDifference {
    /// The section, by its key in the file, such as `holidays`.
    pub section: String,
    /// Which row, by what it is known by; empty where the section is one row.
    pub row: String,
    /// The whole row as it will be; as it was where it goes.
    pub whole: Value,
    /// The field, with the language after a dot where it is a text (`provision.da`); empty where the row is one value.
    /// None where the row as a whole comes or goes.
    pub field: Option<String>,
    /// What stood there; none where nothing did.
    pub before: Option<Value>,
    /// What will stand there; none where nothing will.
    pub after: Option<Value>,
}

impl Law {
    /// What another state of the law says otherwise than this one, in the order it stands there.
    pub fn differences(&self, other: &Law) -> Vec<LawDifference> {
        let (before, after) = (rows(self), rows(other));
        let find = |rows: &[Row], of: &Row| rows.iter().position(|it| it.section == of.section && it.key == of.key);
        let mut found = Vec::new();
        for row in &after {
            match find(&before, row).and_then(|at| before.get(at)) {
                Some(old) => found.extend(fields(old, row)),
                None => found.push(row.difference(None, None, Some(row.value.clone()))),
            }
        }
        for row in before.iter().filter(|row| find(&after, row).is_none()) {
            found.push(row.difference(None, Some(row.value.clone()), None));
        }
        found
    }
}

/// A row of a section.
struct Row {
    section: String,
    key: String,
    value: Value,
}

impl Row {
    fn difference(&self, field: Option<String>, before: Option<Value>, after: Option<Value>) -> LawDifference {
        let whole = self.value.clone();
        LawDifference { section: self.section.clone(), row: self.key.clone(), whole, field, before, after }
    }
}

fn fields(old: &Row, new: &Row) -> Vec<LawDifference> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    leaves("", &old.value, &mut before);
    leaves("", &new.value, &mut after);
    // Both were read by the same types: they have the same fields in the same order.
    let differing = before.into_iter().zip(after).filter(|((_, one), (_, two))| one != two);
    let present = |value: Value| Some(value).filter(|it| !it.is_null());
    differing.map(|((field, one), (_, two))| new.difference(Some(field), present(one), present(two))).collect()
}

fn leaves(field: &str, value: &Value, out: &mut Vec<(String, Value)>) {
    match value {
        // A holiday's day is one value, though it is written as an object.
        Value::Object(map) if !field.ends_with("falls") => {
            for (key, value) in map {
                leaves(&if field.is_empty() { key.clone() } else { format!("{field}.{key}") }, value, out);
            }
        }
        other => out.push((field.to_owned(), other.clone())),
    }
}

fn rows(law: &Law) -> Vec<Row> {
    // A law that was read can be written.
    let Ok(Value::Object(sections)) = serde_json::to_value(law) else {
        return Vec::new();
    };
    let mut rows = Vec::new();
    for (section, value) in sections {
        for (key, value) in section_rows(&section, value) {
            rows.push(Row { section: section.clone(), key, value });
        }
    }
    rows
}

fn section_rows(section: &str, value: Value) -> Vec<(String, Value)> {
    match section {
        "minima" | "other_laws" => keyed("", value, &["law"]),
        "rights" => keyed("", value, &["right"]),
        "information" => keyed("", value, &["item"]),
        "authorities" | "limitations" => keyed("", value, &["country"]),
        "national_grounds" => keyed("", value, &["ground"]),
        "child_ages" => keyed("", value, &["country", "from"]),
        "holidays" => keyed("", value, &["country", "falls", "from"]),
        "eea" | "eea_territories" => named("", value),
        "supervision" => supervision(value),
        "checklist" => {
            parts(value, |name, list| keyed(name, list, if name == "parts" { &["letter"] } else { &["key"] }))
        }
        "risk_matrix" => parts(value, |name, list| keyed(name, list, &["consequence", "likelihood"])),
        "stems" => parts(value, named),
        _ => vec![(String::new(), value)],
    }
}

fn supervision(value: Value) -> Vec<(String, Value)> {
    parts(value, |name, list| match name {
        "concepts" => keyed(name, list, &["number"]),
        "allowed" => keyed(name, list, &["from", "to"]),
        _ => {
            let mut out = Vec::new();
            for (key, mut question) in keyed(name, list, &["letter"]) {
                let answers = question.as_object_mut().and_then(|it| it.remove("answers")).unwrap_or_default();
                out.push((key.clone(), question));
                let answers = answers.as_array().cloned().unwrap_or_default();
                out.extend(answers.into_iter().enumerate().map(|(at, it)| (format!("{key}/{}", at + 1), it)));
            }
            out
        }
    })
}

/// A section of several lists, and beside them fields of its own.
fn parts(value: Value, rows: impl Fn(&str, Value) -> Vec<(String, Value)>) -> Vec<(String, Value)> {
    let Value::Object(map) = value else {
        return Vec::new();
    };
    let mut out = Vec::new();
    let mut own = Map::new();
    for (name, value) in map {
        if value.is_array() {
            out.extend(rows(&name, value));
        } else {
            own.insert(name, value);
        }
    }
    if !own.is_empty() {
        out.push((String::new(), Value::Object(own)));
    }
    out
}

/// A list's rows by the fields they are known by.
fn keyed(list: &str, value: Value, by: &[&str]) -> Vec<(String, Value)> {
    let rows = value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let key = |row: &Value| by.iter().map(|field| text(&row[*field])).collect::<Vec<_>>().join("/");
    rows.into_iter().map(|row| (joined(list, &key(&row)), row)).collect()
}

/// A list of texts: each is a row of its own.
fn named(list: &str, value: Value) -> Vec<(String, Value)> {
    let rows = value.as_array().cloned().unwrap_or_default();
    rows.into_iter().map(|row| (joined(list, row.as_str().unwrap_or_default()), row)).collect()
}

fn joined(list: &str, key: &str) -> String {
    if list.is_empty() { key.to_owned() } else { format!("{list}/{key}") }
}
