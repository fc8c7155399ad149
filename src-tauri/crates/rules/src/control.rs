//! The regular control, what it left to do, and how old the law is that it is held against. Articles 24(1), 32(1)(d).

use schema::{Action, ControlPlan, Date, Kind, Months, Review};

use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::{Index, NOTICE_DAYS};

/// How many days a control may stay open.
const OPEN_DAYS: i64 = 30;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let organisation = index.register.organisations.first().map_or("", |it| it.id.as_str());
    if index.register.control_plans.is_empty() {
        out.push(Finding::on(Code::ControlPlanMissing, Kind::Organisation, organisation));
    }
    for plan in &index.register.control_plans {
        planned(index, plan, out);
    }
    out.extend(index.register.reviews.iter().filter_map(|it| open(index, it)));
    out.extend(index.register.actions.iter().filter(|it| it.done_on.is_none()).flat_map(|it| action(index, it)));
    out.extend(aged(index, organisation));
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for plan in &index.register.control_plans {
        if let Some(due) = due(index, plan) {
            let date = DueDate::on("control", Kind::ControlPlan, plan.id.as_str(), due, &["24(1)", "32(1)(d)"]);
            out.push(date.field("next_on"));
        }
    }
    for action in index.register.actions.iter().filter(|it| it.done_on.is_none()) {
        if let Some(due) = action.due_on {
            let date = DueDate::on("action", Kind::Action, action.id.as_str(), due, &["24(1)"]).field("done_on");
            out.push(date.with("what", action.what.text()));
        }
    }
}

fn last<'r>(index: &Index<'r>, plan: &ControlPlan) -> Option<&'r Date> {
    index.reviews.of(plan.id.as_str()).iter().filter_map(|it| it.done_on.value()).max()
}

fn due(index: &Index<'_>, plan: &ControlPlan) -> Option<Date> {
    let after_last = || last(index, plan)?.plus_months(plan.interval.value()?.0);
    plan.next_on.or_else(after_last)
}

fn planned(index: &Index<'_>, plan: &ControlPlan, out: &mut Vec<Finding>) {
    let today = index.now.today;
    let on = |code| Finding::on(code, Kind::ControlPlan, plan.id.as_str());
    if plan.responsible.is_none() {
        out.push(on(Code::ControlResponsibleMissing).field("responsible"));
    }
    if let Some(due) = due(index, plan).filter(|due| (0..=NOTICE_DAYS).contains(&due.days_since(today))) {
        out.push(on(Code::ControlDue).field("next_on").with("due", due).due_on(due));
    }
    let Some(Months(interval)) = plan.interval.value().copied() else {
        out.push(on(Code::ControlIntervalMissing).field("interval"));
        return;
    };
    match last(index, plan) {
        // A first control that lies ahead is planned, not neglected.
        None if plan.next_on.is_some_and(|next| next >= today) => {}
        None => {
            let finding = on(Code::ControlNeverDone).field("next_on").with("interval", Param::Months(interval));
            out.push(finding.due_on(plan.next_on));
        }
        Some(last) => {
            if let Some(due) = due(index, plan).filter(|due| *due < today) {
                let finding = on(Code::ControlOverdue).field("next_on").with("interval", Param::Months(interval));
                let late = Param::Days(today.days_since(due));
                out.push(finding.with("last", *last).with("due", due).with("late", late).due_on(due));
            }
        }
    }
}

/// A control that was begun comes to its end.
fn open(index: &Index<'_>, review: &Review) -> Option<Finding> {
    let begun = review.started_at.filter(|_| review.closed_at.is_none())?.on_the_wall().date();
    let days = index.now.today.days_since(begun);
    let finding = Finding::on(Code::ControlOpen, Kind::Review, review.id.as_str()).field("closed_at");
    let finding = finding.with("period", review.period.as_str()).with("begun", begun).with("days", Param::Days(days));
    (days > OPEN_DAYS).then(|| finding.due_on(begun.plus_days(OPEN_DAYS)))
}

/// What a control left to do has somebody who does it, by its day.
fn action(index: &Index<'_>, action: &Action) -> Vec<Finding> {
    let today = index.now.today;
    let on = |code| Finding::on(code, Kind::Action, action.id.as_str()).with("what", action.what.text());
    let mut found = Vec::new();
    if let Some(due) = action.due_on.filter(|due| due.days_since(today) <= NOTICE_DAYS) {
        let code = if due < today { Code::ActionOverdue } else { Code::ActionDue };
        let finding = on(code).field("done_on").with("due", due).with("owner", owner(index, action));
        let late = today.days_since(due).max(0);
        found.push(finding.with("late", Param::Days(late)).due_on(due));
    }
    if action.owner.is_none() {
        found.push(on(Code::ActionOwnerless).field("owner"));
    }
    found
}

fn owner<'r>(index: &Index<'r>, action: &Action) -> &'r str {
    let owner = action.owner.as_ref().and_then(|it| index.persons.get(it.as_str()));
    owner.map_or("", |it| it.name.text())
}

/// Article 24(1): what the register is held against is reviewed and updated too.
fn aged(index: &Index<'_>, organisation: &str) -> Option<Finding> {
    let as_of = index.law.as_of;
    let fresh = as_of.plus_months(index.law.ages_after_months.months.0)?;
    let finding = Finding::on(Code::LawOld, Kind::Organisation, organisation).with("checked", as_of);
    (fresh < index.now.today).then(|| finding.due_on(fresh))
}
