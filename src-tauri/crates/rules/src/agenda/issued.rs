//! Whether what was issued still says what the register says. Articles 5(2), 12(1).

use schema::{AgendaFact, Date, Id, Kind, Policy, Register};
use serde_json::json;

use super::book::{Book, Named};
use super::{fact_on, place};

/// How many names a fact gives; the rest it counts.
const NAMES: usize = 6;

/// The last issued document of a policy, beside what it would print today.
#[derive(Debug, Clone, PartialEq)]
pub struct Issued {
    /// The policy.
    pub policy: Id<Policy>,
    /// The document's number, `2026-014`.
    pub number: String,
    /// When it was issued.
    pub on: Date,
    /// The register it was made from.
    pub then: Register,
    /// The records of which it would print something otherwise.
    pub differ: Vec<(Kind, String)>,
}

impl Issued {
    /// That it no longer matches, with what has changed by name: activities, parties, sections …
    pub(super) fn fact(&self, now: &Book) -> AgendaFact {
        let then = Book::of(&self.then);
        let mut names: Vec<(Kind, String)> = Vec::new();
        for named in &self.differ {
            let book = if now.get(named).is_some() { now } else { &then };
            let named = within(book, named);
            let name = (named.0, book.name(&named));
            if !name.1.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        let more = names.len().saturating_sub(NAMES);
        let listed = names.iter().take(NAMES).map(|(kind, name)| json!({ "kind": kind.name(), "name": name }));
        let policy = (Kind::Policy, self.policy.to_string());
        AgendaFact {
            code: "policy-drifted".to_owned(),
            before: json!(self.number).to_string(),
            after: listed.collect::<serde_json::Value>().to_string(),
            day: Some(self.on),
            count: Some(place(more)),
            ..fact_on(Kind::Policy, &policy.1, &now.name(&policy))
        }
    }
}

/// The record one would look under: the activity, the party; of the policy itself, its section.
fn within(book: &Book, named: &Named) -> Named {
    let mut at = named.clone();
    while let Some(parent) = book.parent(&at).filter(|it| it.0 != Kind::Policy) {
        at = parent;
    }
    at
}
