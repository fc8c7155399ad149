//! Claims about who gets data. Articles 4(7)-(9), 13(1)(e), 26, 28(1).

use std::collections::BTreeSet;

use schema::{Activity, Claim, Kind, Recipient, RecipientRole, SystemForm};

use super::held::{Held, Reason, Weight};
use super::scope::Scope;
use crate::processors;

pub(super) fn weigh(scope: &Scope<'_, '_>) -> Vec<Held> {
    match scope.statement.claim {
        Claim::NoOtherRecipients => {
            let untold = scope.outside().filter(|(_, it)| processors::untold(it));
            untold.map(|(activity, it)| held(scope, Weight::Refutes, Reason::Untold, activity, it)).collect()
        }
        Claim::InternalOnly => {
            let found = scope.outside();
            let found: Vec<Held> =
                found.map(|(activity, it)| held(scope, Weight::Refutes, Reason::Outside, activity, it)).collect();
            if found.is_empty() { scope.nothing_of_it() } else { found }
        }
        Claim::NoSale => unpaid(scope),
        Claim::NothingKeptByRecipient => keeps(scope),
        Claim::PlatformHolds => platform(scope),
        Claim::ProcessorsComply => shown(scope),
        _ => Vec::new(),
    }
}

fn held<'r>(scope: &Scope<'_, 'r>, weighs: Weight, reason: Reason, activity: &Activity, it: &'r Recipient) -> Held {
    Held::of(weighs, reason, Kind::Recipient, it.id.as_str(), scope.name(it)).within(activity)
}

/// What is paid, the register does not hold. One that processes on instruction, or an authority, buys nothing.
fn unpaid(scope: &Scope<'_, '_>) -> Vec<Held> {
    let own = scope.outside().filter(|(_, it)| {
        matches!(it.role.value(), Some(RecipientRole::IndependentController | RecipientRole::JointController))
    });
    let found: Vec<Held> =
        own.map(|(activity, it)| held(scope, Weight::Doubts, Reason::OwnUse, activity, it)).collect();
    if !found.is_empty() {
        return found;
    }
    match scope.outside().any(|(_, it)| !it.role.is_stated()) {
        true => vec![scope.evidence_needed()],
        false => scope.nothing_of_it(),
    }
}

/// A recipient that decides for itself and whose own page or system holds the data keeps them. Where none is seen to,
/// only the recipient can say.
fn keeps(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let mut found = Vec::new();
    for (activity, recipient) in scope.outside().filter(|(_, it)| it.role.value() != Some(&RecipientRole::Processor)) {
        let id = activity.id.as_str();
        let used = index.activity_systems.of(id).iter().map(|it| it.system.as_str());
        let named = index.items.of(id).iter().filter_map(|it| Some(it.system.as_ref()?.as_str()));
        let systems: BTreeSet<&str> = used.chain(named).collect();
        let mut systems = systems.into_iter().filter_map(|it| index.systems.get(it).copied());
        let own = systems.find(|it| {
            let theirs = it.supplier.is_some() && it.supplier == recipient.party;
            it.holds_personal_data.is_yes() && (theirs || (it.form == SystemForm::Portal && it.supplier.is_none()))
        });
        if let Some(system) = own {
            found.push(
                held(scope, Weight::Refutes, Reason::Keeps, activity, recipient).with("system", system.name.text()),
            );
        }
    }
    if found.is_empty() { vec![scope.evidence_needed()] } else { found }
}

/// Who keeps a page on another's platform decides with it why people's data are used there (the Court of Justice,
/// C-210/16): its role is that of a joint controller. Which recipient is the platform, a link tells, or there is but one.
fn platform(scope: &Scope<'_, '_>) -> Vec<Held> {
    let links = scope.index.links.of(scope.statement.id.as_str());
    let linked: BTreeSet<&str> = links.iter().filter_map(|it| Some(it.recipient.as_ref()?.as_str())).collect();
    let all = scope.outside().filter(|(_, it)| match linked.is_empty() {
        true => it.role.value() != Some(&RecipientRole::Processor),
        false => linked.contains(it.id.as_str()),
    });
    let all: Vec<(&Activity, &Recipient)> = all.collect();
    let ambiguous = linked.is_empty() && all.len() != 1;
    if ambiguous {
        return vec![scope.evidence_needed()];
    }
    let mut found = Vec::new();
    for (activity, it) in all {
        let (weighs, reason) = match it.role.value() {
            Some(RecipientRole::JointController) => (Weight::Proves, Reason::Joint),
            _ => (Weight::Doubts, Reason::NotJoint),
        };
        found.push(held(scope, weighs, reason, activity, it));
    }
    found
}

/// Article 28(1): an agreement in force, or what the processor has said or shown.
fn shown(scope: &Scope<'_, '_>) -> Vec<Held> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (activity, recipient) in scope.outside().filter(|(_, it)| it.role.value() == Some(&RecipientRole::Processor)) {
        let party = recipient.party.as_ref().and_then(|it| scope.index.parties.get(it.as_str()).copied());
        let Some(party) = party else {
            found.push(held(scope, Weight::Doubts, Reason::NothingShown, activity, recipient));
            continue;
        };
        if !seen.insert(party.id.as_str()) {
            continue;
        }
        let proof = |weighs, reason| Held::of(weighs, reason, Kind::Party, party.id.as_str(), party.name.text());
        let bound = processors::bound(scope.index, party);
        if bound {
            found.push(proof(Weight::Proves, Reason::AgreementInForce));
        }
        if party.guarantees.is_stated() {
            found.push(proof(Weight::Proves, Reason::GuaranteeReceived));
        }
        if !bound && !party.guarantees.is_stated() {
            found.push(proof(Weight::Doubts, Reason::NothingShown));
        }
    }
    found
}
