//! What is to be done after a control, and what became of what the one before left to do.

use schema::{Action, AgendaLine, Review};

use super::super::parts::{in_order, named, row, table};
use super::super::pen::{Noted, Pen, closed, print, said};
use super::super::pick;
use crate::{Anchor, Block, Cell, Column, Row, Text};

/// The actions of a control, in their order; the first is number 1.
pub(super) fn of<'r>(pen: &Pen<'r>, review: &Review) -> Vec<&'r Action> {
    in_order(pen.order.register.actions.iter().filter(|it| it.review.as_ref() == Some(&review.id)), |it| it.position)
}

/// »Handling 1 og 3«, the actions a point led to.
pub(super) fn numbers(pen: &Pen<'_>, actions: &[&Action], line: &AgendaLine) -> String {
    let own = actions.iter().zip(1..).filter(|(it, _)| it.line.as_ref() == Some(&line.id));
    let numbers: Vec<String> = own
        .map(|(it, number)| {
            pen.note(*it, "line", &it.line);
            number.to_string()
        })
        .collect();
    match numbers.is_empty() {
        true => pen.t("papers-action"),
        false => pen.w("papers-action-number", &[("numbers", &pen.list(&numbers))]),
    }
}

pub(super) fn tabled(pen: &Pen<'_>, actions: &[&Action]) -> Block {
    let rows = actions.iter().zip(1..).map(|(it, number)| a_row(pen, it, &number.to_string())).collect();
    table(columns(pen), 1, rows, Vec::new())
}

/// The same with empty rows for a pen.
pub(super) fn empty(pen: &Pen<'_>, rows: usize) -> Block {
    let blank = |number: usize| {
        let tall = Text::from("\u{a0}\n\u{a0}");
        row(
            vec![Cell::from(number.to_string()), Cell::from(tall), Cell::default(), Cell::default(), Cell::default()],
            None,
        )
    };
    table(columns(pen), 0, (1..=rows).map(blank).collect(), Vec::new())
}

fn columns(pen: &Pen<'_>) -> Vec<Column> {
    vec![
        Column::new(pen.t("paper-column-number"), 12.0),
        Column::new(pen.t("papers-column-action"), 62.0),
        Column::new(pen.t("papers-column-owner"), 32.0),
        Column::new(pen.t("papers-column-due"), 30.0),
        Column::new(pen.t("papers-column-done"), 30.0),
    ]
}

fn a_row(pen: &Pen<'_>, action: &Action, number: &str) -> Row {
    let result = said(print!(pen, action.result)).map(|it| Text::new().secondary(it)).unwrap_or_default();
    let owner = named(pen, print!(pen, action.owner).as_ref()).unwrap_or_else(|| pen.blank());
    let due = print!(pen, action.due_on).map_or_else(|| pen.blank(), |it| Text::from(pen.date(it)));
    let done = print!(pen, action.done_on).map(|it| Text::from(pen.date(it))).unwrap_or_default();
    let what = pen.stated(print!(pen, action.what));
    let cells = vec![
        Cell::from(number),
        super::super::parts::cell(vec![what, result]),
        Cell::from(owner),
        Cell::from(due),
        // Where it is not done the place is for a pen.
        Cell::from(done),
    ];
    row(cells, Some(Anchor::new(format!("action/{}", action.id))))
}

/// What earlier controls left to do: those still open, and those done since the last one.
pub(super) fn earlier<'r>(pen: &Pen<'r>, review: &Review) -> Vec<&'r Action> {
    let register = pen.order.register;
    let before = |it: &&Action| match pick::linked::<Review>(register, it.review.as_ref()) {
        Some(of) => of.id != review.id && of.started_at < review.started_at,
        None => it.review.is_none(),
    };
    let lately = |it: &&Action| it.done_on.is_none_or(|done| review.since.is_none_or(|since| done >= since));
    in_order(register.actions.iter().filter(before).filter(lately), |it| it.position)
}

/// »Alle tre handlinger fra forrige kontrol er udført.«, or the table of them.
pub(super) fn left(pen: &Pen<'_>, review: &Review) -> Vec<Block> {
    let earlier = earlier(pen, review);
    if earlier.is_empty() {
        return Vec::new();
    }
    if earlier.iter().all(|it| it.done_on.is_some()) {
        earlier.iter().for_each(|it| pen.note(*it, "done_on", &it.done_on));
        let count = earlier.len().to_string();
        return vec![Block::paragraph(closed(Text::from(pen.w("papers-earlier-done", &[("count", &count)]))))];
    }
    vec![super::super::parts::small_heading(pen.t("papers-earlier-actions"), "earlier"), tabled(pen, &earlier)]
}
