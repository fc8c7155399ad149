//! What is drawn on a page, with the marks that tie it to the structure.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId, dictionary};
use printpdf::{
    Color, DictItem, Op, PaintMode, PdfFontHandle, Pt, Rect, Rgb, TextItem, TextMatrix, XObjectId, XObjectTransform,
};

use super::fonts::Used;
use super::{Error, name, rounded, stream};
use crate::engine::page::{Colour, FontKey, Glyph, Ink, Laid, Page};
use crate::engine::sheet::CODE;

const CODE_NAME: &str = "Code";

/// The page's operators. Content of one element that stands together is one marked sequence, numbered from 0 on each page.
pub(super) fn of(laid: &Laid, used: &Used, page: usize) -> Vec<Op> {
    let mut pen = Pen { used, page: &laid.pages[page], ops: Vec::new(), colour: None, font: None, in_text: false };
    let mut open: Option<Option<u32>> = None;
    let mut sequence = 0;
    for item in &pen.page.items {
        if open != Some(item.node) {
            if open.is_some() {
                pen.end_text();
                pen.ops.push(Op::EndMarkedContent);
            }
            match item.node {
                Some(node) => {
                    let number = DictItem::Int(sequence);
                    let tag = laid.nodes[node as usize].tag.name();
                    pen.begin(tag, [("MCID", number)]);
                    sequence += 1;
                }
                None => pen.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            }
            open = Some(item.node);
        }
        pen.ink(&item.ink);
    }
    pen.end_text();
    if open.is_some() {
        pen.ops.push(Op::EndMarkedContent);
    }
    pen.ops
}

/// The element of each marked sequence of a page, in the order in which [`of`] numbers them.
pub(super) fn sequences(page: &Page) -> Vec<u32> {
    let mut sequences = Vec::new();
    let mut open = None;
    for item in &page.items {
        if open != Some(item.node) {
            sequences.extend(item.node);
            open = Some(item.node);
        }
    }
    sequences
}

/// One object for all pages' code.
pub(super) fn add_code(file: &mut lopdf::Document, laid: &Laid, pages: &[ObjectId]) -> Result<(), Error> {
    let (Some(code), Some(first)) = (&laid.code, pages.first()) else {
        return Ok(());
    };
    let mut content = String::from("0 0 0 rg\n");
    for (row, modules) in code.dark.chunks(code.side).enumerate() {
        for (start, length) in runs(modules) {
            let y = code.side - 1 - row;
            content.push_str(&format!("{start} {y} {length} 1 re\n"));
        }
    }
    content.push_str("f\n");
    let side = code.side as i64;
    let scale = CODE / code.side as f32;
    let form = file.add_object(stream(
        dictionary! {
            "Type" => name("XObject"),
            "Subtype" => name("Form"),
            "FormType" => 1,
            "BBox" => vec![Object::Integer(0), Object::Integer(0), Object::Integer(side), Object::Integer(side)],
            "Matrix" => vec![Object::Real(scale), Object::Integer(0), Object::Integer(0), Object::Real(scale), Object::Integer(0), Object::Integer(0)],
            "Resources" => lopdf::Dictionary::new(),
        },
        content.into_bytes(),
    ));
    // All pages share one dictionary of such objects.
    let resources = file.get_object(*first)?.as_dict()?.get(b"Resources")?.as_reference()?;
    let objects = file.get_object(resources)?.as_dict()?.get(b"XObject")?.as_reference()?;
    file.get_object_mut(objects)?.as_dict_mut()?.set(CODE_NAME, form);
    Ok(())
}

/// Runs of dark modules: where each begins and how long it is.
pub(crate) fn runs(modules: &[bool]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in modules.iter().enumerate().filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

struct Pen<'a> {
    used: &'a Used,
    page: &'a Page,
    ops: Vec<Op>,
    colour: Option<Colour>,
    font: Option<(FontKey, f32)>,
    in_text: bool,
}

impl Pen<'_> {
    fn ink(&mut self, ink: &Ink) {
        match ink {
            Ink::Rect { x, y, width, height, colour } => {
                self.end_text();
                self.colour(*colour);
                let low = self.page.height - y - height;
                let mut rectangle =
                    Rect::from_xywh(Pt(rounded(*x)), Pt(rounded(low)), Pt(rounded(*width)), Pt(rounded(*height)));
                rectangle.mode = Some(PaintMode::Fill);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Ink::Code { x, y } => {
                self.end_text();
                self.ops.push(Op::UseXobject {
                    id: XObjectId(CODE_NAME.to_owned()),
                    transform: XObjectTransform {
                        translate_x: Some(Pt(rounded(*x))),
                        translate_y: Some(Pt(rounded(self.page.height - y - CODE))),
                        ..XObjectTransform::default()
                    },
                });
            }
            Ink::Text { x, baseline, size, colour, words, hyphen } => {
                self.colour(*colour);
                if !self.in_text {
                    self.ops.push(Op::StartTextSection);
                    self.in_text = true;
                }
                let matrix = TextMatrix::Translate(Pt(rounded(*x)), Pt(rounded(self.page.height - baseline)));
                self.ops.push(Op::SetTextMatrix { matrix });
                let glyphs: Vec<&Glyph> = words.iter().flat_map(|word| &word.glyphs).collect();
                self.glyphs(&glyphs, *size, *hyphen);
            }
        }
    }

    /// Shows glyphs one after another: in one go as long as the font is the same and the file's map gives back the right characters.
    fn glyphs(&mut self, glyphs: &[&Glyph], size: f32, hyphen: bool) {
        let last_hyphen = hyphen.then(|| glyphs.iter().rposition(|glyph| glyph.character == '-')).flatten();
        let mut items = Vec::new();
        let mut shown = String::new();
        for (index, glyph) in glyphs.iter().enumerate() {
            if self.font != Some((glyph.font, size)) {
                self.show(&mut items, &mut shown);
                self.font = Some((glyph.font, size));
                self.ops.push(Op::SetFont { font: PdfFontHandle::External(glyph.font.id()), size: Pt(size) });
            }
            let mapped = self.used.character(glyph);
            let actual = if last_hyphen == Some(index) { '\u{AD}' } else { glyph.character };
            let differs = actual != mapped;
            if differs {
                self.show(&mut items, &mut shown);
                let mut bytes = vec![0xFE, 0xFF];
                for unit in actual.encode_utf16(&mut [0; 2]) {
                    bytes.extend(unit.to_be_bytes());
                }
                self.begin("Span", [("ActualText", DictItem::Bytes(bytes))]);
            }
            shown.push(mapped);
            let correction = self.used.advance(glyph) - glyph.advance;
            if correction != 0 && index + 1 < glyphs.len() {
                items.push(TextItem::Text(std::mem::take(&mut shown)));
                items.push(TextItem::Offset(correction as f32));
            }
            if differs {
                self.show(&mut items, &mut shown);
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.show(&mut items, &mut shown);
    }

    fn show(&mut self, items: &mut Vec<TextItem>, shown: &mut String) {
        if !shown.is_empty() {
            items.push(TextItem::Text(std::mem::take(shown)));
        }
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(items) });
        }
    }

    fn begin<const N: usize>(&mut self, tag: &str, properties: [(&str, DictItem); N]) {
        let map: BTreeMap<String, DictItem> =
            properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } });
    }

    fn colour(&mut self, colour: Colour) {
        if self.colour != Some(colour) {
            self.colour = Some(colour);
            let [r, g, b] = colour.rgb().map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
            self.ops.push(Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
        }
    }

    fn end_text(&mut self) {
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }
}
