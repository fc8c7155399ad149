//! The duty to inform: how each item stands in the real policies, and what small change brings each state forth.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../support/mod.rs"]
mod support;

mod changes;
mod findings;
mod one_activity;
mod seeds;

use rules::duty::{Item, information};
use schema::Register;
use support::{law, now};

/// The items of the register's first policy.
fn items(register: &Register) -> Vec<Item> {
    information(register, register.policies.first().unwrap(), now(), law())
}
