//! System calls of a deed fail in turn, or are the last the program comes to.

use std::time::Instant;

use crate::Extent;
use crate::deed::Deed;
use crate::deeds;
use crate::strace::{self, Call, Fault, only_asks};
use crate::tally::{Line, Outcome, Tally, side_by_side};

const VERIFIED: &str = "verified; content, copies and papers as before or as after; the acknowledged there";

/// Which of the strikes that are possible are made.
#[derive(Debug, Clone, Copy)]
enum Measure {
    /// So many, evenly.
    Most(usize),
    /// What changes something and is done seldom with every fault; every other call with one of those it can meet, in turn.
    EveryCall,
    /// Every call with every fault.
    EveryFault,
}

/// Strikes each deed at its calls. Reading a page fails as reading the page before it did: `--every` strikes them all the
/// same.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    if extent == Extent::Quick {
        return Ok(vec![of(&deeds::save()?, Measure::Most(30))?]);
    }
    let is_every = extent == Extent::Every;
    let (whole, part) =
        if is_every { (Measure::EveryFault, Measure::EveryFault) } else { (Measure::EveryCall, Measure::Most(100)) };
    let mut lines = Vec::new();
    for deed in [deeds::save()?, deeds::backup()?, deeds::issue()?, deeds::export()?] {
        lines.push(of(&deed, whole)?);
    }
    let climbs = deeds::climbs()?;
    if climbs.is_empty() {
        return Err("no register of an older version is kept".into());
    }
    for deed in &climbs {
        lines.push(of(deed, whole)?);
    }
    for deed in [deeds::restore()?, deeds::print()?, deeds::pack()?] {
        lines.push(of(&deed, part)?);
    }
    Ok(lines)
}

/// One strike to be made.
struct Strike {
    call: String,
    fault: Fault,
    at: u32,
}

fn of(deed: &Deed, measure: Measure) -> Outcome<Line> {
    let began = Instant::now();
    let calls = strace::calls(deed)?;
    let can_fail = |call: &&Call| Fault::ALL.iter().any(|fault| fault.can_strike(&call.name));
    let seen: u32 = calls.iter().filter(can_fail).map(|call| call.count).sum();
    let (chosen, possible) = chosen(&calls, measure);
    let pieces: Vec<Vec<Strike>> = in_pieces(chosen);
    let mut tally = side_by_side(pieces, |piece| strike_each(deed, &piece))?;
    tally.note("faults possible", possible as u64);
    let lost = tally.lost.len();
    println!("   {} in {:.0} s, {} struck, lost = {lost}", deed.name, began.elapsed().as_secs_f64(), tally.struck);
    for fault in Fault::ALL.iter().filter(|fault| !tally.found.contains_key(fault.name())) {
        tally.lost.push(format!("never struck: {}", fault.name()));
    }
    // Where a count differs from run to run, a few are not there; where many are not, nothing was struck.
    let untouched = tally.found.get("passed untouched").copied().unwrap_or_default();
    if untouched * 20 > tally.struck {
        tally.lost.push(format!("{untouched} passed untouched"));
    }
    Ok(Line { name: format!("{seen} system calls of {}", deed.name), verified: VERIFIED, tally })
}

/// What is struck, and how much could be.
fn chosen(calls: &[Call], measure: Measure) -> (Vec<Strike>, usize) {
    const SELDOM: u32 = 12;
    let (mut first, mut once, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for call in calls {
        let faults: Vec<Fault> = Fault::ALL.into_iter().filter(|fault| fault.can_strike(&call.name)).collect();
        let is_first = call.count <= SELDOM && !only_asks(&call.name);
        for at in call.before + 1..=call.before + call.count {
            for (turn, fault) in faults.iter().enumerate() {
                let strike = Strike { call: call.name.clone(), fault: *fault, at };
                match at as usize % faults.len() == turn {
                    _ if is_first => first.push(strike),
                    true => once.push(strike),
                    false => others.push(strike),
                }
            }
        }
    }
    let possible = first.len() + once.len() + others.len();
    match measure {
        Measure::Most(most) => {
            first = thinned(first, most);
            let room = most - first.len();
            first.extend(thinned(once, room));
        }
        Measure::EveryCall => first.extend(once),
        Measure::EveryFault => first.extend(once.into_iter().chain(others)),
    }
    (first, possible)
}

/// So many of a list, evenly.
fn thinned(strikes: Vec<Strike>, most: usize) -> Vec<Strike> {
    let all = strikes.len();
    let is_kept = |at: &usize| all <= most || (at * most / all) != ((at + 1) * most / all);
    strikes.into_iter().enumerate().filter(|(at, _)| is_kept(at)).map(|(_, strike)| strike).collect()
}

fn in_pieces(strikes: Vec<Strike>) -> Vec<Vec<Strike>> {
    const PIECE: usize = 25;
    let mut pieces: Vec<Vec<Strike>> = Vec::new();
    for strike in strikes {
        match pieces.last_mut() {
            Some(piece) if piece.len() < PIECE => piece.push(strike),
            _ => pieces.push(vec![strike]),
        }
    }
    pieces
}

fn strike_each(deed: &Deed, strikes: &[Strike]) -> Outcome<Tally> {
    let desk = deed.desk()?;
    let mut tally = Tally::default();
    for Strike { call, fault, at } in strikes {
        deed.reset(&desk)?;
        // Where the count of a call differs from run to run, the last may not be there.
        match strace::strike(deed, &desk, call, *fault, *at)? {
            Some(ran) => {
                tally.note(fault.name(), 1);
                tally.strike(deed.judge(&desk, &ran), || format!("{call} {} at {at}", fault.name()));
            }
            None => tally.note("passed untouched", 1),
        }
    }
    Ok(tally)
}
