//! Which sections a policy has, and in which of them a finding's matter stands.

use rules::{Finding, Reach};
use schema::{Activity, Id, Kind, Policy, PolicySection, Register, SectionContent, Stated};

use super::super::pen::Pen;
use super::super::pick;
use crate::Anchor;

/// A section where it stands.
pub(super) struct Placed<'r> {
    /// From 1; none where the section is said to have no heading.
    pub(super) number: Option<usize>,
    pub(super) content: SectionContent,
    /// The record, where the policy has sections of its own.
    pub(super) section: Option<&'r PolicySection>,
    pub(super) anchor: Anchor,
}

/// The policy's own sections in their order; of a policy that has none, the usual ones.
pub(super) fn sections<'r>(register: &'r Register, policy: &Policy) -> Vec<Placed<'r>> {
    let own = pick::sections(register, policy);
    let list: Vec<(SectionContent, Option<&PolicySection>)> = match own.is_empty() {
        true => usual(register, policy).into_iter().map(|it| (it, None)).collect(),
        false => own.into_iter().map(|it| (it.content, Some(it))).collect(),
    };
    let mut seen: Vec<SectionContent> = Vec::new();
    let mut placed = Vec::with_capacity(list.len());
    let mut headed = 0;
    for (content, section) in list {
        let number = match section.is_some_and(|it| it.heading == Stated::None) {
            true => None,
            false => {
                headed += 1;
                Some(headed)
            }
        };
        // The first of its kind is named by its kind; any other by its record, so that each place has one name.
        let anchor = match section {
            Some(section) if content == SectionContent::Own || seen.contains(&content) => {
                Anchor::new(format!("section/{}", section.id))
            }
            _ => Anchor::new(format!("section/{}", content.name())),
        };
        seen.push(content);
        placed.push(Placed { number, content, section, anchor });
    }
    placed
}

/// The order of a policy that has no sections of its own: what Articles 13 and 14 ask for, and what else there is to tell.
fn usual(register: &Register, policy: &Policy) -> Vec<SectionContent> {
    use SectionContent as S;
    let told = pick::policy_activities(register, policy);
    let any = |has: &dyn Fn(&Activity) -> bool| told.iter().any(|it| has(it));
    let changes = policy.version.is_stated()
        || policy.changed_on.is_some()
        || policy.change_rule.is_stated()
        || policy.publication.is_stated()
        || !policy.channels.is_empty()
        || policy.published_at.is_stated();
    let list = [
        (S::Purpose, true),
        (S::Definitions, !pick::terms(register, policy).is_empty()),
        (S::Basis, true),
        (S::Scope, true),
        (S::Consent, any(&|it| !pick::consents(register, it).is_empty())),
        (S::Cookies, any(&|it| !pick::cookies(register, it).is_empty())),
        (S::Automation, any(&|it| it.profiling.is_yes() || it.scoring.is_yes() || it.automated_decisions.is_yes())),
        (S::FurtherUse, any(&|it| !pick::compatibility_tests(register, it).is_empty())),
        (S::Contact, true),
        (S::Rights, true),
        (S::Disclosure, true),
        (S::Security, true),
        (S::Evaluation, true),
        (S::Pointers, !pick::pointers(register, policy).is_empty()),
        (S::Changes, changes),
    ];
    list.into_iter().filter(|(_, told)| *told).map(|(content, _)| content).collect()
}

/// The number and place of the section in which a finding's matter stands, if the policy has it and it has a heading.
pub(in crate::documents) fn place_of(pen: &Pen<'_>, policy: &Policy, finding: &Finding) -> Option<(usize, Anchor)> {
    let register = pen.order.register;
    let sections = sections(register, policy);
    let spot = |it: &Placed<'_>| it.number.map(|number| (number, it.anchor.clone()));
    if let Some(section) = own_section(register, finding) {
        return sections.iter().find(|it| it.section.is_some_and(|it| it.id == section)).and_then(spot);
    }
    let activities: &[Id<Activity>] = match &finding.reach {
        Reach::Activities(ids) => ids,
        _ => &[],
    };
    homes(finding).iter().find_map(|content| {
        let those: Vec<&Placed<'_>> = sections.iter().filter(|it| it.content == *content).collect();
        let limited = |it: &Placed<'_>| it.section.is_some_and(|it| it.activity.is_some());
        let of_one = |it: &Placed<'_>| {
            let limit = it.section.and_then(|it| it.activity.as_ref());
            limit.is_some_and(|it| activities.contains(it))
        };
        let of_activity = those.iter().find(|it| of_one(it));
        let of_all = those.iter().find(|it| !limited(it));
        // Where each is limited to another activity, none tells of this one.
        let any = those.first().filter(|_| activities.is_empty());
        of_activity.or(of_all).or(any).and_then(|it| spot(it))
    })
}

/// The section a finding stands on itself, or that holds what it stands on.
fn own_section(register: &Register, finding: &Finding) -> Option<Id<PolicySection>> {
    match finding.kind {
        Kind::PolicySection => register.policy_sections.iter().find(|it| it.id.as_str() == finding.id).map(|it| &it.id),
        Kind::Statement => register.statements.iter().find(|it| it.id.as_str() == finding.id).map(|it| &it.section),
        Kind::Reference => {
            register.policy_references.iter().find(|it| it.id.as_str() == finding.id).map(|it| &it.section)
        }
        _ => None,
    }
    .cloned()
}

/// Where the matter of a finding is told: the first of these that the policy has.
fn homes(finding: &Finding) -> &'static [SectionContent] {
    use SectionContent as S;
    let code = finding.code.name();
    match (finding.kind, finding.field) {
        (Kind::Organisation | Kind::Person | Kind::PersonRole, _) => &[S::Contact],
        (Kind::ContactPoint, _) => &[S::Contact, S::Rights],
        (Kind::BreachProcedure, _) => &[S::Breach, S::Security],
        (Kind::LegalBasis, _) => &[S::Basis, S::Purposes, S::Scope],
        (Kind::Purpose, _) => &[S::Basis, S::Purposes, S::Scope],
        (Kind::Activity, Some("third_country_transfer" | "recipients" | "transfer_note")) => &[S::Disclosure],
        (Kind::Activity, Some(field)) if field.starts_with("profiling") => &[S::Automation, S::Rights],
        (Kind::Activity, Some("scoring" | "automated_decisions")) => &[S::Automation, S::Rights],
        (Kind::Activity, Some("provision" | "provision_consequence")) => &[S::Provision, S::Scope, S::Data],
        (Kind::Activity, Some("collection")) => &[S::Sources, S::Scope],
        (Kind::Activity, _) if code.contains("basis") => &[S::Basis],
        (Kind::Activity, _) if code.contains("purpose") => &[S::Purposes, S::Scope],
        (Kind::Activity, _) if code.contains("consent") => &[S::Consent, S::Basis],
        (Kind::Activity, _) if code.contains("cookie") => &[S::Cookies],
        (Kind::DataItem, Some("source" | "source_name")) => &[S::Sources, S::Scope, S::Data],
        (Kind::DataItem, Some("retention_rule")) => &[S::Storage, S::Scope, S::Data],
        (Kind::RetentionRule, _) => &[S::Storage, S::Scope, S::Data],
        (Kind::SubjectCategory, Some("children")) => &[S::Children, S::Scope, S::Data],
        (Kind::SubjectCategory, Some("protected_address")) => &[S::Risk, S::Scope, S::Data],
        (Kind::Activity | Kind::DataItem | Kind::SubjectCategory, _) => &[S::Data, S::Scope],
        (Kind::Consent, _) => &[S::Consent, S::Cookies, S::Basis],
        (Kind::CookieCategory, _) => &[S::Cookies],
        (Kind::CompatibilityTest, _) => &[S::FurtherUse],
        (Kind::RiskAssessment, _) => &[S::Risk, S::Security],
        (Kind::Recipient | Kind::Transfer | Kind::Party | Kind::Agreement, _) => &[S::Disclosure],
        (Kind::RightProcedure | Kind::SupervisoryAuthority | Kind::PolicyAudience, _) => &[S::Rights],
        (Kind::Term, _) => &[S::Definitions],
        (Kind::PolicyPointer, _) => &[S::Pointers],
        (
            Kind::Policy,
            Some(
                "version" | "changed_on" | "change_rule" | "publication" | "channels" | "published_at" | "published_on",
            ),
        ) => &[S::Changes],
        (Kind::Policy, _) if !matches!(code, "section-missing" | "policy-without-activity") => &[S::Rights],
        (Kind::Measure | Kind::Coverage | Kind::System, _) => &[S::Security],
        (Kind::ControlPlan | Kind::Review, _) => &[S::Evaluation],
        _ => &[],
    }
}
