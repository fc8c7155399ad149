//! `fortegnelse-cli`: the program's commands from a terminal.
//!
//! Exit codes: 0 done · 1 refused, the reason is on standard error · 2 the arguments are wrong ·
//! 3 done, but a character was printed as a box because no font has it.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a terminal program

mod arguments;
mod clock;
mod told;
mod verbs;

use std::process::ExitCode;

use schema::Language;
use schema::words::Words;

fn main() -> ExitCode {
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let language = arguments::language(&given).unwrap_or_else(spoken);
    let words = Words::of(language);
    let matches = match arguments::command(words).try_get_matches_from(given) {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version go to standard output and are no mistake.
            let wrong = error.use_stderr();
            if error.print().is_err() {
                return ExitCode::from(1);
            }
            return ExitCode::from(if wrong { 2 } else { 0 });
        }
    };
    verbs::run(&matches, language)
}

/// The language of the surroundings; Danish where they name none of the three.
fn spoken() -> Language {
    let named =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    match named.as_deref().map(|name| name.get(..2).unwrap_or_default()) {
        Some("nb" | "nn" | "no") => Language::Nb,
        Some("en") => Language::En,
        _ => Language::Da,
    }
}
