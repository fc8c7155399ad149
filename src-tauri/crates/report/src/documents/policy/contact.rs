//! Who answers for the processing, and whom one asks. Article 13(1)(a) and (b).

use schema::{ContactPoint, ContactPurpose, Person, Role, Stated};

use super::super::pen::{Noted, Pen, bold, closed, joined, print, said};
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
    let address = record::address(pen, organisation);
    let reach = reach(pen, None, print!(pen, organisation.phone), print!(pen, organisation.email));
    let controller = joined([name, number, address, reach], ", ");
    let controller = closed(pen.rich("paper-controller-is", &[("controller", controller)]));
    let points: Vec<&ContactPoint> =
        pick::contact_points(register).into_iter().filter(|it| it.purpose == ContactPurpose::Questions).collect();
    let asked = match points.first() {
        Some(point) => of_point(pen, point),
        None => match pick::with_role(register, Role::ControllerContact, pen.today()).first() {
            Some(person) => of_person(pen, person),
            None => pen.blank(),
        },
    };
    let questions = closed(pen.rich("paper-questions", &[("contact", asked)]));
    // After a frame a sentence does not begin on the same line.
    let framed = matches!(controller.0.last(), Some(Run::Framed(_)));
    let mut blocks = match framed {
        true => vec![Block::paragraph(controller), Block::paragraph(questions)],
        false => vec![Block::paragraph(joined([controller, questions], " "))],
    };
    for officer in pick::with_role(register, Role::DataProtectionOfficer, pen.today()) {
        blocks.push(Block::paragraph(closed(pen.rich("paper-officer-is", &[("officer", of_person(pen, officer))]))));
    }
    blocks
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
    joined([reach(pen, person, phone, email), website], ", ")
}

fn of_person(pen: &Pen<'_>, person: &Person) -> Text {
    reach(pen, Some(person), print!(pen, person.phone), print!(pen, person.email))
}

fn reach(pen: &Pen<'_>, person: Option<&Person>, phone: &Stated<String>, email: &Stated<String>) -> Text {
    let name = person.map(|it| match said(print!(pen, it.name)) {
        Some(name) => bold(Text::from(name)),
        None => pen.rich("paper-inline-name", &[("name", pen.stated(&it.name))]),
    });
    let phone = pen.rich("paper-inline-phone", &[("phone", pen.stated(phone))]);
    let email = match said(email) {
        Some(email) => Text::from(email),
        None => pen.rich("paper-inline-email", &[("email", pen.stated(email))]),
    };
    joined([name.unwrap_or_default(), phone, email], ", ")
}
