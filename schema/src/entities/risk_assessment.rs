//! Risk to data subjects.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Person, Stated, System};

/// A risk assessment of one system or activity. Always the risk to the people, not to the company. Article 32(2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct RiskAssessment {
    /// The record's name.
    pub id: Id<RiskAssessment>,
    /// The system.
    pub system: Option<Id<System>>,
    /// The activity.
    pub activity: Option<Id<Activity>>,
    /// When it was made.
    #[field(article = "32(2)")]
    pub assessed_on: Stated<Date>,
    /// Who made it.
    pub assessed_by: Option<Id<Person>>,
    /// What it weighs.
    #[field(article = "32(2)")]
    pub threats: Vec<Threat>,
    /// How likely.
    pub likelihood: Stated<Level>,
    /// How grave.
    pub consequence: Stated<Level>,
    /// The conclusion.
    #[field(edit = "long")]
    pub conclusion: Stated<String>,
    /// What risk remains, and for whom.
    #[field(article = "32(2)", edit = "long")]
    pub residual: Stated<String>,
    /// How likely it still is.
    #[field(article = "32(2)")]
    pub residual_likelihood: Stated<Level>,
    /// How grave it still is.
    #[field(article = "32(2)")]
    pub residual_consequence: Stated<Level>,
    /// When it is looked at again.
    #[field(article = "32(1)(d)")]
    pub next_on: Option<Date>,
}

/// A threat of Article 32(2).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Threat {
    /// Unauthorised access.
    #[default]
    UnauthorisedAccess,
    /// Unauthorised alteration.
    Alteration,
    /// Unauthorised disclosure or publication.
    Disclosure,
    /// Destruction or loss.
    Destruction,
}

/// A step of a four-step scale.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Low.
    #[default]
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
    /// Very high.
    VeryHigh,
}
