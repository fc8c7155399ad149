//! The controllers an activity is carried out for. Article 30(2)(a).

use schema::{Activity, ControllerServed, Countries, Party};

use super::super::pen::{Noted, Pen, bold, joined, labelled, print, said};
use super::super::pick;
use crate::{Rows, Text, Value};

/// Each controller by name or kind; the frame of what is not filled in where there is none.
pub(super) fn names(pen: &Pen<'_>, activity: &Activity) -> Vec<Text> {
    let served = pick::controllers_served(pen.order.register, activity);
    if served.is_empty() { vec![pen.blank()] } else { served.into_iter().map(|it| name(pen, it)).collect() }
}

fn name(pen: &Pen<'_>, served: &ControllerServed) -> Text {
    let party = pick::linked::<Party>(pen.order.register, print!(pen, served.party).as_ref());
    let category = print!(pen, served.category);
    match party {
        Some(party) => {
            let name = pen.stated(print!(pen, party.name));
            match said(category) {
                Some(category) => name.plain(format!(" ({category})")),
                None => name,
            }
        }
        None => pen.stated(category),
    }
}

/// Who each is and how it is reached, and what is done for it, since and until when.
pub(super) fn controllers(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let served = pick::controllers_served(pen.order.register, activity);
    if served.is_empty() {
        return vec![Value::Paragraph(pen.blank())];
    }
    let rows = served.into_iter().map(|it| vec![who(pen, it), what(pen, it)]).collect();
    vec![Value::Rows(Rows { widths: vec![56.0, 56.0], rows })]
}

fn who(pen: &Pen<'_>, served: &ControllerServed) -> Text {
    let party = pick::linked::<Party>(pen.order.register, served.party.as_ref());
    let reach = party.map(|it| reach(pen, it)).unwrap_or_default();
    let representative = labelled!(pen, served.representative);
    let officer = labelled!(pen, served.data_protection_officer);
    joined([bold(name(pen, served)), reach, representative, officer], "\n")
}

/// Number, country, and whom one turns to.
fn reach(pen: &Pen<'_>, party: &Party) -> Text {
    let land = said(print!(pen, party.country));
    let label = match land.as_deref().and_then(|it| Countries::shipped().code(it)) {
        Some("DK") => "paper-number-dk",
        Some("NO") => "paper-number-no",
        _ => "paper-number-other",
    };
    let number = said(print!(pen, party.registration_number)).map(|it| Text::from(pen.w(label, &[("number", &it)])));
    let land = land.map(|it| Text::from(pen.words().country(&it)));
    let contact = said(print!(pen, party.contact)).map(Text::from);
    let phone = said(print!(pen, party.phone)).map(|it| pen.rich("paper-phone", &[("phone", Text::from(it))]));
    let email = said(print!(pen, party.email)).map(Text::from);
    let of = joined([number, land].into_iter().flatten(), ", ");
    let reached = joined([phone, email].into_iter().flatten(), " · ");
    joined([of, contact.unwrap_or_default(), reached], "\n")
}

fn what(pen: &Pen<'_>, served: &ControllerServed) -> Text {
    let service = said(print!(pen, served.service)).map(Text::from).unwrap_or_default();
    let agreed = match print!(pen, served.agreed_on) {
        Some(day) => Text::from(pen.w("paper-agreement", &[("date", &pen.date(*day))])),
        None => Text::new(),
    };
    let until = match print!(pen, served.until) {
        Some(day) if *day < pen.today() => Text::from(pen.w("paper-ended", &[("date", &pen.date(*day))])),
        Some(day) => Text::from(pen.w("paper-until", &[("date", &pen.date(*day))])),
        None => Text::new(),
    };
    let told = joined([service, agreed, until], "\n");
    if told.is_empty() { pen.dash() } else { told }
}
