//! A file that is kept with a record: its name, its bytes and what it is.

use std::fs;

use serde_json::json;

use crate::desk::Desk;

/// What files can be kept with here, and two records there are none of.
const HOLDERS: [(&str, &str); 4] =
    [("agreement", "moenster-ordre-2026"), ("agreement", "none"), ("person", "karl"), ("signing", "none")];

/// A first byte that says what it is kept with, a name up to the line's end, and the file's bytes: it is kept as it is
/// under a name that reads as it stands, comes out byte for byte, and goes again.
pub fn enclosures(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let end = rest.iter().position(|it| *it == b'\n').unwrap_or(rest.len());
    let (name, content) = (file_name(&rest[..end]), rest.get(end + 1..).unwrap_or_default());
    let (kind, id) = HOLDERS[usize::from(*first) % HOLDERS.len()];

    let mut desk = Desk::with_small();
    let folder = desk.path("given");
    fs::create_dir(&folder).unwrap();
    let path = folder.join(&name);
    fs::write(&path, content).unwrap();
    let before = desk.must("verify", json!({}));
    let kept = desk.ask("enclose", json!({ "path": path, "kind": kind, "id": id }));
    assert!(fs::read(&path).unwrap() == content, "the file was changed");
    let Ok(changed) = kept else {
        assert_eq!(desk.must("verify", json!({})), before, "a refusal changed the register");
        return;
    };
    let put = changed["put"].as_array().unwrap();
    let of = |kind: &str| put.iter().find(|it| it["kind"] == kind).unwrap()["record"].clone();
    let (attachment, enclosure) = (of("attachment"), of("enclosure"));
    let (kept, media) = (attachment["name"].as_str().unwrap(), attachment["media_type"].as_str().unwrap());
    reads_as_it_stands(kept);

    let out = desk.path("out");
    desk.must("enclosure_save", json!({ "id": enclosure["id"], "path": out }));
    assert!(fs::read(&out).unwrap() == content, "it came out otherwise");
    let viewed = desk.ask("enclosure_view", json!({ "id": enclosure["id"] }));
    assert_eq!(viewed.is_ok(), media == "application/pdf", "{media}");
    if let Ok(viewed) = viewed {
        let at = viewed["path"].as_str().unwrap();
        assert!(std::path::Path::new(at).starts_with(desk.path("pc").join("papers")), "{at}");
        assert!(fs::read(at).unwrap() == content, "it is shown otherwise");
    }
    desk.is_whole();
    desk.must("remove", json!({ "kind": "enclosure", "id": enclosure["id"] }));
    desk.must("undo", json!({}));
    desk.must("undo", json!({}));
    desk.is_whole();
}

/// The bytes as a name the file system takes.
fn file_name(bytes: &[u8]) -> String {
    let text: String = String::from_utf8_lossy(bytes).chars().filter(|it| !matches!(it, '/' | '\0')).collect();
    let mut name = String::new();
    for it in text.chars() {
        if name.len() + it.len_utf8() > 255 {
            break;
        }
        name.push(it);
    }
    if matches!(name.as_str(), "" | "." | "..") { "fil".to_owned() } else { name }
}

/// No file system refuses the name, nothing in it leads elsewhere or is not seen.
fn reads_as_it_stands(name: &str) {
    let length = name.chars().count();
    assert!((1..=120).contains(&length) && name.len() <= 255, "{length} characters: {name:?}");
    assert!(!name.chars().any(|it| it.is_control() || "\\/:*?\"<>|".contains(it)), "{name:?}");
    // Unicode's Bidi_Control: what turns writing round.
    let turns =
        |it| matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!name.chars().any(turns), "{name:?}");
    let is_trimmed = !name.ends_with(['.', ' ']) && !name.starts_with(['.', ' ']);
    assert!(is_trimmed, "{name:?}");
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    assert!(!["CON", "PRN", "AUX", "NUL", "COM1", "LPT9"].contains(&stem.as_str()), "{name:?}");
}
