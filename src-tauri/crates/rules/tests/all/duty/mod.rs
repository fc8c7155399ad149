//! The duty to inform: how each item stands in the real policies, and what small change brings each state forth.

mod changes;
mod findings;
mod one_activity;
mod seeds;

use crate::support::{law, now};
use rules::duty::{Item, information};
use schema::Register;

/// The items of the register's first policy.
fn items(register: &Register) -> Vec<Item> {
    information(register, register.policies.first().unwrap(), now(), law())
}
