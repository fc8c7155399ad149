//! What a breach's notification tells the authority, by the letters of Article 33(3).

use schema::{Breach, Kind, Organisation, Person, Stated};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, field};
use super::super::pen::{Noted, Pen, print};
use super::super::{Order, Printed, pick};
use super::breach;
use crate::{Anchor, Block, Sheet, Text};

pub(in super::super) fn compose(order: &Order<'_>, organisation: &Organisation, of: &Breach) -> Printed {
    let pen = &Pen::new(order);
    let label = |id: &str| pen.t(&format!("papers-breach-label-{id}"));
    let letter = |it: &str| Anchor::new(format!("letter/{it}"));
    let contact = pick::linked::<Person>(order.register, print!(pen, of.contact).as_ref());
    let contact = contact.map_or_else(|| pen.blank(), |it| parts::reachable(pen, it));
    let mut what = breach::facts(pen, of);
    what.extend(breach::extent(pen, of));
    let consequences = vec![pen.stated(print!(pen, of.consequences))];
    let blocks: Vec<Option<Block>> = vec![
        field(None, label("controller"), parts::controller(pen, organisation), None),
        field(None, label("times"), breach::times(pen, of), Some(letter("times"))),
        field(None, label("clock"), breach::clock(pen, of), Some(letter("clock"))),
        field(Some("a"), label("a"), what, Some(letter("a"))),
        field(Some("b"), label("b"), vec![contact], Some(letter("b"))),
        field(Some("c"), label("c"), consequences, Some(letter("c"))),
        field(Some("d"), label("d"), breach::measures(pen, of), Some(letter("d"))),
        field(None, label("risk"), breach::risk(pen, of), Some(letter("risk"))),
        field(None, label("processor"), breach::processor(pen, of), None),
        field(None, label("subjects"), breach::subjects_told(pen, of), None),
        field(None, label("phases"), breach::phases(pen, of), None),
    ];
    let paper = Paper {
        subject: "breach-notification",
        title: pen.t("papers-notification-title"),
        subtitle: breach::title(pen, of),
        line: pen.t("papers-notification-line"),
        file: pen.t("papers-notification-file"),
        sheet: Sheet::Portrait,
        mark: mark(pen, organisation, of),
        blocks: blocks
            .into_iter()
            .flatten()
            .chain([Block::Note(Text::from(pen.t("papers-notification-note")))])
            .collect(),
        signer: None,
    };
    parts::finish(pen, organisation, paper)
}

/// What a whole notification has and this one has not.
fn mark(pen: &Pen<'_>, organisation: &Organisation, of: &Breach) -> Marked {
    let asked = [
        ("times", "aware_at", of.aware_at.is_none()),
        ("a", "nature", of.nature.is_empty()),
        ("a", "what_happened", lacks(&of.what_happened)),
        ("a", "subjects", lacks(&of.subjects)),
        ("a", "subjects_count", lacks(&of.subjects_count)),
        ("a", "data", of.data.is_empty()),
        ("a", "records_count", lacks(&of.records_count)),
        ("b", "contact", of.contact.is_none()),
        ("c", "consequences", lacks(&of.consequences)),
        ("d", "measures_taken", lacks(&of.measures_taken)),
        ("risk", "risk", lacks(&of.risk)),
    ];
    let mut marked = Marked::default();
    for (place, name, _) in asked.into_iter().filter(|(_, _, missing)| *missing) {
        let what = pen.w("papers-mark-field", &[("field", &pen.label::<Breach>(name))]);
        let text = match place.len() {
            1 => pen.w(
                "paper-mark-line",
                &[
                    ("place", &super::super::pen::upper_first(&pen.w("paper-letter", &[("letter", place)]))),
                    ("what", &what),
                ],
            ),
            _ => what,
        };
        let anchor = Anchor::new(format!("letter/{place}"));
        marked.lacks("breach-notification-incomplete", Kind::Breach, of.id.as_str(), text, Some(anchor));
    }
    parts::language_mark(pen, organisation, &mut marked);
    marked
}

/// Not answered: that a number is not known yet is an answer, Article 33(4).
fn lacks<T>(value: &Stated<T>) -> bool {
    value.is_blank()
}
