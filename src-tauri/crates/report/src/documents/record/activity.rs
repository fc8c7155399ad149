//! One activity on its own page: the letters of Article 30 first, then what belongs to the picture.

use schema::{Activity, ActivityStatus, ControllerRole, Organisation, Person};

use super::super::mark::{Marked, findings_of};
use super::super::pen::{Noted, Pen, joined, print, unasked};
use super::super::pick;
use super::super::retention::Retention;
use super::activity_fields as fields;
use super::{data_table, deletion, recipients};
use crate::{Anchor, Block, Field, Heading, Text, Value};

/// Where an activity begins.
pub(crate) fn anchor(activity: &Activity) -> Anchor {
    Anchor::new(format!("activity/{}", activity.id))
}

/// Where one of its letters stands.
pub(crate) fn letter_anchor(activity: &Activity, letter: &str) -> Anchor {
    Anchor::new(format!("activity/{}/{letter}", activity.id))
}

pub(super) fn page(
    pen: &Pen<'_>,
    organisation: &Organisation,
    activity: &Activity,
    number: &str,
    mark: &Marked,
    retention: &Retention<'_, '_>,
) -> Vec<Block> {
    let name = pen.stated(print!(pen, activity.name));
    let title = name.0.iter().map(|run| run.words()).collect::<String>();
    let mut heading = Heading::section(2, number, title, anchor(activity));
    heading.new_page = true;
    heading.subtitle = subtitle(pen, activity);
    let field = |letter: Option<&str>, label: &str, value: Vec<Value>, at: Option<&str>| {
        Block::Field(Field {
            letter: letter.map(str::to_owned),
            label: pen.t(label),
            value,
            anchor: at.map(|at| letter_anchor(activity, at)),
        })
    };
    let table = pen.w("paper-data-table", &[("number", number)]);
    let mut blocks = vec![
        Block::Heading(heading),
        field(Some("a"), "paper-label-controller", fields::controller(pen, organisation, activity), Some("a")),
        field(Some("b"), "paper-label-purposes", fields::purposes(pen, activity), Some("b")),
        field(Some("c"), "paper-label-subjects", fields::subjects(pen, activity), Some("c")),
        field(None, "paper-label-data", fields::data(pen, activity, number), Some("c/data")),
        field(None, "paper-label-source", fields::sources(pen, activity), None),
        field(Some("d"), "paper-label-recipients", recipients::recipients(pen, activity), Some("d")),
        field(Some("e"), "paper-label-transfer", recipients::transfer(pen, activity), Some("e")),
        field(Some("f"), "paper-label-deletion", deletion::limits(pen, activity, number), Some("f")),
        field(Some("g"), "paper-label-security", fields::security(pen, activity), Some("g")),
        field(None, "paper-label-provision", fields::provision(pen, activity), None),
    ];
    blocks.extend(data_table::table(pen, activity, &table, retention));
    let copies = deletion::copies(pen, activity);
    if !copies.is_empty() {
        blocks.push(field(Some("f"), "paper-label-copies", copies, None));
    }
    blocks.push(field(None, "paper-label-profiling", fields::profiling(pen, activity), None));
    blocks.push(field(None, "paper-label-impact", fields::impact(pen, activity), None));
    if activity.role == ControllerRole::Processor {
        blocks = blocks.into_iter().map(|it| for_another(pen, it)).collect();
    }
    blocks.extend(findings_of(pen, activity, mark));
    blocks
}

/// A block of what is done for another: Article 30(2) asks for neither purposes, people, data, recipients nor limits,
/// which are the controller's to record.
fn for_another(pen: &Pen<'_>, block: Block) -> Block {
    let asked = |it: &Field| matches!(it.letter.as_deref(), Some("a" | "e" | "g"));
    match block {
        Block::Field(mut field) if !asked(&field) => {
            field.value = field
                .value
                .into_iter()
                .map(|value| match value {
                    Value::Paragraph(text) => Value::Paragraph(unasked(pen, text)),
                    Value::Rows(mut rows) => {
                        let dashed = |row: Vec<Text>| row.into_iter().map(|it| unasked(pen, it)).collect();
                        rows.rows = rows.rows.into_iter().map(dashed).collect();
                        Value::Rows(rows)
                    }
                })
                .collect();
            Block::Field(field)
        }
        Block::Table(mut table) => {
            let cells = table.groups.iter_mut().flat_map(|it| &mut it.rows).flat_map(|it| &mut it.cells);
            for text in cells.flat_map(|it| &mut it.0) {
                *text = unasked(pen, std::mem::take(text));
            }
            Block::Table(table)
        }
        other => other,
    }
}

/// »Ansvarlig: Pernille Prøvesen · I brug siden 1. februar 2019«
fn subtitle(pen: &Pen<'_>, activity: &Activity) -> Option<Text> {
    let mut parts = Vec::new();
    if activity.role == ControllerRole::Processor {
        pen.note(activity, "role", &activity.role);
        parts.push(Text::from(pen.t("paper-as-processor")));
    }
    if let Some(owner) = pick::linked::<Person>(pen.order.register, print!(pen, activity.owner).as_ref()) {
        parts.push(pen.rich("paper-owner", &[("name", super::front::person_name(pen, owner))]));
    }
    match (print!(pen, activity.status), print!(pen, activity.since)) {
        (ActivityStatus::Active, Some(since)) => {
            parts.push(Text::from(pen.w("paper-since", &[("date", &pen.date(*since))])))
        }
        (ActivityStatus::Active, None) => {}
        (status, _) => parts.push(Text::from(pen.words().choice("activity-status", status.name()))),
    }
    let text = joined(parts, " · ");
    if text.is_empty() { None } else { Some(text) }
}
