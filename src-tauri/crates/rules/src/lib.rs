//! What is wrong, missing, due or unclear in a register: pure functions of the register, the moment and the dated law.
//!
//! One file per theme; each rule names the article it answers to. Nothing here reads a clock, a file or a database.

mod activities;
pub mod agenda;
mod agreements;
mod article13;
mod bases;
mod breach_cases;
mod breaches;
mod codes;
mod completeness;
mod consents;
mod control;
mod controller;
mod cookies;
mod dates;
pub mod deadlines;
pub mod documents;
pub mod duty;
mod erasures;
mod finding;
mod further_use;
mod gaps;
mod grounds;
mod index;
mod measures;
mod notices;
mod periods;
mod processors;
mod publication;
mod renewals;
mod requests;
pub mod retention;
mod safety;
mod schedule;
mod sections;
mod served;
mod statements;
mod supervisions;
mod transfers;

pub use agreements::{Next, NextReason, Signature, Stage, Standing, standings};
pub use codes::Code;
pub use completeness::{Completeness, State, completeness};
pub use controller::answered;
pub use dates::{DATE_CODES, DueDate, dates};
pub use finding::{Finding, Param, Reach, Severity};
pub use gaps::{Gap, Paper, gaps};
pub use measures::{Claimed, Count, coverage};
pub use requests::{Term, request_term};
pub use schedule::{Schedule, Span, schedules};
pub use statements::{Held, Reason, Verdict, Weighed, Weight, held};

use index::Index;
use schema::law::Law;
use schema::{Now, Register};

/// Everything there is to say about a register, in the order of its records, then by code.
pub fn findings(register: &Register, now: Now, law: &Law) -> Vec<Finding> {
    let index = Index::of(register, now, law);
    let mut out = on_records(&index);
    // What a policy does not tell follows from what its records lack.
    duty::check(&index, &mut out);
    let order = index.order(&out.iter().map(|finding| finding.kind).collect());
    out.sort_by_cached_key(|finding| {
        let place = order.get(&(finding.kind, finding.id.as_str())).copied().unwrap_or_default();
        (finding.kind, place, finding.code.name(), finding.field)
    });
    out
}

/// What is found on the records, each by itself.
fn on_records(index: &Index<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    controller::check(index, &mut out);
    activities::check(index, &mut out);
    bases::check(index, &mut out);
    grounds::check(index, &mut out);
    consents::check(index, &mut out);
    cookies::check(index, &mut out);
    further_use::check(index, &mut out);
    served::check(index, &mut out);
    transfers::check(index, &mut out);
    periods::check(index, &mut out);
    processors::check(index, &mut out);
    notices::check(index, &mut out);
    supervisions::check(index, &mut out);
    erasures::check(index, &mut out);
    measures::check(index, &mut out);
    safety::check(index, &mut out);
    renewals::check(index, &mut out);
    breaches::check(index, &mut out);
    breach_cases::check(index, &mut out);
    requests::check(index, &mut out);
    article13::check(index, &mut out);
    publication::check(index, &mut out);
    documents::check(index, &mut out);
    sections::check(index, &mut out);
    statements::check(index, &mut out);
    control::check(index, &mut out);
    out
}
