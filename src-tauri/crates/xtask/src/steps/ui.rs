//! The page: its types, its components, its bundles.

use std::{fs, path::Path};

use crate::{
    needs::{self, Need},
    shell::{Outcome, npm, run, top},
};

/// `ui/dist`, which is built into the program.
pub(crate) fn build() -> Outcome {
    needs::set_up(&[Need::NodePackages])?;
    run(npm().args(["run", "--silent", "build", "--", "--logLevel", "warn"]))?;
    has_no_bridge(&top().join("ui/dist"))
}

/// `ui/dist-bridge`, which tests serve over loopback.
pub(crate) fn build_bridge() -> Outcome {
    needs::set_up(&[Need::NodePackages])?;
    run(npm().args(["run", "--silent", "build:bridge", "--", "--logLevel", "warn"]))
}

pub(crate) fn check() -> Outcome {
    needs::set_up(&[Need::NodePackages])?;
    run(npm().args(["run", "--silent", "check", "--", "--output", "human"]))
}

pub(crate) fn components() -> Outcome {
    needs::set_up(&[Need::NodePackages])?;
    run(npm().args(["run", "--silent", "test"]))
}

/// What users get must not even hold the words of the tests' way in.
fn has_no_bridge(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.is_dir() {
            has_no_bridge(&path)?;
        } else if path.extension().is_some_and(|ending| ending == "js") {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            if text.contains("/call/") {
                return Err(format!("{} holds the tests' bridge", path.display()));
            }
        }
    }
    Ok(())
}
