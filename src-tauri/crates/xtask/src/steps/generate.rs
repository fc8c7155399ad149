//! The files that are made from the Rust types: the published schema, the page's types.

use crate::shell::{Outcome, cargo, run};

pub(crate) fn generate() -> Outcome {
    run(&mut generator())
}

/// Fails where a committed file is not what the types say now.
pub(crate) fn check() -> Outcome {
    run(generator().arg("--check")).map_err(|reason| format!("{reason}\nrenew them with `cargo xtask generate`"))
}

/// `commands` sees every type that leaves Rust, so it writes them all.
fn generator() -> std::process::Command {
    let mut generator = cargo();
    generator.args(["run", "--quiet", "--package", "commands", "--bin", "generate", "--"]);
    generator
}
