//! `blocks REGISTER.json`: the record's blocks as JSON, so that another typesetter can set the same text.

#![allow(clippy::print_stdout, clippy::unwrap_used)] // a measuring aid

use report::{Edition, Order, Subject, compose};
use schema::law::Law;
use schema::{Instant, Language, Now};

fn main() {
    let bytes = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let register = exchange::read(&bytes).unwrap();
    let now = Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap());
    let order = Order {
        register: &register,
        law: Law::shipped(),
        now,
        printed: None,
        language: Language::Da,
        edition: Edition::Draft,
    };
    let Ok(printed) = compose(&order, &Subject::Article30) else { return };
    println!("{}", serde_json::to_string(&printed.document.blocks).unwrap());
}
