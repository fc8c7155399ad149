//! The register's children by their parents, looked up once.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use schema::law::Law;
use schema::{
    Activity, ActivityMeasure, ActivityStatus, ActivitySystem, Agreement, CompatibilityTest, Consent, ControllerRole,
    ControllerServed, CookieCategory, Country, DataItem, DataItemSubject, Entity, ErasureRun, Id, Kind, LegalBasis,
    Measure, Now, Party, Person, PersonRole, Policy, PolicyActivity, PolicyAudience, PolicyPointer, PolicySection,
    Purpose, Recipient, Reference, Register, RetentionRule, Review, RiskAssessment, Role, StaffEvidence, Stated,
    Statement, StatementLink, SubProcessor, SubProcessorNotice, SubjectCategory, Supervision, System, Term, Transfer,
};

use crate::Reach;

/// How many days before its day a date asks for attention, where nothing else is said.
pub(crate) const NOTICE_DAYS: i64 = 14;

/// A map for looking up by id. Ids are the register's own and looked up by the ten thousand at each change: the hash is
/// a quick one, and nobody who could choose them gains anything by it.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// Eight bytes at a time, multiplied and turned.
#[derive(Default)]
pub(crate) struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(part).for_each(|(to, from)| *to = *from);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        // The low bits choose the bucket, and multiplying fills the high ones.
        self.0 ^ (self.0 >> 32)
    }
}

/// Children of one kind by the id of their parent.
pub(crate) struct Children<'r, T>(Map<&'r str, Vec<&'r T>>);

impl<'r, T> Children<'r, T> {
    fn by(all: &'r [T], parent: impl Fn(&'r T) -> Option<&'r str>) -> Children<'r, T> {
        let mut children: Map<&'r str, Vec<&'r T>> = Map::default();
        for child in all {
            if let Some(parent) = parent(child) {
                children.entry(parent).or_default().push(child);
            }
        }
        Children(children)
    }

    /// The children in the order a person gave them.
    fn placed(mut self, position: impl Fn(&T) -> u32) -> Children<'r, T> {
        for children in self.0.values_mut() {
            children.sort_by_key(|it| position(it));
        }
        self
    }

    /// The children of the record so named, in record order.
    pub(crate) fn of(&self, parent: &str) -> &[&'r T] {
        self.0.get(parent).map_or(&[], Vec::as_slice)
    }
}

/// Everything the rules look up.
pub(crate) struct Index<'r> {
    pub(crate) register: &'r Register,
    pub(crate) now: Now,
    pub(crate) law: &'r Law,
    /// The activities of the record under Article 30(1): as controller, not put away.
    pub(crate) activities: Vec<&'r Activity>,
    /// Those the organisation carries out for others, Article 30(2), not put away.
    pub(crate) as_processor: Vec<&'r Activity>,
    pub(crate) persons: Map<&'r str, &'r Person>,
    pub(crate) roles: Children<'r, PersonRole>,
    pub(crate) parties: Map<&'r str, &'r Party>,
    pub(crate) agreements: Children<'r, Agreement>,
    pub(crate) systems: Map<&'r str, &'r System>,
    pub(crate) measures: Map<&'r str, &'r Measure>,
    pub(crate) coverages: Children<'r, schema::Coverage>,
    pub(crate) evidence: Children<'r, StaffEvidence>,
    pub(crate) rules: Map<&'r str, &'r RetentionRule>,
    pub(crate) activity_systems: Children<'r, ActivitySystem>,
    pub(crate) activity_measures: Children<'r, ActivityMeasure>,
    pub(crate) purposes: Children<'r, Purpose>,
    pub(crate) bases: Children<'r, LegalBasis>,
    pub(crate) subjects: Children<'r, SubjectCategory>,
    pub(crate) items: Children<'r, DataItem>,
    pub(crate) subjects_of_item: Children<'r, DataItemSubject>,
    pub(crate) items_of_rule: Children<'r, DataItem>,
    pub(crate) recipients: Children<'r, Recipient>,
    pub(crate) recipients_of_party: Children<'r, Recipient>,
    pub(crate) transfers: Children<'r, Transfer>,
    pub(crate) risks_of_system: Children<'r, RiskAssessment>,
    pub(crate) audiences: Children<'r, PolicyAudience>,
    pub(crate) policy_activities: Children<'r, PolicyActivity>,
    pub(crate) policies_of_activity: Children<'r, PolicyActivity>,
    pub(crate) sections: Children<'r, PolicySection>,
    pub(crate) statements: Children<'r, Statement>,
    pub(crate) links: Children<'r, StatementLink>,
    pub(crate) references: Children<'r, Reference>,
    pub(crate) pointers: Children<'r, PolicyPointer>,
    pub(crate) terms: Children<'r, Term>,
    pub(crate) consents: Children<'r, Consent>,
    pub(crate) cookies: Children<'r, CookieCategory>,
    pub(crate) tests: Children<'r, CompatibilityTest>,
    pub(crate) served: Children<'r, ControllerServed>,
    pub(crate) reviews: Children<'r, Review>,
    pub(crate) sub_processors: Children<'r, SubProcessor>,
    pub(crate) notices: Children<'r, SubProcessorNotice>,
    pub(crate) supervisions: Children<'r, Supervision>,
    pub(crate) runs: Children<'r, ErasureRun>,
    goes_on: BTreeSet<&'r str>,
    in_record: BTreeSet<&'r str>,
}

impl<'r> Index<'r> {
    pub(crate) fn of(register: &'r Register, now: Now, law: &'r Law) -> Index<'r> {
        let activities: Vec<&Activity> = register
            .activities
            .iter()
            .filter(|it| it.role == ControllerRole::Controller && it.status != ActivityStatus::Archived)
            .collect();
        let as_processor =
            |it: &&Activity| it.role == ControllerRole::Processor && it.status != ActivityStatus::Archived;
        let r = register;
        let goes_on = r.activities.iter().filter(|it| it.status != ActivityStatus::Archived).map(|it| it.id.as_str());
        Index {
            as_processor: r.activities.iter().filter(as_processor).collect(),
            register,
            now,
            law,
            in_record: activities.iter().map(|it| it.id.as_str()).collect(),
            activities,
            persons: named(&r.persons),
            roles: Children::by(&r.person_roles, |it| Some(it.person.as_str())),
            parties: named(&r.parties),
            agreements: Children::by(&r.agreements, |it| Some(it.party.as_str())),
            systems: named(&r.systems),
            measures: named(&r.measures),
            coverages: Children::by(&r.coverages, |it| Some(it.measure.as_str())),
            evidence: Children::by(&r.staff_evidence, |it| Some(it.person.as_str())),
            rules: named(&r.retention_rules),
            activity_systems: Children::by(&r.activity_systems, |it| Some(it.activity.as_str())),
            activity_measures: Children::by(&r.activity_measures, |it| Some(it.activity.as_str())),
            purposes: Children::by(&r.purposes, |it| Some(it.activity.as_str())).placed(|it| it.position),
            bases: Children::by(&r.legal_bases, |it| Some(it.purpose.as_str())).placed(|it| it.position),
            subjects: Children::by(&r.subject_categories, |it| Some(it.activity.as_str())).placed(|it| it.position),
            items: Children::by(&r.data_items, |it| Some(it.activity.as_str())).placed(|it| it.position),
            subjects_of_item: Children::by(&r.data_item_subjects, |it| Some(it.data_item.as_str())),
            items_of_rule: Children::by(&r.data_items, |it| it.retention_rule.as_ref().map(Id::as_str))
                .placed(|it| it.position),
            recipients: Children::by(&r.recipients, |it| Some(it.activity.as_str())).placed(|it| it.position),
            recipients_of_party: Children::by(&r.recipients, |it| it.party.as_ref().map(Id::as_str)),
            transfers: Children::by(&r.transfers, |it| Some(it.activity.as_str())).placed(|it| it.position),
            risks_of_system: Children::by(&r.risk_assessments, |it| it.system.as_ref().map(Id::as_str)),
            audiences: Children::by(&r.policy_audiences, |it| Some(it.policy.as_str())).placed(|it| it.position),
            policy_activities: Children::by(&r.policy_activities, |it| Some(it.policy.as_str())),
            policies_of_activity: Children::by(&r.policy_activities, |it| Some(it.activity.as_str())),
            sections: Children::by(&r.policy_sections, |it| Some(it.policy.as_str())).placed(|it| it.position),
            statements: Children::by(&r.statements, |it| Some(it.section.as_str())).placed(|it| it.position),
            links: Children::by(&r.statement_links, |it| Some(it.statement.as_str())).placed(|it| it.position),
            references: Children::by(&r.policy_references, |it| Some(it.section.as_str())).placed(|it| it.position),
            pointers: Children::by(&r.policy_pointers, |it| Some(it.policy.as_str())).placed(|it| it.position),
            terms: Children::by(&r.terms, |it| Some(it.policy.as_str())).placed(|it| it.position),
            consents: Children::by(&r.consents, |it| Some(it.activity.as_str())).placed(|it| it.position),
            cookies: Children::by(&r.cookie_categories, |it| Some(it.activity.as_str())).placed(|it| it.position),
            tests: Children::by(&r.compatibility_tests, |it| Some(it.activity.as_str())).placed(|it| it.position),
            served: Children::by(&r.controllers_served, |it| Some(it.activity.as_str())).placed(|it| it.position),
            reviews: Children::by(&r.reviews, |it| Some(it.plan.as_str())),
            sub_processors: Children::by(&r.sub_processors, |it| Some(it.agreement.as_str())).placed(|it| it.position),
            notices: Children::by(&r.sub_processor_notices, |it| Some(it.agreement.as_str())).placed(|it| it.position),
            supervisions: Children::by(&r.supervisions, |it| Some(it.party.as_str())).placed(|it| it.position),
            runs: Children::by(&r.erasure_runs, |it| Some(it.rule.as_str())).placed(|it| it.position),
            goes_on: goes_on.collect(),
        }
    }

    /// Whether an activity is one of the record's.
    pub(crate) fn holds(&self, activity: &Id<Activity>) -> bool {
        self.in_record.contains(activity.as_str())
    }

    /// Whether an activity still goes on, for oneself or for others.
    pub(crate) fn goes_on(&self, activity: &Id<Activity>) -> bool {
        self.goes_on.contains(activity.as_str())
    }

    /// The data of the record that a rule deletes.
    pub(crate) fn items_under(&self, rule: &RetentionRule) -> Vec<&'r DataItem> {
        let items = self.items_of_rule.of(rule.id.as_str());
        items.iter().copied().filter(|it| self.holds(&it.activity)).collect()
    }

    /// The activities whose data a rule deletes, each once.
    pub(crate) fn reach_of(&self, rule: &RetentionRule) -> Reach {
        let activities: BTreeSet<&Id<Activity>> = self.items_under(rule).iter().map(|it| &it.activity).collect();
        Reach::Activities(activities.into_iter().cloned().collect())
    }

    /// Whether a recipient still gets data.
    pub(crate) fn current(&self, recipient: &Recipient) -> bool {
        recipient.until.is_none_or(|until| until >= self.now.today)
    }

    /// The country whose law applies.
    pub(crate) fn country(&self) -> Country {
        self.register.organisations.first().map_or(Country::default(), |it| it.country)
    }

    /// The people who have a role today.
    pub(crate) fn in_role(&self, role: Role) -> Vec<&'r Person> {
        let today = self.now.today;
        let holds = |it: &&PersonRole| {
            it.role == role && it.from.is_none_or(|from| from <= today) && it.until.is_none_or(|until| until >= today)
        };
        let people = self.register.persons.iter();
        people.filter(|it| self.present(it) && self.roles.of(it.id.as_str()).iter().any(&holds)).collect()
    }

    /// Whether a person is still in the organisation.
    pub(crate) fn present(&self, person: &Person) -> bool {
        person.left_on.is_none_or(|day| day >= self.now.today)
    }

    /// The people whose work needs personal data.
    pub(crate) fn staff_with_access(&self) -> Vec<&'r Person> {
        let mut people: Vec<&Person> =
            self.register.persons.iter().filter(|it| self.present(it) && it.handles_personal_data.is_yes()).collect();
        people.sort_by_key(|it| it.position);
        people
    }

    /// The systems that hold personal data, or may: nobody has said that they do not.
    pub(crate) fn systems_with_data(&self) -> Vec<&'r System> {
        let mut systems: Vec<&System> = self
            .register
            .systems
            .iter()
            .filter(|it| !matches!(it.holds_personal_data, Stated::Value(false) | Stated::None))
            .collect();
        systems.sort_by_key(|it| it.position);
        systems
    }

    /// The activities a policy tells of.
    pub(crate) fn told_by(&self, policy: &Policy) -> Vec<&'r Activity> {
        let links = self.policy_activities.of(policy.id.as_str());
        let told: BTreeSet<&str> = links.iter().map(|it| it.activity.as_str()).collect();
        self.activities.iter().copied().filter(|it| told.contains(it.id.as_str())).collect()
    }

    /// The place of each record of those kinds among its own: its position where it has one, then as it stands in the list.
    pub(crate) fn order(&self, of: &BTreeSet<Kind>) -> Map<(Kind, &'r str), (u32, usize)> {
        let mut order = Map::default();
        macro_rules! places {
            ($($table:ident $(by $position:ident)?),* $(,)?) => {
                $(place(of, &mut order, &self.register.$table, |_it| 0 $(+ _it.$position)?);)*
            };
        }
        places! {
            organisations, persons by position, person_roles, contact_points by position,
            supervisory_authorities by position, right_procedures by position, breach_procedures by position,
            financial_years, parties by position,
            agreements by position, sub_processors by position, sub_processor_notices by position,
            supervisions by position, systems by position, restorations by position, measures by position, coverages, staff_evidence,
            retention_rules by position, erasure_runs by position, activities by position, activity_systems, activity_measures,
            purposes by position, legal_bases by position, compatibility_tests by position,
            controllers_served by position, consents by position, cookie_categories by position,
            subject_categories by position, data_items by position,
            data_item_subjects, recipients by position, transfers by position, risk_assessments, policies by position,
            policy_audiences by position, policy_activities, policy_pointers by position, terms by position,
            policy_sections by position, policy_references by position, statements by position,
            statement_links by position,
            control_plans, reviews, actions by position, subject_requests by position, breaches by position,
        }
        order
    }
}

fn place<'r, T: Entity>(
    kinds: &BTreeSet<Kind>,
    order: &mut Map<(Kind, &'r str), (u32, usize)>,
    all: &'r [T],
    of: impl Fn(&T) -> u32,
) {
    if kinds.contains(&T::KIND) {
        order.extend(all.iter().enumerate().map(|(at, record)| ((T::KIND, record.id()), (of(record), at))));
    }
}

fn named<T: Entity>(all: &[T]) -> Map<&str, &T> {
    all.iter().map(|it| (it.id(), it)).collect()
}
