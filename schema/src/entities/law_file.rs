//! The dated law this register is held against.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id};

/// A file of dated law that was taken in place of the one the program came with. The latest is in force.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct LawFile {
    /// The record's name.
    pub id: Id<LawFile>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The file's name. Never used as a path.
    pub name: String,
    /// The day its content was up to date.
    pub as_of: Date,
    /// The day it was taken.
    pub taken_on: Date,
    /// Its text, JSON.
    pub text: String,
}
