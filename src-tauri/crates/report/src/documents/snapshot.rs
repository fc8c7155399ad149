//! What was printed, value by value.

use std::collections::BTreeMap;

use schema::{Kind, Language};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{Edition, Missing, Order};

/// The values that were printed: kind, id and field, each once.
#[derive(Debug, Default)]
pub(super) struct Notes {
    values: BTreeMap<(&'static str, String, &'static str), Value>,
    findings: BTreeMap<(String, String, String), String>,
}

/// A snapshot with its bytes and their hash.
pub(super) struct Frozen {
    pub(super) value: Value,
    pub(super) bytes: Vec<u8>,
    pub(super) fingerprint: Option<String>,
}

/// What the snapshot says of the document itself.
pub(super) struct About<'a> {
    /// Its kind, in kebab case: `article-30`, `article-30-2`, `policy`, `processors`, `minutes` …
    pub(super) subject: &'static str,
    /// The title on its first page.
    pub(super) title: &'a str,
    /// Who is to sign it: name and role.
    pub(super) signer: Option<(String, String)>,
    /// What its mark names.
    pub(super) missing: &'a [Missing],
}

impl Notes {
    /// A value that is printed.
    pub(super) fn value(&mut self, kind: Kind, id: &str, field: &'static str, value: Value) {
        self.values.insert((kind.name(), id.to_owned(), field), value);
    }

    /// A finding that is printed, with its sentence.
    pub(super) fn finding(&mut self, code: &str, kind: Kind, id: &str, text: &str) {
        self.findings.insert((code.to_owned(), kind.name().to_owned(), id.to_owned()), text.to_owned());
    }

    /// The snapshot as it stands, with the issue's own data where the document is issued.
    pub(super) fn freeze(&self, order: &Order<'_>, about: &About<'_>) -> Frozen {
        let values: Vec<Value> = self
            .values
            .iter()
            .map(|((kind, id, field), value)| json!({ "kind": kind, "id": id, "field": field, "value": value }))
            .collect();
        let findings: Vec<Value> = self
            .findings
            .iter()
            .map(|((code, kind, id), text)| json!({ "code": code, "kind": kind, "id": id, "text": text }))
            .collect();
        let missing: Vec<Value> = about
            .missing
            .iter()
            .map(|it| json!({ "code": it.code, "kind": it.kind.name(), "id": it.id, "text": it.text }))
            .collect();
        let mut value = json!({
            "format": "fortegnelse-print",
            "version": 1,
            "subject": about.subject,
            "title": about.title,
            "language": Language::name(order.language),
            "date": order.printed.unwrap_or(order.now).today,
            "law_as_of": order.law.as_of,
            "values": values,
            "findings": findings,
            "missing": missing,
        });
        if let (Some(_), Some(map)) = (order.printed, value.as_object_mut()) {
            map.insert("recorded_on".to_owned(), json!(order.now.today));
        }
        if let (Edition::Issued { number, version, trail_head }, Some(map)) = (&order.edition, value.as_object_mut()) {
            let signer = about.signer.as_ref().map(|(name, role)| json!({ "name": name, "role": role }));
            map.insert(
                "issue".to_owned(),
                json!({ "number": number, "version": version, "signer": signer, "trail_head": trail_head }),
            );
        }
        let value = sorted(value);
        let bytes = value.to_string().into_bytes();
        let fingerprint = match order.edition {
            Edition::Draft => None,
            Edition::Issued { .. } => Some(hex(&Sha256::digest(&bytes))),
        };
        Frozen { value, bytes, fingerprint }
    }
}

/// The same value with the keys of every object in order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Object(map) => {
            let ordered: BTreeMap<String, Value> = map.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(ordered.into_iter().collect::<Map<_, _>>())
        }
        plain => plain,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
