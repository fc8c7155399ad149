//! What is told of a breach, part by part. Articles 33(3) and 33(5).

use schema::{Breach, BreachPhase, BreachRisk, Party, Stated};

use super::super::parts::{self, in_order, moment, named, number, told, told_at, told_day};
use super::super::pen::{Noted, Pen, closed, joined, labelled, lower_first, print, upper_first};
use super::super::pick;
use super::areas;
use crate::Text;

/// »2026-1 · Mail til forkert modtager«
pub(super) fn title(pen: &Pen<'_>, breach: &Breach) -> Text {
    joined([Text::from(print!(pen, breach.number).trim()), Text::from(print!(pen, breach.title).trim())], " · ")
}

/// When it happened, and when it was known to whom.
pub(super) fn times(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let aware = match print!(pen, breach.aware_at) {
        Some(at) => Text::from(moment(pen, *at)),
        None => pen.blank(),
    };
    let by = named(pen, print!(pen, breach.aware_by).as_ref()).unwrap_or_default();
    vec![
        pen.labelled_as(breach, "began_on", &breach.began_on, |it| Text::from(pen.date(*it))),
        pen.labelled_as(breach, "ended_on", &breach.ended_on, |it| Text::from(pen.date(*it))),
        pen.rich("papers-breach-aware", &[("when", joined([aware, by], ", "))]),
    ]
}

/// The 72 hours: until when, when it was notified, and why late.
pub(super) fn clock(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let until = breach.aware_at.and_then(|it| rules::deadlines::notify_by(it, pen.order.law));
    let hours = pen.order.law.breach_hours.to_string();
    let mut texts = Vec::new();
    // Of what is unlikely to be a risk there is no notification to count down to.
    let none_due = breach.risk == Stated::Value(BreachRisk::Unlikely) && breach.notified_at.is_none();
    if let Some(until) = until.filter(|_| !none_due) {
        texts.push(Text::from(pen.w("papers-breach-until", &[("hours", &hours), ("when", &moment(pen, until))])));
    }
    match print!(pen, breach.notified_at) {
        Some(at) => {
            let told = pen.w("papers-breach-notified", &[("when", &moment(pen, *at))]);
            let late = until.is_some_and(|until| *at > until);
            texts.push(if late {
                Text::from(told).plain(" ").warning(pen.t("papers-breach-late"))
            } else {
                Text::from(told)
            });
            if late {
                texts.push(match breach.late_reason.is_stated() {
                    true => labelled!(pen, breach.late_reason),
                    false => joined([Text::from(format!("{}:", pen.label::<Breach>("late_reason"))), pen.blank()], " "),
                });
            } else {
                texts.push(labelled!(pen, breach.late_reason));
            }
            texts.push(labelled!(pen, breach.not_notified_reason));
        }
        None => {
            texts.push(Text::from(pen.t("papers-breach-unnotified")));
            texts.push(labelled!(pen, breach.not_notified_reason));
            texts.push(labelled!(pen, breach.late_reason));
        }
    }
    texts.push(labelled!(pen, breach.reference));
    texts
}

/// What was broken, what happened and why.
pub(super) fn facts(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let natures: Vec<String> = print!(pen, breach.nature)
        .iter()
        .map(|it| lower_first(&pen.words().choice("breach-nature", it.name())))
        .collect();
    let nature = if natures.is_empty() { pen.blank() } else { Text::from(upper_first(&pen.list(&natures))) };
    vec![
        joined([Text::from(pen.t("papers-breach-nature")), nature], " "),
        pen.stated(print!(pen, breach.what_happened)),
        labelled!(pen, breach.cause),
    ]
}

/// Whose data and which, how many, and where.
pub(super) fn extent(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let data: Vec<String> =
        print!(pen, breach.data).iter().map(|it| lower_first(&pen.words().choice("breach-data", it.name()))).collect();
    let data = if data.is_empty() { pen.blank() } else { Text::from(pen.list(&data)) };
    let areas = areas(pen, |it| it.breach.as_ref() == Some(&breach.id));
    let labelled =
        |id: &str, text: Text| if text.is_empty() { text } else { joined([Text::from(pen.t(id)), text], " ") };
    vec![
        labelled("papers-breach-subjects", pen.stated(print!(pen, breach.subjects))),
        labelled("papers-breach-people", number(pen, print!(pen, breach.subjects_count))),
        labelled("papers-breach-data", data),
        labelled("papers-breach-records", number(pen, print!(pen, breach.records_count))),
        labelled("papers-breach-areas", pen.list_of(areas)),
    ]
}

/// What was done and what will be.
pub(super) fn measures(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    vec![pen.stated(print!(pen, breach.measures_taken)), labelled!(pen, breach.measures_planned)]
}

pub(super) fn risk(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let risk = parts::chosen(pen, "breach-risk", print!(pen, breach.risk), |it| it.name());
    let reason = match print!(pen, breach.risk_reason) {
        Stated::Blank => Text::new(),
        reason => pen.stated(reason),
    };
    vec![super::super::pen::bold(risk), reason]
}

/// The processor it happened at, and when that told of it; for whom one is the processor oneself. Article 33(2).
pub(super) fn processor(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let party = pick::linked::<Party>(pen.order.register, print!(pen, breach.processor).as_ref());
    let name =
        party.map_or_else(|| Text::from(pen.t("papers-breach-no-processor")), |it| pen.stated(print!(pen, it.name)));
    vec![
        name,
        told_at(pen, breach, "processor_told_at", &breach.processor_told_at),
        pen.labelled_as(breach, "for_others", &breach.for_others, |it| pen.yes_or_no(*it)),
        told_at(pen, breach, "controller_told_at", &breach.controller_told_at),
    ]
}

/// Whether and how the people were told, or why they need not be. Article 34.
pub(super) fn subjects_told(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let when = told_day(pen, breach, "subjects_told_on", &breach.subjects_told_on);
    let what = match print!(pen, breach.subjects_told) {
        Stated::Blank => Text::new(),
        what => closed(pen.stated(what)),
    };
    let why = match &breach.not_told {
        // That no reason is needed adds nothing to that they were not told.
        Stated::None => Text::new(),
        _ => pen.labelled_as(breach, "not_told", &breach.not_told, |it| {
            Text::from(lower_first(&pen.words().choice("not-told-reason", it.name())))
        }),
    };
    let texts = vec![when, what, why];
    match texts.iter().all(Text::is_empty) {
        true => vec![Text::from(pen.t("papers-breach-untold"))],
        false => texts,
    }
}

/// What the authority was told when, from the first on. Article 33(4).
pub(super) fn phases(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let phases = pen.order.register.breach_phases.iter().filter(|it: &&BreachPhase| it.breach == breach.id);
    let line = |it: &BreachPhase| {
        let when = match print!(pen, it.sent_at) {
            Some(at) => Text::from(moment(pen, *at)),
            None => pen.blank(),
        };
        joined([super::super::pen::bold(when), pen.stated(print!(pen, it.told))], ": ")
    };
    in_order(phases, |it| it.position).into_iter().map(line).collect()
}

/// The case itself: who sees to it, where it stands, when it is over.
pub(super) fn case(pen: &Pen<'_>, breach: &Breach) -> Vec<Text> {
    let by = named(pen, breach.responsible.as_ref()).unwrap_or_default();
    vec![
        told(pen, breach, "responsible", &breach.responsible, by),
        labelled!(pen, breach.kept_at),
        told_day(pen, breach, "closed_on", &breach.closed_on),
        pen.labelled_as(breach, "kept_until", &breach.kept_until, |it| Text::from(pen.date(*it))),
    ]
}
