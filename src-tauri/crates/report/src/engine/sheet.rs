//! The sheet's grid and the sizes of type. Points, from the top left corner; see the design of the printed pages.

use super::document::{Sheet, Style};
use super::page::Colour;
use super::shape::Weight;

/// A millimetre in points.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// Letters and numbers stand in it, nothing else.
pub(crate) const STRIP: f32 = 14.0 * MM;
/// A field's label with the clear space at its right.
pub(crate) const LABEL: f32 = 40.0 * MM;
/// Clear at the label's right.
pub(crate) const LABEL_CLEAR: f32 = 3.0 * MM;
/// Longest line of running text.
pub(crate) const TEXT: f32 = 128.0 * MM;
/// The footer's code, a side.
pub(crate) const CODE: f32 = 14.0 * MM;

/// Where things stand on the sheet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grid {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// Text begins here on later pages.
    pub(crate) top: f32,
    /// And ends here.
    pub(crate) bottom: f32,
    /// The company line's upper edge on the first page.
    pub(crate) first_top: f32,
    /// The running head's upper edge.
    pub(crate) head: f32,
    /// The footer's rule.
    pub(crate) foot: f32,
}

/// How letters are set: size and line in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lettering {
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) weight: Weight,
    pub(crate) colour: Colour,
}

const fn lettering(size: f32, leading: f32, weight: Weight, colour: Colour) -> Lettering {
    Lettering { size, leading, weight, colour }
}

pub(crate) const COMPANY: Lettering = lettering(9.0, 12.0, Weight::Bold, Colour::Ink);
pub(crate) const COMPANY_RIGHT: Lettering = lettering(9.0, 12.0, Weight::Regular, Colour::Secondary);
pub(crate) const TITLE: Lettering = lettering(24.0, 28.0, Weight::Bold, Colour::Accent);
pub(crate) const SUBTITLE: Lettering = lettering(11.0, 15.0, Weight::Regular, Colour::Secondary);
pub(crate) const SECTION: Lettering = lettering(15.0, 20.0, Weight::Bold, Colour::Accent);
pub(crate) const POLICY_SECTION: Lettering = lettering(12.0, 15.0, Weight::Bold, Colour::Accent);
pub(crate) const SECTION_SUBTITLE: Lettering = lettering(9.0, 12.5, Weight::Regular, Colour::Secondary);
pub(crate) const SMALL_HEADING: Lettering = lettering(11.0, 14.0, Weight::Bold, Colour::Ink);
pub(crate) const CONTENTS_HEADING: Lettering = lettering(11.0, 14.0, Weight::Bold, Colour::Accent);
pub(crate) const CONTENTS: Lettering = lettering(9.5, 13.5, Weight::Regular, Colour::Ink);
pub(crate) const BODY: Lettering = lettering(10.0, 14.0, Weight::Regular, Colour::Ink);
pub(crate) const POLICY_BODY: Lettering = lettering(10.5, 15.0, Weight::Regular, Colour::Ink);
pub(crate) const LABEL_TYPE: Lettering = lettering(9.0, 12.0, Weight::Bold, Colour::Ink);
pub(crate) const LETTER: Lettering = lettering(13.0, 14.0, Weight::Bold, Colour::Accent);
pub(crate) const TABLE: Lettering = lettering(9.0, 12.0, Weight::Regular, Colour::Ink);
pub(crate) const TABLE_HEAD: Lettering = lettering(8.5, 11.0, Weight::Bold, Colour::Ink);
pub(crate) const GROUP: Lettering = lettering(9.5, 12.5, Weight::Bold, Colour::Accent);
pub(crate) const NOTE: Lettering = lettering(8.0, 11.0, Weight::Regular, Colour::Secondary);
pub(crate) const MARK_HEAD: Lettering = lettering(11.0, 14.0, Weight::Bold, Colour::Warning);
pub(crate) const MARK: Lettering = lettering(9.5, 13.0, Weight::Regular, Colour::Ink);
pub(crate) const FOOTER: Lettering = lettering(8.0, 11.5, Weight::Regular, Colour::Secondary);
pub(crate) const SIGNER: Lettering = lettering(9.0, 12.0, Weight::Regular, Colour::Ink);

impl Lettering {
    /// From a line's upper edge to where its letters stand: the font's own ascent and descent, centred.
    pub(crate) fn baseline(self) -> f32 {
        self.leading / 2.0 + 0.312 * self.size
    }

    pub(crate) fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    pub(crate) fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

impl Grid {
    pub(crate) fn of(sheet: Sheet) -> Self {
        match sheet {
            Sheet::Portrait => Self {
                width: 210.0 * MM,
                height: 297.0 * MM,
                left: 24.0 * MM,
                right: 190.0 * MM,
                top: 24.0 * MM,
                bottom: 261.0 * MM,
                first_top: 14.0 * MM,
                head: 12.0 * MM,
                foot: 268.0 * MM,
            },
            Sheet::Landscape => Self {
                width: 297.0 * MM,
                height: 210.0 * MM,
                left: 20.0 * MM,
                right: 277.0 * MM,
                top: 26.0 * MM,
                bottom: 177.0 * MM,
                first_top: 16.0 * MM,
                head: 15.0 * MM,
                foot: 182.0 * MM,
            },
        }
    }

    /// The text's whole width.
    pub(crate) fn full(&self) -> f32 {
        self.right - self.left
    }

    /// Where the content column begins.
    pub(crate) fn content(&self) -> f32 {
        self.left + STRIP
    }
}

impl Style {
    pub(crate) fn body(self) -> Lettering {
        match self {
            Self::Policy => POLICY_BODY,
            Self::Record | Self::Paper => BODY,
        }
    }

    pub(crate) fn section(self) -> Lettering {
        match self {
            Self::Policy => POLICY_SECTION,
            Self::Record | Self::Paper => SECTION,
        }
    }

    /// From the rule of the company line to the title's first line.
    pub(crate) fn above_title(self) -> f32 {
        match self {
            Self::Record | Self::Policy => 9.0 * MM,
            Self::Paper => 6.0 * MM,
        }
    }
}
