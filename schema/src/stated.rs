//! The three meanings of "empty", kept apart.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

/// A value, or why there is none. In JSON: the plain value, `{"state": "none"}`,
/// `{"state": "unknown"}`, or null (also: left out) where nobody has filled it in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// Nobody has taken a position.
    #[default]
    Blank,
    /// It was looked into and does not exist.
    None,
    /// The answer is not known yet.
    Unknown,
    /// The value.
    Value(T),
}

impl<T> Stated<T> {
    /// The value, if one is stated.
    pub fn value(&self) -> Option<&T> {
        match self {
            Stated::Value(value) => Some(value),
            _ => None,
        }
    }

    /// Whether nobody has filled it in.
    pub fn is_blank(&self) -> bool {
        matches!(self, Stated::Blank)
    }

    /// Whether a value is stated.
    pub fn is_stated(&self) -> bool {
        matches!(self, Stated::Value(_))
    }

    /// Whether someone has answered, with a value or with "none".
    pub fn is_settled(&self) -> bool {
        matches!(self, Stated::Value(_) | Stated::None)
    }

    /// The name of the state, as in the state column: `stated`, `none`, `unknown`, `blank`.
    pub fn state(&self) -> &'static str {
        match self {
            Stated::Blank => "blank",
            Stated::None => "none",
            Stated::Unknown => "unknown",
            Stated::Value(_) => "stated",
        }
    }
}

impl Stated<bool> {
    /// Whether the answer is a stated yes.
    pub fn is_yes(&self) -> bool {
        matches!(self, Stated::Value(true))
    }

    /// Whether the answer is a stated no.
    pub fn is_no(&self) -> bool {
        matches!(self, Stated::Value(false))
    }
}

impl Stated<String> {
    /// The text, empty where none is stated.
    pub fn text(&self) -> &str {
        self.value().map_or("", String::as_str)
    }
}

impl<T> From<T> for Stated<T> {
    fn from(value: T) -> Stated<T> {
        Stated::Value(value)
    }
}

impl From<&str> for Stated<String> {
    fn from(value: &str) -> Stated<String> {
        Stated::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Stated::Blank => to.serialize_none(),
            Stated::Value(value) => value.serialize(to),
            empty => Empty { state: empty.state().to_owned() }.serialize(to),
        }
    }
}

#[derive(Serialize)]
struct Empty {
    state: String,
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Stated<T>, D::Error> {
        let value = Value::deserialize(from)?;
        match &value {
            Value::Null => Ok(Stated::Blank),
            Value::Object(map) => match (map.len(), map.get("state").and_then(Value::as_str)) {
                (1, Some("none")) => Ok(Stated::None),
                (1, Some("unknown")) => Ok(Stated::Unknown),
                _ => {
                    Err(de::Error::custom("expected a value, null, {\"state\": \"none\"} or {\"state\": \"unknown\"}"))
                }
            },
            _ => T::deserialize(value).map(Stated::Value).map_err(de::Error::custom),
        }
    }
}

impl<T: JsonSchema> JsonSchema for Stated<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Stated_{}", T::schema_name()).into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({
            "anyOf": [
                value,
                { "type": "null" },
                {
                    "type": "object",
                    "properties": { "state": { "type": "string", "enum": ["none", "unknown"] } },
                    "required": ["state"],
                    "additionalProperties": false,
                },
            ]
        })
    }
}
