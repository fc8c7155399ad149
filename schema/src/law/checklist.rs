//! What is asked at every control, beside what the register finds by itself.

use serde::{Deserialize, Serialize};

use super::{Law, Words};
use crate::Date;

/// The built-in checklist. It is the program's own: no authority has published one for a half-yearly control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its parts, in their order.
    pub parts: Vec<Part>,
    /// Its points, in their order.
    pub points: Vec<Point>,
}

/// A part of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its letter, from `A`.
    pub letter: char,
    /// What it is about, in each language.
    pub title: Words,
}

/// A point of the checklist. Each is asked so that yes means that all is well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Its name for ever, such as `A1`: its part's letter and a number.
    pub key: String,
    /// Its part's letter.
    pub part: char,
    /// The first day it is asked.
    pub from: Date,
    /// The last day it is asked; still so where there is none.
    pub until: Option<Date>,
    /// What is asked, in each language.
    pub asks: Words,
    /// How one finds the answer, in each language, in one sentence.
    pub help: Words,
    /// The clauses it rests on, such as `32(1)(c)`; none where no article stands behind it.
    pub articles: Vec<String>,
    /// Where what it rests on was seen.
    pub source: String,
    /// Whether that was seen there, and not only remembered or the program's own.
    pub verified: bool,
}

impl Law {
    /// The points asked on a day, in their order.
    pub fn points(&self, day: Date) -> impl Iterator<Item = &Point> {
        let holds = move |it: &&Point| it.from <= day && it.until.is_none_or(|until| until >= day);
        self.checklist.points.iter().filter(holds)
    }

    /// The point of a key, whether it is still asked or not.
    pub fn point(&self, key: &str) -> Option<&Point> {
        self.checklist.points.iter().find(|it| it.key == key)
    }

    /// The part of a letter.
    pub fn part(&self, letter: char) -> Option<&Part> {
        self.checklist.parts.iter().find(|it| it.letter == letter)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use crate::law::Law;
    use crate::{Date, Language};

    #[test]
    fn the_checklist_has_its_parts_and_points_in_their_order() {
        let law = Law::shipped();
        let counts: Vec<(char, usize)> = law
            .checklist
            .parts
            .iter()
            .map(|part| (part.letter, law.checklist.points.iter().filter(|it| it.part == part.letter).count()))
            .collect();
        assert_eq!(counts, [('A', 4), ('B', 6), ('C', 5), ('D', 8), ('E', 3), ('F', 3), ('G', 5), ('H', 3)]);
        let mut number = 0;
        let mut part = ' ';
        for point in &law.checklist.points {
            number = if point.part == part { number + 1 } else { 1 };
            part = point.part;
            assert_eq!(point.key, format!("{part}{number}"));
            assert_eq!(law.point(&point.key), Some(point));
        }
        assert_eq!(law.part('H').map(|it| it.title.da.as_str()), Some("Afslutning"));
        assert!(law.point("A0").is_none() && law.part('I').is_none());
    }

    #[test]
    fn every_point_asks_one_question_and_helps_in_one_sentence_in_each_language() {
        let mut said = BTreeSet::new();
        for point in &Law::shipped().checklist.points {
            for language in Language::ALL {
                let (asks, help) = (point.asks.get(*language), point.help.get(*language));
                assert!(asks.ends_with('?') && asks.matches('?').count() == 1, "{}: {asks}", point.key);
                assert!(help.ends_with('.') && !help.trim_end_matches('.').contains(". "), "{}: {help}", point.key);
                assert!(asks.chars().count() <= 150 && help.chars().count() <= 160, "{}", point.key);
                assert!(said.insert((*language, asks)) && said.insert((*language, help)), "{} repeats", point.key);
            }
        }
    }

    #[test]
    fn a_point_is_asked_from_its_first_day_to_its_last() {
        let mut law = Law::shipped().clone();
        let day = |text| Date::parse(text).unwrap();
        law.checklist.points.truncate(1);
        law.checklist.points[0].from = day("2026-01-01");
        law.checklist.points[0].until = Some(day("2026-06-30"));
        let asked = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(|it| law.points(day(it)).count());
        assert_eq!(asked, [0, 1, 1, 0]);
        assert!(law.point("A1").is_some());
        assert_eq!(Law::shipped().points(day("2026-06-30")).count(), 37);
    }

    #[test]
    fn what_is_the_programs_own_is_not_shipped_as_seen() {
        for point in &Law::shipped().checklist.points {
            let own = point.source.contains("Programmets eget") || point.source.contains("ikke set");
            assert!(!(own && point.verified), "{}", point.key);
            assert!(!point.articles.is_empty() || !point.source.starts_with("Regulation"), "{}", point.key);
        }
    }
}
