//! One file for each thing that can be asked for.

pub(crate) mod advisories;
pub(crate) mod core;
pub(crate) mod deny;
pub(crate) mod e2e;
pub(crate) mod example;
pub(crate) mod faults;
pub(crate) mod fuzz;
pub(crate) mod generate;
mod lanes;
pub(crate) mod pdf;
mod programs;
pub(crate) mod release;
pub(crate) mod run;
pub(crate) mod test;
pub(crate) mod ui;
