//! The cookies of an activity's pages, group by group. The ePrivacy directive, Article 5(3).

use schema::{Activity, CookieCategory, CookieKind, Party, Stated};

use super::super::pen::{Noted, Pen, bold, print, said};
use super::super::pick;
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

/// The table of cookies; nothing where there are none.
pub(crate) fn table(pen: &Pen<'_>, activity: &Activity) -> Option<Block> {
    let cookies = pick::cookies(pen.order.register, activity);
    if cookies.is_empty() {
        return None;
    }
    let rows = cookies.into_iter().map(|it| row(pen, it)).collect();
    let label = |field: &str| pen.label::<CookieCategory>(field);
    Some(Block::Table(Table {
        title: Some(pen.t("paper-cookies")),
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new(pen.t("paper-column-cookies"), 42.0),
            Column::new(label("purpose"), 50.0),
            Column::new(pen.t("paper-column-cookies-of"), 30.0),
            Column::new(label("consent_required"), 22.0),
            Column::new(label("lifetime"), 22.0),
        ],
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: Vec::new(),
    }))
}

fn row(pen: &Pen<'_>, cookies: &CookieCategory) -> Row {
    let kind = match print!(pen, cookies.kind) {
        Stated::Value(kind) => Some(Text::from(pen.words().choice("cookie-kind", kind.name()))),
        empty => Some(pen.empty(empty)),
    };
    let group = match said(print!(pen, cookies.name)) {
        Some(name) => {
            let kind = kind.filter(|it| *it != Text::from(name.as_str()));
            [Some(Text::new().bold(name)), kind].into_iter().flatten().collect()
        }
        None => vec![kind.map_or_else(|| pen.dash(), bold)],
    };
    let whose = match pick::linked::<Party>(pen.order.register, print!(pen, cookies.third_party).as_ref()) {
        Some(party) => pen.stated(print!(pen, party.name)),
        None => Text::from(pen.t("paper-cookies-own")),
    };
    let waits = match print!(pen, cookies.consent_required) {
        Stated::Blank if cookies.kind.value() == Some(&CookieKind::Necessary) => pen.dash(),
        stated => pen.yes_no(stated),
    };
    let lifetime = match print!(pen, cookies.lifetime) {
        Stated::Value(months) => Text::from(pen.months(months.0)),
        Stated::None => Text::from(pen.t("paper-cookies-session")),
        empty => pen.empty(empty),
    };
    let purpose = pen.stated(print!(pen, cookies.purpose));
    Row {
        cells: vec![Cell(group), Cell::from(purpose), Cell::from(whose), Cell::from(waits), Cell::from(lifetime)],
        anchor: None,
    }
}
