//! Only the glyphs that are drawn.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use super::Error;
use crate::engine::page::{FontKey, Glyph, Ink, Laid};

const NOT_A_CHARACTER: char = '\u{FFFD}';

/// The glyphs of each font, and the one character that the file gives back for each.
pub(super) struct Used {
    fonts: BTreeMap<FontKey, BTreeMap<u16, char>>,
    /// The font's own advances, in thousandths of the size.
    advances: BTreeMap<(FontKey, u16), i32>,
}

impl Used {
    pub(super) fn by(laid: &Laid) -> Self {
        let mut fonts: BTreeMap<FontKey, BTreeMap<u16, char>> = BTreeMap::new();
        for item in laid.pages.iter().flat_map(|page| &page.items) {
            let Ink::Text { words, .. } = &item.ink else {
                continue;
            };
            for glyph in words.iter().flat_map(|word| &word.glyphs) {
                let character = if glyph.missing { NOT_A_CHARACTER } else { glyph.character };
                fonts.entry(glyph.font).or_default().entry(glyph.id).or_insert(character);
            }
        }
        let mut advances = BTreeMap::new();
        for (key, glyphs) in &fonts {
            let font = key.font();
            advances.extend(glyphs.keys().map(|id| ((*key, *id), font.advance(*id))));
        }
        Self { fonts, advances }
    }

    /// The character the file's own map gives back for the glyph.
    pub(super) fn character(&self, glyph: &Glyph) -> char {
        self.fonts.get(&glyph.font).and_then(|glyphs| glyphs.get(&glyph.id)).copied().unwrap_or(glyph.character)
    }

    /// How far the font itself moves on after the glyph, in thousandths of the size.
    pub(super) fn advance(&self, glyph: &Glyph) -> i32 {
        let own = self.advances.get(&(glyph.font, glyph.id));
        own.copied().unwrap_or(glyph.advance)
    }

    /// Cuts each font down first, then hands it over with its glyphs' new numbers: otherwise it would be embedded whole.
    pub(super) fn embed(&self, draft: &mut PdfDocument) -> Result<(), Error> {
        for (key, glyphs) in &self.fonts {
            let font = key.font();
            let mut numbers = GlyphRemapper::new();
            for id in glyphs.keys() {
                numbers.remap(*id);
            }
            let failed = || Error::Font(font.name.to_owned());
            let subset = subsetter::subset(font.data, 0, &numbers).map_err(|_| failed())?;
            let mut warnings = Vec::new();
            let whole = ParsedFont::from_bytes(font.data, 0, &mut warnings).ok_or_else(failed)?;
            let number = |id: &u16| numbers.get(*id).unwrap_or(0);
            let mut parsed = whole;
            let widths =
                glyphs.keys().filter_map(|id| parsed.glyph_widths.get(id).map(|width| (number(id), *width))).collect();
            parsed.glyph_widths = widths;
            parsed.original_bytes = subset;
            parsed.font_name = Some(format!("{}+{}", key.tag(), font.name));
            parsed.codepoint_to_glyph = glyphs.iter().map(|(id, character)| (*character as u32, number(id))).collect();
            draft.resources.fonts.map.insert(key.id(), PdfFont::new(parsed));
        }
        Ok(())
    }
}

impl FontKey {
    /// Its name in the file. Never the library's own counter: that differs within one process.
    pub(super) fn id(self) -> FontId {
        FontId(format!("F{}", self as usize))
    }

    /// The six letters that mark a subset.
    fn tag(self) -> &'static str {
        match self {
            Self::Regular => "FRTGNA",
            Self::Bold => "FRTGNB",
            Self::Italic => "FRTGNC",
            Self::Fallback => "FRTGND",
            Self::FallbackBold => "FRTGNE",
        }
    }
}
