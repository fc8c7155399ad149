//! Why data are processed, and on what ground.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Stated};

/// One purpose of one activity. Article 30(1)(b), 13(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Purpose {
    /// The record's name.
    pub id: Id<Purpose>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Why, in words a data subject would understand.
    #[field(article = "30(1)(b)", edit = "long")]
    pub description: Stated<String>,
}

/// One legal basis of one purpose. Article 6(1), 13(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct LegalBasis {
    /// The record's name.
    pub id: Id<LegalBasis>,
    /// The purpose.
    #[field(parent)]
    pub purpose: Id<Purpose>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The ground.
    #[field(article = "6(1)")]
    pub ground: Ground,
    /// The law that obliges, for 6(1)(c).
    #[field(article = "6(3)")]
    pub law: Stated<String>,
    /// The legitimate interest, for 6(1)(f).
    #[field(article = "13(1)(d)", edit = "long")]
    pub interest: Stated<String>,
    /// When the interest was weighed against the data subject's.
    #[field(article = "6(1)(f)")]
    pub weighed_on: Option<Date>,
    /// What else belongs to the basis, such as that the contract may be oral.
    #[field(edit = "long")]
    pub note: Stated<String>,
}

/// A ground of Article 6(1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// 6(1)(a).
    Consent,
    /// 6(1)(b).
    #[default]
    Contract,
    /// 6(1)(c).
    LegalObligation,
    /// 6(1)(d).
    VitalInterests,
    /// 6(1)(e).
    PublicTask,
    /// 6(1)(f).
    LegitimateInterests,
}
