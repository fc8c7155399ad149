//! A folder with a register, a PC's own folder and a place for papers, and the terminal program that works there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::tally::Outcome;

/// When everything is done, where a fault is not about time.
pub(crate) const NOW: &str = "2026-11-21T10:00:00+01:00";

/// Who does it.
pub(crate) const ACTOR: &str = "Pernille Prøvesen";

/// What one run of the terminal program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Its exit code; none where it was killed.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Runs it to its end.
    pub(crate) fn of(command: &mut Command) -> Outcome<Ran> {
        let output = command.stdin(Stdio::null()).output()?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) })
    }

    /// Whether the program said that it was done. A character without a font is told by a code of its own.
    pub(crate) fn is_done(&self) -> bool {
        matches!(self.code, Some(0 | 3))
    }

    /// Whether it refused, in a sentence.
    pub(crate) fn is_refused(&self) -> bool {
        self.code == Some(1) && !self.err.trim().is_empty()
    }

    /// What it answered, where it was done.
    pub(crate) fn answer(&self) -> Outcome<Value> {
        if self.is_done() { Ok(serde_json::from_str(&self.out)?) } else { Err(self.told().into()) }
    }

    /// The refusal, as it is told to machines.
    pub(crate) fn refusal(&self) -> Value {
        let line = self.err.lines().find(|line| line.starts_with("{\"error\""));
        line.and_then(|line| serde_json::from_str::<Value>(line).ok()).map_or(Value::Null, |told| told["error"].clone())
    }

    /// The refusal's code; empty where there is none.
    pub(crate) fn refused_as(&self) -> String {
        self.refusal()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// How it ended, for people.
    pub(crate) fn told(&self) -> String {
        format!("exit {:?}: {}", self.code, self.err.trim().chars().take(400).collect::<String>())
    }
}

/// The folder.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// An empty one. It stands in memory where the system has such a place: what is struck is the program, not the disk.
    pub(crate) fn new() -> Outcome<Desk> {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() { Desk::new_in(memory) } else { Desk::new_in(&std::env::temp_dir()) }
    }

    /// An empty one in a folder.
    pub(crate) fn new_in(folder: &Path) -> Outcome<Desk> {
        let desk = Desk { folder: tempfile::Builder::new().prefix("faults-").tempdir_in(folder)? };
        fs::create_dir(desk.pc())?;
        Ok(desk)
    }

    /// One with a register made from a register's JSON among the project's, where the day's backup is taken.
    pub(crate) fn with(source: &str) -> Outcome<Desk> {
        let desk = Desk::new()?;
        let source = top().join(source);
        desk.done(&["new", &text(&desk.register()), "--from", &text(&source)])?;
        Ok(desk)
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Something in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The register.
    pub(crate) fn register(&self) -> PathBuf {
        self.path("eksempel.fortegnelse")
    }

    /// The PC's own folder.
    pub(crate) fn pc(&self) -> PathBuf {
        self.path("pc")
    }

    /// Where the program keeps the backups it takes of itself.
    pub(crate) fn backups(&self) -> PathBuf {
        self.pc().join("backups")
    }

    /// The terminal program, with what it was told and where it works.
    pub(crate) fn cli(&self, words: &[&str]) -> Command {
        self.cli_of(words, &self.pc(), Some(NOW))
    }

    /// The same at another PC, or at another moment: where none is named, at the one the clock shows.
    pub(crate) fn cli_of(&self, words: &[&str], pc: &Path, now: Option<&str>) -> Command {
        let mut command = Command::new(program());
        tell(&mut command, words, pc, now);
        command
    }

    /// Tells a command that ends in the terminal program what to do there.
    pub(crate) fn tell(&self, command: &mut Command, words: &[&str]) {
        tell(command, words, &self.pc(), Some(NOW));
    }

    /// Runs the terminal program.
    pub(crate) fn run(&self, words: &[&str]) -> Outcome<Ran> {
        Ran::of(&mut self.cli(words))
    }

    /// Runs it where it must succeed.
    pub(crate) fn done(&self, words: &[&str]) -> Outcome<Value> {
        self.run(words)?.answer().map_err(|error| format!("{}: {error}", words.join(" ")).into())
    }

    /// Makes the folder hold what another holds.
    pub(crate) fn become_copy_of(&self, other: &Path) -> Outcome {
        empty(self.folder())?;
        copy_into(other, self.folder())
    }
}

/// What a command that ends in the terminal program is told.
pub(crate) fn tell(command: &mut Command, words: &[&str], pc: &Path, now: Option<&str>) {
    command.args(words).args(["--json", "--in", "da", "--as", ACTOR]).arg("--data").arg(pc);
    if let Some(now) = now {
        command.args(["--now", now]);
    }
}

/// Takes away everything in a folder.
fn empty(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    Ok(())
}

/// Copies a folder's content into another.
pub(crate) fn copy_into(from: &Path, to: &Path) -> Outcome {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&place)?;
            copy_into(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), &place)?;
        }
    }
    Ok(())
}

/// The terminal program, built beside this one.
pub(crate) fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    here.with_file_name("fortegnelse-cli")
}

/// The project's top folder.
pub(crate) fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// A path as text.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The names in a folder that end so, in order; none where there is no such folder.
pub(crate) fn names(folder: &Path, end: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(end));
    names.sort();
    names
}
