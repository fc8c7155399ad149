//! The one place in the window where time comes from.

use commands::Call;
use schema::{Instant, Now};

/// A call made now, by the person and in the language that this PC's settings name.
pub(crate) fn call() -> Call {
    Call { now: now(), actor: None, language: None }
}

#[allow(clippy::disallowed_methods)] // the clock of the window: everything else is given its time
fn now() -> Now {
    Now::at(Instant(chrono::Local::now().fixed_offset()))
}
