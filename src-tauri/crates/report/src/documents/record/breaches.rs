//! How breaches are handled. Articles 33 and 34.

use schema::{BreachProcedure, ContactPoint, Person, Stated};

use super::super::pen::Pen;
use super::super::pick;
use super::details::{Details, tell};
use super::front::person;
use super::responsibility::turn_to;
use crate::{Block, Text};

/// Each procedure, its parts one under the other.
pub(super) fn blocks(pen: &Pen<'_>) -> Vec<Block> {
    pick::breach_procedures(pen.order.register).into_iter().flat_map(|it| procedure(pen, it)).collect()
}

fn procedure(pen: &Pen<'_>, procedure: &BreachProcedure) -> Vec<Block> {
    let register = pen.order.register;
    let mut details = Details::of(pen);
    tell!(details, procedure.scope);
    tell!(details, procedure.authority_notice !);
    let deadline = match &procedure.deadline_hours {
        Stated::Value(hours) => Text::from(pen.w("paper-hours", &[("n", &hours.to_string())])),
        empty => pen.empty(empty),
    };
    details.named(procedure, "deadline_hours", &procedure.deadline_hours, pen.t("paper-breach-deadline"), deadline);
    tell!(details, procedure.subjects_notice !);
    tell!(details, procedure.channels);
    tell!(details, procedure.intake);
    if let Some(point) = pick::linked::<ContactPoint>(register, procedure.contact_point.as_ref()) {
        details.row(procedure, "contact_point", &procedure.contact_point, turn_to(pen, point));
    }
    if let Some(who) = pick::linked::<Person>(register, procedure.responsible.as_ref()) {
        details.row(procedure, "responsible", &procedure.responsible, person(pen, who));
    }
    details.fields().collect()
}
