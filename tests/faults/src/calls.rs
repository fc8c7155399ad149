//! System calls of a deed fail in turn, or are the last the program comes to.

use crate::Extent;
use crate::deed::Deed;
use crate::deeds;
use crate::strace::{self, Call, Fault, only_asks};
use crate::tally::{Line, Outcome, Tally, side_by_side};

const VERIFIED: &str = "verified; content, copies and papers as before or as after; the acknowledged there";

/// Strikes each deed at its calls. How many strikes a deed gets of those it could get differs: reading a page fails as
/// reading the page before it did. `--every` strikes them all.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let all = |most| if extent == Extent::Every { usize::MAX } else { most };
    let mut lines = Vec::new();
    if extent == Extent::Quick {
        return Ok(vec![of(&deeds::save()?, 30)?]);
    }
    lines.push(of(&deeds::save()?, all(400))?);
    for deed in [deeds::backup()?, deeds::issue()?, deeds::restore()?] {
        lines.push(of(&deed, all(100))?);
    }
    for deed in deeds::climbs()? {
        lines.push(of(&deed, all(70))?);
    }
    for deed in deeds::papers()? {
        lines.push(of(&deed, all(50))?);
    }
    Ok(lines)
}

/// One strike to be made.
struct Strike {
    call: String,
    fault: Fault,
    at: u32,
}

fn of(deed: &Deed, most: usize) -> Outcome<Line> {
    let calls = strace::calls(deed)?;
    let seen: u32 = calls.iter().map(|call| call.count).sum();
    let (chosen, possible) = chosen(&calls, most);
    let pieces: Vec<Vec<Strike>> = in_pieces(chosen);
    let mut tally = side_by_side(pieces, |piece| strike_each(deed, &piece))?;
    tally.note("faults possible", possible as u64);
    for fault in Fault::ALL.iter().filter(|fault| !tally.found.contains_key(fault.name())) {
        tally.lost.push(format!("never struck: {}", fault.name()));
    }
    Ok(Line { name: format!("{seen} system calls of {}", deed.name), verified: VERIFIED, tally })
}

/// What is struck: first what changes something and is done seldom, each time it is done; then the others, evenly.
fn chosen(calls: &[Call], most: usize) -> (Vec<Strike>, usize) {
    const SELDOM: u32 = 12;
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for call in calls {
        for fault in Fault::ALL.into_iter().filter(|fault| fault.can_strike(&call.name)) {
            let into = if call.count <= SELDOM && !only_asks(&call.name) { &mut first } else { &mut others };
            let strike = |at| Strike { call: call.name.clone(), fault, at };
            into.extend((call.before + 1..=call.before + call.count).map(strike));
        }
    }
    let possible = first.len() + others.len();
    let mut chosen = thinned(first, most);
    let room = most - chosen.len();
    chosen.extend(thinned(others, room));
    (chosen, possible)
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
