//! The law as a file: what it would change, taking it, giving it up, and writing the one in force.

use std::io::Read;
use std::path::Path;

use register::Act;
use register::backup::Reason;
use schema::law::{LONGEST_LAW, Law, LawFault, LawPlace, LawProblem};
use schema::words::{Params, Words};
use schema::{Date, Kind, LawFile};
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::law_difference::{self, LawDifferenceView};
use crate::places::At;
use crate::safety;
use crate::state::Changed;
use crate::table::Nothing;
use crate::written::{self, Written};

/// What a file would change.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LawPreview {
    /// The file's name.
    name: String,
    /// The day up to which it was checked.
    as_of: Date,
    /// What it says otherwise than the law in force, in the order it stands there.
    differences: Vec<LawDifferenceView>,
}

pub(crate) fn law_preview(app: &mut App, call: &Call, asked: At) -> Result<LawPreview> {
    let words = app.words(call);
    let path = Path::new(&asked.path);
    let (_, law) = read(path, call.now.today, words)?;
    let differences = app.law().differences(&law);
    Ok(LawPreview {
        name: name(path),
        as_of: law.as_of,
        differences: differences.iter().map(|it| law_difference::view(it, words)).collect(),
    })
}

/// Takes a file as the law the register is held against from now on.
pub(crate) fn law_take(app: &mut App, call: &Call, asked: At) -> Result<Changed> {
    let today = call.now.today;
    let path = Path::new(&asked.path);
    let (text, law) = read(path, today, app.words(call))?;
    let files = &app.file()?.content().law_files;
    let position = files.iter().map(|it| it.position).max().map_or(0, |last| last.saturating_add(1));
    // The clock of this PC may be behind the one the last file was taken by, and the latest is in force.
    let taken_on = files.iter().map(|it| it.taken_on).max().map_or(today, |last| last.max(today));
    let file = LawFile { position, name: name(path), as_of: law.as_of, taken_on, text, ..LawFile::default() };
    let value = serde_json::to_value(file)?;
    safety::keep(app, call, Reason::Import);
    edit::change(app, call, Act::Add, None, |change| change.save(Kind::LawFile, value).map(drop))
}

/// Gives up every file that was taken: the law the program came with is in force again.
pub(crate) fn law_drop(app: &mut App, call: &Call, _: Nothing) -> Result<Changed> {
    let files: Vec<String> = app.file()?.content().law_files.iter().map(|it| it.id.to_string()).collect();
    if files.is_empty() {
        return Err(Failure::of(Code::NotFound).with("kind", Kind::LawFile.name()).with("id", "law_file"));
    }
    edit::change(app, call, Act::Remove, None, |change| {
        files.iter().try_for_each(|id| change.remove(Kind::LawFile, id))
    })
}

/// Writes the law in force as JSON for a person to edit.
pub(crate) fn law_export(app: &mut App, _: &Call, asked: At) -> Result<Written> {
    let in_force = app.in_force();
    let text = match in_force.file {
        // A file may lack sections that are in force all the same.
        Some(_) => format!("{}\n", serde_json::to_string_pretty(&*in_force.law)?),
        None => Law::shipped_text().to_owned(),
    };
    written::for_user(Path::new(&asked.path), text.as_bytes())
}

fn read(path: &Path, today: Date, words: &Words) -> Result<(String, Law)> {
    let told = |error: std::io::Error| Failure::file(error, path);
    let refused =
        |problem: LawProblem| Failure::of(Code::LawFile).with("path", path.display()).with("what", problem.text(words));
    let whole = |fault, params: &[(&str, String)]| LawProblem {
        place: LawPlace::Path(String::new()),
        fault,
        params: params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect::<Params>(),
    };
    if !path.metadata().map_err(told)?.is_file() {
        return Err(Failure::of(Code::NoFile).with("path", path.display()));
    }
    // One byte more than allowed is enough to know.
    let mut bytes = Vec::new();
    let most = LONGEST_LAW as u64 + 1;
    std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(told)?;
    if bytes.len() > LONGEST_LAW {
        return Err(refused(whole(LawFault::TooLarge, &[("limit", LONGEST_LAW.to_string())])));
    }
    let text = String::from_utf8(bytes).map_err(|_| refused(whole(LawFault::Character, &[])))?;
    let law = Law::parse(&text).map_err(refused)?;
    if law.as_of > today {
        return Err(refused(whole(LawFault::Future, &[("value", words.date(law.as_of))])));
    }
    Ok((text, law))
}

fn name(path: &Path) -> String {
    path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}
