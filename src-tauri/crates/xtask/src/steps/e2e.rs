//! The window and its page, driven from outside.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::lanes;
use crate::{
    needs::{self, Need},
    shell::{Outcome, built, command, has_display, run, top},
};

/// How many windows are shown at a time where each has a screen of its own: one waits for its driver while the other draws.
const SCREENS: usize = 2;

/// The window tests that take longest, which begin first.
const LONGEST: [&str; 5] = ["seed", "offline", "journey", "work", "life"];

/// The real window by WebDriver; without `files`, all of `tests/e2e`.
pub(crate) fn window(files: &[&str]) -> Outcome {
    needs::set_up(&[Need::WebEngine, Need::WindowTests, Need::Faults])?;
    super::ui::build()?;
    super::core::build()?;
    let tests = tests_among(Path::new("tests/e2e"), files)?;
    if tests.is_empty() {
        return Err("tests/e2e has no test".to_owned());
    }
    if has_display() && env::var_os("CI").is_none() {
        // One screen and one focus.
        return run(with_programs(node(1).args(tests)));
    }
    let mut tests: Vec<_> = tests.into_iter().map(|path| (name(&path), path)).collect();
    tests.sort_by_key(|(name, _)| LONGEST.iter().position(|it| it == name).unwrap_or(LONGEST.len()));
    let ended = lanes::side_by_side(SCREENS, tests, |lane, (name, path)| {
        let ran = lanes::ran(name, &mut screened(lane, &path));
        // What failed is told once more, at the end.
        println!("{}", ran.told);
        ran
    });
    lanes::outcome(&ended)
}

/// The same screen for everybody, large enough for the window and a dialog beside it. By itself it would begin anew
/// whenever the last window closes, and turn one away that opens meanwhile.
const SCREEN: &str = "-screen 0 1400x1000x24 -noreset";

/// A file's tests on a screen of their own. Each lane looks for the number of one from a number of its own on: two that
/// look from the same one on would take the same.
fn screened(lane: usize, path: &Path) -> Command {
    let mut screened = command("xvfb-run");
    screened.args(["-a", "-n", &(100 * (lane + 1)).to_string(), "-s", SCREEN]);
    let node = node(1);
    screened.arg(node.get_program()).args(node.get_args()).arg(path);
    with_programs(&mut screened);
    screened
}

/// The page in Chromium, against the real commands over the loopback bridge.
pub(crate) fn page() -> Outcome {
    needs::set_up(&[Need::WebEngine, Need::Browser])?;
    super::ui::build_bridge()?;
    let tests = tests_among(Path::new("ui/tests"), &[])?;
    if tests.is_empty() {
        return Err("ui/tests has no test".to_owned());
    }
    super::core::build()?;
    // They have a browser each, and wait more than they reckon.
    run(with_programs(node(2).args(tests)))
}

/// Node's test runner, with so many files at a time.
fn node(at_once: usize) -> Command {
    let mut node = command("node");
    node.args(["--test", &format!("--test-concurrency={at_once}"), "--test-reporter=spec"]);
    node
}

/// `files`, or every `*.test.mjs` of the folder.
fn tests_among(folder: &Path, files: &[&str]) -> Outcome<Vec<PathBuf>> {
    if !files.is_empty() {
        return Ok(files.iter().map(PathBuf::from).collect());
    }
    let entries = fs::read_dir(top().join(folder)).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    names.sort();
    Ok(names.into_iter().map(|name| folder.join(name)).collect())
}

/// What a file's tests are about: `seed` of `tests/e2e/seed.test.mjs`.
fn name(path: &Path) -> String {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    file.split('.').next().unwrap_or_default().to_owned()
}

fn with_programs(command: &mut Command) -> &mut Command {
    command
        .env("FORTEGNELSE_BIN", built("fortegnelse"))
        .env("FORTEGNELSE_CLI", built("fortegnelse-cli"))
        .env("FORTEGNELSE_BRIDGE", built("bridge"))
}
