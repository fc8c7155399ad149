//! Who has a register open: a note beside the file, for others to read. It informs and locks nothing; the lock is the
//! file's own, and a synced folder has none.

use std::fs;
use std::path::{Path, PathBuf};

use schema::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::written;

/// Who has a register open, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Holder {
    /// The user, as the history shows them; may be empty.
    pub(crate) user: String,
    /// The PC's name in its network.
    pub(crate) pc: String,
    /// Since when.
    pub(crate) since: Instant,
}

/// The note beside an open register; it goes when this is dropped.
#[derive(Debug)]
pub(crate) struct Note {
    place: PathBuf,
    holder: Holder,
}

/// A note is a few words: what is longer is none.
const LARGEST: u64 = 4096;

/// What stands beside a file about who has it open. A program that was ended hard leaves its note.
pub(crate) fn of(path: &Path) -> Option<Holder> {
    let place = place(path);
    let metadata = fs::symlink_metadata(&place).ok().filter(|it| it.is_file())?;
    if metadata.len() > LARGEST {
        return None;
    }
    serde_json::from_slice(&fs::read(place).ok()?).ok()
}

/// Who else has it open, by that note: another PC.
pub(crate) fn elsewhere(path: &Path) -> Option<Holder> {
    of(path).filter(|holder| holder.pc != this_pc())
}

/// Leaves the note beside the open register. Where it cannot be written, nobody is told, and the register is open all
/// the same.
pub(crate) fn leave(app: &App, call: &Call) -> Option<Note> {
    let file = app.file.as_ref().filter(|file| app.announces && !file.is_read_only())?;
    let holder = Holder { user: app.stamp(call).actor, pc: this_pc(), since: call.now.instant };
    let place = place(file.path());
    let text = serde_json::to_vec(&holder).ok()?;
    written::whole(&place, &text).ok().map(|()| Note { place, holder })
}

impl Drop for Note {
    fn drop(&mut self) {
        let mine = fs::read(&self.place).ok().and_then(|text| serde_json::from_slice::<Holder>(&text).ok());
        if mine.as_ref() == Some(&self.holder) {
            // One that stays says who had it open last.
            drop(fs::remove_file(&self.place));
        }
    }
}

fn place(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-open");
    PathBuf::from(name)
}

fn this_pc() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
