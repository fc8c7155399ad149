//! The hashes of the trail: SHA-256 over parts that cannot run into each other.

use sha2::{Digest as _, Sha256};

/// A SHA-256 hash.
pub(crate) type Hash = [u8; 32];

/// A hash in the making. Each part is written after its length, an absent one as the length 2^64 - 1.
pub(crate) struct Digest(Sha256);

impl Digest {
    /// Begins one. The name keeps hashes of different things apart.
    pub(crate) fn of(name: &str) -> Digest {
        Digest(Sha256::new()).text(name)
    }

    pub(crate) fn bytes(mut self, part: &[u8]) -> Digest {
        self.0.update((part.len() as u64).to_be_bytes());
        self.0.update(part);
        self
    }

    pub(crate) fn text(self, part: &str) -> Digest {
        self.bytes(part.as_bytes())
    }

    pub(crate) fn number(self, part: i64) -> Digest {
        self.bytes(&part.to_be_bytes())
    }

    pub(crate) fn maybe<T: ?Sized>(mut self, part: Option<&T>, write: impl FnOnce(Digest, &T) -> Digest) -> Digest {
        match part {
            Some(part) => write(self, part),
            None => {
                self.0.update(u64::MAX.to_be_bytes());
                self
            }
        }
    }

    pub(crate) fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

/// The SHA-256 of a file's bytes, 64 hexadecimal digits.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
