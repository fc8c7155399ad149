//! Lettered fields: letter, label, value.

use std::rc::Rc;

use super::table::COLUMN_CLEAR;
use super::{Composer, Setting, copies, rect};
use crate::engine::block::{Field, Rows, Value};
use crate::engine::page::{Colour, Tag};
use crate::engine::sheet::{LABEL, LABEL_CLEAR, LABEL_TYPE, LETTER, Lettering, MM, STRIP, TABLE};
use crate::engine::slab::{Hold, Repeat, SetLine, Slab, Stack};

const ABOVE: f32 = 0.8;
const BELOW: f32 = 5.0;
const BETWEEN_PARAGRAPHS: f32 = 3.0;
const ROW_ABOVE: f32 = 0.4;
const ROW_BELOW: f32 = 1.9;
/// A label of more lines is not repeated.
const LONGEST_LABEL: usize = 4;

impl Composer<'_> {
    pub(super) fn field(&mut self, field: &Field, gap: f32) {
        let list = match self.field_list {
            Some(list) => list,
            None => self.node(0, Tag::List),
        };
        self.field_list = Some(list);
        self.anchors.extend(field.anchor.clone());
        let item = self.node(list, Tag::ListItem);
        let label_node = self.node(item, Tag::Label);
        let own = self.node(item, Tag::ListBody);
        let body = self.document.style.body();
        let baseline = body.baseline();
        let (left, content, right) = (self.grid.left, self.grid.content(), self.grid.right);

        let mut letter = Stack::from(ABOVE);
        if let Some(words) = &field.letter {
            let setting = Setting::new(LETTER, left, STRIP - 1.0, label_node).unbroken().on(baseline);
            let lines = self.set_words(&format!("{words}\u{A0}"), setting);
            letter.add(lines, Hold::Whole);
        }
        let mut label = Stack::from(ABOVE);
        let setting = Setting::new(LABEL_TYPE, content, LABEL - LABEL_CLEAR, label_node).unbroken().on(baseline);
        let lines = self.set_words(&field.label, setting);
        label.add(lines, Hold::Whole);
        let hairline = rect(content, 0.0, right - content, 0.5, Colour::Hairline);
        let repeat = (label.len() <= LONGEST_LABEL).then(|| {
            let mut items = copies(letter.items().chain(label.items()).cloned());
            items.push(hairline.clone());
            Rc::new(Repeat { height: ABOVE, reach: label.bottom.max(letter.bottom) + BELOW, items })
        });
        let label_bottom = label.bottom.min(ABOVE + LONGEST_LABEL as f32 * LABEL_TYPE.leading);

        let mut value = Stack::from(ABOVE);
        let (x, width) = (content + LABEL, right - content - LABEL);
        for part in &field.value {
            let first = value.len() == 0;
            match part {
                Value::Paragraph(text) => {
                    if !first {
                        value.skip(BETWEEN_PARAGRAPHS);
                    }
                    let node = self.node(own, Tag::Paragraph);
                    let prepared = self.prepare(text, body);
                    let lines = self.set(&prepared, Setting::new(body, x, width, node));
                    value.add(lines, Hold::Whole);
                }
                Value::Rows(rows) => self.rows(rows, own, (x, width), body, &mut value),
            }
        }

        let mut slabs = Slab::slice(vec![letter, label, value]);
        let mut height = 0.0;
        for slab in &mut slabs {
            height += slab.height;
            slab.keep |= height < label_bottom;
            slab.repeats.extend(repeat.clone());
        }
        if let Some(last) = slabs.last_mut() {
            last.keep = false;
            last.height += BELOW;
        }
        if let Some(first) = slabs.first_mut() {
            first.items.push(hairline);
        }
        self.push(slabs, gap);
    }

    fn rows(&mut self, rows: &Rows, own: u32, (x, width): (f32, f32), body: Lettering, value: &mut Stack) {
        let widths = scaled(&rows.widths, width);
        for (index, row) in rows.rows.iter().enumerate() {
            let first_of_field = value.len() == 0;
            let above = if first_of_field {
                // Level with the label.
                body.baseline() - TABLE.baseline()
            } else if index == 0 {
                BETWEEN_PARAGRAPHS
            } else {
                ROW_ABOVE
            };
            let mut columns: Vec<Stack> = widths.iter().map(|_| Stack::from(above)).collect();
            let last = columns.len().saturating_sub(1);
            for (at, text) in row.iter().enumerate() {
                let at = at.min(last);
                let start: f32 = widths[..at].iter().sum();
                let clear = if at < last { COLUMN_CLEAR } else { 0.0 };
                let node = self.node(own, Tag::Paragraph);
                let prepared = self.prepare(text, TABLE);
                let setting = Setting::new(TABLE, x + start, (widths[at] - clear).max(8.0 * MM), node);
                let lines = self.set(&prepared, setting);
                columns[at].add(lines, Hold::Whole);
            }
            let mut lines: Vec<SetLine> = Slab::slice(columns)
                .into_iter()
                .map(|slab| SetLine { height: slab.height, items: slab.items, references: slab.references })
                .collect();
            if index > 0
                && let Some(line) = lines.first_mut()
            {
                line.items.push(rect(x, 0.0, width, 0.4, Colour::InnerHairline));
            }
            if let Some(line) = lines.last_mut() {
                line.height += ROW_BELOW;
            }
            value.add(lines, Hold::Whole);
        }
    }
}

/// Widths of any measure made to fill the given one; without any, one column.
pub(super) fn scaled(widths: &[f32], full: f32) -> Vec<f32> {
    let usable = |width: f32| {
        if width.is_finite() && width > 0.0 { width } else { 0.0 }
    };
    let sum: f32 = widths.iter().copied().map(usable).sum();
    if widths.is_empty() {
        return vec![full];
    }
    if sum <= 0.0 || !sum.is_finite() {
        return vec![full / widths.len() as f32; widths.len()];
    }
    widths.iter().map(|width| usable(*width) * full / sum).collect()
}
