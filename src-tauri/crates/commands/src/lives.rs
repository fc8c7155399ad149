//! How each issued document stands, and what was in force on a day, as the window shows it. Article 5(2).

use std::collections::{BTreeMap, HashMap};

use report::compared_subject;
use rules::documents::{Lives, Standing, is_signed, last_settled, remind_on, work};
use schema::{Date, Document, DocumentKind, Entity, Id, Policy, Register, Signature};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::Result;

/// How an issued document stands today.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LifeView {
    pub(crate) standing: DocumentStanding,
    /// Since when; for one that is to come, from when.
    pub(crate) since: Option<Date>,
    /// The person who has it to sign.
    pub(crate) to: Option<String>,
    /// The day one asks for it.
    pub(crate) remind_on: Option<Date>,
    /// The version that took its place.
    pub(crate) by: Option<String>,
    /// The last of its ways.
    pub(crate) signing: Option<String>,
    /// What is to be done next.
    pub(crate) next: Option<DocumentStep>,
    /// Whether it is the version a change sheet looks back to.
    pub(crate) compared: bool,
}

/// How a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DocumentStanding {
    Issued,
    Out,
    Returned,
    Coming,
    InForce,
    Superseded,
    Withdrawn,
}

/// A step of a document's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DocumentStep {
    Send,
    Return,
    Adopt,
}

/// A day.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OnDay {
    day: Date,
}

/// A document that was in force on a day.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InForceView {
    document: String,
    number: String,
    title: String,
    version: u32,
    subject: DocumentKind,
    /// The first day it applied.
    since: Date,
    /// The last day, where the register knows one.
    until: Option<Date>,
    /// Whom a policy speaks to, by the register as it is now.
    audiences: Vec<String>,
    /// Who signed it.
    signatures: Vec<SignedView>,
    /// Where the signed paper stands.
    kept_at: Option<String>,
}

/// One who signed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SignedView {
    name: String,
    role: String,
    signed_on: Option<Date>,
    place: String,
}

/// How every issued document stands on a day, by its id.
pub(crate) fn of(register: &Register, today: Date) -> BTreeMap<String, LifeView> {
    let lives = Lives::of(register);
    let mut last: HashMap<_, u32> = HashMap::new();
    for document in &register.documents {
        let version = last.entry(work(document)).or_default();
        *version = (*version).max(document.version);
    }
    let is_last = |it: &Document| last.get(&work(it)).is_none_or(|last| *last <= it.version);
    let mut compared: HashMap<_, Option<&Id<Document>>> = HashMap::new();
    for of in register.documents.iter().filter(|it| compared_subject(it).is_some()).map(work) {
        compared.entry(of).or_insert_with(|| last_settled(&lives, register, of).map(|it| &it.id));
    }
    let is_compared = |it: &Document| compared.get(&work(it)).is_some_and(|of| *of == Some(&it.id));
    let view = |it: &Document| LifeView { compared: is_compared(it), ..view(register, &lives, it, today, is_last(it)) };
    register.documents.iter().map(|it| (it.id.to_string(), view(it))).collect()
}

/// What was in force on a day.
pub(crate) fn documents_on(app: &mut App, _: &Call, asked: OnDay) -> Result<Vec<InForceView>> {
    let register = app.content()?;
    let lives = Lives::of(register);
    let found = lives.in_force_on(asked.day).into_iter().filter_map(|it| {
        let document = Document::find(register, &it.document)?;
        Some(InForceView {
            document: document.id.to_string(),
            number: document.number.clone(),
            title: document.title.clone(),
            version: document.version,
            subject: document.subject,
            since: it.since,
            until: it.until,
            audiences: audiences(register, document),
            signatures: signatures(register, &lives, document),
            kept_at: kept_at(&lives, document),
        })
    });
    Ok(found.collect())
}

/// Who signed a document, in the order they did.
pub(crate) fn signatures(register: &Register, lives: &Lives<'_>, document: &Document) -> Vec<SignedView> {
    let ways = lives.ways(document);
    let of_ways = |it: &&Signature| ways.iter().any(|way| way.id == it.signing);
    let mut signatures: Vec<&Signature> = register.signatures.iter().filter(of_ways).collect();
    signatures.sort_by_key(|it| (it.signed_on, it.position));
    signatures.into_iter().map(signed).collect()
}

/// Where the signed paper stands.
pub(crate) fn kept_at(lives: &Lives<'_>, document: &Document) -> Option<String> {
    lives.ways(document).iter().rev().find_map(|it| it.kept_at.value().cloned())
}

fn view(register: &Register, lives: &Lives<'_>, document: &Document, today: Date, is_last: bool) -> LifeView {
    let ways = lives.ways(document);
    let bare = LifeView {
        standing: DocumentStanding::Issued,
        since: Some(document.issued_on),
        to: None,
        remind_on: None,
        by: None,
        signing: ways.last().map(|it| it.id.to_string()),
        next: None,
        compared: false,
    };
    let next = |step| Some(step).filter(|_| is_last);
    match lives.standing(document, today) {
        Standing::Out { signing, since, to } => LifeView {
            standing: DocumentStanding::Out,
            since: Some(since),
            to: to.map(|it| it.to_string()),
            remind_on: ways.iter().find(|it| it.id == signing).and_then(|it| remind_on(it)),
            // What is out comes back, whatever was issued since.
            next: Some(DocumentStep::Return),
            ..bare
        },
        Standing::Issued | Standing::Returned { .. } if lives.since(document).is_some() => {
            LifeView { standing: DocumentStanding::Coming, since: lives.since(document), ..bare }
        }
        Standing::Issued => LifeView { next: first_step(register, document).and_then(next), ..bare },
        Standing::Returned { on } => {
            LifeView { standing: DocumentStanding::Returned, since: Some(on), next: next(DocumentStep::Adopt), ..bare }
        }
        Standing::InForce { since } => LifeView { standing: DocumentStanding::InForce, since: Some(since), ..bare },
        Standing::Superseded { on, by } => {
            let by = Some(by.to_string());
            LifeView { standing: DocumentStanding::Superseded, since: Some(on), by, ..bare }
        }
        Standing::Withdrawn { on } => LifeView { standing: DocumentStanding::Withdrawn, since: Some(on), ..bare },
    }
}

/// What is done first with a document that was issued: a policy nobody signs is put in force as it is.
fn first_step(register: &Register, document: &Document) -> Option<DocumentStep> {
    let policy = document.policy.as_ref().and_then(|it| Policy::find(register, it));
    match policy {
        Some(policy) if policy.is_unsigned() => Some(DocumentStep::Adopt),
        _ => is_signed(document.subject).then_some(DocumentStep::Send),
    }
}

/// Whom a policy speaks to, each once.
fn audiences(register: &Register, document: &Document) -> Vec<String> {
    let own = register.policy_audiences.iter().filter(|it| document.policy.as_ref() == Some(&it.policy));
    let mut own: Vec<_> = own.filter(|it| it.name.is_stated()).collect();
    own.sort_by_key(|it| it.position);
    own.into_iter().map(|it| it.name.text().to_owned()).collect()
}

fn signed(of: &Signature) -> SignedView {
    let place = of.place.text().to_owned();
    SignedView { name: of.name.text().to_owned(), role: of.role.text().to_owned(), signed_on: of.signed_on, place }
}
