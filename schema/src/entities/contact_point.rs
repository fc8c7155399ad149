//! Where data subjects turn, for each purpose.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Id, Person, Stated};

/// An address used for one purpose. Article 12(2), 13(1)(a)-(b).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ContactPoint {
    /// The record's name.
    pub id: Id<ContactPoint>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What one turns here for.
    pub purpose: ContactPurpose,
    /// The person who answers; name, telephone and e-mail are then that person's.
    pub person: Option<Id<Person>>,
    /// Telephone, where it is not the person's.
    pub phone: Stated<String>,
    /// E-mail, where it is not the person's.
    pub email: Stated<String>,
    /// Web page or form.
    pub website: Stated<String>,
}

/// What a contact point is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ContactPurpose {
    /// Questions about personal data.
    #[default]
    Questions,
    /// Requests under Articles 15 to 22.
    RightsRequests,
    /// Complaints to the organisation itself.
    Complaints,
    /// Reports of a breach from outside.
    BreachReports,
}
