//! The register as JSON for somebody outside: the same form, and only what was decided to be for them.
//!
//! What is left out is not there at all: no empty field, no name of a record that stayed.

use std::collections::{BTreeMap, BTreeSet};

use schema::outside::{self, Part};
use schema::{ActivityStatus, Date, Entity, Kind, Person, PersonRole, Policy, Register, Role, Shape};
use serde_json::Value;

use crate::{Lists, whole};

/// What goes out, and how many records of each kind stay though others of their kind go.
#[derive(Debug, Clone, PartialEq)]
pub struct Outgoing {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many records of a kind are in it.
    pub given: BTreeMap<Kind, usize>,
    /// How many records of a kind are kept back.
    pub kept: BTreeMap<Kind, usize>,
}

/// Writes what of a register is for somebody outside, on a day.
///
/// # Errors
/// None in practice: every register can be written.
pub fn write(register: &Register, parts: &[Part], today: Date) -> Result<Outgoing, serde_json::Error> {
    let mut lists = Lists::new();
    let mut kept = BTreeMap::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| !kind.stays_in_file()) {
        let is_given = |field: &str| outside::of(kind, field).is_some_and(|it| it.is_given(parts));
        if !kind.fields().iter().any(|field| is_given(field.name)) {
            continue;
        }
        let held = register.values(kind)?;
        let count = held.len();
        let mut records: Vec<Value> = held.into_iter().filter(|it| goes(register, kind, it, today)).collect();
        for fields in records.iter_mut().filter_map(Value::as_object_mut) {
            fields.retain(|name, _| name == "id" || is_given(name));
        }
        kept.insert(kind, count);
        lists.insert(kind, records);
    }
    while unlink(&mut lists) {}
    drop_unnamed_parties(&mut lists);
    let given: BTreeMap<Kind, usize> = lists.iter().map(|(kind, of)| (*kind, of.len())).collect();
    for (kind, count) in &mut kept {
        *count -= given.get(kind).copied().unwrap_or_default();
    }
    kept.retain(|_, count| *count > 0);
    Ok(Outgoing { bytes: whole(lists)?, given, kept })
}

/// Whether a record goes out at all, where not every one of its kind does.
fn goes(register: &Register, kind: Kind, record: &Value, today: Date) -> bool {
    let id = record["id"].as_str().unwrap_or_default();
    match kind {
        Kind::Person => stands_for_it(register, id, today),
        Kind::PersonRole => PersonRole::all(register).iter().any(|it| it.id.as_str() == id && is_named(it, today)),
        // What is put away is in no print either.
        Kind::Activity => record["status"] != ActivityStatus::Archived.name(),
        Kind::Coverage => record["person"].is_null(),
        // A policy nobody was shown is a draft of the organisation's own.
        Kind::Policy => is_issued(register, id),
        _ => true,
    }
}

/// Whether a person stands for the organisation: by a role it tells of, or as the one people turn to.
fn stands_for_it(register: &Register, id: &str, today: Date) -> bool {
    let has_role = register.person_roles.iter().any(|it| it.person.as_str() == id && is_named(it, today));
    let is_turned_to = register.contact_points.iter().any(|it| it.person.as_ref().is_some_and(|it| it.as_str() == id));
    let stays = |it: &Person| it.id.as_str() == id && it.left_on.is_none_or(|on| on >= today);
    (has_role || is_turned_to) && register.persons.iter().any(stays)
}

/// Whether a role is one that Articles 13 and 30 name, and is held on a day.
fn is_named(role: &PersonRole, today: Date) -> bool {
    let named = [Role::ControllerContact, Role::Director, Role::DataProtectionOfficer, Role::Representative];
    named.contains(&role.role)
        && role.from.is_none_or(|from| from <= today)
        && role.until.is_none_or(|until| until >= today)
}

fn is_issued(register: &Register, id: &str) -> bool {
    let of: schema::Id<Policy> = schema::Id::new(id);
    register.documents.iter().any(|it| it.policy.as_ref() == Some(&of))
}

/// Takes away links to what stays, and what is a part of it. Whether a record went: then others may have to.
fn unlink(lists: &mut Lists) -> bool {
    let ids: BTreeMap<Kind, BTreeSet<String>> = lists
        .iter()
        .map(|(kind, records)| (*kind, records.iter().filter_map(|it| Some(it["id"].as_str()?.to_owned())).collect()))
        .collect();
    let leads = |to: Kind, id: &Value| id.as_str().is_some_and(|id| ids.get(&to).is_some_and(|ids| ids.contains(id)));
    let mut went = false;
    for (kind, records) in lists.iter_mut() {
        for (field, to) in kind.links() {
            let broken = |it: &Value| it.get(field.name).is_some_and(|id| !id.is_null() && !leads(to, id));
            if field.form.optional {
                for record in records.iter_mut().filter(|it| broken(it)) {
                    if let Some(fields) = record.as_object_mut() {
                        fields.remove(field.name);
                    }
                }
            } else {
                let before = records.len();
                records.retain(|it| !broken(it));
                went |= records.len() < before;
            }
        }
    }
    went
}

/// A party that nothing else here names is in no record and under no agreement.
fn drop_unnamed_parties(lists: &mut Lists) {
    let mut named: BTreeSet<String> = BTreeSet::new();
    for (kind, records) in lists.iter() {
        for field in kind.fields().iter().filter(|it| it.form.shape == Shape::Link { to: Kind::Party }) {
            named.extend(records.iter().filter_map(|it| Some(it[field.name].as_str()?.to_owned())));
        }
    }
    if let Some(parties) = lists.get_mut(&Kind::Party) {
        parties.retain(|it| it["id"].as_str().is_some_and(|id| named.contains(id)));
    }
}
