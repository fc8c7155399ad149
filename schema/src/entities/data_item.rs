//! Which data.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Id, RetentionRule, Stated, SubjectCategory, System};

/// One kind of data of one activity. Article 30(1)(c) and (f).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct DataItem {
    /// The record's name.
    pub id: Id<DataItem>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The data.
    #[field(article = "30(1)(c)")]
    pub name: Stated<String>,
    /// Whether it tells of a person or of a company.
    pub about: Datum,
    /// How sensitive the data are. Danish practice has a level of its own for CPR numbers.
    #[field(article = "9")]
    pub class: Stated<DataClass>,
    /// Whether it must be given.
    #[field(article = "13(2)(e)")]
    pub mandatory: Stated<bool>,
    /// When it is collected at all, such as only from businesses.
    pub condition: Stated<String>,
    /// Where it comes from.
    #[field(article = "14(2)(f)")]
    pub source: Stated<Source>,
    /// Which source, by name.
    #[field(article = "14(2)(f)")]
    pub source_name: Stated<String>,
    /// The system it arises in or is kept in.
    pub system: Option<Id<System>>,
    /// Whether it is a part of the accounting records that bookkeeping law demands.
    pub accounting_record: Stated<bool>,
    /// When it is deleted.
    #[field(article = "30(1)(f)")]
    pub retention_rule: Option<Id<RetentionRule>>,
}

/// Whom one kind of data is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct DataItemSubject {
    /// The record's name.
    pub id: Id<DataItemSubject>,
    /// The data.
    #[field(parent)]
    pub data_item: Id<DataItem>,
    /// The data subjects.
    #[field(parent)]
    pub subject_category: Id<SubjectCategory>,
}

/// What a datum tells of.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Datum {
    /// A person.
    #[default]
    Person,
    /// A company: no personal data, unless it is one person's.
    Company,
}

/// How sensitive data are.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum DataClass {
    /// Ordinary.
    #[default]
    Ordinary,
    /// Confidential, such as CPR numbers.
    Confidential,
    /// Special categories, Article 9.
    Special,
    /// Criminal convictions and offences, Article 10.
    Criminal,
}

/// Where data come from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The data subject.
    #[default]
    DataSubject,
    /// The organisation's own systems.
    OwnSystem,
    /// The data subject's employer.
    Employer,
    /// A partner.
    Partner,
    /// A public register.
    PublicRegister,
    /// Collected automatically.
    Automatic,
    /// A credit agency. It is no public register.
    CreditAgency,
    /// An authority, such as the police.
    Authority,
    /// Somebody else.
    Other,
}
