//! What is done when data are lost or get out.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ContactPoint, Id, Person, Stated};

/// How breaches are handled. Articles 33 and 34.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct BreachProcedure {
    /// The record's name.
    pub id: Id<BreachProcedure>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Which breaches it is for; all of them where none is named.
    #[field(article = "4(12)", edit = "long")]
    pub scope: Stated<String>,
    /// How the authority is notified.
    #[field(article = "33(1)", edit = "long")]
    pub authority_notice: Stated<String>,
    /// Within how many hours.
    #[field(article = "33(1)")]
    pub deadline_hours: Stated<u32>,
    /// When the people affected are told.
    #[field(article = "34(1)", edit = "long")]
    pub subjects_notice: Stated<String>,
    /// How they are told.
    #[field(article = "34(2)")]
    pub channels: Stated<String>,
    /// How someone outside reports a breach.
    #[field(edit = "long")]
    pub intake: Stated<String>,
    /// Where.
    pub contact_point: Option<Id<ContactPoint>>,
    /// Who sees to it.
    pub responsible: Option<Id<Person>>,
}
