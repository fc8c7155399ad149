//! Every test of the rules, in one program: linked once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agenda;
mod breach_cases;
mod changes;
mod deadlines;
mod documents;
mod due_dates;
mod duty;
mod each_rule;
mod erasures;
mod not_found;
mod random_registers;
mod requests;
mod retention_dates;
mod schedules;
mod scope;
mod seeds;
mod sentences;
mod standings;
mod statements;
mod supervisions;
mod support;
