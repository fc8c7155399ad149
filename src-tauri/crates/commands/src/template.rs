//! Templates: usual activities, added as suggestions that a person confirms one by one.

use std::collections::HashMap;

use register::backup::Reason;
use register::{Act, Change};
use schema::template::{Suggestion, TEMPLATES, Unreadable};
use schema::{Country, Kind, Language, Register};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::app::{App, Call};
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::safety;
use crate::state::Changed;
use crate::table::Nothing;

/// Kinds of which one record serves many activities: one of the same name is used, not made again.
const SHARED: [Kind; 4] = [Kind::System, Kind::Measure, Kind::Party, Kind::RetentionRule];

/// A template as it is offered.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Offered {
    /// Its name in commands.
    name: &'static str,
    /// What it is called.
    title: String,
    /// What it is for, in one sentence.
    says: String,
    /// Whether the register has an activity of that name.
    present: bool,
}

/// Templates to add.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddTemplates {
    /// Their names; each is added once.
    names: Vec<String>,
}

/// The templates, in the language of the register's own texts.
pub(crate) fn templates(app: &mut App, _: &Call, _: Nothing) -> Result<Vec<Offered>> {
    let (language, _) = spoken(app)?;
    let register = app.content()?;
    let has = |title: &str| register.activities.iter().any(|it| same(it.name.text(), title));
    TEMPLATES
        .iter()
        .map(|template| {
            let title = template.title(language).map_err(unreadable)?;
            let says = template.says(language).map_err(unreadable)?;
            Ok(Offered { name: template.name, present: has(&title), title, says })
        })
        .collect()
}

/// Adds templates, undone as one. Their activities are suggestions until a person confirms them.
pub(crate) fn add_templates(app: &mut App, call: &Call, asked: AddTemplates) -> Result<Changed> {
    let (language, country) = spoken(app)?;
    let mut all = Vec::new();
    for template in TEMPLATES.iter().filter(|it| asked.names.iter().any(|name| name == it.name)) {
        all.push(template.suggestions(language, country).map_err(unreadable)?);
    }
    if let Some(unknown) = asked.names.iter().find(|name| !TEMPLATES.iter().any(|it| it.name == *name)) {
        return Err(Failure::of(Code::BadRequest).with("name", "add_templates").with("detail", unknown));
    }
    let mut making = Making::of(app.content()?)?;
    safety::keep(app, call, Reason::Import);
    edit::change(app, call, Act::Add, None, |change| all.iter().try_for_each(|it| making.suggest(change, it)))
}

/// What is known of the register while suggestions are made.
struct Making {
    /// The records of shared kinds, by name in lower case.
    shared: HashMap<(Kind, String), String>,
    /// The place after the last of each kind.
    next: HashMap<Kind, u64>,
}

impl Making {
    fn of(register: &Register) -> Result<Making> {
        let mut making = Making { shared: HashMap::new(), next: HashMap::new() };
        for kind in Kind::ALL {
            for record in register.values(*kind)? {
                if let Some(position) = record["position"].as_u64() {
                    let next = making.next.entry(*kind).or_default();
                    *next = (*next).max(position + 1);
                }
                if let (Some(key), Some(id)) = (shared(*kind, &record["name"]), record["id"].as_str()) {
                    making.shared.entry(key).or_insert_with(|| id.to_owned());
                }
            }
        }
        Ok(making)
    }

    fn suggest(&mut self, change: &mut Change<'_>, suggestions: &[Suggestion]) -> register::Result<()> {
        let mut ids: Vec<(String, bool)> = Vec::new();
        for suggestion in suggestions {
            let name = suggestion.fields.get("name").and_then(|it| shared(suggestion.kind, it));
            match name.as_ref().and_then(|it| self.shared.get(it)) {
                Some(known) => ids.push((known.clone(), false)),
                None => {
                    let id = change.next_id(suggestion.kind)?;
                    self.shared.extend(name.map(|it| (it, id.clone())));
                    ids.push((id, true));
                }
            }
        }
        let named = suggestions.iter().zip(&ids).filter_map(|(it, (id, _))| Some((it.key.as_deref()?, id.as_str())));
        let keys: HashMap<&str, &str> = named.collect();
        let mut order: Vec<(&Suggestion, &(String, bool))> = suggestions.iter().zip(&ids).collect();
        // What is made first names the deed in the history: the activity, not the systems it uses.
        order.sort_by_key(|(it, _)| it.kind != Kind::Activity);
        for (suggestion, (id, made)) in order {
            if *made {
                let mut fields = self.fields(suggestion, &ids, &keys);
                fields.insert("id".to_owned(), Value::from(id.clone()));
                change.save(suggestion.kind, Value::Object(fields))?;
            }
        }
        Ok(())
    }

    /// A suggestion's fields with its links in place, after the last record of its kind.
    fn fields(
        &mut self,
        suggestion: &Suggestion,
        ids: &[(String, bool)],
        keys: &HashMap<&str, &str>,
    ) -> Map<String, Value> {
        let mut fields = suggestion.fields.clone();
        for (field, _) in suggestion.kind.links() {
            let key = fields.get(field.name).and_then(Value::as_str).and_then(|it| it.strip_prefix('#'));
            if let Some(linked) = key.and_then(|it| keys.get(it)) {
                fields.insert(field.name.to_owned(), Value::from(*linked));
            }
        }
        match suggestion.part_of.and_then(|(parent, field)| Some((ids.get(parent)?, field))) {
            Some(((parent, _), field)) => {
                fields.insert(field.to_owned(), Value::from(parent.clone()));
            }
            None if suggestion.kind.field("position").is_some() => {
                let next = self.next.entry(suggestion.kind).or_default();
                fields.insert("position".to_owned(), Value::from(*next));
                *next += 1;
            }
            None => {}
        }
        if suggestion.kind == Kind::Activity {
            fields.insert("suggested".to_owned(), Value::from(true));
        }
        fields
    }
}

/// What a record of a shared kind is known by.
fn shared(kind: Kind, name: &Value) -> Option<(Kind, String)> {
    let name = name.as_str().filter(|_| SHARED.contains(&kind))?;
    Some((kind, name.trim().to_lowercase()))
}

fn spoken(app: &App) -> Result<(Language, Country)> {
    let organisation = app.content()?.organisations.first();
    Ok(organisation.map(|it| (it.text_language, it.country)).unwrap_or_default())
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn unreadable(Unreadable(what): Unreadable) -> Failure {
    Failure::of(Code::BadRequest).with("name", "templates").with("detail", what)
}
