//! Claims about what data are used for, and on what ground. Articles 4(11), 5(1)(a)-(b), 6, 21(2).

use std::collections::BTreeSet;

use schema::law::Stems;
use schema::{Activity, Claim, ConsentMechanism, Ground, Kind, Source, Stated, Trigger};

use super::held::{Held, Reason, Weight};
use super::scope::Scope;
use crate::finding::Param;
use crate::index::Index;

pub(super) fn weigh(scope: &Scope<'_, '_>) -> Vec<Held> {
    match scope.statement.claim {
        Claim::NoDirectMarketing => marketing(scope),
        Claim::OnlyWithConsent => consent_only(scope),
        Claim::PurposeLimited => limited(scope),
        Claim::Lawful => lawful(scope),
        Claim::ImpliedConsent => {
            let (id, text) = (scope.statement.id.as_str(), scope.statement.text.text());
            vec![Held::of(Weight::Refutes, Reason::NeverConsent, Kind::Statement, id, text)]
        }
        _ => Vec::new(),
    }
}

/// The answer on the purpose; where there is none, its words, and the event its data are deleted after.
fn marketing(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let mut found = Vec::new();
    let mut denied = true;
    for (activity, purpose) in scope.purposes() {
        let markets = match &purpose.direct_marketing {
            Stated::Value(answer) => *answer,
            Stated::None => false,
            Stated::Blank | Stated::Unknown => {
                denied = false;
                Stems::any(&index.law.stems.marketing, purpose.description.text())
            }
        };
        if markets {
            let (id, name) = (purpose.id.as_str(), purpose.description.text());
            found.push(Held::of(Weight::Refutes, Reason::Markets, Kind::Purpose, id, name).within(activity));
        }
    }
    for activity in &scope.activities {
        let until = |it: &&schema::RetentionRule| it.trigger.value() == Some(&Trigger::LastMarketingMail);
        let items = index.items.of(activity.id.as_str()).iter();
        let rules = items.filter_map(|it| index.rules.get(it.retention_rule.as_ref()?.as_str()).copied());
        if let Some(rule) = rules.into_iter().find(until) {
            let held = Held::of(
                Weight::Refutes,
                Reason::MarketsUntil,
                Kind::RetentionRule,
                rule.id.as_str(),
                rule.name.text(),
            );
            found.push(held.within(activity));
        }
    }
    if found.is_empty() && denied { scope.nothing_of_it() } else { found }
}

fn consent_only(scope: &Scope<'_, '_>) -> Vec<Held> {
    let mut found = Vec::new();
    for (activity, purpose) in scope.purposes() {
        let grounds = scope.index.bases.of(purpose.id.as_str()).iter().filter_map(|it| it.ground.value());
        if let Some(ground) = grounds.into_iter().find(|it| **it != Ground::Consent) {
            let (id, name) = (purpose.id.as_str(), purpose.description.text());
            let held = Held::of(Weight::Refutes, Reason::OtherGround, Kind::Purpose, id, name).within(activity);
            found.push(held.with("ground", Param::Choice { of: "ground", value: ground.name() }));
        }
    }
    found
}

/// Tests of new purposes, and data that another activity takes out of this one's systems.
fn limited(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let mut found = Vec::new();
    for activity in &scope.activities {
        for test in index.tests.of(activity.id.as_str()) {
            let (weighs, reason) = match &test.compatible {
                Stated::Value(true) => continue,
                Stated::Value(false) | Stated::None => (Weight::Refutes, Reason::Incompatible),
                Stated::Blank | Stated::Unknown => (Weight::Doubts, Reason::Untested),
            };
            let (id, name) = (test.id.as_str(), test.new_purpose.text());
            found.push(Held::of(weighs, reason, Kind::CompatibilityTest, id, name).within(activity));
        }
    }
    if let Some(one) = scope.one {
        found.extend(used_again(index, one));
    }
    found
}

fn systems<'r>(index: &Index<'r>, activity: &Activity) -> BTreeSet<&'r str> {
    let id = activity.id.as_str();
    let used = index.activity_systems.of(id).iter().map(|it| it.system.as_str());
    used.chain(index.items.of(id).iter().filter_map(|it| Some(it.system.as_ref()?.as_str()))).collect()
}

fn used_again<'i>(index: &'i Index<'_>, one: &'i Activity) -> impl Iterator<Item = Held> + 'i {
    let own = systems(index, one);
    let again = move |it: &&&Activity| {
        let taken = |item: &&schema::DataItem| {
            let from = item.system.as_ref().is_some_and(|it| own.contains(it.as_str()));
            item.source.value() == Some(&Source::OwnSystem) && from
        };
        let tested = index.tests.of(it.id.as_str()).iter().any(|it| it.compatible.is_yes());
        it.id != one.id && !tested && index.items.of(it.id.as_str()).iter().any(taken)
    };
    index.activities.iter().filter(again).map(|it| {
        Held::of(Weight::Doubts, Reason::UsedAgain, Kind::Activity, it.id.as_str(), it.name.text()).within(it)
    })
}

fn lawful(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let mut found = Vec::new();
    for (activity, purpose) in scope.purposes() {
        if !index.bases.of(purpose.id.as_str()).iter().any(|it| it.ground.is_stated()) {
            let (id, name) = (purpose.id.as_str(), purpose.description.text());
            found.push(Held::of(Weight::Doubts, Reason::NoGround, Kind::Purpose, id, name).within(activity));
        }
    }
    for activity in &scope.activities {
        let conduct = index.consents.of(activity.id.as_str()).iter();
        for consent in conduct.filter(|it| it.mechanism.value() == Some(&ConsentMechanism::Conduct)) {
            let (id, name) = (consent.id.as_str(), consent.purpose.text());
            found.push(Held::of(Weight::Refutes, Reason::ByConduct, Kind::Consent, id, name).within(activity));
        }
    }
    found
}
