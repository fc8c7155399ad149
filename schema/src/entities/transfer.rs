//! Data that leave the EEA.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Recipient, Stated};

/// A transfer to a third country or international organisation. Article 30(1)(e), Chapter V.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Transfer {
    /// The record's name.
    pub id: Id<Transfer>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Who gets them there.
    pub recipient: Option<Id<Recipient>>,
    /// The country (ISO 3166-1 alpha-2) or the organisation's name.
    #[field(article = "30(1)(e)", edit = "place")]
    pub destination: Stated<String>,
    /// What makes the transfer lawful.
    #[field(article = "44")]
    pub mechanism: Stated<TransferMechanism>,
    /// Where the safeguards are documented. Article 49(6) puts them in this record.
    #[field(article = "49(6)", edit = "long")]
    pub documentation: Stated<String>,
    /// How one gets a copy of the safeguards.
    #[field(article = "13(1)(f)", edit = "long")]
    pub copy: Stated<String>,
    /// When it was last checked.
    pub checked_on: Option<Date>,
}

/// What makes a transfer lawful. Articles 45 to 49.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum TransferMechanism {
    /// An adequacy decision, Article 45.
    #[default]
    Adequacy,
    /// A certified recipient under the EU-US Data Privacy Framework, Article 45.
    DataPrivacyFramework,
    /// Binding corporate rules, Article 47.
    BindingCorporateRules,
    /// The Commission's standard contractual clauses, Article 46(2)(c).
    StandardClauses,
    /// A derogation, Article 49(1).
    Derogation,
    /// Compelling legitimate interests, Article 49(1) second subparagraph.
    CompellingInterests,
}
