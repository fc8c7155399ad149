//! Copying a record with its parts.

use std::collections::HashMap;

use schema::Kind;
use serde_json::Value;

use crate::{Change, Error, Result, rows};

impl Change<'_> {
    /// Copies a record with its parts, and theirs. Each copy has an id of its own, and where one of the copied records
    /// points to another, its copy points to the other's copy. `alter` makes of the record's copy what it shall be
    /// before it is saved. The copy's id is returned. What belongs to one file alone is not copied.
    ///
    /// # Errors
    /// Where there is no such record, and as [`Change::save`].
    pub fn copy(&mut self, kind: Kind, id: &str, alter: impl FnOnce(&mut Value)) -> Result<String> {
        if !self.has(kind, id) {
            return Err(Error::NotFound { kind, id: id.to_owned() });
        }
        let mut whole = self.parts(kind, id)?;
        whole.retain(|(kind, _)| !kind.stays_in_file());
        let mut copies: HashMap<(Kind, String), String> = HashMap::new();
        for (kind, id) in &whole {
            copies.insert((*kind, id.clone()), self.next_id(*kind)?);
        }
        let mut alter = Some(alter);
        for (kind, id) in &whole {
            let Some(mut record) = rows::read(&self.file().conn, *kind, id)? else {
                continue;
            };
            for (field, to) in kind.links() {
                let copy = record[field.name].as_str().and_then(|linked| copies.get(&(to, linked.to_owned())));
                if let Some(copy) = copy {
                    record[field.name] = Value::from(copy.clone());
                }
            }
            record["id"] = Value::from(copies[&(*kind, id.clone())].clone());
            if let Some(alter) = alter.take() {
                alter(&mut record);
            }
            self.save(*kind, record)?;
        }
        Ok(copies[&(kind, id.to_owned())].clone())
    }
}
