//! The file is copied while somebody saves in it again and again, piece by piece, as a sync client does it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Extent;
use crate::deeds::SMALL;
use crate::desk::{Desk, text};
use crate::dice::Dice;
use crate::editor::Editor;
use crate::tally::{Line, Outcome, Tally, side_by_side};

/// So many copies are taken of one file before the next begins anew: a trail only grows.
const ROUND: u64 = 25;

/// Takes copies: two in three of the file alone, one in three with the journal that lies beside it.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let (rounds, copies) = if extent == Extent::Quick { (1, ROUND) } else { (1000 / ROUND, ROUND) };
    let mut tally = side_by_side((0..rounds).collect(), |number| round(number, copies))?;
    if !tally.found.contains_key(WHOLE) {
        tally.lost.push("no copy was ever whole".to_owned());
    }
    let verified = "refused, or a state that was committed between the copy's start and end";
    Ok(vec![Line { name: "copies taken during edits".to_owned(), verified, tally }])
}

/// What the table calls a copy that shows a state.
const WHOLE: &str = "whole";

/// A copy, and between which saves it was taken.
struct Taken {
    path: PathBuf,
    from: usize,
    to: usize,
}

fn round(number: u64, copies: u64) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let mut dice = Dice::of(number + 100);
    let editor = Editor::begin(&desk)?;
    let mut taken = Vec::new();
    for turn in 0..copies {
        std::thread::sleep(Duration::from_micros(dice.below(4000)));
        let path = desk.path(&format!("kopi-{turn}.fortegnelse"));
        let from = editor.ended();
        if dice.below(3) == 0 {
            // Which of the two comes first is the client's affair.
            let is_first = dice.below(2) == 0;
            if is_first {
                copy_journal(&desk, &path)?;
            }
            copy(&desk.register(), &path, &mut dice)?;
            if !is_first {
                copy_journal(&desk, &path)?;
            }
        } else {
            copy(&desk.register(), &path, &mut dice)?;
        }
        taken.push(Taken { path, from, to: editor.begun() });
    }
    let heads = editor.stop()?;
    let mut tally = Tally::default();
    for (turn, copy) in taken.iter().enumerate() {
        tally.strike(judge(&desk, copy, &heads), || format!("copy {turn} of round {number}"));
    }
    Ok(tally)
}

/// Reads a file in pieces, every second time with pauses of up to 40 ms in all: time for some twenty saves, however long
/// the file has become.
fn copy(from: &Path, to: &Path, dice: &mut Dice) -> Outcome {
    let (from, mut to) = (File::open(from)?, File::create(to)?);
    // A client copies what it found: after a file that grows meanwhile it would run for ever.
    let length = from.metadata()?.len();
    let mut from = from.take(length);
    let is_slow = dice.below(2) == 0;
    let mut piece = vec![0; 1 << (12 + dice.below(6))];
    let pause = 40_000 / (1 + length / piece.len() as u64);
    loop {
        let read = from.read(&mut piece)?;
        if read == 0 {
            return Ok(());
        }
        to.write_all(&piece[..read])?;
        if is_slow {
            std::thread::sleep(Duration::from_micros(dice.below(pause.max(1))));
        }
    }
}

fn copy_journal(desk: &Desk, copy: &Path) -> Outcome {
    let beside = |path: &Path| format!("{}-journal", path.display());
    // It comes and goes; a client copies it where it is there.
    match fs::copy(beside(&desk.register()), beside(copy)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn judge(desk: &Desk, copy: &Taken, heads: &[String]) -> Outcome<&'static str> {
    let before = fs::read(&copy.path)?;
    let ran = desk.run(&["verify", &text(&copy.path)])?;
    if fs::read(&copy.path)? != before {
        return Err("reading wrote into the copy".into());
    }
    if ran.is_refused() {
        return Ok("refused");
    }
    let verified = ran.answer()?;
    let head = verified["head"].as_str().unwrap_or_default();
    match heads.iter().position(|it| it == head) {
        Some(at) if verified["ok"] == true && (copy.from..=copy.to).contains(&at) => Ok(WHOLE),
        Some(at) => Err(format!("shows save {at}, taken between {} and {}", copy.from, copy.to).into()),
        None => Err("shows a state that never was".into()),
    }
}
