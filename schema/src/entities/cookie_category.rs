//! Cookies, by what they are for.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Id, Months, Party, Stated};

/// One group of cookies of a website. The ePrivacy directive, Article 5(3).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct CookieCategory {
    /// The record's name.
    pub id: Id<CookieCategory>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What they are for.
    pub kind: Stated<CookieKind>,
    /// What the page calls the group.
    pub name: Stated<String>,
    /// What they do.
    #[field(edit = "long")]
    pub purpose: Stated<String>,
    /// Whose they are, where they are not the organisation's own.
    pub third_party: Option<Id<Party>>,
    /// Whether they wait for consent.
    pub consent_required: Stated<bool>,
    /// How long they stay, in calendar months.
    pub lifetime: Stated<Months>,
}

/// What cookies are for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum CookieKind {
    /// What the page cannot do without.
    #[default]
    Necessary,
    /// Choices that are remembered.
    Functional,
    /// How the page is used.
    Statistics,
    /// Advertising.
    Marketing,
}
