//! Recipients that are no processors: they answer for what they get themselves. Article 4(7), 30(1)(d).

use schema::{Activity, Recipient, RecipientRole, Stated};

use super::super::pen::{Noted, Pen, bold, print, said};
use super::super::pick;
use super::tasks::Tasks;
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(super) fn section(pen: &Pen<'_>, number: &str) -> Vec<Block> {
    let register = pen.order.register;
    let mut rows: Vec<Vec<(&Activity, &Recipient)>> = Vec::new();
    for (activity, recipient) in super::recipients(register, pen) {
        let other = recipient.role.value().is_some_and(|it| {
            matches!(
                it,
                RecipientRole::IndependentController | RecipientRole::JointController | RecipientRole::Authority
            )
        });
        if !other {
            continue;
        }
        let same = |it: &&mut Vec<(&Activity, &Recipient)>| {
            it.first().is_some_and(|(_, first)| {
                let named = first.party.is_some() || first.category == recipient.category;
                first.party == recipient.party && first.role == recipient.role && named
            })
        };
        match rows.iter_mut().find(same) {
            Some(list) => list.push((activity, recipient)),
            None => rows.push(vec![(activity, recipient)]),
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    rows.sort_by_cached_key(|it| it.first().map(|(_, it)| sort_name(pen, it)));
    let rows = rows.iter().filter_map(|it| row(pen, it)).collect();
    vec![
        Block::Heading(Heading::section(1, number, pen.t("paper-other-recipients"), Anchor::new("others"))),
        Block::paragraph(pen.t("paper-other-recipients-intro")),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new(pen.t("paper-column-recipient"), 62.0),
                Column::new(pen.t("paper-column-role"), 50.0),
                Column::new(pen.t("paper-column-gets"), 100.0),
                Column::new(pen.t("paper-column-period"), 45.0),
            ],
            row_header: Some(0),
            groups: vec![Group { title: None, rows }],
            notes: Vec::new(),
        }),
    ]
}

fn sort_name(pen: &Pen<'_>, recipient: &Recipient) -> String {
    let party = pick::party(pen.order.register, recipient);
    party.map_or(recipient.category.text(), |it| it.name.text()).to_lowercase()
}

fn row(pen: &Pen<'_>, same: &[(&Activity, &Recipient)]) -> Option<Row> {
    let (_, first) = same.first()?;
    let who = match pick::party(pen.order.register, first) {
        Some(party) => {
            let land = said(print!(pen, party.country)).map(|it| Text::new().secondary(pen.words().country(&it)));
            [Some(bold(pen.stated(print!(pen, party.name)))), land].into_iter().flatten().collect()
        }
        None => vec![bold(pen.stated(print!(pen, first.category)))],
    };
    let role = match print!(pen, first.role) {
        Stated::Value(role) => Text::from(pen.words().choice("recipient-role", role.name())),
        empty => pen.empty(empty),
    };
    let mut tasks = Tasks::default();
    let mut periods: Vec<Text> = Vec::new();
    for (activity, recipient) in same {
        tasks.add(pen.optional(print!(pen, recipient.task)), activity);
        let period = period(pen, recipient);
        if !periods.contains(&period) {
            periods.push(period);
        }
    }
    Some(Row { cells: vec![Cell(who), Cell::from(role), Cell(tasks.texts(pen)), Cell(periods)], anchor: None })
}

fn period(pen: &Pen<'_>, recipient: &Recipient) -> Text {
    match (print!(pen, recipient.from), print!(pen, recipient.until)) {
        (_, Some(until)) => Text::from(pen.w("paper-until", &[("date", &pen.date(*until))])),
        (Some(from), None) => Text::from(pen.w("paper-from", &[("date", &pen.date(*from))])),
        (None, None) => Text::from(pen.t("paper-ongoing")),
    }
}
