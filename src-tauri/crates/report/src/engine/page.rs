//! Pages as plain data: what stands where. All lengths are in points, from the sheet's top left corner, y downwards.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::document::{Attachment, Code, Language};
use super::text::Anchor;
use chrono::{DateTime, FixedOffset};

/// A document laid out: everything [`crate::pdf`] and [`crate::svg`] need.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    /// From first to last.
    pub pages: Vec<Page>,
    /// The bookmarks, in order; nesting by `level`.
    pub outline: Vec<Bookmark>,
    /// Index of the page each anchor stands on, and its height there.
    pub anchors: BTreeMap<Anchor, Target>,
    /// Characters that no bundled font has: drawn as U+FFFD. Refuse or warn before printing.
    pub missing: BTreeSet<char>,
    /// Anchors that are referred to and stand nowhere; printed as `?`.
    pub unresolved: BTreeSet<Anchor>,
    /// The logical structure; the first node is the document.
    pub(crate) nodes: Vec<Node>,
    /// The footer's code.
    pub(crate) code: Option<Qr>,
    /// What the file says about itself.
    pub(crate) about: About,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// In reading order.
    pub items: Vec<Item>,
    /// Places that lead elsewhere.
    pub links: Vec<Link>,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The structure element it belongs to; none for rules, repeated heads, running heads and footers.
    pub(crate) node: Option<u32>,
    /// What it is.
    pub ink: Ink,
}

impl Item {
    /// Whether words stand on it, so that it is drawn before them.
    pub(crate) fn is_behind(&self) -> bool {
        matches!(self.ink, Ink::Rect { colour: Colour::Tint, .. })
    }
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Ink {
    /// A stretch of text in one size and colour on one line.
    Text {
        /// Left end.
        x: f32,
        /// The line it stands on.
        baseline: f32,
        /// In points.
        size: f32,
        /// Its colour.
        colour: Colour,
        /// Words and the spaces between them.
        words: Vec<Arc<Word>>,
        /// The last word ends with a hyphen that is not in the source.
        hyphen: bool,
    },
    /// A filled rectangle: rules, bars, frames.
    Rect {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
        /// In points.
        width: f32,
        /// In points.
        height: f32,
        /// Its colour.
        colour: Colour,
    },
    /// The footer's code, 14 × 14 mm.
    Code {
        /// Left edge.
        x: f32,
        /// Upper edge.
        y: f32,
    },
}

/// The page's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// #1a1a1a
    Ink,
    /// #474747
    Secondary,
    /// #17365c
    Accent,
    /// #8c1c1c
    Warning,
    /// #767676
    Hairline,
    /// #a8a8a8
    InnerHairline,
    /// #f0f0f0
    Tint,
}

/// A word, shaped: its glyphs in drawing order.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// As it is read.
    pub text: Box<str>,
    /// One for each character of the text.
    pub glyphs: Box<[Glyph]>,
    /// Sum of the advances, in thousandths of the size.
    pub width: i32,
}

/// One drawn character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Which of the bundled fonts.
    pub font: FontKey,
    /// Its number in that font.
    pub id: u16,
    /// The character it stands for.
    pub character: char,
    /// To the next glyph, kerning included, in thousandths of the size.
    pub advance: i32,
    /// No font has the character: this is the sign for that.
    pub missing: bool,
}

/// The bundled fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FontKey {
    /// Source Sans 3
    Regular,
    /// Source Sans 3 Bold
    Bold,
    /// Source Sans 3 Italic
    Italic,
    /// Noto Sans, for what Source Sans 3 has not
    Fallback,
    /// Noto Sans Bold
    FallbackBold,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Target {
    /// Index of the page, from 0.
    pub page: usize,
    /// From the top, in points.
    pub y: f32,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Leads {
    /// A place in the document.
    To(Target),
    /// A page outside, by its whole address (`https://…`, ASCII only).
    Out(String),
}

/// A place that leads elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Left, upper, right and lower edge.
    pub area: [f32; 4],
    /// Where it leads.
    pub leads: Leads,
    /// What a screen reader says.
    pub alternative: String,
    /// The structure element that holds it.
    pub(crate) node: u32,
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// »2.1 Kunder og ordrer«
    pub title: String,
    /// From 1.
    pub level: u8,
    /// Where it leads.
    pub target: Target,
}

/// An element of the logical structure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) tag: Tag,
    pub(crate) parent: u32,
    /// In reading order, but for links: they find their place among their parent's words.
    pub(crate) kids: Vec<u32>,
    /// Columns a group's heading spans.
    pub(crate) columns: Option<usize>,
}

/// The kinds of structure element that are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Heading(u8),
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    Head,
    Body,
    Row,
    ColumnHead,
    RowHead,
    Data,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Caption,
    Figure,
}

/// The code's modules.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Qr {
    pub(crate) side: usize,
    /// Row by row; true is dark.
    pub(crate) dark: Vec<bool>,
    pub(crate) alternative: String,
}

/// The file's properties.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) keywords: Vec<String>,
    pub(crate) language: Language,
    pub(crate) instant: DateTime<FixedOffset>,
    pub(crate) snapshot: Option<Attachment>,
}

impl Page {
    /// What is written on the page: the words of each line in reading order, a line of text to a line.
    pub fn lines(&self) -> Vec<String> {
        // The line, where it stands and where it ends.
        let mut lines: Vec<(f32, f32, String)> = Vec::new();
        for item in &self.items {
            let Ink::Text { x, baseline, size, words, .. } = &item.ink else {
                continue;
            };
            let text: String = words.iter().map(|word| &*word.text).collect();
            let width: i32 = words.iter().map(|word| word.width).sum();
            let end = x + width as f32 * size / 1000.0;
            match lines.last_mut() {
                Some((stands, ends, line)) if (*stands - baseline).abs() < 0.5 && *x > *ends - 0.5 => {
                    let apart = x - *ends > 0.1 * size;
                    if apart && !line.ends_with(' ') && !text.starts_with(' ') {
                        line.push(' ');
                    }
                    line.push_str(&text);
                    *ends = end;
                }
                _ => lines.push((*baseline, end, text)),
            }
        }
        lines.into_iter().map(|(_, _, line)| line.trim_end().to_owned()).collect()
    }
}

impl Colour {
    /// Red, green, blue.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x1a, 0x1a, 0x1a],
            Self::Secondary => [0x47, 0x47, 0x47],
            Self::Accent => [0x17, 0x36, 0x5c],
            Self::Warning => [0x8c, 0x1c, 0x1c],
            Self::Hairline => [0x76, 0x76, 0x76],
            Self::InnerHairline => [0xa8, 0xa8, 0xa8],
            Self::Tint => [0xf0, 0xf0, 0xf0],
        }
    }
}

impl Qr {
    /// The code at error level M, or none when the content is too long for any code.
    pub(crate) fn new(code: &Code) -> Option<Self> {
        let made = qrcode::QrCode::with_error_correction_level(&code.content, qrcode::EcLevel::M);
        made.map_or(None, |made| {
            Some(Self {
                side: made.width(),
                dark: made.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect(),
                alternative: code.alternative.clone(),
            })
        })
    }
}
