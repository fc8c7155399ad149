//! What stands in a copy of a register.

use std::collections::{BTreeMap, BTreeSet};

use schema::{Kind, Register};
use serde_json::Value;

/// A record by kind and id.
pub(crate) type Named = (Kind, String);

pub(crate) fn names(register: &Register, kind: Kind) -> Vec<String> {
    by_id(register, kind).into_keys().collect()
}

pub(crate) fn by_id(register: &Register, kind: Kind) -> BTreeMap<String, Value> {
    let all = register.values(kind).unwrap();
    all.into_iter().map(|it| (it["id"].as_str().unwrap().to_owned(), it)).collect()
}

pub(crate) fn everything(register: &Register, kinds: &[Kind]) -> Vec<Named> {
    kinds.iter().flat_map(|kind| names(register, *kind).into_iter().map(|id| (*kind, id))).collect()
}

pub(crate) fn find(register: &Register, kind: Kind, id: &str) -> Option<Value> {
    by_id(register, kind).remove(id)
}

pub(crate) fn has(register: &Register, kind: Kind, id: &str) -> bool {
    find(register, kind, id).is_some()
}

/// Everything that is a part of a record in a copy, and of its parts.
pub(crate) fn parts_of(register: &Register, kind: Kind, id: &str) -> BTreeSet<Named> {
    let mut parts = BTreeSet::new();
    let mut next = vec![(kind, id.to_owned())];
    while let Some(whole) = next.pop() {
        for part in Kind::ALL.iter().copied() {
            for (field, _) in part.parents().filter(|(_, to)| *to == whole.0) {
                for (id, record) in by_id(register, part) {
                    if record[field.name] == whole.1.as_str() && parts.insert((part, id.clone())) {
                        next.push((part, id));
                    }
                }
            }
        }
    }
    parts
}
