//! One activity on its own page: the letters of Article 30 first, then what belongs to the picture.

use schema::{Activity, ActivityStatus, Organisation, Person};

use super::super::mark::{Marked, findings_of};
use super::super::pen::{Noted, Pen, joined, print};
use super::super::pick;
use super::super::retention::Retention;
use super::activity_fields as fields;
use super::{automation, basis, consents, cookies, data_table, deletion, further_use, recipients};
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
        field(Some("b"), "paper-label-purposes", basis::purposes(pen, activity), Some("b")),
    ];
    let weighing = basis::weighing(pen, activity);
    if !weighing.is_empty() {
        blocks.push(field(None, "paper-label-weighing", weighing, None));
    }
    blocks.extend([
        field(Some("c"), "paper-label-subjects", fields::subjects(pen, activity), Some("c")),
        field(None, "paper-label-data", fields::data(pen, activity, number), Some("c/data")),
        field(None, "paper-label-source", fields::sources(pen, activity), None),
        field(Some("d"), "paper-label-recipients", recipients::recipients(pen, activity), Some("d")),
        field(Some("e"), "paper-label-transfer", recipients::transfer(pen, activity), Some("e")),
        field(Some("f"), "paper-label-deletion", deletion::limits(pen, activity, number), Some("f")),
        field(Some("g"), "paper-label-security", fields::security(pen, activity), Some("g")),
        field(None, "paper-label-provision", fields::provision(pen, activity), None),
    ]);
    blocks.extend(data_table::table(pen, activity, &table, retention));
    blocks.extend(cookies::table(pen, activity));
    let copies = deletion::copies(pen, activity);
    if !copies.is_empty() {
        blocks.push(field(Some("f"), "paper-label-copies", copies, None));
    }
    let beside = [
        ("paper-label-consent", consents::consents(pen, activity, retention)),
        ("paper-label-further-use", further_use::tests(pen, activity)),
    ];
    blocks.extend(
        beside.into_iter().filter(|(_, told)| !told.is_empty()).map(|(label, told)| field(None, label, told, None)),
    );
    blocks.push(field(None, "paper-label-profiling", automation::automation(pen, activity), None));
    blocks.push(field(None, "paper-label-impact", fields::impact(pen, activity), None));
    blocks.extend(findings_of(pen, activity, mark));
    blocks
}

/// »Ansvarlig: Pernille Prøvesen · I brug siden 1. februar 2019«
pub(crate) fn subtitle(pen: &Pen<'_>, activity: &Activity) -> Option<Text> {
    let mut parts = Vec::new();
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
