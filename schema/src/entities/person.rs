//! The people of the organisation, and what they are to the register.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Stated};

/// A named human in the organisation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Person {
    /// The record's name.
    pub id: Id<Person>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Full name.
    pub name: Stated<String>,
    /// Job title, as it stands under a signature.
    pub job_title: Stated<String>,
    /// Telephone.
    pub phone: Stated<String>,
    /// E-mail.
    pub email: Stated<String>,
    /// Whether the person's work needs personal data (Article 29, 32(4)).
    #[field(article = "32(4)")]
    pub handles_personal_data: Stated<bool>,
    /// The last day in the organisation, if the person has left.
    pub left_on: Option<Date>,
}

/// What a person is to the register, from and until when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct PersonRole {
    /// The record's name.
    pub id: Id<PersonRole>,
    /// The person.
    #[field(parent)]
    pub person: Id<Person>,
    /// The role.
    pub role: Role,
    /// First day in the role.
    pub from: Option<Date>,
    /// Last day in the role.
    pub until: Option<Date>,
}

/// A role in the register.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The named person who keeps the register and answers questions ("persondataansvarlig"). Not the controller, which is the legal entity.
    #[default]
    ControllerContact,
    /// Signs on behalf of the organisation.
    Director,
    /// Data protection officer, Article 37.
    DataProtectionOfficer,
    /// Representative, Article 27.
    Representative,
    /// Owns a process.
    ProcessOwner,
    /// Works for the organisation.
    Employee,
}
