//! Claims about the people: children, risk, profiling, decisions. Articles 4(4), 8, 22, 32(2).

use schema::{Activity, Claim, DataClass, Id, Kind, Level, RiskAssessment, Stated, SubjectCategory, System};

use super::held::{Held, Reason, Weight};
use super::scope::Scope;
use crate::consents::ADULT;
use crate::finding::Param;

pub(super) fn weigh(scope: &Scope<'_, '_>) -> Vec<Held> {
    match scope.statement.claim {
        Claim::NoChildren => children(scope),
        Claim::NoSpecialRisk => special_risk(scope),
        Claim::NoProfiling => {
            let mut found = answered(scope, Reason::Profiled, |it| &it.profiling);
            // A no to profiling is no proof beside a score.
            let scored = answered(scope, Reason::Scored, |it| &it.scoring);
            found.extend(scored.into_iter().filter(|it| it.weighs == Weight::Refutes));
            found
        }
        Claim::NoAutomatedDecisions => answered(scope, Reason::Decided, |it| &it.automated_decisions),
        _ => Vec::new(),
    }
}

/// A yes refutes, a no proves, and what nobody has answered is asked for elsewhere.
fn answered(scope: &Scope<'_, '_>, yes: Reason, field: impl Fn(&Activity) -> &Stated<bool>) -> Vec<Held> {
    let of = |activity: &&Activity| {
        let (weighs, reason) = match field(activity).value()? {
            true => (Weight::Refutes, yes),
            false => (Weight::Proves, Reason::AnsweredNo),
        };
        let held = Held::of(weighs, reason, Kind::Activity, activity.id.as_str(), activity.name.text());
        Some(held.within(activity))
    };
    scope.activities.iter().filter_map(of).collect()
}

fn groups<'r>(scope: &Scope<'_, 'r>) -> Vec<(&'r Activity, &'r SubjectCategory)> {
    let of = |activity: &&'r Activity| {
        let groups = scope.index.subjects.of(activity.id.as_str());
        groups.iter().map(|it| (*activity, *it)).collect::<Vec<_>>()
    };
    scope.activities.iter().flat_map(of).collect()
}

fn group(weighs: Weight, reason: Reason, activity: &Activity, it: &SubjectCategory) -> Held {
    Held::of(weighs, reason, Kind::SubjectCategory, it.id.as_str(), it.name.text()).within(activity)
}

fn children(scope: &Scope<'_, '_>) -> Vec<Held> {
    let groups = groups(scope);
    let seen = |(activity, it): &(&Activity, &SubjectCategory)| match &it.children {
        Stated::Value(true) => Some(group(Weight::Refutes, Reason::Children, activity, it)),
        Stated::Value(false) | Stated::None => None,
        _ if it.minimum_age.value().is_some_and(|it| *it >= ADULT) => None,
        Stated::Blank | Stated::Unknown => Some(group(Weight::Doubts, Reason::ChildrenUnanswered, activity, it)),
    };
    let found: Vec<Held> = groups.iter().filter_map(seen).collect();
    if found.is_empty() { scope.nothing_of_it() } else { found }
}

/// Children, people with a protected address, data of Articles 9, 10 and 87, and a high risk that was assessed.
fn special_risk(scope: &Scope<'_, '_>) -> Vec<Held> {
    let mut found = Vec::new();
    for (activity, it) in groups(scope) {
        let facts = [(Reason::Children, &it.children), (Reason::ProtectedAddress, &it.protected_address)];
        let yes = facts.into_iter().filter(|(_, answer)| answer.is_yes());
        found.extend(yes.map(|(reason, _)| group(Weight::Refutes, reason, activity, it)));
    }
    for (activity, it) in scope.of_persons() {
        if let Some(class @ (DataClass::Special | DataClass::Criminal | DataClass::Confidential)) = it.class.value() {
            let held = Held::of(Weight::Refutes, Reason::Protected, Kind::DataItem, it.id.as_str(), it.name.text());
            let class = Param::Choice { of: "data-class", value: class.name() };
            found.push(held.within(activity).with("class", class));
        }
    }
    for risk in scope.index.register.risk_assessments.iter().filter(|it| high(it) && concerns(scope, it)) {
        let of_system = risk.system.as_ref().and_then(|it| scope.index.systems.get(it.as_str()));
        let of_activity = risk.activity.as_ref().and_then(|it| scope.activities.iter().find(|own| own.id == *it));
        let name = of_system.map_or_else(|| of_activity.map_or("", |it| it.name.text()), |it| it.name.text());
        found.push(Held::of(Weight::Refutes, Reason::HighRisk, Kind::RiskAssessment, risk.id.as_str(), name));
    }
    found
}

fn concerns(scope: &Scope<'_, '_>, risk: &RiskAssessment) -> bool {
    let uses = |activity: &Activity, system: &Id<System>| {
        scope.index.activity_systems.of(activity.id.as_str()).iter().any(|it| it.system == *system)
    };
    scope.activities.iter().any(|activity| {
        risk.activity.as_ref() == Some(&activity.id) || risk.system.as_ref().is_some_and(|it| uses(activity, it))
    })
}

/// The red fields of the scale of four by four: consequence weighs more than likelihood.
fn high(risk: &RiskAssessment) -> bool {
    match (risk.consequence.value(), risk.likelihood.value()) {
        (Some(Level::High), Some(likelihood)) => *likelihood == Level::VeryHigh,
        (Some(Level::VeryHigh), Some(likelihood)) => *likelihood >= Level::Medium,
        _ => false,
    }
}
