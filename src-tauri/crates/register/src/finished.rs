//! What a finished control keeps for ever.

use schema::Kind;
use serde_json::Value;

use crate::content::id_of;
use crate::{Change, Error, Result};

/// What may still be written of an action after its control: who does it, by when, and what came of it.
const GOES_ON: [&str; 4] = ["owner", "due_on", "done_on", "result"];

impl Change<'_> {
    /// Refuses to touch what belongs to a control that was finished before this change.
    pub(crate) fn refuse_finished(
        &self,
        kind: Kind,
        id: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Result<()> {
        let is_alike = |before: &Value, after: &Value| {
            kind.fields().iter().all(|it| GOES_ON.contains(&it.name) || before[it.name] == after[it.name])
        };
        if let (Kind::Action, Some(before), Some(after)) = (kind, before, after)
            && is_alike(before, after)
        {
            return Ok(());
        }
        for record in [before, after].into_iter().flatten() {
            if let Some(review) = self.finished(kind, record)? {
                return Err(Error::Finished { kind, id: id.to_owned(), review });
            }
        }
        Ok(())
    }

    /// The finished control a record belongs to.
    fn finished(&self, kind: Kind, record: &Value) -> Result<Option<String>> {
        let linked = |field: &str| record[field].as_str();
        match kind {
            Kind::Review => self.as_finished(id_of(record)),
            Kind::AgendaLine | Kind::Action => linked("review").map_or(Ok(None), |it| self.as_finished(it)),
            Kind::AgendaFact => linked("line").map_or(Ok(None), |it| self.by_line(it)),
            Kind::Enclosure => linked("agenda_line").map_or(Ok(None), |it| self.by_line(it)),
            Kind::Attachment => {
                let id = id_of(record);
                for enclosure in self.content().enclosures.iter().filter(|it| it.attachment.as_str() == id) {
                    if let Some(line) = &enclosure.agenda_line
                        && let Some(review) = self.by_line(line.as_str())?
                    {
                        return Ok(Some(review));
                    }
                }
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    fn by_line(&self, line: &str) -> Result<Option<String>> {
        match self.as_found(Kind::AgendaLine, line)? {
            Some(line) => line["review"].as_str().map_or(Ok(None), |it| self.as_finished(it)),
            None => Ok(None),
        }
    }

    /// The control, where it was finished before this change.
    fn as_finished(&self, review: &str) -> Result<Option<String>> {
        let found = self.as_found(Kind::Review, review)?;
        Ok(found.filter(|it| !it["closed_at"].is_null()).map(|_| review.to_owned()))
    }
}
