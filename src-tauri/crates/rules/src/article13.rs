//! Whom a policy speaks to, what it cites, and who signs it. Article 12(1). What it must tell is the duty's.

use std::collections::BTreeSet;

use schema::{Activity, DataClass, Kind, Policy, PolicyAudience};

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::{Code, statements};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in index.activities.iter().filter(|it| !statements::tells(index, it)) {
        let finding = Finding::on(Code::ActivityWithoutPolicy, Kind::Activity, activity.id.as_str());
        out.push(finding.with("activity", activity.name.text()).in_activity(&activity.id));
    }
    for policy in &index.register.policies {
        let mut found = Vec::new();
        let told = index.told_by(policy);
        if told.is_empty() {
            found.push(on(Code::PolicyWithoutActivity, policy));
        }
        audiences(index, policy, &told, &mut found);
        mixed(index, policy, &told, &mut found);
        articles(index, policy, &mut found);
        adoption(index, policy, &mut found);
        out.extend(found.into_iter().map(|it| it.with("policy", policy.title.text()).in_policy(&policy.id)));
    }
}

fn on(code: Code, policy: &Policy) -> Finding {
    Finding::on(code, Kind::Policy, policy.id.as_str())
}

/// Whom the policy speaks to must be people whose data the register holds, in an activity the policy tells of.
fn audiences(index: &Index<'_>, policy: &Policy, told: &[&Activity], out: &mut Vec<Finding>) {
    let audiences = index.audiences.of(policy.id.as_str());
    if audiences.is_empty() {
        out.push(on(Code::AudienceMissing, policy));
    }
    for audience in audiences {
        let on = |code| {
            let finding = Finding::on(code, Kind::PolicyAudience, audience.id.as_str());
            finding.field("activity").with("audience", audience.name.text())
        };
        match audience.activity.as_ref().filter(|it| index.holds(it)) {
            // A group that is named as in an activity the policy tells of needs no pointing out.
            None if told.iter().any(|it| holds(index, it, audience.name.text())) => {}
            None => out.push(on(Code::AudienceWithoutActivity)),
            Some(activity) if !told.iter().any(|it| it.id == *activity) => out.push(on(Code::AudienceElsewhere)),
            Some(_) => {}
        }
    }
}

/// Article 12(1): of offences and of special categories the people themselves are told, in words meant for them.
fn mixed(index: &Index<'_>, policy: &Policy, told: &[&Activity], out: &mut Vec<Finding>) {
    let audiences = index.audiences.of(policy.id.as_str());
    if audiences.is_empty() {
        return;
    }
    for activity in told {
        let people = index.subjects.of(activity.id.as_str());
        let known = |id: &str| index.subjects.of(id).iter().any(|it| holds(index, activity, it.name.text()));
        let theirs = |it: &&PolicyAudience| {
            let of = it.activity.as_ref();
            of.is_some_and(|of| *of == activity.id || known(of.as_str())) || holds(index, activity, it.name.text())
        };
        let grave = index.items.of(activity.id.as_str()).iter().find_map(|it| {
            let class = it.class.value()?;
            matches!(class, DataClass::Special | DataClass::Criminal).then_some(class)
        });
        let (Some(class), false, false) = (grave, people.is_empty(), audiences.iter().any(theirs)) else {
            continue;
        };
        let names: Vec<Param> = people.iter().map(|it| it.name.text().into()).collect();
        let finding = on(Code::AudienceMixed, policy).with("activity", activity.name.text());
        out.push(finding.with("class", Param::Key(class.name())).with("people", names));
    }
}

/// Whether an activity has a group of people of this name.
fn holds(index: &Index<'_>, activity: &Activity, group: &str) -> bool {
    let same = |name: &str| name.trim().to_lowercase() == group.trim().to_lowercase();
    index.subjects.of(activity.id.as_str()).iter().any(|it| it.name.is_stated() && same(it.name.text()))
}

/// Article 12(1): the articles a policy cites for the rights are those that give them.
fn articles(index: &Index<'_>, policy: &Policy, out: &mut Vec<Finding>) {
    let cited = policy.rights_articles.text();
    if cited.is_empty() {
        return;
    }
    let Some(numbers) = numbers(cited) else {
        out.push(on(Code::ArticlesUnreadable, policy).field("rights_articles").with("cited", cited));
        return;
    };
    let mut missing: BTreeSet<u32> = BTreeSet::new();
    for procedure in &index.register.right_procedures {
        let Some(entry) = index.law.right(procedure.right) else {
            continue;
        };
        // One of several articles is enough: the duty to inform stands in 13 and in 14.
        if !entry.articles.iter().any(|it| numbers.contains(it)) {
            missing.extend(entry.articles.first().copied());
        }
    }
    if !missing.is_empty() {
        let missing: Vec<Param> = missing.into_iter().map(Param::Number).collect();
        let finding = on(Code::WrongArticle, policy).field("rights_articles").with("cited", cited);
        out.push(finding.with("missing", missing));
    }
}

/// The signature is the company's own rule; no article demands it.
fn adoption(index: &Index<'_>, policy: &Policy, out: &mut Vec<Finding>) {
    let signatory = policy.signatory.as_ref().and_then(|it| index.persons.get(it.as_str()));
    if !signatory.is_some_and(|it| it.name.is_stated()) && !policy.is_unsigned() {
        out.push(on(Code::SignatoryUnnamed, policy).field("signatory"));
    }
    if policy.adopted_on.is_none() && !policy.is_unsigned() {
        out.push(on(Code::NotAdopted, policy).field("adopted_on"));
    }
}

/// The article numbers a text such as `15-22, 77` names; none where it cannot be read so.
fn numbers(text: &str) -> Option<BTreeSet<u32>> {
    let mut out = BTreeSet::new();
    let dashes = text.replace(['–', '—', '-'], "-");
    for part in dashes.split([',', ';', '&', ' ']).filter(|it| !it.is_empty()) {
        match part.split_once('-') {
            Some((from, to)) => out.extend(from.parse::<u32>().ok()?..=to.parse::<u32>().ok().filter(|it| *it < 100)?),
            None if part.chars().all(char::is_alphabetic) => {} // "og", "art"
            None => {
                out.insert(part.trim_end_matches('.').parse().ok()?);
            }
        }
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::numbers;

    #[test]
    fn articles_are_read_as_numbers_and_ranges() {
        assert_eq!(numbers("15").unwrap().into_iter().collect::<Vec<_>>(), [15]);
        let several: Vec<u32> = numbers("13–18, 20 og 77").unwrap().into_iter().collect();
        assert_eq!(several, [13, 14, 15, 16, 17, 18, 20, 77]);
        assert_eq!(numbers("15-22, 77").unwrap().len(), 9);
        assert!(numbers("femten").is_none());
        assert!(numbers("15, 16a").is_none());
        assert!(numbers("15-4000000000").is_none());
    }
}
