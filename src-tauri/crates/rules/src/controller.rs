//! The controller, and those data subjects turn to. Articles 30(1)(a), 13(1)(a)-(b), 12(2).

use schema::law::Law;
use schema::{
    Absence, ContactPoint, ContactPurpose, Kind, Now, Organisation, Person, Recipient, RecipientRole, Register, Role,
    Stated,
};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let none = Organisation::default();
    let organisation = index.register.organisations.first().unwrap_or(&none);
    identity(index, organisation, out);
    joint(index, organisation, out);
    officer(index, organisation, out);
    contact_persons(index, out);
    contact_points(index, out);
}

/// Whether somebody answers for the controller: a contact point for questions or a data protection officer, within
/// reach. Article 13(1)(a) asks for contact details, and does not say that they are the controller's own telephone.
pub fn answered(register: &Register, now: Now, law: &Law) -> bool {
    somebody_answers(&Index::of(register, now, law))
}

fn somebody_answers(index: &Index<'_>) -> bool {
    let mut points = index.register.contact_points.iter().filter(|it| it.purpose == ContactPurpose::Questions);
    let officers = index.in_role(Role::DataProtectionOfficer);
    points.any(|it| answers(index, it)) || officers.into_iter().any(|it| unfilled(it).is_empty())
}

/// Article 30(1)(a) and 13(1)(a): name, postal address, and a way to reach the controller.
fn identity(index: &Index<'_>, organisation: &Organisation, out: &mut Vec<Finding>) {
    let id = organisation.id.as_str();
    let mut missing = Vec::new();
    let required = [
        ("name", &organisation.name),
        ("street", &organisation.street),
        ("postcode", &organisation.postcode),
        ("town", &organisation.town),
    ];
    for (name, value) in required {
        if !value.is_stated() {
            missing.push(name);
        }
    }
    if !organisation.phone.is_stated() && !organisation.email.is_stated() && !somebody_answers(index) {
        missing.extend(["phone", "email"]);
    }
    if let Some(first) = missing.first() {
        let finding = Finding::on(Code::ControllerIdentityMissing, Kind::Organisation, id).field(first).everywhere();
        out.push(finding.with("missing", fields(Kind::Organisation, &missing)));
    }
    if organisation.registration_number.is_blank() {
        let finding = Finding::on(Code::RegistrationNumberMissing, Kind::Organisation, id);
        out.push(finding.field("registration_number"));
    }
}

/// Article 30(1)(a) and 26: those the controller decides together with, or that there are none.
fn joint(index: &Index<'_>, organisation: &Organisation, out: &mut Vec<Finding>) {
    let on =
        |code| Finding::on(code, Kind::Organisation, organisation.id.as_str()).field("joint_controllers").everywhere();
    let recorded = |it: &&Recipient| {
        it.role.value() == Some(&RecipientRole::JointController) && index.current(it) && index.holds(&it.activity)
    };
    match (index.register.recipients.iter().find(recorded), organisation.joint_controllers) {
        (Some(recipient), Absence::None) => {
            let party = recipient.party.as_ref().and_then(|it| index.parties.get(it.as_str()));
            let name = party.map_or(recipient.category.text(), |it| it.name.text());
            out.push(on(Code::JointControllersContradicted).with("recipient", name).about(recipient.party.clone()));
        }
        // Where applicable: until someone has answered, nobody knows whether it applies.
        (None, Absence::Blank | Absence::Unknown) => out.push(on(Code::JointControllersUnanswered)),
        _ => {}
    }
}

/// Article 30(1)(a), 13(1)(b) and 37: the data protection officer, or that there is none.
fn officer(index: &Index<'_>, organisation: &Organisation, out: &mut Vec<Finding>) {
    let officers = index.in_role(Role::DataProtectionOfficer);
    if officers.is_empty() && organisation.data_protection_officer != Absence::None {
        let finding = Finding::on(Code::OfficerUnanswered, Kind::Organisation, organisation.id.as_str());
        out.push(finding.field("data_protection_officer").everywhere());
    }
    for officer in officers {
        let missing = unfilled(officer);
        if let Some(first) = missing.first() {
            let finding = Finding::on(Code::OfficerUnreachable, Kind::Person, officer.id.as_str()).field(first);
            out.push(finding.with("missing", fields(Kind::Person, &missing)).everywhere());
        }
    }
}

/// Article 12(2): the person who answers must be named and within reach.
fn contact_persons(index: &Index<'_>, out: &mut Vec<Finding>) {
    let people = index.in_role(Role::ControllerContact);
    if people.is_empty() {
        let id = index.register.organisations.first().map_or("", |it| it.id.as_str());
        out.push(Finding::on(Code::ContactPersonUnnamed, Kind::Organisation, id).everywhere());
    }
    for person in people {
        let missing = unfilled(person);
        if let Some(first) = missing.first() {
            let finding = Finding::on(Code::ContactPersonUnfilled, Kind::Person, person.id.as_str()).field(first);
            out.push(finding.with("missing", fields(Kind::Person, &missing)).everywhere());
        }
    }
}

/// Article 12(2): a contact point leads to someone.
fn contact_points(index: &Index<'_>, out: &mut Vec<Finding>) {
    for point in &index.register.contact_points {
        if answers(index, point) {
            continue;
        }
        let finding = Finding::on(Code::ContactPointUnfilled, Kind::ContactPoint, point.id.as_str()).field("person");
        let purpose = Param::Choice { of: "contact-purpose", value: point.purpose.name() };
        out.push(finding.with("purpose", purpose).everywhere());
    }
}

fn answers(index: &Index<'_>, point: &ContactPoint) -> bool {
    reachable(point) || person_of(index, point).is_some_and(|it| unfilled(it).is_empty())
}

fn person_of<'r>(index: &Index<'r>, point: &ContactPoint) -> Option<&'r Person> {
    index.persons.get(point.person.as_ref()?.as_str()).copied()
}

fn reachable(point: &ContactPoint) -> bool {
    [&point.phone, &point.email, &point.website].into_iter().any(Stated::is_stated)
}

/// What keeps a person from being reached: no name, or neither telephone nor e-mail.
fn unfilled(person: &Person) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !person.name.is_stated() {
        missing.push("name");
    }
    if !person.phone.is_stated() && !person.email.is_stated() {
        missing.extend(["phone", "email"]);
    }
    missing
}

fn fields(kind: Kind, names: &[&'static str]) -> Vec<Param> {
    names.iter().map(|name| Param::Field { kind, name }).collect()
}
