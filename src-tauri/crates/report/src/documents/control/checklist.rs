//! The agenda of a control as a checklist for the pen: each point with what the register says to it, and nothing answered.

use schema::{AgendaAnswer, Organisation, Review};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, cell, row};
use super::super::pen::{Pen, secondary};
use super::super::{Edition, Order, Printed, Refusal};
use super::{actions, minutes, number, question};
use crate::{Block, Cell, Definition, Definitions, Group, Row, Sheet, Text};

/// As many rows for actions are left to the pen.
const ACTIONS: usize = 6;

pub(in super::super) fn compose(
    order: &Order<'_>,
    organisation: &Organisation,
    review: &Review,
) -> Result<Printed, Refusal> {
    let pen = &Pen::new(order);
    if order.edition != Edition::Draft {
        return Err(Refusal::NeverIssued);
    }
    let groups = super::parts(pen, review).into_iter().map(|(part, lines)| {
        let title = super::part_title(pen, part, &lines);
        Group { title: Some(title), rows: lines.into_iter().map(|it| point(pen, it)).collect() }
    });
    let groups: Vec<Group> = groups.collect();
    let mut blocks = vec![about(pen)];
    match groups.is_empty() {
        true => blocks.push(Block::paragraph(pen.t("papers-no-points"))),
        false => blocks.push(parts::grouped(minutes::columns(pen), 1, groups, Vec::new())),
    }
    blocks.extend(actions::left(pen, review));
    blocks.push(parts::small_heading(pen.t("papers-actions"), "actions"));
    blocks.push(actions::empty(pen, ACTIONS));
    let paper = Paper {
        subject: "agenda",
        title: super::titled(pen, "agenda", review),
        subtitle: super::subtitle(pen, review),
        line: pen.t("papers-control-line"),
        file: pen.t("papers-agenda-file"),
        sheet: Sheet::Portrait,
        mark: Marked::default(),
        blocks,
        signer: None,
    };
    Ok(parts::finish(pen, organisation, paper))
}

/// Lines for the day, and for who takes part.
fn about(pen: &Pen<'_>) -> Block {
    let line = || Text::from("_".repeat(48));
    let entry = |id: &str| Definition { term: pen.t(id), text: line(), note: None };
    Block::Definitions(Definitions {
        term_width: Some(38.0),
        entries: ["papers-control-done", "papers-control-part"].map(entry).to_vec(),
    })
}

fn point(pen: &Pen<'_>, line: &schema::AgendaLine) -> Row {
    let mut asked = vec![question(pen, line)];
    asked.extend(super::facts(pen, line).into_iter().map(secondary));
    let boxes = [AgendaAnswer::NoChange, AgendaAnswer::Changed, AgendaAnswer::Action];
    let boxes =
        boxes.map(|it| format!("□\u{a0}{}", pen.words().choice("agenda-answer", it.name()).replace(' ', "\u{a0}")));
    let boxes: Vec<Text> = boxes.into_iter().map(Text::from).collect();
    let number = cell(vec![Text::from(number(pen, line))]);
    row(vec![number, cell(asked), cell(boxes), Cell::default()], None)
}
