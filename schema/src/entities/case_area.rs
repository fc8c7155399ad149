//! What a case is about.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Breach, Id, SubjectRequest, System};

/// An activity or a system that a request or a breach is about: where one searches, what was hit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct CaseArea {
    /// The record's name.
    pub id: Id<CaseArea>,
    /// The request.
    #[field(parent)]
    pub request: Option<Id<SubjectRequest>>,
    /// The breach.
    #[field(parent)]
    pub breach: Option<Id<Breach>>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The activity.
    pub activity: Option<Id<Activity>>,
    /// The system.
    pub system: Option<Id<System>>,
}
