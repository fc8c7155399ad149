//! Slices of the document that no page break cuts, and how columns side by side are sliced together.

use std::rc::Rc;

use super::page::{Ink, Item};
use super::text::Anchor;

/// A slice of the document across the whole width. Heights are from its own upper edge.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slab {
    /// Above it, unless it begins a page.
    pub(crate) gap: f32,
    pub(crate) height: f32,
    /// On the same page as the next.
    pub(crate) keep: bool,
    /// Begins a page.
    pub(crate) new_page: bool,
    pub(crate) items: Vec<Item>,
    pub(crate) references: Vec<PendingLink>,
    pub(crate) anchors: Vec<Anchor>,
    /// The headings it begins, as their numbers in the document.
    pub(crate) headings: Vec<usize>,
    /// What is drawn again above or beside it where it is the first of a page but not the first of its kind.
    pub(crate) repeats: Vec<Rc<Repeat>>,
}

/// Drawn again on the next page: a table's head, a field's letter and label.
#[derive(Debug, Clone)]
pub(crate) struct Repeat {
    /// What it takes above the text that goes on.
    pub(crate) height: f32,
    /// How far down it reaches; what follows stands below.
    pub(crate) reach: f32,
    pub(crate) items: Vec<Item>,
}

/// What a link leads to.
#[derive(Debug, Clone)]
pub(crate) enum Goal {
    Anchor(Anchor),
    /// A page outside, by its address as it is written.
    Web(String),
}

/// A reference whose target is known when all pages are.
#[derive(Debug, Clone)]
pub(crate) struct PendingLink {
    pub(crate) area: [f32; 4],
    pub(crate) goal: Goal,
    pub(crate) node: u32,
}

/// Lines one under another in one column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stack {
    lines: Vec<StackLine>,
    pub(crate) bottom: f32,
}

/// A line of a stack; its items' heights are from the stack's upper edge.
#[derive(Debug, Clone, Default)]
pub(crate) struct StackLine {
    top: f32,
    bottom: f32,
    keep: bool,
    items: Vec<Item>,
    references: Vec<PendingLink>,
}

/// A line before it has its place: heights from its own upper edge.
#[derive(Debug, Clone, Default)]
pub(crate) struct SetLine {
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
    pub(crate) references: Vec<PendingLink>,
}

/// How a paragraph's lines hold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Two lines stay at either end.
    Ends,
    /// All lines, unless there are very many.
    Whole,
}

/// Nothing taller is kept whole, in points.
const TALLEST: f32 = 360.0;
/// More lines than this are split even where the paragraph should stay whole.
const MOST_WHOLE: usize = 24;

impl Stack {
    /// An empty stack that begins below its upper edge.
    pub(crate) fn from(top: f32) -> Self {
        Self { lines: Vec::new(), bottom: top }
    }

    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(crate) fn skip(&mut self, height: f32) {
        self.bottom += height;
    }

    /// Adds a paragraph below what is there.
    pub(crate) fn add(&mut self, lines: Vec<SetLine>, hold: Hold) {
        let count = lines.len();
        let whole = count <= 3 || (hold == Hold::Whole && count <= MOST_WHOLE);
        for (index, line) in lines.into_iter().enumerate() {
            let top = self.bottom;
            self.bottom += line.height;
            let ends = index == 0 || index + 2 == count;
            self.lines.push(StackLine {
                top,
                bottom: self.bottom,
                keep: index + 1 < count && (whole || ends),
                items: line.items.into_iter().map(|item| item.moved(top)).collect(),
                references: line.references.into_iter().map(|reference| reference.moved(top)).collect(),
            });
        }
    }

    /// The last line stays with whatever is added next.
    pub(crate) fn keep_last(&mut self) {
        if let Some(line) = self.lines.last_mut() {
            line.keep = true;
        }
    }

    /// All its items, for repeating.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Item> {
        self.lines.iter().flat_map(|line| &line.items)
    }
}

impl Slab {
    /// Slices columns side by side wherever no line of any of them is cut. Never empty. Columns of hostile length whose lines never end
    /// together are cut anyway, and the later ones go on a little lower.
    pub(crate) fn slice(columns: Vec<Stack>) -> Vec<Self> {
        let mut columns: Vec<Lines> =
            columns.into_iter().map(|stack| Lines { lines: stack.lines.into_iter().peekable(), lower: 0.0 }).collect();
        let mut slabs = Vec::new();
        let mut top = 0.0_f32;
        while let Some(lowest) = columns.iter_mut().filter_map(Lines::bottom).reduce(f32::max) {
            let mut cut = lowest;
            // Each line that is taken may reach further down and so take others with it.
            let mut grew = true;
            let mut taken: Vec<Vec<StackLine>> = columns.iter().map(|_| Vec::new()).collect();
            while grew && cut - top < TALLEST {
                grew = false;
                for (lines, taken) in std::iter::zip(&mut columns, &mut taken) {
                    while let Some(line) = lines.above(cut) {
                        cut = cut.max(line.bottom);
                        taken.push(line);
                        grew = true;
                    }
                }
            }
            if grew {
                for lines in &mut columns {
                    lines.go_on_below(cut);
                }
            }
            let mut slab = Self { height: cut - top, ..Self::default() };
            for lines in taken {
                slab.keep |= lines.last().is_some_and(|line| line.keep);
                for line in lines {
                    let items = line.items.into_iter().map(|item| item.moved(-top));
                    slab.items.extend(items);
                    let references = line.references.into_iter().map(|r| r.moved(-top));
                    slab.references.extend(references);
                }
            }
            top = cut;
            slabs.push(slab);
        }
        if slabs.is_empty() {
            slabs.push(Self::default());
        }
        slabs
    }

    /// One slab of several that may not be parted; the same several where one would be too tall for any page.
    pub(crate) fn join(slabs: Vec<Self>) -> Vec<Self> {
        let height: f32 = slabs.iter().map(|slab| slab.gap + slab.height).sum();
        if height > TALLEST {
            return slabs;
        }
        let mut joined = Self::default();
        for (index, slab) in slabs.into_iter().enumerate() {
            if index == 0 {
                joined.gap = slab.gap;
            } else {
                joined.height += slab.gap;
            }
            let top = joined.height;
            joined.height += slab.height;
            joined.keep = slab.keep;
            joined.items.extend(slab.items.into_iter().map(|item| item.moved(top)));
            joined.references.extend(slab.references.into_iter().map(|r| r.moved(top)));
            joined.anchors.extend(slab.anchors);
            joined.headings.extend(slab.headings);
        }
        vec![joined]
    }
}

/// A column's lines that have not yet found their slab.
struct Lines {
    lines: std::iter::Peekable<std::vec::IntoIter<StackLine>>,
    /// How much lower they stand than their stack says.
    lower: f32,
}

impl Lines {
    fn bottom(&mut self) -> Option<f32> {
        let lower = self.lower;
        self.lines.peek().map(|line| line.bottom + lower)
    }

    /// The next line if it begins above the cut, where it now stands.
    fn above(&mut self, cut: f32) -> Option<StackLine> {
        let lower = self.lower;
        let mut line = self.lines.next_if(|line| line.top + lower < cut - 0.05)?;
        if lower != 0.0 {
            line.top += lower;
            line.bottom += lower;
            line.items = line.items.into_iter().map(|item| item.moved(lower)).collect();
            line.references = line.references.into_iter().map(|r| r.moved(lower)).collect();
        }
        Some(line)
    }

    fn go_on_below(&mut self, cut: f32) {
        if let Some(line) = self.lines.peek() {
            self.lower = self.lower.max(cut - line.top);
        }
    }
}

impl Item {
    /// The same, further down.
    pub(crate) fn moved(mut self, by: f32) -> Self {
        match &mut self.ink {
            Ink::Text { baseline, .. } => *baseline += by,
            Ink::Rect { y, .. } | Ink::Code { y, .. } => *y += by,
        }
        self
    }
}

impl PendingLink {
    /// The same, further down.
    pub(crate) fn moved(mut self, by: f32) -> Self {
        self.area[1] += by;
        self.area[3] += by;
        self
    }
}
