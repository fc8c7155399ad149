//! The risks on one matrix, likelihood by consequence, and the assessments behind it. Article 32(2).

use schema::{Activity, Level, RiskAssessment, Stated, System};

use super::super::pen::{Noted, Pen, joined, lower_first, print};
use super::super::pick;
use super::super::record::safety;
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(super) fn blocks(pen: &Pen<'_>) -> Vec<Block> {
    let latest = latest(pen);
    let mut blocks = Vec::new();
    if latest.is_empty() {
        blocks.push(Block::paragraph(pen.t("paper-risk-none")));
    } else {
        blocks.push(Block::Table(matrix(pen, &latest)));
    }
    let unplaced = latest.iter().filter(|it| place(it).is_none());
    let unplaced: Vec<Text> = unplaced.map(|it| of_what(pen, it)).collect();
    if !unplaced.is_empty() {
        blocks.push(Block::Paragraph(crate::Paragraph {
            text: pen.rich("paper-risk-unplaced", &[("names", pen.list_of(unplaced))]),
            letter: None,
        }));
    }
    let missing: Vec<Text> = unassessed(pen).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
    if !missing.is_empty() {
        let names: String = pen.list_of(missing).0.iter().map(|run| run.words().to_owned()).collect();
        blocks.push(Block::paragraph(Text::new().warning(pen.w("paper-risk-missing", &[("names", &names)]))));
    }
    if let Some(table) = safety::risks(pen) {
        let heading = Heading::section(1, "4", pen.t("paper-risks"), Anchor::new("assessments"));
        blocks.extend([Block::Heading(heading), Block::Table(table)]);
    }
    blocks
}

/// The newest assessment of each system and activity.
fn latest<'a>(pen: &Pen<'a>) -> Vec<&'a RiskAssessment> {
    let mut latest: Vec<&RiskAssessment> = Vec::new();
    let register = pen.order.register;
    for risk in register.risk_assessments.iter().filter(|it| pick::is_of_something(register, it)) {
        let same = |it: &&mut &RiskAssessment| {
            it.system == risk.system && it.activity == risk.activity && (it.system.is_some() || it.activity.is_some())
        };
        match latest.iter_mut().find(same) {
            Some(known) if known.assessed_on.value() < risk.assessed_on.value() => *known = risk,
            Some(_) => {}
            None => latest.push(risk),
        }
    }
    latest
}

/// Likelihood and consequence, where both are stated.
fn place(risk: &RiskAssessment) -> Option<(Level, Level)> {
    Some((*risk.likelihood.value()?, *risk.consequence.value()?))
}

fn matrix(pen: &Pen<'_>, latest: &[&RiskAssessment]) -> Table {
    let level = |it: &Level| pen.words().choice("level", it.name());
    let mut columns = vec![Column::new(pen.t("paper-column-consequence"), 26.0)];
    columns.extend(
        Level::ALL
            .iter()
            .map(|it| Column::new(pen.w("paper-column-likelihood", &[("level", &lower_first(&level(it)))]), 35.0)),
    );
    let rows = Level::ALL
        .iter()
        .rev()
        .map(|consequence| {
            let mut cells = vec![Cell::from(Text::new().bold(level(consequence)))];
            cells.extend(Level::ALL.iter().map(|likelihood| {
                let here = latest.iter().filter(|it| place(it) == Some((*likelihood, *consequence)));
                let names: Vec<Text> = here.map(|it| of_what(pen, it)).collect();
                if names.is_empty() { Cell::from(Text::new().secondary(pen.t("paper-none"))) } else { Cell(names) }
            }));
            Row { cells, anchor: None }
        })
        .collect();
    Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns,
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: vec![Text::from(pen.t("paper-risk-map-note"))],
    }
}

/// The system or activity an assessment is of.
fn of_what(pen: &Pen<'_>, risk: &RiskAssessment) -> Text {
    let register = pen.order.register;
    pen.note(risk, "likelihood", &risk.likelihood);
    pen.note(risk, "consequence", &risk.consequence);
    let system = pick::linked::<System>(register, print!(pen, risk.system).as_ref());
    let activity = pick::linked::<Activity>(register, print!(pen, risk.activity).as_ref());
    let system = system.map(|it| pen.stated(print!(pen, it.name)));
    let activity = activity.map(|it| pen.stated(print!(pen, it.name)));
    let of = joined([system, activity].into_iter().flatten(), ", ");
    if of.is_empty() { pen.blank() } else { of }
}

/// The systems with personal data whose risk nobody has assessed.
fn unassessed<'a>(pen: &Pen<'a>) -> Vec<&'a System> {
    let register = pen.order.register;
    let assessed = |of: &System| {
        let mut risks = register.risk_assessments.iter();
        risks.any(|it| it.system.as_ref() == Some(&of.id) && matches!(it.assessed_on, Stated::Value(_)))
    };
    let systems = pick::systems(register).into_iter();
    systems.filter(|it| it.holds_personal_data.is_yes() && !assessed(it)).collect()
}
