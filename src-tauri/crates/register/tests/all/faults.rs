//! Crashes, a second program, a full disk: no change that was acknowledged is lost, and no other is half there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::support::{Desk, fill, first_id, full, stamp};
use register::backup::{self, Reason};
use register::{Act, Error, RegisterFile};
use schema::Kind;
use serde_json::json;

const FOLDER: &str = "FORTEGNELSE_TEST_FOLDER";

/// The place a child works in. None where the test is run by itself.
fn place() -> Option<(PathBuf, PathBuf)> {
    let folder = PathBuf::from(std::env::var_os(FOLDER)?);
    Some((folder.join("eksempel.fortegnelse"), folder.join("backups")))
}

/// A child that runs one of the tests below in the desk's folder, by way of a shell command where one is given.
fn child(desk: &Desk, test: &str, by: &[&str]) -> (Child, BufReader<ChildStdout>) {
    let this = std::env::current_exe().unwrap();
    let mut command = match by {
        [] => Command::new(this),
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(this);
            command
        }
    };
    let mut child = command
        .args(["--exact", "--nocapture", &format!("faults::{test}")])
        .env(FOLDER, desk.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

fn say(text: &str) {
    println!("\n@{text}");
    std::io::stdout().flush().unwrap();
}

/// What the child says next.
fn hear(output: &mut BufReader<ChildStdout>) -> Option<String> {
    let mut line = String::new();
    while output.read_line(&mut line).unwrap() > 0 {
        if let Some(text) = line.strip_prefix('@') {
            return Some(text.trim_end().to_owned());
        }
        line.clear();
    }
    None
}

fn count(file: &RegisterFile) -> u32 {
    file.content().activities[0].position
}

#[test]
fn editing_child() {
    let Some((path, backups)) = place() else { return };
    let mut file = register::open(&path, &stamp(), &backups).unwrap();
    for number in count(&file) + 1.. {
        file.transact(&stamp(), Act::Save, Some("run"), |change| {
            for kind in [Kind::Purpose, Kind::PolicySection, Kind::Person] {
                change.save(kind, full(kind, &first_id(kind), number as usize, "rettet"))?;
            }
            let mut activity = full(Kind::Activity, &first_id(Kind::Activity), number as usize, "rettet");
            activity["position"] = json!(number);
            change.save(Kind::Activity, activity)?;
            if number.is_multiple_of(7) {
                change.attach("fil", "text/plain", &vec![number as u8; 20_000])?;
            }
            Ok(())
        })
        .unwrap();
        say(&number.to_string());
    }
}

#[test]
fn fifty_kills_lose_no_acknowledged_change() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    file.transact(&stamp(), Act::Save, None, |change| {
        change.save(Kind::Activity, json!({ "id": first_id(Kind::Activity), "position": 0 }))
    })
    .unwrap();
    drop(file);
    let mut journals = 0;
    for round in 0..50_u64 {
        let (mut child, mut output) = child(&desk, "editing_child", &[]);
        let mut acknowledged: u32 = hear(&mut output).unwrap().parse().unwrap();
        std::thread::sleep(Duration::from_micros(round * 7919 % 90_000));
        child.kill().unwrap();
        child.wait().unwrap();
        while let Some(number) = hear(&mut output) {
            acknowledged = number.parse().unwrap();
        }
        let journal = std::fs::metadata(desk.folder.path().join("eksempel.fortegnelse-journal"));
        journals += usize::from(journal.is_ok_and(|it| it.len() > 0));
        let file = desk.open();
        let found = count(&file);
        assert!(found == acknowledged || found == acknowledged + 1, "round {round}: {found} after {acknowledged}");
        let verification = file.verify().unwrap();
        assert!(verification.is_clean(), "round {round}: {verification:?}");
        let purpose = full(Kind::Purpose, &first_id(Kind::Purpose), found as usize, "rettet");
        assert_eq!(file.content().values(Kind::Purpose).unwrap(), [Kind::Purpose.normalise(purpose).unwrap()]);
    }
    assert!(journals > 0, "no kill fell into a change");
}

#[test]
fn holding_child() {
    let Some((path, backups)) = place() else { return };
    let mut file = register::open(&path, &stamp(), &backups).unwrap();
    fill(&mut file, 3, "holdt");
    say("open");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[test]
fn a_file_open_in_another_program_is_locked_until_that_ends() {
    let desk = Desk::new();
    let file = desk.create();
    let taken = backup::take(&file, &desk.backups(), &stamp(), Reason::Asked).unwrap();
    drop(file);
    let (mut child, mut output) = child(&desk, "holding_child", &[]);
    assert_eq!(hear(&mut output).as_deref(), Some("open"));
    assert!(matches!(desk.try_open(), Err(Error::Locked)));
    assert!(matches!(register::open_read_only(&desk.path()), Err(Error::Locked)));
    assert!(matches!(backup::restore(&desk.backups().join(&taken.file), &desk.path(), &stamp()), Err(Error::Locked)));
    assert!(matches!(register::create(&desk.path(), &stamp()), Err(Error::Exists)));
    // It can be read meanwhile: a copy of what was saved last, which takes no change.
    let mut copy = register::open_copy(&desk.path()).unwrap();
    assert_eq!((copy.content().activities.len(), copy.path()), (1, desk.path().canonicalize().unwrap().as_path()));
    assert!(copy.verify().unwrap().is_clean());
    let refused = copy.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Activity, "x"));
    assert!(matches!(refused, Err(Error::ReadOnly)));
    child.kill().unwrap();
    child.wait().unwrap();
    let file = desk.open();
    assert_eq!(file.content().activities.len(), 1);
    assert!(file.verify().unwrap().is_clean());
}

#[test]
fn filling_child() {
    let Some((path, backups)) = place() else { return };
    let mut file = register::create(&path, &stamp()).unwrap();
    let mut kept = file.content().clone();
    let failed = loop {
        let saved = file.transact(&stamp(), Act::Add, None, |change| {
            change.save(Kind::Activity, json!({ "name": "x".repeat(50_000) }))
        });
        match saved {
            Ok(_) => kept = file.content().clone(),
            Err(error) => break error,
        }
    };
    assert!(matches!(failed, Error::NoSpace | Error::Io(_)), "{failed:?}");
    assert_eq!(*file.content(), kept);
    let verification = file.verify().unwrap();
    assert!(verification.is_clean(), "{verification:?}");
    let names = |folder: &Path| std::fs::read_dir(folder).unwrap().count();
    if let Err(error) = backup::take(&file, &backups, &stamp(), Reason::Asked) {
        assert!(matches!(error, Error::NoSpace | Error::Io(_)), "{error:?}");
        assert!(backup::list(&backups).unwrap().is_empty());
        assert_eq!(names(&backups), 0, "no half copy stays");
    }
    let again = file.transact(&stamp(), Act::Add, None, |change| {
        change.save(Kind::Activity, json!({ "name": "x".repeat(900_000) }))
    });
    assert!(again.is_err());
    drop(file);
    let mut file = register::open(&path, &stamp(), &backups).unwrap();
    assert_eq!(*file.content(), kept);
    assert!(file.verify().unwrap().is_clean());
    // Room again: what is erased makes room, and saving goes on.
    let first = kept.activities[0].id.clone();
    let made_room = file.erase(&stamp(), Kind::Activity, first.as_str(), &backups);
    say(&format!("{} {} {}", kept.activities.len(), made_room.is_ok(), matches!(failed, Error::NoSpace)));
}

fn filled(output: &mut BufReader<ChildStdout>, child: &mut Child) -> String {
    let said = hear(output);
    while hear(output).is_some() {}
    assert!(child.wait().unwrap().success());
    said.unwrap()
}

#[test]
fn a_file_that_may_not_grow_keeps_what_was_saved() {
    let desk = Desk::new();
    let shell = "trap '' XFSZ; ulimit -f 1500; exec \"$@\"";
    let (mut child, mut output) = child(&desk, "filling_child", &["bash", "-c", shell, "bash"]);
    let said = filled(&mut output, &mut child);
    let kept: usize = said.split(' ').next().unwrap().parse().unwrap();
    assert!(kept > 2, "{said}");
    let file = desk.open();
    assert!(file.verify().unwrap().is_clean());
}

/// What lets a shell command mount something that only its children see: by right, or in a namespace of its own.
#[cfg(target_os = "linux")]
fn namespace(mount: &str) -> Option<&'static str> {
    ["-m", "-rm"].into_iter().find(|flags| {
        let tried =
            Command::new("unshare").args([flags, "sh", "-c", mount, "sh", "true"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    })
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_keeps_what_was_saved() {
    let desk = Desk::new();
    // A small disk that only the child sees.
    let mount = format!("mount -t tmpfs -o size=1700k tmpfs '{}' && exec \"$@\"", desk.folder.path().display());
    let flags = namespace(&mount);
    let Some(flags) = flags else {
        // The same by another way: see the test above.
        println!("no small disk can be mounted here; a_file_that_may_not_grow_keeps_what_was_saved stands for it");
        return;
    };
    let (mut child, mut output) = child(&desk, "filling_child", &["unshare", flags, "sh", "-c", &mount, "sh"]);
    let said = filled(&mut output, &mut child);
    assert!(said.ends_with("true"), "the error is that the disk is full: {said}");
}

#[test]
fn reading_child() {
    let Some((path, backups)) = place() else { return };
    assert!(matches!(register::open(&path, &stamp(), &backups), Err(Error::ReadOnly)));
    assert!(matches!(register::create(&path.with_extension("ny"), &stamp()), Err(Error::ReadOnly)));
    let file = register::open_read_only(&path).unwrap();
    assert!(file.verify().unwrap().is_clean());
    let refused = backup::take(&file, &backups, &stamp(), Reason::Asked);
    assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
    say(&file.content().activities.len().to_string());
}

#[test]
#[cfg(target_os = "linux")]
fn a_medium_that_cannot_be_written_is_read() {
    let desk = Desk::new();
    fill(&mut desk.create(), 0, "medie");
    let folder = desk.folder.path().display();
    let mount = format!("mount --bind '{folder}' '{folder}' && mount -o remount,ro,bind '{folder}' && exec \"$@\"");
    match namespace(&mount) {
        Some(flags) => {
            let (mut child, mut output) = child(&desk, "reading_child", &["unshare", flags, "sh", "-c", &mount, "sh"]);
            assert_eq!(filled(&mut output, &mut child), "1");
        }
        None => println!("no medium can be mounted here; the file marked read only in opening.rs stands for it"),
    }
}
