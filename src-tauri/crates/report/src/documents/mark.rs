//! What is missing, and what else is to be noticed: the draft mark, and the findings where they belong.

use std::collections::BTreeSet;

use rules::{Code, Finding, Gap, Paper, Reach, Severity};
use schema::{Activity, Id, Kind, Language, Organisation, Policy};

use super::Missing;
use super::pen::{Pen, upper_first};
use super::pick;
use super::record::{self, ACTIVITIES};
use crate::{Anchor, Block, MarkItem, Text};

/// A document's mark, and the findings it does not name.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// What the mark names.
    pub(super) missing: Vec<Missing>,
    /// The same, with where it is.
    pub(super) items: Vec<MarkItem>,
    rest: Vec<Finding>,
}

/// The record's mark: only missing items of Article 30 count.
pub(super) fn of_record(pen: &Pen<'_>, organisation: &Organisation) -> Marked {
    let order = pen.order;
    let findings = rules::findings(order.register, order.now, order.law);
    let mut gaps = rules::gaps(order.register, &findings, &Paper::Article30);
    // In the order of the pages, then of the letters; what has no letter comes last.
    gaps.sort_by_cached_key(|gap| (activity_place(pen, gap), gap.finding.letter.unwrap_or('z')));
    let mut marked = Marked::default();
    for gap in &gaps {
        marked.add(pen, gap, record_place(pen, gap), record_anchor(pen, gap));
    }
    marked.add_language(pen, Kind::Organisation, organisation.id.as_str(), organisation.text_language);
    let key = |it: &Finding| (it.code.name(), it.kind, it.id.clone());
    let named: BTreeSet<_> = gaps.iter().map(|gap| key(&gap.finding)).collect();
    marked.rest = findings.iter().filter(|it| !named.contains(&key(it))).cloned().collect();
    marked
}

/// The mark of the record of what is carried out for others: what Article 30(2) asks for.
pub(super) fn of_processor_record(pen: &Pen<'_>, organisation: &Organisation) -> Marked {
    let order = pen.order;
    let register = order.register;
    let findings = rules::findings(register, order.now, order.law);
    let mut gaps = rules::gaps(register, &findings, &Paper::Article30Processor);
    gaps.sort_by_cached_key(|gap| (activity_place(pen, gap), processor_letter(&gap.finding)));
    let mut marked = Marked::default();
    for gap in &gaps {
        let letter = processor_letter(&gap.finding);
        let anchor = match (pick::linked::<Activity>(register, gap.activity.as_ref()), letter) {
            (Some(activity), Some(letter)) => record::letter_anchor(activity, &letter.to_string()),
            (Some(activity), None) => record::anchor(activity),
            (None, Some('d')) => Anchor::new("measures"),
            (None, _) => Anchor::new("organisation"),
        };
        // Here it is the processor who is not fully identified.
        let title = match gap.finding.code {
            Code::ControllerIdentityMissing => pen.t("paper-mark-processor"),
            _ => gap.finding.title(pen.words()),
        };
        marked.add_titled(pen, gap, title, place(pen, gap, letter), Some(anchor));
    }
    marked.add_language(pen, Kind::Organisation, organisation.id.as_str(), organisation.text_language);
    let key = |it: &Finding| (it.code.name(), it.kind, it.id.clone());
    let named: BTreeSet<_> = gaps.iter().map(|gap| key(&gap.finding)).collect();
    marked.rest = findings.iter().filter(|it| !named.contains(&key(it))).cloned().collect();
    marked
}

/// The letter of Article 30(2) a finding belongs to.
fn processor_letter(finding: &Finding) -> Option<char> {
    let own = finding.articles.iter().find_map(|it| it.strip_prefix("30(2)(")?.chars().next());
    own.or(match finding.letter {
        Some('a') => Some('a'),
        Some('e') => Some('c'),
        Some('g') => Some('d'),
        _ => None,
    })
}

/// A policy's mark: what Articles 13 and 14 ask of it.
pub(super) fn of_policy(pen: &Pen<'_>, organisation: &Organisation, policy: &Policy) -> Marked {
    let order = pen.order;
    let findings = rules::findings(order.register, order.now, order.law);
    let gaps = rules::gaps(order.register, &findings, &Paper::Policy(policy.id.clone()));
    let mut placed: Vec<(Option<(usize, Anchor)>, &Gap)> =
        gaps.iter().map(|gap| (super::policy::place_of(pen, policy, &gap.finding), gap)).collect();
    placed.sort_by_key(|(place, _)| place.as_ref().map_or(usize::MAX, |(number, _)| *number));
    let mut marked = Marked::default();
    for (place, gap) in placed {
        let (number, anchor) = place.unzip();
        let words = number.map(|number| pen.w("paper-place-section", &[("number", &number.to_string())]));
        marked.add(pen, gap, words, anchor);
    }
    marked.add_language(pen, Kind::Policy, policy.id.as_str(), policy.language);
    if organisation.text_language != policy.language || policy.language == order.language {
        marked.add_language(pen, Kind::Organisation, organisation.id.as_str(), organisation.text_language);
    }
    marked
}

/// Where an overview shows a gap: its place among the others, what it is called there, and the row.
pub(super) struct Spot {
    pub(super) order: usize,
    pub(super) words: Option<String>,
    pub(super) anchor: Option<Anchor>,
}

/// An overview's mark: what the articles it shows ask for.
pub(super) fn of_overview(
    pen: &Pen<'_>,
    organisation: &Organisation,
    paper: &Paper,
    spot: impl Fn(&Gap) -> Spot,
) -> Marked {
    let order = pen.order;
    let findings = rules::findings(order.register, order.now, order.law);
    let gaps = rules::gaps(order.register, &findings, paper);
    let mut placed: Vec<(Spot, &Gap)> = gaps.iter().map(|gap| (spot(gap), gap)).collect();
    placed.sort_by_key(|(spot, _)| spot.order);
    let mut marked = Marked::default();
    for (spot, gap) in placed {
        marked.add(pen, gap, spot.words, spot.anchor);
    }
    marked.add_language(pen, Kind::Organisation, organisation.id.as_str(), organisation.text_language);
    marked
}

/// The findings that stand on an activity's page: what is wrong, missing or due with it and is not on the mark.
pub(super) fn findings_of(pen: &Pen<'_>, activity: &Activity, marked: &Marked) -> Vec<Block> {
    let mut texts: Vec<String> = Vec::new();
    let on_page = marked
        .rest
        .iter()
        .filter(|it| it.policy.is_none() && reaches(&it.reach, &activity.id) && stands_on_activity(it.kind))
        .filter(|it| matches!(it.severity, Severity::Wrong | Severity::Missing | Severity::Due));
    for finding in on_page {
        let text = finding.message(pen.words());
        pen.note_finding(finding.code.name(), finding.kind, &finding.id, &text);
        // Several records may lack the same: it is said once.
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let lead = pen.t("paper-finding");
    texts.into_iter().map(|text| Block::Finding { lead: lead.clone(), text: Text::from(text) }).collect()
}

fn reaches(reach: &Reach, activity: &Id<Activity>) -> bool {
    matches!(reach, Reach::Activities(list) if list.contains(activity))
}

/// Measures, people and systems have sections of their own.
fn stands_on_activity(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Activity
            | Kind::Purpose
            | Kind::LegalBasis
            | Kind::SubjectCategory
            | Kind::DataItem
            | Kind::Recipient
            | Kind::Transfer
            | Kind::RetentionRule
            | Kind::Party
            | Kind::Agreement
            | Kind::Consent
            | Kind::CookieCategory
            | Kind::CompatibilityTest
            | Kind::ControllerServed
    )
}

fn record_anchor(pen: &Pen<'_>, gap: &Gap) -> Option<Anchor> {
    let finding = &gap.finding;
    let activity = gap.activity.as_ref().and_then(|id| pick::linked::<Activity>(pen.order.register, Some(id)));
    Some(match (activity, finding.letter) {
        (Some(activity), Some(letter)) => record::letter_anchor(activity, &letter.to_string()),
        (Some(activity), None) => record::anchor(activity),
        (None, Some('g')) => Anchor::new("measures"),
        (None, Some('a')) => Anchor::new("organisation"),
        (None, _) if matches!(finding.kind, Kind::Organisation | Kind::Person | Kind::PersonRole) => {
            Anchor::new("organisation")
        }
        (None, _) => Anchor::new("overview"),
    })
}

impl Marked {
    /// The first item of each kind, with how many more there are of it.
    pub(super) fn by_kind(&self, pen: &Pen<'_>) -> Vec<MarkItem> {
        let mut kinds: Vec<(&str, &MarkItem, usize)> = Vec::new();
        for (missing, item) in self.missing.iter().zip(&self.items) {
            match kinds.iter_mut().find(|(code, _, _)| *code == missing.code) {
                Some((_, _, more)) => *more += 1,
                None => kinds.push((&missing.code, item, 0)),
            }
        }
        let kinds = kinds.into_iter().map(|(_, item, more)| match more {
            0 => item.clone(),
            more => {
                let line: String = item.text.0.iter().map(|run| run.words()).collect();
                let args = [("line", line.trim_end_matches('.')), ("count", &*more.to_string())];
                MarkItem { text: Text::from(pen.w("paper-mark-more", &args)), anchor: item.anchor.clone() }
            }
        });
        kinds.collect()
    }

    fn add(&mut self, pen: &Pen<'_>, gap: &Gap, place: Option<String>, anchor: Option<Anchor>) {
        self.add_titled(pen, gap, gap.finding.title(pen.words()), place, anchor);
    }

    fn add_titled(&mut self, pen: &Pen<'_>, gap: &Gap, title: String, place: Option<String>, anchor: Option<Anchor>) {
        let finding = &gap.finding;
        // A name at the end may end a sentence itself: »skal oplysningerne gives?«.
        let title = match title.ends_with(['.', '?', '!']) {
            true => title,
            false => format!("{title}."),
        };
        let line = match place {
            Some(place) => pen.w("paper-mark-line", &[("place", &upper_first(&place)), ("what", &title)]),
            None => title,
        };
        self.missing.push(Missing {
            code: finding.code.name().to_owned(),
            kind: finding.kind,
            id: finding.id.clone(),
            text: line.clone(),
        });
        self.items.push(MarkItem { text: Text::from(line), anchor });
    }

    /// Something a paper itself asks for and does not have.
    pub(super) fn lacks(&mut self, code: &str, kind: Kind, id: &str, text: String, anchor: Option<Anchor>) {
        self.items.push(MarkItem { text: Text::from(text.clone()), anchor });
        self.missing.push(Missing { code: code.to_owned(), kind, id: id.to_owned(), text });
    }

    /// Own texts in another language than the print's are not translated: the mark says so.
    pub(super) fn add_language(&mut self, pen: &Pen<'_>, kind: Kind, id: &str, language: Language) {
        if language == pen.language() {
            return;
        }
        let written = pen.t(&format!("paper-written-{}", language.name()));
        let asked = pen.t(&format!("paper-written-{}", pen.language().name()));
        let line = pen.w("paper-mark-language", &[("written", &written), ("asked", &asked)]);
        self.missing.push(Missing { code: "text-language".to_owned(), kind, id: id.to_owned(), text: line.clone() });
        self.items.push(MarkItem { text: Text::from(line), anchor: None });
    }
}

/// »behandling 2.1, litra e«
fn record_place(pen: &Pen<'_>, gap: &Gap) -> Option<String> {
    place(pen, gap, gap.finding.letter)
}

fn place(pen: &Pen<'_>, gap: &Gap, letter: Option<char>) -> Option<String> {
    let letter = letter.map(|letter| pen.w("paper-letter", &[("letter", &letter.to_string())]));
    let activity = activity_place(pen, gap)
        .map(|at| pen.w("paper-place-activity", &[("number", &format!("{ACTIVITIES}.{}", at + 1))]));
    let parts: Vec<String> = [activity, letter].into_iter().flatten().collect();
    if parts.is_empty() { None } else { Some(parts.join(", ")) }
}

/// The activity's place among the others of its record, from 0.
fn activity_place(pen: &Pen<'_>, gap: &Gap) -> Option<usize> {
    let id = gap.activity.as_ref()?;
    let register = pen.order.register;
    let own = pick::own_activities(register).iter().position(|it| it.id == *id);
    own.or_else(|| pick::activities_for_others(register).iter().position(|it| it.id == *id))
}
