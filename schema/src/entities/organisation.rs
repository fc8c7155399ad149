//! The legal entity that answers for the processing.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Stated};

/// The controller: the legal entity whose register this is. A register has one.
/// Article 30(1)(a), 13(1)(a).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Organisation {
    /// The record's name.
    pub id: Id<Organisation>,
    /// The full legal name.
    #[field(article = "30(1)(a)")]
    pub name: Stated<String>,
    /// The form of company, such as ApS, AS or a sole trader.
    pub legal_form: Stated<String>,
    /// The country whose law applies. The words follow the language, the law follows this.
    pub country: Country,
    /// CVR number (Denmark) or organisation number (Norway).
    #[field(article = "30(1)(a)")]
    pub registration_number: Stated<String>,
    /// Street and number.
    #[field(article = "30(1)(a)")]
    pub street: Stated<String>,
    /// Postcode.
    #[field(article = "30(1)(a)")]
    pub postcode: Stated<String>,
    /// Town.
    #[field(article = "30(1)(a)")]
    pub town: Stated<String>,
    /// Telephone.
    #[field(article = "30(1)(a)")]
    pub phone: Stated<String>,
    /// E-mail.
    #[field(article = "30(1)(a)")]
    pub email: Stated<String>,
    /// Website.
    pub website: Stated<String>,
    /// The representative in the Union of a controller outside it (Article 27); "none" where it is established in the EEA.
    #[field(article = "30(1)(a)")]
    pub representative: Stated<String>,
    /// What it means that no joint controller is recorded.
    #[field(article = "30(1)(a)")]
    pub joint_controllers: Absence,
    /// What it means that no person has the role of data protection officer.
    #[field(article = "30(1)(a)")]
    pub data_protection_officer: Absence,
    /// Why there is none (Article 37).
    #[field(article = "37", edit = "long")]
    pub no_officer_reason: Stated<String>,
    /// When its keeper began the record.
    pub record_begun_on: Stated<Date>,
    /// When its keeper last revised it.
    pub record_revised_on: Stated<Date>,
    /// The language the register's own texts are written in.
    pub text_language: Language,
    /// The language reports are printed in unless another is asked for.
    pub report_language: Language,
}

/// A country whose data protection act the program knows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Country {
    /// Denmark: databeskyttelsesloven.
    #[default]
    Dk,
    /// Norway: personopplysningsloven.
    No,
}

/// A language the program speaks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Danish.
    #[default]
    Da,
    /// Norwegian bokmål.
    Nb,
    /// English.
    En,
}

/// What an empty list means.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Absence {
    /// Nobody has taken a position.
    #[default]
    Blank,
    /// It was looked into: there are none.
    None,
    /// Not known yet.
    Unknown,
}
