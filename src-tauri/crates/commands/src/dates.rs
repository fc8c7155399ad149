//! Every date the register has: for the overview, and as a calendar file for Outlook and others.

use std::path::Path;

use exchange::calendar::{self, Entry, Moment, Origin};
use rules::DueDate;
use schema::words::Words;
use schema::{Date, Instant, Kind};
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::failure::Result;
use crate::places::At;
use crate::table::Nothing;
use crate::written::{self, Written};

/// On which days before a whole day a calendar reminds.
const REMINDED: [u16; 2] = [14, 1];
/// And before a moment.
const REMINDED_OF_HOURS: [u16; 2] = [1, 0];

/// A date of a record, ahead or let pass.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DateView {
    /// Which date it is.
    code: String,
    /// The kind of the record it stands on.
    kind: Kind,
    /// That record.
    id: String,
    /// The field that says it is done, or that moves it.
    field: Option<String>,
    /// The last day it can be done in time.
    day: Date,
    /// The last moment, where hours count.
    at: Option<Instant>,
    /// The articles it rests on.
    articles: Vec<String>,
    /// What is to be done, in a few words.
    title: String,
}

/// Every date ahead, and every past one on which nothing was done, by day.
pub(crate) fn dates(app: &mut App, call: &Call, _: Nothing) -> Result<Vec<DateView>> {
    let words = app.words(call);
    let law = app.law();
    let dates = rules::dates(app.content()?, call.now, &law);
    Ok(dates.into_iter().map(|date| view(date, words)).collect())
}

/// Writes them as a calendar file. Read in again later, it moves what it brought before and doubles nothing.
pub(crate) fn calendar(app: &mut App, call: &Call, asked: At) -> Result<Written> {
    let words = app.words(call);
    let law = app.law();
    let file = app.file()?;
    let register = app.content()?;
    let owner = register.organisations.first().map_or("", |it| it.name.text());
    let entries: Vec<Entry> =
        rules::dates(register, call.now, &law).into_iter().map(|date| entry(date, words)).collect();
    let name = words.with("calendar-name", &[("name", owner)]);
    let text = calendar::calendar(file.register_id(), &name, &entries, call.now.instant);
    written::for_user(Path::new(&asked.path), text.as_bytes())
}

fn view(date: DueDate, words: &Words) -> DateView {
    DateView {
        title: date.title(words),
        code: date.code.to_owned(),
        kind: date.kind,
        id: date.id,
        field: date.field.map(str::to_owned),
        day: date.day,
        at: date.at,
        articles: date.articles.into_iter().map(str::to_owned).collect(),
    }
}

/// What stands in a calendar may be seen by others: the line that the overview has, and the article; nothing else.
fn entry(date: DueDate, words: &Words) -> Entry {
    let articles = date.articles.join(", ");
    Entry {
        title: date.title(words),
        text: words.with("calendar-text", &[("articles", &articles)]),
        at: date.at.map_or(Moment::Day(date.day), Moment::At),
        alarms: if date.at.is_some() { REMINDED_OF_HOURS } else { REMINDED }.to_vec(),
        of: Origin { kind: date.kind, id: date.id, code: date.code.to_owned() },
    }
}
