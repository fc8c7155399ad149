//! Where data are.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Party, Stated};

/// A system or place that holds data: also phones, paper, portals, archives and backups.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct System {
    /// The record's name.
    pub id: Id<System>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Its name.
    pub name: Stated<String>,
    /// What it is.
    pub form: SystemForm,
    /// What it is used for.
    pub purpose: Stated<String>,
    /// Who supplies or runs it.
    pub supplier: Option<Id<Party>>,
    /// Where it stands.
    pub location: Stated<String>,
    /// Whether it holds personal data.
    #[field(article = "32(1)")]
    pub holds_personal_data: Stated<bool>,
    /// When its description was last brought up to date.
    pub documented_on: Option<Date>,
    /// Free remarks that are not printed.
    #[field(edit = "long")]
    pub internal_note: Stated<String>,
}

/// What a system is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum SystemForm {
    /// A program or service.
    #[default]
    Application,
    /// A computer or other device.
    Device,
    /// A telephone.
    Phone,
    /// Paper.
    Paper,
    /// Somebody else's web page.
    Portal,
    /// An archive.
    Archive,
    /// A backup.
    Backup,
}
