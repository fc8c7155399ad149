//! How the rights of data subjects are met.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ContactPoint, Id, Stated, System};

/// How one right is met. Articles 12 to 22 and 77.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct RightProcedure {
    /// The record's name.
    pub id: Id<RightProcedure>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The right.
    pub right: Right,
    /// The right in the organisation's own words.
    #[field(article = "12(1)", edit = "long")]
    pub wording: Stated<String>,
    /// How requests are handled.
    #[field(article = "12(2)")]
    pub handling: Stated<Handling>,
    /// Who has the right by these words, where it is not everybody.
    #[field(article = "12(1)")]
    pub audience: Stated<String>,
    /// How one asks. No one way may be the only one. Article 12(2).
    #[field(article = "12(2)", edit = "long")]
    pub channel: Stated<String>,
    /// What one gets, and how.
    #[field(article = "12(3)", edit = "long")]
    pub response: Stated<String>,
    /// The page on which people help themselves.
    #[field(article = "12(2)")]
    pub page: Stated<String>,
    /// The system that page belongs to.
    pub system: Option<Id<System>>,
    /// The contact point one turns to.
    pub contact_point: Option<Id<ContactPoint>>,
    /// What it costs; "none" where it is free. Article 12(5).
    #[field(article = "12(5)")]
    pub fee: Stated<String>,
    /// What must be so for the right to apply, such as that data are wrong.
    #[field(edit = "long")]
    pub condition: Stated<String>,
    /// When the right does not apply, such as Article 17(3)(b).
    #[field(edit = "long")]
    pub exception: Stated<String>,
}

/// A right of the data subject.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// To be told how data are processed, Articles 13 and 14.
    #[default]
    Information,
    /// To be told the purpose, Article 15(1)(a).
    Purpose,
    /// To be told the categories of data, Article 15(1)(b).
    Categories,
    /// To be told the storage period, Article 15(1)(d).
    StoragePeriod,
    /// Access, Article 15.
    Access,
    /// Rectification, Article 16.
    Rectification,
    /// Erasure, Article 17.
    Erasure,
    /// Restriction, Article 18.
    Restriction,
    /// Portability, Article 20.
    Portability,
    /// Objection, Article 21.
    Objection,
    /// Not to be subject to automated decisions, Article 22.
    AutomatedDecisions,
    /// Withdrawal of consent, Article 7(3).
    Withdrawal,
    /// Complaint to the authority, Article 77.
    Complaint,
    /// Objection to direct marketing, Article 21(2).
    MarketingObjection,
    /// To be told why a request is refused, Article 12(4).
    Reasons,
    /// To complain to the organisation itself.
    InternalComplaint,
    /// Compensation, Article 82.
    Compensation,
}

/// How a request is handled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Handling {
    /// By a person.
    #[default]
    Manual,
    /// By the data subject on a page.
    SelfService,
    /// By a system.
    Automatic,
}
