//! From characters to glyphs.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, UnicodeBuffer};

use super::fonts::Font;
use super::page::{FontKey, Glyph, Word};

/// The voice's stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
    Italic,
}

/// Shapes words and remembers them: a register says the same words many times.
pub(crate) struct Shaper {
    fonts: Vec<Font>,
    features: Vec<Feature>,
    glyphs: HashMap<(Weight, char), Glyph>,
    words: HashMap<Weight, HashMap<Box<str>, Arc<Word>>>,
    missing: BTreeSet<char>,
}

const NOT_A_CHARACTER: char = '\u{FFFD}';

impl Shaper {
    pub(crate) fn new() -> Self {
        // Ligatures off: one glyph for one character, so that copied and extracted text is exact.
        let features =
            [b"liga", b"clig", b"dlig", b"calt"].iter().map(|tag| Feature::new(Tag::from_bytes(tag), 0, ..)).collect();
        Self {
            fonts: FontKey::ALL.into_iter().map(FontKey::font).collect(),
            features,
            glyphs: HashMap::new(),
            words: HashMap::new(),
            missing: BTreeSet::new(),
        }
    }

    /// Characters met so far that no font has.
    pub(crate) fn missing(&self) -> &BTreeSet<char> {
        &self.missing
    }

    /// The word, shaped. Keep it short: callers cut what is longer than a line first.
    pub(crate) fn word(&mut self, weight: Weight, text: &str) -> Arc<Word> {
        if let Some(word) = self.words.get(&weight).and_then(|words| words.get(text)) {
            return Arc::clone(word);
        }
        let word = Arc::new(self.shape(weight, text));
        self.words.entry(weight).or_default().insert(text.into(), Arc::clone(&word));
        word
    }

    /// Width of one character without kerning, in thousandths of the size.
    pub(crate) fn advance(&mut self, weight: Weight, character: char) -> i32 {
        self.glyph(weight, character).advance
    }

    fn shape(&mut self, weight: Weight, text: &str) -> Word {
        let mut glyphs: Vec<Glyph> = text.chars().map(|c| self.glyph(weight, c)).collect();
        let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        let mut start = 0;
        while start < glyphs.len() {
            let font = glyphs[start].font;
            let mut end = start + 1;
            while end < glyphs.len() && glyphs[end].font == font {
                end += 1;
            }
            let until = offsets.get(end).copied().unwrap_or(text.len());
            self.kern(&text[offsets[start]..until], font, &mut glyphs[start..end]);
            start = end;
        }
        Word { text: text.into(), width: glyphs.iter().map(|glyph| glyph.advance).sum(), glyphs: glyphs.into() }
    }

    /// Takes over the font's kerning where shaping leaves one glyph for each character, and nothing where it does not.
    fn kern(&self, text: &str, font: FontKey, glyphs: &mut [Glyph]) {
        if glyphs.len() < 2 || glyphs.iter().any(|glyph| glyph.missing) {
            return;
        }
        let font = &self.fonts[font as usize];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&font.face, &self.features, buffer);
        let plain = shaped.glyph_infos().len() == glyphs.len()
            && std::iter::zip(shaped.glyph_infos(), glyphs.iter())
                .all(|(info, glyph)| info.glyph_id == u32::from(glyph.id));
        if !plain {
            return;
        }
        // The last glyph keeps its own advance: what follows belongs to another word.
        let last = glyphs.len() - 1;
        for (glyph, position) in std::iter::zip(&mut glyphs[..last], shaped.glyph_positions()) {
            glyph.advance = font.thousandths(position.x_advance);
        }
    }

    fn glyph(&mut self, weight: Weight, character: char) -> Glyph {
        if let Some(glyph) = self.glyphs.get(&(weight, character)) {
            return *glyph;
        }
        let (own, fallback) = match weight {
            Weight::Regular => (FontKey::Regular, FontKey::Fallback),
            Weight::Bold => (FontKey::Bold, FontKey::FallbackBold),
            Weight::Italic => (FontKey::Italic, FontKey::Fallback),
        };
        let find = |key: FontKey, c: char| {
            let font = &self.fonts[key as usize];
            let id = font.face.glyph_index(c)?.0;
            (id != 0).then(|| (key, id, font.advance(id)))
        };
        let found = find(own, character).or_else(|| find(fallback, character));
        let missing = found.is_none();
        let (font, id, advance) = found.or_else(|| find(fallback, NOT_A_CHARACTER)).unwrap_or((own, 0, 500));
        if missing {
            self.missing.insert(character);
        }
        let glyph = Glyph { font, id, character, advance, missing };
        self.glyphs.insert((weight, character), glyph);
        glyph
    }
}
