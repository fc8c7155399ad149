//! For how many of those with access each paper was seen, and for whom it was not. Articles 29, 32(4).

use schema::{EvidenceKind, Person, StaffEvidence};

use super::super::pen::{Noted, Pen, print};
use super::super::pick;
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn counts(pen: &Pen<'_>) -> Block {
    let register = pen.order.register;
    let today = pen.today();
    let people: Vec<&Person> = pick::persons(register)
        .into_iter()
        .filter(|it| it.handles_personal_data.is_yes() && it.left_on.is_none_or(|day| day >= today))
        .collect();
    if people.is_empty() {
        return Block::paragraph(pen.t("paper-staff-none"));
    }
    // A criminal record is asked of few: it stands here only where one was seen.
    let asked = |kind: &&EvidenceKind| {
        **kind != EvidenceKind::CriminalRecord || register.staff_evidence.iter().any(|it| it.what == **kind)
    };
    let rows = EvidenceKind::ALL.iter().filter(asked).map(|kind| row(pen, &people, *kind)).collect();
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-paper"), 50.0),
            Column::new(pen.t("paper-column-seen"), 74.0),
            Column::new(pen.t("paper-column-latest-seen"), 42.0),
        ],
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: vec![Text::from(pen.t("paper-staff-counts-note"))],
    })
}

fn row(pen: &Pen<'_>, people: &[&Person], kind: EvidenceKind) -> Row {
    let seen = |of: &Person| -> Option<&StaffEvidence> {
        let own = pen.order.register.staff_evidence.iter();
        own.filter(|it| it.person == of.id && it.what == kind && it.seen_on.is_stated())
            .max_by_key(|it| it.seen_on.value())
    };
    let papers: Vec<&StaffEvidence> = people.iter().filter_map(|it| seen(it)).collect();
    let missed: Vec<Text> =
        people.iter().filter(|it| seen(it).is_none()).map(|it| pen.stated(print!(pen, it.name))).collect();
    let (covered, all) = (papers.len().to_string(), people.len().to_string());
    let mut count = vec![Text::from(pen.w("paper-coverage-staff", &[("covered", &covered), ("all", &all)]))];
    // For a criminal record nobody is missing: no article asks it of everyone.
    if !missed.is_empty() && kind != EvidenceKind::CriminalRecord {
        let names: String = pen.list_of(missed).0.iter().map(|run| run.words().to_owned()).collect();
        count.push(Text::new().warning(pen.w("paper-coverage-missing", &[("names", &names)])));
    }
    let latest = papers.into_iter().max_by_key(|it| it.seen_on.value());
    let latest = match latest.and_then(|it| print!(pen, it.seen_on).value()) {
        Some(day) => Text::from(pen.date(*day)),
        None => Text::from(pen.t("paper-never")),
    };
    Row {
        cells: vec![Cell::from(pen.words().choice("evidence-kind", kind.name())), Cell(count), Cell::from(latest)],
        anchor: None,
    }
}
