//! Policies: what data subjects are told.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Country, Date, Id, Language, Person, Stated};

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
    /// The country of the people it speaks to.
    pub country: Stated<Country>,
    /// What it applies to, such as the website and the work in the office.
    #[field(edit = "long")]
    pub scope: Stated<String>,
    /// Whether it begins with a list of its sections.
    pub contents: bool,
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
    /// The role under the line; "none" where nobody signs.
    pub signatory_role: Stated<String>,
    /// What it calls its version, where that is not the number of the issued document.
    pub version: Stated<String>,
    /// When its text was last changed.
    pub changed_on: Option<Date>,
    /// How it is changed, and how people are told.
    #[field(article = "12(1)", edit = "long")]
    pub change_rule: Stated<String>,
    /// Whether it is published.
    #[field(article = "12(1)")]
    pub publication: Stated<Publication>,
    /// Where people meet it.
    #[field(article = "12(1)")]
    pub channels: Vec<PublicationChannel>,
    /// Where exactly, such as the page's address.
    #[field(article = "12(1)")]
    pub published_at: Stated<String>,
    /// When it was published.
    pub published_on: Option<Date>,
    /// Free remarks that are not printed.
    #[field(edit = "long")]
    pub internal_note: Stated<String>,
}

impl Policy {
    /// Whether it is answered that nobody signs it. No article demands a signature.
    pub fn is_unsigned(&self) -> bool {
        self.signatory.is_none() && self.signatory_role == Stated::None
    }
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
    /// The one activity it is drawn from; all the policy tells of where none is named.
    pub activity: Option<Id<Activity>>,
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
    /// The words the policy uses.
    Definitions,
    /// The principles of Article 5.
    Principles,
    /// Purposes alone, activity by activity.
    Purposes,
    /// Data, activity by activity, in tables.
    Data,
    /// Where data come from and how they are collected.
    Sources,
    /// Time limits alone.
    Storage,
    /// Whether data must be given.
    Provision,
    /// Profiling and automated decisions.
    Automation,
    /// Consent and its withdrawal.
    Consent,
    /// Cookies.
    Cookies,
    /// Children.
    Children,
    /// Risk to the data subjects.
    Risk,
    /// Breaches.
    Breach,
    /// Further processing for other purposes.
    FurtherUse,
    /// Other policies.
    Pointers,
    /// Versions, changes and publication.
    Changes,
}

/// A pointer from one policy to another, for people or data it does not tell of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct PolicyPointer {
    /// The record's name.
    pub id: Id<PolicyPointer>,
    /// The policy.
    #[field(parent)]
    pub policy: Id<Policy>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Whom or what the other policy is for.
    pub about: Stated<String>,
    /// The other policy, where the register holds it.
    pub to: Option<Id<Policy>>,
    /// Where it is found.
    pub address: Stated<String>,
}

/// A word a policy uses, and what it means there. Its own meaning may differ from that of Article 4.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Term {
    /// The record's name.
    pub id: Id<Term>,
    /// The policy.
    #[field(parent)]
    pub policy: Id<Policy>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The word.
    pub word: Stated<String>,
    /// What it means.
    #[field(article = "4", edit = "long")]
    pub meaning: Stated<String>,
    /// The term of Article 4 it stands for, where it is one whose meaning the law fixes.
    #[field(article = "4")]
    pub legal_term: Stated<LegalTerm>,
}

/// A page outside that a section of a policy leads to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Reference {
    /// The record's name.
    pub id: Id<Reference>,
    /// The section.
    #[field(parent)]
    pub section: Id<PolicySection>,
    /// Place among the others, from 0.
    pub position: u32,
    /// What is found there.
    pub text: Stated<String>,
    /// Its address.
    pub address: Stated<String>,
}

/// Whether a policy is published.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// People can read it.
    #[default]
    Published,
    /// It will be when it is next changed.
    NextChange,
    /// Adopted, not published.
    NotYet,
    /// Taken down.
    Withdrawn,
}

/// Where people meet a policy.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum PublicationChannel {
    /// On the website.
    #[default]
    Website,
    /// Where data are collected, such as under a form.
    AtCollection,
    /// By e-mail.
    Email,
    /// On paper.
    Paper,
    /// On request.
    OnRequest,
}

/// A term whose meaning Article 4 or national law fixes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum LegalTerm {
    /// Article 4(1).
    #[default]
    PersonalData,
    /// Article 4(2).
    Processing,
    /// Article 4(1).
    DataSubject,
    /// Article 4(7).
    Controller,
    /// Article 4(8).
    Processor,
    /// Article 4(11).
    Consent,
    /// Article 8 and national law: a child's age.
    Child,
}
