//! Whether children are among those whose data are processed. Articles 8 and 12(1).

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
        return vec![Block::paragraph(pen.t("paper-children-none"))];
    }
    let sentence = |id: &str, of: &dyn Fn(&SubjectCategory) -> bool| {
        among(drawing, of).map(|names| Block::paragraph(pen.w(id, &[("names", &names)])))
    };
    [
        sentence("paper-children-among", &|it| it.children.is_yes()),
        sentence("paper-children-not-among", &|it| it.children.is_no()),
    ]
    .into_iter()
    .flatten()
    .collect()
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
