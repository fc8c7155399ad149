//! What is open, and on whose behalf something is asked.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use register::{ChangeId, RegisterFile, Stamp};
use report::Laid;
use schema::law::{InForce, Law};
use schema::words::Words;
use schema::{Date, Instant, Language, LawFile, Now, Register};

use crate::drifts;
use crate::failure::{Failure, Result};
use crate::holder;
use crate::looking::Past;
use crate::notes::Notes;
use crate::settings::{self, Settings};
use crate::told::Told;

/// The folders of this PC that belong to the program.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Settings, and the PC's own backups.
    pub data: PathBuf,
}

impl Folders {
    /// Where backups are kept.
    pub(crate) fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Where papers lie while the system's viewer shows them.
    pub(crate) fn papers(&self) -> PathBuf {
        self.data.join("papers")
    }

    /// Where the example lies: the one register that is the program's own.
    pub(crate) fn example(&self) -> PathBuf {
        self.data.join("example").join("Eksempel.fortegnelse")
    }
}

/// When something is asked, and by whom.
#[derive(Debug, Clone)]
pub struct Call {
    /// The moment.
    pub now: Now,
    /// Who asks; where left out, the person the settings name.
    pub actor: Option<String>,
    /// The language to answer in; where left out, the one the settings name.
    pub language: Option<Language>,
}

/// The program's state between two calls.
pub struct App {
    pub(crate) folders: Folders,
    pub(crate) settings: Settings,
    pub(crate) first_start: bool,
    pub(crate) file: Option<RegisterFile>,
    /// The past day that is looked at, where one looks back.
    pub(crate) past: Option<Past>,
    pub(crate) saved_at: Option<Instant>,
    pub(crate) last_backup: Option<Instant>,
    /// Why the last copy could not be taken; nothing where it was.
    pub(crate) backup_fault: Option<Failure>,
    /// The day of the last look at whether a copy is due.
    pub(crate) tended_on: Option<Date>,
    /// What was found about the open file when it was opened.
    pub(crate) notes: Notes,
    /// The note beside the open file, for others to read.
    pub(crate) held: Option<holder::Note>,
    /// Whether such notes are left: by a window, which stays, and not by a terminal, which is gone at once.
    pub(crate) announces: bool,
    pub(crate) preview: Option<Preview>,
    pub(crate) previews: u32,
    pub(crate) told: Told,
    pub(crate) drifts: Option<drifts::Known>,
    law: RefCell<KeptLaw>,
}

/// The law in force, and the files it was told from: it is read anew where these change.
struct KeptLaw {
    files: Vec<LawFile>,
    in_force: InForce,
}

/// The pages last laid out for the window.
pub(crate) struct Preview {
    pub(crate) token: u32,
    pub(crate) laid: Laid,
}

impl App {
    /// The program as it starts: nothing open, the settings read. Settings that cannot be read are as on a first start.
    pub fn new(folders: Folders) -> App {
        let (settings, first_start) = settings::read(&folders.data);
        App {
            folders,
            settings,
            first_start,
            file: None,
            past: None,
            saved_at: None,
            last_backup: None,
            backup_fault: None,
            tended_on: None,
            notes: Notes::default(),
            held: None,
            announces: false,
            preview: None,
            previews: 0,
            told: Told::default(),
            drifts: None,
            law: RefCell::new(KeptLaw { files: Vec::new(), in_force: InForce::shipped() }),
        }
    }

    /// The same, telling others by a note beside each register that it is open.
    #[must_use]
    pub fn announcing(self) -> App {
        App { announces: true, ..self }
    }

    /// The user the settings name; empty where they name none.
    pub fn actor(&self) -> &str {
        &self.settings.actor
    }

    /// The file of the open register, without links in its path.
    pub fn open_path(&self) -> Option<&Path> {
        self.file.as_ref().map(RegisterFile::path)
    }

    /// Whether the open register is the example.
    pub(crate) fn is_example(&self) -> bool {
        // Where there is no such file, nothing that is open can be it.
        self.open_path().is_some_and(|open| self.folders.example().canonicalize().is_ok_and(|own| own == open))
    }

    pub(crate) fn file(&self) -> Result<&RegisterFile> {
        self.file.as_ref().ok_or_else(Failure::nothing_open)
    }

    pub(crate) fn file_mut(&mut self) -> Result<&mut RegisterFile> {
        self.file.as_mut().ok_or_else(Failure::nothing_open)
    }

    /// The register that is seen: that of today, or of the day one looks back at. Whatever tells of records reads here.
    pub(crate) fn content(&self) -> Result<&Register> {
        let file = self.file()?;
        Ok(self.past.as_ref().map_or_else(|| file.content(), |past| &past.register))
    }

    /// The moment something is asked at: of a call while one looks back, the true one.
    pub(crate) fn asked(&self, call: &Call) -> Now {
        self.past.as_ref().map_or(call.now, |past| past.asked)
    }

    /// The last change of what is seen.
    pub(crate) fn seen_by(&self) -> Result<ChangeId> {
        let file = self.file()?;
        Ok(self.past.as_ref().map_or_else(|| file.last(), |past| past.change))
    }

    /// The law the open register is held against; the shipped one where none is open.
    pub(crate) fn law(&self) -> Arc<Law> {
        self.in_force().law
    }

    /// The same, and where it comes from.
    pub(crate) fn in_force(&self) -> InForce {
        let Some(file) = &self.file else {
            return InForce::shipped();
        };
        if let Some(past) = &self.past {
            return past.law.clone();
        }
        let mut kept = self.law.borrow_mut();
        if kept.files != file.content().law_files {
            kept.in_force = Law::in_force(file.content());
            kept.files.clone_from(&file.content().law_files);
        }
        kept.in_force.clone()
    }

    pub(crate) fn stamp(&self, call: &Call) -> Stamp {
        Stamp { now: call.now, actor: call.actor.clone().unwrap_or_else(|| self.settings.actor.clone()) }
    }

    /// The language a call is answered in.
    pub fn language(&self, call: &Call) -> Language {
        call.language.unwrap_or(self.settings.language)
    }

    pub(crate) fn words(&self, call: &Call) -> &'static Words {
        Words::of(self.language(call))
    }
}
