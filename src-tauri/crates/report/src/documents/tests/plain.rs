//! A document's blocks as lines a person can read in a snapshot.

use crate::{Block, Document, Run, Text, Value};

pub(super) fn document(document: &Document) -> String {
    let mut out = vec![
        format!("{} | {}", document.company_line.left, document.company_line.right),
        format!("= {}", document.title),
    ];
    out.extend(document.subtitle.as_ref().map(|it| format!("  {}", text(it))));
    if let Some(mark) = &document.mark {
        out.push(format!("[{}]", mark.head));
        out.extend(mark.items.iter().map(|it| {
            let page = it.anchor.as_ref().map(|it| format!(" → {}", it.0)).unwrap_or_default();
            format!("[  {}{page}]", text(&it.text))
        }));
    }
    document.blocks.iter().for_each(|it| block(it, &mut out));
    out.push(format!("-- {} · {} · {}", document.footer.company, document.footer.title, document.footer.line));
    out.join("\n")
}

pub(super) fn text(text: &Text) -> String {
    let run = |run: &Run| match run {
        Run::Plain(words) | Run::Italic(words) | Run::Secondary(words) => words.clone(),
        Run::Bold(words) => format!("*{words}*"),
        Run::Warning(words) => format!("!{words}!"),
        Run::Framed(words) => format!("[{words}]"),
        Run::Web(address) => address.clone(),
        Run::PageOf(anchor) => format!("<{}>", anchor.0),
    };
    text.0.iter().map(run).collect::<String>().replace('\u{a0}', " ").replace('\n', " / ")
}

fn block(block: &Block, out: &mut Vec<String>) {
    match block {
        Block::Heading(it) => {
            let number = it.number.clone().unwrap_or_default();
            let page = if it.new_page { "\u{c}\n" } else { "" };
            out.push(format!("{page}{} {number} {}", "#".repeat(usize::from(it.level)), it.title));
            out.extend(it.subtitle.as_ref().map(|it| format!("  {}", text(it))));
        }
        Block::Paragraph(it) => out.push(text(&it.text)),
        Block::Contents => out.push("(contents)".to_owned()),
        Block::Field(it) => {
            let letter = it.letter.clone().unwrap_or_else(|| " ".to_owned());
            out.push(format!("{letter} {}:", it.label));
            for value in &it.value {
                match value {
                    Value::Paragraph(it) => out.push(format!("    {}", text(it))),
                    Value::Rows(rows) => out.extend(rows.rows.iter().map(|row| format!("    {}", cells(row.iter())))),
                }
            }
        }
        Block::Definitions(it) => out.extend(it.entries.iter().map(|it| {
            let note = it.note.as_ref().map(|it| format!(" ({})", text(it))).unwrap_or_default();
            format!("  {}: {}{note}", it.term, text(&it.text))
        })),
        Block::Table(it) => {
            out.extend(it.title.clone());
            out.push(it.columns.iter().map(|it| it.head.clone()).collect::<Vec<_>>().join(" | "));
            for group in &it.groups {
                out.extend(group.title.clone());
                for row in &group.rows {
                    let row: Vec<String> =
                        row.cells.iter().map(|it| it.0.iter().map(text).collect::<Vec<_>>().join(" / ")).collect();
                    out.push(format!("  {}", row.join(" | ")));
                }
            }
            out.extend(it.notes.iter().map(|it| format!("  ({})", text(it))));
        }
        Block::List(it) => out.extend(it.iter().map(|it| format!("– {}", text(it)))),
        Block::Finding { lead, text: words } => out.push(format!("! {lead} {}", text(words))),
        Block::Emphasis(it) | Block::Tinted(it) | Block::Note(it) => out.push(format!("| {}", text(it))),
        Block::Signature(it) => {
            out.extend(it.prepared.as_ref().map(text));
            out.push(format!("{} ____ {} ____", it.adopted, it.place));
            out.extend(it.signers.iter().map(|it| format!("________ {} / {}", it.name, it.role)));
        }
        Block::NewPage => out.push("\u{c}".to_owned()),
    }
}

fn cells<'t>(row: impl Iterator<Item = &'t Text>) -> String {
    row.map(text).collect::<Vec<_>>().join(" | ")
}

/// Every text of the document that stands in a place of its own, for tests that look for empty ones.
pub(super) fn places(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(it) => out.push(text(&it.text)),
            Block::Field(it) => {
                assert!(!it.value.is_empty(), "{} has no value", it.label);
                for value in &it.value {
                    match value {
                        Value::Paragraph(it) => out.push(text(it)),
                        Value::Rows(rows) => out.extend(rows.rows.iter().flatten().map(text)),
                    }
                }
            }
            Block::Definitions(it) => out.extend(it.entries.iter().map(|it| text(&it.text))),
            Block::Table(it) => {
                let rows = it.groups.iter().flat_map(|it| &it.rows);
                out.extend(rows.flat_map(|it| &it.cells).map(|it| it.0.iter().map(text).collect::<String>()));
            }
            Block::List(it) => out.extend(it.iter().map(text)),
            _ => {}
        }
    }
    out
}
