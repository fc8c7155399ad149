//! What the tests of this crate share.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use std::path::Path;

use schema::law::Law;
use schema::{Instant, Now, Register};

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
