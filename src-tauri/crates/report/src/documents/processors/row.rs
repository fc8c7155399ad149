//! One processor: who it is, what it does, and how its agreement stands.

use rules::{DueDate, Stage, Standing};
use schema::{Activity, Countries, Party, Recipient, RecipientRole, System};
use serde_json::json;

use super::super::pen::{Noted, Pen, bold, closed, joined, labelled, print, said, secondary};
use super::super::{pick, supervision};
use super::tasks::Tasks;
use super::{agreement, anchor, next, unnamed_anchor};
use crate::{Cell, Row, Text};

pub(super) fn of(pen: &Pen<'_>, party: &Party, standing: &Standing, act: bool, dates: &[DueDate]) -> Row {
    pen.note_worked_out(schema::Kind::Party, party.id.as_str(), "standing", json!(standing.stage.name()));
    Row {
        cells: vec![
            Cell(who(pen, party)),
            Cell(used_for(pen, party, standing)),
            Cell(agreement::state(pen, standing).into_iter().chain(guarantees(pen, party)).collect()),
            Cell(agreement::sub_processors(pen, standing)),
            Cell(agreement::breach_and_end(pen, standing)),
            Cell(supervised(pen, party, standing, act)),
            Cell(next::of(pen, standing, dates)),
        ],
        anchor: Some(anchor(party)),
    }
}

/// A processor no party is named for, so that nothing can show an agreement with it; or a recipient of no stated role.
pub(super) fn unnamed(pen: &Pen<'_>, recipients: &[&Recipient]) -> Row {
    let register = pen.order.register;
    let mut name = Text::new();
    let mut tasks = Tasks::default();
    for recipient in recipients {
        name = bold(pen.stated(print!(pen, recipient.category)));
        let task = pen.optional(print!(pen, recipient.task));
        if let Some(activity) = pick::linked::<Activity>(register, Some(&recipient.activity)) {
            tasks.add(task, activity);
        }
    }
    let none = || Cell::from(pen.t("paper-agreement-none"));
    recipients.iter().for_each(|it| pen.note(*it, "role", &it.role));
    let (word, why) = if recipients.iter().any(|it| it.role.is_stated()) {
        (pen.t("paper-unnamed-processor"), "paper-unnamed-agreement")
    } else {
        (pen.w("paper-stage-act", &[("stage", &pen.t("stage-unclear"))]), "paper-unclear-role")
    };
    Row {
        cells: vec![
            Cell(vec![name, Text::new().warning(word)]),
            Cell(tasks.texts(pen)),
            Cell::from(pen.t(why)),
            none(),
            none(),
            none(),
            Cell::from(pen.t("paper-none")),
        ],
        anchor: recipients.first().map(|it| unnamed_anchor(it)),
    }
}

/// Name, number and country.
fn who(pen: &Pen<'_>, party: &Party) -> Vec<Text> {
    let land = said(print!(pen, party.country));
    let label = match land.as_deref().and_then(|it| Countries::shipped().code(it)) {
        Some("DK") => "paper-number-dk",
        Some("NO") => "paper-number-no",
        _ => "paper-number-other",
    };
    let number = said(print!(pen, party.registration_number)).map(|it| Text::from(pen.w(label, &[("number", &it)])));
    let land = land.map(|it| Text::from(pen.words().country(&it)));
    let more = joined([number, land].into_iter().flatten(), "\n");
    [bold(pen.stated(print!(pen, party.name))), more].into_iter().filter(|it| !it.is_empty()).collect()
}

/// What it has said or shown of how it keeps the law, and when.
fn guarantees(pen: &Pen<'_>, party: &Party) -> Option<Text> {
    let told = labelled!(pen, party.guarantees);
    let on = match print!(pen, party.guaranteed_on) {
        Some(day) => Text::from(pen.w("paper-guaranteed", &[("date", &pen.date(*day))])),
        None => Text::new(),
    };
    let told = joined([closed(told), on], " ");
    if told.is_empty() { None } else { Some(secondary(told)) }
}

/// What it does, each task with the activities it is done for.
fn used_for(pen: &Pen<'_>, party: &Party, standing: &Standing) -> Vec<Text> {
    let register = pen.order.register;
    let mut tasks = Tasks::default();
    for activity in standing.activities.iter().filter_map(|id| pick::linked::<Activity>(register, Some(id))) {
        let rows = pick::recipients(register, activity).into_iter().filter(|it| it.party.as_ref() == Some(&party.id));
        let wanted =
            |it: &&Recipient| standing.stage == Stage::Unclear || it.role.value() == Some(&RecipientRole::Processor);
        let mut own: Vec<Text> = rows.filter(wanted).map(|it| pen.optional(print!(pen, it.task))).collect();
        if own.is_empty() {
            own = supplied(pen, party, activity);
        }
        own.into_iter().for_each(|task| tasks.add(task, activity));
    }
    tasks.texts(pen)
}

/// The systems it supplies to an activity without being among its recipients.
fn supplied(pen: &Pen<'_>, party: &Party, activity: &Activity) -> Vec<Text> {
    let systems = pick::activity_systems(pen.order.register, activity).into_iter();
    let own = systems.filter(|it: &&System| it.supplier.as_ref() == Some(&party.id));
    own.map(|it| pen.rich("paper-supplies", &[("system", pen.stated(print!(pen, it.name)))])).collect()
}

/// How and when it is supervised; of one that has ended nothing more is asked.
fn supervised(pen: &Pen<'_>, party: &Party, standing: &Standing, act: bool) -> Vec<Text> {
    match standing.stage {
        Stage::Ended | Stage::Unclear => vec![pen.dash()],
        _ => supervision::short(pen, party, act),
    }
}
