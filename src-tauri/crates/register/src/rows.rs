//! Between a record as a value and its row, guided by the fields its kind declares.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use schema::{Field, Kind, Shape};
use serde_json::{Map, Value};

use crate::{Damage, Result};

/// The statements of one kind.
struct Statements {
    list: String,
    read: String,
    write: String,
    delete: String,
}

static STATEMENTS: LazyLock<HashMap<Kind, Statements>> =
    LazyLock::new(|| Kind::ALL.iter().map(|kind| (*kind, Statements::of(*kind))).collect());

impl Statements {
    fn of(kind: Kind) -> Statements {
        let columns = columns(kind);
        let names: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
        let (all, table) = (names.join(", "), kind.table());
        let sets: Vec<String> = names[1..].iter().map(|name| format!("{name} = excluded.{name}")).collect();
        let order = if kind.field("position").is_some() { "position, id" } else { "id" };
        let marks = vec!["?"; names.len()].join(", ");
        Statements {
            list: format!("SELECT {all} FROM {table} ORDER BY {order}"),
            read: format!("SELECT {all} FROM {table} WHERE id = ?"),
            write: format!(
                "INSERT INTO {table} ({all}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {}",
                sets.join(", ")
            ),
            delete: format!("DELETE FROM {table} WHERE id = ?"),
        }
    }
}

/// The columns of a kind's table: `id`, then each field's, a stated one's followed by its state's.
pub(crate) fn columns(kind: Kind) -> Vec<String> {
    let mut columns = vec!["id".to_owned()];
    for field in kind.fields() {
        columns.push(field.name.to_owned());
        if field.form.stated {
            columns.push(format!("{}_state", field.name));
        }
    }
    columns
}

/// Every record of a kind, by place and id.
pub(crate) fn list(conn: &Connection, kind: Kind) -> Result<Vec<Value>> {
    let mut select = conn.prepare_cached(&STATEMENTS[&kind].list)?;
    let mut rows = select.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(record(kind, row)?);
    }
    Ok(records)
}

/// One record, if it exists.
pub(crate) fn read(conn: &Connection, kind: Kind, id: &str) -> Result<Option<Value>> {
    let mut select = conn.prepare_cached(&STATEMENTS[&kind].read)?;
    select.query_row([id], |row| Ok(record(kind, row))).optional()?.transpose()
}

/// Writes a record that its kind has normalised.
pub(crate) fn write(conn: &Connection, kind: Kind, record: &Value) -> Result<()> {
    let mut row = vec![plain(&record["id"])];
    for field in kind.fields() {
        let value = &record[field.name];
        match (field.form.stated, value) {
            (false, value) => row.push(plain(value)),
            (true, Value::Null) => row.extend([Sql::Null, Sql::Text("blank".into())]),
            (true, Value::Object(empty)) => row.extend([Sql::Null, plain(&empty["state"])]),
            (true, value) => row.extend([plain(value), Sql::Text("stated".into())]),
        }
    }
    conn.prepare_cached(&STATEMENTS[&kind].write)?.execute(params_from_iter(row))?;
    Ok(())
}

/// Deletes a record's row.
pub(crate) fn delete(conn: &Connection, kind: Kind, id: &str) -> Result<()> {
    conn.prepare_cached(&STATEMENTS[&kind].delete)?.execute([id])?;
    Ok(())
}

/// The ids of the records of a kind whose field points to a record.
pub(crate) fn pointing(conn: &Connection, kind: Kind, field: &str, to: &str) -> Result<Vec<String>> {
    let sql = format!("SELECT id FROM {} WHERE \"{field}\" = ? ORDER BY id", kind.table());
    let mut select = conn.prepare_cached(&sql)?;
    let ids = select.query_map([to], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn record(kind: Kind, row: &Row<'_>) -> Result<Value> {
    let mut record = Map::with_capacity(kind.fields().len() + 1);
    let id: String = row.get(0)?;
    record.insert("id".into(), Value::from(id.clone()));
    let mut at = 1;
    for field in kind.fields() {
        let cell = row.get_ref(at)?;
        let state = if field.form.stated { row.get_ref(at + 1)? } else { ValueRef::Null };
        at += 1 + usize::from(field.form.stated);
        let Some(value) = value(field, cell, state) else {
            return Err(Damage::Record { kind, id }.into());
        };
        record.insert(field.name.into(), value);
    }
    Ok(Value::Object(record))
}

/// The field's value, None where the cell cannot hold one.
fn value(field: &Field, cell: ValueRef<'_>, state: ValueRef<'_>) -> Option<Value> {
    match (cell, state) {
        (ValueRef::Null, ValueRef::Text(state)) => Some(match state {
            b"blank" => Value::Null,
            state => serde_json::json!({ "state": std::str::from_utf8(state).ok()? }),
        }),
        (ValueRef::Null, _) => Some(Value::Null),
        (ValueRef::Integer(number), _) => Some(match field.form.shape {
            Shape::Bool => Value::Bool(number != 0),
            _ => Value::from(number),
        }),
        (ValueRef::Text(text), _) => {
            let text = std::str::from_utf8(text).ok()?;
            if field.form.list { serde_json::from_str(text).ok() } else { Some(Value::from(text)) }
        }
        (ValueRef::Real(_) | ValueRef::Blob(_), _) => None,
    }
}

fn plain(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(number) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        list => Sql::Text(list.to_string()),
    }
}
