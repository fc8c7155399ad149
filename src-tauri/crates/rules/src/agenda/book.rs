//! A register's records by kind and id, with what each is a part of and what it goes by.

use std::collections::HashMap;

use schema::{Field, Kind, Register, Shape};
use serde_json::Value;

/// How far a name is looked for through links.
const DEPTH: usize = 3;

/// A record by kind and id.
pub type Named = (Kind, String);

/// The records of a register.
pub struct Book {
    records: HashMap<Named, Value>,
    /// In the order of the kinds and, within each, of their places.
    order: Vec<Named>,
    places: HashMap<Named, usize>,
}

impl Book {
    /// Of a register.
    pub fn of(register: &Register) -> Book {
        let mut book = Book { records: HashMap::new(), order: Vec::new(), places: HashMap::new() };
        for kind in Kind::ALL.iter().copied().filter(|it| is_told(*it)) {
            // Every record can be written as a value.
            let Ok(mut records) = register.values(kind) else { continue };
            records.sort_by_key(|it| it["position"].as_u64().unwrap_or_default());
            for record in records {
                let named = (kind, record["id"].as_str().unwrap_or_default().to_owned());
                book.places.insert(named.clone(), book.order.len());
                book.order.push(named.clone());
                book.records.insert(named, record);
            }
        }
        book
    }

    /// A record as a value.
    pub fn get(&self, named: &Named) -> Option<&Value> {
        self.records.get(named)
    }

    /// Every record, parents before their parts.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&Named, &Value)> {
        self.order.iter().filter_map(|named| Some((named, self.records.get(named)?)))
    }

    /// The place of a record among all; none where there is no such record.
    pub fn place(&self, named: &Named) -> Option<usize> {
        self.places.get(named).copied()
    }

    /// What a record is a part of.
    pub fn parent(&self, named: &Named) -> Option<Named> {
        parent_of(named.0, self.get(named)?)
    }

    /// The record it is told under: itself where it is a part of none.
    pub fn root(&self, named: &Named) -> Named {
        let mut root = named.clone();
        // A part's parent is of another kind, so that the way up ends.
        for _ in 0..Kind::ALL.len() {
            match self.parent(&root) {
                Some(parent) => root = parent,
                None => break,
            }
        }
        root
    }

    /// The field a record goes by, and what it says there: a link is told by the name of what it points to.
    pub(crate) fn naming(&self, kind: Kind, record: &Value) -> Option<(&'static Field, Value)> {
        self.naming_within(kind, record, DEPTH)
    }

    /// What a record goes by, as text without language: a choice is told by its name in files.
    pub(crate) fn name(&self, named: &Named) -> String {
        self.get(named).map(|record| self.name_of(named.0, record)).unwrap_or_default()
    }

    pub(crate) fn name_of(&self, kind: Kind, record: &Value) -> String {
        match self.naming(kind, record) {
            Some((_, Value::String(text))) => text,
            Some((_, other)) => other.to_string(),
            None => String::new(),
        }
    }

    /// A field's value with links told by name. What a link points to and is not there is told as nothing.
    pub(crate) fn told(&self, field: &Field, value: &Value) -> Value {
        self.told_within(field, value, DEPTH)
    }

    fn naming_within(&self, kind: Kind, record: &Value, depth: usize) -> Option<(&'static Field, Value)> {
        kind.named_by().iter().find_map(|name| {
            let field = kind.field(name)?;
            let said = self.told_within(field, &record[field.name], depth);
            let is_empty = match &said {
                Value::String(text) => text.trim().is_empty(),
                Value::Null | Value::Object(_) => true,
                _ => false,
            };
            (!is_empty).then_some((field, said))
        })
    }

    fn told_within(&self, field: &Field, value: &Value, depth: usize) -> Value {
        let (Shape::Link { to }, Some(id)) = (field.form.shape, value.as_str()) else { return value.clone() };
        let Some(record) = self.get(&(to, id.to_owned())).filter(|_| depth > 0) else { return Value::Null };
        match self.naming_within(to, record, depth - 1) {
            Some((_, Value::String(text))) => Value::String(text),
            Some((_, other)) => Value::String(other.to_string()),
            // It is there and has no name yet.
            None => Value::String("–".to_owned()),
        }
    }
}

/// Whether a kind is a part of what is told of a register: not the trail's own, not the controls, and nothing of a case.
fn is_told(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Document
            | Kind::Signing
            | Kind::Signature
            | Kind::Review
            | Kind::AgendaLine
            | Kind::AgendaFact
            | Kind::Action
            | Kind::CheckPoint
            | Kind::BreachPhase
            | Kind::CaseArea
    )
}

fn parent_of(kind: Kind, record: &Value) -> Option<Named> {
    let linked = |field: &Field, to: Kind| Some((to, record[field.name].as_str()?.to_owned()));
    match kind {
        // It is no part of what it weighs, and is told there all the same.
        Kind::RiskAssessment => {
            kind.links().filter(|(it, _)| it.name != "assessed_by").find_map(|(it, to)| linked(it, to))
        }
        _ => kind.parents().find_map(|(it, to)| linked(it, to)),
    }
}
