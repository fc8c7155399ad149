//! Where the document is adopted and signed. Nothing is printed where the pen goes.

use super::{Composer, Prepared, Setting, rect};
use crate::engine::block::Signature;
use crate::engine::clean::one_line;
use crate::engine::page::{Colour, Item, Tag};
use crate::engine::sheet::{MM, SIGNER, TEXT};
use crate::engine::slab::{Hold, Slab, Stack};
use crate::engine::voice::Voice;

const LINE: f32 = 0.7;
/// Height of a line a pen writes on.
const PEN: f32 = 7.0 * MM;
const FREE: f32 = 15.0 * MM;
const ADOPTED: f32 = 60.0 * MM;
const BETWEEN: f32 = 6.0 * MM;
const ONE_SIGNER: f32 = 92.0 * MM;
const BETWEEN_SIGNERS: f32 = 10.0 * MM;
const BELOW_BASELINE: f32 = 3.0;

impl Composer<'_> {
    pub(super) fn signature(&mut self, signature: &Signature, gap: f32) {
        let content = self.grid.content();
        let body = self.document.style.body();
        let mut slabs = Vec::new();
        if let Some(prepared_by) = &signature.prepared {
            let node = self.node(0, Tag::Paragraph);
            let prepared = self.prepare(prepared_by, body);
            let mut stack = Stack::from(0.0);
            let lines = self.set(&prepared, Setting::new(body, content, TEXT, node));
            stack.add(lines, Hold::Whole);
            slabs.extend(Slab::slice(vec![stack]));
            if let Some(last) = slabs.last_mut() {
                last.height += 10.0;
            }
        }

        // Minutes are signed with a date beside the name: they are not adopted.
        if !signature.adopted.is_empty() || !signature.place.is_empty() {
            let node = self.node(0, Tag::Paragraph);
            let second = content + ADOPTED + BETWEEN;
            let places = [(&signature.adopted, content, ADOPTED), (&signature.place, second, TEXT - ADOPTED - BETWEEN)];
            let mut stacks = Vec::new();
            let mut rules = Vec::new();
            for (words, x, width) in places {
                let mut prepared = Prepared::default();
                let words = format!("{} ", one_line(words));
                prepared.voiced.push(&words, Voice::new(body.weight, body.colour));
                let natural = self.natural_width(&prepared, body.size);
                let label = natural.min(width - 20.0 * MM);
                let mut stack = Stack::from(PEN - body.baseline());
                let lines = self.set(&prepared, Setting::new(body, x, label + 1.0, node).unbroken());
                stack.add(lines, Hold::Whole);
                stacks.push(stack);
                rules.push(rect(
                    x + label + 2.0 * MM,
                    PEN + BELOW_BASELINE,
                    width - label - 2.0 * MM,
                    LINE,
                    Colour::Ink,
                ));
            }
            slabs.extend(ruled(Slab::join(Slab::slice(stacks)), rules, PEN + BELOW_BASELINE + LINE));
        }

        for pair in signature.signers.chunks(2) {
            let width = if signature.signers.len() == 1 { ONE_SIGNER } else { (TEXT - BETWEEN_SIGNERS) / 2.0 };
            let mut stacks = Vec::new();
            let mut rules = Vec::new();
            for (index, signer) in pair.iter().enumerate() {
                let x = content + index as f32 * (width + BETWEEN_SIGNERS);
                let node = self.node(0, Tag::Paragraph);
                let mut stack = Stack::from(FREE + LINE + 5.0);
                for (words, lettering) in [(&signer.name, SIGNER.bold()), (&signer.role, SIGNER)] {
                    if !words.trim().is_empty() {
                        let setting = Setting::new(lettering, x, width, node).unbroken();
                        let lines = self.set_words(words, setting);
                        stack.add(lines, Hold::Whole);
                    }
                }
                stacks.push(stack);
                rules.push(rect(x, FREE, width, LINE, Colour::Ink));
            }
            slabs.extend(ruled(Slab::join(Slab::slice(stacks)), rules, FREE + LINE));
        }

        // Never split, unless the names alone fill a page.
        let slabs = Slab::join(slabs);
        // Never alone on a page: the end of what is signed goes with it.
        if let Some(last) = self.done.slabs.last_mut() {
            last.keep = true;
        }
        self.push(slabs, gap);
    }
}

/// The lines a pen writes on, in the first slab; it is as tall as they need.
fn ruled(mut slabs: Vec<Slab>, rules: Vec<Item>, height: f32) -> Vec<Slab> {
    if let Some(first) = slabs.first_mut() {
        first.items.extend(rules);
        first.height = first.height.max(height);
    }
    slabs
}
