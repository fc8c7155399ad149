//! Requests from data subjects.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Person, Right, Stated};

/// A request from a data subject, and what became of it. Article 12(3)-(6), 15 to 22.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct SubjectRequest {
    /// The record's name.
    pub id: Id<SubjectRequest>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Its number in the log, such as `2026-1`. It is not given again when the case is erased.
    pub number: String,
    /// When it was received: the day the month is counted from. ISO 8601.
    #[field(article = "12(3)")]
    pub received_on: Stated<Date>,
    /// How it came.
    pub channel: Stated<RequestChannel>,
    /// Who asks. No more than is needed to answer.
    #[field(article = "5(1)(c)")]
    pub requester: Stated<String>,
    /// Where the answer goes.
    pub reply_to: Stated<String>,
    /// What is asked for.
    #[field(article = "12(3)")]
    pub rights: Vec<Right>,
    /// What is asked, in short.
    #[field(edit = "long")]
    pub asks: Stated<String>,
    /// Whether it is certain who asks.
    #[field(article = "12(6)")]
    pub identity: Stated<RequestIdentity>,
    /// When more was asked for to be certain: the time stands still from then.
    #[field(article = "12(6)")]
    pub identity_asked_on: Option<Date>,
    /// When it became certain: the time goes on.
    #[field(article = "12(6)")]
    pub identity_proven_on: Option<Date>,
    /// Who sees to it.
    pub responsible: Option<Id<Person>>,
    /// When the processors were asked for their part.
    #[field(article = "28(3)(e)")]
    pub processors_asked_on: Stated<Date>,
    /// When the person was told that it takes longer.
    #[field(article = "12(3)")]
    pub extended_on: Option<Date>,
    /// Why it takes longer: the number or the complexity.
    #[field(article = "12(3)", edit = "long")]
    pub extension_reason: Stated<String>,
    /// What was decided.
    #[field(article = "12(4)")]
    pub decision: Stated<RequestDecision>,
    /// What allows to do less than was asked.
    #[field(article = "12(4)")]
    pub exceptions: Vec<RequestException>,
    /// Why it was refused, wholly or in part, as the person was told.
    #[field(article = "12(4)", edit = "long")]
    pub reasons: Stated<String>,
    /// Whether the person was told where to complain and of the courts.
    #[field(article = "12(4)")]
    pub complaint_told: Stated<bool>,
    /// When it was answered.
    #[field(article = "12(3)")]
    pub answered_on: Option<Date>,
    /// When those who had got the data were told of the rectification, erasure or restriction.
    #[field(article = "19")]
    pub recipients_told_on: Stated<Date>,
    /// Where the letters stand.
    #[field(article = "5(2)")]
    pub kept_at: Stated<String>,
    /// Until when the case is kept; then it is erased.
    #[field(article = "5(1)(e)")]
    pub kept_until: Stated<Date>,
}

/// How a request came.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum RequestChannel {
    /// By e-mail.
    #[default]
    Email,
    /// By letter.
    Letter,
    /// By telephone.
    Phone,
    /// In person.
    InPerson,
    /// By digital post.
    DigitalPost,
    /// By a form on a page.
    Form,
    /// Through somebody else.
    Representative,
}

/// Whether it is certain who asks. Article 12(6).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum RequestIdentity {
    /// There is no doubt.
    #[default]
    Certain,
    /// There is reasonable doubt; more was asked for.
    Doubted,
    /// There was doubt; it was removed.
    Proven,
    /// It could not be shown. Article 11(2), 12(2).
    Unproven,
}

/// What was decided of a request.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum RequestDecision {
    /// Done as asked.
    #[default]
    Granted,
    /// Done in part.
    PartlyGranted,
    /// Refused.
    Refused,
    /// The person took it back.
    Withdrawn,
    /// There were no data about the person.
    NoData,
}

/// What allows to do less than was asked.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum RequestException {
    /// It is manifestly unfounded, Article 12(5).
    #[default]
    Unfounded,
    /// It is excessive, Article 12(5).
    Excessive,
    /// The person cannot be identified, Articles 11(2) and 12(2).
    NotIdentified,
    /// A copy would harm others, Article 15(4).
    RightsOfOthers,
    /// Freedom of expression, Article 17(3)(a).
    Expression,
    /// A legal obligation such as bookkeeping, Article 17(3)(b).
    LegalObligation,
    /// Public health, Article 17(3)(c).
    PublicHealth,
    /// Archives and research, Article 17(3)(d).
    Archives,
    /// Legal claims, Article 17(3)(e).
    LegalClaims,
    /// No consent and no contract, so nothing to carry over, Article 20(1).
    NotPortable,
    /// Compelling grounds override the objection, Article 21(1).
    CompellingGrounds,
    /// National law, Article 23.
    NationalLaw,
    /// The right's own conditions are not met, Articles 16, 17(1), 18(1).
    ConditionsUnmet,
}
