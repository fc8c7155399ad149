//! Something the terminal program is asked to do while a fault strikes it, and what must be true afterwards.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk::{Desk, Ran, names, text};
use crate::state::State;
use crate::tally::Outcome;

/// What a deed leaves behind where it succeeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// A change in the register, which may be brought to the newest version first.
    Change,
    /// A document in the register, and its PDF.
    Document,
    /// Another register in its place; what stood there has another name.
    Replacement,
    /// A copy of the register.
    Copy,
    /// A file beside the register.
    Paper,
}

/// Which of the two states a register is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// A deed, with the folder it begins in and the states before and after it.
pub(crate) struct Deed {
    /// What it is called in the table.
    pub(crate) name: String,
    leaves: Leaves,
    /// The terminal program's words; `FILE`, `OUT` and `COPY` stand for paths.
    words: Vec<String>,
    base: Desk,
    before: State,
    /// The register's bytes before.
    bytes: Vec<u8>,
    after: State,
    /// What is written to `OUT`; empty where each time is another.
    paper: Vec<u8>,
}

/// What stands where a paper is to be written over.
const OLD_PAPER: &[u8] = b"gammelt papir";

impl Deed {
    /// Makes ready: the states are taken from a run without a fault.
    pub(crate) fn new(name: impl Into<String>, leaves: Leaves, base: Desk, words: &[&str]) -> Outcome<Deed> {
        let before = State::of(&base, &base.register())?;
        let bytes = fs::read(base.register())?;
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let after = before.clone();
        let mut deed = Deed { name: name.into(), leaves, words, base, before, bytes, after, paper: Vec::new() };
        let clean = deed.desk()?;
        let ran = deed.run(&clean)?;
        if !ran.is_done() {
            return Err(format!("{} fails without a fault: {}", deed.name, ran.told()).into());
        }
        deed.after = State::of(&clean, &clean.register())?;
        if leaves == Leaves::Paper {
            deed.paper = fs::read(clean.path("ud"))?;
        }
        Ok(deed)
    }

    /// A folder as it stands before the deed.
    pub(crate) fn desk(&self) -> Outcome<Desk> {
        let desk = Desk::new()?;
        self.reset(&desk)?;
        Ok(desk)
    }

    /// Makes a folder stand as it does before the deed.
    pub(crate) fn reset(&self, desk: &Desk) -> Outcome {
        desk.become_copy_of(self.base.folder())
    }

    /// Whether a register holds what it held before, whatever persons came to it.
    pub(crate) fn is_kept_in(&self, seen: &State) -> bool {
        let persons = &seen.content.persons;
        let all_there = self.before.content.persons.iter().all(|person| persons.contains(person));
        let others = |state: &State| schema::Register { persons: Vec::new(), ..state.content.clone() };
        all_there && others(seen) == others(&self.before)
    }

    /// The deed's words in a folder.
    pub(crate) fn words(&self, desk: &Desk) -> Vec<String> {
        let place = |word: &String| match word.as_str() {
            "FILE" => text(&desk.register()),
            "OUT" => text(&desk.path("ud")),
            "COPY" => text(&desk.path("kopi.fortegnelse")),
            _ => word.clone(),
        };
        self.words.iter().map(place).collect()
    }

    /// Does it without a fault.
    pub(crate) fn run(&self, desk: &Desk) -> Outcome<Ran> {
        desk.run(&self.words(desk).iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Says what was found after a strike; the error is what was lost.
    pub(crate) fn judge(&self, desk: &Desk, ran: &Ran) -> Outcome<&'static str> {
        let side = self.side(desk)?;
        self.copies_are_whole(desk)?;
        let has_paper = self.paper_is_whole(desk)?;
        let is_there = match self.leaves {
            Leaves::Change | Leaves::Document | Leaves::Replacement => side == Side::After,
            Leaves::Paper => has_paper,
            Leaves::Copy => false,
        };
        if ran.is_done() {
            self.acknowledged(desk, ran, side, has_paper)?;
            return Ok("acknowledged and there");
        }
        match (ran.code, is_there) {
            (None, false) => Ok("killed, as before"),
            (None, true) => Ok("killed, and all there"),
            (Some(1), false) => Ok("refused, as before"),
            (Some(1), true) => Ok("told as failed, yet all there"),
            (Some(code), _) => Err(format!("ended with {code}: {}", ran.told()).into()),
        }
    }

    /// Whether the register holds what it held before, or what it is to hold after. Anything else is a loss.
    fn side(&self, desk: &Desk) -> Outcome<Side> {
        let register = desk.register();
        let journal = PathBuf::from(format!("{}-journal", register.display()));
        let has_journal = fs::metadata(&journal).is_ok_and(|it| it.len() > 0);
        // The very bytes that were verified once need not be verified again.
        if !has_journal && fs::read(&register)? == self.bytes {
            return Ok(Side::Before);
        }
        let seen = State::of(desk, &register)?;
        let side = self.side_of(&seen)?;
        if side == Side::After && self.leaves == Leaves::Replacement {
            self.replaced_is_kept(desk)?;
        }
        if has_journal {
            // What was interrupted is taken back by the next one who writes.
            desk.done(&["set", &text(&register), "person", r#"{ "name": "Efter Afbrydelsen" }"#])?;
            let next = State::of(desk, &register)?;
            if next.changes <= seen.changes || !next.has_person("Efter Afbrydelsen") {
                return Err("the save after it is not there".into());
            }
        }
        Ok(side)
    }

    fn side_of(&self, seen: &State) -> Outcome<Side> {
        if seen.content == self.before.content {
            return Ok(Side::Before);
        }
        let is_after = match self.leaves {
            Leaves::Document => {
                seen.without_documents() == self.before.without_documents()
                    && seen.content.documents.len() == self.before.content.documents.len() + 1
            }
            Leaves::Copy | Leaves::Paper => false,
            Leaves::Change | Leaves::Replacement => seen.content == self.after.content,
        };
        if is_after { Ok(Side::After) } else { Err("the content is neither that before nor that after".into()) }
    }

    fn replaced_is_kept(&self, desk: &Desk) -> Outcome {
        for name in names(desk.folder(), ".fortegnelse").iter().filter(|name| name.contains("-replaced-")) {
            if State::of(desk, &desk.path(name))?.content == self.before.content {
                return Ok(());
            }
        }
        Err("what stood in the place of the restored register is gone".into())
    }

    /// Every copy in the program's own folder is whole, whether its index names it or not, and the index names no other.
    fn copies_are_whole(&self, desk: &Desk) -> Outcome {
        let folder = desk.backups();
        let known: HashSet<String> = names(&self.base.backups(), ".fortegnelse").into_iter().collect();
        for name in names(&folder, ".fortegnelse") {
            let is_known = known.contains(&name);
            if is_known && fs::read(folder.join(&name))? == fs::read(self.base.backups().join(&name))? {
                continue;
            }
            self.side_of(&State::read(&folder.join(&name))?).map_err(|error| format!("copy {name}: {error}"))?;
        }
        for listed in listed(&folder)? {
            if fs::metadata(folder.join(&listed.0)).map_or(0, |it| it.len()) != listed.1 {
                return Err(format!("the index names {} of {} bytes, which is not there", listed.0, listed.1).into());
            }
        }
        Ok(())
    }

    /// Whether the new paper stands at its place; half a paper is a loss.
    fn paper_is_whole(&self, desk: &Desk) -> Outcome<bool> {
        let Ok(found) = fs::read(desk.path("ud")) else {
            return if self.base.path("ud").exists() { Err("the paper before is gone".into()) } else { Ok(false) };
        };
        let is_whole = match self.leaves {
            Leaves::Paper => found == self.paper,
            Leaves::Document => found.starts_with(b"%PDF-") && found.trim_ascii_end().ends_with(b"%%EOF"),
            _ => return Ok(false),
        };
        if is_whole || found == OLD_PAPER { Ok(is_whole) } else { Err("half a paper stands at its place".into()) }
    }

    /// What the program said was done must be there.
    fn acknowledged(&self, desk: &Desk, ran: &Ran, side: Side, has_paper: bool) -> Outcome {
        let is_there = match self.leaves {
            Leaves::Change | Leaves::Replacement => side == Side::After,
            Leaves::Document => side == Side::After && has_paper && self.is_kept_document(desk, ran)?,
            Leaves::Paper => has_paper,
            Leaves::Copy => {
                let answer: Value = serde_json::from_str(&ran.out).unwrap_or_default();
                let path = PathBuf::from(answer["path"].as_str().unwrap_or_default());
                State::of(desk, &path)?.content == self.before.content
                    && listed(path.parent().unwrap_or(&path))?.iter().any(|it| path.ends_with(&it.0))
            }
        };
        if is_there { Ok(()) } else { Err("acknowledged, and not there".into()) }
    }

    /// Whether the paper is the one the register keeps of the document.
    fn is_kept_document(&self, desk: &Desk, ran: &Ran) -> Outcome<bool> {
        let answer: Value = serde_json::from_str(&ran.out).unwrap_or_default();
        let again = desk.path("igen.pdf");
        let id = answer["document"].as_str().unwrap_or_default();
        desk.done(&["document", &text(&desk.register()), id, "--out", &text(&again)])?;
        Ok(fs::read(again)? == fs::read(desk.path("ud"))?)
    }
}

/// The files a folder's index names, with their sizes.
pub(crate) fn listed(folder: &Path) -> Outcome<Vec<(String, u64)>> {
    let Ok(index) = fs::read_to_string(folder.join("index.json")) else {
        return Ok(Vec::new());
    };
    let index: Value = serde_json::from_str(&index)?;
    let line = |it: &Value| Some((it["file"].as_str()?.to_owned(), it["size"].as_u64()?));
    Ok(index.as_array().into_iter().flatten().filter_map(line).collect())
}
