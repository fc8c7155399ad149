//! Format, lints and tests of the Rust code.

use super::programs;
use crate::shell::{Outcome, cargo, run};

pub(crate) fn format() -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))
}

pub(crate) fn clippy() -> Outcome {
    run(cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Every program and every test. One selection for all checks: with another, Cargo picks other features for the shared
/// dependencies and builds the window's two hundred crates once more.
pub(crate) fn build() -> Outcome {
    run(cargo().args(["build", "--quiet", "--workspace", "--all-targets"]))
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
