//! A program that holds a register open and saves when it is told to. It runs as a child of the harness.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use register::Act;
use schema::Kind;
use serde_json::json;

use crate::damage::stamp;
use crate::desk::Desk;
use crate::tally::Outcome;

/// What the child is called by.
pub(crate) const WORD: &str = "--hold";

/// The child, as the harness holds it.
pub(crate) struct Holder {
    child: Child,
    told: ChildStdin,
    said: BufReader<ChildStdout>,
}

impl Holder {
    /// Starts it on a desk's register; it has it open when this returns.
    pub(crate) fn begin(desk: &Desk) -> Outcome<Holder> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(WORD)
            .arg(desk.folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let told = child.stdin.take().ok_or("no way to tell it")?;
        let said = BufReader::new(child.stdout.take().ok_or("no way to hear it")?);
        let mut holder = Holder { child, told, said };
        match holder.hear()?.as_str() {
            "open" => Ok(holder),
            other => Err(format!("the holder said {other}").into()),
        }
    }

    /// Has it save a person of a name; gives what it says: `saved`, or what refused.
    pub(crate) fn save(&mut self, name: &str) -> Outcome<String> {
        writeln!(self.told, "{name}")?;
        self.hear()
    }

    fn hear(&mut self) -> Outcome<String> {
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }

    /// Lets it close the register and end.
    pub(crate) fn end(mut self) -> Outcome {
        drop(self.told);
        if self.child.wait()?.success() { Ok(()) } else { Err("the holder failed".into()) }
    }
}

/// What the child does.
pub(crate) fn hold(folder: &Path) -> Outcome {
    let stamp = stamp()?;
    let mut file = register::open(&folder.join("eksempel.fortegnelse"), &stamp, &folder.join("pc/backups"))?;
    println!("open");
    for name in std::io::stdin().lines() {
        let person = json!({ "name": name? });
        match file.transact(&stamp, Act::Add, None, |change| change.save(Kind::Person, person)) {
            Ok(_) => println!("saved"),
            Err(error) => println!("{error}"),
        }
    }
    Ok(())
}
