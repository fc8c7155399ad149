//! Dated law as a file: read from a text nobody has checked, and the one a register is held against.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Law, SHIPPED, check};
use crate::words::{Params, Words};
use crate::{Date, Id, LawFile, Months, Register};

/// How long a law file may be, in bytes: several times the one the program comes with.
pub const LONGEST_LAW: usize = 500_000;

/// What is wrong with a law file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawProblem {
    /// Where: a line and a character, from 1, where the text cannot be read; else a JSON pointer (`/holidays/3/from`).
    pub place: LawPlace,
    /// What.
    pub fault: LawFault,
    /// What the sentence names.
    pub params: Params,
}

/// A place in a law file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LawPlace {
    /// Line and character, from 1.
    Line(usize, usize),
    /// A JSON pointer; empty for the whole.
    Path(String),
}

macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident $name:literal),* $(,)?) => {
        /// What can be wrong with a law file. The words are `law-fault-<name>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum LawFault { $($(#[$doc])* $variant),* }

        impl LawFault {
            /// Every fault.
            pub const ALL: &'static [LawFault] = &[$(LawFault::$variant),*];

            /// The fault's name.
            pub fn name(self) -> &'static str {
                match self { $(LawFault::$variant => $name),* }
            }
        }
    };
}

faults! {
    /// Longer than a law file may be (`limit`, bytes).
    TooLarge "too-large",
    /// No JSON.
    Syntax "syntax",
    /// A key (`name`) that no law file has.
    UnknownKey "unknown-key",
    /// A key (`name`) is missing.
    MissingKey "missing-key",
    /// A key (`name`) stands twice in one object.
    TwiceKey "twice-key",
    /// A choice (`name`) that is none.
    UnknownChoice "unknown-choice",
    /// A value of another kind than the place takes.
    WrongKind "wrong-kind",
    /// A number (`value`) outside its bounds (`from`, `to`).
    Bounds "bounds",
    /// A date (`value`) that cannot be meant.
    Date "date",
    /// The end (`until`) lies before the start (`from`), or two spans overlap.
    Order "order",
    /// A row (`value`) stands twice.
    Twice "twice",
    /// A row (`value`) is missing that the program cannot do without.
    MissingRow "missing-row",
    /// Something is named (`value`) that is nowhere.
    Unknown "unknown",
    /// Nothing stands where something must.
    Empty "empty",
    /// A text longer than a text may be (`limit`, characters).
    LongText "long-text",
    /// A character no text may have.
    Character "character",
    /// A text (`value`) not of its form.
    Form "form",
    /// A risk falls where what it rests on rises.
    Falling "falling",
    /// Checked on a day (`value`) that is yet to come.
    Future "future",
}

impl LawProblem {
    pub(super) fn at(place: impl Into<String>, fault: LawFault) -> LawProblem {
        LawProblem { place: LawPlace::Path(place.into()), fault, params: Params::new() }
    }

    pub(super) fn with(mut self, name: &str, value: impl ToString) -> LawProblem {
        let value: String = value.to_string().chars().filter(|it| !it.is_control()).take(60).collect();
        self.params.insert(name.to_owned(), value);
        self
    }

    /// What the file's line says it lacks or has too much of. serde tells it in words alone, with names between backquotes.
    fn unread(error: &serde_json::Error) -> LawProblem {
        let says = error.to_string();
        let fault = match says.as_str() {
            _ if !error.is_data() => LawFault::Syntax,
            it if it.starts_with("unknown field") => LawFault::UnknownKey,
            it if it.starts_with("missing field") => LawFault::MissingKey,
            it if it.starts_with("duplicate field") => LawFault::TwiceKey,
            it if it.starts_with("unknown variant") => LawFault::UnknownChoice,
            _ => LawFault::WrongKind,
        };
        let place = LawPlace::Line(error.line(), error.column());
        let named =
            matches!(fault, LawFault::UnknownKey | LawFault::MissingKey | LawFault::TwiceKey | LawFault::UnknownChoice);
        let problem = LawProblem { place, fault, params: Params::new() };
        match says.split('`').nth(1).filter(|_| named) {
            Some(name) => problem.with("name", name),
            None => problem,
        }
    }

    /// The problem in a sentence: where, what, and what is expected.
    pub fn text(&self, words: &Words) -> String {
        let what = words.with_params(&format!("law-fault-{}", self.fault.name()), &self.params);
        match &self.place {
            LawPlace::Line(line, column) => words.with(
                "law-fault-line",
                &[("line", &line.to_string()), ("column", &column.to_string()), ("what", &what)],
            ),
            LawPlace::Path(path) if path.is_empty() => what,
            LawPlace::Path(path) => {
                let section = path.split('/').nth(1).map(super::section_id).unwrap_or_default();
                words.with("law-fault-path", &[("section", &words.text(&section)), ("place", path), ("what", &what)])
            }
        }
    }
}

/// The law a register is held against.
#[derive(Debug, Clone, PartialEq)]
pub struct InForce {
    /// The law.
    pub law: Arc<Law>,
    /// The file it was read from; none where it is the one the program came with.
    pub file: Option<Id<LawFile>>,
    /// The latest file, where it cannot be used: the law is then the one the program came with.
    pub damaged: Option<(Id<LawFile>, LawProblem)>,
}

impl InForce {
    /// The law the program came with.
    pub fn shipped() -> InForce {
        InForce { law: SHIPPED.clone(), file: None, damaged: None }
    }
}

impl Law {
    /// Reads dated law from a file's text. A section the file does not have is as shipped.
    ///
    /// # Errors
    /// The first thing that is wrong, in the order it stands.
    pub fn parse(text: &str) -> Result<Law, LawProblem> {
        if text.len() > LONGEST_LAW {
            return Err(LawProblem::at("", LawFault::TooLarge).with("limit", LONGEST_LAW));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let unread = |error: serde_json::Error| LawProblem::unread(&error);
        let given: Map<String, Value> = serde_json::from_str(text).map_err(unread)?;
        let law: Law = serde_json::from_str(&filled(text, &given)).map_err(unread)?;
        check::law(&law)?;
        Ok(law)
    }

    /// The law a register is held against: its latest file, or the one the program came with where it has none or the
    /// latest cannot be used.
    pub fn in_force(register: &Register) -> InForce {
        let latest = register.law_files.iter().max_by_key(|it| (it.taken_on, it.position, it.id.as_str()));
        match latest.map(|file| (file, Law::parse(&file.text))) {
            None => InForce::shipped(),
            Some((file, Ok(law))) => InForce { law: Arc::new(law), file: Some(file.id.clone()), damaged: None },
            Some((file, Err(problem))) => InForce { damaged: Some((file.id.clone(), problem)), ..InForce::shipped() },
        }
    }

    /// The file the program came with, as a person can edit it.
    pub fn shipped_text() -> &'static str {
        super::SHIPPED_TEXT
    }

    /// How long ago these data were checked, in whole calendar months.
    pub fn age(&self, today: Date) -> Months {
        let months = (today.year() - self.as_of.year()) * 12 + today.month() as i32 - self.as_of.month() as i32;
        let months = u32::try_from(months).unwrap_or(0);
        let past = |months: &u32| self.as_of.plus_months(*months).is_some_and(|it| it <= today);
        Months(Some(months).filter(past).unwrap_or(months.saturating_sub(1)))
    }

    /// Whether these data were checked so long ago that they no longer count as fresh.
    pub fn is_old(&self, today: Date) -> bool {
        self.as_of.plus_months(self.ages_after_months.months.0).is_some_and(|it| it <= today)
    }
}

/// The text with the shipped sections it lacks put before its last brace: what the file itself says stays on its line.
fn filled(text: &str, given: &Map<String, Value>) -> String {
    let shipped = match serde_json::to_value(&**SHIPPED) {
        Ok(Value::Object(shipped)) => shipped,
        _ => Map::new(),
    };
    // The day it was checked is the file's own to say.
    let lacks = shipped.iter().filter(|(key, _)| key.as_str() != "as_of" && !given.contains_key(*key));
    let sections: Vec<String> = lacks.map(|(key, value)| format!("{}:{value}", Value::from(key.as_str()))).collect();
    match text.trim_end().strip_suffix('}') {
        Some(start) if !given.is_empty() && !sections.is_empty() => format!("{start},{}}}", sections.join(",")),
        _ => text.to_owned(),
    }
}
