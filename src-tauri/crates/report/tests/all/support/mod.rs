//! Files on disk and what other programs make of them.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

pub fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// What the tool says. A missing tool is a failure, not a reason to skip.
pub fn tool(name: &str, before: &[&str], path: &Path) -> String {
    let output = Command::new(name)
        .args(before)
        .arg(path)
        .args(if name == "pdftotext" { &["-"][..] } else { &[] })
        .output()
        .unwrap_or_else(|error| panic!("{name} could not be run ({error}): install poppler-utils and qpdf"));
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The file's words without any space or end of line: those are the layout's.
pub fn extracted(path: &Path) -> String {
    squeezed(&tool("pdftotext", &["-enc", "UTF-8"], path))
}

pub fn squeezed(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
