//! Which records belong together, in their order.

use schema::{
    Activity, ActivityMeasure, ActivityStatus, ActivitySystem, CompatibilityTest, Consent, ControllerRole,
    ControllerServed, CookieCategory, DataItem, DataItemSubject, Date, Entity, Id, LegalBasis, Measure, Party, Person,
    PersonRole, Policy, PolicyActivity, PolicyAudience, PolicyPointer, PolicySection, Purpose, Recipient, Reference,
    Register, RetentionRule, RiskAssessment, Role, Statement, StatementLink, SubjectCategory, System, Term, Transfer,
};

/// Records in their order; those of one position by id, so that the same register gives the same pages.
fn in_order<'r, T: Entity>(records: impl Iterator<Item = &'r T>, position: impl Fn(&T) -> u32) -> Vec<&'r T> {
    let mut list: Vec<&T> = records.collect();
    list.sort_by(|a, b| (position(a), a.id()).cmp(&(position(b), b.id())));
    list
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $kind:ident in $table:ident, by $field:ident: $parent:ident;)*) => {
        $($(#[$doc])* pub(super) fn $name<'r>(register: &'r Register, of: &$parent) -> Vec<&'r $kind> {
            in_order(register.$table.iter().filter(|it| it.$field == of.id), |it| it.position)
        })*
    };
}

lists! {
    purposes: Purpose in purposes, by activity: Activity;
    bases: LegalBasis in legal_bases, by purpose: Purpose;
    subjects: SubjectCategory in subject_categories, by activity: Activity;
    items: DataItem in data_items, by activity: Activity;
    recipients: Recipient in recipients, by activity: Activity;
    transfers: Transfer in transfers, by activity: Activity;
    consents: Consent in consents, by activity: Activity;
    cookies: CookieCategory in cookie_categories, by activity: Activity;
    compatibility_tests: CompatibilityTest in compatibility_tests, by activity: Activity;
    controllers_served: ControllerServed in controllers_served, by activity: Activity;
    audiences: PolicyAudience in policy_audiences, by policy: Policy;
    sections: PolicySection in policy_sections, by policy: Policy;
    statements: Statement in statements, by section: PolicySection;
    statement_links: StatementLink in statement_links, by statement: Statement;
    references: Reference in policy_references, by section: PolicySection;
    pointers: PolicyPointer in policy_pointers, by policy: Policy;
    terms: Term in terms, by policy: Policy;
}

macro_rules! whole {
    ($($name:ident: $kind:ident in $table:ident;)*) => {
        $(pub(super) fn $name(register: &Register) -> Vec<&schema::$kind> {
            in_order(register.$table.iter(), |it| it.position)
        })*
    };
}

whole! {
    persons: Person in persons;
    contact_points: ContactPoint in contact_points;
    authorities: SupervisoryAuthority in supervisory_authorities;
    right_procedures: RightProcedure in right_procedures;
    systems: System in systems;
    measures: Measure in measures;
    breach_procedures: BreachProcedure in breach_procedures;
    policies: Policy in policies;
}

/// The activities the organisation answers for as controller. Article 30(1).
pub(super) fn own_activities(register: &Register) -> Vec<&Activity> {
    of_role(register, ControllerRole::Controller)
}

/// The activities it carries out for other controllers. Article 30(2).
pub(super) fn activities_for_others(register: &Register) -> Vec<&Activity> {
    of_role(register, ControllerRole::Processor)
}

fn of_role(register: &Register, role: ControllerRole) -> Vec<&Activity> {
    activities(register).into_iter().filter(|it| it.role == role).collect()
}

/// The activities of both records: those in use, planned, and ended whose data may remain. What is put away is in no print.
pub(super) fn activities(register: &Register) -> Vec<&Activity> {
    in_order(register.activities.iter().filter(|it| it.status != ActivityStatus::Archived), |it| it.position)
}

/// The activities a policy tells of: of what is done for another, that other tells.
pub(super) fn policy_activities<'r>(register: &'r Register, policy: &Policy) -> Vec<&'r Activity> {
    let named: Vec<&Id<Activity>> = register
        .policy_activities
        .iter()
        .filter(|it: &&PolicyActivity| it.policy == policy.id)
        .map(|it| &it.activity)
        .collect();
    let own = |it: &&Activity| it.role == ControllerRole::Controller && named.contains(&&it.id);
    activities(register).into_iter().filter(own).collect()
}

/// An activity a section of a policy is limited to, where people may be told of it at all.
pub(super) fn told_activity<'r>(register: &'r Register, id: &Id<Activity>) -> Option<&'r Activity> {
    linked(register, Some(id))
        .filter(|it| it.role == ControllerRole::Controller && it.status != ActivityStatus::Archived)
}

/// Whom one kind of data is about.
pub(super) fn item_subjects<'r>(register: &'r Register, item: &DataItem) -> Vec<&'r SubjectCategory> {
    let ids: Vec<&Id<SubjectCategory>> = register
        .data_item_subjects
        .iter()
        .filter(|it: &&DataItemSubject| it.data_item == item.id)
        .map(|it| &it.subject_category)
        .collect();
    in_order(register.subject_categories.iter().filter(|it| ids.contains(&&it.id)), |it| it.position)
}

/// The rules by which an activity's data are deleted, in the order the data name them.
pub(super) fn rules<'r>(register: &'r Register, activities: &[&Activity]) -> Vec<&'r RetentionRule> {
    let mut list: Vec<&RetentionRule> = Vec::new();
    for item in activities.iter().flat_map(|it| items(register, it)) {
        let rule = item.retention_rule.as_ref().and_then(|id| RetentionRule::find(register, id));
        if let Some(rule) = rule
            && !list.iter().any(|it| it.id == rule.id)
        {
            list.push(rule);
        }
    }
    list
}

/// The systems an activity uses.
pub(super) fn activity_systems<'r>(register: &'r Register, activity: &Activity) -> Vec<&'r System> {
    let ids: Vec<&Id<System>> = register
        .activity_systems
        .iter()
        .filter(|it: &&ActivitySystem| it.activity == activity.id)
        .map(|it| &it.system)
        .collect();
    in_order(register.systems.iter().filter(|it| ids.contains(&&it.id)), |it| it.position)
}

/// The measures an activity has beside the common ones.
pub(super) fn activity_measures<'r>(register: &'r Register, activity: &Activity) -> Vec<&'r Measure> {
    let ids: Vec<&Id<Measure>> = register
        .activity_measures
        .iter()
        .filter(|it: &&ActivityMeasure| it.activity == activity.id)
        .map(|it| &it.measure)
        .collect();
    in_order(register.measures.iter().filter(|it| ids.contains(&&it.id)), |it| it.position)
}

/// Who has a role on a day.
pub(super) fn with_role(register: &Register, role: Role, day: Date) -> Vec<&Person> {
    let ids: Vec<&Id<Person>> = register
        .person_roles
        .iter()
        .filter(|it: &&PersonRole| {
            it.role == role && it.from.is_none_or(|from| from <= day) && it.until.is_none_or(|until| until >= day)
        })
        .map(|it| &it.person)
        .collect();
    in_order(register.persons.iter().filter(|it| ids.contains(&&it.id)), |it| it.position)
}

/// Whether what a risk was weighed for is still there.
pub(super) fn is_of_something(register: &Register, risk: &RiskAssessment) -> bool {
    linked(register, risk.system.as_ref()).is_some() || linked(register, risk.activity.as_ref()).is_some()
}

/// The party behind a recipient, where it has a name.
pub(super) fn party<'r>(register: &'r Register, recipient: &Recipient) -> Option<&'r Party> {
    linked::<Party>(register, recipient.party.as_ref()).filter(|it| it.name.is_stated())
}

/// A linked record, where the link leads to one.
pub(super) fn linked<'r, T: Entity>(register: &'r Register, id: Option<&Id<T>>) -> Option<&'r T> {
    id.and_then(|id| T::find(register, id))
}
