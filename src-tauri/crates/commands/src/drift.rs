//! What is on paper beside what the register says now.

use std::collections::BTreeSet;

use register::{ChangeId, RegisterFile};
use report::{Drift, Edition, Order, Printed, Subject};
use rules::agenda::Issued;
use schema::{Document, DocumentKind, Entity, FinancialYear, Id, Kind, Now, Policy, Register};

use crate::app::{App, Call};
use crate::failure::Result;

/// A record by kind and id.
pub(crate) type Named = (Kind, String);

/// An issued document beside what it would print today.
pub(crate) struct Drifted {
    /// The change that issued it, or read it in.
    pub(crate) change: ChangeId,
    /// The register it was made from.
    pub(crate) then: Register,
    /// What it would print otherwise.
    pub(crate) differ: Vec<Drift>,
    /// The records it told something of.
    pub(crate) told: BTreeSet<Named>,
    /// The records it would tell something of today.
    pub(crate) tells: BTreeSet<Named>,
}

/// Each policy that was issued, with the records it would tell otherwise today.
pub(crate) fn policies(app: &App, call: &Call) -> Result<Vec<Issued>> {
    let register = app.content()?;
    let mut all = Vec::new();
    for policy in &register.policies {
        let Some(document) = last(register, policy) else { continue };
        let Some(drifted) = of(app, call, document)? else { continue };
        let mut differ: Vec<Named> = drifted.differ.into_iter().map(|it| (it.kind, it.id)).collect();
        differ.dedup();
        let (policy, number) = (policy.id.clone(), document.number.clone());
        all.push(Issued { policy, number, on: document.issued_on, then: drifted.then, differ });
    }
    Ok(all)
}

/// What a document would print otherwise today: the record or a policy. Both are made by today's program under today's
/// law, so that only the register can differ. None where it is another paper, or nothing is known of its issue any more.
pub(crate) fn of(app: &App, call: &Call, document: &Document) -> Result<Option<Drifted>> {
    let file = app.file()?;
    let Some(subject) = subject(document) else { return Ok(None) };
    let Some((change, at)) = issue(file, document)? else { return Ok(None) };
    let then = file.as_left_by(change)?.register;
    let (law, today) = (app.law(), app.content()?);
    let printed = |register: &Register, now: Now| {
        let order =
            Order { register, law: &law, now, printed: None, language: document.language, edition: Edition::Draft };
        report::compose(&order, &subject)
    };
    let (before, after) = (printed(&then, at)?, printed(today, call.now)?);
    let mut differ = report::drift(&before, &after);
    differ.retain(|it| !is_of_the_calendar(it, &then, today));
    let (told, tells) = (records(&before), records(&after));
    Ok(Some(Drifted { change, then, differ, told, tells }))
}

/// What a document is made of, where it is one that is held against the register.
pub(crate) fn subject(document: &Document) -> Option<Subject> {
    match document.subject {
        DocumentKind::Article30 => Some(Subject::Article30),
        DocumentKind::Article30Processor => Some(Subject::Article30Processor),
        DocumentKind::Policy => document.policy.clone().map(Subject::Policy),
        _ => None,
    }
}

/// Whether only time has passed: dates are reckoned for the financial year of the day, and a year that stands as it stood
/// is no change of the register.
fn is_of_the_calendar(differs: &Drift, then: &Register, now: &Register) -> bool {
    let id = Id::<FinancialYear>::new(&*differs.id);
    let (before, after) = (FinancialYear::find(then, &id), FinancialYear::find(now, &id));
    differs.kind == Kind::FinancialYear && before.is_some() && before == after
}

/// The records a print tells something of.
fn records(printed: &Printed) -> BTreeSet<Named> {
    let values = printed.snapshot["values"].as_array().into_iter().flatten();
    values.filter_map(|it| Some((Kind::named(it["kind"].as_str()?)?, it["id"].as_str()?.to_owned()))).collect()
}

/// The policy's document that was issued last.
fn last<'r>(register: &'r Register, policy: &Policy) -> Option<&'r Document> {
    let own = |it: &&Document| it.subject == DocumentKind::Policy && it.policy.as_ref() == Some(&policy.id);
    register.documents.iter().filter(own).max_by_key(|it| (it.version, it.issued_on))
}

/// The change that issued a document, or read it in, and its moment. None where nothing is known of it any more.
pub(crate) fn issue(file: &RegisterFile, document: &Document) -> Result<Option<(ChangeId, Now)>> {
    let events = file.history(Some((Document::KIND, document.id.as_str())), usize::MAX)?;
    Ok(events.last().map(|event| (event.change, Now::at(event.at))))
}
