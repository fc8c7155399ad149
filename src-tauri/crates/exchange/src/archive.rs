//! Several files in one, with the list of their sums that every system can check.
//!
//! The same files at the same moment give the same bytes. Nothing is compressed: what is large is so already.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek, Write};

use chrono::{Datelike, Timelike};
use schema::Instant;
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The name of the list of sums, as `sha256sum` itself would call it.
pub const SUMS: &str = "SHA256SUMS";

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// The system refused.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A name that could lead out of the folder, or is there already.
    #[error("{0} cannot be a file's name in an archive")]
    Name(String),
    /// The archive is none.
    #[error("the archive is broken: {0}")]
    Zip(String),
}

impl From<ZipError> for Broken {
    fn from(error: ZipError) -> Broken {
        match error {
            ZipError::Io(error) => Broken::Io(error),
            other => Broken::Zip(other.to_string()),
        }
    }
}

/// A file in an archive, with its sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
}

/// An archive that is being written.
pub struct Archive<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
    names: BTreeSet<String>,
    sums: Vec<Sum>,
}

impl<W: Write + Seek> Archive<W> {
    /// An empty archive whose files are all from one moment.
    pub fn new(to: W, at: Instant) -> Archive<W> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(moment(at))
            .unix_permissions(0o644);
        Archive { zip: ZipWriter::new(to), options, names: BTreeSet::new(), sums: Vec::new() }
    }

    /// Adds a file.
    ///
    /// # Errors
    /// Where the name is not one that every system takes, where it is there already, and where writing fails.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), Broken> {
        // Windows and macOS hold two names for one that differ in capitals alone.
        if !is_plain(name) || !self.names.insert(name.to_ascii_lowercase()) {
            return Err(Broken::Name(name.to_owned()));
        }
        self.zip.start_file(name, self.options)?;
        self.zip.write_all(bytes)?;
        self.sums.push(Sum { name: name.to_owned(), sha256: hexadecimal(&Sha256::digest(bytes)) });
        Ok(())
    }

    /// Adds the list of sums and ends the archive. Gives the sum of every file, that of the list last.
    ///
    /// # Errors
    /// Where writing fails.
    pub fn finish(mut self) -> Result<Vec<Sum>, Broken> {
        let lines: String = self.sums.iter().map(|it| format!("{}  {}\n", it.sha256, it.name)).collect();
        self.add(SUMS, lines.as_bytes())?;
        self.zip.finish()?.flush()?;
        Ok(self.sums)
    }
}

/// Whether an archive holds these files and no other, byte for byte.
///
/// # Errors
/// Where it cannot be read.
pub fn is_as_written<R: Read + Seek>(from: R, sums: &[Sum]) -> Result<bool, Broken> {
    let mut zip = ZipArchive::new(from)?;
    if zip.len() != sums.len() {
        return Ok(false);
    }
    for (at, sum) in sums.iter().enumerate() {
        let mut file = zip.by_index(at)?;
        let mut hash = Sha256::new();
        let mut part = [0; 1 << 16];
        loop {
            let read = file.read(&mut part)?;
            if read == 0 {
                break;
            }
            hash.update(&part[..read]);
        }
        if file.name()? != sum.name || hexadecimal(&hash.finalize()) != sum.sha256 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The longest name of one file, in characters.
const LONGEST: usize = 60;

/// A text as a part of a file's name that every system and every unpacking program takes: small letters, digits and
/// hyphens, the Nordic letters as they are written without them. Empty where nothing of it can be.
pub fn plain(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'æ' | 'ä' => name.push_str("ae"),
            'ø' | 'ö' | 'œ' => name.push_str("oe"),
            'å' => name.push_str("aa"),
            'ü' => name.push_str("ue"),
            'ß' => name.push_str("ss"),
            'é' | 'è' | 'ê' | 'ë' => name.push('e'),
            'á' | 'à' | 'â' => name.push('a'),
            'ó' | 'ò' | 'ô' => name.push('o'),
            'í' | 'ì' | 'ï' => name.push('i'),
            'ú' | 'ù' => name.push('u'),
            'ð' => name.push('d'),
            'þ' => name.push_str("th"),
            'ñ' => name.push('n'),
            'ç' => name.push('c'),
            it if it.is_ascii_alphanumeric() => name.push(it),
            // An apostrophe within a word leaves it one.
            '\'' | '’' => {}
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    // Every letter is one byte by now.
    name.truncate(LONGEST);
    name.trim_end_matches('-').to_owned()
}

/// Whether a name is folders and a file of [`plain`] parts and one ending, and leads nowhere else.
fn is_plain(name: &str) -> bool {
    let is_part = |part: &str| {
        let rest = part.trim_start_matches(|it: char| it.is_ascii_alphanumeric());
        !part.is_empty()
            && rest.len() < part.len()
            && part.len() <= 2 * LONGEST
            && part.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.' | b'_'))
            && !part.contains("..")
            && !part.ends_with('.')
            && !is_device(part)
    };
    name.split('/').all(is_part)
}

/// Whether Windows holds a name for a device, whatever its ending.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).to_ascii_uppercase();
    let numbered =
        |name: &str| stem.strip_prefix(name).is_some_and(|it| it.len() == 1 && it.as_bytes()[0].is_ascii_digit());
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

/// A moment as an archive holds it: the wall's clock, by two seconds, from 1980 on.
fn moment(at: Instant) -> DateTime {
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let (day, time) = (at.0.date_naive(), at.0.time());
    let year = u16::try_from(day.year()).unwrap_or_default();
    let [month, of_month] = [day.month(), day.day()].map(small);
    let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(small);
    DateTime::from_date_and_time(year, month, of_month, hour, minute, second).unwrap_or_default()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Cursor;

    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> (Vec<u8>, Vec<Sum>) {
        let mut bytes = Cursor::new(Vec::new());
        let mut archive = Archive::new(&mut bytes, Instant::parse("2026-11-21T14:02:00+01:00").unwrap());
        for (name, content) in files {
            archive.add(name, content).unwrap();
        }
        let sums = archive.finish().unwrap();
        (bytes.into_inner(), sums)
    }

    #[test]
    fn the_same_files_give_the_same_bytes_and_one_other_byte_is_seen() {
        let files: [(&str, &[u8]); 2] = [("dokumenter/2026-001.pdf", b"%PDF"), ("register.json", b"{}")];
        let (bytes, sums) = archive(&files);
        assert_eq!(bytes, archive(&files).0);
        assert!(is_as_written(Cursor::new(&bytes), &sums).unwrap());
        let at = bytes.windows(4).position(|it| it == b"%PDF").unwrap();
        let mut other = bytes.clone();
        other[at] = b'!';
        // Whether the archive's own check or ours finds it, it is found.
        assert!(!is_as_written(Cursor::new(&other), &sums).unwrap_or(false));
        let (more, _) = archive(&[files[0], files[1], ("mere.txt", b"")]);
        assert!(!is_as_written(Cursor::new(&more), &sums).unwrap(), "a file nobody listed");
    }

    #[test]
    fn no_name_leads_out_or_is_a_device_or_is_there_twice() {
        let mut archive = Archive::new(Cursor::new(Vec::new()), Instant::parse("2026-11-21T14:02:00+01:00").unwrap());
        for name in [
            "",
            "/etc/passwd",
            "../ud",
            "a/../b",
            "a//b",
            "a\\b",
            "C:x",
            "a b",
            "søløve",
            ".skjult",
            "a.",
            "con",
            "NUL.txt",
            "lpt1.pdf",
            "-rf",
        ] {
            assert!(matches!(archive.add(name, b""), Err(Broken::Name(_))), "{name:?}");
        }
        archive.add("a/b.txt", b"").unwrap();
        assert!(matches!(archive.add("A/B.txt", b""), Err(Broken::Name(_))));
    }

    #[test]
    fn a_title_becomes_a_name_of_plain_letters() {
        for (title, name) in [
            ("Fortegnelse over behandlingsaktiviteter", "fortegnelse-over-behandlingsaktiviteter"),
            ("Ærø Øl & Ånd A/S", "aeroe-oel-aand-a-s"),
            ("../../x", "x"),
            ("»Kunders« ret: Å", "kunders-ret-aa"),
            ("漢字", ""),
        ] {
            assert_eq!(plain(title), name);
        }
        assert!(plain(&"lang ".repeat(40)).len() <= LONGEST);
    }
}
