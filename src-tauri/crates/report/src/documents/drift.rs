//! What a document would print otherwise than it did.

use std::collections::BTreeMap;

use schema::Kind;
use serde_json::Value;

use super::Printed;

/// A value one print has and another has not, or has otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Drift {
    /// The kind of the record it stands in.
    pub kind: Kind,
    /// That record.
    pub id: String,
    /// The field.
    pub field: String,
    /// As it was printed; None where it was not.
    pub before: Option<Value>,
    /// As it would be printed; None where it would not.
    pub after: Option<Value>,
}

/// What differs between two prints of one document, value by value. What issuing and signing themselves bring about is
/// no difference: the day and place of adoption are written on the paper by hand, and a version says what it replaces.
pub fn drift(before: &Printed, after: &Printed) -> Vec<Drift> {
    let (before, mut after) = (values(before), values(after));
    let mut out = Vec::new();
    for ((kind, id, field), value) in before {
        let now = after.remove(&(kind, id.clone(), field.clone()));
        if now.as_ref() != Some(&value) {
            out.push(Drift { kind, id, field, before: Some(value), after: now });
        }
    }
    let new = after.into_iter();
    out.extend(new.map(|((kind, id, field), value)| Drift { kind, id, field, before: None, after: Some(value) }));
    out.sort_by(|a, b| (a.kind, &a.id, &a.field).cmp(&(b.kind, &b.id, &b.field)));
    out
}

fn values(printed: &Printed) -> BTreeMap<(Kind, String, String), Value> {
    let listed = printed.snapshot["values"].as_array().into_iter().flatten();
    let named = listed.filter_map(|it| {
        let text = |key: &str| it[key].as_str().map(str::to_owned);
        let (kind, id, field) = (Kind::named(it["kind"].as_str()?)?, text("id")?, text("field")?);
        let is_of_signing = kind == Kind::Policy && matches!(field.as_str(), "adopted_on" | "adopted_at");
        (kind != Kind::Document && !is_of_signing).then(|| ((kind, id, field), it["value"].clone()))
    });
    named.collect()
}
