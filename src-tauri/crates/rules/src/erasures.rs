//! That data are deleted when their time is over, not before, and again after a copy was brought back.
//! Articles 5(1)(e), 5(2), 6(1)(c).

use schema::{Date, ErasureRun, Kind, Months, RetentionRule, Stated, Trigger};

use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::requests::written;
use crate::retention::{FinancialYears, binding, latest_deletion};
use crate::schedule::Reckoning;

/// How often one deletes where nobody has said how often one looks, in months.
const EVERY: u32 = 6;

/// How many financial years ahead one looks for the next that is not deleted.
const YEARS_AHEAD: usize = 20;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let years = FinancialYears::of(index.register);
    for rule in &index.register.retention_rules {
        let runs = index.runs.of(rule.id.as_str());
        let mut found = Vec::new();
        if in_use(index, rule) {
            found.extend(due(index, rule, runs, &years));
        }
        for run in runs {
            found.extend(early(index, rule, run, &years));
            if done(index, run).is_some() && !written(&run.method) && !written(&run.kept_at) {
                found.push(on(Code::ErasureRunUndocumented, run).field("method"));
            }
            if let Some(gone) = copies(index, run) {
                found.push(on(Code::ErasureCopies, run).field("copies_gone_on").with("gone", gone).due_on(gone));
            }
        }
        let reach = index.reach_of(rule);
        let named = |it: Finding| Finding { reach: reach.clone(), ..it.with("rule", rule.name.text()) };
        out.extend(found.into_iter().map(named));
    }
    restorations(index, out);
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    let years = FinancialYears::of(index.register);
    for rule in &index.register.retention_rules {
        let runs = index.runs.of(rule.id.as_str());
        if let Some(next) = next(index, rule, runs, &years).filter(|_| in_use(index, rule)) {
            let date = DueDate::on("erasure", Kind::RetentionRule, rule.id.as_str(), next, &["5(1)(e)"]);
            out.push(date.with("rule", rule.name.text()));
        }
        for run in runs {
            if let Some(gone) = copies(index, run) {
                let date = DueDate::on("copies-gone", Kind::ErasureRun, run.id.as_str(), gone, &["5(1)(e)"]);
                out.push(date.field("copies_gone_on").with("rule", rule.name.text()));
            }
        }
    }
    for restoration in &index.register.restorations {
        if let Some(restored) = owes_deletion(restoration) {
            let id = restoration.id.as_str();
            let date = DueDate::on("redelete", Kind::Restoration, id, restored, &["5(1)(e)"]).field("deleted_again_on");
            let system = index.systems.get(restoration.system.as_str());
            out.push(date.with("system", system.map_or("", |it| it.name.text())));
        }
    }
}

fn on(code: Code, run: &ErasureRun) -> Finding {
    Finding::on(code, Kind::ErasureRun, run.id.as_str())
}

fn done(index: &Index<'_>, run: &ErasureRun) -> Option<Date> {
    run.done_on.value().copied().filter(|day| *day <= index.now.today)
}

fn in_use(index: &Index<'_>, rule: &RetentionRule) -> bool {
    let sets_period = rule.latest.is_stated() || rule.latest_days.is_stated();
    sets_period && !index.items_under(rule).is_empty()
}

/// Whether a rule's material falls due all at once, with its financial year.
fn by_year(rule: &RetentionRule) -> bool {
    rule.trigger == Stated::Value(Trigger::FinancialYearEnd)
}

fn last_run(index: &Index<'_>, runs: &[&ErasureRun]) -> Option<Date> {
    runs.iter().filter_map(|it| done(index, it)).max()
}

/// The last day of the material that was deleted.
fn covered(index: &Index<'_>, runs: &[&ErasureRun]) -> Option<Date> {
    runs.iter().filter(|it| done(index, it).is_some()).filter_map(|it| it.through_on).max()
}

/// How often one looks whether anything is to be deleted: as often as one controls.
fn interval(index: &Index<'_>) -> u32 {
    let plans = index.register.control_plans.iter().filter_map(|it| it.interval.value());
    plans.map(|Months(months)| *months).min().unwrap_or(EVERY)
}

/// The last financial year of which everything must be gone today, where anything can have been in it: the years begin
/// with the first one recorded.
fn owed(index: &Index<'_>, rule: &RetentionRule, years: &FinancialYears) -> Option<Date> {
    let latest = |event| latest_deletion(rule, event, years);
    let gone = Reckoning { rule, minimum: None, years }.last_before(index.now.today, latest)?;
    years.starts().is_none_or(|starts| gone >= starts).then_some(gone)
}

/// Article 5(1)(e): what must be gone is shown to be gone.
fn due(index: &Index<'_>, rule: &RetentionRule, runs: &[&ErasureRun], years: &FinancialYears) -> Option<Finding> {
    let on = |code| Finding::on(code, Kind::RetentionRule, rule.id.as_str());
    let last = last_run(index, runs);
    if by_year(rule) {
        let gone = owed(index, rule, years)?;
        if covered(index, runs).is_some_and(|through| through >= gone) {
            return None;
        }
        // Where nobody has recorded a financial year one cannot know that there is anything so old.
        if years.assumed() && last.is_none() {
            return Some(on(Code::ErasureUnproved));
        }
        let due = latest_deletion(rule, gone, years)?;
        let finding = on(Code::ErasureDue).with("through", gone).with("due", due).with("last", "");
        return Some(finding.with("by", Param::Key("year")).due_on(due));
    }
    let Some(last) = last else {
        return Some(on(Code::ErasureUnproved));
    };
    let due = last.plus_months(interval(index)).filter(|due| *due < index.now.today)?;
    let finding = on(Code::ErasureDue).with("through", "").with("due", due).with("last", last);
    Some(finding.with("by", Param::Key("interval")).due_on(due))
}

/// The next day by which something is to be deleted: the day let pass, else the one ahead.
fn next(index: &Index<'_>, rule: &RetentionRule, runs: &[&ErasureRun], years: &FinancialYears) -> Option<Date> {
    if !by_year(rule) {
        return last_run(index, runs)?.plus_months(interval(index));
    }
    let covered = covered(index, runs);
    let covers = |day: Date| covered.is_some_and(|through| through >= day);
    let gone = owed(index, rule, years);
    if let Some(gone) = gone.filter(|gone| !covers(*gone)) {
        let unknown = years.assumed() && last_run(index, runs).is_none();
        return if unknown { None } else { latest_deletion(rule, gone, years) };
    }
    let first = match gone {
        Some(gone) => gone.plus_days(1)?,
        None => years.starts()?,
    };
    let mut year = years.containing(first)?;
    for _ in 0..YEARS_AHEAD {
        if !covers(year.ends) {
            return latest_deletion(rule, year.ends, years);
        }
        year = years.containing(year.ends.plus_days(1)?)?;
    }
    None
}

/// Article 6(1)(c): what a law demands be kept was deleted. Where something was held back, that may have been it.
fn early(index: &Index<'_>, rule: &RetentionRule, run: &ErasureRun, years: &FinancialYears) -> Option<Finding> {
    let (done, through) = (done(index, run)?, run.through_on?);
    let accounting = index.items_of_rule.of(rule.id.as_str()).iter().any(|it| it.accounting_record.is_yes());
    let minimum = binding(rule, accounting, index.country(), index.law)?;
    if written(&run.exceptions) {
        return None;
    }
    let reckoning = Reckoning { rule, minimum: Some(minimum), years };
    let kept = |event| reckoning.kept_until(event);
    let may = reckoning.last_before(done, kept)?;
    let until = kept(through)?;
    let finding = on(Code::ErasureRunEarly, run).field("through_on").with("done", done).with("through", through);
    let finding = finding.with("may", may).with("until", until).with("provision", &minimum.provision);
    (through > may).then_some(finding)
}

/// Until when copies still hold what a run deleted.
fn copies(index: &Index<'_>, run: &ErasureRun) -> Option<Date> {
    done(index, run)?;
    run.copies_gone_on.value().copied().filter(|gone| *gone >= index.now.today)
}

/// When a system was brought back into use from a copy, and nobody has deleted again.
fn owes_deletion(restoration: &schema::Restoration) -> Option<Date> {
    let owes = !restoration.test_only.is_yes() && !restoration.deleted_again_on.is_settled();
    restoration.restored_on.value().copied().filter(|_| owes)
}

fn restorations(index: &Index<'_>, out: &mut Vec<Finding>) {
    for restoration in &index.register.restorations {
        if let Some(restored) = owes_deletion(restoration) {
            let system = index.systems.get(restoration.system.as_str());
            let finding = Finding::on(Code::RestorationUndeleted, Kind::Restoration, restoration.id.as_str());
            let finding = finding.field("deleted_again_on").with("restored", restored).due_on(restored);
            out.push(finding.with("system", system.map_or("", |it| it.name.text())));
        }
    }
}
