//! What is on paper beside what the register says now.

use register::{ChangeId, RegisterFile};
use report::{Edition, Order, Subject};
use rules::agenda::Issued;
use schema::{Document, DocumentKind, Entity, Kind, Now, Policy, Register};

use crate::app::{App, Call};
use crate::failure::Result;

/// Each policy that was issued, with the records it would tell otherwise today. Both are made by today's program under
/// today's law, so that only the register can differ.
pub(crate) fn policies(app: &App, call: &Call) -> Result<Vec<Issued>> {
    let file = app.file()?;
    let law = app.law();
    let mut all = Vec::new();
    for policy in &file.content().policies {
        let Some(document) = last(file.content(), policy) else { continue };
        let Some((change, at)) = issue(file, document)? else { continue };
        let then = file.as_left_by(change)?.register;
        let subject = Subject::Policy(policy.id.clone());
        let printed = |register: &Register, now: Now| {
            let order = Order { register, law: &law, now, language: document.language, edition: Edition::Draft };
            report::compose(&order, &subject)
        };
        let drift = report::drift(&printed(&then, at)?, &printed(file.content(), call.now)?);
        let mut differ: Vec<(Kind, String)> = drift.into_iter().map(|it| (it.kind, it.id)).collect();
        differ.dedup();
        let (policy, number) = (policy.id.clone(), document.number.clone());
        all.push(Issued { policy, number, on: document.issued_on, then, differ });
    }
    Ok(all)
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
