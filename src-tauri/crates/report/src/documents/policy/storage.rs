//! How long data are kept. Article 13(2)(a).

use schema::{Activity, Datum, Days, EndAction, Months, RetentionRule, Stated, SystemForm};

use super::super::pen::{Noted, Pen, bold, closed, in_sentence, joined, lower_first, print, said};
use super::super::pick;
use super::super::retention::{Retention, after};
use super::Drawing;
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks = match drawing.activities.as_slice() {
        [] | [_] => vec![table(drawing)],
        several => {
            // Data of the same name in two activities are not the same: each activity's stand under its name.
            let groups = several.iter().map(|it| Group { title: Some(name(pen, it)), rows: rows(pen, &[it]) });
            let groups: Vec<Group> = groups.filter(|it| !it.rows.is_empty()).collect();
            vec![if groups.is_empty() { nothing(pen) } else { tabled(pen, groups) }]
        }
    };
    blocks.extend(periods(drawing));
    blocks
}

fn name(pen: &Pen<'_>, activity: &Activity) -> String {
    said(print!(pen, activity.name)).unwrap_or_else(|| pen.t("paper-activity-unnamed"))
}

fn nothing(pen: &Pen<'_>) -> Block {
    Block::paragraph(joined([Text::from(pen.t("paper-data-which")), pen.blank()], " "))
}

/// What decides when data go before the latest day, and what remains in copies.
pub(super) fn periods(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let rules = pick::rules(drawing.pen.order.register, &drawing.activities);
    let several = rules.len() > 1;
    let limits = rules.iter().map(|it| time_limits(drawing.pen, it, several));
    let texts = limits.chain(copies(drawing, &rules)).filter(|it| !it.is_empty());
    texts.map(Block::paragraph).collect()
}

/// Which data go when: a row for each rule, in the order the data name them.
pub(super) fn table(drawing: &Drawing<'_, '_>) -> Block {
    let rows = rows(drawing.pen, &drawing.activities);
    match rows.is_empty() {
        true => nothing(drawing.pen),
        false => tabled(drawing.pen, vec![Group { title: None, rows }]),
    }
}

fn rows(pen: &Pen<'_>, activities: &[&Activity]) -> Vec<Row> {
    let register = pen.order.register;
    let retention = Retention::of(pen);
    let mut rows: Vec<(Option<&RetentionRule>, Vec<String>)> = Vec::new();
    let items = activities.iter().flat_map(|it| pick::items(register, it));
    // What is about a company and has no limit is no personal data, and nobody is told when it goes.
    for item in items.filter(|it| it.about == Datum::Person || it.retention_rule.is_some()) {
        let rule = pick::linked::<RetentionRule>(register, print!(pen, item.retention_rule).as_ref());
        let name = said(print!(pen, item.name)).unwrap_or_else(|| pen.t("paper-unnamed"));
        match rows.iter_mut().find(|(of, _)| of.map(|it| &it.id) == rule.map(|it| &it.id)) {
            Some((_, names)) => names.push(name),
            None => rows.push((rule, vec![name])),
        }
    }
    rows.into_iter()
        .map(|(rule, names)| {
            let latest = rule.map_or_else(|| pen.blank(), |it| deleted(pen, &retention, it));
            Row { cells: vec![Cell::from(pen.list(&in_sentence(&names))), Cell::from(latest)], anchor: None }
        })
        .collect()
}

fn tabled(pen: &Pen<'_>, groups: Vec<Group>) -> Block {
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Content,
        columns: vec![
            Column::new(pen.t("paper-column-policy-data"), 66.0),
            Column::new(pen.t("paper-column-policy-latest"), 62.0),
        ],
        row_header: Some(0),
        groups,
        notes: Vec::new(),
    })
}

/// »senest 5½ år efter fakturadatoen«, »straks efter sletning af kontoen«, or what decides it.
pub(super) fn deleted(pen: &Pen<'_>, retention: &Retention<'_, '_>, rule: &RetentionRule) -> Text {
    let latest = retention.latest(rule);
    let at_once = rule.latest == Months(0).into() || rule.latest_days == Days(0).into();
    match rule.has_period() && !at_once {
        true => pen.rich("paper-at-latest", &[("when", latest)]),
        false => latest,
    }
}

/// What decides when data go before the latest day, and what the law demands.
fn time_limits(pen: &Pen<'_>, rule: &RetentionRule, several: bool) -> Text {
    // Where it is all that is said of the limit, it stands in the table.
    let criterion = match rule.has_period() {
        true => said(print!(pen, rule.criterion)).map(|it| closed(Text::from(it))).unwrap_or_default(),
        false => Retention::of(pen).counted_from(rule).unwrap_or_default(),
    };
    let law = rule.minimum_law.value().copied();
    // Where the law is named and no period beside it, the law's own is told.
    let own = law.and_then(|it| pen.order.law.minimum(it)).map(|it| it.months);
    let minimum = match (print!(pen, rule.minimum), own.as_ref()) {
        (Stated::Value(months), _) | (Stated::Blank, Some(months)) => {
            pen.note(rule, "minimum_law", &rule.minimum_law);
            let provision = Retention::of(pen).provision(law);
            let named = if provision.is_none() { said(print!(pen, rule.minimum_law_name)) } else { None };
            let period = pen.months(months.0);
            let event = law.and_then(|it| pen.order.law.minimum(it));
            let event = event.map(|it| after(pen, it.trigger)).unwrap_or_default();
            let period = format!("{period} {event}").trim_end().to_owned();
            let of = if accounting(pen, rule) { "accounting" } else { "all" };
            match provision {
                Some(provision) => {
                    Text::from(pen.w(&format!("paper-keep-{of}"), &[("provision", &provision), ("period", &period)]))
                }
                None => match named {
                    Some(law) => Text::from(pen.w("paper-keep-named", &[("law", &law), ("period", &period)])),
                    None => Text::from(pen.w("paper-keep", &[("period", &period)])),
                },
            }
        }
        // A law that is named and no period beside it: as long as it demands.
        (Stated::Blank, None) => match said(print!(pen, rule.minimum_law_name)) {
            Some(named) => Text::from(pen.w("paper-keep-law", &[("law", &named)])),
            None => Text::new(),
        },
        (Stated::Unknown, _) => closed(pen.rich("paper-keep-open", &[("state", pen.unknown())])),
        (Stated::None, _) => Text::new(),
    };
    let exception = said(print!(pen, rule.exception)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let end = match print!(pen, rule.end_action) {
        EndAction::Deletion => Text::new(),
        other => Text::from(pen.t(&format!("paper-end-{}", other.name().replace('_', "-")))),
    };
    let text = joined([criterion, minimum, exception, end], " ");
    if several && !text.is_empty() {
        return joined([bold(pen.stated(print!(pen, rule.name))), text], ": ");
    }
    text
}

/// Whether a rule applies to accounting records only.
fn accounting(pen: &Pen<'_>, rule: &RetentionRule) -> bool {
    let items = pen.order.register.data_items.iter();
    items.filter(|it| it.retention_rule.as_ref() == Some(&rule.id)).all(|it| it.accounting_record.is_yes())
}

/// What remains in archive and backup, once for each different answer.
fn copies(drawing: &Drawing<'_, '_>, rules: &[&RetentionRule]) -> Vec<Text> {
    let pen = drawing.pen;
    let archive = kept_in(drawing, SystemForm::Archive, "paper-the-archive");
    let backup = kept_in(drawing, SystemForm::Backup, "paper-the-backups");
    let mut texts: Vec<(&RetentionRule, Text)> = Vec::new();
    for rule in rules {
        let again = match print!(pen, rule.deleted_again_after_restore) {
            Stated::Value(true) => Text::from(pen.t("paper-restore-policy")),
            _ => Text::new(),
        };
        let text = joined(
            [
                lag(pen, "paper-policy-archive", &archive, print!(pen, rule.archive_lag)),
                lag(pen, "paper-policy-backup", &backup, print!(pen, rule.backup_lag)),
                again,
            ],
            " ",
        );
        if !text.is_empty() && !texts.iter().any(|(_, it)| *it == text) {
            texts.push((rule, text));
        }
    }
    let several = texts.len() > 1;
    let lead = |rule: &RetentionRule| bold(pen.stated(print!(pen, rule.name)));
    texts.into_iter().map(|(rule, text)| if several { joined([lead(rule), text], ": ") } else { text }).collect()
}

fn lag(pen: &Pen<'_>, id: &str, systems: &str, value: &Stated<Days>) -> Text {
    let systems = ("systems", Text::from(systems));
    match value {
        Stated::Value(days) => pen.rich(id, &[systems, ("period", Text::from(pen.days(days.0)))]),
        Stated::None => Text::new(),
        Stated::Unknown => closed(pen.rich(&format!("{id}-unknown"), &[systems, ("state", pen.unknown())])),
        Stated::Blank => closed(pen.rich(&format!("{id}-blank"), &[systems, ("state", pen.blank())])),
    }
}

/// The names of the policy's own systems of a form, or a usual word.
fn kept_in(drawing: &Drawing<'_, '_>, form: SystemForm, usual: &str) -> String {
    let pen = drawing.pen;
    let mut names: Vec<String> = Vec::new();
    for system in drawing.activities.iter().flat_map(|it| pick::activity_systems(pen.order.register, it)) {
        if system.form != form {
            continue;
        }
        if let Some(name) = said(print!(pen, system.name)).map(|name| lower_first(&name))
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    if names.is_empty() { pen.t(usual) } else { pen.list(&names) }
}
