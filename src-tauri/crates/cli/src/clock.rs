//! The terminal's one clock.

use chrono::Local;
use schema::{Instant, Now};

/// The moment, at the offset of this PC.
#[allow(clippy::disallowed_methods)] // the terminal's one reading of the clock
pub(crate) fn now() -> Now {
    Now::at(Instant(Local::now().fixed_offset()))
}
