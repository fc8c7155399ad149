//! Whether the register is whole, and its copies.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use register::backup::{self, Reason};
use register::thinning::{self, Kept};
use register::{RegisterFile, Stamp};
use schema::{Date, Instant};
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
    /// The last day the program keeps it; nothing where it stays until somebody deletes it.
    kept_until: Option<Date>,
    /// Whether it is the newest of its register in its folder, which stays past that day until there is a newer.
    is_newest: bool,
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
    let taken = backup::take(app.file()?, &folder, &stamp, Reason::Asked)
        .map_err(|error| Failure::from(error).with("path", folder.display()))?;
    app.last_backup = Some(taken.at);
    app.backup_fault = None;
    if let Some(folder) = chosen {
        settings::remember_folder(app, &folder)?;
    }
    // Somebody asked for it, so that it has no last day.
    Ok(copy(app, Kept { backup: taken, until: None, is_newest: true }, &folder))
}

/// The copies in this PC's own folder and in those of one's choice, newest first. A folder that cannot be reached now,
/// such as a stick that was taken out, is passed over.
pub(crate) fn backups(app: &mut App, _: &Call, _: Nothing) -> Result<Vec<Copy>> {
    listed(app, thinning::kept)
}

/// The copies that still hold what was just erased, in the same folders and order; `event` is the first that lost its
/// content.
pub(crate) fn holding(app: &App, call: &Call, event: u64) -> Result<Vec<Copy>> {
    let (stamp, file) = (app.stamp(call), app.file()?);
    listed(app, |folder| file.holding(event, &stamp, folder))
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
    let bytes = exchange::write(app.content()?)?;
    written::for_user(Path::new(&asked.path), &bytes)
}

/// Once a day, takes the day's backup if something changed since the last: when a register is opened, and before the
/// first change of a day where it was left open over night.
pub(crate) fn tend(app: &mut App, call: &Call) {
    let today = Some(app.asked(call).today);
    if app.file.is_some() && app.tended_on != today {
        app.tended_on = today;
        keep(app, call, Reason::Daily);
    }
}

/// Takes a backup for a reason, in the PC's own folder and in the place the user chose, where the register as it stands
/// is not there yet; then takes away those the program keeps no longer. A backup that fails is told, never hidden, and
/// nothing goes from a folder where it failed. The example is nobody's and is not copied.
pub(crate) fn keep(app: &mut App, call: &Call, reason: Reason) {
    if app.is_example() {
        return;
    }
    let stamp = app.stamp(call);
    let Some(file) = app.file.as_ref().filter(|file| !file.is_read_only()) else { return };
    let (mut newest, mut fault) = (None, None);
    for folder in automatic(app) {
        match kept_in(file, &folder, &stamp, reason) {
            Ok(at) => newest = later(newest, at),
            Err(error) => fault = Some(Failure::from(error).with("path", folder.display())),
        }
    }
    app.last_backup = newest.or(app.last_backup);
    app.backup_fault =
        fault.map(|fault| Failure::of(Code::BackupFailed).with("reason", fault.told(app.words(call)).message));
}

fn later(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    [one, other].into_iter().flatten().max_by_key(|at| at.0)
}

/// Takes the backup in one folder, and says when its newest was taken.
fn kept_in(file: &RegisterFile, folder: &Path, stamp: &Stamp, reason: Reason) -> register::Result<Option<Instant>> {
    match reason {
        Reason::Daily => drop(backup::daily(file, folder, stamp)?),
        _ if backup::has(file, folder)? => {}
        _ => drop(backup::take(file, folder, stamp, reason)?),
    }
    // A copy that could not be taken away is told in the list of copies, and goes the next time.
    drop(thinning::thin(folder, file.register_id(), stamp.now.today));
    let mine = backup::list(folder)?.into_iter().find(|backup| backup.register == file.register_id());
    Ok(mine.map(|backup| backup.at))
}

/// The folders that the program itself puts backups in.
fn automatic(app: &App) -> Vec<PathBuf> {
    let chosen = app.settings.backup_place.as_ref().map(PathBuf::from);
    std::iter::once(app.folders.backups()).chain(chosen).collect()
}

/// Chooses a folder that every backup the program takes is put in, too, and puts one there at once; or none any more.
pub(crate) fn backup_place(app: &mut App, call: &Call, asked: BackupTo) -> Result<settings::Settings> {
    if let Some(folder) = &asked.folder
        && let Some(file) = app.file.as_ref().filter(|file| !file.is_read_only() && !app.is_example())
    {
        let folder = Path::new(folder);
        kept_in(file, folder, &app.stamp(call), Reason::Daily)
            .map_err(|error| Failure::from(error).with("path", folder.display()))?;
    }
    settings::remember_place(app, asked.folder)?;
    app.backup_fault = None;
    Ok(app.settings.clone())
}

/// What is listed in the PC's own folder and in those of one's choice, newest first.
fn listed(app: &App, kept: impl Fn(&Path) -> register::Result<Vec<Kept>>) -> Result<Vec<Copy>> {
    let own = app.folders.backups();
    let chosen = app.settings.backup_place.iter().chain(&app.settings.backup_folders).map(PathBuf::from);
    let mut folders = vec![own];
    for folder in chosen {
        if !folders.contains(&folder) && folder.is_dir() {
            folders.push(folder);
        }
    }
    let mut copies = Vec::new();
    for folder in folders {
        let listed = kept(&folder).map_err(|error| Failure::from(error).with("path", folder.display()))?;
        copies.extend(listed.into_iter().map(|one| copy(app, one, &folder)));
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.taken_at));
    Ok(copies)
}

/// How many changes a register has after its event of that number.
fn changes_after(file: &RegisterFile, event: u64) -> Result<u32> {
    let after = usize::try_from(file.events().saturating_sub(event)).unwrap_or(usize::MAX);
    let events = file.history(None, after)?;
    Ok(small(events.iter().map(|event| event.change).collect::<BTreeSet<_>>().len() as u64))
}

fn copy(app: &App, Kept { backup, until, is_newest }: Kept, folder: &Path) -> Copy {
    let of_open = app.file.as_ref().is_some_and(|open| open.register_id() == backup.register);
    // Where only copies somebody asked for are put, the program deletes nothing, whatever the index says.
    let is_own = automatic(app).iter().any(|it| it == folder);
    Copy {
        path: folder.join(&backup.file).to_string_lossy().into_owned(),
        taken_at: backup.at,
        size: u32::try_from(backup.size).unwrap_or(u32::MAX),
        of_open,
        kept_until: until.filter(|_| is_own),
        is_newest,
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
