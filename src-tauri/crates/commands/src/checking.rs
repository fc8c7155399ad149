//! Whether a printed sheet is one of the register's documents, and unchanged: by its code, as a PDF, or as a scan.

use std::io::Read;
use std::path::Path;

use exchange::sheet::{self, Medium, Sheet, Snapshot, Unread};
use schema::words::Words;
use schema::{Document, Language};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::app::{App, Call};
use crate::checking_document::CheckedDocument;
use crate::failure::{Failure, Result};
use crate::{checking_difference as difference, checking_trail as trail};

/// What is to be checked: a code as it was typed, or a file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintToCheck {
    /// The code at the foot of the sheet; case, spaces and dashes do not matter.
    #[serde(default)]
    code: Option<String>,
    /// A PDF, or a scan or photograph as PNG or JPEG.
    #[serde(default)]
    path: Option<String>,
}

/// What a check of a sheet found.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PrintCheck {
    /// Whether it is a document of the register, and nothing that was found speaks against it or the register.
    ok: bool,
    outcome: PrintOutcome,
    /// What was found, in a sentence.
    sentence: String,
    /// What else can be said of the sheet, in the order it is read.
    facts: Vec<PrintFact>,
    /// The document, where it is one of the register's.
    document: Option<CheckedDocument>,
    /// What can be said of the register's own trail.
    trail: Vec<PrintFact>,
}

/// What a sheet turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PrintOutcome {
    /// Its code is that of a document.
    Issued,
    /// It is a document's file, byte for byte.
    Exact,
    /// It says that it is a document, and is not the file that was issued.
    Altered,
    /// The register has issued no such document.
    NoSuchDocument,
    /// It is a draft.
    Draft,
    /// Nothing in it tells which document it is.
    Unrecognised,
    /// The file cannot be read.
    Unread,
    /// What was typed is no code.
    NotACode,
}

/// One thing that can be said.
#[derive(Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct PrintFact {
    pub(crate) weight: FactWeight,
    pub(crate) text: String,
}

/// How a thing weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FactWeight {
    /// It speaks for the sheet.
    Good,
    /// It speaks against it.
    Wrong,
    /// It is good to know.
    Note,
}

impl PrintFact {
    pub(crate) fn good(text: String) -> PrintFact {
        PrintFact { weight: FactWeight::Good, text }
    }

    pub(crate) fn wrong(text: String) -> PrintFact {
        PrintFact { weight: FactWeight::Wrong, text }
    }

    pub(crate) fn note(text: String) -> PrintFact {
        PrintFact { weight: FactWeight::Note, text }
    }
}

/// Checks a sheet. Nothing is written.
pub(crate) fn check_print(app: &mut App, call: &Call, asked: PrintToCheck) -> Result<PrintCheck> {
    let words = app.words(call);
    let check = Check { app, words };
    let mut found = match asked {
        PrintToCheck { path: Some(path), .. } => check.file(Path::new(&path))?,
        PrintToCheck { code, .. } => check.typed(&code.unwrap_or_default())?,
    };
    found.trail.extend(trail::told(app, words)?);
    let is_wrong = found.facts.iter().chain(&found.trail).any(|it| it.weight == FactWeight::Wrong);
    found.ok = matches!(found.outcome, PrintOutcome::Issued | PrintOutcome::Exact) && !is_wrong;
    Ok(found)
}

/// One check, with what it is made with.
struct Check<'a> {
    app: &'a App,
    words: &'static Words,
}

impl Check<'_> {
    fn typed(&self, text: &str) -> Result<PrintCheck> {
        match report::typed_code(text) {
            Some(code) => self.coded(&code),
            None => {
                let shown: String = text.trim().chars().take(80).collect();
                Ok(self.nothing(PrintOutcome::NotACode, "checking-not-a-code", &[("text", &shown)]))
            }
        }
    }

    /// The document of a code, or that there is none.
    fn coded(&self, code: &str) -> Result<PrintCheck> {
        match self.by_code(code)? {
            Some(document) => {
                let mut facts = vec![self.say("checking-compare", &[])];
                facts.extend(self.stored(document)?);
                self.of(document, PrintOutcome::Issued, "checking-issued", facts)
            }
            None => {
                let mut found = self.nothing(PrintOutcome::NoSuchDocument, "checking-no-such-code", &[("code", code)]);
                found.facts.extend(self.nearly(code)?);
                Ok(found)
            }
        }
    }

    fn file(&self, path: &Path) -> Result<PrintCheck> {
        let Some(bytes) = read(path)? else {
            return Ok(self.unread(Unread::TooLarge));
        };
        if let Some(document) = self.by_bytes(&bytes)? {
            return self.of(document, PrintOutcome::Exact, "checking-exact", self.stored(document)?);
        }
        let sheet = match sheet::read(&bytes) {
            Ok(sheet) => sheet,
            Err(unread) => {
                let Some((document, differ)) = self.nearly_bytes(&bytes)? else {
                    return Ok(self.unread(unread));
                };
                let facts = vec![differ, PrintFact::wrong(self.words.text("checking-no-longer-readable"))];
                return self.of(document, PrintOutcome::Altered, "checking-altered", facts);
            }
        };
        match sheet.medium {
            Medium::Picture => self.shown(&sheet, "checking-no-qr"),
            Medium::Pdf => self.pdf(&bytes, &sheet),
        }
    }

    /// What is seen on a page.
    fn shown(&self, sheet: &Sheet, nothing: &str) -> Result<PrintCheck> {
        match sheet.shown.iter().find_map(|text| report::codes_in(text).into_iter().next()) {
            Some(code) => self.coded(&code),
            None if sheet.medium == Medium::Picture && !sheet.shown.is_empty() => {
                Ok(self.nothing(PrintOutcome::Unrecognised, "checking-other-qr", &[]))
            }
            None => Ok(self.nothing(PrintOutcome::Unrecognised, nothing, &[])),
        }
    }

    /// A PDF that is not a stored one, byte for byte.
    fn pdf(&self, bytes: &[u8], sheet: &Sheet) -> Result<PrintCheck> {
        let codes: Vec<String> = sheet.texts.iter().flat_map(|text| report::codes_in(text)).collect();
        let documents = self.documents()?;
        if let Some(document) = documents.iter().find(|it| claims(it, sheet, &codes)) {
            let facts = match self.app.file()?.bytes(&document.pdf) {
                Ok(issued) => difference::told(&issued, bytes, self.words),
                Err(_) => self.stored(document)?,
            };
            return self.of(document, PrintOutcome::Altered, "checking-altered", facts);
        }
        // What made it known may be the very thing that was changed.
        if let Some((document, differ)) = self.nearly_bytes(bytes)? {
            return self.of(document, PrintOutcome::Altered, "checking-altered", vec![differ]);
        }
        match (sheet.snapshots.first(), codes.first()) {
            (Some(snapshot), _) => Ok(self.of_no_document(snapshot, documents)),
            (None, Some(code)) => self.coded(code),
            // A scan, or a file that was printed to a file again.
            (None, None) => self.shown(sheet, "checking-nothing-known"),
        }
    }

    fn of_no_document(&self, snapshot: &Snapshot, documents: &[Document]) -> PrintCheck {
        let title = snapshot.title.as_str();
        let Some(number) = snapshot.number.as_deref() else {
            let printed =
                schema::Date::parse(&snapshot.date).map_or_else(|| snapshot.date.clone(), |it| self.words.date(it));
            return self.nothing(PrintOutcome::Draft, "checking-draft", &[("title", title), ("date", &printed)]);
        };
        let same_number = documents.iter().any(|it| it.number == number);
        let id = if same_number { "checking-other-of-number" } else { "checking-no-such-file" };
        self.nothing(PrintOutcome::NoSuchDocument, id, &[("number", number), ("title", title)])
    }

    /// The answer about one of the register's documents.
    fn of(
        &self,
        document: &Document,
        outcome: PrintOutcome,
        id: &str,
        mut facts: Vec<PrintFact>,
    ) -> Result<PrintCheck> {
        let version = document.version.to_string();
        let language = self.words.choice("language", document.language.name());
        let language = if self.words.language() == Language::En { language } else { language.to_lowercase() };
        let date = self.words.date(document.issued_on);
        let args = [
            ("number", document.number.as_str()),
            ("title", &document.title),
            ("version", &version),
            ("language", &language),
            ("date", &date),
            ("by", &document.issued_by),
        ];
        let later = self.later(document)?;
        facts.push(match later {
            Some(later) => {
                let (version, date) = (later.version.to_string(), self.words.date(later.issued_on));
                self.say("checking-later", &[("number", &later.number), ("version", &version), ("date", &date)])
            }
            None => self.say("checking-newest", &[]),
        });
        Ok(PrintCheck {
            ok: false,
            outcome,
            sentence: self.words.with(id, &args),
            facts,
            document: Some(CheckedDocument::of(self.app.file()?.content(), document, later.is_none())),
            trail: match outcome {
                PrintOutcome::Issued | PrintOutcome::Exact => trail::witnessed(self.app.file()?, document, self.words)?,
                _ => Vec::new(),
            },
        })
    }

    fn nothing(&self, outcome: PrintOutcome, id: &str, args: &[(&str, &str)]) -> PrintCheck {
        let sentence = self.words.with(id, args);
        PrintCheck { ok: false, outcome, sentence, facts: Vec::new(), document: None, trail: Vec::new() }
    }

    fn unread(&self, unread: Unread) -> PrintCheck {
        let id = match unread {
            Unread::Other => "checking-unread-other",
            Unread::TooLarge => "checking-unread-too-large",
            Unread::TooManyPixels => "checking-unread-too-many-pixels",
            Unread::Locked => "checking-unread-locked",
            Unread::Torn => "checking-unread-torn",
        };
        self.nothing(PrintOutcome::Unread, id, &[])
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> PrintFact {
        PrintFact::note(self.words.with(id, args))
    }

    fn documents(&self) -> Result<&[Document]> {
        Ok(&self.app.file()?.content().documents)
    }

    fn by_code(&self, code: &str) -> Result<Option<&Document>> {
        Ok(self.documents()?.iter().find(|it| report::code(&it.fingerprint) == code))
    }

    /// The document whose file has these bytes. What was attached when is told by the trail, so that this holds where the
    /// stored bytes are damaged, too.
    fn by_bytes(&self, bytes: &[u8]) -> Result<Option<&Document>> {
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let attachments = &self.app.file()?.content().attachments;
        let same = attachments.iter().filter(|it| it.sha256 == hash);
        Ok(same.filter_map(|it| self.documents().ok()?.iter().find(|document| document.pdf == it.id)).next())
    }

    /// The document a file was, where all but a few of its bytes are still the same, and how many are not.
    fn nearly_bytes(&self, bytes: &[u8]) -> Result<Option<(&Document, PrintFact)>> {
        const MOST: usize = 64;
        let file = self.app.file()?;
        for document in self.documents()? {
            let size = file.content().attachments.iter().find(|it| it.id == document.pdf).map(|it| u64::from(it.size));
            if size != Some(bytes.len() as u64) {
                continue;
            }
            // A stored file that is damaged itself tells nothing of another.
            let Ok(issued) = file.bytes(&document.pdf) else { continue };
            let differ = issued.iter().zip(bytes).filter(|(one, other)| one != other).count();
            if differ <= MOST {
                let (count, total) = (self.words.number(differ as u64), self.words.number(bytes.len() as u64));
                let args = [("count", count.as_str()), ("total", total.as_str())];
                return Ok(Some((document, PrintFact::wrong(self.words.with("checking-bytes", &args)))));
            }
        }
        Ok(None)
    }

    /// That a code is almost another: a character was misread.
    fn nearly(&self, code: &str) -> Result<Option<PrintFact>> {
        const MOST: usize = 3;
        let differing = |known: &str| known.chars().zip(code.chars()).filter(|(one, other)| one != other).count();
        let near = self
            .documents()?
            .iter()
            .map(|it| (it, report::code(&it.fingerprint)))
            .find(|(_, known)| known.len() == code.len() && differing(known) <= MOST);
        Ok(near.map(|(document, known)| {
            let count = differing(&known).to_string();
            self.say("checking-nearly", &[("number", &document.number), ("known", &known), ("count", &count)])
        }))
    }

    /// What is wrong with the stored copy, where something is.
    fn stored(&self, document: &Document) -> Result<Vec<PrintFact>> {
        let file = self.app.file()?;
        let whole = |bytes: register::Result<Vec<u8>>| match bytes {
            Ok(bytes) => Ok(Some(bytes)),
            Err(register::Error::Damaged(_)) => Ok(None),
            Err(error) => Err(Failure::from(error)),
        };
        let (pdf, snapshot) = (whole(file.bytes(&document.pdf))?, whole(file.bytes(&document.snapshot))?);
        let is_own =
            snapshot.is_some_and(|it| Snapshot::of(&it).is_some_and(|it| it.fingerprint == document.fingerprint));
        if pdf.is_some() && is_own {
            return Ok(Vec::new());
        }
        Ok(vec![PrintFact::wrong(self.words.text("checking-stored-damaged"))])
    }

    /// The newest issued after it: of the same kind, on the same record, in the same language.
    fn later<'d>(&'d self, document: &Document) -> Result<Option<&'d Document>> {
        let same = self.documents()?.iter().filter(|it| {
            let record = it.policy == document.policy && it.review == document.review;
            let case = it.request == document.request && it.breach == document.breach;
            it.subject == document.subject && record && case && it.language == document.language
        });
        Ok(same.filter(|it| it.version > document.version).max_by_key(|it| it.version))
    }
}

/// Whether a file says that it is this document: by what it has attached, by the code beside its QR code, or by the very
/// place in this register's trail that it was issued at.
fn claims(document: &Document, sheet: &Sheet, codes: &[String]) -> bool {
    let attached = |it: &Snapshot| {
        let same_place = !document.trail_head.is_empty() && it.trail_head.as_deref() == Some(&document.trail_head);
        it.fingerprint == document.fingerprint || (same_place && it.number.as_deref() == Some(&document.number))
    };
    codes.contains(&report::code(&document.fingerprint)) || sheet.snapshots.iter().any(attached)
}

/// A file's bytes; none where it is larger than a sheet can be.
fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let told = |error: std::io::Error| Failure::file(error, path);
    let metadata = std::fs::metadata(path).map_err(told)?;
    if !metadata.is_file() {
        return Err(Failure::of(crate::failure::Code::NoFile).with("path", path.display()));
    }
    let mut bytes = Vec::new();
    // One byte more than may be, also where the file grows meanwhile.
    std::fs::File::open(path).map_err(told)?.take(sheet::LARGEST + 1).read_to_end(&mut bytes).map_err(told)?;
    Ok(Some(bytes).filter(|it| it.len() as u64 <= sheet::LARGEST))
}
