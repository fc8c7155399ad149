//! The table of an activity's data with their time limits. Article 30(1)(c) and (f).

use schema::{Activity, DataItem, Datum, RetentionRule, Stated};

use super::super::pen::{Noted, Pen, labelled, listed, print, secondary};
use super::super::pick;
use super::super::retention::Retention;
use super::activity_fields::is_told;
use crate::{Anchor, Block, Cell, Column, Group, Place, Row, Table, Text};

pub(crate) fn table(pen: &Pen<'_>, activity: &Activity, title: &str, retention: &Retention<'_, '_>) -> Vec<Block> {
    let register = pen.order.register;
    let items = pick::items(register, activity);
    if items.is_empty() {
        return Vec::new();
    }
    let rows = items
        .iter()
        .map(|item| {
            let of_item = |it: &&schema::DataItemSubject| it.data_item == item.id;
            let links = register.data_item_subjects.iter().filter(of_item);
            links.for_each(|it| pen.note(it, "subject_category", &it.subject_category));
            let subjects: Vec<Text> =
                pick::item_subjects(register, item).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
            let about = match (print!(pen, item.about), subjects.is_empty()) {
                (Datum::Company, true) => Text::from(pen.t("paper-company")),
                (Datum::Person, true) => pen.blank(),
                _ => listed(subjects, ", "),
            };
            let class = match item.about {
                Datum::Company => Text::from(pen.t("paper-company-data")),
                Datum::Person => match print!(pen, item.class) {
                    Stated::Value(class) => Text::from(pen.words().choice("data-class", class.name())),
                    empty => pen.empty(empty),
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
                    Cell(name(pen, activity, &items, item)),
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

/// The data, with when it is collected at all, and whether it must be given where no sentence tells.
fn name(pen: &Pen<'_>, activity: &Activity, items: &[&DataItem], item: &DataItem) -> Vec<Text> {
    let mandatory = match &item.mandatory {
        Stated::Value(_) if is_told(activity, items, item) => Text::new(),
        Stated::Value(yes) => {
            pen.note(item, "mandatory", &item.mandatory);
            Text::new().secondary(pen.t(if *yes { "paper-item-mandatory" } else { "paper-item-voluntary" }))
        }
        Stated::None | Stated::Unknown | Stated::Blank => Text::new(),
    };
    let texts = [pen.stated(print!(pen, item.name)), secondary(labelled!(pen, item.condition)), mandatory];
    texts.into_iter().filter(|it| !it.is_empty()).collect()
}
