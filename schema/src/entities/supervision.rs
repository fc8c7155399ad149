//! That a processor does as agreed.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Party, Person, Stated};

/// A supervision of a processor, planned or done, by the Danish authority's model. Articles 5(2), 24(1), 28(1).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Supervision {
    /// The record's name.
    pub id: Id<Supervision>,
    /// The processor.
    #[field(parent)]
    pub party: Id<Party>,
    /// Place among the others, from 0.
    pub position: u32,
    /// How many people's data it holds: question A.
    pub people: Stated<PeopleScale>,
    /// Whether special categories are among them: question B.
    #[field(article = "9(1)")]
    pub special: Stated<bool>,
    /// Whether other data that need protection are: question C.
    pub confidential: Stated<bool>,
    /// Whether the processing is of a special kind: question D.
    pub special_kind: Stated<bool>,
    /// The points, as counted by the guide, 1 to 10.
    pub points: Stated<u32>,
    /// The way chosen, 1 to 6 in the model.
    pub concept: Stated<u32>,
    /// By when.
    pub due_on: Option<Date>,
    /// When it was done.
    pub done_on: Option<Date>,
    /// Who did it.
    pub done_by: Option<Id<Person>>,
    /// What was done and seen.
    #[field(article = "5(2)", edit = "long")]
    pub what: Stated<String>,
    /// What it came to.
    pub conclusion: Stated<SupervisionConclusion>,
    /// What was wrong, and what is done about it.
    #[field(edit = "long")]
    pub remarks: Stated<String>,
    /// When the next is due.
    pub next_on: Option<Date>,
    /// Where the papers stand.
    #[field(article = "5(2)")]
    pub kept_at: Stated<String>,
}

/// How many people's data a processor holds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum PeopleScale {
    /// Fewer than 1,000.
    #[default]
    Few,
    /// From 1,000 to 10,000.
    Some,
    /// More than 10,000.
    Many,
}

/// What a supervision came to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum SupervisionConclusion {
    /// In order.
    #[default]
    InOrder,
    /// In order with remarks.
    Remarks,
    /// Grave faults.
    Faults,
}
