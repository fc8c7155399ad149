//! When the program fails inside: a report that stays on this PC and holds nothing of the register.
//!
//! What a panic says of itself is never written down: it may hold what somebody typed, a name or a path. The place in the
//! program's text, the functions that led there and the command under way are enough to find the fault.

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use schema::words::Words;
use schema::{Instant, Language};

use crate::failure::{Code, Failure, Result};
use crate::log;

/// How many reports are kept.
const KEPT: usize = 10;

/// How many functions of the way to the fault a report names.
const FUNCTIONS: usize = 60;

/// Where reports go, and by which clock.
struct Watch {
    reports: PathBuf,
    clock: fn() -> Instant,
    /// Whether the last panic has its report.
    reported: bool,
}

static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

thread_local! {
    /// The command this thread is answering.
    static COMMAND: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// From now on each panic leaves a report in the program's own folder. `clock` tells when it happened.
pub fn watch(data: &Path, clock: fn() -> Instant) {
    static HOOK: Once = Once::new();
    *watched() = Some(Watch { reports: data.join("reports"), clock, reported: false });
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |told| {
            // Where it is developed the message is read on the terminal. Elsewhere that may be a log of the system's.
            if cfg!(debug_assertions) {
                usual(told);
            }
            report(told);
        }));
    });
}

/// What the user is told after a panic: what was saved is safe, and where the report lies, if there is one.
pub fn failed(language: Language) -> Failure {
    let failure = Failure::of(Code::Panic);
    let reports = watched().as_ref().filter(|it| it.reported).map(|it| it.reports.clone());
    let failure = match reports {
        Some(reports) => failure.with("folder", reports.display()),
        None => failure,
    };
    failure.told(Words::of(language))
}

/// A command while it is answered: a panic meanwhile names it, and the log tells how it ended.
pub(crate) struct UnderWay {
    data: PathBuf,
    at: Instant,
    command: &'static str,
    ended: Option<&'static str>,
}

impl UnderWay {
    /// `command` is a name of the table and no text from outside.
    pub(crate) fn begin(data: &Path, at: Instant, command: &'static str) -> UnderWay {
        COMMAND.set(Some(command));
        UnderWay { data: data.to_owned(), at, command, ended: None }
    }

    pub(crate) fn end<T>(mut self, answer: &Result<T>) {
        self.ended = Some(match answer {
            Ok(_) => "ok",
            Err(failure) => failure.code.name(),
        });
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        COMMAND.set(None);
        log::note(&self.data, self.at, self.command, self.ended.unwrap_or(Code::Panic.name()));
    }
}

fn watched() -> MutexGuard<'static, Option<Watch>> {
    WATCH.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes the report of a panic. It must neither wait nor fail: the program is in trouble already.
fn report(told: &PanicHookInfo<'_>) {
    let Ok(mut watched) = WATCH.try_lock() else { return };
    let Some(watch) = watched.as_mut() else { return };
    let at = (watch.clock)();
    let place = told.location().map_or_else(String::new, |it| format!("{}:{}", place_in(it.file()), it.line()));
    // A thread that is ending has no command any more.
    let command = COMMAND.try_with(Cell::get).ok().flatten().unwrap_or("none");
    let text = format!(
        "Fortegnelse {}\nsystem: {} {}\nat: {at}\ncommand: {command}\nplace: {place}\nfunctions:\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        functions(&Backtrace::force_capture().to_string()),
    );
    watch.reported = kept(&watch.reports, at, &text).is_ok();
    // Somebody may be at a terminal; where nobody is, nothing is lost.
    drop(writeln!(io::stderr(), "fortegnelse: failed at {place}"));
}

/// A place in the program's text, without where it lay on the PC it was built on.
fn place_in(file: &str) -> String {
    let file = file.replace('\\', "/");
    for mark in ["/registry/src/", "/library/"] {
        if let Some((_, rest)) = file.split_once(mark) {
            // Behind the first stands the registry's own folder.
            let rest = if mark == "/library/" { rest } else { rest.split_once('/').map_or(rest, |(_, rest)| rest) };
            return rest.to_owned();
        }
    }
    let is_absolute = file.starts_with('/') || file.contains(':');
    if is_absolute { file.rsplit('/').next().unwrap_or_default().to_owned() } else { file }
}

/// The functions a backtrace names, one to a line, without the files they stand in. A program without names has none.
fn functions(trace: &str) -> String {
    let named = trace
        .lines()
        .filter_map(|line| line.trim_start().split_once(": "))
        .filter(|(number, name)| number.bytes().all(|it| it.is_ascii_digit()) && *name != "<unknown>");
    named.take(FUNCTIONS).map(|(_, name)| format!("  {}\n", name.trim())).collect()
}

/// Keeps a report under a name of its own, and the newest alone.
fn kept(reports: &Path, at: Instant, text: &str) -> io::Result<()> {
    fs::create_dir_all(reports)?;
    // In universal time, so that the names stand in the order in which it happened.
    let named = at.0.to_utc().format("panic-%Y-%m-%dT%H%M%S%.3fZ").to_string();
    let mut more = 0;
    let mut file = loop {
        let name = if more == 0 { format!("{named}.txt") } else { format!("{named}_{more:02}.txt") };
        match OpenOptions::new().write(true).create_new(true).open(reports.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && more < 99 => more += 1,
            opened => break opened?,
        }
    };
    file.write_all(text.as_bytes())?;
    let mut all: Vec<PathBuf> = fs::read_dir(reports)?.filter_map(|it| Some(it.ok()?.path())).collect();
    all.retain(|path| {
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        name.starts_with("panic-") && name.ends_with(".txt")
    });
    all.sort();
    for old in all.iter().rev().skip(KEPT) {
        fs::remove_file(old)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    fn clock() -> Instant {
        Instant::parse("2026-11-21T14:02:00.250+01:00").unwrap()
    }

    fn files(folder: &Path) -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = fs::read_dir(folder)
            .unwrap()
            .map(|it| it.unwrap().path())
            .map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(it).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// All that changes what the whole process does stands in this one test.
    #[test]
    fn a_panic_leaves_a_report_that_names_the_command_and_the_place_and_nothing_of_what_was_typed() {
        let data = tempfile::tempdir().unwrap();
        assert!(!failed(Language::Da).message.contains(data.path().to_str().unwrap()), "there is no report yet");
        watch(data.path(), clock);
        let typed = String::from("Karl Hansens helbred");
        let failing = catch_unwind(AssertUnwindSafe(|| {
            let _under_way = UnderWay::begin(data.path(), clock(), "save");
            panic!("{typed} {}", data.path().display());
        }));
        assert!(failing.is_err());
        let reports = data.path().join("reports");
        let told = files(&reports);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].0, "panic-2026-11-21T130200.250Z.txt");
        let text = &told[0].1;
        assert!(text.starts_with(concat!("Fortegnelse ", env!("CARGO_PKG_VERSION"), "\n")), "{text}");
        assert!(text.contains("\ncommand: save\n"), "{text}");
        assert!(text.contains("src/trouble.rs:"), "{text}");
        assert!(text.contains("  commands::trouble::tests::"), "{text}");
        assert!(!text.contains("Karl") && !text.contains(data.path().to_str().unwrap()), "{text}");
        assert!(std::env::var("HOME").ok().is_none_or(|home| !text.contains(&home)), "{text}");
        assert_eq!(files(&data.path().join("log"))[0].1, "2026-11-21T14:02:00+01:00 save panic\n");
        // Where the report lies is said in each language, and the next panic is not said to be in that command.
        for language in Language::ALL {
            assert!(failed(*language).message.contains(reports.to_str().unwrap()), "{}", failed(*language).message);
        }
        assert!(catch_unwind(|| panic!("again")).is_err());
        assert!(files(&reports)[1].1.contains("\ncommand: none\n"));
        // A folder that cannot be written is not spoken of.
        fs::remove_dir_all(&reports).unwrap();
        fs::write(&reports, "").unwrap();
        assert!(catch_unwind(|| panic!("once more")).is_err());
        assert!(!failed(Language::Da).message.contains(data.path().to_str().unwrap()));
    }

    #[test]
    fn the_eleventh_report_pushes_the_oldest_out_and_nothing_else() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join("panic.md"), "somebody else's").unwrap();
        for hour in 0..11 {
            kept(data.path(), clock().plus_hours(hour).unwrap(), &hour.to_string()).unwrap();
        }
        kept(data.path(), clock().plus_hours(10).unwrap(), "in the same moment").unwrap();
        let told = files(data.path());
        let texts: Vec<&str> = told.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["2", "3", "4", "5", "6", "7", "8", "9", "10", "in the same moment", "somebody else's"]);
    }

    #[test]
    fn a_place_says_nothing_of_the_pc_it_was_built_on() {
        for (file, place) in [
            ("src-tauri/crates/commands/src/edit.rs", "src-tauri/crates/commands/src/edit.rs"),
            ("/home/anna/.cargo/registry/src/index.crates.io-1949/zip-9.4.0/src/read.rs", "zip-9.4.0/src/read.rs"),
            ("C:\\Users\\anna\\.cargo\\registry\\src\\index\\zip-9.4.0\\src\\read.rs", "zip-9.4.0/src/read.rs"),
            ("/rustc/59807616/library/core/src/option.rs", "core/src/option.rs"),
            ("/home/anna/fortegnelse/schema/src/lib.rs", "lib.rs"),
            ("C:\\Users\\anna\\lib.rs", "lib.rs"),
        ] {
            assert_eq!(place_in(file), place);
        }
    }

    #[test]
    fn of_a_backtrace_the_functions_alone_are_told() {
        let trace = "   0: core::panicking::panic_fmt\n             at /home/anna/lib.rs:4:5\n   1: <unknown>\n   2: commands::edit::save::{{closure}}\n";
        assert_eq!(functions(trace), "  core::panicking::panic_fmt\n  commands::edit::save::{{closure}}\n");
    }
}
