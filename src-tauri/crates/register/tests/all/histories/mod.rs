//! Random histories with random erasures, a thousand with `FORTEGNELSE_FAULTS=all` and else the first quarter of them: the
//! register as recorded at each moment is the copy kept then, less what was erased; everything that can be undone leads
//! back to where that began, and forth again.
#![allow(clippy::print_stdout)] // a history that fails tells its steps

mod copies;
mod dice;
mod life;
mod older;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use register::Act;
use schema::Date;

use crate::support::Desk;
use life::{Life, Seen};

/// How many: each takes the time of a hundred other tests.
fn histories() -> u64 {
    if std::env::var("FORTEGNELSE_FAULTS").as_deref() == Ok("all") { 1000 } else { 250 }
}

impl Life {
    /// The whole past, what undo and redo added to it too, in a file that was closed and opened again.
    fn look_back(&mut self) {
        self.reopen();
        let file = self.file.as_ref().unwrap();
        let mut erased = false;
        for kept in &self.kept {
            erased |= kept.erased;
            let known = file.as_left_by(kept.change).unwrap();
            assert_eq!(known.register, kept.register, "as left by {:?}", kept.change);
            assert_eq!(known.erased, erased, "by {:?}", kept.change);
        }
        let days: BTreeSet<Date> = self.kept.iter().map(|kept| kept.day).collect();
        for day in days {
            let last = self.kept.iter().rev().find(|kept| kept.day <= day).unwrap();
            assert_eq!(file.as_of(day).unwrap(), last.register, "as of {day}");
        }
    }

    /// All the way back, and all the way forth.
    fn undo_all(&mut self) {
        while self.at > 0 {
            self.back_or_forth(Act::Undo);
        }
        self.back_or_forth(Act::Undo);
        self.reopen();
        while self.at + 1 < self.states.len() {
            self.back_or_forth(Act::Redo);
        }
        self.back_or_forth(Act::Redo);
    }
}

fn live(seed: u64, blank: &[u8]) -> Seen {
    let mut life = Life::begin(seed, blank);
    let steps = 6 + life.dice.below(14);
    let lived = catch_unwind(AssertUnwindSafe(|| {
        life.furnish();
        for _ in 0..steps {
            life.step();
        }
        life.undo_all();
        life.look_back();
    }));
    if let Err(panic) = lived {
        println!("history {seed} failed after {:?}", life.told);
        std::panic::resume_unwind(panic);
    }
    assert!(life.file.take().unwrap().verify().unwrap().is_clean(), "history {seed}");
    life.seen
}

#[test]
fn the_past_of_random_histories_is_what_was_kept_less_what_was_erased() {
    let desk = Desk::new();
    drop(desk.create());
    let blank = desk.bytes();
    let (next, histories) = (AtomicU64::new(0), histories());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut seen = Seen::default();
    thread::scope(|scope| {
        let work = || {
            let mut seen = Seen::default();
            loop {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                if seed >= histories {
                    return seen;
                }
                for (what, count) in live(seed, &blank).0 {
                    *seen.0.entry(what).or_default() += count;
                }
            }
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            for (what, count) in worker.join().unwrap().0 {
                *seen.0.entry(what).or_default() += count;
            }
        }
    });
    println!("{:?}", seen.0);
    for (what, least) in [
        ("add", 1000),
        ("save", 1000),
        ("runs", 500),
        ("remove", 500),
        ("undo", 2000),
        ("redo", 2000),
        ("older versions", 200),
        ("removed ones brought back", 150),
        ("brought back with parts", 60),
        ("erasures", 150),
        ("issue", 50),
        ("refusals", 20),
        ("reopened", 2000),
    ] {
        let count = seen.0.get(what).copied().unwrap_or(0);
        assert!(count * 1000 >= least * histories, "{what}: {count}");
    }
}
