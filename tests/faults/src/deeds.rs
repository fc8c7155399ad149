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

/// Everything that writes a file for the user.
pub(crate) fn papers() -> Outcome<Vec<Deed>> {
    let over = || -> Outcome<Desk> {
        let base = Desk::with(SMALL)?;
        fs::write(base.path("ud"), "gammelt papir")?;
        Ok(base)
    };
    Ok(vec![
        Deed::new("export", Leaves::Paper, over()?, &["export", "FILE", "--to", "OUT"])?,
        Deed::new("print", Leaves::Paper, over()?, &["print", "FILE", "article-30", "--out", "OUT"])?,
        Deed::new("pack", Leaves::Paper, Desk::with(SMALL)?, &["pack", "FILE", "--out", "OUT"])?,
    ])
}

/// A backup put back where a later register stands.
pub(crate) fn restore() -> Outcome<Deed> {
    let base = Desk::with(SMALL)?;
    fs::copy(base.register(), base.path("kopi.fortegnelse"))?;
    base.done(&["set", &text(&base.register()), "person", r#"{ "name": "Kun i den senere" }"#])?;
    Deed::new("restore", Leaves::Replacement, base, &["restore", "COPY", "--to", "FILE"])
}

/// A save in a register of each released version, which is brought to this one first.
pub(crate) fn climbs() -> Outcome<Vec<Deed>> {
    let kept = top().join("tests/upgrades");
    let climb = |name: &String| -> Outcome<Deed> {
        let base = Desk::new()?;
        fs::copy(kept.join(name), base.register())?;
        let told = format!("migration from {}", name.trim_end_matches(".fortegnelse"));
        Deed::new(told, Leaves::Change, base, &["set", "FILE", "person", PERSON])
    };
    names(&kept, ".fortegnelse").iter().map(climb).collect()
}
