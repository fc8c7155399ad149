//! The way of an issued document from the printer to the binder: sent, returned, put in force, withdrawn. Article 5(2).

use register::backup::Reason;
use register::{Act, Change};
use rules::documents::{Lives, Standing};
use schema::{Date, Document, Id, Person, Policy, Register, Signature, Signing, SigningMeans, Stated};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::app::{App, Call};
use crate::control::found;
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::safety;
use crate::state::Changed;

/// A document that is sent for signature.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sending {
    document: String,
    /// Who is to sign.
    #[serde(default)]
    sent_to: Option<String>,
    /// Today where left out.
    #[serde(default)]
    sent_on: Option<Date>,
    #[serde(default)]
    remind_on: Option<Date>,
    #[serde(default)]
    means: Option<SigningMeans>,
}

/// A document that came back, and who signed it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Returning {
    document: String,
    /// Today where left out.
    #[serde(default)]
    returned_on: Option<Date>,
    /// Where the paper stands.
    #[serde(default)]
    kept_at: String,
    /// Each who signed, in the order of the paper.
    signatures: Vec<Signed>,
}

/// One who signed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signed {
    #[serde(default)]
    person: Option<String>,
    /// As it stands on the paper; the person's own where left out.
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    signed_on: Option<Date>,
    #[serde(default)]
    place: String,
}

/// A document that is put in force.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Adopting {
    document: String,
    /// The first day it applies; today where left out.
    #[serde(default)]
    in_force_on: Option<Date>,
}

/// A document that is withdrawn.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdrawing {
    document: String,
    /// The first day it applies no longer; today where left out.
    #[serde(default)]
    withdrawn_on: Option<Date>,
    #[serde(default)]
    because: String,
}

/// Sends a document for signature. One that came back and is not in force may be sent again.
pub(crate) fn document_send(app: &mut App, call: &Call, asked: Sending) -> Result<Changed> {
    let today = call.now.today;
    let register = app.file()?.content();
    let document = found::<Document>(register, &asked.document)?;
    let lives = at_hand(register, document, today)?;
    let sent_to = asked.sent_to.map(|it| found::<Person>(register, &it).map(|it| it.id.clone())).transpose()?;
    let sent_on = asked.sent_on.unwrap_or(today);
    between(document, Some(sent_on), Some(document.issued_on), Some(today))?;
    between(document, asked.remind_on, Some(sent_on), None)?;
    let position = lives.ways(document).iter().map(|it| it.position).max().map_or(0, |last| last.saturating_add(1));
    let way = Signing {
        document: document.id.clone(),
        position,
        means: asked.means.map_or(Stated::Blank, Stated::Value),
        sent_to,
        sent_on: Some(sent_on),
        remind_on: asked.remind_on,
        ..Signing::default()
    };
    edit::change(app, call, Act::Add, None, |change| change.put(&way).map(drop))
}

/// Registers that a document came back signed, by whom, and where it is kept: one step, taken back as one.
pub(crate) fn document_return(app: &mut App, call: &Call, asked: Returning) -> Result<Changed> {
    let today = call.now.today;
    let register = app.file()?.content();
    let document = found::<Document>(register, &asked.document)?;
    let lives = Lives::of(register);
    let Standing::Out { signing, since, .. } = lives.standing(document, today) else {
        return Err(refused(&lives, document, today));
    };
    let returned_on = asked.returned_on.unwrap_or(today);
    between(document, Some(returned_on), Some(since), Some(today))?;
    let mut signatures = Vec::new();
    for (at, of) in asked.signatures.into_iter().enumerate() {
        // A day that lies before the document was issued may stand on the paper; it is found, not refused.
        between(document, of.signed_on, None, Some(today))?;
        let person = of.person.as_deref().map(|it| found::<Person>(register, it)).transpose()?;
        let own = |it: &Person| it.name.text().to_owned();
        let name = if of.name.trim().is_empty() { person.map(own).unwrap_or_default() } else { of.name };
        if name.trim().is_empty() {
            return Err(unnamed(document));
        }
        signatures.push(Signature {
            signing: signing.clone(),
            position: u32::try_from(at).unwrap_or(u32::MAX),
            person: person.map(|it| it.id.clone()),
            name: text(name),
            role: text(of.role),
            signed_on: of.signed_on,
            place: text(of.place),
            ..Signature::default()
        });
    }
    if signatures.is_empty() {
        return Err(unnamed(document));
    }
    let way = found::<Signing>(register, signing.as_str())?.clone();
    let kept_at = if asked.kept_at.trim().is_empty() { way.kept_at } else { text(asked.kept_at) };
    let way = Signing { returned_on: Some(returned_on), kept_at, ..way };
    edit::change(app, call, Act::Save, None, |change| {
        change.put(&way)?;
        signatures.iter().try_for_each(|it| change.put(it).map(drop))
    })
}

/// Puts a document in force: the version before it applies no longer from then, and a policy is adopted on the day of its
/// last signature. What is signed off is not taken back; a document that should not apply is withdrawn.
pub(crate) fn document_adopt(app: &mut App, call: &Call, asked: Adopting) -> Result<Changed> {
    let today = call.now.today;
    let register = app.file()?.content();
    let document = found::<Document>(register, &asked.document)?;
    let lives = at_hand(register, document, today)?;
    let in_force_on = asked.in_force_on.unwrap_or(today);
    between(document, Some(in_force_on), Some(document.issued_on), None)?;
    if let Some((day, held)) = lives.latest(document).filter(|(day, _)| *day > in_force_on) {
        let failure = Failure::of(Code::DocumentReplaced).with("number", &held.number);
        return Err(failure.with("date", app.words(call).date(day)));
    }
    let way = Signing { in_force_on: Some(in_force_on), ..last_way(&lives, document) };
    let policy = document.policy.as_ref().and_then(|id| register.policies.iter().find(|it| it.id == *id));
    let policy = policy.map(|policy| signed_policy(register, policy, &way.id, in_force_on));
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    app.file_mut()?.transact(&stamp, Act::Adopt, None, |change| {
        // The history names the first: a policy by its title.
        policy.iter().try_for_each(|it| change.put(it).map(drop))?;
        change.put(&way).map(drop)
    })?;
    safety::keep(app, call, Reason::Issue);
    edit::changed_since(app, call, before)
}

/// Says from when a document applies no longer, with nothing in its place.
pub(crate) fn document_withdraw(app: &mut App, call: &Call, asked: Withdrawing) -> Result<Changed> {
    let today = call.now.today;
    let register = app.file()?.content();
    let document = found::<Document>(register, &asked.document)?;
    let lives = Lives::of(register);
    if matches!(lives.standing(document, today), Standing::Superseded { .. } | Standing::Withdrawn { .. }) {
        return Err(refused(&lives, document, today));
    }
    let withdrawn_on = asked.withdrawn_on.unwrap_or(today);
    between(
        document,
        Some(withdrawn_on),
        lives.since(document).filter(|it| *it <= today).or(Some(document.issued_on)),
        None,
    )?;
    let way = last_way(&lives, document);
    let way = Signing { withdrawn_on: Some(withdrawn_on), withdrawn_because: text(asked.because), ..way };
    edit::change(app, call, Act::Save, None, |change: &mut Change<'_>| change.put(&way).map(drop))
}

/// The policy as its signature leaves it: adopted on the day of the last signature, else the day it applies from. What it
/// calls its version is printed before it is signed, and stays as it is.
fn signed_policy(register: &Register, policy: &Policy, way: &Id<Signing>, in_force_on: Date) -> Policy {
    let signatures = register.signatures.iter().filter(|it| it.signing == *way && !it.signing.as_str().is_empty());
    let last = signatures.filter(|it| it.signed_on.is_some()).max_by_key(|it| (it.signed_on, it.position));
    let place = last.map(|it| it.place.clone()).filter(Stated::is_stated);
    Policy {
        adopted_on: if policy.is_unsigned() {
            policy.adopted_on
        } else {
            Some(last.and_then(|it| it.signed_on).unwrap_or(in_force_on))
        },
        adopted_at: place.unwrap_or_else(|| policy.adopted_at.clone()),
        ..policy.clone()
    }
}

/// The last way of a document, else a new one.
fn last_way(lives: &Lives<'_>, document: &Document) -> Signing {
    let new = || Signing { document: document.id.clone(), ..Signing::default() };
    lives.ways(document).last().map_or_else(new, |it| (*it).clone())
}

/// How the documents stand, where this one lies here with nothing settled: it may be sent, or put in force.
fn at_hand<'r>(register: &'r Register, document: &Document, today: Date) -> Result<Lives<'r>> {
    let lives = Lives::of(register);
    let is_here = matches!(lives.standing(document, today), Standing::Issued | Standing::Returned { .. });
    if is_here && !adopted(&lives, document) { Ok(lives) } else { Err(refused(&lives, document, today)) }
}

/// Whether it is settled from when it applies, also where that lies ahead.
fn adopted(lives: &Lives<'_>, document: &Document) -> bool {
    lives.since(document).is_some()
}

/// Why a step cannot be taken: how the document stands.
fn refused(lives: &Lives<'_>, document: &Document, today: Date) -> Failure {
    let standing = match lives.standing(document, today) {
        Standing::Withdrawn { .. } => "withdrawn",
        Standing::Superseded { .. } => "superseded",
        Standing::InForce { .. } => "in-force",
        _ if adopted(lives, document) => "coming",
        Standing::Out { .. } => "out",
        Standing::Returned { .. } => "returned",
        Standing::Issued => "issued",
    };
    Failure::of(Code::DocumentStep).with("number", &document.number).with("standing", standing)
}

/// Refuses a day before the first it can be, or after the last.
fn between(document: &Document, day: Option<Date>, first: Option<Date>, last: Option<Date>) -> Result<()> {
    let Some(day) = day else { return Ok(()) };
    let why = if first.is_some_and(|first| day < first) {
        "before"
    } else if last.is_some_and(|last| day > last) {
        "ahead"
    } else {
        return Ok(());
    };
    Err(Failure::of(Code::DocumentDay).with("number", &document.number).with("why", why))
}

fn unnamed(document: &Document) -> Failure {
    Failure::of(Code::DocumentUnnamed).with("number", &document.number)
}

fn text(text: String) -> Stated<String> {
    if text.trim().is_empty() { Stated::Blank } else { Stated::Value(text) }
}
