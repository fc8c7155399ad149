//! Running text, lists, definitions, bars and small print.

use super::{Composer, Prepared, Setting, rect};
use crate::engine::block::{Align, Definitions, Paragraph};
use crate::engine::clean::clean;
use crate::engine::page::{Colour, Tag};
use crate::engine::shape::Weight;
use crate::engine::sheet::{LETTER, Lettering, MM, NOTE, STRIP, TABLE, TEXT};
use crate::engine::slab::{Hold, Slab, Stack};
use crate::engine::text::Text;
use crate::engine::voice::Voice;

/// From a bar's left edge to its words.
const BAR_INSET: f32 = 3.0 * MM;
const BAR: f32 = 2.4;
/// From the tint's edges to its words.
const TINT_INSET: (f32, f32) = (4.0 * MM, 2.6 * MM);

impl Composer<'_> {
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, gap: f32) {
        let node = self.node(0, Tag::Paragraph);
        let body = self.document.style.body();
        let mut strip = Stack::from(0.0);
        if let Some(letter) = &paragraph.letter {
            let setting = Setting::new(LETTER, self.grid.left, STRIP - 1.0, node).unbroken().on(body.baseline());
            let lines = self.set_words(&format!("{letter}\u{A0}"), setting);
            strip.add(lines, Hold::Whole);
        }
        let prepared = self.prepare(&paragraph.text, body);
        let setting = Setting::new(body, self.grid.content(), TEXT, node);
        let mut text = Stack::from(0.0);
        let lines = self.set(&prepared, setting);
        text.add(lines, Hold::Ends);
        self.push(Slab::slice(vec![strip, text]), gap);
    }

    pub(super) fn list(&mut self, items: &[Text], gap: f32) {
        let list = self.node(0, Tag::List);
        let body = self.document.style.body();
        let body = Lettering { leading: body.leading - 0.5, ..body };
        let indent = 3.75 * MM;
        let content = self.grid.content();
        let mut gap = gap;
        for item in items {
            let li = self.node(list, Tag::ListItem);
            let label = self.node(li, Tag::Label);
            let own = self.node(li, Tag::ListBody);
            let mut dash = Stack::from(0.0);
            let setting = Setting::new(body.coloured(Colour::Secondary), content, indent, label);
            let lines = self.set_words("–", setting);
            dash.add(lines, Hold::Whole);
            let mut text = Stack::from(0.0);
            let prepared = self.prepare(item, body);
            let setting = Setting::new(body, content + indent, TEXT - indent, own);
            let lines = self.set(&prepared, setting);
            text.add(lines, Hold::Ends);
            self.push(Slab::slice(vec![dash, text]), gap);
            gap = 0.0;
        }
    }

    pub(super) fn definitions(&mut self, definitions: &Definitions, gap: f32) {
        let list = self.node(0, Tag::List);
        let body = self.document.style.body();
        let content = self.grid.content();
        let mut widest: f32 = 0.0;
        let mut note_width: f32 = 0.0;
        for entry in &definitions.entries {
            let mut term = Prepared::default();
            term.voiced.push(&clean(&entry.term), Voice::new(Weight::Bold, body.colour));
            widest = widest.max(self.natural_width(&term, body.size));
            if let Some(note) = &entry.note {
                let note = self.prepare(note, body);
                note_width = note_width.max(self.natural_width(&note, body.size));
            }
        }
        let note_width = (note_width + 0.5).min(40.0 * MM);
        let term_width = definitions
            .term_width
            .map_or((widest + 6.0 * MM).min(50.0 * MM), |mm| (mm * MM).clamp(10.0 * MM, 80.0 * MM));
        let note_space = if note_width > 1.0 { note_width + 3.0 * MM } else { 0.0 };
        let mut gap = gap;
        for entry in &definitions.entries {
            let item = self.node(list, Tag::ListItem);
            let label = self.node(item, Tag::Label);
            let own = self.node(item, Tag::ListBody);
            let mut term = Stack::from(0.0);
            let setting = Setting::new(body.bold(), content, term_width - 2.0 * MM, label).unbroken();
            let lines = self.set_words(&entry.term, setting);
            term.add(lines, Hold::Whole);
            let mut text = Stack::from(0.0);
            let prepared = self.prepare(&entry.text, body);
            let width = (TEXT - term_width - note_space).max(20.0 * MM);
            let setting = Setting::new(body, content + term_width, width, own);
            let lines = self.set(&prepared, setting);
            text.add(lines, Hold::Whole);
            let mut note = Stack::from(0.0);
            if let Some(words) = &entry.note {
                let prepared = self.prepare(words, body);
                let setting =
                    Setting::new(body, content + TEXT - note_width, note_width, own).aligned(Align::Right).unbroken();
                let lines = self.set(&prepared, setting);
                note.add(lines, Hold::Whole);
            }
            self.push(Slab::slice(vec![term, text, note]), gap);
            gap = 0.0;
        }
    }

    pub(super) fn finding(&mut self, lead: &str, text: &Text, gap: f32) {
        let mut prepared = Prepared::default();
        prepared.voiced.push(&clean(lead), Voice::new(Weight::Bold, Colour::Warning));
        prepared.voiced.push(" ", Voice::new(TABLE.weight, TABLE.colour));
        self.extend(&mut prepared, text, TABLE);
        let (x, width) = (self.grid.left, self.grid.full());
        self.bar(&prepared, TABLE, x, width, Colour::Warning, gap);
    }

    pub(super) fn emphasis(&mut self, text: &Text, gap: f32) {
        let body = self.document.style.body();
        let prepared = self.prepare(text, body);
        let x = self.grid.content();
        self.bar(&prepared, body, x, TEXT, Colour::Accent, gap);
    }

    pub(super) fn tinted(&mut self, text: &Text, gap: f32) {
        let body = self.document.style.body();
        let (left, full) = (self.grid.left, self.grid.full());
        let (inset_x, inset_y) = TINT_INSET;
        let node = self.node(0, Tag::Paragraph);
        let prepared = self.prepare(text, body);
        let mut stack = Stack::from(inset_y);
        let lines = self.set(&prepared, Setting::new(body, left + inset_x, full - 2.0 * inset_x, node));
        stack.add(lines, Hold::Whole);
        let mut slabs = Slab::join(Slab::slice(vec![stack]));
        if let Some(last) = slabs.last_mut() {
            last.height += inset_y;
        }
        for slab in &mut slabs {
            // Behind the words.
            slab.items.insert(0, rect(left, 0.0, full, slab.height, Colour::Tint));
        }
        self.push(slabs, gap);
    }

    pub(super) fn note(&mut self, text: &Text, gap: f32) {
        let node = self.node(0, Tag::Paragraph);
        let prepared = self.prepare(text, NOTE);
        let setting = Setting::new(NOTE, self.grid.left, self.grid.full(), node);
        let mut stack = Stack::from(0.0);
        let lines = self.set(&prepared, setting);
        stack.add(lines, Hold::Whole);
        // Small print belongs to what stands above it.
        if let Some(last) = self.done.slabs.last_mut() {
            last.keep = true;
        }
        self.push(Slab::slice(vec![stack]), gap);
    }

    /// Words beside a bar, kept whole unless no page holds them.
    fn bar(&mut self, prepared: &Prepared, lettering: Lettering, x: f32, width: f32, colour: Colour, gap: f32) {
        let node = self.node(0, Tag::Paragraph);
        let setting = Setting::new(lettering, x + BAR_INSET, width - BAR_INSET, node);
        let mut stack = Stack::from(0.0);
        let lines = self.set(prepared, setting);
        stack.add(lines, Hold::Whole);
        let mut slabs = Slab::slice(vec![stack]);
        for slab in &mut slabs {
            slab.items.push(rect(x, 0.0, BAR, slab.height, colour));
        }
        self.push(slabs, gap);
    }
}
