//! Processors and their agreements, and the words for handing data over. Articles 4(7)-(8), 28.

use std::collections::BTreeSet;

use schema::{
    Agreement, Article28Clause, Article28Frame, Authorisation, Date, Giving, Kind, Party, Recipient, RecipientRole,
    Stated,
};

use crate::Code;
use crate::agreements::NOTICE;
use crate::finding::{Finding, Param, Reach};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let mut found = Vec::new();
        let recipients = index.recipients.of(activity.id.as_str());
        for recipient in recipients.iter().filter(|it| index.current(it)) {
            handing_over(index, recipient, &mut found);
        }
        for link in index.activity_systems.of(activity.id.as_str()) {
            let system = index.systems.get(link.system.as_str());
            let Some((system, supplier)) = system.and_then(|it| Some((it, it.supplier.as_ref()?))) else {
                continue;
            };
            if system.holds_personal_data.is_yes() && !recipients.iter().any(|it| it.party.as_ref() == Some(supplier)) {
                let name = index.parties.get(supplier.as_str()).map_or("", |it| it.name.text());
                let finding = Finding::on(Code::SupplierNotRecipient, Kind::Activity, activity.id.as_str());
                let finding = finding.with("system", system.name.text()).with("supplier", name);
                found.push(finding.about(supplier.clone()));
            }
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
    for party in &index.register.parties {
        if processes(index, party) {
            agreement(index, party, out);
        }
    }
}

/// Whether an agreement with a party is signed and in force. What it lacks inside is a finding of its own.
pub(crate) fn bound(index: &Index<'_>, party: &Party) -> bool {
    index.agreements.of(party.id.as_str()).iter().any(|it| holds(it, index.now.today))
}

/// Whether an agreement is signed and in force on a day.
pub(crate) fn holds(agreement: &Agreement, day: Date) -> bool {
    agreement.signed_by_controller_on.is_some()
        && agreement.processor_bound_on().is_some()
        && agreement.valid_from.is_none_or(|from| from <= day)
        && agreement.last_day().is_none_or(|last| last >= day)
}

/// The parties that process personal data for an activity of the record, and how many processors no party is named for.
pub(crate) fn processors<'r>(index: &Index<'r>) -> (Vec<&'r Party>, Vec<&'r Recipient>) {
    let mut parties: Vec<&Party> = index.register.parties.iter().filter(|it| processes(index, it)).collect();
    parties.sort_by_key(|it| it.position);
    let unnamed =
        |it: &&Recipient| processor(it) && index.current(it) && index.holds(&it.activity) && named(index, it).is_none();
    let mut recipients: Vec<&Recipient> = index.register.recipients.iter().filter(unnamed).collect();
    recipients.sort_by_key(|it| it.position);
    (parties, recipients)
}

fn processor(recipient: &Recipient) -> bool {
    recipient.role.value() == Some(&RecipientRole::Processor)
}

fn named<'r>(index: &Index<'r>, recipient: &Recipient) -> Option<&'r Party> {
    index.parties.get(recipient.party.as_ref()?.as_str()).copied()
}

/// Whether a party processes personal data for an activity of the record today.
pub(crate) fn processes(index: &Index<'_>, party: &Party) -> bool {
    let recipients = index.recipients_of_party.of(party.id.as_str());
    recipients.iter().any(|it| processor(it) && index.current(it) && index.holds(&it.activity))
}

/// The role (28(1)), the party behind a processor (28(3)), and the word the policy uses.
fn handing_over(index: &Index<'_>, recipient: &Recipient, out: &mut Vec<Finding>) {
    let name = named(index, recipient).map_or("", |it| it.name.text());
    let who = [name, recipient.category.text(), recipient.task.text()].into_iter().find(|it| !it.is_empty());
    let on = |code| {
        let finding = Finding::on(code, Kind::Recipient, recipient.id.as_str());
        let finding = finding.with("recipient", who.unwrap_or_default()).with("task", recipient.task.text());
        finding.about(recipient.party.clone())
    };
    let Some(role) = recipient.role.value() else {
        out.push(on(Code::RecipientRoleUnstated).field("role"));
        return;
    };
    if *role == RecipientRole::Processor && name.is_empty() {
        out.push(on(Code::ProcessorUnnamed).field("party"));
    }
    if *role == RecipientRole::JointController && !arranged(index, recipient) {
        out.push(on(Code::JointArrangementMissing).field("party"));
    }
    if untold(recipient) {
        out.push(on(Code::RecipientUntold).field("published_as"));
    }
    match (role, recipient.wording.value()) {
        (RecipientRole::Processor, Some(Giving::Disclosed)) => {
            out.push(on(Code::ProcessorCalledDisclosure).field("wording"));
        }
        (RecipientRole::IndependentController | RecipientRole::Authority, Some(Giving::Entrusted)) => {
            out.push(on(Code::DisclosureCalledEntrusting).field("wording"));
        }
        _ => {}
    }
}

/// Article 26(1): an arrangement with a joint controller that is signed and in force.
fn arranged(index: &Index<'_>, recipient: &Recipient) -> bool {
    named(index, recipient).is_some_and(|it| bound(index, it))
}

/// Article 28(3): an agreement that is signed, in force and holds every letter and frame item. One that does is enough.
fn agreement(index: &Index<'_>, party: &Party, out: &mut Vec<Finding>) {
    let activities: BTreeSet<_> =
        index.recipients_of_party.of(party.id.as_str()).iter().map(|it| &it.activity).collect();
    let reach = Reach::Activities(activities.into_iter().filter(|it| index.holds(it)).cloned().collect());
    let mut push = |finding: Finding| {
        let finding = finding.with("party", party.name.text()).about(party.id.clone());
        out.push(Finding { reach: reach.clone(), ..finding });
    };
    let agreements = index.agreements.of(party.id.as_str());
    let whole: Vec<&&Agreement> = agreements.iter().filter(|it| lacks(index, it).is_none()).collect();
    if whole.is_empty() {
        let Some(latest) = agreements.iter().max_by_key(|it| (it.valid_from, it.position)) else {
            push(Finding::on(Code::AgreementMissing, Kind::Party, party.id.as_str()));
            return;
        };
        if let Some(finding) = lacks(index, latest) {
            push(finding);
        }
        return;
    }
    let soon = index.now.today.plus_months(NOTICE);
    if let Some(ends) = whole.iter().map(|it| it.last_day()).min_by_key(|it| (it.is_none(), *it)).flatten()
        && whole.iter().all(|it| it.last_day().is_some_and(|day| Some(day) <= soon))
        && let Some(ending) = whole.first()
    {
        let finding = Finding::on(Code::AgreementExpiring, Kind::Agreement, ending.id.as_str());
        push(finding.with("ends", ends).due_on(ends));
    }
    for agreement in whole {
        let window = agreement.authorisation.value() == Some(&Authorisation::Specific)
            || agreement.objection_window.is_settled();
        if !agreement.authorisation.is_settled() || !window {
            let on = Finding::on(Code::AuthorisationUnstated, Kind::Agreement, agreement.id.as_str());
            // What is answered already is not asked for again: a general one lacks its time limit.
            push(on.field(if agreement.authorisation.is_settled() { "objection_window" } else { "authorisation" }));
        }
    }
}

/// What keeps an agreement from being one under Article 28(3) and (9), the gravest first.
fn lacks(index: &Index<'_>, agreement: &Agreement) -> Option<Finding> {
    let on = |code| Finding::on(code, Kind::Agreement, agreement.id.as_str());
    let unsigned = match (agreement.signed_by_controller_on, agreement.processor_bound_on()) {
        (Some(_), Some(_)) => None,
        (None, _) if agreement.accepted_online.is_yes() => Some(("signed_by_controller_on", "accept")),
        (None, None) => Some(("signed_by_controller_on", "both")),
        (None, Some(_)) => Some(("signed_by_controller_on", "us")),
        (Some(_), None) => Some(("signed_by_processor_on", "them")),
    };
    if let Some((field, who)) = unsigned {
        return Some(on(Code::AgreementUnsigned).field(field).with("who", Param::Key(who)));
    }
    if let Some(until) = agreement.last_day().filter(|it| *it < index.now.today) {
        return Some(on(Code::AgreementExpired).field("valid_until").with("ends", until).due_on(until));
    }
    let clauses: Vec<Param> = Article28Clause::ALL
        .iter()
        .filter(|it| !agreement.clauses.contains(it))
        .map(|it| Param::Key(it.name()))
        .collect();
    if !clauses.is_empty() {
        let count = Param::Number(u32::try_from(clauses.len()).unwrap_or(u32::MAX));
        return Some(on(Code::AgreementClausesMissing).field("clauses").with("letters", clauses).with("count", count));
    }
    let frame: Vec<Param> = Article28Frame::ALL
        .iter()
        .filter(|it| !agreement.frame.contains(it))
        .map(|it| Param::Choice { of: "article28-frame", value: it.name() })
        .collect();
    if !frame.is_empty() {
        return Some(on(Code::AgreementFrameMissing).field("frame").with("items", frame));
    }
    None
}

/// Whether a recipient outside the organisation is kept out of what is published and not told of as a category either.
pub(crate) fn untold(recipient: &Recipient) -> bool {
    let outside = !matches!(recipient.role, Stated::Value(RecipientRole::Internal));
    recipient.internal_only && outside && !recipient.published_as.is_stated()
}
