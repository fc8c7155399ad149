//! When data are deleted.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Days, Id, Months, Person, Stated};

/// When data are deleted. Article 30(1)(f), 13(2)(a), 5(1)(e).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct RetentionRule {
    /// The record's name.
    pub id: Id<RetentionRule>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What the rule is called.
    pub name: Stated<String>,
    /// The event the latest deletion is counted from.
    #[field(article = "30(1)(f)")]
    pub trigger: Stated<Trigger>,
    /// The event in words, where it is another or needs them.
    #[field(article = "30(1)(f)")]
    pub trigger_wording: Stated<String>,
    /// The latest deletion, in calendar months after the trigger.
    #[field(article = "30(1)(f)")]
    pub latest: Stated<Months>,
    /// The latest deletion in days after the trigger, where it is said in days. A rule says one of the two.
    #[field(article = "30(1)(f)")]
    pub latest_days: Stated<Days>,
    /// What decides when data go before that.
    #[field(article = "5(1)(e)", edit = "long")]
    pub criterion: Stated<String>,
    /// The statutory minimum, in calendar months after the event the law names.
    pub minimum: Stated<Months>,
    /// The law that demands it.
    pub minimum_law: Stated<MinimumLaw>,
    /// The name of that law, where it is another.
    pub minimum_law_name: Stated<String>,
    /// What is kept longer, and why.
    #[field(edit = "long")]
    pub exception: Stated<String>,
    /// What happens at the end.
    pub end_action: EndAction,
    /// How long archive copies remain after deletion.
    #[field(article = "30(1)(f)")]
    pub archive_lag: Stated<Days>,
    /// How long backup copies remain after deletion.
    #[field(article = "30(1)(f)")]
    pub backup_lag: Stated<Days>,
    /// Whether what was deleted is deleted again after a restore.
    pub deleted_again_after_restore: Stated<bool>,
    /// Who sees to it.
    pub responsible: Option<Id<Person>>,
}

impl RetentionRule {
    /// Whether it says how long, in calendar months or in days.
    pub fn has_period(&self) -> bool {
        self.latest.is_stated() || self.latest_days.is_stated()
    }
}

/// The event a period is counted from.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// Collection.
    Collection,
    /// Receipt of an enquiry.
    EnquiryReceived,
    /// The invoice's date.
    #[default]
    InvoiceDate,
    /// The end of the financial year the material concerns.
    FinancialYearEnd,
    /// Delivery of the order.
    OrderDelivered,
    /// The end of the customer relationship.
    CustomerRelationEnd,
    /// The latest contact.
    LastContact,
    /// The end of the employment.
    EmploymentEnd,
    /// The end of the recruitment.
    RecruitmentEnd,
    /// Withdrawal of consent.
    ConsentWithdrawn,
    /// The latest marketing mail.
    LastMarketingMail,
    /// The recording.
    Recording,
    /// The end of the contract.
    ContractEnd,
    /// The closing of the case.
    CaseClosed,
    /// The deletion of the account.
    AccountDeleted,
    /// Giving of consent.
    ConsentGiven,
    /// The check it was collected for.
    CheckMade,
    /// Another, told in words.
    Other,
}

/// A law that sets a minimum. Its period and trigger are dated data in `law/retention.json`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum MinimumLaw {
    /// Bogføringsloven, Denmark.
    #[default]
    DkBookkeeping,
    /// Bokføringsloven, Norway.
    NoBookkeeping,
    /// Another, named beside it.
    Other,
}

/// What happens to data at the end.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum EndAction {
    /// Deleted.
    #[default]
    Deletion,
    /// Made anonymous.
    Anonymisation,
    /// Either.
    DeletionOrAnonymisation,
    /// Returned.
    Return,
}
