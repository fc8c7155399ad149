//! The table of an activity's data with their time limits. Article 30(1)(c) and (f).

use schema::{Activity, Datum, RetentionRule};

use super::super::pen::{Noted, Pen, listed, print};
use super::super::pick;
use super::super::retention::Retention;
use crate::{Anchor, Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn table(pen: &Pen<'_>, activity: &Activity, title: &str, retention: &Retention<'_, '_>) -> Vec<Block> {
    let register = pen.order.register;
    let items = pick::items(register, activity);
    if items.is_empty() {
        return Vec::new();
    }
    let rows = items
        .iter()
        .map(|item| {
            let subjects: Vec<Text> =
                pick::item_subjects(register, item).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
            let about = match (print!(pen, item.about), subjects.is_empty()) {
                (Datum::Company, true) => Text::from(pen.t("paper-company")),
                (Datum::Person, true) => pen.blank(),
                _ => listed(subjects, ", "),
            };
            let class = match item.about {
                Datum::Company => Text::from(pen.t("paper-company-data")),
                Datum::Person => match print!(pen, item.class).value() {
                    Some(class) => Text::from(pen.words().choice("data-class", class.name())),
                    None => pen.blank(),
                },
            };
            let (minimum, latest) =
                match pick::linked::<RetentionRule>(register, print!(pen, item.retention_rule).as_ref()) {
                    Some(rule) => (retention.minimum(rule), retention.latest(rule)),
                    None if item.about == Datum::Company => {
                        (Text::from(pen.t("paper-no-minimum")), Text::from(pen.t("paper-not-personal")))
                    }
                    None => (pen.blank(), pen.blank()),
                };
            Row {
                cells: vec![
                    Cell::from(pen.stated(print!(pen, item.name))),
                    Cell::from(about),
                    Cell::from(class),
                    Cell::from(minimum),
                    Cell::from(latest),
                ],
                anchor: Some(Anchor::new(format!("item/{}", item.id))),
            }
        })
        .collect();
    let notes = retention.note(&pick::rules(register, &[activity])).into_iter().collect();
    vec![Block::Table(Table {
        title: Some(title.to_owned()),
        anchor: Some(Anchor::new(format!("activity/{}/table", activity.id))),
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-data"), 42.0).lettered("c"),
            Column::new(pen.t("paper-column-about"), 35.0),
            Column::new(pen.t("paper-column-class"), 22.0),
            Column::new(pen.t("paper-column-minimum"), 30.0),
            Column::new(pen.t("paper-column-latest"), 37.0).lettered("f"),
        ],
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes,
    })]
}
