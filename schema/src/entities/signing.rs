//! The way of an issued document from the printer to the binder.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Document, Id, Person, Stated};

/// The way of an issued document: out for signature, returned, in force, withdrawn. The document itself stays as it was
/// issued. No article demands a signature; that one can show what applied when is Article 5(2).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Signing {
    /// The record's name.
    pub id: Id<Signing>,
    /// The document.
    #[field(parent)]
    pub document: Id<Document>,
    /// Place among the others, from 0.
    pub position: u32,
    /// How it is signed.
    pub means: Stated<SigningMeans>,
    /// Who was given it.
    pub sent_to: Option<Id<Person>>,
    /// When it was sent.
    pub sent_on: Option<Date>,
    /// When to ask for it; 30 days after it was sent where left out.
    pub remind_on: Option<Date>,
    /// When it came back.
    pub returned_on: Option<Date>,
    /// Where the signed paper stands, such as a binder.
    #[field(article = "5(2)")]
    pub kept_at: Stated<String>,
    /// The first day it applies.
    #[field(article = "5(2)")]
    pub in_force_on: Option<Date>,
    /// The first day it applies no longer, where no later version is the reason.
    #[field(article = "5(2)")]
    pub withdrawn_on: Option<Date>,
    /// Why.
    #[field(edit = "long")]
    pub withdrawn_because: Stated<String>,
}

/// One who signed a document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Signature {
    /// The record's name.
    pub id: Id<Signature>,
    /// The way of the document it stands on.
    #[field(parent)]
    pub signing: Id<Signing>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Who signed, where it is one of the organisation's people.
    pub person: Option<Id<Person>>,
    /// The name, as it stands on the paper.
    pub name: Stated<String>,
    /// The role, as it stands under the name.
    pub role: Stated<String>,
    /// The day that stands by the signature.
    pub signed_on: Option<Date>,
    /// Where it was signed.
    pub place: Stated<String>,
}

/// How a document is signed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum SigningMeans {
    /// By hand on the printed paper.
    #[default]
    Paper,
    /// By a digital signature in the file.
    Digital,
}
