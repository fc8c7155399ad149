//! What is found on the way of issued documents, and their dates. Articles 5(2), 12(1).

use std::collections::HashMap;

use schema::{Date, Document, Kind, Policy, Publication, Signing, Stated};

use super::{Lives, Standing, is_signed, name_of, remind_on, work};
use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::{Index, Map};
use crate::publication::handed;

/// How many days an issued document may lie before one asks what became of it: the program's own proposal.
const UNSENT_DAYS: i64 = 14;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let lives = Lives::of(index.register);
    let documents = documents(index);
    late(index, &lives, out);
    unsent(index, &lives, out);
    for signature in &index.register.signatures {
        let way = index.register.signings.iter().find(|it| it.id == signature.signing);
        let Some(document) = way.and_then(|it| documents.get(it.document.as_str())) else { continue };
        if let Some(signed) = signature.signed_on.filter(|on| *on < document.issued_on) {
            let finding = Finding::on(Code::SignatureBeforeIssue, Kind::Signature, signature.id.as_str());
            let finding = named(finding.field("signed_on"), document).with("signed", signed);
            let name = signature.name.value().map(String::as_str);
            let name = name.unwrap_or_else(|| name_of(index.register, signature.person.as_ref()));
            out.push(finding.with("name", name).with("issued", document.issued_on));
        }
    }
    for policy in &index.register.policies {
        out.extend(unpublished(index, &lives, policy));
    }
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    let today = index.now.today;
    let lives = Lives::of(index.register);
    for document in &index.register.documents {
        if let Some((signing, due)) = out_until(&lives, document, today) {
            let date =
                DueDate::on("signature", Kind::Signing, signing.id.as_str(), due, &["5(2)"]).field("returned_on");
            let to = match name_of(index.register, signing.sent_to.as_ref()) {
                "" => Param::Key("none"),
                name => Param::from(name),
            };
            out.push(
                date.with("title", document.title.as_str()).with("number", document.number.as_str()).with("to", to),
            );
        }
    }
    for policy in &index.register.policies {
        let coming = lives.to_come(&policy.id, today).or_else(|| lives.of_policy(&policy.id, today));
        if let Some((since, _)) = coming.filter(|(_, document)| owes(policy, document)) {
            let date = DueDate::on("policy-publish", Kind::Policy, policy.id.as_str(), since, &["12(1)"]);
            out.push(date.field("published_on").with("policy", policy.title.text()));
        }
    }
}

fn documents<'r>(index: &Index<'r>) -> Map<&'r str, &'r Document> {
    index.register.documents.iter().map(|it| (it.id.as_str(), it)).collect()
}

fn named(finding: Finding, document: &Document) -> Finding {
    finding.with("title", document.title.as_str()).with("number", document.number.as_str())
}

/// The way of a document that is out for signature, and until when that is no matter.
fn out_until<'r>(lives: &Lives<'r>, document: &Document, today: Date) -> Option<(&'r Signing, Date)> {
    let Standing::Out { signing, .. } = lives.standing(document, today) else { return None };
    let way = lives.ways(document).iter().copied().find(|it| it.id == signing)?;
    Some((way, remind_on(way)?))
}

/// Article 5(2): what nobody has signed yet proves nothing.
fn late(index: &Index<'_>, lives: &Lives<'_>, out: &mut Vec<Finding>) {
    let today = index.now.today;
    for document in &index.register.documents {
        let Some((way, due)) = out_until(lives, document, today).filter(|(_, due)| *due < today) else { continue };
        let Some(since) = way.sent_on else { continue };
        let finding = Finding::on(Code::SignatureLate, Kind::Signing, way.id.as_str()).field("returned_on");
        let to = name_of(index.register, way.sent_to.as_ref());
        let chosen = Param::Key(if way.remind_on.is_some() { "yes" } else { "no" });
        let finding = named(finding, document).with("to", to).with("known", known(to)).with("chosen", chosen);
        let days = Param::Days(today.days_since(since));
        out.push(finding.with("since", since).with("due", due).with("days", days).due_on(due));
    }
}

/// A paper with a place for a signature that was issued and forgotten. Only the last version; and not where the policy is
/// said to be never adopted anyway.
fn unsent(index: &Index<'_>, lives: &Lives<'_>, out: &mut Vec<Finding>) {
    let today = index.now.today;
    let mut last: HashMap<_, &Document> = HashMap::new();
    for document in index.register.documents.iter().filter(|it| is_signed(it.subject)) {
        let held = last.entry(work(document)).or_insert(document);
        if (document.version, document.issued_on, document.number.as_str())
            > (held.version, held.issued_on, held.number.as_str())
        {
            *held = document;
        }
    }
    for document in
        index.register.documents.iter().filter(|it| last.get(&work(it)).is_some_and(|last| last.id == it.id))
    {
        let policy = document.policy.as_ref().and_then(|id| index.register.policies.iter().find(|it| it.id == *id));
        let told_already = policy.is_some_and(|it| it.adopted_on.is_none() && !it.is_unsigned());
        let days = today.days_since(document.issued_on);
        let is_forgotten = lives.standing(document, today) == Standing::Issued && lives.since(document).is_none();
        if is_forgotten && days > UNSENT_DAYS && !told_already {
            let finding = Finding::on(Code::DocumentUnsent, Kind::Document, document.id.as_str());
            let finding = named(finding, document).with("issued", document.issued_on);
            out.push(finding.with("days", Param::Days(days)));
        }
    }
}

/// Article 12(1): what people read is the version before the one that applies. A policy that is not published at all is
/// told of as such.
fn unpublished(index: &Index<'_>, lives: &Lives<'_>, policy: &Policy) -> Option<Finding> {
    let (since, document) = lives.of_policy(&policy.id, index.now.today)?;
    if policy.publication != Stated::Value(Publication::Published) || !owes(policy, document) {
        return None;
    }
    let finding = Finding::on(Code::PolicyVersionUnpublished, Kind::Policy, policy.id.as_str()).field("published_on");
    let state = Param::Key(if policy.published_on.is_some() { "before" } else { "undated" });
    let published = policy.published_on.map_or(Param::from(""), Param::from);
    let finding = named(finding, document).with("policy", policy.title.text()).with("since", since);
    Some(finding.in_policy(&policy.id).with("state", state).with("published", published).due_on(since))
}

/// Whether a version is still to be published: the policy is published or is to be, and not since it was issued.
fn owes(policy: &Policy, document: &Document) -> bool {
    let is_public = match policy.publication.value() {
        Some(Publication::Published) => true,
        Some(Publication::NextChange | Publication::NotYet) => !handed(policy),
        Some(Publication::Withdrawn) | None => false,
    };
    is_public && policy.published_on.is_none_or(|on| on < document.issued_on)
}

fn known(name: &str) -> Param {
    Param::Key(if name.is_empty() { "no" } else { "yes" })
}
