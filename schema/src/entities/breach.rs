//! Personal data breaches.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Instant, Party, Person, Stated};

/// A personal data breach: what happened, what it did and what was done. Every one is written down. Article 33(5).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Breach {
    /// The record's name.
    pub id: Id<Breach>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Its number in the log, such as `2026-1`. It is not given again when the case is erased.
    pub number: String,
    /// The breach in a few words, without names of people.
    pub title: String,
    /// What was broken.
    #[field(article = "33(3)(a)")]
    pub nature: Vec<BreachNature>,
    /// What happened.
    #[field(article = "33(3)(a)", edit = "long")]
    pub what_happened: Stated<String>,
    /// Why.
    #[field(article = "33(5)", edit = "long")]
    pub cause: Stated<String>,
    /// The first day of it.
    pub began_on: Stated<Date>,
    /// The last day of it.
    pub ended_on: Stated<Date>,
    /// When one was aware of it: the 72 hours run from then. RFC 3339.
    #[field(article = "33(1)")]
    pub aware_at: Option<Instant>,
    /// Who was aware of it first.
    pub aware_by: Option<Id<Person>>,
    /// The processor it happened at.
    #[field(article = "33(2)")]
    pub processor: Option<Id<Party>>,
    /// When the processor told of it. RFC 3339.
    #[field(article = "33(2)")]
    pub processor_told_at: Option<Instant>,
    /// Whether the data are processed for somebody else.
    #[field(article = "33(2)")]
    pub for_others: Stated<bool>,
    /// When that controller was told. RFC 3339.
    #[field(article = "33(2)")]
    pub controller_told_at: Option<Instant>,
    /// Which data.
    #[field(article = "33(3)(a)")]
    pub data: Vec<BreachData>,
    /// The categories of people, in words.
    #[field(article = "33(3)(a)")]
    pub subjects: Stated<String>,
    /// About how many people.
    #[field(article = "33(3)(a)")]
    pub subjects_count: Stated<u32>,
    /// About how many records.
    #[field(article = "33(3)(a)")]
    pub records_count: Stated<u32>,
    /// Its likely consequences.
    #[field(article = "33(3)(c)", edit = "long")]
    pub consequences: Stated<String>,
    /// What was done about it and its effects.
    #[field(article = "33(3)(d)", edit = "long")]
    pub measures_taken: Stated<String>,
    /// What is planned.
    #[field(article = "33(3)(d)", edit = "long")]
    pub measures_planned: Stated<String>,
    /// The risk to the people.
    #[field(article = "33(1)")]
    pub risk: Stated<BreachRisk>,
    /// Why the risk is such.
    #[field(article = "33(1)", edit = "long")]
    pub risk_reason: Stated<String>,
    /// When the authority was notified first. RFC 3339.
    #[field(article = "33(1)")]
    pub notified_at: Option<Instant>,
    /// The authority's reference.
    pub reference: Stated<String>,
    /// Why the authority was not notified.
    #[field(article = "33(1)", edit = "long")]
    pub not_notified_reason: Stated<String>,
    /// Why it was notified late.
    #[field(article = "33(1)", edit = "long")]
    pub late_reason: Stated<String>,
    /// Who tells more.
    #[field(article = "33(3)(b)")]
    pub contact: Option<Id<Person>>,
    /// When the people were told.
    #[field(article = "34(1)")]
    pub subjects_told_on: Option<Date>,
    /// How, and what.
    #[field(article = "34(2)", edit = "long")]
    pub subjects_told: Stated<String>,
    /// Why they need not be told.
    #[field(article = "34(3)")]
    pub not_told: Stated<NotToldReason>,
    /// What was learnt.
    #[field(article = "33(5)", edit = "long")]
    pub lessons: Stated<String>,
    /// When it was over and done with.
    pub closed_on: Option<Date>,
    /// Who sees to it.
    pub responsible: Option<Id<Person>>,
    /// Where the papers stand.
    #[field(article = "33(5)")]
    pub kept_at: Stated<String>,
    /// Until when the case is kept; then it is erased.
    #[field(article = "5(1)(e)")]
    pub kept_until: Stated<Date>,
}

/// What the authority was told, when it was told in phases. Article 33(4).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct BreachPhase {
    /// The record's name.
    pub id: Id<BreachPhase>,
    /// The breach.
    #[field(parent)]
    pub breach: Id<Breach>,
    /// Place among the others, from 0.
    pub position: u32,
    /// When it was sent. RFC 3339.
    #[field(article = "33(4)")]
    pub sent_at: Option<Instant>,
    /// What it told.
    #[field(article = "33(4)", edit = "long")]
    pub told: Stated<String>,
}

/// What a breach breaks. Article 4(12).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum BreachNature {
    /// Somebody could see what they should not.
    #[default]
    Confidentiality,
    /// Data were altered.
    Integrity,
    /// Data were lost, or could not be reached.
    Availability,
}

/// Which data a breach touches.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum BreachData {
    /// Ordinary data.
    #[default]
    Ordinary,
    /// Confidential data.
    Confidential,
    /// National identity numbers. Article 87.
    NationalId,
    /// Special categories, Article 9.
    Special,
    /// Criminal convictions and offences, Article 10.
    Criminal,
    /// Names and addresses that are protected.
    ProtectedAddress,
}

/// How great the risk of a breach is. Articles 33(1) and 34(1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum BreachRisk {
    /// Unlikely to be any.
    #[default]
    Unlikely,
    /// There is a risk.
    Risk,
    /// It is high.
    High,
}

/// Why people need not be told of a breach. Article 34(3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum NotToldReason {
    /// The data cannot be read by others, Article 34(3)(a).
    #[default]
    Unreadable,
    /// The high risk was averted, Article 34(3)(b).
    Averted,
    /// It would take disproportionate effort; the public was told, Article 34(3)(c).
    Disproportionate,
}
