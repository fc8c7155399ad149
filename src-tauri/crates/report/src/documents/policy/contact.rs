//! Who answers for the processing, and whom one asks. Article 13(1)(a) and (b).

use schema::{ContactPoint, ContactPurpose, Person, Role, Stated};

use super::super::pen::{Noted, Pen, bold, closed, joined, lower_first, print, said};
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Run, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let organisation = drawing.organisation;
    let register = pen.order.register;
    let name = match said(print!(pen, organisation.name)) {
        Some(name) => Text::new().bold(name),
        None => pen.stated(&organisation.name),
    };
    let number = record::registration_number(pen, organisation);
    let address = record::address(pen, organisation, lower_first);
    let elsewhere = record::answered(pen);
    let reach = ways(pen, print!(pen, organisation.phone), print!(pen, organisation.email), elsewhere);
    let controller = joined([name, number, address, reach], ", ");
    let controller = closed(pen.rich("paper-controller-is", &[("controller", controller)]));
    let asked = whom(pen, &[ContactPurpose::Questions]);
    let questions = closed(pen.rich("paper-questions", &[("contact", asked)]));
    // After a frame a sentence does not begin on the same line.
    let framed = matches!(controller.0.last(), Some(Run::Framed(_)));
    let mut blocks = match framed {
        true => vec![Block::paragraph(controller), Block::paragraph(questions)],
        false => vec![Block::paragraph(joined([controller, questions], " "))],
    };
    // Whoever needs none, and has said so, need not tell it.
    if let Some(representative) = said(print!(pen, organisation.representative)) {
        let representative = ("representative", Text::from(representative));
        blocks.push(Block::paragraph(closed(pen.rich("paper-representative-is", &[representative]))));
    }
    for officer in pick::with_role(register, Role::DataProtectionOfficer, pen.today()) {
        blocks.push(Block::paragraph(closed(pen.rich("paper-officer-is", &[("officer", of_person(pen, officer))]))));
    }
    blocks
}

/// The contact point for the first of these purposes that has one; else the person who answers for personal data.
pub(super) fn whom(pen: &Pen<'_>, purposes: &[ContactPurpose]) -> Text {
    let register = pen.order.register;
    let points = pick::contact_points(register);
    let point = purposes.iter().find_map(|purpose| points.iter().find(|it| it.purpose == *purpose));
    match (point, pick::with_role(register, Role::ControllerContact, pen.today()).first()) {
        (Some(point), _) => of_point(pen, point),
        (None, Some(person)) => of_person(pen, person),
        (None, None) => pen.blank(),
    }
}

/// A contact point in a sentence: »Pernille Prøvesen, telefon 00 00 00 01, pernille@eksempel.example«.
pub(super) fn of_point(pen: &Pen<'_>, point: &ContactPoint) -> Text {
    let person = pick::linked::<Person>(pen.order.register, print!(pen, point.person).as_ref());
    // The person's own stand in where the point has none; what does not stand there is not read for print.
    let phone = match (&point.phone, person) {
        (Stated::Blank, Some(person)) => print!(pen, person.phone),
        _ => print!(pen, point.phone),
    };
    let email = match (&point.email, person) {
        (Stated::Blank, Some(person)) => print!(pen, person.email),
        _ => print!(pen, point.email),
    };
    let website = said(print!(pen, point.website)).map(Text::from).unwrap_or_default();
    // A page of the company's own is a way to turn to it too.
    let elsewhere = !website.is_empty();
    joined([name(pen, person), ways(pen, phone, email, elsewhere), website], ", ")
}

fn of_person(pen: &Pen<'_>, person: &Person) -> Text {
    let ways = ways(pen, print!(pen, person.phone), print!(pen, person.email), false);
    joined([name(pen, Some(person)), ways], ", ")
}

fn name(pen: &Pen<'_>, person: Option<&Person>) -> Text {
    let name = person.map(|it| match said(print!(pen, it.name)) {
        Some(name) => bold(Text::from(name)),
        None => pen.rich("paper-inline-name", &[("name", pen.stated(&it.name))]),
    });
    name.unwrap_or_default()
}

/// Telephone and e-mail: what there is of them. That both are missing is said, unless there is another way.
fn ways(pen: &Pen<'_>, phone: &Stated<String>, email: &Stated<String>, elsewhere: bool) -> Text {
    let either = said(phone).is_some() || said(email).is_some();
    let framed = |id: &str, of: &str, value: &Stated<String>| match either || elsewhere {
        true => Text::new(),
        false => pen.rich(id, &[(of, pen.stated(value))]),
    };
    let phone = match said(phone) {
        Some(phone) => pen.rich("paper-inline-phone", &[("phone", Text::from(phone))]),
        None => framed("paper-inline-phone", "phone", phone),
    };
    let email = match said(email) {
        Some(email) => Text::from(email),
        None => framed("paper-inline-email", "email", email),
    };
    joined([phone, email], ", ")
}
