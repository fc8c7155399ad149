//! What a document says otherwise than it did, record by record, in words.

use std::collections::{BTreeMap, BTreeSet};

use rules::agenda::Named;
use schema::words::Words;
use schema::{Absence, ActivityStatus, Date, Field, Kind, Shape};
use serde_json::Value;

use super::super::drift::Drift;
use super::super::pen::upper_first;
use super::super::{Subject, pick};
use super::excerpt::{excerpt, excerpts};
use super::folded::{self, Folded};
use super::side::{Side, is_stated};
use crate::documents::record::ACTIVITIES;

/// What became of a record or a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    New,
    Changed,
    Gone,
}

/// One line of the sheet.
#[derive(Debug, Clone)]
pub(super) struct Difference {
    pub(super) what: What,
    pub(super) named: Named,
    /// The field that says something else; none where the record as a whole is new or gone.
    pub(super) field: Option<&'static Field>,
    /// The record by name, or the field by its label.
    pub(super) title: String,
    /// What and where it is: »modtager · behandling 2.1«; of what is gone, the activity by name.
    pub(super) within: String,
    pub(super) before: String,
    /// Of a record that is new, what is told of it; of one that is gone, what became of it.
    pub(super) after: String,
    /// How little it matters: what matters least is summed up first.
    pub(super) weight: u8,
    /// Where it stands among the others of its kind.
    place: (usize, usize, usize),
    /// The record it is told under.
    pub(super) under: Named,
}

/// Both sides, and which document it is.
pub(super) struct Comparison<'a> {
    pub(super) then: Side<'a>,
    pub(super) now: Side<'a>,
    pub(super) subject: &'a Subject,
    pub(super) words: &'static Words,
    pub(super) today: Date,
    /// What the document is called in a sentence.
    pub(super) document: String,
}

impl Comparison<'_> {
    /// Every difference of two prints, in the order of the record.
    pub(super) fn differences(&self, drift: &[Drift]) -> Vec<Difference> {
        let told: Vec<(&Drift, Named, &'static Field)> = drift
            .iter()
            .filter_map(|it| Some((it, (it.kind, it.id.clone()), it.kind.field(&it.field)?)))
            .filter(|(_, named, _)| !self.is_of_the_day(named))
            .collect();
        let only = |here: &Side<'_>, there: &Side<'_>| -> BTreeSet<Named> {
            told.iter().map(|(_, named, _)| named).filter(|it| here.has(it) && !there.has(it)).cloned().collect()
        };
        let (new, gone) = (only(&self.now, &self.then), only(&self.then, &self.now));
        let ended: BTreeMap<Named, String> =
            told.iter().filter_map(|(it, named, field)| Some((named.clone(), self.ended(it, field)?))).collect();
        let (came, left) = match self.tells_parties() {
            true => (Folded::of(&self.now, &self.then, &new), Folded::of(&self.then, &self.now, &gone)),
            false => (Folded::none(), Folded::none()),
        };
        let mut out = Vec::new();
        for (what, side, whole, folded) in [(What::New, &self.now, &new, &came), (What::Gone, &self.then, &gone, &left)]
        {
            for named in whole {
                let is_part = side.parent(named).is_some_and(|it| whole.contains(&it));
                if !is_part && !folded.holds(side, named) && !is_linked(named, &told, what) {
                    out.push(self.whole(what, side, named, whole));
                }
            }
        }
        for (named, why) in &ended {
            out.push(Difference { after: why.clone(), ..self.whole(What::Gone, &self.now, named, &gone) });
        }
        for (drift, named, field) in &told {
            let is_whole = new.contains(named) || gone.contains(named);
            let is_over = ended.contains_key(named) || ended.contains_key(&self.now.under(named));
            let is_folded = came.holds_value(drift, What::New) || left.holds_value(drift, What::Gone);
            if !is_whole && !is_over && !is_folded {
                out.extend(self.changed(drift, named, field));
            }
        }
        // Of an activity that is over nothing else is told.
        out.retain(|it| it.named == it.under || !ended.contains_key(&it.under));
        out.sort_by_key(|it| (it.what, it.place, it.named.clone()));
        out
    }

    /// Whether a value is another because the day is, and not the register: the financial year it is.
    fn is_of_the_day(&self, named: &Named) -> bool {
        named.0 == Kind::FinancialYear && self.then.record(named) == self.now.record(named)
    }

    /// What is said of a record that is over by what is written in it.
    fn ended(&self, drift: &Drift, field: &Field) -> Option<String> {
        let after = drift.after.as_ref()?.as_str()?;
        if drift.kind == Kind::Activity && field.name == "status" && matches!(after, "ended" | "archived") {
            return Some(self.words.text("sheet-ended"));
        }
        let had = drift.before.as_ref().is_some_and(is_stated);
        let day = Date::parse(after).filter(|day| field.name == "until" && !had && *day <= self.today)?;
        Some(self.words.with("sheet-ended-on", &[("date", &self.words.date(day))]))
    }

    /// A record that is new or gone, with its parts.
    fn whole(&self, what: What, side: &Side<'_>, named: &Named, whole: &BTreeSet<Named>) -> Difference {
        let kind = self.words.kind(named.0);
        let own = side.name(named, self.words);
        let by_party = self.by_party(side, named);
        // What is gone had a number that another may have now.
        let is_gone = what == What::Gone && !self.now.has(named);
        let place = if is_gone { self.place_gone(named) } else { self.place(side, named) };
        let within: Vec<String> = match (named.0, &by_party, &own) {
            // Its title says with whom it is; the day it was signed says which of them.
            (Kind::Agreement, Some(_), _) => own.clone().filter(|_| is_gone).into_iter().collect(),
            (_, None, None) => place.into_iter().collect(),
            _ => [Some(kind.clone()), place].into_iter().flatten().collect(),
        };
        let name = by_party.or(own);
        let text = match what {
            What::New => self.told_of(side, named, whole),
            _ => self.words.with("sheet-left-out", &[("document", &self.document)]),
        };
        Difference {
            what,
            named: named.clone(),
            field: None,
            title: excerpt(&name.unwrap_or_else(|| upper_first(&kind))),
            within: within.join(" · "),
            before: String::new(),
            after: text,
            weight: weight(named.0),
            place: self.order(side, named, None),
            under: side.under(named),
        }
    }

    /// A field of a record that was printed and still is.
    fn changed(&self, drift: &Drift, named: &Named, field: &'static Field) -> Option<Difference> {
        let said = |side: &Side<'_>, value: Option<&Value>| match value {
            Some(value) => side.said(field, value, self.words),
            None => self.words.text("sheet-unmentioned"),
        };
        let before = said(&self.then, drift.before.as_ref());
        let after = said(&self.now, drift.after.as_ref());
        // The same words: what it leads to is another record of the same name.
        if before == after {
            return None;
        }
        let (before, after) = excerpts(&before, &after);
        let is_name = named.0.named_by().contains(&field.name);
        let own = if named.0 == Kind::Organisation || is_name { None } else { self.now.name(named, self.words) };
        let own = own.or_else(|| is_name.then(|| self.words.kind(named.0)));
        let within: Vec<String> = [own, self.place(&self.now, named)].into_iter().flatten().collect();
        Some(Difference {
            what: What::Changed,
            named: named.clone(),
            field: Some(field),
            title: self.words.field(named.0, field),
            within: excerpt(&within.join(" · ")),
            before,
            after,
            weight: weight(named.0),
            place: self.order(&self.now, named, Some(field)),
            under: self.now.under(named),
        })
    }

    /// Where a record stands in the document: »behandling 2.1«, or the name of what it is told under.
    fn place(&self, side: &Side<'_>, named: &Named) -> Option<String> {
        let under = side.under(named);
        if under.0 == Kind::Activity
            && let Some(number) = self.number(side, &under)
        {
            return Some(self.words.with("paper-place-activity", &[("number", &number)]));
        }
        if under == *named { None } else { side.name(&under, self.words).map(|it| excerpt(&it)) }
    }

    /// Where a record stood that is gone: under what that is called today.
    fn place_gone(&self, named: &Named) -> Option<String> {
        let under = self.then.under(named);
        let name = || self.now.name(&under, self.words).or_else(|| self.then.name(&under, self.words));
        if under == *named { None } else { name().map(|it| excerpt(&it)) }
    }

    /// Whether the document names who its recipients are; a policy may tell of them by category.
    fn tells_parties(&self) -> bool {
        !matches!(self.subject, Subject::Policy(_))
    }

    /// A recipient by the party it is, and an agreement by the party it is with, where that is printed.
    fn by_party(&self, side: &Side<'_>, named: &Named) -> Option<String> {
        let party = folded::party(side, named).filter(|_| self.tells_parties())?;
        let name = side.name(&party, self.words)?;
        Some(match named.0 {
            Kind::Agreement => self.words.with("papers-out-agreement", &[("party", &name)]),
            _ => name,
        })
    }

    /// The number an activity has in its record; a policy numbers none.
    pub(super) fn number(&self, side: &Side<'_>, activity: &Named) -> Option<String> {
        let activities = match self.subject {
            Subject::Article30 => pick::own_activities(side.register),
            Subject::Article30Processor => pick::activities_for_others(side.register),
            _ => return None,
        };
        let at = activities.iter().position(|it| it.id.as_str() == activity.1)?;
        Some(format!("{ACTIVITIES}.{}", at + 1))
    }

    /// What is told of a record that is new: of an activity its parts by kind, of anything else what it says.
    fn told_of(&self, side: &Side<'_>, named: &Named, whole: &BTreeSet<Named>) -> String {
        let parts = PARTS.iter().filter(|_| named.0 == Kind::Activity).filter_map(|(kind, label)| {
            let mut own: Vec<&Named> = whole.iter().filter(|it| it.0 == *kind && side.under(it) == *named).collect();
            own.sort_by_key(|it| side.place(it));
            let names: Vec<String> = own.iter().filter_map(|it| side.name(it, self.words)).collect();
            self.listed(label, &names)
        });
        let parts: Vec<String> = parts.collect();
        if !parts.is_empty() {
            return parts.join(" ");
        }
        let by_party = self.by_party(side, named).is_some();
        let fields = named.0.fields().iter().filter(|it| {
            let is_name = if by_party { it.name == "party" } else { named.0.named_by().contains(&it.name) };
            let is_told = !is_name && !it.parent && it.name != "position";
            is_told && side.value(named, it.name).is_some_and(|value| is_filled_in(it, value))
        });
        let said = fields.take(FIELDS).filter_map(|field| {
            let value = side.said(field, side.value(named, field.name)?, self.words);
            Some(format!("{}: {}.", self.words.field(named.0, field), excerpt(&value).trim_end_matches('.')))
        });
        let said = said.collect::<Vec<_>>().join(" ");
        let is_bare = said.is_empty() && named.0 == Kind::Activity;
        if is_bare { self.words.text("paper-blank") } else { said }
    }

    /// »Oplysninger: navn, adresse og tre andre.«
    fn listed(&self, label: &str, names: &[String]) -> Option<String> {
        let short: Vec<String> = names.iter().take(NAMES).map(|it| excerpt(it)).collect();
        let more = names.len().saturating_sub(NAMES);
        let mut list = short;
        if more > 0 {
            list.push(self.words.with("sheet-others", &[("n", &more.to_string())]));
        }
        let list = self.words.list(&list);
        let list = list.trim_end_matches('.');
        (!names.is_empty()).then(|| format!("{}: {list}.", self.words.text(label)))
    }

    /// What is done with personal data stands before who does it and how it is kept safe.
    fn order(&self, side: &Side<'_>, named: &Named, field: Option<&Field>) -> (usize, usize, usize) {
        let under = side.under(named);
        let at = field.and_then(|field| named.0.fields().iter().position(|it| it.name == field.name));
        let own = side.place(named).saturating_mul(64).saturating_add(at.unwrap_or_default());
        (usize::from(under.0 != Kind::Activity), side.place(&under), own)
    }
}

/// Names of one kind that a new activity is told with.
const NAMES: usize = 4;
/// Fields that another new record is told with.
const FIELDS: usize = 3;

/// The parts a new activity is told with.
const PARTS: [(Kind, &str); 5] = [
    (Kind::Purpose, "sheet-parts-purposes"),
    (Kind::SubjectCategory, "sheet-parts-subjects"),
    (Kind::DataItem, "sheet-parts-data"),
    (Kind::Recipient, "sheet-parts-recipients"),
    (Kind::Transfer, "sheet-parts-transfers"),
];

/// Whether somebody has said what a field of a new record says: an answer each begins with is none.
fn is_filled_in(field: &Field, value: &Value) -> bool {
    let begins_with = match field.form.shape {
        Shape::Choice { of: "absence", .. } => Absence::Blank.name(),
        Shape::Choice { of: "activity-status", .. } => ActivityStatus::default().name(),
        _ => return is_stated(value) && *value != Value::Bool(false),
    };
    is_stated(value) && value.as_str() != Some(begins_with)
}

/// Whether a party that is new or gone is named by the line of what leads to it.
fn is_linked(named: &Named, told: &[(&Drift, Named, &'static Field)], what: What) -> bool {
    named.0 == Kind::Party
        && told.iter().any(|(drift, _, field)| {
            let value = if what == What::New { &drift.after } else { &drift.before };
            matches!(field.form.shape, Shape::Link { to: Kind::Party })
                && value.as_ref().and_then(Value::as_str) == Some(named.1.as_str())
        })
}

/// How little a difference of a kind of record matters to who signs.
fn weight(kind: Kind) -> u8 {
    match kind {
        Kind::Activity
        | Kind::Purpose
        | Kind::LegalBasis
        | Kind::SubjectCategory
        | Kind::DataItem
        | Kind::Recipient
        | Kind::Transfer
        | Kind::RetentionRule
        | Kind::Consent
        | Kind::Party
        | Kind::Agreement
        | Kind::SubProcessor
        | Kind::ControllerServed
        | Kind::PolicySection
        | Kind::PolicyAudience
        | Kind::Statement => 0,
        Kind::Measure
        | Kind::Coverage
        | Kind::RiskAssessment
        | Kind::StaffEvidence
        | Kind::ActivityMeasure
        | Kind::ActivitySystem
        | Kind::DataItemSubject
        | Kind::StatementLink
        | Kind::Reference
        | Kind::Term
        | Kind::Review
        | Kind::FinancialYear => 2,
        _ => 1,
    }
}
