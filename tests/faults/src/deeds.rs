//! The deeds that faults strike.

use std::fs;

use crate::deed::{Deed, Leaves};
use crate::desk::{Desk, names, text, top};
use crate::tally::Outcome;

/// A small register: every page of it is read many times.
pub(crate) const SMALL: &str = "tests/registers/konditori-fransk.json";

/// One with everything in it.
pub(crate) const FILLED: &str = "tests/registers/et-aar-kontrol.json";

const PERSON: &str = r#"{ "name": "Sanne Sikker" }"#;

/// One save, on the first opening of a day: the day's backup is taken along.
pub(crate) fn save() -> Outcome<Deed> {
    let base = Desk::with(SMALL)?;
    fs::remove_dir_all(base.backups())?;
    Deed::new("save (set)", Leaves::Change, base, &["set", "FILE", "person", PERSON])
}

/// A backup beside the day's.
pub(crate) fn backup() -> Outcome<Deed> {
    Deed::new("backup", Leaves::Copy, Desk::with(SMALL)?, &["backup", "FILE"])
}

/// A document issued.
pub(crate) fn issue() -> Outcome<Deed> {
    let words = ["issue", "FILE", "article-30", "--out", "OUT"];
    Deed::new("issue", Leaves::Document, Desk::with(SMALL)?, &words)
}

/// The register written as JSON.
pub(crate) fn export() -> Outcome<Deed> {
    Deed::new("export", Leaves::Paper, over_a_paper()?, &["export", "FILE", "--to", "OUT"])
}

/// A draft printed.
pub(crate) fn print() -> Outcome<Deed> {
    Deed::new("print", Leaves::Paper, over_a_paper()?, &["print", "FILE", "article-30", "--out", "OUT"])
}

/// The pack for an inspection.
pub(crate) fn pack() -> Outcome<Deed> {
    Deed::new("pack", Leaves::Paper, Desk::with(SMALL)?, &["pack", "FILE", "--out", "OUT"])
}

/// A desk where an older paper stands in the new one's place.
fn over_a_paper() -> Outcome<Desk> {
    let base = Desk::with(SMALL)?;
    fs::write(base.path("ud"), "gammelt papir")?;
    Ok(base)
}

/// A backup put back where a later register stands.
pub(crate) fn restore() -> Outcome<Deed> {
    let base = Desk::with(SMALL)?;
    fs::copy(base.register(), base.path("kopi.fortegnelse"))?;
    base.done(&["set", &text(&base.register()), "person", r#"{ "name": "Kun i den senere" }"#])?;
    Deed::new("restore", Leaves::Replacement, base, &["restore", "COPY", "--to", "FILE"])
}

/// A save in a register of each released version that has to be brought to this one first.
pub(crate) fn climbs() -> Outcome<Vec<Deed>> {
    let kept = top().join("tests/upgrades");
    let mut climbs = Vec::new();
    for name in names(&kept, ".fortegnelse") {
        let base = Desk::new()?;
        fs::copy(kept.join(&name), base.register())?;
        if !is_older(&fs::read(base.register())?) {
            continue;
        }
        let told = format!("migration from {}", name.trim_end_matches(".fortegnelse"));
        climbs.push(Deed::new(told, Leaves::Change, base, &["set", "FILE", "person", PERSON])?);
    }
    Ok(climbs)
}

/// Whether a register's header names an older version than the newest.
fn is_older(register: &[u8]) -> bool {
    const USER_VERSION: usize = 60;
    let version = register.get(USER_VERSION..).and_then(|rest| rest.first_chunk()).map(|it| u32::from_be_bytes(*it));
    version.is_some_and(|version| (version as usize) < schema::MIGRATIONS.len())
}
