//! How far this PC has followed the trail of each register: what is cut off or written anew since is told from it.
//!
//! It stands outside the registers, in a file of its own among the settings. Losing it costs no more than that.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use register::RegisterFile;
use schema::Instant;
use serde::{Deserialize, Serialize};

use crate::accepted;
use crate::app::{App, Call};
use crate::failure::Result;
use crate::written;

/// The heads of registers, by the register's own id.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Heads(BTreeMap<String, Vec<Head>>);

/// How far a trail was followed in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// The file it was in.
    file: String,
    /// How many events it had.
    pub(crate) events: u64,
    /// The hash of the last, 64 hexadecimal digits.
    head: String,
    /// When it was first seen.
    pub(crate) since: Instant,
    /// When it was last seen.
    pub(crate) at: Instant,
}

/// What this PC remembers of the trail of the open register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Remembered {
    /// Nothing: then nothing can be said either.
    Nothing,
    /// It was followed, and all that was seen is still there.
    Kept(Head),
    /// It had more events than it has now.
    Cut {
        /// What was seen.
        seen: Head,
        /// How many are missing.
        missing: u64,
    },
    /// It has as many events or more, but not the ones that were seen.
    Rewritten(Head),
}

/// So many files of one register are remembered; the ones not seen for the longest time are let go.
const MOST: usize = 8;

/// Remembers how far the open register's trail goes now. What the trail no longer has stays remembered, so that it is
/// told again tomorrow. The example is nobody's, and a PC whose folder cannot be written remembers nothing.
pub(crate) fn remember(app: &App, call: &Call) {
    let Some(file) = app.file.as_ref().filter(|_| !app.is_example()) else {
        return;
    };
    // A PC whose folder cannot be written still keeps its register; it only claims nothing later.
    drop(noted(app, file, call));
}

fn noted(app: &App, file: &RegisterFile, call: &Call) -> Result<()> {
    let mut heads = read(app);
    let kept = heads.0.entry(file.register_id().to_owned()).or_default();
    let name = file.path().to_string_lossy().into_owned();
    let at = call.now.instant;
    let mut now = Head { file: name, events: file.events(), head: hexadecimal(&file.head()), since: at, at };
    let mut others = Vec::new();
    for head in std::mem::take(kept) {
        if head.file == now.file && holds(file, &head)? {
            now.since = head.since;
        } else {
            others.push(head);
        }
    }
    others.push(now);
    others.sort_by_key(|it| std::cmp::Reverse(it.at.0));
    others.truncate(MOST);
    *kept = others;
    std::fs::create_dir_all(&app.folders.data).map_err(register::Error::from)?;
    written::whole(&place(app), &serde_json::to_vec_pretty(&heads)?)
}

/// What is remembered of the open register, held against its trail.
pub(crate) fn remembered(app: &App) -> Result<Remembered> {
    let file = app.file()?;
    let heads = read(app).0.remove(file.register_id()).unwrap_or_default();
    let mut followed: Option<Head> = None;
    let mut lost: Option<Head> = None;
    for head in heads {
        let into = if holds(file, &head)? { &mut followed } else { &mut lost };
        // The first time anything was followed counts, and the last.
        *into = Some(match into.take() {
            Some(known) => {
                let since = if head.since.0 < known.since.0 { head.since } else { known.since };
                let later = if head.at.0 > known.at.0 { head } else { known };
                Head { since, ..later }
            }
            None => head,
        });
    }
    Ok(match (lost, followed) {
        (Some(seen), _) => match seen.events.checked_sub(file.events()) {
            Some(missing) if missing > 0 => Remembered::Cut { seen, missing },
            _ => Remembered::Rewritten(seen),
        },
        (None, Some(head)) => Remembered::Kept(head),
        (None, None) => Remembered::Nothing,
    })
}

/// What was seen in the open file and is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    /// The register.
    pub(crate) register: String,
    /// The hash of the last event that was seen, 64 hexadecimal digits.
    pub(crate) head: String,
    /// How many events there were.
    pub(crate) events: u64,
    /// When they were last seen.
    pub(crate) seen_at: Instant,
    /// How many are gone at the end; 0 where as many stand there, and others.
    pub(crate) missing: u64,
}

/// What was last seen in the open file itself and is no longer in it, unless somebody has said that this is known. A
/// copy of the register under another name is another file; one that was moved is the same.
pub(crate) fn gone(app: &App) -> Result<Option<Gone>> {
    let file = app.file()?;
    let name = file.path().to_string_lossy().into_owned();
    let mut known = accepted::read(app);
    known.extend(file.replaced()?);
    let mut gone: Option<Gone> = None;
    for seen in read(app).0.remove(file.register_id()).unwrap_or_default() {
        let is_here = seen.file == name || !Path::new(&seen.file).exists();
        if !is_here || known.contains(&seen.head) || holds(file, &seen)? {
            continue;
        }
        let missing = seen.events.saturating_sub(file.events());
        if gone.as_ref().is_none_or(|it| it.seen_at.0 < seen.at.0) {
            let register = file.register_id().to_owned();
            gone = Some(Gone { register, head: seen.head, events: seen.events, seen_at: seen.at, missing });
        }
    }
    Ok(gone)
}

/// Whether a trail still has what was seen of it.
fn holds(file: &RegisterFile, seen: &Head) -> Result<bool> {
    let Some(hash) = bytes_of(&seen.head) else {
        return Ok(false);
    };
    Ok(file.event_with(&hash)? == Some(seen.events))
}

/// A hash from its 64 hexadecimal digits.
pub(crate) fn bytes_of(hexadecimal: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    let digits = hexadecimal.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    for (byte, two) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(app: &App) -> Heads {
    let parsed = std::fs::read(place(app)).map(|bytes| serde_json::from_slice(&bytes));
    match parsed {
        Ok(Ok(heads)) => heads,
        _ => Heads::default(),
    }
}

fn place(app: &App) -> PathBuf {
    app.folders.data.join("trails.json")
}
