//! Every breach, notified or not: its facts, its effects and what was done about it. Article 33(5).

use schema::{Breach, Organisation, Stated};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, cell, field, in_order, row};
use super::super::pen::{Noted, Pen, joined, print};
use super::super::{Order, Printed};
use super::breach;
use crate::{Anchor, Block, Cell, Column, Heading, Row, Sheet, Text};

pub(in super::super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = &Pen::new(order);
    let breaches = in_order(order.register.breaches.iter(), |it| it.position);
    let mut blocks = vec![Block::paragraph(pen.t("papers-breaches-intro"))];
    match breaches.is_empty() {
        true => blocks.push(Block::paragraph(pen.t("papers-breaches-none"))),
        false => blocks.push(overview(pen, &breaches)),
    }
    for (of, at) in breaches.iter().zip(1..) {
        let title: String = breach::title(pen, of).0.iter().map(|run| run.words()).collect();
        blocks.push(Block::Heading(Heading::section(2, at.to_string(), title, anchor(of))));
        blocks.extend(told(pen, of));
    }
    let mut mark = Marked::default();
    parts::language_mark(pen, organisation, &mut mark);
    let as_of = pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]);
    let count = pen.w("papers-breaches-count", &[("n", &breaches.len().to_string())]);
    let paper = Paper {
        subject: "breach-log",
        title: pen.t("papers-breaches-title"),
        subtitle: joined([Text::from(as_of), Text::from(count)], " · "),
        line: pen.t("papers-breaches-line"),
        file: pen.t("papers-breaches-file"),
        sheet: Sheet::Portrait,
        mark,
        blocks,
        signer: None,
    };
    parts::finish(pen, organisation, paper)
}

fn anchor(breach: &Breach) -> Anchor {
    Anchor::new(format!("breach/{}", breach.id))
}

fn overview(pen: &Pen<'_>, breaches: &[&Breach]) -> Block {
    let columns = vec![
        Column::new(pen.t("paper-column-number"), 18.0),
        Column::new(pen.t("papers-column-breach"), 54.0),
        Column::new(pen.t("papers-column-aware"), 34.0),
        Column::new(pen.t("papers-column-risk"), 26.0),
        Column::new(pen.t("papers-column-notified"), 34.0),
    ];
    parts::table(columns, 0, breaches.iter().map(|it| line(pen, it)).collect(), Vec::new())
}

fn line(pen: &Pen<'_>, breach: &Breach) -> Row {
    let moment = |at: Option<schema::Instant>| at.map(|it| Text::from(parts::moment(pen, it)));
    let aware = moment(*print!(pen, breach.aware_at)).unwrap_or_else(|| pen.blank());
    let notified = moment(*print!(pen, breach.notified_at)).unwrap_or_else(|| Text::from(pen.t("papers-not-notified")));
    let risk = parts::chosen(pen, "breach-risk", print!(pen, breach.risk), |it| it.name());
    let number = Text::from(print!(pen, breach.number).trim());
    let cells = vec![
        cell(vec![number]),
        cell(vec![Text::from(breach.title.trim())]),
        Cell::from(aware),
        Cell::from(risk),
        Cell::from(notified),
    ];
    row(cells, None)
}

/// The facts, the effects and the remedial action, and how it was notified.
fn told(pen: &Pen<'_>, of: &Breach) -> Vec<Block> {
    let label = |id: &str| pen.t(&format!("papers-breach-label-{id}"));
    let mut facts = breach::times(pen, of);
    facts.extend(breach::facts(pen, of));
    facts.extend(breach::extent(pen, of));
    let effects = match print!(pen, of.consequences) {
        Stated::Blank => pen.blank(),
        effects => pen.stated(effects),
    };
    let lessons = match print!(pen, of.lessons) {
        Stated::Blank => Vec::new(),
        lessons => vec![pen.stated(lessons)],
    };
    let fields = vec![
        field(None, label("facts"), facts, None),
        field(None, label("effects"), vec![effects], None),
        field(None, label("remedy"), breach::measures(pen, of), None),
        field(None, label("risk"), breach::risk(pen, of), None),
        field(None, label("authority"), breach::clock(pen, of), None),
        field(None, label("processor"), breach::processor(pen, of), None),
        field(None, label("subjects"), breach::subjects_told(pen, of), None),
        field(None, label("phases"), breach::phases(pen, of), None),
        field(None, label("lessons"), lessons, None),
        field(None, label("case"), breach::case(pen, of), None),
    ];
    fields.into_iter().flatten().collect()
}
