//! Which version was signed last. Article 5(2).

use schema::{Date, Document, Id, Person, Register, Signature};

use super::{Lives, Work, work};

/// That a document was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The last day that stands by a signature; the day it came back where none does.
    pub on: Option<Date>,
    /// Those of the organisation's people who signed.
    pub by: Vec<Id<Person>>,
}

/// Whether a document came back signed, and when and by whom.
pub fn signed(lives: &Lives<'_>, register: &Register, document: &Document) -> Option<Signed> {
    let ways = lives.ways(document);
    let of_ways = |it: &&Signature| ways.iter().any(|way| way.id == it.signing);
    let signatures: Vec<&Signature> = register.signatures.iter().filter(of_ways).collect();
    let returned = ways.iter().filter_map(|it| it.returned_on).max();
    if signatures.is_empty() && returned.is_none() {
        return None;
    }
    let on = signatures.iter().filter_map(|it| it.signed_on).max().or(returned);
    Some(Signed { on, by: signatures.iter().filter_map(|it| it.person.clone()).collect() })
}

/// The version of a work to compare with: the one signed last; of a work never signed, the one put in force last; else the
/// one issued last. None where nothing of it was ever issued.
pub fn last_settled<'r>(lives: &Lives<'_>, register: &'r Register, of: Work<'_>) -> Option<&'r Document> {
    let versions = || register.documents.iter().filter(|it| work(it) == of);
    let newest = |it: &&Document| (it.version, it.issued_on, it.number.clone());
    let is_signed = |it: &&Document| signed(lives, register, it).is_some();
    let in_force = |it: &&Document| lives.since(it).is_some();
    versions()
        .filter(is_signed)
        .max_by_key(newest)
        .or_else(|| versions().filter(in_force).max_by_key(newest))
        .or_else(|| versions().max_by_key(newest))
}
