//! Every answer the vocabulary has a place for is read on some paper, and another answer reads otherwise.

use std::collections::BTreeSet;

use schema::{Field, Kind, Language, Register, Shape};
use serde_json::{Value, json};

use super::small::marker;
use super::{every, plain};
use crate::documents::Edition;

/// Kinds that are on no paper of their own: what was issued, files, and what a control's own points are frozen from.
const KINDS_WITHOUT: &[Kind] = &[
    Kind::Document,
    Kind::Signing,
    Kind::Signature,
    Kind::Attachment,
    Kind::Enclosure,
    Kind::LawFile,
    Kind::CheckPoint,
];

/// Fields that are by purpose on no paper, with why.
const WITHOUT: &[(Kind, &str, &str)] = &[
    (Kind::Activity, "keeps_cases", "it decides whether the cases themselves are in the record"),
    (Kind::Activity, "internal_note", "for the house alone"),
    (Kind::System, "internal_note", "for the house alone"),
    (Kind::Policy, "internal_note", "for the house alone"),
    (Kind::Organisation, "report_language", "the language papers are asked for in"),
    (Kind::SupervisoryAuthority, "website", "the page for complaints stands in its stead"),
    (Kind::Measure, "proof", "it decides what is counted"),
    (Kind::Coverage, "seen_on", "the measure tells when it was verified"),
    (Kind::AgendaLine, "subject_kind", "it decides what is asked"),
    (Kind::AgendaLine, "subject", "its name is told"),
    (Kind::AgendaLine, "subject_name", "the question of the point is told in its own words"),
    (Kind::AgendaFact, "code", "it decides the sentence"),
    (Kind::AgendaFact, "subject_kind", "it decides the sentence"),
    (Kind::AgendaFact, "subject", "its name is told"),
    (Kind::AgendaFact, "field", "it is told by its label"),
    (Kind::AgendaFact, "by", "the history tells who"),
];

/// Fields whose other answer reads otherwise only in another setting than the one below, with which.
const ELSEWHERE: &[(Kind, &str, &str)] = &[
    (Kind::AgendaFact, "count", "in a sentence that counts"),
    (Kind::AgendaFact, "total", "in a sentence that counts"),
    (Kind::AgendaFact, "day", "in a sentence of a day"),
    (Kind::AgendaLine, "answered_by", "where it was another than did the control"),
    (Kind::Agreement, "accepted_online", "where the processor has not signed"),
    (Kind::Activity, "recipients", "where there are no recipients"),
    (Kind::Coverage, "party", "a row is of one of the three"),
    (Kind::Coverage, "person", "a row is of one of the three"),
    (Kind::DataItem, "system", "where the data are the organisation's own"),
    (Kind::PersonRole, "from", "where the day is to come"),
    (Kind::Recipient, "from", "where the day is to come"),
    (Kind::RightProcedure, "contact_point", "where it is not the usual one"),
    (Kind::Term, "legal_term", "two terms have their meaning in Article 4(1)"),
    (Kind::Policy, "country", "where the country has an authority of its own"),
    (Kind::PolicySection, "content", "where the section has no words of its own"),
];

fn without(kind: Kind, field: &Field) -> bool {
    field.name == "position" || WITHOUT.iter().any(|(of, name, _)| *of == kind && *name == field.name)
}

fn elsewhere(kind: Kind, field: &Field) -> bool {
    ELSEWHERE.iter().any(|(of, name, _)| *of == kind && *name == field.name)
}

fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|it| !KINDS_WITHOUT.contains(it))
}

/// A value of a field's shape: a marker where it is text.
fn filled(kind: Kind, field: &Field) -> Value {
    let one = match field.form.shape {
        Shape::Text if field.may_be_country() => json!("US"),
        Shape::Text => json!(marker(kind, "x", field.name)),
        Shape::Number => json!(71),
        Shape::Bool => json!(true),
        Shape::Date => json!("2026-03-12"),
        Shape::Instant => json!("2026-03-12T10:00:00+01:00"),
        Shape::Months => json!(17),
        Shape::Days => json!(19),
        Shape::Choice { values, .. } => json!(values[0]),
        Shape::Link { .. } => json!("x"),
    };
    if field.form.list { json!([one]) } else { one }
}

/// One record of a kind with every field answered, but as said otherwise.
fn put(register: &mut Register, kind: Kind, id: &str, rest: Value) {
    let mut record = json!({ "id": id });
    for field in kind.fields() {
        record[field.name] = filled(kind, field);
    }
    record["id"] = json!(id);
    record.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    register.put(kind, record).unwrap();
}

/// One record of every kind, each answered to the full, with what it takes for each to be told of.
fn whole() -> Register {
    let mut register = Register::default();
    for kind in kinds() {
        let rest = match kind {
            Kind::Organisation => json!({ "text_language": "da", "report_language": "da" }),
            Kind::Person => json!({ "left_on": null }),
            Kind::PersonRole => json!({ "role": "controller_contact", "until": null }),
            Kind::Party => json!({ "country": "SE" }),
            Kind::Agreement => json!({ "valid_until": "2027-03-12", "authorisation": "general" }),
            Kind::RetentionRule => json!({ "minimum_law": "other" }),
            Kind::FinancialYear => json!({ "starts": "2026-07-01", "ends": "2027-06-30" }),
            Kind::Measure => json!({ "claim": "all_systems", "verified_on": "2026-10-12", "verified_every": 6 }),
            Kind::Activity => json!({ "provision": "contractual", "recipients": "none" }),
            Kind::Recipient => json!({ "internal_only": false, "until": null, "role": "processor" }),
            Kind::LegalBasis => json!({ "ground": "legitimate_interests" }),
            Kind::ControllerServed => json!({ "activity": "others" }),
            Kind::DataItem => json!({ "source": "public_register", "class": "special" }),
            Kind::ControlPlan => json!({ "next_on": "2027-03-12" }),
            Kind::Review => json!({ "since": "2025-09-12" }),
            Kind::AgendaFact => json!({ "code": "altered", "subject_kind": "recipient", "field": "task",
                "before": "\"MÆRKE-AGENDA_FACT-x-before\"", "after": "\"MÆRKE-AGENDA_FACT-x-after\"" }),
            Kind::SubProcessor => json!({ "until": "2027-03-12" }),
            Kind::AgendaLine => json!({ "answer": "action" }),
            Kind::SubjectRequest => json!({ "rights": ["access"], "decision": "partly_granted" }),
            Kind::Action => json!({ "line": "x" }),
            Kind::Policy => json!({ "language": "da" }),
            Kind::PolicySection => json!({ "content": "own", "activity": null, "position": 0 }),
            Kind::PolicyPointer => json!({ "to": null }),
            _ => json!({}),
        };
        put(&mut register, kind, "x", rest);
    }
    put(&mut register, Kind::Activity, "others", json!({ "role": "processor", "position": 1 }));
    put(&mut register, Kind::PersonRole, "director", json!({ "role": "director", "until": null }));
    let contents = Kind::PolicySection.field("content").unwrap();
    let Shape::Choice { values, .. } = contents.form.shape else { panic!("{contents:?}") };
    for (at, content) in values.iter().enumerate().filter(|(_, it)| **it != "own") {
        let rest = json!({ "content": content, "activity": null, "text": null, "heading": null, "position": at });
        put(&mut register, Kind::PolicySection, content, rest);
    }
    register
}

/// All papers of a register as one text.
fn read(register: &Register) -> String {
    let papers = every(register, Language::Da, &Edition::Draft);
    papers.iter().map(|it| plain::document(&it.document)).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_text_the_register_can_hold_is_read_on_some_paper() {
    let papers = read(&whole());
    let mut unread = Vec::new();
    for kind in kinds() {
        for field in kind.fields().iter().filter(|it| matches!(it.form.shape, Shape::Text) && !it.may_be_country()) {
            if is_read(&papers, &marker(kind, "x", field.name)) == without(kind, field) {
                unread.push(format!("{}.{}", kind.name(), field.name));
            }
        }
    }
    assert!(unread.is_empty(), "on no paper, or on one in spite of the list:\n{}", unread.join("\n"));
}

/// Whether a marker is read itself, and not only a longer one that begins with it.
fn is_read(papers: &str, marker: &str) -> bool {
    papers.split(marker).skip(1).any(|rest| !rest.starts_with(['_', '-']))
}

/// The other answers a field can have.
fn others(field: &Field, now: &Value) -> Vec<Value> {
    let listed = |value: Value| if field.form.list { json!([value]) } else { value };
    let mut all: Vec<Value> = match field.form.shape {
        Shape::Text if field.may_be_country() => vec![json!("JP")],
        Shape::Text | Shape::Instant => Vec::new(),
        Shape::Number => vec![json!(83)],
        Shape::Bool => vec![json!(now != &json!(true))],
        Shape::Date => vec![json!("2026-02-11")],
        Shape::Months => vec![json!(29)],
        Shape::Days => vec![json!(31)],
        Shape::Choice { values, .. } => values.iter().map(|it| json!(it)).collect(),
        Shape::Link { .. } if field.form.optional => vec![Value::Null],
        Shape::Link { .. } => Vec::new(),
    };
    all = all.into_iter().map(|it| if it.is_null() { it } else { listed(it) }).collect();
    all.retain(|it| it != now);
    all
}

#[test]
fn every_other_answer_reads_otherwise_on_some_paper() {
    let register = whole();
    let before = read(&register);
    let mut same = BTreeSet::new();
    for kind in kinds() {
        let record = register.values(kind).unwrap().into_iter().find(|it| it["id"] == "x").unwrap();
        for field in kind.fields().iter().filter(|it| !without(kind, it) && !elsewhere(kind, it)) {
            for other in others(field, &record[field.name]) {
                let mut changed = record.clone();
                changed[field.name] = other.clone();
                let mut altered = register.clone();
                altered.put(kind, changed).unwrap();
                if read(&altered) == before {
                    same.insert(format!("{}.{} = {other}", kind.name(), field.name));
                }
            }
        }
    }
    assert!(same.is_empty(), "read the same:\n{}", same.into_iter().collect::<Vec<_>>().join("\n"));
}
