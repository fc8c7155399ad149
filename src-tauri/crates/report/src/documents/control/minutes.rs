//! The minutes of a control: what was asked, what was answered, and what is to be done.

use schema::{Action, AgendaAnswer, AgendaLine, Kind, Organisation, Person, Review, Stated};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, cell, named, row};
use super::super::pen::{Noted, Pen, closed, joined, labelled, print, said};
use super::super::{Edition, Order, Printed, Refusal, pick};
use super::{actions, number, question};
use crate::{Anchor, Block, Column, Definition, Definitions, Group, Row, Sheet, Signature, Signer, Text};

pub(in super::super) fn compose(
    order: &Order<'_>,
    organisation: &Organisation,
    review: &Review,
) -> Result<Printed, Refusal> {
    let pen = &Pen::new(order);
    if order.edition != Edition::Draft && review.closed_at.is_none() {
        return Err(Refusal::NotClosed);
    }
    let own = actions::of(pen, review);
    let mut blocks = vec![about(pen, review), points(pen, review, &own)];
    let conclusion = said(print!(pen, review.conclusion)).map(|it| closed(Text::from(it)));
    if let Some(conclusion) = conclusion {
        blocks.push(parts::small_heading(pen.t("papers-conclusion"), "conclusion"));
        blocks.push(Block::paragraph(conclusion));
    }
    blocks.push(parts::small_heading(pen.t("papers-actions"), "actions"));
    match own.is_empty() {
        true => blocks.push(Block::paragraph(pen.t("papers-actions-none"))),
        false => blocks.push(actions::tabled(pen, &own)),
    }
    blocks.extend(actions::left(pen, review));
    blocks.push(Block::paragraph(next(pen, review)));
    let signers = signers(pen, review);
    let signer = signers.first().map(|it| (it.name.clone(), it.role.clone()));
    if !pen.is_draft() {
        let signature = Signature { prepared: None, adopted: String::new(), place: String::new(), signers };
        blocks.push(Block::Signature(signature));
    }
    let paper = Paper {
        subject: "minutes",
        title: super::titled(pen, "minutes", review),
        subtitle: super::subtitle(pen, review),
        line: pen.t("papers-control-line"),
        file: pen.t("papers-minutes-file"),
        sheet: Sheet::Portrait,
        mark: mark(pen, organisation, review, &own),
        blocks,
        signer,
    };
    Ok(parts::finish(pen, organisation, paper))
}

/// When and by whom it was done, who has seen it, who took part, and the law it was held against.
fn about(pen: &Pen<'_>, review: &Review) -> Block {
    let done = parts::day_by(pen, parts::day(pen, print!(pen, review.done_on)), print!(pen, review.done_by).as_ref());
    let begun = print!(pen, review.started_at).map(|it| Text::from(parts::moment(pen, it)));
    let seen = named(pen, print!(pen, review.seen_by).as_ref());
    let part = said(print!(pen, review.took_part)).map(Text::from);
    let law = print!(pen, review.law_as_of).map(|it| Text::from(pen.date(it)));
    let closed_at = print!(pen, review.closed_at).map(|it| Text::from(parts::moment(pen, it)));
    let entries = [
        ("papers-control-begun", begun),
        ("papers-control-done", Some(done)),
        ("papers-control-part", part),
        ("papers-control-seen", seen),
        ("papers-control-law", law),
        ("papers-control-closed", closed_at),
    ];
    let entry = |(id, text): (&str, Option<Text>)| Some(Definition { term: pen.t(id), text: text?, note: None });
    Block::Definitions(Definitions { term_width: Some(38.0), entries: entries.into_iter().filter_map(entry).collect() })
}

/// The points by parts, unchanged neighbours as one row.
fn points(pen: &Pen<'_>, review: &Review, actions: &[&Action]) -> Block {
    let groups = super::parts(pen, review).into_iter().map(|(part, lines)| {
        let title = super::part_title(pen, part, &lines);
        let mut rows: Vec<Vec<&AgendaLine>> = Vec::new();
        for line in lines {
            match rows.last_mut().filter(|run| plain(line) && run.iter().all(|it| plain(it))) {
                Some(run) => run.push(line),
                None => rows.push(vec![line]),
            }
        }
        Group { title: Some(title), rows: rows.iter().map(|it| of(pen, review, it, actions)).collect() }
    });
    let groups: Vec<Group> = groups.collect();
    if groups.is_empty() {
        return Block::paragraph(pen.t("papers-no-points"));
    }
    parts::grouped(columns(pen), 1, groups, Vec::new())
}

pub(super) fn columns(pen: &Pen<'_>) -> Vec<Column> {
    vec![
        Column::new(pen.t("paper-column-number"), 15.0),
        Column::new(pen.t("papers-column-point"), 72.0),
        Column::new(pen.t("papers-column-answer"), 27.0),
        Column::new(pen.t("papers-column-remark"), 52.0),
    ]
}

/// Whether nothing is said of a point but that nothing has changed.
fn plain(line: &AgendaLine) -> bool {
    line.answer.value() == Some(&AgendaAnswer::NoChange) && !line.remark.is_stated() && !line.evidence.is_stated()
}

fn of(pen: &Pen<'_>, review: &Review, lines: &[&AgendaLine], actions: &[&Action]) -> Row {
    let mut asked = Vec::new();
    let mut remarks = Vec::new();
    let mut answer = Text::new();
    for line in lines.iter().copied() {
        let question = question(pen, line);
        // In a row of several each keeps its own number.
        asked.push(match lines {
            [_] => question,
            _ => joined([Text::new().secondary(number(pen, line)), question], "\u{a0} "),
        });
        asked.extend(super::facts(pen, line).into_iter().map(super::super::pen::secondary));
        answer = answered(pen, line, actions);
        remarks.extend(said(print!(pen, line.remark)).map(Text::from));
        remarks.push(labelled!(pen, line.evidence));
        remarks.push(elsewhen(pen, review, line));
    }
    let anchor = lines.first().map(|it| Anchor::new(format!("line/{}", it.id)));
    row(vec![cell(vec![numbers(pen, lines)]), cell(asked), cell(vec![answer]), cell(remarks)], anchor)
}

/// »D 2–5«
fn numbers(pen: &Pen<'_>, lines: &[&AgendaLine]) -> Text {
    let first = lines.first().map(|it| number(pen, it)).unwrap_or_default();
    let last = match lines {
        [_, .., last] => number(pen, last).rsplit('\u{a0}').next().map(str::to_owned).unwrap_or_default(),
        _ => String::new(),
    };
    joined([Text::from(first), Text::from(last)], "–")
}

fn answered(pen: &Pen<'_>, line: &AgendaLine, actions: &[&Action]) -> Text {
    match print!(pen, line.answer) {
        Stated::Value(AgendaAnswer::Action) => Text::new().warning(actions::numbers(pen, actions, line)),
        Stated::Value(AgendaAnswer::Changed) => Text::new().bold(pen.words().choice("agenda-answer", "changed")),
        Stated::Value(other) => Text::new().secondary(pen.words().choice("agenda-answer", other.name())),
        empty => pen.empty(empty),
    }
}

/// When and by whom a point was answered, where that is not when and by whom the control was done.
fn elsewhen(pen: &Pen<'_>, review: &Review, line: &AgendaLine) -> Text {
    let day = line.answered_on.filter(|it| review.done_on.value() != Some(it));
    let by = line.answered_by.as_ref().filter(|it| review.done_by.as_ref() != Some(it));
    if day.is_none() && by.is_none() {
        return Text::new();
    }
    let day = print!(pen, line.answered_on).map(|it| Text::from(pen.date(it))).unwrap_or_default();
    let told = parts::day_by(pen, day, print!(pen, line.answered_by).as_ref());
    if told.is_empty() { told } else { super::super::pen::secondary(pen.rich("papers-answered", &[("when", told)])) }
}

/// »Næste kontrol: senest 21. maj 2027.«
fn next(pen: &Pen<'_>, review: &Review) -> Text {
    match print!(pen, review.next_on) {
        Some(day) => Text::new().bold(pen.w("papers-next-control", &[("date", &pen.date(*day))])),
        None => joined([Text::new().bold(pen.t("papers-next-control-open")), pen.blank()], " "),
    }
}

/// Who did it and who has seen it: a column each.
fn signers(pen: &Pen<'_>, review: &Review) -> Vec<Signer> {
    let signer = |id: &Option<schema::Id<Person>>, role: &str| {
        let person = pick::linked::<Person>(pen.order.register, id.as_ref());
        let name = person.map(|it| it.name.text().to_owned()).unwrap_or_default();
        Signer { name, role: pen.t(role) }
    };
    vec![signer(&review.done_by, "papers-signs-done"), signer(&review.seen_by, "papers-signs-seen")]
}

/// A control that is not finished is a draft: what is not answered, and what nobody is named for.
fn mark(pen: &Pen<'_>, organisation: &Organisation, review: &Review, actions: &[&Action]) -> Marked {
    let mut marked = Marked::default();
    if review.closed_at.is_none() {
        marked.lacks("control-open", Kind::Review, review.id.as_str(), pen.t("papers-mark-open"), None);
        for (_, lines) in super::parts(pen, review) {
            for line in lines.into_iter().filter(|it| it.answer.is_blank()) {
                let of = number(pen, line);
                let of = if of.is_empty() { line.subject_name.clone() } else { of };
                let text = pen.w("papers-mark-unanswered", &[("number", &of)]);
                let anchor = Anchor::new(format!("line/{}", line.id));
                marked.lacks("agenda-unanswered", Kind::AgendaLine, line.id.as_str(), text, Some(anchor));
            }
        }
        for (action, at) in actions.iter().zip(1..) {
            if action.owner.is_none() || action.due_on.is_none() {
                let text = pen.w("papers-mark-action", &[("number", &format!("{at}"))]);
                let anchor = Anchor::new(format!("action/{}", action.id));
                marked.lacks("action-ownerless", Kind::Action, action.id.as_str(), text, Some(anchor));
            }
        }
    }
    parts::language_mark(pen, organisation, &mut marked);
    marked
}
