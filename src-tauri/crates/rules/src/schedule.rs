//! What each retention rule means in calendar dates: for an event of today, for the last financial years, and for what
//! lies there now. Articles 5(1)(e), 30(1)(f).

use std::collections::BTreeSet;

use schema::law::{Law, Minimum};
use schema::{Country, Date, Id, Months, Now, Register, RetentionRule, Stated};
use serde::Serialize;

use crate::retention::{Conflict, FinancialYears, binding, conflict, kept_until, latest_deletion};

/// How many financial years are reckoned at most, the one of the moment included.
const YEARS: usize = 8;

/// A rule's dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Schedule {
    /// The rule.
    pub rule: Id<RetentionRule>,
    /// How long data must be kept, in calendar months: what the binding law demands, else what the rule says.
    pub minimum: Option<Months>,
    /// Whether a law whose period the program knows binds it.
    pub by_law: bool,
    /// Whether calendar years are assumed because no financial year is recorded.
    pub assumed: bool,
    /// An event of today.
    pub today: Span,
    /// Events of the financial years, the one of the moment first, back to the last of which anything may be left.
    pub years: Vec<Span>,
    /// The last day of the events whose data may be deleted today; none where no minimum binds.
    pub may_go: Option<Date>,
    /// The last day of the events whose data must be gone by today, because their latest day is past.
    pub must_be_gone: Option<Date>,
    /// The days of the moment's financial year on which an event leads to deletion before the minimum is over.
    pub conflict: Option<Conflict>,
}

/// What follows from the events of a span of days. Where two dates differ they belong to the first and the last event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first event.
    pub first: Date,
    /// The last event.
    pub last: Date,
    /// The first day on which deletion is allowed, for the first event; none where no minimum binds.
    pub may_first: Option<Date>,
    /// The same for the last event.
    pub may_last: Option<Date>,
    /// The latest day of deletion, for the first event; none where the rule sets no period. A period as long as the
    /// minimum ends with it: the day after is then the first and the latest.
    pub by_first: Option<Date>,
    /// The same for the last event.
    pub by_last: Option<Date>,
}

/// The dates of every rule, in the register's order.
pub fn schedules(register: &Register, now: Now, law: &Law) -> Vec<Schedule> {
    let years = FinancialYears::of(register);
    let country = register.organisations.first().map_or(Country::default(), |it| it.country);
    let accounting: BTreeSet<&str> = register
        .data_items
        .iter()
        .filter(|it| it.accounting_record.is_yes())
        .filter_map(|it| it.retention_rule.as_ref().map(Id::as_str))
        .collect();
    let of = |rule| {
        let minimum = binding(rule, accounting.contains(rule.id.as_str()), country, law);
        Reckoning { rule, minimum, years: &years }.schedule(now.today)
    };
    register.retention_rules.iter().map(of).collect()
}

/// One rule with what it is reckoned by.
pub(crate) struct Reckoning<'r> {
    pub(crate) rule: &'r RetentionRule,
    pub(crate) minimum: Option<&'r Minimum>,
    pub(crate) years: &'r FinancialYears,
}

impl Reckoning<'_> {
    fn schedule(&self, today: Date) -> Schedule {
        let must_be_gone = self.last_before(today, |event| latest_deletion(self.rule, event, self.years));
        Schedule {
            rule: self.rule.id.clone(),
            minimum: self.minimum.map(|it| it.months).or(self.stated()),
            by_law: self.minimum.is_some(),
            assumed: self.years.assumed(),
            today: self.span(today, today),
            years: self.spans(today, must_be_gone),
            may_go: self.last_before(today, |event| self.kept_until(event)),
            must_be_gone,
            conflict: self
                .minimum
                .and_then(|minimum| conflict(self.rule, minimum, self.years.containing(today)?, self.years)),
        }
    }

    /// A period without a law the program knows is counted from the rule's own event.
    pub(crate) fn kept_until(&self, event: Date) -> Option<Date> {
        match self.minimum {
            Some(minimum) => kept_until(minimum, event, self.years),
            None => {
                let latest = Stated::Value(self.stated()?);
                let alike = RetentionRule { latest, latest_days: Stated::Blank, ..self.rule.clone() };
                latest_deletion(&alike, event, self.years)
            }
        }
    }

    fn stated(&self) -> Option<Months> {
        self.rule.minimum.value().copied()
    }

    fn span(&self, first: Date, last: Date) -> Span {
        let may = |event| self.kept_until(event)?.plus_days(1);
        let by = |event| match latest_deletion(self.rule, event, self.years)? {
            latest if self.kept_until(event) == Some(latest) => latest.plus_days(1),
            latest => Some(latest),
        };
        Span { first, last, may_first: may(first), may_last: may(last), by_first: by(first), by_last: by(last) }
    }

    /// The year of the moment and those before it, of which something may be left.
    fn spans(&self, today: Date, gone: Option<Date>) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut year = self.years.containing(today);
        while let Some(one) = year
            && spans.len() < YEARS
            && (spans.is_empty() || gone.is_none_or(|gone| one.ends > gone))
        {
            spans.push(self.span(one.starts, one.ends));
            year = one.starts.plus_days(-1).and_then(|day| self.years.containing(day));
        }
        spans
    }

    /// The last event whose date lies before today. The date never moves back from one event to the next.
    pub(crate) fn last_before(&self, today: Date, date: impl Fn(Date) -> Option<Date>) -> Option<Date> {
        let past = |event: Date| Some(date(event)? < today);
        let (mut step, mut low) = (1, today);
        while !past(low)? {
            low = low.plus_days(-step)?;
            step *= 2;
        }
        let (mut near, mut far) = (0, today.days_since(low));
        while far - near > 1 {
            let middle = (near + far) / 2;
            if past(today.plus_days(-middle)?)? { far = middle } else { near = middle }
        }
        today.plus_days(-far)
    }
}
