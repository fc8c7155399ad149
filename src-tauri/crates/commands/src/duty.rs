//! The duty to inform, item by item, as a policy meets it. Articles 12(1), 13, 14 and 21(4).

use rules::duty::{Item, Place, State, information};
use schema::law::{InformationDemand, InformationItem};
use schema::words::Words;
use schema::{Date, Entity, Id, Kind, Policy, SectionContent};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};

/// Whose duty is asked for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DutyOf {
    policy: String,
}

/// How a policy meets the duty to inform.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Duty {
    /// The day up to which the law's items were checked.
    as_of: Date,
    /// The items in the articles' order.
    items: Vec<DutyItem>,
}

/// One item.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DutyItem {
    /// Which.
    item: InformationItem,
    /// The item in a few words.
    title: String,
    /// The clauses that ask for it of this policy, such as `13(1)(a)`.
    articles: Vec<String>,
    /// Whether the law demands it.
    demand: InformationDemand,
    /// How it stands.
    #[schemars(with = "DutyState")]
    state: State,
    /// Where it is told; where it lacks, what cures it, best first.
    places: Vec<DutyPlace>,
    /// Why it is so, in a sentence; empty where it is told and always must be.
    reason: String,
}

/// A record and field, and the section that prints it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DutyPlace {
    /// The record's kind.
    kind: Kind,
    /// The record.
    id: String,
    /// The field.
    field: Option<String>,
    /// The policy's own section that prints it.
    section: Option<String>,
    /// What that section draws; of a policy without own sections what prints it, of a missing section what to add.
    content: Option<SectionContent>,
}

pub(crate) fn information_duty(app: &mut App, call: &Call, asked: DutyOf) -> Result<Duty> {
    let register = app.content()?;
    let missing = || Failure::of(Code::NoSuchPolicy).with("id", &asked.policy);
    let policy = Policy::find(register, &Id::new(asked.policy.as_str())).ok_or_else(missing)?;
    let law = app.law();
    let words = app.words(call);
    let items = information(register, policy, call.now, &law).into_iter().map(|it| item(it, words));
    Ok(Duty { as_of: law.as_of, items: items.collect() })
}

fn item(of: Item, words: &Words) -> DutyItem {
    DutyItem {
        item: of.item,
        title: words.choice("information-item", of.item.name()),
        articles: of.articles,
        demand: of.demand,
        state: of.state,
        places: of.places.into_iter().map(place).collect(),
        reason: of.reason.map(|it| it.text(words)).unwrap_or_default(),
    }
}

fn place(of: Place) -> DutyPlace {
    DutyPlace {
        kind: of.kind,
        id: of.id,
        field: of.field.map(str::to_owned),
        section: of.section.map(|it| it.to_string()),
        content: of.content,
    }
}

/// How an item stands.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::duty::State`
enum DutyState {
    Satisfied,
    Missing,
    Unclear,
    NotApplicable,
}
