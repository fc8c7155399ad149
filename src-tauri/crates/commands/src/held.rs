//! What the program sees for and against the statements of the policies, in words.

use std::collections::BTreeMap;

use rules::{Verdict, Weight};
use schema::Kind;
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::failure::Result;
use crate::table::Nothing;

/// What is seen of one statement, and what it comes to.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct WeighedView {
    /// What it comes to, with what a person points to.
    #[schemars(with = "StatementVerdict")]
    verdict: Verdict,
    /// What the program sees; what a person points to stands in the register.
    seen: Vec<HeldView>,
}

/// One thing the program sees about a statement.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HeldView {
    /// Which way it weighs.
    #[schemars(with = "HeldWeight")]
    weighs: Weight,
    /// In a sentence.
    text: String,
    /// The kind of the record that shows it.
    kind: Kind,
    /// That record.
    id: String,
    /// The activity it was seen in.
    activity: Option<String>,
}

/// What a statement comes to.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::Verdict`
enum StatementVerdict {
    Refuted,
    Doubtful,
    Proved,
    Open,
}

/// Which way something weighs on a statement.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::Weight`
enum HeldWeight {
    Proves,
    Refutes,
    Doubts,
}

/// Every statement of every policy, by its id.
pub(crate) fn held(app: &mut App, call: &Call, _: Nothing) -> Result<BTreeMap<String, WeighedView>> {
    let words = app.words(call);
    let held = rules::held(app.content()?, call.now, &app.law());
    Ok(held
        .into_iter()
        .map(|(id, weighed)| {
            let seen = weighed.seen.into_iter().map(|it| HeldView {
                weighs: it.weighs,
                text: it.text(words),
                activity: it.activity.as_ref().map(ToString::to_string),
                kind: it.kind,
                id: it.id,
            });
            (id, WeighedView { verdict: weighed.verdict, seen: seen.collect() })
        })
        .collect())
}
