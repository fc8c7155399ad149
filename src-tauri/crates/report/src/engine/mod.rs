//! From blocks to pages to bytes. Knows nothing of the register.

mod block;
mod document;
mod page;
mod text;

pub use block::*;
pub use document::*;
pub use page::{Bookmark, Colour, FontKey, Glyph, Ink, Item, Laid, Link, Page, Target, Word};
pub use text::*;
