//! What can be said of the register's own trail, and what cannot.

use exchange::sheet::Snapshot;
use register::RegisterFile;
use schema::words::Words;
use schema::{Date, Document, Instant};

use crate::app::App;
use crate::checking::PrintFact;
use crate::failure::{Failure, Result};
use crate::heads::{self, Remembered};

/// Whether the trail is whole, and whether it still has what this PC saw of it.
pub(crate) fn told(app: &App, words: &Words) -> Result<Vec<PrintFact>> {
    let file = app.file()?;
    let found = file.verify().map_err(|error| Failure::from(error).with("path", file.path().display()))?;
    let mut facts = Vec::new();
    if found.is_clean() {
        let events = words.number(found.totals.events);
        facts.push(PrintFact::good(words.with("checking-trail-whole", &[("events", &events)])));
    }
    for damage in found.problems {
        let what = Failure::from(register::Error::from(damage)).told(words).params.remove("what").unwrap_or_default();
        facts.push(PrintFact::wrong(words.with("checking-trail-damaged", &[("what", &what)])));
    }
    let day = |at: Instant| words.date(Date(at.0.date_naive()));
    facts.push(match heads::remembered(app)? {
        Remembered::Nothing => PrintFact::note(words.text("checking-trail-unknown")),
        Remembered::Kept(head) => PrintFact::good(
            words.with("checking-trail-followed", &[("since", &day(head.since)), ("date", &day(head.at))]),
        ),
        Remembered::Cut { seen, missing } => {
            let count = missing.to_string();
            PrintFact::wrong(words.with("checking-trail-cut", &[("date", &day(seen.at)), ("count", &count)]))
        }
        Remembered::Rewritten(seen) => {
            PrintFact::wrong(words.with("checking-trail-rewritten", &[("date", &day(seen.at))]))
        }
    });
    Ok(facts)
}

/// What the sheet itself says of the trail: its code covers the trail's head on the day of issue, and nobody can change
/// what stands on paper.
pub(crate) fn witnessed(file: &RegisterFile, document: &Document, words: &Words) -> Result<Vec<PrintFact>> {
    // What the register says of the document could be written anew; what its code covers could not.
    let covered = match file.bytes(&document.snapshot) {
        Ok(bytes) => Snapshot::of(&bytes).filter(|it| it.fingerprint == document.fingerprint),
        Err(register::Error::Damaged(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let Some(head) = covered.and_then(|it| heads::bytes_of(it.trail_head.as_deref()?)) else {
        return Ok(Vec::new());
    };
    let date = words.date(document.issued_on);
    let args = [("date", date.as_str())];
    Ok(vec![match file.event_with(&head)? {
        Some(_) => PrintFact::good(words.with("checking-trail-witnessed", &args)),
        None => PrintFact::wrong(words.with("checking-trail-refuted", &args)),
    }])
}
