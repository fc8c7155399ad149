//! What data are used for, which they are, where they come from, and when they go, in one section. Article 13(1)(c), 13(2)(a) and
//! (e), 14(2)(f).

use schema::DataItem;

use super::super::pen::{Noted, bold, joined, print};
use super::super::pick;
use super::provision::provision;
use super::{Drawing, purposes, sources, storage};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks = purposes::list(drawing, &drawing.activities, true);
    let items: Vec<&DataItem> = drawing.activities.iter().flat_map(|it| pick::items(pen.order.register, it)).collect();
    let sources = sources::sentences(drawing, &items);
    let mut given: Vec<(Vec<&schema::Activity>, Text)> = Vec::new();
    for activity in &drawing.activities {
        let activity = *activity;
        let text = provision(pen, activity);
        match given.iter_mut().find(|(_, of)| *of == text) {
            Some((activities, _)) => activities.push(activity),
            None => given.push((vec![activity], text)),
        }
    }
    // Where it is the same for all, it is said once and no activity is named.
    if let [(_, text)] = given.as_slice() {
        blocks.push(Block::paragraph(joined([sources, text.clone()], " ")));
    } else {
        blocks.push(Block::paragraph(sources));
        let lines = given.into_iter().map(|(activities, text)| {
            let names = activities.into_iter().map(|it| bold(pen.stated(print!(pen, it.name)))).collect();
            joined([pen.list_of(names), text], ": ")
        });
        blocks.push(Block::List(lines.collect()));
    }
    blocks.push(storage::table(drawing));
    blocks.extend(storage::periods(drawing));
    blocks
}
