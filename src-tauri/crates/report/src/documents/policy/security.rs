//! How data are protected: the measures that are in place.

use super::super::pen::{Noted, print, said};
use super::super::pick;
use super::{Drawing, own_words};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>, own: Option<&str>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks = match own {
        Some(own) => own_words(Some(own)),
        None => vec![Block::paragraph(pen.t("paper-security-intro"))],
    };
    // A policy does not promise what is not in place.
    let list: Vec<Text> = pick::measures(pen.order.register)
        .into_iter()
        // One without a name tells nobody anything; the record asks for the name.
        .filter(|it| it.implemented.is_yes() && said(&it.name).is_some())
        .map(|it| {
            pen.note(it, "implemented", &it.implemented);
            let name = pen.stated(print!(pen, it.name));
            match said(print!(pen, it.purpose)) {
                Some(purpose) if purpose.starts_with(&format!("{} ", pen.t("paper-infinitive"))) => {
                    pen.rich("paper-measure-in-order", &[("measure", name), ("purpose", Text::from(purpose))])
                }
                Some(purpose) => name.plain(format!(" – {purpose}")),
                None => name,
            }
        })
        .collect();
    blocks.push(if list.is_empty() { Block::paragraph(pen.blank()) } else { Block::List(list) });
    blocks
}
