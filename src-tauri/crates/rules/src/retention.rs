//! Retention in calendar dates: the latest deletion a rule sets against the day the law demands data be kept until.
//! Articles 5(1)(e) and 30(1)(f); Danish and Norwegian bookkeeping law count from the end of the financial year.

use schema::law::{Law, Minimum};
use schema::{Country, Date, MinimumLaw, Now, Register, RetentionRule, Trigger};
use serde::Serialize;

/// One financial year: first and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Year {
    /// First day.
    pub starts: Date,
    /// Last day.
    pub ends: Date,
}

/// The organisation's financial years, without end in both directions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinancialYears {
    rows: Vec<Year>,
    assumed: bool,
}

/// The days of one financial year on which an event leads to deletion before the law allows it.
/// Within a year the law's date stands still while the rule's moves on, so these days are the year's first ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// How many days.
    pub days: u32,
    /// The first.
    pub first: Date,
    /// The last.
    pub last: Date,
    /// How many days too early at most: for an event on the first.
    pub gap: i64,
}

/// A rule's dates for an event in the current financial year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Dates {
    /// The financial year of the moment.
    pub year: Year,
    /// Whether that year is the calendar year because none is recorded.
    pub assumed: bool,
    /// The example's event: the first day that conflicts, else today.
    pub event: Date,
    /// The latest deletion after that event.
    pub latest: Option<Date>,
    /// The last day the law demands the data be kept.
    pub kept_until: Option<Date>,
    /// The days that conflict.
    pub conflict: Option<Conflict>,
}

impl FinancialYears {
    /// The years as recorded; calendar years where none is. Rows that end before they begin are left out.
    pub fn of(register: &Register) -> FinancialYears {
        let rows = register.financial_years.iter().map(|it| Year { starts: it.starts, ends: it.ends });
        let mut rows: Vec<Year> = rows.filter(|it| it.starts <= it.ends).collect();
        rows.sort_by_key(|it| it.starts);
        let assumed = rows.is_empty();
        if assumed {
            // Any calendar year will do: the others follow in steps of twelve months.
            let year = (Date::new(2000, 1, 1), Date::new(2000, 12, 31));
            if let (Some(starts), Some(ends)) = year {
                rows.push(Year { starts, ends });
            }
        }
        FinancialYears { rows, assumed }
    }

    /// Whether no year is recorded, so that calendar years are assumed.
    pub fn assumed(&self) -> bool {
        self.assumed
    }

    /// The first day of the first year recorded; none where none is.
    pub fn starts(&self) -> Option<Date> {
        if self.assumed { None } else { self.rows.first().map(|it| it.starts) }
    }

    /// The financial year a day falls in. None only past the end of the calendar.
    pub fn containing(&self, day: Date) -> Option<Year> {
        let after = self.rows.partition_point(|row| row.starts <= day);
        let next = self.rows.get(after).map(|row| row.starts);
        let Some(row) = after.checked_sub(1).and_then(|at| self.rows.get(at)) else {
            return step(next?, day);
        };
        let cut = |year: Year| match next.and_then(|next| next.plus_days(-1)) {
            Some(end) if end < year.ends => Year { ends: end, ..year },
            _ => year,
        };
        if day <= row.ends {
            return Some(cut(*row));
        }
        let following = row.ends.plus_days(1)?;
        // A year of twelve months is its own anchor, so that one begun on 29 February finds it again.
        let anchor = if row.starts.plus_months(12) == Some(following) { row.starts } else { following };
        step(anchor, day).map(cut)
    }
}

/// The last day the law demands data of an event be kept: deletion is allowed from the day after.
/// Where the law counts from the end of the financial year, the event's own day is assumed to say which.
pub fn kept_until(minimum: &Minimum, event: Date, years: &FinancialYears) -> Option<Date> {
    let from = match minimum.trigger {
        Trigger::FinancialYearEnd => years.containing(event)?.ends,
        _ => event,
    };
    from.plus_months(minimum.months.0)
}

/// The latest deletion a rule sets for an event. None where it sets no period.
pub fn latest_deletion(rule: &RetentionRule, event: Date, years: &FinancialYears) -> Option<Date> {
    let from = match rule.trigger.value()? {
        Trigger::FinancialYearEnd => years.containing(event)?.ends,
        _ => event,
    };
    period_end(rule, from)
}

/// The last day of a rule's period, counted from a day. Of two that are stated the earlier one keeps both promises.
pub(crate) fn period_end(rule: &RetentionRule, from: Date) -> Option<Date> {
    let months = rule.latest.value().and_then(|it| from.plus_months(it.0));
    let days = rule.latest_days.value().and_then(|it| from.plus_days(it.0.into()));
    [months, days].into_iter().flatten().min()
}

/// Which event days of a financial year a rule deletes before the minimum is over.
pub fn conflict(rule: &RetentionRule, minimum: &Minimum, year: Year, years: &FinancialYears) -> Option<Conflict> {
    let gap = |event: Date| -> Option<i64> {
        Some(kept_until(minimum, event, years)?.days_since(latest_deletion(rule, event, years)?))
    };
    let most = gap(year.starts)?;
    if most <= 0 {
        return None;
    }
    // The gap never grows from one day of a year to the next, so the last conflicting day can be halved for.
    let (mut low, mut high) = (0, year.ends.days_since(year.starts));
    while low < high {
        let middle = (low + high + 1) / 2;
        match gap(year.starts.plus_days(middle)?)? {
            left if left > 0 => low = middle,
            _ => high = middle - 1,
        }
    }
    let days = u32::try_from(low + 1).unwrap_or(u32::MAX);
    Some(Conflict { days, first: year.starts, last: year.starts.plus_days(low)?, gap: most })
}

/// The law whose minimum binds a rule: the one it names, or the country's bookkeeping law where it deletes accounting records.
pub fn binding<'l>(rule: &RetentionRule, accounting: bool, country: Country, law: &'l Law) -> Option<&'l Minimum> {
    match rule.minimum_law.value() {
        Some(named) => law.minimum(*named),
        None if accounting => law.minimum(bookkeeping_law(country)),
        None => None,
    }
}

/// Whether a law's period binds a rule of the register, so that the financial year decides a date.
pub fn counts_years(register: &Register, law: &Law) -> bool {
    let country = register.organisations.first().map_or(Country::default(), |it| it.country);
    register.retention_rules.iter().any(|rule| {
        let mut items = register.data_items.iter().filter(|it| it.retention_rule.as_ref() == Some(&rule.id));
        binding(rule, items.any(|it| it.accounting_record.is_yes()), country, law).is_some()
    })
}

/// The country's bookkeeping law.
pub fn bookkeeping_law(country: Country) -> MinimumLaw {
    match country {
        Country::Dk => MinimumLaw::DkBookkeeping,
        Country::No => MinimumLaw::NoBookkeeping,
    }
}

/// A rule's dates for paper. None where the rule sets no period and no law binds it.
pub fn dates(register: &Register, rule: &RetentionRule, now: Now, law: &Law) -> Option<Dates> {
    let years = FinancialYears::of(register);
    let country = register.organisations.first().map_or(Country::default(), |it| it.country);
    let mut items = register.data_items.iter().filter(|it| it.retention_rule.as_ref() == Some(&rule.id));
    let minimum = binding(rule, items.any(|it| it.accounting_record.is_yes()), country, law);
    example(rule, minimum, now.today, &years)
}

pub(crate) fn example(
    rule: &RetentionRule,
    minimum: Option<&Minimum>,
    today: Date,
    years: &FinancialYears,
) -> Option<Dates> {
    let year = years.containing(today)?;
    let conflict = minimum.and_then(|minimum| conflict(rule, minimum, year, years));
    let event = conflict.map_or(today, |it| it.first);
    let latest = latest_deletion(rule, event, years);
    let kept_until = minimum.and_then(|minimum| kept_until(minimum, event, years));
    if latest.is_none() && kept_until.is_none() {
        return None;
    }
    Some(Dates { year, assumed: years.assumed, event, latest, kept_until, conflict })
}

/// The year of a day when one year is known to start on `anchor` and the others follow every twelve months.
/// Each start is counted from the anchor itself, so that 29 February never drifts to the 28th.
fn step(anchor: Date, day: Date) -> Option<Year> {
    let start = |years: i32| {
        let months = years.unsigned_abs() * 12;
        if years < 0 { anchor.minus_months(months) } else { anchor.plus_months(months) }
    };
    let mut at = day.year() - anchor.year();
    if start(at)? > day {
        at -= 1;
    }
    Some(Year { starts: start(at)?, ends: start(at + 1)?.plus_days(-1)? })
}
