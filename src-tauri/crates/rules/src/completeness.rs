//! The state of each activity's letters. Article 30(1)(a)-(g).

use std::collections::HashMap;

use schema::{Activity, ActivityStatus, ControllerRole, Id, Register};
use serde::Serialize;

use crate::{Finding, Reach, Severity};

/// The state of one letter of one activity, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nothing to say.
    #[default]
    InOrder,
    /// A question nobody has answered.
    Unclear,
    /// Something missing.
    Missing,
    /// Something wrong.
    Wrong,
}

/// The states of one activity, `a` to `g`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Completeness {
    /// The activity.
    pub activity: Id<Activity>,
    /// The letters in order.
    pub letters: [State; 7],
}

impl Completeness {
    /// The state of a letter; in order for one that Article 30(1) does not have.
    pub fn letter(&self, letter: char) -> State {
        place(letter).and_then(|at| self.letters.get(at)).copied().unwrap_or_default()
    }
}

/// The state of every letter of every activity of the record, in record order.
pub fn completeness(register: &Register, findings: &[Finding]) -> Vec<Completeness> {
    let mut everywhere = [State::InOrder; 7];
    let mut of: HashMap<&str, [State; 7]> = HashMap::new();
    for finding in findings {
        let Some(at) = finding.letter.and_then(place) else {
            continue;
        };
        let state = state(finding.severity);
        match &finding.reach {
            Reach::Nowhere => {}
            Reach::Everywhere => raise(&mut everywhere, at, state),
            Reach::Activities(ids) => {
                ids.iter().for_each(|id| raise(of.entry(id.as_str()).or_default(), at, state));
            }
        }
    }
    let in_record = |it: &&Activity| it.role == ControllerRole::Controller && it.status != ActivityStatus::Archived;
    let letters = |it: &Activity| {
        let mut letters = everywhere;
        if let Some(own) = of.get(it.id.as_str()) {
            own.iter().enumerate().for_each(|(at, state)| raise(&mut letters, at, *state));
        }
        Completeness { activity: it.id.clone(), letters }
    };
    register.activities.iter().filter(in_record).map(letters).collect()
}

fn raise(letters: &mut [State; 7], at: usize, state: State) {
    if let Some(letter) = letters.get_mut(at) {
        *letter = (*letter).max(state);
    }
}

fn place(letter: char) -> Option<usize> {
    "abcdefg".find(letter)
}

fn state(severity: Severity) -> State {
    match severity {
        Severity::Wrong => State::Wrong,
        Severity::Missing => State::Missing,
        Severity::Unclear => State::Unclear,
        Severity::Due | Severity::Note => State::InOrder,
    }
}
