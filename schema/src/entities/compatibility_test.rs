//! Use of data for another purpose than the one they were collected for.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Stated};

/// One test of whether a new purpose agrees with the first. Article 6(4).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct CompatibilityTest {
    /// The record's name.
    pub id: Id<CompatibilityTest>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The new purpose.
    #[field(article = "6(4)", edit = "long")]
    pub new_purpose: Stated<String>,
    /// How the purposes are connected.
    #[field(article = "6(4)(a)", edit = "long")]
    pub link: Stated<String>,
    /// In what context data were collected.
    #[field(article = "6(4)(b)", edit = "long")]
    pub context: Stated<String>,
    /// What data they are.
    #[field(article = "6(4)(c)", edit = "long")]
    pub nature: Stated<String>,
    /// What it may mean to the data subjects.
    #[field(article = "6(4)(d)", edit = "long")]
    pub consequences: Stated<String>,
    /// What protects them.
    #[field(article = "6(4)(e)", edit = "long")]
    pub safeguards: Stated<String>,
    /// Whether the purposes agree.
    #[field(article = "6(4)")]
    pub compatible: Stated<bool>,
    /// How people are told before.
    #[field(article = "13(3)", edit = "long")]
    pub told: Stated<String>,
    /// When it was made.
    pub tested_on: Option<Date>,
}
