//! One bit of a filled register is turned over, a thousand times.

use crate::Extent;
use crate::damage::{Whole, stamp};
use crate::deeds::FILLED;
use crate::desk::Desk;
use crate::dice::Dice;
use crate::tally::{Line, Outcome, Tally, side_by_side};

/// Turns bits over: one in ten in the header's hundred bytes, the others anywhere.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let times = if extent == Extent::Quick { 30 } else { 1000 };
    let desk = filled()?;
    let whole = Whole::of(&desk)?;
    let mut dice = Dice::of(1);
    let mut flips = Vec::new();
    for turn in 0..times {
        let limit = if turn % 10 == 0 { 100 } else { whole.bytes().len() };
        flips.push((dice.place(limit), dice.below(8)));
    }
    let pieces: Vec<Vec<(usize, u64)>> = flips.chunks(15).map(<[_]>::to_vec).collect();
    let tally = side_by_side(pieces, |flips| {
        let lane = Desk::new()?;
        lane.become_copy_of(desk.folder())?;
        let mut tally = Tally::default();
        for (at, bit) in flips {
            let mut bytes = whole.bytes().to_vec();
            bytes[at] ^= 1 << bit;
            tally.strike(whole.with_bytes(&lane, &bytes), || format!("bit {bit} of byte {at}"));
        }
        Ok(tally)
    })?;
    let verified = "found by the layer named and left byte-identical, or equal in content, history and attachments";
    Ok(vec![Line { name: "single-bit flips".to_owned(), verified, tally }])
}

/// A register with everything in it: records, a trail, a file attached, a document issued.
pub(crate) fn filled() -> Outcome<Desk> {
    let desk = Desk::with(FILLED)?;
    let mut dice = Dice::of(2);
    let bytes: Vec<u8> = (0..30_000).map(|_| dice.roll().to_le_bytes()[0]).collect();
    let stamp = stamp()?;
    let mut file = register::open(&desk.register(), &stamp, &desk.backups())?;
    file.transact(&stamp, register::Act::Add, None, |change| change.attach("bilag.pdf", "application/pdf", &bytes))?;
    Ok(desk)
}
