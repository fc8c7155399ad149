//! What a policy claims.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Agreement, Consent, DataItem, Date, Id, Measure, Person, PolicySection, Recipient, Stated, System,
};

/// A claim or a "we do not ...", in the organisation's own words, with what it can be held against.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Statement {
    /// The record's name.
    pub id: Id<Statement>,
    /// The section it stands in.
    #[field(parent)]
    pub section: Id<PolicySection>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What it claims.
    pub claim: Claim,
    /// The activity it is about; all the policy tells of where none is named.
    pub activity: Option<Id<Activity>>,
    /// The system it is about.
    pub system: Option<Id<System>>,
    /// The words.
    #[field(edit = "long")]
    pub text: Stated<String>,
}

/// What in the register proves or refutes a statement, as a person sees it. What the program sees is found anew each
/// time, never kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct StatementLink {
    /// The record's name.
    pub id: Id<StatementLink>,
    /// The statement.
    #[field(parent)]
    pub statement: Id<Statement>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Whether it proves or refutes.
    pub weighs: Weighs,
    /// The activity that does.
    pub activity: Option<Id<Activity>>,
    /// The system.
    pub system: Option<Id<System>>,
    /// The measure.
    pub measure: Option<Id<Measure>>,
    /// The recipient.
    pub recipient: Option<Id<Recipient>>,
    /// The data.
    pub data_item: Option<Id<DataItem>>,
    /// The agreement.
    pub agreement: Option<Id<Agreement>>,
    /// The consent.
    pub consent: Option<Id<Consent>>,
    /// Why.
    #[field(article = "5(2)", edit = "long")]
    pub reason: Stated<String>,
    /// Who saw it.
    pub seen_by: Option<Id<Person>>,
    /// When.
    pub seen_on: Option<Date>,
}

/// What a statement claims.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// Something no rule checks.
    #[default]
    Other,
    /// No direct marketing.
    NoDirectMarketing,
    /// No profiling.
    NoProfiling,
    /// No other recipients than those named.
    NoOtherRecipients,
    /// Data are protected against loss and damage.
    ProtectsIntegrity,
    /// Data are protected against unauthorised access and use.
    ProtectsConfidentiality,
    /// Processing is lawful, fair and transparent. Article 5(1)(a).
    Lawful,
    /// Data are used for the purposes told and no other. Article 5(1)(b).
    PurposeLimited,
    /// No more data than needed. Article 5(1)(c).
    Minimised,
    /// Data are correct. Article 5(1)(d).
    Accurate,
    /// Data are kept no longer than needed. Article 5(1)(e).
    StorageLimited,
    /// No personal data are registered.
    NoPersonalData,
    /// No personal data in extracts and statistics.
    OnlyAggregates,
    /// Only the data named.
    OnlyTheseData,
    /// Data are anonymous.
    Anonymous,
    /// No card or payment details are held.
    NoPaymentData,
    /// Nothing of the payer's bank is received.
    NoBankData,
    /// No CPR or other national identity numbers.
    NoNationalId,
    /// No special categories of data. Article 9(1).
    NoSpecialData,
    /// Nothing of electronic identities.
    NoElectronicId,
    /// No data on children are collected.
    NoChildren,
    /// What people write is not stored in the system named.
    NoMessages,
    /// Not reached from telephones or tablets.
    NoMobileAccess,
    /// Data are used inside the organisation only.
    InternalOnly,
    /// Data are used or shared with consent only.
    OnlyWithConsent,
    /// The recipient keeps nothing for itself.
    NothingKeptByRecipient,
    /// Somebody else's platform holds the data, not the organisation.
    PlatformHolds,
    /// No decision rests on automation alone.
    NoAutomatedDecisions,
    /// By using the page, the account or the shop one agrees.
    ImpliedConsent,
    /// Suppliers keep the law and have shown it.
    ProcessorsComply,
    /// The people affected run no special risk.
    NoSpecialRisk,
    /// Payment is by bank transfer alone.
    BankTransferOnly,
    /// Data are not sold or rented out.
    NoSale,
    /// No cookies or other tracking.
    NoCookies,
    /// The system named stores nothing, though data may pass through it.
    NotStored,
}

/// Which way something weighs on a statement.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Weighs {
    /// It shows that the statement holds.
    #[default]
    Proves,
    /// It shows that it does not.
    Refutes,
}
