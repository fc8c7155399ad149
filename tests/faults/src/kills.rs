//! The program is killed at moments that nobody chose.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::Extent;
use crate::deed::Deed;
use crate::deeds;
use crate::desk::Ran;
use crate::dice::Dice;
use crate::tally::{Line, Outcome, Tally, side_by_side};

/// Kills saves, backups and issues at random.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let times = match extent {
        Extent::Quick => [10, 4, 4],
        Extent::Whole | Extent::Every => [140, 30, 30],
    };
    let deeds = [deeds::save()?, deeds::backup()?, deeds::issue()?];
    let mut pieces = Vec::new();
    for (deed, times) in deeds.iter().zip(times) {
        // Both lanes get some of each.
        let half = times / 2;
        pieces.extend([(deed, 0..half), (deed, half..times)]);
    }
    let tally = side_by_side(pieces, |(deed, rounds)| kill(deed, rounds))?;
    let name = "random kills of saves, backups and issues".to_owned();
    Ok(vec![Line { name, verified: "verify, export, copies and papers whole; what was acknowledged is there", tally }])
}

fn kill(deed: &Deed, rounds: std::ops::Range<u64>) -> Outcome<Tally> {
    let mut dice = Dice::of(rounds.start + 1);
    let desk = deed.desk()?;
    let began = Instant::now();
    deed.run(&desk)?;
    let whole = u64::try_from(began.elapsed().as_micros())?;
    let mut tally = Tally::default();
    for round in rounds {
        deed.reset(&desk)?;
        let words = deed.words(&desk);
        let mut command = desk.cli(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        std::thread::sleep(Duration::from_micros(dice.below(whole)));
        child.kill()?;
        let output = child.wait_with_output()?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let ran = Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) };
        tally.strike(deed.judge(&desk, &ran), || format!("{} round {round}", deed.name));
    }
    Ok(tally)
}
