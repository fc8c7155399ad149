//! What was assessed, seen or verified once, and is to be again. Articles 32(1)(d), 32(2), 32(4).

use schema::{Date, EvidenceKind, Kind, Level, Measure, Months, Proof, RiskAssessment, StaffEvidence};

use crate::Code;
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::{Index, NOTICE_DAYS};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let today = index.now.today;
    for assessment in index.register.risk_assessments.iter().filter(|it| !followed(index, it)) {
        let on = |code| {
            let finding = Finding::on(code, Kind::RiskAssessment, assessment.id.as_str());
            finding.with("about", about(index, assessment))
        };
        if let Some(next) = assessment.next_on.filter(|next| next.days_since(today) <= NOTICE_DAYS) {
            let finding = on(Code::RiskReviewDue).field("next_on").with("due", next);
            out.push(finding.with("state", state(today, next)).due_on(next));
        }
        if let (Some(likelihood), Some(consequence)) =
            (assessment.residual_likelihood.value(), assessment.residual_consequence.value())
        {
            let risk = index.law.risk(*likelihood, *consequence);
            if risk >= Level::High {
                let finding = on(Code::RiskHigh).field("residual_likelihood");
                out.push(finding.with("risk", Param::Choice { of: "level", value: risk.name() }));
            }
        }
    }
    for evidence in &index.register.staff_evidence {
        if let Some(due) = renewed_by(index, evidence).filter(|due| due.days_since(today) <= NOTICE_DAYS) {
            let finding = Finding::on(Code::StaffRenewalDue, Kind::StaffEvidence, evidence.id.as_str());
            let finding =
                finding.field("renew_on").with("person", person(index, evidence)).with("what", what(evidence));
            out.push(finding.with("due", due).with("state", state(today, due)).due_on(due));
        }
    }
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for measure in index.register.measures.iter().filter(|it| it.implemented.is_yes()) {
        if let Some(due) = verified_by(measure) {
            let date = DueDate::on("measure-verify", Kind::Measure, measure.id.as_str(), due, &["32(1)(d)"]);
            out.push(date.field("verified_on").with("measure", measure.name.text()));
        }
    }
    for assessment in index.register.risk_assessments.iter().filter(|it| !followed(index, it)) {
        if let Some(next) = assessment.next_on {
            let date = DueDate::on("risk-review", Kind::RiskAssessment, assessment.id.as_str(), next, &["32(1)(d)"]);
            out.push(date.field("next_on").with("about", about(index, assessment)));
        }
    }
    for evidence in &index.register.staff_evidence {
        if let Some(due) = renewed_by(index, evidence) {
            let date = DueDate::on("staff-renew", Kind::StaffEvidence, evidence.id.as_str(), due, &["32(4)"]);
            out.push(date.field("renew_on").with("person", person(index, evidence)).with("what", what(evidence)));
        }
    }
}

fn state(today: Date, due: Date) -> Param {
    Param::Key(if due < today { "late" } else { "ahead" })
}

fn verified_by(measure: &Measure) -> Option<Date> {
    let Months(every) = *measure.verified_every.value()?;
    measure.verified_on.value()?.plus_months(every)
}

/// Whether a later assessment of the same system or activity has taken one's place.
fn followed(index: &Index<'_>, one: &RiskAssessment) -> bool {
    let same = |it: &RiskAssessment| {
        it.id != one.id
            && it.system == one.system
            && it.activity == one.activity
            && it.assessed_on.value() > one.assessed_on.value()
    };
    match &one.system {
        Some(system) => index.risks_of_system.of(system.as_str()).iter().any(|it| same(it)),
        None if one.activity.is_some() => index.register.risk_assessments.iter().any(same),
        None => false,
    }
}

/// What an assessment is of: the system, else the activity.
fn about<'r>(index: &Index<'r>, assessment: &RiskAssessment) -> &'r str {
    let system = assessment.system.as_ref().and_then(|it| index.systems.get(it.as_str())).map(|it| it.name.text());
    let named = |id: &schema::Id<schema::Activity>| {
        index.register.activities.iter().find(|it| it.id == *id).map(|it| it.name.text())
    };
    system.or_else(|| assessment.activity.as_ref().and_then(named)).unwrap_or_default()
}

fn person<'r>(index: &Index<'r>, evidence: &StaffEvidence) -> &'r str {
    index.persons.get(evidence.person.as_str()).map_or("", |it| it.name.text())
}

fn what(evidence: &StaffEvidence) -> Param {
    Param::Choice { of: "evidence-kind", value: evidence.what.name() }
}

/// When a person's paper is to be seen again: the day it says, else so long after as a measure in place promises. None
/// where a later one of the same kind was seen, and once the person has left.
fn renewed_by(index: &Index<'_>, evidence: &StaffEvidence) -> Option<Date> {
    let person = index.persons.get(evidence.person.as_str()).filter(|it| index.present(it))?;
    let later = |it: &&StaffEvidence| it.what == evidence.what && it.seen_on.value() > evidence.seen_on.value();
    if index.evidence.of(person.id.as_str()).iter().copied().any(|it| later(&it)) {
        return None;
    }
    let promised = || {
        let proof = match evidence.what {
            EvidenceKind::Confidentiality => Proof::Confidentiality,
            EvidenceKind::Instruction => Proof::Instruction,
            EvidenceKind::CriminalRecord => Proof::CriminalRecords,
        };
        let measures = index.register.measures.iter().filter(|it| it.proof == proof && it.implemented.is_yes());
        let Months(every) = *measures.filter_map(|it| it.renewed_every.value()).min()?;
        evidence.seen_on.value()?.plus_months(every)
    };
    evidence.renew_on.or_else(promised)
}
