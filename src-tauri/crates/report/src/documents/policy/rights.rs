//! What the data subject may ask for, how, and whom to complain to. Articles 12 to 22 and 77.

use schema::{PolicySection, Right, RightProcedure, SectionContent, Stated};

use super::super::pen::{Noted, Pen, capital, closed, joined, print, said};
use super::super::{pick, record};
use super::requests::{self, Alike};
use super::{Drawing, complaint, own_words};
use crate::{Block, Definition, Definitions, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>, own: Option<&str>, section: Option<&PolicySection>) -> Vec<Block> {
    let pen = drawing.pen;
    let procedures = pick::right_procedures(pen.order.register);
    let mut blocks = intro(drawing, own);
    if procedures.is_empty() {
        blocks.push(Block::paragraph(pen.blank()));
    } else {
        // The right to object stands apart from all others (Article 21(4)).
        let (apart, together): (Vec<&RightProcedure>, Vec<&RightProcedure>) =
            procedures.iter().partition(|it| matches!(it.right, Right::Objection | Right::MarketingObjection));
        let alike = Alike::of(&procedures);
        let entries: Vec<Definition> = together.iter().map(|it| entry(pen, it, &alike)).collect();
        if !entries.is_empty() {
            blocks.push(Block::Definitions(Definitions { term_width: None, entries }));
        }
        blocks.extend(apart.into_iter().map(|it| Block::Emphasis(objection(pen, it, &alike))));
        blocks.push(Block::paragraph(requests::handling(pen, &procedures, &alike)));
    }
    blocks.extend(profiling(drawing));
    blocks.extend(drawing.statements(section));
    blocks.extend(complaint::blocks(drawing));
    blocks
}

/// Own words, or the usual ones, with the articles the policy names.
fn intro(drawing: &Drawing<'_, '_>, own: Option<&str>) -> Vec<Block> {
    let pen = drawing.pen;
    let policy = drawing.policy;
    let usual = pen.t("paper-rights-intro");
    let mut blocks = own_words(Some(own.unwrap_or(&usual)));
    let articles = match print!(pen, policy.rights_articles) {
        Stated::Value(articles) if !articles.trim().is_empty() => {
            Some(pen.rich("paper-rights-articles", &[("articles", Text::from(articles.trim()))]))
        }
        Stated::Unknown => Some(pen.rich("paper-rights-articles", &[("articles", pen.unknown())])),
        _ => None,
    };
    if let Some(Block::Paragraph(last)) = blocks.last_mut() {
        let text = std::mem::take(&mut last.text);
        let words: String = text.0.iter().map(|run| run.words()).collect();
        last.text = match articles {
            // Own words that end a sentence are not continued.
            Some(articles) if words.ends_with('.') => {
                joined([text, closed(pen.rich("paper-rights-follow", &[("articles", articles)]))], " ")
            }
            articles => {
                let open = Text::from(words.trim_end_matches([':', ' ']));
                let lead = joined([open, articles.unwrap_or_default()], ", ");
                if words.ends_with('.') { lead } else { lead.plain(":") }
            }
        };
    }
    blocks
}

fn entry(pen: &Pen<'_>, procedure: &RightProcedure, alike: &Alike) -> Definition {
    let right = *print!(pen, procedure.right);
    Definition {
        term: term(pen, right),
        text: words(pen, procedure, alike),
        note: record::articles(pen, right).map(Text::from),
    }
}

pub(super) fn term(pen: &Pen<'_>, right: Right) -> String {
    pen.t(&format!("paper-term-{}", right.name().replace('_', "-")))
}

/// The right in own words or the usual ones, with what limits it and, where it is not the same for all, who has it and how it is met.
fn words(pen: &Pen<'_>, procedure: &RightProcedure, alike: &Alike) -> Text {
    let own = said(print!(pen, procedure.wording)).map(|it| capital(Text::from(it)));
    let usual = || Text::from(pen.t(&format!("paper-right-{}", procedure.right.name().replace('_', "-"))));
    let wording = own.unwrap_or_else(usual);
    let more = [
        said(print!(pen, procedure.condition))
            .map(|it| closed(pen.rich("paper-right-if", &[("what", Text::from(it))]))),
        said(print!(pen, procedure.exception)).map(|it| closed(Text::from(it))),
        requests::audience(pen, "paper-right-audience", procedure).filter(|_| !alike.audience),
        requests::channel(pen, procedure).filter(|_| !alike.channel),
        requests::page(pen, procedure).filter(|_| !alike.page),
        said(print!(pen, procedure.response)).map(|it| closed(Text::from(it))),
        requests::handled(pen, procedure).filter(|_| alike.handling.is_none()),
        requests::of_its_own(pen, procedure),
    ];
    let more = joined(more.into_iter().flatten(), " ");
    if more.is_empty() { wording } else { joined([closed(wording), more], " ") }
}

fn objection(pen: &Pen<'_>, procedure: &RightProcedure, alike: &Alike) -> Text {
    let id = match print!(pen, procedure.right) {
        Right::MarketingObjection => "paper-objection-marketing",
        _ => "paper-objection",
    };
    let mut text = Text::new().bold(pen.t(id)).plain(" ");
    text.0.extend(words(pen, procedure, alike).0);
    closed(text)
}

/// That people are profiled or decided on by automation, where they are: what is not done, a statement says.
fn profiling(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks = Vec::new();
    if drawing.tells(&[SectionContent::Automation]) {
        return blocks;
    }
    for activity in &drawing.activities {
        let activity = *activity;
        if activity.profiling.is_yes() {
            pen.note(activity, "profiling", &activity.profiling);
            blocks.push(Block::paragraph(pen.t("paper-profiling-policy")));
        }
        if activity.automated_decisions.is_yes() {
            pen.note(activity, "automated_decisions", &activity.automated_decisions);
            blocks.push(Block::paragraph(pen.t("paper-automated-policy")));
        }
    }
    blocks.dedup();
    blocks
}
