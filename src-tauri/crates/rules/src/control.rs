//! The regular control. Articles 24(1) and 32(1)(d).

use schema::{Kind, Months};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    if index.register.control_plans.is_empty() {
        let organisation = index.register.organisations.first().map_or("", |it| it.id.as_str());
        out.push(Finding::on(Code::ControlPlanMissing, Kind::Organisation, organisation));
    }
    let today = index.now.today;
    for plan in &index.register.control_plans {
        let on = |code| Finding::on(code, Kind::ControlPlan, plan.id.as_str());
        if plan.responsible.is_none() {
            out.push(on(Code::ControlResponsibleMissing).field("responsible"));
        }
        let Some(Months(interval)) = plan.interval.value().copied() else {
            out.push(on(Code::ControlIntervalMissing).field("interval"));
            continue;
        };
        let last = index.reviews.of(plan.id.as_str()).iter().filter_map(|it| it.done_on.value()).max();
        match last {
            // A first control that lies ahead is planned, not neglected.
            None if plan.next_on.is_some_and(|next| next >= today) => {}
            None => {
                let finding = on(Code::ControlNeverDone).field("next_on").with("interval", Param::Months(interval));
                out.push(finding.due_on(plan.next_on));
            }
            Some(last) => {
                let due = plan.next_on.or_else(|| last.plus_months(interval));
                if let Some(due) = due.filter(|due| *due < today) {
                    let finding = on(Code::ControlOverdue).field("next_on").with("interval", Param::Months(interval));
                    let late = Param::Days(today.days_since(due));
                    out.push(finding.with("last", *last).with("due", due).with("late", late).due_on(due));
                }
            }
        }
    }
}
