//! Two documents of an invented company that use every block: its record and its customer policy.
#![allow(dead_code, unreachable_pub, unused_imports, clippy::unwrap_used)] // each test uses its part

mod measures;
mod policy;
mod record;

use report::{
    Anchor, Attachment, Block, Cell, Code, Column, CompanyLine, Definition, Definitions, Document, Field, Fingerprint,
    FixedWords, Footer, Group, Heading, Language, Mark, MarkItem, Paragraph, Place, Row, Rows, Sheet, Signature,
    Signer, Style, Table, Text, Value,
};

pub use policy::policy;
pub use record::record;

pub fn words() -> FixedWords {
    FixedWords {
        page_of: "Side {n} af {m}".into(),
        page: "side {n}".into(),
        go_to_page: "Gå til side {n}".into(),
        continued: "(fortsat)".into(),
        contents: "Indhold".into(),
    }
}

fn anchor(name: &str) -> Anchor {
    Anchor::new(name)
}

fn field(letter: &str, label: &str, value: impl Into<Text>) -> Block {
    Block::Field(Field {
        letter: (!letter.is_empty()).then(|| letter.to_owned()),
        label: label.into(),
        value: vec![Value::Paragraph(value.into())],
        anchor: None,
    })
}

fn rows(letter: &str, label: &str, widths: &[f32], rows: &[&[&str]]) -> Block {
    Block::Field(Field {
        letter: Some(letter.to_owned()),
        label: label.into(),
        value: vec![Value::Rows(Rows {
            widths: widths.to_vec(),
            rows: rows.iter().map(|row| row.iter().map(|cell| Text::from(*cell)).collect()).collect(),
        })],
        anchor: None,
    })
}

fn row(cells: &[&str]) -> Row {
    Row { cells: cells.iter().map(|cell| Cell::from(*cell)).collect(), anchor: None }
}

fn footer(title: &str, line: &str) -> Footer {
    Footer {
        company: "Eksempel Rengøring ApS".into(),
        title: title.into(),
        line: line.into(),
        fingerprint: Some(Fingerprint { label: "Fingeraftryk".into(), value: "7K3M-94QD-XA2P-5HRC".into() }),
        code: Some(Code {
            content: "FORTEGNELSE:2026-014:4:7K3M94QDXA2P5HRC".into(),
            alternative: "QR-kode med dokumentets nummer, version og fingeraftryk".into(),
        }),
    }
}
