//! One window per register: who has a file open says so in this PC's own folder, and is called forward from there.
//!
//! A window that holds a register leaves a note with the file's path. A second start with the same file writes a call
//! beside the note and waits a moment; the holder takes the call away and comes forward. No bus and no socket is needed,
//! and it works alike on every system. A note left behind by a crash is answered by nobody; the file's own lock decides.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// How often a holder looks whether it is called.
pub(crate) const GLANCE: Duration = Duration::from_millis(250);

/// How long a caller waits before it takes nobody for an answer.
const PATIENCE: Duration = Duration::from_millis(1500);

/// The notes of this PC.
#[derive(Debug, Clone)]
pub(crate) struct Summons {
    folder: PathBuf,
}

impl Summons {
    /// `data` is this PC's own folder for the program.
    pub(crate) fn in_folder(data: &Path) -> Summons {
        Summons { folder: data.join("windows") }
    }

    /// Says that this window has the register open. `file` is its path without links.
    pub(crate) fn hold(&self, file: &Path) -> io::Result<Held> {
        fs::create_dir_all(&self.folder)?;
        let held = Held { note: self.note(file, "open"), call: self.note(file, "call") };
        taken_away(&held.call)?;
        fs::write(&held.note, file.as_os_str().as_encoded_bytes())?;
        Ok(held)
    }

    /// Calls the window forward that has this register open, and says whether one came.
    pub(crate) fn call(&self, file: &Path) -> bool {
        let Ok(file) = file.canonicalize() else { return false };
        let (note, call) = (self.note(&file, "open"), self.note(&file, "call"));
        let is_open = fs::read(&note).is_ok_and(|path| path == file.as_os_str().as_encoded_bytes());
        if !is_open || fs::write(&call, []).is_err() {
            return false;
        }
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(20));
            if !call.exists() {
                return true;
            }
        }
        // Nobody came: what is left lying would call the next holder.
        for left in [call, note] {
            drop(fs::remove_file(left));
        }
        false
    }

    fn note(&self, file: &Path, ending: &str) -> PathBuf {
        let mut hash = DefaultHasher::new();
        file.hash(&mut hash);
        self.folder.join(format!("{:016x}.{ending}", hash.finish()))
    }
}

/// A note that a register is open in this window; gone when dropped.
#[derive(Debug)]
pub(crate) struct Held {
    note: PathBuf,
    call: PathBuf,
}

impl Held {
    /// Whether this window was called since it was asked last.
    pub(crate) fn is_called(&self) -> bool {
        taken_away(&self.call).unwrap_or(false)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // A note that stays behind is answered by nobody, and taken away by whoever calls in vain.
        drop(fs::remove_file(&self.note));
    }
}

/// Removes a file, and says whether there was one.
fn taken_away(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn only_the_window_that_has_the_very_file_open_is_called() {
        let folder = std::env::temp_dir().join(format!("fortegnelse-summons-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (one, other) = (folder.join("a.fortegnelse"), folder.join("b.fortegnelse"));
        for file in [&one, &other] {
            fs::write(file, []).unwrap();
        }
        let summons = Summons::in_folder(&folder);
        assert!(!summons.call(&one), "nobody has it open");
        let held = summons.hold(&one.canonicalize().unwrap()).unwrap();
        assert!(!held.is_called());
        let came = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                let start = Instant::now();
                while !came.load(Ordering::SeqCst) && start.elapsed() < Duration::from_secs(10) {
                    came.store(held.is_called(), Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(5));
                }
            });
            assert!(!summons.call(&other));
            assert!(!came.load(Ordering::SeqCst));
            assert!(summons.call(&folder.join(".").join("a.fortegnelse")), "by whatever path");
        });
        assert!(came.load(Ordering::SeqCst));
        drop(held);
        assert!(!summons.call(&one), "it was closed");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_note_left_by_a_crash_is_answered_by_nobody_and_taken_away() {
        let folder = std::env::temp_dir().join(format!("fortegnelse-crash-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("a.fortegnelse");
        fs::write(&file, []).unwrap();
        let summons = Summons::in_folder(&folder);
        std::mem::forget(summons.hold(&file.canonicalize().unwrap()).unwrap());
        assert!(!summons.call(&file));
        assert_eq!(fs::read_dir(folder.join("windows")).unwrap().count(), 0);
        fs::remove_dir_all(&folder).unwrap();
    }
}
