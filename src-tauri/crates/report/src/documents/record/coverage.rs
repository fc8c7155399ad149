//! What a measure covers, as the findings count it.

use rules::{Claimed, Count};
use schema::{CoverageClaim, Id, Kind, Measure, Party, Person, Stated, System};

use super::super::pen::{Noted, Pen, print};
use super::super::pick;
use crate::Text;

/// »6 af 7 systemer« and, where something is missed, »▲ Mangler: mobiltelefoner«. In detail, the others are named too.
pub(super) fn of(pen: &Pen<'_>, measure: &Measure, count: Option<&Count>, detail: bool) -> Vec<Text> {
    let (unit, claim) = match print!(pen, measure.claim) {
        Stated::Value(claim @ CoverageClaim::Organisation) => ("organisation", claim),
        Stated::Value(claim @ CoverageClaim::AllSystems) => ("systems", claim),
        Stated::Value(claim @ CoverageClaim::AllProcessors) => ("processors", claim),
        Stated::Value(claim @ CoverageClaim::AllStaffWithAccess) => ("staff", claim),
        Stated::Value(claim @ CoverageClaim::Named) => ("named", claim),
        Stated::Blank => return vec![pen.dash()],
        empty => return vec![pen.empty(empty)],
    };
    let Some(count) = count else {
        return vec![Text::from(pen.words().choice("coverage-claim", claim.name()))];
    };
    pen.note(measure, "proof", &measure.proof);
    if count.total == 0 {
        let words = pen.t(&format!("paper-coverage-no-{unit}"));
        // Without processors nothing is missed; without systems or staff the claim is about nothing.
        return vec![match claim {
            CoverageClaim::AllProcessors => Text::from(words),
            _ => Text::new().warning(words),
        }];
    }
    let args = [("covered", count.covered.to_string()), ("all", count.total.to_string())];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut texts = vec![Text::from(pen.w(&format!("paper-coverage-{unit}"), &args))];
    // Where a claim speaks of what is named, the names are the claim.
    if (detail || *claim == CoverageClaim::Named) && !count.reached.is_empty() {
        let names = plain(pen, &count.reached);
        texts.push(Text::new().secondary(pen.w("paper-covers", &[("names", &names)])));
    }
    if !count.missed.is_empty() {
        let names = plain(pen, &count.missed);
        texts.push(Text::new().warning(pen.w("paper-coverage-missing", &[("names", &names)])));
    }
    texts
}

fn plain(pen: &Pen<'_>, claimed: &[Claimed]) -> String {
    pen.list_of(names(pen, claimed)).0.iter().map(|run| run.words().to_owned()).collect()
}

/// Those a claim speaks of, by name. Recipients without a party are counted: nothing can show an agreement with them.
fn names(pen: &Pen<'_>, claimed: &[Claimed]) -> Vec<Text> {
    let mut names: Vec<Text> = claimed.iter().filter_map(|it| name(pen, it)).collect();
    let unnamed = claimed.iter().filter(|it| it.kind == Kind::Recipient).count();
    if unnamed > 0 {
        names.push(Text::from(pen.w("paper-coverage-unnamed", &[("n", &unnamed.to_string())])));
    }
    names
}

fn name(pen: &Pen<'_>, claimed: &Claimed) -> Option<Text> {
    let register = pen.order.register;
    let id = claimed.id.as_str();
    Some(match claimed.kind {
        Kind::System => {
            let system = pick::linked::<System>(register, Some(&Id::new(id)))?;
            pen.stated(print!(pen, system.name))
        }
        Kind::Party => {
            let party = pick::linked::<Party>(register, Some(&Id::new(id)))?;
            pen.stated(print!(pen, party.name))
        }
        Kind::Person => {
            let person = pick::linked::<Person>(register, Some(&Id::new(id)))?;
            pen.stated(print!(pen, person.name))
        }
        _ => return None,
    })
}
