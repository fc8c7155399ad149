//! What each retention rule means in dates, for the window.

use std::collections::BTreeMap;

use rules::{Schedule, Span};
use schema::law::Law;
use schema::{Date, Now, Register};
use schemars::JsonSchema;
use serde::Serialize;

/// What a retention rule means in dates.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeletionView {
    /// How long data must be kept, in calendar months: what the binding law demands, else what the rule says.
    pub(crate) minimum: Option<u32>,
    /// Whether a law whose period the program knows binds it.
    pub(crate) by_law: bool,
    /// Whether calendar years are assumed because no financial year is recorded.
    pub(crate) assumed: bool,
    /// An event of today.
    pub(crate) today: SpanView,
    /// Events of the financial years, the one of the moment first, back to the last of which anything may be left.
    pub(crate) years: Vec<SpanView>,
    /// The last day of the events whose data may be deleted today; nothing where no minimum binds.
    pub(crate) may_go: Option<Date>,
    /// The last day of the events whose data must be gone by today.
    pub(crate) must_be_gone: Option<Date>,
    /// The days of this financial year whose data would go before the minimum is over.
    pub(crate) conflict: Option<ConflictView>,
    /// The next day by which something is to be deleted, and shown to be; past where that was let pass.
    pub(crate) next: Option<Date>,
}

/// What follows from the events of a span of days. Where two dates differ they belong to the first and the last event.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SpanView {
    /// The first event.
    pub(crate) first: Date,
    /// The last event.
    pub(crate) last: Date,
    /// The first day on which deletion is allowed, for the first event; nothing where no minimum binds.
    pub(crate) may_first: Option<Date>,
    /// The same for the last event.
    pub(crate) may_last: Option<Date>,
    /// The last day on which the data may still be there, for the first event; nothing where the rule sets no period.
    pub(crate) by_first: Option<Date>,
    /// The same for the last event.
    pub(crate) by_last: Option<Date>,
}

/// The days on which an event leads to deletion before the minimum is over.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConflictView {
    /// How many days.
    pub(crate) days: u32,
    /// The first.
    pub(crate) first: Date,
    /// The last.
    pub(crate) last: Date,
    /// How many days too early at most.
    pub(crate) gap: i64,
}

/// The dates of every rule, by its id.
pub(crate) fn of(register: &Register, now: Now, law: &Law) -> BTreeMap<String, DeletionView> {
    let dates = rules::dates(register, now, law);
    let next = |rule: &str| dates.iter().find(|it| it.code == "erasure" && it.id == rule).map(|it| it.day);
    let all = rules::schedules(register, now, law).into_iter();
    all.map(|it| (it.rule.to_string(), view(next(it.rule.as_str()), it))).collect()
}

fn view(next: Option<Date>, of: Schedule) -> DeletionView {
    DeletionView {
        minimum: of.minimum.map(|it| it.0),
        by_law: of.by_law,
        assumed: of.assumed,
        today: span(of.today),
        years: of.years.into_iter().map(span).collect(),
        may_go: of.may_go,
        must_be_gone: of.must_be_gone,
        conflict: of.conflict.map(|it| ConflictView { days: it.days, first: it.first, last: it.last, gap: it.gap }),
        next,
    }
}

fn span(of: Span) -> SpanView {
    let Span { first, last, may_first, may_last, by_first, by_last } = of;
    SpanView { first, last, may_first, may_last, by_first, by_last }
}
