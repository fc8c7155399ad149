//! Where pages end, read off the pages themselves.

use crate::sample;
use report::{
    Anchor, Block, Column, Document, Field, Group, Heading, Ink, Laid, Page, Place, Row, Rows, Sheet, Signature,
    Signer, Table, Text, Value, lay_out,
};

const SENTENCE: &str = "Virksomheden behandler oplysningerne, så længe de er nødvendige. ";

fn document(blocks: Vec<Block>) -> Document {
    Document { mark: None, running_mark: None, blocks, ..sample::record() }
}

fn filler(lines: usize) -> Block {
    Block::paragraph(vec!["Linje"; lines].join("\n"))
}

/// A paragraph of so many lines, each told from the others.
fn numbered(lines: usize) -> Block {
    let lines: Vec<String> = (1..=lines).map(|line| format!("Linje nr. {line}")).collect();
    Block::paragraph(lines.join("\n"))
}

fn section(number: &str, title: &str) -> Block {
    Block::Heading(Heading::section(1, number, title, Anchor::new(number)))
}

fn table(rows: usize) -> Table {
    Table {
        title: Some("Tabel 1 Oplysninger".into()),
        anchor: None,
        place: Place::Full,
        columns: vec![Column::new("Oplysning", 60.0), Column::new("Frist", 106.0)],
        row_header: Some(0),
        groups: vec![Group {
            title: None,
            rows: (1..=rows)
                .map(|number| Row { cells: vec![format!("Række {number}").into(), "5 år".into()], anchor: None })
                .collect(),
        }],
        notes: vec!["Lov pr. 1. november 2026.".into()],
    }
}

fn page_with<'a>(laid: &'a Laid, words: &str) -> (usize, &'a Page) {
    let found = laid.pages.iter().enumerate().find(|(_, page)| page.lines().iter().any(|line| line.contains(words)));
    found.unwrap_or_else(|| panic!("no page with »{words}«"))
}

fn count(page: &Page, words: &str) -> usize {
    page.lines().iter().filter(|line| line.contains(words)).count()
}

/// Every way the rest of a page can be filled before the block in question.
fn every_page_end(block: impl Fn() -> Vec<Block>, check: impl Fn(usize, &Laid)) {
    for lines in 1..60 {
        let mut blocks = vec![filler(lines)];
        blocks.extend(block());
        check(lines, &lay_out(&document(blocks)));
    }
}

#[test]
fn a_heading_stays_with_two_lines() {
    let blocks = || vec![section("7", "Kontrol"), numbered(8)];
    every_page_end(blocks, |lines, laid| {
        let (_, page) = page_with(laid, "Kontrol");
        assert!(count(page, "nr. ") >= 2, "after {lines} lines");
    });
}

#[test]
fn a_heading_stays_with_two_fields_of_one_line() {
    let blocks = || {
        let field = |label: &str| {
            Block::Field(Field {
                letter: None,
                label: label.into(),
                value: vec![Value::Paragraph("Ingen.".into())],
                anchor: None,
            })
        };
        vec![section("7", "Kontrol"), field("Første"), field("Andet"), field("Tredje")]
    };
    every_page_end(blocks, |lines, laid| {
        let (at, _) = page_with(laid, "Kontrol");
        assert_eq!(at, page_with(laid, "Andet").0, "after {lines} lines");
    });
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let blocks = || vec![Block::paragraph(["a", "b", "c", "d", "e"].map(|l| l.repeat(9)).join("\n"))];
    every_page_end(blocks, |lines, laid| {
        for page in &laid.pages {
            let own = ["a", "b", "c", "d", "e"].map(|l| count(page, &l.repeat(9)));
            let own: usize = own.iter().sum();
            assert!(own != 1 && own != 4, "after {lines} lines: {own}");
        }
    });
}

#[test]
fn a_table_has_its_head_on_every_page_and_two_rows_under_it() {
    every_page_end(
        || vec![Block::Table(table(9))],
        |lines, laid| {
            for page in &laid.pages {
                let rows = count(page, "Række");
                assert_ne!(rows, 1, "after {lines} lines");
                assert_eq!(count(page, "Oplysning Frist"), usize::from(rows > 0), "after {lines} lines");
                if rows > 0 && count(page, "Række 1") == 0 {
                    assert_eq!(count(page, "Tabel 1 Oplysninger (fortsat)"), 1);
                }
            }
            let (at, _) = page_with(laid, "Række 9");
            assert_eq!(at, page_with(laid, "Lov pr.").0, "the note after {lines} lines");
        },
    );
}

#[test]
fn a_short_row_stays_whole_and_a_long_one_repeats_its_name() {
    let blocks = |words: usize| {
        move || {
            let mut table = table(2);
            table.groups[0]
                .rows
                .push(Row { cells: vec!["Ordrehistorik".into(), SENTENCE.repeat(words).into()], anchor: None });
            vec![Block::Table(table)]
        }
    };
    every_page_end(blocks(5), |lines, laid| {
        let pages = laid.pages.iter().filter(|page| count(page, "nødvendige") > 0);
        assert_eq!(pages.count(), 1, "after {lines} lines");
    });
    let mut split = 0;
    every_page_end_mut(blocks(20), |lines, laid| {
        let pages: Vec<&Page> = laid.pages.iter().filter(|page| count(page, "nødvendige") > 0).collect();
        for page in &pages[1..] {
            assert_eq!(count(page, "Ordrehistorik (fortsat)"), 1, "after {lines} lines");
            assert!(count(page, "nødvendige") >= 2, "after {lines} lines");
        }
        split += pages.len() - 1;
    });
    assert!(split > 5);
}

fn every_page_end_mut(block: impl Fn() -> Vec<Block>, mut check: impl FnMut(usize, &Laid)) {
    for lines in 1..60 {
        let mut blocks = vec![filler(lines)];
        blocks.extend(block());
        check(lines, &lay_out(&document(blocks)));
    }
}

#[test]
fn a_field_that_goes_on_shows_its_letter_and_label_again() {
    let blocks = || {
        vec![Block::Field(Field {
            letter: Some("d".into()),
            label: "Modtagere".into(),
            value: vec![
                Value::Paragraph("Først en linje.".into()),
                Value::Rows(Rows {
                    widths: vec![1.0, 1.0],
                    rows: (0..12)
                        .map(|number| vec![Text::from(format!("Modpart {number}")), "Databehandler".into()])
                        .collect(),
                }),
            ],
            anchor: None,
        })]
    };
    let mut split = 0;
    every_page_end_mut(blocks, |lines, laid| {
        for page in &laid.pages {
            let rows = count(page, "Modpart");
            let labels = count(page, "Modtagere");
            assert!(labels == 1 || rows == 0, "after {lines} lines");
            split += usize::from(rows > 0 && rows < 12);
        }
    });
    assert!(split > 10);
}

#[test]
fn a_signature_block_is_never_split_and_never_alone() {
    let blocks = || {
        vec![
            section("8", "Evaluering"),
            numbered(6),
            Block::Signature(Signature {
                prepared: None,
                adopted: "Vedtaget den".into(),
                place: "sted".into(),
                signers: ["Mads Mønstergaard", "Pernille Prøvesen"]
                    .into_iter()
                    .map(|name| Signer { name: name.into(), role: "Direktør".into() })
                    .collect(),
            }),
        ]
    };
    every_page_end(blocks, |lines, laid| {
        let (at, page) = page_with(laid, "Vedtaget den");
        assert_eq!(at, page_with(laid, "Mads Mønstergaard").0, "after {lines} lines");
        assert_eq!(at, page_with(laid, "Direktør").0, "after {lines} lines");
        assert!(count(page, "nr. ") >= 2, "after {lines} lines");
    });
}

#[test]
fn a_finding_stays_whole() {
    let blocks = || vec![Block::Finding { lead: "Vær opmærksom:".into(), text: SENTENCE.repeat(6).into() }];
    every_page_end(blocks, |lines, laid| {
        let pages = laid.pages.iter().filter(|page| count(page, "nødvendige") > 0);
        assert_eq!(pages.count(), 1, "after {lines} lines");
    });
}

#[test]
fn running_heads_name_the_section_in_force() {
    let laid = lay_out(&document(vec![
        section("1", "Oversigt"),
        filler(50),
        Block::Heading(Heading { new_page: true, ..Heading::section(1, "2", "Behandlinger", Anchor::new("2")) }),
        filler(60),
    ]));
    let heads: Vec<bool> = ["1 Oversigt (fortsat)", "2 Behandlinger", "2 Behandlinger (fortsat)"]
        .iter()
        .zip(&laid.pages[1..])
        .map(|(head, page)| page.lines().iter().any(|line| line == head))
        .collect();
    assert_eq!(heads, [true; 3]);
}

#[test]
fn page_numbers_are_those_of_the_pages() {
    let mut blocks = vec![Block::Contents];
    for number in 1..=120 {
        blocks.push(Block::Heading(Heading {
            new_page: number % 2 == 0,
            ..Heading::section(
                1,
                number.to_string(),
                format!("Afsnit nummer {number}"),
                Anchor::new(number.to_string()),
            )
        }));
        blocks.push(Block::Paragraph(report::Paragraph {
            text: Text::from("Se side ").page_of(Anchor::new((121 - number).to_string())).plain("."),
            letter: None,
        }));
    }
    let laid = lay_out(&document(blocks));
    assert!(laid.unresolved.is_empty());
    let listed: Vec<String> = laid.pages[..4].iter().flat_map(Page::lines).collect();
    for number in 1..=120_usize {
        let page = laid.anchors[&Anchor::new(number.to_string())].page;
        let entry = format!("{number} Afsnit nummer {number} {}", page + 1);
        let squeezed = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(listed.iter().any(|line| squeezed(line) == entry), "{entry}");
        let other = laid.anchors[&Anchor::new((121 - number).to_string())].page;
        let sentence = format!("Se side {}.", other + 1);
        assert!(laid.pages[page].lines().contains(&sentence), "{sentence}");
    }
    let last = laid.pages.len();
    for (index, page) in laid.pages.iter().enumerate() {
        let foot = format!("Side {} af {last}", index + 1);
        assert!(page.lines().iter().any(|line| line.contains(&foot)), "{foot}");
    }
}

#[test]
fn an_unknown_anchor_is_named() {
    let laid = lay_out(&document(vec![Block::paragraph(Text::from("Se side ").page_of(Anchor::new("findes ikke")))]));
    assert_eq!(laid.unresolved.into_iter().collect::<Vec<_>>(), [Anchor::new("findes ikke")]);
}

#[test]
fn nothing_stands_outside_the_margins_of_either_sheet() {
    for sheet in [Sheet::Portrait, Sheet::Landscape] {
        let laid = lay_out(&Document { sheet, ..sample::record() });
        for page in &laid.pages {
            for item in &page.items {
                let (left, right, low) = match &item.ink {
                    Ink::Text { x, baseline, size, words, .. } => {
                        let width: i32 = words.iter().map(|word| word.width).sum();
                        (*x, x + width as f32 * size / 1000.0, *baseline)
                    }
                    Ink::Rect { x, y, width, height, .. } => (*x, x + width, y + height),
                    Ink::Code { x, y } => (*x, x + 39.7, y + 39.7),
                };
                assert!(left >= 56.0 && right <= page.width - 55.0, "{item:?}");
                assert!(low <= page.height - 20.0, "{item:?}");
            }
        }
    }
}

#[test]
fn no_rule_strikes_through_the_repeated_name_of_a_row() {
    let blocks = || {
        let mut long = table(3);
        long.columns = vec![Column::new("Oplysning", 40.0), Column::new("Frist", 126.0)];
        let name = "Regnskabssystem og arkiv hos leverandøren, med registre";
        long.groups[0].rows[0].cells = vec![name.into(), SENTENCE.repeat(11).trim_end().into()];
        vec![Block::Table(long)]
    };
    let continued = std::cell::Cell::new(0);
    every_page_end(blocks, |lines, laid| {
        let page = &laid.pages[laid.pages.len() - 1];
        continued.set(continued.get() + count(page, "registre (fortsat)"));
        for (top, low) in page.items.iter().filter_map(lettering) {
            let struck = page.items.iter().any(|item| {
                matches!(item.ink, Ink::Rect { y, height, width, .. } if width > 100.0 && height < 1.0 && top < y && y < low)
            });
            assert!(!struck, "after {lines} lines: between {top} and {low}");
        }
    });
    assert!(continued.get() > 3, "the row went on on another page {} times", continued.get());
}

#[test]
fn the_tint_behind_words_does_not_cover_them() {
    let laid = lay_out(&document(vec![filler(2), Block::Tinted(SENTENCE.repeat(3).trim_end().into()), filler(2)]));
    let mut tints = 0;
    for page in &laid.pages {
        for (at, item) in page.items.iter().enumerate() {
            let Ink::Rect { y, height, width, .. } = item.ink else { continue };
            if width < 100.0 {
                continue;
            }
            let covers = |(top, low): (f32, f32)| y < top && low < y + height;
            tints += usize::from(page.items[at..].iter().filter_map(lettering).any(covers));
            assert!(
                !page.items[..at].iter().filter_map(lettering).any(covers),
                "what is filled at {y} lies over words"
            );
        }
    }
    assert_eq!(tints, 1);
}

/// From the top of a stretch of high letters to the line they stand on.
fn lettering(item: &report::Item) -> Option<(f32, f32)> {
    match &item.ink {
        Ink::Text { baseline, size, .. } => Some((baseline - size * 0.7, *baseline)),
        _ => None,
    }
}
