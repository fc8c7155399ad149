//! Claims about which data there are. Articles 4(1), 5(1)(c) and (e).

use std::collections::BTreeSet;

use schema::law::{NationalUse, Stems};
use schema::{Activity, Claim, DataClass, DataItem, Datum, Kind, Weighs};

use super::held::{Held, Reason, Weight};
use super::scope::Scope;
use crate::finding::Param;
use crate::index::Index;

pub(super) fn weigh(scope: &Scope<'_, '_>) -> Vec<Held> {
    let stems = &scope.index.law.stems;
    let has = |stems: &[&[String]], item: &DataItem| stems.iter().any(|it| Stems::any(it, item.name.text()));
    match scope.statement.claim {
        Claim::NoPersonalData => against(scope, Reason::AboutPersons, scope.of_persons()),
        // Which extract is meant, only its activity tells.
        Claim::OnlyAggregates if scope.one.is_none() => vec![scope.evidence_needed()],
        Claim::OnlyAggregates => against(scope, Reason::AboutPersons, scope.of_persons()),
        Claim::Anonymous => anonymous(scope),
        Claim::OnlyTheseData => only_these(scope),
        Claim::NoPaymentData => of_that_kind(scope, |it| has(&[&stems.card, &stems.payment], it)),
        Claim::BankTransferOnly => of_that_kind(scope, |it| has(&[&stems.card], it)),
        Claim::NoBankData => of_that_kind(scope, |it| has(&[&stems.bank], it)),
        Claim::NoElectronicId => of_that_kind(scope, |it| has(&[&stems.electronic_id], it)),
        Claim::NoNationalId => of_that_kind(scope, |it| national_id(scope.index, it)),
        Claim::NoSpecialData => special(scope),
        Claim::NoMessages => {
            let kept = scope.items().filter(|(_, it)| has(&[&stems.message], it));
            let kept = kept.filter(|(_, it)| scope.statement.system.is_none() || it.system.is_some());
            against(scope, Reason::KeptThere, kept)
        }
        // Data may pass through a system that keeps none.
        Claim::NotStored => match &scope.statement.system {
            Some(system) => {
                let kept = scope.of_persons().filter(|(_, it)| it.system.as_ref() == Some(system));
                against(scope, Reason::KeptThere, kept)
            }
            None => vec![scope.evidence_needed()],
        },
        Claim::NoCookies => cookies(scope),
        Claim::StorageLimited => {
            let open = scope.of_persons().filter(|(_, it)| !limited(scope.index, it));
            or_nothing(scope, open.map(|(activity, it)| data(Weight::Doubts, Reason::NoPeriod, activity, it)).collect())
        }
        Claim::Minimised => {
            let aimless = |it: &&&Activity| {
                let id = it.id.as_str();
                !scope.index.items.of(id).is_empty()
                    && !scope.index.purposes.of(id).iter().any(|it| it.description.is_stated())
            };
            let found = scope.activities.iter().filter(aimless);
            found
                .map(|it| {
                    let (id, name) = (it.id.as_str(), it.name.text());
                    Held::of(Weight::Doubts, Reason::NoPurpose, Kind::Activity, id, name).within(it)
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Whether data are, or hold, a national identification number: by their class where the activity rests on a ground
/// that is for nothing else, otherwise by their name.
pub(crate) fn national_id(index: &Index<'_>, item: &DataItem) -> bool {
    let grounded = || {
        let mut bases = index.purposes.of(item.activity.as_str()).iter().flat_map(|it| index.bases.of(it.id.as_str()));
        bases.any(|it| {
            let national = it.national_ground.value().and_then(|it| index.law.national(*it));
            national.is_some_and(|it| it.purpose == NationalUse::NationalId)
        })
    };
    Stems::any(&index.law.stems.national_id, item.name.text())
        || (item.class.value() == Some(&DataClass::Confidential) && grounded() && alone(index, item))
}

/// Whether no other confidential data of the activity is the one its ground is for.
fn alone(index: &Index<'_>, item: &DataItem) -> bool {
    let mut others = index.items.of(item.activity.as_str()).iter().filter(|it| it.id != item.id);
    !others.any(|it| Stems::any(&index.law.stems.national_id, it.name.text()))
}

fn limited(index: &Index<'_>, item: &DataItem) -> bool {
    let rule = item.retention_rule.as_ref().and_then(|it| index.rules.get(it.as_str()));
    rule.is_some_and(|it| it.latest.is_settled() || it.latest_days.is_settled() || it.criterion.is_stated())
}

fn data(weighs: Weight, reason: Reason, activity: &Activity, item: &DataItem) -> Held {
    Held::of(weighs, reason, Kind::DataItem, item.id.as_str(), item.name.text()).within(activity)
}

fn or_nothing(scope: &Scope<'_, '_>, found: Vec<Held>) -> Vec<Held> {
    if found.is_empty() { scope.nothing_of_it() } else { found }
}

fn against<'r>(
    scope: &Scope<'_, 'r>,
    reason: Reason,
    items: impl Iterator<Item = (&'r Activity, &'r DataItem)>,
) -> Vec<Held> {
    or_nothing(scope, items.map(|(activity, it)| data(Weight::Refutes, reason, activity, it)).collect())
}

fn of_that_kind(scope: &Scope<'_, '_>, kind: impl Fn(&DataItem) -> bool) -> Vec<Held> {
    against(scope, Reason::OfThatKind, scope.items().filter(|(_, it)| kind(it)))
}

/// Article 9(1): the classes tell; where one is open, so is the claim. Criminal offences are of Article 10.
fn special(scope: &Scope<'_, '_>) -> Vec<Held> {
    let seen = |(activity, it): (&Activity, &DataItem)| match it.class.value() {
        Some(class @ DataClass::Special) => {
            let class = Param::Choice { of: "data-class", value: class.name() };
            Some(data(Weight::Refutes, Reason::Protected, activity, it).with("class", class))
        }
        Some(_) => None,
        None => Some(data(Weight::Doubts, Reason::ClassUnstated, activity, it)),
    };
    or_nothing(scope, scope.of_persons().filter_map(seen).collect())
}

fn cookies(scope: &Scope<'_, '_>) -> Vec<Held> {
    let mut found = Vec::new();
    for activity in &scope.activities {
        for it in scope.index.cookies.of(activity.id.as_str()) {
            let (id, name) = (it.id.as_str(), it.name.text());
            found.push(Held::of(Weight::Refutes, Reason::OfThatKind, Kind::CookieCategory, id, name).within(activity));
        }
    }
    or_nothing(scope, found)
}

/// Recital 26: what tells of one person is not anonymous, and those who get it can tell them apart.
fn anonymous(scope: &Scope<'_, '_>) -> Vec<Held> {
    let mut found = against(scope, Reason::AboutPersons, scope.of_persons());
    if found.iter().any(|it| it.weighs == Weight::Refutes) {
        found.extend(scope.outside().map(|(activity, it)| {
            let (id, name) = (it.id.as_str(), scope.name(it));
            Held::of(Weight::Refutes, Reason::GivenTo, Kind::Recipient, id, name).within(activity)
        }));
    }
    found
}

/// The data named are those a person links as proof; where none is linked, those of the activity it is about, and other
/// activities the policy tells of are held against it as far as they are about the same people.
fn only_these(scope: &Scope<'_, '_>) -> Vec<Held> {
    let index = scope.index;
    let links = index.links.of(scope.statement.id.as_str());
    let linked: BTreeSet<&str> = links
        .iter()
        .filter(|it| it.weighs == Weighs::Proves)
        .filter_map(|it| Some(it.data_item.as_ref()?.as_str()))
        .collect();
    let lower = |it: &DataItem| it.name.text().trim().to_lowercase();
    if !linked.is_empty() {
        let all = index.register.data_items.iter().filter(|it| linked.contains(it.id.as_str()));
        let named: BTreeSet<String> = all.map(lower).collect();
        let other =
            scope.of_persons().filter(|(_, it)| !linked.contains(it.id.as_str()) && !named.contains(&lower(it)));
        return against(scope, Reason::NotNamed, other);
    }
    let Some(one) = scope.one else { return vec![scope.evidence_needed()] };
    let named: BTreeSet<String> = index.items.of(one.id.as_str()).iter().map(|it| lower(it)).collect();
    let people = |activity: &Activity| -> BTreeSet<String> {
        let groups = index.subjects.of(activity.id.as_str()).iter();
        groups.filter(|it| it.name.is_stated()).map(|it| it.name.text().trim().to_lowercase()).collect()
    };
    let same = people(one);
    let others = scope.told.iter().filter(|it| it.id != one.id && !people(it).is_disjoint(&same));
    let found = others.flat_map(|activity| {
        let items = index.items.of(activity.id.as_str()).iter();
        let other = items.filter(|it| it.about == Datum::Person && !named.contains(&lower(it)));
        other.map(|it| data(Weight::Refutes, Reason::NotNamed, activity, it)).collect::<Vec<_>>()
    });
    or_nothing(scope, found.collect())
}
