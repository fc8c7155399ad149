//! Files the program writes for the user: whole, read again, then put in their place.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;

use crate::failure::{Code, Failure, Result};

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Written {
    /// Where.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) size: u32,
    /// Its pages, where it is a document.
    pub(crate) pages: Option<u32>,
    /// Characters that no font has, and that the document shows as a box.
    pub(crate) characters: Vec<String>,
}

/// Writes a file for the user. A register is never written over.
pub(crate) fn for_user(path: &Path, bytes: &[u8]) -> Result<Written> {
    no_register(path)?;
    whole(path, bytes)?;
    Ok(Written {
        path: path.to_string_lossy().into_owned(),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        pages: None,
        characters: Vec::new(),
    })
}

/// Writes a file for the user where there is none yet.
pub(crate) fn anew(path: &Path, bytes: &[u8]) -> Result<Written> {
    if path.symlink_metadata().is_ok() {
        return Err(Failure::of(Code::Exists).with("path", path.display()));
    }
    for_user(path, bytes)
}

/// Refuses a path where a register stands.
pub(crate) fn no_register(path: &Path) -> Result<()> {
    match is_register(path) {
        true => Err(Failure::of(Code::WouldOverwriteRegister).with("path", path.display())),
        false => Ok(()),
    }
}

/// Writes a file to a temporary name beside it, reads it again, and renames it.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let told = |error: std::io::Error| Failure::file(error, path);
    made(path, |file| file.write_all(bytes).map_err(told), |file, ()| Ok(std::fs::read(file).map_err(told)? == bytes))
}

/// The same of what is too large to be held whole: written by one, which says what it wrote, and read again by the other,
/// which says whether it is that.
pub(crate) fn made<T>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<T>,
    is_right: impl FnOnce(&Path, &T) -> Result<bool>,
) -> Result<T> {
    let told = |error: std::io::Error| Failure::file(error, path);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new().prefix(".fortegnelse-").tempfile_in(folder).map_err(told)?;
    let made = write(file.as_file_mut())?;
    file.as_file().sync_all().map_err(told)?;
    if !is_right(file.path(), &made)? {
        return Err(Failure::of(Code::NotWritten).with("path", path.display()));
    }
    readable_to_others(file.as_file()).map_err(told)?;
    file.persist(path).map_err(|refused| told(refused.error))?;
    Ok(made)
}

/// A temporary file is the user's alone; a document is saved to be passed on.
#[cfg(unix)]
fn readable_to_others(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_to_others(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

fn is_register(path: &Path) -> bool {
    use std::io::Read;
    let mut start = [0; 16];
    std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && &start == b"SQLite format 3\0"
}
