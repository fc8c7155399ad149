//! Whose code we ship, under which licence, and that none of it talks to a network.

use crate::{
    needs::{self, Need},
    shell::{Outcome, command, run},
};

pub(crate) fn deny() -> Outcome {
    needs::set_up(&[Need::CargoDeny])?;
    // Advisories are a list on the network; the rest is decided by Cargo.lock alone.
    run(command(needs::cargo_deny()).args(["--log-level", "error", "--all-features", "--locked"]).args([
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ]))
}
