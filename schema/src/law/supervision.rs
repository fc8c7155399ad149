//! Datatilsynet's model for the supervision of processors: points, and the concepts they leave to choose from.

use serde::{Deserialize, Serialize};

use super::{Law, Words};

/// The model, as its guide of 29 October 2021 gives it. No article names it; it rests on Articles 5(2) and 28(1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervision {
    /// The ways to supervise, from the lightest.
    pub concepts: Vec<Concept>,
    /// The ways that are enough, by the sum of points.
    pub allowed: Vec<Allowed>,
    /// What gives points.
    pub questions: Vec<Question>,
}

/// A way to supervise a processor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Its number in the model, from 1.
    pub number: u8,
    /// What is done, in each language.
    pub what: Words,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only retold.
    pub verified: bool,
}

/// The concepts that are enough from one sum of points to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The lowest sum.
    pub from: u8,
    /// The highest sum.
    pub to: u8,
    /// The numbers of the concepts.
    pub concepts: Vec<u8>,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only retold.
    pub verified: bool,
}

/// A question that gives points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its letter in the model.
    pub letter: char,
    /// What is asked, in each language.
    pub asks: Words,
    /// The answers and their points.
    pub answers: Vec<Answer>,
    /// Where it was seen.
    pub source: String,
}

/// An answer, and what it gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The answer, in each language.
    pub says: Words,
    /// Its points; none where nobody has seen them.
    pub points: Option<u8>,
    /// Whether its points were seen, and not only concluded.
    pub verified: bool,
}

impl Law {
    /// The concepts that are enough for a sum of points; none outside the model's scale.
    pub fn concepts_for(&self, points: u8) -> &[u8] {
        let row = self.supervision.allowed.iter().find(|it| (it.from..=it.to).contains(&points));
        row.map_or(&[], |it| &it.concepts)
    }
}

#[cfg(test)]
mod tests {
    use crate::law::Law;

    #[test]
    fn each_sum_of_points_leaves_the_published_concepts() {
        let law = Law::shipped();
        let published: [&[u8]; 10] = [
            &[1, 2, 3, 4, 5, 6],
            &[1, 2, 3, 4, 5, 6],
            &[2, 3, 4, 5, 6],
            &[2, 3, 4, 5, 6],
            &[3, 4, 5, 6],
            &[3, 4, 5, 6],
            &[5, 6],
            &[5, 6],
            &[5, 6],
            &[5, 6],
        ];
        for (points, concepts) in (1..).zip(published) {
            assert_eq!(law.concepts_for(points), concepts, "{points} points");
        }
        assert!(law.concepts_for(0).is_empty() && law.concepts_for(11).is_empty(), "the scale goes from 1 to 10");
        let numbers: Vec<u8> = law.supervision.concepts.iter().map(|it| it.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn no_points_are_shipped_as_seen_that_nobody_has_seen() {
        for question in &Law::shipped().supervision.questions {
            for answer in &question.answers {
                assert!(answer.points.is_some() || !answer.verified, "{}: {}", question.letter, answer.says.en);
            }
        }
    }
}
