//! What the next controller contact takes over: how the record stands, what is open and by when, where things are and who is
//! who. Articles 5(2) and 24(1) are answered by people, and people change.

mod open;
mod people;
mod places;
mod state;

use rules::DueDate;
use schema::{Date, DocumentKind, Instant, Organisation, Review, Stated};
use serde_json::json;

use super::control::period;
use super::mark::Marked;
use super::parts::{self, Paper, cell, row, small_heading};
use super::pen::{Noted, Pen, joined, print};
use super::{Order, Printed};
use crate::{Block, Cell, Column, Row, Sheet, Signature, Text};
use people::Handing;

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = &Pen::new(order);
    let handing = Handing::of(pen);
    let dates = rules::dates(order.register, order.now, order.law);
    let ahead = ahead(pen, &dates);
    let mut blocks = state::section(pen, organisation);
    blocks.extend(open::section(pen, &dates));
    if !ahead.is_empty() {
        blocks.push(small_heading(pen.t("handover-dates"), "dates"));
        blocks.push(parts::table(columns(pen), 1, ahead.iter().map(|it| date(pen, it)).collect(), Vec::new()));
    }
    blocks.push(small_heading(pen.t("handover-control"), "control"));
    blocks.push(Block::paragraph(control(pen)));
    blocks.extend(places::section(pen));
    blocks.extend(people::section(pen));
    blocks.extend(by_hand(pen));
    if !pen.is_draft() {
        let signers = handing.signers(pen);
        let signature = Signature { prepared: None, adopted: String::new(), place: String::new(), signers };
        blocks.push(Block::Signature(signature));
    }
    let mut mark = Marked::default();
    parts::language_mark(pen, organisation, &mut mark);
    let as_of = pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]);
    let paper = Paper {
        subject: "handover",
        title: pen.words().choice("document-kind", DocumentKind::Handover.name()),
        subtitle: joined([handing.subtitle(pen), Text::from(as_of)], " · "),
        line: pen.t("handover-line"),
        file: pen.t("handover-file"),
        sheet: Sheet::Portrait,
        mark,
        blocks,
        signer: handing.signer(),
    };
    parts::finish(pen, organisation, paper)
}

/// How far the list of dates reaches, in months.
const MONTHS: u32 = 12;

/// What was let pass, and what comes within a year.
fn ahead<'d>(pen: &Pen<'_>, dates: &'d [DueDate]) -> Vec<&'d DueDate> {
    let last = pen.today().plus_months(MONTHS);
    dates.iter().filter(|it| last.is_none_or(|last| it.day <= last)).collect()
}

fn columns(pen: &Pen<'_>) -> Vec<Column> {
    vec![
        Column::new(pen.t("handover-column-date"), 46.0),
        Column::new(pen.t("handover-column-what"), 84.0),
        Column::new(pen.t("handover-column-article"), 36.0),
    ]
}

fn date(pen: &Pen<'_>, of: &DueDate) -> Row {
    let title = of.title(pen.words());
    note_due(pen, of, &title);
    let articles = of.articles.iter().map(|it| Text::from(parts::article(pen, it))).collect();
    row(vec![cell(when(pen, of.day, of.at)), Cell::from(title), cell(articles)], None)
}

/// The day, or the moment where hours count; with a warning where it is past.
fn when(pen: &Pen<'_>, day: Date, at: Option<Instant>) -> Vec<Text> {
    let said = at.map_or_else(|| pen.date(day), |at| parts::moment(pen, at.on_the_wall()));
    let is_past = at.map_or(day < pen.today(), |at| at < pen.order.now.instant);
    let late = Text::new().warning(pen.t("handover-late"));
    vec![Text::from(said), if is_past { late } else { Text::new() }]
}

fn note_due(pen: &Pen<'_>, of: &DueDate, title: &str) {
    pen.note_worked_out(of.kind, &of.id, of.code, json!({ "title": title, "day": of.day, "at": of.at }));
}

/// »Seneste kontrol: 2. halvår 2026, udført 21. november 2026 af Pernille Prøvesen. Næste kontrol: senest 21. maj 2027.«
fn control(pen: &Pen<'_>) -> Text {
    let register = pen.order.register;
    let done = |it: &&Review| it.closed_at.is_some() && it.done_on.is_stated();
    let last = register.reviews.iter().filter(done).max_by_key(|it| (it.done_on.value().copied(), it.closed_at));
    let last = match last {
        Some(review) => {
            let on = match print!(pen, review.done_on) {
                Stated::Value(day) => pen.date(*day),
                _ => String::new(),
            };
            let by = parts::named(pen, print!(pen, review.done_by).as_ref());
            let args = [("period", Text::from(period(pen, review))), ("date", Text::from(on))];
            match by {
                Some(by) => pen.rich("handover-control-by", &[args[0].clone(), args[1].clone(), ("name", by)]),
                None => pen.rich("handover-control-last", &args),
            }
        }
        None => Text::from(pen.t("handover-control-none")),
    };
    let next = register.control_plans.first().and_then(|it| *print!(pen, it.next_on));
    let next = match next {
        Some(day) => Text::new().bold(pen.w("papers-next-control", &[("date", &pen.date(day))])),
        None => joined([Text::new().bold(pen.t("papers-next-control-open")), pen.blank()], " "),
    };
    joined([last, next], " ")
}

/// What no register holds, for the pen of who leaves.
fn by_hand(pen: &Pen<'_>) -> Vec<Block> {
    let line = |id: &str| row(vec![Cell::from(Text::new().bold(pen.t(id))), Cell::from(LINE)], None);
    let asked = ["handover-hand-file", "handover-hand-backups", "handover-hand-access", "handover-hand-folders"];
    // Of what else there is to know, there may be more; each line says so, since a page may end between them.
    let rows =
        asked.into_iter().chain(["handover-hand-spoken"]).chain(["handover-hand-else"; ELSE]).map(line).collect();
    let columns =
        vec![Column::new(pen.t("handover-column-what"), 56.0), Column::new(pen.t("papers-column-answer"), 110.0)];
    vec![small_heading(pen.t("handover-hand"), "by-hand"), parts::table(columns, 0, rows, Vec::new())]
}

/// Two lines of nothing: as tall as a pen needs, over the row's own rule.
const LINE: &str = "\u{a0}\n\u{a0}";
/// Lines for what nobody asks.
const ELSE: usize = 3;
