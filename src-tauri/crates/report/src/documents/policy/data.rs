//! Which data are processed: a table for each activity. Articles 13(2)(a) and (e), 14(1)(d) and (2)(f).

use schema::{Activity, DataItem, Datum, RetentionRule, Source, Stated, System};

use super::super::pen::{Noted, Pen, capital, lower_first, print, said, upper_first};
use super::super::pick;
use super::super::retention::Retention;
use super::provision::provision;
use super::{Drawing, SectionContent, sources, storage};
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks: Vec<Block> = Vec::new();
    for (at, activity) in drawing.activities.iter().enumerate() {
        let mut own = Vec::new();
        // What no other section tells of, this one does.
        if !drawing.tells(&[SectionContent::Sources, SectionContent::Scope]) {
            own.extend(Some(sources::collection(drawing, activity)).filter(|it| !it.is_empty()).map(Block::paragraph));
        }
        own.push(table(pen, activity));
        if !drawing.tells(&[SectionContent::Provision, SectionContent::Scope]) {
            own.extend(Some(provision(pen, activity)).filter(|it| !it.is_empty()).map(Block::paragraph));
        }
        blocks.extend(drawing.under_activity(at, activity, own));
    }
    if !drawing.tells(&[SectionContent::Storage, SectionContent::Scope]) {
        blocks.extend(storage::periods(drawing));
    }
    blocks
}

/// Data of which the same is told.
struct Alike<'r> {
    about: Datum,
    mandatory: &'r Stated<bool>,
    source: Text,
    rule: Option<&'r RetentionRule>,
    condition: Option<String>,
    names: Vec<String>,
}

fn table(pen: &Pen<'_>, activity: &Activity) -> Block {
    let mut rows: Vec<Alike<'_>> = Vec::new();
    for item in pick::items(pen.order.register, activity) {
        let rule = pick::linked::<RetentionRule>(pen.order.register, print!(pen, item.retention_rule).as_ref());
        let (about, mandatory, source) = (*print!(pen, item.about), print!(pen, item.mandatory), source(pen, item));
        let name = said(print!(pen, item.name)).unwrap_or_else(|| pen.t("paper-unnamed"));
        let condition = said(print!(pen, item.condition)).map(|it| lower_first(it.trim_end_matches('.')));
        let same = |it: &&mut Alike<'_>| {
            it.about == about
                && it.mandatory == mandatory
                && it.source == source
                && it.condition == condition
                && it.rule.map(|it| &it.id) == rule.map(|it| &it.id)
        };
        match rows.iter_mut().find(same) {
            Some(row) => row.names.push(name),
            None => rows.push(Alike { about, mandatory, source, rule, condition, names: vec![name] }),
        }
    }
    if rows.is_empty() {
        return Block::paragraph(pen.blank());
    }
    let asked = rows.iter().any(|it| !it.mandatory.is_blank());
    let mut columns = vec![Column::new(pen.t("paper-column-policy-data"), 48.0)];
    if asked {
        columns.push(Column::new(pen.t("paper-column-policy-given"), 17.0));
    }
    columns.push(Column::new(pen.t("paper-column-policy-from"), 30.0));
    columns.push(Column::new(pen.t("paper-column-policy-latest"), 33.0));
    let retention = Retention::of(pen);
    let of_both = rows.iter().any(|it| it.about == Datum::Person) && rows.iter().any(|it| it.about == Datum::Company);
    let groups = [(Datum::Person, "paper-data-of-person"), (Datum::Company, "paper-data-of-company")];
    let groups = groups.into_iter().filter_map(|(about, title)| {
        let rows: Vec<Row> =
            rows.iter().filter(|it| it.about == about).map(|it| row(pen, &retention, it, asked)).collect();
        let title = Some(pen.t(title)).filter(|_| of_both || about == Datum::Company);
        if rows.is_empty() { None } else { Some(Group { title, rows }) }
    });
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Content,
        columns,
        row_header: Some(0),
        groups: groups.collect(),
        notes: Vec::new(),
    })
}

fn row(pen: &Pen<'_>, retention: &Retention<'_, '_>, of: &Alike<'_>, asked: bool) -> Row {
    let names: Vec<String> = of.names.iter().map(|it| lower_first(it)).collect();
    let names = upper_first(&pen.list(&names));
    // »Transaktionshistorik (hvis der er en webshop)«
    let mut cells = vec![Cell::from(match &of.condition {
        Some(condition) => format!("{names} ({condition})"),
        None => names,
    })];
    if asked {
        cells.push(Cell::from(match of.mandatory {
            Stated::Value(true) => Text::from(pen.t("paper-yes")),
            Stated::Value(false) | Stated::None => Text::from(pen.t("paper-no")),
            Stated::Unknown => pen.unknown(),
            Stated::Blank => pen.dash(),
        }));
    }
    cells.push(Cell::from(of.source.clone()));
    cells.push(Cell::from(match of.rule {
        Some(rule) => storage::deleted(pen, retention, rule),
        // Of what is about a company nobody must be told when it goes.
        None if of.about == Datum::Company => pen.dash(),
        None => pen.blank(),
    }));
    Row { cells, anchor: None }
}

/// »Dig«, »Vores egne systemer (kundesystem)«, »En samarbejdspartner (Eksempel Data ApS)«
fn source(pen: &Pen<'_>, item: &DataItem) -> Text {
    let source = match print!(pen, item.source) {
        Stated::Value(source) => *source,
        Stated::Blank if item.about == Datum::Company => return pen.dash(),
        empty => return pen.empty(empty),
    };
    let system = match source {
        Source::OwnSystem => pick::linked::<System>(pen.order.register, print!(pen, item.system).as_ref())
            .and_then(|it| said(print!(pen, it.name)))
            .map(|it| lower_first(&it)),
        _ => None,
    };
    let named = system.or_else(|| said(print!(pen, item.source_name)));
    let word = Text::from(pen.t(&format!("paper-source-{}", source.name().replace('_', "-"))));
    match named {
        Some(named) => capital(word).plain(format!(" ({named})")),
        None => capital(word),
    }
}
