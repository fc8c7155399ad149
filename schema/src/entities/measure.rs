//! Security measures, and what they cover.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Months, Party, Person, Stated, System};

/// A security measure. Article 30(1)(g), 32(1).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Measure {
    /// The record's name.
    pub id: Id<Measure>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The measure.
    #[field(article = "30(1)(g)", edit = "long")]
    pub name: Stated<String>,
    /// Its nature.
    pub nature: MeasureNature,
    /// The letters of Article 32(1) it serves.
    #[field(article = "32(1)")]
    pub clauses: Vec<Article32Clause>,
    /// Whether it protects by design or by default.
    #[field(article = "25")]
    pub by_design: Stated<bool>,
    /// Whether it is in place.
    #[field(article = "32(1)")]
    pub implemented: Stated<bool>,
    /// What it claims to cover.
    pub claim: Stated<CoverageClaim>,
    /// What narrows that, such as "where possible".
    pub scope: Stated<String>,
    /// Who carries it out, where it is a supplier.
    pub carried_out_by: Option<Id<Party>>,
    /// What in the register proves the claim.
    #[field(article = "5(2)")]
    pub proof: Proof,
    /// What it is for.
    #[field(edit = "long")]
    pub purpose: Stated<String>,
    /// How often each person's evidence is renewed.
    #[field(article = "32(4)")]
    pub renewed_every: Stated<Months>,
    /// How often it is verified.
    #[field(article = "32(1)(d)")]
    pub verified_every: Stated<Months>,
    /// When it was last verified.
    #[field(article = "32(1)(d)")]
    pub verified_on: Stated<Date>,
    /// Who verified it.
    pub verified_by: Option<Id<Person>>,
    /// What shows it.
    #[field(edit = "long")]
    pub evidence: Stated<String>,
    /// A rating from outside.
    #[field(article = "32(1)(d)")]
    pub rating: Stated<String>,
    /// Who gave it.
    pub rated_by: Stated<String>,
    /// When.
    pub rated_on: Option<Date>,
}

/// What one measure covers: one system, one party or one person.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Coverage {
    /// The record's name.
    pub id: Id<Coverage>,
    /// The measure.
    #[field(parent)]
    pub measure: Id<Measure>,
    /// The system.
    pub system: Option<Id<System>>,
    /// The party.
    pub party: Option<Id<Party>>,
    /// The person.
    pub person: Option<Id<Person>>,
    /// Whether it is covered.
    pub covered: Stated<bool>,
    /// When that was seen.
    pub seen_on: Option<Date>,
}

/// The nature of a measure.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum MeasureNature {
    /// Technical.
    #[default]
    Technical,
    /// Organisational.
    Organisational,
    /// Physical.
    Physical,
}

/// A letter of Article 32(1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Article32Clause {
    /// Pseudonymisation and encryption.
    A,
    /// Confidentiality, integrity, availability and resilience.
    #[default]
    B,
    /// Restoring in time.
    C,
    /// Regular testing.
    D,
}

/// What a measure claims to cover.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum CoverageClaim {
    /// Every system that holds personal data.
    #[default]
    AllSystems,
    /// Every processor.
    AllProcessors,
    /// Every employee whose work needs personal data.
    AllStaffWithAccess,
    /// The whole organisation; nothing is counted.
    Organisation,
    /// What is named below.
    Named,
}

/// What in the register proves that a measure covers what it claims. Article 5(2), 24(1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Its own rows: seen, one by one.
    #[default]
    Coverage,
    /// Agreements with the processors. Article 28(3).
    Agreements,
    /// Confidentiality statements seen. Article 32(4).
    Confidentiality,
    /// Instructions seen. Article 29, 32(4).
    Instruction,
    /// Risk assessments of the systems. Article 32(2).
    RiskAssessments,
    /// Descriptions of the systems. Article 32(1)(d).
    Documentation,
    /// Criminal-record checks seen. Article 10.
    CriminalRecords,
}
