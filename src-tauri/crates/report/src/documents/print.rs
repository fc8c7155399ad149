//! What every printed document has in common: mark, footer, fixed words, the attached snapshot.

use schema::{Language, Organisation};

use super::mark::Marked;
use super::pen::{Pen, said};
use super::snapshot::About;
use super::{Edition, Printed, code};
use crate::{
    Attachment, Block, Code, CompanyLine, Document, Fingerprint, FixedWords, Footer, Mark, Sheet, Style, Text,
};

/// A document's own part.
pub(super) struct Content<'a> {
    pub(super) subject: &'static str,
    pub(super) organisation: &'a Organisation,
    pub(super) title: String,
    pub(super) subtitle: Option<Text>,
    pub(super) style: Style,
    pub(super) sheet: Sheet,
    pub(super) company_line: CompanyLine,
    pub(super) mark: Marked,
    pub(super) blocks: Vec<Block>,
    /// Name and role of who is to sign.
    pub(super) signer: Option<(String, String)>,
    /// The name of the attached snapshot, without its ending.
    pub(super) file: String,
}

pub(super) fn finish(pen: &Pen<'_>, content: Content<'_>) -> Printed {
    let order = pen.order;
    let frozen = pen.freeze(&About {
        subject: content.subject,
        title: &content.title,
        signer: content.signer,
        missing: &content.mark.missing,
    });
    let company = content.company_line.left.clone();
    let document = Document {
        title: content.title.clone(),
        subtitle: content.subtitle,
        language: match order.language {
            Language::Da => crate::Language::Danish,
            Language::Nb => crate::Language::Bokmal,
            Language::En => crate::Language::English,
        },
        style: content.style,
        sheet: content.sheet,
        company_line: content.company_line,
        running_mark: running_mark(pen, &content.mark),
        mark: mark(pen, &content.mark),
        blocks: content.blocks,
        footer: footer(pen, &company, content.subject, &content.title, frozen.fingerprint.as_deref()),
        words: FixedWords {
            page_of: pen.w("paper-page-of", &[("n", "{n}"), ("m", "{m}")]),
            page: pen.w("paper-page", &[("n", "{n}")]),
            go_to_page: pen.w("paper-go-to-page", &[("n", "{n}")]),
            continued: pen.t("paper-continued"),
            contents: pen.t("paper-contents"),
        },
        snapshot: Some(Attachment {
            name: format!("{}.json", content.file),
            description: pen.t("paper-snapshot"),
            media_type: "application/json".to_owned(),
            bytes: frozen.bytes.clone(),
        }),
        author: said(&content.organisation.name).unwrap_or_default(),
        keywords: vec![pen.t("paper-keyword")],
        instant: order.printed.unwrap_or(order.now).instant.0,
    };
    Printed {
        document,
        snapshot: frozen.value,
        canonical: frozen.bytes,
        missing: content.mark.missing,
        fingerprint: frozen.fingerprint,
    }
}

/// »UDKAST – to oplysninger mangler«. A record issued with items missing says so without being a draft.
fn mark(pen: &Pen<'_>, marked: &Marked) -> Option<Mark> {
    if marked.items.is_empty() {
        return None;
    }
    let count = marked.items.len().to_string();
    let head = pen.w(if pen.is_draft() { "paper-mark-draft" } else { "paper-mark-issued" }, &[("count", &count)]);
    let is_long = pen.is_draft() && marked.items.len() > LONG;
    let items = if is_long { marked.by_kind(pen) } else { marked.items.clone() };
    let note = Some(pen.t("paper-mark-rest")).filter(|_| is_long && items.len() < marked.items.len());
    Some(Mark { head, items, note })
}

/// A draft that lacks more than this many items names the first of each kind, and how many more there are.
const LONG: usize = 15;

fn running_mark(pen: &Pen<'_>, marked: &Marked) -> Option<String> {
    if marked.items.is_empty() {
        return None;
    }
    let count = marked.items.len().to_string();
    let id = if pen.is_draft() { "paper-running-draft" } else { "paper-running-issued" };
    Some(pen.w(id, &[("count", &count)]))
}

fn footer(pen: &Pen<'_>, company: &str, subject: &str, title: &str, fingerprint: Option<&str>) -> Footer {
    let date = pen.date(pen.today());
    let printed = pen.order.printed.map(|it| pen.date(it.today));
    let (line, short) = match (&pen.order.edition, fingerprint, &printed) {
        (Edition::Issued { number, version, .. }, Some(fingerprint), _) => {
            let version = version.to_string();
            let args = [("number", number.as_str()), ("version", version.as_str()), ("date", date.as_str())];
            (pen.w("paper-footer-issued", &args), Some((fingerprint, code(fingerprint))))
        }
        (_, _, Some(printed)) => (pen.w("past-footer", &[("day", &date), ("date", printed)]), None),
        // What is for the pen is never issued, so that no print of it is a draft.
        _ if subject == "agenda" => (pen.w("papers-agenda-footer", &[("date", &date)]), None),
        _ => (pen.w("paper-footer-draft", &[("date", &date)]), None),
    };
    Footer {
        company: company.to_owned(),
        title: title.to_owned(),
        line,
        fingerprint: short
            .as_ref()
            .map(|(_, short)| Fingerprint { label: pen.t("paper-fingerprint"), value: short.clone() }),
        code: short.map(|(whole, short)| Code {
            content: code::whole_code(whole),
            alternative: pen.w("paper-code-alternative", &[("code", &short)]),
        }),
    }
}
