//! Whose work is in the program, and under which licences. `cargo xtask generate` gathers it from what is built in.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::Result;
use crate::table::Nothing;

/// Somebody else's work that is in the program.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
pub(crate) struct Work {
    pub(crate) name: String,
    /// Empty where its makers do not number it.
    pub(crate) version: String,
    /// As an SPDX expression.
    pub(crate) licence: String,
    /// Where its source is to be had.
    pub(crate) source: String,
    /// Whether it carries no licence text of its own, so that the texts are the usual words of the licence.
    pub(crate) standard: bool,
    /// The licence texts, by id.
    pub(crate) texts: Vec<String>,
}

/// Which texts are asked for.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct TextsOf {
    /// As the works name them.
    pub(crate) ids: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Licences {
    works: Vec<Work>,
    texts: BTreeMap<String, String>,
}

/// The file the program brings. It is read once, and a test reads it too.
fn licences() -> &'static Licences {
    static READ: OnceLock<Licences> = OnceLock::new();
    READ.get_or_init(|| serde_json::from_str(include_str!("../licences.json")).unwrap_or_default())
}

/// Every work that is in the program, by name.
pub(crate) fn shipped(_: &mut App, _: &Call, _: Nothing) -> Result<Vec<Work>> {
    Ok(licences().works.clone())
}

/// The words of licences, one text for each id that is known.
pub(crate) fn licence_texts(_: &mut App, _: &Call, asked: TextsOf) -> Result<Vec<String>> {
    Ok(asked.ids.iter().filter_map(|id| licences().texts.get(id).cloned()).collect())
}
