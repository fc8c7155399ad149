//! Until when the program keeps the backups it takes of itself, and taking away those that are past.

use std::collections::HashSet;
use std::fs;
use std::path::{Component, Path};

use chrono::Datelike as _;
use schema::Date;

use crate::Result;
use crate::backup::{self, Backup, Reason};
use crate::header::exists;
use crate::hold::Hold;
use crate::open::{refuse_if_locked, sync_folder};

/// How many days after its own day every backup is kept.
const DAYS: i64 = 14;

/// How many weeks the first of an ISO week is kept.
const WEEKS: i64 = 8;

/// How many months the first of a calendar month is kept, and one taken before a larger change.
const MONTHS: u32 = 12;

/// After how many months the index forgets a backup that is gone: later than the last of its month would be kept.
const LISTED_MONTHS: u32 = 14;

/// How far a day may lie from the last one of which there is a backup, for a backup to go on it.
const DAYS_APART: i64 = 400;

/// A backup that is there, and until when.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The backup.
    pub backup: Backup,
    /// The last day it is kept, as [`kept_until`] says it. None: until somebody deletes it.
    pub until: Option<Date>,
    /// Whether it is the newest of its register in the folder, and so stays past that day until there is a newer.
    pub is_newest: bool,
}

/// The last day a backup is kept; None where the program never takes it away, because somebody asked for it.
///
/// Every one is kept for 14 days after its own day, the first of an ISO week for 8 weeks, the first of a calendar month
/// for 12 months, and one taken before an upgrade, before an import or at an issue for 12 months. The first is the
/// earliest of those the program took of itself of that register. `taken` is every line of the folder's index: those
/// whose file is gone count too, so that a day once told never moves. Days are those at the backup's own offset.
pub fn kept_until(backup: &Backup, taken: &[Backup]) -> Option<Date> {
    let day = backup.at.date();
    let is_first = |is_same: fn(Date, Date) -> bool| {
        !taken.iter().any(|it| {
            it.register == backup.register
                && is_own(it)
                && is_same(it.at.date(), day)
                && (it.at, &it.file) < (backup.at, &backup.file)
        })
    };
    let months = match backup.reason {
        Reason::Asked => return None,
        Reason::Upgrade | Reason::Import | Reason::Issue => true,
        Reason::Daily => is_first(|one, other| (one.year(), one.month()) == (other.year(), other.month())),
    };
    if months {
        day.plus_months(MONTHS)
    } else if is_first(|one, other| one.0.iso_week() == other.0.iso_week()) {
        day.plus_days(7 * WEEKS)
    } else {
        day.plus_days(DAYS)
    }
}

/// The backups of a register that may go on a day, newest first: those whose last day is before it.
///
/// The newest never goes, neither by its time nor by its place in the index, which a clock that ran wrong cannot move.
/// Nothing goes on a day more than 400 days after the last earlier one of which there is a backup: a clock that runs far
/// ahead for one day takes nothing along. `there` are the lines of the index whose file is there, `taken` all of them,
/// both in the index's order.
pub fn past<'a>(there: &'a [Backup], taken: &[Backup], register: &str, today: Date) -> Vec<&'a Backup> {
    let earlier = taken.iter().filter(|it| it.register == register).map(|it| it.at.date()).filter(|day| *day < today);
    if earlier.max().is_none_or(|day| today.days_since(day) > DAYS_APART) {
        return Vec::new();
    }
    let mine = || there.iter().filter(|it| it.register == register);
    let (newest, last) = (newest(there, register), mine().next_back());
    let is_past = |it: &Backup| kept_until(it, taken).is_some_and(|until| until < today);
    let stays = |it: &&Backup| Some(*it) == newest || Some(*it) == last || !is_past(it);
    let mut past: Vec<&Backup> = mine().filter(|it| !stays(it)).collect();
    past.sort_by_key(|it| std::cmp::Reverse(it.at));
    past
}

/// The backups of a folder that are still there, newest first, each with until when; none where there is no such folder.
///
/// # Errors
/// Where the index cannot be read.
pub fn kept(folder: &Path) -> Result<Vec<Kept>> {
    let taken = backup::read_index(folder)?;
    let there = backup::list(folder)?;
    let kept = there.iter().map(|it| Kept {
        backup: it.clone(),
        until: kept_until(it, &taken),
        is_newest: newest(&there, &it.register) == Some(it),
    });
    Ok(kept.collect())
}

/// Takes away the backups of a register that are [`past`] on a day, from the folder whose index lists them, and returns
/// those that went. To be called on the program's own folder alone, after the day's backup was taken.
///
/// A file goes only where it is a plain file in the folder itself, is open nowhere, and has the very bytes the index
/// lists: one that was worked in, damaged or replaced is not the program's to delete. The newest file that has its
/// bytes is kept whatever its day. Only the file goes, newest first; its line stays in the index until it can no longer
/// matter, so that being killed between any two steps leaves nothing wrong. What cannot be deleted now is left for the
/// next time.
///
/// # Errors
/// Where the index cannot be locked, read or written.
pub fn thin(folder: &Path, register: &str, today: Date) -> Result<Vec<Backup>> {
    if !exists(folder)? {
        return Ok(Vec::new());
    }
    let _lock = backup::lock_index(folder)?;
    let mut taken = backup::read_index(folder)?;
    let mut there = Vec::with_capacity(taken.len());
    for line in &taken {
        if exists(&folder.join(&line.file))? {
            there.push(line.clone());
        }
    }
    let gone = take_away(folder, &there, &past(&there, &taken, register, today));
    there.retain(|it| !gone.contains(it));
    let is_there: HashSet<&str> = there.iter().map(|it| it.file.as_str()).collect();
    let lines = taken.len();
    taken.retain(|it| {
        let is_over = it.at.date().plus_months(LISTED_MONTHS).is_some_and(|day| day < today);
        it.register != register || is_there.contains(it.file.as_str()) || !is_own(it) || !is_over
    });
    if taken.len() < lines {
        backup::write_index(folder, &taken)?;
    }
    Ok(gone)
}

/// Deletes the files of those that are past, but the newest of the register that has its bytes.
fn take_away(folder: &Path, there: &[Backup], past: &[&Backup]) -> Vec<Backup> {
    let Some(register) = past.first().map(|it| it.register.as_str()) else { return Vec::new() };
    let mut mine: Vec<&Backup> = there.iter().filter(|it| it.register == register).collect();
    mine.sort_by_key(|it| std::cmp::Reverse(it.at));
    let (mut gone, mut has_sound) = (Vec::new(), false);
    for it in mine {
        let is_past = past.contains(&it);
        if has_sound && !is_past {
            continue;
        }
        let is_sound = is_as_listed(folder, it);
        // What cannot be deleted is no fault of the user's work; the next day tries again.
        if has_sound && is_sound && fs::remove_file(folder.join(&it.file)).is_ok() {
            gone.push(it.clone());
        }
        has_sound |= is_sound;
    }
    if !gone.is_empty() {
        // Should a name come back after a power cut, its line is still there and it goes the next time.
        drop(sync_folder(folder));
    }
    gone
}

/// Whether the file is a plain one of the folder's own, nobody's open register, and the very bytes that were listed.
fn is_as_listed(folder: &Path, line: &Backup) -> bool {
    let mut parts = Path::new(&line.file).components();
    if !matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) {
        return false;
    }
    let path = folder.join(&line.file);
    let is_plain = fs::symlink_metadata(&path).is_ok_and(|it| it.is_file() && it.len() == line.size);
    // Held first: reading a file that is open here would drop its locks.
    is_plain
        && Hold::take(&path).is_ok_and(|_hold| {
            refuse_if_locked(&path).is_ok()
                && backup::size_and_hash(&path).is_ok_and(|(size, sha256)| size == line.size && sha256 == line.sha256)
        })
}

fn newest<'a>(there: &'a [Backup], register: &str) -> Option<&'a Backup> {
    there.iter().filter(|it| it.register == register).max_by_key(|it| it.at)
}

/// Whether the program took it of itself.
fn is_own(backup: &Backup) -> bool {
    backup.reason != Reason::Asked
}
