//! The customer policy of a real template: exactly what is wrong and missing in it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use rules::{Severity, findings};
use support::{law, now, register};

#[test]
fn dump() {
    let r = register("tests/registers/003-kundepolitik.json");
    for f in findings(&r, now(), law()) {
        eprintln!(
            "{:8} {:30} {:18} {:28} {:?} {:?}",
            f.severity.name(),
            f.code.name(),
            f.kind.name(),
            f.id,
            f.letter,
            f.field
        );
    }
    assert!(
        findings(&r, now(), law())
            .iter()
            .any(|it| it.severity == Severity::Note)
    );
}
