//! Where data come from, and how they are collected. Articles 13(1) and 14(2)(f).

use schema::{Activity, DataItem, Source};

use super::super::pen::{Noted, closed, joined, lower_first, print, said};
use super::super::pick;
use super::super::sources::by_source;
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    drawing.of_each(|activity| {
        let collection = collection(drawing, activity);
        joined([collection, sentences(drawing, &pick::items(pen.order.register, activity))], " ")
    })
}

/// How an activity's data are collected, in its own words.
pub(super) fn collection(drawing: &Drawing<'_, '_>, activity: &Activity) -> Text {
    said(print!(drawing.pen, activity.collection)).map(|it| closed(Text::from(it))).unwrap_or_default()
}

/// »Vi får disse oplysninger fra dig: navn, adresse og e-mail.«
pub(super) fn sentences(drawing: &Drawing<'_, '_>, items: &[&DataItem]) -> Text {
    let pen = drawing.pen;
    let groups = by_source(pen, items);
    if groups.is_empty() {
        return joined([Text::from(pen.t("paper-data-which")), pen.blank()], " ");
    }
    let sentences = groups.into_iter().map(|group| {
        let names = ("names", group.names(pen));
        match (group.source, group.named) {
            (Some(Source::OwnSystem), Some(system)) => {
                let system = ("system", Text::from(lower_first(&system)));
                pen.rich("paper-from-own-system-named", &[names, system])
            }
            (Some(source), named) => {
                let id = format!("paper-from-{}", source.name().replace('_', "-"));
                match named {
                    Some(named) => pen.rich(&format!("{id}-named"), &[names, ("source", Text::from(named))]),
                    None => pen.rich(&id, &[names]),
                }
            }
            (None, _) => pen.rich("paper-from-open", &[names, ("state", group.state)]),
        }
    });
    joined(sentences, " ")
}
