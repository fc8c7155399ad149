//! An act in a sentence, as it follows the name of who did it.

use register::{Act, ChangeId, Deed, Effect, RegisterFile, Selection, Window};
use schema::words::Words;
use schema::{Date, Kind};

use crate::failure::Result;
use crate::reading::Reading;

/// The longest name within a sentence, in characters.
const LONGEST: usize = 60;

/// How many fields a line names.
const NAMED: usize = 3;

/// Tells what was done in the words of a language.
pub(crate) struct Teller<'a> {
    pub(crate) file: &'a RegisterFile,
    pub(crate) words: &'a Words,
    /// What was asked for: an act that is taken back is named by the same records.
    pub(crate) which: &'a Selection<'a>,
    /// The last change of what is seen: how records are called now.
    pub(crate) by: ChangeId,
}

impl<'a> Teller<'a> {
    /// What was done.
    pub(crate) fn sentence(&self, deed: &Deed) -> Result<String> {
        let count = deed.records.to_string();
        let text = |id: &str| Ok(self.words.text(id));
        match deed.act {
            // Of a register only the record itself is told, where its own history is asked for.
            Act::Create if self.which.of.is_some() => self.done(deed, "history"),
            Act::Create if deed.records == 0 && deed.erased == 0 => text("history-created"),
            Act::Create => Ok(self.words.with("history-created-with", &[("n", &count)])),
            Act::Migrate => text("history-migrated"),
            Act::Restore => text("history-restored"),
            Act::Erase => Ok(match deed.erases {
                Some(kind) => self.words.with("history-erased", &[("kind", &self.words.kind(kind))]),
                None => self.words.text("history-erased-name"),
            }),
            Act::Undo => Ok(self.words.with("history-undid", &[("deed", &self.taken_back(deed)?)])),
            Act::Redo => Ok(self.words.with("history-redid", &[("deed", &self.taken_back(deed)?)])),
            Act::Save
            | Act::Add
            | Act::Remove
            | Act::Import
            | Act::Retrieve
            | Act::Issue
            | Act::Adopt
            | Act::Finish => self.done(deed, "history"),
        }
    }

    /// The fields that differ, where one record was altered: `Formål og Slettes senest`.
    pub(crate) fn fields(&self, deed: &Deed) -> String {
        let ([Effect { kind, before: Some(before), after: Some(after), .. }], 1) =
            (deed.effects.as_slice(), deed.records)
        else {
            return String::new();
        };
        let differs = |name: &str| before[name] != after[name];
        let labels: Vec<String> = kind
            .fields()
            .iter()
            .filter(|field| field.name != "position" && differs(field.name))
            .map(|field| self.words.field(*kind, field))
            .collect();
        if labels.len() <= NAMED {
            return self.words.list(&labels);
        }
        let more = (labels.len() - NAMED).to_string();
        self.words.with("history-fields-more", &[("fields", &labels[..NAMED].join(", ")), ("n", &more)])
    }

    /// The record an act is about: the first, but no file's where there is another.
    pub(crate) fn head<'d>(&self, deed: &'d Deed) -> Option<&'d Effect> {
        deed.effects.iter().find(|it| it.kind != Kind::Attachment).or_else(|| deed.effects.first())
    }

    /// What a record is called in what is seen; None where it is gone or has no name.
    pub(crate) fn title_now(&self, kind: Kind, id: &str) -> Result<Option<String>> {
        let now = self.reading(self.by);
        match self.file.left_by(self.by, kind, id)? {
            Some(record) => now.title(kind, &record),
            None => Ok(None),
        }
    }

    /// Reads records as they were by a change.
    pub(crate) fn reading(&self, by: ChangeId) -> Reading<'a> {
        Reading { file: self.file, words: self.words, by }
    }

    /// What an undo took back or a redo did again, as a noun. Through any number of undos stands one act at the end.
    fn taken_back(&self, deed: &Deed) -> Result<String> {
        let which = Selection { of: self.which.of, kinds: self.which.kinds, ..Selection::default() };
        let mut undoes = deed.undoes;
        while let Some(change) = undoes {
            let Some(earlier) = self.file.deed(change, &which, Window { skip: 0, take: 12 })? else { break };
            undoes = earlier.undoes;
            if undoes.is_none() {
                return self.done(&earlier, "history-deed");
            }
        }
        Ok(self.words.text("history-deed-nothing"))
    }

    /// Something done to records, as a sentence or, by other words, as a noun.
    fn done(&self, deed: &Deed, form: &str) -> Result<String> {
        let say = |what: &str, args: &[(&str, &str)]| self.words.with(&format!("{form}-{what}"), args);
        if deed.act == Act::Import && deed.records > 1 && self.which.of.is_none() {
            return Ok(say("imported", &[("n", &deed.records.to_string())]));
        }
        let act = match deed.act {
            Act::Add | Act::Create => "added",
            Act::Remove => "removed",
            Act::Issue => "issued",
            Act::Adopt => "adopted",
            Act::Finish => "finished",
            Act::Import => "imported-one",
            Act::Retrieve => "retrieved",
            _ => "saved",
        };
        if let Some(number) = self.adopted(deed)? {
            return Ok(say(act, &[("what", &number)]));
        }
        let Some(head) = self.head(deed) else {
            let is_erased = deed.erased > 0;
            let erased = self.words.text("history-what-erased");
            let date = self.words.date(version(deed));
            return Ok(if is_erased { say(act, &[("what", &erased), ("date", &date)]) } else { say("nothing", &[]) });
        };
        if deed.act != Act::Retrieve && deed.effects.iter().all(|effect| effect.kind == head.kind && is_moved(effect)) {
            return Ok(say("moved", &[("kinds", &self.kinds(head.kind))]));
        }
        let what = self.what(deed, head)?;
        let others = deed.records.saturating_sub(1);
        match deed.act {
            Act::Retrieve => {
                let brought = match (&head.before, others) {
                    (Some(_), 0) => "retrieved",
                    (Some(_), _) => "retrieved-whole",
                    (None, 0) => "revived",
                    (None, _) => "revived-whole",
                };
                Ok(say(brought, &[("what", &what), ("date", &self.words.date(version(deed)))]))
            }
            Act::Remove if others > 0 => Ok(say("removed-whole", &[("what", &what)])),
            Act::Save | Act::Add | Act::Create | Act::Import if others > 0 => {
                let what = self.words.with("history-and-more", &[("what", &what), ("n", &others.to_string())]);
                Ok(say(act, &[("what", &what)]))
            }
            _ => Ok(say(act, &[("what", &what)])),
        }
    }

    /// The number of the document an act put in force.
    fn adopted(&self, deed: &Deed) -> Result<Option<String>> {
        let way = deed.effects.iter().find(|it| deed.act == Act::Adopt && it.kind == Kind::Signing);
        let Some(document) = way.and_then(|it| it.after.as_ref()?["document"].as_str()) else { return Ok(None) };
        let document = self.file.known_by(deed.change, Kind::Document, document)?;
        Ok(document.and_then(|it| it["number"].as_str().map(str::to_owned)))
    }

    /// A record by kind and name, and what it is a part of.
    fn what(&self, deed: &Deed, effect: &Effect) -> Result<String> {
        let Some(record) = effect.after.as_ref().or(effect.before.as_ref()) else { return Ok(String::new()) };
        // What was removed is called what it was called before.
        let by = if effect.after.is_some() { deed.change } else { ChangeId(deed.first.0 - 1) };
        let reading = self.reading(by);
        let what = match reading.title(effect.kind, record)? {
            Some(title) => self.named("history-what", effect.kind, &title),
            None => match self.title_now(effect.kind, &effect.id)? {
                Some(title) => self.named("history-what-now", effect.kind, &title),
                None => self.named("history-what-untitled", effect.kind, ""),
            },
        };
        let names = effect.kind.named_by();
        let Some((field, to)) = effect.kind.parents().find(|(field, _)| !names.contains(&field.name)) else {
            return Ok(what);
        };
        let whole = record[field.name].as_str().unwrap_or_default();
        match self.file.known_by(by, to, whole)? {
            Some(parent) => match reading.title(to, &parent)? {
                Some(title) => {
                    let of = self.named("history-what", to, &title);
                    Ok(self.words.with("history-what-of", &[("what", &what), ("of", &of)]))
                }
                None => Ok(what),
            },
            None => Ok(what),
        }
    }

    /// A record by kind and name.
    pub(crate) fn called(&self, kind: Kind, title: &str) -> String {
        self.named("history-what", kind, title)
    }

    fn named(&self, id: &str, kind: Kind, title: &str) -> String {
        self.words.with(id, &[("kind", &self.words.kind(kind)), ("title", &shortened(title))])
    }

    /// Several of a kind, within a sentence.
    fn kinds(&self, kind: Kind) -> String {
        let id = format!("kinds-{}", kind.name()).replace('_', "-");
        if self.words.has(&id) { in_sentence(&self.words.text(&id)) } else { self.words.kind(kind) }
    }
}

/// The day of the version that was brought back.
fn version(deed: &Deed) -> Date {
    Date(deed.version.unwrap_or(deed.at).0.date_naive())
}

fn is_moved(effect: &Effect) -> bool {
    let (Some(before), Some(after)) = (&effect.before, &effect.after) else { return false };
    effect.kind.fields().iter().all(|field| field.name == "position" || before[field.name] == after[field.name])
}

/// A name that fits in a line: its first line, and not too much of it.
fn shortened(title: &str) -> String {
    let line = title.trim().lines().next().unwrap_or_default();
    if line.chars().count() <= LONGEST && line.len() == title.trim().len() {
        return line.to_owned();
    }
    let start: String = line.chars().take(LONGEST).collect();
    format!("{}…", start.trim_end())
}

/// Within a sentence a label begins small, unless it is an abbreviation.
fn in_sentence(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}
