//! What was issued on paper.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Attachment, Breach, Date, Id, Language, Policy, Review, SubjectRequest};

/// An issued document: what was printed, for ever.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Document {
    /// The record's name.
    pub id: Id<Document>,
    /// Its number, such as `2026-014`.
    pub number: String,
    /// What it is.
    pub subject: DocumentKind,
    /// The policy it prints, if it is one.
    pub policy: Option<Id<Policy>>,
    /// The control it tells of.
    pub review: Option<Id<Review>>,
    /// The request it answers. It goes when the case is erased.
    #[field(parent)]
    pub request: Option<Id<SubjectRequest>>,
    /// The breach it notifies. It goes when the case is erased.
    #[field(parent)]
    pub breach: Option<Id<Breach>>,
    /// The issued document a change sheet compares the register with.
    pub compared: Option<Id<Document>>,
    /// The title it was issued under.
    pub title: String,
    /// Its version among the documents of the same subject, from 1.
    pub version: u32,
    /// Its language.
    pub language: Language,
    /// The day of issue.
    pub issued_on: Date,
    /// Who issued it.
    pub issued_by: String,
    /// SHA-256 of the canonical snapshot, 64 hexadecimal digits.
    pub fingerprint: String,
    /// The trail's head when it was issued, 64 hexadecimal digits.
    pub trail_head: String,
    /// Exactly what is printed, as JSON.
    pub snapshot: Id<Attachment>,
    /// The PDF's bytes.
    pub pdf: Id<Attachment>,
}

/// What a document is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The record, Article 30(1).
    #[default]
    Article30,
    /// A policy.
    Policy,
    /// The record of what is carried out for other controllers, Article 30(2).
    Article30Processor,
    /// The overview of processors and other recipients. Article 28.
    Processors,
    /// The measures, with what they cover and the risks they answer. Article 32.
    Measures,
    /// The agenda of a control, to be filled in by hand. It is printed and never issued.
    Agenda,
    /// The minutes of a control. Article 24(1).
    Minutes,
    /// How processors are supervised, and when. Article 28(1).
    SupervisionPlan,
    /// What may and must be deleted when, and what was. Article 5(1)(e).
    DeletionCalendar,
    /// The content of a breach's notification. Article 33(3).
    BreachNotification,
    /// Every breach. Article 33(5).
    BreachLog,
    /// Every request. Article 12(3).
    RequestLog,
    /// The answer to a request for access. Article 15.
    AccessAnswer,
    /// What differs from the version that was signed last, for who signs.
    ChangeSheet,
    /// What the next controller contact takes over.
    Handover,
}
