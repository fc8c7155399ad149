//! Words for screen and paper, from the Fluent files alone.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Countries, Date, Field, Kind, Language, Shape};

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Every named file in every language.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(
            (Language::Da, $name, include_str!(concat!("../words/da/", $name, ".ftl"))),
            (Language::Nb, $name, include_str!(concat!("../words/nb/", $name, ".ftl"))),
            (Language::En, $name, include_str!(concat!("../words/en/", $name, ".ftl"))),
        )*]
    };
}

/// The Fluent files, by language and name. The window reads the same files.
pub const FILES: &[(Language, &str, &str)] = &files![
    "fields",
    "fields-cases",
    "fields-control",
    "fields-documents",
    "choices",
    "choices-control",
    "findings",
    "findings-cases",
    "findings-dates",
    "findings-documents",
    "paper",
    "papers",
    "change-sheet",
    "handover",
    "failures",
    "terminal",
    "window",
    "start",
    "overview",
    "lists",
    "rooms",
    "history",
    "control",
    "search",
    "help",
    "overviews",
    "duty",
    "composer",
    "documents",
    "templates",
    "countries",
    "cases",
    "checking",
    "check-print",
    "drift",
    "law-file",
    "checklist",
    "supervision",
    "erasure",
    "past",
    "restore",
    "safety",
    "pack",
];

static SEAMS: AtomicBool = AtomicBool::new(false);

/// From now on every message stands between ⟦ and ⟧: a test then sees what on a screen is no message.
pub fn show_seams() {
    SEAMS.store(true, Ordering::Relaxed);
}

/// Values for a message's variables, by name.
pub type Params = BTreeMap<String, String>;

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Words {
        static ALL: LazyLock<[Words; 3]> =
            LazyLock::new(|| [Language::Da, Language::Nb, Language::En].map(Words::load));
        match language {
            Language::Da => &ALL[0],
            Language::Nb => &ALL[1],
            Language::En => &ALL[2],
        }
    }

    fn load(language: Language) -> Words {
        // A language Fluent does not know falls back to the root's plural rules.
        let locale: LanguageIdentifier = language.name().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for (_, _, source) in FILES.iter().filter(|(of, _, _)| *of == language) {
            // What a file has wrong the words' own tests find; here the rest still serves.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Words { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message without variables. An id without words comes back as itself, which the tests look for.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its variables. Numbers that decide a plural are passed as digits.
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(words) = self.unmarked(id, args) else {
            return id.to_owned();
        };
        if SEAMS.load(Ordering::Relaxed) { format!("⟦{words}⟧") } else { words }
    }

    /// A message with its variables, whatever a test has asked for; None where there is no such message.
    pub(crate) fn unmarked(&self, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set((*name).to_owned(), argument(value));
        }
        let mut problems = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut problems).into_owned())
    }

    /// A message with variables by name.
    pub fn with_params(&self, id: &str, params: &Params) -> String {
        let args: Vec<(&str, &str)> = params.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        self.with(id, &args)
    }

    /// The label of a field.
    pub fn field(&self, kind: Kind, field: &Field) -> String {
        self.text(&field_id(kind, field))
    }

    /// What a kind of record is called.
    pub fn kind(&self, kind: Kind) -> String {
        self.text(&kind_id(kind))
    }

    /// The words of a choice, by its list and value.
    pub fn choice(&self, of: &str, value: &str) -> String {
        self.text(&choice_id(of, value))
    }

    /// The name of a country by its code; any other text is said as it stands.
    pub fn country(&self, text: &str) -> String {
        match Countries::shipped().code(text) {
            Some(code) => self.text(&country_id(code)),
            None => text.to_owned(),
        }
    }

    /// A date as it is written in the language: `21. november 2026`, `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        match self.language {
            Language::En => format!("{}\u{a0}{month}\u{a0}{}", date.day(), date.year()),
            _ => format!("{}.\u{a0}{month}\u{a0}{}", date.day(), date.year()),
        }
    }

    /// A duration in calendar months as people say it: `5½ år`, `18 måneder`.
    pub fn months(&self, months: u32) -> String {
        let (years, rest) = (months / 12, months % 12);
        match (years, rest) {
            (0, _) => self.with("duration-months", &[("n", &months.to_string())]),
            (_, 0) => self.with("duration-years", &[("n", &years.to_string())]),
            (_, 6) => self.with("duration-years-half", &[("n", &years.to_string())]),
            _ => self.with("duration-months", &[("n", &months.to_string())]),
        }
    }

    /// A duration in days.
    pub fn days(&self, days: i64) -> String {
        self.with("duration-days", &[("n", &days.to_string())])
    }

    /// A whole number with its thousands marked.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let mark = if self.language == Language::Da {
            '.'
        } else if self.language == Language::Nb {
            '\u{a0}'
        } else {
            ','
        };
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push(mark);
            }
            out.push(digit);
        }
        out
    }

    /// Parts joined as a sentence joins them: `a, b og c`.
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [start @ .., last] => self.with("list-and", &[("start", &start.join(", ")), ("last", last)]),
        }
    }
}

/// The id of a field's label.
pub fn field_id(kind: Kind, field: &Field) -> String {
    format!("{}-{}", kind.name(), field.name).replace('_', "-")
}

/// The id of a kind's name.
pub fn kind_id(kind: Kind) -> String {
    format!("kind-{}", kind.name()).replace('_', "-")
}

/// The id of a choice's words.
pub fn choice_id(of: &str, value: &str) -> String {
    format!("choice-{of}-{value}").replace('_', "-")
}

/// The id of a country's name, by its code.
pub fn country_id(code: &str) -> String {
    format!("country-{}", code.to_lowercase())
}

/// Every id that the vocabulary itself needs words for.
pub fn needed() -> Vec<String> {
    let mut ids: Vec<String> = Countries::shipped().codes.iter().map(|code| country_id(code)).collect();
    for kind in Kind::ALL {
        ids.push(kind_id(*kind));
        for field in kind.fields() {
            ids.push(field_id(*kind, field));
            if let Shape::Choice { of, values } = field.form.shape {
                ids.extend(values.iter().map(|value| choice_id(of, value)));
            }
        }
    }
    ids.sort();
    ids.dedup();
    ids
}

fn argument(value: &str) -> FluentValue<'static> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::String(Cow::Owned(value.to_owned())),
    }
}
