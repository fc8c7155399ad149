//! Whether the register is whole, and its copies.

use std::path::Path;

use register::backup::{self, Backup};
use schema::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call};
use crate::failure::{Failure, Result};
use crate::places::At;
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
}

/// A copy to be put back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Restore {
    backup: String,
    to: String,
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
    let folder = asked.folder.map_or_else(|| app.folders.backups(), Into::into);
    let stamp = app.stamp(call);
    let taken = backup::take(app.file()?, &folder, &stamp, backup::Reason::Asked)?;
    app.last_backup = Some(taken.at);
    Ok(copy(taken, &folder))
}

pub(crate) fn backups(app: &mut App, _: &Call, _: Nothing) -> Result<Vec<Copy>> {
    let folder = app.folders.backups();
    Ok(backup::list(&folder)?.into_iter().map(|backup| copy(backup, &folder)).collect())
}

pub(crate) fn restore(app: &mut App, call: &Call, asked: Restore) -> Result<At> {
    let stamp = app.stamp(call);
    let to = Path::new(&asked.to);
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

fn copy(taken: Backup, folder: &Path) -> Copy {
    Copy {
        path: folder.join(&taken.file).to_string_lossy().into_owned(),
        taken_at: taken.at,
        size: u32::try_from(taken.size).unwrap_or(u32::MAX),
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
