//! A disk that is full, and one that can only be read. Each is mounted for one child of the harness alone.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::Extent;
use crate::deed::Deed;
use crate::deeds::{self, SMALL};
use crate::desk::{Desk, Ran, text};
use crate::tally::{Line, Outcome, Tally};

/// What the children are called by.
pub(crate) const FULL: &str = "--full";
pub(crate) const FULL_QUICK: &str = "--full-quick";
pub(crate) const READ_ONLY: &str = "--read-only";

/// Strikes with both.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let desk = Desk::new()?;
    let place = text(desk.folder());
    let small = format!("mount -t tmpfs -o size=40m tmpfs '{place}' && exec \"$@\"");
    let full = if extent == Extent::Quick { FULL_QUICK } else { FULL };
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    let kept = "refused or there; verified; no half paper, no half copy";
    let mut lines = vec![line("a full disk while saving, backing up, exporting, printing", kept, {
        mounted(&small, full, desk.folder())?
    })];
    let mut tally = Tally::default();
    for mount in READ {
        let desk = Desk::with(SMALL)?;
        let script = mount.replace("FILE", &text(&desk.register())).replace("FOLDER", &text(desk.folder()));
        tally.join(mounted(&script, READ_ONLY, desk.folder())?);
    }
    lines.push(line("a file, a folder and a medium that can only be read", "refused or read; byte-identical", tally));
    Ok(lines)
}

/// What can only be read, and how it is made so.
const READ: [&str; 4] = [
    // The file, by its rights.
    "chmod 444 'FILE' && exec \"$@\"",
    // The file, whoever asks.
    "mount --bind 'FILE' 'FILE' && mount -o remount,ro,bind 'FILE' && exec \"$@\"",
    // The folder, and not the file in it.
    "mount --bind 'FOLDER' 'FOLDER' && mount -o remount,ro,bind 'FOLDER' \
     && mount --bind 'FILE' 'FILE' && mount -o remount,rw,bind 'FILE' && test -w 'FILE' && exec \"$@\"",
    // The medium.
    "mount --bind 'FOLDER' 'FOLDER' && mount -o remount,ro,bind 'FOLDER' && exec \"$@\"",
];

/// Runs this program as a child behind a mount that only the child sees: by right, or in a namespace of its own.
fn mounted(script: &str, word: &str, folder: &Path) -> Outcome<Tally> {
    let run = |flags: &str, program: &Path, words: &[&str]| {
        let mut command = Command::new("unshare");
        command.args([flags, "sh", "-c", script, "sh"]).arg(program).args(words).stdin(Stdio::null());
        command.output()
    };
    let can = |flags: &&str| run(flags, Path::new("true"), &[]).is_ok_and(|it| it.status.success());
    let Some(flags) = ["-m", "-rm"].into_iter().find(can) else {
        return Err("nothing can be mounted here".into());
    };
    let output = run(flags, &std::env::current_exe()?, &[word, &text(folder)])?;
    let told = String::from_utf8_lossy(&output.stdout);
    let Some(line) = told.lines().find(|line| line.starts_with('{')) else {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    };
    let told: Value = serde_json::from_str(line)?;
    let mut tally = Tally { struck: told["struck"].as_u64().unwrap_or_default(), ..Tally::default() };
    for (what, times) in told["found"].as_object().into_iter().flatten() {
        tally.note(what, times.as_u64().unwrap_or_default());
    }
    tally.lost =
        told["lost"].as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect();
    Ok(tally)
}

/// Tells the harness what the child counted.
fn tell(tally: &Tally) {
    println!("{}", json!({ "struck": tally.struck, "found": tally.found, "lost": tally.lost }));
}

/// The child on a small disk: each deed with no room, with a page, with two, until it passes untouched.
pub(crate) fn fill(disk: &Path, extent: Extent) -> Outcome {
    let mut tally = Tally::default();
    let mut deeds = vec![deeds::save()?];
    if extent != Extent::Quick {
        deeds.extend([deeds::backup()?, deeds::issue()?]);
        deeds.extend([deeds::export()?, deeds::print()?, deeds::pack()?]);
    }
    for deed in &deeds {
        // A deed that writes little is struck at each page, one that copies the register at one in so many.
        let step = if extent == Extent::Quick { 60 } else { 8 };
        let is_through = (0..).step_by(step).take(200).map(|pages| with_room(&mut tally, deed, disk, pages));
        for is_through in is_through {
            if is_through? {
                break;
            }
        }
    }
    tell(&tally);
    Ok(())
}

/// Does a deed with so many pages of room; whether it passed untouched.
fn with_room(tally: &mut Tally, deed: &Deed, disk: &Path, pages: u64) -> Outcome<bool> {
    const PAGE: u64 = 4096;
    let desk = Desk::new_in(disk)?;
    deed.reset(&desk)?;
    let filler = disk.join("fyld");
    let mut file = File::create(&filler)?;
    let full = vec![1; 1 << 16];
    let mut size = 0;
    while let Ok(written) = file.write(&full) {
        size += written as u64;
    }
    file.set_len(size.saturating_sub(pages * PAGE) / PAGE * PAGE)?;
    drop(file);
    let ran = deed.run(&desk)?;
    // There must be room to look at what was left.
    fs::remove_file(&filler)?;
    let answer: Value = serde_json::from_str(&ran.out).unwrap_or_default();
    if ran.is_done() && answer["backup_failed"] != true {
        deed.judge(&desk, &ran).map_err(|error| format!("{}: {error}", deed.name))?;
        return Ok(true);
    }
    tally.strike(deed.judge(&desk, &ran), || format!("{} with {pages} pages of room", deed.name));
    Ok(false)
}

/// The child where the register can only be read: what writes is refused, what reads is answered.
pub(crate) fn read(folder: &Path) -> Outcome {
    let out = Desk::new()?;
    let register = folder.join("eksempel.fortegnelse");
    let before = fs::read(&register)?;
    let (file, paper) = (text(&register), text(&out.path("ud")));
    let pc = folder.join("pc");
    let deeds: [(&[&str], bool); 9] = [
        (&["set", &file, "person", "{ \"name\": \"Ingen\" }"], false),
        (&["undo", &file], false),
        (&["issue", &file, "article-30", "--out", &paper], false),
        (&["remove", &file, "person", "x"], false),
        (&["verify", &file], true),
        (&["export", &file, "--to", &paper], true),
        (&["print", &file, "article-30", "--out", &paper], true),
        (&["history", &file], true),
        (&["check", &file], true),
    ];
    let mut tally = Tally::default();
    for (words, is_read) in deeds {
        let ran = Ran::of(&mut out.cli_of(words, &pc, Some(crate::desk::NOW)))?;
        let found = || -> Outcome<&'static str> {
            if fs::read(&register)? != before {
                return Err("it was written".into());
            }
            match (is_read, ran.is_done(), ran.is_refused()) {
                (true, true, _) => Ok("read"),
                (false, _, true) => Ok("refused"),
                _ => Err(ran.told().into()),
            }
        };
        tally.strike(found(), || words[0].to_owned());
    }
    tell(&tally);
    Ok(())
}
