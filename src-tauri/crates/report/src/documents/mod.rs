//! From the register to documents: which words, in which order, and what is missing. Every value of the register passes through a
//! [`Pen`](pen::Pen), which notes it: the snapshot is what was printed, and cannot be anything else.

mod cases;
mod code;
mod control;
mod deletion;
mod drift;
mod handover;
mod mark;
mod measures;
mod parts;
mod pen;
mod pick;
mod policy;
mod print;
mod processor_record;
mod processors;
mod record;
mod retention;
mod sheet;
mod snapshot;
mod sources;
mod supervision;
#[cfg(test)]
mod tests;

use schema::law::Law;
use schema::{Breach, Entity, Id, Kind, Language, Now, Policy, Register, Review, SubjectRequest};
use serde_json::Value;

use crate::Document;

pub use code::{code, codes_in, typed_code};
pub use drift::{Drift, drift};
pub use sheet::{Earlier, compared_subject};

/// What a document is made from.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// The register.
    pub register: &'a Register,
    /// The dated law.
    pub law: &'a Law,
    /// When it is printed or issued; of a register of the past, the end of the day it was recorded on.
    pub now: Now,
    /// When a register of the past is printed: the paper says both days.
    pub printed: Option<Now>,
    /// The language of all fixed words. A text the user wrote stays as it is.
    pub language: Language,
    /// Draft, or issued with what makes it so.
    pub edition: Edition,
}

/// Whether a document is a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edition {
    /// No number, no fingerprint, no signing space.
    Draft,
    /// Issued on the order's day.
    Issued {
        /// `2026-014`
        number: String,
        /// Among the documents of the same subject, from 1.
        version: u32,
        /// The trail's head, 64 hexadecimal digits.
        trail_head: String,
    },
}

/// What is printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// The record of Article 30(1), in the layout an authority reads.
    Article30,
    /// The record of Article 30(2): what is carried out for other controllers.
    Article30Processor,
    /// One policy.
    Policy(Id<Policy>),
    /// The overview of processors and other recipients.
    Processors,
    /// The measures, with what they cover and the risks they answer.
    Measures,
    /// The agenda of a control, as a checklist for the pen. It is never issued.
    Agenda(Id<Review>),
    /// The minutes of a control. They are issued once it is finished.
    Minutes(Id<Review>),
    /// How processors are supervised, and when.
    SupervisionPlan,
    /// What may and must be deleted when, and what was.
    DeletionCalendar,
    /// The content of a breach's notification, Article 33(3).
    BreachNotification(Id<Breach>),
    /// Every breach, Article 33(5).
    BreachLog,
    /// Every request, without the names of those who asked.
    RequestLog,
    /// The answer to a request for access, Article 15.
    AccessAnswer(Id<SubjectRequest>),
    /// What differs from a version that was issued, for who signs.
    ChangeSheet(Earlier),
    /// What the next controller contact takes over.
    Handover,
}

/// A document ready to be laid out, with what is to be stored beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    /// The pages' content, with the snapshot attached.
    pub document: Document,
    /// Every value that is printed, and nothing else; keys sorted.
    pub snapshot: Value,
    /// The snapshot's bytes, as attached and as hashed.
    pub canonical: Vec<u8>,
    /// What the mark names, in its order.
    pub missing: Vec<Missing>,
    /// SHA-256 of `canonical`, 64 hexadecimal digits; of an issued document only.
    pub fingerprint: Option<String>,
}

/// An item that a complete document would have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The finding's code, or `text-language`.
    pub code: String,
    /// The record it stands on.
    pub kind: Kind,
    /// That record's id.
    pub id: String,
    /// The mark's line, in the document's language.
    pub text: String,
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The register says nothing of whose it is.
    #[error("the register has no organisation")]
    NoOrganisation,
    /// A policy is asked for, and there is none.
    #[error("the register has no policy")]
    NoPolicy,
    /// There is no such policy.
    #[error("the register has no policy {id}")]
    NoSuchPolicy {
        /// As asked for.
        id: String,
    },
    /// There are several, and none was named.
    #[error("the register has {} policies", policies.len())]
    SeveralPolicies {
        /// Each with its title.
        policies: Vec<(Id<Policy>, String)>,
    },
    /// The record of what is carried out for others has nothing to tell, and is not issued.
    #[error("nothing is carried out for other controllers")]
    NothingForOthers,
    /// A record of a kind is asked for, and there is none of that kind.
    #[error("the register has no {kind:?}")]
    NoneOf {
        /// The kind.
        kind: Kind,
    },
    /// There is no such record.
    #[error("the register has no {kind:?} {id}")]
    NoSuch {
        /// The kind.
        kind: Kind,
        /// As asked for.
        id: String,
    },
    /// There are several of a kind, and none was named.
    #[error("the register has {} of {kind:?}", records.len())]
    SeveralOf {
        /// The kind.
        kind: Kind,
        /// Each id with what it is called.
        records: Vec<(String, String)>,
    },
    /// The request asks for something else than access, which another letter answers.
    #[error("request {number} is not about access")]
    NotAboutAccess {
        /// Its number in the log.
        number: String,
    },
    /// An agenda is for the pen: it is printed and never issued.
    #[error("an agenda is never issued")]
    NeverIssued,
    /// The minutes of a control that is not finished are not issued.
    #[error("the control is not finished")]
    NotClosed,
    /// Nothing a change sheet could tell differs.
    #[error("nothing has changed since version {version} of {number}")]
    NothingChanged {
        /// The version that is looked back to.
        version: u32,
        /// Its number, `2026-014`.
        number: String,
    },
    /// A change sheet looks back to a record or a policy, and to nothing else.
    #[error("document {number} is no record and no policy")]
    NotCompared {
        /// Its number.
        number: String,
    },
    /// A paper with items missing that is not issued so: a policy, or an answer to somebody.
    #[error("{} items are missing", missing.len())]
    Incomplete {
        /// What is missing.
        missing: Vec<Missing>,
    },
}

impl Refusal {
    /// The refusal's name, as in the words: `failure-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoOrganisation => "no-organisation",
            Self::NoPolicy => "no-policy",
            Self::NoSuchPolicy { .. } => "no-such-policy",
            Self::SeveralPolicies { .. } => "several-policies",
            Self::NothingForOthers => "nothing-for-others",
            Self::NoneOf { .. } => "none-of",
            Self::NoSuch { .. } => "no-such",
            Self::SeveralOf { .. } => "several-of",
            Self::NotAboutAccess { .. } => "not-about-access",
            Self::NeverIssued => "never-issued",
            Self::NotClosed => "not-closed",
            Self::NothingChanged { .. } => "nothing-changed",
            Self::NotCompared { .. } => "not-compared",
            Self::Incomplete { .. } => "incomplete",
        }
    }
}

/// Makes the document. The same order gives the same document.
///
/// # Errors
/// Where the register has no organisation or no such policy, control, request or breach; and where a policy or an answer with
/// items missing, a record of what is carried out for others without any of it, an agenda, or the minutes of a control that is
/// not finished is to be issued; and where a change sheet would have nothing to tell.
pub fn compose(order: &Order<'_>, subject: &Subject) -> Result<Printed, Refusal> {
    let organisation = order.register.organisations.first().ok_or(Refusal::NoOrganisation)?;
    match subject {
        Subject::Article30 => Ok(record::compose(order, organisation)),
        Subject::Article30Processor => processor_record::compose(order, organisation),
        Subject::Policy(id) => {
            let policy =
                Policy::find(order.register, id).ok_or_else(|| Refusal::NoSuchPolicy { id: id.to_string() })?;
            policy::compose(order, organisation, policy)
        }
        Subject::Processors => Ok(processors::compose(order, organisation)),
        Subject::Measures => Ok(measures::compose(order, organisation)),
        Subject::Agenda(id) => control::compose_agenda(order, organisation, found(order, id)?),
        Subject::Minutes(id) => control::compose_minutes(order, organisation, found(order, id)?),
        Subject::SupervisionPlan => Ok(supervision::compose(order, organisation)),
        Subject::DeletionCalendar => Ok(deletion::compose(order, organisation)),
        Subject::BreachNotification(id) => Ok(cases::compose_notification(order, organisation, found(order, id)?)),
        Subject::BreachLog => Ok(cases::compose_breach_log(order, organisation)),
        Subject::RequestLog => Ok(cases::compose_request_log(order, organisation)),
        Subject::AccessAnswer(id) => cases::compose_access(order, organisation, found(order, id)?),
        Subject::Handover => Ok(handover::compose(order, organisation)),
        Subject::ChangeSheet(earlier) => sheet::compose(order, organisation, earlier),
    }
}

/// The requests an answer about access can be made for, in their order.
pub fn access_requests(register: &Register) -> Vec<SubjectRequest> {
    register.subject_requests.iter().filter(|it| cases::is_about_access(it)).cloned().collect()
}

fn found<'r, T: Entity>(order: &Order<'r>, id: &Id<T>) -> Result<&'r T, Refusal> {
    T::find(order.register, id).ok_or_else(|| Refusal::NoSuch { kind: T::KIND, id: id.to_string() })
}

/// The record of a kind that is meant: the one named, or the only one.
///
/// # Errors
/// Where there is none, none of that name, or several and none is named.
pub fn one_named<T: Entity>(
    records: &[T],
    named: Option<&str>,
    called: impl Fn(&T) -> String,
) -> Result<Id<T>, Refusal> {
    let kind = T::KIND;
    match (named, records) {
        (_, []) => Err(Refusal::NoneOf { kind }),
        (Some(id), records) => match records.iter().find(|it| it.id() == id) {
            Some(record) => Ok(Id::new(record.id())),
            None => Err(Refusal::NoSuch { kind, id: id.to_owned() }),
        },
        (None, [record]) => Ok(Id::new(record.id())),
        (None, records) => Err(Refusal::SeveralOf {
            kind,
            records: records.iter().map(|it| (it.id().to_owned(), called(it))).collect(),
        }),
    }
}

/// The policy that is meant: the one named, or the only one.
///
/// # Errors
/// Where there is none, none of that name, or several and none is named.
pub fn policy_named(register: &Register, named: Option<&str>) -> Result<Id<Policy>, Refusal> {
    match (named, register.policies.as_slice()) {
        (_, []) => Err(Refusal::NoPolicy),
        (Some(id), policies) => match policies.iter().find(|policy| policy.id.as_str() == id) {
            Some(policy) => Ok(policy.id.clone()),
            None => Err(Refusal::NoSuchPolicy { id: id.to_owned() }),
        },
        (None, [policy]) => Ok(policy.id.clone()),
        (None, policies) => Err(Refusal::SeveralPolicies {
            policies: policies.iter().map(|it| (it.id.clone(), it.title.text().to_owned())).collect(),
        }),
    }
}
