//! How the record and the policies stand: complete by letter, and what they lack.

use rules::documents::Lives;
use rules::{Completeness, State, completeness};
use schema::{DocumentKind, Kind, Organisation, Policy};
use serde_json::json;

use super::super::mark;
use super::super::parts::{row, small_heading, table};
use super::super::pen::{Noted, Pen, bold, print};
use super::super::pick;
use crate::documents::record::ACTIVITIES;
use crate::{Block, Cell, Column, Row, Text};

/// More items than this are told by kind.
const LONG: usize = 12;

pub(super) fn section(pen: &Pen<'_>, organisation: &Organisation) -> Vec<Block> {
    let order = pen.order;
    let findings = rules::findings(order.register, order.now, order.law);
    let letters = completeness(order.register, &findings);
    let marked = mark::of_record(pen, organisation);
    let missing = marked.missing.iter().filter(|it| it.code != "text-language").count();
    let n = letters.len().to_string();
    let mut blocks = vec![small_heading(pen.t("handover-state"), "state")];
    let lacks = match missing {
        0 => pen.t("handover-state-whole"),
        _ => pen.w("handover-state-lacks", &[("n", &missing.to_string())]),
    };
    blocks.push(Block::paragraph(format!("{} {lacks}", pen.w("handover-state-activities", &[("n", &n)]))));
    if missing > 0 {
        blocks.push(by_letter(pen, &letters));
        let own = marked.missing.iter().zip(&marked.items).filter(|(it, _)| it.code != "text-language");
        let texts: Vec<Text> = match missing > LONG {
            true => marked.by_kind(pen).into_iter().map(|it| it.text).collect(),
            false => own.map(|(_, it)| it.text.clone()).collect(),
        };
        let words: Vec<String> = texts.iter().map(|it| it.0.iter().map(|run| run.words()).collect()).collect();
        pen.note_worked_out(Kind::Organisation, organisation.id.as_str(), "missing", json!(words));
        blocks.push(Block::List(texts));
    }
    blocks.extend(policies(pen, &findings));
    blocks
}

/// Each letter of Article 30(1) with the activities it is not in order for.
fn by_letter(pen: &Pen<'_>, of: &[Completeness]) -> Block {
    let own = pick::own_activities(pen.order.register);
    let number = |it: &Completeness| {
        let at = own.iter().position(|activity| activity.id == it.activity)?;
        Some(format!("{ACTIVITIES}.{}", at + 1))
    };
    let line = |letter: char| {
        let lacking: Vec<&Completeness> = of.iter().filter(|it| it.letter(letter) != State::InOrder).collect();
        let worst = lacking.iter().map(|it| it.letter(letter)).max().unwrap_or_default();
        let stands = match worst {
            State::InOrder => Text::from(pen.t("handover-letter-in-order")),
            State::Unclear => Text::new().warning(pen.t("handover-letter-unclear")),
            State::Missing => Text::new().warning(pen.t("handover-letter-missing")),
            State::Wrong => Text::new().warning(pen.t("handover-letter-wrong")),
        };
        let numbers: Vec<String> = lacking.iter().filter_map(|it| number(it)).collect();
        let at = match numbers.len() {
            0 => Text::new(),
            n if n == own.len() && n > 1 => Text::from(pen.t("handover-everywhere")),
            _ => Text::from(pen.w("paper-place-activity", &[("number", &pen.list(&numbers))])),
        };
        let name = Text::from(pen.t(&format!("handover-letter-{letter}")));
        row(vec![Cell::from(letter.to_string()), Cell::from(name), Cell::from(stands), Cell::from(at)], None)
    };
    let columns = vec![
        Column::new(pen.t("handover-column-letter"), 14.0),
        Column::new(pen.t("handover-column-about"), 56.0),
        Column::new(pen.t("handover-column-stands"), 42.0),
        Column::new(pen.t("handover-column-where"), 54.0),
    ];
    table(columns, 1, ('a'..='g').map(line).collect(), Vec::new())
}

/// Each policy: the version that applies, and what it lacks.
fn policies(pen: &Pen<'_>, findings: &[rules::Finding]) -> Option<Block> {
    let register = pen.order.register;
    let lives = Lives::of(register);
    let line = |policy: &&Policy| -> Row {
        let applies = match lives.of_policy(&policy.id, pen.today()) {
            Some((since, document)) => {
                let version = print!(pen, document.version).to_string();
                pen.note_worked_out(Kind::Document, document.id.as_str(), "in_force_on", json!(since));
                pen.w("handover-applies", &[("version", &version), ("date", &pen.date(since))])
            }
            None => pen.t("handover-applies-none"),
        };
        let lacks = rules::gaps(register, findings, &rules::Paper::Policy(policy.id.clone())).len();
        pen.note_worked_out(Kind::Policy, policy.id.as_str(), "lacks", json!(lacks));
        let lacks = match lacks {
            0 => Text::from(pen.t("handover-lacks-nothing")),
            n => Text::new().warning(pen.w("handover-lacks", &[("n", &n.to_string())])),
        };
        let title = bold(pen.stated(print!(pen, policy.title)));
        row(vec![Cell::from(title), Cell::from(applies), Cell::from(lacks)], None)
    };
    let rows: Vec<Row> = pick::policies(register).iter().map(line).collect();
    let columns = vec![
        Column::new(pen.words().choice("document-kind", DocumentKind::Policy.name()), 70.0),
        Column::new(pen.t("handover-column-applies"), 56.0),
        Column::new(pen.t("handover-column-lacks"), 40.0),
    ];
    (!rows.is_empty()).then(|| table(columns, 0, rows, Vec::new()))
}
