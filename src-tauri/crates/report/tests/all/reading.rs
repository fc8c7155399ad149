//! Columns of words of every length, read back as the page looks.

use crate::sample;
use crate::support::{extracted, squeezed, written};
use report::{
    Anchor, Block, Cell, Column, Document, Field, Group, Heading, Place, Row, Rows, Table, Text, Value, lay_out, pdf,
};

const WORDS: [&str; 24] = [
    "oplysninger",
    "om",
    "kunder",
    "og",
    "deres",
    "pårørende",
    "i",
    "behandlingsaktiviteten",
    "efter",
    "databeskyttelsesforordningens",
    "artikel",
    "regnskabsår",
    "slettes",
    "senest",
    "når",
    "opgaven",
    "er",
    "udført",
    "virksomhedens",
    "kontaktperson",
    "systemadministrator",
    "med",
    "adgang",
    "årligt",
];

/// Sentences that end anywhere on a line, always the same.
struct Sentences(u64);

impl Sentences {
    fn next(&mut self, words: usize) -> String {
        let mut sentence = Vec::new();
        for _ in 0..words {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            sentence.push(WORDS[(self.0 >> 33) as usize % WORDS.len()]);
        }
        sentence.join(" ")
    }
}

#[test]
fn cells_and_fields_are_read_back_whole_as_the_page_looks() {
    let mut sentences = Sentences(7);
    let mut written_down = Vec::new();
    let mut blocks = Vec::new();
    for number in 0..40 {
        let mut say = |words: usize| {
            let sentence = sentences.next(words);
            written_down.push(sentence.clone());
            sentence
        };
        blocks.push(Block::Heading(Heading::section(1, number.to_string(), say(4), Anchor::new(number.to_string()))));
        blocks.push(Block::Field(Field {
            letter: Some("b".into()),
            label: "Formål og retsgrundlag".into(),
            value: vec![
                Value::Paragraph(say(9 + number % 20).into()),
                Value::Rows(Rows {
                    widths: vec![50.0, 30.0, 32.0],
                    rows: (0..3).map(|row| (0..3).map(|cell| Text::from(say(3 + row + cell))).collect()).collect(),
                }),
            ],
            anchor: None,
        }));
        let rows = (0..6)
            .map(|row| Row {
                cells: (0..5).map(|cell| Cell::from(say(2 + (row * cell + number) % 3))).collect(),
                anchor: None,
            })
            .collect();
        blocks.push(Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: [30.0, 38.0, 35.0, 27.0, 36.0].into_iter().map(|width| Column::new("Kolonne", width)).collect(),
            row_header: Some(0),
            groups: vec![Group { title: None, rows }],
            notes: vec![],
        }));
    }
    let document = Document { blocks, mark: None, ..sample::record() };
    let path = written("reading.pdf", &pdf(&lay_out(&document)).unwrap());
    let found = extracted(&path);
    let lost: Vec<&String> = written_down.iter().filter(|sentence| !found.contains(&squeezed(sentence))).collect();
    assert!(lost.is_empty(), "{} of {}: {lost:?}", lost.len(), written_down.len());
}
