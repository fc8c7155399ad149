//! Until when a request is answered and a breach is notified. Articles 12(3) and 33(1); periods by Regulation 1182/71.

use schema::law::Law;
use schema::{Country, Date, Instant};

/// A day something is due, and the day the calendar alone would give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The same day so many months later; the month's last day where it has no such day. Regulation 1182/71, Article 3(2)(c).
    pub counted: Date,
    /// The last day to act: the next working day where that is none. Article 3(4).
    pub ends: Date,
}

/// The last day to answer a request received on a day; to tell of an extension or a refusal too. Articles 12(3) and (4).
/// None past the end of the calendar.
pub fn answer_by(received: Date, country: Country, law: &Law) -> Option<Deadline> {
    months_after(received, law.request_months, country, law)
}

/// The last day to answer it where the extension was told in time. None past the end of the calendar.
pub fn extended_by(received: Date, country: Country, law: &Law) -> Option<Deadline> {
    months_after(received, law.request_months + law.extension_months, country, law)
}

/// The instant until which a breach is notified, from the instant one was aware of it: hours as they pass, over weekends,
/// holidays and the nights the clock is moved; told by the clock on the wall. Article 33(1). None past the end of the
/// calendar.
pub fn notify_by(aware: Instant, law: &Law) -> Option<Instant> {
    aware.plus_hours(law.breach_hours).map(Instant::on_the_wall)
}

/// The day of the event is not counted, so that a period of months ends on the day of the same number. Article 3(1).
fn months_after(event: Date, months: u32, country: Country, law: &Law) -> Option<Deadline> {
    let counted = event.plus_months(months)?;
    Some(Deadline { counted, ends: law.period_ends(country, counted)? })
}
