//! What a statement is about: the activities and the system it is held against.

use schema::{Activity, DataItem, Datum, Kind, Policy, PolicySection, Purpose, Recipient, RecipientRole, Statement};

use super::held::{Held, Reason, Weight};
use crate::index::Index;

/// A statement and what it speaks of.
pub(super) struct Scope<'a, 'r> {
    pub(super) index: &'a Index<'r>,
    pub(super) statement: &'r Statement,
    /// What it is about: the one it names, or its section does, or all the policy tells of.
    pub(super) activities: Vec<&'r Activity>,
    /// All the policy tells of.
    pub(super) told: Vec<&'r Activity>,
    /// The one activity it names, or its section does.
    pub(super) one: Option<&'r Activity>,
}

impl<'a, 'r> Scope<'a, 'r> {
    pub(super) fn of(
        index: &'a Index<'r>,
        policy: &Policy,
        section: &'r PolicySection,
        statement: &'r Statement,
    ) -> Scope<'a, 'r> {
        let told = index.told_by(policy);
        // What is done for others may be spoken of too.
        let named = statement.activity.as_ref().or(section.activity.as_ref());
        let one = named.and_then(|id| {
            let mut all = index.activities.iter().chain(&index.as_processor);
            all.find(|it| it.id == *id).copied()
        });
        let about = one.map_or_else(|| told.clone(), |it| vec![it]);
        let mut scope = Scope { index, statement, activities: Vec::new(), told, one };
        scope.activities = about.into_iter().filter(|it| scope.touches(it)).collect();
        scope
    }

    /// Whether an activity uses the system the statement is about.
    fn touches(&self, activity: &Activity) -> bool {
        let Some(system) = &self.statement.system else { return true };
        let (id, index) = (activity.id.as_str(), self.index);
        index.activity_systems.of(id).iter().any(|it| it.system == *system)
            || index.items.of(id).iter().any(|it| it.system.as_ref() == Some(system))
    }

    /// The data it is about, of persons and of companies; where it names a system, those kept there.
    pub(super) fn items(&self) -> impl Iterator<Item = (&'r Activity, &'r DataItem)> {
        let all = self.activities.iter().flat_map(|activity| {
            let items = self.index.items.of(activity.id.as_str());
            items.iter().map(move |item| (*activity, *item))
        });
        all.filter(|(_, item)| {
            self.statement.system.as_ref().is_none_or(|system| item.system.as_ref().is_none_or(|it| it == system))
        })
    }

    /// Those of them that tell of a person. Article 4(1): what can be tied to one, such as an IP address, is of one.
    pub(super) fn of_persons(&self) -> impl Iterator<Item = (&'r Activity, &'r DataItem)> {
        self.items().filter(|(_, item)| item.about == Datum::Person)
    }

    pub(super) fn purposes(&self) -> impl Iterator<Item = (&'r Activity, &'r Purpose)> {
        let of = |activity: &&'r Activity| {
            let activity = *activity;
            self.index.purposes.of(activity.id.as_str()).iter().map(move |it| (activity, *it))
        };
        self.activities.iter().flat_map(of)
    }

    /// Those outside the organisation that get data today. Article 4(9): a processor is a recipient too.
    pub(super) fn outside(&self) -> impl Iterator<Item = (&'r Activity, &'r Recipient)> {
        let of = |activity: &&'r Activity| {
            let activity = *activity;
            self.index.recipients.of(activity.id.as_str()).iter().map(move |it| (activity, *it))
        };
        let all = self.activities.iter().flat_map(of);
        all.filter(|(_, it)| self.index.current(it) && it.role.value() != Some(&RecipientRole::Internal))
    }

    /// What a recipient is called.
    pub(super) fn name(&self, recipient: &'r Recipient) -> &'r str {
        let party = recipient.party.as_ref().and_then(|it| self.index.parties.get(it.as_str()));
        let names = [party.map_or("", |it| it.name.text()), recipient.category.text(), recipient.task.text()];
        names.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// For each activity it is about that says anything of data: nothing in it speaks against the statement.
    pub(super) fn nothing_of_it(&self) -> Vec<Held> {
        let told = self.activities.iter().filter(|it| !self.index.items.of(it.id.as_str()).is_empty());
        told.map(|it| {
            let name = it.name.text();
            Held::of(Weight::Proves, Reason::NothingOfIt, Kind::Activity, it.id.as_str(), name).within(it)
        })
        .collect()
    }

    /// Only what somebody has seen can settle it.
    pub(super) fn evidence_needed(&self) -> Held {
        let id = self.statement.id.as_str();
        Held::of(Weight::Doubts, Reason::EvidenceNeeded, Kind::Statement, id, self.statement.text.text())
    }
}
