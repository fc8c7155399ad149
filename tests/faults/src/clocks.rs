//! Clocks that jump, go backwards and come to the end of their numbers. The terminal program reads the PC's own clock here.

use std::process::Command;

use serde_json::Value;

use crate::Extent;
use crate::deeds::SMALL;
use crate::desk::{ACTOR, Desk, Ran, names, program, text};
use crate::state::State;
use crate::tally::{Line, Outcome, Tally};

/// Some moments in a row, as seconds since 1970.
struct Night {
    name: &'static str,
    moments: fn() -> Vec<i64>,
}

const HOUR: i64 = 3600;

const NIGHTS: [Night; 5] = [
    // 28 March 2027, 01:00 UTC: two o'clock becomes three.
    Night { name: "the spring night", moments: || (-4..5).map(|step| 1_806_195_600 + step * 1500).collect() },
    // 31 October 2027, 01:00 UTC: three o'clock becomes two, and an hour is told twice.
    Night { name: "the autumn night", moments: || (-4..5).map(|step| 1_824_944_400 + step * 1500).collect() },
    // 19 January 2038, 03:14:07 UTC: the end of 31 bits.
    Night { name: "the end of 31 bits", moments: || (-3..4).map(|step| 2_147_483_647 + step * 2).collect() },
    Night {
        name: "a clock going backwards",
        moments: || vec![1_800_000_000, 1_799_990_000, 1_799_000_000, 1_790_000_000, 1_700_000_000, 1_800_000_001],
    },
    Night {
        name: "a clock that is years ahead for a day",
        moments: || vec![1_800_000_000, 1_800_000_000 + 24 * HOUR, 2_100_000_000, 1_800_000_000 + 48 * HOUR],
    },
];

/// Saves at each of the moments.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let nights = if extent == Extent::Quick { &NIGHTS[1..3] } else { &NIGHTS[..] };
    let mut tally = Tally::default();
    for night in nights {
        tally.join(of(night)?);
    }
    let verified = "verified; the trail in the order of the saves; no copy thinned that its date keeps";
    Ok(vec![Line { name: "clocks that jump".to_owned(), verified, tally }])
}

/// The terminal program under a clock that shows another moment and goes on from there.
fn at(desk: &Desk, moment: i64, words: &[&str]) -> Outcome<Ran> {
    let mut command = Command::new("faketime");
    command.env("TZ", "Europe/Copenhagen").arg(format!("@{moment}")).arg(program()).args(words);
    command.args(["--json", "--in", "da", "--as", ACTOR, "--data"]).arg(desk.pc());
    Ran::of(&mut command)
}

fn of(night: &Night) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let register = text(&desk.register());
    let mut tally = Tally::default();
    let mut copies = names(&desk.backups(), ".fortegnelse").len();
    let moments = (night.moments)();
    for (number, moment) in moments.iter().enumerate() {
        let mut found = || -> Outcome<&'static str> {
            let record = format!("{{ \"name\": \"Nr. {number}\" }}");
            let answer = at(&desk, *moment, &["set", &register, "person", &record])?.answer()?;
            if answer["backup_failed"] == true {
                return Err("the backup failed".into());
            }
            let now = names(&desk.backups(), ".fortegnelse").len();
            if now < copies {
                return Err("a copy was thinned away".into());
            }
            copies = now;
            State::of(&desk, &desk.register())?;
            Ok("saved and verified")
        };
        tally.strike(found(), || format!("{} at {moment}", night.name));
    }
    let history = desk.done(&["history", &register, "--limit", "1000"])?;
    let named = |event: &Value| {
        let name = event["after"]["name"].as_str()?.strip_prefix("Nr. ")?.parse::<usize>().ok()?;
        Some((name, event["at"].as_str()?.to_owned()))
    };
    // The newest comes first.
    let mut told: Vec<(usize, String)> = history.as_array().into_iter().flatten().filter_map(named).collect();
    told.reverse();
    if told.iter().map(|it| it.0).ne(0..moments.len()) {
        tally.lost.push(format!("{}: the trail tells another order: {told:?}", night.name));
    }
    Ok(tally)
}
