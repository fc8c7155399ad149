//! What is told with the row of a recipient that is new or gone: the party's own details, and its agreement.

use std::collections::BTreeSet;

use rules::agenda::Named;
use schema::{Agreement, Id, Kind, Party, Recipient};

use super::super::drift::Drift;
use super::super::pick;
use super::compared::What;
use super::side::Side;

/// The parties the document names on one side only, because they are recipients there and on the other are none.
pub(super) struct Folded(BTreeSet<Id<Party>>);

impl Folded {
    /// None: each difference has a row of its own.
    pub(super) fn none() -> Folded {
        Folded(BTreeSet::new())
    }

    pub(super) fn of(here: &Side<'_>, there: &Side<'_>, whole: &BTreeSet<Named>) -> Folded {
        let receives = |side: &Side<'_>, is: &dyn Fn(&Named) -> bool| -> BTreeSet<Id<Party>> {
            let all = side.register.recipients.iter();
            let told = all.filter(|it| is(&(Kind::Recipient, it.id.to_string())));
            told.filter_map(|it| it.party.clone()).collect()
        };
        let own = receives(here, &|it| whole.contains(it));
        let other = receives(there, &|it| there.has(it));
        Folded(own.difference(&other).cloned().collect())
    }

    /// Whether a record that is new or gone is told with the recipient.
    pub(super) fn holds(&self, side: &Side<'_>, named: &Named) -> bool {
        match named.0 {
            Kind::Party => self.0.iter().any(|it| it.as_str() == named.1),
            Kind::Agreement => agreement(side, named).is_some_and(|it| self.0.contains(&it.party)),
            _ => false,
        }
    }

    /// Whether a value of the party is printed no more, or for the first time, because of it.
    pub(super) fn holds_value(&self, drift: &Drift, what: What) -> bool {
        let one_sided = if what == What::New { drift.before.is_none() } else { drift.after.is_none() };
        one_sided && drift.kind == Kind::Party && self.0.iter().any(|it| it.as_str() == drift.id)
    }
}

/// The party a recipient is, or an agreement is with.
pub(super) fn party(side: &Side<'_>, named: &Named) -> Option<Named> {
    let party = match named.0 {
        Kind::Recipient => pick::linked::<Recipient>(side.register, Some(&named.1.as_str().into()))?.party.as_ref()?,
        Kind::Agreement => &agreement(side, named)?.party,
        _ => return None,
    };
    Some((Kind::Party, party.to_string()))
}

fn agreement<'r>(side: &Side<'r>, named: &Named) -> Option<&'r Agreement> {
    pick::linked::<Agreement>(side.register, Some(&named.1.as_str().into()))
}
