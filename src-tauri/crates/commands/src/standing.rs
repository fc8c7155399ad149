//! How a party stands as a processor, as the window shows it. Article 28.

use rules::{NextReason, Signature, Stage, Standing};
use schema::{Article28Clause, Article28Frame, Date};
use schemars::JsonSchema;
use serde::Serialize;

/// How a party stands as a processor.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StandingView {
    /// How far its agreement is, or why it needs none.
    #[schemars(with = "AgreementStage")]
    pub(crate) stage: Stage,
    /// Whether someone must act.
    pub(crate) needs_action: bool,
    /// The agreement it rests on.
    pub(crate) agreement: Option<String>,
    /// The letters of Article 28(3) it lacks.
    pub(crate) clauses: Vec<Article28Clause>,
    /// The parts of the frame of Article 28(3) it lacks.
    pub(crate) frame: Vec<Article28Frame>,
    /// Whether it leaves open how sub-processors are authorised. Article 28(2).
    pub(crate) authorisation_open: bool,
    /// Whose signature is waited for.
    #[schemars(with = "Option<Signatory>")]
    pub(crate) waits_for: Option<Signature>,
    /// The next date; past where the agreement has expired.
    pub(crate) next_on: Option<Date>,
    /// Why it is one.
    #[schemars(with = "Option<NextWhy>")]
    pub(crate) next_why: Option<NextReason>,
    /// The last day it processed anything.
    pub(crate) ended_on: Option<Date>,
    /// The activities it is or was used in.
    pub(crate) activities: Vec<String>,
}

impl StandingView {
    /// A standing as the window reads it.
    pub(crate) fn of(of: Standing) -> StandingView {
        StandingView {
            stage: of.stage,
            needs_action: of.needs_action(),
            agreement: of.agreement.map(|it| it.to_string()),
            clauses: of.clauses,
            frame: of.frame,
            authorisation_open: of.authorisation_open,
            waits_for: of.waits_for,
            next_on: of.next.map(|it| it.on),
            next_why: of.next.map(|it| it.why),
            ended_on: of.ended_on,
            activities: of.activities.iter().map(ToString::to_string).collect(),
        }
    }
}

/// How far an agreement is.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::Stage`
enum AgreementStage {
    NotProcessor,
    NotNeeded,
    Unclear,
    Missing,
    Requested,
    Received,
    OutForSignature,
    Coming,
    InForce,
    Expiring,
    Expired,
    Ended,
}

/// Whose signature.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::Signature`
enum Signatory {
    Controller,
    Processor,
}

/// What happens on a date.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::NextReason`
enum NextWhy {
    AgreementEnds,
    AgreementEnded,
    AgreementBegins,
    ProcessingEnds,
}
