//! What a control goes through.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{ControlPlan, Date, Id, Person, Review, Stated};

/// A point of a control's agenda, frozen when the control began. Article 24(1).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct AgendaLine {
    /// The record's name.
    pub id: Id<AgendaLine>,
    /// The control.
    #[field(parent)]
    pub review: Id<Review>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The part of the agenda it stands in.
    pub part: AgendaPart,
    /// The point of the checklist it asks, such as `A1`; empty for what the register itself brought up.
    pub point: String,
    /// What is asked, where the register has a question of its own.
    pub asks: String,
    /// The kind of the record it is about; empty where it is about none.
    pub subject_kind: String,
    /// The record it is about, as it was named in the file then.
    pub subject: String,
    /// What that record was called then.
    pub subject_name: String,
    /// The answer.
    pub answer: Stated<AgendaAnswer>,
    /// What the minutes say about it.
    #[field(edit = "long")]
    pub remark: Stated<String>,
    /// Where the proof stands.
    #[field(article = "5(2)")]
    pub evidence: Stated<String>,
    /// When it was answered.
    pub answered_on: Option<Date>,
    /// Who answered.
    pub answered_by: Option<Id<Person>>,
}

/// What the register itself says to a point, frozen with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct AgendaFact {
    /// The record's name.
    pub id: Id<AgendaFact>,
    /// The point.
    #[field(parent)]
    pub line: Id<AgendaLine>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What kind of fact it is: the code its sentence goes by.
    pub code: String,
    /// The kind of the record it tells of.
    pub subject_kind: String,
    /// That record.
    pub subject: String,
    /// What it was called then.
    pub subject_name: String,
    /// The field that differs; empty where it tells of the whole record.
    pub field: String,
    /// The field's value before, as JSON with names for links; empty where there was none.
    pub before: String,
    /// The field's value when the control began, likewise.
    pub after: String,
    /// A count.
    pub count: Option<u32>,
    /// Of how many.
    pub total: Option<u32>,
    /// The day it is about: of the change, or when it is due.
    pub day: Option<Date>,
    /// Who made the change, by the name in the history.
    pub by: String,
}

/// Something to be done, by somebody, by a day.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Action {
    /// The record's name.
    pub id: Id<Action>,
    /// The control it comes from.
    #[field(parent)]
    pub review: Option<Id<Review>>,
    /// The point it comes from.
    pub line: Option<Id<AgendaLine>>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What is to be done.
    pub what: Stated<String>,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// By when.
    pub due_on: Option<Date>,
    /// When it was done.
    pub done_on: Option<Date>,
    /// How it went.
    pub result: Stated<String>,
}

/// A point of the checklist as this organisation asks it: a point of its own, another wording, or one left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct CheckPoint {
    /// The record's name.
    pub id: Id<CheckPoint>,
    /// The plan.
    #[field(parent)]
    pub plan: Id<ControlPlan>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The point of the shipped checklist it stands for, such as `A1`; empty for one of the organisation's own.
    pub point: String,
    /// The part of the agenda it stands in.
    pub part: AgendaPart,
    /// What is asked.
    pub asks: Stated<String>,
    /// Whether it is left out.
    pub left_out: bool,
    /// Since when.
    pub since: Option<Date>,
}

/// A part of the agenda.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum AgendaPart {
    /// What the last control left to do.
    #[default]
    Actions,
    /// The activities.
    Activities,
    /// Processors and other recipients.
    Processors,
    /// Deletion.
    Deletion,
    /// Systems and measures.
    Safety,
    /// Those who work here.
    Staff,
    /// Requests and breaches.
    Cases,
    /// Policies and rules.
    Policies,
    /// The end of the control.
    Closing,
}

/// What is answered to a point.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum AgendaAnswer {
    /// Nothing has changed, and it is right.
    #[default]
    NoChange,
    /// It has changed, and the changes are right.
    Changed,
    /// Something must be done.
    Action,
    /// It does not concern this organisation.
    NotRelevant,
}
