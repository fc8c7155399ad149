//! Policies: what data subjects are told.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Language, Person, Stated};

/// A policy for one audience in one language. Articles 12 to 14.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// The record's name.
    pub id: Id<Policy>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The title.
    pub title: Stated<String>,
    /// A line under the title that says whom it is for.
    pub subtitle: Stated<String>,
    /// The language it is written in.
    pub language: Language,
    /// The articles it names for the rights, such as `15-22`.
    pub rights_articles: Stated<String>,
    /// Who prepared it.
    pub prepared_by: Option<Id<Person>>,
    /// The words before the date of adoption.
    pub adoption_words: Stated<String>,
    /// When it was last adopted. No article demands adoption; it is the director's signature.
    pub adopted_on: Option<Date>,
    /// Where it was adopted.
    pub adopted_at: Stated<String>,
    /// Who signs.
    pub signatory: Option<Id<Person>>,
    /// The role under the line.
    pub signatory_role: Stated<String>,
    /// Free remarks that are not printed.
    #[field(edit = "long")]
    pub internal_note: Stated<String>,
}

/// A group of people a policy speaks to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct PolicyAudience {
    /// The record's name.
    pub id: Id<PolicyAudience>,
    /// The policy.
    #[field(parent)]
    pub policy: Id<Policy>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The group.
    pub name: Stated<String>,
    /// The activity that holds its data.
    pub activity: Option<Id<Activity>>,
}

/// An activity a policy tells of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct PolicyActivity {
    /// The record's name.
    pub id: Id<PolicyActivity>,
    /// The policy.
    #[field(parent)]
    pub policy: Id<Policy>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
}

/// A section of a policy: drawn from the register, with own words before it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct PolicySection {
    /// The record's name.
    pub id: Id<PolicySection>,
    /// The policy.
    #[field(parent)]
    pub policy: Id<Policy>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What is drawn from the register.
    pub content: SectionContent,
    /// The heading, where it is not the usual one.
    pub heading: Stated<String>,
    /// Own words, before what is drawn.
    #[field(edit = "long")]
    pub text: Stated<String>,
}

/// What a section draws from the register.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum SectionContent {
    /// Nothing: own words only.
    Own,
    /// Why there is a policy, and what data are for.
    #[default]
    Purpose,
    /// Legal bases.
    Basis,
    /// Purposes, data, sources and time limits.
    Scope,
    /// The controller and the contact person.
    Contact,
    /// Rights and complaint.
    Rights,
    /// Recipients and transfers.
    Disclosure,
    /// Measures.
    Security,
    /// The regular control.
    Evaluation,
}
