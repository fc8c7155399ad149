//! What each verb asks of the program, and how the answer is shown.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use commands::{App, Call, Failure, Folders};
use schema::words::Words;
use schema::{Date, Instant, Language, Now};
use serde_json::{Value, json};

use crate::{arguments, clock, told};

/// One run of the program.
struct Run<'m> {
    app: App,
    call: Call,
    words: &'static Words,
    verb: &'m str,
    given: &'m ArgMatches,
    json: bool,
    /// The day that is looked at, where it is not today.
    seen: Value,
    /// Whether the day's backup failed when the register was opened.
    backup_failed: bool,
    /// What was said of the file when it was opened: what of it is missing, and other versions beside it.
    notes: Value,
}

pub(crate) fn run(matches: &ArgMatches, language: Language) -> ExitCode {
    let words = Words::of(language);
    let Some((verb, given)) = matches.subcommand() else { return ExitCode::from(2) };
    let now = match given.get_one::<String>("now") {
        None => clock::now(),
        Some(text) => match Instant::parse(text) {
            Some(instant) => Now::at(instant),
            None => {
                complain(&words.with("terminal-wrong-now", &[("value", text)]));
                return ExitCode::from(2);
            }
        },
    };
    if let Some(wrong) = days(verb, given).find(|text| Date::parse(text).is_none()) {
        complain(&words.with("terminal-wrong-day", &[("value", &wrong)]));
        return ExitCode::from(2);
    }
    let data = match given.get_one::<String>("data") {
        Some(folder) => PathBuf::from(folder),
        None => dirs::data_dir().unwrap_or_else(std::env::temp_dir).join("dk.fortegnelse.app"),
    };
    commands::watch(&data, || clock::now().instant);
    let app = App::new(Folders { data });
    let actor = given.get_one::<String>("as").cloned().or_else(|| app.actor().is_empty().then(signed_in).flatten());
    let call = Call { now, actor, language: Some(language) };
    let json = given.get_flag("json");
    let mut run =
        Run { app, call, words, verb, given, json, seen: Value::Null, backup_failed: false, notes: Value::Null };
    let answered = catch_unwind(AssertUnwindSafe(|| run.answer()));
    match answered.unwrap_or_else(|_| Err(commands::failed(language))) {
        Ok(answer) => run.show(&answer),
        Err(failure) if run.json => {
            complain(&json!({ "error": failure }).to_string());
            ExitCode::from(1)
        }
        Err(failure) => {
            complain(&failure.message);
            ExitCode::from(1)
        }
    }
}

impl Run<'_> {
    fn answer(&mut self) -> Result<Value, Failure> {
        match self.verb {
            "new" => {
                let opened = self.ask("new_from", json!({ "path": self.path("file"), "from": self.path("from") }))?;
                self.opened(&opened);
                Ok(opened)
            }
            "export" => {
                self.see()?;
                self.ask("export", json!({ "path": self.path("to") }))
            }
            "pack" => self.pack(),
            "check" => {
                self.see()?;
                self.ask("check", json!({}))
            }
            "print" => {
                self.see()?;
                let mut asked = self.printing();
                asked["path"] = json!(self.path("out"));
                self.ask("print", asked)
            }
            "issue" => self.issue(),
            "history" => {
                self.open(true)?;
                let limit = self.given.get_one::<u32>("limit").copied().unwrap_or(100);
                // Machines get the records as they were, people the words of the window.
                let name = if self.json { "history" } else { "deeds" };
                self.ask(name, json!({ "kind": self.text("kind"), "id": self.text("id"), "limit": limit }))
            }
            "undo" | "redo" => {
                self.open(false)?;
                self.ask(self.verb, json!({}))
            }
            "verify" => {
                self.open(true)?;
                self.ask("verify", json!({}))
            }
            "check-print" => {
                self.open(true)?;
                let sheet = self.text("sheet").unwrap_or_default();
                let is_file = sheet.contains(['.', '/', '\\']) || Path::new(&sheet).exists();
                let asked = if is_file { json!({ "path": absolute(&sheet) }) } else { json!({ "code": sheet }) };
                self.ask("check_print", asked)
            }
            "compare" => self.compare(),
            "backup" => {
                self.open(false)?;
                self.ask("backup", json!({ "folder": self.text("to").map(|to| absolute(&to)) }))
            }
            "restore" => self.ask("restore", json!({ "backup": self.path("file"), "to": self.path("to") })),
            "document" => {
                self.open(true)?;
                self.ask("document_pdf", json!({ "id": self.text("id"), "path": self.path("out") }))
            }
            "licences" => self.licences(),
            "set" => self.set(),
            "remove" | "erase" => {
                self.open(false)?;
                self.ask(self.verb, json!({ "kind": self.text("kind"), "id": self.text("id") }))
            }
            // The arguments know no other verb.
            other => self.ask(other, json!({})),
        }
    }

    /// Writes an inspection pack; where no file is named, tells what would be in it.
    fn pack(&mut self) -> Result<Value, Failure> {
        self.open(true)?;
        let with: Vec<String> = self.given.get_many::<String>("with").into_iter().flatten().cloned().collect();
        let has = |name: &str| with.iter().any(|it| it == name);
        let mut asked = json!({ "scans": has("scans"), "agreements": has("agreements") });
        let parts: Vec<&String> = with.iter().filter(|it| *it != "scans" && *it != "agreements").collect();
        if !parts.is_empty() {
            asked["parts"] = json!(parts);
        }
        match self.text("out") {
            None => self.ask("pack_content", asked),
            Some(out) => {
                asked["path"] = json!(absolute(&out));
                self.ask("pack", asked)
            }
        }
    }

    /// Whose work is in the program; with the words of the licences, where those are asked for.
    fn licences(&mut self) -> Result<Value, Failure> {
        let mut works = self.ask("shipped", json!({}))?;
        for work in works.as_array_mut().into_iter().flatten() {
            work["texts"] = match self.given.get_flag("texts") {
                true => self.ask("licence_texts", json!({ "ids": work["texts"] }))?,
                false => json!([]),
            };
        }
        Ok(works)
    }

    /// Issues, and writes the stored bytes where asked.
    fn issue(&mut self) -> Result<Value, Failure> {
        self.open(false)?;
        let issued = self.ask("issue", self.printing())?;
        let mut written = self.ask("document_pdf", json!({ "id": issued["document"], "path": self.path("out") }))?;
        for name in ["document", "number", "code"] {
            written[name] = issued[name].clone();
        }
        Ok(written)
    }

    /// Saves one record; one without an id is added.
    fn set(&mut self) -> Result<Value, Failure> {
        let text = self.text("record").unwrap_or_default();
        let record: Value = serde_json::from_str(&text).unwrap_or(Value::String(text));
        let new = record["id"].as_str().is_none_or(str::is_empty);
        self.open(false)?;
        let verb = if new { "add" } else { "save" };
        self.ask(verb, json!({ "record": { "kind": self.text("kind"), "record": record } }))
    }

    fn open(&mut self, read_only: bool) -> Result<(), Failure> {
        let opened = self.ask("open", json!({ "path": self.path("file"), "read_only": read_only }))?;
        self.opened(&opened);
        Ok(())
    }

    /// Keeps what an opening says besides: the day's backup is taken then.
    fn opened(&mut self, opened: &Value) {
        self.backup_failed = opened["state"]["backup_failed"] == true;
        self.notes = opened["notes"].clone();
    }

    /// Opens the register to be read: as it is, or as it was recorded by the end of a day.
    fn see(&mut self) -> Result<(), Failure> {
        self.open(true)?;
        if let Some(day) = self.text("on") {
            let opened = self.ask("look_back", json!({ "day": day }))?;
            self.seen = opened["state"]["looking_back"].clone();
        }
        Ok(())
    }

    /// Everything that differs between two days.
    fn compare(&mut self) -> Result<Value, Failure> {
        self.open(true)?;
        let mut asked = json!({ "from": self.text("from"), "to": self.text("to"), "skip": 0 });
        let mut all = self.ask("compare_days", asked.clone())?;
        let mut records = all["records"].as_array().cloned().unwrap_or_default();
        while all["more"] != 0 {
            asked["skip"] = json!(records.len());
            all = self.ask("compare_days", asked.clone())?;
            records.extend(all["records"].as_array().cloned().unwrap_or_default());
        }
        all["records"] = Value::Array(records);
        Ok(all)
    }

    fn ask(&mut self, name: &str, payload: Value) -> Result<Value, Failure> {
        commands::dispatch(&mut self.app, &self.call, name, payload)
    }

    fn printing(&self) -> Value {
        let subject = self
            .text("subject")
            .unwrap_or_default()
            .replace("article-30-2", "article30_processor")
            .replace("article-30", "article30")
            .replace('-', "_");
        let language = self.text("language").as_deref().and_then(arguments::by_name);
        json!({ "subject": subject, "policy": self.text("policy"), "of": self.text("of"), "language": language })
    }

    fn text(&self, name: &str) -> Option<String> {
        self.given.try_get_one::<String>(name).ok().flatten().cloned()
    }

    fn path(&self, name: &str) -> String {
        absolute(&self.text(name).unwrap_or_default())
    }

    fn show(&self, answer: &Value) -> ExitCode {
        if self.backup_failed && !self.json {
            complain(&self.words.text("status-backup-failed"));
        }
        let noted = told::notes(&self.notes, self.words);
        if !self.json {
            noted.iter().for_each(|note| complain(note));
        }
        let text = if self.json {
            let mut answer = told::for_machines(self.verb, answer);
            if let Some(members) = answer.as_object_mut() {
                if self.backup_failed {
                    members.insert("backup_failed".to_owned(), Value::Bool(true));
                }
                if !noted.is_empty() {
                    members.insert("notes".to_owned(), self.notes.clone());
                }
            } else if self.backup_failed || !noted.is_empty() {
                // A list has no place for what is said of the file.
                complain(&json!({ "backup_failed": self.backup_failed, "notes": self.notes }).to_string());
            }
            format!("{answer:#}")
        } else {
            // What is told for another day says so first.
            let day = told::of_day(&self.seen, self.words);
            day.into_iter().chain([told::for_people(self.verb, answer, self.words)]).collect::<Vec<_>>().join("\n")
        };
        if let Err(error) = writeln!(io::stdout(), "{text}") {
            // Who stopped reading has read enough.
            let is_closed = error.kind() == io::ErrorKind::BrokenPipe;
            if !is_closed {
                complain(&error.to_string());
            }
            return ExitCode::from(u8::from(!is_closed));
        }
        let boxes: Vec<&str> =
            answer["characters"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !boxes.is_empty() {
            complain(&self.words.with("terminal-boxes", &[("characters", &boxes.join(" "))]));
            return ExitCode::from(3);
        }
        let whole = answer.get("ok").and_then(Value::as_bool).unwrap_or(true);
        ExitCode::from(u8::from(!whole))
    }
}

/// Tells the user what went wrong. What was done stays done, and the exit code says so where nobody can be told.
fn complain(what: &str) {
    drop(writeln!(io::stderr(), "{what}"));
}

/// What is given as a day.
fn days(verb: &str, given: &ArgMatches) -> impl Iterator<Item = String> {
    let names: &[&str] = if verb == "compare" { &["from", "to"] } else { &["on"] };
    names.iter().filter_map(|name| given.try_get_one::<String>(name).ok().flatten().cloned())
}

/// The user signed in to this PC: who acts, where neither `--as` nor the settings say.
fn signed_in() -> Option<String> {
    ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok().filter(|user| !user.is_empty()))
}

/// A path that means the same wherever it is read.
fn absolute(path: &str) -> String {
    std::path::absolute(Path::new(path)).map_or_else(|_| path.to_owned(), |path| path.to_string_lossy().into_owned())
}
