//! Puts values of the register on paper, and notes each one.

use std::cell::RefCell;

use schema::words::Words;
use schema::{Absence, Date, Entity, Kind, Language, Stated};
use serde::Serialize;
use serde_json::Value;

use super::snapshot::{About, Frozen, Notes};
use super::{Edition, Order};
use crate::{Run, Text};

/// Reads a field of a record for print, and notes that it was printed. What is read to decide only is read without it.
macro_rules! print {
    ($pen:expr, $record:ident . $field:ident) => {{
        $record.noted($pen, stringify!($field), &$record.$field);
        &$record.$field
    }};
}
pub(super) use print;

/// »Ordlyd: …« of a text field of a record, noted as printed; nothing where nobody has filled it in.
macro_rules! labelled {
    ($pen:expr, $record:ident . $field:ident) => {
        $pen.labelled($record, stringify!($field), &$record.$field)
    };
}
pub(super) use labelled;

/// A record that notes its own fields, however many references lead to it.
pub(super) trait Noted {
    /// Notes that a field is printed.
    fn noted<V: Serialize>(&self, pen: &Pen<'_>, field: &'static str, value: &V);
}

impl<E: Entity> Noted for E {
    fn noted<V: Serialize>(&self, pen: &Pen<'_>, field: &'static str, value: &V) {
        pen.note(self, field, value);
    }
}

/// The order at hand, its words, and what has been printed so far.
pub(super) struct Pen<'a> {
    pub(super) order: &'a Order<'a>,
    words: &'static Words,
    notes: RefCell<Notes>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(order: &'a Order<'a>) -> Pen<'a> {
        Pen { order, words: Words::of(order.language), notes: RefCell::default() }
    }

    /// Notes that a value of the register is printed.
    pub(super) fn note<E: Entity, V: Serialize>(&self, record: &E, field: &'static str, value: &V) {
        // Every value of the vocabulary can be written as JSON; one that could not would stand in the snapshot as null.
        let value = serde_json::to_value(value).unwrap_or(Value::Null);
        self.notes.borrow_mut().value(E::KIND, record.id(), field, value);
    }

    /// Notes that something worked out from a record is printed.
    pub(super) fn note_worked_out(&self, kind: Kind, id: &str, field: &'static str, value: Value) {
        self.notes.borrow_mut().value(kind, id, field, value);
    }

    /// Notes that a finding is printed, with its sentence.
    pub(super) fn note_finding(&self, code: &str, kind: Kind, id: &str, text: &str) {
        self.notes.borrow_mut().finding(code, kind, id, text);
    }

    pub(super) fn freeze(&self, about: &About<'_>) -> Frozen {
        self.notes.borrow().freeze(self.order, about)
    }

    pub(super) fn today(&self) -> Date {
        self.order.now.today
    }

    pub(super) fn language(&self) -> Language {
        self.order.language
    }

    pub(super) fn is_draft(&self) -> bool {
        self.order.edition == Edition::Draft
    }

    pub(super) fn words(&self) -> &'static Words {
        self.words
    }

    /// Fixed words.
    pub(super) fn t(&self, id: &str) -> String {
        self.words.text(id)
    }

    /// Fixed words with plain variables.
    pub(super) fn w(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.with(id, args)
    }

    /// Fixed words with variables that carry their own emphasis.
    pub(super) fn rich(&self, id: &str, args: &[(&str, Text)]) -> Text {
        // A place holder no text can hold (the engine strips controls) stands for each variable while the words are put together.
        let holders: Vec<String> = (0..args.len()).map(|at| format!("\u{2}{}", char::from(b'a' + at as u8))).collect();
        let plain: Vec<(&str, &str)> =
            args.iter().zip(&holders).map(|((name, _), holder)| (*name, holder.as_str())).collect();
        let words = self.words.with(id, &plain);
        let mut text = Text::new();
        for (at, part) in words.split('\u{2}').enumerate() {
            let rest = match (at, part.chars().next()) {
                (0, _) | (_, None) => part,
                (_, Some(letter)) => {
                    let place = (letter as usize).wrapping_sub('a' as usize);
                    if let Some((_, value)) = args.get(place) {
                        text.0.extend(value.0.iter().cloned());
                    }
                    let rest = &part[letter.len_utf8()..];
                    // A frame needs no full stop after it, nor does a value that ends with one (»m.m.«).
                    match text.0.last() {
                        Some(Run::Framed(_)) => rest.strip_prefix('.').unwrap_or(rest),
                        Some(run) if run.words().ends_with('.') => rest.strip_prefix('.').unwrap_or(rest),
                        _ => rest,
                    }
                }
            };
            if !rest.is_empty() {
                text = text.plain(rest);
            }
        }
        text
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.words.date(date)
    }

    pub(super) fn months(&self, months: u32) -> String {
        self.words.months(months)
    }

    pub(super) fn days(&self, days: u32) -> String {
        self.words.days(i64::from(days))
    }

    /// »Ikke udfyldt« in its frame.
    pub(super) fn blank(&self) -> Text {
        Text::new().framed(self.t("paper-blank"))
    }

    /// What stands in a table's cell where nobody must answer and nobody has.
    pub(super) fn dash(&self) -> Text {
        Text::from("–")
    }

    /// A text nobody must state: what is stated, the word for why not where someone has answered so, else a dash.
    pub(super) fn optional(&self, value: &Stated<String>) -> Text {
        match value {
            Stated::None | Stated::Unknown => self.empty(value),
            Stated::Value(_) | Stated::Blank => said(value).map_or_else(|| self.dash(), Text::from),
        }
    }

    /// »Uafklaret« in its frame.
    pub(super) fn unknown(&self) -> Text {
        Text::new().framed(self.t("paper-unknown"))
    }

    /// A text that is stated, or the word for why there is none. A text of spaces is none.
    pub(super) fn stated(&self, value: &Stated<String>) -> Text {
        match value {
            Stated::Value(text) if !text.trim().is_empty() => Text::from(text.trim()),
            Stated::Value(_) => self.blank(),
            empty => self.empty(empty),
        }
    }

    /// The word for why there is no value.
    pub(super) fn empty<T>(&self, value: &Stated<T>) -> Text {
        match value {
            Stated::None => Text::from(self.t("paper-none")),
            Stated::Unknown => self.unknown(),
            Stated::Blank | Stated::Value(_) => self.blank(),
        }
    }

    /// What a field of a kind of record is called.
    pub(super) fn label<E: Entity>(&self, field: &str) -> String {
        E::KIND.field(field).map_or_else(String::new, |it| self.words.field(E::KIND, it))
    }

    /// See [`labelled!`].
    pub(super) fn labelled<E: Entity>(&self, record: &E, field: &'static str, value: &Stated<String>) -> Text {
        match value {
            Stated::Value(text) if text.trim().is_empty() => Text::new(),
            _ => self.labelled_as(record, field, value, |it| Text::from(it.trim())),
        }
    }

    /// The same of a field of another shape, its value in the words given.
    pub(super) fn labelled_as<E: Entity, T: Serialize>(
        &self,
        record: &E,
        field: &'static str,
        value: &Stated<T>,
        words: impl FnOnce(&T) -> Text,
    ) -> Text {
        let told = match value {
            Stated::Blank => return Text::new(),
            Stated::Value(value) => words(value),
            Stated::None => Text::from(lower_first(&self.t("paper-none"))),
            Stated::Unknown => self.unknown(),
        };
        self.note(record, field, value);
        joined([Text::from(format!("{}:", self.label::<E>(field))), told], " ")
    }

    /// The word of a yes or no within a sentence.
    pub(super) fn yes_or_no(&self, yes: bool) -> Text {
        Text::from(lower_first(&self.t(if yes { "paper-yes" } else { "paper-no" })))
    }

    /// A yes or no that is stated, or the word for why there is none.
    pub(super) fn yes_no(&self, value: &Stated<bool>) -> Text {
        match value {
            Stated::Value(true) => Text::from(self.t("paper-yes")),
            Stated::Value(false) => Text::from(self.t("paper-no")),
            empty => self.empty(empty),
        }
    }

    /// What it means that a list is empty.
    pub(super) fn absence(&self, absence: Absence) -> Text {
        match absence {
            Absence::None => Text::from(self.t("paper-none")),
            Absence::Unknown => self.unknown(),
            Absence::Blank => self.blank(),
        }
    }

    /// Parts as a sentence lists them.
    pub(super) fn list(&self, parts: &[String]) -> String {
        match parts {
            // A clause or a list within the last but one ends before the next begins.
            [.., before, _] if before.contains(", ") => {
                let mut parts = parts.to_vec();
                let at = parts.len() - 2;
                parts[at].push(',');
                self.words.list(&parts)
            }
            _ => self.words.list(parts),
        }
    }

    /// The same, where a sentence goes on after it: »kunder, der faktureres, har …«.
    pub(super) fn list_within(&self, parts: &[String]) -> String {
        let list = self.list(parts);
        let clause = parts.last().is_some_and(|it| it.contains(", "));
        if clause && self.language() == Language::Da { format!("{list},") } else { list }
    }

    /// Texts as a sentence lists them: `a, b og c`.
    pub(super) fn list_of(&self, parts: Vec<Text>) -> Text {
        let count = parts.len();
        let mut text = Text::new();
        for (at, part) in parts.into_iter().enumerate() {
            if at > 0 && at + 1 == count {
                text = text.plain(format!(" {} ", self.t("paper-and")));
            } else if at > 0 {
                text = text.plain(", ");
            }
            text.0.extend(part.0);
        }
        text
    }
}

/// Texts one after another, with something between them; empty ones are left out.
pub(super) fn joined(parts: impl IntoIterator<Item = Text>, between: &str) -> Text {
    let mut text = Text::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !text.is_empty() {
            text = text.plain(between);
        }
        text.0.extend(part.0);
    }
    text
}

/// The same text, a dash where it says that nobody has filled it in.
pub(super) fn unasked(pen: &Pen<'_>, text: Text) -> Text {
    let blank = pen.t("paper-blank");
    let dashed = |run: Run| match run {
        Run::Framed(words) if words == blank => Run::Plain("–".to_owned()),
        other => other,
    };
    Text(text.0.into_iter().map(dashed).collect())
}

/// The same text in bold, its frames untouched.
pub(super) fn bold(text: Text) -> Text {
    Text(
        text.0
            .into_iter()
            .map(|run| match run {
                Run::Plain(words) => Run::Bold(words),
                other => other,
            })
            .collect(),
    )
}

/// The same words, less heavy; what is not filled in keeps its frame.
pub(super) fn secondary(text: Text) -> Text {
    let lighter = |run: Run| match run {
        Run::Plain(words) => Run::Secondary(words),
        other => other,
    };
    Text(text.0.into_iter().map(lighter).collect())
}

/// A stated text, or nothing where none is stated.
pub(super) fn said(value: &Stated<String>) -> Option<String> {
    value.value().map(|text| text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A text with a full stop, where it has none.
pub(super) fn closed(mut text: Text) -> Text {
    let ends = match text.0.last() {
        // A frame ends by itself.
        Some(Run::Framed(_)) => None,
        Some(run) => run.words().trim_end().chars().last(),
        None => None,
    };
    if ends.is_some_and(|end| !matches!(end, '.' | '!' | '?' | ':' | '…')) {
        text = text.plain(".");
    }
    text
}

/// Names as a sentence lists them: the first as it is written, the following with a small first letter where they are no
/// abbreviation (»Navn, adresse og CPR-nummer«).
pub(super) fn in_sentence(names: &[String]) -> Vec<String> {
    names.iter().enumerate().map(|(at, name)| if at == 0 { name.clone() } else { lower_first(name) }).collect()
}

/// Texts as a sentence lists them: the first as it is, the following with a small first letter, with something between.
pub(super) fn listed(parts: Vec<Text>, between: &str) -> Text {
    let parts = parts.into_iter().enumerate().map(|(at, mut part)| {
        if let (true, Some(Run::Plain(words))) = (at > 0, part.0.first_mut()) {
            *words = lower_first(words);
        }
        part
    });
    joined(parts, between)
}

/// The text with a small first letter, where its second is no capital too and it does not begin with a name of two words
/// (»Google Analytics«) or of a word and a number (»Office 365«).
pub(super) fn lower_first(text: &str) -> String {
    let mut words = text.split(' ');
    let first_ends = words.next().is_some_and(|it| it.ends_with(char::is_alphanumeric));
    let second = words.next().unwrap_or_default();
    let name = second.starts_with(char::is_uppercase) && second.contains(char::is_lowercase);
    if first_ends && (name || second.starts_with(|it: char| it.is_ascii_digit())) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second)
            if first.is_uppercase() && !second.is_some_and(|it| it.is_uppercase() || it.is_ascii_digit()) =>
        {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// The same text, its first letter a capital.
pub(super) fn capital(mut text: Text) -> Text {
    if let Some(Run::Plain(words)) = text.0.first_mut() {
        *words = upper_first(words);
    }
    text
}

/// The text with a capital first letter.
pub(super) fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
