//! Whether the register is whole, and its copies.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use register::RegisterFile;
use register::backup::{self, Backup};
use schema::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::places::At;
use crate::settings;
use crate::table::Nothing;
use crate::written::{self, Written};

/// What a check of the file found.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Verified {
    ok: bool,
    /// What is wrong, in sentences.
    problems: Vec<String>,
    changes: u32,
    events: u32,
    records: u32,
    attachments: u32,
    /// The trail's head, 64 hexadecimal digits.
    head: String,
}

/// Where a backup shall go; the PC's own folder where left out.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BackupTo {
    #[serde(default)]
    folder: Option<String>,
}

/// A verified copy.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Copy {
    path: String,
    taken_at: Instant,
    size: u32,
    /// Whether it is a copy of the open register.
    of_open: bool,
}

/// What a copy holds.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BackupContent {
    /// Whose register it is; empty where it does not say.
    organisation: String,
    /// When it was last changed.
    changed_at: Option<Instant>,
    activities: u32,
    parties: u32,
    systems: u32,
    measures: u32,
    retention_rules: u32,
    policies: u32,
    documents: u32,
    /// Changes in its trail.
    changes: u32,
    /// How many changes the open register has after it; none where that is another register, or none is open.
    newer: Option<u32>,
}

/// A copy to be put back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restore {
    backup: String,
    to: String,
    /// Refuse where there is such a file; otherwise what stands there is kept under another name.
    #[serde(default)]
    new_only: bool,
}

pub(crate) fn verify(app: &mut App, call: &Call, _: Nothing) -> Result<Verified> {
    let words = app.words(call);
    let file = app.file()?;
    let found = file.verify().map_err(|error| Failure::from(error).with("path", file.path().display()))?;
    let problems = found
        .problems
        .into_iter()
        .map(|damage| {
            Failure::from(register::Error::from(damage)).told(words).params.remove("what").unwrap_or_default()
        })
        .collect::<Vec<_>>();
    Ok(Verified {
        ok: problems.is_empty(),
        problems,
        changes: small(found.totals.changes),
        events: small(found.totals.events),
        records: small(found.totals.records),
        attachments: small(found.totals.attachments),
        head: found.totals.head,
    })
}

pub(crate) fn backup(app: &mut App, call: &Call, asked: BackupTo) -> Result<Copy> {
    let stamp = app.stamp(call);
    let chosen: Option<PathBuf> = asked.folder.map(Into::into);
    let folder = chosen.clone().unwrap_or_else(|| app.folders.backups());
    let taken = backup::take(app.file()?, &folder, &stamp, backup::Reason::Asked)
        .map_err(|error| Failure::from(error).with("path", folder.display()))?;
    app.last_backup = Some(taken.at);
    if let Some(folder) = chosen {
        settings::remember_folder(app, &folder)?;
    }
    Ok(copy(app, taken, &folder))
}

/// The copies in this PC's own folder and in those of one's choice, newest first. A folder that cannot be reached now,
/// such as a stick that was taken out, is passed over.
pub(crate) fn backups(app: &mut App, _: &Call, _: Nothing) -> Result<Vec<Copy>> {
    let own = app.folders.backups();
    let mut copies = listed(app, &own)?;
    for folder in &app.settings.backup_folders {
        let folder = Path::new(folder);
        if folder != own && folder.is_dir() {
            copies.extend(listed(app, folder)?);
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.taken_at));
    Ok(copies)
}

/// Opens a copy to be read, checks it whole, and tells what it holds. Nothing is written.
pub(crate) fn backup_content(app: &mut App, _: &Call, asked: At) -> Result<BackupContent> {
    let path = Path::new(&asked.path);
    let named = |error: register::Error| Failure::from(error).with("path", path.display());
    let copy = register::open_read_only(path).map_err(named)?;
    let newer = match &app.file {
        Some(open) if open.register_id() == copy.register_id() => Some(changes_after(open, copy.events())?),
        _ => None,
    };
    let register = copy.content();
    Ok(BackupContent {
        organisation: register.organisations.first().map(|it| it.name.text().to_owned()).unwrap_or_default(),
        changed_at: copy.history(None, 1).map_err(named)?.first().map(|event| event.at),
        activities: small(register.activities.len() as u64),
        parties: small(register.parties.len() as u64),
        systems: small(register.systems.len() as u64),
        measures: small(register.measures.len() as u64),
        retention_rules: small(register.retention_rules.len() as u64),
        policies: small(register.policies.len() as u64),
        documents: small(register.documents.len() as u64),
        changes: small(copy.verify().map_err(named)?.totals.changes),
        newer,
    })
}

pub(crate) fn restore(app: &mut App, call: &Call, asked: Restore) -> Result<At> {
    let stamp = app.stamp(call);
    let to = Path::new(&asked.to);
    if asked.new_only && to.try_exists().map_err(|error| Failure::file(error, to))? {
        return Err(Failure::of(Code::Exists).with("path", to.display()));
    }
    backup::restore(Path::new(&asked.backup), to, &stamp)
        .map_err(|error| Failure::from(error).with("path", to.display()))?;
    Ok(At { path: asked.to })
}

pub(crate) fn export(app: &mut App, _: &Call, asked: At) -> Result<Written> {
    let bytes = exchange::write(app.file()?.content())?;
    written::for_user(Path::new(&asked.path), &bytes)
}

/// Takes the day's backup if something changed since the last. A backup that fails is told, never hidden.
pub(crate) fn daily(app: &mut App, call: &Call) {
    let stamp = app.stamp(call);
    let folder = app.folders.backups();
    let Some(file) = &app.file else { return };
    if file.is_read_only() {
        return;
    }
    let newest = backup::daily(file, &folder, &stamp).and_then(|_| backup::list(&folder)).map(|backups| {
        let mine = backups.into_iter().find(|backup| backup.register == file.register_id());
        mine.map(|backup| backup.at)
    });
    match newest {
        Ok(newest) => {
            app.backup_failed = false;
            app.last_backup = newest;
        }
        Err(_) => app.backup_failed = true,
    }
}

fn listed(app: &App, folder: &Path) -> Result<Vec<Copy>> {
    let taken = backup::list(folder).map_err(|error| Failure::from(error).with("path", folder.display()))?;
    Ok(taken.into_iter().map(|one| copy(app, one, folder)).collect())
}

/// How many changes a register has after its event of that number.
fn changes_after(file: &RegisterFile, event: u64) -> Result<u32> {
    let after = usize::try_from(file.events().saturating_sub(event)).unwrap_or(usize::MAX);
    let events = file.history(None, after)?;
    Ok(small(events.iter().map(|event| event.change).collect::<BTreeSet<_>>().len() as u64))
}

fn copy(app: &App, taken: Backup, folder: &Path) -> Copy {
    let of_open = app.file.as_ref().is_some_and(|open| open.register_id() == taken.register);
    Copy {
        path: folder.join(&taken.file).to_string_lossy().into_owned(),
        taken_at: taken.at,
        size: u32::try_from(taken.size).unwrap_or(u32::MAX),
        of_open,
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
