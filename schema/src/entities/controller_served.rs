//! The controllers the organisation works for.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Party, Stated};

/// One controller on whose behalf an activity is carried out. Article 30(2)(a).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ControllerServed {
    /// The record's name.
    pub id: Id<ControllerServed>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The controller, where it is named.
    #[field(article = "30(2)(a)")]
    pub party: Option<Id<Party>>,
    /// The kind of controllers, where they are many.
    #[field(article = "30(2)(a)")]
    pub category: Stated<String>,
    /// What is done for it.
    #[field(article = "30(2)(b)", edit = "long")]
    pub service: Stated<String>,
    /// Its representative in the Union.
    #[field(article = "30(2)(a)")]
    pub representative: Stated<String>,
    /// Its data protection officer.
    #[field(article = "30(2)(a)")]
    pub data_protection_officer: Stated<String>,
    /// When the agreement with it was made.
    #[field(article = "28(3)")]
    pub agreed_on: Option<Date>,
    /// Last day. An ended one stays in the record.
    pub until: Option<Date>,
}
