//! How a party stands as a processor, as the window shows it. Article 28.

use std::collections::BTreeMap;

use rules::{DueDate, NextReason, Signature, Stage, Standing};
use schema::law::Law;
use schema::{Article28Clause, Article28Frame, Date, EndOfContract, Kind, Now, Register, Supervision};
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
    /// The next date; past where something was let pass.
    pub(crate) next_on: Option<Date>,
    /// Why it is one.
    pub(crate) next_why: Option<NextWhy>,
    /// The last day it processed anything.
    pub(crate) ended_on: Option<Date>,
    /// What became of the data, where it processes nothing more and somebody has said. Article 28(3)(g).
    pub(crate) settled: Option<EndOfContract>,
    /// Whether it processes nothing more, and nobody has said what became of the data.
    pub(crate) unsettled: bool,
    /// When it was asked for the agreement.
    pub(crate) requested_on: Option<Date>,
    /// How it is supervised; nothing where it is no processor.
    pub(crate) supervision: Option<SupervisedView>,
    /// The activities it is or was used in.
    pub(crate) activities: Vec<String>,
}

/// How a processor is supervised. Articles 5(2), 28(1).
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SupervisedView {
    /// The last one that was done.
    pub(crate) last: Option<String>,
    /// When.
    pub(crate) last_on: Option<Date>,
    /// The next one, where it is planned with a day.
    pub(crate) planned: Option<String>,
    /// By when the next is to be done; past where that was let pass.
    pub(crate) due_on: Option<Date>,
}

/// What happens on a date.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NextWhy {
    AgreementEnds,
    AgreementEnded,
    AgreementBegins,
    ProcessingEnds,
    Supervision,
    NoticeAnswer,
}

/// How every party stands, by its id.
pub(crate) fn of(register: &Register, now: Now, law: &Law) -> BTreeMap<String, StandingView> {
    let dates = rules::dates(register, now, law);
    let all = rules::standings(register, now, law).into_iter();
    all.map(|it| (it.party.to_string(), view(it, register, now.today, &dates))).collect()
}

fn view(of: Standing, register: &Register, today: Date, dates: &[DueDate]) -> StandingView {
    let supervision = supervised(&of, register, today, dates);
    let notice = dates
        .iter()
        .filter(|it| it.code == "notice-answer" && is_of(it, register, of.party.as_str()))
        .map(|it| (it.day, NextWhy::NoticeAnswer));
    let own = of.next.map(|it| (it.on, NextWhy::from(it.why)));
    let supervise = supervision.as_ref().and_then(|it| it.due_on).map(|on| (on, NextWhy::Supervision));
    let next = own.into_iter().chain(supervise).chain(notice).min_by_key(|(on, _)| *on);
    StandingView {
        stage: of.stage,
        needs_action: of.needs_action(),
        agreement: of.agreement.map(|it| it.to_string()),
        clauses: of.clauses,
        frame: of.frame,
        authorisation_open: of.authorisation_open,
        waits_for: of.waits_for,
        next_on: next.map(|(on, _)| on),
        next_why: next.map(|(_, why)| why),
        ended_on: of.ended_on,
        settled: of.settled,
        unsettled: of.unsettled,
        requested_on: of.requested_on,
        supervision,
        activities: of.activities.iter().map(ToString::to_string).collect(),
    }
}

/// The last supervision of a processor, and the date the next is due by.
fn supervised(of: &Standing, register: &Register, today: Date, dates: &[DueDate]) -> Option<SupervisedView> {
    if !of.stage.is_processor() {
        return None;
    }
    let own: Vec<&Supervision> = register.supervisions.iter().filter(|it| it.party == of.party).collect();
    let done = own.iter().filter_map(|it| Some((it.done_on.filter(|day| *day <= today)?, *it)));
    let last = done.max_by_key(|(day, it)| (*day, it.position));
    let due = dates.iter().find(|it| {
        it.code == "supervision"
            && match it.kind {
                Kind::Party => it.id == of.party.as_str(),
                _ => own.iter().any(|one| one.id.as_str() == it.id),
            }
    });
    let planned =
        due.filter(|it| it.kind == Kind::Supervision && last.is_none_or(|(_, last)| last.id.as_str() != it.id));
    Some(SupervisedView {
        last: last.map(|(_, it)| it.id.to_string()),
        last_on: last.map(|(day, _)| day),
        planned: planned.map(|it| it.id.clone()),
        due_on: due.map(|it| it.day),
    })
}

/// Whether a date of a notice is a party's.
fn is_of(date: &DueDate, register: &Register, party: &str) -> bool {
    let notice = register.sub_processor_notices.iter().find(|it| it.id.as_str() == date.id);
    let agreement = notice.and_then(|notice| register.agreements.iter().find(|it| it.id == notice.agreement));
    agreement.is_some_and(|it| it.party.as_str() == party)
}

impl From<NextReason> for NextWhy {
    fn from(of: NextReason) -> NextWhy {
        match of {
            NextReason::AgreementEnds => NextWhy::AgreementEnds,
            NextReason::AgreementEnded => NextWhy::AgreementEnded,
            NextReason::AgreementBegins => NextWhy::AgreementBegins,
            NextReason::ProcessingEnds => NextWhy::ProcessingEnds,
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
