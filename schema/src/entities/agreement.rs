//! Agreements with processors.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Days, Id, Party, Stated};

/// A data processing agreement. Article 28(3) and (9).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Agreement {
    /// The record's name.
    pub id: Id<Agreement>,
    /// The processor.
    #[field(parent)]
    pub party: Id<Party>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Whose form it is.
    pub form: Stated<AgreementForm>,
    /// Whether it was entered into by accepting the supplier's terms online: nobody signs. Article 28(9).
    #[field(article = "28(9)")]
    pub accepted_online: Stated<bool>,
    /// Signed by the organisation, or accepted by it.
    pub signed_by_controller_on: Option<Date>,
    /// Signed by the processor.
    pub signed_by_processor_on: Option<Date>,
    /// First day of validity.
    pub valid_from: Option<Date>,
    /// Last day of validity; open-ended where left out.
    pub valid_until: Option<Date>,
    /// The letters of Article 28(3) it contains.
    #[field(article = "28(3)")]
    pub clauses: Vec<Article28Clause>,
    /// The parts of the frame of Article 28(3) it states.
    #[field(article = "28(3)")]
    pub frame: Vec<Article28Frame>,
    /// How sub-processors are authorised. Article 28(2).
    #[field(article = "28(2)")]
    pub authorisation: Stated<Authorisation>,
    /// Notice before a new sub-processor.
    #[field(article = "28(2)")]
    pub objection_window: Stated<Days>,
    /// The processor's deadline for telling of a breach, in hours.
    #[field(article = "33(2)")]
    pub breach_notice_hours: Stated<u32>,
    /// What happens to the data at the end.
    #[field(article = "28(3)(g)")]
    pub at_end: Stated<EndOfContract>,
    /// Where the signed agreement stands.
    pub kept_at: Stated<String>,
    /// When the processor was asked for one.
    pub requested_on: Option<Date>,
    /// When its text came.
    pub received_on: Option<Date>,
    /// Its version, in its own words.
    pub version: Stated<String>,
    /// The annexes it has.
    #[field(article = "28(3)")]
    pub annexes: Vec<AgreementAnnex>,
    /// When it was ended.
    pub ended_on: Option<Date>,
    /// What became of the data when it ended.
    #[field(article = "28(3)(g)")]
    pub settled: Stated<EndOfContract>,
    /// When.
    #[field(article = "28(3)(g)")]
    pub settled_on: Option<Date>,
}

impl Agreement {
    /// The day the processor was bound: it signed, or terms it offers online were accepted.
    pub fn processor_bound_on(&self) -> Option<Date> {
        let accepted = self.signed_by_controller_on.filter(|_| self.accepted_online.is_yes());
        self.signed_by_processor_on.or(accepted)
    }

    /// The last day it holds: its own, or the day it was ended if that is earlier. None where it is open-ended.
    pub fn last_day(&self) -> Option<Date> {
        self.valid_until.into_iter().chain(self.ended_on).min()
    }
}

/// Whose form an agreement follows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum AgreementForm {
    /// The Danish authority's standard clauses of 2019.
    #[default]
    AuthorityStandard,
    /// The Commission's clauses 2021/915.
    CommissionStandard,
    /// The supplier's own.
    Supplier,
    /// The organisation's own.
    Own,
}

/// A letter of Article 28(3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Article28Clause {
    /// Documented instructions.
    #[default]
    A,
    /// Confidentiality.
    B,
    /// Security, Article 32.
    C,
    /// Sub-processors.
    D,
    /// Help with data subjects' requests.
    E,
    /// Help with Articles 32 to 36.
    F,
    /// Deletion or return at the end.
    G,
    /// Information and audits.
    H,
}

/// A part of the frame of Article 28(3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Article28Frame {
    /// Subject matter.
    #[default]
    SubjectMatter,
    /// Duration.
    Duration,
    /// Nature.
    Nature,
    /// Purpose.
    Purpose,
    /// Type of personal data.
    DataTypes,
    /// Categories of data subjects.
    DataSubjects,
    /// The controller's obligations and rights.
    ObligationsAndRights,
}

/// How sub-processors are authorised. Article 28(2).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Authorisation {
    /// One by one.
    Specific,
    /// Generally, with notice and a right to object.
    #[default]
    General,
}

/// What happens to data when an agreement ends.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum EndOfContract {
    /// Deleted.
    #[default]
    Deletion,
    /// Returned.
    Return,
}

/// An annex of the authority's standard clauses.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum AgreementAnnex {
    /// A: the processing.
    #[default]
    Processing,
    /// B: the sub-processors.
    SubProcessors,
    /// C: the instruction.
    Instruction,
    /// D: other matters.
    Other,
}
