//! On what ground data are processed. Article 13(1)(c) and (d).

use schema::{Ground, LegalBasis};

use super::super::pen::{Noted, closed, joined, print, said};
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let register = drawing.pen.order.register;
    let bases: Vec<&LegalBasis> = drawing
        .activities
        .iter()
        .flat_map(|it| pick::purposes(register, it))
        .flat_map(|it| pick::bases(register, it))
        .collect();
    if bases.is_empty() {
        return vec![Block::paragraph(drawing.pen.blank())];
    }
    let mut sentences: Vec<Text> =
        Ground::ALL.iter().filter_map(|ground| sentences(drawing, *ground, &bases)).collect();
    if bases.iter().any(|it| !print!(drawing.pen, it.ground).is_stated()) {
        sentences.push(drawing.pen.blank());
    }
    vec![Block::paragraph(joined(sentences, " "))]
}

/// One ground in a sentence, with the laws, interests and remarks of every purpose that rests on it.
fn sentences(drawing: &Drawing<'_, '_>, ground: Ground, bases: &[&LegalBasis]) -> Option<Text> {
    let pen = drawing.pen;
    let of_ground: Vec<&&LegalBasis> = bases.iter().filter(|it| it.ground.value() == Some(&ground)).collect();
    if of_ground.is_empty() {
        return None;
    }
    let (mut matters, mut notes) = (Vec::new(), Vec::new());
    for basis in of_ground {
        pen.note(*basis, "ground", &basis.ground);
        let matter = match ground {
            Ground::LegalObligation => Some(pen.stated(print!(pen, basis.law))),
            Ground::LegitimateInterests => Some(pen.stated(print!(pen, basis.interest))),
            _ => said(print!(pen, basis.law)).map(Text::from),
        };
        push_new(&mut matters, matter);
        push_new(&mut notes, said(print!(pen, basis.note)).map(|it| closed(Text::from(it))));
    }
    let head =
        pen.w(&format!("paper-ground-{}", ground.name().replace('_', "-")), &[("letter", record::letter(ground))]);
    let matters = if matters.is_empty() { Text::new() } else { closed(joined(matters, "; ")) };
    let head = match matters.is_empty() {
        true => closed(Text::from(head)),
        false => Text::from(format!("{head}:")),
    };
    Some(joined([head, matters, joined(notes, " ")], " "))
}

fn push_new(list: &mut Vec<Text>, text: Option<Text>) {
    if let Some(text) = text
        && !list.contains(&text)
    {
        list.push(text);
    }
}
