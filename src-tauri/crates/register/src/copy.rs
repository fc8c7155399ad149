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
            self.save_again(*kind, record)?;
        }
        Ok(copies[&(kind, id.to_owned())].clone())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use schema::{Instant, Now};
    use serde_json::json;

    use super::*;
    use crate::{Act, RegisterFile, Stamp};

    /// A register of a time when a country's field took any text.
    fn old(folder: &tempfile::TempDir) -> (RegisterFile, Stamp) {
        let now = Now::at(Instant::parse("2026-11-21T10:00:00+01:00").unwrap());
        let stamp = Stamp { now, actor: "Pernille Prøvesen".into() };
        let path = folder.path().join("gammel.fortegnelse");
        let mut file = crate::create(&path, &stamp).unwrap();
        let party = json!({ "id": "p", "name": "Mønster Drift A/S", "country": "Atlantis" });
        file.transact(&stamp, Act::Import, None, |change| change.save_again(Kind::Party, party).map(drop)).unwrap();
        drop(file);
        (crate::open(&path, &stamp, &folder.path().join("kopier")).unwrap(), stamp)
    }

    #[test]
    fn a_country_of_an_older_file_stands_in_the_way_of_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, stamp) = old(&folder);
        assert_eq!(file.content().parties[0].country.text(), "Atlantis");
        let changed = json!({ "id": "p", "name": "Mønster Hosting A/S", "country": "Atlantis" });
        file.transact(&stamp, Act::Save, None, |change| change.save(Kind::Party, changed).map(drop)).unwrap();
        file.transact(&stamp, Act::Add, None, |change| change.copy(Kind::Party, "p", |_| ()).map(drop)).unwrap();
        let names: Vec<&str> = file.content().parties.iter().map(|it| it.name.text()).collect();
        assert_eq!(names, ["Mønster Hosting A/S"; 2]);
        assert!(file.content().parties.iter().all(|it| it.country.text() == "Atlantis"));
        assert!(file.verify().unwrap().is_clean());
    }

    #[test]
    fn another_country_in_its_place_is_one_the_program_knows() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, stamp) = old(&folder);
        let mut save = |country: &str| {
            let party = json!({ "id": "p", "country": country });
            file.transact(&stamp, Act::Save, None, |change| change.save(Kind::Party, party))
        };
        let refused = save("Lemurien").unwrap_err();
        assert!(
            matches!(&refused, Error::NotCountry { kind: Kind::Party, field: "country", value, .. } if value == "Lemurien"),
            "{refused}"
        );
        for (text, kept) in [("dk", "DK"), ("Norge", "NO"), ("GERMANY", "DE"), ("Atlantis", "")] {
            match save(text) {
                Ok(record) => assert_eq!(record["country"], kept),
                Err(error) => assert!(kept.is_empty(), "{text}: {error}"),
            }
        }
        assert_eq!(save("").unwrap()["country"], "");
        assert_eq!(file.content().parties[0].country.text(), "");
    }

    #[test]
    fn where_data_go_is_a_country_by_its_code_or_an_organisation_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, stamp) = old(&folder);
        let mut save = |destination: &str| {
            file.transact(&stamp, Act::Add, None, |change| {
                change.save(Kind::Activity, json!({ "id": "a" }))?;
                change.save(Kind::Transfer, json!({ "id": "t", "activity": "a", "destination": destination }))
            })
        };
        assert_eq!(save("usa").unwrap()["destination"], "US");
        assert_eq!(save("Den Opdigtede Organisation").unwrap()["destination"], "Den Opdigtede Organisation");
    }
}
