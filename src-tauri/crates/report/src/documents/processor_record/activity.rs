//! One activity carried out for others on its own page: the letters of Article 30(2) first, then what else is recorded.

use schema::{Absence, Activity, Stated};

use super::super::mark::{Marked, findings_of};
use super::super::pen::{Noted, Pen, print, unasked};
use super::super::pick;
use super::super::record::{anchor, letter_anchor, page as own};
use super::super::retention::Retention;
use super::controllers;
use crate::{Block, Field, Heading, Value};

pub(super) fn page(
    pen: &Pen<'_>,
    activity: &Activity,
    number: &str,
    mark: &Marked,
    retention: &Retention<'_, '_>,
) -> Vec<Block> {
    let name = pen.stated(print!(pen, activity.name));
    let title = name.0.iter().map(|run| run.words()).collect::<String>();
    let mut heading = Heading::section(2, number, title, anchor(activity));
    heading.new_page = true;
    heading.subtitle = own::subtitle(pen, activity);
    let field = |letter: Option<&str>, label: &str, value: Vec<Value>| {
        Block::Field(Field {
            letter: letter.map(str::to_owned),
            label: pen.t(label),
            value,
            anchor: letter.map(|letter| letter_anchor(activity, letter)),
        })
    };
    let carried_out = controllers::carried_out(pen, activity);
    let mut blocks = vec![
        Block::Heading(heading),
        field(Some("a"), "paper-label-controllers", controllers::controllers(pen, activity)),
        field(Some("b"), "paper-label-carried-out", vec![Value::Paragraph(carried_out)]),
        field(Some("c"), "paper-label-transfer", own::transfer(pen, activity)),
        field(Some("d"), "paper-label-security", own::security(pen, activity)),
    ];
    let beside = beside(pen, activity, number, retention);
    let told = beside.into_iter().filter(|(_, told)| !told.is_empty()).map(|(label, told)| field(None, label, told));
    blocks.extend(told.map(|it| not_asked(pen, it)));
    let table = pen.w("paper-data-table", &[("number", number)]);
    blocks.extend(own::table(pen, activity, &table, retention).into_iter().map(|it| not_asked(pen, it)));
    blocks.extend(own::cookies(pen, activity).map(|it| not_asked(pen, it)));
    blocks.extend(findings_of(pen, activity, mark));
    blocks
}

/// A block in which nobody must fill in anything.
fn not_asked(pen: &Pen<'_>, block: Block) -> Block {
    match block {
        Block::Field(mut field) => {
            for value in &mut field.value {
                match value {
                    Value::Paragraph(text) => *text = unasked(pen, std::mem::take(text)),
                    Value::Rows(rows) => {
                        rows.rows.iter_mut().flatten().for_each(|it| *it = unasked(pen, std::mem::take(it)));
                    }
                }
            }
            Block::Field(field)
        }
        Block::Table(mut table) => {
            // Its columns' letters are those of Article 30(1).
            table.columns.iter_mut().for_each(|it| it.letter = None);
            let cells = table.groups.iter_mut().flat_map(|it| &mut it.rows).flat_map(|it| &mut it.cells);
            cells.flat_map(|it| &mut it.0).for_each(|it| *it = unasked(pen, std::mem::take(it)));
            Block::Table(table)
        }
        other => other,
    }
}

/// What Article 30(2) does not ask for: the controllers record it. Here it stands only where it is recorded.
fn beside(
    pen: &Pen<'_>,
    activity: &Activity,
    number: &str,
    retention: &Retention<'_, '_>,
) -> Vec<(&'static str, Vec<Value>)> {
    let register = pen.order.register;
    let told = |recorded: bool, value: &dyn Fn() -> Vec<Value>| if recorded { value() } else { Vec::new() };
    let items = pick::items(register, activity);
    let rules = pick::rules(register, &[activity]);
    let recipients = !pick::recipients(register, activity).is_empty() || activity.recipients != Absence::Blank;
    let answered = [&activity.profiling, &activity.scoring, &activity.automated_decisions];
    let automation = answered.iter().any(|it| !it.is_blank());
    let impact = !activity.impact_assessment.is_blank()
        || register.risk_assessments.iter().any(|it| it.activity.as_ref() == Some(&activity.id));
    vec![
        (
            "paper-label-purposes",
            told(!pick::purposes(register, activity).is_empty(), &|| own::purposes(pen, activity)),
        ),
        ("paper-label-weighing", own::weighing(pen, activity)),
        (
            "paper-label-subjects",
            told(!pick::subjects(register, activity).is_empty(), &|| own::subjects(pen, activity)),
        ),
        ("paper-label-data", told(!items.is_empty(), &|| own::data(pen, activity, number))),
        (
            "paper-label-source",
            told(
                items.iter().any(|it| !it.source.is_blank()) || matches!(activity.collection, Stated::Value(_)),
                &|| own::sources(pen, activity),
            ),
        ),
        ("paper-label-sub-processors", told(recipients, &|| own::recipients(pen, activity))),
        ("paper-label-deletion", told(!rules.is_empty(), &|| own::limits(pen, activity, number))),
        ("paper-label-copies", told(!rules.is_empty(), &|| own::copies(pen, activity))),
        ("paper-label-provision", told(!activity.provision.is_blank(), &|| own::provision(pen, activity))),
        ("paper-label-consent", own::consents(pen, activity, retention)),
        ("paper-label-further-use", own::tests(pen, activity)),
        ("paper-label-profiling", told(automation, &|| own::automation(pen, activity))),
        ("paper-label-impact", told(impact, &|| own::impact(pen, activity))),
    ]
}
