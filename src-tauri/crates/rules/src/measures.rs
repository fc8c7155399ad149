//! Measures: whether what they claim to cover is proved. Articles 5(2), 24(1), 32.

use std::collections::{BTreeMap, BTreeSet};

use schema::law::Law;
use schema::{
    Activity, CoverageClaim, EvidenceKind, Id, Kind, Measure, MeasureNature, Months, Now, Person, Proof, Register,
    System, SystemForm,
};

use serde::Serialize;

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::{Code, processors};

/// How much of a claim is proved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How many are proved.
    pub covered: u32,
    /// Of how many.
    pub total: u32,
    /// Those that are.
    pub reached: Vec<Claimed>,
    /// The others.
    pub missed: Vec<Claimed>,
}

/// A record a claim speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Claimed {
    /// A system, a person, a party, or a recipient no party is named for.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// Its name; a recipient's task.
    pub name: String,
}

/// How much of each measure's claim is proved, by the measure's id. Measures without a claim that can be counted are left out.
pub fn coverage(register: &Register, now: Now, law: &Law) -> BTreeMap<String, Count> {
    let index = Index::of(register, now, law);
    let counts = register.measures.iter();
    counts.filter_map(|it| Some((it.id.as_str().to_owned(), counted(&index, it)?))).collect()
}

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for measure in &index.register.measures {
        let on = |code| Finding::on(code, Kind::Measure, measure.id.as_str()).with("measure", measure.name.text());
        if !measure.name.is_stated() {
            out.push(unnamed(index, measure));
        }
        if !measure.implemented.is_settled() {
            out.push(on(Code::MeasureUnanswered).field("implemented"));
        }
        if !measure.implemented.is_yes() {
            continue;
        }
        // Article 32(1)(d): what was found once says nothing of today, until one knows when.
        if measure.rating.is_stated() && measure.rated_on.is_none() {
            out.push(on(Code::RatingUndated).field("rated_on").with("rating", measure.rating.text()));
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
            let missed: Vec<Param> = count.missed.into_iter().map(|it| Param::Text(it.name)).collect();
            out.push(finding.with("missed", missed));
        }
        if let (Some(Months(every)), last) = (measure.verified_every.value().copied(), measure.verified_on.value()) {
            let due = last.and_then(|it| it.plus_months(every));
            if due.is_none_or(|due| due < index.now.today) {
                let finding = on(Code::VerificationDue).field("verified_on").with("every", Param::Months(every));
                let state = if last.is_some() { "late" } else { "never" };
                let finding = finding.with("state", Param::Key(state)).due_on(due);
                out.push(finding.with("due", due.unwrap_or(index.now.today)));
            }
        }
    }
}

/// Article 30(1)(g): a measure without a name describes nothing. A common one is each activity's.
fn unnamed(index: &Index<'_>, measure: &Measure) -> Finding {
    let finding = Finding::on(Code::MeasureUnnamed, Kind::Measure, measure.id.as_str()).field("name");
    let links = index.register.activity_measures.iter().filter(|it| it.measure == measure.id);
    let own: BTreeSet<&Id<Activity>> = links.map(|it| &it.activity).collect();
    if own.is_empty() { finding.everywhere() } else { finding.in_activities(own) }
}

/// Whether a measure in place rests on this proof, so that what it misses is told there.
pub(crate) fn claimed_by(index: &Index<'_>, proof: Proof) -> bool {
    // One that speaks of the organisation as a whole misses nobody by name.
    let counted = |it: &Measure| it.claim.value().is_some_and(|it| *it != CoverageClaim::Organisation);
    index.register.measures.iter().any(|it| it.proof == proof && it.implemented.is_yes() && counted(it))
}

/// How much of a measure's claim is proved, for the screens and the record: the same count the finding rests on.
/// None where it claims nothing that can be counted.
fn counted(index: &Index<'_>, measure: &Measure) -> Option<Count> {
    let mut count = Count::default();
    let mut add = |kind: Kind, id: &str, name: &str, covered: bool| {
        let claimed = Claimed { kind, id: id.to_owned(), name: name.to_owned() };
        count.total += 1;
        if covered {
            count.covered += 1;
            count.reached.push(claimed);
        } else {
            count.missed.push(claimed);
        }
    };
    match measure.claim.value()? {
        CoverageClaim::AllSystems => {
            for system in index.systems_with_data().into_iter().filter(|it| reaches(measure, it)) {
                add(Kind::System, system.id.as_str(), system.name.text(), system_proved(index, measure, system));
            }
        }
        CoverageClaim::AllStaffWithAccess => {
            for person in index.staff_with_access() {
                add(Kind::Person, person.id.as_str(), person.name.text(), person_proved(index, measure, person));
            }
        }
        CoverageClaim::AllProcessors => {
            let (parties, unnamed) = processors::processors(index);
            for party in parties {
                let covered = match measure.proof {
                    Proof::Agreements => processors::bound(index, party),
                    _ => row(index, measure, |it| it.party.as_ref() == Some(&party.id)),
                };
                add(Kind::Party, party.id.as_str(), party.name.text(), covered);
            }
            for recipient in unnamed {
                let words = [recipient.task.text(), recipient.category.text()];
                let name = words.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
                add(Kind::Recipient, recipient.id.as_str(), name, false);
            }
        }
        CoverageClaim::Named => {
            for row in index.coverages.of(measure.id.as_str()) {
                if let Some((kind, id, name)) = named(index, row) {
                    add(kind, id, name, row.covered.is_yes());
                }
            }
        }
        CoverageClaim::Organisation => return None,
    }
    Some(count)
}

/// What one row of coverage names.
fn named<'r>(index: &Index<'r>, row: &'r schema::Coverage) -> Option<(Kind, &'r str, &'r str)> {
    let system = row.system.as_ref().and_then(|it| index.systems.get(it.as_str()));
    let party = row.party.as_ref().and_then(|it| index.parties.get(it.as_str()));
    let person = row.person.as_ref().and_then(|it| index.persons.get(it.as_str()));
    system
        .map(|it| (Kind::System, it.id.as_str(), it.name.text()))
        .or_else(|| party.map(|it| (Kind::Party, it.id.as_str(), it.name.text())))
        .or_else(|| person.map(|it| (Kind::Person, it.id.as_str(), it.name.text())))
}

/// What a claim misses; none where every record it speaks of is proved. A claim about things of which none is
/// recorded is unproved too, except about processors: without one there is no agreement to miss.
fn unproved(index: &Index<'_>, measure: &Measure, claim: CoverageClaim) -> Option<Count> {
    let count = counted(index, measure)?;
    let empty = count.total == 0 && claim != CoverageClaim::AllProcessors;
    (empty || count.covered < count.total).then_some(count)
}

/// A technical measure that is seen one by one says nothing of paper.
fn reaches(measure: &Measure, system: &System) -> bool {
    let technical = measure.nature == MeasureNature::Technical && measure.proof == Proof::Coverage;
    !(technical && system.form == SystemForm::Paper)
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
        Proof::CriminalRecords => seen(index, person, EvidenceKind::CriminalRecord),
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
