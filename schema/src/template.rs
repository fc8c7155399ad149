//! Templates: activities a small company usually has, as suggestions in three languages.
//!
//! A template is written as in the exchange format, with two differences: a record's parts stand in it, under the name of
//! their table; and a value may differ by language (`{"da": …, "nb": …, "en": …}`) or by country (`{"dk": …, "no": …}`).
//! `key` names a record for links within the template, which are written `#key`.

use serde_json::{Map, Value};

use crate::{Country, Kind, Language};

/// The templates, in the order in which they are offered.
pub const TEMPLATES: &[Template] = &[
    Template { name: "customers", source: include_str!("../templates/customers.json") },
    Template { name: "enquiries", source: include_str!("../templates/enquiries.json") },
    Template { name: "parcels", source: include_str!("../templates/parcels.json") },
    Template { name: "payments", source: include_str!("../templates/payments.json") },
    Template { name: "bookkeeping", source: include_str!("../templates/bookkeeping.json") },
    Template { name: "website", source: include_str!("../templates/website.json") },
    Template { name: "newsletter", source: include_str!("../templates/newsletter.json") },
    Template { name: "employees", source: include_str!("../templates/employees.json") },
    Template { name: "applicants", source: include_str!("../templates/applicants.json") },
    Template { name: "criminal-records", source: include_str!("../templates/criminal-records.json") },
    Template { name: "cctv", source: include_str!("../templates/cctv.json") },
    Template { name: "suppliers", source: include_str!("../templates/suppliers.json") },
    Template { name: "cases", source: include_str!("../templates/cases.json") },
    Template { name: "webshops", source: include_str!("../templates/webshops.json") },
];

/// One activity that is usual, with all that belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Its name in code and commands, in kebab case.
    pub name: &'static str,
    source: &'static str,
}

/// A record of a template, as it is to be made for one language and country. Links within it are still `#key`.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// What kind of record it is.
    pub kind: Kind,
    /// What the template calls it, where something points to it.
    pub key: Option<String>,
    /// Its fields, without `id`.
    pub fields: Map<String, Value>,
    /// The place of the record it is a part of among the template's records, with the field that says so.
    pub part_of: Option<(usize, &'static str)>,
}

/// Why a template cannot be read: it is the program's own, so a test finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl Template {
    /// What it is called.
    ///
    /// # Errors
    /// Where the template is not written as it should be.
    pub fn title(&self, language: Language) -> Result<String, Unreadable> {
        self.words("title", language)
    }

    /// What it is for, in one sentence.
    ///
    /// # Errors
    /// As `title`.
    pub fn says(&self, language: Language) -> Result<String, Unreadable> {
        self.words("says", language)
    }

    /// Its records, each before its parts.
    ///
    /// # Errors
    /// As `title`.
    pub fn suggestions(&self, language: Language, country: Country) -> Result<Vec<Suggestion>, Unreadable> {
        let whole = self.read()?;
        let mut reading = Reading { language: language.name(), country: country.name(), made: Vec::new() };
        let records = whole.get("records").and_then(Value::as_object).ok_or_else(|| self.wrong("no records"))?;
        for kind in Kind::ALL {
            if let Some(list) = records.get(kind.table()) {
                reading.list(*kind, list, None)?;
            }
        }
        match records.keys().find(|name| !Kind::ALL.iter().any(|kind| kind.table() == name.as_str())) {
            Some(unknown) => Err(self.wrong(&format!("{unknown} is no table"))),
            None => Ok(reading.made),
        }
    }

    fn words(&self, name: &str, language: Language) -> Result<String, Unreadable> {
        let whole = self.read()?;
        let text = whole.get(name).and_then(|it| it.get(language.name())).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| self.wrong(name))
    }

    fn read(&self) -> Result<Value, Unreadable> {
        serde_json::from_str(self.source).map_err(|error| self.wrong(&error.to_string()))
    }

    fn wrong(&self, what: &str) -> Unreadable {
        Unreadable(format!("{}: {what}", self.name))
    }
}

/// A reading of one template for one language and country.
struct Reading {
    language: &'static str,
    country: &'static str,
    made: Vec<Suggestion>,
}

impl Reading {
    fn list(&mut self, kind: Kind, list: &Value, part_of: Option<(usize, &'static str)>) -> Result<(), Unreadable> {
        let list = list.as_array().ok_or_else(|| Unreadable(format!("{} is no list", kind.table())))?;
        for (position, record) in list.iter().enumerate() {
            self.record(kind, position, record, part_of)?;
        }
        Ok(())
    }

    fn record(
        &mut self,
        kind: Kind,
        position: usize,
        record: &Value,
        part_of: Option<(usize, &'static str)>,
    ) -> Result<(), Unreadable> {
        let record = record.as_object().ok_or_else(|| Unreadable(format!("{} is no record", kind.name())))?;
        let own = self.made.len();
        let mut suggestion = Suggestion { kind, key: None, fields: Map::new(), part_of };
        let mut parts = Vec::new();
        for (name, value) in record {
            // A list of parts may be called as a field is: an activity's recipients.
            let part = Kind::ALL.iter().find(|it| it.table() == name).filter(|_| value.is_array());
            let link =
                part.and_then(|it| it.parents().find(|(_, parent)| *parent == kind).map(|(field, _)| field.name));
            if name == "key" {
                suggestion.key = value.as_str().map(str::to_owned);
                if self.made.iter().any(|it| it.key == suggestion.key) {
                    return Err(Unreadable(format!("{value} names two records")));
                }
            } else if let Some((part, link)) = part.zip(link) {
                parts.push((*part, value, link));
            } else if kind.field(name).is_some() {
                // What has no value for this country is left open.
                if let Some(value) = self.value(value) {
                    suggestion.fields.insert(name.clone(), value);
                }
            } else {
                return Err(Unreadable(format!("{name} is no field or part of {}", kind.name())));
            }
        }
        if kind.field("position").is_some() {
            suggestion.fields.entry("position").or_insert_with(|| Value::from(position));
        }
        self.made.push(suggestion);
        parts.into_iter().try_for_each(|(part, list, link)| self.list(part, list, Some((own, link))))
    }

    fn value(&self, value: &Value) -> Option<Value> {
        let Some(by) = value.as_object() else {
            return Some(value.clone());
        };
        if by.contains_key("state") {
            return Some(value.clone());
        }
        let found = by.get(self.language).or_else(|| by.get(self.country))?;
        // A text of a country is in three languages in its turn.
        self.value(found)
    }
}
