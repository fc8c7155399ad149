//! The files that are made from the Rust types: the published schema, the page's types.

use crate::shell::{Outcome, built, cargo, command, run};

pub(crate) fn generate() -> Outcome {
    // `commands` sees every type that leaves Rust, so it writes them all.
    run(cargo().args(["run", "--quiet", "--package", "commands", "--bin", "generate"]))
}

/// Fails where a committed file is not what the types say now; it names the file, and what renews it.
pub(crate) fn check() -> Outcome {
    super::core::build()?;
    run(command(built("generate")).arg("--check"))
}
