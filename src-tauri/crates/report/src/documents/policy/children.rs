//! Whether children are among those whose data are processed. Articles 8 and 12(1).

use std::collections::BTreeSet;

use schema::SubjectCategory;

use super::super::pen::{Noted, in_sentence, lower_first, print, said};
use super::super::pick;
use super::Drawing;
use crate::Block;

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let subjects: Vec<&SubjectCategory> =
        drawing.activities.iter().flat_map(|it| pick::subjects(pen.order.register, it)).collect();
    if !subjects.is_empty() && subjects.iter().all(|it| it.children.is_no()) {
        subjects.iter().for_each(|it| pen.note(*it, "children", &it.children));
        let none = Block::paragraph(pen.t("paper-children-none"));
        return [vec![none], ages(drawing, &subjects)].concat();
    }
    let sentence = |id: &str, of: &dyn Fn(&SubjectCategory) -> bool| {
        among(drawing, of).map(|names| Block::paragraph(pen.w(id, &[("names", &names)])))
    };
    let mut blocks: Vec<Block> = [
        sentence("paper-children-among", &|it| it.children.is_yes()),
        sentence("paper-children-not-among", &|it| it.children.is_no()),
    ]
    .into_iter()
    .flatten()
    .collect();
    blocks.extend(ages(drawing, &subjects));
    blocks
}

/// »Blandt kunder er ingen under 13 år.«, once for each limit.
fn ages(drawing: &Drawing<'_, '_>, subjects: &[&SubjectCategory]) -> Vec<Block> {
    let pen = drawing.pen;
    let limits: BTreeSet<u32> = subjects.iter().filter_map(|it| it.minimum_age.value().copied()).collect();
    let sentence = |years: u32| {
        let names = among(drawing, |it| it.minimum_age.value() == Some(&years))?;
        let limited = subjects.iter().filter(|it| it.minimum_age.value() == Some(&years));
        limited.for_each(|it| pen.note(*it, "minimum_age", &it.minimum_age));
        let values = [("names", &*names), ("years", &*years.to_string())];
        Some(Block::paragraph(pen.w("paper-children-minimum-age", &values)))
    };
    limits.into_iter().filter_map(sentence).collect()
}

/// »kunder og ansøgere«: the groups of people of whom something is so.
fn among(drawing: &Drawing<'_, '_>, of: impl Fn(&SubjectCategory) -> bool) -> Option<String> {
    let pen = drawing.pen;
    let mut names: Vec<String> = Vec::new();
    for subject in drawing.activities.iter().flat_map(|it| pick::subjects(pen.order.register, it)).filter(|it| of(it)) {
        let name = said(print!(pen, subject.name)).unwrap_or_else(|| pen.t("paper-subjects-unnamed"));
        pen.note(subject, "children", &subject.children);
        let name = lower_first(&name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { None } else { Some(pen.list_within(&in_sentence(&names))) }
}
