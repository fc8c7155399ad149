//! Section 4: the systems and places that hold data.

use schema::{Party, Stated, System};

use super::super::pen::{Noted, Pen, bold, joined, print, said};
use super::super::pick;
use super::SYSTEMS;
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(crate) fn section(pen: &Pen<'_>) -> Vec<Block> {
    let mut heading = Heading::section(1, SYSTEMS, pen.t("paper-systems"), Anchor::new("systems"));
    heading.new_page = true;
    let systems = pick::systems(pen.order.register);
    if systems.is_empty() {
        return vec![Block::Heading(heading), Block::paragraph(pen.blank())];
    }
    let rows = systems.into_iter().enumerate().map(|(at, it)| row(pen, it, at + 1)).collect();
    vec![
        Block::Heading(heading),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new(pen.t("paper-column-number"), 10.0),
                Column::new(pen.t("paper-column-system"), 46.0),
                Column::new(pen.t("paper-column-purpose-of-system"), 38.0),
                Column::new(pen.t("paper-column-place"), 40.0),
                Column::new(pen.t("paper-column-holds"), 32.0),
            ],
            row_header: Some(1),
            groups: vec![Group { title: None, rows }],
            notes: vec![Text::from(pen.t("paper-systems-note"))],
        }),
    ]
}

fn row(pen: &Pen<'_>, system: &System, number: usize) -> Row {
    let form = pen.words().choice("system-form", print!(pen, system.form).name());
    let supplier = pick::linked::<Party>(pen.order.register, print!(pen, system.supplier).as_ref())
        .and_then(|it| said(print!(pen, it.name)).map(Text::from));
    let location = print!(pen, system.location);
    let place = match (supplier, said(location)) {
        (supplier, Some(location)) => joined([supplier.unwrap_or_default(), Text::from(location)], "\n"),
        (Some(supplier), None) => supplier,
        (None, None) => pen.optional(location),
    };
    let holds = match print!(pen, system.holds_personal_data) {
        Stated::Value(true) => Text::from(pen.t("paper-holds-yes")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-holds-no")),
        empty => pen.empty(empty),
    };
    let documented = match print!(pen, system.documented_on) {
        Some(day) => Text::from(pen.w("paper-documented", &[("date", &pen.date(*day))])),
        None => Text::from(pen.t("paper-not-documented")),
    };
    Row {
        cells: vec![
            Cell::from(number.to_string()),
            Cell(vec![bold(pen.stated(print!(pen, system.name))), Text::from(form)]),
            Cell::from(pen.optional(print!(pen, system.purpose))),
            Cell::from(place),
            Cell(vec![holds, documented]),
        ],
        anchor: Some(Anchor::new(format!("system/{}", system.id))),
    }
}
