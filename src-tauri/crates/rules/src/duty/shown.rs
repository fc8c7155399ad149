//! Where an item that is told is told: the records, and the section that prints each.

use schema::law::InformationItem;
use schema::{Activity, Kind, Right, Role, SectionContent};

use super::applies::{bases, consents, objectionable, organisation, outside};
use super::policy::{Telling, from_others};
use super::{Place, Reason, sections};

pub(super) fn places(telling: &Telling<'_, '_>, item: InformationItem, activities: &[&Activity]) -> Vec<Place> {
    let each = |of: &dyn Fn(&Activity) -> Vec<Place>| -> Vec<Place> {
        let of_each = activities
            .iter()
            .flat_map(|activity| of(activity).into_iter().map(|it| it.shown(telling, item, Some(activity))));
        of_each.collect()
    };
    match item {
        _ if !sections::by_activity(item) => {
            once(telling, item).into_iter().map(|it| it.shown(telling, item, None)).collect()
        }
        _ => each(&|activity| of_activity(telling, item, activity)),
    }
}

/// What there is to say of an item that is told, beside that it applies.
pub(super) fn reason(telling: &Telling<'_, '_>, item: InformationItem) -> Option<Reason> {
    match item {
        InformationItem::Intelligible => Some(Reason::words("duty-read-it-yourself".to_owned())),
        InformationItem::ObjectionApart => Some(Reason::words("duty-stands-apart".to_owned())),
        InformationItem::Withdrawal if !telling.has_right(Right::Withdrawal) => {
            Some(Reason::words("duty-told-with-consent".to_owned()))
        }
        _ => None,
    }
}

/// What is told once.
fn once(telling: &Telling<'_, '_>, item: InformationItem) -> Vec<Place> {
    use InformationItem as I;
    let register = telling.index.register;
    let policy = |field: &'static str| vec![Place::at(Kind::Policy, telling.policy.id.as_str(), field)];
    let rights = |of: &[Right]| -> Vec<Place> {
        let named = register.right_procedures.iter().filter(|it| of.contains(&it.right));
        named.map(|it| Place::at(Kind::RightProcedure, it.id.as_str(), "right")).collect()
    };
    match item {
        I::Controller => {
            let own = organisation(telling.index).map(|it| Place::at(Kind::Organisation, it.id.as_str(), "name"));
            let points = register.contact_points.iter();
            own.into_iter().chain(points.map(|it| Place::at(Kind::ContactPoint, it.id.as_str(), None))).collect()
        }
        I::Representative => {
            let own = organisation(telling.index);
            own.map(|it| Place::at(Kind::Organisation, it.id.as_str(), "representative")).into_iter().collect()
        }
        I::Officer => {
            let officers = telling.index.in_role(Role::DataProtectionOfficer);
            officers.into_iter().map(|it| Place::at(Kind::Person, it.id.as_str(), None)).collect()
        }
        I::Rights => rights(&[Right::Access, Right::Rectification, Right::Erasure, Right::Restriction]),
        I::Objection | I::ObjectionApart => rights(&[Right::Objection, Right::MarketingObjection]),
        I::Portability => rights(&[Right::Portability]),
        I::Withdrawal => {
            let asked = telling.told.iter().flat_map(|it| telling.index.consents.of(it.id.as_str()));
            let asked = asked.map(|it| Place::at(Kind::Consent, it.id.as_str(), "withdrawal"));
            rights(&[Right::Withdrawal]).into_iter().chain(asked).collect()
        }
        I::Complaint => {
            let named = register.supervisory_authorities.iter().filter(|it| it.name.is_stated());
            let named = named.map(|it| Place::at(Kind::SupervisoryAuthority, it.id.as_str(), "name"));
            rights(&[Right::Complaint]).into_iter().chain(named).collect()
        }
        I::ToldInTime | I::ToldAfterwards => policy("channels"),
        I::Intelligible => {
            let audiences = telling.index.audiences.of(telling.policy.id.as_str()).iter();
            audiences.map(|it| Place::at(Kind::PolicyAudience, it.id.as_str(), "name")).collect()
        }
        _ => Vec::new(),
    }
}

/// What is told of one activity.
fn of_activity(telling: &Telling<'_, '_>, item: InformationItem, activity: &Activity) -> Vec<Place> {
    use InformationItem as I;
    let index = telling.index;
    let id = activity.id.as_str();
    let own = |field: &'static str| vec![Place::at(Kind::Activity, id, field)];
    let data = |field: &'static str, others: bool| -> Vec<Place> {
        let items = index.items.of(id).iter().filter(|it| it.about == schema::Datum::Person);
        items
            .filter(|it| !others || from_others(it))
            .map(|it| Place::at(Kind::DataItem, it.id.as_str(), field))
            .collect()
    };
    match item {
        I::Purposes => {
            let purposes = index.purposes.of(id).iter();
            purposes.map(|it| Place::at(Kind::Purpose, it.id.as_str(), "description")).collect()
        }
        I::LegalBasis => {
            bases(index, activity).map(|it| Place::at(Kind::LegalBasis, it.id.as_str(), "ground")).collect()
        }
        I::LegitimateInterests => {
            let resting = bases(index, activity).filter(|it| objectionable(it) && it.interest.is_stated());
            resting.map(|it| Place::at(Kind::LegalBasis, it.id.as_str(), "interest")).collect()
        }
        I::Categories => data("name", true),
        I::Source => data("source", true),
        I::Storage => data("retention_rule", false),
        I::Provision => own("provision"),
        I::Recipients => {
            let current = index.recipients.of(id).iter().filter(|it| outside(index, it));
            current.map(|it| Place::at(Kind::Recipient, it.id.as_str(), None)).collect()
        }
        I::Transfers => {
            let transfers = index.transfers.of(id).iter();
            transfers.map(|it| Place::at(Kind::Transfer, it.id.as_str(), "mechanism")).collect()
        }
        I::AutomatedDecisions => own("automated_decisions"),
        I::Profiling => own("profiling"),
        I::FurtherUse => {
            let tests = index.tests.of(id).iter();
            tests.map(|it| Place::at(Kind::CompatibilityTest, it.id.as_str(), "told")).collect()
        }
        I::Withdrawal => {
            let resting = bases(index, activity).filter(|it| consents(it));
            resting.map(|it| Place::at(Kind::LegalBasis, it.id.as_str(), "ground")).collect()
        }
        _ => Vec::new(),
    }
}

impl Place {
    /// The place with the section that prints it.
    pub(super) fn shown(self, telling: &Telling<'_, '_>, item: InformationItem, activity: Option<&Activity>) -> Place {
        let contents = match self.kind {
            Kind::Consent => &[SectionContent::Consent],
            _ => sections::contents(item),
        };
        if telling.sections.is_empty() {
            return Place { content: contents.first().copied(), ..self };
        }
        match sections::of(telling, contents, activity) {
            Some(section) => Place { section: Some(section.id.clone()), content: Some(section.content), ..self },
            None => self,
        }
    }
}
