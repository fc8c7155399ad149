//! What may go wrong for the people, as it was weighed. Article 32(2); no article asks for it in a policy.

use schema::{Activity, RiskAssessment, SubjectCategory, System};

use super::super::pen::{Noted, Pen, bold, closed, joined, lower_first, print, said};
use super::super::pick;
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let systems: Vec<&System> = drawing.activities.iter().flat_map(|it| pick::activity_systems(register, it)).collect();
    let of_these = |it: &&RiskAssessment| {
        let activity = it.activity.as_ref().is_some_and(|id| drawing.activities.iter().any(|it| it.id == *id));
        activity || it.system.as_ref().is_some_and(|id| systems.iter().any(|it| it.id == *id))
    };
    let mut texts: Vec<Text> =
        register.risk_assessments.iter().filter(of_these).filter_map(|it| told(pen, it)).collect();
    texts.extend(protected(drawing));
    texts.into_iter().map(Block::paragraph).collect()
}

fn told(pen: &Pen<'_>, risk: &RiskAssessment) -> Option<Text> {
    let own = [said(print!(pen, risk.conclusion)), said(print!(pen, risk.residual))];
    let text = joined(own.into_iter().flatten().map(|it| closed(Text::from(it))), " ");
    if text.is_empty() {
        return None;
    }
    let register = pen.order.register;
    let activity = pick::linked::<Activity>(register, print!(pen, risk.activity).as_ref());
    let system = pick::linked::<System>(register, print!(pen, risk.system).as_ref());
    let of = [activity.and_then(|it| said(print!(pen, it.name))), system.and_then(|it| said(print!(pen, it.name)))];
    let of: Vec<String> = of.into_iter().flatten().collect();
    Some(joined([bold(Text::from(pen.list(&of))), text], ": "))
}

/// »Blandt kunder kan der være mennesker med beskyttet adresse.«
fn protected(drawing: &Drawing<'_, '_>) -> Option<Text> {
    let pen = drawing.pen;
    let mut names: Vec<String> = Vec::new();
    let subjects = drawing.activities.iter().flat_map(|it| pick::subjects(pen.order.register, it));
    for subject in subjects.filter(|it: &&SubjectCategory| it.protected_address.is_yes()) {
        pen.note(subject, "protected_address", &subject.protected_address);
        let name = said(print!(pen, subject.name)).unwrap_or_else(|| pen.t("paper-subjects-unnamed"));
        let name = lower_first(&name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.is_empty() {
        true => None,
        false => Some(Text::from(pen.w("paper-protected-among", &[("names", &pen.list_within(&names))]))),
    }
}
