//! Faults struck one after another, and the register found whole after each.

use super::core;
use crate::{
    needs::{self, Need},
    shell::{Outcome, built, cargo, command, run},
};

/// Builds the terminal program and what strikes it, and strikes: everything, or what the options say.
pub(crate) fn strike(options: &[&str]) -> Outcome {
    needs::set_up(&[Need::Faults])?;
    run(cargo().args(["build", "--quiet", "--package", "cli", "--package", "faults"]))?;
    run(command(built("faults")).args(options))
}

/// The part that is a check among the others, with the programs as these build them.
pub(crate) fn quick() -> Outcome {
    core::build()?;
    run(command(built("faults")).arg("--quick"))
}
