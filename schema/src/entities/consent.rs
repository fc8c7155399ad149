//! Consent: how it is asked for, proved and withdrawn.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Id, Months, RetentionRule, Stated};

/// One consent that an activity asks for. Articles 4(11), 7 and 8.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Consent {
    /// The record's name.
    pub id: Id<Consent>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What one agrees to.
    #[field(article = "6(1)(a)", edit = "long")]
    pub purpose: Stated<String>,
    /// Where it is asked for, such as under the order form.
    #[field(article = "7(2)")]
    pub place: Stated<String>,
    /// The words one agrees to.
    #[field(article = "7(2)", edit = "long")]
    pub wording: Stated<String>,
    /// How one is informed before.
    #[field(article = "4(11)", edit = "long")]
    pub information: Stated<String>,
    /// What one does to agree.
    #[field(article = "4(11)")]
    pub mechanism: Stated<ConsentMechanism>,
    /// Whether one can agree to one thing and not another.
    #[field(article = "7(2)")]
    pub choices: Stated<bool>,
    /// What happens if one says no.
    #[field(article = "7(4)", edit = "long")]
    pub refusal: Stated<String>,
    /// How it is withdrawn.
    #[field(article = "7(3)", edit = "long")]
    pub withdrawal: Stated<String>,
    /// What withdrawal means for what was done before.
    #[field(article = "7(3)", edit = "long")]
    pub withdrawal_effect: Stated<String>,
    /// How long it holds before it is asked for again, in calendar months.
    #[field(article = "7(1)")]
    pub validity: Stated<Months>,
    /// What is kept to prove it.
    #[field(article = "7(1)", edit = "long")]
    pub evidence: Stated<String>,
    /// When that is deleted.
    #[field(article = "30(1)(f)")]
    pub evidence_rule: Option<Id<RetentionRule>>,
}

/// What one does to agree.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum ConsentMechanism {
    /// Ticks a box.
    #[default]
    Box,
    /// Presses a button that says so.
    Button,
    /// Chooses in settings.
    Settings,
    /// Signs.
    Written,
    /// Says so.
    Oral,
    /// Does something else, such as buying or making an account. No consent of itself, Article 4(11).
    Conduct,
}
