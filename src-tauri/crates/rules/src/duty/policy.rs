//! A policy and what it tells of; and what is found of it as a whole.

use std::collections::BTreeSet;

use schema::law::{InformationDuty, InformationItem};
use schema::{Activity, Claim, DataItem, Datum, Kind, Policy, PolicySection, Purpose, Right, SectionContent, Source};

use super::lacks::{Lack, item_of};
use super::{State, judged};
use crate::finding::{Finding, Param, Reach};
use crate::index::Index;
use crate::{Code, Severity};

/// A policy, the activities and sections it has, and what is found that concerns it.
pub(super) struct Telling<'i, 'r> {
    pub(super) index: &'i Index<'r>,
    pub(super) policy: &'r Policy,
    pub(super) told: Vec<&'r Activity>,
    pub(super) sections: &'i [&'r PolicySection],
    /// Each with the item it is about.
    pub(super) found: Vec<(InformationItem, &'i Finding)>,
}

/// What a policy lacks as a whole: sections, rights and the authority. What its records lack is found on them.
pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for policy in &index.register.policies {
        let telling = Telling::of(index, policy, out);
        let mut contents: BTreeSet<SectionContent> = BTreeSet::new();
        let mut rights: Vec<Right> = Vec::new();
        let mut authority = false;
        for duty in &index.law.information {
            let (item, lacks) = judged(&telling, duty);
            if item.state != State::Missing {
                continue;
            }
            for lack in lacks.iter().filter(|it| it.state() == State::Missing) {
                match lack {
                    Lack::Section { content, .. } => {
                        contents.insert(*content);
                    }
                    Lack::Right(right) if !rights.contains(right) => rights.push(*right),
                    Lack::Authority => authority = true,
                    _ => {}
                }
            }
        }
        let on = |code| Finding::on(code, Kind::Policy, policy.id.as_str());
        let mut own: Vec<Finding> = Vec::new();
        for content in contents {
            let section = Param::Choice { of: "section-content", value: content.name() };
            own.push(on(Code::SectionMissing).with("section", section));
        }
        own.extend(rights.into_iter().map(|it| right(index, it, on)));
        if authority {
            own.push(on(Code::AuthorityMissing));
        }
        found.extend(own.into_iter().map(|it| it.with("policy", policy.title.text()).in_policy(&policy.id)));
    }
    out.extend(found);
}

fn right(index: &Index<'_>, right: Right, on: impl Fn(Code) -> Finding) -> Finding {
    let code = match right {
        Right::Complaint => Code::ComplaintMissing,
        Right::Withdrawal => Code::WithdrawalMissing,
        _ => Code::RightMissing,
    };
    let mut finding = on(code).with("right", Param::Choice { of: "right", value: right.name() });
    let articles = index.law.right(right).map(|it| it.articles.as_slice()).unwrap_or_default();
    finding.articles.extend(articles.iter().map(u32::to_string));
    finding.with("articles", articles.iter().map(|it| Param::Number(*it)).collect::<Vec<Param>>())
}

impl<'i, 'r> Telling<'i, 'r> {
    pub(super) fn of(index: &'i Index<'r>, policy: &'r Policy, found: &'i [Finding]) -> Telling<'i, 'r> {
        let told = index.told_by(policy);
        let ids: BTreeSet<&str> = told.iter().map(|it| it.id.as_str()).collect();
        let concerns = |it: &&Finding| match (&it.policy, &it.reach) {
            (Some(own), _) => *own == policy.id,
            (None, Reach::Everywhere) => true,
            (None, Reach::Activities(of)) => of.iter().any(|it| ids.contains(it.as_str())),
            (None, Reach::Nowhere) => false,
        };
        let grave = |it: &&Finding| matches!(it.severity, Severity::Wrong | Severity::Missing | Severity::Unclear);
        let of_item = |it: &'i Finding| Some((item_of(it, &index.law.information)?, it));
        let found = found.iter().filter(grave).filter(concerns).filter_map(of_item).collect();
        Telling { index, policy, told, sections: index.sections.of(policy.id.as_str()), found }
    }

    pub(super) fn purposes(&self) -> impl Iterator<Item = &'r Purpose> {
        self.told.iter().flat_map(|it| self.index.purposes.of(it.id.as_str()).iter().copied())
    }

    /// The personal data it tells of.
    pub(super) fn data(&self) -> impl Iterator<Item = &'r DataItem> {
        let items = self.told.iter().flat_map(|it| self.index.items.of(it.id.as_str()).iter().copied());
        items.filter(|it| it.about == Datum::Person)
    }

    pub(super) fn has_right(&self, right: Right) -> bool {
        self.index.register.right_procedures.iter().any(|it| it.right == right)
    }

    /// Whether the policy itself says something.
    pub(super) fn claims(&self, claim: Claim) -> bool {
        let statements = self.sections.iter().flat_map(|it| self.index.statements.of(it.id.as_str()));
        statements.into_iter().any(|it| it.claim == claim)
    }

    /// The clauses that ask for an item: those of Article 13 where something is collected from the person or nobody has
    /// said where it comes from, those of 14 where something comes from others.
    pub(super) fn articles(&self, duty: &InformationDuty) -> Vec<String> {
        let elsewhere = self.data().any(from_others);
        let collected = !elsewhere || self.data().any(|it| !from_others(it));
        let clauses = [(&duty.collected, collected), (&duty.elsewhere, elsewhere), (&duty.always, true)];
        let asking: Vec<String> = clauses.into_iter().filter(|it| it.1).filter_map(|it| it.0.clone()).collect();
        // What Article 14 alone asks for has that as its condition.
        if asking.is_empty() && duty.collected.is_none() { self.clauses(duty) } else { asking }
    }

    /// All the clauses of an item.
    pub(super) fn clauses(&self, duty: &InformationDuty) -> Vec<String> {
        [&duty.collected, &duty.elsewhere, &duty.always].into_iter().flatten().cloned().collect()
    }
}

/// Whether data come from others than the person. What the organisation makes itself, or notes as the person acts, comes
/// of what it has from the person.
pub(super) fn from_others(item: &DataItem) -> bool {
    match item.source.value() {
        None | Some(Source::DataSubject | Source::OwnSystem | Source::Automatic) => false,
        Some(
            Source::Employer
            | Source::Partner
            | Source::PublicRegister
            | Source::CreditAgency
            | Source::Authority
            | Source::Other,
        ) => true,
    }
}
