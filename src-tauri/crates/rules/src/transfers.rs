//! Transfers to third countries. Article 30(1)(e), 13(1)(f), Chapter V.

use schema::{Activity, Countries, Date, Id, Kind, Party, Stated, Transfer, TransferMechanism};

use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param, Reach};
use crate::index::Index;

/// How long a check of a country's or recipient's standing is taken to hold, in months.
const CHECK_HOLDS: u32 = 12;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in index.activities.iter().chain(&index.as_processor) {
        let mut found = Vec::new();
        let transfers = index.transfers.of(activity.id.as_str());
        match &activity.third_country_transfer {
            Stated::Value(true) => {
                if transfers.is_empty() {
                    found.push(Finding::on(Code::TransferDestinationMissing, Kind::Activity, activity.id.as_str()));
                }
                transfers.iter().for_each(|it| transfer(index, it, &mut found));
            }
            Stated::Value(false) | Stated::None => denied(index, activity, &mut found),
            state @ (Stated::Blank | Stated::Unknown) => {
                let finding = Finding::on(Code::TransferUnclarified, Kind::Activity, activity.id.as_str());
                found.push(finding.field("third_country_transfer").with("state", Param::Key(state.state())));
            }
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
    out.extend(index.register.parties.iter().filter_map(|it| unknown_country(index, it)));
}

/// The country by name (30(1)(e)), what makes it lawful (44), and for 49(1) second subparagraph its documentation (49(6)).
fn transfer(index: &Index<'_>, transfer: &Transfer, out: &mut Vec<Finding>) {
    let on = |code| {
        let finding = Finding::on(code, Kind::Transfer, transfer.id.as_str()).about(party_of(index, transfer));
        finding.with("destination", destination(transfer))
    };
    if !transfer.destination.is_stated() {
        out.push(on(Code::TransferDestinationMissing).field("destination"));
    }
    let Some(mechanism) = transfer.mechanism.value() else {
        out.push(on(Code::TransferMechanismMissing).field("mechanism"));
        return;
    };
    // Of safeguards under Articles 46, 47 and 49(1) second subparagraph one may have a copy.
    let safeguarded = matches!(
        mechanism,
        TransferMechanism::StandardClauses
            | TransferMechanism::BindingCorporateRules
            | TransferMechanism::CompellingInterests
    );
    if safeguarded && !transfer.copy.is_stated() {
        out.push(on(Code::TransferCopyMissing).field("copy"));
    }
    match mechanism {
        TransferMechanism::CompellingInterests if !transfer.documentation.is_stated() => {
            out.push(on(Code::TransferDocumentationMissing).field("documentation"));
        }
        TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework | TransferMechanism::StandardClauses => {
            let holds = checked_until(transfer);
            if holds.is_none_or(|until| until < index.now.today) {
                out.push(on(Code::TransferCheckDue).field("checked_on").due_on(holds));
            }
        }
        _ => {}
    }
}

/// When the standing of each country or recipient that data go to is to be checked again.
pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for activity in index.activities.iter().chain(&index.as_processor) {
        for transfer in index.transfers.of(activity.id.as_str()) {
            if let Some(due) = checked_until(transfer).filter(|_| activity.third_country_transfer.is_yes()) {
                let id = transfer.id.as_str();
                let date = DueDate::on("transfer-check", Kind::Transfer, id, due, &["45(3)", "46(1)"]);
                let date = date.field("checked_on").with("activity", activity.name.text());
                out.push(date.with("destination", destination(transfer)));
            }
        }
    }
}

/// The last day the check of a transfer that rests on somebody's standing is taken to hold.
fn checked_until(transfer: &Transfer) -> Option<Date> {
    let rests = matches!(
        transfer.mechanism.value()?,
        TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework | TransferMechanism::StandardClauses
    );
    transfer.checked_on.filter(|_| rests)?.plus_months(CHECK_HOLDS)
}

/// "No" against a recorded transfer, or a recipient that processes outside the EEA. A text that is no country says
/// nothing of where data go.
fn denied(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let on = |place: Param| {
        let finding = Finding::on(Code::TransferContradicted, Kind::Activity, activity.id.as_str());
        finding.field("third_country_transfer").with("place", place)
    };
    if let Some(transfer) = index.transfers.of(activity.id.as_str()).first() {
        out.push(on(destination(transfer)).about(party_of(index, transfer)));
        return;
    }
    for recipient in index.recipients.of(activity.id.as_str()).iter().filter(|it| index.current(it)) {
        let party = recipient.party.as_ref().and_then(|it| index.parties.get(it.as_str()));
        // A supplier of another country may process at a place within the EEA.
        let own = party.and_then(|it| Countries::shipped().code(it.country.text()));
        let country = Countries::shipped().code(recipient.processed_in.text()).or(own);
        if let Some(code) = country.filter(|it| !index.law.in_eea(it)) {
            let name = party.map_or_else(|| recipient.category.text(), |it| it.name.text());
            out.push(on(Param::In(name.to_owned(), code.to_owned())).about(recipient.party.clone()));
            return;
        }
    }
}

/// A party whose country is no country the program knows. It touches the activities that say no to transfers, and may
/// be wrong in that.
fn unknown_country(index: &Index<'_>, party: &Party) -> Option<Finding> {
    let country = party.country.text().trim();
    if country.is_empty() || Countries::shipped().code(country).is_some() {
        return None;
    }
    let denies = |it: &&&Activity| matches!(it.third_country_transfer, Stated::Value(false) | Stated::None);
    let gets = |activity: &Activity| {
        let recipients = index.recipients.of(activity.id.as_str()).iter();
        recipients.filter(|it| index.current(it)).any(|it| it.party.as_ref() == Some(&party.id))
    };
    let touched: Vec<_> =
        index.activities.iter().filter(denies).filter(|it| gets(it)).map(|it| it.id.clone()).collect();
    let finding = Finding::on(Code::CountryUnknown, Kind::Party, party.id.as_str()).field("country");
    let finding = finding.with("country", country).with("party", party.name.text()).about(party.id.clone());
    // Of one who gets nothing no paper says anything.
    Some(match touched.is_empty() {
        true => Finding { letter: None, ..finding },
        false => Finding { reach: Reach::Activities(touched), ..finding },
    })
}

fn destination(transfer: &Transfer) -> Param {
    Param::Country(transfer.destination.text().to_owned())
}

fn party_of(index: &Index<'_>, transfer: &Transfer) -> Option<Id<Party>> {
    let recipient = transfer.recipient.as_ref()?;
    let recipients = index.recipients.of(transfer.activity.as_str()).iter();
    recipients.filter(|it| it.id == *recipient).find_map(|it| it.party.clone())
}
