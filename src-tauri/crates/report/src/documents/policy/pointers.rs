//! Other policies, for people or data this one does not tell of.

use schema::{Policy, PolicyPointer};

use super::super::pen::{Noted, Pen, bold, closed, joined, print, said};
use super::super::pick;
use super::{Drawing, references};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let pointers = pick::pointers(pen.order.register, drawing.policy);
    let lines: Vec<Text> = pointers.into_iter().filter_map(|it| line(pen, it)).collect();
    if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
}

/// »Ansøgere: se »Persondatapolitik vedrørende ansøgere« (www.eksempel.example/job).«
fn line(pen: &Pen<'_>, pointer: &PolicyPointer) -> Option<Text> {
    let about = said(print!(pen, pointer.about)).map(|it| bold(Text::from(it.trim_end_matches(['.', ':']))));
    let to = pick::linked::<Policy>(pen.order.register, print!(pen, pointer.to).as_ref());
    let title = to.and_then(|it| said(print!(pen, it.title)));
    let address = said(print!(pen, pointer.address)).map(|it| references::address(&it));
    let where_to = match (title, address) {
        (Some(title), Some(address)) => {
            pen.rich("paper-pointer-both", &[("title", Text::from(title)), ("address", address)])
        }
        (Some(title), None) => pen.rich("paper-pointer-title", &[("title", Text::from(title))]),
        (None, Some(address)) => pen.rich("paper-pointer-address", &[("address", address)]),
        (None, None) if about.is_none() => return None,
        (None, None) => Text::from(pen.t("paper-pointer-apart")),
    };
    Some(closed(joined([about.unwrap_or_default(), where_to], ": ")))
}
