//! Every request: when it came, what was asked, until when, and what became of it. Nobody who asked is named. Article 12(3).

use schema::{Organisation, Stated, SubjectRequest};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, cell, in_order, row, told_day};
use super::super::pen::{Noted, Pen, joined, labelled, lower_first, print, upper_first};
use super::super::{Order, Printed};
use super::{areas, country};
use crate::{Anchor, Block, Column, Row, Sheet, Text};

pub(in super::super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = &Pen::new(order);
    let requests = in_order(order.register.subject_requests.iter(), |it| it.position);
    let columns = vec![
        Column::new(pen.t("paper-column-number"), 18.0),
        Column::new(pen.t("papers-column-received"), 34.0),
        Column::new(pen.t("papers-column-asked"), 48.0),
        Column::new(pen.t("papers-column-deadline"), 46.0),
        Column::new(pen.t("papers-column-decision"), 63.0),
        Column::new(pen.t("papers-column-answered"), 48.0),
    ];
    let note = vec![Text::from(pen.t("papers-requests-note"))];
    let blocks = vec![match requests.is_empty() {
        true => Block::paragraph(pen.t("papers-requests-none")),
        false => parts::table(columns, 0, requests.iter().map(|it| line(pen, it)).collect(), note),
    }];
    let mut mark = Marked::default();
    parts::language_mark(pen, organisation, &mut mark);
    let as_of = pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]);
    let count = pen.w("papers-requests-count", &[("n", &requests.len().to_string())]);
    let paper = Paper {
        subject: "request-log",
        title: pen.t("papers-requests-title"),
        subtitle: joined([Text::from(as_of), Text::from(count)], " · "),
        line: pen.t("papers-requests-line"),
        file: pen.t("papers-requests-file"),
        sheet: Sheet::Landscape,
        mark,
        blocks,
        signer: None,
    };
    parts::finish(pen, organisation, paper)
}

fn line(pen: &Pen<'_>, request: &SubjectRequest) -> Row {
    let cells = vec![
        cell(vec![Text::new().bold(print!(pen, request.number).trim())]),
        cell(received(pen, request)),
        cell(asked(pen, request)),
        cell(deadline(pen, request)),
        cell(decided(pen, request)),
        cell(answered(pen, request)),
    ];
    row(cells, Some(Anchor::new(format!("request/{}", request.id))))
}

fn received(pen: &Pen<'_>, request: &SubjectRequest) -> Vec<Text> {
    let channel = match print!(pen, request.channel) {
        Stated::Blank => Text::new(),
        channel => parts::chosen(pen, "request-channel", channel, |it| it.name()),
    };
    let identity = pen.labelled_as(request, "identity", &request.identity, |it| {
        Text::from(lower_first(&pen.words().choice("request-identity", it.name())))
    });
    vec![
        parts::day(pen, print!(pen, request.received_on)),
        channel,
        identity,
        told_day(pen, request, "identity_asked_on", &request.identity_asked_on),
        told_day(pen, request, "identity_proven_on", &request.identity_proven_on),
    ]
}

fn asked(pen: &Pen<'_>, request: &SubjectRequest) -> Vec<Text> {
    let rights: Vec<String> =
        print!(pen, request.rights).iter().map(|it| lower_first(&pen.words().choice("right", it.name()))).collect();
    let rights = if rights.is_empty() { pen.blank() } else { Text::from(upper_first(&pen.list(&rights))) };
    let areas = areas(pen, |it| it.request.as_ref() == Some(&request.id));
    vec![
        rights,
        super::super::pen::secondary(pen.list_of(areas)),
        pen.labelled_as(request, "processors_asked_on", &request.processors_asked_on, |it| Text::from(pen.date(*it))),
    ]
}

/// The last day to answer: the extended one where the person was told of it in time.
fn deadline(pen: &Pen<'_>, request: &SubjectRequest) -> Vec<Text> {
    let country = country(pen.order.register);
    let term = rules::request_term(request, pen.today(), country, pen.order.law);
    let last = match term {
        Some(term) => Text::from(pen.date(term.ends)),
        None if request.received_on.is_stated() => Text::from(pen.t("papers-request-paused")),
        None => pen.blank(),
    };
    vec![last, told_day(pen, request, "extended_on", &request.extended_on), labelled!(pen, request.extension_reason)]
}

fn decided(pen: &Pen<'_>, request: &SubjectRequest) -> Vec<Text> {
    let decision = match print!(pen, request.decision) {
        Stated::Blank if request.answered_on.is_none() => Text::from(pen.t("papers-request-open")),
        decision => parts::chosen(pen, "request-decision", decision, |it| it.name()),
    };
    let exceptions: Vec<String> = print!(pen, request.exceptions)
        .iter()
        .map(|it| lower_first(&pen.words().choice("request-exception", it.name())))
        .collect();
    let exceptions = Text::from(upper_first(&pen.list(&exceptions)));
    vec![decision, exceptions]
}

fn answered(pen: &Pen<'_>, request: &SubjectRequest) -> Vec<Text> {
    let on = print!(pen, request.answered_on).map_or_else(|| pen.dash(), |it| Text::from(pen.date(it)));
    vec![
        on,
        pen.labelled_as(request, "complaint_told", &request.complaint_told, |it| pen.yes_or_no(*it)),
        pen.labelled_as(request, "recipients_told_on", &request.recipients_told_on, |it| Text::from(pen.date(*it))),
        labelled!(pen, request.kept_at),
        pen.labelled_as(request, "kept_until", &request.kept_until, |it| Text::from(pen.date(*it))),
    ]
}
