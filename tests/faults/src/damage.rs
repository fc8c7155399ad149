//! A register's bytes changed behind the program's back: found, and never made worse, or provably harmless.

use std::fs;
use std::path::Path;

use register::{Act, Damage, Error, Event, Verification};
use schema::{Instant, Kind, Now, Register};
use serde_json::json;

use crate::desk::{ACTOR, Desk, NOW, text};
use crate::state::State;
use crate::tally::Outcome;

/// What a whole register tells, to hold a damaged one against.
pub(crate) struct Whole {
    content: Register,
    history: Vec<Event>,
    verified: Verification,
    bytes: Vec<u8>,
}

/// More events than any trail here has.
const ALL: usize = 1_000_000;

/// Who opens a register through the register's own crate, and when.
pub(crate) fn stamp() -> Outcome<register::Stamp> {
    let instant = Instant::parse(NOW).ok_or("no instant")?;
    Ok(register::Stamp { now: Now::at(instant), actor: ACTOR.to_owned() })
}

impl Whole {
    /// What a desk's register tells now.
    pub(crate) fn of(desk: &Desk) -> Outcome<Whole> {
        State::of(desk, &desk.register())?;
        let bytes = fs::read(desk.register())?;
        let file = register::open_read_only(&desk.register())?;
        let (content, history) = (file.content().clone(), file.history(None, ALL)?);
        Ok(Whole { content, history, verified: file.verify()?, bytes })
    }

    /// The register's bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Puts other bytes in the register's place, and says which layer finds that. What is not found must be harmless:
    /// equal in everything the program tells, and fit for the next save. The terminal program must say the same.
    pub(crate) fn with_bytes(&self, desk: &Desk, bytes: &[u8]) -> Outcome<&'static str> {
        let path = desk.register();
        fs::write(&path, bytes)?;
        let names = crate::desk::names(desk.folder(), "");
        let layer = self.layer(&path)?;
        let ran = desk.run(&["verify", &text(&path)])?;
        let is_told = match layer {
            // A damaged attachment is told by the verification itself, which is an answer.
            Some("attachment") => ran.code == Some(1) && !ran.out.contains("\"problems\": []"),
            Some(_) => ran.is_refused(),
            None => ran.is_done(),
        };
        if !is_told {
            return Err(format!("{}, and verify says {}", layer.unwrap_or("not found"), ran.told()).into());
        }
        let stamp = stamp()?;
        let opened = register::open(&path, &stamp, &desk.backups());
        match (layer, opened) {
            (None, Ok(mut file)) => {
                let person = json!({ "name": "Efter Skaden" });
                file.transact(&stamp, Act::Add, None, |change| change.save(Kind::Person, person))?;
                if !file.verify()?.is_clean() {
                    return Err("a save was made into it, and it is not whole".into());
                }
                return Ok("harmless");
            }
            (None, Err(error)) => return Err(format!("it can be read and not be opened: {error}").into()),
            // Opening reads no attachment: the others can still be worked with.
            (Some("attachment"), _) | (_, Err(_)) => {}
            (Some(layer), Ok(_)) => return Err(format!("{layer}, and it is opened to be written").into()),
        }
        if fs::read(&path)? != bytes {
            return Err("what was refused was written into".into());
        }
        let now = crate::desk::names(desk.folder(), "");
        if now == names { Ok(layer.unwrap_or_default()) } else { Err(format!("left in the folder: {now:?}").into()) }
    }

    /// Which layer of the register's own checks finds what is wrong; none where nothing does, and everything is equal.
    fn layer(&self, register: &Path) -> Outcome<Option<&'static str>> {
        let found = match register::open_read_only(register) {
            Ok(file) => {
                let verified = file.verify()?;
                let first = verified.problems.first().cloned();
                if first.is_none() {
                    let is_equal = verified == self.verified
                        && *file.content() == self.content
                        && file.history(None, ALL)? == self.history;
                    if !is_equal {
                        return Err("not found, and something differs".into());
                    }
                }
                first
            }
            Err(Error::Damaged(damage)) => Some(damage),
            Err(Error::NotARegister(_) | Error::TooNew { .. }) => Some(Damage::Header),
            Err(Error::Sql(_) | Error::Io(_)) => Some(Damage::Pages(String::new())),
            Err(other) => return Err(format!("refused as {other}").into()),
        };
        Ok(found.as_ref().map(name))
    }
}

/// What the table calls the layer that finds a damage.
fn name(damage: &Damage) -> &'static str {
    match damage {
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
    }
}
