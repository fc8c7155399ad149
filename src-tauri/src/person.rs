//! Who sits at this PC, and the language they read: asked at first start, kept in the PC's own folder.

use std::{
    env, fs,
    io::{self, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{call::refusal, core::Language};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) language: Language,
    /// Whether the user has been asked; until then the name is the system's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) asked: bool,
}

/// The person as stated, or as the system names them where nobody has been asked yet.
pub(crate) fn read(data: &Path) -> Result<Person, Value> {
    let path = data.join(FILE);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(system_person()),
        Err(e) => return Err(unreadable(&path, &e)),
    };
    serde_json::from_str(&text).map_err(|e| unreadable(&path, &e))
}

/// Written whole and then renamed: half a name is never read.
pub(crate) fn write(data: &Path, person: &Person) -> Result<(), Value> {
    let path = data.join(FILE);
    let written = || -> io::Result<()> {
        fs::create_dir_all(data)?;
        let mut file = tempfile::NamedTempFile::new_in(data)?;
        serde_json::to_writer_pretty(&mut file, person)?;
        file.flush()?;
        file.as_file().sync_all()?;
        file.persist(&path)?;
        Ok(())
    };
    written().map_err(|e| {
        refusal(
            "person_not_written",
            json!({ "path": path, "reason": e.to_string() }),
        )
    })
}

const FILE: &str = "person.json";

fn system_person() -> Person {
    let name = ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|variable| env::var(variable).ok().filter(|name| !name.is_empty()));
    Person {
        name: name.unwrap_or_else(|| "?".to_owned()),
        language: Language::Da,
        asked: false,
    }
}

fn unreadable(path: &Path, reason: &dyn std::fmt::Display) -> Value {
    refusal(
        "person_not_read",
        json!({ "path": path, "reason": reason.to_string() }),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_person_stated_is_the_person_read() {
        let data = tempfile::tempdir().unwrap();
        let pernille = Person {
            name: "Pernille Prøvesen".to_owned(),
            language: Language::Nb,
            asked: true,
        };
        write(data.path(), &pernille).unwrap();
        assert_eq!(read(data.path()).unwrap(), pernille);
        assert_eq!(
            fs::read_dir(data.path()).unwrap().count(),
            1,
            "nothing else is left behind"
        );
    }

    #[test]
    fn nobody_asked_yet_is_said() {
        let data = tempfile::tempdir().unwrap();
        assert!(!read(data.path()).unwrap().asked);
    }

    #[test]
    fn a_damaged_file_is_a_failure_and_no_default() {
        let data = tempfile::tempdir().unwrap();
        fs::write(data.path().join(FILE), "{\"name\": ").unwrap();
        assert_eq!(read(data.path()).unwrap_err()["code"], "person_not_read");
    }
}
