//! A control on paper: its agenda before, its minutes after. Article 24(1).

mod actions;
mod checklist;
mod minutes;

use rules::agenda;
use schema::{AgendaFact, AgendaLine, AgendaPart, ControlPlan, Kind, Months, Review};
use serde_json::json;

pub(super) use checklist::compose as compose_agenda;
pub(super) use minutes::compose as compose_minutes;

use super::parts::in_order;
use super::pen::{Noted, Pen, joined, print};
use super::pick;
use crate::Text;

/// The parts that have points, in the agenda's order.
fn parts<'r>(pen: &Pen<'r>, review: &Review) -> Vec<(AgendaPart, Vec<&'r AgendaLine>)> {
    let lines = &pen.order.register.agenda_lines;
    let of = |part: AgendaPart| {
        in_order(lines.iter().filter(|it| it.review == review.id && it.part == part), |it| it.position)
    };
    AgendaPart::ALL.iter().map(|part| (*part, of(*part))).filter(|(_, lines)| !lines.is_empty()).collect()
}

/// »A · Overblik«
fn part_title(pen: &Pen<'_>, part: AgendaPart, lines: &[&AgendaLine]) -> String {
    lines.iter().for_each(|it| pen.note(*it, "part", &it.part));
    pen.words().choice("agenda-part", part.name())
}

/// »A 1«; nothing where the register itself brought the point up.
fn number(pen: &Pen<'_>, line: &AgendaLine) -> String {
    let mut letters = print!(pen, line.point).chars();
    match letters.next() {
        Some(letter)
            if letter.is_alphabetic()
                && !letters.as_str().is_empty()
                && letters.clone().all(|it| it.is_ascii_digit()) =>
        {
            format!("{letter}\u{a0}{}", letters.as_str())
        }
        _ => line.point.clone(),
    }
}

/// What is asked, as it was asked when the control began.
fn question(pen: &Pen<'_>, line: &AgendaLine) -> Text {
    let asked = agenda::asks(line, &facts_of(pen, line), pen.order.law, pen.words());
    pen.note_worked_out(Kind::AgendaLine, line.id.as_str(), "question", json!(asked));
    if asked.trim().is_empty() { pen.blank() } else { Text::from(asked) }
}

/// The facts of a point, each as a sentence.
fn facts(pen: &Pen<'_>, line: &AgendaLine) -> Vec<Text> {
    let said = facts_of(pen, line).into_iter().filter(|it| agenda::is_said(it));
    let sentence = |fact: &AgendaFact| {
        let sentence = agenda::sentence(fact, pen.words());
        pen.note_worked_out(Kind::AgendaFact, fact.id.as_str(), "sentence", json!(sentence));
        Text::from(sentence)
    };
    said.map(sentence).collect()
}

fn facts_of<'r>(pen: &Pen<'r>, line: &AgendaLine) -> Vec<&'r AgendaFact> {
    in_order(pen.order.register.agenda_facts.iter().filter(|it| it.line == line.id), |it| it.position)
}

/// »Referat af halvårskontrol«, or of a control at another interval.
fn titled(pen: &Pen<'_>, id: &str, review: &Review) -> String {
    let plan = pick::linked::<ControlPlan>(pen.order.register, Some(&review.plan));
    let half = plan.is_some_and(|it| it.interval.value() == Some(&Months(6)));
    pen.t(&format!("papers-{id}-{}", if half { "half" } else { "title" }))
}

/// »2. halvår 2026«
pub(super) fn period(pen: &Pen<'_>, review: &Review) -> String {
    let period = print!(pen, review.period);
    match period.split_once("-H") {
        Some((year, half @ ("1" | "2"))) => pen.w("papers-half", &[("half", half), ("year", year)]),
        _ => period.clone(),
    }
}

/// »2. halvår 2026 · siden forrige kontrol den 4. maj 2026«
fn subtitle(pen: &Pen<'_>, review: &Review) -> Text {
    let since = match print!(pen, review.since) {
        Some(day) => pen.w("papers-since", &[("date", &pen.date(*day))]),
        None => pen.t("papers-first-control"),
    };
    joined([Text::from(period(pen, review)), Text::from(since)], " · ")
}
