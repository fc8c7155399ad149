//! The change sheet: on one page what differs from the version that was signed last, in words, for who signs.
//!
//! It compares two prints of one document and tells nothing that neither of them has: its snapshot holds what stands on it,
//! before and after. It is one page whatever has changed: what matters least is summed up, and type is never set smaller.

mod compared;
mod excerpt;
mod folded;
mod rows;
mod same;
mod side;
mod standing;

use schema::{Document, DocumentKind, Entity, Id, Instant, Now, Organisation, Register};

use super::drift::drift;
use super::mark::Marked;
use super::parts::{self, Paper};
use super::pen::Pen;
use super::{Edition, Missing, Order, Printed, Refusal, Subject, pick};
use crate::{Block, Sheet, Signature, Text};
use compared::{Comparison, Difference, What};
use side::Side;
use standing::Standing;

/// What a change sheet compares the register with.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// The issued document.
    pub document: Id<Document>,
    /// The register it was made from.
    pub register: Box<Register>,
    /// When it was issued.
    pub at: Instant,
    /// The version the reader is asked to sign.
    pub asks: u32,
}

/// What an issued document would be made from today, where a change sheet can look back to it.
pub fn compared_subject(document: &Document) -> Option<Subject> {
    match (document.subject, &document.policy) {
        (DocumentKind::Article30, _) => Some(Subject::Article30),
        (DocumentKind::Article30Processor, _) => Some(Subject::Article30Processor),
        (DocumentKind::Policy, Some(policy)) => Some(Subject::Policy(policy.clone())),
        _ => None,
    }
}

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation, earlier: &Earlier) -> Result<Printed, Refusal> {
    let missing = || Refusal::NoSuch { kind: Document::KIND, id: earlier.document.to_string() };
    let document = Document::find(order.register, &earlier.document).ok_or_else(missing)?;
    let not_compared = || Refusal::NotCompared { number: document.number.clone() };
    let subject = compared_subject(document).ok_or_else(not_compared)?;
    let drafted = |register: &Register, now: Now| {
        let order =
            Order { register, law: order.law, now, printed: None, language: order.language, edition: Edition::Draft };
        super::compose(&order, &subject)
    };
    let then = drafted(&earlier.register, Now::at(earlier.at))?;
    let now = drafted(order.register, order.now)?;
    let words = Pen::new(order).words();
    let comparison = Comparison {
        then: Side::of(&earlier.register, &then),
        now: Side::of(order.register, &now),
        subject: &subject,
        words,
        today: order.now.today,
        document: named(order, &subject),
    };
    let differences = comparison.differences(&drift(&then, &now));
    if differences.is_empty() {
        return Err(Refusal::NothingChanged { version: document.version, number: document.number.clone() });
    }
    // That own texts are in another language is said of the sheet itself.
    let open: Vec<&Missing> = now.missing.iter().filter(|it| it.code != "text-language").collect();
    let whole =
        Whole { order, organisation, document, subject: &subject, comparison, differences, open, asks: earlier.asks };
    Ok(whole.fitted())
}

/// What the document is called within a sentence: »fortegnelsen«, »persondatapolitikken »Kunder««.
fn named(order: &Order<'_>, subject: &Subject) -> String {
    let pen = Pen::new(order);
    match subject {
        Subject::Policy(id) => {
            let title = pick::linked::<schema::Policy>(order.register, Some(id)).map(|it| it.title.text());
            pen.w("sheet-of-policy", &[("title", &excerpt::excerpt(title.unwrap_or_default()))])
        }
        Subject::Article30Processor => pen.t("sheet-of-processor-record"),
        _ => pen.t("sheet-of-record"),
    }
}

/// Everything there is to say, before it is known how much of it has room.
struct Whole<'a> {
    order: &'a Order<'a>,
    organisation: &'a Organisation,
    document: &'a Document,
    subject: &'a Subject,
    comparison: Comparison<'a>,
    differences: Vec<Difference>,
    open: Vec<&'a Missing>,
    asks: u32,
}

/// More rows never have room on one page.
const MOST: usize = 60;

impl Whole<'_> {
    /// The sheet with as many rows as one page holds.
    fn fitted(&self) -> Printed {
        let ranked = self.ranked();
        let has_room = |rows: usize| crate::lay_out(&self.printed(&ranked[..rows]).document).pages.len() <= 1;
        let (mut low, mut high) = (0, ranked.len().min(MOST));
        if has_room(high) {
            low = high;
        }
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            if has_room(middle) { low = middle } else { high = middle - 1 }
        }
        self.printed(&ranked[..low])
    }

    /// Every row by how much it matters: differences by their place in the list, then what is open after them.
    fn ranked(&self) -> Vec<usize> {
        let count = self.differences.len();
        let mut all: Vec<usize> = (0..count + self.open.len()).collect();
        // The first questions matter as much as what the company does; the rest no more than how it is organised.
        let weight = |at: &usize| match self.differences.get(*at) {
            Some(one) => one.weight,
            None => u8::from(*at - count >= 3),
        };
        all.sort_by_key(|at| (weight(at), *at));
        all
    }

    /// The sheet with some of the rows, the rest of them summed up.
    fn printed(&self, shown: &[usize]) -> Printed {
        let pen = &Pen::new(self.order);
        let standing = Standing::of(pen, self.document, self.subject);
        let count = |what: What| self.differences.iter().filter(|it| it.what == what).count();
        let mut blocks = vec![Block::Tinted(standing.sentence(pen, count, self.open.len(), self.asks))];
        let is_shown = |at: &usize| shown.contains(at);
        let mut rows = rows::Rows::new(pen, self.document, &self.comparison.document, self.asks);
        for what in [What::New, What::Changed, What::Gone] {
            let of = self.differences.iter().enumerate().filter(|(_, it)| it.what == what);
            let (own, rest): (Vec<_>, Vec<_>) = of.partition(|(at, _)| is_shown(at));
            let [own, rest] = [own, rest].map(|list| list.into_iter().map(|(_, it)| it).collect::<Vec<_>>());
            blocks.extend(rows.differences(what, &own, &rest));
        }
        let first = self.differences.len();
        let (own, rest): (Vec<_>, Vec<_>) = self.open.iter().enumerate().partition(|(at, _)| is_shown(&(first + at)));
        blocks.extend(rows.open(own.into_iter().map(|(_, it)| *it), rest.len()));
        if let Some(same) = same::same(pen, &self.comparison, &self.differences) {
            pen.note_worked_out(Document::KIND, self.document.id.as_str(), "unchanged", serde_json::json!(same));
            let text = Text::new().bold(pen.t("sheet-unchanged")).plain(format!(" {same}."));
            blocks.push(Block::paragraph(text));
        }
        if !pen.is_draft() {
            let (adopted, place) = (pen.t("sheet-presented"), pen.t("sheet-initials"));
            blocks.push(Block::Signature(Signature { prepared: None, adopted, place, signers: Vec::new() }));
        }
        let mut mark = Marked::default();
        parts::language_mark(pen, self.organisation, &mut mark);
        let paper = Paper {
            subject: "change-sheet",
            title: pen.words().choice("document-kind", DocumentKind::ChangeSheet.name()),
            subtitle: Text::from(standing.subtitle(pen, &self.comparison.document)),
            line: standing.line(pen),
            file: pen.t("sheet-file"),
            sheet: Sheet::Portrait,
            mark,
            blocks,
            signer: None,
        };
        parts::finish(pen, self.organisation, paper)
    }
}
