//! Section 3: the security measures, once. Article 30(1)(g), 32(1).

use rules::Count;
use schema::{Date, Measure, MeasureNature, Party, Person, Stated};

use super::super::pen::{Noted, Pen, closed, joined, labelled, print, said, secondary};
use super::super::pick;
use super::front::person_name;
use super::{MEASURES, SYSTEMS, coverage, responsibility};
use crate::{Anchor, Block, Cell, Column, Group, Heading, Paragraph, Place, Row, Table, Text};

/// The section, with the letter of Article 30 it answers.
pub(crate) fn section(pen: &Pen<'_>, letter: &str) -> Vec<Block> {
    let mut heading = Heading::section(1, MEASURES, pen.t("paper-measures"), Anchor::new("measures"));
    heading.new_page = true;
    heading.letter = Some(letter.to_owned());
    if pick::measures(pen.order.register).is_empty() {
        return vec![Block::Heading(heading), Block::paragraph(pen.blank())];
    }
    let intro = Paragraph { text: Text::from(pen.t("paper-measures-intro")), letter: None };
    let note = Text::from(pen.w("paper-measures-note", &[("section", SYSTEMS)]));
    vec![Block::Heading(heading), Block::Paragraph(intro), Block::Table(table(pen, false, note))]
}

/// The measures by their nature. In detail: with all they cover by name, and what should have been verified.
pub(crate) fn table(pen: &Pen<'_>, detail: bool, note: Text) -> Table {
    let register = pen.order.register;
    let counts = rules::coverage(register, pen.order.now, pen.order.law);
    let numbered = numbered(pen);
    let groups: Vec<Group> = MeasureNature::ALL
        .iter()
        .filter_map(|nature| {
            let of_nature = numbered.iter().filter(|(it, _)| it.nature == *nature);
            let rows: Vec<Row> =
                of_nature.map(|(it, number)| row(pen, it, number, counts.get(it.id.as_str()), detail)).collect();
            let title = Some(pen.t(&format!("paper-nature-{}", nature.name())));
            if rows.is_empty() { None } else { Some(Group { title, rows }) }
        })
        .collect();
    let (what, coverage) = if detail { (52.0, 50.0) } else { (64.0, 38.0) };
    Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-number"), 14.0),
            Column::new(pen.t("paper-column-measure"), what),
            Column::new(pen.t("paper-column-article-32"), 20.0),
            Column::new(pen.t("paper-column-coverage"), coverage),
            Column::new(pen.t("paper-column-verified"), 30.0),
        ],
        row_header: Some(1),
        groups,
        notes: vec![note],
    }
}

/// Each measure with its number, `T1`: by nature, then in its own order.
pub(crate) fn numbered<'a>(pen: &Pen<'a>) -> Vec<(&'a Measure, String)> {
    let measures = pick::measures(pen.order.register);
    let of_nature = |nature: &MeasureNature| {
        let sign = pen.t(&format!("paper-nature-{}-sign", nature.name()));
        let own: Vec<&'a Measure> = measures.iter().copied().filter(|it| it.nature == *nature).collect();
        own.into_iter().enumerate().map(move |(at, it)| (it, format!("{sign}{}", at + 1)))
    };
    MeasureNature::ALL.iter().flat_map(of_nature).collect()
}

/// The day a measure in place should have been verified by, where that is past; today where it never was.
pub(crate) fn due(pen: &Pen<'_>, measure: &Measure) -> Option<Date> {
    let every = measure.verified_every.value().filter(|_| measure.implemented.is_yes())?;
    match measure.verified_on.value() {
        Some(last) => last.plus_months(every.0).filter(|due| *due < pen.today()),
        None => Some(pen.today()),
    }
}

fn row(pen: &Pen<'_>, measure: &Measure, number: &str, count: Option<&Count>, detail: bool) -> Row {
    pen.note(measure, "nature", &measure.nature);
    let mut what = vec![pen.stated(print!(pen, measure.name))];
    if let Some(purpose) = said(print!(pen, measure.purpose)) {
        what.push(Text::new().secondary(pen.w("paper-measure-purpose", &[("purpose", &purpose)])));
    }
    if let Some(evidence) = said(print!(pen, measure.evidence)) {
        what.push(Text::new().secondary(pen.w("paper-measure-evidence", &[("evidence", &evidence)])));
    }
    what.extend(more(pen, measure));
    let clauses: Vec<&str> = print!(pen, measure.clauses).iter().map(|it| it.name()).collect();
    let clauses = if clauses.is_empty() { pen.dash() } else { Text::from(super::letters(pen, &clauses)) };
    let coverage = match print!(pen, measure.implemented) {
        Stated::Value(true) => coverage::of(pen, measure, count, detail),
        Stated::Value(false) | Stated::None => {
            vec![Text::new().warning(pen.t("paper-not-implemented"))]
        }
        empty => vec![joined([Text::from(pen.t("paper-implemented")), pen.empty(empty)], " ")],
    };
    Row {
        cells: vec![
            Cell::from(number),
            Cell(what),
            Cell::from(clauses),
            Cell(coverage),
            Cell(verified(pen, measure, detail)),
        ],
        anchor: Some(Anchor::new(format!("measure/{}", measure.id))),
    }
}

/// What narrows it, who carries it out, how often its papers are renewed, and how it was rated from outside.
fn more(pen: &Pen<'_>, measure: &Measure) -> Vec<Text> {
    let party = pick::linked::<Party>(pen.order.register, print!(pen, measure.carried_out_by).as_ref());
    let by = party.map(|it| joined([Text::from(pen.t("paper-measure-by")), pen.stated(print!(pen, it.name))], " "));
    let renewed = match print!(pen, measure.renewed_every) {
        Stated::Value(months) => {
            Text::from(pen.w("paper-measure-renewed", &[("often", &responsibility::every(pen, months.0))]))
        }
        _ => Text::new(),
    };
    let by_whom = said(print!(pen, measure.rated_by)).map(|it| Text::from(pen.w("paper-by", &[("name", &it)])));
    let between = if by_whom.is_some() { " " } else { ", " };
    let on = print!(pen, measure.rated_on).map(|it| Text::from(pen.date(it)));
    let rated = joined([by_whom, on].into_iter().flatten(), ", ");
    let rating = match labelled!(pen, measure.rating) {
        label if label.is_empty() && rated.is_empty() => label,
        label if label.is_empty() => joined([Text::from(pen.t("paper-rated")), rated], " "),
        label => joined([label, rated], between),
    };
    let design = match print!(pen, measure.by_design).is_yes() {
        true => Text::from(pen.t("paper-measure-by-design")),
        false => Text::new(),
    };
    let all = [design, labelled!(pen, measure.scope), by.unwrap_or_default(), renewed, rating];
    all.into_iter().filter(|it| !it.is_empty()).map(secondary).collect()
}

fn verified(pen: &Pen<'_>, measure: &Measure, detail: bool) -> Vec<Text> {
    let when = match print!(pen, measure.verified_on) {
        Stated::Value(day) => Text::from(pen.date(*day)),
        Stated::None => Text::from(pen.t("paper-never")),
        // Where no interval is set, or the measure is not in place, nothing is to be verified yet.
        Stated::Blank if due(pen, measure).is_none() => pen.dash(),
        empty => pen.empty(empty),
    };
    let by = pick::linked::<Person>(pen.order.register, print!(pen, measure.verified_by).as_ref())
        .map(|it| pen.rich("paper-by", &[("name", person_name(pen, it))]));
    let often = match print!(pen, measure.verified_every) {
        Stated::Value(months) => {
            closed(Text::from(pen.w("paper-verified-every", &[("often", &responsibility::every(pen, months.0))])))
        }
        _ => Text::new(),
    };
    let late = match due(pen, measure).filter(|_| detail) {
        Some(due) if measure.verified_on.is_stated() => {
            Text::new().warning(pen.w("paper-verification-due", &[("date", &pen.date(due))]))
        }
        Some(_) => Text::new().warning(pen.t("paper-verification-never")),
        None => Text::new(),
    };
    [joined([when, by.unwrap_or_default()], "\n"), often, late].into_iter().filter(|it| !it.is_empty()).collect()
}
