//! Others, and what they get.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Months, Stated};

/// An organisation outside: a processor, another controller, an authority.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Party {
    /// The record's name.
    pub id: Id<Party>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Its name.
    pub name: Stated<String>,
    /// Its registration number.
    pub registration_number: Stated<String>,
    /// Its country, ISO 3166-1 alpha-2.
    #[field(edit = "country")]
    pub country: Stated<String>,
    /// Contact person.
    pub contact: Stated<String>,
    /// Telephone.
    pub phone: Stated<String>,
    /// E-mail.
    pub email: Stated<String>,
    /// What it has said or shown of how it keeps the law. Article 28(1).
    #[field(article = "28(1)", edit = "long")]
    pub guarantees: Stated<String>,
    /// When that was received.
    #[field(article = "28(1)")]
    pub guaranteed_on: Option<Date>,
    /// How often it is supervised, as a processor.
    #[field(article = "24(1)")]
    pub supervised_every: Stated<Months>,
}

/// Someone who gets data of one activity. Article 30(1)(d), 13(1)(e).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Recipient {
    /// The record's name.
    pub id: Id<Recipient>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The party, where it is named.
    pub party: Option<Id<Party>>,
    /// The category.
    #[field(article = "30(1)(d)")]
    pub category: Stated<String>,
    /// What it is to the organisation.
    #[field(article = "28")]
    pub role: Stated<RecipientRole>,
    /// What it does with the data.
    pub task: Stated<String>,
    /// The country it processes the data in, where that is not its own. ISO 3166-1 alpha-2.
    #[field(article = "30(1)(e)", edit = "country")]
    pub processed_in: Stated<String>,
    /// When or on what ground it gets data.
    #[field(article = "6(1)", edit = "long")]
    pub condition: Stated<String>,
    /// The word the policy uses for the giving.
    pub wording: Stated<Giving>,
    /// Kept out of what is published; the record still holds it.
    pub internal_only: bool,
    /// The category under which what is published tells of it.
    #[field(article = "13(1)(e)")]
    pub published_as: Stated<String>,
    /// First day.
    pub from: Option<Date>,
    /// Last day. An ended recipient stays in the record.
    pub until: Option<Date>,
}

/// What a recipient is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum RecipientRole {
    /// A role inside the organisation.
    Internal,
    /// Processes on the organisation's behalf. Article 4(8), 28.
    #[default]
    Processor,
    /// Decides for itself.
    IndependentController,
    /// Decides together with the organisation. Article 26.
    JointController,
    /// A public authority.
    Authority,
}

/// The word for handing data over.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Giving {
    /// "Overlade": to a processor.
    #[default]
    Entrusted,
    /// "Videregive": to another controller, on a legal basis of its own.
    Disclosed,
}
