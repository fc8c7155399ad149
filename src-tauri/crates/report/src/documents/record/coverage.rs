//! What a measure covers, counted.

use schema::{
    Agreement, Coverage, CoverageClaim, EvidenceKind, Measure, Party, Person, Proof, RecipientRole, RiskAssessment,
    StaffEvidence, Stated, System,
};

use super::super::pen::{Noted, Pen, print};
use super::super::pick;
use crate::Text;

/// Everything a measure claims to cover, and what of it is not shown to be.
struct Counted {
    unit: &'static str,
    all: usize,
    missing: Vec<Text>,
    /// Recipients that are processors but have no name: nothing can show an agreement with them.
    unnamed: usize,
}

/// »6 af 7 systemer« and, where something is missed, »▲ Mangler: mobiltelefoner«.
pub(super) fn of(pen: &Pen<'_>, measure: &Measure) -> Vec<Text> {
    let counted = match print!(pen, measure.claim) {
        Stated::Value(CoverageClaim::Organisation) => return organisation(pen, measure),
        Stated::Value(CoverageClaim::AllSystems) => systems(pen, measure),
        Stated::Value(CoverageClaim::AllProcessors) => processors(pen, measure),
        Stated::Value(CoverageClaim::AllStaffWithAccess) => staff(pen, measure),
        empty => return vec![pen.empty(empty)],
    };
    pen.note(measure, "proof", &measure.proof);
    let total = counted.all + counted.unnamed;
    if total == 0 {
        let words = pen.t(&format!("paper-coverage-no-{}", counted.unit));
        // Without processors nothing is missed; without systems or staff the claim is about nothing.
        return vec![match counted.unit {
            "processors" => Text::from(words),
            _ => Text::new().warning(words),
        }];
    }
    let covered = counted.all - counted.missing.len();
    let args = [("covered", covered.to_string()), ("all", total.to_string())];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut texts = vec![Text::from(pen.w(&format!("paper-coverage-{}", counted.unit), &args))];
    if covered < total {
        let mut missing = counted.missing;
        if counted.unnamed > 0 {
            let n = counted.unnamed.to_string();
            missing.push(Text::from(pen.w("paper-coverage-unnamed", &[("n", &n)])));
        }
        let names: String = pen.list_of(missing).0.iter().map(|run| run.words().to_owned()).collect();
        texts.push(Text::new().warning(pen.w("paper-coverage-missing", &[("names", &names)])));
    }
    texts
}

fn organisation(pen: &Pen<'_>, measure: &Measure) -> Vec<Text> {
    pen.note(measure, "claim", &measure.claim);
    vec![Text::from(pen.words().choice("coverage-claim", CoverageClaim::Organisation.name()))]
}

fn shown(pen: &Pen<'_>, measure: &Measure, is: impl Fn(&Coverage) -> bool) -> bool {
    let of_measure = pen.order.register.coverages.iter().filter(|it| it.measure == measure.id);
    of_measure.filter(|it| is(it)).any(|it| it.covered.is_yes())
}

fn systems(pen: &Pen<'_>, measure: &Measure) -> Counted {
    let register = pen.order.register;
    // What is known to hold no personal data needs no cover; what nobody has answered for may.
    let systems: Vec<&System> = pick::systems(register)
        .into_iter()
        .filter(|it| !matches!(it.holds_personal_data, Stated::Value(false) | Stated::None))
        .collect();
    let proved = |system: &System| match measure.proof {
        Proof::RiskAssessments => register
            .risk_assessments
            .iter()
            .any(|it: &RiskAssessment| it.system.as_ref() == Some(&system.id) && it.assessed_on.is_stated()),
        Proof::Documentation => system.documented_on.is_some(),
        _ => shown(pen, measure, |it| it.system.as_ref() == Some(&system.id)),
    };
    let missing: Vec<Text> =
        systems.iter().filter(|it| !proved(it)).map(|it| pen.stated(print!(pen, it.name))).collect();
    Counted { unit: "systems", all: systems.len(), missing, unnamed: 0 }
}

fn processors(pen: &Pen<'_>, measure: &Measure) -> Counted {
    let register = pen.order.register;
    let today = pen.today();
    let mut parties: Vec<&Party> = Vec::new();
    let mut unnamed = 0;
    let recipients = pick::activities(register).into_iter().flat_map(|it| pick::recipients(register, it));
    for recipient in recipients
        .filter(|it| it.role.value() == Some(&RecipientRole::Processor) && it.until.is_none_or(|until| until >= today))
    {
        match pick::linked::<Party>(register, recipient.party.as_ref()) {
            Some(party) if parties.iter().any(|it| it.id == party.id) => {}
            Some(party) => parties.push(party),
            None => unnamed += 1,
        }
    }
    let agreed = |party: &Party| {
        register.agreements.iter().any(|it: &Agreement| {
            it.party == party.id
                && it.signed_by_controller_on.is_some()
                && it.signed_by_processor_on.is_some()
                && it.valid_from.is_none_or(|from| from <= today)
                && it.valid_until.is_none_or(|until| until >= today)
        })
    };
    let proved = |party: &Party| match measure.proof {
        Proof::Agreements => agreed(party),
        _ => shown(pen, measure, |it| it.party.as_ref() == Some(&party.id)),
    };
    let missing: Vec<Text> =
        parties.iter().filter(|it| !proved(it)).map(|it| pen.stated(print!(pen, it.name))).collect();
    Counted { unit: "processors", all: parties.len(), missing, unnamed }
}

fn staff(pen: &Pen<'_>, measure: &Measure) -> Counted {
    let register = pen.order.register;
    let today = pen.today();
    let people: Vec<&Person> = pick::persons(register)
        .into_iter()
        .filter(|it| it.handles_personal_data.is_yes() && it.left_on.is_none_or(|day| day >= today))
        .collect();
    let seen = |person: &Person, what: EvidenceKind| {
        register
            .staff_evidence
            .iter()
            .any(|it: &StaffEvidence| it.person == person.id && it.what == what && it.seen_on.is_stated())
    };
    let proved = |person: &Person| match measure.proof {
        Proof::Confidentiality => seen(person, EvidenceKind::Confidentiality),
        Proof::Instruction => seen(person, EvidenceKind::Instruction),
        _ => shown(pen, measure, |it| it.person.as_ref() == Some(&person.id)),
    };
    let missing: Vec<Text> =
        people.iter().filter(|it| !proved(it)).map(|it| pen.stated(print!(pen, it.name))).collect();
    Counted { unit: "staff", all: people.len(), missing, unnamed: 0 }
}
