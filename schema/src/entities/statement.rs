//! What a policy claims.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, PolicySection, Stated};

/// A claim or a "we do not ...", in the organisation's own words, with what it can be held against.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Statement {
    /// The record's name.
    pub id: Id<Statement>,
    /// The section it stands in.
    #[field(parent)]
    pub section: Id<PolicySection>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What it claims.
    pub claim: Claim,
    /// The words.
    #[field(edit = "long")]
    pub text: Stated<String>,
}

/// What a statement claims.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// Something no rule checks.
    #[default]
    Other,
    /// No direct marketing.
    NoDirectMarketing,
    /// No profiling.
    NoProfiling,
    /// No other recipients than those named.
    NoOtherRecipients,
    /// Data are protected against loss and damage.
    ProtectsIntegrity,
    /// Data are protected against unauthorised access and use.
    ProtectsConfidentiality,
}
