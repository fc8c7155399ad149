//! What a paper still lacks: the items its draft mark names. Articles 30(1), 13 and 14.

use std::collections::{BTreeSet, HashMap};

use schema::{Activity, ControllerRole, Id, Kind, Policy, Register};
use serde::Serialize;

use crate::{Code, Finding, Reach, Severity};

/// A paper that can have gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// The record under Article 30(1).
    Article30,
    /// The record under Article 30(2).
    Article30Processor,
    /// A policy.
    Policy(Id<Policy>),
    /// The overview of processors and other recipients, Article 28.
    Processors,
    /// The measures and risks, Articles 29 and 32.
    Measures,
}

/// One item a paper lacks: where, which letter (the finding's), and what.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gap {
    /// The finding; its title is the mark's line.
    pub finding: Finding,
    /// The activity, where it stands on one.
    pub activity: Option<Id<Activity>>,
    /// The record's own name; empty where it has none.
    pub name: String,
}

/// The items a paper lacks, in the findings' order. The record counts the items of Article 30(1) alone, the
/// record of what is done for others those of Article 30(2), a policy those of Articles 13 and 14, an overview those of the articles it shows; what is wrong or due stands where it
/// belongs and makes no gap.
pub fn gaps(register: &Register, findings: &[Finding], paper: &Paper) -> Vec<Gap> {
    let told: BTreeSet<&Id<Activity>> = match paper {
        Paper::Article30 | Paper::Article30Processor | Paper::Processors | Paper::Measures => BTreeSet::new(),
        Paper::Policy(policy) => {
            let links = register.policy_activities.iter().filter(|it| it.policy == *policy);
            links.map(|it| &it.activity).collect()
        }
    };
    let processor = |id: &Id<Activity>| {
        let mut activities = register.activities.iter();
        activities.any(|it| it.id == *id && it.role == ControllerRole::Processor)
    };
    let for_others = |finding: &Finding| match &finding.reach {
        Reach::Activities(ids) => !ids.is_empty() && ids.iter().all(processor),
        _ => false,
    };
    let counts = |finding: &&Finding| {
        if !matches!(finding.severity, Severity::Missing | Severity::Unclear) {
            return false;
        }
        let answers = |to: &[&str]| finding.articles.iter().any(|it| to.iter().any(|start| it.starts_with(start)));
        match paper {
            Paper::Article30 => finding.letter.is_some() && !for_others(finding),
            // Who the processor is, and of what it does for others: the controllers, what is done, transfers and security.
            Paper::Article30Processor => match finding.letter {
                Some('a') => finding.code != Code::JointControllersUnanswered,
                Some('e' | 'g') => for_others(finding),
                _ => for_others(finding) && answers(&["30(2)"]),
            },
            // What is settled elsewhere: a notice to answer, and what became of the data of one that is gone.
            Paper::Processors => {
                let settled =
                    matches!(finding.code, Code::NoticeLetPass | Code::NoticeObjected | Code::AgreementEndedUnsettled);
                answers(&["28("]) && !settled
            }
            // A great risk is no hole in the paper; it stands on it. The regular control rests on Article 32(1)(d) too, and is told of elsewhere.
            Paper::Measures => {
                let elsewhere = matches!(finding.kind, Kind::ControlPlan | Kind::Organisation);
                answers(&["29", "32("]) && !elsewhere && finding.code != Code::RiskHigh
            }
            Paper::Policy(policy) => {
                // Where people meet it is no item of the paper, which is made before anybody can.
                let elsewhere = matches!(finding.code, Code::PolicyUnpublished | Code::PublicationUnclear);
                let item = answers(&["13(", "14("]) && !elsewhere;
                item && match (&finding.policy, &finding.reach) {
                    (Some(own), _) => own == policy,
                    (None, Reach::Everywhere) => true,
                    (None, Reach::Activities(ids)) => ids.iter().any(|it| told.contains(it)),
                    (None, Reach::Nowhere) => false,
                }
            }
        }
    };
    let names = names(register);
    findings.iter().filter(counts).map(|it| gap(&names, it)).collect()
}

fn gap(names: &HashMap<(Kind, &str), &str>, finding: &Finding) -> Gap {
    let activity = match &finding.reach {
        Reach::Activities(ids) => match ids.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        },
        _ => None,
    };
    let name = names.get(&(finding.kind, finding.id.as_str())).copied().unwrap_or_default();
    Gap { name: name.to_owned(), activity, finding: finding.clone() }
}

/// What each record that can have a gap is called.
fn names(register: &Register) -> HashMap<(Kind, &str), &str> {
    let mut names = HashMap::new();
    macro_rules! name_by {
        ($($kind:ident $table:ident $field:ident),* $(,)?) => {
            $(names.extend(register.$table.iter().map(|it| ((Kind::$kind, it.id.as_str()), it.$field.text())));)*
        };
    }
    name_by! {
        Organisation organisations name,
        Person persons name,
        Party parties name,
        System systems name,
        Measure measures name,
        RetentionRule retention_rules name,
        Activity activities name,
        Purpose purposes description,
        SubjectCategory subject_categories name,
        DataItem data_items name,
        Recipient recipients category,
        Transfer transfers destination,
        Policy policies title,
        PolicyAudience policy_audiences name,
    }
    names
}
