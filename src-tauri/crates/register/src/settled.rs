//! What was issued, what was settled when it was put in force, and which bytes an attachment stands for.

use rusqlite::OptionalExtension as _;
use schema::{Document, Entity as _, Id, Kind};
use serde_json::Value;

use crate::{Act, Change, Error, Result};

/// What may still be written of the way of a document that was put in force.
const GOES_ON: [&str; 4] = ["remind_on", "kept_at", "withdrawn_on", "withdrawn_because"];

impl Change<'_> {
    /// Refuses a record of an attachment whose bytes the register does not keep: it says how many they are, and their hash.
    pub(crate) fn refuse_unkept(
        &self,
        kind: Kind,
        id: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Result<()> {
        let (Kind::Attachment, Some(after)) = (kind, after) else { return Ok(()) };
        // What comes back out of the trail said so when it was kept; the verification tells whether it still holds.
        if matches!(self.act, Act::Import | Act::Undo | Act::Redo | Act::Retrieve) {
            return Ok(());
        }
        let message = "an attachment is kept with its bytes".to_owned();
        let refusal = Error::Shape { kind, id: id.to_owned(), field: Some("sha256".to_owned()), message };
        if let Some(before) = before {
            let is_same = ["sha256", "size"].iter().all(|field| before[field] == after[field]);
            return if is_same { Ok(()) } else { Err(refusal) };
        }
        let kept = "SELECT length(bytes) FROM blobs WHERE sha256 = ?";
        let size: Option<i64> = self
            .file()
            .conn
            .prepare_cached(kept)?
            .query_row([after["sha256"].as_str().unwrap_or_default()], |row| row.get(0))
            .optional()?;
        if size.is_some() && size == after["size"].as_i64() { Ok(()) } else { Err(refusal) }
    }

    /// Refuses to alter or remove what was issued or settled before this change, and to put a document in force by any
    /// act but the one that does. A link to what is removed may be emptied.
    pub(crate) fn refuse_settled(
        &self,
        kind: Kind,
        id: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Result<()> {
        // What is read in with a new file stands as it is there, and no undo reaches back to what settled something.
        if matches!(self.act, Act::Create | Act::Undo | Act::Redo) {
            return Ok(());
        }
        match kind {
            Kind::Document => match self.as_found(kind, id)? {
                Some(found) if !self.is_alike(kind, &found, after, &[]) => Err(self.issued(kind, id, id)),
                _ => Ok(()),
            },
            Kind::Attachment if before.is_some() => {
                let holds = |it: &&Document| it.pdf.as_str() == id || it.snapshot.as_str() == id;
                match self.content().documents.iter().find(holds) {
                    Some(document) => Err(self.issued(kind, id, document.id.as_str())),
                    None => Ok(()),
                }
            }
            Kind::Signing => {
                let in_force = |it: &Value| !it["in_force_on"].is_null();
                let found = self.as_found(kind, id)?;
                let stands = match (&found, after) {
                    (Some(found), after) if in_force(found) => self.is_alike(kind, found, after, &GOES_ON),
                    (_, Some(after)) => !in_force(after) || self.act == Act::Adopt,
                    _ => true,
                };
                if stands { Ok(()) } else { Err(self.settled(kind, id, found.as_ref().or(after))) }
            }
            Kind::Signature => {
                for way in [before, after].into_iter().flatten().filter_map(|it| it["signing"].as_str()) {
                    let found = self.as_found(Kind::Signing, way)?;
                    let settled = found.filter(|it| !it["in_force_on"].is_null());
                    if settled.is_some() && !before.is_some_and(|it| self.is_alike(kind, it, after, &[])) {
                        return Err(self.settled(kind, id, settled.as_ref()));
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Whether a record says what it did, but for these fields and for links to what is gone.
    fn is_alike(&self, kind: Kind, before: &Value, after: Option<&Value>, but: &[&str]) -> bool {
        let Some(after) = after else { return false };
        let is_emptied = |name: &str| {
            let link = kind.links().find(|(field, _)| field.name == name);
            let gone = |(_, to): (_, Kind)| before[name].as_str().is_some_and(|id| !self.has(to, id));
            after[name].is_null() && link.is_some_and(gone)
        };
        let same = |name: &str| before[name] == after[name] || but.contains(&name) || is_emptied(name);
        kind.fields().iter().all(|field| same(field.name))
    }

    fn issued(&self, kind: Kind, id: &str, document: &str) -> Error {
        Error::Issued { kind, id: id.to_owned(), number: self.number(document) }
    }

    fn settled(&self, kind: Kind, id: &str, way: Option<&Value>) -> Error {
        let document = way.and_then(|it| it["document"].as_str()).unwrap_or_default();
        Error::Settled { kind, id: id.to_owned(), number: self.number(document) }
    }

    fn number(&self, document: &str) -> String {
        Document::find(self.content(), &Id::new(document)).map(|it| it.number.clone()).unwrap_or_default()
    }
}
