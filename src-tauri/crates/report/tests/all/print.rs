//! A whole document, from blocks to bytes, as other programs read it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::process::Command;

use crate::sample;
use crate::support::{extracted, squeezed, tool, written};
use report::{Block, Cell, Document, Field, Heading, Row, Run, Table, Text, Value, lay_out, pdf, svg};
use sha2::{Digest, Sha256};

#[test]
fn every_word_of_a_document_comes_back_from_its_file() {
    for (name, document) in samples() {
        let laid = lay_out(&document);
        assert!(laid.missing.is_empty(), "{:?}", laid.missing);
        assert!(laid.unresolved.is_empty(), "{:?}", laid.unresolved);
        let path = written(&format!("{name}.pdf"), &pdf(&laid).unwrap());
        let found = extracted(&path);
        for words in source(&document) {
            assert!(found.contains(&squeezed(&words)), "{name} lost »{words}«");
        }
    }
}

#[test]
fn qpdf_finds_nothing_wrong_with_a_file() {
    for (name, document) in samples() {
        let path = written(&format!("{name}-checked.pdf"), &pdf(&lay_out(&document)).unwrap());
        let checked = tool("qpdf", &["--check"], &path);
        assert!(checked.contains("No syntax or stream encoding errors"), "{name}: {checked}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (name, document) in samples() {
        let first = pdf(&lay_out(&document)).unwrap();
        let second = pdf(&lay_out(&document)).unwrap();
        assert!(first == second, "{name}: twice in one process");
        let other = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "print::a_file_is_told_by_its_hash", "--nocapture"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&other.stdout).into_owned();
        assert!(said.contains(&hash(&first)), "{name}: in two processes");
    }
}

/// Run by itself in a process of its own: see the test above.
#[test]
fn a_file_is_told_by_its_hash() {
    let mut hashes = Vec::new();
    for (_, document) in samples() {
        hashes.push(hash(&pdf(&lay_out(&document)).unwrap()));
    }
    println!("{hashes:?}");
    hashes.dedup();
    assert_eq!(hashes.len(), samples().len());
}

#[test]
fn a_changed_word_changes_the_file_and_its_number() {
    let mut document = sample::policy();
    let first = pdf(&lay_out(&document)).unwrap();
    document.author = "Eksempel Maler ApS".into();
    let second = pdf(&lay_out(&document)).unwrap();
    let number = |bytes: &[u8]| {
        let path = written(&format!("number-{}.pdf", hash(bytes)), bytes);
        let shown = tool("qpdf", &["--show-object=trailer"], &path);
        let at = shown.find("/ID").expect("a file number");
        shown[at..].split(']').next().unwrap().to_owned()
    };
    assert_ne!(number(&first), number(&second));
}

#[test]
fn every_page_has_a_picture_that_loads_nothing() {
    for (name, document) in samples() {
        let laid = lay_out(&document);
        for page in 0..laid.pages.len() {
            let picture = svg(&laid, page).unwrap();
            written(&format!("{name}-{}.svg", page + 1), picture.as_bytes());
            for outside in ["http://", "https://", "url(", "<image", "<text", "font-family"] {
                let own = picture.replace("http://www.w3.org/2000/svg", "");
                assert!(!own.contains(outside), "{name} {page}: {outside}");
            }
            let drawn = picture.matches("<use ").count();
            let letters: usize =
                laid.pages[page].lines().iter().map(|line| line.chars().filter(|c| !c.is_whitespace()).count()).sum();
            assert!(drawn >= letters * 9 / 10, "{name} {page}: {drawn} of {letters}");
        }
        assert_eq!(svg(&laid, laid.pages.len()), None);
    }
}

#[test]
fn the_snapshot_rides_in_the_file_unchanged() {
    let document = sample::record();
    let snapshot = document.snapshot.clone().unwrap();
    let path = written("attached.pdf", &pdf(&lay_out(&document)).unwrap());
    let shown = tool("qpdf", &["--show-attachment=fortegnelse.json"], &path);
    assert_eq!(shown.as_bytes(), snapshot.bytes);
}

fn samples() -> [(&'static str, Document); 2] {
    [("record", sample::record()), ("policy", sample::policy())]
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Everything that was written into the document, stretch by stretch.
fn source(document: &Document) -> Vec<String> {
    let mut words = vec![
        document.title.clone(),
        document.company_line.left.clone(),
        document.company_line.right.clone(),
        document.footer.company.clone(),
        document.footer.line.clone(),
    ];
    words.extend(document.running_mark.clone());
    words.extend(document.subtitle.iter().flat_map(of_text));
    if let Some(fingerprint) = &document.footer.fingerprint {
        words.push(fingerprint.value.clone());
    }
    if let Some(mark) = &document.mark {
        words.push(mark.head.clone());
        words.extend(mark.items.iter().flat_map(|item| of_text(&item.text)));
    }
    for block in &document.blocks {
        words.extend(of_block(block));
    }
    words.retain(|words| !words.trim().is_empty());
    words
}

fn of_text(text: &Text) -> Vec<String> {
    let lines = text.0.iter().flat_map(|run: &Run| run.words().split('\n'));
    lines.map(str::to_owned).collect()
}

fn of_cell(cell: &Cell) -> Vec<String> {
    cell.0.iter().flat_map(of_text).collect()
}

fn of_block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(Heading { number, title, subtitle, .. }) => {
            let mut words = vec![title.clone()];
            words.extend(number.clone());
            words.extend(subtitle.iter().flat_map(of_text));
            words
        }
        Block::Paragraph(paragraph) => of_text(&paragraph.text),
        Block::Contents | Block::NewPage => vec![],
        Block::Field(Field { label, value, letter, .. }) => {
            let mut words = vec![label.clone()];
            words.extend(letter.clone());
            for part in value {
                match part {
                    Value::Paragraph(text) => words.extend(of_text(text)),
                    Value::Rows(rows) => {
                        words.extend(rows.rows.iter().flatten().flat_map(of_text));
                    }
                }
            }
            words
        }
        Block::Definitions(definitions) => definitions
            .entries
            .iter()
            .flat_map(|entry| {
                let mut words = vec![entry.term.clone()];
                words.extend(of_text(&entry.text));
                words.extend(entry.note.iter().flat_map(of_text));
                words
            })
            .collect(),
        Block::Table(Table { title, columns, groups, notes, .. }) => {
            let mut words: Vec<String> = title.iter().cloned().collect();
            words.extend(columns.iter().map(|column| column.head.clone()));
            for group in groups {
                words.extend(group.title.clone());
                let cells = group.rows.iter().flat_map(|row: &Row| &row.cells);
                words.extend(cells.flat_map(of_cell));
            }
            words.extend(notes.iter().flat_map(of_text));
            words
        }
        Block::List(items) => items.iter().flat_map(of_text).collect(),
        Block::Finding { lead, text } => {
            let mut words = vec![lead.clone()];
            words.extend(of_text(text));
            words
        }
        Block::Emphasis(text) | Block::Tinted(text) | Block::Note(text) => of_text(text),
        Block::Signature(signature) => {
            let mut words = vec![signature.adopted.clone(), signature.place.clone()];
            words.extend(signature.prepared.iter().flat_map(of_text));
            for signer in &signature.signers {
                words.extend([signer.name.clone(), signer.role.clone()]);
            }
            words
        }
    }
}
