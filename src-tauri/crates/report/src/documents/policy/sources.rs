//! Where data come from, and how they are collected. Articles 13(1) and 14(2)(f).

use schema::{Activity, DataItem, Source};

use super::super::pen::{Noted, closed, joined, lower_first, print, said};
use super::super::pick;
use super::super::sources::by_source;
use super::{Drawing, SectionContent};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    // Where the data stand in tables of their own, each with its source, they are not listed once more.
    let tabled = drawing.tells(&[SectionContent::Data]);
    drawing.of_each(|activity| {
        let items = pick::items(pen.order.register, activity);
        let told = if tabled { in_short(drawing, &items) } else { sentences(drawing, &items) };
        joined([collection(drawing, activity), told], " ")
    })
}

/// »Oplysningerne kommer fra dig og din arbejdsgiver.« What has no source is told by its names.
fn in_short(drawing: &Drawing<'_, '_>, items: &[&DataItem]) -> Text {
    let pen = drawing.pen;
    let stated: Vec<&DataItem> = items.iter().copied().filter(|it| it.source.is_stated()).collect();
    let open: Vec<&DataItem> = items.iter().copied().filter(|it| !it.source.is_stated()).collect();
    let sources: Vec<Text> = by_source(pen, &stated)
        .into_iter()
        .filter_map(|it| {
            let word = pen.t(&format!("paper-source-{}", it.source?.name().replace('_', "-")));
            Some(Text::from(match it.named {
                Some(system) if it.source == Some(Source::OwnSystem) => format!("{word} ({})", lower_first(&system)),
                Some(named) => format!("{word} ({named})"),
                None => word,
            }))
        })
        .collect();
    let told = match sources.is_empty() {
        true => Text::new(),
        false => pen.rich("paper-sources-are", &[("sources", pen.list_of(sources))]),
    };
    let open =
        if told.is_empty() || !by_source(pen, &open).is_empty() { sentences(drawing, &open) } else { Text::new() };
    joined([told, open], " ")
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
