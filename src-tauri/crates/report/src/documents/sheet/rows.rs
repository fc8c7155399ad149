//! The tables of a change sheet, their rows numbered through.

use std::collections::BTreeMap;

use schema::{Document, Kind};
use serde_json::json;

use super::super::parts::{cell, row, small_heading, table};
use super::super::pen::{Pen, secondary};
use super::compared::{Difference, What};
use crate::documents::Missing;
use crate::{Block, Cell, Column, Row, Text};

/// Writes the rows, and counts them.
pub(super) struct Rows<'a> {
    pen: &'a Pen<'a>,
    /// The version looked back to.
    before: String,
    /// The one the reader is asked to sign.
    after: String,
    /// What the document is called in a sentence.
    named: &'a str,
    of: &'a Document,
    count: usize,
}

/// Widths of the number and of what a row is about, alike in all tables.
const NUMBER: f32 = 14.0;
const WHAT: f32 = 50.0;
const REST: f32 = 102.0;

impl<'a> Rows<'a> {
    pub(super) fn new(pen: &'a Pen<'a>, of: &'a Document, named: &'a str, asks: u32) -> Rows<'a> {
        Rows { pen, before: of.version.to_string(), after: asks.to_string(), named, of, count: 0 }
    }

    /// One of the three lists, with what has no room summed up; nothing where it is empty.
    pub(super) fn differences(&mut self, what: What, shown: &[&Difference], rest: &[&Difference]) -> Vec<Block> {
        if shown.is_empty() && rest.is_empty() {
            return Vec::new();
        }
        let pen = self.pen;
        let (heading, anchor) = match what {
            What::New => ("sheet-new", "new"),
            What::Changed => ("sheet-changed", "changed"),
            What::Gone => ("sheet-gone", "gone"),
        };
        let mut columns =
            vec![Column::new(pen.t("paper-column-number"), NUMBER), Column::new(pen.t("sheet-column-what"), WHAT)];
        let before = pen.w("sheet-column-before", &[("version", &self.before)]);
        let after = pen.w("sheet-column-now", &[("version", &self.after)]);
        match what {
            What::New => columns.push(Column::new(after, REST)),
            What::Changed => columns.extend([Column::new(before, REST / 2.0), Column::new(after, REST / 2.0)]),
            What::Gone => columns.push(Column::new(pen.t("sheet-column-gone"), REST)),
        }
        let rows: Vec<Row> = shown.iter().map(|it| self.difference(it)).collect();
        let summed = self.summed(what, rest);
        let mut blocks = vec![small_heading(pen.t(heading), anchor)];
        match rows.is_empty() {
            true => blocks.extend(summed.map(Block::paragraph)),
            false => blocks.push(table(columns, 1, rows, summed.into_iter().collect())),
        }
        blocks
    }

    fn difference(&mut self, of: &Difference) -> Row {
        self.count += 1;
        let (field, values) = match of.what {
            What::Changed => ("", json!({ "before": of.before, "after": of.after })),
            What::New => ("new", json!({ "after": of.after })),
            What::Gone => ("gone", json!({ "after": of.after })),
        };
        let field = of.field.map_or(field, |it| it.name);
        let told = json!({ "what": of.title, "of": of.within, "told": values });
        self.pen.note_worked_out(of.named.0, &of.named.1, field, told);
        let title = Text::new().bold(of.title.as_str());
        let mut cells =
            vec![Cell::from(self.count.to_string()), cell(vec![title, secondary(Text::from(of.within.as_str()))])];
        if of.what == What::Changed {
            cells.push(Cell::from(secondary(Text::from(of.before.as_str()))));
        }
        cells.push(Cell::from(of.after.as_str()));
        row(cells, None)
    }

    /// »Desuden 37 mindre ændringer: foranstaltning (25) og system (12). De fremgår af fortegnelsen.«
    fn summed(&self, what: What, rest: &[&Difference]) -> Option<Text> {
        let pen = self.pen;
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        rest.iter().for_each(|it| *kinds.entry(it.named.0).or_default() += 1);
        let of_kind = |(kind, n): (&Kind, &usize)| {
            pen.w("sheet-kind-count", &[("kind", &pen.words().kind(*kind)), ("n", &n.to_string())])
        };
        let kinds: Vec<String> = kinds.iter().map(of_kind).collect();
        let (id, field) = match what {
            What::New => ("sheet-more-new", "more-new"),
            What::Changed => ("sheet-more-changed", "more-changed"),
            What::Gone => ("sheet-more-gone", "more-gone"),
        };
        let (n, kinds) = (rest.len().to_string(), pen.list(&kinds));
        let args: [(&str, &str); 4] =
            [("n", &n), ("kinds", &kinds), ("document", self.named), ("version", &self.before)];
        self.note_summed(rest.len(), field, pen.w(id, &args))
    }

    /// What is not clarified yet: what the document's mark names.
    pub(super) fn open<'m>(&mut self, shown: impl Iterator<Item = &'m Missing>, rest: usize) -> Vec<Block> {
        let pen = self.pen;
        let rows: Vec<Row> = shown
            .map(|it| {
                self.count += 1;
                pen.note_finding(&it.code, it.kind, &it.id, &it.text);
                row(vec![Cell::from(self.count.to_string()), Cell::from(it.text.as_str())], None)
            })
            .collect();
        let said = pen.w("sheet-more-open", &[("n", &rest.to_string()), ("document", self.named)]);
        let summed = self.note_summed(rest, "more-open", said);
        if rows.is_empty() && summed.is_none() {
            return Vec::new();
        }
        let mut blocks = vec![small_heading(pen.t("sheet-open"), "open")];
        let columns = vec![
            Column::new(pen.t("paper-column-number"), NUMBER),
            Column::new(pen.t("sheet-column-open"), WHAT + REST),
        ];
        match rows.is_empty() {
            true => blocks.extend(summed.map(Block::paragraph)),
            false => blocks.push(table(columns, 1, rows, summed.into_iter().collect())),
        }
        blocks
    }

    fn note_summed(&self, rest: usize, field: &'static str, text: String) -> Option<Text> {
        if rest == 0 {
            return None;
        }
        self.pen.note_worked_out(Kind::Document, self.of.id.as_str(), field, json!(text));
        Some(Text::from(text))
    }
}
