//! From blocks to slabs: each block measured, set and cut, with its place in the logical structure.

mod fields;
mod front;
mod headings;
mod prose;
mod signature;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use super::block::{Align, Block};
use super::clean::clean;
use super::document::{Document, Style};
use super::lines::{Hyphens, Measure, Voiced};
use super::page::{Colour, Ink, Item, Node, Tag};
use super::shape::{Shaper, Weight};
use super::sheet::{Grid, Lettering};
use super::slab::{Goal, PendingLink, SetLine, Slab};
use super::text::{Anchor, Run, Text};
use super::voice::Voice;

/// A heading as contents, outline and running heads know it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) anchor: Anchor,
    pub(crate) listed: bool,
}

/// The document in slabs.
pub(crate) struct Composed {
    pub(crate) slabs: Vec<Slab>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) unresolved: BTreeSet<Anchor>,
}

/// Sets one block after another.
pub(crate) struct Composer<'a> {
    document: &'a Document,
    grid: Grid,
    shaper: &'a mut Shaper,
    /// Page of each anchor, from 0, as far as known: nothing in the first round.
    pages: &'a BTreeMap<Anchor, usize>,
    done: Composed,
    /// What the next slab begins.
    anchors: Vec<Anchor>,
    headings: Vec<usize>,
    new_page: bool,
    /// The list that fields which follow one another share.
    field_list: Option<u32>,
    /// Level of the deepest drawn heading in force, for the structure.
    structure_level: u8,
    /// The section's own heading is only listed.
    section_hidden: bool,
    next_entry: usize,
    /// Least digits of a page number: where numbers of changing width chase each other over a page's end, all are set equally wide.
    digits: usize,
    /// A heading was drawn last: two lines stay with it.
    after_heading: bool,
}

/// Where and how a paragraph is set.
#[derive(Debug, Clone, Copy)]
struct Setting {
    lettering: Lettering,
    x: f32,
    width: f32,
    /// None: it repeats what was said, or decorates.
    node: Option<u32>,
    hyphens: Hyphens,
    align: Align,
    /// From the line's upper edge; by default the lettering's own.
    baseline: Option<f32>,
}

/// Words ready to be set, and what they refer to.
#[derive(Debug, Clone, Default)]
struct Prepared {
    voiced: Voiced,
    references: Vec<Goal>,
    frames: usize,
}

/// The whole document.
pub(crate) fn compose(
    document: &Document,
    shaper: &mut Shaper,
    pages: &BTreeMap<Anchor, usize>,
    digits: usize,
) -> Composed {
    let mut composer = Composer {
        document,
        grid: Grid::of(document.sheet),
        shaper,
        pages,
        done: Composed {
            slabs: Vec::new(),
            nodes: vec![Node { tag: Tag::Document, parent: 0, kids: Vec::new(), columns: None }],
            entries: headings::entries(document),
            unresolved: BTreeSet::new(),
        },
        anchors: Vec::new(),
        headings: Vec::new(),
        new_page: false,
        field_list: None,
        structure_level: 1,
        section_hidden: false,
        next_entry: 0,
        digits,
        after_heading: false,
    };
    composer.front();
    let mut previous = None;
    for block in &document.blocks {
        composer.block(block, previous);
        if !matches!(block, Block::NewPage) {
            previous = Some(block);
        }
    }
    if !composer.anchors.is_empty() {
        // A heading that is only listed and has nothing after it still stands somewhere.
        composer.push(vec![Slab::default()], 0.0);
    }
    composer.done
}

impl Composer<'_> {
    fn block(&mut self, block: &Block, previous: Option<&Block>) {
        if !matches!(block, Block::Field(_)) {
            self.field_list = None;
        }
        let gap = self.gap(block, previous);
        match block {
            Block::Heading(heading) => self.heading(heading, gap),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, gap),
            Block::Contents => self.contents(gap),
            Block::Field(field) => self.field(field, gap),
            Block::Definitions(definitions) => self.definitions(definitions, gap),
            Block::Table(table) => self.table(table, gap),
            Block::List(items) => self.list(items, gap),
            Block::Finding { lead, text } => self.finding(lead, text, gap),
            Block::Emphasis(text) => self.emphasis(text, gap),
            Block::Tinted(text) => self.tinted(text, gap),
            Block::Note(text) => self.note(text, gap),
            Block::Signature(signature) => self.signature(signature, gap),
            Block::NewPage => self.new_page = true,
        }
    }

    /// Space above a block, in points, by what stands before it.
    fn gap(&self, block: &Block, previous: Option<&Block>) -> f32 {
        let policy = self.document.style == Style::Policy;
        let Some(previous) = previous else {
            return 18.0;
        };
        let after_heading = matches!(previous, Block::Heading(heading) if heading.drawn);
        match block {
            Block::Heading(heading) if heading.level >= 3 => 14.0,
            Block::Heading(_) if policy => 13.5,
            Block::Heading(_) => 22.0,
            Block::Field(_) if matches!(previous, Block::Field(_)) => 0.0,
            Block::Field(_) if after_heading => 8.0,
            Block::Field(_) => 14.0,
            Block::Paragraph(_) | Block::List(_) | Block::Definitions(_) if after_heading => {
                if policy {
                    0.0
                } else {
                    1.6
                }
            }
            Block::Paragraph(_) if matches!(previous, Block::Field(_)) => 10.0,
            Block::Paragraph(_) => 7.0,
            Block::List(_) if matches!(previous, Block::Paragraph(_)) => 0.0,
            Block::List(_) | Block::Definitions(_) | Block::Note(_) => 5.0,
            Block::Table(table) if table.title.is_some() => 12.0,
            Block::Table(_) => 9.0,
            Block::Finding { .. } | Block::Emphasis(_) | Block::Tinted(_) => 9.0,
            Block::Contents => 18.0,
            Block::Signature(_) => 25.0,
            Block::NewPage => 0.0,
        }
    }

    /// Adds slabs below what is there.
    fn push(&mut self, mut slabs: Vec<Slab>, gap: f32) {
        if let Some(first) = slabs.first_mut() {
            first.gap = gap;
            first.new_page |= std::mem::take(&mut self.new_page);
            first.anchors.append(&mut self.anchors);
            first.headings.append(&mut self.headings);
        }
        if std::mem::take(&mut self.after_heading)
            && let [only] = slabs.as_mut_slice()
        {
            only.keep |= only.height < 2.0 * self.document.style.body().leading;
        }
        self.done.slabs.append(&mut slabs);
    }

    fn node(&mut self, parent: u32, tag: Tag) -> u32 {
        let id = self.done.nodes.len() as u32;
        self.done.nodes.push(Node { tag, parent, kids: Vec::new(), columns: None });
        if tag != Tag::Link {
            self.done.nodes[parent as usize].kids.push(id);
        }
        id
    }

    /// The number of the anchor's page as printed.
    fn page_number(&mut self, anchor: &Anchor) -> String {
        match self.pages.get(anchor) {
            // Filled up with spaces as wide as a digit.
            Some(page) => format!("{:\u{2007}>width$}", page + 1, width = self.digits),
            None => {
                self.done.unresolved.insert(anchor.clone());
                "?".to_owned()
            }
        }
    }

    fn prepare(&mut self, text: &Text, lettering: Lettering) -> Prepared {
        let mut prepared = Prepared::default();
        self.extend(&mut prepared, text, lettering);
        prepared
    }

    fn extend(&mut self, prepared: &mut Prepared, text: &Text, lettering: Lettering) {
        let own = Voice::new(lettering.weight, lettering.colour);
        for run in &text.0 {
            let words = clean(run.words());
            match run {
                Run::Plain(_) => prepared.voiced.push(&words, own),
                Run::Bold(_) => prepared.voiced.push(&words, Voice { weight: Weight::Bold, ..own }),
                Run::Italic(_) => prepared.voiced.push(&words, Voice { weight: Weight::Italic, ..own }),
                Run::Secondary(_) => prepared.voiced.push(&words, Voice::new(Weight::Regular, Colour::Secondary)),
                Run::Warning(_) => prepared.voiced.push(&words, Voice::new(Weight::Bold, Colour::Warning)),
                Run::Framed(_) => {
                    prepared.frames += 1;
                    let voice = Voice { frame: Some(prepared.frames), ..Voice::new(Weight::Bold, Colour::Warning) };
                    prepared.voiced.push(&words.replace([' ', '\n'], "\u{A0}"), voice);
                }
                Run::PageOf(anchor) => {
                    let number = self.page_number(anchor);
                    prepared.refer(&number, Goal::Anchor(anchor.clone()), own);
                }
                Run::Web(address) => prepared.refer(&words, Goal::Web(address.clone()), own),
            }
        }
    }

    /// The words in lines, each piece where it stands.
    fn set(&mut self, prepared: &Prepared, setting: Setting) -> Vec<SetLine> {
        let lettering = setting.lettering;
        let baseline = setting.baseline.unwrap_or(lettering.baseline());
        let measure = Measure {
            size: lettering.size,
            width: setting.width,
            hyphens: setting.hyphens,
            language: self.document.language,
        };
        let lines = prepared.voiced.lines(self.shaper, measure);
        let mut set = Vec::with_capacity(lines.len());
        for line in lines {
            let x = match setting.align {
                Align::Left => setting.x,
                Align::Right => setting.x + setting.width - line.width,
            };
            let mut out = SetLine { height: lettering.leading, ..SetLine::default() };
            for piece in line.pieces {
                let mut node = setting.node;
                if let (Some(parent), Some(index)) = (setting.node, piece.voice.reference) {
                    let link = self.node(parent, Tag::Link);
                    node = Some(link);
                    out.references.push(PendingLink {
                        area: [x + piece.x, 0.0, x + piece.x + piece.width, lettering.leading],
                        goal: prepared.references[index].clone(),
                        node: link,
                    });
                }
                if piece.voice.frame.is_some() {
                    let edges = [x + piece.x, baseline - 0.90 * piece.size, piece.width, 1.22 * piece.size];
                    out.items.extend(frame(edges, 0.8, piece.voice.colour));
                }
                out.items.push(Item {
                    node,
                    ink: Ink::Text {
                        x: x + piece.text_x(),
                        baseline,
                        size: piece.size,
                        colour: piece.voice.colour,
                        words: piece.words,
                        hyphen: piece.hyphen,
                    },
                });
            }
            set.push(out);
        }
        set
    }

    /// Plain words set at once.
    fn set_words(&mut self, words: &str, setting: Setting) -> Vec<SetLine> {
        let mut prepared = Prepared::default();
        let lettering = setting.lettering;
        prepared.voiced.push(&clean(words), Voice::new(lettering.weight, lettering.colour));
        self.set(&prepared, setting)
    }

    /// Width of words on one line, in points.
    fn natural_width(&mut self, prepared: &Prepared, size: f32) -> f32 {
        let measure = Measure { size, width: 10_000.0, hyphens: Hyphens::Written, language: self.document.language };
        prepared.voiced.lines(self.shaper, measure).iter().map(|line| line.width).fold(0.0, f32::max)
    }
}

impl Prepared {
    fn refer(&mut self, words: &str, goal: Goal, voice: Voice) {
        self.references.push(goal);
        let reference = Some(self.references.len() - 1);
        self.voiced.push(words, Voice { reference, ..voice });
    }
}

impl Setting {
    fn new(lettering: Lettering, x: f32, width: f32, node: u32) -> Self {
        Self { lettering, x, width, node: Some(node), hyphens: Hyphens::ByRule, align: Align::Left, baseline: None }
    }

    /// Breaks words only where it is written.
    fn unbroken(self) -> Self {
        Self { hyphens: Hyphens::Written, ..self }
    }

    fn on(self, baseline: f32) -> Self {
        Self { baseline: Some(baseline), ..self }
    }

    fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// The same, drawn once more: no part of the structure.
    fn again(self) -> Self {
        Self { node: None, ..self }
    }
}

/// A filled rectangle.
fn rect(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Item {
    Item { node: None, ink: Ink::Rect { x, y, width, height, colour } }
}

/// The four sides of left, upper edge, width, height.
fn frame([x, y, width, height]: [f32; 4], thickness: f32, colour: Colour) -> [Item; 4] {
    [
        rect(x, y, width, thickness, colour),
        rect(x, y + height - thickness, width, thickness, colour),
        rect(x, y, thickness, height, colour),
        rect(x + width - thickness, y, thickness, height, colour),
    ]
}

/// What a slab draws, once more: no part of the structure.
fn copies(items: impl IntoIterator<Item = Item>) -> Vec<Item> {
    items.into_iter().map(|item| Item { node: None, ..item }).collect()
}
