//! What is handed to an authority or an auditor the same day: one archive of papers, data and scans, with the sums by which a
//! stranger sees that nothing was changed.
//!
//! It reads only, as printing does: nothing is numbered, and no trace is left in the register.

mod content;
mod enclosed;
mod papers;
mod readme;
mod told;

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;
use std::sync::Arc;

use exchange::archive::{self, Archive, Broken, Sum};
use register::RegisterFile;
use report::{Edition, Order};
use schema::law::Law;
use schema::outside::Part;
use schema::words::Words;
use schema::{Language, Now, Register};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::paper;
use crate::written;
use content::{Content, Holds};

/// What is to be in it. The record always is.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackWhat {
    /// The parts beside the record; policies and processors where left out.
    #[serde(default = "usual")]
    parts: Vec<Part>,
    /// Whether the signed copies of its papers are in it.
    #[serde(default)]
    scans: bool,
    /// Whether the copies of the agreements are in it.
    #[serde(default)]
    agreements: bool,
}

/// What is to be in it, and where it is to be written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackTo {
    #[serde(default = "usual")]
    parts: Vec<Part>,
    #[serde(default)]
    scans: bool,
    #[serde(default)]
    agreements: bool,
    path: String,
}

/// What would be in it, and what would not.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PackContent {
    /// The files, in their order.
    files: Vec<PackFile>,
    /// The papers and files that are left out, and the records and fields, each by name.
    left: Vec<LeftOut>,
}

/// A file of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PackFile {
    /// Its name in the archive.
    name: String,
    /// What it is.
    title: String,
    /// How a paper stands, in a sentence.
    note: String,
    /// Whether it is a draft, made for it.
    draft: bool,
    /// The people a paper names.
    people: Vec<String>,
}

/// What is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct LeftOut {
    /// By name.
    what: String,
    /// Why.
    why: String,
}

/// It was written.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Packed {
    /// Where.
    path: String,
    /// Its size in bytes.
    size: u32,
    /// How many files are in it.
    files: u32,
    /// The sum of its list of sums: who has it from elsewhere knows whose archive it is.
    sum: String,
}

/// What is being packed, and for when.
struct Packing<'a> {
    file: &'a RegisterFile,
    register: &'a Register,
    law: Arc<Law>,
    now: Now,
    /// The language of what is made for it.
    language: Language,
    parts: Vec<Part>,
    scans: bool,
    agreements: bool,
}

pub(crate) fn pack_content(app: &mut App, call: &Call, asked: PackWhat) -> Result<PackContent> {
    let packing = Packing::of(app, call, asked)?;
    let content = content::of(&packing)?;
    let words = app.words(call);
    Ok(PackContent {
        files: content.items.iter().map(|it| told::file(&packing, it, words)).collect(),
        left: told::left(&packing, &content, words),
    })
}

pub(crate) fn pack(app: &mut App, call: &Call, asked: PackTo) -> Result<Packed> {
    let PackTo { parts, scans, agreements, path } = asked;
    let packing = Packing::of(app, call, PackWhat { parts, scans, agreements })?;
    let content = content::of(&packing)?;
    let path = Path::new(&path);
    written::no_register(path)?;
    let sums = written::made(
        path,
        |file| filled(&packing, &content, file, path),
        |file, sums| {
            let read = File::open(file).map_err(|error| Failure::file(error, path))?;
            archive::is_as_written(BufReader::new(read), sums).map_err(|error| told_of(error, path))
        },
    )?;
    let size = std::fs::metadata(path).map_err(|error| Failure::file(error, path))?.len();
    Ok(Packed {
        path: path.to_string_lossy().into_owned(),
        size: u32::try_from(size).unwrap_or(u32::MAX),
        files: u32::try_from(sums.len()).unwrap_or(u32::MAX),
        sum: sums.last().map(|it| it.sha256.clone()).unwrap_or_default(),
    })
}

/// Writes the archive: one file after the other, so that no more than one is held at a time.
fn filled(packing: &Packing<'_>, content: &Content, file: &mut File, path: &Path) -> Result<Vec<Sum>> {
    let told = |error: Broken| told_of(error, path);
    let mut archive = Archive::new(BufWriter::new(file), packing.now.instant);
    // What tells about the rest comes first.
    for (name, text) in readme::files(packing, content) {
        archive.add(&name, text.as_bytes()).map_err(told)?;
    }
    for item in &content.items {
        let added = match &item.holds {
            Holds::Kept(id) => archive.add(&item.name, &packing.file.bytes(id)?),
            Holds::Draft(document) => archive.add(&item.name, &paper::pdf(&report::lay_out(document))?),
            Holds::Made(bytes) => archive.add(&item.name, bytes),
        };
        added.map_err(told)?;
    }
    archive.finish().map_err(told)
}

fn told_of(error: Broken, path: &Path) -> Failure {
    match error {
        Broken::Io(error) => Failure::file(error, path),
        Broken::Name(_) | Broken::Zip(_) => {
            Failure::of(Code::NotWritten).with("path", path.display()).with("detail", error)
        }
    }
}

fn usual() -> Vec<Part> {
    vec![Part::Policies, Part::Processors]
}

impl<'a> Packing<'a> {
    fn of(app: &'a App, call: &Call, asked: PackWhat) -> Result<Packing<'a>> {
        let file = app.file()?;
        let register = file.content();
        let language = register.organisations.first().map(|it| it.report_language).unwrap_or_default();
        let PackWhat { mut parts, scans, agreements } = asked;
        parts.retain(|it| *it != Part::Record);
        parts.sort();
        parts.dedup();
        Ok(Packing { file, register, law: app.law(), now: call.now, language, parts, scans, agreements })
    }

    fn has(&self, part: Part) -> bool {
        part == Part::Record || self.parts.contains(&part)
    }

    /// The words of what is made for it.
    fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    fn order<'o>(&'o self, register: &'o Register, language: Language) -> Order<'o> {
        Order { register, law: &self.law, now: self.now, printed: None, language, edition: Edition::Draft }
    }
}
