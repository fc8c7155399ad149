//! Format, lints and tests of the Rust code.

use std::{env, path::Path, process::Command};

use super::programs;
use crate::shell::{Outcome, answer, cargo, command, run};

pub(crate) fn format() -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))
}

/// Every program and every test. One selection for all checks: with another, Cargo picks other features for the shared
/// dependencies and builds the window's two hundred crates once more.
pub(crate) fn build() -> Outcome {
    run(linted(cargo().args(["build", "--quiet", "--workspace", "--all-targets"])))
}

/// Cargo, compiling the project's own crates by way of Clippy, which ends badly on the first complaint. `cargo clippy` does the
/// same and makes nothing that can be run: every dependency would be read once for it and once more for the programs.
pub(crate) fn linted(cargo: &mut Command) -> &mut Command {
    let root = answer(command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    let driver = Path::new(root.trim()).join("bin/clippy-driver").with_extension(env::consts::EXE_EXTENSION);
    // As `cargo clippy` hands on what stands behind its `--`.
    cargo.env("RUSTC_WORKSPACE_WRAPPER", driver).env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__")
}

pub(crate) fn tests() -> Outcome {
    programs::test(&["--workspace"])
}

/// The crates below the window, each by its own tests. What crosses them, in `tests/`, prints whole papers hundreds of times
/// and reads them by other programs: it is run with everything else.
pub(crate) fn core_tests() -> Outcome {
    let packages = ["register", "report", "rules", "schema", "exchange", "commands", "cli"];
    programs::test(&packages.map(|package| ["--package", package]).concat())
}
