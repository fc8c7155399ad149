//! The appendix of what the policies state, and what it rests on. Article 5(2).

use std::collections::BTreeMap;

use rules::{Held, Weighed, Weight};
use schema::{
    Activity, Agreement, Consent, DataItem, Kind, Measure, Party, Person, Policy, PolicySection, Recipient, Statement,
    StatementLink, System, Weighs,
};

use super::super::pen::{Noted, Pen, closed, joined, print, said, upper_first};
use super::super::pick;
use super::STATEMENTS;
use super::front::person_name;
use super::recipients::recipient_name;
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

/// As many reasons that weigh one way are told; more are counted.
const ENOUGH: usize = 4;

/// Every statement of every policy; nothing where there are none.
pub(super) fn appendix(pen: &Pen<'_>) -> Vec<Block> {
    let register = pen.order.register;
    let held = rules::held(register, pen.order.now, pen.order.law);
    let groups: Vec<Group> = pick::policies(register).into_iter().filter_map(|it| of_policy(pen, it, &held)).collect();
    if groups.is_empty() {
        return Vec::new();
    }
    let mut heading = Heading::section(1, STATEMENTS, pen.t("paper-statements"), Anchor::new("statements"));
    heading.new_page = true;
    vec![
        Block::Heading(heading),
        Block::paragraph(pen.t("paper-statements-intro")),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new(pen.t("paper-column-statement"), 66.0),
                Column::new(pen.label::<Statement>("claim"), 38.0),
                Column::new(pen.t("paper-column-rests-on"), 62.0),
            ],
            row_header: Some(0),
            groups,
            notes: Vec::new(),
        }),
    ]
}

fn of_policy(pen: &Pen<'_>, policy: &Policy, held: &BTreeMap<String, Weighed>) -> Option<Group> {
    let register = pen.order.register;
    let sections = pick::sections(register, policy).into_iter();
    let statements = sections.flat_map(|section: &PolicySection| pick::statements(register, section));
    let rows: Vec<Row> = statements.map(|it| row(pen, it, held.get(it.id.as_str()))).collect();
    let title = said(print!(pen, policy.title)).unwrap_or_else(|| upper_first(&pen.words().kind(Kind::Policy)));
    if rows.is_empty() { None } else { Some(Group { title: Some(title), rows }) }
}

fn row(pen: &Pen<'_>, statement: &Statement, held: Option<&Weighed>) -> Row {
    let seen = held.map(|it| it.seen.as_slice()).unwrap_or_default();
    let text = match said(print!(pen, statement.text)) {
        Some(text) => Text::new().italic(pen.w("paper-quoted", &[("text", &text)])),
        None => pen.dash(),
    };
    Row {
        cells: vec![Cell::from(text), Cell(claim(pen, statement)), Cell(rests_on(pen, statement, seen))],
        anchor: Some(Anchor::new(format!("statement/{}", statement.id))),
    }
}

/// What it claims, and what that is limited to.
fn claim(pen: &Pen<'_>, statement: &Statement) -> Vec<Text> {
    let register = pen.order.register;
    let claim = Text::from(pen.words().choice("claim", print!(pen, statement.claim).name()));
    let activity = pick::linked::<Activity>(register, print!(pen, statement.activity).as_ref());
    let activity = activity.map(|it| pen.rich("paper-about-activity", &[("name", pen.stated(print!(pen, it.name)))]));
    let system = pick::linked::<System>(register, print!(pen, statement.system).as_ref());
    let system = system.map(|it| pen.rich("paper-about-system", &[("name", pen.stated(print!(pen, it.name)))]));
    [Some(claim), activity, system].into_iter().flatten().collect()
}

/// What a person has pointed to, then what the program sees.
fn rests_on(pen: &Pen<'_>, statement: &Statement, seen: &[Held]) -> Vec<Text> {
    let links = pick::statement_links(pen.order.register, statement);
    let mut texts: Vec<Text> = links.into_iter().map(|it| link(pen, it)).collect();
    texts.extend([Weight::Refutes, Weight::Doubts, Weight::Proves].map(|it| held(pen, statement, seen, it)));
    texts.retain(|it| !it.is_empty());
    if texts.is_empty() {
        texts.push(Text::new().secondary(pen.t("paper-rests-on-nothing")));
    }
    texts
}

/// What the program sees that weighs one way: enough is told, and the rest is counted.
fn held(pen: &Pen<'_>, statement: &Statement, seen: &[Held], weighs: Weight) -> Text {
    let mut told: Vec<(String, String)> = Vec::new();
    for held in seen.iter().filter(|it| it.weighs == weighs) {
        let words = held.text(pen.words());
        if !told.iter().any(|(_, known)| *known == words) {
            told.push((format!("held-{}", held.reason.name()), words));
        }
    }
    // One more takes no more room than saying so.
    let rest = if told.len() > ENOUGH + 1 { told.split_off(ENOUGH).len() } else { 0 };
    for (code, words) in &told {
        pen.note_finding(code, Kind::Statement, statement.id.as_str(), words);
    }
    let lead = match weighs {
        _ if told.is_empty() => return Text::new(),
        Weight::Proves => Text::new().bold(pen.t("paper-proves")),
        Weight::Refutes => Text::new().warning(pen.t("paper-refutes")),
        Weight::Doubts => Text::new().bold(pen.t("paper-doubts")),
    };
    let more = match rest {
        0 => Text::new(),
        rest => Text::from(pen.w("paper-held-more", &[("n", &rest.to_string())])),
    };
    let told = told.into_iter().map(|(_, words)| closed(Text::from(words)));
    joined([lead].into_iter().chain(told).chain([more]), " ")
}

fn link(pen: &Pen<'_>, link: &StatementLink) -> Text {
    let lead = match print!(pen, link.weighs) {
        Weighs::Proves => Text::new().bold(pen.t("paper-proves")),
        Weighs::Refutes => Text::new().warning(pen.t("paper-refutes")),
    };
    let what = closed(joined(targets(pen, link), "; "));
    let reason = closed(said(print!(pen, link.reason)).map(Text::from).unwrap_or_default());
    joined([lead, what, reason, seen(pen, link)], " ")
}

/// »Set af Pernille Prøvesen 3. marts 2026.«
fn seen(pen: &Pen<'_>, link: &StatementLink) -> Text {
    let by = pick::linked::<Person>(pen.order.register, print!(pen, link.seen_by).as_ref());
    let by = by.map(|it| pen.rich("paper-by", &[("name", person_name(pen, it))])).unwrap_or_default();
    let on = print!(pen, link.seen_on).map(|it| Text::from(pen.date(it))).unwrap_or_default();
    let seen = joined([by, on], " ");
    if seen.is_empty() { seen } else { closed(pen.rich("paper-seen", &[("what", seen)])) }
}

/// What in the register it points to, by name.
fn targets(pen: &Pen<'_>, link: &StatementLink) -> Vec<Text> {
    let register = pen.order.register;
    let activity = pick::linked::<Activity>(register, print!(pen, link.activity).as_ref());
    let system = pick::linked::<System>(register, print!(pen, link.system).as_ref());
    let measure = pick::linked::<Measure>(register, print!(pen, link.measure).as_ref());
    let recipient = pick::linked::<Recipient>(register, print!(pen, link.recipient).as_ref());
    let item = pick::linked::<DataItem>(register, print!(pen, link.data_item).as_ref());
    let agreement = pick::linked::<Agreement>(register, print!(pen, link.agreement).as_ref());
    let consent = pick::linked::<Consent>(register, print!(pen, link.consent).as_ref());
    [
        activity.map(|it| pen.stated(print!(pen, it.name))),
        system.map(|it| pen.stated(print!(pen, it.name))),
        measure.map(|it| pen.stated(print!(pen, it.name))),
        recipient.map(|it| recipient_name(pen, it)),
        item.map(|it| pen.stated(print!(pen, it.name))),
        agreement.map(|it| named_agreement(pen, it)),
        consent.map(|it| pen.stated(print!(pen, it.purpose))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn named_agreement(pen: &Pen<'_>, agreement: &Agreement) -> Text {
    let party = pick::linked::<Party>(pen.order.register, print!(pen, agreement.party).into());
    let party = party.map(|it| pen.stated(print!(pen, it.name))).unwrap_or_default();
    let signed = print!(pen, agreement.signed_by_controller_on);
    let agreement = match signed {
        Some(day) => Text::from(pen.w("paper-agreement", &[("date", &pen.date(*day))])),
        None => Text::from(pen.words().kind(Kind::Agreement)),
    };
    joined([party, agreement], ", ")
}
