//! A finding: what it says, where it stands, and how it is put into words.

use std::collections::BTreeMap;

use schema::words::{Params, Words, choice_id};
use schema::{Activity, Date, Id, Instant, Kind, Party, Policy, Trigger};
use serde::Serialize;

use crate::Code;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The register or the policy says something that is not so, or that the law forbids.
    Wrong,
    /// Something that must be there is not.
    Missing,
    /// Something has a date, and the date is here.
    Due,
    /// Nobody has answered yet whether something applies.
    Unclear,
    /// Worth knowing; nothing to cure.
    Note,
}

impl Severity {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Wrong => "wrong",
            Severity::Missing => "missing",
            Severity::Due => "due",
            Severity::Unclear => "unclear",
            Severity::Note => "note",
        }
    }
}

/// Which activities a finding touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// None.
    Nowhere,
    /// All of them, such as what the controller lacks.
    Everywhere,
    /// These, each once.
    Activities(Vec<Id<Activity>>),
}

/// A value in a finding's sentence, without language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// The user's own words; in a list they stand in quotation marks.
    Text(String),
    /// What a message chooses by, or a letter.
    Key(&'static str),
    /// A calendar date.
    Date(Date),
    /// A point in time, as the clock on the wall shows it.
    Moment(Instant),
    /// A duration in calendar months.
    Months(u32),
    /// A number of days.
    Days(i64),
    /// A count.
    Number(u32),
    /// A value of one of the vocabulary's lists.
    Choice {
        /// The list.
        of: &'static str,
        /// The value.
        value: &'static str,
    },
    /// An event as a period is counted from it: `after the invoice date`.
    After(Trigger),
    /// The label of a field.
    Field {
        /// The kind it belongs to.
        kind: Kind,
        /// Its name.
        name: &'static str,
    },
    /// A provision, in three languages: da, nb, en.
    Provision(String, String, String),
    /// A country by its code, or another text as it stands.
    Country(String),
    /// Somebody, and the code of the country they are in.
    In(String, String),
    /// Several, joined as a sentence joins them.
    List(Vec<Param>),
}

/// One finding on one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// The kind of the record it stands on.
    pub kind: Kind,
    /// The record; empty where there is none to stand on.
    pub id: String,
    /// The field that cures it.
    pub field: Option<&'static str>,
    /// The letter of Article 30(1) it belongs to, `a` to `g`.
    pub letter: Option<char>,
    /// The articles, such as `30(1)(e)`.
    pub articles: Vec<String>,
    /// The values of its sentence.
    pub params: BTreeMap<&'static str, Param>,
    /// The activities it touches.
    pub reach: Reach,
    /// The policy it belongs to, where it belongs to one only.
    pub policy: Option<Id<Policy>>,
    /// The party it names, where it names one.
    pub party: Option<Id<Party>>,
    /// The day it falls or fell due, where the register has one.
    pub due: Option<Date>,
}

impl Finding {
    pub(crate) fn on(code: Code, kind: Kind, id: &str) -> Finding {
        Finding {
            code,
            severity: code.severity(),
            kind,
            id: id.to_owned(),
            field: None,
            letter: code.letter(),
            articles: code.articles().iter().map(|article| (*article).to_owned()).collect(),
            params: BTreeMap::new(),
            reach: Reach::Nowhere,
            policy: None,
            party: None,
            due: None,
        }
    }

    pub(crate) fn field(mut self, field: &'static str) -> Finding {
        self.field = Some(field);
        self
    }

    pub(crate) fn with(mut self, name: &'static str, param: impl Into<Param>) -> Finding {
        self.params.insert(name, param.into());
        self
    }

    pub(crate) fn in_activity(mut self, activity: &Id<Activity>) -> Finding {
        self.reach = Reach::Activities(vec![activity.clone()]);
        self
    }

    pub(crate) fn in_activities<'a>(mut self, activities: impl IntoIterator<Item = &'a Id<Activity>>) -> Finding {
        self.reach = Reach::Activities(activities.into_iter().cloned().collect());
        self
    }

    pub(crate) fn everywhere(mut self) -> Finding {
        self.reach = Reach::Everywhere;
        self
    }

    pub(crate) fn in_policy(mut self, policy: &Id<Policy>) -> Finding {
        self.policy = Some(policy.clone());
        self
    }

    pub(crate) fn about(mut self, party: impl Into<Option<Id<Party>>>) -> Finding {
        self.party = party.into();
        self
    }

    pub(crate) fn due_on(mut self, due: impl Into<Option<Date>>) -> Finding {
        self.due = due.into();
        self
    }

    /// The short title.
    pub fn title(&self, words: &Words) -> String {
        words.with_params(&format!("finding-{}", self.code.name()), &self.values(words))
    }

    /// The sentence: what is so, why in dates or numbers, and the cure.
    pub fn message(&self, words: &Words) -> String {
        words.with_params(&format!("finding-{}-text", self.code.name()), &self.values(words))
    }

    fn values(&self, words: &Words) -> Params {
        self.params.iter().map(|(name, param)| ((*name).to_owned(), param.text(words))).collect()
    }
}

impl Param {
    /// The value in a language.
    pub fn text(&self, words: &Words) -> String {
        match self {
            Param::Text(text) if text.is_empty() => words.text("finding-unnamed"),
            Param::Text(text) => text.clone(),
            Param::Key(key) => (*key).to_owned(),
            Param::Date(date) => words.date(*date),
            Param::Moment(instant) => {
                let shown = instant.on_the_wall();
                let (hour, minute) = shown.hour_and_minute();
                let (hour, minute) = (format!("{hour:02}"), format!("{minute:02}"));
                let date = words.date(shown.date());
                words.with("finding-moment", &[("date", &date), ("hour", &hour), ("minute", &minute)])
            }
            Param::Months(months) => words.months(*months),
            Param::Days(days) => words.days(*days),
            Param::Number(number) => number.to_string(),
            Param::Choice { of, value } => in_sentence(words.choice(of, value)),
            Param::After(trigger) => words.text(&choice_id("trigger", trigger.name()).replacen("choice", "after", 1)),
            Param::Field { kind, name } => match kind.field(name) {
                Some(field) => in_sentence(words.field(*kind, field)),
                None => (*name).to_owned(),
            },
            Param::Provision(da, nb, en) => match words.language() {
                schema::Language::Da => da.clone(),
                schema::Language::Nb => nb.clone(),
                schema::Language::En => en.clone(),
            },
            Param::Country(text) if text.is_empty() => words.text("finding-unnamed"),
            Param::Country(text) => words.country(text),
            Param::In(name, country) => {
                let name = Param::Text(name.clone()).text(words);
                words.with("finding-in-country", &[("name", &name), ("country", &words.country(country))])
            }
            Param::List(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| part.in_list(words)).collect();
                words.list(&parts)
            }
        }
    }

    fn in_list(&self, words: &Words) -> String {
        match self {
            Param::Text(text) if !text.is_empty() => words.with("finding-quoted", &[("text", text)]),
            other => other.text(words),
        }
    }
}

/// A label as it reads inside a sentence: without its capital, unless the whole word has them.
fn in_sentence(label: String) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && !second.is_uppercase() => {
            first.to_lowercase().chain(label.chars().skip(1)).collect()
        }
        _ => label,
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Param {
        Param::Text(text.to_owned())
    }
}
impl From<Date> for Param {
    fn from(date: Date) -> Param {
        Param::Date(date)
    }
}
impl From<Instant> for Param {
    fn from(instant: Instant) -> Param {
        Param::Moment(instant)
    }
}
impl From<u32> for Param {
    fn from(number: u32) -> Param {
        Param::Number(number)
    }
}
impl From<Vec<Param>> for Param {
    fn from(parts: Vec<Param>) -> Param {
        Param::List(parts)
    }
}
impl From<&schema::law::Words> for Param {
    fn from(words: &schema::law::Words) -> Param {
        Param::Provision(words.da.clone(), words.nb.clone(), words.en.clone())
    }
}
