//! Two days compared: which records are new, gone or say something else, field by field, under what they belong to.

use std::collections::HashMap;

use register::{ChangeId, RegisterFile, Selection};
use schema::words::Words;
use schema::{Date, Field, Kind, Register};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::looking::recorded_by;
use crate::past::{Difference, Happened, Part, tells};
use crate::reading::compared;
use crate::sentence::Teller;

/// How many records are told at a time, each with what belongs to it.
const PAGE: usize = 30;

/// How many parts of one record are told; the rest is counted.
const TOLD: usize = 40;

/// Two days, the earlier first, and how much was told of them already.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DaysOf {
    from: Date,
    to: Date,
    /// How many records are passed over.
    #[serde(default)]
    skip: u32,
}

/// What differs between two days.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Comparison {
    from: Date,
    to: Date,
    /// How many records are new.
    added: u32,
    /// How many say something else, themselves or in what belongs to them.
    altered: u32,
    /// How many are gone.
    removed: u32,
    /// How many erasures have since taken something that was recorded on one of the days, and is not told.
    erased: u32,
    /// The records that are told, by kind and in their order.
    records: Vec<ComparedView>,
    /// How many come after these.
    more: u32,
}

/// What differs in a record and in what belongs to it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ComparedView {
    kind: Kind,
    id: String,
    /// What it is called on the later day, or was before it was gone.
    name: String,
    happened: Happened,
    /// Field by field: the record itself where something differs in it, then what belongs to it.
    parts: Vec<Part>,
    /// How many records belong to it that came or went with it, or are not told.
    within: u32,
}

/// The records of a register by kind and id, in its order.
struct Side {
    records: HashMap<Named, Value>,
    order: Vec<Named>,
}

/// A record by kind and id.
type Named = (Kind, String);

/// A record that is a part of no other, with what differs in it.
#[derive(Default)]
struct Whole {
    /// Where it stands among all: those of the later day first, by kind and place.
    place: usize,
    /// The records in it that differ and are told.
    told: Vec<Named>,
    /// The parts that came or went with the whole they belong to.
    within: usize,
}

/// What differs between two days, told under the activity, the party or whatever else it belongs to.
pub(crate) fn compare_days(app: &mut App, call: &Call, asked: DaysOf) -> Result<Comparison> {
    let today = call.now.today;
    let DaysOf { from, to, skip } = asked;
    if to < from {
        return Err(Failure::of(Code::DaysTurned));
    }
    let by = [recorded_by(app, call, from, today)?, recorded_by(app, call, to, today)?];
    let file = app.file()?;
    let sides = [known(file, by[0])?, known(file, by[1])?];
    let which = Selection::default();
    let teller = Teller { file, words: app.words(call), which: &which, by: file.last() };
    let compare = Compare { teller, by, sides };
    let wholes = compare.wholes();
    let count = |happened: Happened| small(wholes.iter().filter(|(it, _)| compare.happened(it) == happened).count());
    let skip = skip as usize;
    let records: Result<Vec<ComparedView>> =
        wholes.iter().skip(skip).take(PAGE).map(|(named, whole)| compare.view(named, whole)).collect();
    Ok(Comparison {
        from,
        to,
        added: count(Happened::Added),
        altered: count(Happened::Altered),
        removed: count(Happened::Removed),
        erased: file.erasures(by[1])?,
        records: records?,
        more: small(wholes.len().saturating_sub(skip + PAGE)),
    })
}

struct Compare<'a> {
    teller: Teller<'a>,
    by: [ChangeId; 2],
    /// Then and later.
    sides: [Side; 2],
}

impl Compare<'_> {
    /// The records in which something differs, those of the later day first in its order, then those that are gone.
    fn wholes(&self) -> Vec<(Named, Whole)> {
        let [then, later] = &self.sides;
        let gone = then.order.iter().filter(|it| !later.records.contains_key(it));
        let mut wholes: HashMap<Named, Whole> = HashMap::new();
        let places: HashMap<&Named, usize> =
            later.order.iter().chain(gone.clone()).enumerate().map(|(at, named)| (named, at)).collect();
        for named in later.order.iter().chain(gone) {
            let (before, after) = (then.records.get(named), later.records.get(named));
            let side = if after.is_some() { later } else { then };
            let has_come_with_its_whole = match (before, after) {
                (None, Some(_)) => later.parent(named).is_some_and(|it| !then.records.contains_key(&it)),
                (Some(_), None) => then.parent(named).is_some_and(|it| !later.records.contains_key(&it)),
                _ => false,
            };
            let differs = match (before, after) {
                (Some(before), Some(after)) => named.0.fields().iter().any(|it| differs(it, before, after)),
                _ => true,
            };
            if !differs {
                continue;
            }
            let root = side.root(named);
            let whole = wholes.entry(root.clone()).or_default();
            whole.place = places.get(&root).copied().unwrap_or(usize::MAX);
            if has_come_with_its_whole {
                whole.within += 1;
            } else {
                whole.told.push(named.clone());
            }
        }
        let mut wholes: Vec<(Named, Whole)> = wholes.into_iter().collect();
        let kind_at = |kind: Kind| Kind::ALL.iter().position(|it| *it == kind);
        wholes.sort_by_key(|((kind, _), whole)| (kind_at(*kind), whole.place));
        wholes
    }

    fn happened(&self, named: &Named) -> Happened {
        match self.sides.each_ref().map(|side| side.records.contains_key(named)) {
            [false, _] => Happened::Added,
            [_, false] => Happened::Removed,
            _ => Happened::Altered,
        }
    }

    fn view(&self, named: &Named, whole: &Whole) -> Result<ComparedView> {
        let parts: Result<Vec<Part>> = whole.told.iter().take(TOLD).map(|it| self.part(it)).collect();
        let untold = whole.told.len().saturating_sub(TOLD);
        Ok(ComparedView {
            kind: named.0,
            id: named.1.clone(),
            name: self.name(named)?,
            happened: self.happened(named),
            parts: parts?,
            within: small(whole.within + untold),
        })
    }

    /// A record on both days, as its card shows it.
    fn part(&self, named: &Named) -> Result<Part> {
        let (kind, id) = named;
        let [before, after] = self.sides.each_ref().map(|side| side.records.get(named));
        let [old, new] = self.by.map(|by| self.teller.reading(by));
        let words = self.teller.words;
        let mut fields = Vec::new();
        for field in kind.fields().iter().filter(|it| is_told(*kind, it)) {
            let label = words.field(*kind, field);
            match (before, after) {
                (Some(before), Some(after)) if differs(field, before, after) => {
                    let (before, after) =
                        compared(old.said(field, &before[field.name])?, new.said(field, &after[field.name])?);
                    fields.push(Difference { label, before: Some(before), after: Some(after) });
                }
                (None, Some(after)) if tells(field, &after[field.name]) => {
                    fields.push(Difference { label, before: None, after: Some(new.said(field, &after[field.name])?) });
                }
                (Some(before), None) if tells(field, &before[field.name]) => {
                    fields.push(Difference { label, before: Some(old.said(field, &before[field.name])?), after: None });
                }
                _ => {}
            }
        }
        let name = self.name(named)?;
        let was = match (before, after) {
            (Some(before), Some(_)) => old.title(*kind, before)?.filter(|was| *was != name),
            _ => None,
        };
        let now = self.teller.title_now(*kind, id)?.filter(|now| *now != name);
        Ok(Part { kind: *kind, id: id.clone(), happened: self.happened(named), name, was, now, older: false, fields })
    }

    /// What a record is called on the later day, or was before it was gone.
    fn name(&self, named: &Named) -> Result<String> {
        let words: &Words = self.teller.words;
        let [before, after] = self.sides.each_ref().map(|side| side.records.get(named));
        let by = if after.is_some() { self.by[1] } else { self.by[0] };
        let title = match after.or(before) {
            Some(record) => self.teller.reading(by).title(named.0, record)?,
            None => None,
        };
        Ok(title.unwrap_or_else(|| words.with("untitled", &[("kind", &words.kind(named.0))])))
    }
}

impl Side {
    fn of(register: &Register) -> Result<Side> {
        let mut side = Side { records: HashMap::new(), order: Vec::new() };
        for kind in Kind::ALL.iter().copied().filter(|it| is_compared(*it)) {
            for record in register.values(kind)? {
                let named = (kind, record["id"].as_str().unwrap_or_default().to_owned());
                side.order.push(named.clone());
                side.records.insert(named, record);
            }
        }
        Ok(side)
    }

    /// What a record is a part of.
    fn parent(&self, named: &Named) -> Option<Named> {
        let record = self.records.get(named)?;
        let parent = named.0.parents().find_map(|(field, to)| Some((to, record[field.name].as_str()?.to_owned())))?;
        self.records.contains_key(&parent).then_some(parent)
    }

    /// The record it is told under: itself where it is a part of none.
    fn root(&self, named: &Named) -> Named {
        let mut root = named.clone();
        // A part's whole is of another kind, so that the way up ends.
        for _ in 0..Kind::ALL.len() {
            match self.parent(&root) {
                Some(parent) => root = parent,
                None => break,
            }
        }
        root
    }
}

fn known(file: &RegisterFile, by: ChangeId) -> Result<Side> {
    // What is there now need not be worked out.
    if by == file.last() { Side::of(file.content()) } else { Side::of(&file.as_left_by(by)?.register) }
}

/// Whether a kind is a record to a person: a file's bytes and the counts of a control stand with others.
fn is_compared(kind: Kind) -> bool {
    !matches!(kind, Kind::Attachment | Kind::AgendaFact)
}

/// Whether a field says something of its own: not its place, not what it is a part of, not a law's whole text.
fn is_told(kind: Kind, field: &Field) -> bool {
    !field.parent && field.name != "position" && !(kind == Kind::LawFile && field.name == "text")
}

fn differs(field: &Field, before: &Value, after: &Value) -> bool {
    !field.parent && field.name != "position" && before[field.name] != after[field.name]
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
