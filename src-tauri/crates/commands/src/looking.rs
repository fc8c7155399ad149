//! Looking back: the whole program shows the register as it was recorded by the end of an earlier day.
//!
//! The rules are today's, the law is the one the register was held against that day, and that day is today. Nothing can
//! be written meanwhile.

use std::collections::{HashMap, HashSet};

use register::{ChangeId, Known, RegisterFile};
use schema::law::{InForce, Law};
use schema::{Date, Instant, Kind, Now, Register};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::state::{self, Open};
use crate::table::Nothing;

/// A day to look back at.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BackTo {
    day: Date,
}

/// The day one looks back at.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LookingBack {
    day: Date,
    /// Whether something that was recorded by then was erased since and is not shown.
    erased: bool,
    /// The day it truly is.
    today: Date,
}

/// The register of a past day.
pub(crate) struct Past {
    pub(crate) day: Date,
    pub(crate) register: Register,
    /// The last change by the end of that day.
    pub(crate) change: ChangeId,
    /// The true moment of the call at hand: paper is dated by it.
    pub(crate) asked: Now,
    pub(crate) law: InForce,
    erased: bool,
}

impl Past {
    /// The end of the day, as the clocks of Denmark and Norway show it.
    pub(crate) fn end(&self) -> Now {
        let at = |offset: &str| Instant::parse(&format!("{}T23:59:59{offset}", self.day)).unwrap_or_default();
        let winter = at("+01:00");
        // In summer that moment is already tomorrow's on the wall.
        let end = if winter.on_the_wall().date() == self.day { winter } else { at("+02:00") };
        Now::at(end)
    }

    pub(crate) fn view(&self) -> LookingBack {
        LookingBack { day: self.day, erased: self.erased, today: self.asked.today }
    }
}

/// Shows the register as it was recorded by the end of a day.
pub(crate) fn look_back(app: &mut App, call: &Call, asked: BackTo) -> Result<Open> {
    let file = app.file()?;
    let today = call.now.today;
    let yesterday = today.plus_days(-1).unwrap_or(today);
    let change = recorded_by(app, call, asked.day, yesterday)?;
    let Known { mut register, erased } = file.as_left_by(change)?;
    if erased {
        empty_links(&mut register)?;
    }
    let law = Law::in_force(&register);
    let past = Past { day: asked.day, register, change, asked: call.now, law, erased };
    let seen = Call { now: past.end(), ..call.clone() };
    app.preview = None;
    app.past = Some(past);
    state::opened(app, &seen)
}

/// Shows the register as it is, again.
pub(crate) fn look_forward(app: &mut App, call: &Call, _: Nothing) -> Result<Open> {
    app.preview = None;
    app.past = None;
    state::opened(app, call)
}

/// The last change by the end of a day.
///
/// # Errors
/// Where nothing was recorded by then, or the day lies after the last one possible.
pub(crate) fn recorded_by(app: &App, call: &Call, day: Date, last: Date) -> Result<ChangeId> {
    let file: &RegisterFile = app.file()?;
    let words = app.words(call);
    let first = file.first_day()?.unwrap_or(call.now.today);
    if first > last {
        return Err(Failure::of(Code::NoPast));
    }
    if day < first || day > last {
        let failure = Failure::of(Code::PastDay).with("day", words.date(day));
        return Err(failure.with("first", words.date(first)).with("last", words.date(last)));
    }
    Ok(file.last_change(day)?)
}

/// Empties the links to what was erased, as the erasure did in the register of today.
fn empty_links(register: &mut Register) -> Result<()> {
    let mut ids: HashMap<Kind, HashSet<String>> = HashMap::new();
    for kind in Kind::ALL.iter().copied() {
        let records = register.values(kind)?;
        let names = records.iter().filter_map(|it| it["id"].as_str().map(str::to_owned));
        ids.insert(kind, names.collect());
    }
    for kind in Kind::ALL.iter().copied() {
        for mut record in register.values(kind)? {
            let mut is_changed = false;
            for (field, to) in kind.links().filter(|(field, _)| field.form.optional || field.form.stated) {
                let is_gone = record[field.name].as_str().is_some_and(|id| !ids[&to].contains(id));
                if is_gone {
                    record[field.name] = Value::Null;
                    is_changed = true;
                }
            }
            if is_changed {
                register.put(kind, record)?;
            }
        }
    }
    Ok(())
}
