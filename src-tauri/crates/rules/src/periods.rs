//! Retention rules held against the law and the data. Articles 5(1)(e), 6(1)(c), 13(2)(a), 17, 30(1)(f).

use schema::law::Minimum;
use schema::{Country, DataItem, Date, Days, Kind, Months, RetentionRule, Stated, SystemForm};

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::retention::{self, FinancialYears};
use crate::{Code, Reach};

/// The longest financial year either country's law allows, in months: a first or a changed year.
const LONGEST_YEAR: u32 = 18;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let years = FinancialYears::of(index.register);
    let mut counts_years = false;
    for rule in &index.register.retention_rules {
        let mut found = Vec::new();
        let items = index.items_under(rule);
        if items.is_empty() {
            found.push(on(Code::RetentionRuleUnused, rule));
        }
        periods(rule, &mut found);
        found.extend(unreasoned(index, rule, &items));
        counts_years |= minimum(index, rule, &items, &years, &mut found);
        other_data(index, rule, &items, &mut found);
        copies(index, rule, &mut found);
        let reach = index.reach_of(rule);
        out.extend(found.into_iter().map(|mut it| {
            it.reach = reach.clone();
            it.with("rule", rule.name.text())
        }));
    }
    recorded_years(index, counts_years && years.assumed(), out);
}

fn on(code: Code, rule: &RetentionRule) -> Finding {
    Finding::on(code, Kind::RetentionRule, rule.id.as_str())
}

/// Article 30(1)(f) and 13(2)(a): a period with the event it is counted from, or a criterion.
fn periods(rule: &RetentionRule, out: &mut Vec<Finding>) {
    if !rule.has_period() && !rule.criterion.is_stated() {
        out.push(on(Code::RetentionRuleEmpty, rule).field("latest"));
    }
    if let (Stated::Value(Months(months)), Stated::Value(Days(days))) = (&rule.latest, &rule.latest_days) {
        let finding = on(Code::PeriodTwice, rule).field("latest_days").with("latest", Param::Months(*months));
        out.push(finding.with("days", Param::Days(i64::from(*days))));
    }
    if !rule.name.is_stated() {
        out.push(on(Code::RetentionRuleUnnamed, rule).field("name"));
    }
    if rule.has_period() && !rule.trigger.is_stated() {
        out.push(on(Code::RetentionTriggerMissing, rule).field("trigger"));
    }
}

/// How long a rule says, in calendar months or in days.
fn period(rule: &RetentionRule) -> Option<Param> {
    let months = rule.latest.value().map(|it| Param::Months(it.0));
    months.or_else(|| rule.latest_days.value().map(|it| Param::Days(it.0.into())))
}

/// The field that says it.
fn period_field(rule: &RetentionRule) -> &'static str {
    if rule.latest.is_stated() { "latest" } else { "latest_days" }
}

/// Article 5(1)(e): longer than most claims can be made, and neither a law nor a criterion that says why.
fn unreasoned(index: &Index<'_>, rule: &RetentionRule, items: &[&DataItem]) -> Option<Finding> {
    let limitation = index.law.limitations.iter().find(|it| it.country == index.country())?;
    let latest = period(rule)?;
    let today = index.now.today;
    let ends = |limit: Date| retention::period_end(rule, today).is_some_and(|end| end <= limit);
    if today.plus_months(limitation.months.0).is_none_or(ends) {
        return None;
    }
    let accounting = items.iter().any(|it| it.accounting_record.is_yes());
    let lawful = rule.minimum_law.is_stated() || rule.minimum.is_stated() || accounting;
    (!lawful && !rule.criterion.is_stated()).then(|| {
        let finding = on(Code::PeriodUnreasoned, rule).field("criterion").with("latest", latest);
        finding.with("limitation", Param::Months(limitation.months.0))
    })
}

/// The rule's latest deletion against the law that binds it, in dates. Whether it is counted from a financial year.
fn minimum(
    index: &Index<'_>,
    rule: &RetentionRule,
    items: &[&DataItem],
    years: &FinancialYears,
    out: &mut Vec<Finding>,
) -> bool {
    let country = index.register.organisations.first().map_or(Country::default(), |it| it.country);
    let accounting = items.iter().any(|it| it.accounting_record.is_yes());
    if accounting && !rule.minimum_law.is_stated() {
        let law = index.law.minimum(retention::bookkeeping_law(country));
        let finding = on(Code::MinimumNotNamed, rule).field("minimum_law");
        out.push(law.into_iter().fold(finding, |finding, law| finding.with("law", &law.provision)));
    }
    let Some(law) = retention::binding(rule, accounting, country, index.law) else {
        without_law(index, rule, out);
        return false;
    };
    if let Stated::Value(Months(stated)) = rule.minimum
        && stated < law.months.0
    {
        let finding = on(Code::MinimumBelowLaw, rule).field("minimum").with("law", &law.provision);
        out.push(finding.with("minimum", Param::Months(stated)).with("demanded", Param::Months(law.months.0)));
    }
    before_minimum(index, rule, law, years, out);
    true
}

/// Article 6(1)(c): nothing goes before the last day the law demands it be kept.
fn before_minimum(
    index: &Index<'_>,
    rule: &RetentionRule,
    law: &Minimum,
    years: &FinancialYears,
    out: &mut Vec<Finding>,
) {
    let Some(dates) = retention::example(rule, Some(law), index.now.today, years) else {
        return;
    };
    let (Some(conflict), Some(latest), Some(kept_until)) = (dates.conflict, dates.latest, dates.kept_until) else {
        return;
    };
    let Some(period) = period(rule) else {
        return;
    };
    let trigger = rule.trigger.value().copied().unwrap_or_default();
    let counted = if years.assumed() { "assumed" } else { "recorded" };
    let finding = on(Code::RetentionBeforeMinimum, rule)
        .field(period_field(rule))
        .with("latest", period)
        .with("trigger", Param::After(trigger))
        .with("law", &law.provision)
        .with("demanded", Param::Months(law.months.0))
        .with("days", Param::Number(conflict.days))
        .with("first", conflict.first)
        .with("last", conflict.last)
        .with("gap", Param::Days(conflict.gap))
        .with("event", dates.event)
        .with("deleted", latest)
        .with("kept", kept_until)
        .with("year", Param::Key(counted));
    out.push(finding);
}

/// A minimum whose law is not in the program's data: both are counted from the same event, whichever that is.
fn without_law(index: &Index<'_>, rule: &RetentionRule, out: &mut Vec<Finding>) {
    let Some(Months(minimum)) = rule.minimum.value().copied() else {
        return;
    };
    if !rule.minimum_law.is_stated() {
        out.push(on(Code::MinimumWithoutLaw, rule).field("minimum_law").with("minimum", Param::Months(minimum)));
    }
    let today = index.now.today;
    if let Some(latest) = period(rule)
        && let Some(end) = retention::period_end(rule, today)
        && today.plus_months(minimum).is_none_or(|least| end < least)
    {
        let finding = on(Code::LatestBelowMinimum, rule).field(period_field(rule));
        out.push(finding.with("minimum", Param::Months(minimum)).with("latest", latest));
    }
}

/// Article 5(1)(e): a law for accounting records gives no ground to keep anything else as long.
fn other_data(index: &Index<'_>, rule: &RetentionRule, items: &[&DataItem], out: &mut Vec<Finding>) {
    let Some(law) = rule.minimum_law.value().and_then(|it| index.law.minimum(*it)) else {
        return;
    };
    if !law.accounting_records_only {
        return;
    }
    let names = |items: Vec<&&DataItem>| Param::List(items.iter().map(|it| it.name.text().into()).collect());
    let others: Vec<_> = items.iter().filter(|it| it.accounting_record.is_no()).collect();
    if !others.is_empty() {
        let finding = on(Code::MinimumOnOtherData, rule).field("minimum_law").with("law", &law.provision);
        out.push(finding.with("items", names(others)));
    }
    let open: Vec<_> = items.iter().filter(|it| !it.accounting_record.is_settled()).collect();
    if let Some(first) = open.first() {
        let finding = Finding::on(Code::AccountingUnstated, Kind::DataItem, first.id.as_str());
        out.push(finding.field("accounting_record").with("law", &law.provision).with("items", names(open)));
    }
}

/// Articles 30(1)(f), 5(1)(e) and 17: copies go too, and what is deleted stays deleted after a restore.
fn copies(index: &Index<'_>, rule: &RetentionRule, out: &mut Vec<Finding>) {
    let kept = |form| index.register.systems.iter().any(|it| it.form == form && !it.holds_personal_data.is_no());
    if open(&rule.archive_lag, kept(SystemForm::Archive)) {
        out.push(on(Code::ArchiveLagMissing, rule).field("archive_lag"));
    }
    if open(&rule.backup_lag, kept(SystemForm::Backup)) {
        out.push(on(Code::BackupLagMissing, rule).field("backup_lag"));
    }
    let backed_up = rule.backup_lag.is_stated() || open(&rule.backup_lag, kept(SystemForm::Backup));
    if backed_up && rule.deleted_again_after_restore.is_no() {
        out.push(on(Code::RestoreBringsBack, rule).field("deleted_again_after_restore"));
    } else if backed_up && !rule.deleted_again_after_restore.is_settled() {
        out.push(on(Code::RestoreUnanswered, rule).field("deleted_again_after_restore"));
    }
}

/// Whether copies exist for a time nobody has stated.
fn open<T>(lag: &Stated<T>, kept: bool) -> bool {
    match lag {
        Stated::Unknown => true,
        Stated::Blank => kept,
        Stated::None | Stated::Value(_) => false,
    }
}

/// Financial years that cannot be, and the calendar year that is assumed where none is recorded.
fn recorded_years(index: &Index<'_>, assumed: bool, out: &mut Vec<Finding>) {
    if assumed {
        let organisation = index.register.organisations.first().map_or("", |it| it.id.as_str());
        out.push(Finding::on(Code::FinancialYearAssumed, Kind::Organisation, organisation));
    }
    let mut rows: Vec<_> = index.register.financial_years.iter().collect();
    rows.sort_by_key(|it| it.starts);
    let mut before = None;
    for row in rows {
        let too_long = row.starts.plus_months(LONGEST_YEAR).is_none_or(|end| row.ends >= end);
        let overlaps = before.is_some_and(|ends| row.starts <= ends);
        if row.ends < row.starts || too_long || overlaps {
            let finding = Finding::on(Code::FinancialYearImpossible, Kind::FinancialYear, row.id.as_str());
            let why = if row.ends < row.starts {
                "backwards"
            } else if too_long {
                "long"
            } else {
                "overlap"
            };
            let mut finding =
                finding.field("ends").with("starts", row.starts).with("ends", row.ends).with("why", Param::Key(why));
            finding.reach = Reach::Nowhere;
            out.push(finding);
        }
        before = Some(row.ends);
    }
}
