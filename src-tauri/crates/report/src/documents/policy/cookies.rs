//! Cookies by what they are for, whose they are, whether they wait for consent, and how long they stay.

use schema::{CookieCategory, Party, Stated};

use super::super::pen::{Noted, Pen, print, said};
use super::super::pick;
use super::{Drawing, SectionContent, consent};
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let cookies: Vec<&CookieCategory> = drawing.activities.iter().flat_map(|it| pick::cookies(register, it)).collect();
    if cookies.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![table(pen, &cookies)];
    if !drawing.tells(&[SectionContent::Consent]) {
        let with_cookies = drawing.activities.iter().filter(|it| !pick::cookies(register, it).is_empty());
        blocks.extend(with_cookies.flat_map(|it| consent::of_activity(pen, it)));
    }
    blocks
}

fn table(pen: &Pen<'_>, cookies: &[&CookieCategory]) -> Block {
    let timed = cookies.iter().any(|it| !it.lifetime.is_blank());
    let mut columns = vec![
        Column::new(pen.t("paper-column-cookie-group"), 28.0),
        Column::new(pen.t("paper-column-cookie-use"), 44.0),
        Column::new(pen.t("paper-column-cookie-whose"), 20.0),
        Column::new(pen.t("paper-column-cookie-consent"), 17.0),
    ];
    if timed {
        columns.push(Column::new(pen.t("paper-column-cookie-lifetime"), 19.0));
    }
    let rows = cookies.iter().map(|it| row(pen, it, timed)).collect();
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Content,
        columns,
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: Vec::new(),
    })
}

fn row(pen: &Pen<'_>, cookie: &CookieCategory, timed: bool) -> Row {
    let kind = match print!(pen, cookie.kind) {
        Stated::Value(kind) => Text::from(pen.words().choice("cookie-kind", kind.name())),
        Stated::Blank | Stated::None => Text::new(),
        Stated::Unknown => pen.unknown(),
    };
    let name = match said(print!(pen, cookie.name)) {
        // A name that says what they are for needs not be told it again.
        Some(name) if kind.is_empty() || name.to_lowercase().contains(&kind.0[0].words().to_lowercase()) => {
            vec![Text::from(name)]
        }
        Some(name) => vec![Text::from(name), kind],
        None if kind.is_empty() => vec![pen.dash()],
        None => vec![kind],
    };
    let party = pick::linked::<Party>(pen.order.register, print!(pen, cookie.third_party).as_ref());
    let whose = match party {
        Some(party) => pen.optional(print!(pen, party.name)),
        None => Text::from(pen.t("paper-cookie-own")),
    };
    let consent = match print!(pen, cookie.consent_required) {
        Stated::Value(true) => Text::from(pen.t("paper-yes")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-no")),
        Stated::Unknown => pen.unknown(),
        Stated::Blank => pen.dash(),
    };
    let mut cells =
        vec![Cell(name), Cell::from(pen.optional(print!(pen, cookie.purpose))), Cell::from(whose), Cell::from(consent)];
    if timed {
        cells.push(Cell::from(match print!(pen, cookie.lifetime) {
            Stated::Value(months) => Text::from(pen.months(months.0)),
            Stated::None => Text::from(pen.t("paper-cookie-session")),
            Stated::Unknown => pen.unknown(),
            Stated::Blank => pen.dash(),
        }));
    }
    Row { cells, anchor: None }
}
