//! Consent, and whose it takes. Articles 4(11), 6(1)(a), 7, 8.

use schema::{Activity, Consent, ConsentMechanism, Ground, Kind, LegalTerm, SectionContent, SubjectCategory};

use crate::finding::Finding;
use crate::index::Index;
use crate::{Code, bases};

/// The age from which nobody is a child.
pub(crate) const ADULT: u32 = 18;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let mut found = Vec::new();
        let consents = index.consents.of(activity.id.as_str());
        for purpose in index.purposes.of(activity.id.as_str()) {
            if consents.is_empty() && bases::rests_on(index, purpose, &[Ground::Consent]) {
                let finding = Finding::on(Code::ConsentUnrecorded, Kind::Purpose, purpose.id.as_str());
                found.push(finding.with("purpose", purpose.description.text()));
            }
        }
        found.extend(consents.iter().flat_map(|it| consent(it)));
        found.extend(children(index, activity));
        found.extend(grown(index, activity));
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

fn consent(consent: &Consent) -> Vec<Finding> {
    let on = |code| Finding::on(code, Kind::Consent, consent.id.as_str()).with("consent", consent.purpose.text());
    let mut out = Vec::new();
    if !consent.purpose.is_stated() {
        out.push(on(Code::ConsentBlank).field("purpose"));
    }
    match consent.mechanism.value() {
        Some(ConsentMechanism::Conduct) => out.push(on(Code::ConsentByConduct).field("mechanism")),
        Some(_) => {}
        None => out.push(on(Code::ConsentMechanismUnstated).field("mechanism")),
    }
    if !consent.withdrawal.is_stated() {
        out.push(on(Code::ConsentWithdrawalMissing).field("withdrawal"));
    }
    if !consent.evidence.is_stated() {
        out.push(on(Code::ConsentEvidenceMissing).field("evidence"));
    }
    out
}

/// Article 8(1): below the age of national law it is the parents who agree. A policy that tells of the activity says so,
/// in a section on children or in what it means by a child.
fn children(index: &Index<'_>, activity: &Activity) -> Option<Finding> {
    let id = activity.id.as_str();
    let agrees = index.purposes.of(id).iter().any(|it| bases::rests_on(index, it, &[Ground::Consent]));
    let told = index.policies_of_activity.of(id).iter().any(|it| {
        let policy = it.policy.as_str();
        index.sections.of(policy).iter().any(|it| it.content == SectionContent::Children)
            || index.terms.of(policy).iter().any(|it| it.legal_term.value() == Some(&LegalTerm::Child))
    });
    let age = index.law.child_age(index.country(), index.now.today)?;
    // Where all are old enough to agree for themselves, no parents are asked.
    let young = |it: &&&SubjectCategory| {
        it.children.is_yes() && it.minimum_age.value().is_none_or(|youngest| *youngest < age.years)
    };
    let group = index.subjects.of(id).iter().find(young)?;
    (agrees && !told).then(|| {
        let finding = Finding::on(Code::ChildrenUnruled, Kind::SubjectCategory, group.id.as_str());
        let years = crate::finding::Param::Number(age.years);
        finding.with("group", group.name.text()).with("years", years).with("law", &age.provision)
    })
}

/// Children are those below 18: where nobody that young is among them, the two answers cannot both be right.
fn grown(index: &Index<'_>, activity: &Activity) -> Vec<Finding> {
    let both = |it: &&&SubjectCategory| it.children.is_yes() && it.minimum_age.value().is_some_and(|it| *it >= ADULT);
    let groups = index.subjects.of(activity.id.as_str()).iter().filter(both);
    let on = |it: &&SubjectCategory| Finding::on(Code::AgeContradicted, Kind::SubjectCategory, it.id.as_str());
    let years = |it: &&SubjectCategory| it.minimum_age.value().copied().unwrap_or(ADULT);
    groups
        .map(|it| {
            let finding = on(it).field("minimum_age").with("group", it.name.text());
            finding.with("years", crate::finding::Param::Number(years(it)))
        })
        .collect()
}
