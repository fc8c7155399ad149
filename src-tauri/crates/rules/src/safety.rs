//! Systems and people, where no measure's claim already tells of them. Articles 29, 32(1)(d), 32(2), 32(4).

use std::collections::BTreeSet;

use schema::{Activity, EvidenceKind, Id, Kind, Person, Proof, Role};

use crate::Code;
use crate::finding::Finding;
use crate::index::Index;
use crate::measures::{assessed, claimed_by, seen};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    systems(index, out);
    people(index, out);
}

fn systems(index: &Index<'_>, out: &mut Vec<Finding>) {
    let (risks_claimed, papers_claimed) =
        (claimed_by(index, Proof::RiskAssessments), claimed_by(index, Proof::Documentation));
    for system in &index.register.systems {
        let on = |code| Finding::on(code, Kind::System, system.id.as_str()).with("system", system.name.text());
        if !system.name.is_stated() {
            let links = index.register.activity_systems.iter().filter(|it| it.system == system.id);
            let used: BTreeSet<&Id<Activity>> = links.map(|it| &it.activity).collect();
            out.push(on(Code::SystemUnnamed).field("name").in_activities(used));
        }
        if !system.holds_personal_data.is_settled() {
            out.push(on(Code::SystemContentUnstated).field("holds_personal_data"));
        }
        if !system.holds_personal_data.is_yes() {
            continue;
        }
        if !risks_claimed && !assessed(index, system) {
            out.push(on(Code::RiskAssessmentMissing));
        }
        if !papers_claimed && system.documented_on.is_none() {
            out.push(on(Code::SystemUndocumented).field("documented_on"));
        }
    }
}

/// Whether a person has one of these roles today.
fn holds(index: &Index<'_>, person: &Person, roles: &[Role]) -> bool {
    roles.iter().any(|role| index.in_role(*role).iter().any(|it| it.id == person.id))
}

fn people(index: &Index<'_>, out: &mut Vec<Finding>) {
    let promised = claimed_by(index, Proof::Confidentiality);
    let instructed = claimed_by(index, Proof::Instruction);
    for person in index.register.persons.iter().filter(|it| index.present(it)) {
        let on = |code| Finding::on(code, Kind::Person, person.id.as_str()).with("person", person.name.text());
        let asked_elsewhere = || {
            let signs = index.register.policies.iter().any(|it| it.signatory.as_ref() == Some(&person.id));
            signs || holds(index, person, &[Role::ControllerContact, Role::DataProtectionOfficer])
        };
        if !person.name.is_stated() && !asked_elsewhere() {
            out.push(on(Code::PersonUnnamed).field("name"));
        }
        if person.name.is_stated() && !person.handles_personal_data.is_settled() {
            out.push(on(Code::PersonAccessUnstated).field("handles_personal_data"));
        }
        if !person.handles_personal_data.is_yes() {
            continue;
        }
        if !promised && !seen(index, person, EvidenceKind::Confidentiality) {
            out.push(on(Code::ConfidentialityUnseen));
        }
        if !instructed && !seen(index, person, EvidenceKind::Instruction) {
            out.push(on(Code::InstructionUnseen));
        }
    }
}
