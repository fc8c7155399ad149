//! When an activity's data go, and what remains of them. Article 30(1)(f).

use schema::{Activity, Days, EndAction, Person, RetentionRule, Stated};

use super::super::pen::{Noted, Pen, closed, joined, print, said};
use super::super::pick;
use super::super::retention::Retention;
use crate::{Text, Value};

pub(crate) fn limits(pen: &Pen<'_>, activity: &Activity, number: &str) -> Vec<Value> {
    let rules = pick::rules(pen.order.register, &[activity]);
    if rules.is_empty() {
        return vec![Value::Paragraph(pen.blank())];
    }
    let see = Text::from(pen.w("paper-deletion-see", &[("number", number)]));
    let mut values = vec![Value::Paragraph(see)];
    values.extend(grouped(pen, &rules, |rule| {
        let criterion = said(print!(pen, rule.criterion)).map(|it| closed(Text::from(it)));
        let exception = said(print!(pen, rule.exception)).map(|it| closed(Text::from(it)));
        let end = match rule.end_action {
            EndAction::Deletion => None,
            other => {
                rule.noted(pen, "end_action", &rule.end_action);
                Some(Text::from(pen.t(&format!("paper-end-{}", other.name().replace('_', "-")))))
            }
        };
        let counted = Retention::of(pen).counted_from(rule);
        joined([criterion, counted, exception, end].into_iter().flatten(), " ")
    }));
    let by = |rule: &RetentionRule| -> Text {
        let person = pick::linked::<Person>(pen.order.register, print!(pen, rule.responsible).as_ref());
        let name = person.map(|it| super::front::person_name(pen, it));
        name.map(|name| pen.rich("paper-rule-responsible", &[("name", name)])).unwrap_or_default()
    };
    let first = rules.first().map(|it| by(it)).unwrap_or_default();
    if rules.iter().all(|it| by(it) == first) {
        values.extend(Some(first).filter(|it| !it.is_empty()).map(Value::Paragraph));
    } else {
        values.extend(grouped(pen, &rules, by));
    }
    values
}

/// What remains in archive and backup, once for each different answer.
pub(crate) fn copies(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let rules = pick::rules(pen.order.register, &[activity]);
    let lag = |id: &str, value: &Stated<Days>| match value {
        Stated::Value(days) => Text::from(pen.w(&format!("paper-{id}-lag"), &[("period", &pen.days(days.0))])),
        Stated::None => Text::from(pen.t(&format!("paper-{id}-none"))),
        empty => pen.rich(&format!("paper-{id}-lag-open"), &[("state", pen.empty(empty))]),
    };
    let text = |rule: &RetentionRule| {
        let again = match print!(pen, rule.deleted_again_after_restore) {
            Stated::Value(true) => Text::from(pen.t("paper-restore-yes")),
            Stated::Value(false) => Text::from(pen.t("paper-restore-no")),
            Stated::None => Text::new(),
            empty => pen.rich("paper-restore-open", &[("state", pen.empty(empty))]),
        };
        let archive = lag("archive", print!(pen, rule.archive_lag));
        let backup = lag("backup", print!(pen, rule.backup_lag));
        joined([archive, backup, again], " ")
    };
    let first = rules.first().map(|it| text(it)).unwrap_or_default();
    if rules.iter().all(|it| text(it) == first) {
        return Some(first).filter(|it| !it.is_empty()).map(Value::Paragraph).into_iter().collect();
    }
    grouped(pen, &rules, text)
}

/// A paragraph for each different text, led by the names of the rules it holds for.
fn grouped(pen: &Pen<'_>, rules: &[&RetentionRule], text: impl Fn(&RetentionRule) -> Text) -> Vec<Value> {
    let mut groups: Vec<(Vec<Text>, Text)> = Vec::new();
    for rule in rules {
        let name = pen.stated(print!(pen, rule.name));
        let words = text(rule);
        match groups.iter_mut().find(|(_, of)| *of == words) {
            _ if words.is_empty() => {}
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], words)),
        }
    }
    groups.into_iter().map(|(names, words)| Value::Paragraph(joined([pen.list_of(names), words], ": "))).collect()
}
