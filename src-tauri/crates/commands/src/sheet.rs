//! What a change sheet looks back to, read from the file.

use register::RegisterFile;
use report::{Earlier, Edition, Order, Subject, compared_subject};
use rules::documents::{Lives, Work, last_settled, signed, work};
use schema::law::Law;
use schema::{Document, DocumentKind, Entity, Id, Kind, Language, Now, Policy, Register};

use crate::drift;
use crate::failure::{Code, Failure, Result};

/// The change sheet that is meant: one that looks back to the document named, else to the policy's or the record's version
/// that was signed last.
pub(crate) fn subject(
    (file, register): (&RegisterFile, &Register),
    law: &Law,
    (now, language): (Now, Language),
    of: Option<&str>,
    policy: Option<&str>,
) -> Result<Subject> {
    let lives = Lives::of(register);
    let document = match (of, policy) {
        (Some(id), _) => {
            let missing = || Failure::of(Code::NotFound).with("kind", Kind::Document.name()).with("id", id);
            Document::find(register, &Id::new(id)).ok_or_else(missing)?
        }
        (None, Some(policy)) => {
            let policy: Id<Policy> = report::policy_named(register, Some(policy))?;
            settled(&lives, register, (DocumentKind::Policy, Some(&policy), None, None, None))?
        }
        (None, None) => settled(&lives, register, (DocumentKind::Article30, None, None, None, None))?,
    };
    let (then, at) = made_from(file, document)?;
    let asks = asks((file, register), law, (now, language), &lives, document)?;
    let earlier = Earlier { document: document.id.clone(), register: Box::new(then), at: at.instant, asks };
    Ok(Subject::ChangeSheet(earlier))
}

fn settled<'r>(lives: &Lives<'_>, register: &'r Register, of: Work<'_>) -> Result<&'r Document> {
    last_settled(lives, register, of).ok_or_else(|| Failure::of(Code::NothingIssued))
}

/// The register a document was made from, and when.
fn made_from(file: &RegisterFile, document: &Document) -> Result<(Register, Now)> {
    let missing = || Failure::of(Code::NotFound).with("kind", Kind::Document.name()).with("id", document.id.as_str());
    let (change, at) = drift::issue(file, document)?.ok_or_else(missing)?;
    Ok((file.as_left_by(change)?.register, at))
}

/// The version that is to be signed: one that was issued since and says what the register says today, else the next.
fn asks(
    (file, register): (&RegisterFile, &Register),
    law: &Law,
    (now, language): (Now, Language),
    lives: &Lives<'_>,
    document: &Document,
) -> Result<u32> {
    let versions = register.documents.iter().filter(|it| work(it) == work(document));
    let Some(last) = versions.max_by_key(|it| (it.version, it.issued_on)) else { return Ok(document.version + 1) };
    let next = last.version + 1;
    let Some(subject) = compared_subject(last).filter(|_| last.id != document.id) else { return Ok(next) };
    if signed(lives, register, last).is_some() {
        return Ok(next);
    }
    let (then, at) = made_from(file, last)?;
    let printed = |register: &Register, now: Now| {
        report::compose(&Order { register, law, now, printed: None, language, edition: Edition::Draft }, &subject)
    };
    let drift = report::drift(&printed(&then, at)?, &printed(register, now)?);
    Ok(if drift.is_empty() { last.version } else { next })
}
