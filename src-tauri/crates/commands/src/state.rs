//! What the window shows beside the records: what can be undone, what is wrong, what is safe.

use std::collections::BTreeMap;

use register::RegisterFile;
use rules::{Finding, Reach, Severity};
use schema::words::Words;
use schema::{Date, Instant, Kind, Record, Register};
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::deletion::DeletionView;
use crate::failure::Result;
use crate::lives::LifeView;
use crate::looking::{LookingBack, Past};
use crate::notes::Notes;
use crate::standing::StandingView;
use crate::table::Nothing;

/// A register that was opened: all of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Open {
    /// Where the file is.
    pub(crate) path: String,
    /// Its name.
    pub(crate) file_name: String,
    /// Whether it is the example, which can be removed.
    pub(crate) example: bool,
    /// Every record.
    pub(crate) register: Register,
    /// What is to be said of the file itself.
    pub(crate) notes: Notes,
    /// The rest.
    pub(crate) state: State,
}

/// What a change did.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Changed {
    /// Records that are new or altered.
    pub(crate) put: Vec<Record>,
    /// Records that are gone.
    pub(crate) removed: Vec<Gone>,
    /// The state after it.
    pub(crate) state: State,
}

/// A record that is gone.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Gone {
    /// Its kind.
    pub(crate) kind: Kind,
    /// Its id.
    pub(crate) id: String,
}

/// What stands beside the records.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct State {
    /// What undo would take back.
    pub(crate) undo: Option<StepView>,
    /// What redo would do again.
    pub(crate) redo: Option<StepView>,
    /// When something was last saved in this session.
    pub(crate) saved_at: Option<Instant>,
    /// Whether the file can only be read.
    pub(crate) read_only: bool,
    /// The day everything here is told for: today, or the day one looks back at.
    pub(crate) today: Date,
    /// The day one looks back at; nothing while the register is shown as it is.
    pub(crate) looking_back: Option<LookingBack>,
    /// This answer's number.
    pub(crate) answer: u32,
    /// The number of the answer it builds on; where the window holds another one, it asks for everything.
    pub(crate) since: u32,
    /// Everything found, in its order; after a change, what was told before stands as its place among that.
    pub(crate) findings: Vec<FindingStep>,
    /// How each activity stands, letter by letter; after a change, those that differ.
    pub(crate) letters: Vec<Letters>,
    /// How much of what each measure claims to cover is proved, by the measure's id; only where it can be counted.
    pub(crate) coverage: BTreeMap<String, Proved>,
    /// How each party stands as a processor, by its id.
    pub(crate) standings: BTreeMap<String, StandingView>,
    /// What each retention rule means in dates, by its id.
    pub(crate) deletions: BTreeMap<String, DeletionView>,
    /// How each issued document stands, by its id.
    pub(crate) documents: BTreeMap<String, LifeView>,
    /// The day the law data were checked up to.
    pub(crate) law_as_of: Date,
    /// When the last verified backup was taken.
    pub(crate) last_backup: Option<Instant>,
    /// Whether the last backup failed.
    pub(crate) backup_failed: bool,
    /// Why it failed and what to do, in a sentence.
    pub(crate) backup_fault: Option<String>,
}

/// A step of the undo stack.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StepView {
    /// What was done.
    pub(crate) act: String,
    /// To what kind of record.
    pub(crate) kind: Option<Kind>,
    /// To which.
    pub(crate) id: Option<String>,
    /// In which field, where it was one.
    pub(crate) field: Option<String>,
}

/// A finding, or some that the window holds.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum FindingStep {
    Kept(Kept),
    New(Box<FindingView>),
}

/// Findings the window holds since the answer before.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Kept {
    /// The place of the first, from 0.
    pub(crate) from: u32,
    /// How many.
    pub(crate) count: u32,
}

/// A finding in words.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FindingView {
    /// Its code.
    pub(crate) code: String,
    /// Its weight.
    #[schemars(with = "Weight")]
    pub(crate) severity: Severity,
    /// The kind of the record it stands on.
    pub(crate) kind: Kind,
    /// That record.
    pub(crate) id: String,
    /// The field that cures it.
    pub(crate) field: Option<String>,
    /// The letter of Article 30(1).
    pub(crate) letter: Option<String>,
    /// The articles it rests on.
    pub(crate) articles: Vec<String>,
    /// In a few words.
    pub(crate) title: String,
    /// In a sentence: what, why, and the cure.
    pub(crate) message: String,
    /// The activities it belongs to.
    pub(crate) activities: Vec<String>,
    /// Whether it belongs to every activity.
    pub(crate) everywhere: bool,
    /// The policy it belongs to, if it is one's.
    pub(crate) policy: Option<String>,
    /// The party it names, if it names one.
    pub(crate) party: Option<String>,
    /// The day it falls or fell due, where the register has one.
    pub(crate) due: Option<Date>,
}

/// How one activity stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Letters {
    /// The activity.
    pub(crate) activity: String,
    /// The state of each letter a to g; nothing where it is in the record no more.
    pub(crate) letters: BTreeMap<String, LetterState>,
}

impl Letters {
    /// Those of an activity that is in the record no more.
    pub(crate) fn none(activity: String) -> Letters {
        Letters { activity, letters: BTreeMap::new() }
    }
}

/// How much of a claim is proved.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Proved {
    /// How many are proved.
    pub(crate) covered: u32,
    /// Of how many.
    pub(crate) total: u32,
    /// The names of the others.
    pub(crate) missed: Vec<String>,
}

/// How a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LetterState {
    Ok,
    Unclear,
    Missing,
    Wrong,
}

/// How heavy a finding is.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[allow(dead_code)] // the wire's own description of `rules::Severity`
enum Weight {
    Wrong,
    Missing,
    Due,
    Unclear,
    Note,
}

/// Everything found in the open register.
pub(crate) fn check(app: &mut App, call: &Call, _: Nothing) -> Result<Vec<FindingView>> {
    let words = app.words(call);
    let findings = rules::findings(app.content()?, call.now, &app.law());
    Ok(findings.iter().map(|finding| view(finding, words)).collect())
}

/// The state as it is now: a new day may have begun since the last change.
pub(crate) fn state(app: &mut App, call: &Call, _: Nothing) -> Result<State> {
    of(app, call)
}

/// The state after a change: what the window does not hold yet.
pub(crate) fn of(app: &mut App, call: &Call) -> Result<State> {
    let words = app.words(call);
    let mut told = std::mem::take(&mut app.told);
    let law = app.law();
    let file = app.file()?;
    let register = app.content()?;
    let past = app.past.as_ref();
    // What was done since then is not taken back from there.
    let (undo, redo) = if past.is_some() { (None, None) } else { (file.undoable()?, file.redoable()?) };
    let findings = rules::findings(register, call.now, &law);
    let letters = told.letters(letters(register, &findings));
    let findings = told.findings(findings, words);
    let (answer, since) = told.next();
    let state = State {
        answer,
        since,
        undo: undo.map(step),
        redo: redo.map(step),
        saved_at: app.saved_at,
        read_only: past.is_some() || file.is_read_only(),
        today: call.now.today,
        looking_back: past.map(Past::view),
        letters,
        findings,
        coverage: rules::coverage(register, call.now, &law)
            .into_iter()
            .map(|(id, rules::Count { covered, total, missed, .. })| {
                let missed = missed.into_iter().map(|it| it.name).collect();
                (id, Proved { covered, total, missed })
            })
            .collect(),
        standings: crate::standing::of(register, call.now, &law),
        deletions: crate::deletion::of(register, call.now, &law),
        documents: crate::lives::of(register, call.now.today),
        law_as_of: law.as_of,
        last_backup: app.last_backup,
        backup_failed: app.backup_fault.is_some(),
        backup_fault: app.backup_fault.clone().map(|fault| fault.told(words).message),
    };
    // Where something above failed, the window was told nothing, and the next answer tells it all.
    app.told = told;
    Ok(state)
}

pub(crate) fn opened(app: &mut App, call: &Call) -> Result<Open> {
    app.told.forget();
    let state = of(app, call)?;
    let file: &RegisterFile = app.file()?;
    let path = file.path();
    Ok(Open {
        path: path.to_string_lossy().into_owned(),
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        example: app.is_example(),
        register: app.content()?.clone(),
        notes: app.notes.clone(),
        state,
    })
}

pub(crate) fn view(finding: &Finding, words: &Words) -> FindingView {
    let (activities, everywhere) = match &finding.reach {
        Reach::Nowhere => (Vec::new(), false),
        Reach::Everywhere => (Vec::new(), true),
        Reach::Activities(ids) => (ids.iter().map(ToString::to_string).collect(), false),
    };
    FindingView {
        code: finding.code.name().to_owned(),
        severity: finding.severity,
        kind: finding.kind,
        id: finding.id.clone(),
        field: finding.field.map(str::to_owned),
        letter: finding.letter.map(String::from),
        articles: finding.articles.clone(),
        title: finding.title(words),
        message: finding.message(words),
        activities,
        everywhere,
        policy: finding.policy.as_ref().map(ToString::to_string),
        party: finding.party.as_ref().map(ToString::to_string),
        due: finding.due,
    }
}

fn letters(register: &Register, findings: &[Finding]) -> Vec<Letters> {
    rules::completeness(register, findings)
        .into_iter()
        .map(|row| Letters {
            activity: row.activity.to_string(),
            letters: ('a'..='g').map(|letter| (letter.to_string(), letter_state(row.letter(letter)))).collect(),
        })
        .collect()
}

fn letter_state(state: rules::State) -> LetterState {
    match state {
        rules::State::InOrder => LetterState::Ok,
        rules::State::Unclear => LetterState::Unclear,
        rules::State::Missing => LetterState::Missing,
        rules::State::Wrong => LetterState::Wrong,
    }
}

fn step(step: register::Step) -> StepView {
    StepView {
        act: step.act.name().to_owned(),
        kind: Some(step.kind),
        id: Some(step.id),
        field: step.fields.first().map(|field| (*field).to_owned()),
    }
}
