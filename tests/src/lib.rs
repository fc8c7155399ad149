//! Everything that crosses a crate. Each file is one promise of the program, held by the program as a whole.

#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used)] // tests fail by panicking

mod bad_input;
mod documents;
mod duty;
mod facts;
mod findings;
mod journeys;
mod past;
mod support;
mod templates;
mod upgrades;
