//! Everything that crosses a crate. Each file is one promise of the program, held by the program as a whole.

#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used)] // tests fail by panicking

mod bad_input;
mod cases;
mod checking;
mod comparing;
mod control;
mod documents;
mod drifts;
mod duty;
mod erasure;
mod facts;
mod file_notes;
mod findings;
mod journeys;
mod law_file;
mod licences;
mod looking_back;
mod pack;
mod pack_marks;
mod past;
mod past_day;
mod restore;
mod scans;
mod sheet;
mod signing;
mod support;
mod tampering;
mod templates;
mod trouble;
mod upgrades;
mod year;
