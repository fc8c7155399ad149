//! Section 1: all that is carried out for others, on one table.

use schema::Activity;

use super::super::pen::{Noted, Pen, bold, joined, print};
use super::super::record::{ACTIVITIES, MEASURES, anchor, meanings, third_country};
use super::controllers;
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(super) fn section(pen: &Pen<'_>, activities: &[&Activity]) -> Vec<Block> {
    let mut heading = Heading::section(1, "1", pen.t("paper-overview"), Anchor::new("overview"));
    heading.new_page = true;
    let rows = activities.iter().enumerate().map(|(at, activity)| row(pen, activity, at + 1)).collect();
    vec![
        Block::Heading(heading),
        Block::paragraph(pen.t("paper-processor-letters")),
        meanings(pen),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new(pen.t("paper-column-number"), 8.0),
                Column::new(pen.t("paper-column-activity"), 34.0),
                Column::new(pen.t("paper-label-controllers"), 45.0).lettered("a"),
                Column::new(pen.t("paper-label-carried-out"), 50.0).lettered("b"),
                Column::new(pen.t("paper-column-third-country"), 21.0).lettered("c"),
                Column::new(pen.t("paper-column-page"), 8.0).right(),
            ],
            row_header: Some(1),
            groups: vec![Group { title: None, rows }],
            notes: vec![Text::from(pen.w("paper-processor-overview-note", &[("section", MEASURES)]))],
        }),
    ]
}

fn row(pen: &Pen<'_>, activity: &Activity, number: usize) -> Row {
    Row {
        cells: vec![
            Cell::from(format!("{ACTIVITIES}.{number}")),
            Cell::from(bold(pen.stated(print!(pen, activity.name)))),
            Cell::from(joined(controllers::names(pen, activity), "; ")),
            Cell::from(controllers::carried_out(pen, activity)),
            Cell::from(third_country(pen, activity)),
            Cell::from(Text::new().page_of(anchor(activity))),
        ],
        anchor: None,
    }
}
