//! A file's first hundred bytes, read before SQLite sees it: what is refused here stays byte-identical.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::{Damage, Error, NotARegister, Result};

/// Stands in every register's header: "Fort".
pub(crate) const APPLICATION_ID: u32 = 0x466f_7274;

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    /// The version of the vocabulary.
    pub(crate) version: u32,
    /// Whether a journal lies beside the file that says its last change was not finished.
    pub(crate) has_journal: bool,
}

/// Reads the header, and looks for the files SQLite would read along.
/// Never to be called on a file this process has open: closing it would drop SQLite's lock.
pub(crate) fn read(path: &Path, known: u32) -> Result<Header> {
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(NotARegister::NoFile.into());
    }
    if metadata.len() == 0 {
        return Err(NotARegister::Empty.into());
    }
    let mut bytes = Vec::with_capacity(100);
    let file = File::open(path).map_err(unreadable)?;
    file.take(100).read_to_end(&mut bytes).map_err(unreadable)?;
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(NotARegister::OtherFormat.into());
    }
    let Some(bytes) = bytes.first_chunk::<100>() else {
        return Err(Damage::Truncated { missing: 100 - bytes.len() as u64 }.into());
    };
    let number = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if number(68) != APPLICATION_ID {
        return Err(NotARegister::OtherProgram.into());
    }
    let version = number(60);
    if version > known {
        return Err(Error::TooNew { found: version, known });
    }
    let has_journal = is_hot(&beside(path, "-journal"))?;
    if bytes[18] == 2 || bytes[19] == 2 || exists(&beside(path, "-wal"))? {
        return Err(NotARegister::WriteAhead.into());
    }
    let page = match u64::from(u16::from_be_bytes([bytes[16], bytes[17]])) {
        1 => 65_536,
        size => size,
    };
    let is_sound = page.is_power_of_two()
        && page >= 512
        && bytes[18] == 1
        && bytes[19] == 1
        && bytes[21..24] == [64, 32, 32]
        && version > 0
        && number(56) == 1;
    if !is_sound {
        return Err(Damage::Header.into());
    }
    let whole = u64::from(number(28)) * page;
    if !has_journal && metadata.len() < whole {
        return Err(Damage::Truncated { missing: whole - metadata.len() }.into());
    }
    Ok(Header { version, has_journal })
}

/// A file that may not be read is not one that can only be read.
fn unreadable(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Error::Io(error),
        _ => error.into(),
    }
}

/// The path of a file SQLite keeps beside another.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Whether something stands at a path, a broken link included.
pub(crate) fn exists(path: &Path) -> Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether a journal asks to be played back: one that is empty or begins with a zero does not.
pub(crate) fn is_hot(journal: &Path) -> Result<bool> {
    if !exists(journal)? {
        return Ok(false);
    }
    let mut first = [0];
    let read = File::open(journal)?.read(&mut first)?;
    Ok(read == 1 && first[0] != 0)
}
