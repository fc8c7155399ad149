//! What the tests of this crate share.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use std::path::Path;

use rules::{Severity, findings};
use schema::law::Law;
use schema::{Instant, Now, Register};

/// A finding that is expected: its code, its record, and the fact of the inventory or the article it stands for.
pub(crate) type Expected = (&'static str, &'static str, &'static str);

/// A register of `tests/registers` or `schema/examples`.
pub(crate) fn register(path: &str) -> Register {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let text = std::fs::read_to_string(root.join(path)).expect(path);
    let mut value: serde_json::Value = serde_json::from_str(&text).expect(path);
    let map = value.as_object_mut().expect(path);
    assert_eq!(map.remove("format"), Some(serde_json::json!(schema::FORMAT)));
    let version = map.remove("version").and_then(|it| it.as_u64()).expect(path);
    assert!((1..=u64::from(schema::VERSION)).contains(&version), "{path}: version {version}");
    serde_json::from_value(value).expect(path)
}

pub(crate) fn now() -> Now {
    Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap())
}

pub(crate) fn law() -> &'static Law {
    Law::shipped()
}

/// The register has exactly these findings of severity wrong and missing.
pub(crate) fn has_exactly(register: &Register, table: &[Expected]) {
    let found = findings(register, now(), law());
    let mut found: Vec<(&str, &str)> =
        found.iter().filter(|it| it.severity <= Severity::Missing).map(|it| (it.code.name(), it.id.as_str())).collect();
    let mut expected: Vec<(&str, &str)> = table.iter().map(|it| (it.0, it.1)).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

/// Each of these is asked for, at a lower severity than missing.
pub(crate) fn asks_for(register: &Register, table: &[Expected]) {
    let found = findings(register, now(), law());
    let asked = |code: &str, id: &str| {
        found.iter().any(|it| it.severity > Severity::Missing && it.code.name() == code && it.id == id)
    };
    let silent: Vec<_> = table.iter().filter(|it| !asked(it.0, it.1)).collect();
    assert!(silent.is_empty(), "not asked for: {silent:?}");
}

/// Nothing is found on these statements, which stand in the register.
pub(crate) fn accuses_none_of(register: &Register, statements: &[&str]) {
    let found = findings(register, now(), law());
    for statement in statements {
        assert!(register.statements.iter().any(|it| it.id.as_str() == *statement), "there is no {statement}");
        let accused = found.iter().find(|it| it.id == *statement).map(|it| it.code.name());
        assert_eq!(accused, None, "{statement}");
    }
}

pub(crate) fn day(text: &str) -> schema::Date {
    schema::Date::parse(text).unwrap()
}

/// Noon of a day.
pub(crate) fn noon(text: &str) -> Now {
    Now::at(Instant::parse(&format!("{text}T12:00:00+01:00")).unwrap())
}
