//! Where the papers that count no longer say what the register says: record by record, field by field, in words.
//! Article 5(2).

use std::collections::BTreeMap;

use register::{ChangeId, RegisterFile};
use report::Drift;
use rules::documents::{Lives, Standing, Work, work};
use schema::words::Words;
use schema::{Date, Document, Field, Kind, Language, Register};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::app::{App, Call};
use crate::drift::{self, Drifted, Named};
use crate::failure::Result;
use crate::past::{Difference, Happened};
use crate::reading::{Reading, Said, compared};
use crate::table::Nothing;

/// How many records of one document are told one by one.
const TOLD: usize = 60;

/// A document that counts, and what it would print otherwise today.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct DriftView {
    document: String,
    /// In how many places it would read otherwise: the fields of what it tells, and each record it leaves out or tells too
    /// much of. Nothing where it still says what the register says.
    count: u32,
    /// The newest version of the same, where this is not it.
    newer: Option<String>,
    places: Vec<DriftPlace>,
    /// How many records come after these.
    more: u32,
}

/// A record a document would tell otherwise.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct DriftPlace {
    kind: Kind,
    id: String,
    /// What it is called today; of one that is gone, what it was called.
    name: String,
    /// What it is a part of: the activity, the party, the section.
    of: Option<String>,
    /// Whether the register has it.
    there: bool,
    /// Whether it would be told for the first time, otherwise, or no more.
    happened: Happened,
    /// The fields that would read otherwise; none of a record that is told as a whole.
    fields: Vec<Difference>,
}

/// The last answer: it holds until something is written.
pub(crate) struct Known {
    /// The trail's head, the day and the language it was made for.
    of: ([u8; 32], Date, Language),
    told: Vec<DriftView>,
}

/// Each record of Article 30 and each policy that counts: the one in force, else the last that was signed; and the one
/// that was issued last.
pub(crate) fn drifts(app: &mut App, call: &Call, _: Nothing) -> Result<Vec<DriftView>> {
    let of = (app.file()?.head(), call.now.today, app.language(call));
    if let Some(known) = app.drifts.as_ref().filter(|known| known.of == of) {
        return Ok(known.told.clone());
    }
    let mut told = Vec::new();
    for (document, newer) in counting(app.content()?, call.now.today) {
        if let Some(drifted) = drift::of(app, call, document)? {
            let teller = Teller { file: app.file()?, words: app.words(call), by: app.seen_by()?, drifted: &drifted };
            told.push(teller.view(document, newer)?);
        }
    }
    app.drifts = Some(Known { of, told: told.clone() });
    Ok(told)
}

/// The documents that count, each with the newest version of the same where it is another.
fn counting(register: &Register, today: Date) -> Vec<(&Document, Option<&Document>)> {
    let lives = Lives::of(register);
    let mut works: BTreeMap<Work<'_>, Vec<&Document>> = BTreeMap::new();
    for document in register.documents.iter().filter(|it| drift::subject(it).is_some()) {
        let gone = matches!(lives.standing(document, today), Standing::Superseded { .. } | Standing::Withdrawn { .. });
        if !gone {
            works.entry(work(document)).or_default().push(document);
        }
    }
    let mut found = Vec::new();
    for mut versions in works.into_values() {
        versions.sort_by_key(|it| (it.version, it.issued_on, it.number.as_str()));
        let is = |of: fn(&Standing) -> bool| versions.iter().rev().find(|it| of(&lives.standing(it, today))).copied();
        let held = is(|it| matches!(it, Standing::InForce { .. }));
        let held = held.or_else(|| is(|it| matches!(it, Standing::Returned { .. })));
        let Some(newest) = versions.last().copied() else { continue };
        if let Some(held) = held.filter(|it| it.id != newest.id) {
            found.push((held, Some(newest)));
        }
        found.push((newest, None));
    }
    found.sort_by(|(one, _), (other, _)| one.number.cmp(&other.number));
    found
}

/// Tells in words what one document would print otherwise.
struct Teller<'a> {
    file: &'a RegisterFile,
    words: &'a Words,
    /// The last change of what is seen.
    by: ChangeId,
    drifted: &'a Drifted,
}

impl Teller<'_> {
    fn view(&self, document: &Document, newer: Option<&Document>) -> Result<DriftView> {
        let mut records: BTreeMap<Named, Vec<&Drift>> = BTreeMap::new();
        for differs in self.drifted.differ.iter().filter(|it| field(it).is_some()) {
            records.entry((differs.kind, differs.id.clone())).or_default().push(differs);
        }
        let (mut count, mut places, mut more) = (0, Vec::new(), 0);
        for (named, differ) in records {
            let happened = self.happened(&named);
            // What is new or gone as a whole is told once, with all that belongs to it.
            if happened != Happened::Altered && self.is_within(&named, happened)? {
                continue;
            }
            count += if happened == Happened::Altered { number(differ.len()) } else { 1 };
            if places.len() == TOLD {
                more += 1;
            } else {
                places.push(self.place(&named, happened, &differ)?);
            }
        }
        let newer = newer.map(|it| it.number.clone());
        Ok(DriftView { document: document.id.to_string(), count, newer, places, more })
    }

    fn happened(&self, named: &Named) -> Happened {
        match (self.drifted.told.contains(named), self.drifted.tells.contains(named)) {
            (false, _) => Happened::Added,
            (_, false) => Happened::Removed,
            _ => Happened::Altered,
        }
    }

    /// Whether what a record is a part of is itself new or gone.
    fn is_within(&self, named: &Named, happened: Happened) -> Result<bool> {
        let whole = self.wholes(named, happened)?;
        let printed = |it: &Named| self.drifted.told.contains(it) || self.drifted.tells.contains(it);
        Ok(whole.iter().any(|(it, _)| printed(it) && self.happened(it) == happened))
    }

    fn place(&self, named: &Named, happened: Happened, differ: &[&Drift]) -> Result<DriftPlace> {
        let (kind, id) = named;
        let (old, new) = (self.reading(self.drifted.change), self.reading(self.by));
        let then = self.file.known_by(old.by, *kind, id)?;
        let now = self.file.left_by(self.by, *kind, id)?;
        let (reading, record) = if now.is_some() { (&new, now.as_ref()) } else { (&old, then.as_ref()) };
        let title = record.map(|it| reading.title(*kind, it)).transpose()?.flatten();
        let name = title.unwrap_or_else(|| self.words.with("untitled", &[("kind", &self.words.kind(*kind))]));
        let mut fields = Vec::new();
        for differs in differ.iter().filter(|_| happened == Happened::Altered) {
            let Some(field) = field(differs) else { continue };
            let before = side(&old, field, differs.before.as_ref(), differs.after.as_ref(), then.as_ref())?;
            let after = side(&new, field, differs.after.as_ref(), differs.before.as_ref(), now.as_ref())?;
            let (before, after) = match (before, after) {
                (Some(before), Some(after)) => {
                    let (before, after) = compared(before, after);
                    (Some(before), Some(after))
                }
                sides => sides,
            };
            fields.push(Difference { label: self.words.field(*kind, field), before, after });
        }
        let wholes = self.wholes(named, happened)?;
        let of = wholes.iter().rev().find(|((kind, _), _)| *kind != Kind::Policy);
        let of = of.map(|((kind, _), whole)| reading.title(*kind, whole)).transpose()?.flatten();
        Ok(DriftPlace { kind: *kind, id: id.clone(), name, of, there: now.is_some(), happened, fields })
    }

    /// What a record is a part of, the nearest first: as it is, or as it was where the record is told no more.
    fn wholes(&self, (kind, id): &Named, happened: Happened) -> Result<Vec<(Named, Value)>> {
        let by = if happened == Happened::Removed { self.drifted.change } else { self.by };
        let mut wholes: Vec<(Named, Value)> = Vec::new();
        let mut at = self.file.known_by(by, *kind, id)?.map(|record| (*kind, record));
        while let Some((kind, record)) = at.take() {
            let parent = kind.parents().find_map(|(field, to)| Some((to, record[field.name].as_str()?.to_owned())));
            let Some((to, id)) = parent else { break };
            let Some(whole) = self.file.known_by(by, to, &id)? else { break };
            wholes.push(((to, id), whole.clone()));
            at = Some((to, whole));
        }
        Ok(wholes)
    }

    fn reading(&self, by: ChangeId) -> Reading<'_> {
        Reading { file: self.file, words: self.words, by }
    }
}

/// The field of the vocabulary; none for what a print works out, which follows from fields that are told themselves.
fn field(differs: &Drift) -> Option<&'static Field> {
    differs.kind.field(&differs.field).filter(|it| it.name != "position")
}

/// One side of a difference: what is printed; where nothing is, what the record says, if that is why. None where it says
/// the same as on the other side and is only not told there.
fn side(
    reading: &Reading<'_>,
    field: &Field,
    printed: Option<&Value>,
    other: Option<&Value>,
    record: Option<&Value>,
) -> Result<Option<Said>> {
    let value = printed.or_else(|| record.map(|it| &it[field.name]).filter(|it| Some(*it) != other));
    value.map(|value| reading.said(field, value)).transpose()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
