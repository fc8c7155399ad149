//! Sections of a policy that say nothing. Article 12(1).

use schema::{ActivityStatus, ControllerRole, Kind, Policy, PolicySection, SectionContent};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for policy in &index.register.policies {
        for section in index.sections.of(policy.id.as_str()) {
            let found = says_nothing(index, section).or_else(|| drawn_from(index, policy, section));
            out.extend(found.map(|it| it.in_policy(&policy.id)));
        }
    }
}

/// A section of own words has some, or statements or pages outside to lead to.
fn says_nothing(index: &Index<'_>, section: &PolicySection) -> Option<Finding> {
    let id = section.id.as_str();
    let empty = section.content == SectionContent::Own
        && !section.text.is_stated()
        && index.statements.of(id).is_empty()
        && index.references.of(id).is_empty();
    let finding = Finding::on(Code::SectionBlank, Kind::PolicySection, id).field("text");
    empty.then(|| finding.with("section", section.heading.text()))
}

/// A section limited to one activity is drawn from one the policy tells of. What is carried out for
/// others, what is archived and what is gone is drawn from nowhere: a heading with nothing under it is printed.
fn drawn_from(index: &Index<'_>, policy: &Policy, section: &PolicySection) -> Option<Finding> {
    let limit = section.activity.as_ref().filter(|_| by_activity(section.content))?;
    let activity = index.register.activities.iter().find(|it| it.id == *limit);
    let why = match activity {
        None => "gone",
        Some(it) if it.role == ControllerRole::Processor => "for-others",
        Some(it) if it.status == ActivityStatus::Archived => "archived",
        Some(it) if !index.told_by(policy).iter().any(|told| told.id == it.id) => "elsewhere",
        Some(_) => return None,
    };
    let code = if why == "elsewhere" { Code::SectionElsewhere } else { Code::SectionDrawsNothing };
    let finding = Finding::on(code, Kind::PolicySection, section.id.as_str()).field("activity");
    let finding = finding.with("section", heading(section)).with("why", Param::Key(why));
    Some(finding.with("activity", activity.map_or("", |it| it.name.text())).with("policy", policy.title.text()))
}

/// What a section is called: its own heading, or what it draws.
fn heading(section: &PolicySection) -> Param {
    match section.heading.is_stated() {
        true => section.heading.text().into(),
        false => Param::Choice { of: "section-content", value: section.content.name() },
    }
}

/// Whether what a section draws is drawn activity by activity.
fn by_activity(content: SectionContent) -> bool {
    use SectionContent as S;
    match content {
        S::Basis
        | S::Scope
        | S::Disclosure
        | S::Purposes
        | S::Data
        | S::Sources
        | S::Storage
        | S::Provision
        | S::Automation
        | S::Consent
        | S::Cookies
        | S::Children
        | S::Risk
        | S::FurtherUse => true,
        S::Own
        | S::Purpose
        | S::Contact
        | S::Rights
        | S::Security
        | S::Evaluation
        | S::Definitions
        | S::Principles
        | S::Breach
        | S::Pointers
        | S::Changes => false,
    }
}
