//! Many days in a row: backups that fail for a month, and every copy of two months put back.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use schema::{Date, Register};

use crate::Extent;
use crate::deed::listed;
use crate::deeds::SMALL;
use crate::desk::{Desk, Ran, names, text};
use crate::state::State;
use crate::tally::{Line, Outcome, Tally};

/// Strikes with both.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let (failing, kept) = if extent == Extent::Quick { (2, 3) } else { (30, 60) };
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    let told = "every save kept, every answer tells it; one backup once it is mended";
    Ok(vec![
        line("backups failing day after day", told, failing_backups(failing)?),
        line("restore drill", "each kept copy put back, verified, equal to what was copied", drill(kept)?),
    ])
}

/// A day of a row, in the morning.
fn morning(day: i64) -> Outcome<String> {
    let first = Date::new(2026, 9, 1).ok_or("no such day")?;
    let day = first.plus_days(day).ok_or("no such day")?;
    Ok(format!("{}T08:00:00+02:00", day.0))
}

/// One save in the morning of a day.
fn save(desk: &Desk, day: i64) -> Outcome<Ran> {
    let record = format!("{{ \"name\": \"Dag {day}\" }}");
    let words = ["set", &text(&desk.register()), "person", &record];
    Ran::of(&mut desk.cli_of(&words, &desk.pc(), Some(&morning(day)?)))
}

/// A way in which backups fail, and how it is mended.
struct Way {
    name: &'static str,
    harm: fn(&Path) -> Outcome,
    mend: fn(&Path) -> Outcome,
}

const WAYS: [Way; 3] = [
    Way {
        name: "a file where the folder should be",
        harm: |folder| Ok(fs::write(folder, "en fil")?),
        mend: |folder| Ok(fs::remove_file(folder)?),
    },
    Way {
        name: "an index that cannot be read",
        harm: |folder| {
            fs::create_dir(folder)?;
            Ok(fs::write(folder.join("index.json"), "[{ \"file\"")?)
        },
        mend: |folder| Ok(fs::remove_file(folder.join("index.json"))?),
    },
    Way {
        name: "a folder in the place of the lock",
        harm: |folder| Ok(fs::create_dir_all(folder.join("index.lock"))?),
        mend: |folder| Ok(fs::remove_dir(folder.join("index.lock"))?),
    },
];

fn failing_backups(days: i64) -> Outcome<Tally> {
    let mut tally = Tally::default();
    for way in WAYS {
        let desk = Desk::with(SMALL)?;
        let folder = desk.backups();
        fs::remove_dir_all(&folder)?;
        (way.harm)(&folder)?;
        for day in 0..days {
            let found = || -> Outcome<&'static str> {
                let ran = save(&desk, day)?;
                let answer = ran.answer()?;
                if answer["backup_failed"] != true {
                    return Err("the answer does not say that the backup failed".into());
                }
                Ok("saved, and the failed backup told")
            };
            tally.strike(found(), || format!("{}, day {day}", way.name));
        }
        (way.mend)(&folder)?;
        let left = names(&folder, ".fortegnelse").len();
        let mended = || -> Outcome<&'static str> {
            let answer = save(&desk, days)?.answer()?;
            let copies = names(&folder, ".fortegnelse");
            if answer["backup_failed"] == true || listed(&folder)?.len() != 1 {
                return Err(format!("mended, and no backup: {copies:?}").into());
            }
            if left > 0 {
                return Err(format!("{left} copies that no index names were left behind").into());
            }
            Ok("mended, one backup taken")
        };
        tally.strike(mended(), || way.name.to_owned());
        let state = State::of(&desk, &desk.register())?;
        let gone = (0..=days).filter(|day| !state.has_person(&format!("Dag {day}")));
        tally.lost.extend(gone.map(|day| format!("{}: the save of day {day} is gone", way.name)));
    }
    Ok(tally)
}

/// Saves day after day, then puts every copy back that is still there: in a place of its own, and over the register.
fn drill(days: i64) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    fs::remove_dir_all(desk.backups())?;
    let mut known: HashMap<String, Register> = HashMap::new();
    let mut know = || -> Outcome {
        let state = State::of(&desk, &desk.register())?;
        known.insert(state.head, state.content);
        Ok(())
    };
    know()?;
    for day in 0..days {
        save(&desk, day)?.answer()?;
        know()?;
    }
    let newest = State::of(&desk, &desk.register())?;
    let mut tally = Tally::default();
    for (name, _) in listed(&desk.backups())? {
        let copy = desk.backups().join(&name);
        if !copy.exists() {
            tally.note("thinned away", 1);
            continue;
        }
        tally.strike(restored(&desk, &copy, &known, &newest), || name.clone());
    }
    Ok(tally)
}

fn restored(desk: &Desk, copy: &Path, known: &HashMap<String, Register>, newest: &State) -> Outcome<&'static str> {
    let backed_up = State::of(desk, copy)?;
    let Some(content) = known.get(&backed_up.head) else {
        return Err("it holds a state that never was".into());
    };
    if backed_up.content != *content {
        return Err("it is not equal to what was backed up".into());
    }
    let lane = Desk::new()?;
    fs::copy(desk.register(), lane.register())?;
    let elsewhere = lane.path("et andet sted.fortegnelse");
    for to in [&elsewhere, &lane.register()] {
        lane.done(&["restore", &text(copy), "--to", &text(to)])?;
        let seen = State::of(&lane, to)?;
        if seen.content != *content || seen.changes <= backed_up.changes {
            return Err(format!("restored to {}, it differs", to.display()).into());
        }
    }
    for name in names(lane.folder(), ".fortegnelse").iter().filter(|name| name.contains("-replaced-")) {
        if State::of(&lane, &lane.path(name))? == *newest {
            return Ok("restored");
        }
    }
    Err("what stood there was not kept".into())
}
