//! What data are used for, which they are, where they come from, and when they go. Article 13(1)(c), 13(2)(a) and (e), 14(2)(f).

use schema::{Activity, DataItem, Datum, Days, Provision, RetentionRule, Source, Stated, SystemForm};

use super::super::pen::{Noted, Pen, bold, closed, in_sentence, joined, lower_first, print, said};
use super::super::retention::Retention;
use super::super::sources::by_source;
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Cell, Column, Group, Place, Row, Table, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    if drawing.activities.is_empty() {
        return vec![Block::paragraph(pen.blank())];
    }
    let mut blocks = purposes(drawing);
    let mut given: Vec<(Vec<Text>, Text)> = Vec::new();
    for activity in &drawing.activities {
        let activity = *activity;
        let (name, text) = (bold(pen.stated(&activity.name)), provision(pen, activity));
        match given.iter_mut().find(|(_, of)| *of == text) {
            Some((names, _)) => names.push(name),
            None => given.push((vec![name], text)),
        }
    }
    // Where it is the same for all, it is said once and no activity is named.
    if let [(_, text)] = given.as_slice() {
        blocks.push(Block::paragraph(joined([sources(drawing), text.clone()], " ")));
    } else {
        blocks.push(Block::paragraph(sources(drawing)));
        drawing.activities.iter().for_each(|it| it.noted(pen, "name", &it.name));
        let lines = given.into_iter().map(|(names, text)| joined([pen.list_of(names), text], ": "));
        blocks.push(Block::List(lines.collect()));
    }
    blocks.push(table(drawing));
    let rules = pick::rules(pen.order.register, &drawing.activities);
    let several = rules.len() > 1;
    blocks.extend(rules.iter().map(|it| Block::paragraph(time_limits(pen, it, several))));
    blocks.extend(copies(drawing, &rules).into_iter().map(Block::paragraph));
    blocks
}

fn purposes(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let list: Vec<Text> = drawing
        .activities
        .iter()
        .flat_map(|it| pick::purposes(register, it))
        .map(|purpose| {
            let mut letters: Vec<&str> = Vec::new();
            for basis in pick::bases(register, purpose) {
                let letter = print!(pen, basis.ground).value().map(|it| record::letter(*it));
                if let Some(letter) = letter
                    && !letters.contains(&letter)
                {
                    letters.push(letter);
                }
            }
            let text = print!(pen, purpose.description);
            if letters.is_empty() {
                return pen.stated(text);
            }
            // The letter belongs to the sentence: its full stop does not stand between them.
            let text = said(text).map_or_else(|| pen.stated(text), |it| Text::from(it.trim_end_matches('.')));
            text.secondary(format!(" ({})", pen.w("paper-letter", &[("letter", &letters.join(", "))])))
        })
        .collect();
    if list.is_empty() {
        return vec![Block::paragraph(joined([Text::from(pen.t("paper-purposes-intro")), pen.blank()], " "))];
    }
    vec![Block::paragraph(pen.t("paper-purposes-intro")), Block::List(list)]
}

/// »Vi får disse oplysninger fra dig: navn, adresse og e-mail.«
fn sources(drawing: &Drawing<'_, '_>) -> Text {
    let pen = drawing.pen;
    let items: Vec<&DataItem> = drawing.activities.iter().flat_map(|it| pick::items(pen.order.register, it)).collect();
    let groups = by_source(pen, &items);
    if groups.is_empty() {
        return joined([Text::from(pen.t("paper-data-which")), pen.blank()], " ");
    }
    let sentences = groups.into_iter().map(|group| {
        let names = ("names", group.names(pen));
        match (group.source, group.named) {
            (Some(Source::OwnSystem), Some(system)) => {
                let system = ("system", Text::from(lower_first(&system)));
                pen.rich("paper-from-own-system-named", &[names, system])
            }
            (Some(source), named) => {
                let id = format!("paper-from-{}", source.name().replace('_', "-"));
                match named {
                    Some(named) => pen.rich(&format!("{id}-named"), &[names, ("source", Text::from(named))]),
                    None => pen.rich(&id, &[names]),
                }
            }
            (None, _) => pen.rich("paper-from-open", &[names, ("state", group.state)]),
        }
    });
    joined(sentences, " ")
}

fn provision(pen: &Pen<'_>, activity: &Activity) -> Text {
    let head = match print!(pen, activity.provision) {
        Stated::Value(Provision::Voluntary) => Text::from(pen.t("paper-give-voluntary")),
        Stated::Value(given) => {
            let names = record::must_be_given(pen, activity);
            let names = Text(
                names
                    .0
                    .into_iter()
                    .map(|run| match run {
                        crate::Run::Plain(words) => crate::Run::Plain(super::super::pen::upper_first(&words)),
                        other => other,
                    })
                    .collect(),
            );
            pen.rich(&format!("paper-give-{}", given.name()), &[("names", names)])
        }
        Stated::Blank if !record::must_be_told(pen, activity) => Text::new(),
        empty => closed(pen.rich("paper-give-open", &[("state", pen.empty(empty))])),
    };
    let consequence = said(print!(pen, activity.provision_consequence)).map(|it| closed(Text::from(it)));
    joined([head, record::others_are_voluntary(pen, activity), consequence.unwrap_or_default()], " ")
}

/// Which data go when: a row for each rule, in the order the data name them.
fn table(drawing: &Drawing<'_, '_>) -> Block {
    let pen = drawing.pen;
    let register = pen.order.register;
    let retention = Retention::of(pen);
    let mut rows: Vec<(Option<&RetentionRule>, Vec<String>)> = Vec::new();
    let items = drawing.activities.iter().flat_map(|it| pick::items(register, it));
    // What is about a company and has no limit is no personal data, and nobody is told when it goes.
    for item in items.filter(|it| it.about == Datum::Person || it.retention_rule.is_some()) {
        let rule = pick::linked::<RetentionRule>(register, print!(pen, item.retention_rule).as_ref());
        let name = said(print!(pen, item.name)).unwrap_or_else(|| pen.t("paper-unnamed"));
        match rows.iter_mut().find(|(of, _)| of.map(|it| &it.id) == rule.map(|it| &it.id)) {
            Some((_, names)) => names.push(name),
            None => rows.push((rule, vec![name])),
        }
    }
    if rows.is_empty() {
        return Block::paragraph(joined([Text::from(pen.t("paper-data-which")), pen.blank()], " "));
    }
    let rows = rows
        .into_iter()
        .map(|(rule, names)| {
            let latest = match rule {
                Some(rule) if rule.latest.is_stated() => {
                    pen.rich("paper-at-latest", &[("when", retention.latest(rule))])
                }
                Some(rule) => retention.latest(rule),
                None => pen.blank(),
            };
            Row { cells: vec![Cell::from(pen.list(&in_sentence(&names))), Cell::from(latest)], anchor: None }
        })
        .collect();
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Content,
        columns: vec![
            Column::new(pen.t("paper-column-policy-data"), 66.0),
            Column::new(pen.t("paper-column-policy-latest"), 62.0),
        ],
        row_header: Some(0),
        groups: vec![Group { title: None, rows }],
        notes: Vec::new(),
    })
}

/// What decides when data go before the latest day, and what the law demands.
fn time_limits(pen: &Pen<'_>, rule: &RetentionRule, several: bool) -> Text {
    // Where it is all that is said of the limit, it stands in the table.
    let criterion = match rule.latest.is_stated() {
        true => said(print!(pen, rule.criterion)).map(|it| closed(Text::from(it))).unwrap_or_default(),
        false => Text::new(),
    };
    let law = rule.minimum_law.value().copied();
    // Where the law is named and no period beside it, the law's own is told.
    let own = law.and_then(|it| pen.order.law.minimum(it)).map(|it| it.months);
    let minimum = match (print!(pen, rule.minimum), own.as_ref()) {
        (Stated::Value(months), _) | (Stated::Blank, Some(months)) => {
            pen.note(rule, "minimum_law", &rule.minimum_law);
            let provision = Retention::of(pen).provision(law);
            let period = pen.months(months.0);
            let event = law.and_then(|it| pen.order.law.minimum(it));
            let event = event.map(|it| super::super::retention::after(pen, it.trigger)).unwrap_or_default();
            let period = format!("{period} {event}").trim_end().to_owned();
            let of = if accounting(pen, rule) { "accounting" } else { "all" };
            match provision {
                Some(provision) => {
                    Text::from(pen.w(&format!("paper-keep-{of}"), &[("provision", &provision), ("period", &period)]))
                }
                None => Text::from(pen.w("paper-keep", &[("period", &period)])),
            }
        }
        (Stated::Unknown, _) => closed(pen.rich("paper-keep-open", &[("state", pen.unknown())])),
        (Stated::None | Stated::Blank, _) => Text::new(),
    };
    let exception = said(print!(pen, rule.exception)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let text = joined([criterion, minimum, exception], " ");
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
