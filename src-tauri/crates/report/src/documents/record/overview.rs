//! Section 1: all activities on one table.

use schema::{Activity, Datum, DocumentKind, RetentionRule, Stated};

use super::super::pen::{Noted, Pen, closed, in_sentence, joined, listed, print};
use super::super::pick;
use super::super::retention::Retention;
use super::activity::anchor;
use super::{ACTIVITIES, MEASURES};
use crate::{Anchor, Block, Cell, Column, Definition, Definitions, Group, Heading, Place, Row, Table, Text};

/// As many purposes of one activity are told here.
const ENOUGH: usize = 5;

pub(super) fn section(pen: &Pen<'_>) -> Vec<Block> {
    let mut heading = Heading::section(1, "1", pen.t("paper-overview"), Anchor::new("overview"));
    heading.new_page = true;
    let mut blocks = vec![Block::Heading(heading), Block::paragraph(pen.t("paper-overview-letters")), meanings(pen)];
    let activities = pick::own_activities(pen.order.register);
    let others = pick::activities_for_others(pen.order.register).len();
    if activities.is_empty() {
        blocks.push(Block::paragraph(joined([Text::from(pen.t("paper-no-activities")), pen.blank()], " ")));
        blocks.extend(Some(for_others(pen)).filter(|_| others > 0));
        return blocks;
    }
    let retention = Retention::of(pen);
    let rows =
        activities.into_iter().enumerate().map(|(at, activity)| row(pen, activity, at + 1, &retention)).collect();
    blocks.push(Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-number"), 8.0),
            Column::new(pen.t("paper-column-activity"), 27.0),
            Column::new(pen.t("paper-column-purpose"), 42.0).lettered("b"),
            Column::new(pen.t("paper-column-subjects"), 29.0).lettered("c"),
            Column::new(pen.t("paper-column-third-country"), 21.0).lettered("e"),
            Column::new(pen.t("paper-column-latest"), 31.0).lettered("f"),
            Column::new(pen.t("paper-column-page"), 8.0).right(),
        ],
        row_header: Some(1),
        groups: vec![Group { title: None, rows }],
        notes: vec![Text::from(pen.w("paper-overview-note", &[("section", MEASURES)]))],
    }));
    blocks.extend(Some(for_others(pen)).filter(|_| others > 0));
    blocks
}

/// What the three words for an empty place mean.
pub(crate) fn meanings(pen: &Pen<'_>) -> Block {
    Block::Definitions(Definitions {
        term_width: None,
        entries: ["none", "unknown", "blank"]
            .map(|state| Definition {
                term: pen.t(&format!("paper-{state}")),
                text: Text::from(pen.t(&format!("paper-{state}-means"))),
                note: None,
            })
            .to_vec(),
    })
}

/// Where what is carried out for other controllers stands.
fn for_others(pen: &Pen<'_>) -> Block {
    let title = pen.words().choice("document-kind", DocumentKind::Article30Processor.name());
    Block::paragraph(pen.w("paper-record-for-others", &[("title", &title)]))
}

fn row(pen: &Pen<'_>, activity: &Activity, number: usize, retention: &Retention<'_, '_>) -> Row {
    let name = super::super::pen::bold(pen.stated(print!(pen, activity.name)));
    let purposes = purposes(pen, activity);
    Row {
        cells: vec![
            Cell::from(format!("{ACTIVITIES}.{number}")),
            Cell::from(name),
            Cell::from(purposes),
            Cell::from(subjects(pen, activity)),
            Cell::from(third_country(pen, activity)),
            Cell::from(latest(pen, activity, retention)),
            Cell::from(Text::new().page_of(anchor(activity))),
        ],
        anchor: None,
    }
}

/// The purposes; of many, the first ones: the activity's own page tells them all.
fn purposes(pen: &Pen<'_>, activity: &Activity) -> Text {
    let all = pick::purposes(pen.order.register, activity);
    let shown = if all.len() > ENOUGH + 1 { ENOUGH } else { all.len() };
    let rest = all.len() - shown;
    let mut texts: Vec<Text> = all.into_iter().take(shown).map(|it| pen.stated(print!(pen, it.description))).collect();
    if rest > 0 {
        texts.push(Text::from(pen.w("paper-overview-more", &[("n", &rest.to_string())])));
    }
    if texts.is_empty() { pen.blank() } else { listed(texts, "; ") }
}

fn subjects(pen: &Pen<'_>, activity: &Activity) -> Text {
    let register = pen.order.register;
    let names: Vec<Text> =
        pick::subjects(register, activity).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
    let subjects = if names.is_empty() { pen.blank() } else { listed(names, ", ") };
    let classes = super::activity_fields::classes(pen, activity);
    let classes: Vec<String> = classes.iter().map(|it| pen.t(&format!("paper-class-{}", it.name()))).collect();
    let classes = match super::activity_fields::personal(pen, activity).is_empty() {
        true => pen.blank(),
        false => Text::from(in_sentence(&classes).join(", ")),
    };
    joined([closed(subjects), classes], " ")
}

pub(crate) fn third_country(pen: &Pen<'_>, activity: &Activity) -> Text {
    match print!(pen, activity.third_country_transfer) {
        Stated::Value(true) => {
            // Two recipients in one country make it one country.
            let mut destinations: Vec<Text> = Vec::new();
            for transfer in pick::transfers(pen.order.register, activity) {
                let destination = super::recipients::destination(pen, print!(pen, transfer.destination));
                if !destinations.contains(&destination) {
                    destinations.push(destination);
                }
            }
            let where_to = if destinations.is_empty() { pen.blank() } else { joined(destinations, ", ") };
            joined([Text::from(pen.t("paper-yes")), where_to], ": ")
        }
        // None of it: a transfer that was looked into and does not exist.
        Stated::None | Stated::Value(false) => Text::from(pen.t("paper-no")),
        empty => pen.empty(empty),
    }
}

fn latest(pen: &Pen<'_>, activity: &Activity, retention: &Retention<'_, '_>) -> Text {
    let register = pen.order.register;
    let mut texts: Vec<Text> = Vec::new();
    for item in pick::items(register, activity).into_iter().filter(|it| it.about == Datum::Person) {
        let text = match pick::linked::<RetentionRule>(register, item.retention_rule.as_ref()) {
            Some(rule) => retention.latest(rule),
            None => pen.blank(),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    if texts.is_empty() { pen.blank() } else { joined(texts, "; ") }
}
