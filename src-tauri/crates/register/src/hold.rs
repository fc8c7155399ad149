//! Which files this process has open. POSIX locks do not hold between two connections of one process, and closing any
//! descriptor of a file drops them: so a file is opened once, and not read otherwise while it is open.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::{Error, Result};

static OPEN: Mutex<Option<HashSet<Identity>>> = Mutex::new(None);

/// A file, by whatever name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    number: u64,
    #[cfg(not(unix))]
    path: PathBuf,
}

impl Identity {
    fn of(path: &Path) -> Result<Identity> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            let metadata = fs::metadata(path)?;
            Ok(Identity { device: metadata.dev(), number: metadata.ino() })
        }
        #[cfg(not(unix))]
        Ok(Identity { path: fs::canonicalize(path)? })
    }
}

/// The right to open one file, until dropped.
#[derive(Debug)]
pub(crate) struct Hold {
    path: PathBuf,
    identity: Identity,
}

impl Hold {
    /// Takes it.
    pub(crate) fn take(path: &Path) -> Result<Hold> {
        let path = fs::canonicalize(path)?;
        let identity = Identity::of(&path)?;
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if !open.get_or_insert_default().insert(identity.clone()) {
            return Err(Error::Locked);
        }
        Ok(Hold { path, identity })
    }

    /// The file's path, without links in it.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Errors where the path no longer leads to the file.
    pub(crate) fn check(&self) -> Result<()> {
        match Identity::of(&self.path) {
            Ok(identity) if identity == self.identity => Ok(()),
            Ok(_) | Err(Error::Missing) => Err(Error::Moved),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.get_or_insert_default().remove(&self.identity);
    }
}
