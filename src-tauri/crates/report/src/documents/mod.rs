//! From the register to documents: which words, in which order, and what is missing. Every value of the register passes through a
//! [`Pen`](pen::Pen), which notes it: the snapshot is what was printed, and cannot be anything else.

mod code;
mod mark;
mod measures;
mod pen;
mod pick;
mod policy;
mod print;
mod processor_record;
mod processors;
mod record;
mod retention;
mod snapshot;
mod sources;
#[cfg(test)]
mod tests;

use schema::law::Law;
use schema::{Entity, Id, Kind, Language, Now, Policy, Register};
use serde_json::Value;

use crate::Document;

pub use code::code;

/// What a document is made from.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// The register.
    pub register: &'a Register,
    /// The dated law.
    pub law: &'a Law,
    /// When it is printed or issued.
    pub now: Now,
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// A policy with items missing is not issued.
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
            Self::Incomplete { .. } => "incomplete",
        }
    }
}

/// Makes the document. The same order gives the same document.
///
/// # Errors
/// Where the register has no organisation or no such policy, and where a policy with items missing, or a record of what is
/// carried out for others without any of it, is to be issued.
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
