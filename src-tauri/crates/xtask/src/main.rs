//! `cargo xtask run | test | …`: sets up what is missing, then does it. README tells when to use which.

mod needs;
mod shell;
mod steps;

use std::{env, process::ExitCode};

use crate::shell::Outcome;

fn main() -> ExitCode {
    if let Some(ended) = steps::fuzz::compiled() {
        return ended;
    }
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

const USAGE: &str = "\
cargo xtask VERB

  run [FILE]          builds the program and opens its window; without a display, prints the example instead
  test [--core]       every check in order; --core: only the tests of the crates below the window
  test --only STEP    one step of those: see `cargo xtask test --list`
  setup               installs what running and testing need (Debian), or says what is missing
  ui [--bridge]       builds the page (--bridge: the one that tests reach over loopback)
  e2e [FILE…]         the real window by WebDriver, under Xvfb where there is no display
  generate [--check]  renews the files made from the Rust types and the lock files, or says which are stale
  deny                licences, banned crates, sources and known faults of the dependencies
  advisories FOLDER   renews the copy of what is known against them, from a clone of the database
  fuzz [TARGET…] [--seconds N]
                      every way in from outside, fuzzed: 600 seconds each, or so many
  release-check       builds what users get, and looks for the tests' ways in
  faults [--quick|--every] [NAME…]
                      every fault in turn, and the register found whole after each; --quick: the part `test` runs;
                      --every: each system call with each fault, which takes hours
  pdf FILE…           PDF/A-3a, PDF/UA-1 and structure of printed documents";

fn perform(words: &[&str]) -> Outcome {
    match words {
        ["run"] => steps::run::run(None),
        ["run", file] => steps::run::run(Some(file)),
        ["test", options @ ..] => steps::test::test(options),
        ["setup"] => needs::set_up(&needs::ALL),
        ["ui"] => steps::ui::build(),
        ["ui", "--bridge"] => steps::ui::build_bridge(),
        ["e2e", files @ ..] => steps::e2e::window(files),
        ["generate"] => steps::generate::generate(),
        ["generate", "--check"] => steps::generate::check(),
        ["fuzz", words @ ..] => steps::fuzz::fuzz(words),
        ["deny"] => steps::deny::deny(),
        ["advisories", clone] => steps::advisories::renew(clone),
        ["release-check"] => steps::release::check(),
        ["faults", options @ ..] => steps::faults::strike(options),
        ["pdf", files @ ..] if !files.is_empty() => {
            steps::pdf::validate(&files.iter().map(Into::into).collect::<Vec<_>>())
        }
        _ => Err(format!("not understood: {}\n\n{USAGE}", words.join(" "))),
    }
}
