//! The agreements side by side: each letter of Article 28(3), and the frame.

use rules::Standing;
use schema::{Article28Clause, Party};

use super::super::pen::{Noted, Pen, bold, lower_first, print};
use super::agreement::frame_items;
use super::{Shown, agreement_of};
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(super) fn section(pen: &Pen<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let rows: Vec<Row> = shown.agreements().map(|(party, standing)| row(pen, party, standing)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let mut columns = vec![Column::new(pen.t("paper-column-processor"), 58.0)];
    columns.extend(Article28Clause::ALL.iter().map(|it| Column::new("", 14.0).lettered(it.name())));
    columns.push(Column::new(pen.t("paper-column-frame"), 87.0));
    let clauses: Vec<String> = Article28Clause::ALL
        .iter()
        .map(|it| {
            let text = lower_first(&pen.words().choice("article28-clause", it.name()));
            pen.w("paper-clause-legend", &[("letter", it.name()), ("text", &text)])
        })
        .collect();
    let note = pen.w("paper-article-28-note", &[("clauses", &clauses.join("; "))]);
    vec![
        Block::Heading(Heading::section(1, "2", pen.t("paper-article-28"), Anchor::new("clauses"))),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns,
            row_header: Some(0),
            groups: vec![Group { title: None, rows }],
            notes: vec![Text::from(note)],
        }),
    ]
}

fn row(pen: &Pen<'_>, party: &Party, standing: &Standing) -> Row {
    if let Some(agreement) = agreement_of(pen, standing) {
        pen.note(agreement, "clauses", &agreement.clauses);
        pen.note(agreement, "frame", &agreement.frame);
    }
    let mut cells = vec![Cell::from(bold(pen.stated(print!(pen, party.name))))];
    cells.extend(Article28Clause::ALL.iter().map(|it| {
        Cell::from(if standing.clauses.contains(it) {
            Text::new().warning(pen.t("paper-clause-lacked"))
        } else {
            Text::from(pen.t("paper-clause-held"))
        })
    }));
    cells.push(Cell::from(if standing.frame.is_empty() {
        Text::from(pen.t("paper-frame-all"))
    } else {
        Text::new().warning(pen.w("paper-frame-missing", &[("items", &frame_items(pen, standing))]))
    }));
    Row { cells, anchor: None }
}
