//! On what ground data are processed. Article 13(1)(c) and (d).

use schema::{Ground, LegalBasis, OtherLaw, Purpose};

use super::super::pen::{Noted, closed, joined, lower_first, print, said};
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
    let mut sentences: Vec<Text> = Ground::ALL
        .iter()
        .flat_map(|ground| {
            // Steps before a contract are told of apart: there is none yet.
            let (before, other): (Vec<&LegalBasis>, Vec<&LegalBasis>) =
                bases.iter().partition(|it| is_before_contract(it));
            [sentences(drawing, *ground, &other, false), sentences(drawing, *ground, &before, true)]
        })
        .flatten()
        .collect();
    sentences.extend(beside(drawing, &bases));
    let open = |it: &&Purpose| {
        let bases = pick::bases(register, it);
        bases.is_empty() || bases.into_iter().any(|it| !print!(drawing.pen, it.ground).is_stated())
    };
    if drawing.activities.iter().flat_map(|it| pick::purposes(register, it)).any(|it| open(&it)) {
        let state = [("state", drawing.pen.blank())];
        sentences.push(match sentences.is_empty() {
            true => drawing.pen.blank(),
            false => drawing.pen.rich("paper-basis-rest", &state),
        });
    }
    vec![Block::paragraph(joined(sentences, " "))]
}

/// One ground in a sentence, with the laws, interests and remarks of every purpose that rests on it.
fn sentences(drawing: &Drawing<'_, '_>, ground: Ground, bases: &[&LegalBasis], before: bool) -> Option<Text> {
    let pen = drawing.pen;
    let of_ground: Vec<&&LegalBasis> = bases.iter().filter(|it| it.ground.value() == Some(&ground)).collect();
    if of_ground.is_empty() {
        return None;
    }
    let (mut matters, mut notes) = (Vec::new(), Vec::new());
    for basis in of_ground {
        pen.note(*basis, "ground", &basis.ground);
        if before {
            pen.note(*basis, "before_contract", &basis.before_contract);
        }
        let matter = match ground {
            Ground::LegalObligation => Some(pen.stated(print!(pen, basis.law))),
            Ground::LegitimateInterests => Some(pen.stated(print!(pen, basis.interest))),
            // A law that is only named beside the ground is told of at the end.
            _ if basis.other_law.is_stated() => None,
            _ => said(print!(pen, basis.law)).map(Text::from),
        };
        push_new(&mut matters, matter);
        push_new(&mut notes, said(print!(pen, basis.note)).map(|it| closed(Text::from(it))));
    }
    drawing.article_named.set(true);
    let name = if before { "before-contract".to_owned() } else { ground.name().replace('_', "-") };
    let head = pen.w(&format!("paper-ground-{name}"), &[("letter", record::letter(ground))]);
    let matters = if matters.is_empty() { Text::new() } else { closed(joined(matters, "; ")) };
    let head = match matters.is_empty() {
        true => closed(Text::from(head)),
        false => Text::from(format!("{head}:")),
    };
    Some(joined([head, matters, joined(notes, " ")], " "))
}

fn is_before_contract(basis: &LegalBasis) -> bool {
    basis.ground.value() == Some(&Ground::Contract) && basis.before_contract.is_yes()
}

/// What the processing also rests on: Article 9(2), provisions of national law, laws outside data protection.
fn beside(drawing: &Drawing<'_, '_>, bases: &[&LegalBasis]) -> Vec<Text> {
    let pen = drawing.pen;
    let (mut special, mut national, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for basis in bases {
        let basis = *basis;
        if let Some(ground) = print!(pen, basis.special_ground).value() {
            let words = pen.words().choice("special-ground", ground.name());
            let words = [("ground", lower_first(&words)), ("letter", record::special_letter(*ground).to_owned())];
            let words: Vec<(&str, &str)> = words.iter().map(|(name, value)| (*name, value.as_str())).collect();
            push_new(&mut special, Some(Text::from(pen.w("paper-special-ground", &words))));
        }
        if let Some(ground) = print!(pen, basis.national_ground).value() {
            // The provision as the dated law has it, where its words were seen; else as it is called.
            let provision = pen.order.law.national(*ground).filter(|it| it.verified);
            let called = || lower_first(&pen.words().choice("national-ground", ground.name()));
            let words = provision.map_or_else(called, |it| it.provision.get(pen.language()).to_owned());
            push_new(&mut national, Some(Text::from(words)));
        }
        if let Some(law) = print!(pen, basis.other_law).value() {
            let named = match basis.ground.value() {
                Some(Ground::LegalObligation) => None,
                _ => said(print!(pen, basis.law)),
            };
            let usual = || lower_first(&pen.words().choice("other-law", law.name()));
            let words = match (law, named) {
                (OtherLaw::Other, named) => named,
                (_, None) => Some(usual()),
                (_, Some(named)) => Some(format!("{} ({named})", usual())),
            };
            push_new(&mut others, words.map(Text::from));
        }
    }
    let sentence = |id: &str, list: Vec<Text>| match list.is_empty() {
        true => None,
        false => Some(closed(pen.rich(id, &[("grounds", pen.list_of(list))]))),
    };
    [
        sentence("paper-special-grounds", special),
        sentence("paper-national-grounds", national),
        sentence("paper-other-laws", others),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn push_new(list: &mut Vec<Text>, text: Option<Text>) {
    if let Some(text) = text
        && !list.contains(&text)
    {
        list.push(text);
    }
}
