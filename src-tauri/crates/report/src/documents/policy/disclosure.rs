//! Who else gets the data, and whether they leave the EEA. Article 13(1)(e) and (f).

use schema::{Absence, Activity, Giving, Recipient, RecipientRole, Stated};

use super::super::pen::{Noted, Pen, closed, in_sentence, joined, lower_first, print, said};
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let (recipients, transfers) = parts(drawing);
    super::join(recipients, transfers)
}

/// Who gets the data, and whether they leave the EEA, each by itself.
pub(super) fn parts(drawing: &Drawing<'_, '_>) -> (Vec<Block>, Vec<Block>) {
    let pen = drawing.pen;
    let register = pen.order.register;
    let today = pen.today();
    // What has ended or not begun is not read for a policy at all; what is kept out of what is published, for its category only.
    let recipients: Vec<&Recipient> = drawing
        .activities
        .iter()
        .flat_map(|it| pick::recipients(register, it))
        .filter(|it| !it.internal_only || said(&it.published_as).is_some())
        .filter(|it| it.role.value() != Some(&RecipientRole::Internal))
        .filter(|it| it.from.is_none_or(|from| from <= today) && it.until.is_none_or(|until| until >= today))
        .collect();
    let mut blocks: Vec<Block> = Vec::new();
    if recipients.is_empty() {
        blocks.extend(drawing.activities.iter().map(|it| Block::paragraph(nobody(pen, it))));
        blocks.dedup();
    }
    for giving in [Word::Entrusted, Word::Shared, Word::Disclosed, Word::Open] {
        let given: Vec<&Recipient> = recipients.iter().copied().filter(|it| word_of(it) == giving).collect();
        blocks.extend(named(pen, giving, &given));
        blocks.extend(by_category(pen, giving, &given));
    }
    (blocks, transfers(drawing))
}

/// The word for handing data over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Entrusted,
    Shared,
    Disclosed,
    /// What the recipient is, is not known: neither is claimed.
    Open,
}

/// The word the register chose; else the one that fits what the recipient is.
fn word_of(recipient: &Recipient) -> Word {
    match (recipient.wording.value(), recipient.role.value()) {
        (_, Some(RecipientRole::JointController)) => Word::Shared,
        (Some(Giving::Entrusted), _) | (None, Some(RecipientRole::Processor)) => Word::Entrusted,
        (Some(Giving::Disclosed), _) | (None, Some(_)) => Word::Disclosed,
        (None, None) => Word::Open,
    }
}

fn nobody(pen: &Pen<'_>, activity: &Activity) -> Text {
    match print!(pen, activity.recipients) {
        Absence::None => Text::from(pen.t("paper-recipients-none")),
        absence => closed(pen.rich("paper-recipients-open", &[("state", pen.absence(*absence))])),
    }
}

/// Recipients with a name of their own, one to a line.
fn named(pen: &Pen<'_>, giving: Word, given: &[&Recipient]) -> Vec<Block> {
    let register = pen.order.register;
    let mut list: Vec<Text> = Vec::new();
    let given: Vec<&Recipient> = given.iter().copied().filter(|it| !it.internal_only).collect();
    for recipient in &given {
        let recipient = *recipient;
        let Some(party) = pick::party(register, recipient) else { continue };
        recipient.noted(pen, "wording", &recipient.wording);
        let task = said(print!(pen, recipient.task)).map(|it| Text::from(lower_first(&it)));
        let line = match task {
            Some(task) => {
                let category = said(print!(pen, recipient.category)).map(|it| format!(" ({})", lower_first(&it)));
                let name = pen.stated(print!(pen, party.name)).plain(category.unwrap_or_default());
                joined([name, task], ": ")
            }
            None => record::recipient_name(pen, recipient),
        };
        let line = match said(print!(pen, recipient.condition)) {
            Some(condition) => joined([line, case(&condition)], " – "),
            None => line,
        };
        // Two activities may have the same recipient.
        if !list.contains(&line) {
            list.push(line);
        }
    }
    if list.is_empty() {
        return Vec::new();
    }
    let processors = given.iter().all(|it| it.role.value() == Some(&RecipientRole::Processor));
    let id = match (giving, processors) {
        (Word::Entrusted, true) => "paper-entrusted-processors",
        (Word::Entrusted, false) => "paper-entrusted",
        (Word::Shared, _) => "paper-shared",
        (Word::Disclosed, _) => "paper-disclosed",
        (Word::Open, _) => "paper-reached",
    };
    vec![Block::paragraph(pen.t(id)), Block::List(list)]
}

/// Categories of recipients with all they do, and when they get data.
struct Category {
    names: Vec<Text>,
    tasks: Vec<String>,
    conditions: Vec<Text>,
}

/// Recipients known by category only, or published so: a sentence for each category.
fn by_category(pen: &Pen<'_>, giving: Word, given: &[&Recipient]) -> Vec<Block> {
    let register = pen.order.register;
    let mut groups: Vec<Category> = Vec::new();
    for recipient in given.iter().filter(|it| it.internal_only || pick::party(register, it).is_none()) {
        let recipient = *recipient;
        let (name, tasks, conditions) = match recipient.internal_only {
            // Of one that is kept out of what is published, its published category and nothing else.
            true => (category(pen, print!(pen, recipient.published_as)), None, None),
            false => {
                pen.note(recipient, "wording", &recipient.wording);
                (
                    category(pen, print!(pen, recipient.category)),
                    said(print!(pen, recipient.task)).map(|it| lower_first(&it)),
                    said(print!(pen, recipient.condition)).map(|it| case(&it)),
                )
            }
        };
        match groups.iter_mut().find(|it| it.names.contains(&name)) {
            Some(group) => {
                group.tasks.extend(tasks.filter(|it| !group.tasks.contains(it)));
                group.conditions.extend(conditions.filter(|it| !group.conditions.contains(it)));
            }
            None => groups.push(Category {
                names: vec![name],
                tasks: tasks.into_iter().collect(),
                conditions: conditions.into_iter().collect(),
            }),
        }
    }
    let verb = match giving {
        Word::Entrusted => "paper-entrust",
        Word::Shared => "paper-share",
        Word::Disclosed => "paper-disclose",
        Word::Open => "paper-reach",
    };
    merged(groups)
        .into_iter()
        .map(|Category { names, tasks, conditions }| {
            let name = pen.list_of(names);
            let text = if tasks.is_empty() {
                pen.rich(verb, &[("to", name)])
            } else {
                let tasks = Text::from(pen.list(&in_sentence(&tasks)));
                pen.rich(&format!("{verb}-for"), &[("to", name), ("tasks", tasks)])
            };
            Block::paragraph(closed(joined([text, joined(conditions, "; ")], " – ")))
        })
        .collect()
}

/// When someone gets data, as the end of a sentence.
fn case(condition: &str) -> Text {
    Text::from(lower_first(condition.trim_end_matches('.')))
}

/// Those that get data in the same cases, for the same tasks, stand in one sentence.
fn merged(groups: Vec<Category>) -> Vec<Category> {
    let mut out: Vec<Category> = Vec::new();
    for group in groups {
        let same = |it: &&mut Category| it.conditions == group.conditions && it.tasks == group.tasks;
        match out.iter_mut().find(same).filter(|_| !group.conditions.is_empty()) {
            Some(first) => first.names.extend(group.names),
            None => out.push(group),
        }
    }
    out
}

fn category(pen: &Pen<'_>, value: &Stated<String>) -> Text {
    match said(value) {
        Some(category) => Text::from(lower_first(&category)),
        None => pen.stated(value),
    }
}

fn transfers(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let mut texts: Vec<Text> = Vec::new();
    for activity in &drawing.activities {
        let activity = *activity;
        let text = match print!(pen, activity.third_country_transfer) {
            Stated::Value(false) | Stated::None => continue,
            Stated::Value(true) => Text::from(pen.t("paper-policy-transfer-yes")),
            empty => closed(pen.rich("paper-policy-transfer-open", &[("state", pen.empty(empty))])),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    if texts.is_empty() && !drawing.activities.is_empty() {
        texts.push(Text::from(pen.t("paper-policy-transfer-no")));
    }
    let mut blocks: Vec<Block> = texts.into_iter().map(Block::paragraph).collect();
    let list: Vec<Text> = drawing
        .activities
        .iter()
        .filter(|it| it.third_country_transfer.is_yes())
        .flat_map(|it| pick::transfers(register, it))
        .filter(|it| {
            let recipient = it.recipient.as_ref().and_then(|id| register.recipients.iter().find(|r| r.id == *id));
            !recipient.is_some_and(|it| it.internal_only)
        })
        .map(|it| {
            let mechanism = match print!(pen, it.mechanism) {
                Stated::Value(mechanism) => {
                    Text::from(lower_first(&pen.words().choice("transfer-mechanism", mechanism.name())))
                }
                empty => pen.empty(empty),
            };
            let documentation =
                said(print!(pen, it.documentation)).map(|it| closed(Text::from(it))).unwrap_or_default();
            let head = joined([record::destination(pen, print!(pen, it.destination)), mechanism], ": ");
            let copy = said(print!(pen, it.copy)).map(|it| closed(Text::from(it))).unwrap_or_default();
            joined([closed(head), documentation, copy], " ")
        })
        .collect();
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    blocks
}
