//! The whole register in memory, and the list of its entities.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::entities::*;
use crate::{Field, Shape};

/// The name of the exchange format.
pub const FORMAT: &str = "fortegnelse";

/// The version of the vocabulary: how many migrations there are.
pub const VERSION: u32 = MIGRATIONS.len() as u32;

/// SQL that brings an empty file to each version, in order. A released one is never edited.
pub const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_register.sql"),
    include_str!("../migrations/0002_overviews.sql"),
    include_str!("../migrations/0003_statements.sql"),
    include_str!("../migrations/0004_processors.sql"),
    include_str!("../migrations/0005_control.sql"),
    include_str!("../migrations/0006_cases.sql"),
    include_str!("../migrations/0007_signatures.sql"),
];

/// One kind of record.
pub trait Entity: Serialize + DeserializeOwned + JsonSchema + Clone + Default + PartialEq + 'static {
    /// The kind.
    const KIND: Kind;

    /// The record's name.
    fn id(&self) -> &str;

    /// The records of this kind.
    fn all(register: &Register) -> &[Self];

    /// The record so named.
    fn find<'r>(register: &'r Register, id: &crate::Id<Self>) -> Option<&'r Self> {
        Self::all(register).iter().find(|it| it.id() == id.as_str())
    }
}

/// Lists the entities. This is the one place an entity is named.
macro_rules! entities {
    ($($name:ident $kind:ident $table:ident),* $(,)?) => {
        /// The kinds of record, children after their parents.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum Kind { $($name),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// The kind's name: one record of it.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$name => stringify!($kind)),* }
            }

            /// The name of its table, and of its list in the exchange format.
            pub fn table(self) -> &'static str {
                match self { $(Kind::$name => stringify!($table)),* }
            }

            /// Its fields, without `id`.
            pub fn fields(self) -> &'static [Field] {
                match self { $(Kind::$name => $name::FIELDS),* }
            }

            /// Reads one record and writes it again: every field present, none unknown.
            ///
            /// # Errors
            /// Where the value is no record of this kind.
            pub fn normalise(self, value: Value) -> Result<Value, serde_json::Error> {
                match self {
                    $(Kind::$name => serde_json::to_value(serde_json::from_value::<$name>(value)?)),*
                }
            }
        }

        /// The whole register: the exchange format's lists, and what rules and reports read.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, default)]
        pub struct Register {
            $(
                #[doc = concat!("Every record of kind `", stringify!($kind), "`.")]
                pub $table: Vec<$name>,
            )*
        }

        impl Register {
            /// The records of a kind, as values.
            ///
            /// # Errors
            /// None in practice: every record can be written.
            pub fn values(&self, kind: Kind) -> Result<Vec<Value>, serde_json::Error> {
                match kind {
                    $(Kind::$name => self.$table.iter().map(serde_json::to_value).collect()),*
                }
            }

            /// Adds a record, or puts it in the place of the one with its id.
            ///
            /// # Errors
            /// Where the value is no record of this kind.
            pub fn put(&mut self, kind: Kind, value: Value) -> Result<(), serde_json::Error> {
                match kind {
                    $(Kind::$name => {
                        let record: $name = serde_json::from_value(value)?;
                        match self.$table.iter_mut().find(|it| it.id == record.id) {
                            Some(place) => *place = record,
                            None => self.$table.push(record),
                        }
                    })*
                }
                Ok(())
            }

            /// Puts a record before the one that stands at a place of its kind's list, from 0.
            /// The list's end where it has fewer.
            ///
            /// # Errors
            /// Where the value is no record of this kind.
            pub fn insert(&mut self, kind: Kind, at: usize, value: Value) -> Result<(), serde_json::Error> {
                match kind {
                    $(Kind::$name => {
                        let record: $name = serde_json::from_value(value)?;
                        self.$table.insert(at.min(self.$table.len()), record);
                    })*
                }
                Ok(())
            }

            /// Takes away the record at a place of its kind's list, if there is one.
            pub fn remove(&mut self, kind: Kind, at: usize) {
                match kind {
                    $(Kind::$name => if at < self.$table.len() {
                        self.$table.remove(at);
                    }),*
                }
            }

            /// Takes a record away.
            pub fn take(&mut self, kind: Kind, id: &str) {
                match kind {
                    $(Kind::$name => self.$table.retain(|it| it.id.as_str() != id)),*
                }
            }
        }

        /// One record of any kind, as it crosses to the window.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "kind", content = "record", rename_all = "snake_case")]
        #[schemars(rename = "AnyRecord")] // TypeScript has a `Record` of its own
        #[allow(missing_docs)]
        pub enum Record { $($name(Box<$name>)),* }

        $(impl Entity for $name {
            const KIND: Kind = Kind::$name;
            fn id(&self) -> &str { self.id.as_str() }
            fn all(register: &Register) -> &[$name] { &register.$table }
        })*
    };
}

// Parents first: an import writes in this order. Deferred foreign keys allow any order.
entities! {
    Organisation organisation organisations,
    Person person persons,
    PersonRole person_role person_roles,
    ContactPoint contact_point contact_points,
    SupervisoryAuthority supervisory_authority supervisory_authorities,
    RightProcedure right_procedure right_procedures,
    BreachProcedure breach_procedure breach_procedures,
    FinancialYear financial_year financial_years,
    Party party parties,
    Agreement agreement agreements,
    SubProcessor sub_processor sub_processors,
    SubProcessorNotice sub_processor_notice sub_processor_notices,
    Supervision supervision supervisions,
    System system systems,
    Restoration restoration restorations,
    Measure measure measures,
    Coverage coverage coverages,
    StaffEvidence staff_evidence staff_evidence,
    RetentionRule retention_rule retention_rules,
    ErasureRun erasure_run erasure_runs,
    Activity activity activities,
    ActivitySystem activity_system activity_systems,
    ActivityMeasure activity_measure activity_measures,
    Purpose purpose purposes,
    LegalBasis legal_basis legal_bases,
    CompatibilityTest compatibility_test compatibility_tests,
    ControllerServed controller_served controllers_served,
    Consent consent consents,
    CookieCategory cookie_category cookie_categories,
    SubjectCategory subject_category subject_categories,
    DataItem data_item data_items,
    DataItemSubject data_item_subject data_item_subjects,
    Recipient recipient recipients,
    Transfer transfer transfers,
    RiskAssessment risk_assessment risk_assessments,
    Policy policy policies,
    PolicyAudience policy_audience policy_audiences,
    PolicyActivity policy_activity policy_activities,
    PolicyPointer policy_pointer policy_pointers,
    Term term terms,
    PolicySection policy_section policy_sections,
    Reference reference policy_references,
    Statement statement statements,
    StatementLink statement_link statement_links,
    ControlPlan control_plan control_plans,
    CheckPoint check_point check_points,
    Review review reviews,
    AgendaLine agenda_line agenda_lines,
    AgendaFact agenda_fact agenda_facts,
    Action action actions,
    SubjectRequest subject_request subject_requests,
    Breach breach breaches,
    BreachPhase breach_phase breach_phases,
    CaseArea case_area case_areas,
    LawFile law_file law_files,
    Attachment attachment attachments,
    Document document documents,
    Signing signing signings,
    Signature signature signatures,
    Enclosure enclosure enclosures,
}

impl Kind {
    /// The kind so named.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The field so named.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The fields a record goes by in a list or a sentence: the first that says something.
    pub fn named_by(self) -> &'static [&'static str] {
        match self {
            Kind::PersonRole => &["role"],
            Kind::ContactPoint => &["purpose"],
            Kind::RightProcedure => &["right"],
            Kind::BreachProcedure => &["scope", "authority_notice"],
            Kind::FinancialYear => &["ends"],
            Kind::Agreement => &["form", "signed_by_controller_on"],
            Kind::Coverage => &["system", "party", "person"],
            Kind::StaffEvidence => &["what"],
            Kind::LegalBasis => &["ground"],
            Kind::CompatibilityTest => &["new_purpose"],
            Kind::ControllerServed => &["party", "category"],
            Kind::Consent => &["purpose", "place"],
            Kind::CookieCategory => &["name", "kind"],
            Kind::Recipient => &["party", "category"],
            Kind::Transfer => &["destination"],
            Kind::RiskAssessment => &["system", "activity"],
            Kind::PolicyPointer => &["about", "to", "address"],
            Kind::Term => &["word"],
            Kind::PolicySection => &["heading", "content"],
            Kind::Reference => &["text", "address"],
            Kind::Statement => &["text"],
            Kind::StatementLink => {
                &["activity", "system", "measure", "recipient", "data_item", "agreement", "consent", "reason"]
            }
            Kind::Review => &["period"],
            Kind::CheckPoint => &["asks", "point"],
            Kind::AgendaLine => &["asks", "subject_name", "point"],
            Kind::AgendaFact => &["subject_name", "code"],
            Kind::Action => &["what"],
            Kind::SubjectRequest => &["number"],
            Kind::Breach => &["title", "number"],
            Kind::BreachPhase => &["sent_at"],
            Kind::CaseArea => &["activity", "system"],
            Kind::Supervision => &["done_on", "due_on"],
            Kind::ErasureRun => &["done_on"],
            Kind::Restoration => &["restored_on"],
            Kind::Enclosure => &["attachment"],
            Kind::ActivitySystem => &["system"],
            Kind::ActivityMeasure => &["measure"],
            Kind::PolicyActivity => &["activity"],
            Kind::DataItemSubject => &["subject_category"],
            Kind::Document => &["number", "title"],
            Kind::Signing => &["document"],
            _ => &["name", "title", "description"],
        }
    }

    /// The fields by which a record of this kind is a part of another, with that kind.
    pub fn parents(self) -> impl Iterator<Item = (&'static Field, Kind)> {
        self.links().filter(|(field, _)| field.parent)
    }

    /// The fields that point to another record, with that record's kind.
    pub fn links(self) -> impl Iterator<Item = (&'static Field, Kind)> {
        self.fields().iter().filter_map(|field| match field.form.shape {
            Shape::Link { to } => Some((field, to)),
            _ => None,
        })
    }

    /// Whether the kind belongs to one file and is left out of the exchange format: what was issued
    /// is bytes, and bytes do not travel in it.
    pub fn stays_in_file(self) -> bool {
        matches!(self, Kind::Document | Kind::Attachment | Kind::Enclosure | Kind::Signing | Kind::Signature)
    }

    /// Whether the register has one record of this kind at most.
    pub fn is_single(self) -> bool {
        matches!(self, Kind::Organisation)
    }
}
