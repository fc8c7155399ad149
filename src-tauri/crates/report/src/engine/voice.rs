//! How a stretch of text is set.

use super::page::Colour;
use super::shape::Weight;

/// How a stretch of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Voice {
    pub(crate) weight: Weight,
    pub(crate) colour: Colour,
    /// In a frame; the number tells two frames in a row apart.
    pub(crate) frame: Option<usize>,
    /// Which of the paragraph's references it is.
    pub(crate) reference: Option<usize>,
}

/// Between a frame and its word.
const FRAME_INSET: f32 = 4.0;

impl Voice {
    pub(crate) fn new(weight: Weight, colour: Colour) -> Self {
        Self { weight, colour, frame: None, reference: None }
    }

    /// Between its frame and its word.
    pub(super) fn inset(self) -> f32 {
        if self.frame.is_some() { FRAME_INSET } else { 0.0 }
    }

    /// What it takes besides its words.
    pub(super) fn around(self) -> f32 {
        if self.frame.is_some() { 2.0 * FRAME_INSET } else { 0.0 }
    }
}
