//! Pages outside that a section leads to.

use schema::PolicySection;

use super::super::pen::{Noted, Pen, joined, print, said};
use super::super::pick;
use crate::{Block, Text};

pub(super) fn blocks(pen: &Pen<'_>, section: &PolicySection) -> Vec<Block> {
    let lines: Vec<Text> = pick::references(pen.order.register, section)
        .into_iter()
        .map(|it| {
            let text = said(print!(pen, it.text)).map(|it| Text::from(it.trim_end_matches(['.', ':'])));
            let address = said(print!(pen, it.address)).map(|it| address(&it));
            joined([text, address].into_iter().flatten(), ": ")
        })
        .filter(|it| !it.is_empty())
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::paragraph(pen.t("paper-read-more")), Block::List(lines)]
}

/// An address as it is written, as a link; what is no address in words.
pub(super) fn address(address: &str) -> Text {
    let is_one =
        !address.contains(char::is_whitespace) && !address.contains('@') && address.trim_end_matches('.').contains('.');
    if is_one { Text::new().web(address) } else { Text::from(address) }
}
