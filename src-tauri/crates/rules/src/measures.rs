//! Measures: whether what they claim to cover is proved. Articles 5(2), 24(1), 32.

use schema::{CoverageClaim, EvidenceKind, Kind, Measure, Months, Person, Proof, System};

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::{Code, processors};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for measure in &index.register.measures {
        let on = |code| Finding::on(code, Kind::Measure, measure.id.as_str()).with("measure", measure.name.text());
        if !measure.implemented.is_settled() {
            out.push(on(Code::MeasureUnanswered).field("implemented"));
        }
        if !measure.implemented.is_yes() {
            continue;
        }
        if let Some(claim) = measure.claim.value()
            && let Some(count) = unproved(index, measure, *claim)
        {
            let finding = on(Code::CoverageUnproved).field("claim");
            let finding = finding.with("claim", Param::Choice { of: "coverage-claim", value: claim.name() });
            let finding =
                finding.with("scope", Param::Key(claim.name())).with("proof", Param::Key(measure.proof.name()));
            let finding = finding.with("covered", Param::Number(count.covered));
            let finding = finding.with("total", Param::Number(count.total));
            out.push(finding.with("missed", count.missed));
        }
        if let (Some(Months(every)), last) = (measure.verified_every.value().copied(), measure.verified_on.value()) {
            let due = last.and_then(|it| it.plus_months(every));
            if due.is_none_or(|due| due < index.now.today) {
                let finding = on(Code::VerificationDue).field("verified_on").with("every", Param::Months(every));
                let state = if last.is_some() { "late" } else { "never" };
                let finding = finding.with("state", Param::Key(state));
                let due = due.unwrap_or(index.now.today);
                out.push(finding.with("due", due));
            }
        }
    }
}

/// Whether a measure in place rests on this proof, so that what it misses is told there.
pub(crate) fn claimed_by(index: &Index<'_>, proof: Proof) -> bool {
    index.register.measures.iter().any(|it| it.proof == proof && it.implemented.is_yes() && it.claim.is_stated())
}

/// How much of a claim is proved.
struct Count {
    covered: u32,
    total: u32,
    missed: Vec<Param>,
}

/// What a claim misses; none where every record it speaks of is proved. A claim about things of which none is recorded is unproved too.
fn unproved(index: &Index<'_>, measure: &Measure, claim: CoverageClaim) -> Option<Count> {
    let mut count = Count { covered: 0, total: 0, missed: Vec::new() };
    let mut add = |name: &str, covered: bool| {
        count.total += 1;
        if covered {
            count.covered += 1;
        } else {
            count.missed.push(name.into());
        }
    };
    match claim {
        CoverageClaim::AllSystems => {
            for system in index.systems_with_data() {
                add(system.name.text(), system_proved(index, measure, system));
            }
        }
        CoverageClaim::AllStaffWithAccess => {
            for person in index.staff_with_access() {
                add(person.name.text(), person_proved(index, measure, person));
            }
        }
        CoverageClaim::AllProcessors => {
            let (parties, unnamed) = processors::processors(index);
            // Without a processor there is nothing an agreement could be missing for.
            if parties.is_empty() && unnamed.is_empty() {
                return None;
            }
            for party in parties {
                let covered = match measure.proof {
                    Proof::Agreements => processors::bound(index, party),
                    _ => row(index, measure, |it| it.party.as_ref() == Some(&party.id)),
                };
                add(party.name.text(), covered);
            }
            for recipient in unnamed {
                let name = [recipient.task.text(), recipient.category.text()].into_iter().find(|it| !it.is_empty());
                add(name.unwrap_or_default(), false);
            }
        }
        CoverageClaim::Organisation => return None,
    }
    (count.total == 0 || count.covered < count.total).then_some(count)
}

fn system_proved(index: &Index<'_>, measure: &Measure, system: &System) -> bool {
    match measure.proof {
        Proof::RiskAssessments => assessed(index, system),
        Proof::Documentation => system.documented_on.is_some(),
        _ => row(index, measure, |it| it.system.as_ref() == Some(&system.id)),
    }
}

fn person_proved(index: &Index<'_>, measure: &Measure, person: &Person) -> bool {
    match measure.proof {
        Proof::Confidentiality => seen(index, person, EvidenceKind::Confidentiality),
        Proof::Instruction => seen(index, person, EvidenceKind::Instruction),
        _ => row(index, measure, |it| it.person.as_ref() == Some(&person.id)),
    }
}

fn row(index: &Index<'_>, measure: &Measure, of: impl Fn(&schema::Coverage) -> bool) -> bool {
    index.coverages.of(measure.id.as_str()).iter().any(|it| of(it) && it.covered.is_yes())
}

/// Article 32(2): whether a system's risk has been assessed.
pub(crate) fn assessed(index: &Index<'_>, system: &System) -> bool {
    index.risks_of_system.of(system.id.as_str()).iter().any(|it| it.assessed_on.is_stated())
}

/// Articles 29 and 32(4): whether a person's paper has been seen.
pub(crate) fn seen(index: &Index<'_>, person: &Person, what: EvidenceKind) -> bool {
    index.evidence.of(person.id.as_str()).iter().any(|it| it.what == what && it.seen_on.is_stated())
}
