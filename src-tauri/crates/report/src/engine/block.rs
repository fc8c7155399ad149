//! What a page is built of. All widths are in millimetres.

use serde::Serialize;

use super::text::{Anchor, Text};

/// One part of the document, from top to bottom.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Block {
    /// A numbered or lettered heading.
    Heading(Heading),
    /// Running text in the content column, at most 130 wide.
    Paragraph(Paragraph),
    /// The list of all headings with their pages. Drawn from the headings; its own title is [`crate::FixedWords::contents`].
    Contents,
    /// A lettered field of Article 30: letter, label, value. Fields that follow one another form one list.
    Field(Field),
    /// Terms with their explanations.
    Definitions(Definitions),
    /// A table with a repeated head.
    Table(Table),
    /// Points, each with an en dash.
    List(Vec<Text>),
    /// »Vær opmærksom:« with a bar in the warning colour, full width, kept whole. `lead` is set in bold.
    Finding {
        /// »Vær opmærksom:«
        lead: String,
        /// What it is and how to cure it.
        text: Text,
    },
    /// A paragraph that must stand apart (the right to object), with a bar in the accent colour, in the content column, kept whole.
    Emphasis(Text),
    /// What a paper says in one sentence, on a tint over the full width that may vanish without loss; kept whole.
    Tinted(Text),
    /// Small print under what stands before it (8/11, secondary), full width.
    Note(Text),
    /// Where the document is adopted and signed. Never split, never alone on a page.
    Signature(Signature),
    /// What follows begins a new page.
    NewPage,
}

/// A heading. Level 1 is a section, level 2 a section within it, level 3 a small heading without a number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// 1, 2 or 3; anything else counts as the nearest.
    pub level: u8,
    /// Number or letter in the strip: `2.1`, `3`.
    pub number: Option<String>,
    /// The heading's words.
    pub title: String,
    /// Grey line under the title: who, since when, last changed.
    pub subtitle: Option<Text>,
    /// Letter of Article 30 that the section answers, drawn in the strip under the number.
    pub letter: Option<String>,
    /// How contents, marks and cross references find it.
    pub anchor: Anchor,
    /// Begins a page (each activity, measures, each appendix).
    pub new_page: bool,
    /// Stands in contents and outline. Small headings usually do not.
    pub listed: bool,
    /// Drawn on the page. A heading that is only listed (»2 Behandlingerne enkeltvis«) points at what follows it.
    pub drawn: bool,
}

/// Running text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paragraph {
    /// The text.
    pub text: Text,
    /// Letter in the strip beside its first line.
    pub letter: Option<String>,
}

/// A lettered field. Required items carry their letter, others none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// `a`–`g`.
    pub letter: Option<String>,
    /// »Formål og retsgrundlag«. Never hyphenated; U+00AD allows a break.
    pub label: String,
    /// From top to bottom; never empty on paper: write »Ingen«, or a framed tag.
    pub value: Vec<Value>,
    /// Where the draft mark or a cross reference finds it.
    pub anchor: Option<Anchor>,
}

/// A part of a field's value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Value {
    /// Running text.
    Paragraph(Text),
    /// Rows of two to four columns, 9/12, with inner hairlines (purposes, recipients).
    Rows(Rows),
}

/// A small list inside a field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rows {
    /// Width of each column; they are scaled to fill the 112 of the value column, so `[2.0, 1.0]` is two thirds and a third.
    pub widths: Vec<f32>,
    /// Each row as many cells as there are widths; more are left out by no one: they join the last column.
    pub rows: Vec<Vec<Text>>,
}

/// Terms in bold, their explanations, and at the right a reference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Definitions {
    /// Width of the terms; by default as wide as the longest needs, at most 50.
    pub term_width: Option<f32>,
    /// From top to bottom.
    pub entries: Vec<Definition>,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Definition {
    /// »Indsigt«
    pub term: String,
    /// »Du kan få en kopi af dine oplysninger«
    pub text: Text,
    /// »art. 15«, at the right.
    pub note: Option<Text>,
}

/// A table. Its head, and its title with »(fortsat)«, repeat on every page; a heading of a group keeps with its first row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// »Tabel 2.1 Oplysninger og slettefrister«
    pub title: Option<String>,
    /// Where a cross reference finds it.
    pub anchor: Option<Anchor>,
    /// Whether it takes the full 166 or the content column's 128.
    pub place: Place,
    /// From left to right.
    pub columns: Vec<Column>,
    /// Which column names the row ; it is repeated with »(fortsat)« where a row is split.
    pub row_header: Option<usize>,
    /// Rows under group headings, or one group without heading.
    pub groups: Vec<Group>,
    /// Small print kept with the last row: computed dates, »Lov pr. …«.
    pub notes: Vec<Text>,
}

/// The width a table takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Place {
    /// Strip and content: 166 (257 on a landscape sheet).
    Full,
    /// The content column only, 128: the policy's tables.
    Content,
}

/// A column and its head.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Letter of Article 30 before the head, in accent.
    pub letter: Option<String>,
    /// The head's words.
    pub head: String,
    /// Width; all are scaled together to fill the place.
    pub width: f32,
    /// Text left, page numbers right.
    pub align: Align,
}

/// Where a column's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Align {
    /// Text.
    Left,
    /// Page numbers and amounts.
    Right,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// »Tekniske«
    pub title: Option<String>,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// A row: as many cells as the table has columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// From left to right.
    pub cells: Vec<Cell>,
    /// Where the draft mark or a cross reference finds it.
    pub anchor: Option<Anchor>,
}

/// A cell's paragraphs; a warning (»▲ Mangler: …«) is a paragraph of its own.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Cell(pub Vec<Text>);

/// »Vedtaget den ____ sted ____« and the signers' lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Signature {
    /// »Udarbejdet af Pernille Prøvesen.«
    pub prepared: Option<Text>,
    /// »Vedtaget den«; with no words here and in `place`, there is no such line.
    pub adopted: String,
    /// »sted«
    pub place: String,
    /// One, or two in equal columns; more take further rows of two.
    pub signers: Vec<Signer>,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Signer {
    /// The person's name; empty where it is not known.
    pub name: String,
    /// »Direktør«
    pub role: String,
}

impl Heading {
    /// A section that is drawn and listed.
    pub fn section(level: u8, number: impl Into<String>, title: impl Into<String>, anchor: Anchor) -> Self {
        Self {
            level,
            number: Some(number.into()),
            title: title.into(),
            subtitle: None,
            letter: None,
            anchor,
            new_page: false,
            listed: true,
            drawn: true,
        }
    }
}

impl Block {
    /// A paragraph without a letter.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(Paragraph { text: text.into(), letter: None })
    }
}

impl Column {
    /// A column of text.
    pub fn new(head: impl Into<String>, width: f32) -> Self {
        Self { letter: None, head: head.into(), width, align: Align::Left }
    }

    /// The same with a letter of Article 30 before its head.
    #[must_use]
    pub fn lettered(mut self, letter: impl Into<String>) -> Self {
        self.letter = Some(letter.into());
        self
    }

    /// The same with its text at the right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self(vec![text.into()])
    }
}
