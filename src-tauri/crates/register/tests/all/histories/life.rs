//! A register that lives: every act on it, and what is expected of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use register::{Act, ChangeId, Error, RegisterFile, Stamp};
use schema::{Date, Kind, Register, Shape};
use serde_json::{Map, Value, json};

use super::copies::{Named, by_id, everything, names, parts_of};
use super::dice::Dice;
use crate::support::{Desk, stamp_at};

/// Parts and parts of parts, links that may be empty and links that may not, cases with their files.
pub(crate) const KINDS: [Kind; 14] = [
    Kind::Person,
    Kind::Party,
    Kind::Agreement,
    Kind::System,
    Kind::RetentionRule,
    Kind::Activity,
    Kind::ActivitySystem,
    Kind::Purpose,
    Kind::LegalBasis,
    Kind::DataItem,
    Kind::RiskAssessment,
    Kind::SubjectRequest,
    Kind::CaseArea,
    Kind::Enclosure,
];

/// What was kept of a moment.
pub(crate) struct Kept {
    pub(crate) change: ChangeId,
    pub(crate) day: Date,
    /// The copy, less what was erased since.
    pub(crate) register: Register,
    /// The records the change touched whose content is still known.
    pub(crate) touched: BTreeSet<Named>,
    /// Whether some of that was erased.
    pub(crate) erased: bool,
}

/// A register that lives, and all that is expected of it.
pub(crate) struct Life {
    pub(crate) desk: Desk,
    pub(crate) file: Option<RegisterFile>,
    pub(crate) dice: Dice,
    pub(crate) minutes: i64,
    pub(crate) kept: Vec<Kept>,
    /// The states that undo and redo lead through, and where it stands among them.
    pub(crate) states: Vec<Register>,
    pub(crate) at: usize,
    pub(crate) runs: usize,
    /// What was removed with parts, and by which of the changes kept.
    pub(crate) felled: Vec<(usize, Named)>,
    pub(crate) told: Vec<String>,
    pub(crate) seen: Seen,
}

/// What the histories came across, so that none of it is missed.
#[derive(Default)]
pub(crate) struct Seen(pub(crate) BTreeMap<&'static str, u64>);

impl Seen {
    pub(crate) fn count(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }
}

impl Life {
    pub(crate) fn begin(seed: u64, blank: &[u8]) -> Life {
        let desk = Desk::new();
        fs::write(desk.path(), blank).unwrap();
        let file = desk.open();
        let first = Kept {
            change: file.last(),
            day: stamp_at(0).now.today,
            register: file.content().clone(),
            touched: BTreeSet::new(),
            erased: false,
        };
        let states = vec![file.content().clone()];
        Life {
            desk,
            file: Some(file),
            dice: Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 20_261_122),
            minutes: 0,
            kept: vec![first],
            states,
            at: 0,
            runs: 0,
            felled: Vec::new(),
            told: Vec::new(),
            seen: Seen::default(),
        }
    }

    pub(crate) fn file(&mut self) -> &mut RegisterFile {
        self.file.as_mut().unwrap()
    }

    pub(crate) fn now(&mut self) -> Register {
        self.file().content().clone()
    }

    /// Some acts fall in the same minute, some on the same day, some days later.
    pub(crate) fn stamp(&mut self) -> Stamp {
        self.minutes += [0, 1, 30, 300, 1500, 4000][self.dice.below(6)];
        stamp_at(self.minutes)
    }

    /// What a register that lives has from the start, in one act, as an import brings it.
    pub(crate) fn furnish(&mut self) {
        let stamp = self.stamp();
        let before = self.now();
        let mut all = before.clone();
        let mut records = Vec::new();
        for kind in KINDS.iter().copied().filter(|kind| *kind != Kind::Enclosure) {
            for number in 0..1 + self.dice.below(2) {
                let id = format!("{}.{number}", kind.name());
                let Some(record) = self.record_beside(&all, kind, &id) else { continue };
                all.put(kind, record.clone()).unwrap();
                records.push((kind, record));
            }
        }
        let done = self.file().transact(&stamp, Act::Import, None, |change| {
            records.into_iter().try_for_each(|(kind, record)| change.save(kind, record).map(drop))
        });
        self.after(before, &stamp, Act::Import, false, done);
    }

    pub(crate) fn step(&mut self) {
        let choice = self.dice.below(100);
        self.told.push(format!("{choice} at {}", self.minutes));
        match choice {
            0..26 => self.write(Act::Add),
            26..40 => self.write(Act::Save),
            40..48 => self.run(),
            48..54 => self.enclose(),
            54..66 => self.remove(),
            66..76 => self.back_or_forth(Act::Undo),
            76..81 => self.back_or_forth(Act::Redo),
            81..90 => self.bring_back(),
            90..94 => self.erase(),
            94..96 => self.issue(),
            _ => self.reopen(),
        }
    }

    /// A record of a kind with random fields; None where there is nothing it could point to.
    pub(crate) fn record(&mut self, kind: Kind, id: &str) -> Option<Value> {
        let beside = self.now();
        self.record_beside(&beside, kind, id)
    }

    fn record_beside(&mut self, beside: &Register, kind: Kind, id: &str) -> Option<Value> {
        let mut record = Map::from_iter([("id".to_owned(), json!(id))]);
        for field in kind.fields() {
            let value = match field.form.shape {
                Shape::Link { to } => {
                    let all: Vec<String> = names(beside, to);
                    let may_be_empty = field.form.optional || field.form.stated;
                    if may_be_empty && (all.is_empty() || self.dice.below(2) == 0) {
                        Value::Null
                    } else {
                        json!(self.dice.pick(&all)?)
                    }
                }
                Shape::Text if field.form.list || field.may_be_country() => continue,
                Shape::Text if field.form.stated && self.dice.below(4) == 0 => json!({ "state": "unknown" }),
                Shape::Text => json!(format!("{} {}", field.name, self.dice.below(5))),
                Shape::Number if field.name == "position" => json!(self.dice.below(4)),
                _ => continue,
            };
            record.insert(field.name.into(), value);
        }
        Some(Value::Object(record))
    }

    pub(crate) fn write(&mut self, act: Act) {
        let kind = KINDS[self.dice.below(KINDS.len())];
        let id = format!("{}.{}", kind.name(), self.dice.below(3));
        let Some(record) = self.record(kind, &id) else { return };
        let stamp = self.stamp();
        let before = self.now();
        let done = self.file().transact(&stamp, act, None, |change| change.save(kind, record).map(drop));
        self.after(before, &stamp, act, false, done);
    }

    /// A field that is typed in: several saves that are one act.
    pub(crate) fn run(&mut self) {
        let all = everything(self.file().content(), &KINDS);
        let Some((kind, id)) = self.dice.pick(&all).cloned() else { return };
        self.runs += 1;
        let key = format!("{} {}", self.told.len(), self.runs);
        let mut is_begun = false;
        for _ in 0..2 + self.dice.below(3) {
            let Some(record) = self.record(kind, &id) else { return };
            let stamp = self.stamp();
            let before = self.now();
            let done =
                self.file().transact(&stamp, Act::Save, Some(&key), |change| change.save(kind, record).map(drop));
            is_begun |= self.after(before, &stamp, Act::Save, is_begun, done);
        }
        self.seen.count("runs");
    }

    /// A file is kept with a case.
    pub(crate) fn enclose(&mut self) {
        let requests = names(self.file().content(), Kind::SubjectRequest);
        let Some(request) = self.dice.pick(&requests).cloned() else { return };
        let bytes = format!("brev {}", self.dice.below(3));
        let stamp = self.stamp();
        let before = self.now();
        let done = self.file().transact(&stamp, Act::Add, None, |change| {
            let attachment = change.attach("brev.txt", "text/plain", bytes.as_bytes())?;
            let enclosure = json!({ "request": request, "attachment": attachment.as_str(), "added_on": "2026-11-21" });
            change.save(Kind::Enclosure, enclosure).map(drop)
        });
        self.after(before, &stamp, Act::Add, false, done);
    }

    pub(crate) fn remove(&mut self) {
        let all = everything(self.file().content(), &KINDS);
        let Some((kind, id)) = self.dice.pick(&all).cloned() else { return };
        let stamp = self.stamp();
        let before = self.now();
        let done = self.file().transact(&stamp, Act::Remove, None, |change| change.remove(kind, &id));
        let had_parts = !parts_of(&before, kind, &id).is_empty();
        if self.after(before, &stamp, Act::Remove, false, done) && had_parts {
            self.felled.push((self.kept.len() - 1, (kind, id)));
        }
    }

    /// Undo and redo do exactly what the states say.
    pub(crate) fn back_or_forth(&mut self, act: Act) {
        let to = match act {
            Act::Undo => self.at.checked_sub(1),
            _ => Some(self.at + 1).filter(|to| *to < self.states.len()),
        };
        let stamp = self.stamp();
        let before = self.now();
        let done = if act == Act::Undo { self.file().undo(&stamp) } else { self.file().redo(&stamp) };
        let Some(to) = to else {
            assert!(matches!(done, Err(Error::NothingToUndo)), "{done:?}");
            return;
        };
        done.unwrap();
        assert_eq!(self.now(), self.states[to], "{act:?}");
        self.at = to;
        self.keep(&before, &stamp);
        self.seen.count(act.name());
    }

    /// What cannot be taken back.
    pub(crate) fn issue(&mut self) {
        let requests = names(self.file().content(), Kind::SubjectRequest);
        let request = self.dice.pick(&requests).cloned();
        let number = format!("2026-{}", self.told.len());
        let stamp = self.stamp();
        let before = self.now();
        let done = self.file().transact(&stamp, Act::Issue, None, |change| {
            let pdf = change.attach("svar.pdf", "application/pdf", number.as_bytes())?;
            let document = json!({ "number": number, "subject": "access_answer", "request": request, "title": "Svar",
                "issued_on": "2026-11-21", "snapshot": pdf.as_str(), "pdf": pdf.as_str() });
            change.save(Kind::Document, document).map(drop)
        });
        self.after(before, &stamp, Act::Issue, false, done);
    }

    pub(crate) fn reopen(&mut self) {
        self.file = None;
        self.file = Some(self.desk.open());
        let now = self.now();
        assert_eq!(now, self.states[self.at]);
        self.seen.count("reopened");
    }

    /// Keeps what an act led to; one that was refused changed nothing. Whether it changed something.
    pub(crate) fn after(
        &mut self,
        before: Register,
        stamp: &Stamp,
        act: Act,
        goes_on: bool,
        done: register::Result<()>,
    ) -> bool {
        let now = self.now();
        if let Err(error) = done {
            let is_known = matches!(
                error,
                Error::LinkBroken { .. } | Error::NeedsGone { .. } | Error::Issued { .. } | Error::NotFound { .. }
            );
            assert!(is_known, "{error:?}");
            assert_eq!(now, before);
            self.seen.count("refusals");
            return false;
        }
        if self.file().last() == self.kept.last().unwrap().change {
            assert_eq!(now, before, "without a change nothing differs");
            return false;
        }
        self.keep(&before, stamp);
        if !act.is_undoable() {
            (self.states, self.at) = (vec![now], 0);
        } else if goes_on {
            self.states[self.at] = now;
        } else {
            self.states.truncate(self.at + 1);
            self.states.push(now);
            self.at += 1;
        }
        self.seen.count(act.name());
        true
    }

    pub(crate) fn keep(&mut self, before: &Register, stamp: &Stamp) {
        let register = self.now();
        let mut touched = BTreeSet::new();
        for kind in Kind::ALL.iter().copied() {
            let (old, new) = (by_id(before, kind), by_id(&register, kind));
            let differs = old.keys().chain(new.keys()).filter(|id| old.get(*id) != new.get(*id));
            touched.extend(differs.map(|id| (kind, id.clone())));
        }
        let change = self.file().last();
        self.kept.push(Kept { change, day: stamp.now.today, register, touched, erased: false });
    }
}
