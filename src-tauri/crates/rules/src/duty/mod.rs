//! Which item of the duty to inform a policy meets, and where. Articles 12(1), 13, 14 and 21(4).

mod applies;
mod lacks;
mod policy;
mod sections;
mod shown;

use std::collections::BTreeMap;

use schema::law::{InformationDemand, InformationDuty, InformationItem, Law};
use schema::words::Words;
use schema::{Id, Kind, Now, Policy, PolicySection, Register, SectionContent};
use serde::Serialize;

pub(crate) use policy::check;

use crate::finding::{Finding, Param};
use crate::index::Index;
use applies::Applies;
use lacks::Lack;
use policy::Telling;

/// One item of the duty to inform, held against one policy.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Which.
    pub item: InformationItem,
    /// The clauses that ask for it of this policy, such as `13(1)(a)`.
    pub articles: Vec<String>,
    /// Whether the law demands it.
    pub demand: InformationDemand,
    /// How it stands.
    pub state: State,
    /// Where it is told; where it lacks, what cures it, best first.
    pub places: Vec<Place>,
    /// Why it is so; none where it is told and always must be.
    pub reason: Option<Reason>,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is told.
    Satisfied,
    /// It must be told, and is not, or not as it is.
    Missing,
    /// Nobody has said whether it applies, or the law leaves it open.
    Unclear,
    /// It need not be told.
    NotApplicable,
}

/// A record and field, and the section that prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The record's kind.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// The field.
    pub field: Option<&'static str>,
    /// The policy's own section that prints it.
    pub section: Option<Id<PolicySection>>,
    /// What that section draws; of a policy without own sections what prints it, of a missing section what to add.
    pub content: Option<SectionContent>,
}

/// Why an item stands as it does.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    /// The first thing to say.
    pub said: Said,
    /// How many more things are so.
    pub more: usize,
}

/// One thing to say of an item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Said {
    /// Words of their own.
    Words {
        /// Their id.
        id: String,
        /// Their values.
        params: BTreeMap<&'static str, Param>,
    },
    /// What is found on a record.
    Finding(Box<Finding>),
}

/// Every item of the duty to inform, held against a policy, in the articles' order.
pub fn information(register: &Register, policy: &Policy, now: Now, law: &Law) -> Vec<Item> {
    let index = Index::of(register, now, law);
    let found = crate::on_records(&index);
    let telling = Telling::of(&index, policy, &found);
    index.law.information.iter().map(|duty| judged(&telling, duty).0).collect()
}

/// An item, and what it lacks.
fn judged<'i>(telling: &Telling<'i, '_>, duty: &InformationDuty) -> (Item, Vec<Lack<'i>>) {
    let articles = telling.articles(duty);
    // What Article 13 alone asks for is asked for where something is collected from the person.
    let asked = match articles.is_empty() {
        true => Applies::No("from-person"),
        false => applies::to(telling, duty.condition),
    };
    let mut lacks = lacks::of(telling, duty, &asked);
    lacks.sort_by_key(Lack::state);
    let state = match (lacks.first().map(Lack::state), &asked) {
        (Some(state), _) => state,
        (None, Applies::Yes(_)) => State::Satisfied,
        (None, Applies::No(_)) => State::NotApplicable,
        (None, Applies::Open(..)) => State::Unclear,
    };
    let of_state: Vec<&Lack<'_>> = lacks.iter().filter(|it| it.state() == state).collect();
    let reason = match (lacks::reason(&of_state), &asked) {
        (Some(reason), _) => Some(reason),
        (None, Applies::Open(why, _)) => Some(Reason::words(format!("duty-open-{why}"))),
        (None, Applies::No(why)) => Some(Reason::words(format!("duty-not-{why}"))),
        (None, Applies::Yes(_)) => {
            let of_item = shown::reason(telling, duty.item);
            of_item.or_else(|| duty.condition.map(|it| Reason::words(format!("duty-applies-{}", it.name()))))
        }
    };
    let mut places: Vec<Place> = Vec::new();
    let cures = of_state.iter().flat_map(|it| it.places(telling, duty.item));
    let open: &[Place] = match &asked {
        Applies::Open(_, places) if state == State::Unclear => places,
        _ => &[],
    };
    let open = open.iter().map(|it| it.clone().shown(telling, duty.item, None));
    let told = match state {
        State::Satisfied => shown::places(telling, duty.item, asked.activities()),
        _ => Vec::new(),
    };
    for place in cures.chain(open).chain(told) {
        // A policy is named once for each section it lacks.
        let same = |it: &Place| {
            (it.kind, it.field) == (place.kind, place.field)
                && it.id == place.id
                && (it.kind != Kind::Policy || it.content == place.content)
        };
        if !places.iter().any(same) {
            places.push(place);
        }
    }
    // Of what need not be told, the clauses are those that could ask for it.
    let articles = if articles.is_empty() { telling.clauses(duty) } else { articles };
    (Item { item: duty.item, articles, demand: duty.demand, state, places, reason }, lacks)
}

impl Place {
    fn at(kind: Kind, id: &str, field: impl Into<Option<&'static str>>) -> Place {
        Place { kind, id: id.to_owned(), field: field.into(), section: None, content: None }
    }
}

impl Reason {
    fn words(id: String) -> Reason {
        Reason { said: Said::Words { id, params: BTreeMap::new() }, more: 0 }
    }

    /// The sentence in a language.
    pub fn text(&self, words: &Words) -> String {
        let first = match &self.said {
            Said::Words { id, params } => {
                let values = params.iter().map(|(name, param)| ((*name).to_owned(), param.text(words)));
                words.with_params(id, &values.collect())
            }
            Said::Finding(finding) => words.with("duty-found", &[("what", finding.title(words).trim_end_matches('.'))]),
        };
        match self.more {
            0 => first,
            more => words.with("duty-and-more", &[("first", &first), ("more", &more.to_string())]),
        }
    }
}
