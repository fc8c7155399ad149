//! The regular control.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id, Instant, Months, Person, Stated};

/// How often the register is controlled and maintained, by whom. Article 24(1), 32(1)(d).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct ControlPlan {
    /// The record's name.
    pub id: Id<ControlPlan>,
    /// The interval.
    #[field(article = "24(1)")]
    pub interval: Stated<Months>,
    /// Who answers for it.
    pub responsible: Option<Id<Person>>,
    /// What is done.
    pub acts: Vec<ControlAct>,
    /// What it sees to.
    pub covers: Vec<ControlScope>,
    /// The next date.
    pub next_on: Option<Date>,
}

/// A control that was carried out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Review {
    /// The record's name.
    pub id: Id<Review>,
    /// The plan.
    #[field(parent)]
    pub plan: Id<ControlPlan>,
    /// The period, such as `2026-H2`.
    pub period: String,
    /// When it was done.
    pub done_on: Stated<Date>,
    /// By whom.
    pub done_by: Option<Id<Person>>,
    /// The conclusion.
    #[field(edit = "long")]
    pub conclusion: Stated<String>,
    /// When it was begun: the agenda is from that moment. RFC 3339.
    pub started_at: Option<Instant>,
    /// The day of the control before it: differences are counted from its end.
    pub since: Option<Date>,
    /// The day of the dated law it was held against.
    pub law_as_of: Option<Date>,
    /// Who has seen it.
    pub seen_by: Option<Id<Person>>,
    /// Where it was done, and who took part.
    pub took_part: Stated<String>,
    /// When the next is due.
    pub next_on: Option<Date>,
    /// When it was finished. From then on nothing in it changes. RFC 3339.
    pub closed_at: Option<Instant>,
}

/// What a control consists of.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ControlAct {
    /// Looking whether things are as they should be.
    #[default]
    Control,
    /// Putting them right.
    Maintenance,
}

/// What a control sees to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ControlScope {
    /// Business procedures.
    #[default]
    Procedures,
    /// Routines.
    Routines,
    /// Policies.
    Policies,
}
