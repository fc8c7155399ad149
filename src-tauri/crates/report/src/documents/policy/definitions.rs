//! The words the policy uses, as it means them. Article 12(1).

use schema::{LegalTerm, Stated, Term};

use super::super::pen::{Noted, Pen, capital, closed, print, said};
use super::super::pick;
use super::{Drawing, TERM};
use crate::{Block, Definition, Definitions, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let terms = pick::terms(pen.order.register, drawing.policy);
    let entries: Vec<Definition> =
        terms.into_iter().filter(|it| it.word.is_stated() || it.meaning.is_stated()).map(|it| entry(pen, it)).collect();
    if entries.is_empty() {
        Vec::new()
    } else {
        vec![Block::Definitions(Definitions { term_width: Some(TERM), entries })]
    }
}

fn entry(pen: &Pen<'_>, term: &Term) -> Definition {
    let note = match print!(pen, term.legal_term) {
        Stated::Value(LegalTerm::Child) => Some(pen.w("paper-article", &[("articles", "8")])),
        Stated::Value(of_law) => Some(pen.w("paper-article-4", &[("number", number(*of_law))])),
        _ => None,
    };
    Definition {
        term: said(print!(pen, term.word)).unwrap_or_else(|| "–".to_owned()),
        text: said(print!(pen, term.meaning)).map_or_else(|| pen.dash(), |it| capital(closed(Text::from(it)))),
        note: note.map(Text::from),
    }
}

/// The number in Article 4 that fixes what a term means.
fn number(term: LegalTerm) -> &'static str {
    match term {
        LegalTerm::PersonalData | LegalTerm::DataSubject | LegalTerm::Child => "1",
        LegalTerm::Processing => "2",
        LegalTerm::Controller => "7",
        LegalTerm::Processor => "8",
        LegalTerm::Consent => "11",
    }
}
