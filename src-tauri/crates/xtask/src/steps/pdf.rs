//! Printed documents before the judges of their standards.

use std::path::PathBuf;

use crate::{
    needs::{self, Need},
    shell::{Outcome, command, run, target},
};

/// PDF/A-3a and PDF/UA-1 by veraPDF, the file's structure by qpdf.
pub(crate) fn validate(files: &[PathBuf]) -> Outcome {
    needs::set_up(&[Need::PdfTools])?;
    for file in files {
        run(command("qpdf").args(["--check", "--no-warn"]).arg(file).stdout(std::process::Stdio::null()))?;
    }
    run(command("bash")
        .args(["tests/pdf/verapdf.sh", "3a,ua1"])
        .args(files)
        .env("VERAPDF_CACHE", target().join("tools/verapdf")))
}
