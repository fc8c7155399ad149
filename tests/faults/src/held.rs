//! A register that another program holds open, and one that is removed, replaced or rolled back while it is open.

use std::fs;

use crate::Extent;
use crate::deeds::SMALL;
use crate::desk::{Desk, names, text};
use crate::holder::Holder;
use crate::state::State;
use crate::tally::{Line, Outcome, Tally};

/// Strikes with both.
pub(crate) fn strike(_: Extent) -> Outcome<Vec<Line>> {
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    Ok(vec![
        line("a second program", "refused in a sentence; the first one's saves are there", second()?),
        line("the file removed, replaced or rolled back while open", "refused or there; never mixed", moved()?),
    ])
}

/// Every verb against a register that is held.
fn second() -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let register = text(&desk.register());
    let copy = text(&desk.path("kopi.fortegnelse"));
    fs::copy(&register, &copy)?;
    let out = text(&desk.path("ud"));
    let source = text(&crate::desk::top().join(SMALL));
    let mut holder = Holder::begin(&desk)?;
    let verbs: [&[&str]; 12] = [
        &["set", &register, "person", "{ \"name\": \"Den Anden\" }"],
        &["undo", &register],
        &["remove", &register, "person", "x"],
        &["verify", &register],
        &["export", &register, "--to", &out],
        &["print", &register, "article-30", "--out", &out],
        &["issue", &register, "article-30", "--out", &out],
        &["pack", &register, "--out", &out],
        &["backup", &register],
        &["history", &register],
        &["restore", &copy, "--to", &register],
        &["new", &register, "--from", &source],
    ];
    let mut tally = Tally::default();
    for (at, words) in verbs.iter().enumerate() {
        let mut found = || -> Outcome<&'static str> {
            let ran = desk.run(words)?;
            if !ran.is_refused() || fs::exists(&out)? {
                return Err(ran.told().into());
            }
            match holder.save(&format!("Den Første {at}"))?.as_str() {
                "saved" => Ok("refused"),
                said => Err(format!("the first program: {said}").into()),
            }
        };
        tally.strike(found(), || words[0].to_owned());
    }
    holder.end()?;
    let state = State::of(&desk, &desk.register())?;
    for at in 0..verbs.len() {
        if !state.has_person(&format!("Den Første {at}")) {
            tally.lost.push(format!("save {at} of the first program is gone"));
        }
    }
    if state.has_person("Den Anden") {
        tally.lost.push("a refused save is there".to_owned());
    }
    Ok(tally)
}

/// What happens to the file while it is open.
const HAPPENS: [&str; 6] =
    ["moved away", "removed", "replaced by a copy", "rolled back in place", "cut in place", "replaced by a link"];

fn moved() -> Outcome<Tally> {
    let mut tally = Tally::default();
    for what in HAPPENS {
        tally.strike(happens(what), || what.to_owned());
    }
    Ok(tally)
}

/// How many saves there are before it happens.
const BEFORE: usize = 20;

fn happens(what: &str) -> Outcome<&'static str> {
    let desk = Desk::with(SMALL)?;
    let (register, aside) = (desk.register(), desk.path("til side"));
    let older = fs::read(&register)?;
    let mut holder = Holder::begin(&desk)?;
    // So many that the pages of the first are not among those the next one writes.
    for number in 0..BEFORE {
        if holder.save(&format!("Før {number} {}", "lang ".repeat(200)))? != "saved" {
            return Err("a save before it was refused".into());
        }
    }
    let newer = fs::read(&register)?;
    match what {
        "moved away" => fs::rename(&register, &aside)?,
        "removed" => fs::remove_file(&register)?,
        "replaced by a copy" => {
            fs::write(&aside, &older)?;
            fs::rename(&aside, &register)?;
        }
        "rolled back in place" => fs::write(&register, &older)?,
        "cut in place" => fs::write(&register, &newer[..newer.len() / 2])?,
        _ => {
            fs::rename(&register, &aside)?;
            fs::hard_link(&aside, &register)?;
        }
    }
    let names = names(desk.folder(), ".fortegnelse");
    let left = fs::read(&register).ok();
    let said = holder.save("Efter")?;
    if said == "saved" {
        holder.end()?;
        let state = State::of(&desk, &register).map_err(|error| format!("saved, and then: {error}"))?;
        let before = state.content.persons.iter().filter(|person| person.name.text().starts_with("Før ")).count();
        let is_there = before == BEFORE && state.has_person("Efter");
        return if is_there { Ok("saved, and both are there") } else { Err("saved, and not there".into()) };
    }
    let second = holder.save("Igen")?;
    holder.end()?;
    if second == "saved" {
        return Err(format!("refused ({said}), and the next one was not").into());
    }
    if fs::read(&register).ok() != left || crate::desk::names(desk.folder(), ".fortegnelse") != names {
        return Err(format!("refused ({said}), and something was written").into());
    }
    Ok("refused, byte-identical")
}
