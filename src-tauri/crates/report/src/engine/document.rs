//! A document before it is laid out.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::block::Block;
use super::text::{Anchor, Text};

/// Everything that is printed, and what the file says about itself. The same document gives the same bytes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// »Fortegnelse over behandlingsaktiviteter«
    pub title: String,
    /// Grey line under the title.
    pub subtitle: Option<Text>,
    /// Of the words on the page: decides hyphenation and what a reader is told.
    pub language: Language,
    /// Which of the sizes of type it is set in.
    pub style: Style,
    /// Upright or lying sheet.
    pub sheet: Sheet,
    /// Top of the first page.
    pub company_line: CompanyLine,
    /// Frame on the first page that names what is missing.
    pub mark: Option<Mark>,
    /// »UDKAST · 2 oplysninger mangler«, at the head of every later page.
    pub running_mark: Option<String>,
    /// The document itself.
    pub blocks: Vec<Block>,
    /// Bottom of every page.
    pub footer: Footer,
    /// What the engine itself writes.
    pub words: FixedWords,
    /// The document's own data, attached to the file.
    pub snapshot: Option<Attachment>,
    /// The company, in the file's properties.
    pub author: String,
    /// In the file's properties.
    pub keywords: Vec<String>,
    /// When it was issued or printed: the file's dates. Never the clock.
    pub instant: DateTime<FixedOffset>,
}

/// Language of the printed words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Language {
    /// `da-DK`
    Danish,
    /// `nb-NO`
    Bokmal,
    /// `en-GB`
    English,
}

/// Sizes of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Style {
    /// Body 10/14, sections 15/20.
    Record,
    /// Body 10.5/15, sections 12/15.
    Policy,
    /// As the record, with the title nearer the top: minutes, change sheet, processors.
    Paper,
}

/// How the sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Sheet {
    /// A4 upright.
    Portrait,
    /// A4 lying.
    Landscape,
}

/// Name at the left in bold, purpose or predecessor at the right.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CompanyLine {
    /// »Eksempel Rengøring ApS«
    pub left: String,
    /// »Databeskyttelsesforordningens artikel 30, stk. 1«, or empty.
    pub right: String,
}

/// The frame on the first page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// »UDKAST – to oplysninger mangler«
    pub head: String,
    /// Numbered lines.
    pub items: Vec<MarkItem>,
    /// A line under them, such as where all of it is listed.
    pub note: Option<String>,
}

/// One missing item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MarkItem {
    /// »Behandling 2.1, litra e: Det er uafklaret, om …«
    pub text: Text,
    /// Where it is missing: printed as »side 5« at the right.
    pub anchor: Option<Anchor>,
}

/// Bottom of every page: company · title, a line, and for an issued document its fingerprint and code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Footer {
    /// In bold.
    pub company: String,
    /// After it.
    pub title: String,
    /// »Dokument 2026-014 · version 4 · 21. november 2026«, or »Udkast · udskrevet 21. november 2026«.
    pub line: String,
    /// Issued documents only.
    pub fingerprint: Option<Fingerprint>,
    /// Issued documents only.
    pub code: Option<Code>,
}

/// A short print of the content.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fingerprint {
    /// »Fingeraftryk«
    pub label: String,
    /// »7K3M-94QD-XA2P-5HRC«
    pub value: String,
}

/// A QR code, 14 × 14.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Code {
    /// What it says when read; at most about 100 characters keep its modules printable, and what no code can hold prints none.
    pub content: String,
    /// What a screen reader says for it.
    pub alternative: String,
}

/// Words the engine writes by itself, in the document's language. `{n}` and `{m}` are numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FixedWords {
    /// »Side {n} af {m}«
    pub page_of: String,
    /// »side {n}«
    pub page: String,
    /// »Gå til side {n}«: what a screen reader says for a link.
    pub go_to_page: String,
    /// »(fortsat)«
    pub continued: String,
    /// »Indhold«
    pub contents: String,
}

/// A file inside the file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attachment {
    /// »fortegnelse.json«; plain ASCII.
    pub name: String,
    /// What it is, for a reader.
    pub description: String,
    /// `application/json`
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Language {
    /// BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da-DK",
            Self::Bokmal => "nb-NO",
            Self::English => "en-GB",
        }
    }
}
