//! Records and their values in words, as the window shows them.

use register::{ChangeId, RegisterFile};
use schema::words::Words;
use schema::{Date, Field, Instant, Kind, Shape};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Result;

/// A value in words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Said {
    /// Whether it is a value, or why there is none.
    pub(crate) standing: Standing,
    /// The words, in pieces that differ from the other side or do not.
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Piece {
    /// Its words.
    pub(crate) text: String,
    /// Whether the other side has something else there.
    pub(crate) differs: bool,
}

/// Whether there is a value, or which of the kinds of empty it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    Stated,
    None,
    Unknown,
    Blank,
    /// It may well stand empty.
    Unset,
}

/// Reads records in the words of a language; what they point to is called what it was called by a change.
pub(crate) struct Reading<'a> {
    pub(crate) file: &'a RegisterFile,
    pub(crate) words: &'a Words,
    pub(crate) by: ChangeId,
}

impl Said {
    fn whole(standing: Standing, text: String) -> Said {
        Said { standing, pieces: vec![Piece { text, differs: false }] }
    }

    /// The words as one text.
    pub(crate) fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

impl Standing {
    pub(crate) fn of(field: &Field, value: &Value) -> Standing {
        match value {
            Value::Null if field.form.stated => Standing::Blank,
            Value::Null => Standing::Unset,
            Value::Array(list) if list.is_empty() => Standing::Unset,
            Value::Object(empty) if empty.get("state").is_some_and(|state| state == "none") => Standing::None,
            Value::Object(_) => Standing::Unknown,
            Value::String(text) if text.is_empty() => Standing::Unset,
            _ => Standing::Stated,
        }
    }

    fn words_id(self) -> &'static str {
        match self {
            Standing::None => "state-none",
            Standing::Unknown => "state-unknown",
            Standing::Blank => "state-blank",
            Standing::Unset | Standing::Stated => "state-unset",
        }
    }
}

impl Reading<'_> {
    /// What a record is called in a list; None where it has no name yet.
    pub(crate) fn title(&self, kind: Kind, record: &Value) -> Result<Option<String>> {
        for name in kind.named_by() {
            let Some(field) = kind.field(name) else { continue };
            if Standing::of(field, &record[field.name]) == Standing::Stated {
                let text = self.said(field, &record[field.name])?.text();
                if !text.trim().is_empty() {
                    return Ok(Some(text));
                }
            }
        }
        Ok(None)
    }

    /// A field's value.
    pub(crate) fn said(&self, field: &Field, value: &Value) -> Result<Said> {
        let standing = Standing::of(field, value);
        if standing != Standing::Stated {
            let is_answer = standing == Standing::None && field.form.shape == Shape::Bool;
            let id = if is_answer { "state-none-bool" } else { standing.words_id() };
            return Ok(Said::whole(standing, self.words.text(id)));
        }
        let text = match value {
            Value::Array(list) => {
                let parts: Vec<String> = list.iter().map(|one| self.one(field, one)).collect::<Result<_>>()?;
                self.words.list(&parts)
            }
            one => self.one(field, one)?,
        };
        Ok(Said::whole(standing, text))
    }

    fn one(&self, field: &Field, value: &Value) -> Result<String> {
        let text = value.as_str().unwrap_or_default();
        let number = value.as_u64().unwrap_or_default();
        Ok(match field.form.shape {
            Shape::Text if field.may_be_country() => self.words.country(text),
            Shape::Text => text.to_owned(),
            // A place is counted from 1, as people count.
            Shape::Number if field.name == "position" => (number + 1).to_string(),
            Shape::Number => number.to_string(),
            Shape::Bool => self.words.text(if value == true { "yes" } else { "no" }),
            Shape::Date => Date::parse(text).map_or_else(|| text.to_owned(), |date| self.words.date(date)),
            Shape::Instant => Instant::parse(text).map_or_else(
                || text.to_owned(),
                |at| format!("{} {}", self.words.date(Date(at.0.date_naive())), at.0.format("%H:%M")),
            ),
            Shape::Months => self.words.months(u32::try_from(number).unwrap_or(u32::MAX)),
            Shape::Days => self.words.days(i64::try_from(number).unwrap_or(i64::MAX)),
            Shape::Choice { of, .. } => self.words.choice(of, text),
            Shape::Link { to } => match self.file.known_by(self.by, to, text)? {
                Some(target) => match self.title(to, &target)? {
                    Some(title) => title,
                    None => self.words.with("untitled", &[("kind", &self.words.kind(to))]),
                },
                None => self.words.text("history-link-erased"),
            },
        })
    }
}

/// Both sides of a difference, with the words marked that only one of them has.
pub(crate) fn compared(before: Said, after: Said) -> (Said, Said) {
    if before.standing != Standing::Stated || after.standing != Standing::Stated {
        let whole = |said: Said| Said {
            pieces: said.pieces.into_iter().map(|piece| Piece { differs: true, ..piece }).collect(),
            ..said
        };
        return (whole(before), whole(after));
    }
    let (old, new) = (before.text(), after.text());
    let (old_words, new_words) = (words_of(&old), words_of(&new));
    let start = old_words.iter().zip(&new_words).take_while(|(a, b)| a == b).count();
    let most = old_words.len().min(new_words.len()) - start;
    let end = old_words.iter().rev().zip(new_words.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let marked = |said: Said, words: &[&str]| {
        // White space at its edges is no part of what differs.
        let mut range = start..words.len() - end;
        let is_space = |at: usize| words.get(at).is_some_and(|word| word.trim().is_empty());
        while range.len() > 1 && is_space(range.start) {
            range.start += 1;
        }
        while range.len() > 1 && is_space(range.end - 1) {
            range.end -= 1;
        }
        let pieces = [(&words[..range.start], false), (&words[range.clone()], true), (&words[range.end..], false)];
        let pieces = pieces.into_iter().map(|(words, differs)| Piece { text: words.concat(), differs });
        Said { pieces: pieces.filter(|piece| !piece.text.is_empty()).collect(), ..said }
    };
    (marked(before, &old_words), marked(after, &new_words))
}

/// Words and the white space between them, each by itself.
fn words_of(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_space = first.is_whitespace();
        let end = rest.find(|c: char| c.is_whitespace() != is_space).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stated(text: &str) -> Said {
        Said::whole(Standing::Stated, text.to_owned())
    }

    fn marked(said: &Said) -> String {
        let piece = |it: &Piece| if it.differs { format!("[{}]", it.text) } else { it.text.clone() };
        said.pieces.iter().map(piece).collect()
    }

    fn both(before: &str, after: &str) -> (String, String) {
        let (before, after) = compared(stated(before), stated(after));
        (marked(&before), marked(&after))
    }

    fn pair(before: &str, after: &str) -> (String, String) {
        (before.into(), after.into())
    }

    #[test]
    fn only_the_words_that_differ_are_marked() {
        assert_eq!(both("5 år efter salget", "6 år efter salget"), pair("[5] år efter salget", "[6] år efter salget"));
        assert_eq!(both("Navn", "Navn og adresse"), pair("Navn", "Navn [og adresse]"));
        assert_eq!(both("Navn og adresse", "Navn"), pair("Navn [og adresse]", "Navn"));
        assert_eq!(both("Ja", "Nej"), pair("[Ja]", "[Nej]"));
        assert_eq!(both("a a", "a a a"), pair("a a", "a a [a]"));
        assert_eq!(both("en  linje\nto", "en  linje\ntre"), pair("en  linje\n[to]", "en  linje\n[tre]"));
    }

    #[test]
    fn what_came_from_nothing_or_went_to_nothing_differs_as_a_whole() {
        let (before, after) = compared(Said::whole(Standing::Blank, "Ikke udfyldt".into()), stated("Navn"));
        assert_eq!((marked(&before), marked(&after)), pair("[Ikke udfyldt]", "[Navn]"));
    }

    #[test]
    fn every_kind_is_named_by_fields_it_has() {
        for kind in Kind::ALL {
            // A control plan is the only one of its kind, and needs no name.
            let has_one = kind.named_by().iter().any(|name| kind.field(name).is_some());
            assert!(has_one || *kind == Kind::ControlPlan, "{kind:?}");
        }
    }
}
