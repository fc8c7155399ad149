//! Whether an item must be told by a policy: what the register says of its condition.

use schema::law::InformationCondition;
use schema::{
    Absence, Activity, Claim, Ground, Kind, LegalBasis, Organisation, Recipient, RecipientRole, Role, SpecialGround,
    Stated,
};

use super::Place;
use super::policy::{Telling, from_others};
use crate::index::Index;

/// Whether an item applies to what a policy tells of.
pub(super) enum Applies<'r> {
    /// To these activities.
    Yes(Vec<&'r Activity>),
    /// Nobody has said: why, and where it is said.
    Open(&'static str, Vec<Place>),
    /// It does not, and why.
    No(&'static str),
}

impl<'r> Applies<'r> {
    pub(super) fn activities(&self) -> &[&'r Activity] {
        match self {
            Applies::Yes(activities) => activities,
            _ => &[],
        }
    }
}

pub(super) fn to<'r>(telling: &Telling<'_, 'r>, condition: Option<InformationCondition>) -> Applies<'r> {
    use InformationCondition as C;
    let Some(condition) = condition else {
        return Applies::Yes(telling.told.clone());
    };
    let name = condition.name();
    match condition {
        C::Representative => representative(telling, name),
        C::Officer => officer(telling, name),
        _ if telling.told.is_empty() => {
            Applies::Open("no-activity", vec![Place::at(Kind::Policy, telling.policy.id.as_str(), None)])
        }
        C::LegitimateInterests => by_bases(telling, name, |it| it.ground.value() == Some(&Ground::LegitimateInterests)),
        C::Portability => by_bases(telling, name, |it| consents(it) || it.ground.value() == Some(&Ground::Contract)),
        C::Objection => objection(telling, name),
        C::Consent => consent(telling, name),
        C::Recipients => by_activity(telling, name, "recipients", |it| match recipients(telling.index, it) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => (it.recipients == Absence::None).then_some(false),
        }),
        C::Transfers => by_answer(telling, name, "third_country_transfer", |it| &it.third_country_transfer),
        C::AutomatedDecisions => by_answer(telling, name, "automated_decisions", |it| &it.automated_decisions),
        C::Profiling => by_answer(telling, name, "profiling", |it| &it.profiling),
        C::FromPerson => {
            let asks = |it: &Activity| {
                let items = telling.index.items.of(it.id.as_str()).iter();
                items.filter(|it| it.about == schema::Datum::Person).any(|it| given(it.source.value()))
            };
            yes_or_no(telling, name, asks)
        }
        C::FromOthers => others(telling, name),
        C::FurtherUse => yes_or_no(telling, name, |it| !telling.index.tests.of(it.id.as_str()).is_empty()),
    }
}

/// Both countries the program knows are in the EEA, so nobody needs one there: only one that is named is told.
fn representative<'r>(telling: &Telling<'_, 'r>, name: &'static str) -> Applies<'r> {
    match organisation(telling.index).is_some_and(|it| it.representative.is_stated()) {
        true => Applies::Yes(telling.told.clone()),
        false => Applies::No(name),
    }
}

fn officer<'r>(telling: &Telling<'_, 'r>, name: &'static str) -> Applies<'r> {
    if !telling.index.in_role(Role::DataProtectionOfficer).is_empty() {
        return Applies::Yes(telling.told.clone());
    }
    match organisation(telling.index) {
        Some(it) if it.data_protection_officer == Absence::None => Applies::No(name),
        it => Applies::Open(
            name,
            it.map(|it| Place::at(Kind::Organisation, it.id.as_str(), "data_protection_officer")).into_iter().collect(),
        ),
    }
}

/// By the grounds: open where a purpose has none that is stated, since nobody then knows.
fn by_bases<'r>(telling: &Telling<'_, 'r>, name: &'static str, of: impl Fn(&LegalBasis) -> bool) -> Applies<'r> {
    let rests = |it: &&&Activity| bases(telling.index, it).any(&of);
    let activities: Vec<&Activity> = telling.told.iter().filter(rests).copied().collect();
    if !activities.is_empty() {
        return Applies::Yes(activities);
    }
    let open = without_ground(telling);
    if open.is_empty() { Applies::No(name) } else { Applies::Open("without-basis", open) }
}

/// Article 21(1) gives the right against 6(1)(e) and (f), 21(2) against direct marketing on whatever basis.
fn objection<'r>(telling: &Telling<'_, 'r>, name: &'static str) -> Applies<'r> {
    let markets = |it: &&&Activity| {
        let purposes = telling.index.purposes.of(it.id.as_str()).iter();
        bases(telling.index, it).any(objectionable) || purposes.into_iter().any(|it| it.direct_marketing.is_yes())
    };
    let activities: Vec<&Activity> = telling.told.iter().filter(markets).copied().collect();
    if !activities.is_empty() {
        return Applies::Yes(activities);
    }
    let open = without_ground(telling);
    if !open.is_empty() {
        return Applies::Open("without-basis", open);
    }
    // A policy that says so itself has answered; whether it is true is weighed as a statement.
    let unsaid = telling.purposes().filter(|it| !it.direct_marketing.is_settled());
    let unsaid: Vec<Place> = unsaid.map(|it| Place::at(Kind::Purpose, it.id.as_str(), "direct_marketing")).collect();
    match unsaid.is_empty() || telling.claims(Claim::NoDirectMarketing) {
        true => Applies::No(name),
        false => Applies::Open(name, unsaid),
    }
}

/// Articles 6(1)(a) and 9(2)(a). A consent that is asked for while no purpose rests on one leaves it open which it is.
fn consent<'r>(telling: &Telling<'_, 'r>, name: &'static str) -> Applies<'r> {
    match by_bases(telling, name, consents) {
        Applies::No(name) => {
            let asked = telling.told.iter().flat_map(|it| telling.index.consents.of(it.id.as_str()));
            let asked: Vec<Place> = asked.map(|it| Place::at(Kind::Consent, it.id.as_str(), None)).collect();
            if asked.is_empty() { Applies::No(name) } else { Applies::Open(name, asked) }
        }
        applies => applies,
    }
}

/// Article 14 is about data from others. Where nobody has said where data come from, nobody knows.
fn others<'r>(telling: &Telling<'_, 'r>, name: &'static str) -> Applies<'r> {
    let gets = |it: &&&Activity| {
        let items = telling.index.items.of(it.id.as_str()).iter();
        items.into_iter().any(|it| it.about == schema::Datum::Person && from_others(it))
    };
    let activities: Vec<&Activity> = telling.told.iter().filter(gets).copied().collect();
    if !activities.is_empty() {
        return Applies::Yes(activities);
    }
    let unsaid = telling.data().filter(|it| !it.source.is_settled());
    let unsaid: Vec<Place> = unsaid.map(|it| Place::at(Kind::DataItem, it.id.as_str(), "source")).collect();
    if unsaid.is_empty() { Applies::No(name) } else { Applies::Open(name, unsaid) }
}

fn by_answer<'r>(
    telling: &Telling<'_, 'r>,
    name: &'static str,
    field: &'static str,
    of: impl Fn(&Activity) -> &Stated<bool>,
) -> Applies<'r> {
    by_activity(telling, name, field, |it| match of(it) {
        Stated::Value(answer) => Some(*answer),
        Stated::None => Some(false),
        Stated::Blank | Stated::Unknown => None,
    })
}

/// One activity that says yes is enough; one that has not answered leaves it open.
fn by_activity<'r>(
    telling: &Telling<'_, 'r>,
    name: &'static str,
    field: &'static str,
    of: impl Fn(&Activity) -> Option<bool>,
) -> Applies<'r> {
    let (mut yes, mut open) = (Vec::new(), Vec::new());
    for activity in &telling.told {
        match of(activity) {
            Some(true) => yes.push(*activity),
            Some(false) => {}
            None => open.push(Place::at(Kind::Activity, activity.id.as_str(), field)),
        }
    }
    match (yes.is_empty(), open.is_empty()) {
        (false, _) => Applies::Yes(yes),
        (true, false) => Applies::Open(name, open),
        (true, true) => Applies::No(name),
    }
}

fn yes_or_no<'r>(telling: &Telling<'_, 'r>, name: &'static str, of: impl Fn(&Activity) -> bool) -> Applies<'r> {
    let yes: Vec<&Activity> = telling.told.iter().filter(|it| of(it)).copied().collect();
    if yes.is_empty() { Applies::No(name) } else { Applies::Yes(yes) }
}

/// Whether anyone outside gets an activity's data, and whether only people inside do or somebody once did.
fn recipients(index: &Index<'_>, activity: &Activity) -> (bool, bool) {
    let all = index.recipients.of(activity.id.as_str());
    (all.iter().any(|it| outside(index, it)), !all.is_empty())
}

pub(super) fn outside(index: &Index<'_>, recipient: &Recipient) -> bool {
    index.current(recipient) && recipient.role.value() != Some(&RecipientRole::Internal)
}

/// Whether Article 21(1) gives a right to object.
pub(super) fn objectionable(basis: &LegalBasis) -> bool {
    matches!(basis.ground.value(), Some(Ground::LegitimateInterests | Ground::PublicTask))
}

/// Articles 6(1)(a) and 9(2)(a).
pub(super) fn consents(basis: &LegalBasis) -> bool {
    basis.ground.value() == Some(&Ground::Consent)
        || basis.special_ground.value() == Some(&SpecialGround::ExplicitConsent)
}

/// Whether data with such a source are asked of the person; of what nobody has told the source, they may be.
fn given(source: Option<&schema::Source>) -> bool {
    source.is_none_or(|it| *it == schema::Source::DataSubject)
}

pub(super) fn bases<'i, 'r>(
    index: &'i Index<'r>,
    activity: &Activity,
) -> impl Iterator<Item = &'r LegalBasis> + use<'i, 'r> {
    let purposes = index.purposes.of(activity.id.as_str()).iter();
    purposes.flat_map(move |it| index.bases.of(it.id.as_str()).iter().copied())
}

pub(super) fn organisation<'r>(index: &Index<'r>) -> Option<&'r Organisation> {
    index.register.organisations.first()
}

/// The purposes no ground is stated for.
pub(super) fn without_ground(telling: &Telling<'_, '_>) -> Vec<Place> {
    let stated = |id: &str| telling.index.bases.of(id).iter().any(|it| it.ground.is_stated());
    let open = telling.purposes().filter(|it| !stated(it.id.as_str()));
    open.map(|it| Place::at(Kind::Purpose, it.id.as_str(), None)).collect()
}
