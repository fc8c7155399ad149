//! Versions of the policy, how it is changed, and where people meet it. Article 12(1).

use schema::{Policy, Publication, Stated};

use super::super::pen::{Noted, Pen, closed, joined, print, said};
use super::{Drawing, references};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let policy = drawing.policy;
    let version = said(print!(pen, policy.version))
        .map(|it| closed(pen.rich("paper-version-is", &[("version", Text::from(it))])));
    let changed =
        print!(pen, policy.changed_on).map(|it| Text::from(pen.w("paper-changed-on", &[("date", &pen.date(it))])));
    let rule = said(print!(pen, policy.change_rule)).map(|it| closed(Text::from(it)));
    let history = joined([version, changed, rule].into_iter().flatten(), " ");
    let found = joined([publication(pen, policy), places(pen, policy)].into_iter().flatten(), " ");
    [history, found].into_iter().filter(|it| !it.is_empty()).map(Block::paragraph).collect()
}

fn publication(pen: &Pen<'_>, policy: &Policy) -> Option<Text> {
    let day = print!(pen, policy.published_on).map(|it| pen.date(it));
    let text = match (print!(pen, policy.publication), day) {
        (Stated::Value(Publication::Published), Some(day)) => pen.w("paper-published-on", &[("date", &day)]),
        (Stated::Value(Publication::Withdrawn), Some(day)) => pen.w("paper-withdrawn-from", &[("date", &day)]),
        (Stated::Value(publication), _) => {
            pen.t(&format!("paper-publication-{}", publication.name().replace('_', "-")))
        }
        (_, Some(day)) => pen.w("paper-published-on", &[("date", &day)]),
        (_, None) => return None,
    };
    Some(Text::from(text))
}

/// »Du finder den på vores hjemmeside og på papir: www.eksempel.example/persondata.«
fn places(pen: &Pen<'_>, policy: &Policy) -> Option<Text> {
    let channels: Vec<String> = print!(pen, policy.channels)
        .iter()
        .map(|it| pen.t(&format!("paper-channel-{}", it.name().replace('_', "-"))))
        .collect();
    let address = said(print!(pen, policy.published_at)).map(|it| references::address(&it));
    // What is not published yet, or no more, nobody finds.
    let there = !matches!(
        policy.publication,
        Stated::Value(Publication::NextChange | Publication::NotYet | Publication::Withdrawn)
    );
    let id = if there { "paper-found" } else { "paper-found-then" };
    let text = match (channels.is_empty(), address) {
        (true, None) => return None,
        (true, Some(address)) => pen.rich(&format!("{id}-at"), &[("address", address)]),
        (false, None) => pen.rich(id, &[("channels", Text::from(pen.list(&channels)))]),
        (false, Some(address)) => {
            let head = pen.rich(id, &[("channels", Text::from(pen.list(&channels)))]);
            joined([head, address], ": ")
        }
    };
    Some(closed(text))
}
