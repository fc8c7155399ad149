//! What this program attaches to the documents it prints.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// A snapshot found in a PDF: what was printed, value by value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub fingerprint: String,
    /// The number it was issued under; none in a draft.
    pub number: Option<String>,
    /// The title on the first page.
    pub title: String,
    /// The day it was printed, as it is written there.
    pub date: String,
    /// The trail's head when it was issued, 64 hexadecimal digits; none in a draft.
    pub trail_head: Option<String>,
}

impl Snapshot {
    /// The snapshot of these bytes; none where they are something else.
    pub fn of(bytes: &[u8]) -> Option<Snapshot> {
        let value: Value =
            serde_json::from_slice(bytes).ok().filter(|it: &Value| it["format"] == "fortegnelse-print")?;
        let text = |value: &Value| value.as_str().map(shortened);
        Some(Snapshot {
            fingerprint: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
            number: text(&value["issue"]["number"]),
            title: text(&value["title"]).unwrap_or_default(),
            date: text(&value["date"]).unwrap_or_default(),
            trail_head: text(&value["issue"]["trail_head"]),
        })
    }
}

/// A stranger's text, no longer than a line on the screen.
fn shortened(text: &str) -> String {
    text.chars().filter(|it| !it.is_control()).take(200).collect()
}
