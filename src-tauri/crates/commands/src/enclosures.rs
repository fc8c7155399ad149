//! Files kept with a record: read, named and typed with mistrust, written out, looked at, and taken away.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use register::Act;
use schema::{AgendaLine, Agreement, Breach, Enclosure, Entity, ErasureRun, Id, Kind, StaffEvidence, SubjectRequest};
use schema::{Attachment, Register, Signing, Supervision};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::app::{App, Call};
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::state::Changed;
use crate::viewer;
use crate::written::{self, Written};

/// The largest file kept with a record, in bytes.
pub(crate) const MAX_ENCLOSURE: u64 = 25 << 20;

/// A file, and the record it belongs to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enclose {
    /// The file the user chose.
    path: String,
    /// What it is kept with: an agreement, a supervision, a deletion, a point of a control, a request, a breach, a
    /// proof of a member of staff or the way of a document.
    kind: Kind,
    id: String,
}

/// A file that is kept with a record.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnclosureOf {
    id: String,
}

/// A file that is kept with a record, and where it is to be written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnclosureAt {
    id: String,
    path: String,
}

/// Keeps a copy of a file with a record.
pub(crate) fn enclose(app: &mut App, call: &Call, asked: Enclose) -> Result<Changed> {
    let Enclose { path, kind, id } = asked;
    let path = Path::new(&path);
    let register = app.file()?.content();
    let added_on = call.now.today;
    let blank = Enclosure { position: next(register, kind, &id), added_on, ..Enclosure::default() };
    let enclosure = with_record(blank, kind, &id)?;
    if !holds(register, kind, &id) {
        return Err(Failure::of(Code::NotFound).with("kind", kind.name()).with("id", id));
    }
    let bytes = read(path)?;
    let name = clean(&path.file_name().unwrap_or_default().to_string_lossy());
    let media_type = media_type(&bytes);
    edit::change(app, call, Act::Add, None, |change| {
        let attachment = change.attach(&name, media_type, &bytes)?;
        change.put(&Enclosure { attachment, ..enclosure }).map(drop)
    })
}

/// Writes a copy of a kept file where the user says. What stands there already is never written over.
pub(crate) fn enclosure_save(app: &mut App, _: &Call, asked: EnclosureAt) -> Result<Written> {
    let (_, bytes) = kept(app, &asked.id)?;
    let path = Path::new(&asked.path);
    written::anew(path, &bytes)
}

/// Writes a kept PDF where the system's viewer finds it.
pub(crate) fn enclosure_view(app: &mut App, _: &Call, asked: EnclosureOf) -> Result<Written> {
    let (attachment, bytes) = kept(app, &asked.id)?;
    if attachment.media_type != PDF {
        return Err(Failure::of(Code::EnclosureNoPdf).with("name", attachment.name));
    }
    viewer::handed(app, attachment.name.strip_suffix(".pdf").unwrap_or(&attachment.name), &bytes)
}

/// Takes a kept file off its record, and the file itself where nothing else holds it. It can be taken back.
pub(crate) fn remove(app: &mut App, call: &Call, id: &str) -> Result<Changed> {
    let held = Enclosure::find(app.file()?.content(), &Id::new(id)).map(|it| it.attachment.clone());
    edit::change(app, call, Act::Remove, None, |change| {
        change.remove(Kind::Enclosure, id)?;
        match held {
            Some(attachment) if !is_held(change.content(), &attachment) => {
                change.remove(Kind::Attachment, attachment.as_str())
            }
            _ => Ok(()),
        }
    })
}

const PDF: &str = "application/pdf";
const BYTES: &str = "application/octet-stream";

/// The enclosure with its one record named.
fn with_record(mut enclosure: Enclosure, kind: Kind, id: &str) -> Result<Enclosure> {
    match kind {
        Kind::Agreement => enclosure.agreement = Some(Id::<Agreement>::new(id)),
        Kind::Supervision => enclosure.supervision = Some(Id::<Supervision>::new(id)),
        Kind::ErasureRun => enclosure.erasure_run = Some(Id::<ErasureRun>::new(id)),
        Kind::AgendaLine => enclosure.agenda_line = Some(Id::<AgendaLine>::new(id)),
        Kind::SubjectRequest => enclosure.request = Some(Id::<SubjectRequest>::new(id)),
        Kind::Breach => enclosure.breach = Some(Id::<Breach>::new(id)),
        Kind::StaffEvidence => enclosure.staff_evidence = Some(Id::<StaffEvidence>::new(id)),
        Kind::Signing => enclosure.signing = Some(Id::<Signing>::new(id)),
        _ => return Err(Failure::of(Code::BadRequest).with("name", "enclose").with("detail", kind.name())),
    }
    Ok(enclosure)
}

/// What an enclosure is kept with.
fn record_of(enclosure: &Enclosure) -> Option<(Kind, &str)> {
    let links = [
        (Kind::Agreement, enclosure.agreement.as_ref().map(Id::as_str)),
        (Kind::Supervision, enclosure.supervision.as_ref().map(Id::as_str)),
        (Kind::ErasureRun, enclosure.erasure_run.as_ref().map(Id::as_str)),
        (Kind::AgendaLine, enclosure.agenda_line.as_ref().map(Id::as_str)),
        (Kind::SubjectRequest, enclosure.request.as_ref().map(Id::as_str)),
        (Kind::Breach, enclosure.breach.as_ref().map(Id::as_str)),
        (Kind::StaffEvidence, enclosure.staff_evidence.as_ref().map(Id::as_str)),
        (Kind::Signing, enclosure.signing.as_ref().map(Id::as_str)),
    ];
    links.into_iter().find_map(|(kind, id)| Some((kind, id?)))
}

fn holds(register: &Register, kind: Kind, id: &str) -> bool {
    match kind {
        Kind::Agreement => Agreement::find(register, &Id::new(id)).is_some(),
        Kind::Supervision => Supervision::find(register, &Id::new(id)).is_some(),
        Kind::ErasureRun => ErasureRun::find(register, &Id::new(id)).is_some(),
        Kind::AgendaLine => AgendaLine::find(register, &Id::new(id)).is_some(),
        Kind::SubjectRequest => SubjectRequest::find(register, &Id::new(id)).is_some(),
        Kind::Breach => Breach::find(register, &Id::new(id)).is_some(),
        Kind::StaffEvidence => StaffEvidence::find(register, &Id::new(id)).is_some(),
        Kind::Signing => Signing::find(register, &Id::new(id)).is_some(),
        _ => false,
    }
}

fn next(register: &Register, kind: Kind, id: &str) -> u32 {
    let those = register.enclosures.iter().filter(|it| record_of(it) == Some((kind, id)));
    those.map(|it| it.position).max().map_or(0, |last| last.saturating_add(1))
}

/// Whether anything still points to a file.
fn is_held(register: &Register, attachment: &Id<Attachment>) -> bool {
    register.enclosures.iter().any(|it| it.attachment == *attachment)
        || register.documents.iter().any(|it| it.pdf == *attachment || it.snapshot == *attachment)
}

fn kept(app: &App, id: &str) -> Result<(Attachment, Vec<u8>)> {
    let file = app.file()?;
    let missing = || Failure::of(Code::NotFound).with("kind", Kind::Enclosure.name()).with("id", id);
    let register = app.content()?;
    let enclosure = Enclosure::find(register, &Id::new(id)).ok_or_else(missing)?;
    let attachment = Attachment::find(register, &enclosure.attachment).ok_or_else(missing)?.clone();
    let bytes = file.bytes_of(&attachment)?;
    Ok((attachment, bytes))
}

/// The bytes of a file that is one, and neither empty nor too large. No more than the limit is ever read.
fn read(path: &Path) -> Result<Vec<u8>> {
    let told = |error: std::io::Error| Failure::file(error, path);
    let too_large = || {
        let megabytes = MAX_ENCLOSURE >> 20;
        Failure::of(Code::EnclosureTooLarge).with("path", path.display()).with("limit", megabytes)
    };
    // A folder or a device is never opened: a pipe would wait for ever.
    let metadata = fs::metadata(path).map_err(told)?;
    if !metadata.is_file() {
        return Err(Failure::of(Code::EnclosureNoFile).with("path", path.display()));
    }
    if metadata.len() > MAX_ENCLOSURE {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(MAX_ENCLOSURE + 1).read_to_end(&mut bytes)).map_err(told)?;
    match bytes.len() as u64 {
        0 => Err(Failure::of(Code::EnclosureEmpty).with("path", path.display())),
        size if size > MAX_ENCLOSURE => Err(too_large()),
        _ => Ok(bytes),
    }
}

/// The longest name kept, in characters.
const MAX_NAME: usize = 120;

/// A file's name that every file system takes and that reads as it stands: without what turns writing round, hides, or
/// leads elsewhere. Its end is kept.
fn clean(name: &str) -> String {
    let hides = |it: char| {
        it.is_control()
            || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
            || matches!(it, '\u{61c}' | '\u{180e}' | '\u{e0000}'..='\u{e007f}')
    };
    let kept = |it: char| if hides(it) || "\\/:*?\"<>|".contains(it) { ' ' } else { it };
    let words: String = name.chars().map(kept).collect();
    let whole = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = whole.trim_matches(['.', ' ']);
    let (stem, end) = match whole.rsplit_once('.') {
        Some((stem, end)) if end.chars().count() <= 10 => (stem, format!(".{end}")),
        _ => (whole, String::new()),
    };
    let stem: String = stem.chars().take(MAX_NAME - end.chars().count()).collect();
    let stem = stem.trim_matches(['.', ' ']);
    match stem {
        "" => format!("fil{end}"),
        _ if is_reserved(stem) => format!("_{stem}{end}"),
        _ => format!("{stem}{end}"),
    }
}

/// Whether a name before its end is a device's on Windows.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_uppercase();
    let numbered = |name: &str| {
        first.strip_prefix(name).is_some_and(|rest| rest.len() == 1 && rest.chars().all(|it| it.is_ascii_digit()))
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&first.as_str()) || numbered("COM") || numbered("LPT")
}

/// What a file is by what it holds; its name may say anything.
fn media_type(bytes: &[u8]) -> &'static str {
    let starts = |with: &[u8]| bytes.starts_with(with);
    if starts(b"%PDF-") {
        PDF
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        "image/png"
    } else if starts(b"\xff\xd8\xff") {
        "image/jpeg"
    } else if starts(b"PK\x03\x04") {
        zipped(bytes)
    } else if is_text(bytes) {
        if is_letter(bytes) { "message/rfc822" } else { "text/plain" }
    } else {
        BYTES
    }
}

/// A document of an office program by the part its archive names.
fn zipped(bytes: &[u8]) -> &'static str {
    let names = |part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
    // Each archive of this form begins with, or soon names, the list of its parts' types.
    if !names(b"[Content_Types].xml") {
        BYTES
    } else if names(b"word/document.xml") {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    } else if names(b"xl/workbook.xml") {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    } else {
        BYTES
    }
}

fn is_text(bytes: &[u8]) -> bool {
    let plain = |it: char| !it.is_control() || matches!(it, '\n' | '\r' | '\t' | '\u{c}');
    std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(plain))
}

/// Whether a text is an e-mail: it begins with headers, and says from whom it is.
fn is_letter(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let mut is_from = false;
    for line in text.lines().take(200) {
        if line.is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return false };
        if name.is_empty() || !name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-') {
            return false;
        }
        is_from |= name.eq_ignore_ascii_case("from");
    }
    is_from && text.lines().any(str::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_becomes_one_that_reads_as_it_stands() {
        assert_eq!(clean("Aftale 2026.pdf"), "Aftale 2026.pdf");
        assert_eq!(clean("../../etc/passwd"), "etc passwd");
        assert_eq!(clean("C:\\Windows\\system.ini"), "C Windows system.ini");
        assert_eq!(clean("kontrakt\u{202e}fdp.exe"), "kontrakt fdp.exe", "nothing turns the writing round");
        assert_eq!(clean("kontrakt\u{61c}fdp.exe"), "kontrakt fdp.exe", "nor does the Arabic mark");
        assert_eq!(clean("a\u{180e}b\u{e0041}.pdf"), "a b.pdf");
        assert_eq!(clean("brev\u{0}\n\u{7}.txt"), "brev.txt");
        assert_eq!(clean("CON.pdf"), "_CON.pdf");
        assert_eq!(clean("com7.tar.pdf"), "_com7.tar.pdf");
        assert_eq!(clean("konto.pdf"), "konto.pdf");
        assert_eq!(clean("..."), "fil");
        assert_eq!(clean(" . "), "fil");
        assert_eq!(clean(""), "fil");
        assert_eq!(clean(".pdf"), "pdf");
        assert_eq!(clean("<script>alert(1)<.html"), "script alert(1).html");
        let long = format!("{}.docx", "æ".repeat(400));
        assert_eq!(clean(&long).chars().count(), MAX_NAME);
        assert!(clean(&long).ends_with("æ.docx"), "the end is kept");
        assert_eq!(clean(&format!("a.{}", "b".repeat(300))).chars().count(), MAX_NAME);
    }

    #[test]
    fn a_file_is_what_it_holds() {
        let office =
            |part: &str| [b"PK\x03\x04....[Content_Types].xml", b"...".as_slice(), part.as_bytes(), b"..."].concat();
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        assert_eq!(media_type(b"%PDF-1.7\n..."), PDF);
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n\0\0"), "image/png");
        assert_eq!(media_type(b"\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg");
        assert_eq!(media_type(&office("word/document.xml")), word);
        assert_eq!(media_type(&office("xl/workbook.xml")), sheet);
        assert_eq!(media_type(&office("evil/thing.bin")), BYTES);
        assert_eq!(media_type(b"PK\x03\x04 word/document.xml"), BYTES, "no list of parts");
        assert_eq!(media_type("Kære Pernille\r\n\tHilsen æøå".as_bytes()), "text/plain");
        assert_eq!(media_type(b"From: p@eksempel.dk\r\nTo: x\r\n y\r\n\r\nHej"), "message/rfc822");
        assert_eq!(media_type(b"Note: husk\n\nat ringe"), "text/plain", "from nobody");
        assert_eq!(media_type(b"<html>From: a</html>\n\n"), "text/plain");
        assert_eq!(media_type(b"MZ\x90\0\x03"), BYTES);
        assert_eq!(media_type(b"\0%PDF-1.7"), BYTES);
        assert_eq!(media_type(b"a\0b"), BYTES);
    }
}
