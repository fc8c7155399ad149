//! Where registers are: start, make, open, close.

use std::path::{Path, PathBuf};

use register::{Act, Change, RegisterFile};
use schema::law::RightArticle;
use schema::words::Words;
use schema::{
    ContactPoint, ContactPurpose, ControlAct, ControlPlan, ControlScope, Country, Date, FinancialYear, Id, Instant,
    Kind, Language, Months, Organisation, Person, PersonRole, Register, RightProcedure, Role, Stated,
    SupervisoryAuthority,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tempfile::TempPath;

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::heads;
use crate::holder;
use crate::notes::{self, Notes};
use crate::safety;
use crate::settings::{self, Settings};
use crate::state::{self, Open};
use crate::table::Nothing;
use crate::viewer;

/// The program as it starts.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Start {
    settings: Settings,
    /// Whether nobody has said who they are on this PC.
    first_start: bool,
    /// The program's version.
    version: &'static str,
    open: Option<Open>,
}

/// A path.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct At {
    pub(crate) path: String,
}

/// A register to be opened.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenAt {
    path: String,
    /// Only to be read: the file is not touched.
    #[serde(default)]
    read_only: bool,
    /// Where somebody else has it open: a copy of it, only to be read.
    #[serde(default)]
    copy: bool,
}

impl OpenAt {
    /// To be written in, too.
    pub(crate) fn of(path: &Path) -> OpenAt {
        OpenAt { path: path.to_string_lossy().into_owned(), read_only: false, copy: false }
    }
}

/// A register to be made from a register's JSON.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewFrom {
    path: String,
    from: String,
}

/// What a new register begins with.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewRegister {
    path: String,
    organisation: String,
    country: Country,
    registration_number: String,
    /// The company's own telephone and e-mail, where they are known already.
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
    contact_name: String,
    contact_phone: String,
    contact_email: String,
    director_name: String,
    director_title: String,
    year_starts: Date,
    year_ends: Date,
    language: Language,
}

pub(crate) fn start(app: &mut App, call: &Call, _: Nothing) -> Result<Start> {
    viewer::clear(&app.folders.papers());
    let open = match &app.file {
        Some(_) => Some(state::opened(app, call)?),
        None => None,
    };
    Ok(Start { settings: app.settings.clone(), first_start: app.first_start, version: env!("CARGO_PKG_VERSION"), open })
}

pub(crate) fn new_register(app: &mut App, call: &Call, asked: NewRegister) -> Result<Open> {
    let path = PathBuf::from(&asked.path);
    if asked.year_ends < asked.year_starts {
        return Err(Failure::of(Code::BadRequest)
            .with("name", "new_register")
            .with("detail", "year_ends < year_starts"));
    }
    let register = first_records(asked);
    make(app, call, &path, &register)
}

pub(crate) fn new_from(app: &mut App, call: &Call, asked: NewFrom) -> Result<Open> {
    const LARGEST: u64 = 64 << 20;
    let from = Path::new(&asked.from);
    let told = |error: std::io::Error| Failure::file(error, from);
    let size = std::fs::metadata(from).map_err(told)?.len();
    if size > LARGEST {
        return Err(Failure::of(Code::TooLarge).with("path", from.display()).with("size", size).with("limit", LARGEST));
    }
    let bytes = std::fs::read(from).map_err(told)?;
    let register = exchange::read(&bytes).map_err(|problems| {
        let words = app.words(call);
        let lines: Vec<String> = problems.iter().map(|problem| problem.message(words)).collect();
        Failure::of(Code::Import).with("path", from.display()).with("problems", lines.join("\n"))
    })?;
    make(app, call, Path::new(&asked.path), &register)
}

pub(crate) fn open(app: &mut App, call: &Call, asked: OpenAt) -> Result<Open> {
    let path = Path::new(&asked.path);
    let stamp = app.stamp(call);
    // The one that is open is let go first: two registers are never held by one window.
    close(app, call, Nothing {})?;
    let named = |error: register::Error| Failure::from(error).with("path", path.display());
    if asked.copy {
        app.file = Some(register::open_copy(path).map_err(named)?);
        notes::look(app, call);
        app.notes.copied_at = Some(call.now.instant);
        app.notes.holder = holder::of(path);
        return state::opened(app, call);
    }
    if asked.read_only {
        app.file = Some(register::open_read_only(path).map_err(|error| in_use(named(error), path, app.words(call)))?);
        notes::look(app, call);
        return state::opened(app, call);
    }
    app.file = Some(match register::open(path, &stamp, &app.folders.backups()) {
        Ok(file) => file,
        Err(register::Error::ReadOnly) => register::open_read_only(path).map_err(named)?,
        Err(error) => return Err(in_use(named(error), path, app.words(call))),
    });
    settled(app, call)
}

/// A moment in words: its day and its time, at its own offset.
fn moment(at: Instant, words: &Words) -> String {
    let time = at.0.format("%H:%M").to_string();
    words.with("copy-when", &[("date", &words.date(at.date())), ("time", &time)])
}

/// Says who has the file open, where they have left a note.
fn in_use(failure: Failure, path: &Path, words: &Words) -> Failure {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let Some(holder) = holder::of(&path).filter(|holder| failure.code == Code::Locked && !holder.user.is_empty())
    else {
        return failure;
    };
    Failure { code: Code::HeldBy, ..failure }
        .with("user", &holder.user)
        .with("pc", &holder.pc)
        .with("since", moment(holder.since, words))
}

pub(crate) fn close(app: &mut App, call: &Call, _: Nothing) -> Result<()> {
    heads::remember(app, call);
    app.held = None;
    app.file = None;
    app.past = None;
    app.preview = None;
    app.saved_at = None;
    app.notes = Notes::default();
    app.backup_fault = None;
    app.tended_on = None;
    Ok(())
}

/// Makes a register with these records: filled under another name, and put in its place when it is whole.
pub(crate) fn make(app: &mut App, call: &Call, path: &Path, register: &Register) -> Result<Open> {
    let stamp = app.stamp(call);
    let named = |error: register::Error| Failure::from(error).with("path", path.display());
    let told = |error: std::io::Error| Failure::file(error, path);
    if path.try_exists().map_err(told)? {
        return Err(named(register::Error::Exists));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let workshop = tempfile::Builder::new().prefix(".fortegnelse-").tempdir_in(folder).map_err(told)?;
    let unfinished = workshop.path().join("register");
    let mut file = register::create(&unfinished, &stamp).map_err(named)?;
    file.transact(&stamp, Act::Create, None, |change| fill(change, register)).map_err(named)?;
    let head = file.head();
    drop(file);
    let written = register::open_read_only(&unfinished).map_err(named)?;
    if written.head() != head || !written.verify().map_err(named)?.is_clean() {
        return Err(Failure::of(Code::NotWritten).with("path", path.display()));
    }
    drop(written);
    let finished = TempPath::try_from_path(unfinished).map_err(told)?;
    finished.persist_noclobber(path).map_err(|refused| told(refused.error))?;
    app.held = None;
    app.file = None;
    app.past = None;
    app.file = Some(register::open(path, &stamp, &app.folders.backups()).map_err(named)?);
    settled(app, call)
}

fn fill(change: &mut Change<'_>, register: &Register) -> register::Result<()> {
    for kind in Kind::ALL.iter().filter(|kind| !kind.stays_in_file()) {
        let values = register.values(*kind).map_err(|error| register::Error::Shape {
            kind: *kind,
            id: String::new(),
            field: None,
            message: error.to_string(),
        })?;
        for value in values {
            change.save(*kind, value)?;
        }
    }
    Ok(())
}

/// What follows when a register stands open for writing: it is remembered, and copied where that is due.
fn settled(app: &mut App, call: &Call) -> Result<Open> {
    let file: &RegisterFile = app.file()?;
    let path = file.path().to_path_buf();
    let name = file.content().organisations.first().map(|it| it.name.text().to_owned()).unwrap_or_default();
    let elsewhere = holder::elsewhere(&path);
    // Before it is remembered how far the trail goes now.
    notes::look(app, call);
    app.notes.holder = elsewhere;
    heads::remember(app, call);
    app.held = holder::leave(app, call);
    // The example is nobody's: it is neither copied nor remembered.
    if !app.is_example() {
        safety::tend(app, call);
        // A PC whose settings cannot be written can still keep its register.
        if settings::remember(app, &path, &name).is_err() {
            app.settings.recent.clear();
        }
    }
    state::opened(app, call)
}

fn first_records(asked: NewRegister) -> Register {
    let stated =
        |text: &str| if text.trim().is_empty() { Stated::Blank } else { Stated::Value(text.trim().to_owned()) };
    let person = |id: &str, position, name: &str| Person {
        id: Id::new(id),
        position,
        name: stated(name),
        handles_personal_data: Stated::Value(true),
        ..Person::default()
    };
    let role = |id: &str, person: &str, role| PersonRole {
        id: Id::new(id),
        person: Id::new(person),
        role,
        ..PersonRole::default()
    };
    let contact = Person {
        phone: stated(&asked.contact_phone),
        email: stated(&asked.contact_email),
        ..person("person-1", 0, &asked.contact_name)
    };
    let mut persons = vec![contact];
    let mut person_roles = vec![role("person_role-1", "person-1", Role::ControllerContact)];
    // In a small company the director may well be the contact.
    let director = if asked.director_name.trim() == asked.contact_name.trim() { "person-1" } else { "person-2" };
    if director == "person-2" {
        persons.push(person("person-2", 1, &asked.director_name));
    }
    if let Some(signs) = persons.last_mut() {
        signs.job_title = stated(&asked.director_title);
    }
    person_roles.push(role("person_role-2", director, Role::Director));
    let point = |id: &str, position, purpose| ContactPoint {
        id: Id::new(id),
        position,
        purpose,
        person: Some(Id::new("person-1")),
        ..ContactPoint::default()
    };
    Register {
        organisations: vec![Organisation {
            id: Id::new("organisation-1"),
            name: stated(&asked.organisation),
            country: asked.country,
            registration_number: stated(&asked.registration_number),
            phone: stated(&asked.phone),
            email: stated(&asked.email),
            representative: Stated::None,
            text_language: asked.language,
            report_language: asked.language,
            ..Organisation::default()
        }],
        persons,
        person_roles,
        contact_points: vec![
            point("contact_point-1", 0, ContactPurpose::Questions),
            point("contact_point-2", 1, ContactPurpose::RightsRequests),
        ],
        supervisory_authorities: vec![authority(asked.country)],
        right_procedures: rights(),
        financial_years: vec![FinancialYear {
            id: Id::new("financial_year-1"),
            starts: asked.year_starts,
            ends: asked.year_ends,
        }],
        control_plans: vec![ControlPlan {
            id: Id::new("control_plan-1"),
            interval: Stated::Value(Months(6)),
            responsible: Some(Id::new("person-1")),
            acts: ControlAct::ALL.to_vec(),
            covers: ControlScope::ALL.to_vec(),
            next_on: None,
        }],
        ..Register::default()
    }
}

/// The rights everyone has, whatever the data rest on; their usual words are the program's until others are written.
fn rights() -> Vec<RightProcedure> {
    let always = schema::law::Law::shipped().rights.iter().filter(|it| it.always);
    let right = |(at, it): (u32, &RightArticle)| RightProcedure {
        id: Id::new(format!("right_procedure-{}", at + 1)),
        position: at,
        right: it.right,
        contact_point: Some(Id::new("contact_point-2")),
        ..RightProcedure::default()
    };
    (0..).zip(always).map(right).collect()
}

fn authority(country: Country) -> SupervisoryAuthority {
    let shipped = schema::law::Law::shipped().authority(country);
    SupervisoryAuthority {
        id: Id::new("supervisory_authority-1"),
        name: shipped.map_or(Stated::Blank, |it| Stated::Value(it.name.clone())),
        country,
        website: shipped.map_or(Stated::Blank, |it| Stated::Value(it.website.clone())),
        complaint_page: shipped.and_then(|it| it.complaint_page.clone()).map_or(Stated::Blank, Stated::Value),
        ..SupervisoryAuthority::default()
    }
}
