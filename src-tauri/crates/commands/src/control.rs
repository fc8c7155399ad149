//! The control: begun, answered and finished. Articles 5(2), 24(1), 32(1)(d).

use std::collections::HashMap;

use register::{Act, ChangeId, Event, Known, RegisterFile};
use rules::agenda::{self, Line};
use schema::{
    Action, AgendaAnswer, AgendaFact, AgendaLine, ControlPlan, Date, Entity, Id, Kind, Months, Person, Register,
    Review, Role, Stated,
};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::app::{App, Call};
use crate::drift;
use crate::edit::change;
use crate::failure::{Code, Failure, Result};
use crate::state::Changed;

/// The plan a control follows.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ControlOf {
    plan: String,
}

/// What is answered to a point.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answering {
    line: String,
    /// Nothing where the answer is taken back.
    answer: Option<AgendaAnswer>,
    /// What the minutes say about it; as it was where left out.
    #[serde(default)]
    remark: Option<String>,
    /// Where the proof stands; likewise.
    #[serde(default)]
    evidence: Option<String>,
    /// What is to be done, where something is; likewise.
    #[serde(default)]
    action: Option<ToDo>,
    /// Answers in a row with the same run are undone as one.
    #[serde(default)]
    run: Option<String>,
}

/// What is to be done, by whom and by when.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ToDo {
    what: String,
    owner: Option<String>,
    due_on: Option<Date>,
}

/// How a control ends.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Finishing {
    review: String,
    /// Who carried it out.
    done_by: Option<String>,
    /// Who has seen it.
    seen_by: Option<String>,
    /// Where it was held, and who took part.
    #[serde(default)]
    took_part: String,
    #[serde(default)]
    conclusion: String,
    /// When the next is due; by the plan's interval where left out.
    #[serde(default)]
    next_on: Option<Date>,
}

/// Begins a control: its agenda is what the register says now, and stays so.
pub(crate) fn control_start(app: &mut App, call: &Call, asked: ControlOf) -> Result<Changed> {
    let words = app.words(call);
    let file = app.file()?;
    let register = file.content();
    let plan = found::<ControlPlan>(register, &asked.plan)?;
    if let Some(open) = register.reviews.iter().find(|it| is_open(it)) {
        return Err(Failure::of(Code::ControlOpen).with("period", crate::agenda::period(&open.period, words)));
    }
    let law = app.law();
    let (known, since) = before(file)?;
    let (change_of, known) = known.unzip();
    let issued = drift::policies(app, call)?;
    let left = known.as_ref().map(|it: &Known| &it.register);
    let mut lines = agenda::agenda(left, register, call.now, &law, since, &issued);
    if known.as_ref().is_some_and(|it| it.erased)
        && let Some(first) = lines.first_mut()
    {
        first.facts.push(AgendaFact { code: "lost".to_owned(), position: u32::MAX, ..AgendaFact::default() });
    }
    if let Some(from) = change_of {
        date(&mut lines, &file.history(None, usize::MAX)?, from);
    }
    let months = plan.interval.value().map_or(0, |it| it.0);
    let review = Review {
        plan: plan.id.clone(),
        period: period_of(call.now.today, months),
        started_at: Some(call.now.instant),
        since,
        law_as_of: Some(law.as_of),
        ..Review::default()
    };
    change(app, call, Act::Add, None, |change| {
        let review = change.put(&review)?;
        for Line { line, facts } in lines {
            let line = change.put(&AgendaLine { review: review.id.clone(), ..line })?;
            for fact in facts {
                change.put(&AgendaFact { line: line.id.clone(), ..fact })?;
            }
        }
        Ok(())
    })
}

/// Answers a point, in one step with the action it leads to.
pub(crate) fn control_answer(app: &mut App, call: &Call, asked: Answering) -> Result<Changed> {
    let actor = app.stamp(call).actor;
    let register = app.file()?.content();
    let line = found::<AgendaLine>(register, &asked.line)?.clone();
    let review = found::<Review>(register, line.review.as_str())?;
    refuse_finished(review)?;
    let responsible = ControlPlan::find(register, &review.plan).and_then(|it| it.responsible.clone());
    let by_name = register.persons.iter().find(|it| it.name.text() == actor).map(|it| it.id.clone());
    let held: Vec<Action> = register.actions.iter().filter(|it| it.line.as_ref() == Some(&line.id)).cloned().collect();
    let is_answered = asked.answer.is_some();
    let answered = AgendaLine {
        answer: asked.answer.map_or(Stated::Blank, Stated::Value),
        remark: asked.remark.map_or(line.remark, text),
        evidence: asked.evidence.map_or(line.evidence, text),
        answered_on: is_answered.then_some(call.now.today),
        answered_by: by_name.or(responsible).filter(|_| is_answered),
        ..line
    };
    let to_do = asked.action;
    let is_action = asked.answer == Some(AgendaAnswer::Action);
    change(app, call, Act::Save, asked.run.as_deref(), |change| {
        change.put(&answered)?;
        let mut held = held.into_iter();
        if is_action {
            let first = held.next().unwrap_or_else(|| Action {
                review: Some(answered.review.clone()),
                line: Some(answered.id.clone()),
                position: answered.position,
                ..Action::default()
            });
            change.put(&match to_do {
                Some(ToDo { what, owner, due_on }) => {
                    Action { what: text(what), owner: owner.map(Id::new), due_on, ..first }
                }
                None => first,
            })?;
        }
        for action in held {
            change.remove(Kind::Action, action.id.as_str())?;
        }
        Ok(())
    })
}

/// Finishes a control. From then on nothing in it changes.
pub(crate) fn control_finish(app: &mut App, call: &Call, asked: Finishing) -> Result<Changed> {
    let words = app.words(call);
    let register = app.file()?.content();
    let review = found::<Review>(register, &asked.review)?.clone();
    let plan = found::<ControlPlan>(register, review.plan.as_str())?.clone();
    refuse_finished(&review)?;
    let numbers = |of: &dyn Fn(&AgendaLine) -> bool| -> Vec<String> {
        let lines = in_order(register, &review.id);
        lines.iter().enumerate().filter(|(_, it)| of(it)).map(|(at, _)| (at + 1).to_string()).collect()
    };
    let unanswered = numbers(&|line| is_unanswered(register, line));
    if !unanswered.is_empty() {
        let failure = Failure::of(Code::Unanswered).with("count", unanswered.len());
        return Err(failure.with("lines", words.list(&unanswered)));
    }
    let unwritten = numbers(&|line| {
        line.answer.value() == Some(&AgendaAnswer::Action)
            && !register
                .actions
                .iter()
                .any(|it| it.line.as_ref() == Some(&line.id) && !it.what.text().trim().is_empty())
    });
    if !unwritten.is_empty() {
        return Err(Failure::of(Code::ActionUnwritten).with("lines", words.list(&unwritten)));
    }
    let next_on = asked.next_on.or_else(|| next(&plan, call.now.today));
    let finished = Review {
        done_on: Stated::Value(call.now.today),
        done_by: asked.done_by.map(Id::new),
        seen_by: asked.seen_by.map(Id::new),
        took_part: text(asked.took_part),
        conclusion: text(asked.conclusion),
        next_on,
        closed_at: Some(call.now.instant),
        ..review
    };
    change(app, call, Act::Finish, None, |change| {
        change.put(&finished)?;
        change.put(&ControlPlan { next_on, ..plan })?;
        Ok(())
    })
}

/// What would write the same once more is refused too.
fn refuse_finished(review: &Review) -> Result<()> {
    let refused =
        |_| register::Error::Finished { kind: Kind::Review, id: review.id.to_string(), review: review.id.to_string() };
    review.closed_at.map_or(Ok(()), |at| Err(refused(at).into()))
}

/// The points of a control in their order.
pub(crate) fn in_order<'r>(register: &'r Register, review: &Id<Review>) -> Vec<&'r AgendaLine> {
    let mut lines: Vec<&AgendaLine> = register.agenda_lines.iter().filter(|it| it.review == *review).collect();
    lines.sort_by_key(|it| it.position);
    lines
}

/// The facts of a point in their order.
pub(crate) fn facts_of<'r>(register: &'r Register, line: &Id<AgendaLine>) -> Vec<&'r AgendaFact> {
    let mut facts: Vec<&AgendaFact> = register.agenda_facts.iter().filter(|it| it.line == *line).collect();
    facts.sort_by_key(|it| it.position);
    facts
}

/// Whether a fact tells of a difference: then one cannot answer that nothing has changed.
pub(crate) fn differs(fact: &AgendaFact) -> bool {
    matches!(fact.code.as_str(), "new" | "gone" | "ended" | "added" | "removed" | "altered")
}

/// Whether a point has no answer that stands.
pub(crate) fn is_unanswered(register: &Register, line: &AgendaLine) -> bool {
    match line.answer.value() {
        None => true,
        Some(AgendaAnswer::NoChange) => facts_of(register, &line.id).into_iter().any(differs),
        Some(_) => false,
    }
}

/// Whether a control was begun and not finished.
pub(crate) fn is_open(review: &Review) -> bool {
    review.started_at.is_some() && review.closed_at.is_none()
}

/// When the next control is due after a day.
pub(crate) fn next(plan: &ControlPlan, day: Date) -> Option<Date> {
    plan.interval.value().and_then(|Months(months)| day.plus_months(*months))
}

/// The person who has a role on a day.
pub(crate) fn in_role(register: &Register, role: Role, day: Date) -> Option<&Person> {
    let holds = |it: &&schema::PersonRole| {
        it.role == role && it.from.is_none_or(|from| from <= day) && it.until.is_none_or(|until| until >= day)
    };
    let role = register.person_roles.iter().find(holds)?;
    Person::find(register, &role.person)
}

/// What [`before`] finds.
type Before = (Option<(ChangeId, Known)>, Option<Date>);

/// The register as the control before left it, with the last change of that time; and the day of that control. Without
/// the register where it was never controlled, or nothing is known of it then.
fn before(file: &RegisterFile) -> Result<Before> {
    let done = |it: &&Review| it.closed_at.is_some() || (it.started_at.is_none() && it.done_on.is_stated());
    let Some(last) =
        file.content().reviews.iter().filter(done).max_by_key(|it| (it.closed_at, it.done_on.value().copied()))
    else {
        return Ok((None, None));
    };
    let since = last.done_on.value().copied();
    let finished = |event: &Event| {
        let closed = |it: &Option<serde_json::Value>| it.as_ref().is_some_and(|it| !it["closed_at"].is_null());
        closed(&event.after) && !closed(&event.before)
    };
    let events = file.history(Some((Kind::Review, last.id.as_str())), usize::MAX)?;
    let change = match events.iter().find(|it| finished(it)) {
        Some(event) => Some(event.change),
        None => since.map(|day| file.last_change(day)).transpose()?,
    };
    let Some(change) = change else { return Ok((None, since)) };
    let known = file.as_left_by(change)?;
    // What was read in later says nothing of the day it tells of.
    let is_known = !known.register.activities.is_empty();
    Ok((is_known.then_some((change, known)), since))
}

/// Puts to each difference when it came about and by whom: by the last change that made it.
fn date(lines: &mut [Line], events: &[Event], from: ChangeId) {
    let mut of: HashMap<(Kind, &str), Vec<&Event>> = HashMap::new();
    for event in events.iter().filter(|it| it.change > from) {
        if let Some((kind, id)) = event.kind.zip(event.id.as_deref()) {
            of.entry((kind, id)).or_default().push(event);
        }
    }
    for fact in lines.iter_mut().flat_map(|it| it.facts.iter_mut()).filter(|it| differs(it)) {
        let Some(kind) = Kind::named(&fact.subject_kind) else { continue };
        let made = |event: &&&Event| match (&event.before, &event.after) {
            (Some(before), Some(after)) => before[&fact.field] != after[&fact.field],
            _ => true,
        };
        // The newest stand first.
        let Some(event) = of.get(&(kind, fact.subject.as_str())).and_then(|it| it.iter().find(made)) else { continue };
        fact.day = Some(Date(event.at.0.date_naive()));
        fact.by = event.actor.clone().unwrap_or_default();
    }
}

/// The period of a day, by how often one controls: `2026-H2`, `2026-Q4`, `2026`; by the month otherwise.
fn period_of(day: Date, months: u32) -> String {
    let year = day.year();
    match months {
        12 => year.to_string(),
        6 => format!("{year}-H{}", 1 + (day.month() - 1) / 6),
        3 => format!("{year}-Q{}", 1 + (day.month() - 1) / 3),
        _ => format!("{year}-{:02}", day.month()),
    }
}

pub(crate) fn found<'r, E: Entity>(register: &'r Register, id: &str) -> Result<&'r E> {
    let missing = || Failure::of(Code::NotFound).with("kind", E::KIND.name()).with("id", id);
    E::all(register).iter().find(|it| it.id() == id).ok_or_else(missing)
}

fn text(text: String) -> Stated<String> {
    if text.trim().is_empty() { Stated::Blank } else { Stated::Value(text) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_period_is_named_by_how_often_one_controls() {
        let day = |text| Date::parse(text).unwrap();
        for (on, months, period) in [
            ("2026-01-01", 6, "2026-H1"),
            ("2026-06-30", 6, "2026-H1"),
            ("2026-07-01", 6, "2026-H2"),
            ("2026-12-31", 6, "2026-H2"),
            ("2026-12-31", 12, "2026"),
            ("2026-03-31", 3, "2026-Q1"),
            ("2026-10-01", 3, "2026-Q4"),
            ("2026-05-04", 4, "2026-05"),
        ] {
            assert_eq!(period_of(day(on), months), period);
        }
    }
}
