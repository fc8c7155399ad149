//! What is done when data are lost or get out, and how someone outside reports it. Articles 33 and 34.

use schema::{BreachProcedure, ContactPoint, Person, Stated};

use super::super::pen::{Noted, Pen, closed, joined, print, said};
use super::super::{pick, record};
use super::{Drawing, answered, answers, contact};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    pick::breach_procedures(pen.order.register).into_iter().flat_map(|it| told(pen, it)).collect()
}

fn told(pen: &Pen<'_>, procedure: &BreachProcedure) -> Vec<Block> {
    let register = pen.order.register;
    let own = |value: &Stated<String>| said(value).map(Text::from);
    let deadline = match print!(pen, procedure.deadline_hours) {
        Stated::Value(hours) => Some(Text::from(pen.w("paper-breach-hours", &[("hours", &hours.to_string())]))),
        _ => None,
    };
    let notice = own(print!(pen, procedure.authority_notice));
    let intake = own(print!(pen, procedure.intake)).map(closed);
    let point = pick::linked::<ContactPoint>(register, print!(pen, procedure.contact_point).as_ref())
        .map(|it| closed(pen.rich("paper-breach-contact", &[("contact", contact::of_point(pen, it))])));
    let by = pick::linked::<Person>(register, print!(pen, procedure.responsible).as_ref())
        .map(|it| record::person_name(pen, it));
    answers(vec![
        answered(pen, "paper-breach-scope", own(print!(pen, procedure.scope))),
        answered(pen, "paper-breach-authority", notice),
        answered(pen, "paper-breach-within", deadline),
        answered(pen, "paper-breach-subjects", own(print!(pen, procedure.subjects_notice))),
        answered(pen, "paper-breach-channels", own(print!(pen, procedure.channels))),
        answered(pen, "paper-breach-intake", Some(joined([intake, point].into_iter().flatten(), " "))),
        answered(pen, "paper-breach-responsible", by),
    ])
}
