//! Requests and breaches: begun with what the time is counted from, and until when each must be answered or notified.

use register::Act;
use rules::deadlines::{self, Deadline};
use rules::request_term;
use schema::law::Law;
use schema::words::Words;
use schema::{Breach, Country, Date, Entity, Id, Instant, Kind, Register, Right, Stated, SubjectRequest};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::state::Changed;

/// A new case, with what weighs in law where it is known.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseAdd {
    /// A request or a breach.
    kind: Kind,
    /// When a request was received.
    #[serde(default)]
    received_on: Option<Date>,
    /// What a request is for.
    #[serde(default)]
    rights: Vec<Right>,
    /// A breach in a few words.
    #[serde(default)]
    title: Option<String>,
    /// When one was aware of a breach.
    #[serde(default)]
    aware_at: Option<Instant>,
}

/// A case that was begun.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CaseAdded {
    /// Its id.
    id: String,
    /// Its number in the log, such as `2026-1`.
    number: String,
    /// What changed.
    changed: Changed,
}

/// One case.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaseOf {
    kind: Kind,
    id: String,
}

/// Until when a case must be answered or notified, and how that is counted.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct CaseDeadlines {
    /// Of a request.
    request: Option<RequestTime>,
    /// Of a breach.
    breach: Option<BreachTime>,
}

/// The time a request is answered in. Article 12(3).
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RequestTime {
    /// The day the month is counted from: receipt, or the day it became certain who asks. Nothing where neither is known.
    from: Option<Date>,
    /// Since when the time stands still, because it is doubted who asks.
    paused_since: Option<Date>,
    /// One month from then.
    first: Option<DeadlineView>,
    /// With the extension, as it would be or is.
    extended: Option<DeadlineView>,
    /// Whether an extension was told in time, so that the later day holds.
    is_extended: bool,
    /// Whether an extension was told too late to hold.
    told_late: bool,
    /// The last day to answer; nothing while the time stands still.
    ends: Option<Date>,
    /// How many days are left; negative where it is past. Nothing where it was answered.
    days_left: Option<i32>,
    /// Whether it was answered after the last day.
    answered_late: bool,
}

/// A deadline and how it came to be.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeadlineView {
    /// The day of the same number, or the month's last.
    counted: Date,
    /// The last day to act.
    ends: Date,
    /// Each day that is no working day between the two, the first of them first.
    moved_over: Vec<RestDay>,
}

/// A day no period ends on.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RestDay {
    day: Date,
    /// What the holiday is called; nothing where it is a Saturday or a Sunday and no holiday.
    holiday: Option<String>,
}

/// The time a breach is notified in. Article 33(1).
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BreachTime {
    /// Until when; nothing where one does not say when one was aware of it.
    notify_by: Option<Instant>,
    /// How many minutes are left; negative where it is past. Nothing where the authority was notified.
    minutes_left: Option<i32>,
    /// How many minutes too late the authority was notified.
    minutes_late: Option<i32>,
}

pub(crate) fn case_add(app: &mut App, call: &Call, asked: CaseAdd) -> Result<CaseAdded> {
    let start = format!("{}-", call.now.today.year());
    let number = format!("{start}{}", app.file()?.last_number(asked.kind, &start)? + 1);
    let register = app.file()?.content();
    let (stamp, before) = (app.stamp(call), app.file()?.events());
    let id = match asked.kind {
        Kind::SubjectRequest => {
            let request = SubjectRequest {
                position: next(register.subject_requests.iter().map(|it| it.position)),
                number: number.clone(),
                received_on: asked.received_on.map_or(Stated::Blank, Stated::Value),
                rights: asked.rights,
                ..SubjectRequest::default()
            };
            let saved = app.file_mut()?.transact(&stamp, Act::Add, None, |change| change.put(&request))?;
            saved.id.to_string()
        }
        Kind::Breach => {
            let breach = Breach {
                position: next(register.breaches.iter().map(|it| it.position)),
                number: number.clone(),
                title: asked.title.unwrap_or_default(),
                aware_at: asked.aware_at,
                ..Breach::default()
            };
            let saved = app.file_mut()?.transact(&stamp, Act::Add, None, |change| change.put(&breach))?;
            saved.id.to_string()
        }
        kind => return Err(Failure::of(Code::BadRequest).with("name", "case_add").with("detail", kind.name())),
    };
    Ok(CaseAdded { id, number, changed: edit::changed_since(app, call, before)? })
}

pub(crate) fn case_deadlines(app: &mut App, call: &Call, asked: CaseOf) -> Result<CaseDeadlines> {
    let words = app.words(call);
    let register = app.content()?;
    let missing = || Failure::of(Code::NotFound).with("kind", asked.kind.name()).with("id", &asked.id);
    let law = app.law();
    let law = law.as_ref();
    match asked.kind {
        Kind::SubjectRequest => {
            let request = SubjectRequest::find(register, &Id::new(&asked.id)).ok_or_else(missing)?;
            let country = register.organisations.first().map(|it| it.country).unwrap_or_default();
            let time = request_time(request, country, law, words, call.now.today);
            Ok(CaseDeadlines { request: Some(time), breach: None })
        }
        Kind::Breach => {
            let breach = Breach::find(register, &Id::new(&asked.id)).ok_or_else(missing)?;
            Ok(CaseDeadlines { request: None, breach: Some(breach_time(breach, law, call.now.instant)) })
        }
        kind => Err(Failure::of(Code::BadRequest).with("name", "case_deadlines").with("detail", kind.name())),
    }
}

/// Refuses to take a case away that a document was issued for: it can only be erased, with what was issued.
pub(crate) fn refuse_issued(register: &Register, kind: Kind, id: &str) -> Result<()> {
    let of = register.documents.iter().find(|it| match kind {
        Kind::SubjectRequest => it.request.as_ref().is_some_and(|it| it.as_str() == id),
        Kind::Breach => it.breach.as_ref().is_some_and(|it| it.as_str() == id),
        _ => false,
    });
    match of {
        Some(document) => Err(Failure::of(Code::IssuedFor).with("document", &document.number)),
        None => Ok(()),
    }
}

fn request_time(request: &SubjectRequest, country: Country, law: &Law, words: &Words, today: Date) -> RequestTime {
    let received = request.received_on.value().copied();
    let term = request_term(request, today, country, law);
    let view = |it: Deadline| deadline_view(it, country, law, words);
    let paused_since = request.identity_asked_on.filter(|_| received.is_some() && term.is_none());
    let from = term.map(|it| it.from).or(received);
    let ends = term.map(|it| it.ends);
    let answered = request.answered_on;
    RequestTime {
        from,
        paused_since,
        first: from.and_then(|from| deadlines::answer_by(from, country, law)).map(view),
        extended: from.and_then(|from| deadlines::extended_by(from, country, law)).map(view),
        is_extended: term.is_some_and(|it| it.extended),
        told_late: term.zip(request.extended_on).is_some_and(|(term, told)| told > term.first),
        ends,
        days_left: ends.filter(|_| answered.is_none()).map(|ends| small(ends.days_since(today))),
        answered_late: answered.zip(ends).is_some_and(|(answered, ends)| answered > ends),
    }
}

fn deadline_view(of: Deadline, country: Country, law: &Law, words: &Words) -> DeadlineView {
    let mut moved_over = Vec::new();
    let mut day = of.counted;
    while day < of.ends {
        let holiday = law.holiday(country, day).map(|it| it.name.get(words.language()).to_owned());
        moved_over.push(RestDay { day, holiday });
        match day.plus_days(1) {
            Some(next) => day = next,
            None => break,
        }
    }
    DeadlineView { counted: of.counted, ends: of.ends, moved_over }
}

fn breach_time(breach: &Breach, law: &Law, now: Instant) -> BreachTime {
    let notify_by = breach.aware_at.and_then(|aware| deadlines::notify_by(aware, law));
    let minutes = |from: Instant, to: Instant| small((to.0 - from.0).num_seconds().div_euclid(60));
    BreachTime {
        notify_by,
        minutes_left: notify_by.filter(|_| breach.notified_at.is_none()).map(|by| minutes(now, by)),
        minutes_late: notify_by.zip(breach.notified_at).filter(|(by, at)| at > by).map(|(by, at)| minutes(by, at)),
    }
}

fn next(positions: impl Iterator<Item = u32>) -> u32 {
    positions.max().map_or(0, |last| last.saturating_add(1))
}

fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX })
}
