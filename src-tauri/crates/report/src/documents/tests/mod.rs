#![allow(clippy::unwrap_used, clippy::expect_used)]

mod for_others;
mod handover;
mod marks;
mod overviews;
mod papers;
mod plain;
mod printed;
mod sections;
mod sheet;
mod small;
mod whole;
mod words;

use schema::law::Law;
use schema::{Language, Now, Register};

use super::{Edition, Order, Printed, Subject, access_requests, compose, policy_named};

/// The afternoon of 21 November 2026 in Denmark.
fn now() -> Now {
    Now::at(schema::Instant::parse("2026-11-21T14:02:00+01:00").unwrap())
}

fn order(register: &Register, language: Language, edition: Edition) -> Order<'_> {
    Order { register, law: Law::shipped(), now: now(), printed: None, language, edition }
}

fn issued(number: &str) -> Edition {
    Edition::Issued { number: number.to_owned(), version: 4, trail_head: "ab".repeat(32) }
}

fn record(register: &Register, language: Language, edition: Edition) -> Printed {
    compose(&order(register, language, edition), &Subject::Article30).unwrap()
}

fn processor_record(register: &Register, language: Language, edition: Edition) -> Printed {
    compose(&order(register, language, edition), &Subject::Article30Processor).unwrap()
}

fn policy(register: &Register, language: Language, edition: Edition) -> Printed {
    let id = policy_named(register, None).unwrap();
    compose(&order(register, language, edition), &Subject::Policy(id)).unwrap()
}

fn processors(register: &Register, language: Language, edition: Edition) -> Printed {
    compose(&order(register, language, edition), &Subject::Processors).unwrap()
}

fn measures(register: &Register, language: Language, edition: Edition) -> Printed {
    compose(&order(register, language, edition), &Subject::Measures).unwrap()
}

/// Every document of a register with one policy, those made from a control, a breach or a request among them.
fn every(register: &Register, language: Language, edition: &Edition) -> Vec<Printed> {
    let mut all = vec![
        record(register, language, edition.clone()),
        processor_record(register, language, edition.clone()),
        policy(register, language, edition.clone()),
        processors(register, language, edition.clone()),
        measures(register, language, edition.clone()),
    ];
    let order = order(register, language, edition.clone());
    let mut subjects =
        vec![Subject::SupervisionPlan, Subject::DeletionCalendar, Subject::BreachLog, Subject::RequestLog];
    subjects.push(Subject::Handover);
    subjects.extend(register.reviews.iter().map(|it| Subject::Minutes(it.id.clone())));
    if *edition == Edition::Draft {
        subjects.extend(register.reviews.iter().map(|it| Subject::Agenda(it.id.clone())));
    }
    subjects.extend(register.breaches.iter().map(|it| Subject::BreachNotification(it.id.clone())));
    subjects.extend(access_requests(register).into_iter().map(|it| Subject::AccessAnswer(it.id)));
    all.extend(subjects.iter().map(|it| compose(&order, it).unwrap()));
    all
}

/// The register of the example.
fn example() -> Register {
    read("schema/examples/eksempel.json")
}

/// A register in the exchange format, from the folder of whole registers.
fn register(name: &str) -> Register {
    read(&format!("tests/registers/{name}.json"))
}

fn read(path: &str) -> Register {
    let path = format!("{}/../../../{path}", env!("CARGO_MANIFEST_DIR"));
    let mut value: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    for key in ["format", "version", "$schema"] {
        value.as_object_mut().unwrap().remove(key);
    }
    serde_json::from_value(value).unwrap()
}
