//! Two people on two PCs save in one file on a share, and in two copies of it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::Extent;
use crate::deeds::SMALL;
use crate::desk::{Desk, NOW, Ran, text};
use crate::dice::Dice;
use crate::state::State;
use crate::tally::{Line, Outcome, Tally};

/// Strikes with both.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let saves = if extent == Extent::Quick { 3 } else { 40 };
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    Ok(vec![
        line("two programs on one shared file", "verified; every acknowledged save is there", together(saves)?),
        crate::meetings::strike(extent)?,
        line(
            "two programs on two copies of a file",
            "each verified; each has every save of its own, and shows the other",
            apart(saves)?,
        ),
    ])
}

/// One person at one PC.
struct Person {
    name: &'static str,
    pc: &'static str,
}

const PEOPLE: [Person; 2] = [Person { name: "Anne", pc: "pc" }, Person { name: "Bo", pc: "bos-pc" }];

impl Person {
    fn called(&self, number: usize) -> String {
        format!("{} {number}", self.name)
    }

    /// Saves until it is acknowledged, as a person would who is told that the file is in use.
    fn save(&self, desk: &Desk, file: &Path, number: usize) -> Outcome<u64> {
        let began = Instant::now();
        let record = format!("{{ \"name\": \"{}\" }}", self.called(number));
        for refused in 0.. {
            let words = ["set", &text(file), "person", &record];
            let ran = Ran::of(&mut desk.cli_of(&words, &desk.path(self.pc), Some(NOW)))?;
            if ran.is_done() {
                return Ok(refused);
            }
            if ran.refused_as() != "locked" || began.elapsed() > Duration::from_secs(120) {
                return Err(format!("{}: {}", self.called(number), ran.told()).into());
            }
        }
        Ok(0)
    }
}

/// Both save in the same file, each as fast as it can.
fn together(saves: usize) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let desk = &desk;
    let file = desk.register();
    let work = |person: &Person, seed: u64| -> Outcome<Tally> {
        let mut dice = Dice::of(seed);
        let mut tally = Tally::default();
        for number in 0..saves {
            std::thread::sleep(Duration::from_millis(dice.below(40)));
            let refused = person.save(desk, &file, number);
            if let Ok(refused) = &refused {
                tally.note("told that it is in use, and tried again", *refused);
            }
            tally.strike(refused.map(|_| "acknowledged"), || person.called(number));
        }
        Ok(tally)
    };
    let both = std::thread::scope(|scope| {
        let lanes = [(&PEOPLE[0], 3), (&PEOPLE[1], 4)].map(|(person, seed)| scope.spawn(move || work(person, seed)));
        lanes.map(|lane| lane.join().unwrap_or_else(|_| Err("a lane broke off".into())))
    });
    let mut tally = Tally::default();
    for one in both {
        tally.join(one?);
    }
    let state = State::of(desk, &desk.register())?;
    for person in PEOPLE {
        missing(&mut tally, &state, &person, saves);
    }
    Ok(tally)
}

/// Each saves in a copy of its own, as a folder that is synced makes it. What was one register is two from then on: each
/// keeps what was saved in it, and they differ in their heads.
fn apart(saves: usize) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let files = [desk.register(), desk.path("eksempel (Bos pc).fortegnelse")];
    desk.done(&["set", &text(&files[0]), "person", r#"{ "name": "Fra Før" }"#])?;
    fs::copy(&files[0], &files[1])?;
    let mut tally = Tally::default();
    for number in 0..saves {
        for (person, file) in PEOPLE.iter().zip(&files) {
            tally.strike(person.save(&desk, file, number).map(|_| "acknowledged"), || person.called(number));
        }
    }
    let states = [State::of(&desk, &files[0])?, State::of(&desk, &files[1])?];
    for (person, state) in PEOPLE.iter().zip(&states) {
        missing(&mut tally, state, person, saves);
        if !state.has_person("Fra Før") {
            tally.lost.push(format!("{}'s copy lost what was saved before", person.name));
        }
    }
    if states[0].head == states[1].head {
        tally.lost.push("two copies with different saves have one head".to_owned());
    }
    for (file, other) in [(0, 1), (1, 0)] {
        match shown(&desk, &files[file], &files[other], saves) {
            Ok(()) => tally.note("shown, with how many saves each has alone", 1),
            Err(what) => tally.lost.push(format!("the fork is not shown: {what}")),
        }
    }
    Ok(tally)
}

/// Who opens one copy is told of the other, and how many saves are in each alone.
fn shown(desk: &Desk, file: &Path, other: &Path, saves: usize) -> Outcome {
    let notes = desk.done(&["verify", &text(file)])?["notes"].clone();
    let is_other = |it: &&Value| it["path"] == text(other).as_str();
    let version = notes["versions"].as_array().into_iter().flatten().find(is_other);
    match version {
        Some(version) if version["here"] == saves && version["there"] == saves => Ok(()),
        _ => Err(notes.to_string().into()),
    }
}

fn missing(tally: &mut Tally, state: &State, person: &Person, saves: usize) {
    let gone = (0..saves).map(|number| person.called(number)).filter(|name| !state.has_person(name));
    tally.lost.extend(gone.map(|name| format!("{name} was acknowledged, and is gone")));
}
