//! A page as a picture: the same glyphs at the same places, with nothing to load.

use std::collections::BTreeMap;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use super::page::{FontKey, Ink, Laid, Page};
use super::pdf::runs;
use super::sheet::CODE;

/// The page as one SVG image in points, or none if there is no such page (counted from 0).
pub fn svg(laid: &Laid, page: usize) -> Option<String> {
    let drawn = laid.pages.get(page)?;
    let mut picture = Picture { outlines: BTreeMap::new(), body: String::new() };
    picture.draw(laid, drawn);
    let Picture { outlines, body } = picture;
    let fonts: BTreeMap<FontKey, super::fonts::Font> = outlines
        .keys()
        .map(|(key, _)| *key)
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .map(|key| (key, key.font()))
        .collect();
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}pt" height="{h}pt"><defs>"#,
        w = round(drawn.width),
        h = round(drawn.height),
    );
    for (key, id) in outlines.keys() {
        let mut outline = Outline(String::new());
        if let Some(font) = fonts.get(key) {
            font.face.outline_glyph(GlyphId(*id), &mut outline);
        }
        put(&mut out, format_args!(r#"<path id="{}" d="{}"/>"#, glyph_name(*key, *id), outline.0));
    }
    put(
        &mut out,
        format_args!(
            r##"</defs><rect width="{}" height="{}" fill="#fff"/>{body}</svg>"##,
            round(drawn.width),
            round(drawn.height)
        ),
    );
    Some(out)
}

/// The page's words, line by line: what a screen reader says for the picture. None if there is no such page.
pub fn text(laid: &Laid, page: usize) -> Option<String> {
    Some(laid.pages.get(page)?.lines().join("\n"))
}

struct Picture {
    outlines: BTreeMap<(FontKey, u16), ()>,
    body: String,
}

impl Picture {
    fn draw(&mut self, laid: &Laid, page: &Page) {
        for item in &page.items {
            match &item.ink {
                Ink::Rect { x, y, width, height, colour } => put(
                    &mut self.body,
                    format_args!(
                        r#"<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>"#,
                        round(*x),
                        round(*y),
                        round(*width),
                        round(*height),
                        hex(colour.rgb())
                    ),
                ),
                Ink::Code { x, y } => self.code(laid, *x, *y),
                Ink::Text { x, baseline, size, colour, words, .. } => {
                    // Glyphs are drawn in font units, a thousand to the size, upwards.
                    let scale = size / 1000.0;
                    put(
                        &mut self.body,
                        format_args!(
                            r#"<g fill="{}" transform="matrix({scale} 0 0 -{scale} {} {})">"#,
                            hex(colour.rgb()),
                            round(*x),
                            round(*baseline)
                        ),
                    );
                    let mut at = 0;
                    for glyph in words.iter().flat_map(|word| &word.glyphs) {
                        if glyph.character != ' ' {
                            self.outlines.insert((glyph.font, glyph.id), ());
                            put(
                                &mut self.body,
                                format_args!(r##"<use href="#{}" x="{at}"/>"##, glyph_name(glyph.font, glyph.id)),
                            );
                        }
                        at += glyph.advance;
                    }
                    self.body.push_str("</g>");
                }
            }
        }
    }

    fn code(&mut self, laid: &Laid, x: f32, y: f32) {
        let Some(code) = &laid.code else {
            return;
        };
        let scale = CODE / code.side as f32;
        put(
            &mut self.body,
            format_args!(
                r#"<path shape-rendering="crispEdges" transform="matrix({scale} 0 0 {scale} {} {})" d=""#,
                round(x),
                round(y)
            ),
        );
        for (row, modules) in code.dark.chunks(code.side).enumerate() {
            for (start, length) in runs(modules) {
                put(&mut self.body, format_args!("M{start} {row}h{length}v1h-{length}z"));
            }
        }
        self.body.push_str("\"/>");
    }
}

struct Outline(String);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        put(&mut self.0, format_args!("M{x} {y}"));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        put(&mut self.0, format_args!("L{x} {y}"));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        put(&mut self.0, format_args!("Q{x1} {y1} {x} {y}"));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        put(&mut self.0, format_args!("C{x1} {y1} {x2} {y2} {x} {y}"));
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}

fn glyph_name(key: FontKey, id: u16) -> String {
    format!("g{}-{id}", key as usize)
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn put(out: &mut String, words: std::fmt::Arguments<'_>) {
    out.push_str(&words.to_string());
}
