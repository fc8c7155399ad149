//! Transfers to third countries. Article 30(1)(e), 13(1)(f), Chapter V.

use schema::{Activity, Kind, Stated, Transfer, TransferMechanism};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

/// How long a check of a country's or recipient's standing is taken to hold, in months.
const CHECK_HOLDS: u32 = 12;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
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
}

/// The country by name (30(1)(e)), what makes it lawful (44), and for 49(1) second subparagraph its documentation (49(6)).
fn transfer(index: &Index<'_>, transfer: &Transfer, out: &mut Vec<Finding>) {
    let on =
        |code| Finding::on(code, Kind::Transfer, transfer.id.as_str()).with("destination", transfer.destination.text());
    if !transfer.destination.is_stated() {
        out.push(on(Code::TransferDestinationMissing).field("destination"));
    }
    let Some(mechanism) = transfer.mechanism.value() else {
        out.push(on(Code::TransferMechanismMissing).field("mechanism"));
        return;
    };
    match mechanism {
        TransferMechanism::CompellingInterests if !transfer.documentation.is_stated() => {
            out.push(on(Code::TransferDocumentationMissing).field("documentation"));
        }
        TransferMechanism::Adequacy | TransferMechanism::DataPrivacyFramework | TransferMechanism::StandardClauses => {
            let holds = transfer.checked_on.and_then(|it| it.plus_months(CHECK_HOLDS));
            if holds.is_none_or(|until| until < index.now.today) {
                out.push(on(Code::TransferCheckDue).field("checked_on").due_on(holds));
            }
        }
        _ => {}
    }
}

/// "No" against a recorded transfer, or a recipient whose country lies outside the EEA.
fn denied(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let on = |place: &str| {
        let finding = Finding::on(Code::TransferContradicted, Kind::Activity, activity.id.as_str());
        finding.field("third_country_transfer").with("place", place)
    };
    if let Some(transfer) = index.transfers.of(activity.id.as_str()).first() {
        out.push(on(transfer.destination.text()));
        return;
    }
    let recipients = index.recipients.of(activity.id.as_str()).iter();
    let parties = recipients.filter(|it| index.current(it)).filter_map(|it| it.party.as_ref());
    for party in parties.filter_map(|it| index.parties.get(it.as_str())) {
        let country = party.country.text().to_uppercase();
        if !country.is_empty() && !index.law.eea.contains(&country) {
            out.push(on(&format!("{}, {country}", party.name.text())));
            return;
        }
    }
}
