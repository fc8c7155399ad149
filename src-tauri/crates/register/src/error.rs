//! What can go wrong, one case for each thing a person can do about it.

use std::io;

use rusqlite::ErrorCode;
use schema::Kind;

/// What the functions of this crate return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was refused. Nothing was changed where one is returned.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is something else.
    #[error("not a register: {0:?}")]
    NotARegister(NotARegister),
    /// The file was written by a newer program. It was not touched.
    #[error("the file has version {found}, this program knows {known}")]
    TooNew {
        /// The file's version.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// The file is a register that cannot be trusted. It was not touched.
    #[error("damaged: {0}")]
    Damaged(Damage),
    /// Another window or program holds the file.
    #[error("the file is in use")]
    Locked,
    /// The file, its folder or its medium cannot be written.
    #[error("the file can only be read")]
    ReadOnly,
    /// The disk is full.
    #[error("no space left")]
    NoSpace,
    /// There is a file of that name already. It was not touched.
    #[error("the file exists")]
    Exists,
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The open file was deleted, moved or replaced by another program. Nothing more can be saved in it.
    #[error("the file is not where it was opened")]
    Moved,
    /// There is no such record.
    #[error("no {} {id}", kind.name())]
    NotFound {
        /// The kind looked for.
        kind: Kind,
        /// The id looked for.
        id: String,
    },
    /// The register has another record of a kind it has only one of.
    #[error("there is a {} already: {id}", kind.name())]
    OnlyOne {
        /// The kind.
        kind: Kind,
        /// The id of the one it has.
        id: String,
    },
    /// The value is no record of its kind.
    #[error("{} {id}: {message}", kind.name())]
    Shape {
        /// The kind.
        kind: Kind,
        /// The record's id, empty where it has none yet.
        id: String,
        /// The field that does not fit, where it is known.
        field: Option<String>,
        /// What was expected, for developers.
        message: String,
    },
    /// A text in a country's field is no country.
    #[error("{} {id}: {field} is no country: {value}", kind.name())]
    NotCountry {
        /// The kind.
        kind: Kind,
        /// The record's id.
        id: String,
        /// The field.
        field: &'static str,
        /// The text.
        value: String,
    },
    /// A field points to a record that does not exist, or to one that cannot go because of it.
    #[error("{} {id}: {field} points to {} {to}", kind.name(), target.name())]
    LinkBroken {
        /// The kind of the record that points.
        kind: Kind,
        /// Its id.
        id: String,
        /// The field.
        field: &'static str,
        /// The kind it points to.
        target: Kind,
        /// The id it points to.
        to: String,
    },
    /// The change cannot be taken back.
    #[error("cannot be taken back: {} {id} was changed later", kind.name())]
    UndoRefused {
        /// The kind of the record that stands in the way.
        kind: Kind,
        /// Its id.
        id: String,
    },
    /// An older version cannot come back: what it is a part of, or cannot be without, is gone.
    #[error("{} {id} cannot be without {} {to}", kind.name(), target.name())]
    NeedsGone {
        /// The record's kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The field that pointed to what is gone.
        field: &'static str,
        /// The kind of what is gone.
        target: Kind,
        /// Its id.
        to: String,
    },
    /// An older version cannot come back: its content was erased.
    #[error("{} {id} was erased", kind.name())]
    Erased {
        /// The record's kind.
        kind: Kind,
        /// Its id.
        id: String,
    },
    /// There is nothing to take back, or to do again.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The record belongs to a control that is finished, and stays as it is.
    #[error("{} {id} belongs to a finished control", kind.name())]
    Finished {
        /// The record's kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The control.
        review: String,
    },
    /// It was issued, and stays as it was issued.
    #[error("{} {id} belongs to issued document {number}", kind.name())]
    Issued {
        /// The record's kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The document's number.
        number: String,
    },
    /// It was settled when a document was put in force, or is settled only by doing that.
    #[error("{} {id} belongs to document {number}, which is settled", kind.name())]
    Settled {
        /// The record's kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The document's number.
        number: String,
    },
    /// A text or a file is larger than a register takes.
    #[error("too large: {size} bytes, at most {limit}")]
    TooLarge {
        /// The kind of the record.
        kind: Kind,
        /// The field, empty for an attachment's bytes.
        field: String,
        /// Its size in bytes.
        size: u64,
        /// The largest size in bytes.
        limit: u64,
    },
    /// The file system refused.
    #[error("{0}")]
    Io(#[source] io::Error),
    /// SQLite refused, in a way that has no case of its own.
    #[error("{0}")]
    Sql(#[source] rusqlite::Error),
}

/// Why a file is no register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotARegister {
    /// It is empty.
    Empty,
    /// It is a folder or a device.
    NoFile,
    /// It is some other kind of file.
    OtherFormat,
    /// It is a database of another program.
    OtherProgram,
    /// It is a database in write-ahead mode, or has such a log beside it: part of its content is elsewhere.
    WriteAhead,
}

/// What is wrong with a register.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The header contradicts itself.
    #[error("its header is not one this program writes")]
    Header,
    /// The file is shorter than its header says.
    #[error("{missing} bytes are missing at its end")]
    Truncated {
        /// How many.
        missing: u64,
    },
    /// A journal lies beside it that does not belong to it.
    #[error("a journal lies beside it that does not belong to it")]
    ForeignJournal,
    /// SQLite's own check found something.
    #[error("its pages are damaged: {0}")]
    Pages(String),
    /// It has a table, view, trigger or index that is not the program's, or lacks one that is.
    #[error("its tables are not the program's: {0}")]
    Tables(String),
    /// A link points to nothing.
    #[error("a link from {table} points to nothing")]
    Link {
        /// The table of the record that points.
        table: String,
    },
    /// The trail was altered, cut or reordered here.
    #[error("the trail does not hold at event {event}")]
    Chain {
        /// The first event that does not follow from the one before.
        event: i64,
    },
    /// What an event wrote is not what was written then, or is gone without an erasure.
    #[error("the content of event {event} is not what was written")]
    Payload {
        /// The event.
        event: i64,
    },
    /// A record is not as its last event left it.
    #[error("{} {id} is not as its last change left it", kind.name())]
    Record {
        /// The kind.
        kind: Kind,
        /// The id.
        id: String,
    },
    /// An attachment's bytes are missing or are not the ones attached.
    #[error("the bytes of attachment {id} are not the ones attached")]
    Attachment {
        /// The attachment.
        id: String,
    },
    /// A copy is not equal to what was copied.
    #[error("the copy is not equal to the original")]
    Copy,
}

impl From<Damage> for Error {
    fn from(damage: Damage) -> Error {
        Error::Damaged(damage)
    }
}

impl From<NotARegister> for Error {
    fn from(why: NotARegister) -> Error {
        Error::NotARegister(why)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::NotFound => Error::Missing,
            io::ErrorKind::AlreadyExists => Error::Exists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Error::NoSpace,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Error::ReadOnly,
            _ => Error::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked,
            Some(ErrorCode::DiskFull) => Error::NoSpace,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Error::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt) => Damage::Pages(error.to_string()).into(),
            Some(ErrorCode::SystemIoFailure) => Error::Io(io::Error::other(error)),
            Some(ErrorCode::NotADatabase) => NotARegister::OtherFormat.into(),
            _ => Error::Sql(error),
        }
    }
}
