//! What goes in and what does not, before any of it has words.

use std::collections::BTreeMap;

use exchange::outside::{self, Outgoing};
use report::Document as Pages;
use schema::{Attachment, Document, Id, Kind, Policy, Review};

use super::{Packing, enclosed, papers};
use crate::failure::Result;

/// Everything that goes in beside what tells about it, and everything that does not.
pub(super) struct Content {
    pub(super) items: Vec<Item>,
    pub(super) left: Vec<Left>,
    pub(super) outgoing: Outgoing,
}

/// A file that goes in.
pub(super) struct Item {
    /// Its name in the archive.
    pub(super) name: String,
    pub(super) what: What,
    pub(super) holds: Holds,
    /// The people it names, where it is a paper.
    pub(super) people: Vec<String>,
}

/// What a file is.
pub(super) enum What {
    /// A paper as it was issued.
    Issued(Id<Document>),
    /// A paper as it would be today.
    Draft {
        title: String,
        /// The issued one it differs from.
        instead: Option<Id<Document>>,
    },
    /// A signed copy of a paper.
    Signed(Id<Document>),
    /// A copy of an agreement with a party of that name.
    Agreement(String),
    /// The register's data.
    Data,
}

/// Where a file's bytes are.
pub(super) enum Holds {
    /// In the register.
    Kept(Id<Attachment>),
    /// In the pages.
    Draft(Box<Pages>),
    Made(Vec<u8>),
}

/// What is left out of the papers and files.
pub(super) enum Left {
    Paper {
        document: Id<Document>,
        why: NotThis,
    },
    /// A paper nothing was issued of, which prints these fields that are for nobody outside.
    Draft {
        title: String,
        fields: Vec<(Kind, String)>,
    },
    /// A policy no document was issued of.
    Unissued(Id<Policy>),
    /// A control no minutes were issued of.
    Unwritten(Id<Review>),
    /// Files kept with records of a kind: so many.
    Files {
        of: Kind,
        count: usize,
        why: NoFile,
    },
}

/// Why a paper is left out.
pub(super) enum NotThis {
    NotChosen,
    /// Another version applies, or is the last.
    Other(Id<Document>),
    Withdrawn,
    /// It was written to one alone.
    Letter,
    /// It prints what is for nobody outside: these fields, by name in no language.
    Prints(Vec<(Kind, String)>),
}

/// Why files are left out.
pub(super) enum NoFile {
    NotChosen,
    /// They belong to a paper that is left out.
    WithPaper,
    Kept(schema::outside::Why),
}

pub(super) fn of(packing: &Packing<'_>) -> Result<Content> {
    let outgoing = outside::write(packing.register, &packing.parts, packing.now.today)?;
    let mut content = Content { items: Vec::new(), left: Vec::new(), outgoing };
    papers::add(packing, &mut content)?;
    enclosed::add(packing, &mut content);
    let bytes = content.outgoing.bytes.clone();
    content.items.push(Item {
        name: "register.json".to_owned(),
        what: What::Data,
        holds: Holds::Made(bytes),
        people: Vec::new(),
    });
    number_doubles(&mut content.items);
    Ok(content)
}

/// Where two files would have one name, the later ones are numbered.
fn number_doubles(items: &mut [Item]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for item in items {
        let count = seen.entry(item.name.clone()).and_modify(|it| *it += 1).or_insert(1);
        if *count > 1
            && let Some((stem, end)) = item.name.rsplit_once('.')
        {
            item.name = format!("{stem}-{count}.{end}");
        }
    }
}

impl Content {
    /// The issued papers that are in it.
    pub(super) fn issued(&self) -> impl Iterator<Item = &Id<Document>> {
        self.items.iter().filter_map(|it| match &it.what {
            What::Issued(document) => Some(document),
            _ => None,
        })
    }
}
