//! What data are used for. Article 13(1)(c).

use schema::Activity;

use super::super::pen::{Noted, joined, print, said};
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Text};

/// Activity by activity, each under its name where there are several. Own words that lead to a list need no other lead.
pub(super) fn blocks(drawing: &Drawing<'_, '_>, own: Option<&str>) -> Vec<Block> {
    let lead = drawing.activities.len() < 2 && !own.is_some_and(|it| it.trim_end().ends_with(':'));
    let each = drawing.activities.iter().enumerate();
    each.flat_map(|(at, activity)| drawing.under_activity(at, activity, list(drawing, &[activity], lead))).collect()
}

/// The activities' purposes, with or without the sentence that leads to them.
pub(super) fn list(drawing: &Drawing<'_, '_>, activities: &[&Activity], lead: bool) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let list: Vec<Text> = activities
        .iter()
        .flat_map(|it| pick::purposes(register, it))
        .map(|purpose| {
            let mut letters: Vec<&str> = Vec::new();
            for basis in pick::bases(register, purpose) {
                let letter = print!(pen, basis.ground).value().map(|it| record::letter(*it));
                if let Some(letter) = letter
                    && !letters.contains(&letter)
                {
                    letters.push(letter);
                }
            }
            let text = print!(pen, purpose.description);
            let mut beside: Vec<String> = Vec::new();
            if !letters.is_empty() {
                let letters = record::letters(pen, &letters);
                // The first mention names the article; letters alone mean nothing to whoever has not met it.
                beside.push(match drawing.article_named.replace(true) {
                    true => letters,
                    false => pen.w("paper-article-6", &[("letters", &letters)]),
                });
            }
            if purpose.direct_marketing.is_yes() {
                pen.note(purpose, "direct_marketing", &purpose.direct_marketing);
                beside.push(pen.t("paper-is-marketing"));
            }
            if beside.is_empty() {
                return pen.stated(text);
            }
            // The letter belongs to the sentence: its full stop does not stand between them.
            let text = said(text).map_or_else(|| pen.stated(text), |it| Text::from(it.trim_end_matches('.')));
            text.secondary(format!(" ({})", beside.join("; ")))
        })
        .collect();
    let intro = if lead { Text::from(pen.t("paper-purposes-intro")) } else { Text::new() };
    if list.is_empty() {
        return vec![Block::paragraph(joined([intro, pen.blank()], " "))];
    }
    let intro = if lead { vec![Block::paragraph(intro)] } else { Vec::new() };
    super::join(intro, vec![Block::List(list)])
}
