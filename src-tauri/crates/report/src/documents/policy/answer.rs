//! What one person is told of one activity, in the words a policy tells all of it. Article 15(1) and (2).

use std::cell::Cell;

use schema::{Activity, Organisation, Policy};

use super::super::pen::Pen;
use super::{Drawing, automation, data, disclosure, purposes};
use crate::{Anchor, Block};

/// Each part with its name and its blocks. Source and storage stand with the data.
pub(crate) fn told_of(
    pen: &Pen<'_>,
    organisation: &Organisation,
    activity: &Activity,
) -> Vec<(&'static str, Vec<Block>)> {
    // Nothing of a policy itself is read for these parts.
    let policy = Policy::default();
    let drawing = Drawing {
        article_named: &Cell::new(false),
        pen,
        organisation,
        policy: &policy,
        activities: vec![activity],
        contents: &[],
        number: None,
        anchor: Anchor::new("answer"),
    };
    let (recipients, transfers) = disclosure::parts(&drawing);
    vec![
        ("purposes", purposes::list(&drawing, &[activity], false)),
        ("data", data::blocks(&drawing)),
        ("recipients", recipients),
        ("transfers", transfers),
        ("automation", automation::blocks(&drawing)),
    ]
}
