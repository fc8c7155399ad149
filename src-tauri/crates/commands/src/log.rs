//! What was asked of the program, kept on this PC: when, which command, and how it ended. No value of any field, no name and
//! no path stands in it, so that it can be sent to whoever helps.
//!
//! A log that cannot be written hinders nothing and is not spoken of: what was asked is worth more than the line about it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use schema::Instant;

/// The log, and what it was before: `fortegnelse.log.1` is the younger of two.
const NAME: &str = "fortegnelse.log";

/// How many files there are at most, the one that is written among them.
const FILES: u32 = 4;

/// How large each of them grows, in bytes.
const LIMIT: u64 = 256 * 1024;

/// Adds a line. Where the program has no folder yet, there is no log either: asking something makes none.
pub(crate) fn note(data: &Path, at: Instant, command: &'static str, ended: &'static str) {
    let line = format!("{at} {command} {ended}\n");
    // The log must never hinder a command.
    drop(written(data, &line, LIMIT));
}

/// Opened for each line. The small libraries that rotate files keep theirs open and end the program by an assertion where
/// another has moved it, and here each register's window is a process of its own beside the same log.
fn written(data: &Path, line: &str, limit: u64) -> io::Result<()> {
    let folder = data.join("log");
    match fs::create_dir(&folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let path = folder.join(NAME);
    if fs::metadata(&path).is_ok_and(|it| it.len() + line.len() as u64 > limit) {
        rotated(&folder);
    }
    // One call for the whole line: two windows that write at once do not mix theirs.
    OpenOptions::new().create(true).append(true).open(&path)?.write_all(line.as_bytes())
}

/// Each file becomes the next older one, and the oldest goes. Two windows that do this at once lose old lines at worst.
fn rotated(folder: &Path) {
    for older in (1..FILES).rev() {
        let younger = if older == 1 { NAME.to_owned() } else { format!("{NAME}.{}", older - 1) };
        // One that is not there, or that another window holds, stays as it is.
        drop(fs::rename(folder.join(younger), folder.join(format!("{NAME}.{older}"))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_the_newest_lines_in_four_files_and_no_more() {
        let data = tempfile::tempdir().unwrap();
        let line = |number: u32| format!("line {number:03}\n");
        for number in 0..100 {
            written(data.path(), &line(number), 50).unwrap();
        }
        let read = |name: &str| fs::read_to_string(data.path().join("log").join(name)).unwrap();
        let mut lines = String::new();
        for name in ["fortegnelse.log.3", "fortegnelse.log.2", "fortegnelse.log.1", "fortegnelse.log"] {
            assert!(read(name).len() <= 50, "{name}");
            lines.push_str(&read(name));
        }
        assert_eq!(fs::read_dir(data.path().join("log")).unwrap().count(), 4);
        let kept: Vec<String> = (100 - lines.lines().count() as u32..100).map(line).collect();
        assert_eq!(lines, kept.concat());
        assert!(kept.len() > 15, "{}", kept.len());
    }

    #[test]
    fn no_folder_is_made_for_a_log_and_one_that_cannot_be_written_hinders_nothing() {
        let data = tempfile::tempdir().unwrap();
        let none = data.path().join("none");
        note(&none, Instant::default(), "start", "ok");
        assert!(!none.exists());
        fs::write(data.path().join("log"), "a file in its place").unwrap();
        note(data.path(), Instant::default(), "start", "ok");
        assert_eq!(fs::read_to_string(data.path().join("log")).unwrap(), "a file in its place");
    }
}
