//! Why something was refused: a code for the program, parameters for the words, and the sentence itself.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

use register::{Damage, Error, NotARegister};
use report::Refusal;
use schema::words::Words;
use schemars::JsonSchema;
use serde::Serialize;

pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// A refusal. Nothing was changed where one is returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Failure {
    /// What went wrong.
    pub code: Code,
    /// What the sentence names.
    pub params: BTreeMap<String, String>,
    /// The sentence, in the language of the call: what is wrong, where, and what to do.
    pub message: String,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal),* $(,)?) => {
        /// What can go wrong, by name. The words are `failure-<name>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($(#[$doc])* $variant),* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code's name.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name),* }
            }
        }
    };
}

codes! {
    /// The payload of a command is not what it takes.
    BadRequest "bad_request",
    /// There is no such command.
    UnknownCommand "unknown_command",
    /// The program failed inside.
    Panic "panic",
    /// No register is open.
    NothingOpen "nothing_open",
    /// The file is empty.
    EmptyFile "empty_file",
    /// The path is a folder or a device.
    NoFile "no_file",
    /// The file is something else than a register.
    NotARegister "not_a_register",
    /// The file is another program's database.
    OtherProgram "other_program",
    /// The file is in write-ahead mode.
    WriteAhead "write_ahead",
    /// A newer program wrote it.
    TooNew "too_new",
    /// It is a register that cannot be trusted.
    Damaged "damaged",
    /// Another window or program holds it.
    Locked "locked",
    /// Somebody who says who they are holds the file.
    HeldBy "held_by",
    /// A backup could not be taken.
    BackupFailed "backup_failed",
    /// It can only be read.
    ReadOnly "read_only",
    /// The disk is full.
    NoSpace "no_space",
    /// There is such a file already.
    Exists "exists",
    /// There is no such file.
    Missing "missing",
    /// The open file was moved or replaced.
    Moved "moved",
    /// There is no such record.
    NotFound "not_found",
    /// There is one of that kind already.
    OnlyOne "only_one",
    /// A value does not fit its field.
    Shape "shape",
    /// A text in a country's field is no country.
    NotCountry "not_country",
    /// A field points to nothing.
    LinkBroken "link_broken",
    /// A later change stands in the way of the undo.
    UndoRefused "undo_refused",
    /// An older version cannot be without what is gone.
    NeedsGone "needs_gone",
    /// What is to be brought back was erased.
    Erased "erased",
    /// Nothing can be undone.
    NothingToUndo "nothing_to_undo",
    /// It belongs to a control that is finished.
    Finished "finished",
    /// A point of a control has no answer.
    Unanswered "unanswered",
    /// An action of a control does not say what is to be done.
    ActionUnwritten "action_unwritten",
    /// The plan has a control that is not finished.
    ControlOpen "control_open",
    /// A text or file is too large.
    TooLarge "too_large",
    /// The system refused.
    Io "io",
    /// The database refused.
    Database "database",
    /// A register's JSON is wrong.
    Import "import",
    /// The file would be written over a register.
    WouldOverwriteRegister "would_overwrite_register",
    /// A file was not written as it should be.
    NotWritten "not_written",
    /// The register has no organisation.
    NoOrganisation "no_organisation",
    /// The register has no policy.
    NoPolicy "no_policy",
    /// It has no policy of that id.
    NoSuchPolicy "no_such_policy",
    /// It has several policies, and none was named.
    SeveralPolicies "several_policies",
    /// Nothing is carried out for others, and that record is not issued.
    NothingForOthers "nothing_for_others",
    /// There is no record of the kind a paper is made from.
    NoneOf "none_of",
    /// There is no such record to make a paper from.
    NoSuch "no_such",
    /// There are several records a paper could be made from, and none was named.
    SeveralOf "several_of",
    /// The request is not about access, and has no such answer.
    NotAboutAccess "not_about_access",
    /// A paper for the pen is never issued.
    NeverIssued "never_issued",
    /// The minutes of a control that is not finished are not issued.
    NotClosed "not_closed",
    /// A change sheet would have nothing to tell.
    NothingChanged "nothing_changed",
    /// A change sheet has no issued version to look back to.
    NothingIssued "nothing_issued",
    /// A change sheet looks back to a record or a policy only.
    NotCompared "not_compared",
    /// A policy or an answer lacks what the law demands and is not issued.
    Incomplete "incomplete",
    /// No font has a character of the document.
    NoFont "no_font",
    /// The pages asked for are no longer there.
    NoSuchPage "no_such_page",
    /// The PDF could not be made.
    Pdf "pdf",
    /// A document was issued for the case: it can only be erased.
    IssuedFor "issued_for",
    /// A document does not stand so that the step could be taken.
    DocumentStep "document_step",
    /// A day of a document's way lies before it can, or ahead.
    DocumentDay "document_day",
    /// A later version applies already.
    DocumentReplaced "document_replaced",
    /// It was issued, and stays as it was issued.
    DocumentIssued "document_issued",
    /// It was settled when the document was put in force.
    DocumentSettled "document_settled",
    /// A signature has no name.
    DocumentUnnamed "document_unnamed",
    /// A file to be kept with a record is empty.
    EnclosureEmpty "enclosure_empty",
    /// A file to be kept with a record is too large.
    EnclosureTooLarge "enclosure_too_large",
    /// What was to be kept with a record is a folder or a device.
    EnclosureNoFile "enclosure_no_file",
    /// A kept file that is no PDF is not shown.
    EnclosureNoPdf "enclosure_no_pdf",
    /// A file of law cannot be used.
    LawFile "law_file",
    /// The register is seen as it was on a past day, and nothing is written there.
    LookingBack "looking_back",
    /// The day cannot be looked back at.
    PastDay "past_day",
    /// The register begins today.
    NoPast "no_past",
    /// Of two days the later stands first.
    DaysTurned "days_turned",
    /// There is no display to open a window on.
    NoDisplay "no_display",
    /// The window is closing.
    Closing "closing",
}

impl Failure {
    /// The bare failure; its sentence is put in when the call returns.
    pub(crate) fn of(code: Code) -> Failure {
        Failure { code, params: BTreeMap::new(), message: String::new() }
    }

    pub(crate) fn nothing_open() -> Failure {
        Failure::of(Code::NothingOpen)
    }

    /// What the file system said of a path.
    pub(crate) fn file(error: std::io::Error, path: &Path) -> Failure {
        Failure::from(Error::from(error)).with("path", path.display())
    }

    pub(crate) fn with(mut self, name: &str, value: impl Display) -> Failure {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The failure with its sentence. A kind is named as the language names it.
    pub fn told(mut self, words: &Words) -> Failure {
        if self.code == Code::NotCountry
            && let Some(kind) = self.params.get("kind").and_then(|kind| schema::Kind::named(kind))
            && let Some(field) = self.params.get("field").and_then(|field| kind.field(field))
        {
            self.params.insert("field".to_owned(), words.field(kind, field));
        }
        for name in ["kind", "target"] {
            if let Some(kind) = self.params.get(name).and_then(|kind| schema::Kind::named(kind)) {
                self.params.insert(name.to_owned(), words.kind(kind));
            }
        }
        if let Some(damage) = self.params.get("damage") {
            let told = words.with_params(&format!("damage-{damage}"), &self.params);
            self.params.insert("what".to_owned(), told);
        }
        let mut told = self.params.clone();
        for name in ["detail", "problems", "policies", "missing", "field"] {
            told.entry(name.to_owned()).or_default();
        }
        // Of the open file nothing else is said than that it is the file.
        told.entry("path".to_owned()).or_insert_with(|| words.text("failure-the-file"));
        let id = format!("failure-{}", self.code.name()).replace('_', "-");
        self.message = words.with_params(&id, &told);
        if self.code == Code::Panic && self.params.contains_key("folder") {
            self.message.push(' ');
            self.message.push_str(&words.with_params("failure-panic-report", &self.params));
        }
        self.params.retain(|_, value| !value.is_empty());
        self
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match error {
            Error::NotARegister(why) => Failure::of(match why {
                NotARegister::Empty => Code::EmptyFile,
                NotARegister::NoFile => Code::NoFile,
                NotARegister::OtherFormat => Code::NotARegister,
                NotARegister::OtherProgram => Code::OtherProgram,
                NotARegister::WriteAhead => Code::WriteAhead,
            }),
            Error::TooNew { found, known } => Failure::of(Code::TooNew).with("found", found).with("known", known),
            Error::Damaged(damage) => damaged(&damage),
            Error::Locked => Failure::of(Code::Locked),
            Error::ReadOnly => Failure::of(Code::ReadOnly),
            Error::NoSpace => Failure::of(Code::NoSpace),
            Error::Exists => Failure::of(Code::Exists),
            Error::Missing => Failure::of(Code::Missing),
            Error::Moved => Failure::of(Code::Moved),
            Error::NotFound { kind, id } => Failure::of(Code::NotFound).with("kind", kind.name()).with("id", id),
            Error::OnlyOne { kind, id } => Failure::of(Code::OnlyOne).with("kind", kind.name()).with("id", id),
            Error::Shape { kind, id, field, message } => Failure::of(Code::Shape)
                .with("kind", kind.name())
                .with("id", id)
                .with("field", field.unwrap_or_default())
                .with("detail", message),
            Error::NotCountry { kind, id, field, value } => Failure::of(Code::NotCountry)
                .with("kind", kind.name())
                .with("id", id)
                .with("field", field)
                .with("value", value),
            Error::LinkBroken { kind, id, field, target, to } => Failure::of(Code::LinkBroken)
                .with("kind", kind.name())
                .with("id", id)
                .with("field", field)
                .with("target", target.name())
                .with("to", to),
            Error::UndoRefused { kind, id } => Failure::of(Code::UndoRefused).with("kind", kind.name()).with("id", id),
            Error::NeedsGone { kind, id, target, to, .. } => Failure::of(Code::NeedsGone)
                .with("kind", kind.name())
                .with("id", id)
                .with("target", target.name())
                .with("to", to),
            Error::Erased { .. } => Failure::of(Code::Erased),
            Error::NothingToUndo => Failure::of(Code::NothingToUndo),
            Error::Finished { kind, id, review } => {
                Failure::of(Code::Finished).with("kind", kind.name()).with("id", id).with("review", review)
            }
            Error::Issued { number, .. } => Failure::of(Code::DocumentIssued).with("number", number),
            Error::Settled { number, .. } => Failure::of(Code::DocumentSettled).with("number", number),
            Error::TooLarge { kind, field, size, limit } => Failure::of(Code::TooLarge)
                .with("kind", kind.name())
                .with("field", field)
                .with("size", size)
                .with("limit", limit),
            Error::Io(error) => Failure::of(Code::Io).with("detail", error),
            Error::Sql(error) => Failure::of(Code::Database).with("detail", error),
        }
    }
}

fn damaged(damage: &Damage) -> Failure {
    let failure = Failure::of(Code::Damaged).with("detail", damage);
    match damage {
        Damage::Header => failure.with("damage", "header"),
        Damage::Truncated { missing } => failure.with("damage", "truncated").with("bytes", missing),
        Damage::ForeignJournal => failure.with("damage", "foreign-journal"),
        Damage::Pages(_) => failure.with("damage", "pages"),
        Damage::Tables(_) => failure.with("damage", "tables"),
        Damage::Link { .. } => failure.with("damage", "link"),
        Damage::Chain { event } => failure.with("damage", "chain").with("event", event),
        Damage::Payload { event } => failure.with("damage", "payload").with("event", event),
        Damage::Record { kind, id } => failure.with("damage", "record").with("kind", kind.name()).with("id", id),
        Damage::Attachment { .. } => failure.with("damage", "attachment"),
        Damage::Copy => failure.with("damage", "copy"),
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        match refusal {
            Refusal::NoOrganisation => Failure::of(Code::NoOrganisation),
            Refusal::NoPolicy => Failure::of(Code::NoPolicy),
            Refusal::NoSuchPolicy { id } => Failure::of(Code::NoSuchPolicy).with("id", id),
            Refusal::SeveralPolicies { policies } => {
                let lines: Vec<String> = policies.iter().map(|(id, title)| format!("{id}: {title}")).collect();
                Failure::of(Code::SeveralPolicies).with("policies", lines.join("\n"))
            }
            Refusal::NothingForOthers => Failure::of(Code::NothingForOthers),
            Refusal::NoneOf { kind } => Failure::of(Code::NoneOf).with("of", kind.name()),
            Refusal::NoSuch { kind, id } => Failure::of(Code::NoSuch).with("of", kind.name()).with("id", id),
            Refusal::SeveralOf { kind, records } => {
                let lines: Vec<String> = records.iter().map(|(id, called)| format!("{id}: {called}")).collect();
                Failure::of(Code::SeveralOf).with("of", kind.name()).with("records", lines.join("\n"))
            }
            Refusal::NotAboutAccess { number } => Failure::of(Code::NotAboutAccess).with("number", number),
            Refusal::NeverIssued => Failure::of(Code::NeverIssued),
            Refusal::NotClosed => Failure::of(Code::NotClosed),
            Refusal::NothingChanged { version, number } => {
                Failure::of(Code::NothingChanged).with("version", version).with("number", number)
            }
            Refusal::NotCompared { number } => Failure::of(Code::NotCompared).with("number", number),
            Refusal::Incomplete { missing } => {
                let lines: Vec<&str> = missing.iter().map(|one| one.text.as_str()).collect();
                Failure::of(Code::Incomplete).with("missing", lines.join("\n"))
            }
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::of(Code::BadRequest).with("detail", error)
    }
}
