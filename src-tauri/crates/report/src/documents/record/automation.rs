//! Profiling, scores and decisions without a human. Articles 4(4), 13(2)(f), 22.

use schema::{Activity, Stated};

use super::super::pen::{Noted, Pen, closed, joined, labelled, print};
use crate::{Text, Value};

pub(crate) fn automation(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let profiling = print!(pen, activity.profiling);
    let scoring = print!(pen, activity.scoring);
    let automated = print!(pen, activity.automated_decisions);
    let details = [
        labelled!(pen, activity.profiling_inputs),
        labelled!(pen, activity.profiling_logic),
        labelled!(pen, activity.profiling_consequence),
    ];
    let no = |it: &Stated<bool>| matches!(it, Stated::Value(false) | Stated::None);
    if no(profiling) && no(automated) && (no(scoring) || scoring.is_blank()) && details.iter().all(Text::is_empty) {
        return vec![Value::Paragraph(Text::from(pen.t("paper-none-closed")))];
    }
    let sentence = |id: &str, value: &Stated<bool>| closed(pen.rich(id, &[("answer", pen.yes_no(value))]));
    let scoring = pen.labelled_as(activity, "scoring", scoring, |it| pen.yes_or_no(*it));
    let mut parts = vec![sentence("paper-profiling", profiling)];
    parts.extend(details.into_iter().map(closed));
    parts.extend([closed(scoring), sentence("paper-automated", automated)]);
    vec![Value::Paragraph(joined(parts, " "))]
}
