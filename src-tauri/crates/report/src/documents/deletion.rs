//! What may and must be deleted when, rule by rule, and what was. Article 5(1)(e).

use rules::{Schedule, Span};
use schema::{Days, ErasureRun, Kind, Organisation, Restoration, RetentionRule, Stated, System};

use super::mark::Marked;
use super::parts::{self, Found, Paper, cell, field, in_order, named, row};
use super::pen::{Noted, Pen, closed, joined, labelled, print, said, secondary};
use super::retention::Retention;
use super::{Order, Printed, pick};
use crate::{Anchor, Block, Cell, Column, Heading, Row, Sheet, Text};

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = &Pen::new(order);
    let rules = in_order(order.register.retention_rules.iter(), |it| it.position);
    let schedules = rules::schedules(order.register, order.now, order.law);
    let found = Found::of(pen);
    let mut blocks = vec![Block::paragraph(pen.t("papers-deletion-intro"))];
    if rules.is_empty() {
        blocks.push(Block::paragraph(pen.t("papers-deletion-none")));
    }
    for (rule, at) in rules.iter().zip(1..) {
        let name = said(print!(pen, rule.name)).unwrap_or_else(|| pen.t("paper-unnamed"));
        blocks.push(Block::Heading(Heading::section(
            2,
            at.to_string(),
            name,
            Anchor::new(format!("rule/{}", rule.id)),
        )));
        blocks.extend(limits(pen, rule));
        let schedule = schedules.iter().find(|it| it.rule == rule.id);
        blocks.extend(schedule.into_iter().flat_map(|it| dates(pen, &found, rule, it)));
        blocks.push(runs(pen, rule));
    }
    blocks.extend(restorations(pen, rules.len() + 1));
    let mut mark = Marked::default();
    parts::language_mark(pen, organisation, &mut mark);
    let as_of = pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]);
    let law = pen.w("papers-law-as-of", &[("date", &pen.date(order.law.as_of))]);
    let paper = Paper {
        subject: "deletion-calendar",
        title: pen.t("papers-deletion-title"),
        subtitle: joined([Text::from(as_of), Text::from(law)], " · "),
        line: pen.t("papers-deletion-line"),
        file: pen.t("papers-deletion-file"),
        sheet: Sheet::Portrait,
        mark,
        blocks,
        signer: None,
    };
    parts::finish(pen, organisation, paper)
}

/// The latest deletion, the law's minimum, what is kept longer, and the copies.
fn limits(pen: &Pen<'_>, rule: &RetentionRule) -> Vec<Block> {
    let retention = Retention::of(pen);
    let criterion = match rule.has_period() {
        true => said(print!(pen, rule.criterion)).map(|it| closed(Text::from(it))).unwrap_or_default(),
        false => retention.counted_from(rule).unwrap_or_default(),
    };
    let provision = retention.provision(print!(pen, rule.minimum_law).value().copied());
    let minimum = joined([retention.minimum(rule), Text::from(provision.unwrap_or_default())], ", ");
    let lag = |id: &str, value: &Stated<Days>| match value {
        Stated::Value(days) => Text::from(pen.w(&format!("paper-{id}-lag"), &[("period", &pen.days(days.0))])),
        Stated::None => Text::from(pen.t(&format!("paper-{id}-none"))),
        Stated::Unknown | Stated::Blank => Text::new(),
    };
    let copies =
        joined([lag("archive", print!(pen, rule.archive_lag)), lag("backup", print!(pen, rule.backup_lag))], " ");
    let exception = said(print!(pen, rule.exception)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let by = named(pen, print!(pen, rule.responsible).as_ref()).unwrap_or_default();
    let label = |id: &str| pen.t(&format!("papers-deletion-{id}"));
    let fields = vec![
        field(None, label("latest"), vec![retention.latest(rule), criterion], None),
        field(None, label("minimum"), vec![minimum], None),
        field(None, label("exception"), vec![exception], None),
        field(None, label("copies"), vec![copies], None),
        field(None, label("by"), vec![by], None),
    ];
    fields.into_iter().flatten().collect()
}

/// What must be gone, what may go, and the dates of each financial year.
fn dates(pen: &Pen<'_>, found: &Found, rule: &RetentionRule, schedule: &Schedule) -> Vec<Block> {
    let event = match rule.trigger.value() {
        Some(trigger) => pen.words().choice("trigger", trigger.name()),
        None => rule.trigger_wording.text().to_owned(),
    };
    let mut told = Vec::new();
    let worked_out = |field: &'static str, day: schema::Date| {
        pen.note_worked_out(Kind::RetentionRule, rule.id.as_str(), field, serde_json::json!(day));
        pen.date(day)
    };
    if let Some(day) = schedule.must_be_gone {
        let words = pen.w("papers-must-be-gone", &[("date", &worked_out("must_be_gone", day))]);
        told.push(Text::from(words));
    }
    if let Some(day) = schedule.may_go {
        told.push(Text::from(pen.w("papers-may-go", &[("date", &worked_out("may_go", day))])));
    }
    for finding in found.on(&["erasure-"], &[(Kind::RetentionRule, rule.id.as_str())]) {
        let what = finding.title(pen.words());
        pen.note_finding(finding.code.name(), finding.kind, &finding.id, &finding.message(pen.words()));
        told.push(Text::new().warning(pen.w("papers-warning", &[("what", &what)])));
    }
    if schedule.assumed {
        told.push(secondary(Text::from(pen.t("paper-year-assumed"))));
    }
    let label = if event.trim().is_empty() {
        pen.t("papers-deletion-today")
    } else {
        pen.w("papers-deletion-events", &[("event", &event)])
    };
    let mut blocks: Vec<Block> = field(None, label, told, None).into_iter().collect();
    let spans = schedule.years.iter().filter(|it| it.by_first.is_some() || it.may_first.is_some());
    let rows: Vec<Row> = spans.map(|it| year(pen, it)).collect();
    if !rows.is_empty() {
        let columns = vec![
            Column::new(pen.t("papers-column-year"), 54.0),
            Column::new(pen.t("papers-column-may-go"), 56.0),
            Column::new(pen.t("papers-column-must-go"), 56.0),
        ];
        blocks.push(parts::table(columns, 0, rows, Vec::new()));
    }
    blocks
}

fn year(pen: &Pen<'_>, span: &Span) -> Row {
    let between = |first: Option<schema::Date>, last: Option<schema::Date>| match (first, last) {
        (Some(first), Some(last)) if first == last => Text::from(pen.date(last)),
        (Some(first), Some(last)) => Text::from(format!("{} – {}", pen.date(first), pen.date(last))),
        _ => pen.dash(),
    };
    let events = format!("{} – {}", pen.date(span.first), pen.date(span.last));
    let cells = vec![
        Cell::from(events),
        Cell::from(between(span.may_first, span.may_last)),
        Cell::from(between(span.by_first, span.by_last)),
    ];
    row(cells, None)
}

fn runs(pen: &Pen<'_>, rule: &RetentionRule) -> Block {
    let runs = in_order(pen.order.register.erasure_runs.iter().filter(|it| it.rule == rule.id), |it| it.position);
    if runs.is_empty() {
        return Block::paragraph(pen.t("papers-runs-none"));
    }
    let columns = vec![
        Column::new(pen.t("papers-column-run"), 34.0),
        Column::new(pen.t("papers-column-through"), 34.0),
        Column::new(pen.t("papers-column-what"), 62.0),
        Column::new(pen.t("papers-column-proof"), 36.0),
    ];
    parts::table(columns, 0, runs.into_iter().map(|it| run(pen, it)).collect(), Vec::new())
}

fn run(pen: &Pen<'_>, run: &ErasureRun) -> Row {
    let when = parts::day(pen, print!(pen, run.done_on));
    let by = named(pen, print!(pen, run.done_by).as_ref()).unwrap_or_default();
    let through = print!(pen, run.through_on).map_or_else(|| pen.dash(), |it| Text::from(pen.date(it)));
    let system = pick::linked::<System>(pen.order.register, print!(pen, run.system).as_ref());
    let system = system.map(|it| pen.stated(print!(pen, it.name))).unwrap_or_default();
    let amount = pen.labelled_as(run, "amount", &run.amount, |it| Text::from(pen.words().number(u64::from(*it))));
    let method = said(print!(pen, run.method)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let proof = match print!(pen, run.kept_at) {
        Stated::Blank if run.method.is_stated() => Text::new(),
        proof => pen.stated(proof),
    };
    let copies = pen.labelled_as(run, "copies_gone_on", &run.copies_gone_on, |it| Text::from(pen.date(*it)));
    let cells = vec![
        cell(vec![when, secondary(by)]),
        cell(vec![through]),
        cell(vec![amount, system, method, labelled!(pen, run.exceptions)]),
        cell(vec![proof, copies]),
    ];
    row(cells, Some(Anchor::new(format!("run/{}", run.id))))
}

/// Systems that were brought back, and whether what had been deleted was deleted again.
fn restorations(pen: &Pen<'_>, number: usize) -> Vec<Block> {
    let register = pen.order.register;
    let all = in_order(register.restorations.iter(), |it| it.position);
    let line = |it: &Restoration| {
        let system = pick::linked::<System>(register, Some(&it.system)).map(|it| pen.stated(print!(pen, it.name)));
        let copy = pen.labelled_as(it, "copy_of", &it.copy_of, |it| Text::from(pen.date(*it)));
        let test = it.test_only.is_yes();
        it.noted(pen, "test_only", &it.test_only);
        let again = match print!(pen, it.deleted_again_on) {
            Stated::Blank if test => Text::from(pen.t("papers-restored-test")),
            again => parts::day(pen, again),
        };
        let test = pen.labelled_as(it, "test_only", &it.test_only, |it| pen.yes_or_no(*it));
        let cells = vec![
            cell(vec![system.unwrap_or_else(|| pen.blank())]),
            cell(vec![parts::day(pen, print!(pen, it.restored_on)), copy, test]),
            cell(vec![again]),
            cell(vec![pen.optional(print!(pen, it.result))]),
        ];
        row(cells, Some(Anchor::new(format!("restoration/{}", it.id))))
    };
    if all.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(pen.t("papers-column-system"), 40.0),
        Column::new(pen.t("papers-column-restored"), 44.0),
        Column::new(pen.t("papers-column-again"), 34.0),
        Column::new(pen.t("papers-column-result"), 48.0),
    ];
    let heading = Heading::section(2, number.to_string(), pen.t("papers-restorations"), Anchor::new("restorations"));
    vec![
        Block::Heading(heading),
        Block::paragraph(pen.t("papers-restorations-intro")),
        parts::table(columns, 0, all.into_iter().map(line).collect(), Vec::new()),
    ]
}
