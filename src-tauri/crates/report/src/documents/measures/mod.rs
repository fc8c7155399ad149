//! The measures, what they cover and what they miss, whose papers were seen, and the risks. Articles 24(1), 30(1)(g), 32.

mod risks;
mod staff;

use std::collections::BTreeMap;

use rules::{Count, Gap, Paper};
use schema::{CoverageClaim, Kind, Measure, Organisation};

use super::mark::{self, Spot};
use super::pen::{Pen, joined};
use super::processors::counted;
use super::record::{company, measures};
use super::{Order, Printed};
use crate::{Anchor, Block, CompanyLine, Heading, Sheet, Style, Text};

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = Pen::new(order);
    let numbered = measures::numbered(&pen);
    let mark = mark::of_overview(&pen, organisation, &Paper::Measures, |gap| spot(&numbered, gap));
    let mut blocks = vec![Block::Contents, heading(&pen, "1", "paper-measures", "measures")];
    if numbered.is_empty() {
        blocks.push(Block::paragraph(pen.blank()));
    } else {
        blocks.push(Block::paragraph(pen.t("paper-measures-intro")));
        blocks.push(Block::Table(measures::table(&pen, true, Text::from(pen.t("paper-measures-legend")))));
    }
    blocks.push(heading(&pen, "2", "paper-staff-counts", "staff"));
    blocks.push(staff::counts(&pen));
    let mut risks = Heading::section(1, "3", pen.t("paper-risk-map"), Anchor::new("risks"));
    // The matrix is read as one: it begins a page of its own with the assessments behind it.
    risks.new_page = !order.register.risk_assessments.is_empty();
    blocks.push(Block::Heading(risks));
    blocks.extend(risks::blocks(&pen));
    let company_line = CompanyLine { left: company(&pen, organisation), right: pen.t("paper-measures-line") };
    super::print::finish(
        &pen,
        super::print::Content {
            subject: "measures",
            organisation,
            title: pen.t("paper-measures-title"),
            subtitle: Some(subtitle(&pen, &numbered)),
            style: Style::Paper,
            sheet: Sheet::Portrait,
            company_line,
            mark,
            blocks,
            signer: None,
            file: pen.t("paper-measures-file"),
        },
    )
}

fn heading(pen: &Pen<'_>, number: &str, title: &str, anchor: &str) -> Block {
    Block::Heading(Heading::section(1, number, pen.t(title), Anchor::new(anchor)))
}

/// »Oplysninger pr. 21. november 2026 · 11 foranstaltninger · 8 i orden · 3 kræver handling«
fn subtitle(pen: &Pen<'_>, numbered: &[(&Measure, String)]) -> Text {
    let counts = rules::coverage(pen.order.register, pen.order.now, pen.order.law);
    let act = numbered.iter().filter(|(it, _)| needs_action(pen, it, &counts)).count();
    let as_of = Text::from(pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]));
    joined([as_of, counted(pen, "paper-measures-count", numbered.len(), act)], " · ")
}

/// Not in place, not proved for all it speaks of, or not verified in time.
fn needs_action(pen: &Pen<'_>, measure: &Measure, counts: &BTreeMap<String, Count>) -> bool {
    let empty = |it: &Count| it.total == 0 && measure.claim.value() != Some(&CoverageClaim::AllProcessors);
    let unproved = counts.get(measure.id.as_str()).is_some_and(|it| it.covered < it.total || empty(it));
    !measure.implemented.is_yes() || unproved || measures::due(pen, measure).is_some()
}

/// Where a gap stands: on the measure's row, or in the section of staff or risks.
fn spot(numbered: &[(&Measure, String)], gap: &Gap) -> Spot {
    let id = gap.finding.id.as_str();
    let at = numbered.iter().position(|(it, _)| gap.finding.kind == Kind::Measure && it.id.as_str() == id);
    match at.and_then(|at| Some((at, numbered.get(at)?))) {
        Some((at, (measure, number))) => Spot {
            order: at,
            words: Some(number.clone()),
            anchor: Some(Anchor::new(format!("measure/{}", measure.id))),
        },
        None => {
            let anchor = match gap.finding.kind {
                Kind::Person => "staff",
                Kind::System => "risks",
                _ => "measures",
            };
            Spot { order: usize::MAX, words: None, anchor: Some(Anchor::new(anchor)) }
        }
    }
}
