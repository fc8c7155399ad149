//! That data were deleted.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Person, RetentionRule, Stated, System};

/// A deletion that was carried out by a rule. Articles 5(1)(e) and 5(2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ErasureRun {
    /// The record's name.
    pub id: Id<ErasureRun>,
    /// The rule it was carried out by.
    #[field(parent)]
    pub rule: Id<RetentionRule>,
    /// Place among the others, from 0.
    pub position: u32,
    /// When it was done.
    #[field(article = "5(1)(e)")]
    pub done_on: Stated<Date>,
    /// What began to run until this day is gone: the last day of the material.
    #[field(article = "5(1)(e)")]
    pub through_on: Option<Date>,
    /// Who did it.
    pub done_by: Option<Id<Person>>,
    /// Where, if it was one place only.
    pub system: Option<Id<System>>,
    /// About how many people or records.
    pub amount: Stated<u32>,
    /// How.
    pub method: Stated<String>,
    /// What was held back, and why.
    #[field(article = "17(3)", edit = "long")]
    pub exceptions: Stated<String>,
    /// When the last copy with it is overwritten.
    #[field(article = "5(1)(e)")]
    pub copies_gone_on: Stated<Date>,
    /// Where the proof stands.
    #[field(article = "5(2)")]
    pub kept_at: Stated<String>,
}

/// That a system was brought back from a copy: what had been deleted since is deleted again. Articles 5(1)(e), 32(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Restoration {
    /// The record's name.
    pub id: Id<Restoration>,
    /// The system.
    #[field(parent)]
    pub system: Id<System>,
    /// Place among the others, from 0.
    pub position: u32,
    /// When it was brought back.
    #[field(article = "32(1)(c)")]
    pub restored_on: Stated<Date>,
    /// The day of the copy.
    pub copy_of: Stated<Date>,
    /// Whether it was a test alone, and nothing came into use.
    #[field(article = "32(1)(d)")]
    pub test_only: Stated<bool>,
    /// When what had been deleted since the copy was deleted again.
    #[field(article = "5(1)(e)")]
    pub deleted_again_on: Stated<Date>,
    /// How it went.
    #[field(edit = "long")]
    pub result: Stated<String>,
}
