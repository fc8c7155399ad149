//! Who does what, and when.

use schema::Now;
use serde::Serialize;

/// Who acts, and when. Passed in: this crate has no clock and knows no user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub now: Now,
    /// The person's name, as the history shows it.
    pub actor: String,
}

/// The number of a change, counted from 1 in each register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct ChangeId(pub i64);

macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($(#[$line:meta])* $variant:ident $name:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $type { $($(#[$line])* $variant),* }

        impl $type {
            /// Its name in files.
            pub fn name(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }

            /// The one so named.
            pub fn named(name: &str) -> Option<$type> {
                match name { $($name => Some($type::$variant),)* _ => None }
            }
        }
    };
}

names! {
    /// What a user did. A name that is in use is never given another meaning.
    Act {
        /// The register was made.
        Create "create",
        /// A record was changed.
        Save "save",
        /// A record was added.
        Add "add",
        /// A record was removed, with its parts.
        Remove "remove",
        /// Records were read from a file.
        Import "import",
        /// A change was taken back.
        Undo "undo",
        /// A change that was taken back was done again.
        Redo "redo",
        /// An older version of a record was brought back.
        Retrieve "retrieve",
        /// A document was issued.
        Issue "issue",
        /// A document was put in force.
        Adopt "adopt",
        /// A control was finished.
        Finish "finish",
        /// A record and its history were erased.
        Erase "erase",
        /// The file was brought to a newer version of the vocabulary.
        Migrate "migrate",
        /// The file was put back from a backup.
        Restore "restore",
    }
}

impl Act {
    /// Whether it can be taken back. What was done before an act that cannot, cannot be taken back either.
    pub fn is_undoable(self) -> bool {
        matches!(self, Act::Save | Act::Add | Act::Remove | Act::Import | Act::Undo | Act::Redo | Act::Retrieve)
    }
}

names! {
    /// What happened to one record in a change.
    Action {
        /// It came to be.
        Add "add",
        /// It was altered.
        Alter "alter",
        /// It was removed.
        Remove "remove",
        /// Nothing happened to a record: the event is about the register.
        Note "note",
        /// The content of earlier events was erased.
        Erase "erase",
    }
}
