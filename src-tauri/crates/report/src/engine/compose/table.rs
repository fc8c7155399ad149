//! Tables: a head that repeats, rows that split when they must.

use std::rc::Rc;

use super::fields::scaled;
use super::{Composer, Prepared, Setting, copies, rect};
use crate::engine::block::{Align, Place, Row, Table};
use crate::engine::clean::clean;
use crate::engine::page::{Colour, Item, Tag};
use crate::engine::shape::Weight;
use crate::engine::sheet::{GROUP, MM, NOTE, SMALL_HEADING, TABLE, TABLE_HEAD, TEXT};
use crate::engine::slab::{Hold, Repeat, SetLine, Slab, Stack};
use crate::engine::text::Text;
use crate::engine::voice::Voice;

const ABOVE: f32 = 1.4;
const BELOW: f32 = 3.6;
const HEAD_ABOVE: f32 = 1.8;
const HEAD_BELOW: f32 = 2.2;
const RULE: f32 = 0.8;
const HAIRLINE: f32 = 0.5;
const ABOVE_GROUP: f32 = 7.0;
/// Programs that read a page as it looks take columns that stand closer than a letter's size for one line.
pub(super) const COLUMN_CLEAR: f32 = 3.4 * MM;
/// Rows of no more lines are not split.
const WHOLE_ROW: usize = 6;
/// A head of more lines is not repeated: it would leave no room for rows.
const LONGEST_HEAD: usize = 8;

/// The table's place on the sheet.
struct Columns {
    left: f32,
    width: f32,
    widths: Vec<f32>,
    align: Vec<Align>,
}

impl Composer<'_> {
    pub(super) fn table(&mut self, table: &Table, gap: f32) {
        self.anchors.extend(table.anchor.clone());
        let (left, width) = match table.place {
            Place::Full => (self.grid.left, self.grid.full()),
            Place::Content => (self.grid.content(), TEXT),
        };
        let widths: Vec<f32> = table.columns.iter().map(|column| column.width).collect();
        let columns = Columns {
            left,
            width,
            widths: scaled(&widths, width),
            align: table.columns.iter().map(|column| column.align).collect(),
        };
        let node = self.node(0, Tag::Table);
        let (head, repeat) = self.table_head(table, &columns, node);
        self.push(head, gap);

        let body = self.node(node, Tag::Body);
        let last_group = table.groups.iter().rposition(|group| !group.rows.is_empty());
        for (group_index, group) in table.groups.iter().enumerate() {
            if let Some(title) = &group.title {
                let mut slabs = self.group_title(title, &columns, body);
                for slab in &mut slabs {
                    slab.keep = true;
                    slab.repeats.extend(repeat.clone());
                }
                self.push(slabs, ABOVE_GROUP);
            }
            let count = group.rows.len();
            for (index, row) in group.rows.iter().enumerate() {
                let mut slabs = self.table_row(table, row, &columns, body);
                for slab in &mut slabs {
                    slab.repeats.splice(0..0, repeat.clone());
                }
                let closes = Some(group_index) == last_group && index + 1 == count;
                if let Some(last) = slabs.last_mut() {
                    // Two rows at least under a head, and two at the end.
                    let ends = index + 1 < count && (index == 0 || index + 2 == count);
                    last.keep = ends || closes && !table.notes.is_empty();
                }
                self.anchors.extend(row.anchor.clone());
                self.push(slabs, 0.0);
            }
        }
        self.table_notes(&table.notes, &columns);
    }

    /// Title and head, and the same to be repeated.
    fn table_head(&mut self, table: &Table, columns: &Columns, node: u32) -> (Vec<Slab>, Option<Rc<Repeat>>) {
        let mut slabs = Vec::new();
        let mut repeated = Vec::new();
        let mut repeated_height = 0.0;
        let mut title_lines = 0;
        if let Some(title) = &table.title {
            let caption = self.node(node, Tag::Caption);
            let setting = Setting::new(SMALL_HEADING, columns.left, columns.width, caption).unbroken();
            let mut stack = Stack::from(0.0);
            let lines = self.set_words(title, setting);
            title_lines = lines.len();
            stack.add(lines, Hold::Whole);
            slabs = Slab::slice(vec![stack]);
            if let Some(last) = slabs.last_mut() {
                last.height += 2.0;
            }
            let continued = format!("{title} {}", self.document.words.continued);
            let mut stack = Stack::from(0.0);
            let lines = self.set_words(&continued, setting.again());
            stack.add(lines, Hold::Whole);
            repeated_height = stack.bottom + 2.0;
            repeated.extend(stack.items().cloned());
        }

        let group = self.node(node, Tag::Head);
        let row = self.node(group, Tag::Row);
        let mut cells: Vec<Vec<SetLine>> = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            let cell = self.node(row, Tag::ColumnHead);
            let mut prepared = Prepared::default();
            if let Some(letter) = &column.letter {
                let voice = Voice::new(Weight::Bold, Colour::Accent);
                prepared.voiced.push(&clean(&format!("{letter}\u{A0}")), voice);
            }
            let voice = Voice::new(Weight::Bold, Colour::Ink);
            prepared.voiced.push(&clean(&column.head), voice);
            let setting = columns.setting(at, TABLE_HEAD, cell);
            cells.push(self.set(&prepared, setting));
        }
        let most = cells.iter().map(Vec::len).max().unwrap_or(0);
        let stacks: Vec<Stack> = cells
            .into_iter()
            .map(|lines| {
                let above = (most - lines.len()) as f32 * TABLE_HEAD.leading;
                let mut stack = Stack::from(RULE + HEAD_ABOVE + above);
                stack.add(lines, Hold::Whole);
                stack
            })
            .collect();
        let rule = rect(columns.left, 0.0, columns.width, RULE, Colour::Ink);
        let items: Vec<Item> = stacks.iter().flat_map(|stack| stack.items().cloned()).collect();
        let mut head = Slab::slice(stacks);
        if let Some(first) = head.first_mut() {
            first.items.push(rule.clone());
        }
        let height: f32 = head.iter().map(|slab| slab.height).sum::<f32>() + HEAD_BELOW + RULE;
        if let Some(last) = head.last_mut() {
            last.height += HEAD_BELOW + RULE;
            let low = last.height - RULE;
            last.items.push(rule.clone().moved(low));
        }
        if most <= LONGEST_HEAD {
            head = Slab::join(head);
        }
        slabs.append(&mut head);
        for slab in &mut slabs {
            slab.keep = true;
        }
        let repeat = (most <= LONGEST_HEAD && title_lines <= LONGEST_HEAD).then(|| {
            let mut all = copies(repeated);
            let rules = [rule.clone(), rule.moved(height - RULE)];
            all.extend(copies(items.into_iter().chain(rules)).into_iter().map(|item| item.moved(repeated_height)));
            Rc::new(Repeat { height: repeated_height + height, reach: 0.0, items: all })
        });
        (slabs, repeat)
    }

    fn group_title(&mut self, title: &str, columns: &Columns, body: u32) -> Vec<Slab> {
        let row = self.node(body, Tag::Row);
        let cell = self.node(row, Tag::RowHead);
        self.done.nodes[cell as usize].columns = Some(columns.widths.len());
        let mut stack = Stack::from(0.0);
        let setting = Setting::new(GROUP, columns.left, columns.width, cell).unbroken();
        let lines = self.set_words(title, setting);
        stack.add(lines, Hold::Whole);
        let mut slabs = Slab::slice(vec![stack]);
        if let Some(last) = slabs.last_mut() {
            last.height += 2.0;
            last.items.push(columns.hairline(last.height));
        }
        slabs
    }

    fn table_row(&mut self, table: &Table, row: &Row, columns: &Columns, body: u32) -> Vec<Slab> {
        let node = self.node(body, Tag::Row);
        let count = columns.widths.len();
        let mut stacks = Vec::with_capacity(count);
        let mut most = 0;
        let mut header = None;
        for at in 0..count {
            let is_header = table.row_header == Some(at);
            let cell = self.node(node, if is_header { Tag::RowHead } else { Tag::Data });
            let setting = columns.setting(at, TABLE, cell);
            let mut stack = Stack::from(ABOVE);
            // What a row has too many of joins its last column: nothing written is left out.
            let until = if at + 1 == count { row.cells.len() } else { at + 1 };
            for text in row.cells.iter().take(until).skip(at).flat_map(|cell| &cell.0) {
                let prepared = self.prepare(text, TABLE);
                let lines = self.set(&prepared, setting);
                stack.add(lines, Hold::Ends);
            }
            most = most.max(stack.len());
            if is_header && stack.len() <= 3 {
                header = row.cells.get(at).and_then(|cell| cell.0.first()).map(|text| (text, setting));
            }
            stacks.push(stack);
        }
        let mut slabs = Slab::slice(stacks);
        if most <= WHOLE_ROW {
            slabs = Slab::join(slabs);
        } else {
            let count = slabs.len();
            let repeat = header.map(|(text, setting)| self.row_repeat(text, setting));
            for (index, slab) in slabs.iter_mut().enumerate() {
                // The row's name ends before the row may be split.
                slab.keep |= index < 2 || index + 2 == count;
                slab.repeats.extend(repeat.clone());
            }
        }
        if let Some(last) = slabs.last_mut() {
            last.keep = false;
            last.height = last.height.max(ABOVE + TABLE.leading) + BELOW;
            if most <= WHOLE_ROW {
                last.items.push(columns.hairline(last.height));
                return slabs;
            }
            last.height -= HAIRLINE;
            last.keep = true;
        }
        // Apart from the row, so that it stands below a repeated name that reaches further down than what goes on.
        slabs.push(Slab { height: HAIRLINE, items: vec![columns.hairline(HAIRLINE)], ..Slab::default() });
        slabs
    }

    /// The row's name with »(fortsat)«, beside what goes on.
    fn row_repeat(&mut self, text: &Text, setting: Setting) -> Rc<Repeat> {
        let mut prepared = self.prepare(text, TABLE);
        let continued = format!(" {}", self.document.words.continued);
        prepared.voiced.push(&clean(&continued), Voice::new(Weight::Regular, Colour::Secondary));
        let mut stack = Stack::from(ABOVE);
        let lines = self.set(&prepared, setting.again());
        stack.add(lines, Hold::Whole);
        Rc::new(Repeat { height: ABOVE, reach: stack.bottom + BELOW, items: copies(stack.items().cloned()) })
    }

    fn table_notes(&mut self, notes: &[Text], columns: &Columns) {
        let count = notes.len();
        for (index, text) in notes.iter().enumerate() {
            let node = self.node(0, Tag::Paragraph);
            let prepared = self.prepare(text, NOTE);
            let setting = Setting::new(NOTE, columns.left, columns.width, node);
            let mut stack = Stack::from(0.0);
            let lines = self.set(&prepared, setting);
            stack.add(lines, Hold::Whole);
            let mut slabs = Slab::slice(vec![stack]);
            if let Some(last) = slabs.last_mut() {
                last.keep = index + 1 < count;
            }
            self.push(slabs, if index == 0 { 4.0 } else { 1.0 });
        }
    }
}

impl Columns {
    fn setting(&self, at: usize, lettering: crate::engine::sheet::Lettering, node: u32) -> Setting {
        let start: f32 = self.widths[..at].iter().sum();
        let clear = if at + 1 < self.widths.len() { COLUMN_CLEAR } else { 0.0 };
        let width = (self.widths[at] - clear).max(4.0 * MM);
        Setting::new(lettering, self.left + start, width, node).aligned(self.align[at])
    }

    fn hairline(&self, height: f32) -> Item {
        rect(self.left, height - HAIRLINE, self.width, HAIRLINE, Colour::Hairline)
    }
}
