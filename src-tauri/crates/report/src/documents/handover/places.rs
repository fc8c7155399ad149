//! Where things are: signed papers, agreements, and the systems with personal data.

use rules::documents::{Lives, Standing};
use schema::{Agreement, Document, Party, Stated, System};

use super::super::parts::{cell, grouped, in_order, row, small_heading};
use super::super::pen::{Noted, Pen, bold, joined, print, said, secondary};
use super::super::pick;
use crate::{Block, Cell, Column, Group, Row, Text};

pub(super) fn section(pen: &Pen<'_>) -> Vec<Block> {
    let groups: Vec<Group> = [
        ("handover-places-papers", papers(pen)),
        ("handover-places-agreements", agreements(pen)),
        ("handover-places-systems", systems(pen)),
    ]
    .into_iter()
    .filter(|(_, rows)| !rows.is_empty())
    .map(|(title, rows)| Group { title: Some(pen.t(title)), rows })
    .collect();
    if groups.is_empty() {
        return Vec::new();
    }
    let columns =
        vec![Column::new(pen.t("handover-column-what"), 84.0), Column::new(pen.t("handover-column-place"), 82.0)];
    vec![small_heading(pen.t("handover-places"), "places"), grouped(columns, 0, groups, Vec::new())]
}

/// What is in force or came back signed, and where the paper stands.
fn papers(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let lives = Lives::of(register);
    let stands = |it: &&Document| {
        matches!(lives.standing(it, pen.today()), Standing::InForce { .. } | Standing::Returned { .. })
    };
    let mut documents: Vec<&Document> = register.documents.iter().filter(stands).collect();
    documents.sort_by(|a, b| a.number.cmp(&b.number));
    let of = |document: &Document| {
        let ways = lives.ways(document);
        let way = ways.iter().rev().find(|it| it.kept_at.is_stated()).or(ways.last());
        let place = way.map_or_else(|| pen.blank(), |it| pen.stated(print!(pen, it.kept_at)));
        let title = Text::new().bold(print!(pen, document.title).as_str());
        let version = print!(pen, document.version).to_string();
        let number = pen.w("handover-version", &[("number", print!(pen, document.number)), ("version", &version)]);
        row(vec![cell(vec![title, secondary(Text::from(number))]), Cell::from(place)], None)
    };
    documents.into_iter().map(of).collect()
}

/// The agreements of which somebody has said where they stand.
fn agreements(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let kept = in_order(register.agreements.iter().filter(|it| it.kept_at.is_stated()), |it| it.position);
    let of = |agreement: &Agreement| {
        let party = pick::linked::<Party>(register, Some(&agreement.party))?;
        let place = pen.stated(print!(pen, agreement.kept_at));
        Some(row(vec![Cell::from(bold(pen.stated(print!(pen, party.name)))), Cell::from(place)], None))
    };
    kept.into_iter().filter_map(of).collect()
}

/// The systems that hold personal data, or of which nobody has said that they hold none.
fn systems(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let holds = |it: &&System| !matches!(it.holds_personal_data, Stated::Value(false) | Stated::None);
    let of = |system: &System| {
        let form = pen.words().choice("system-form", print!(pen, system.form).name());
        let supplier = pick::linked::<Party>(register, print!(pen, system.supplier).as_ref());
        let supplier = supplier.and_then(|it| said(print!(pen, it.name))).map(Text::from).unwrap_or_default();
        let location = print!(pen, system.location);
        let place = match said(location) {
            None if !supplier.is_empty() => supplier,
            None => pen.stated(location),
            Some(location) => joined([supplier, Text::from(location)], "\n"),
        };
        let name = bold(pen.stated(print!(pen, system.name)));
        row(vec![cell(vec![name, secondary(Text::from(form))]), Cell::from(place)], None)
    };
    pick::systems(register).into_iter().filter(|it| holds(it)).map(of).collect()
}
