//! Whom a processor lets work for it.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Agreement, Date, Id, Stated};

/// A sub-processor under an agreement. Article 28(2) and (4).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct SubProcessor {
    /// The record's name.
    pub id: Id<SubProcessor>,
    /// The agreement.
    #[field(parent)]
    pub agreement: Id<Agreement>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Its name.
    pub name: String,
    /// Where it processes, ISO 3166-1 alpha-2.
    #[field(article = "44", edit = "country")]
    pub country: Stated<String>,
    /// What it does.
    pub service: Stated<String>,
    /// From when.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
}

/// A processor's notice that it will take, change or leave a sub-processor. Article 28(2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct SubProcessorNotice {
    /// The record's name.
    pub id: Id<SubProcessorNotice>,
    /// The agreement.
    #[field(parent)]
    pub agreement: Id<Agreement>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What it announces.
    pub announces: NoticeKind,
    /// The sub-processor's name.
    pub name: String,
    /// Where it processes, ISO 3166-1 alpha-2.
    #[field(article = "44", edit = "country")]
    pub country: Stated<String>,
    /// When the notice came: the window to object is counted from then.
    #[field(article = "28(2)")]
    pub received_on: Stated<Date>,
    /// From when it is to work.
    pub effective_on: Option<Date>,
    /// What was answered.
    #[field(article = "28(2)")]
    pub answer: Stated<NoticeAnswer>,
    /// When.
    pub answered_on: Option<Date>,
    /// Why.
    #[field(edit = "long")]
    pub reason: Stated<String>,
}

/// What a notice announces.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// A new sub-processor.
    #[default]
    New,
    /// One that changes: another place, another service.
    Changed,
    /// One that stops.
    Ended,
}

/// What is answered to a notice.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum NoticeAnswer {
    /// Looked into, and not objected to.
    #[default]
    Accepted,
    /// Objected to.
    Objected,
}
