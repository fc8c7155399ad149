//! The window and its page, driven from outside.

use std::{env, fs, path::Path, process::Command};

use crate::{
    needs::{self, Need},
    shell::{Outcome, built, command, has_display, run, top},
};

/// The real window by WebDriver; without `files`, all of `tests/e2e`.
pub(crate) fn window(files: &[&str]) -> Outcome {
    needs::set_up(&[Need::WebEngine, Need::WindowTests, Need::Faults])?;
    super::ui::build()?;
    super::core::build()?;
    let mut node = node_tests(Path::new("tests/e2e"), files)?.ok_or("tests/e2e has no test")?;
    if has_display() && env::var_os("CI").is_none() {
        return run(with_programs(&mut node));
    }
    // The same screen for everybody, large enough for the window and a dialog beside it.
    let mut screened = command("xvfb-run");
    screened.args(["-a", "-s", "-screen 0 1400x1000x24"]).arg(node.get_program());
    screened.args(node.get_args());
    run(with_programs(&mut screened))
}

/// The page in Chromium, against the real commands over the loopback bridge. None there: nothing to do.
pub(crate) fn page() -> Outcome {
    needs::set_up(&[Need::WebEngine, Need::Browser])?;
    super::ui::build_bridge()?;
    let Some(mut node) = node_tests(Path::new("ui/tests"), &[])? else {
        println!("no ui/tests yet");
        return Ok(());
    };
    super::core::build()?;
    run(with_programs(&mut node))
}

/// Node's test runner over `files`, or over every `*.test.mjs` of the folder.
fn node_tests(folder: &Path, files: &[&str]) -> Outcome<Option<Command>> {
    let mut node = command("node");
    // The windows share one screen and one focus; the pages have a browser each and wait more than they reckon.
    let at_once = if folder == Path::new("ui/tests") { "--test-concurrency=2" } else { "--test-concurrency=1" };
    node.args(["--test", at_once, "--test-reporter=spec"]);
    if !files.is_empty() {
        node.args(files);
        return Ok(Some(node));
    }
    let Ok(entries) = fs::read_dir(top().join(folder)) else {
        return Ok(None);
    };
    let mut tests: Vec<_> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    tests.sort();
    node.args(tests.iter().map(|name| folder.join(name)));
    Ok((!tests.is_empty()).then_some(node))
}

fn with_programs(command: &mut Command) -> &mut Command {
    command
        .env("FORTEGNELSE_BIN", built("fortegnelse"))
        .env("FORTEGNELSE_CLI", built("fortegnelse-cli"))
        .env("FORTEGNELSE_BRIDGE", built("bridge"))
}
