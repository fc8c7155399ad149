//! What a record says beside the law's letters, as rows of one field: what the field is called, and its value.

use schema::{Entity, Stated};
use serde::Serialize;

use super::super::pen::{Pen, bold};
use crate::{Block, Field, Rows, Text, Value};

/// The rows so far. What nobody has filled in has no row.
pub(crate) struct Details<'p, 'a> {
    pen: &'p Pen<'a>,
    rows: Vec<(String, Text)>,
}

/// Adds a text field of a record, noted as printed; with `!`, one the law asks for.
macro_rules! tell {
    ($details:ident, $record:ident . $field:ident !) => {
        $details.demanded($record, stringify!($field), &$record.$field)
    };
    ($details:ident, $record:ident . $field:ident) => {
        $details.text($record, stringify!($field), &$record.$field)
    };
}
pub(crate) use tell;

impl<'p, 'a> Details<'p, 'a> {
    pub(crate) fn of(pen: &'p Pen<'a>) -> Details<'p, 'a> {
        Details { pen, rows: Vec::new() }
    }

    /// See [`tell!`].
    pub(crate) fn text<E: Entity>(&mut self, record: &E, field: &'static str, value: &Stated<String>) {
        match value {
            Stated::Value(text) if text.trim().is_empty() => {}
            _ => self.value(record, field, value, |it| Text::from(it.trim())),
        }
    }

    /// A text field the law asks for: its row says so where nobody has filled it in.
    pub(crate) fn demanded<E: Entity>(&mut self, record: &E, field: &'static str, value: &Stated<String>) {
        match value.is_blank() || value.value().is_some_and(|it| it.trim().is_empty()) {
            true => self.row(record, field, value, self.pen.blank()),
            false => self.text(record, field, value),
        }
    }

    /// The same of another shape.
    pub(crate) fn demanded_as<E: Entity, T: Serialize>(
        &mut self,
        record: &E,
        field: &'static str,
        value: &Stated<T>,
        words: impl FnOnce(&T) -> Text,
    ) {
        match value.is_blank() {
            true => self.row(record, field, value, self.pen.blank()),
            false => self.value(record, field, value, words),
        }
    }

    /// A field of another shape, its value in the words given.
    pub(crate) fn value<E: Entity, T: Serialize>(
        &mut self,
        record: &E,
        field: &'static str,
        value: &Stated<T>,
        words: impl FnOnce(&T) -> Text,
    ) {
        let text = match value {
            Stated::Blank => return,
            Stated::Value(value) => words(value),
            empty => self.pen.empty(empty),
        };
        self.row(record, field, value, text);
    }

    /// A value that is not stated but simply there, in words.
    pub(crate) fn row<E: Entity, T: Serialize>(&mut self, record: &E, field: &'static str, value: &T, text: Text) {
        let label = self.pen.label::<E>(field);
        self.named(record, field, value, label, text);
    }

    /// The same under a name of its own; no row where there is no text.
    pub(crate) fn named<E: Entity, T: Serialize>(
        &mut self,
        record: &E,
        field: &'static str,
        value: &T,
        label: String,
        text: Text,
    ) {
        if !text.is_empty() {
            self.pen.note(record, field, value);
            self.rows.push((label, text));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A line, and under it the rows.
    pub(crate) fn under(self, title: Text) -> Vec<Value> {
        let mut values = vec![Value::Paragraph(bold(title))];
        let rows: Vec<Vec<Text>> = self.rows.into_iter().map(|(label, text)| vec![Text::from(label), text]).collect();
        if !rows.is_empty() {
            values.push(Value::Rows(Rows { widths: vec![38.0, 74.0], rows }));
        }
        values
    }

    /// Each row as a field of its own.
    pub(crate) fn fields(self) -> impl Iterator<Item = Block> {
        self.rows.into_iter().map(|(label, text)| {
            Block::Field(Field { letter: None, label, value: vec![Value::Paragraph(text)], anchor: None })
        })
    }
}
