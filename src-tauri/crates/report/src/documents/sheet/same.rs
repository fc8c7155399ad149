//! What stands as it did.

use rules::agenda::Named;
use schema::{Id, Kind, Policy};

use super::super::pen::Pen;
use super::super::{Subject, pick};
use super::compared::{Comparison, Difference};

/// The kinds of which it is said that all of them are as they were, where they are.
const KINDS: [(Kind, &str); 5] = [
    (Kind::Measure, "sheet-same-measures"),
    (Kind::System, "sheet-same-systems"),
    (Kind::ContactPoint, "sheet-same-contacts"),
    (Kind::RightProcedure, "sheet-same-rights"),
    (Kind::PolicySection, "sheet-same-sections"),
];

/// »behandling 2.3–2.5 og 2.8, alle 14 sikkerhedsforanstaltninger og alle tre kontaktpunkter«; nothing where all is touched.
pub(super) fn same(pen: &Pen<'_>, comparison: &Comparison<'_>, differences: &[Difference]) -> Option<String> {
    let touched = |named: &Named| differences.iter().any(|it| it.under == *named || it.named == *named);
    let mut parts: Vec<String> = activities(pen, comparison, &touched).into_iter().collect();
    for (kind, id) in KINDS {
        let all: Vec<&Named> = comparison.now.all(kind).collect();
        let of_kind = |it: &Difference| it.named.0 == kind || it.under.0 == kind;
        if !all.is_empty() && !differences.iter().any(of_kind) {
            parts.push(pen.w(id, &[("n", &all.len().to_string())]));
        }
    }
    (!parts.is_empty()).then(|| pen.list(&parts))
}

fn activities(pen: &Pen<'_>, comparison: &Comparison<'_>, touched: &dyn Fn(&Named) -> bool) -> Option<String> {
    let told = activity_ids(comparison);
    let same: Vec<(usize, &Named)> = told.iter().enumerate().filter(|(_, it)| !touched(it)).collect();
    if same.is_empty() {
        return None;
    }
    if same.len() == told.len() {
        return Some(pen.w("sheet-same-activities", &[("n", &told.len().to_string())]));
    }
    let numbers: Option<Vec<Numbered>> =
        same.iter().map(|(at, it)| Some((*at, comparison.number(&comparison.now, it)?))).collect();
    match numbers {
        Some(numbers) => Some(pen.w("paper-place-activity", &[("number", &pen.words().list(&runs(&numbers)))])),
        None => Some(pen.w("sheet-same-some", &[("n", &same.len().to_string()), ("of", &told.len().to_string())])),
    }
}

/// The activities the document tells of.
fn activity_ids(comparison: &Comparison<'_>) -> Vec<Named> {
    let register = comparison.now.register;
    let policy = |id: &Id<Policy>| pick::linked::<Policy>(register, Some(id));
    let activities = match comparison.subject {
        Subject::Article30Processor => pick::activities_for_others(register),
        Subject::Policy(id) => policy(id).map(|it| pick::policy_activities(register, it)).unwrap_or_default(),
        _ => pick::own_activities(register),
    };
    activities.into_iter().map(|it| (Kind::Activity, it.id.to_string())).collect()
}

/// An activity's place among the others, and its number.
type Numbered = (usize, String);

/// Neighbours as one: »2.3–2.5«.
fn runs(numbers: &[Numbered]) -> Vec<String> {
    let mut runs: Vec<(&Numbered, &Numbered)> = Vec::new();
    for one in numbers {
        match runs.last_mut().filter(|(_, last)| last.0 + 1 == one.0) {
            Some((_, last)) => *last = one,
            None => runs.push((one, one)),
        }
    }
    let said = |(first, last): &(&Numbered, &Numbered)| match last.0 - first.0 {
        0 => vec![first.1.clone()],
        1 => vec![first.1.clone(), last.1.clone()],
        _ => vec![format!("{}–{}", first.1, last.1)],
    };
    runs.iter().flat_map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn three_neighbours_and_more_stand_as_one() {
        let of = |places: &[usize]| runs(&places.iter().map(|at| (*at, format!("2.{}", at + 1))).collect::<Vec<_>>());
        assert_eq!(of(&[2, 3, 4, 6, 7, 9]), ["2.3–2.5", "2.7", "2.8", "2.10"]);
        assert_eq!(of(&[0]), ["2.1"]);
    }
}
