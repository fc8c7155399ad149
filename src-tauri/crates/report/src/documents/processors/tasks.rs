//! What is done with data, and for which activities.

use schema::{Activity, ActivityStatus};

use super::super::pen::{Noted, Pen, joined, print, secondary};
use crate::Text;

/// As many activities are named; more are counted, and the record names them.
const NAMED: usize = 8;

/// Tasks, each once, with the activities it is done for.
#[derive(Default)]
pub(super) struct Tasks<'a>(Vec<(Text, Vec<&'a Activity>)>);

impl<'a> Tasks<'a> {
    pub(super) fn add(&mut self, task: Text, activity: &'a Activity) {
        match self.0.iter_mut().find(|(known, _)| *known == task) {
            Some((_, activities)) if activities.last().is_some_and(|it| it.id == activity.id) => {}
            Some((_, activities)) => activities.push(activity),
            None => self.0.push((task, vec![activity])),
        }
    }

    /// Each task, and under it its activities; words for it where there is none.
    pub(super) fn texts(self, pen: &Pen<'_>) -> Vec<Text> {
        if self.0.is_empty() {
            return vec![Text::from(pen.t("paper-no-activity"))];
        }
        self.0.into_iter().flat_map(|(task, activities)| [task, secondary(named(pen, &activities))]).collect()
    }
}

fn named(pen: &Pen<'_>, activities: &[&Activity]) -> Text {
    if activities.len() <= NAMED {
        return joined(activities.iter().map(|it| pen.stated(print!(pen, it.name))), "; ");
    }
    let all = pen.order.register.activities.iter().filter(|it| it.status != ActivityStatus::Archived).count();
    if activities.len() == all {
        Text::from(pen.t("paper-all-activities"))
    } else {
        let count = u64::try_from(activities.len()).unwrap_or(u64::MAX);
        Text::from(pen.w("paper-activities-count", &[("n", &pen.words().number(count))]))
    }
}
