//! Older versions brought back, and what must be forgotten.

use std::collections::BTreeSet;

use register::{Act, Older};
use schema::Kind;
use serde_json::Value;

use super::copies::{Named, find, has, parts_of};
use super::life::{KINDS, Life};

impl Life {
    pub(crate) fn bring_back(&mut self) {
        let Some((index, (kind, id), whole)) = self.gone_with_parts().or_else(|| self.any_older()) else { return };
        let change = self.kept[index].change;
        let stamp = self.stamp();
        let before = self.now();
        let which = Older { change, kind, id: &id, whole };
        let tried = self.file().try_bring_back(&stamp, &which);
        assert_eq!(*self.file().content(), before, "looking changes nothing");
        let done = self.file().bring_back(&stamp, &which);
        assert_eq!(format!("{tried:?}"), format!("{done:?}"));
        let Ok(brought) = &done else {
            self.after(before, &stamp, Act::Retrieve, false, done.map(drop));
            return;
        };
        // As it was by then; or before it was removed.
        let then = self.kept[..=index].iter().rev().find(|kept| has(&kept.register, kind, &id)).unwrap();
        let (then_change, mut expected) = (then.change, find(&then.register, kind, &id).unwrap());
        let now = find(self.file().content(), kind, &id).unwrap();
        if let Some(held) = find(&before, kind, &id)
            && kind.field("position").is_some()
        {
            expected["position"] = held["position"].clone();
        }
        for gone in brought.emptied.iter().filter(|gone| gone.kind == kind && gone.id == id) {
            assert!(!has(&before, gone.target, &gone.to) && !expected[gone.field].is_null());
            expected[gone.field] = Value::Null;
        }
        assert_eq!(now, expected);
        if whole {
            let then = &self.kept.iter().find(|kept| kept.change == then_change).unwrap().register;
            let left: BTreeSet<Named> = brought.left.iter().map(|gone| (gone.kind, gone.id.clone())).collect();
            let parts = parts_of(then, kind, &id);
            let missing: Vec<&Named> = parts
                .iter()
                .filter(|(kind, id)| !has(self.file.as_ref().unwrap().content(), *kind, id))
                .filter(|part| !left.contains(*part))
                .collect();
            assert!(missing.is_empty(), "{missing:?} did not come back");
            if brought.effects.len() > 1 {
                self.seen.count("brought back with parts");
            }
        }
        self.seen.count(if has(&before, kind, &id) { "older versions" } else { "removed ones brought back" });
        self.after(before, &stamp, Act::Retrieve, false, Ok(()));
    }

    fn any_older(&mut self) -> Option<(usize, Named, bool)> {
        let index = self.dice.below(self.kept.len());
        let touched = self.kept[index].touched.iter().filter(|(kind, _)| *kind != Kind::Attachment);
        let touched: Vec<Named> = touched.cloned().collect();
        let named = self.dice.pick(&touched).cloned()?;
        Some((index, named, self.dice.below(2) == 0))
    }

    /// Sometimes a record that was removed with its parts, to come back with them.
    fn gone_with_parts(&mut self) -> Option<(usize, Named, bool)> {
        if self.dice.below(2) == 0 {
            return None;
        }
        let known = |(index, named): &&(usize, Named)| self.kept[*index].touched.contains(named);
        let felled: Vec<_> = self.felled.iter().filter(known).cloned().collect();
        self.dice.pick(&felled).cloned().map(|(index, named)| (index, named, true))
    }

    /// Cases above all, but any record may have to be forgotten; one that was removed too.
    pub(crate) fn erase(&mut self) {
        let cases = [Kind::SubjectRequest];
        let kinds: &[Kind] = if self.dice.below(3) > 0 { &cases } else { &KINDS };
        let known: BTreeSet<Named> =
            self.kept.iter().flat_map(|kept| &kept.touched).filter(|(kind, _)| kinds.contains(kind)).cloned().collect();
        let known: Vec<Named> = known.into_iter().collect();
        let Some((kind, id)) = self.dice.pick(&known).cloned() else { return };
        let stamp = self.stamp();
        let before = self.now();
        let backups = self.desk.backups();
        let erasure = match self.file().erase(&stamp, kind, &id, &backups) {
            Ok(erasure) => erasure,
            Err(error) => {
                self.after(before, &stamp, Act::Erase, false, Err(error));
                return;
            }
        };
        let gone: BTreeSet<Named> = erasure.records.iter().cloned().collect();
        assert!(gone.contains(&(kind, id.clone())));
        for part in parts_of(&before, kind, &id) {
            assert!(gone.contains(&part), "{part:?} is a part of what was erased");
        }
        // What is left is what was there, without them and without links to them.
        let mut expected = before.clone();
        for (kind, id) in &gone {
            expected.take(*kind, id);
        }
        for kind in Kind::ALL.iter().copied() {
            for mut record in expected.values(kind).unwrap() {
                let mut is_altered = false;
                for (field, to) in kind.links() {
                    let is_gone = record[field.name].as_str().is_some_and(|id| gone.contains(&(to, id.to_owned())));
                    if is_gone {
                        record[field.name] = Value::Null;
                        is_altered = true;
                    }
                }
                if is_altered {
                    expected.put(kind, record).unwrap();
                }
            }
        }
        assert_eq!(*self.file().content(), expected);
        for kept in &mut self.kept {
            for (kind, id) in &gone {
                kept.register.take(*kind, id);
                kept.erased |= kept.touched.remove(&(*kind, id.clone()));
            }
        }
        self.keep(&before, &stamp);
        self.kept.last_mut().unwrap().touched.retain(|named| !gone.contains(named));
        (self.states, self.at) = (vec![self.now()], 0);
        self.seen.count("erasures");
    }
}
