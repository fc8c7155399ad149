//! Test programs: built first, then run side by side. Cargo runs them one after another, and those that wait for a process
//! they have traced or killed would leave the cores idle meanwhile.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::{
    core,
    lanes::{self, Ran},
};
use crate::shell::{Outcome, answer, cargo, command, shown};

/// How many run at a time for each core: one more than the core can serve, as some wait.
const PER_CORE: usize = 2;

/// A built test program, and the folder of its package, in which Cargo would run it.
struct Program {
    executable: PathBuf,
    folder: PathBuf,
}

/// The packages whose test programs take longest, which begin first.
const LONGEST: [&str; 4] = ["tests", "register", "report", "rules"];

/// Builds and runs every test program of a selection of packages, in Cargo's words; all are run, and what those said that
/// failed is shown.
pub(crate) fn test(selection: &[&str]) -> Outcome {
    let programs = built(selection)?;
    if programs.is_empty() {
        return Err("no test program was built".to_owned());
    }
    let ended = lanes::side_by_side(PER_CORE * lanes::cores(), programs, |_, program| program.run());
    lanes::outcome(&ended)
}

/// Builds them, and reads from Cargo's messages where they are. Cargo's own complaints go to this terminal. They are asked
/// for as everything is built: under `cargo test` each would be compiled a second time.
fn built(selection: &[&str]) -> Outcome<Vec<Program>> {
    let mut build = cargo();
    core::linted(&mut build).args(["build", "--quiet", "--all-targets", "--message-format=json-render-diagnostics"]);
    build.args(selection);
    build.stderr(Stdio::inherit());
    let output = build.output().map_err(|e| format!("{}: {e}", shown(&build)))?;
    if !output.status.success() {
        return Err(format!("{} ended with {}", shown(&build), output.status));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut programs: Vec<(usize, Program)> = messages.lines().filter_map(program).collect();
    programs.sort_by_key(|(place, _)| *place);
    Ok(programs.into_iter().map(|(_, program)| program).collect())
}

/// The test program a message of Cargo's tells of, with its place in the row.
fn program(message: &str) -> Option<(usize, Program)> {
    // The profile's word, not the target's: a program may have tests and not be one.
    if !message.contains("\"test\":true},\"features\"") {
        return None;
    }
    let executable = PathBuf::from(value(message, "executable")?);
    let folder = Path::new(&value(message, "manifest_path")?).parent()?.to_owned();
    let package = folder.file_name()?.to_str()?;
    let place = LONGEST.iter().position(|it| *it == package).unwrap_or(LONGEST.len());
    Some((place, Program { executable, folder }))
}

/// The text of a member of a flat JSON message.
fn value(message: &str, member: &str) -> Option<String> {
    let start = format!("\"{member}\":\"");
    let rest = &message[message.find(&start)? + start.len()..];
    Some(rest[..rest.find('"')?].replace("\\\\", "\\"))
}

/// Where temporary folders stand in memory, if the system has such a place with room for all of them: each save waits for
/// the disk otherwise, thousands of times.
fn memory() -> Option<&'static Path> {
    /// In KiB; all tests together hold 43 MiB at a time.
    const ROOM: u64 = 512 << 10;
    let folder = Path::new("/dev/shm");
    let free = answer(command("df").args(["--output=avail", "--block-size=1K"]).arg(folder))?;
    let free: u64 = free.lines().last()?.trim().parse().ok()?;
    (free >= ROOM).then_some(folder)
}

impl Program {
    fn run(&self) -> Ran {
        let mut program = Command::new(&self.executable);
        program.current_dir(&self.folder).env("CARGO_MANIFEST_DIR", &self.folder).env("CARGO", env!("CARGO"));
        program.envs(memory().map(|folder| ("TMPDIR", folder)));
        lanes::ran(self.name(), &mut program)
    }

    /// The package and the program, without the hash Cargo puts behind it.
    fn name(&self) -> String {
        let part = |path: &Path| path.file_stem().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let program = part(&self.executable);
        let program = program.rsplit_once('-').map_or(program.as_str(), |(name, _)| name);
        let package = part(&self.folder);
        if package == program { package } else { format!("{package} {program}") }
    }
}
