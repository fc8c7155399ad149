//! What of the register is for outside: what may go to an authority or an auditor, decided field by field.
//!
//! Article 30(4) lets the supervisory authority see the record; nothing lets a stranger see what the organisation notes for
//! itself, who asked for access, or what was seen of an employee. Each field of each kind stands in one list, [`DECIDED`];
//! a field that does not is for nobody, and a test names it.

mod decided;

use schema_derive::Choice;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{DocumentKind, Kind};

pub use decided::{DECIDED, Decided, WORKED_OUT};

/// A part of what is given to somebody outside.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "OutsidePart")]
pub enum Part {
    /// The record, Article 30. It is in whatever is given.
    #[default]
    Record,
    /// The policies that were issued.
    Policies,
    /// Agreements with processors, and their supervision. Article 28.
    Processors,
    /// The measures, what they cover, and the risks. Article 32.
    Measures,
    /// What was deleted, and when. Article 5(1)(e).
    Deletion,
    /// The minutes of the controls. Article 24(1).
    Controls,
    /// The logs of requests and breaches, without those who asked. Articles 12(3), 33(5).
    Cases,
}

/// Why something is not given.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is a note of the organisation's own.
    #[default]
    Internal,
    /// It tells nothing but how the program works.
    Working,
    /// It tells of one employee.
    Staff,
    /// It names a person at somebody else's.
    Contact,
    /// It tells of a person in a case.
    Case,
    /// It is the organisation's own weighing; the authority gets it if it asks for it.
    Weighing,
    /// It stands on the issued papers, and there only.
    Papers,
}

/// Whether a value goes out as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Data {
    /// With this part.
    With(Part),
    /// It does not.
    Not(Why),
}

/// What was decided of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outside {
    /// Whether it goes out as data: in the register's JSON, or where it stays in the file, in the list of papers.
    pub data: Data,
    /// The part from which on a paper that prints it goes out. None: no such paper does.
    pub paper: Option<Part>,
}

impl Outside {
    /// Whether it goes out as data with these parts.
    pub fn is_given(self, parts: &[Part]) -> bool {
        matches!(self.data, Data::With(part) if part == Part::Record || parts.contains(&part))
    }

    /// Whether a paper that prints it goes out with these parts.
    pub fn is_printed(self, parts: &[Part]) -> bool {
        self.paper.is_some_and(|part| part == Part::Record || parts.contains(&part))
    }
}

/// What was decided of a field; None where nobody has decided, which is as no.
pub fn of(kind: Kind, field: &str) -> Option<Outside> {
    let (_, groups) = DECIDED.iter().find(|(it, _)| *it == kind)?;
    groups.iter().find(|(_, fields)| fields.contains(&field)).map(|(outside, _)| *outside)
}

/// Whether a paper that prints a value goes out with these parts: a field of the vocabulary, or what was worked out.
pub fn is_printed(kind: Kind, field: &str, parts: &[Part]) -> bool {
    let worked_out = WORKED_OUT.iter().find(|(it, name, _)| *it == kind && *name == field);
    match worked_out {
        Some((_, _, part)) => *part == Part::Record || parts.contains(part),
        None => of(kind, field).is_some_and(|it| it.is_printed(parts)),
    }
}

/// The part a paper belongs to. None: it is for nobody outside but the one it was written to.
pub fn part_of(paper: DocumentKind) -> Option<Part> {
    match paper {
        DocumentKind::Article30 | DocumentKind::Article30Processor => Some(Part::Record),
        DocumentKind::Policy => Some(Part::Policies),
        DocumentKind::Processors | DocumentKind::SupervisionPlan => Some(Part::Processors),
        DocumentKind::Measures => Some(Part::Measures),
        DocumentKind::DeletionCalendar => Some(Part::Deletion),
        DocumentKind::Minutes => Some(Part::Controls),
        DocumentKind::BreachLog | DocumentKind::RequestLog => Some(Part::Cases),
        // A letter to one person, a notification to the authority itself, a checklist for the pen, and what is said among
        // the company's own people.
        DocumentKind::AccessAnswer
        | DocumentKind::BreachNotification
        | DocumentKind::Agenda
        | DocumentKind::ChangeSheet
        | DocumentKind::Handover => None,
    }
}
