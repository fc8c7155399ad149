//! A printed sheet that comes back: what a PDF, a scan or a photograph says it is.
//!
//! The bytes are a stranger's. They are read within limits of size, pixels, depth and tries, in a thread of their own:
//! what a reader chokes on is told as a file that cannot be read.

mod compare;
mod file;
mod picture;
mod qr;
mod snapshot;

pub use compare::{Difference, Held};
pub use snapshot::Snapshot;

/// No sheet is larger, in bytes.
pub const LARGEST: u64 = 64 << 20;

/// What a sheet says of itself. None of it is proved by saying it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What was handed in.
    pub medium: Medium,
    /// What this program attaches to its documents, each as found; none in a picture.
    pub snapshots: Vec<Snapshot>,
    /// What the file tells of its figures to those who do not see them: this program writes the code there.
    pub texts: Vec<String>,
    /// What is seen on the page: what its QR codes say, and its words. Of a file with a snapshot, nothing.
    pub shown: Vec<String>,
}

/// What was handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A PDF.
    Pdf,
    /// A scan or a photograph.
    Picture,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is neither a PDF, a PNG nor a JPEG.
    #[error("neither a PDF, a PNG nor a JPEG")]
    Other,
    /// It is larger than [`LARGEST`], or unfolds to more than a sheet can be.
    #[error("too large")]
    TooLarge,
    /// The picture has more pixels than a sheet of A3 at 600 dots per inch.
    #[error("too many pixels")]
    TooManyPixels,
    /// It needs a password.
    #[error("locked with a password")]
    Locked,
    /// It cannot be read: torn, or made to break its reader.
    #[error("cannot be read")]
    Torn,
}

/// Reads what a file says it is.
///
/// # Errors
/// Where it is of another kind, too large, locked or torn.
pub fn read(bytes: &[u8]) -> Result<Sheet, Unread> {
    within(bytes, || {
        if file::is_one(bytes) {
            let pdf = file::open(bytes)?;
            let snapshots = file::snapshots(&pdf);
            let shown = if snapshots.is_empty() { file::shown(&pdf) } else { Vec::new() };
            return Ok(Sheet { medium: Medium::Pdf, snapshots, texts: file::texts(&pdf), shown });
        }
        if picture::is_one(bytes) {
            let shown = qr::texts(&picture::decoded(bytes)?);
            return Ok(Sheet { medium: Medium::Picture, snapshots: Vec::new(), texts: Vec::new(), shown });
        }
        Err(Unread::Other)
    })
}

/// Holds a PDF against the one that was issued.
///
/// # Errors
/// Where one of them cannot be read.
pub fn compare(issued: &[u8], given: &[u8]) -> Result<Difference, Unread> {
    within(given, || compare::held_against(issued, given))
}

/// Reads in a thread of its own, with room for what is nested: a reader that fails takes nothing along.
fn within<T: Send>(bytes: &[u8], work: impl FnOnce() -> Result<T, Unread> + Send) -> Result<T, Unread> {
    const STACK: usize = 32 << 20;
    if bytes.len() as u64 > LARGEST {
        return Err(Unread::TooLarge);
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        thread.map_err(|_| Unread::Torn)?.join().unwrap_or(Err(Unread::Torn))
    })
}

#[cfg(test)]
mod tests;
