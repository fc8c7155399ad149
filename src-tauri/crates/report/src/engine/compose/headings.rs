//! Headings and the list of them.

use super::{Composer, Entry, Prepared, Setting};
use crate::engine::block::{Align, Block, Heading};
use crate::engine::clean::one_line;
use crate::engine::document::Document;
use crate::engine::page::Tag;
use crate::engine::sheet::{CONTENTS, CONTENTS_HEADING, LETTER, MM, SECTION_SUBTITLE, SMALL_HEADING, STRIP};
use crate::engine::slab::{Goal, Hold, PendingLink, Slab, Stack};
use crate::engine::voice::Voice;

/// All headings of the document, in order.
pub(super) fn entries(document: &Document) -> Vec<Entry> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some(Entry {
                level: heading.level.clamp(1, 3),
                number: heading.number.as_deref().map(one_line).unwrap_or_default(),
                title: one_line(&heading.title).replace('\u{AD}', ""),
                anchor: heading.anchor.clone(),
                listed: heading.listed,
            }),
            _ => None,
        })
        .collect()
}

impl Composer<'_> {
    pub(super) fn heading(&mut self, heading: &Heading, gap: f32) {
        let entry = self.next_entry;
        self.next_entry += 1;
        self.headings.push(entry);
        self.anchors.push(heading.anchor.clone());
        self.new_page |= heading.new_page;
        let level = heading.level.clamp(1, 3);
        if level == 1 {
            self.section_hidden = !heading.drawn;
        }
        if !heading.drawn {
            return;
        }
        let depth = level + 1 - u8::from(self.section_hidden && level > 1);
        self.structure_level = depth.min(self.structure_level + 1);
        let node = self.node(0, Tag::Heading(self.structure_level));
        let lettering = if level == 3 { SMALL_HEADING } else { self.document.style.section() };
        let body = self.document.style.body();
        let (left, content) = (self.grid.left, self.grid.content());
        let width = self.grid.right - content;

        let mut strip = Stack::from(0.0);
        if let Some(number) = &heading.number {
            let setting = Setting::new(lettering, left, STRIP - 1.0, node).unbroken();
            let lines = self.set_words(&format!("{number}\u{A0}"), setting);
            strip.add(lines, Hold::Whole);
        }
        let mut words = Stack::from(0.0);
        let setting = Setting::new(lettering, content, width, node).unbroken();
        let lines = self.set_words(&heading.title, setting);
        words.add(lines, Hold::Whole);
        if let Some(letter) = &heading.letter {
            strip.skip(1.6);
            let node = self.node(0, Tag::Paragraph);
            let setting = Setting::new(LETTER, left, STRIP - 1.0, node).unbroken().on(body.baseline());
            let lines = self.set_words(letter, setting);
            strip.add(lines, Hold::Whole);
        }
        if let Some(subtitle) = &heading.subtitle {
            words.skip(-1.5);
            words.keep_last();
            let node = self.node(0, Tag::Paragraph);
            let prepared = self.prepare(subtitle, SECTION_SUBTITLE);
            let setting = Setting::new(SECTION_SUBTITLE, content, width, node);
            let lines = self.set(&prepared, setting);
            words.add(lines, Hold::Ends);
        }
        // The letter stands beside what follows the heading: it takes no height of its own.
        let height = words.bottom;
        let mut slabs = Slab::slice(vec![strip, words]);
        if heading.letter.is_some() && slabs.len() <= 4 {
            slabs = Slab::join(slabs);
            if let [joined] = slabs.as_mut_slice() {
                joined.height = height;
            }
        }
        for slab in &mut slabs {
            slab.keep = true;
        }
        self.push(slabs, gap);
        self.after_heading = true;
    }

    pub(super) fn contents(&mut self, gap: f32) {
        let (left, content, right) = (self.grid.left, self.grid.content(), self.grid.right);
        let node = self.node(0, Tag::Heading(2));
        self.structure_level = self.structure_level.max(2);
        let title = self.document.words.contents.clone();
        let setting = Setting::new(CONTENTS_HEADING, left, right - left, node).unbroken();
        let mut stack = Stack::from(0.0);
        let lines = self.set_words(&title, setting);
        stack.add(lines, Hold::Whole);
        let mut slabs = Slab::slice(vec![stack]);
        if let Some(last) = slabs.last_mut() {
            last.height += 2.5;
            last.keep = true;
        }
        self.push(slabs, gap);

        let list = self.node(0, Tag::Contents);
        let entries: Vec<Entry> = self.done.entries.iter().filter(|entry| entry.listed).cloned().collect();
        let count = entries.len();
        let page_width = 14.0 * MM;
        for (index, entry) in entries.into_iter().enumerate() {
            let item = self.node(list, Tag::ContentsItem);
            let reference = self.node(item, Tag::Reference);
            let link = self.node(reference, Tag::Link);
            let lettering = if entry.level == 1 { CONTENTS.bold() } else { CONTENTS };
            let voice = Voice::new(lettering.weight, lettering.colour);
            let mut number = Stack::from(0.0);
            let mut words = Prepared::default();
            if !entry.number.is_empty() {
                words.voiced.push(&entry.number, voice);
                words.voiced.push(" ", voice);
                let setting = Setting::new(lettering, left, STRIP - 1.0, link).unbroken();
                let lines = self.set(&words, setting);
                number.add(lines, Hold::Whole);
            }
            let mut title = Stack::from(0.0);
            let setting = Setting::new(lettering, content, right - content - page_width, link).unbroken();
            let lines = self.set_words(&entry.title, setting);
            title.add(lines, Hold::Whole);
            // On the title's last line; a space parts the two for whoever reads the words alone.
            let mut page = Stack::from(title.bottom - lettering.leading);
            let number_of_page = self.page_number(&entry.anchor);
            let mut words = Prepared::default();
            words.voiced.push(&format!("\u{A0}{number_of_page}"), voice);
            let setting =
                Setting::new(lettering, right - page_width, page_width, link).unbroken().aligned(Align::Right);
            let lines = self.set(&words, setting);
            page.add(lines, Hold::Whole);
            let mut slabs = Slab::join(Slab::slice(vec![number, title, page]));
            if let Some(first) = slabs.first_mut() {
                first.references.push(PendingLink {
                    area: [left, 0.0, right, first.height],
                    goal: Goal::Anchor(entry.anchor.clone()),
                    node: link,
                });
            }
            if let Some(last) = slabs.last_mut() {
                last.keep = index == 0 || index + 2 == count || entry.level == 1 && index + 1 < count;
            }
            self.push(slabs, 0.0);
        }
    }
}
