//! Requests and breaches on paper. Articles 12, 15, 33 and 34.

mod access;
mod breach;
mod breach_log;
mod notification;
mod request_log;

pub(super) use access::{compose as compose_access, is_about_access};
pub(super) use breach_log::compose as compose_breach_log;
pub(super) use notification::compose as compose_notification;
pub(super) use request_log::compose as compose_request_log;

use schema::{Activity, CaseArea, Country, Register, System};

use super::parts::in_order;
use super::pen::{Noted, Pen, print};
use super::pick;
use crate::Text;

/// The country whose days off move a deadline.
pub(super) fn country(register: &Register) -> Country {
    register.organisations.first().map_or(Country::default(), |it| it.country)
}

/// What a case is about: its activities, then its systems.
fn areas(pen: &Pen<'_>, of: impl Fn(&CaseArea) -> bool) -> Vec<Text> {
    let register = pen.order.register;
    let areas = in_order(register.case_areas.iter().filter(|it| of(it)), |it| it.position);
    let activities = areas.iter().filter_map(|it| {
        let activity = pick::linked::<Activity>(register, print!(pen, it.activity).as_ref())?;
        Some(pen.stated(print!(pen, activity.name)))
    });
    let activities: Vec<Text> = activities.collect();
    let systems = areas.iter().filter_map(|it| {
        let system = pick::linked::<System>(register, print!(pen, it.system).as_ref())?;
        Some(pen.stated(print!(pen, system.name)))
    });
    activities.into_iter().chain(systems).collect()
}
