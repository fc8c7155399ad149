//! Sections 3.1 to 3.3: what was seen of staff, the risks that were weighed, and how breaches are handled; each only where
//! something is recorded.

use schema::{Activity, Date, EvidenceKind, Person, RiskAssessment, StaffEvidence, Stated, System};

use super::super::pen::{Noted, Pen, closed, joined, labelled, lower_first, print, said};
use super::super::pick;
use super::front::{person, person_name};
use super::{MEASURES, breaches};
use crate::{Anchor, Block, Cell, Column, Group, Heading, Place, Row, Table, Text};

pub(super) fn sections(pen: &Pen<'_>) -> Vec<Block> {
    let table = |table: Option<Table>| table.map(Block::Table).into_iter().collect::<Vec<Block>>();
    let parts = [
        ("paper-staff", "staff", table(staff(pen))),
        ("paper-risks", "risks", table(risks(pen))),
        ("paper-breaches", "breaches", breaches::blocks(pen)),
    ];
    let mut blocks = Vec::new();
    for (at, (title, anchor, part)) in parts.into_iter().filter(|(_, _, part)| !part.is_empty()).enumerate() {
        let number = format!("{MEASURES}.{}", at + 1);
        blocks.push(Block::Heading(Heading::section(2, number, pen.t(title), Anchor::new(anchor))));
        blocks.extend(part);
    }
    blocks
}

fn staff(pen: &Pen<'_>) -> Option<Table> {
    let register = pen.order.register;
    let kinds: Vec<EvidenceKind> = EvidenceKind::ALL
        .iter()
        .copied()
        .filter(|kind| register.staff_evidence.iter().any(|it| it.what == *kind))
        .collect();
    if kinds.is_empty() {
        return None;
    }
    let today = pen.today();
    let evidence = |of: &Person, kind: EvidenceKind| -> Option<&StaffEvidence> {
        register
            .staff_evidence
            .iter()
            .filter(|it| it.person == of.id && it.what == kind)
            .max_by_key(|it| it.seen_on.value())
    };
    let people = pick::persons(register).into_iter().filter(|it| {
        it.left_on.is_none_or(|day| day >= today)
            && (it.handles_personal_data.is_yes() || kinds.iter().any(|kind| evidence(it, *kind).is_some()))
    });
    // For a criminal record nobody is missing, and none of these papers is asked of those without access.
    let asked =
        |of: &Person, kind: EvidenceKind| kind != EvidenceKind::CriminalRecord && of.handles_personal_data.is_yes();
    let rows = people
        .map(|of| {
            let mut cells = vec![Cell::from(person(pen, of))];
            cells.extend(kinds.iter().map(|kind| match evidence(of, *kind) {
                Some(seen) => match print!(pen, seen.seen_on) {
                    Stated::Value(day) => {
                        let by = pick::linked::<Person>(register, print!(pen, seen.seen_by).as_ref())
                            .map(|it| pen.rich("paper-by", &[("name", person_name(pen, it))]));
                        let again = dated(pen, "papers-renewed", print!(pen, seen.renew_on));
                        Cell::from(joined([Text::from(pen.date(*day)), by.unwrap_or_default(), again], "\n"))
                    }
                    Stated::Blank if !asked(of, *kind) => Cell::from(pen.dash()),
                    empty => Cell::from(pen.empty(empty)),
                },
                None => Cell::from(if asked(of, *kind) { pen.blank() } else { pen.dash() }),
            }));
            Row { cells, anchor: None }
        })
        .collect();
    let mut columns = vec![Column::new(pen.t("paper-column-person"), 56.0)];
    columns.extend(kinds.iter().map(|kind| Column::new(pen.words().choice("evidence-kind", kind.name()), 44.0)));
    Some(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns,
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: vec![Text::from(pen.t("paper-staff-note"))],
    })
}

pub(crate) fn risks(pen: &Pen<'_>) -> Option<Table> {
    let register = pen.order.register;
    let weighed: Vec<&RiskAssessment> =
        register.risk_assessments.iter().filter(|it| pick::is_of_something(register, it)).collect();
    if weighed.is_empty() {
        return None;
    }
    let rows = weighed
        .into_iter()
        .map(|it| {
            let system = pick::linked::<System>(register, print!(pen, it.system).as_ref())
                .map(|it| pen.stated(print!(pen, it.name)));
            let activity = pick::linked::<Activity>(register, print!(pen, it.activity).as_ref())
                .map(|it| pen.stated(print!(pen, it.name)));
            let of = joined([system, activity].into_iter().flatten(), "\n");
            let when = match print!(pen, it.assessed_on) {
                Stated::Value(day) => Text::from(pen.date(*day)),
                empty => pen.empty(empty),
            };
            let by = pick::linked::<Person>(register, print!(pen, it.assessed_by).as_ref())
                .map(|it| pen.rich("paper-by", &[("name", person_name(pen, it))]));
            let threats: Vec<String> = print!(pen, it.threats)
                .iter()
                .map(|threat| lower_first(&pen.words().choice("threat", threat.name())))
                .collect();
            let threats = if threats.is_empty() {
                pen.dash()
            } else {
                Text::from(super::super::pen::upper_first(&pen.list(&threats)))
            };
            let conclusion = said(print!(pen, it.conclusion)).map(|it| closed(Text::from(it))).unwrap_or_default();
            Row {
                cells: vec![
                    Cell::from(if of.is_empty() { pen.blank() } else { of }),
                    Cell::from(joined([when, by.unwrap_or_default()], "\n")),
                    Cell::from(threats),
                    Cell::from(joined(
                        [
                            Text::from(level(pen, it)),
                            conclusion,
                            closed(labelled!(pen, it.residual)),
                            Text::from(residual(pen, it)),
                            dated(pen, "papers-risk-next", print!(pen, it.next_on)),
                        ],
                        "\n",
                    )),
                ],
                anchor: Some(Anchor::new(format!("risk/{}", it.id))),
            }
        })
        .collect();
    Some(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-risk-of"), 38.0),
            Column::new(pen.t("paper-column-assessed"), 34.0),
            Column::new(pen.t("paper-column-threats"), 42.0),
            Column::new(pen.t("paper-column-risk"), 52.0),
        ],
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: vec![Text::from(pen.t("paper-risks-note"))],
    })
}

/// »Sandsynlighed: lav; konsekvens: middel«; nothing where neither was weighed.
pub(super) fn level(pen: &Pen<'_>, risk: &RiskAssessment) -> String {
    levels(pen, print!(pen, risk.likelihood), print!(pen, risk.consequence))
}

/// »Efter foranstaltningerne: sandsynlighed: lav; konsekvens: middel«
fn residual(pen: &Pen<'_>, risk: &RiskAssessment) -> String {
    let level = levels(pen, print!(pen, risk.residual_likelihood), print!(pen, risk.residual_consequence));
    match level.is_empty() {
        true => level,
        false => pen.w("papers-risk-residual", &[("level", &lower_first(&level))]),
    }
}

fn levels(pen: &Pen<'_>, likelihood: &Stated<schema::Level>, consequence: &Stated<schema::Level>) -> String {
    if [likelihood, consequence].iter().all(|it| matches!(it, Stated::None | Stated::Blank)) {
        return String::new();
    }
    let word = |value: &Stated<schema::Level>| match value {
        Stated::Value(level) => lower_first(&pen.words().choice("level", level.name())),
        Stated::Unknown => lower_first(&pen.t("paper-unknown")),
        Stated::None | Stated::Blank => "–".to_owned(),
    };
    pen.w("paper-risk-level", &[("likelihood", &word(likelihood)), ("consequence", &word(consequence))])
}

fn dated(pen: &Pen<'_>, id: &str, day: &Option<Date>) -> Text {
    day.map(|it| Text::from(pen.w(id, &[("date", &pen.date(it))]))).unwrap_or_default()
}
