//! What the window was told of a register, so that a change tells it only what differs.

use std::collections::HashMap;

use rules::Finding;
use schema::words::Words;
use schema::{Kind, Language};

use crate::state::{FindingStep, Kept, Letters, view};

/// The findings and letters the window holds, and the number of the answer that told the last of them.
#[derive(Default)]
pub(crate) struct Told {
    answer: u32,
    language: Option<Language>,
    findings: Vec<Finding>,
    letters: HashMap<String, Letters>,
}

impl Told {
    /// The next answer's number, and the one it builds on.
    pub(crate) fn next(&mut self) -> (u32, u32) {
        let since = self.answer;
        self.answer = self.answer.wrapping_add(1);
        (self.answer, since)
    }

    /// From now on the window holds nothing: the next answer tells it all.
    pub(crate) fn forget(&mut self) {
        *self = Told { answer: self.answer, ..Told::default() };
    }

    /// All findings in their order: those the window holds by their places there, the others in words.
    pub(crate) fn findings(&mut self, found: Vec<Finding>, words: &Words) -> Vec<FindingStep> {
        if self.language.replace(words.language()) != Some(words.language()) {
            self.findings.clear();
        }
        let mut held: HashMap<Key<'_>, Vec<usize>> = HashMap::with_capacity(self.findings.len());
        for (at, finding) in self.findings.iter().enumerate() {
            held.entry(key(finding)).or_default().push(at);
        }
        let mut steps: Vec<FindingStep> = Vec::new();
        for finding in &found {
            let same = held.get(&key(finding)).and_then(|places| {
                places.iter().copied().find(|at| self.findings.get(*at).is_some_and(|it| it == finding))
            });
            match (same.and_then(|at| u32::try_from(at).ok()), steps.last_mut()) {
                (Some(at), Some(FindingStep::Kept(kept))) if kept.from + kept.count == at => kept.count += 1,
                (Some(at), _) => steps.push(FindingStep::Kept(Kept { from: at, count: 1 })),
                (None, _) => steps.push(FindingStep::New(Box::new(view(finding, words)))),
            }
        }
        self.findings = found;
        steps
    }

    /// The letters of those activities where they differ from what the window holds.
    pub(crate) fn letters(&mut self, now: Vec<Letters>) -> Vec<Letters> {
        let mut held = std::mem::take(&mut self.letters);
        let mut differ = Vec::new();
        for letters in now {
            if held.remove(&letters.activity).as_ref() != Some(&letters) {
                differ.push(letters.clone());
            }
            self.letters.insert(letters.activity.clone(), letters);
        }
        // What is left is in the record no more.
        differ.extend(held.into_keys().map(Letters::none));
        differ
    }
}

type Key<'f> = (Kind, &'f str, &'static str, Option<&'static str>);

fn key(finding: &Finding) -> Key<'_> {
    (finding.kind, finding.id.as_str(), finding.code.name(), finding.field)
}
