//! Whether people are profiled or decided on by automation, from what, how, and what it means to them. Articles 13(2)(f) and 22.

use schema::{Activity, Stated};

use super::super::pen::{Noted, Pen, closed, joined, print, said};
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    drawing.of_each(|activity| automation(drawing.pen, activity))
}

fn automation(pen: &Pen<'_>, activity: &Activity) -> Text {
    let (profiling, scoring) = (print!(pen, activity.profiling), print!(pen, activity.scoring));
    let decisions = print!(pen, activity.automated_decisions);
    let no = |it: &Stated<bool>| matches!(it, Stated::Value(false) | Stated::None);
    let details = joined(
        [
            labelled(pen, "paper-profiled-from", print!(pen, activity.profiling_inputs)),
            own(print!(pen, activity.profiling_logic)),
            Text::from(if scoring.is_yes() { pen.t("paper-scored") } else { String::new() }),
            labelled(pen, "paper-profiled-means", print!(pen, activity.profiling_consequence)),
        ],
        " ",
    );
    if no(profiling) && no(decisions) && details.is_empty() {
        return Text::from(pen.t("paper-automation-none"));
    }
    let head = match profiling {
        Stated::Value(true) => Text::from(pen.t("paper-profiling-policy")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-profiling-none")),
        empty => closed(pen.rich("paper-profiling-open", &[("state", pen.empty(empty))])),
    };
    let end = match decisions {
        Stated::Value(true) => Text::from(pen.t("paper-automated-policy")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-automated-none")),
        empty => closed(pen.rich("paper-automated-open", &[("state", pen.empty(empty))])),
    };
    joined([head, details, end], " ")
}

fn labelled(pen: &Pen<'_>, id: &str, value: &Stated<String>) -> Text {
    said(value).map(|it| closed(pen.rich(id, &[("what", Text::from(it))]))).unwrap_or_default()
}

fn own(value: &Stated<String>) -> Text {
    said(value).map(|it| closed(Text::from(it))).unwrap_or_default()
}
