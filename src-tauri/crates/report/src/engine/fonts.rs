//! The bundled fonts.

use rustybuzz::Face;
use rustybuzz::ttf_parser::GlyphId;

use super::page::FontKey;

/// One font file, parsed.
pub(crate) struct Font {
    pub(crate) data: &'static [u8],
    pub(crate) face: Face<'static>,
    /// PostScript name.
    pub(crate) name: &'static str,
}

impl FontKey {
    /// In the order in which the file lists them.
    pub(crate) const ALL: [Self; 5] = [Self::Regular, Self::Bold, Self::Italic, Self::Fallback, Self::FallbackBold];

    /// The font file.
    pub(crate) fn font(self) -> Font {
        let (data, name): (&'static [u8], _) = match self {
            Self::Regular => {
                (include_bytes!("../../fonts/source-sans-3/SourceSans3_400Regular.ttf"), "SourceSans3-Regular")
            }
            Self::Bold => (include_bytes!("../../fonts/source-sans-3/SourceSans3_700Bold.ttf"), "SourceSans3-Bold"),
            Self::Italic => {
                (include_bytes!("../../fonts/source-sans-3/SourceSans3_400Regular_Italic.ttf"), "SourceSans3-It")
            }
            Self::Fallback => (include_bytes!("../../fonts/noto-sans/NotoSans_400Regular.ttf"), "NotoSans-Regular"),
            Self::FallbackBold => (include_bytes!("../../fonts/noto-sans/NotoSans_700Bold.ttf"), "NotoSans-Bold"),
        };
        #[expect(clippy::expect_used, reason = "the five files are part of the program and a test parses each")]
        let face = Face::from_slice(data, 0).expect("a bundled font");
        Font { data, face, name }
    }
}

impl Font {
    /// The glyph's own advance in thousandths of the size, as the file's width table states it.
    pub(crate) fn advance(&self, id: u16) -> i32 {
        let units = self.face.glyph_hor_advance(GlyphId(id)).map_or(0, i32::from);
        self.thousandths(units)
    }

    /// Font units as thousandths of the size.
    pub(crate) fn thousandths(&self, units: i32) -> i32 {
        units * 1000 / self.face.units_per_em().max(1)
    }
}
