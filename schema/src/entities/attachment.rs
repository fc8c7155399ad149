//! Files kept in the register.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Id;

/// A file kept in the register. Its bytes stand in a table of their own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Attachment {
    /// The record's name.
    pub id: Id<Attachment>,
    /// The file's name. Never used as a path.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u32,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
}
