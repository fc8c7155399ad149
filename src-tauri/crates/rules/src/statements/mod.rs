//! What a policy claims, held against what the register says. Articles 5(1)(a), 5(2), 12(1), 13.

mod data;
mod held;
mod people;
mod purposes;
mod recipients;
mod scope;
mod systems;

pub use held::{Held, Reason, Verdict, Weighed, Weight};

pub(crate) use data::national_id;

use std::collections::BTreeMap;

use schema::law::Law;
use schema::{Activity, Claim, Kind, Now, Register, Statement, StatementLink, Weighs};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;
use scope::Scope;

/// What the program sees for and against each statement, by the statement's id.
pub fn held(register: &Register, now: Now, law: &Law) -> BTreeMap<String, Weighed> {
    let index = Index::of(register, now, law);
    let mut out = BTreeMap::new();
    for policy in &register.policies {
        for section in index.sections.of(policy.id.as_str()) {
            for statement in index.statements.of(section.id.as_str()) {
                let seen = seen(&Scope::of(&index, policy, section, statement));
                let verdict = verdict(&seen, index.links.of(statement.id.as_str()));
                let weighed = Weighed { statement: statement.id.clone(), verdict, seen };
                out.insert(statement.id.as_str().to_owned(), weighed);
            }
        }
    }
    out
}

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for policy in &index.register.policies {
        for section in index.sections.of(policy.id.as_str()) {
            for statement in index.statements.of(section.id.as_str()) {
                if !statement.text.is_stated() {
                    let blank = Finding::on(Code::StatementBlank, Kind::Statement, statement.id.as_str()).field("text");
                    let heading = Param::Choice { of: "section-content", value: section.content.name() };
                    out.push(blank.with("section", heading).in_policy(&policy.id));
                }
                let scope = Scope::of(index, policy, section, statement);
                out.extend(judged(index, &scope).into_iter().map(|it| it.in_policy(&policy.id)));
            }
        }
    }
}

/// Whether a policy tells of an activity.
pub(crate) fn tells(index: &Index<'_>, activity: &Activity) -> bool {
    !index.policies_of_activity.of(activity.id.as_str()).is_empty()
}

fn seen(scope: &Scope<'_, '_>) -> Vec<Held> {
    match scope.statement.claim {
        Claim::NoPersonalData
        | Claim::OnlyAggregates
        | Claim::OnlyTheseData
        | Claim::Anonymous
        | Claim::NoPaymentData
        | Claim::NoBankData
        | Claim::NoNationalId
        | Claim::NoSpecialData
        | Claim::NoElectronicId
        | Claim::NoMessages
        | Claim::BankTransferOnly
        | Claim::NoCookies
        | Claim::NotStored
        | Claim::Minimised
        | Claim::StorageLimited => data::weigh(scope),
        Claim::NoChildren | Claim::NoSpecialRisk | Claim::NoProfiling | Claim::NoAutomatedDecisions => {
            people::weigh(scope)
        }
        Claim::NoOtherRecipients
        | Claim::InternalOnly
        | Claim::NothingKeptByRecipient
        | Claim::NoSale
        | Claim::PlatformHolds
        | Claim::ProcessorsComply => recipients::weigh(scope),
        Claim::NoDirectMarketing
        | Claim::OnlyWithConsent
        | Claim::PurposeLimited
        | Claim::Lawful
        | Claim::ImpliedConsent => purposes::weigh(scope),
        Claim::NoMobileAccess | Claim::ProtectsIntegrity | Claim::ProtectsConfidentiality => systems::weigh(scope),
        // Whether data are correct, the register cannot say.
        Claim::Accurate | Claim::Other => Vec::new(),
    }
}

fn verdict(seen: &[Held], links: &[&StatementLink]) -> Verdict {
    let linked = |weighs: Weighs| links.iter().any(|it| it.weighs == weighs);
    let sees = |weighs: Weight| seen.iter().any(|it| it.weighs == weighs);
    if sees(Weight::Refutes) || linked(Weighs::Refutes) {
        Verdict::Refuted
    } else if linked(Weighs::Proves) {
        Verdict::Proved
    } else if sees(Weight::Doubts) {
        Verdict::Doubtful
    } else if sees(Weight::Proves) {
        Verdict::Proved
    } else {
        Verdict::Open
    }
}

/// What is to be said of a statement: what contradicts it, by the program or by a person; otherwise what leaves it open,
/// unless a person has proved it.
fn judged(index: &Index<'_>, scope: &Scope<'_, '_>) -> Vec<Finding> {
    let (statement, claim) = (scope.statement, scope.statement.claim);
    let seen = seen(scope);
    let against: Vec<&Held> = seen.iter().filter(|it| it.weighs == Weight::Refutes).collect();
    let links = index.links.of(statement.id.as_str());
    if let (Some(first), Some(code)) = (against.first(), contradicted(claim)) {
        return vec![told(on(code, statement), &against).with("activity", activity(first))];
    }
    if let Some(link) = links.iter().find(|it| it.weighs == Weighs::Refutes) {
        return vec![on(Code::StatementRefuted, statement).with("reason", link.reason.text())];
    }
    if links.iter().any(|it| it.weighs == Weighs::Proves) {
        return Vec::new();
    }
    let open: Vec<&Held> = seen.iter().filter(|it| it.weighs == Weight::Doubts).collect();
    match claim {
        _ if open.is_empty() => Vec::new(),
        Claim::ProcessorsComply => vec![told(on(Code::ProcessorsUnproved, statement), &open)],
        Claim::PlatformHolds if open.iter().all(|it| it.reason == Reason::NotJoint) => {
            let role = |it: &&Held| {
                let finding = Finding::on(Code::PlatformRole, Kind::Recipient, &it.id).field("role");
                let finding = finding.with("recipient", it.name.as_str()).with("statement", said(statement));
                finding.with("activity", activity(it)).in_activities(&it.activity)
            };
            open.iter().map(role).collect()
        }
        _ => vec![told(on(Code::StatementUnproved, statement), &open)],
    }
}

fn on(code: Code, statement: &Statement) -> Finding {
    Finding::on(code, Kind::Statement, statement.id.as_str()).field("text").with("statement", said(statement))
}

/// The words as they stand in another sentence, which has a full stop of its own.
fn said(statement: &Statement) -> &str {
    statement.text.text().trim_end_matches('.')
}

/// With the names of what was seen, each once, and what there is to say of the first.
fn told(finding: Finding, seen: &[&Held]) -> Finding {
    let mut names: Vec<Param> = Vec::new();
    // Who gets data that are not anonymous is seen beside them, and is none of them.
    for held in seen.iter().filter(|it| it.reason != Reason::GivenTo) {
        let name = Param::from(held.name.as_str());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let count = Param::Number(u32::try_from(names.len()).unwrap_or(u32::MAX));
    let first = seen.first().map_or(Reason::EvidenceNeeded, |it| it.reason);
    let recipient = seen.first().map_or("", |it| it.name.as_str());
    let finding = finding.with("against", names).with("count", count).with("recipient", recipient);
    finding.with("reason", Param::Key(first.name()))
}

fn activity(held: &Held) -> Param {
    held.params.get("activity").cloned().unwrap_or_else(|| Param::from(""))
}

/// The finding of a claim the register contradicts.
fn contradicted(claim: Claim) -> Option<Code> {
    Some(match claim {
        Claim::NoDirectMarketing => Code::MarketingContradicted,
        Claim::NoProfiling => Code::ProfilingContradicted,
        Claim::NoOtherRecipients => Code::RecipientsContradicted,
        Claim::ProtectsIntegrity | Claim::ProtectsConfidentiality => Code::ProtectionUnbacked,
        Claim::NoPersonalData => Code::NoDataContradicted,
        Claim::OnlyAggregates => Code::AggregatesContradicted,
        Claim::OnlyTheseData => Code::OnlyDataContradicted,
        Claim::Anonymous => Code::AnonymityContradicted,
        Claim::NoPaymentData => Code::PaymentDataContradicted,
        Claim::NoBankData => Code::BankDataContradicted,
        Claim::NoNationalId => Code::NationalIdContradicted,
        Claim::NoSpecialData => Code::SpecialDataContradicted,
        Claim::NoElectronicId => Code::ElectronicIdContradicted,
        Claim::NoChildren => Code::ChildrenContradicted,
        Claim::NoMessages => Code::MessagesContradicted,
        Claim::NoMobileAccess => Code::MobileAccessContradicted,
        Claim::InternalOnly => Code::InternalUseContradicted,
        Claim::OnlyWithConsent => Code::ConsentOnlyContradicted,
        Claim::NothingKeptByRecipient => Code::KeptByRecipientContradicted,
        Claim::NoAutomatedDecisions => Code::AutomationContradicted,
        Claim::ImpliedConsent => Code::ImpliedConsent,
        Claim::NoSpecialRisk => Code::SpecialRiskContradicted,
        Claim::BankTransferOnly => Code::BankTransferContradicted,
        Claim::NoCookies => Code::CookiesContradicted,
        Claim::NotStored => Code::StorageContradicted,
        Claim::PurposeLimited => Code::PurposeLimitContradicted,
        Claim::Lawful => Code::LawfulnessContradicted,
        Claim::Minimised
        | Claim::Accurate
        | Claim::StorageLimited
        | Claim::PlatformHolds
        | Claim::ProcessorsComply
        | Claim::NoSale
        | Claim::Other => return None,
    })
}
