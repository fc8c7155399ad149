//! Which of the program's own backups go, and when: never one by mistake, and always by the day that was told.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::Desk;
use proptest::prelude::*;
use register::backup::{self, Backup, Reason};
use register::thinning::{kept, kept_until, past, thin};
use register::{Act, RegisterFile, Stamp};
use schema::{Date, Instant, Kind, Now};
use serde_json::json;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A line of an index, of that day.
fn line(register: &str, at: Date, reason: Reason, number: usize) -> Backup {
    Backup {
        file: format!("{register}-{at}-{number}"),
        register: register.into(),
        at: Instant::parse(&format!("{at}T{:02}:{:02}:00+01:00", 9 + number / 60, number % 60)).unwrap(),
        reason,
        version: 1,
        events: 1,
        head: String::new(),
        size: 1,
        sha256: String::new(),
    }
}

fn told(taken: &[Backup]) -> Vec<Option<String>> {
    taken.iter().map(|it| kept_until(it, taken).map(|day| day.to_string())).collect()
}

#[test]
fn the_last_day_of_each_is_the_one_worked_out_by_hand() {
    let days = ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-31", "2026-12-30"];
    let mut taken: Vec<Backup> = days.iter().enumerate().map(|(n, at)| line("a", day(at), Reason::Daily, n)).collect();
    taken.push(line("a", day("2024-02-29"), Reason::Upgrade, 7));
    taken.push(line("a", day("2026-12-31"), Reason::Import, 8));
    taken.push(line("a", day("2027-01-01"), Reason::Daily, 9));
    taken.push(line("a", day("2027-01-02"), Reason::Daily, 10));
    taken.push(line("a", day("2027-01-02"), Reason::Issue, 11));
    taken.push(line("a", day("2026-02-26"), Reason::Asked, 12));
    taken.push(line("b", day("2026-02-25"), Reason::Daily, 13));
    let expected = [
        Some("2027-02-27"), // the first of February, whatever another register has, or somebody asked for
        Some("2026-03-14"), // no first: fourteen days
        Some("2027-03-01"), // the first of March, though the third of its ISO week
        Some("2026-04-27"), // a Monday: the first of its week, eight weeks
        Some("2026-03-17"),
        Some("2026-05-26"), // the first of the week of 30 March
        Some("2027-12-30"), // the first of December
        Some("2025-02-28"), // twelve months from a leap day
        Some("2027-12-31"),
        Some("2028-01-01"), // the first of January, though in the ISO week of 30 December
        Some("2027-01-16"),
        Some("2028-01-02"),
        None,
        Some("2027-02-25"),
    ];
    assert_eq!(told(&taken), expected.map(|day| day.map(str::to_owned)));
}

/// What happens to a folder on one day.
#[derive(Debug, Clone)]
enum Deed {
    Take(u8, Reason),
    /// A file disappears: by a hand, or a program that cleans up.
    Lose(usize),
    /// A file cannot be deleted from now on.
    Stick(usize),
}

fn deeds() -> impl Strategy<Value = Vec<(i64, Vec<Deed>)>> {
    let reason = prop_oneof![
        10 => Just(Reason::Daily),
        1 => Just(Reason::Upgrade),
        1 => Just(Reason::Import),
        1 => Just(Reason::Issue),
        2 => Just(Reason::Asked),
    ];
    let deed = prop_oneof![
        12 => (0u8..2, reason).prop_map(|(register, reason)| Deed::Take(register, reason)),
        1 => any::<usize>().prop_map(Deed::Lose),
        1 => any::<usize>().prop_map(Deed::Stick),
    ];
    let gap = prop_oneof![12 => 1i64..4, 3 => 4i64..40, 1 => 40i64..600];
    prop::collection::vec((gap, prop::collection::vec(deed, 0..4)), 1..120)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn only_what_is_past_goes_and_a_day_once_told_never_moves(years in deeds(), start in 0i64..3000) {
        let mut today = day("2024-01-01").plus_days(start).unwrap();
        let (mut taken, mut there): (Vec<Backup>, Vec<Backup>) = (Vec::new(), Vec::new());
        let (mut promised, mut stuck, mut lost) = (Vec::<Option<Date>>::new(), BTreeSet::new(), BTreeSet::new());
        for (gap, deeds) in years {
            today = today.plus_days(gap).unwrap();
            for deed in deeds {
                match deed {
                    Deed::Take(register, reason) => {
                        let one = line(["a", "b"][usize::from(register)], today, reason, taken.len());
                        taken.push(one.clone());
                        there.push(one);
                        promised.push(kept_until(&taken[taken.len() - 1], &taken));
                    }
                    Deed::Lose(which) if !there.is_empty() => drop(lost.insert(there.remove(which % there.len()).file)),
                    Deed::Stick(which) if !there.is_empty() => drop(stuck.insert(there[which % there.len()].file.clone())),
                    _ => {}
                }
            }
            let before = there.clone();
            let gone: BTreeSet<String> = past(&before, &taken, "a", today).iter().map(|it| it.file.clone()).collect();
            there.retain(|it| !gone.contains(&it.file) || stuck.contains(&it.file));

            let now: Vec<Option<Date>> = taken.iter().map(|it| kept_until(it, &taken)).collect();
            prop_assert_eq!(&now, &promised);
            let newest = before.iter().filter(|it| it.register == "a").max_by_key(|it| it.at);
            let is_trusted = taken.iter().any(|it| {
                it.register == "a" && it.at.date() < today && today.days_since(it.at.date()) <= 400
            });
            for it in &before {
                let until = kept_until(it, &taken);
                prop_assert_eq!(until.is_none(), it.reason == Reason::Asked);
                if let Some(until) = until {
                    prop_assert!(until.days_since(it.at.date()) >= 14 && until.days_since(it.at.date()) <= 366);
                }
                let goes = it.register == "a" && is_trusted && Some(it) != newest
                    && until.is_some_and(|until| until < today);
                prop_assert_eq!(gone.contains(&it.file), goes, "{:?} on {}", it, today);
            }
            // Every one of the last days, and of every month of the last year one, is there or was lost.
            let is_there = |it: &Backup| there.contains(it) || lost.contains(&it.file);
            let own: Vec<&Backup> = taken.iter().filter(|it| it.register == "a" && it.reason != Reason::Asked).collect();
            for it in &own {
                prop_assert!(today.days_since(it.at.date()) > 14 || is_there(it));
                let month = |it: &Backup| (it.at.date().year(), it.at.date().month());
                let has_month = own.iter().any(|one| month(one) == month(it) && is_there(one));
                prop_assert!(it.at.date().plus_months(11).unwrap() < today || has_month);
            }
        }
    }

    #[test]
    fn the_newest_stays_in_whatever_order_the_clock_has_it(days in prop::collection::vec(0i64..2000, 1..40), on in 0i64..4000) {
        let start = day("2024-01-01");
        let taken: Vec<Backup> = days
            .iter()
            .enumerate()
            .map(|(n, at)| line("a", start.plus_days(*at).unwrap(), Reason::Daily, n))
            .collect();
        let gone = past(&taken, &taken, "a", start.plus_days(on).unwrap());
        prop_assert!(!gone.contains(&taken.last().unwrap()), "the last that was taken");
        prop_assert!(!gone.contains(&taken.iter().max_by_key(|it| it.at).unwrap()), "the one of the latest day");
        prop_assert!(gone.windows(2).all(|two| two[0].at >= two[1].at), "newest first");
    }
}

/// That day at nine.
fn on(at: &str) -> Stamp {
    let instant = Instant::parse(&format!("{at}T09:00:00+01:00")).unwrap();
    Stamp { now: Now::at(instant), actor: "Pernille Prøvesen".into() }
}

fn work(file: &mut RegisterFile, at: &str) {
    file.transact(&on(at), Act::Add, None, |change| change.save(Kind::Person, json!({ "id": format!("p-{at}") })))
        .unwrap();
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

fn index(folder: &Path) -> Vec<Backup> {
    serde_json::from_slice(&fs::read(folder.join("index.json")).unwrap()).unwrap()
}

/// A register with a backup of each of these days.
fn desk_with(days: &[&str]) -> (Desk, RegisterFile, Vec<Backup>) {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut taken = Vec::new();
    for at in days {
        work(&mut file, at);
        taken.push(backup::daily(&file, &desk.backups(), &on(at)).unwrap().unwrap());
    }
    (desk, file, taken)
}

const DAYS: [&str; 5] = ["2026-03-02", "2026-03-04", "2026-03-05", "2026-03-10", "2026-06-01"];

#[test]
fn real_backups_go_by_their_day_and_nothing_else_of_the_folder_does() {
    let (desk, file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    let asked = backup::take(&file, &folder, &on("2026-03-04"), Reason::Asked).unwrap();
    let other = register::create(&desk.folder.path().join("en anden.fortegnelse"), &on("2026-03-04")).unwrap();
    let foreign = backup::take(&other, &folder, &on("2026-03-04"), Reason::Daily).unwrap();
    // Files the index does not know, one of them named as the program names its own.
    fs::write(folder.join("brev.txt"), "Hej").unwrap();
    fs::copy(
        folder.join(&taken[1].file),
        folder.join(format!("{}-2020-01-01T090000.fortegnelse", &file.register_id()[..8])),
    )
    .unwrap();
    let before = names(&folder);
    assert_eq!(thin(&folder, file.register_id(), day("2026-03-18")).unwrap(), []);
    assert_eq!(names(&folder), before, "every one of them is kept on its last day");

    let gone = thin(&folder, file.register_id(), day("2026-06-02")).unwrap();
    let expected: Vec<&str> = [&taken[3], &taken[2], &taken[1]].iter().map(|it| it.file.as_str()).collect();
    assert_eq!(gone.iter().map(|it| it.file.as_str()).collect::<Vec<_>>(), expected, "newest first");
    let left: BTreeSet<String> = before.into_iter().filter(|it| !expected.contains(&it.as_str())).collect();
    assert_eq!(names(&folder), left);
    assert!(left.contains(&asked.file) && left.contains(&foreign.file));
    assert_eq!(thin(&folder, file.register_id(), day("2026-06-02")).unwrap(), [], "and it is done once");

    let told: Vec<_> =
        kept(&folder).unwrap().into_iter().filter(|it| it.backup.register == file.register_id()).collect();
    let told: Vec<_> = told.iter().map(|it| (it.backup.file.as_str(), it.until, it.is_newest)).collect();
    assert_eq!(
        told,
        [
            (taken[4].file.as_str(), Some(day("2027-06-01")), true),
            (asked.file.as_str(), None, false),
            (taken[0].file.as_str(), Some(day("2027-03-02")), false),
        ]
    );
    assert!(register::open_read_only(&folder.join(&taken[0].file)).unwrap().verify().unwrap().is_clean());
}

#[test]
fn killed_between_any_two_steps_nothing_is_wrong_and_the_rest_goes_the_next_time() {
    let (desk, mut file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    // Killed after the first file went: its line stays, as it does where nobody is killed.
    fs::remove_file(folder.join(&taken[3].file)).unwrap();
    assert_eq!(kept(&folder).unwrap().len(), 4);
    let gone = thin(&folder, file.register_id(), day("2026-06-02")).unwrap();
    assert_eq!(gone, [taken[2].clone(), taken[1].clone()]);
    // Killed while the index was written: the old one is whole, and the new one lies beside it under another name.
    fs::write(folder.join(".tmp4711"), "[{").unwrap();
    assert_eq!(index(&folder).len(), 5);
    // Its lines go when they can no longer matter, and those whose file is there never do.
    work(&mut file, "2027-05-30");
    backup::daily(&file, &folder, &on("2027-05-30")).unwrap().unwrap();
    assert_eq!(thin(&folder, file.register_id(), day("2027-05-31")).unwrap(), [taken[0].clone()]);
    let lines: Vec<String> = index(&folder).iter().map(|it| it.at.date().to_string()).collect();
    assert_eq!(lines, ["2026-06-01", "2027-05-30"]);
    assert_eq!(backup::list(&folder).unwrap().len(), 2);
}

#[test]
fn a_clock_that_runs_far_ahead_for_a_day_takes_nothing_along() {
    let (desk, mut file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    work(&mut file, "2041-01-01");
    backup::daily(&file, &folder, &on("2041-01-01")).unwrap().unwrap();
    assert_eq!(thin(&folder, file.register_id(), day("2041-01-01")).unwrap(), []);
    // The clock is put right again, and the days are told as before.
    work(&mut file, "2026-06-03");
    let right = backup::daily(&file, &folder, &on("2026-06-03")).unwrap().unwrap();
    assert_eq!(thin(&folder, file.register_id(), day("2026-06-03")).unwrap().len(), 3);
    assert!(folder.join(&right.file).exists() && folder.join(&taken[0].file).exists());
}

#[test]
fn where_the_newer_are_damaged_the_newest_whole_one_stays() {
    let (desk, file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    for it in [&taken[4], &taken[3]] {
        let path = folder.join(&it.file);
        let mut bytes = fs::read(&path).unwrap();
        let half = bytes.len() / 2;
        bytes[half] ^= 1;
        fs::write(&path, bytes).unwrap();
    }
    let gone = thin(&folder, file.register_id(), day("2026-06-20")).unwrap();
    assert_eq!(gone, [taken[1].clone()], "the damaged one is nobody's to delete, and the next is the newest whole one");
    assert!(folder.join(&taken[2].file).exists() && folder.join(&taken[3].file).exists());
}

#[test]
fn a_backup_that_was_worked_in_or_is_open_is_left_alone() {
    let (desk, file, taken) = desk_with(&DAYS);
    let (folder, id) = (desk.backups(), file.register_id().to_owned());
    let mut worked = register::open(&folder.join(&taken[1].file), &on("2026-03-06"), &folder).unwrap();
    worked
        .transact(&on("2026-03-06"), Act::Add, None, |change| change.save(Kind::Person, json!({ "id": "ny" })))
        .unwrap();
    drop(worked);
    let open = register::open(&folder.join(&taken[2].file), &on("2026-03-06"), &folder).unwrap();
    assert_eq!(thin(&folder, &id, day("2026-06-02")).unwrap(), [taken[3].clone()]);
    assert!(open.verify().unwrap().is_clean());
    drop(open);
    let later = thin(&folder, &id, day("2026-06-03")).unwrap();
    assert!(later.iter().all(|it| it.file != taken[1].file));
    let worked = register::open(&folder.join(&taken[1].file), &on("2026-06-03"), &folder).unwrap();
    assert!(worked.content().persons.iter().any(|it| it.id.as_str() == "ny"));
}

#[test]
fn a_line_that_leads_out_of_the_folder_deletes_nothing_there() {
    let (desk, file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    let outside = desk.folder.path().join("udenfor.fortegnelse");
    fs::copy(folder.join(&taken[1].file), &outside).unwrap();
    let mut lines = index(&folder);
    lines[1].file = "../udenfor.fortegnelse".into();
    fs::write(folder.join("index.json"), serde_json::to_vec(&lines).unwrap()).unwrap();
    fs::remove_file(folder.join(&taken[3].file)).unwrap();
    fs::create_dir(folder.join(&taken[3].file)).unwrap();
    assert_eq!(thin(&folder, file.register_id(), day("2026-06-02")).unwrap(), [taken[2].clone()]);
    assert!(outside.is_file() && folder.join(&taken[3].file).is_dir() && folder.join(&taken[1].file).is_file());
}

#[cfg(unix)]
#[test]
fn a_link_in_the_folder_is_neither_followed_nor_removed() {
    let (desk, file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    let outside = desk.folder.path().join("flyttet.fortegnelse");
    fs::rename(folder.join(&taken[2].file), &outside).unwrap();
    std::os::unix::fs::symlink(&outside, folder.join(&taken[2].file)).unwrap();
    let gone = thin(&folder, file.register_id(), day("2026-06-02")).unwrap();
    assert_eq!(gone, [taken[3].clone(), taken[1].clone()]);
    assert!(outside.is_file() && folder.join(&taken[2].file).is_symlink());
}

/// Where the tests run as one whom no permission stops, there is nothing to be seen here.
#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_deletion_is_no_error_and_is_tried_again() {
    use std::os::unix::fs::PermissionsExt;
    let (desk, file, taken) = desk_with(&DAYS);
    let folder = desk.backups();
    fs::write(folder.join("index.lock"), "").unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let is_free = fs::write(folder.join("prøve"), "").is_ok();
    let gone = thin(&folder, file.register_id(), day("2026-06-02")).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(gone.len(), if is_free { 3 } else { 0 });
    let again = thin(&folder, file.register_id(), day("2026-06-03")).unwrap();
    assert_eq!(gone.len() + again.len(), 3);
    assert!(!folder.join(&taken[1].file).exists());
}
