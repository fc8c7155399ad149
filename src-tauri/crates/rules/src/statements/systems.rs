//! Claims about where data are reached, and what protects them. Articles 5(1)(f), 32.

use std::collections::BTreeSet;

use schema::{Claim, Kind, Stated, SystemForm};

use super::held::{Held, Reason, Weight};
use super::scope::Scope;

pub(super) fn weigh(scope: &Scope<'_, '_>) -> Vec<Held> {
    match scope.statement.claim {
        Claim::NoMobileAccess => telephones(scope),
        Claim::ProtectsIntegrity | Claim::ProtectsConfidentiality => protected(scope),
        _ => Vec::new(),
    }
}

/// A telephone that holds the activity's data is a way to them.
fn telephones(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let mut found = Vec::new();
    for activity in &scope.activities {
        let id = activity.id.as_str();
        let used = index.activity_systems.of(id).iter().map(|it| it.system.as_str());
        let named = index.items.of(id).iter().filter_map(|it| Some(it.system.as_ref()?.as_str()));
        let systems: BTreeSet<&str> = used.chain(named).collect();
        for system in systems.into_iter().filter_map(|it| index.systems.get(it)) {
            let empty = matches!(system.holds_personal_data, Stated::Value(false) | Stated::None);
            if system.form == SystemForm::Phone && !empty {
                let (id, name) = (system.id.as_str(), system.name.text());
                found.push(Held::of(Weight::Refutes, Reason::OnTelephone, Kind::System, id, name).within(activity));
            }
        }
    }
    if found.is_empty() { scope.nothing_of_it() } else { found }
}

fn protected(scope: &Scope<'_, '_>) -> Vec<Held> {
    let measures = scope.index.register.measures.iter().filter(|it| it.implemented.is_yes());
    let found: Vec<Held> = measures
        .map(|it| Held::of(Weight::Proves, Reason::InPlace, Kind::Measure, it.id.as_str(), it.name.text()))
        .collect();
    if found.is_empty() {
        let (id, text) = (scope.statement.id.as_str(), scope.statement.text.text());
        return vec![Held::of(Weight::Refutes, Reason::NothingInPlace, Kind::Statement, id, text)];
    }
    found
}
