//! The first page's head: company line, title, and the mark that names what is missing.

use super::{Composer, Prepared, Setting, rect};
use crate::engine::block::Align;
use crate::engine::document::Mark;
use crate::engine::page::{Colour, Tag};
use crate::engine::shape::Weight;
use crate::engine::sheet::{COMPANY, COMPANY_RIGHT, MARK, MARK_HEAD, MM, SUBTITLE, TITLE};
use crate::engine::slab::{Goal, Hold, SetLine, Slab, Stack};
use crate::engine::voice::Voice;

const COMPANY_HEIGHT: f32 = 7.0 * MM;
const COMPANY_RULE: f32 = 1.2;
const TITLE_WIDTH: f32 = 150.0 * MM;
const MARK_FRAME: f32 = 1.2;
const MARK_INSET: (f32, f32) = (4.0 * MM, 2.6 * MM);
const MARK_NUMBER: f32 = 5.0 * MM;

impl Composer<'_> {
    pub(super) fn front(&mut self) {
        self.company_line();
        self.title();
        if let Some(mark) = &self.document.mark {
            self.mark(mark);
        }
    }

    fn company_line(&mut self) {
        let (left, full) = (self.grid.left, self.grid.full());
        let half = full / 2.0;
        let line = &self.document.company_line;
        let node = self.node(0, Tag::Paragraph);
        let mut name = Stack::from(0.0);
        let setting = Setting::new(COMPANY, left, half - 2.0 * MM, node).unbroken();
        let lines = self.set_words(&line.left, setting);
        name.add(lines, Hold::Whole);
        let mut purpose = Stack::from(0.0);
        if !line.right.is_empty() {
            let node = self.node(0, Tag::Paragraph);
            let setting = Setting::new(COMPANY_RIGHT, left + half, half, node).unbroken().aligned(Align::Right);
            let lines = self.set_words(&line.right, setting);
            purpose.add(lines, Hold::Whole);
        }
        let mut slabs = Slab::slice(vec![name, purpose]);
        let height: f32 = slabs.iter().map(|slab| slab.height).sum();
        if let Some(last) = slabs.last_mut() {
            last.height += (COMPANY_HEIGHT - height).max(4.0);
            last.items.push(rect(left, last.height - COMPANY_RULE, full, COMPANY_RULE, Colour::Accent));
            last.keep = true;
        }
        self.push(slabs, 0.0);
    }

    fn title(&mut self) {
        let left = self.grid.left;
        let node = self.node(0, Tag::Heading(1));
        let mut stack = Stack::from(0.0);
        let setting = Setting::new(TITLE, left, TITLE_WIDTH, node).unbroken();
        let lines = self.set_words(&self.document.title, setting);
        stack.add(lines, Hold::Whole);
        if let Some(subtitle) = &self.document.subtitle {
            stack.skip(1.5);
            stack.keep_last();
            let node = self.node(0, Tag::Paragraph);
            let prepared = self.prepare(subtitle, SUBTITLE);
            let lines = self.set(&prepared, Setting::new(SUBTITLE, left, TITLE_WIDTH, node));
            stack.add(lines, Hold::Ends);
        }
        stack.keep_last();
        let above = self.document.style.above_title();
        self.push(Slab::slice(vec![stack]), above);
    }

    fn mark(&mut self, mark: &Mark) {
        let (left, full) = (self.grid.left, self.grid.full());
        let (inset_x, inset_y) = MARK_INSET;
        let inner = left + inset_x;
        let width = full - 2.0 * inset_x;
        let node = self.node(0, Tag::Paragraph);
        let mut stack = Stack::from(inset_y);
        let setting = Setting::new(MARK_HEAD, inner, width, node).unbroken();
        let lines = self.set_words(&mark.head, setting);
        stack.add(lines, Hold::Whole);
        stack.keep_last();
        stack.skip(2.0);
        let list = self.node(0, Tag::List);
        let pages: Vec<_> = mark.items.iter().map(|item| self.mark_page(item.anchor.as_ref())).collect();
        let page_width =
            pages.iter().flatten().map(|page| self.natural_width(page, MARK.size)).fold(0.0, f32::max).min(30.0 * MM);
        for (index, (item, page)) in std::iter::zip(&mark.items, pages).enumerate() {
            let li = self.node(list, Tag::ListItem);
            let label = self.node(li, Tag::Label);
            let own = self.node(li, Tag::ListBody);
            let mut number = Stack::from(0.0);
            let setting = Setting::new(MARK, inner, MARK_NUMBER, label);
            let lines = self.set_words(&format!("{} ", index + 1), setting);
            number.add(lines, Hold::Whole);
            let mut text = Stack::from(0.0);
            let prepared = self.prepare(&item.text, MARK);
            let text_width = width - MARK_NUMBER - page_width - 4.0 * MM;
            let setting = Setting::new(MARK, inner + MARK_NUMBER, text_width, own);
            let lines = self.set(&prepared, setting);
            text.add(lines, Hold::Whole);
            let mut at = Stack::from(0.0);
            if let Some(page) = page {
                let setting = Setting::new(MARK, inner + width - page_width, page_width + 1.0, own).unbroken();
                let lines = self.set(&page, setting);
                at.add(lines, Hold::Whole);
            }
            let lines: Vec<SetLine> = Slab::slice(vec![number, text, at])
                .into_iter()
                .map(|slab| SetLine { height: slab.height, items: slab.items, references: slab.references })
                .collect();
            stack.add(lines, Hold::Whole);
        }
        if let Some(note) = &mark.note {
            stack.skip(2.0);
            stack.keep_last();
            let node = self.node(0, Tag::Paragraph);
            let lines = self.set_words(note, Setting::new(MARK, inner, width, node));
            stack.add(lines, Hold::Whole);
        }
        let mut slabs = Slab::slice(vec![stack]);
        if let Some(last) = slabs.last_mut() {
            last.height += inset_y;
        }
        let count = slabs.len();
        let right = left + full - MARK_FRAME;
        for (index, slab) in slabs.iter_mut().enumerate() {
            let height = slab.height;
            let side = |x| rect(x, 0.0, MARK_FRAME, height, Colour::Warning);
            slab.items.extend([side(left), side(right)]);
            let edge = |y| rect(left, y, full, MARK_FRAME, Colour::Warning);
            if index == 0 {
                slab.items.push(edge(0.0));
            }
            if index + 1 == count {
                slab.items.push(edge(height - MARK_FRAME));
            }
        }
        self.push(slabs, 17.0);
    }

    /// »side 5«
    fn mark_page(&mut self, anchor: Option<&crate::engine::text::Anchor>) -> Option<Prepared> {
        let anchor = anchor?;
        let number = self.page_number(anchor);
        let words = self.document.words.page.replace("{n}", &number).replace(' ', "\u{A0}");
        let mut prepared = Prepared::default();
        prepared.refer(&words, Goal::Anchor(anchor.clone()), Voice::new(Weight::Regular, Colour::Ink));
        Some(prepared)
    }
}
