//! The controllers an activity is carried out for. Article 30(2)(a).

use schema::{Activity, ControllerServed, Countries, Party, Stated};

use super::super::pen::{Noted, Pen, bold, capital, joined, labelled, lower_first, print, said};
use super::super::pick;
use super::super::record::front::contact_line;
use crate::{Rows, Text, Value};

/// Each controller by name or kind; the frame of what is not filled in where there is none.
pub(super) fn names(pen: &Pen<'_>, activity: &Activity) -> Vec<Text> {
    let served = pick::controllers_served(pen.order.register, activity);
    if served.is_empty() { vec![pen.blank()] } else { served.into_iter().map(|it| name(pen, it)).collect() }
}

/// What is done; what is done for each of them, where that alone is told.
pub(super) fn carried_out(pen: &Pen<'_>, activity: &Activity) -> Text {
    let served = pick::controllers_served(pen.order.register, activity);
    let services = served.iter().filter(|it| it.service.is_stated()).count();
    match print!(pen, activity.carried_out) {
        Stated::Blank if services > 0 && services == served.len() => {
            let mut told: Vec<Text> = Vec::new();
            for it in served {
                let service = Text::from(lower_first(print!(pen, it.service).text().trim()));
                if !told.contains(&service) {
                    told.push(service);
                }
            }
            capital(joined(told, "; "))
        }
        carried_out => pen.stated(carried_out),
    }
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
    let ended = served.until.is_some_and(|until| until < pen.today());
    let reach = match party {
        Some(party) => reach(pen, party, ended),
        None if ended || !served.category.is_stated() => Text::new(),
        // Article 30(2)(a) asks for the name and contact details of each: a kind of them is neither.
        None => joined([Text::from(pen.t("paper-name")), pen.blank()], " "),
    };
    let representative = labelled!(pen, served.representative);
    let officer = labelled!(pen, served.data_protection_officer);
    joined([bold(name(pen, served)), reach, representative, officer], "\n")
}

/// Number, country, and whom one turns to.
fn reach(pen: &Pen<'_>, party: &Party, ended: bool) -> Text {
    let land = said(print!(pen, party.country));
    let label = match land.as_deref().and_then(|it| Countries::shipped().code(it)) {
        Some("DK") => "paper-number-dk",
        Some("NO") => "paper-number-no",
        _ => "paper-number-other",
    };
    let number = said(print!(pen, party.registration_number)).map(|it| Text::from(pen.w(label, &[("number", &it)])));
    let land = land.map(|it| Text::from(pen.words().country(&it)));
    let contact = said(print!(pen, party.contact)).map(Text::from);
    let of = joined([number, land].into_iter().flatten(), ", ");
    let (phone, email) = (print!(pen, party.phone), print!(pen, party.email));
    let reached = match ended && said(phone).or(said(email)).is_none() {
        true => Text::new(),
        false => contact_line(pen, phone, email),
    };
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
