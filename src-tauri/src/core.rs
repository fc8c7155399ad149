//! Stand-in for the `commands` crate until it is there: same types, and every name is unknown.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;
use serde_json::{Value, json};

pub(crate) struct App {
    folders: Folders,
}

pub(crate) struct Folders {
    pub(crate) data: PathBuf,
}

pub(crate) struct Call {
    pub(crate) now: Now,
    pub(crate) actor: String,
    pub(crate) language: Language,
}

pub(crate) struct Now {
    pub(crate) instant: DateTime<FixedOffset>,
    pub(crate) today: NaiveDate,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Language {
    #[default]
    Da,
    Nb,
    En,
}

#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) params: Value,
}

impl App {
    pub(crate) fn new(folders: Folders) -> App {
        App { folders }
    }
}

pub(crate) fn dispatch(
    app: &mut App,
    call: &Call,
    name: &str,
    payload: Value,
) -> Result<Value, Failure> {
    Err(Failure {
        code: "unknown_command".to_owned(),
        params: json!({
            "name": name,
            "payload": payload,
            "actor": call.actor,
            "language": call.language,
            "today": call.now.today,
            "instant": call.now.instant,
            "data": app.folders.data,
        }),
    })
}
