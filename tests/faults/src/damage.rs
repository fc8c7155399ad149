//! A register's bytes changed behind the program's back: found, and never made worse, or provably harmless.

use std::fs;
use std::path::Path;

use register::{Damage, Error};
use schema::{Instant, Now};
use serde_json::Value;

use crate::desk::{ACTOR, Desk, NOW, text};
use crate::state::State;
use crate::tally::Outcome;

/// What a whole register tells, to hold a damaged one against.
pub(crate) struct Whole {
    state: State,
    history: Value,
    bytes: Vec<u8>,
}

/// Who opens a register through the register's own crate, and when.
pub(crate) fn stamp() -> Outcome<register::Stamp> {
    let instant = Instant::parse(NOW).ok_or("no instant")?;
    Ok(register::Stamp { now: Now::at(instant), actor: ACTOR.to_owned() })
}

impl Whole {
    /// What a desk's register tells now.
    pub(crate) fn of(desk: &Desk) -> Outcome<Whole> {
        let register = desk.register();
        Ok(Whole { state: State::of(desk, &register)?, history: history(desk)?, bytes: fs::read(&register)? })
    }

    /// The register's bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Puts other bytes in the register's place, and says which layer finds that. What is not found must be harmless:
    /// equal in everything the program tells, and fit for the next save.
    pub(crate) fn with_bytes(&self, desk: &Desk, bytes: &[u8]) -> Outcome<&'static str> {
        fs::write(desk.register(), bytes)?;
        match layer(&desk.register())? {
            Some("attachment") => self.is_told(desk, bytes, &["verify"]).map(|()| "attachment"),
            Some(layer) => self.is_told(desk, bytes, &["verify", "set"]).map(|()| layer),
            None => self.is_harmless(desk).map(|()| "harmless"),
        }
    }

    /// The terminal program must refuse in a sentence, leave the bytes as they are, and make no file in their place.
    fn is_told(&self, desk: &Desk, bytes: &[u8], verbs: &[&str]) -> Outcome {
        let register = text(&desk.register());
        let names = crate::desk::names(desk.folder(), "");
        for verb in verbs {
            let more: &[&str] = if *verb == "set" { &["person", r#"{ "name": "Ingen" }"#] } else { &[] };
            let ran = desk.run(&[&[*verb, &register], more].concat())?;
            // A damaged attachment is told by the verification itself, which is an answer.
            let is_told = ran.is_refused() || (ran.code == Some(1) && ran.out.contains("\"problems\": [\n"));
            if !is_told {
                return Err(format!("{verb} does not refuse: {}", ran.told()).into());
            }
            if fs::read(desk.register())? != bytes {
                return Err(format!("{verb} wrote into a file it refused").into());
            }
        }
        let now = crate::desk::names(desk.folder(), "");
        if now == names { Ok(()) } else { Err(format!("left in the folder: {now:?}").into()) }
    }

    fn is_harmless(&self, desk: &Desk) -> Outcome {
        let register = desk.register();
        let seen = State::of(desk, &register)?;
        if seen != self.state || history(desk)? != self.history {
            return Err("not found, and something differs".into());
        }
        desk.done(&["set", &text(&register), "person", r#"{ "name": "Efter Skaden" }"#])?;
        let next = State::of(desk, &register)?;
        let is_saved = next.changes == seen.changes + 1 && next.has_person("Efter Skaden");
        if is_saved { Ok(()) } else { Err("the save after it is not there".into()) }
    }
}

fn history(desk: &Desk) -> Outcome<Value> {
    desk.done(&["history", &text(&desk.register()), "--limit", "1000000"])
}

/// Which layer of the register's own checks finds what is wrong; none where nothing does.
fn layer(register: &Path) -> Outcome<Option<&'static str>> {
    let found = match register::open_read_only(register) {
        Ok(file) => file.verify().map(|it| it.problems.into_iter().next())?,
        Err(Error::Damaged(damage)) => Some(damage),
        Err(Error::NotARegister(_) | Error::TooNew { .. }) => Some(Damage::Header),
        Err(Error::Sql(_) | Error::Io(_)) => Some(Damage::Pages(String::new())),
        Err(other) => return Err(format!("refused as {other}").into()),
    };
    Ok(found.map(|damage| match damage {
        Damage::Header | Damage::Truncated { .. } => "header",
        Damage::ForeignJournal => "journal",
        Damage::Pages(_) => "SQLite pages",
        Damage::Tables(_) => "tables",
        Damage::Link { .. } => "links",
        Damage::Chain { .. } => "chain",
        Damage::Payload { .. } => "payload",
        Damage::Record { .. } => "record",
        Damage::Attachment { .. } => "attachment",
        Damage::Copy => "copy",
    }))
}
