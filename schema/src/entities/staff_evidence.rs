//! That a person's papers were seen.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Person, Stated};

/// That a confidentiality statement, an instruction or a check was seen, when and by whom. Never its content.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct StaffEvidence {
    /// The record's name.
    pub id: Id<StaffEvidence>,
    /// The person.
    #[field(parent)]
    pub person: Id<Person>,
    /// What was seen.
    pub what: EvidenceKind,
    /// When.
    pub seen_on: Stated<Date>,
    /// By whom.
    pub seen_by: Option<Id<Person>>,
    /// When it is to be seen again.
    pub renew_on: Option<Date>,
}

/// What is seen of a person.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A confidentiality statement. Article 28(3)(b), 32(4).
    #[default]
    Confidentiality,
    /// An instruction in safe processing. Article 29, 32(4).
    Instruction,
    /// A criminal-record check. Article 10.
    CriminalRecord,
}
