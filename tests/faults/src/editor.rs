//! A program that saves half of its time, for others to copy from. It runs as a child of the harness.

use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use register::Act;
use schema::Kind;
use serde_json::json;

use crate::damage::stamp;
use crate::desk::Desk;
use crate::state::hex;
use crate::tally::Outcome;

/// What the child is called by.
pub(crate) const WORD: &str = "--edit";

/// Beside the register: the hash of the last event after each save, one a line.
const HEADS: &str = "heads";
/// The number of the save that was begun last, and of the one that was acknowledged last.
const BEGUN: &str = "begun";
const ENDED: &str = "ended";
/// Where this stands, the child comes to an end.
const STOP: &str = "stop";

/// The child, as the harness holds it.
pub(crate) struct Editor {
    child: Child,
    folder: PathBuf,
}

impl Editor {
    /// Starts it on a desk's register, and waits for its first save.
    pub(crate) fn begin(desk: &Desk) -> Outcome<Editor> {
        let folder = desk.folder().to_owned();
        for left in [HEADS, BEGUN, ENDED, STOP] {
            drop(fs::remove_file(folder.join(left)));
        }
        let child = Command::new(std::env::current_exe()?).arg(WORD).arg(&folder).stdin(Stdio::piped()).spawn()?;
        let editor = Editor { child, folder };
        let began = Instant::now();
        while editor.ended() == 0 {
            if began.elapsed() > Duration::from_secs(60) {
                return Err("the editor does not begin".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(editor)
    }

    /// How many saves are acknowledged.
    pub(crate) fn ended(&self) -> usize {
        number(&self.folder.join(ENDED))
    }

    /// How many saves were begun.
    pub(crate) fn begun(&self) -> usize {
        number(&self.folder.join(BEGUN))
    }

    /// Stops it, and gives the hash after each save; at 0 stands the one before all of them.
    pub(crate) fn stop(mut self) -> Outcome<Vec<String>> {
        // Waiting would let go of this end, and the child would end as without a harness.
        let _end = self.child.stdin.take();
        fs::write(self.folder.join(STOP), "")?;
        if !self.child.wait()?.success() {
            return Err("the editor failed".into());
        }
        Ok(fs::read_to_string(self.folder.join(HEADS))?.lines().map(str::to_owned).collect())
    }
}

impl Editor {
    /// Kills it, and gives the hashes it told.
    pub(crate) fn kill(mut self) -> Outcome<Vec<String>> {
        self.child.kill()?;
        self.child.wait()?;
        let heads = fs::read_to_string(self.folder.join(HEADS))?;
        // Only whole lines were told.
        Ok(heads
            .split_inclusive('\n')
            .filter(|line| line.ends_with('\n'))
            .map(|line| line.trim_end().to_owned())
            .collect())
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        // Where it was stopped, there is nothing to end any more.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn number(path: &Path) -> usize {
    let bytes = fs::read(path).unwrap_or_default();
    bytes.first_chunk().map_or(0, |bytes| usize::from_le_bytes(*bytes))
}

/// What the child does.
pub(crate) fn edit(folder: &Path) -> Outcome {
    let put = |file: &mut File, number: usize| -> Outcome {
        file.rewind()?;
        Ok(file.write_all(&number.to_le_bytes())?)
    };
    // It does not outlive the harness, which holds the other end.
    std::thread::spawn(|| {
        drop(std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
        std::process::exit(1);
    });
    let stamp = stamp()?;
    let path = folder.join("eksempel.fortegnelse");
    let mut file = register::open(&path, &stamp, &folder.join("pc/backups"))?;
    let mut heads = File::create(folder.join(HEADS))?;
    let (mut begun, mut ended) = (File::create(folder.join(BEGUN))?, File::create(folder.join(ENDED))?);
    writeln!(heads, "{}", hex(&file.head()))?;
    for save in 1.. {
        put(&mut begun, save)?;
        let saving = Instant::now();
        file.transact(&stamp, Act::Save, Some("editor"), |change| {
            let long = format!("nr. {save} ").repeat(1 + save % 90);
            change.save(Kind::Person, json!({ "id": "skriver", "name": long }))?;
            change.save(Kind::Measure, json!({ "id": "laas", "name": format!("Lås {save}"), "implemented": true }))?;
            Ok(())
        })?;
        writeln!(heads, "{}", hex(&file.head()))?;
        put(&mut ended, save)?;
        if folder.join(STOP).exists() {
            break;
        }
        // A trail only grows: without a rest it would, in the seconds of one round, by what takes minutes to be read again.
        std::thread::sleep(saving.elapsed());
    }
    Ok(())
}
