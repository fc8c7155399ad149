//! The register file: one SQLite file with its trail. The only crate that names rusqlite.
//!
//! A file is opened once, checked whole and kept locked. [`RegisterFile::transact`] is the one way to write: each change
//! leaves its events in the trail, in the same transaction, and is on the disk when it returns.

mod act;
pub mod backup;
mod change;
mod check;
mod connection;
mod content;
mod copy;
mod days;
mod digest;
mod erase;
mod error;
mod file;
mod finished;
mod glance;
mod header;
mod history;
mod hold;
mod ladder;
mod latest;
mod numbers;
mod older;
mod open;
mod past;
mod rows;
mod seen;
mod settled;
mod stack;
pub mod thinning;
mod trail;
mod undo;
mod verify;

pub use act::{Act, Action, ChangeId, Stamp};
pub use change::{Change, MAX_ATTACHMENT, MAX_TEXT};
pub use erase::Erasure;
pub use error::{Damage, Error, NotARegister, Result};
pub use file::RegisterFile;
pub use glance::{Glance, glance, open_copy};
pub use history::{Event, Known};
pub use ladder::{Ladder, Upcaster};
pub use older::{Brought, Gone, Older};
pub use open::{create, create_with, open, open_read_only, open_with, read_only_with};
pub use past::{Deed, Effect, Selection, Window};
pub use undo::Step;
pub use verify::Verification;
