//! What a policy claims, held against what the register says. Articles 5(1)(a), 12(1), 13.

use schema::{Activity, Claim, Kind, Statement, Trigger};

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::{Code, processors};

/// Stems that tell of marketing in a purpose, in the three languages. There is no field that says it.
const MARKETING: [&str; 5] = ["markedsfør", "nyhedsbrev", "nyhetsbrev", "marketing", "newsletter"];

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for policy in &index.register.policies {
        let told = index.told_by(policy);
        for section in index.sections.of(policy.id.as_str()) {
            for statement in index.statements.of(section.id.as_str()) {
                if !statement.text.is_stated() {
                    let blank = Finding::on(Code::StatementBlank, Kind::Statement, statement.id.as_str()).field("text");
                    let heading = Param::Choice { of: "section-content", value: section.content.name() };
                    out.push(blank.with("section", heading).in_policy(&policy.id));
                }
                if let Some(finding) = contradicted(index, &told, statement) {
                    out.push(finding.with("statement", statement.text.text()).in_policy(&policy.id));
                }
            }
        }
    }
}

fn contradicted(index: &Index<'_>, told: &[&Activity], statement: &Statement) -> Option<Finding> {
    let on = |code| Finding::on(code, Kind::Statement, statement.id.as_str()).field("text");
    let against = |code, activity: &Activity| on(code).with("activity", activity.name.text());
    match statement.claim {
        Claim::NoDirectMarketing => {
            let activity = told.iter().find(|it| markets(index, it))?;
            Some(against(Code::MarketingContradicted, activity))
        }
        Claim::NoProfiling => {
            let activity = told.iter().find(|it| it.profiling.is_yes())?;
            Some(against(Code::ProfilingContradicted, activity))
        }
        Claim::NoOtherRecipients => told.iter().find_map(|activity| {
            let recipient = processors::hidden(index, &activity.id)?;
            let party = recipient.party.as_ref().and_then(|it| index.parties.get(it.as_str()));
            let name = party.map_or(recipient.category.text(), |it| it.name.text());
            Some(against(Code::RecipientsContradicted, activity).with("recipient", name))
        }),
        Claim::ProtectsIntegrity | Claim::ProtectsConfidentiality => {
            let backed = index.register.measures.iter().any(|it| it.implemented.is_yes());
            (!backed).then(|| on(Code::ProtectionUnbacked))
        }
        _ => None,
    }
}

/// Whether an activity's purposes, or the event its data are deleted after, tell of marketing.
fn markets(index: &Index<'_>, activity: &Activity) -> bool {
    let purposes = index.purposes.of(activity.id.as_str());
    let said = purposes.iter().any(|it| {
        let text = it.description.text().to_lowercase();
        MARKETING.iter().any(|stem| text.contains(stem))
    });
    said || index.items.of(activity.id.as_str()).iter().any(|it| {
        let rule = it.retention_rule.as_ref().and_then(|it| index.rules.get(it.as_str()));
        rule.is_some_and(|it| it.trigger.value() == Some(&Trigger::LastMarketingMail))
    })
}

/// Whether a policy tells of an activity.
pub(crate) fn tells(index: &Index<'_>, activity: &Activity) -> bool {
    !index.policies_of_activity.of(activity.id.as_str()).is_empty()
}
