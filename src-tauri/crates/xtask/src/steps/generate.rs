//! The files that are made: from the Rust types the published schema and the page's types, from the lock files whose work
//! is in the program.

use crate::{
    needs::{self, Need},
    shell::{Outcome, built, cargo, command, run},
};

pub(crate) fn generate() -> Outcome {
    // The page's packages bring their licences.
    needs::set_up(&[Need::NodePackages])?;
    // `commands` sees every type that leaves Rust, so it writes them all.
    run(cargo().args(["run", "--quiet", "--package", "commands", "--bin", "generate"]))
}

/// Fails where a committed file is not what the types say now; it names the file, and what renews it.
pub(crate) fn check() -> Outcome {
    needs::set_up(&[Need::NodePackages])?;
    super::core::build()?;
    run(command(built("generate")).arg("--check"))
}
