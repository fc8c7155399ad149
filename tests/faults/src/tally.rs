//! What a fault was struck with, what was found after it, and what was lost.

use std::collections::BTreeMap;

/// What the harness itself returns; the error is why a fault could not be struck at all.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What was counted under one fault.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// How many times the fault was struck.
    pub(crate) struck: u64,
    /// What was found after the strikes, in a few words, and how many times.
    pub(crate) found: BTreeMap<String, u64>,
    /// What should not have been, a sentence each.
    pub(crate) lost: Vec<String>,
}

impl Tally {
    /// Counts one strike with what was found after it.
    pub(crate) fn strike(&mut self, found: Outcome<&str>, at: impl FnOnce() -> String) {
        self.struck += 1;
        match found {
            Ok(found) => self.note(found, 1),
            Err(what) => self.lost.push(format!("{}: {what}", at())),
        }
    }

    /// Counts something found.
    pub(crate) fn note(&mut self, what: &str, times: u64) {
        *self.found.entry(what.to_owned()).or_default() += times;
    }

    /// Adds what another lane counted.
    pub(crate) fn join(&mut self, other: Tally) {
        self.struck += other.struck;
        self.lost.extend(other.lost);
        for (what, times) in other.found {
            self.note(&what, times);
        }
    }
}

/// One line of the table.
#[derive(Debug)]
pub(crate) struct Line {
    /// What was struck.
    pub(crate) name: String,
    /// What was verified after each strike.
    pub(crate) verified: &'static str,
    /// What was counted.
    pub(crate) tally: Tally,
}

impl Line {
    /// Whether nothing was lost, and something struck.
    pub(crate) fn is_well(&self) -> bool {
        self.tally.lost.is_empty() && self.tally.struck > 0
    }

    /// The line, and below it what was lost.
    pub(crate) fn told(&self) -> String {
        const MOST: usize = 12;
        let Tally { struck, found, lost } = &self.tally;
        let counts: Vec<String> = found.iter().map(|(what, times)| format!("{times} {what}")).collect();
        let mut told = format!("{} · {struck} · {} · lost = {}", self.name, self.verified, lost.len());
        if !counts.is_empty() {
            told.push_str(&format!("\n    {}", counts.join(", ")));
        }
        if *struck == 0 {
            told.push_str("\n    NEVER STRUCK");
        }
        for sentence in lost.iter().take(MOST) {
            told.push_str(&format!("\n    LOST {sentence}"));
        }
        told
    }
}

/// Does pieces of work side by side, one lane for each core, and adds up what they counted.
pub(crate) fn side_by_side<W: Send>(pieces: Vec<W>, act: impl Fn(W) -> Outcome<Tally> + Sync) -> Outcome<Tally> {
    let lanes = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let mut waiting = pieces;
    waiting.reverse();
    let waiting = std::sync::Mutex::new(waiting);
    let take = || waiting.lock().ok()?.pop();
    let counted = std::thread::scope(|scope| {
        let lane = || -> Outcome<Tally> {
            let mut tally = Tally::default();
            while let Some(piece) = take() {
                tally.join(act(piece)?);
            }
            Ok(tally)
        };
        let lanes: Vec<_> = (0..lanes).map(|_| scope.spawn(lane)).collect();
        lanes.into_iter().map(|lane| lane.join().unwrap_or_else(|_| Err("a lane broke off".into()))).collect::<Vec<_>>()
    });
    let mut tally = Tally::default();
    for one in counted {
        tally.join(one?);
    }
    Ok(tally)
}
