//! The life of what was issued: out for signature, returned, in force, superseded or withdrawn. Article 5(2).
//!
//! What applied on a day follows from the days that were recorded, so that a later record says nothing else of an earlier
//! day unless it names one.

mod found;
mod signed;

use std::collections::HashMap;

use schema::{
    Breach, Date, Document, DocumentKind, Entity, Id, Person, Policy, Register, Review, Signing, SubjectRequest,
};

pub(crate) use found::{check, dates};
pub use signed::{Signed, last_settled, signed};

/// How an issued document stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Issued, and nothing more.
    Issued,
    /// Out for signature.
    Out {
        /// The way it is on.
        signing: Id<Signing>,
        /// When it was sent.
        since: Date,
        /// Whom to.
        to: Option<Id<Person>>,
    },
    /// Back from signature, and not in force.
    Returned {
        /// When it came back.
        on: Date,
    },
    /// In force.
    InForce {
        /// The first day it applied.
        since: Date,
    },
    /// A later version of the same took its place.
    Superseded {
        /// The first day it applied no longer.
        on: Date,
        /// The later version.
        by: Id<Document>,
    },
    /// Withdrawn, and nothing took its place then.
    Withdrawn {
        /// The first day it applied no longer.
        on: Date,
    },
}

/// A document that was in force on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// The document.
    pub document: Id<Document>,
    /// The first day it applied.
    pub since: Date,
    /// The last day it applied, where the register knows one.
    pub until: Option<Date>,
}

/// How an issued document stands on a day. [`Lives::standing`] where many are asked for.
pub fn standing(register: &Register, document: &Document, day: Date) -> Standing {
    Lives::of(register).standing(document, day)
}

/// What was in force on a day, in the order of their kinds, then by number.
pub fn in_force_on(register: &Register, day: Date) -> Vec<InForce> {
    Lives::of(register).in_force_on(day)
}

/// The last day somebody who has a document to sign may take, before one asks for it: the day that was chosen, else
/// [`SIGN_DAYS`] after it was sent.
pub fn remind_on(signing: &Signing) -> Option<Date> {
    signing.remind_on.or_else(|| signing.sent_on?.plus_days(SIGN_DAYS))
}

/// How many days a document may be out for signature: the program's own proposal, no law's.
pub const SIGN_DAYS: i64 = 30;

/// Whether a kind of paper has a place for a signature.
pub fn is_signed(subject: DocumentKind) -> bool {
    matches!(subject, DocumentKind::Article30 | DocumentKind::Article30Processor | DocumentKind::Policy)
}

/// What documents are versions of: those of one subject and one record are.
pub type Work<'r> = (
    DocumentKind,
    Option<&'r Id<Policy>>,
    Option<&'r Id<Review>>,
    Option<&'r Id<SubjectRequest>>,
    Option<&'r Id<Breach>>,
);

/// The lives of every document, looked up once.
pub struct Lives<'r> {
    register: &'r Register,
    ways: HashMap<&'r str, Vec<&'r Signing>>,
    /// The versions that came into force, in the order they did.
    versions: HashMap<Work<'r>, Vec<(Date, &'r Document)>>,
}

impl<'r> Lives<'r> {
    /// Of a register.
    pub fn of(register: &'r Register) -> Lives<'r> {
        let mut ways: HashMap<&str, Vec<&Signing>> = HashMap::new();
        for signing in &register.signings {
            ways.entry(signing.document.as_str()).or_default().push(signing);
        }
        for of in ways.values_mut() {
            of.sort_by_key(|it| (it.position, it.id.as_str()));
        }
        let mut lives = Lives { register, ways, versions: HashMap::new() };
        for document in &register.documents {
            if let Some(since) = lives.since(document) {
                lives.versions.entry(work(document)).or_default().push((since, document));
            }
        }
        for of in lives.versions.values_mut() {
            of.sort_by_key(|(since, it)| (*since, it.version, it.issued_on, it.number.as_str(), it.id.as_str()));
        }
        lives
    }

    /// The ways of a document, in their order.
    pub fn ways(&self, document: &Document) -> &[&'r Signing] {
        self.ways.get(document.id.as_str()).map_or(&[], Vec::as_slice)
    }

    /// The first day a document applies, also where it lies ahead. None where it was withdrawn by then.
    pub fn since(&self, document: &Document) -> Option<Date> {
        let since = self.ways(document).iter().filter_map(|it| it.in_force_on).min()?;
        self.withdrawn(document).is_none_or(|on| on > since).then_some(since)
    }

    /// How a document stands on a day.
    pub fn standing(&self, document: &Document, day: Date) -> Standing {
        let withdrawn = self.withdrawn(document).filter(|on| *on <= day);
        if let Some(since) = self.since(document).filter(|on| *on <= day) {
            let next = self.next(document).filter(|(on, _)| *on <= day);
            return match (next, withdrawn) {
                (Some((on, by)), withdrawn) if withdrawn.is_none_or(|it| on <= it) => {
                    Standing::Superseded { on, by: by.id.clone() }
                }
                (_, Some(on)) => Standing::Withdrawn { on },
                _ => Standing::InForce { since },
            };
        }
        if let Some(on) = withdrawn {
            return Standing::Withdrawn { on };
        }
        self.before_force(document, day)
    }

    /// What was in force on a day, in the order of their kinds, then by number.
    pub fn in_force_on(&self, day: Date) -> Vec<InForce> {
        let mut found: Vec<(&Document, InForce)> = Vec::new();
        for document in &self.register.documents {
            if let Standing::InForce { since } = self.standing(document, day) {
                let until = self.ended(document).and_then(|it| it.plus_days(-1));
                found.push((document, InForce { document: document.id.clone(), since, until }));
            }
        }
        found.sort_by_key(|(it, _)| (it.subject, it.number.as_str(), it.id.as_str()));
        found.into_iter().map(|(_, it)| it).collect()
    }

    /// The version of a policy that is in force on a day.
    pub fn of_policy(&self, policy: &Id<Policy>, day: Date) -> Option<(Date, &'r Document)> {
        let of = self.versions.get(&(DocumentKind::Policy, Some(policy), None, None, None))?;
        let in_force =
            |it: &&(Date, &Document)| it.0 <= day && matches!(self.standing(it.1, day), Standing::InForce { .. });
        of.iter().rev().find(in_force).copied()
    }

    /// The next version of a policy that comes into force after a day.
    pub fn to_come(&self, policy: &Id<Policy>, day: Date) -> Option<(Date, &'r Document)> {
        let of = self.versions.get(&(DocumentKind::Policy, Some(policy), None, None, None))?;
        of.iter().find(|(since, _)| *since > day).copied()
    }

    /// The version that comes into force last of those a document is one of, with its day.
    pub fn latest(&self, document: &Document) -> Option<(Date, &'r Document)> {
        self.versions.get(&work(document))?.last().copied()
    }

    fn before_force(&self, document: &Document, day: Date) -> Standing {
        let on_the_way =
            |it: &&&Signing| it.sent_on.is_some_and(|on| on <= day) && it.returned_on.is_none_or(|on| on > day);
        if let Some(out) = self.ways(document).iter().rev().find(on_the_way)
            && let Some(since) = out.sent_on
        {
            return Standing::Out { signing: out.id.clone(), since, to: out.sent_to.clone() };
        }
        let returned = self.ways(document).iter().filter_map(|it| it.returned_on).filter(|on| *on <= day).max();
        returned.map_or(Standing::Issued, |on| Standing::Returned { on })
    }

    fn withdrawn(&self, document: &Document) -> Option<Date> {
        self.ways(document).iter().filter_map(|it| it.withdrawn_on).min()
    }

    /// The version that came into force next, and when.
    fn next(&self, document: &Document) -> Option<(Date, &'r Document)> {
        let of = self.versions.get(&work(document))?;
        let at = of.iter().position(|(_, it)| it.id == document.id)?;
        of.get(at + 1).copied()
    }

    /// The first day a document that was in force applied no longer.
    pub fn ended(&self, document: &Document) -> Option<Date> {
        self.next(document).map(|(on, _)| on).into_iter().chain(self.withdrawn(document)).min()
    }
}

/// The name of a person, empty where there is none.
pub(crate) fn name_of<'r>(register: &'r Register, person: Option<&Id<Person>>) -> &'r str {
    person.and_then(|it| Person::find(register, it)).map_or("", |it| it.name.text())
}

/// What a document is a version of.
pub fn work(document: &Document) -> Work<'_> {
    let Document { subject, policy, review, request, breach, .. } = document;
    match policy {
        Some(policy) => (DocumentKind::Policy, Some(policy), None, None, None),
        None => (*subject, None, review.as_ref(), request.as_ref(), breach.as_ref()),
    }
}
