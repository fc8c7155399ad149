//! The document a checked sheet is, or says it is: when it applied, who signed it, and where the paper stands.

use rules::documents::Lives;
use schema::{Date, Document, Register};
use schemars::JsonSchema;
use serde::Serialize;

use crate::lives::{self, SignedView};

/// The document a sheet is, or says it is.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CheckedDocument {
    /// Its record.
    id: String,
    number: String,
    /// Its code, as it is printed.
    code: String,
    /// Whether none was issued after it: of the same kind, on the same record, in the same language.
    newest: bool,
    /// The first day it applies, also where it lies ahead; nothing where it was never put in force.
    since: Option<Date>,
    /// The last day it applied or applies, where the register knows one; none where another took its place on its first.
    until: Option<Date>,
    /// Who signed it, as far as the register knows.
    signatures: Vec<SignedView>,
    /// Where the signed paper stands.
    kept_at: Option<String>,
}

impl CheckedDocument {
    pub(crate) fn of(register: &Register, document: &Document, newest: bool) -> CheckedDocument {
        let lives = Lives::of(register);
        let since = lives.since(document);
        CheckedDocument {
            id: document.id.to_string(),
            number: document.number.clone(),
            code: report::code(&document.fingerprint),
            newest,
            since,
            until: since.and_then(|since| lives.ended(document)?.plus_days(-1).filter(|until| *until >= since)),
            signatures: lives::signatures(register, &lives, document),
            kept_at: lives::kept_at(&lives, document),
        }
    }
}
