//! What is open: actions, cases, agreements, supervision, deletion, and papers out for signature.

use rules::documents::{Lives, Standing, remind_on};
use rules::{DueDate, Stage};
use schema::{Action, Breach, Document, Kind, Party, Signing, SubjectRequest};
use serde_json::json;

use super::super::cases::country;
use super::super::parts::{cell, grouped, in_order, named, row, small_heading};
use super::super::pen::{Noted, Pen, bold, lower_first, print, secondary};
use super::super::pick;
use super::{note_due, when};
use crate::{Block, Cell, Column, Group, Row, Text};

pub(super) fn section(pen: &Pen<'_>, dates: &[DueDate]) -> Vec<Block> {
    let due = |codes: &[&str]| -> Vec<Row> {
        let own = dates.iter().filter(|it| codes.contains(&it.code) && it.day <= pen.today());
        own.map(|it| past(pen, it)).collect()
    };
    let groups: Vec<Group> = [
        ("handover-open-actions", actions(pen)),
        ("handover-open-cases", [requests(pen), breaches(pen, dates)].concat()),
        ("handover-open-agreements", agreements(pen)),
        ("handover-open-supervision", due(&["supervision"])),
        ("handover-open-deletion", due(&["erasure", "copies-gone", "redelete", "case-erase"])),
        ("handover-open-signature", out(pen)),
    ]
    .into_iter()
    .filter(|(_, rows)| !rows.is_empty())
    .map(|(title, rows)| Group { title: Some(pen.t(title)), rows })
    .collect();
    let heading = small_heading(pen.t("handover-open"), "open");
    if groups.is_empty() {
        return vec![heading, Block::paragraph(pen.t("handover-open-none"))];
    }
    let columns = vec![
        Column::new(pen.t("handover-column-what"), 84.0),
        Column::new(pen.t("papers-column-owner"), 40.0),
        Column::new(pen.t("papers-column-due"), 42.0),
    ];
    vec![heading, grouped(columns, 0, groups, Vec::new())]
}

fn line(what: Vec<Text>, who: Text, until: Vec<Text>) -> Row {
    row(vec![cell(what), Cell::from(who), cell(until)], None)
}

fn actions(pen: &Pen<'_>) -> Vec<Row> {
    let mut open: Vec<&Action> = pen.order.register.actions.iter().filter(|it| it.done_on.is_none()).collect();
    open.sort_by_key(|it| (it.due_on.is_none(), it.due_on, it.position, it.id.to_string()));
    let of = |it: &Action| {
        let owner = named(pen, print!(pen, it.owner).as_ref()).unwrap_or_else(|| pen.blank());
        let until = print!(pen, it.due_on).map_or_else(|| vec![pen.blank()], |day| when(pen, day, None));
        line(vec![pen.stated(print!(pen, it.what))], owner, until)
    };
    open.into_iter().map(of).collect()
}

/// Requests that are not answered. Nobody who asked is named.
fn requests(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let open = register.subject_requests.iter().filter(|it| it.answered_on.is_none());
    let of = |it: &SubjectRequest| {
        let title = pen.w("handover-request", &[("number", print!(pen, it.number))]);
        let rights: Vec<String> =
            print!(pen, it.rights).iter().map(|it| lower_first(&pen.words().choice("right", it.name()))).collect();
        let who = named(pen, print!(pen, it.responsible).as_ref()).unwrap_or_else(|| pen.blank());
        let until = match rules::request_term(it, pen.today(), country(register), pen.order.law) {
            Some(term) => {
                pen.note_worked_out(Kind::SubjectRequest, it.id.as_str(), "ends", json!(term.ends));
                when(pen, term.ends, None)
            }
            None if it.received_on.is_stated() => vec![Text::from(pen.t("papers-request-paused"))],
            None => vec![pen.blank()],
        };
        line(vec![bold(Text::from(title)), secondary(Text::from(pen.list(&rights)))], who, until)
    };
    in_order(open, |it| it.position).into_iter().map(of).collect()
}

/// Breaches that are not closed, with the 72 hours where they still run or ran out.
fn breaches(pen: &Pen<'_>, dates: &[DueDate]) -> Vec<Row> {
    let open = pen.order.register.breaches.iter().filter(|it| it.closed_on.is_none());
    let of = |it: &Breach| {
        let title = pen.w("handover-breach", &[("number", print!(pen, it.number))]);
        let who = named(pen, print!(pen, it.responsible).as_ref()).unwrap_or_else(|| pen.blank());
        let due = dates.iter().find(|due| due.code == "breach-notify" && due.id == it.id.as_str());
        let until = match (due, print!(pen, it.notified_at)) {
            (Some(due), _) => {
                note_due(pen, due, &due.title(pen.words()));
                when(pen, due.day, due.at)
            }
            (None, Some(at)) => vec![Text::from(pen.w("handover-notified", &[("date", &pen.date(at.date()))]))],
            (None, None) => vec![Text::from(pen.t("papers-not-notified"))],
        };
        line(vec![bold(Text::from(title)), secondary(Text::from(print!(pen, it.title).as_str()))], who, until)
    };
    in_order(open, |it| it.position).into_iter().map(of).collect()
}

/// Processors whose agreement somebody must see to.
fn agreements(pen: &Pen<'_>) -> Vec<Row> {
    let order = pen.order;
    let standings = rules::standings(order.register, order.now, order.law).into_iter().filter(|it| it.needs_action());
    let of = |standing: rules::Standing| {
        let party = pick::linked::<Party>(order.register, Some(&standing.party))?;
        // One in force that needs action lacks something inside.
        let stage = match standing.stage {
            Stage::InForce | Stage::Coming => pen.t("handover-agreement-lacks"),
            Stage::Ended => pen.t("handover-agreement-unsettled"),
            stage => pen.t(&format!("stage-{}", stage.name().replace('_', "-"))),
        };
        pen.note_worked_out(Kind::Party, party.id.as_str(), "standing", json!(standing.stage.name()));
        let until = standing.next.map(|next| {
            pen.note_worked_out(Kind::Party, party.id.as_str(), "next", json!(next.on));
            when(pen, next.on, None)
        });
        let name = bold(pen.stated(print!(pen, party.name)));
        Some(line(vec![name, secondary(Text::from(stage))], pen.dash(), until.unwrap_or_else(|| vec![pen.dash()])))
    };
    standings.filter_map(of).collect()
}

/// A date that is here or past.
fn past(pen: &Pen<'_>, of: &DueDate) -> Row {
    let title = of.title(pen.words());
    note_due(pen, of, &title);
    line(vec![Text::from(title)], pen.dash(), when(pen, of.day, of.at))
}

/// Papers somebody has to sign.
fn out(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let lives = Lives::of(register);
    let of = |document: &Document| {
        let Standing::Out { signing, .. } = lives.standing(document, pen.today()) else { return None };
        let way: &Signing = pick::linked(register, Some(&signing))?;
        let to = named(pen, print!(pen, way.sent_to).as_ref()).unwrap_or_else(|| pen.dash());
        pen.note(way, "remind_on", &way.remind_on);
        let since = print!(pen, way.sent_on).map(|it| pen.w("handover-sent", &[("date", &pen.date(it))]));
        let until = remind_on(way).map_or_else(|| vec![pen.dash()], |day| when(pen, day, None));
        let title = Text::new().bold(print!(pen, document.title).as_str());
        let number = [print!(pen, document.number).clone(), since.unwrap_or_default()];
        Some(line(vec![title, secondary(Text::from(number.join(" · ")))], to, until))
    };
    let mut documents: Vec<&Document> = register.documents.iter().collect();
    documents.sort_by(|a, b| a.number.cmp(&b.number));
    documents.into_iter().filter_map(of).collect()
}
