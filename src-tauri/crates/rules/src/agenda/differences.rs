//! What differs between a register and what it was, field by field.

use std::collections::BTreeSet;

use schema::{Field, Kind, Register};
use serde_json::Value;

use super::book::{Book, Named};

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// It is new. Its parts are not told beside it.
    Added,
    /// One of its fields says something else.
    Altered,
    /// It is said to be over. Nothing else of it is told.
    Ended,
    /// It is gone. Its parts are not told beside it.
    Removed,
}

/// One difference. Values are as in files, with links told by the name of what they point to.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The kind of the record it is told under: the activity, the party, or the record itself.
    pub under: Kind,
    /// That record.
    pub under_id: String,
    /// The record's kind.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// What it goes by, now or, where it is gone, before: text, or the name of a choice.
    pub name: String,
    /// What happened.
    pub happened: Happened,
    /// The field: of a record that is new or gone, the one it goes by.
    pub field: Option<&'static str>,
    /// What it said.
    pub before: Value,
    /// What it says.
    pub after: Value,
}

/// What differs, records in their order and fields in theirs. Of cases and of what only this program needs, nothing.
pub fn differences(before: &Register, now: &Register) -> Vec<Difference> {
    let (before, now) = (Book::of(before), Book::of(now));
    let mut out = Vec::new();
    let mut over: BTreeSet<String> = BTreeSet::new();
    for (named, record) in now.all().filter(|(named, record)| is_compared(named.0, record)) {
        let under = now.root(named);
        let of = |happened, field: Option<&Field>, before, after| Difference {
            under: under.0,
            under_id: under.1.clone(),
            kind: named.0,
            id: named.1.clone(),
            name: now.name_of(named.0, record),
            happened,
            field: field.map(|it| it.name),
            before,
            after,
        };
        let Some(old) = before.get(named) else {
            if now.parent(named).is_none_or(|parent| before.get(&parent).is_some()) {
                let (field, name) = now.naming(named.0, record).unzip();
                out.push(of(Happened::Added, field, Value::Null, name.unwrap_or_default()));
            }
            continue;
        };
        if is_over(record) && !is_over(old) && named.0 == Kind::Activity {
            let field = Kind::Activity.field("status");
            out.push(of(Happened::Ended, field, old["status"].clone(), record["status"].clone()));
            over.insert(named.1.clone());
            continue;
        }
        for field in named.0.fields().iter().filter(|it| tells(named.0, it)) {
            if old[field.name] != record[field.name] {
                let (old, new) = (before.told(field, &old[field.name]), now.told(field, &record[field.name]));
                out.push(of(Happened::Altered, Some(field), old, new));
            }
        }
    }
    for (named, record) in before.all().filter(|(named, record)| is_compared(named.0, record)) {
        let has_parent = before.parent(named).is_none_or(|parent| now.get(&parent).is_some());
        if now.get(named).is_none() && has_parent {
            let under = before.root(named);
            let (field, name) = before.naming(named.0, record).unzip();
            out.push(gone(under, named, before.name_of(named.0, record), field, name));
        }
    }
    out.retain(|it| it.happened == Happened::Ended || it.under != Kind::Activity || !over.contains(&it.under_id));
    out
}

fn gone(under: Named, named: &Named, name: String, field: Option<&Field>, said: Option<Value>) -> Difference {
    Difference {
        under: under.0,
        under_id: under.1,
        kind: named.0,
        id: named.1.clone(),
        name,
        happened: Happened::Removed,
        field: field.map(|it| it.name),
        before: said.unwrap_or_default(),
        after: Value::Null,
    }
}

/// Whether an activity is carried out no more.
pub(crate) fn is_over(activity: &Value) -> bool {
    matches!(activity["status"].as_str(), Some("ended" | "archived"))
}

fn is_compared(kind: Kind, record: &Value) -> bool {
    match kind {
        Kind::SubjectRequest | Kind::Breach | Kind::Attachment => false,
        // What proves a case or a point of a control, and what was signed, is told there.
        Kind::Enclosure => ["agenda_line", "request", "breach", "signing"].iter().all(|it| record[it].is_null()),
        _ => true,
    }
}

/// Whether a field means something to a contact: not its place, not what is written for oneself, not what it is a part of.
fn tells(kind: Kind, field: &Field) -> bool {
    let is_own = match kind {
        // The control sets it.
        Kind::ControlPlan => field.name == "next_on",
        Kind::LawFile => field.name == "text",
        _ => false,
    };
    !is_own && !field.parent && !matches!(field.name, "position" | "internal_note")
}
