//! From blocks to pages to bytes. Knows nothing of the register.

mod block;
mod breaks;
mod clean;
mod compose;
mod document;
mod fonts;
mod furniture;
mod lay_out;
mod lines;
mod page;
mod pages;
mod pdf;
mod shape;
mod sheet;
mod slab;
mod svg;
mod text;
mod voice;

pub use block::*;
pub use document::*;
pub use lay_out::lay_out;
pub use page::{Bookmark, Colour, FontKey, Glyph, Ink, Item, Laid, Leads, Link, Page, Target, Word};
pub use pdf::{Error, pdf};
pub use svg::{svg, text};
pub use text::*;
