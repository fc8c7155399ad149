//! Pieces several papers are put together from.

use rules::Severity;
use schema::{Date, Entity, Id, Instant, Kind, Organisation, Person, Stated};
use serde::Serialize;

use super::mark::Marked;
use super::pen::{Noted, Pen, joined, print};
use super::print::Content;
use super::record::{company, person_name};
use super::{Printed, pick};
use crate::{
    Anchor, Block, Cell, Column, CompanyLine, Field, Group, Heading, Place, Row, Sheet, Style, Table, Text, Value,
};

/// What sets one paper of this kind apart from another.
pub(super) struct Paper {
    pub(super) subject: &'static str,
    pub(super) title: String,
    pub(super) subtitle: Text,
    /// The words at the right of the company's name.
    pub(super) line: String,
    pub(super) file: String,
    pub(super) sheet: Sheet,
    pub(super) mark: Marked,
    pub(super) blocks: Vec<Block>,
    pub(super) signer: Option<(String, String)>,
}

pub(super) fn finish(pen: &Pen<'_>, organisation: &Organisation, paper: Paper) -> Printed {
    super::print::finish(
        pen,
        Content {
            subject: paper.subject,
            organisation,
            title: paper.title,
            subtitle: Some(paper.subtitle).filter(|it| !it.is_empty()),
            style: Style::Paper,
            sheet: paper.sheet,
            company_line: CompanyLine { left: company(pen, organisation), right: paper.line },
            mark: paper.mark,
            blocks: paper.blocks,
            signer: paper.signer,
            file: paper.file,
        },
    )
}

/// »21. november 2026 kl. 14.02«, at the instant's own offset.
pub(super) fn moment(pen: &Pen<'_>, at: Instant) -> String {
    let (hour, minute) = at.hour_and_minute();
    // Padded, so that they are texts and no numbers to count by.
    pen.w(
        "papers-moment",
        &[("date", &pen.date(at.date())), ("time", &format!("{hour:02}{}{minute:02}", pen.t("papers-clock")))],
    )
}

/// A clause of the law as the language reads it: `5(1)(e)` is »Artikel 5, stk. 1, litra e«. The window says it the same way.
pub(super) fn article(pen: &Pen<'_>, clause: &str) -> String {
    let parts: Vec<&str> = clause.split('(').map(|it| it.trim_end_matches(')')).collect();
    match parts.as_slice() {
        [article] => pen.w("article-whole", &[("article", article)]),
        [article, paragraph] => pen.w("article-paragraph", &[("article", article), ("paragraph", paragraph)]),
        [article, paragraph, letter] => {
            pen.w("article-letter", &[("article", article), ("paragraph", paragraph), ("letter", letter)])
        }
        _ => pen.w("article-other", &[("clause", clause)]),
    }
}

/// A day that is stated, or the word for why not.
pub(super) fn day(pen: &Pen<'_>, value: &Stated<Date>) -> Text {
    match value {
        Stated::Value(day) => Text::from(pen.date(*day)),
        empty => pen.empty(empty),
    }
}

/// A person's name, where one is named.
pub(super) fn named(pen: &Pen<'_>, id: Option<&Id<Person>>) -> Option<Text> {
    pick::linked::<Person>(pen.order.register, id).map(|it| person_name(pen, it))
}

/// »21. november 2026, Pernille Prøvesen«
pub(super) fn day_by(pen: &Pen<'_>, day: Text, id: Option<&Id<Person>>) -> Text {
    joined([day, named(pen, id).unwrap_or_default()], ", ")
}

/// A number in figures, or the word for why there is none.
pub(super) fn number(pen: &Pen<'_>, value: &Stated<u32>) -> Text {
    match value {
        Stated::Value(number) => Text::from(pen.words().number(u64::from(*number))),
        empty => pen.empty(empty),
    }
}

/// A choice in words, or the word for why none is made.
pub(super) fn chosen<T: Copy>(pen: &Pen<'_>, of: &str, value: &Stated<T>, name: impl Fn(T) -> &'static str) -> Text {
    match value {
        Stated::Value(one) => Text::from(pen.words().choice(of, name(*one))),
        empty => pen.empty(empty),
    }
}

/// »Ordlyd: værdi« of a field that is not stated but there or not; nothing where it is not.
pub(super) fn told<E: Entity, T: Serialize>(
    pen: &Pen<'_>,
    record: &E,
    field: &'static str,
    value: &T,
    text: Text,
) -> Text {
    if text.is_empty() {
        return text;
    }
    pen.note(record, field, value);
    joined([Text::from(format!("{}:", pen.label::<E>(field))), text], " ")
}

/// The same of a day.
pub(super) fn told_day<E: Entity>(pen: &Pen<'_>, record: &E, field: &'static str, value: &Option<Date>) -> Text {
    told(pen, record, field, value, value.map(|it| Text::from(pen.date(it))).unwrap_or_default())
}

/// The same of an instant.
pub(super) fn told_at<E: Entity>(pen: &Pen<'_>, record: &E, field: &'static str, value: &Option<Instant>) -> Text {
    told(pen, record, field, value, value.map(|it| Text::from(moment(pen, it))).unwrap_or_default())
}

/// A table over the whole width, its rows in one group.
pub(super) fn table(columns: Vec<Column>, row_header: usize, rows: Vec<Row>, notes: Vec<Text>) -> Block {
    grouped(columns, row_header, vec![Group { title: None, rows }], notes)
}

/// The same with its rows in groups; those without rows are left out.
pub(super) fn grouped(columns: Vec<Column>, row_header: usize, mut groups: Vec<Group>, notes: Vec<Text>) -> Block {
    groups.retain(|it| !it.rows.is_empty());
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns,
        row_header: Some(row_header),
        groups,
        notes,
    })
}

/// A row of cells.
pub(super) fn row(cells: Vec<Cell>, anchor: Option<Anchor>) -> Row {
    Row { cells, anchor }
}

/// A cell of several paragraphs; those without words are left out.
pub(super) fn cell(texts: Vec<Text>) -> Cell {
    Cell(texts.into_iter().filter(|it| !it.is_empty()).collect())
}

/// A field of paragraphs; none where there is nothing to tell.
pub(super) fn field(letter: Option<&str>, label: String, texts: Vec<Text>, anchor: Option<Anchor>) -> Option<Block> {
    let value: Vec<Value> = texts.into_iter().filter(|it| !it.is_empty()).map(Value::Paragraph).collect();
    if value.is_empty() {
        return None;
    }
    Some(Block::Field(Field { letter: letter.map(str::to_owned), label, value, anchor }))
}

/// A small heading without a number.
pub(super) fn small_heading(title: String, anchor: &str) -> Block {
    let mut heading = Heading::section(3, "", title, Anchor::new(anchor));
    heading.number = None;
    heading.listed = false;
    Block::Heading(heading)
}

/// What the organisation is called and where it is.
pub(super) fn controller(pen: &Pen<'_>, organisation: &Organisation) -> Vec<Text> {
    let address = super::record::address(pen, organisation, str::to_owned);
    vec![
        Text::new().bold(company(pen, organisation)),
        joined([super::record::registration_number(pen, organisation), address], " · "),
    ]
}

/// Name, title and how to reach a person.
pub(super) fn reachable(pen: &Pen<'_>, of: &Person) -> Text {
    let phone = super::pen::said(print!(pen, of.phone));
    let phone = phone.map(|it| pen.rich("paper-phone", &[("phone", Text::from(it))]));
    let email = super::pen::said(print!(pen, of.email)).map(Text::from);
    let ways = joined([phone, email].into_iter().flatten(), " · ");
    joined([super::record::front::person(pen, of), ways], "\n")
}

/// The records of a list, by their place.
pub(super) fn in_order<'r, T: Entity>(
    records: impl Iterator<Item = &'r T>,
    position: impl Fn(&T) -> u32,
) -> Vec<&'r T> {
    let mut list: Vec<&T> = records.collect();
    list.sort_by(|a, b| (position(a), a.id()).cmp(&(position(b), b.id())));
    list
}

/// Whether the paper is in another language than the organisation's own texts.
pub(super) fn language_mark(pen: &Pen<'_>, organisation: &Organisation, marked: &mut Marked) {
    marked.add_language(pen, Kind::Organisation, organisation.id.as_str(), organisation.text_language);
}

/// What the register has wrong, lacks or has due, for the papers that show some of it on their rows.
pub(super) struct Found(Vec<rules::Finding>);

impl Found {
    pub(super) fn of(pen: &Pen<'_>) -> Found {
        let order = pen.order;
        let mut all = rules::findings(order.register, order.now, order.law);
        all.retain(|it| matches!(it.severity, Severity::Wrong | Severity::Missing | Severity::Due));
        Found(all)
    }

    /// Those on some records whose code begins with one of these words.
    pub(super) fn on(&self, codes: &[&str], on: &[(Kind, &str)]) -> Vec<&rules::Finding> {
        let begins = |it: &rules::Finding| codes.iter().any(|code| it.code.name().starts_with(code));
        self.0.iter().filter(|it| begins(it) && on.contains(&(it.kind, it.id.as_str()))).collect()
    }
}
