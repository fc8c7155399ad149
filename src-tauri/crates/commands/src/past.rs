//! The past in words: who did what, when, and what differs.

use register::{ChangeId, Deed, Effect, Selection, Window};
use schema::{Date, Instant, Kind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::Result;
use crate::reading::{Reading, Said, compared};
use crate::sentence::Teller;

/// How many records of one act its line is made of.
const GLANCE: Window = Window { skip: 0, take: 12 };

/// How many records of one act are unfolded at a time.
const UNFOLDED: usize = 20;

/// How many records of one act are searched.
const SEARCHED: Window = Window { skip: 0, take: 2000 };

/// Which part of the past. What is left out does not narrow it.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeedsOf {
    /// Only what was done before this change.
    #[serde(default)]
    before: Option<u32>,
    /// At most so many lines.
    limit: u32,
    /// Only what happened to one record and its parts: its kind.
    #[serde(default)]
    kind: Option<Kind>,
    /// And its id.
    #[serde(default)]
    id: Option<String>,
    /// Only what happened to records of these kinds.
    #[serde(default)]
    kinds: Vec<Kind>,
    /// Only what this person did.
    #[serde(default)]
    actor: Option<String>,
    /// Only from this day on.
    #[serde(default)]
    from: Option<Date>,
    /// Only until this day, itself included.
    #[serde(default)]
    until: Option<Date>,
    /// Only where each of these words stands in the line or in what differs.
    #[serde(default)]
    text: Option<String>,
}

/// A part of the past, the newest first.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Deeds {
    deeds: Vec<DeedView>,
    /// The change before which it goes on; nothing at the end.
    next: Option<u32>,
    /// Everyone who ever did something.
    actors: Vec<String>,
    /// The day it is asked on.
    today: Date,
}

/// What somebody did at once, in a line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DeedView {
    /// The last of its changes.
    change: u32,
    /// When.
    at: Instant,
    /// By whom; nothing where the name was erased.
    actor: Option<String>,
    /// What was done, as it follows a name: `rettede slettefrist »Kunder«`.
    sentence: String,
    /// The fields that differ, where it was one record.
    fields: String,
    /// How many records it touched.
    records: u32,
    /// Whether its content, or a part of it, was erased.
    erased: bool,
    /// Whether it was taken back since.
    undone: bool,
    /// Whether it is what undo or redo comes to next.
    step: Option<Way>,
    /// The record it is about, where there is one: its kind.
    kind: Option<Kind>,
    /// And its id.
    id: Option<String>,
}

/// Back or forth.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Way {
    Undo,
    Redo,
}

/// What of an act is unfolded.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartsOf {
    /// One of its changes.
    change: u32,
    /// How many records are passed over.
    #[serde(default)]
    skip: u32,
    /// As in the list it stands in.
    #[serde(default)]
    kind: Option<Kind>,
    /// Likewise.
    #[serde(default)]
    id: Option<String>,
    /// Likewise.
    #[serde(default)]
    kinds: Vec<Kind>,
}

/// What was done to some of the records of an act.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Parts {
    parts: Vec<Part>,
    /// How many records come after these.
    more: u32,
}

/// What was done to one record.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Part {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    pub(crate) happened: Happened,
    /// What it was called after this, or before it was removed.
    pub(crate) name: String,
    /// What it was called before, where that differs.
    pub(crate) was: Option<String>,
    /// What it is called now, where that differs.
    pub(crate) now: Option<String>,
    /// Whether it is otherwise now, so that this version of it can be asked back.
    pub(crate) older: bool,
    /// The fields that differ; of a record that is new or gone, those that say something.
    pub(crate) fields: Vec<Difference>,
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Happened {
    Added,
    Altered,
    Removed,
}

/// One field before and after.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Difference {
    /// What the field is called.
    pub(crate) label: String,
    /// Nothing where the record is new.
    pub(crate) before: Option<Said>,
    /// Nothing where the record is gone.
    pub(crate) after: Option<Said>,
}

/// What was done, in lines.
pub(crate) fn deeds(app: &mut App, call: &Call, asked: DeedsOf) -> Result<Deeds> {
    let file = app.file()?;
    let words = app.words(call);
    let by = app.seen_by()?;
    // While one looks back, what was done since is not told.
    let end = app.past.as_ref().map(|past| ChangeId(past.change.0 + 1));
    let before = asked.before.map(|change| ChangeId(change.into()));
    let mut which = Selection {
        before: [before, end].into_iter().flatten().min(),
        of: asked.kind.zip(asked.id.as_deref()),
        kinds: &asked.kinds,
        actor: asked.actor.as_deref(),
        from: asked.from,
        until: asked.until,
    };
    let limit = asked.limit as usize;
    let sought: Vec<String> =
        asked.text.as_deref().unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let window = if sought.is_empty() { GLANCE } else { SEARCHED };
    // One more than is shown tells whether there is more.
    let page = if sought.is_empty() { limit + 1 } else { 200 };
    let mut found: Vec<(ChangeId, DeedView)> = Vec::new();
    loop {
        let read = file.deeds(&which, page, window)?;
        let is_last = read.len() < page;
        which.before = read.last().map(|deed| deed.first).or(which.before);
        for deed in read {
            let teller = Teller { file, words, which: &which, by };
            let view = view(&teller, &deed)?;
            if sought.is_empty() || says(&teller, &deed, &view, &sought)? {
                found.push((deed.first, view));
            }
        }
        if is_last || found.len() > limit {
            break;
        }
    }
    let next = match found.get(limit) {
        Some(_) => found.get(limit.saturating_sub(1)).map(|(first, _)| number(first.0)),
        None => None,
    };
    found.truncate(limit);
    Ok(Deeds {
        deeds: found.into_iter().map(|(_, view)| view).collect(),
        next,
        actors: file.actors()?,
        today: app.asked(call).today,
    })
}

/// What an act did to each record, field by field.
pub(crate) fn deed_parts(app: &mut App, call: &Call, asked: PartsOf) -> Result<Parts> {
    let file = app.file()?;
    let which = Selection { of: asked.kind.zip(asked.id.as_deref()), kinds: &asked.kinds, ..Selection::default() };
    let skip = asked.skip as usize;
    let window = Window { skip, take: UNFOLDED };
    let Some(deed) = file.deed(ChangeId(asked.change.into()), &which, window)? else {
        return Ok(Parts { parts: Vec::new(), more: 0 });
    };
    let teller = Teller { file, words: app.words(call), which: &which, by: app.seen_by()? };
    let more = deed.records.saturating_sub(skip + UNFOLDED);
    let parts = deed.effects.iter().map(|effect| part(&teller, &deed, effect)).collect::<Result<_>>()?;
    Ok(Parts { parts, more: count(more) })
}

fn view(teller: &Teller<'_>, deed: &Deed) -> Result<DeedView> {
    let head = teller.head(deed);
    let change = Some(deed.change);
    let step = match () {
        () if teller.by != teller.file.last() => None,
        () if change == teller.file.undo_change() => Some(Way::Undo),
        () if change == teller.file.redo_change() => Some(Way::Redo),
        () => None,
    };
    Ok(DeedView {
        change: number(deed.change.0),
        at: deed.at,
        actor: deed.actor.clone(),
        sentence: teller.sentence(deed)?,
        fields: teller.fields(deed),
        records: count(deed.records),
        erased: deed.erased > 0,
        undone: deed.undone_by.is_some_and(|by| by <= teller.by),
        step,
        kind: head.map(|effect| effect.kind),
        id: head.map(|effect| effect.id.clone()),
    })
}

fn part(teller: &Teller<'_>, deed: &Deed, effect: &Effect) -> Result<Part> {
    let (old, new) = (teller.reading(ChangeId(deed.first.0 - 1)), teller.reading(deed.change));
    let part = told(teller, effect, &old, &new)?;
    let now = teller.title_now(effect.kind, &effect.id)?.filter(|now| *now != part.name);
    let version = effect.after.as_ref().or(effect.before.as_ref());
    let held = teller.file.left_by(teller.by, effect.kind, &effect.id)?;
    // A file comes back with what held it, and what was issued is never otherwise.
    let stands = !matches!(effect.kind, Kind::Attachment | Kind::Document);
    let same = |name: &str| version.map(|it| &it[name]) == held.as_ref().map(|it| &it[name]);
    let is_same = effect.kind.fields().iter().all(|field| field.name == "position" || same(field.name));
    Ok(Part { now, older: stands && !is_same, ..part })
}

/// One record before and after, each side as it was read.
pub(crate) fn told(teller: &Teller<'_>, effect: &Effect, old: &Reading<'_>, new: &Reading<'_>) -> Result<Part> {
    let kind = effect.kind;
    let mut fields = Vec::new();
    for field in kind.fields() {
        let before = effect.before.as_ref().map(|record| &record[field.name]);
        let after = effect.after.as_ref().map(|record| &record[field.name]);
        let label = teller.words.field(kind, field);
        match (before, after) {
            (Some(before), Some(after)) if before != after => {
                let (before, after) = compared(old.said(field, before)?, new.said(field, after)?);
                fields.push(Difference { label, before: Some(before), after: Some(after) });
            }
            (None, Some(after)) if tells(field, after) => {
                fields.push(Difference { label, before: None, after: Some(new.said(field, after)?) });
            }
            (Some(before), None) if tells(field, before) => {
                fields.push(Difference { label, before: Some(old.said(field, before)?), after: None });
            }
            _ => {}
        }
    }
    let happened = match (&effect.before, &effect.after) {
        (None, _) => Happened::Added,
        (_, None) => Happened::Removed,
        _ => Happened::Altered,
    };
    let title = |reading: &Reading<'_>, record: Option<&serde_json::Value>| match record {
        Some(record) => reading.title(kind, record),
        None => Ok(None),
    };
    let (was, then) = (title(old, effect.before.as_ref())?, title(new, effect.after.as_ref())?);
    let called = then.or_else(|| was.clone());
    let was = was.filter(|was| called.as_ref() != Some(was));
    let name = called.unwrap_or_else(|| teller.words.with("untitled", &[("kind", &teller.words.kind(kind))]));
    Ok(Part { kind, id: effect.id.clone(), happened, name, was, now: None, older: false, fields })
}

/// Whether a field of a record that is new or gone says something: its place and what nobody filled in do not.
pub(crate) fn tells(field: &schema::Field, value: &serde_json::Value) -> bool {
    let is_empty = value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
    field.name != "position" && !is_empty
}

/// Whether each of the words sought stands in an act's line, or in what differs.
fn says(teller: &Teller<'_>, deed: &Deed, view: &DeedView, sought: &[String]) -> Result<bool> {
    let actor = view.actor.as_deref().unwrap_or_default();
    let mut text = format!("{actor}\n{}\n{}", view.sentence, view.fields).to_lowercase();
    let is_said = |text: &str| sought.iter().all(|word| text.contains(word));
    if is_said(&text) {
        return Ok(true);
    }
    for effect in &deed.effects {
        let part = part(teller, deed, effect)?;
        text.push_str(&format!("\n{} {}", teller.words.kind(part.kind), part.name).to_lowercase());
        for Difference { label, before, after } in part.fields {
            for said in [before, after].into_iter().flatten() {
                text.push_str(&format!("\n{label} {}", said.text()).to_lowercase());
            }
        }
    }
    Ok(is_said(&text))
}

pub(crate) fn count(records: usize) -> u32 {
    u32::try_from(records).unwrap_or(u32::MAX)
}

fn number(change: i64) -> u32 {
    u32::try_from(change).unwrap_or(u32::MAX)
}
