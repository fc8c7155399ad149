//! The one place in the window where time comes from.

use crate::core::Now;

/// The instant with its offset from UTC, and the calendar day that it is here.
#[allow(clippy::disallowed_methods)] // the clock of the window: everything else is given its time
pub(crate) fn now() -> Now {
    let instant = chrono::Local::now().fixed_offset();
    Now {
        instant,
        today: instant.date_naive(),
    }
}
