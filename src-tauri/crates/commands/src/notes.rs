//! What is to be said of an open file beside its content: where it lies, who else has it, what of it is missing, and what
//! other versions of it there are.

use std::path::Path;

use register::backup::{self, Backup};
use schema::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::accepted;
use crate::app::{App, Call};
use crate::failure::Result;
use crate::heads::{self, Gone};
use crate::holder::Holder;
use crate::versions::{self, Version};
use crate::whereabouts::{self, Whereabouts};

/// What was found when the file was opened.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub(crate) struct Notes {
    /// The place it lies in, where that is not this PC's alone.
    pub(crate) place: Option<Whereabouts>,
    /// When the copy was taken that is shown, where the file itself is open elsewhere.
    pub(crate) copied_at: Option<Instant>,
    /// Who else has it open, as far as they say.
    pub(crate) holder: Option<Holder>,
    /// What this PC has seen in it and it no longer has.
    pub(crate) missing: Option<Missing>,
    /// Other files of the same register, with changes that it has not.
    pub(crate) versions: Vec<Version>,
}

/// A part of the trail that is gone.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Missing {
    /// When it was last seen there.
    seen_at: Instant,
    /// How many events are gone at the end; 0 where as many stand there, and others.
    events: u32,
    /// The backup that has them, where there is one.
    copy: Option<String>,
    /// When that was taken.
    copy_at: Option<Instant>,
}

/// What somebody knows and is not told again.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownNote {
    /// The other version's file; nothing: what is missing.
    #[serde(default)]
    version: Option<String>,
}

/// Looks the open file over. The example is nobody's, and a question that cannot be answered is no note.
pub(crate) fn look(app: &mut App, call: &Call) {
    let words = app.words(call);
    // Copies lie beside newer ones: that is what their folders are for.
    let own = app.folders.backups();
    let others = app.settings.backup_place.iter().chain(&app.settings.backup_folders).map(Path::new);
    let folders: Vec<_> = others.chain([own.as_path()]).filter_map(|it| it.canonicalize().ok()).collect();
    let is_copy = |path: &Path| path.parent().is_some_and(|parent| folders.iter().any(|it| it == parent));
    let Some(file) = app.file.as_ref().filter(|file| !app.is_example() && !is_copy(file.path())) else {
        app.notes = Notes::default();
        return;
    };
    let place = whereabouts::of(file.path());
    let missing = heads::gone(app).ok().flatten().map(|gone| missing(app, &gone));
    let versions = versions::beside(app, words).unwrap_or_default();
    app.notes = Notes { place, missing, versions, ..Notes::default() };
}

/// Says that a note is known, and gives those that are left.
pub(crate) fn note_known(app: &mut App, call: &Call, asked: KnownNote) -> Result<Notes> {
    match asked.version {
        Some(path) => {
            let head = versions::head_of(app, Path::new(&path))?;
            accepted::add(app, head)?;
        }
        None => {
            let gone = heads::gone(app)?;
            accepted::add(app, gone.map(|gone| gone.head))?;
        }
    }
    let (copied_at, holder) = (app.notes.copied_at, app.notes.holder.clone());
    look(app, call);
    app.notes.copied_at = copied_at;
    app.notes.holder = holder;
    Ok(app.notes.clone())
}

fn missing(app: &App, gone: &Gone) -> Missing {
    let has_it = |it: &Backup| gone.register == it.register && it.events >= gone.events;
    let copies = backup::list(&app.folders.backups()).unwrap_or_default();
    let copy = copies.into_iter().find(has_it);
    Missing {
        seen_at: gone.seen_at,
        events: u32::try_from(gone.missing).unwrap_or(u32::MAX),
        copy_at: copy.as_ref().map(|it| it.at),
        copy: copy.map(|it| app.folders.backups().join(it.file).to_string_lossy().into_owned()),
    }
}
