//! What is generated from the vocabulary: the JSON Schema of the exchange format and TypeScript types.

use serde_json::{Map, Value, json};

use schemars::generate::SchemaSettings;

use crate::law::Law;
use crate::{Countries, FORMAT, Kind, Record, Register, Shape, VERSION};

/// The published JSON Schema of the exchange format.
pub fn json_schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let lists = generator.subschema_for::<Register>();
    let mut definitions = generator.take_definitions(true);
    let mut whole = definitions.remove("Register").unwrap_or_else(|| lists.to_value());
    if let Some(properties) = whole.get_mut("properties").and_then(Value::as_object_mut) {
        for kind in Kind::ALL.iter().filter(|kind| kind.stays_in_file()) {
            properties.remove(kind.table());
        }
        let mut all = Map::new();
        all.insert("format".into(), json!({ "const": FORMAT }));
        all.insert("version".into(), json!({ "type": "integer", "minimum": 1, "maximum": VERSION }));
        all.extend(std::mem::take(properties));
        *properties = all;
    }
    if let Some(object) = whole.as_object_mut() {
        object.insert("required".into(), json!(["format", "version"]));
        object.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        object.insert("$defs".into(), Value::Object(definitions));
    }
    whole
}

/// TypeScript types of every entity and choice, and the description of every field.
pub fn typescript() -> String {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Record>();
    generator.subschema_for::<Register>();
    generator.subschema_for::<Kind>();
    let mut out = declarations(&generator.take_definitions(true));
    out.push_str(&fields());
    out.push_str(&countries());
    out
}

/// A TypeScript declaration for each definition of a JSON Schema, in the order of their names.
pub fn declarations(definitions: &Map<String, Value>) -> String {
    let mut names: Vec<&String> = definitions.keys().collect();
    names.sort();
    let mut out = String::new();
    for name in names {
        let schema = &definitions[name];
        out.push_str(&comment(schema, ""));
        match schema.get("properties").and_then(Value::as_object) {
            Some(properties) => {
                out.push_str(&format!("export interface {name} {{\n"));
                for (field, value) in properties {
                    out.push_str(&comment(value, "  "));
                    let mark = if is_required(schema, field) { "" } else { "?" };
                    out.push_str(&format!("  {field}{mark}: {};\n", type_of(value)));
                }
                out.push_str("}\n\n");
            }
            None => out.push_str(&format!("export type {name} = {};\n\n", type_of(schema))),
        }
    }
    out
}

/// The TypeScript type a JSON Schema describes.
pub fn type_of(schema: &Value) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return name.rsplit('/').next().unwrap_or("unknown").to_owned();
    }
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(parts) = schema.get(key).and_then(Value::as_array) {
            let mut parts: Vec<String> = parts.iter().map(type_of).collect();
            parts.dedup();
            return parts.join(" | ");
        }
    }
    match schema.get("type") {
        Some(Value::Array(types)) => types
            .iter()
            .map(|one| {
                let mut single = schema.clone();
                single["type"] = one.clone();
                type_of(&single)
            })
            .collect::<Vec<_>>()
            .join(" | "),
        Some(Value::String(name)) => match name.as_str() {
            "string" => "string".into(),
            "integer" | "number" => "number".into(),
            "boolean" => "boolean".into(),
            "null" => "null".into(),
            "array" => match schema.get("items") {
                Some(items) => {
                    let item = type_of(items);
                    if item.contains(' ') { format!("({item})[]") } else { format!("{item}[]") }
                }
                None => "unknown[]".into(),
            },
            "object" => object_type(schema),
            _ => "unknown".into(),
        },
        _ => "unknown".into(),
    }
}

fn object_type(schema: &Value) -> String {
    match (schema.get("properties").and_then(Value::as_object), schema.get("additionalProperties")) {
        (Some(properties), _) => {
            let fields: Vec<String> = properties
                .iter()
                .map(|(name, value)| {
                    let mark = if is_required(schema, name) { "" } else { "?" };
                    format!("{name}{mark}: {}", type_of(value))
                })
                .collect();
            format!("{{ {} }}", fields.join("; "))
        }
        (None, Some(Value::Object(_))) => format!("Record<string, {}>", type_of(&schema["additionalProperties"])),
        _ => "Record<string, unknown>".into(),
    }
}

fn is_required(schema: &Value, field: &str) -> bool {
    schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|name| name == field))
}

fn comment(schema: &Value, indent: &str) -> String {
    match schema.get("description").and_then(Value::as_str) {
        Some(text) => format!("{indent}/** {} */\n", text.replace('\n', " ").replace("*/", "* /")),
        None => String::new(),
    }
}

/// Every field of every kind, for forms and lists.
fn fields() -> String {
    let mut out = String::from(
        "/** What a field is, as declared in its struct. */\nexport interface Field {\n  name: string;\n  shape: \"text\" | \"number\" | \"bool\" | \"date\" | \"instant\" | \"months\" | \"days\" | \"choice\" | \"link\";\n  stated: boolean;\n  optional: boolean;\n  list: boolean;\n  of?: string;\n  values?: readonly string[];\n  to?: Kind;\n  article: string | null;\n  edit: string | null;\n  parent: boolean;\n}\n\n/** The fields of each kind, in the order they are declared. */\nexport const FIELDS: Record<Kind, readonly Field[]> = {\n",
    );
    for kind in Kind::ALL {
        out.push_str(&format!("  {}: [\n", kind.name()));
        for field in kind.fields() {
            let mut parts = vec![format!("name: {:?}", field.name)];
            let form = field.form;
            let shape = match form.shape {
                Shape::Text => "text",
                Shape::Number => "number",
                Shape::Bool => "bool",
                Shape::Date => "date",
                Shape::Instant => "instant",
                Shape::Months => "months",
                Shape::Days => "days",
                Shape::Choice { .. } => "choice",
                Shape::Link { .. } => "link",
            };
            parts.push(format!("shape: {shape:?}"));
            parts.push(format!("stated: {}, optional: {}, list: {}", form.stated, form.optional, form.list));
            match form.shape {
                Shape::Choice { of, values } => parts.push(format!("of: {of:?}, values: {values:?}")),
                Shape::Link { to } => parts.push(format!("to: {:?}", to.name())),
                _ => {}
            }
            parts.push(format!("article: {}", field.article.map_or("null".into(), |a| format!("{a:?}"))));
            parts.push(format!("edit: {}", field.edit.map_or("null".into(), |e| format!("{e:?}"))));
            parts.push(format!("parent: {}", field.parent));
            out.push_str(&format!("    {{ {} }},\n", parts.join(", ")));
        }
        out.push_str("  ],\n");
    }
    out.push_str("};\n\n/** The list each kind stands in. */\nexport const TABLES: Record<Kind, string> = {\n");
    for kind in Kind::ALL {
        out.push_str(&format!("  {}: {:?},\n", kind.name(), kind.table()));
    }
    out.push_str(
        "};\n\n/** The fields a record goes by in a list: the first that says something. */\nexport const NAMED_BY: Record<Kind, readonly string[]> = {\n",
    );
    for kind in Kind::ALL {
        out.push_str(&format!("  {}: {:?},\n", kind.name(), kind.named_by()));
    }
    out.push_str("};\n");
    out
}

/// The countries and what else they are called, and which of them lie in the EEA.
fn countries() -> String {
    let (countries, law) = (Countries::shipped(), Law::shipped());
    let mut out = format!(
        "\n/** The countries, ISO 3166-1 alpha-2, as of {}. */\nexport const COUNTRIES: readonly string[] = {:?};\n",
        countries.as_of, countries.codes
    );
    out.push_str("\n/** What else a country is called than its names in the words. */\nexport const ALSO: { readonly [code: string]: readonly string[] } = {\n");
    countries.also.iter().for_each(|(code, names)| out.push_str(&format!("  {code}: {names:?},\n")));
    out.push_str(&format!(
        "}};\n\n/** The countries of the EEA, as of {}. */\nexport const EEA: readonly string[] = {:?};\n",
        law.as_of, law.eea
    ));
    out
}
