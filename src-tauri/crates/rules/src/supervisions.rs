//! That processors are supervised, and what came of it. Articles 5(2), 28(1); the authority's guide gives the ways.

use schema::{Agreement, Date, Kind, Months, Party, Supervision, SupervisionConclusion};

use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::{Index, NOTICE_DAYS};
use crate::processors::{holds, processes};
use crate::requests::written;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for party in &index.register.parties {
        let all = index.supervisions.of(party.id.as_str());
        let mut found = Vec::new();
        if let Some(due) = due(index, party, all) {
            found.extend(nearing(index, party, &due));
        }
        let last = last(index, all);
        for supervision in all {
            if done(index, supervision).is_none() || last.is_some_and(|it| it.id == supervision.id) {
                found.extend(light(index, supervision));
            }
            if done(index, supervision).is_some() && !supervision.conclusion.is_stated() {
                found.push(on(Code::SupervisionInconclusive, supervision).field("conclusion"));
            }
        }
        if let Some(last) = last {
            if !last.points.is_stated() {
                found.push(on(Code::SupervisionPointsMissing, last).field("points"));
            }
            found.extend(faults(index, last, all));
        }
        let named = |it: Finding| it.with("party", party.name.text()).about(party.id.clone());
        out.extend(found.into_iter().map(named));
    }
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for party in &index.register.parties {
        let Some(due) = due(index, party, index.supervisions.of(party.id.as_str())) else {
            continue;
        };
        let (kind, id) = match due.on {
            Some(supervision) => (Kind::Supervision, supervision.id.as_str()),
            None => (Kind::Party, party.id.as_str()),
        };
        let date = DueDate::on("supervision", kind, id, due.day, &["5(2)", "28(1)"]).field(due.field);
        out.push(date.with("party", party.name.text()));
    }
}

/// When the next supervision of a party is due, and the record that says so: the one planned, the last one done, or
/// the party itself where there is none.
struct Due<'r> {
    on: Option<&'r Supervision>,
    field: &'static str,
    day: Date,
    /// How long after the one before, or after the agreement's first day.
    every: Months,
}

fn on(code: Code, supervision: &Supervision) -> Finding {
    Finding::on(code, Kind::Supervision, supervision.id.as_str())
}

fn done(index: &Index<'_>, supervision: &Supervision) -> Option<Date> {
    supervision.done_on.filter(|day| *day <= index.now.today)
}

fn last<'r>(index: &Index<'_>, all: &[&'r Supervision]) -> Option<&'r Supervision> {
    let done = all.iter().copied().filter_map(|it| Some((done(index, it)?, it)));
    done.max_by_key(|(day, it)| (*day, it.position)).map(|(_, it)| it)
}

/// One that is planned is due by its day. Else the next one is due when the last says, or so long after it; a first one so
/// long after the agreement came into force. No law says how long that is: the party's own interval, else the proposed one.
fn due<'r>(index: &Index<'_>, party: &Party, all: &[&'r Supervision]) -> Option<Due<'r>> {
    if !processes(index, party) {
        return None;
    }
    let every = party.supervised_every.value().copied().unwrap_or(index.law.supervision_months.months);
    let last = last(index, all);
    let planned = all.iter().copied().filter(|it| done(index, it).is_none());
    if let Some((day, it)) = planned.filter_map(|it| Some((it.due_on?, it))).min_by_key(|(day, it)| (*day, it.position))
    {
        return Some(Due { on: Some(it), field: "done_on", day, every });
    }
    if let Some(last) = last {
        let day = last.next_on.or_else(|| done(index, last)?.plus_months(every.0))?;
        return Some(Due { on: Some(last), field: "next_on", day, every });
    }
    let agreements = index.agreements.of(party.id.as_str()).iter();
    let since = agreements.filter(|it| holds(it, index.now.today)).filter_map(|it| begun(it)).min()?;
    Some(Due { on: None, field: "supervised_every", day: since.plus_months(every.0)?, every })
}

/// The day an agreement came into force: its own first day, else the day the last of the two was bound.
fn begun(agreement: &Agreement) -> Option<Date> {
    let bound = [agreement.signed_by_controller_on, agreement.processor_bound_on()].into_iter().flatten().max();
    agreement.valid_from.or(bound)
}

fn nearing(index: &Index<'_>, party: &Party, due: &Due<'_>) -> Option<Finding> {
    let left = due.day.days_since(index.now.today);
    let finding = match due.on {
        // A first one has no day of its own before it is late.
        None if left >= 0 => return None,
        None => Finding::on(Code::SupervisionMissing, Kind::Party, party.id.as_str()),
        Some(_) if left > NOTICE_DAYS => return None,
        Some(supervision) => on(Code::SupervisionDue, supervision),
    };
    let finding = finding.field(due.field).with("due", due.day).with("every", Param::Months(due.every.0));
    let finding = finding.with("state", Param::Key(if left < 0 { "late" } else { "ahead" }));
    Some(finding.with("late", Param::Days(-left.min(0))).due_on(due.day))
}

/// A way the guide does not count as enough for so many points. Points that are off its scale say nothing.
fn light(index: &Index<'_>, supervision: &Supervision) -> Option<Finding> {
    let (points, concept) = (*supervision.points.value()?, *supervision.concept.value()?);
    let enough = index.law.concepts_for(u8::try_from(points).ok()?);
    if enough.is_empty() || enough.iter().any(|it| u32::from(*it) == concept) {
        return None;
    }
    let list: Vec<Param> = enough.iter().map(|it| Param::Number(u32::from(*it))).collect();
    let finding = on(Code::SupervisionConceptLight, supervision).field("concept").with("points", points);
    Some(finding.with("concept", concept).with("enough", list))
}

/// Article 28(1): grave faults are followed by something.
fn faults(index: &Index<'_>, last: &Supervision, all: &[&Supervision]) -> Option<Finding> {
    let done = done(index, last)?;
    let grave = last.conclusion.value() == Some(&SupervisionConclusion::Faults);
    let followed = all.iter().any(|it| it.id != last.id && it.due_on.is_some_and(|day| day >= done));
    let finding = on(Code::SupervisionFaults, last).field("remarks").with("done", done);
    (grave && !followed && !written(&last.remarks)).then(|| finding.due_on(done))
}
