//! The record's first page: whose it is. Article 30(1)(a).

use rules::retention::{FinancialYears, Year};
use schema::{Country, Date, DocumentKind, Organisation, Person, RecipientRole, Role, Stated};

use super::super::pen::{Noted, Pen, closed, joined, labelled, lower_first, print, said};
use super::super::pick;
use crate::{Anchor, Block, Field, Signature, Signer, Text, Value};

/// The organisation's name, for the head and foot of the pages.
pub(crate) fn company(pen: &Pen<'_>, organisation: &Organisation) -> String {
    said(print!(pen, organisation.name)).unwrap_or_else(|| pen.t("paper-company-unnamed"))
}

pub(super) fn identity(pen: &Pen<'_>, organisation: &Organisation) -> Vec<Block> {
    let field = |letter: Option<&str>, label: &str, value: Text, anchor: Option<&str>| {
        Block::Field(Field {
            letter: letter.map(str::to_owned),
            label: pen.t(label),
            value: vec![Value::Paragraph(value)],
            anchor: anchor.map(Anchor::new),
        })
    };
    let mut blocks = vec![
        field(Some("a"), "paper-label-controller", controller(pen, organisation), Some("organisation")),
        field(None, "paper-label-contact-person", contact_persons(pen), Some("contact-person")),
        field(
            None,
            "paper-label-representative",
            representative(pen, organisation),
            Some("organisation/representative"),
        ),
        field(
            None,
            "paper-label-joint-controller",
            joint_controllers(pen, organisation),
            Some("organisation/joint_controllers"),
        ),
        field(None, "paper-label-officer", officer(pen, organisation), Some("organisation/data_protection_officer")),
        field(None, "paper-label-financial-year", financial_year(pen), Some("financial-year")),
    ];
    blocks.extend(kept(pen, organisation).map(|it| field(None, "paper-label-kept", it, None)));
    if let Some(earlier) = earlier(pen, DocumentKind::Article30) {
        blocks.push(field(None, "paper-label-earlier", earlier, None));
    }
    blocks
}

/// Whose the record of what is carried out for others is. Article 30(2)(a).
pub(crate) fn processor(pen: &Pen<'_>, organisation: &Organisation) -> Vec<Block> {
    let field = |letter: Option<&str>, label: &str, value: Text, anchor: Option<&str>| {
        Block::Field(Field {
            letter: letter.map(str::to_owned),
            label: pen.t(label),
            value: vec![Value::Paragraph(value)],
            anchor: anchor.map(Anchor::new),
        })
    };
    let officer = officer(pen, organisation);
    let mut blocks = vec![
        field(Some("a"), "paper-label-processor", controller(pen, organisation), Some("organisation")),
        field(None, "paper-label-contact-person", contact_persons(pen), None),
        field(None, "paper-label-representative", representative(pen, organisation), None),
        field(None, "paper-label-officer", officer, None),
    ];
    blocks.extend(kept(pen, organisation).map(|it| field(None, "paper-label-kept", it, None)));
    blocks
        .extend(earlier(pen, DocumentKind::Article30Processor).map(|it| field(None, "paper-label-earlier", it, None)));
    blocks
}

fn controller(pen: &Pen<'_>, organisation: &Organisation) -> Text {
    let name = print!(pen, organisation.name);
    let name = match said(name) {
        Some(name) => Text::new().bold(name),
        None => joined([Text::from(pen.t("paper-name")), pen.stated(name)], " "),
    };
    let (phone, email) = (print!(pen, organisation.phone), print!(pen, organisation.email));
    let contact = match said(phone).or(said(email)) {
        None if answered(pen) => Text::new(),
        _ => contact_line(pen, phone, email),
    };
    let website = said(print!(pen, organisation.website)).map(Text::from).unwrap_or_default();
    let form = labelled!(pen, organisation.legal_form);
    let number = joined([registration_number(pen, organisation), form], " · ");
    joined([name, number, address(pen, organisation, str::to_owned), contact, website], "\n")
}

/// Whether somebody answers for the controller, so that a telephone or e-mail of its own is not asked for.
pub(crate) fn answered(pen: &Pen<'_>) -> bool {
    let order = pen.order;
    rules::answered(order.register, order.now, order.law)
}

/// »CVR-nr. 00 00 00 00«, by the law's country.
pub(crate) fn registration_number(pen: &Pen<'_>, organisation: &Organisation) -> Text {
    let label = match organisation.country {
        Country::Dk => "paper-number-dk",
        Country::No => "paper-number-no",
    };
    pen.rich(label, &[("number", pen.stated(print!(pen, organisation.registration_number)))])
}

/// »Eksempelvej 1, 0000 Eksempelby«, with what is missing of it named.
pub(crate) fn address(pen: &Pen<'_>, organisation: &Organisation, label: impl Fn(&str) -> String) -> Text {
    let street = print!(pen, organisation.street);
    let postcode = print!(pen, organisation.postcode);
    let town = print!(pen, organisation.town);
    let labelled = |id: &str, value: &Stated<String>| match said(value) {
        Some(text) => Text::from(text),
        None => joined([Text::from(label(&pen.t(id))), pen.stated(value)], " "),
    };
    if [street, postcode, town].iter().all(|it| it.is_blank()) {
        return joined([Text::from(label(&pen.t("paper-address"))), pen.blank()], " ");
    }
    let place = joined([labelled("paper-postcode", postcode), labelled("paper-town", town)], " ");
    joined([labelled("paper-street", street), place], ", ")
}

/// »Telefon 00 00 00 00 · persondata@eksempel.example«: what there is of them, and that both are missing.
pub(crate) fn contact_line(pen: &Pen<'_>, phone: &Stated<String>, email: &Stated<String>) -> Text {
    let framed = |id: &str, of: &str, value: &Stated<String>| match said(phone).or(said(email)) {
        Some(_) => Text::new(),
        None => pen.rich(id, &[(of, pen.stated(value))]),
    };
    let phone_part = match said(phone) {
        Some(phone) => pen.rich("paper-phone", &[("phone", Text::from(phone))]),
        None => framed("paper-phone", "phone", phone),
    };
    let email_part = match said(email) {
        Some(email) => Text::from(email),
        None => framed("paper-email", "email", email),
    };
    joined([phone_part, email_part], " · ")
}

/// The person's name and title: »Pernille Prøvesen, kontorleder«.
pub(crate) fn person(pen: &Pen<'_>, person: &Person) -> Text {
    let name = print!(pen, person.name);
    let name = match said(name) {
        Some(name) => Text::from(name),
        None => joined([Text::from(pen.t("paper-name")), pen.stated(name)], " "),
    };
    let title = said(print!(pen, person.job_title)).map(|it| Text::from(lower_first(&it)));
    joined([name, title.unwrap_or_default()], ", ")
}

/// The person's name alone.
pub(crate) fn person_name(pen: &Pen<'_>, person: &Person) -> Text {
    pen.stated(print!(pen, person.name))
}

fn with_contact(pen: &Pen<'_>, of: &Person, suffix: &str) -> Text {
    let line = contact_line(pen, print!(pen, of.phone), print!(pen, of.email));
    joined([joined([person(pen, of), Text::from(suffix)], " "), line], "\n")
}

pub(super) fn contact_persons(pen: &Pen<'_>) -> Text {
    let persons = pick::with_role(pen.order.register, Role::ControllerContact, pen.today());
    if persons.is_empty() {
        return pen.blank();
    }
    let suffix = pen.t("paper-contact-suffix");
    joined(persons.into_iter().map(|it| with_contact(pen, it, &suffix)), "\n")
}

fn representative(pen: &Pen<'_>, organisation: &Organisation) -> Text {
    let persons = pick::with_role(pen.order.register, Role::Representative, pen.today());
    let named = persons.into_iter().map(|it| match said(&it.phone).or(said(&it.email)) {
        Some(_) => with_contact(pen, it, ""),
        None => person(pen, it),
    });
    let named = joined(named, "\n");
    match print!(pen, organisation.representative) {
        // The question is only for those established outside the EEA: the country answers it.
        Stated::None | Stated::Blank if named.is_empty() => Text::from(pen.t(match organisation.country {
            Country::Dk => "paper-representative-none-dk",
            Country::No => "paper-representative-none-no",
        })),
        Stated::None | Stated::Blank => named,
        Stated::Value(_) => joined([pen.stated(&organisation.representative), named], "\n"),
        empty if named.is_empty() => pen.empty(empty),
        _ => named,
    }
}

fn joint_controllers(pen: &Pen<'_>, organisation: &Organisation) -> Text {
    let register = pen.order.register;
    let joint = pick::activities(register).into_iter().flat_map(|activity| {
        pick::recipients(register, activity)
            .into_iter()
            .filter(|it| it.role.value() == Some(&RecipientRole::JointController))
            .map(move |it| (activity, it))
    });
    let named: Vec<Text> = joint
        .map(|(activity, recipient)| {
            let name = super::recipients::recipient_name(pen, recipient);
            let activity = pen.stated(print!(pen, activity.name));
            pen.rich("paper-joint-in", &[("name", name), ("activity", activity)])
        })
        .collect();
    if named.is_empty() {
        closed(pen.absence(*print!(pen, organisation.joint_controllers)))
    } else {
        joined(named, "\n")
    }
}

fn officer(pen: &Pen<'_>, organisation: &Organisation) -> Text {
    let persons = pick::with_role(pen.order.register, Role::DataProtectionOfficer, pen.today());
    if !persons.is_empty() {
        return joined(persons.into_iter().map(|it| with_contact(pen, it, "")), "\n");
    }
    let absence = closed(pen.absence(*print!(pen, organisation.data_protection_officer)));
    match said(print!(pen, organisation.no_officer_reason)) {
        Some(reason) => joined([absence, closed(Text::from(reason))], " "),
        None => absence,
    }
}

fn financial_year(pen: &Pen<'_>) -> Text {
    let register = pen.order.register;
    let years = FinancialYears::of(register);
    let Some(Year { starts, ends }) = years.containing(pen.today()) else {
        return pen.blank();
    };
    if years.assumed() {
        // Only where a law's period counts from its end must somebody say what the year is.
        let counted = rules::retention::counts_years(register, pen.order.law);
        let frame = if counted { pen.blank() } else { Text::new() };
        return joined([frame, Text::from(pen.t("paper-year-assumed"))], " ");
    }
    for year in register.financial_years.iter().filter(|it| it.starts <= ends && starts <= it.ends) {
        pen.note(year, "starts", &year.starts);
        pen.note(year, "ends", &year.ends);
    }
    let short = |date: Date| {
        let whole = pen.date(date);
        whole.strip_suffix(&format!("\u{a0}{}", date.year())).unwrap_or(&whole).to_owned()
    };
    // A year of another length than twelve months is written out with its years.
    let whole = starts.plus_months(12).and_then(|next| next.plus_days(-1)) == Some(ends);
    let (from, to) = if whole { (short(starts), short(ends)) } else { (pen.date(starts), pen.date(ends)) };
    Text::from(format!("{from} – {to}"))
}

/// »Begyndt 1. maj 2026 · Sidst revideret 3. november 2026«, where its keeper says so.
fn kept(pen: &Pen<'_>, organisation: &Organisation) -> Option<Text> {
    let day = |id: &str, value: &Stated<Date>| match value {
        Stated::Value(day) => pen.rich(id, &[("date", Text::from(pen.date(*day)))]),
        Stated::Unknown => pen.rich(id, &[("date", pen.unknown())]),
        Stated::None | Stated::Blank => Text::new(),
    };
    let begun = day("paper-begun", print!(pen, organisation.record_begun_on));
    let revised = day("paper-revised", print!(pen, organisation.record_revised_on));
    Some(joined([begun, revised], " · ")).filter(|it| !it.is_empty())
}

/// The latest issue of a record before this one.
fn earlier(pen: &Pen<'_>, of: DocumentKind) -> Option<Text> {
    let document = pen
        .order
        .register
        .documents
        .iter()
        .filter(|it| it.subject == of)
        .max_by_key(|it| (it.version, it.issued_on))?;
    let version = print!(pen, document.version).to_string();
    let number = print!(pen, document.number).clone();
    let date = pen.date(*print!(pen, document.issued_on));
    Some(Text::from(pen.w("paper-earlier", &[("version", &version), ("number", &number), ("date", &date)])))
}

/// Who signs the record: the director, if one is named.
pub(crate) fn signer(pen: &Pen<'_>) -> Option<(String, String)> {
    let person = pick::with_role(pen.order.register, Role::Director, pen.today()).into_iter().next()?;
    Some((person.name.text().to_owned(), said(&person.job_title).unwrap_or_else(|| pen.t("paper-director"))))
}

pub(crate) fn signature(pen: &Pen<'_>) -> Block {
    let register = pen.order.register;
    let prepared = pick::with_role(register, Role::ControllerContact, pen.today())
        .into_iter()
        .next()
        .map(|it| pen.rich("paper-prepared", &[("name", person_name(pen, it))]));
    let signers: Vec<Signer> = pick::with_role(register, Role::Director, pen.today())
        .into_iter()
        .map(|it| Signer {
            name: print!(pen, it.name).text().to_owned(),
            role: said(print!(pen, it.job_title)).unwrap_or_else(|| pen.t("paper-director")),
        })
        .collect();
    let signers =
        if signers.is_empty() { vec![Signer { name: String::new(), role: pen.t("paper-director") }] } else { signers };
    Block::Signature(Signature {
        prepared,
        adopted: pen.t("paper-adopted"),
        place: pen.t("paper-adopted-place"),
        signers,
    })
}
