//! One side of a comparison: a register, and what the document printed of it.

use std::collections::BTreeMap;

use rules::agenda::{Book, Named};
use schema::words::Words;
use schema::{Field, Kind, Register, Shape};
use serde_json::Value;

use super::super::Printed;

/// How far a name is looked for through links.
const DEPTH: usize = 3;

/// What was printed of each record, with the register it was read from. Nothing else of the register is told.
pub(super) struct Side<'a> {
    pub(super) register: &'a Register,
    book: Book,
    values: BTreeMap<Named, BTreeMap<String, Value>>,
}

impl<'a> Side<'a> {
    pub(super) fn of(register: &'a Register, printed: &Printed) -> Side<'a> {
        let mut values: BTreeMap<Named, BTreeMap<String, Value>> = BTreeMap::new();
        for one in printed.snapshot["values"].as_array().into_iter().flatten() {
            let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
            if let Some(kind) = Kind::named(&text("kind")) {
                values.entry((kind, text("id"))).or_default().insert(text("field"), one["value"].clone());
            }
        }
        Side { register, book: Book::of(register), values }
    }

    /// Whether anything of a record is printed.
    pub(super) fn has(&self, named: &Named) -> bool {
        self.values.contains_key(named)
    }

    /// The records of a kind of which something is printed.
    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &Named> {
        self.values.keys().filter(move |it| it.0 == kind)
    }

    /// A printed value.
    pub(super) fn value(&self, named: &Named, field: &str) -> Option<&Value> {
        self.values.get(named)?.get(field)
    }

    /// The whole record, to tell whether it is another; none of it is told.
    pub(super) fn record(&self, named: &Named) -> Option<&Value> {
        self.book.get(named)
    }

    pub(super) fn parent(&self, named: &Named) -> Option<Named> {
        self.book.parent(named)
    }

    /// The record one would look under: the activity, the party; of a policy, its section.
    pub(super) fn under(&self, named: &Named) -> Named {
        let mut at = named.clone();
        while let Some(parent) = self.book.parent(&at).filter(|it| it.0 != Kind::Policy) {
            at = parent;
        }
        at
    }

    /// The place of a record among all of the register.
    pub(super) fn place(&self, named: &Named) -> usize {
        self.book.place(named).unwrap_or(usize::MAX)
    }

    /// What a record goes by on the paper: the first of its names that is printed, else the first text of it that is.
    pub(super) fn name(&self, named: &Named, words: &Words) -> Option<String> {
        self.named(named, words, DEPTH)
    }

    fn named(&self, named: &Named, words: &Words, depth: usize) -> Option<String> {
        let values = self.values.get(named)?;
        let said = |field: &'static Field| {
            let value = values.get(field.name)?;
            match field.form.shape {
                Shape::Link { to } if depth > 0 => self.named(&(to, value.as_str()?.to_owned()), words, depth - 1),
                Shape::Link { .. } => None,
                _ if is_stated(value) => Some(rules::agenda::value(field, &value.to_string(), words)),
                _ => None,
            }
        };
        let own = named.0.named_by().iter().filter_map(|it| named.0.field(it)).find_map(said);
        let text = |field: &&'static Field| matches!(field.form.shape, Shape::Text | Shape::Date);
        own.or_else(|| named.0.fields().iter().filter(text).find_map(said))
    }

    /// A printed value in words; a link by the name of what it leads to.
    pub(super) fn said(&self, field: &'static Field, value: &Value, words: &Words) -> String {
        let Shape::Link { to } = field.form.shape else {
            return rules::agenda::value(field, &value.to_string(), words);
        };
        let one = |id: &str| self.name(&(to, id.to_owned()), words).unwrap_or_else(|| words.kind(to));
        match value {
            Value::String(id) => one(id),
            Value::Array(ids) => words.list(&ids.iter().filter_map(Value::as_str).map(one).collect::<Vec<_>>()),
            _ => rules::agenda::value(field, &value.to_string(), words),
        }
    }
}

/// Whether a value says something: a text, a number, a yes or no.
pub(super) fn is_stated(value: &Value) -> bool {
    match value {
        Value::Null | Value::Object(_) => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(all) => !all.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
