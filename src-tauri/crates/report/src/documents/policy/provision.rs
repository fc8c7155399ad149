//! Whether data must be given, and what follows if they are not. Article 13(2)(e).

use schema::{Activity, Provision, Stated};

use super::super::pen::{Noted, Pen, capital, closed, joined, print, said};
use super::super::record;
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    drawing.of_each(|activity| provision(drawing.pen, activity))
}

pub(super) fn provision(pen: &Pen<'_>, activity: &Activity) -> Text {
    let head = match print!(pen, activity.provision) {
        Stated::Value(Provision::Voluntary) => Text::from(pen.t("paper-give-voluntary")),
        Stated::Value(given) => {
            let names = record::must_be_given(pen, activity);
            pen.rich(&format!("paper-give-{}", given.name()), &[("names", capital(names))])
        }
        Stated::Blank if !record::must_be_told(pen, activity) => Text::new(),
        empty => closed(pen.rich("paper-give-open", &[("state", pen.empty(empty))])),
    };
    let consequence = said(print!(pen, activity.provision_consequence)).map(|it| closed(Text::from(it)));
    joined([head, record::others_are_voluntary(pen, activity), consequence.unwrap_or_default()], " ")
}
