//! Adoption: who signs, and what it replaces. No article demands it; it is the director's signature.

use schema::{DocumentKind, Person, Policy};

use super::super::pen::{Noted, Pen, closed, joined, lower_first, print, said};
use super::super::{pick, record};
use crate::{Anchor, Block, Heading, Signature, Signer, Text};

/// The signature block of an issued policy; of a draft, in words, what it will be. Nothing where nobody signs.
pub(super) fn blocks(pen: &Pen<'_>, policy: &Policy) -> Vec<Block> {
    let register = pen.order.register;
    if policy.is_unsigned() {
        pen.note(policy, "signatory_role", &policy.signatory_role);
        return Vec::new();
    }
    let prepared = pick::linked::<Person>(register, print!(pen, policy.prepared_by).as_ref())
        .map(|it| pen.rich("paper-prepared", &[("name", record::person_name(pen, it))]));
    let adopted = said(print!(pen, policy.adoption_words)).unwrap_or_else(|| pen.t("paper-adopted"));
    let person = pick::linked::<Person>(register, print!(pen, policy.signatory).as_ref());
    let role = role(pen, policy, person);
    if !pen.is_draft() {
        let name = person.map(|it| print!(pen, it.name).text().to_owned()).unwrap_or_default();
        // Own words stand above the lines; only their last word, the one before the date, stands beside it.
        let usual = pen.t("paper-adopted");
        let adopted = adopted.trim_end_matches([':', ' ']);
        let date = usual.rsplit(' ').next().unwrap_or_default();
        let (above, adopted) = match adopted.strip_suffix(&format!(" {date}")) {
            Some(above) if adopted.chars().count() > usual.chars().count() => (above, date),
            _ if adopted.chars().count() > 2 * usual.chars().count() => (adopted, usual.as_str()),
            _ => ("", adopted),
        };
        let prepared = joined([prepared.unwrap_or_default(), Text::from(above)], "\n");
        let prepared = Some(prepared).filter(|it| !it.is_empty());
        return vec![Block::Signature(Signature {
            prepared,
            adopted: adopted.to_owned(),
            place: pen.t("paper-adopted-place"),
            signers: vec![Signer { name, role }],
        })];
    }
    let mut heading = Heading::section(3, "", pen.t("paper-adoption"), Anchor::new("adoption"));
    heading.number = None;
    heading.listed = false;
    let when = match print!(pen, policy.adopted_on) {
        Some(day) => Text::from(pen.date(*day)),
        None => pen.blank(),
    };
    let place = said(print!(pen, policy.adopted_at));
    let place = place.map(|it| pen.rich("paper-adopted-at", &[("place", Text::from(it))])).unwrap_or_default();
    let adopted = Text::from(format!("{}:", adopted.trim_end_matches([':', ' '])));
    let name = person.map(|it| pen.stated(print!(pen, it.name))).unwrap_or_default();
    // After a name the usual word does not begin anything.
    let usual = !policy.signatory_role.is_stated() && !person.is_some_and(|it| it.job_title.is_stated());
    let role = if usual && !name.is_empty() { lower_first(&role) } else { role };
    let signer = joined([name, Text::from(role)], ", ");
    let signer = closed(pen.rich("paper-to-be-signed", &[("signer", signer)]));
    let first = closed(joined([adopted, joined([when, place], ", ")], " "));
    vec![
        Block::Heading(heading),
        Block::paragraph(joined([prepared.unwrap_or_default(), first], " ")),
        Block::paragraph(signer),
    ]
}

fn role(pen: &Pen<'_>, policy: &Policy, person: Option<&Person>) -> String {
    said(print!(pen, policy.signatory_role))
        .or_else(|| person.and_then(|it| said(print!(pen, it.job_title))))
        .unwrap_or_else(|| pen.t("paper-director"))
}

/// Name and role of who is to sign.
pub(super) fn signer(pen: &Pen<'_>, policy: &Policy) -> Option<(String, String)> {
    let person = pick::linked::<Person>(pen.order.register, policy.signatory.as_ref())?;
    let role = said(&policy.signatory_role).or_else(|| said(&person.job_title));
    Some((person.name.text().to_owned(), role.unwrap_or_else(|| pen.t("paper-director"))))
}

/// »Afløser version 2 af 4. maj 2026«, where the policy has been issued before.
pub(super) fn replaces(pen: &Pen<'_>, policy: &Policy) -> Option<String> {
    let documents = pen.order.register.documents.iter();
    let document = documents
        .filter(|it| it.subject == DocumentKind::Policy && it.policy.as_ref() == Some(&policy.id))
        .max_by_key(|it| (it.version, it.issued_on))?;
    let version = print!(pen, document.version).to_string();
    let date = pen.date(*print!(pen, document.issued_on));
    Some(pen.w("paper-replaces", &[("version", &version), ("date", &date)]))
}
