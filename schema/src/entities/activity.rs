//! Processing activities: the entries of the record.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Absence, Date, Id, Measure, Person, Stated, System};

/// A processing activity: one entry of the record. Article 30(1), or 30(2) where the organisation is processor.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Activity {
    /// The record's name.
    pub id: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What staff call it.
    #[field(article = "30(1)")]
    pub name: Stated<String>,
    /// Whether the organisation is controller or processor here.
    pub role: ControllerRole,
    /// Whether it is carried out.
    pub status: ActivityStatus,
    /// Whether it is a template's suggestion that nobody has confirmed.
    pub suggested: bool,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// In use since.
    pub since: Option<Date>,
    /// What is done on behalf of the controllers, where the organisation is processor.
    #[field(article = "30(2)(b)", edit = "long")]
    pub carried_out: Stated<String>,
    /// How data are collected, such as by telephone or a form on the website.
    #[field(article = "13(1)", edit = "long")]
    pub collection: Stated<String>,
    /// What it means that no recipient is recorded.
    #[field(article = "30(1)(d)")]
    pub recipients: Absence,
    /// Whether data go to a country outside the EEA or an international organisation; "unknown" is not clarified.
    #[field(article = "30(1)(e)")]
    pub third_country_transfer: Stated<bool>,
    /// What was looked at to say so.
    #[field(article = "30(1)(e)", edit = "long")]
    pub transfer_note: Stated<String>,
    /// Whether the data must be given. Article 13(2)(e).
    #[field(article = "13(2)(e)")]
    pub provision: Stated<Provision>,
    /// What follows if they are not given.
    #[field(article = "13(2)(e)", edit = "long")]
    pub provision_consequence: Stated<String>,
    /// Whether people are profiled. Article 4(4), 13(2)(f).
    #[field(article = "13(2)(f)")]
    pub profiling: Stated<bool>,
    /// What people are profiled from.
    #[field(article = "13(2)(f)", edit = "long")]
    pub profiling_inputs: Stated<String>,
    /// How, and what for.
    #[field(article = "13(2)(f)", edit = "long")]
    pub profiling_logic: Stated<String>,
    /// What it means to the person.
    #[field(article = "13(2)(f)", edit = "long")]
    pub profiling_consequence: Stated<String>,
    /// Whether people are given scores or ranks.
    #[field(article = "13(2)(f)")]
    pub scoring: Stated<bool>,
    /// Whether decisions rest on automation alone. Article 22.
    #[field(article = "22")]
    pub automated_decisions: Stated<bool>,
    /// Whether an impact assessment is required. Article 35.
    #[field(article = "35")]
    pub impact_assessment: Stated<ImpactAssessment>,
    /// When that was looked into.
    pub impact_assessed_on: Option<Date>,
    /// Free remarks that are not printed.
    #[field(edit = "long")]
    pub internal_note: Stated<String>,
    /// Whether requests from data subjects and breaches are kept by it: the log is a processing activity too.
    #[field(article = "30(1)")]
    pub keeps_cases: bool,
}

/// The organisation's part in an activity.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ControllerRole {
    /// It decides why and how. Article 4(7).
    #[default]
    Controller,
    /// It processes for another. Article 4(8).
    Processor,
}

/// Whether an activity is carried out.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    /// In use.
    #[default]
    Active,
    /// Not begun.
    Planned,
    /// Ended; its data may remain.
    Ended,
    /// Put away: kept for history, in no list and no print.
    Archived,
}

/// Whether data must be given. Article 13(2)(e).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Provision {
    /// Nobody is obliged.
    #[default]
    Voluntary,
    /// Needed to enter into or perform the contract.
    Contractual,
    /// Demanded by law.
    Statutory,
}

/// Whether an impact assessment is required.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ImpactAssessment {
    /// No criterion is met.
    #[default]
    NotRequired,
    /// Required, not made yet.
    Required,
    /// Required and made.
    Made,
}

/// A system an activity uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ActivitySystem {
    /// The record's name.
    pub id: Id<ActivitySystem>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// The system.
    #[field(parent)]
    pub system: Id<System>,
}

/// A measure an activity has beside the common ones.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ActivityMeasure {
    /// The record's name.
    pub id: Id<ActivityMeasure>,
    /// The activity.
    #[field(parent, article = "30(1)(g)")]
    pub activity: Id<Activity>,
    /// The measure.
    #[field(parent)]
    pub measure: Id<Measure>,
}
