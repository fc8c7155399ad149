//! An open change: the only way to write to a register.

use std::collections::{BTreeSet, HashMap, VecDeque};

use rusqlite::params;
use schema::{Attachment, Countries, Entity, Id, Kind, Register, Shape, is_id};
use serde_json::{Value, json};

use crate::content::{Content, id_of};
use crate::digest::sha256_hex;
use crate::past::Effect;
use crate::trail::Entry;
use crate::{Act, Action, Error, RegisterFile, Result, rows};

/// The longest text a field takes, in bytes.
pub const MAX_TEXT: u64 = 1 << 20;

/// The largest attachment, in bytes.
pub const MAX_ATTACHMENT: u64 = 64 << 20;

/// One action of the user, as it happens. What it writes is kept together, or not at all.
#[derive(Debug)]
pub struct Change<'f> {
    file: &'f mut RegisterFile,
    log: Vec<Written>,
    logged: HashMap<(Kind, String), usize>,
    last_id: i64,
    /// What the user does.
    pub(crate) act: Act,
    /// Whether the law asks for it: what is finished does not stand in its way then.
    pub(crate) erases: bool,
    /// Whether it is only to be seen what it would do: nothing of it is kept.
    pub(crate) is_trial: bool,
}

/// A record as it was before the change, and as it is now.
#[derive(Debug)]
struct Written {
    kind: Kind,
    id: String,
    before: Option<Value>,
    after: Option<Value>,
    /// Whether the trail is to say nothing of it: the record is being erased.
    is_forgotten: bool,
}

impl<'f> Change<'f> {
    pub(crate) fn begin(file: &'f mut RegisterFile, act: Act) -> Change<'f> {
        let last_id = file.last_id;
        Change { file, log: Vec::new(), logged: HashMap::new(), last_id, act, erases: false, is_trial: false }
    }

    /// The register as it is within the change.
    pub fn content(&self) -> &Register {
        self.file.content()
    }

    /// Adds a record, or changes the one with its id. A record without an id is given one. Fields that are left out are
    /// filled in as empty; the record is returned as it is kept. A record that is as it was makes no event.
    ///
    /// # Errors
    /// Where the value is no record of its kind ([`Error::Shape`]), a text is too long, a country is none
    /// ([`Error::NotCountry`]), or there is another record of a kind there is one of. A link to a record that does not
    /// exist is found when the change is finished.
    pub fn save(&mut self, kind: Kind, value: Value) -> Result<Value> {
        let mut record = self.fit(kind, value)?;
        self.settle_countries(kind, &mut record)?;
        self.keep(kind, record)
    }

    /// [`Change::save`] of what the register holds already, whatever it says.
    pub(crate) fn save_again(&mut self, kind: Kind, value: Value) -> Result<Value> {
        let record = self.fit(kind, value)?;
        self.keep(kind, record)
    }

    fn keep(&mut self, kind: Kind, record: Value) -> Result<Value> {
        let id = id_of(&record).to_owned();
        if kind.is_single()
            && let Some(other) = self.file.content.ids(kind).find(|other| *other != id)
        {
            return Err(Error::OnlyOne { kind, id: other.to_owned() });
        }
        self.set(kind, &id, Some(record.clone()))?;
        Ok(record)
    }

    /// [`Change::save`] for a record of a known type.
    ///
    /// # Errors
    /// As `save`.
    pub fn put<E: Entity>(&mut self, record: &E) -> Result<E> {
        let shape = |error: serde_json::Error| Error::Shape {
            kind: E::KIND,
            id: record.id().to_owned(),
            field: None,
            message: error.to_string(),
        };
        let saved = self.save(E::KIND, serde_json::to_value(record).map_err(shape)?)?;
        serde_json::from_value(saved).map_err(shape)
    }

    /// Removes a record with its parts, and theirs. Where another record points to one of them, the link is emptied.
    ///
    /// # Errors
    /// Where there is no such record, or where another record cannot be without it ([`Error::LinkBroken`]).
    pub fn remove(&mut self, kind: Kind, id: &str) -> Result<()> {
        if !self.file.content.has(kind, id) {
            return Err(Error::NotFound { kind, id: id.to_owned() });
        }
        let whole = self.parts(kind, id)?;
        for (kind, id) in &whole {
            self.set(*kind, id, None)?;
        }
        self.unlink(&whole)
    }

    /// Keeps a file in the register.
    ///
    /// # Errors
    /// Where it is larger than [`MAX_ATTACHMENT`], or its name is too long.
    pub fn attach(&mut self, name: &str, media_type: &str, bytes: &[u8]) -> Result<Id<Attachment>> {
        let size = bytes.len() as u64;
        if size > MAX_ATTACHMENT {
            return Err(Error::TooLarge { kind: Kind::Attachment, field: String::new(), size, limit: MAX_ATTACHMENT });
        }
        let sha256 = sha256_hex(bytes);
        self.file
            .conn
            .prepare_cached("INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")?
            .execute(params![sha256, bytes])?;
        let record = json!({ "name": name, "media_type": media_type, "size": size, "sha256": sha256 });
        let record = self.save(Kind::Attachment, record)?;
        Ok(Id::new(id_of(&record)))
    }

    /// Writes a record as it is, or takes it away; its parts and links are the caller's.
    pub(crate) fn set(&mut self, kind: Kind, id: &str, after: Option<Value>) -> Result<()> {
        let before = rows::read(&self.file.conn, kind, id)?;
        if before == after {
            return Ok(());
        }
        if !self.erases {
            self.refuse_finished(kind, id, before.as_ref(), after.as_ref())?;
            self.refuse_settled(kind, id, before.as_ref(), after.as_ref())?;
            self.refuse_unkept(kind, id, before.as_ref(), after.as_ref())?;
        }
        match &after {
            Some(record) => {
                rows::write(&self.file.conn, kind, record).map_err(|error| refused(kind, id, error))?;
                self.last_id = self.last_id.max(number_in(kind, id));
            }
            None => rows::delete(&self.file.conn, kind, id)?,
        }
        match self.logged.get(&(kind, id.to_owned())) {
            Some(at) => self.log[*at].after = after.clone(),
            None => {
                self.logged.insert((kind, id.to_owned()), self.log.len());
                let id = id.to_owned();
                self.log.push(Written { kind, id, before, after: after.clone(), is_forgotten: false });
            }
        }
        match after {
            Some(record) => self.file.content.put(kind, record),
            None => {
                self.file.content.take(kind, id);
                Ok(())
            }
        }
    }

    /// Takes a record away without a word in the trail.
    pub(crate) fn forget(&mut self, kind: Kind, id: &str) -> Result<()> {
        self.set(kind, id, None)?;
        if let Some(at) = self.logged.get(&(kind, id.to_owned())) {
            self.log[*at].is_forgotten = true;
        }
        Ok(())
    }

    /// A record as this change found it.
    pub(crate) fn as_found(&self, kind: Kind, id: &str) -> Result<Option<Value>> {
        match self.logged.get(&(kind, id.to_owned())) {
            Some(at) => Ok(self.log[*at].before.clone()),
            None => rows::read(&self.file.conn, kind, id),
        }
    }

    pub(crate) fn has(&self, kind: Kind, id: &str) -> bool {
        self.file.content.has(kind, id)
    }

    /// The record and everything that is a part of it, itself first.
    pub(crate) fn parts(&self, kind: Kind, id: &str) -> Result<Vec<(Kind, String)>> {
        let mut whole = Vec::new();
        let mut seen = BTreeSet::from([(kind, id.to_owned())]);
        let mut next = VecDeque::from([(kind, id.to_owned())]);
        while let Some((kind, id)) = next.pop_front() {
            for part in Kind::ALL.iter().copied() {
                for (field, _) in part.parents().filter(|(_, to)| *to == kind) {
                    for child in rows::pointing(&self.file.conn, part, field.name, &id)? {
                        if seen.insert((part, child.clone())) {
                            next.push_back((part, child));
                        }
                    }
                }
            }
            whole.push((kind, id));
        }
        Ok(whole)
    }

    /// Empties every link to records that are gone.
    pub(crate) fn unlink(&mut self, gone: &[(Kind, String)]) -> Result<()> {
        for (target, to) in gone {
            for kind in Kind::ALL.iter().copied() {
                for (field, _) in kind.links().filter(|(_, it)| it == target) {
                    for id in rows::pointing(&self.file.conn, kind, field.name, to)? {
                        let Some(mut record) = rows::read(&self.file.conn, kind, &id)? else {
                            continue;
                        };
                        if !field.form.optional && !field.form.stated {
                            return Err(Error::LinkBroken {
                                kind,
                                id,
                                field: field.name,
                                target: *target,
                                to: to.clone(),
                            });
                        }
                        record[field.name] = Value::Null;
                        self.set(kind, &id, Some(record))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The change's events, where it changed anything; and the last number it gave.
    pub(crate) fn entries(&self) -> (Vec<Entry>, i64) {
        let entries = self.log.iter().filter(|it| it.before != it.after && !it.is_forgotten).map(|it| Entry {
            action: match (&it.before, &it.after) {
                (None, _) => Action::Add,
                (_, None) => Action::Remove,
                _ => Action::Alter,
            },
            kind: Some(it.kind),
            record: Some(it.id.clone()),
            before: it.before.as_ref().map(Value::to_string),
            after: it.after.as_ref().map(Value::to_string),
        });
        (entries.collect(), self.last_id)
    }

    /// What it did to each record, in the order they were touched.
    pub(crate) fn effects(&self) -> Vec<Effect> {
        let done = self.log.iter().filter(|it| it.before != it.after);
        done.map(|it| Effect { kind: it.kind, id: it.id.clone(), before: it.before.clone(), after: it.after.clone() })
            .collect()
    }

    /// The records it touched, as it found them.
    pub(crate) fn found(self) -> Vec<(Kind, String, Option<Value>)> {
        self.log.into_iter().map(|it| (it.kind, it.id, it.before)).collect()
    }

    pub(crate) fn file(&self) -> &RegisterFile {
        self.file
    }

    /// The value as its kind keeps it, with an id.
    fn fit(&mut self, kind: Kind, mut value: Value) -> Result<Value> {
        let id = id_of(&value).to_owned();
        let shape = |field: Option<&str>, message: String| Error::Shape {
            kind,
            id: id.clone(),
            field: field.map(str::to_owned),
            message,
        };
        let Some(object) = value.as_object_mut() else {
            return Err(shape(None, "expected an object".into()));
        };
        if object.get("id").is_none_or(|id| id.is_null() || id == "") {
            object.insert("id".into(), Value::from(self.next_id(kind)?));
        }
        let fields = object.clone();
        let record = kind.normalise(value).map_err(|error| {
            // Each field alone shows which one does not fit.
            let alone = |name: &String, it: &Value| kind.normalise(json!({ name.as_str(): it }));
            match fields.iter().find_map(|(name, it)| Some((name, alone(name, it).err()?))) {
                Some((name, error)) => shape(Some(name), error.to_string()),
                None => shape(None, error.to_string()),
            }
        })?;
        if !is_id(id_of(&record)) {
            return Err(shape(Some("id"), "expected 1 to 64 letters, digits, -, _ or .".into()));
        }
        for field in kind.fields().iter().filter(|field| field.form.shape == Shape::Text) {
            let texts = match &record[field.name] {
                Value::Array(texts) => texts.iter().map(length).sum(),
                text => length(text),
            };
            if texts > MAX_TEXT {
                return Err(Error::TooLarge { kind, field: field.name.into(), size: texts, limit: MAX_TEXT });
            }
        }
        Ok(record)
    }

    /// Keeps a country by its code, however it was written. What stood there before this was asked stays as it is:
    /// it must not keep anyone from changing something else.
    fn settle_countries(&self, kind: Kind, record: &mut Value) -> Result<()> {
        let id = id_of(record).to_owned();
        for field in kind.fields().iter().filter(|field| field.may_be_country()) {
            let Some(text) = record[field.name].as_str().filter(|text| !text.trim().is_empty()) else {
                continue;
            };
            let held = rows::read(&self.file.conn, kind, &id)?;
            if held.is_some_and(|held| held[field.name] == text) {
                continue;
            }
            match Countries::shipped().meant(text) {
                Some(code) => record[field.name] = Value::from(code),
                None if field.is_country() => {
                    return Err(Error::NotCountry { kind, id, field: field.name, value: text.to_owned() });
                }
                None => {}
            }
        }
        Ok(())
    }

    /// An id no record has or had, for a record that others are to point to before it is saved.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn next_id(&mut self, kind: Kind) -> Result<String> {
        loop {
            self.last_id += 1;
            let id = format!("{}-{}", kind.name(), self.last_id);
            let was_used = self
                .file
                .conn
                .prepare_cached("SELECT 1 FROM payloads WHERE record = ? AND kind = ?")?
                .exists([&id, kind.name()])?;
            if !was_used && !self.file.content.has(kind, &id) {
                return Ok(id);
            }
        }
    }
}

/// Puts the content in memory back as a change found it.
pub(crate) fn revert(content: &mut Content, found: Vec<(Kind, String, Option<Value>)>) -> Result<()> {
    for (kind, id, before) in found {
        match before {
            Some(record) => content.put(kind, record)?,
            None => content.take(kind, &id),
        }
    }
    Ok(())
}

fn length(text: &Value) -> u64 {
    text.as_str().map_or(0, str::len) as u64
}

/// The number in an id this program could have given, 0 in any other. Numbers no program reaches are left out, so that
/// a file from elsewhere cannot use them all up.
fn number_in(kind: Kind, id: &str) -> i64 {
    let number =
        id.strip_prefix(kind.name()).and_then(|rest| rest.strip_prefix('-')).and_then(|number| number.parse().ok());
    number.filter(|number| (0..1 << 40).contains(number)).unwrap_or(0)
}

/// A refused row is a value its table does not take: a year past 9999, for one.
fn refused(kind: Kind, id: &str, error: Error) -> Error {
    match error {
        Error::Sql(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Error::Shape { kind, id: id.to_owned(), field: None, message: error.to_string() }
        }
        error => error,
    }
}
