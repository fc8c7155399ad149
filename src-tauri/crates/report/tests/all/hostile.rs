//! Whatever a user writes or pastes: it prints, and nothing is lost, loops or breaks.

use crate::sample;
use crate::support::{extracted, squeezed, tool, written};
use report::{
    Anchor, Block, Cell, Column, CompanyLine, Definition, Definitions, Document, Field, Group, Heading, Ink, Laid,
    Mark, MarkItem, Paragraph, Place, Row, Rows, Signature, Signer, Table, Text, Value, lay_out, pdf, svg,
};

/// The same words in every place of a document that takes words.
fn everywhere(words: &str) -> Document {
    let text = || Text::from(words);
    let cell = || Cell::from(words);
    let anchor = Anchor::new(words);
    Document {
        title: words.into(),
        subtitle: Some(text()),
        company_line: CompanyLine { left: words.into(), right: words.into() },
        mark: Some(Mark {
            head: words.into(),
            items: vec![MarkItem { text: text(), anchor: Some(anchor.clone()) }],
            note: Some(words.into()),
        }),
        running_mark: Some(words.into()),
        author: words.into(),
        keywords: vec![words.into()],
        blocks: vec![
            Block::Heading(Heading {
                letter: Some(words.into()),
                subtitle: Some(text()),
                ..Heading::section(1, words, words, anchor.clone())
            }),
            Block::Contents,
            Block::Paragraph(Paragraph { text: text().page_of(anchor.clone()), letter: Some(words.into()) }),
            Block::Field(Field {
                letter: Some(words.into()),
                label: words.into(),
                value: vec![
                    Value::Paragraph(text().framed(words)),
                    Value::Rows(Rows { widths: vec![1.0, 2.0], rows: vec![vec![text(), text(), text()], vec![]] }),
                    Value::Rows(Rows { widths: vec![f32::NAN, -1.0, 0.0], rows: vec![vec![text()]] }),
                ],
                anchor: Some(anchor.clone()),
            }),
            Block::Definitions(Definitions {
                term_width: None,
                entries: vec![Definition { term: words.into(), text: text(), note: Some(text()) }],
            }),
            Block::Table(Table {
                title: Some(words.into()),
                anchor: None,
                place: Place::Full,
                columns: vec![Column::new(words, 10.0).lettered(words), Column::new(words, 50.0).right()],
                row_header: Some(0),
                groups: vec![
                    Group {
                        title: Some(words.into()),
                        rows: vec![
                            Row { cells: vec![cell(), cell(), cell()], anchor: None },
                            Row { cells: vec![], anchor: None },
                        ],
                    },
                    Group { title: None, rows: vec![] },
                ],
                notes: vec![text()],
            }),
            Block::Table(Table {
                title: None,
                anchor: None,
                place: Place::Content,
                columns: vec![],
                row_header: Some(9),
                groups: vec![],
                notes: vec![],
            }),
            Block::List(vec![text(), Text::new()]),
            Block::Finding { lead: words.into(), text: text() },
            Block::Emphasis(text()),
            Block::Tinted(text()),
            Block::Note(text()),
            Block::Signature(Signature {
                prepared: Some(text()),
                adopted: words.into(),
                place: words.into(),
                signers: (0..3).map(|_| Signer { name: words.into(), role: words.into() }).collect(),
            }),
        ],
        ..sample::record()
    }
}

/// Nothing stands outside the sheet.
fn on_the_sheet(laid: &Laid) -> bool {
    laid.pages.iter().all(|page| {
        page.items.iter().all(|item| match &item.ink {
            Ink::Text { baseline, .. } => (0.0..page.height).contains(baseline),
            Ink::Rect { y, .. } | Ink::Code { y, .. } => (0.0..page.height).contains(y),
        })
    })
}

#[test]
fn odd_words_print_in_every_place() {
    let words = [
        "",
        " ",
        "\n\n\n",
        "\u{0}\u{1}\u{7f}\u{85}\u{9f}",
        "\u{200b}\u{feff}\u{ad}\u{2060}\u{202e}",
        "\u{ad}\u{ad}a\u{ad}",
        "שלום עולם",
        "السلام عليكم",
        "👩‍👩‍👧‍👦🏳️‍🌈 ❤️ 🇩🇰",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}",
        "नमस्ते ไทย 漢字かな 한국어",
        "Łukasz Żółkiewski Γιώργος Наталія",
        "µ μ Ω Ω Å Å ﬁ – — … ½ ▲ §",
        "\u{fffd}\u{ffff}\u{fdd0}\u{10ffff}\u{e000}",
        "<x>&amp;\"'%(\\)[]{}/ »«",
        "////----....@@@@::::",
        "https://www.eksempel.example/en/meget/lang/adresse/som/ikke/kan/brydes?uden=at&det=gør-ondt",
    ];
    for words in words {
        let laid = lay_out(&everywhere(words));
        assert!(on_the_sheet(&laid), "{words:?}");
        let bytes = pdf(&laid).unwrap();
        assert!(svg(&laid, 0).is_some());
        let path = written("odd.pdf", &bytes);
        tool("qpdf", &["--check"], &path);
    }
}

#[test]
fn a_character_no_font_has_is_named_and_still_comes_back() {
    let laid = lay_out(&everywhere("Uge 漢 og 👩"));
    assert_eq!(laid.missing.into_iter().collect::<String>(), "漢👩");
    let laid = lay_out(&everywhere("Uge 漢 og 👩"));
    let path = written("missing.pdf", &pdf(&laid).unwrap());
    assert!(extracted(&path).contains("Uge漢og👩"));
}

#[test]
fn a_character_that_shares_its_glyph_comes_back_as_itself() {
    let words = "måles i µg, kaldt μ";
    let laid = lay_out(&everywhere(words));
    assert!(laid.missing.is_empty());
    let path = written("shared.pdf", &pdf(&laid).unwrap());
    assert!(extracted(&path).contains(&squeezed(words)));
}

#[test]
fn ten_megabytes_of_one_word_print_and_stay_on_the_sheet() {
    let words = "personoplysning".repeat(10 * 1024 * 1024 / 15);
    let document = Document {
        blocks: vec![
            Block::paragraph(words.as_str()),
            Block::Field(Field {
                letter: None,
                label: "Formål".into(),
                value: vec![Value::Paragraph("kort".into())],
                anchor: None,
            }),
        ],
        ..sample::policy()
    };
    let laid = lay_out(&document);
    assert!(on_the_sheet(&laid));
    let drawn: usize = laid
        .pages
        .iter()
        .flat_map(|page| &page.items)
        .map(|item| match &item.ink {
            Ink::Text { words, .. } => words.iter().map(|word| word.text.len()).sum(),
            _ => 0,
        })
        .sum();
    assert!(drawn >= words.len());
}

#[test]
fn a_kilobyte_in_every_place_print_and_stay_on_the_sheet() {
    for words in [
        "personoplysning".repeat(70),
        "a ".repeat(500),
        "a-b/c.".repeat(1350),
        "👩".repeat(250),
        format!("e{}", "\u{301}".repeat(500)),
        "linje\n".repeat(60),
        "\u{a0}".repeat(500),
        "ord\u{ad}".repeat(200),
    ] {
        let laid = lay_out(&everywhere(&words));
        assert!(on_the_sheet(&laid), "{}", &words[..20.min(words.len())].escape_debug());
    }
}
