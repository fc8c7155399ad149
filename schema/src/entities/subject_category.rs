//! Whose data they are.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Id, Stated};

/// A category of data subjects of one activity. Article 30(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct SubjectCategory {
    /// The record's name.
    pub id: Id<SubjectCategory>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The category.
    #[field(article = "30(1)(c)")]
    pub name: Stated<String>,
    /// About how many people.
    pub approximate_number: Stated<u32>,
    /// Whether there are children among them.
    #[field(article = "8")]
    pub children: Stated<bool>,
    /// The age, in whole years, below which nobody is among them: a limit the service itself sets.
    #[field(article = "8")]
    pub minimum_age: Stated<u32>,
    /// Whether there are people with a protected address among them.
    pub protected_address: Stated<bool>,
}
