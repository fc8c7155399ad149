//! Who gets an activity's data, and whether they leave the EEA. Article 30(1)(d) and (e).

use schema::{Activity, Agreement, Person, Recipient, RecipientRole, Stated, TransferMechanism};

use super::super::pen::{Noted, Pen, closed, joined, labelled, lower_first, print, said};
use super::super::pick;
use crate::{Rows, Text, Value};

/// The recipient's name, its category, or both, and the country it processes in or one outside the EEA.
pub(crate) fn recipient_name(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    let category = print!(pen, recipient.category);
    let place = said(print!(pen, recipient.processed_in)).map(|it| pen.words().country(&it));
    match pick::party(pen.order.register, recipient) {
        Some(party) => {
            let name = pen.stated(print!(pen, party.name));
            let country = match (place, print!(pen, party.country).value()) {
                (Some(place), _) => Some(place),
                (None, Some(code)) if !pen.order.law.in_eea(code) => Some(pen.words().country(code)),
                _ => None,
            };
            let more: Vec<String> =
                [said(category).map(|it| lower_first(&it)), country].into_iter().flatten().collect();
            if more.is_empty() { name } else { name.plain(format!(" ({})", more.join(", "))) }
        }
        None => match place {
            Some(place) => pen.stated(category).plain(format!(" ({place})")),
            None => pen.stated(category),
        },
    }
}

pub(crate) fn recipients(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let rows: Vec<Vec<Text>> = pick::recipients(register, activity)
        .into_iter()
        .map(|it| {
            let ended = it.until.is_some_and(|until| until < pen.today());
            let role = match print!(pen, it.role) {
                Stated::Value(role) => Text::from(pen.words().choice("recipient-role", role.name())),
                Stated::Blank if ended => pen.dash(),
                empty => pen.empty(empty),
            };
            let task = pen.optional(print!(pen, it.task));
            let told = [condition(pen, it), published(pen, it), agreement(pen, it), period(pen, it)];
            let rest = joined(told, "\n");
            let rest = if it.task.is_blank() && !rest.is_empty() { rest } else { joined([task, rest], "\n") };
            vec![recipient_name(pen, it), role, rest]
        })
        .collect();
    if rows.is_empty() {
        return vec![Value::Paragraph(closed(pen.absence(*print!(pen, activity.recipients))))];
    }
    vec![Value::Rows(Rows { widths: vec![37.0, 27.0, 48.0], rows })]
}

/// »Hvornår: når der skal betales«
fn condition(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    match said(print!(pen, recipient.condition)) {
        Some(condition) => pen.rich("paper-recipient-when", &[("what", Text::from(condition))]),
        None => labelled!(pen, recipient.condition),
    }
}

/// Under which words what is published tells of it, or that nothing published does.
fn published(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    let words = labelled!(pen, recipient.published_as);
    match recipient.internal_only && words.is_empty() && recipient.role.value() != Some(&RecipientRole::Internal) {
        true => {
            pen.note(recipient, "internal_only", &recipient.internal_only);
            Text::from(pen.t("paper-not-published"))
        }
        false => words,
    }
}

/// »Databehandleraftale af 4. maj 2026«, where a processor has one in force.
fn agreement(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    if recipient.role.value() != Some(&RecipientRole::Processor) {
        return Text::new();
    }
    let today = pen.today();
    let of_party = |it: &&Agreement| recipient.party.as_ref() == Some(&it.party);
    let valid = |it: &&Agreement| {
        it.valid_from.is_none_or(|from| from <= today) && it.valid_until.is_none_or(|until| until >= today)
    };
    let agreements = pen.order.register.agreements.iter();
    match agreements.filter(of_party).filter(valid).max_by_key(|it| it.signed_by_controller_on) {
        Some(agreement) => match print!(pen, agreement.signed_by_controller_on) {
            Some(day) => Text::from(pen.w("paper-agreement", &[("date", &pen.date(*day))])),
            None => Text::new(),
        },
        None => Text::new(),
    }
}

fn period(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    let today = pen.today();
    match (print!(pen, recipient.from), print!(pen, recipient.until)) {
        (_, Some(until)) if *until < today => Text::from(pen.w("paper-ended", &[("date", &pen.date(*until))])),
        (_, Some(until)) => Text::from(pen.w("paper-until", &[("date", &pen.date(*until))])),
        (Some(from), None) if *from > today => Text::from(pen.w("paper-from", &[("date", &pen.date(*from))])),
        _ => Text::new(),
    }
}

/// A country's name, or the organisation's.
pub(crate) fn destination(pen: &Pen<'_>, value: &Stated<String>) -> Text {
    match said(value) {
        Some(code) => Text::from(pen.words().country(&code)),
        None => pen.stated(value),
    }
}

pub(crate) fn transfer(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let note = said(print!(pen, activity.transfer_note)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let head = match print!(pen, activity.third_country_transfer) {
        Stated::Value(true) => Text::from(pen.t("paper-transfer-yes")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-transfer-no")),
        Stated::Unknown => {
            let owner = pick::linked::<Person>(register, activity.owner.as_ref());
            let by = owner.map(|it| pen.rich("paper-clarified-by", &[("name", super::front::person_name(pen, it))]));
            return vec![Value::Paragraph(joined([pen.unknown(), note, by.unwrap_or_default()], " "))];
        }
        Stated::Blank => pen.blank(),
    };
    let mut values = vec![Value::Paragraph(joined([head, note], " "))];
    let rows: Vec<Vec<Text>> = pick::transfers(register, activity)
        .into_iter()
        .map(|it| {
            let recipient = it.recipient.as_ref().and_then(|id| register.recipients.iter().find(|r| r.id == *id));
            let mechanism = match print!(pen, it.mechanism) {
                Stated::Value(mechanism) => Text::from(pen.words().choice("transfer-mechanism", mechanism.name())),
                empty => pen.empty(empty),
            };
            // The record itself must tell of the safeguards only where no other ground is used.
            let own = it.mechanism.value() == Some(&TransferMechanism::CompellingInterests);
            let documentation = match print!(pen, it.documentation) {
                Stated::Blank if !own => Text::new(),
                documentation => pen.stated(documentation),
            };
            let checked = match print!(pen, it.checked_on) {
                Some(day) => Text::from(pen.w("paper-checked", &[("date", &pen.date(*day))])),
                None => Text::new(),
            };
            let to = recipient.map(|it| recipient_name(pen, it)).unwrap_or_default();
            vec![
                joined([destination(pen, print!(pen, it.destination)), to], "\n"),
                joined([mechanism, documentation, labelled!(pen, it.copy), checked], "\n"),
            ]
        })
        .collect();
    if rows.is_empty() {
        if activity.third_country_transfer.is_yes() {
            values.push(Value::Paragraph(pen.blank()));
        }
    } else {
        values.push(Value::Rows(Rows { widths: vec![42.0, 70.0], rows }));
    }
    values
}
