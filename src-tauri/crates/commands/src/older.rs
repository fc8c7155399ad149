//! An older version of a record: looked at first, then brought back.

use register::{Brought, ChangeId, Error, Gone, Older};
use schema::{Instant, Kind};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::edit;
use crate::failure::{Failure, Result};
use crate::past::{self, Part};
use crate::sentence::Teller;
use crate::state::Changed;

/// How many records are shown of those a version alters.
const SHOWN: usize = 20;

/// How many records one sentence names.
const NAMED: usize = 5;

/// Which version of which record.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VersionOf {
    /// The change that left it so, or removed it.
    change: u32,
    kind: Kind,
    id: String,
    /// Whether what belonged to it then and was removed since comes back with it.
    #[serde(default)]
    whole: bool,
}

/// What bringing a version back would do.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct VersionView {
    /// The moment it is from.
    at: Instant,
    /// The record's name in it.
    name: String,
    /// Whether the record is gone now and would come back.
    removed: bool,
    /// Each record it alters, as it is and as it would be; nothing where all is as it was then.
    parts: Vec<Part>,
    /// How many records come after these.
    more: u32,
    /// How many removed records come back with it where the whole is asked for.
    belonged: u32,
    /// How many links to them are then set again.
    links: u32,
    /// What does not become as it was then, and why, in sentences.
    lacks: Vec<String>,
}

/// What bringing a version back would do: nothing is changed.
pub(crate) fn version_preview(app: &mut App, call: &Call, asked: VersionOf) -> Result<VersionView> {
    let stamp = app.stamp(call);
    let which = older(&asked);
    let brought = app.file_mut()?.try_bring_back(&stamp, &which).map_err(|error| told(app, call, error))?;
    let selection = register::Selection::default();
    let teller = Teller { file: app.file()?, words: app.words(call), which: &selection, by: app.seen_by()? };
    let now = teller.reading(ChangeId(i64::MAX));
    let is_own = |kind: Kind, id: &str| kind == asked.kind && id == asked.id;
    let own = brought.effects.iter().find(|it| is_own(it.kind, &it.id));
    let parts: Vec<Part> =
        brought.effects.iter().take(SHOWN).map(|it| past::told(&teller, it, &now, &now)).collect::<Result<_>>()?;
    Ok(VersionView {
        at: brought.at,
        name: name(&teller, brought.by, asked.kind, &asked.id)?,
        removed: own.is_some_and(|it| it.before.is_none()),
        more: past::count(brought.effects.len().saturating_sub(SHOWN)),
        belonged: past::count(brought.parts),
        links: past::count(brought.links),
        lacks: lacks(&teller, &brought, is_own)?,
        parts,
    })
}

/// Brings a version back, in one step that is taken back as one.
pub(crate) fn version_restore(app: &mut App, call: &Call, asked: VersionOf) -> Result<Changed> {
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    let outcome = app.file_mut()?.bring_back(&stamp, &older(&asked));
    outcome.map_err(|error| told(app, call, error))?;
    edit::changed_since(app, call, before)
}

fn older(asked: &VersionOf) -> Older<'_> {
    Older { change: ChangeId(asked.change.into()), kind: asked.kind, id: &asked.id, whole: asked.whole }
}

/// A refusal in which records are called by their names.
pub(crate) fn told(app: &App, call: &Call, error: Error) -> Failure {
    let names = match &error {
        Error::NeedsGone { kind, id, target, to, .. } => vec![("id", *kind, id.clone()), ("to", *target, to.clone())],
        Error::OnlyOne { kind, id } | Error::UndoRefused { kind, id } => vec![("id", *kind, id.clone())],
        _ => Vec::new(),
    };
    let mut failure = Failure::from(error);
    let (Ok(file), Ok(by)) = (app.file(), app.seen_by()) else { return failure };
    let selection = register::Selection::default();
    let teller = Teller { file, words: app.words(call), which: &selection, by };
    for (param, kind, id) in names {
        // The id itself still says which one it is.
        if let Ok(name) = name(&teller, ChangeId(i64::MAX), kind, &id) {
            failure = failure.with(param, name);
        }
    }
    failure
}

fn name(teller: &Teller<'_>, by: ChangeId, kind: Kind, id: &str) -> Result<String> {
    let title = match teller.file.known_by(by, kind, id)? {
        Some(record) => teller.reading(by).title(kind, &record)?,
        None => None,
    };
    Ok(title.unwrap_or_else(|| teller.words.with("untitled", &[("kind", &teller.words.kind(kind))])))
}

/// What does not become as it was: links that are left empty, parts that stay away, and what was erased.
fn lacks(teller: &Teller<'_>, brought: &Brought, is_own: impl Fn(Kind, &str) -> bool) -> Result<Vec<String>> {
    let words = teller.words;
    let mut sentences = Vec::new();
    for gone in alike(&brought.emptied, |it| (it.field, it.target, it.to.clone(), is_own(it.kind, &it.id))) {
        let Some(first) = gone.first() else { continue };
        let Some(field) = first.kind.field(first.field) else { continue };
        let (field, what) = (words.field(first.kind, field), missing(teller, brought.by, first)?);
        let own = is_own(first.kind, &first.id);
        sentences.push(if own {
            words.with("restore-emptied", &[("field", &field), ("what", &what)])
        } else {
            let (n, kind) = (gone.len().to_string(), words.kind(first.kind));
            words.with("restore-emptied-of", &[("n", &n), ("kind", &kind), ("field", &field), ("what", &what)])
        });
    }
    for gone in alike(&brought.left, |it| (it.kind, it.target, it.to.clone())) {
        let Some(first) = gone.first() else { continue };
        let mut names = Vec::new();
        for it in gone.iter().take(NAMED) {
            names.push(teller.called(it.kind, &name(teller, brought.by, it.kind, &it.id)?));
        }
        let (n, what) = (gone.len().to_string(), missing(teller, brought.by, first)?);
        let id = if gone.len() > NAMED { "restore-left-many" } else { "restore-left" };
        sentences.push(words.with(id, &[("n", &n), ("parts", &words.list(&names)), ("what", &what)]));
    }
    if brought.erased {
        sentences.push(words.text("restore-erased"));
    }
    Ok(sentences)
}

/// What a link pointed to, by kind and name.
fn missing(teller: &Teller<'_>, by: ChangeId, gone: &Gone) -> Result<String> {
    Ok(match teller.file.known_by(by, gone.target, &gone.to)? {
        Some(_) => {
            let what = teller.called(gone.target, &name(teller, by, gone.target, &gone.to)?);
            teller.words.with("restore-gone", &[("what", &what)])
        }
        None => teller.words.text("history-what-erased"),
    })
}

/// Those that are alike together, in the order of the first of each.
fn alike<K: PartialEq>(all: &[Gone], key: impl Fn(&Gone) -> K) -> Vec<Vec<&Gone>> {
    let mut groups: Vec<(K, Vec<&Gone>)> = Vec::new();
    for one in all {
        let of = key(one);
        match groups.iter_mut().find(|(known, _)| *known == of) {
            Some((_, group)) => group.push(one),
            None => groups.push((of, vec![one])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use register::{Act, Stamp};
    use schema::{Language, Now};
    use serde_json::json;

    use super::*;
    use crate::app::Folders;

    #[test]
    fn what_stands_in_the_way_of_an_undo_is_named_and_what_to_do_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let now = Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap());
        let stamp = Stamp { now, actor: "Pernille Prøvesen".into() };
        let mut file = register::create(&folder.path().join("test.fortegnelse"), &stamp).unwrap();
        let party = json!({ "id": "part", "name": "Kalenderhuset Eksempel ApS" });
        file.transact(&stamp, Act::Add, None, |change| change.save(Kind::Party, party)).unwrap();
        let mut app = App::new(Folders { data: folder.path().join("pc") });
        app.file = Some(file);
        let call = Call { now, actor: None, language: Some(Language::Da) };
        let error = Error::UndoRefused { kind: Kind::Party, id: "part".into() };
        let failure = told(&app, &call, error).told(app.words(&call));
        assert_eq!(
            failure.message,
            "Det kan ikke fortrydes, for »Kalenderhuset Eksempel ApS« (leverandør eller anden modtager) er ændret siden. Ret det selv, eller hent en tidligere udgave tilbage fra historikken."
        );
    }
}
