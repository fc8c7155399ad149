//! How an input becomes another one that still means something: JSON is changed as JSON, and lines as lines.

use schema::Kind;
use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::values;

/// How the fuzzer changes bytes of which it knows nothing.
pub type Blind = fn(&mut [u8], usize, usize) -> usize;

/// Changes the first `size` bytes, in a buffer of `most`, and gives how many there are then.
pub fn mutated(data: &mut [u8], size: usize, most: usize, seed: u32, blind: Blind) -> usize {
    let mut dice = Dice::of(seed);
    if dice.one_in(5) {
        return blind(data, size, most);
    }
    let changed = std::str::from_utf8(&data[..size]).ok().map(|text| changed(text, &mut dice));
    match changed {
        Some(text) if !text.is_empty() && text.len() <= most => {
            data[..text.len()].copy_from_slice(text.as_bytes());
            text.len()
        }
        _ => blind(data, size, most),
    }
}

fn changed(text: &str, dice: &mut Dice) -> String {
    if let Ok(mut whole) = serde_json::from_str::<Value>(text) {
        for _ in 0..=dice.below(4) {
            change(&mut whole, dice);
        }
        return whole.to_string();
    }
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=dice.below(3) {
        change_line(&mut lines, dice);
    }
    lines.join("\n")
}

fn change_line(lines: &mut Vec<String>, dice: &mut Dice) {
    let at = dice.below(lines.len());
    match dice.below(12) {
        _ if lines.is_empty() => lines.push(format!("{} {{}}", dice.pick(commands::NAMES))),
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[dice.below(lines.len())].clone()),
        2 => {
            let other = dice.below(lines.len());
            lines.swap(at, other);
        }
        3 => lines.insert(at, format!("{} {{}}", dice.pick(commands::NAMES))),
        4 => lines.insert(at, written(dice)),
        _ => {
            let (name, payload) = lines[at].split_once(' ').unwrap_or((&lines[at], "{}"));
            let Ok(mut payload) = serde_json::from_str::<Value>(payload) else { return };
            for _ in 0..=dice.below(3) {
                change(&mut payload, dice);
            }
            lines[at] = format!("{name} {payload}");
        }
    }
}

/// A record that is written, of any kind.
fn written(dice: &mut Dice) -> String {
    let kind = *dice.pick(Kind::ALL);
    let name = *dice.pick(&["save", "add"]);
    let known = base_ids();
    let mut record = Map::new();
    let id = if name == "add" || dice.one_in(2) { format!("n{}", dice.below(4)) } else { some_id(&known, kind, dice) };
    record.insert("id".to_owned(), json!(id));
    for field in kind.fields() {
        let must = matches!(field.form.shape, schema::Shape::Link { .. } | schema::Shape::Date);
        if field.name != "id" && (must || dice.one_in(4)) {
            let ids = |kind: Kind| ids_of(&known, kind);
            record.insert(field.name.to_owned(), values::fitting(field, &ids, dice));
        }
    }
    format!("{name} {}", json!({ "record": { "kind": kind.name(), "record": record } }))
}

/// The records of the register that the desks begin with.
pub(crate) fn base_ids() -> Value {
    serde_json::from_str(include_str!("../bases/small.json")).unwrap()
}

fn ids_of(whole: &Value, kind: Kind) -> Vec<String> {
    let records = whole[kind.table()].as_array().into_iter().flatten();
    records.filter_map(|it| it["id"].as_str().map(str::to_owned)).collect()
}

fn some_id(whole: &Value, kind: Kind, dice: &mut Dice) -> String {
    let ids = ids_of(whole, kind);
    if ids.is_empty() { "a".to_owned() } else { dice.pick(&ids).clone() }
}

/// Changes one place of a value.
fn change(whole: &mut Value, dice: &mut Dice) {
    if dice.one_in(2) && change_record(whole, dice) {
        return;
    }
    let (mut at, mut other) = (dice.below(count(whole)), dice.below(count(whole)));
    let taken = nth(whole, &mut other).cloned();
    let Some(place) = nth(whole, &mut at) else { return };
    match dice.below(6) {
        0 => *place = values::any(dice),
        1 => *place = taken.unwrap_or_default(),
        _ => change_place(place, dice),
    }
}

fn change_place(place: &mut Value, dice: &mut Dice) {
    match place {
        Value::Object(fields) => {
            let name = fields.keys().nth(dice.below(fields.len())).cloned().unwrap_or_default();
            let value = fields.shift_remove(&name).unwrap_or_default();
            match dice.below(4) {
                0 => {}
                1 => drop(fields.insert(values::text(dice).as_str().unwrap_or_default().to_owned(), value)),
                2 => {
                    let kind = dice.pick(Kind::ALL);
                    let field = dice.pick(kind.fields());
                    fields.insert(name, value);
                    fields.insert(field.name.to_owned(), values::fitting(field, &|_| Vec::new(), dice));
                }
                _ => drop(fields.insert(name, values::any(dice))),
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = dice.below(items.len());
            match dice.below(4) {
                0 => drop(items.remove(at)),
                1 => {
                    let to = dice.below(items.len());
                    items.swap(at, to);
                }
                2 => items.clear(),
                _ => {
                    for _ in 0..=dice.below(6) {
                        items.insert(at, items[at].clone());
                    }
                }
            }
        }
        Value::String(text) => match dice.below(4) {
            0 => {
                let cut = text.char_indices().nth(dice.below(text.chars().count())).map_or(0, |(at, _)| at);
                text.truncate(cut);
            }
            1 => text.push_str(values::text(dice).as_str().unwrap_or_default()),
            _ => *place = values::text(dice),
        },
        other => *other = values::any(dice),
    }
}

/// Sets a field of a record to a value it takes, or adds a record; false where there is none.
fn change_record(whole: &mut Value, dice: &mut Dice) -> bool {
    let known = if whole["format"].is_string() { whole.clone() } else { base_ids() };
    let ids = |kind: Kind| ids_of(&known, kind);
    if whole["record"]["kind"].is_string() {
        let kind = whole["record"]["kind"].as_str().and_then(Kind::named);
        let Some(kind) = kind else { return false };
        return set_field(kind, &mut whole["record"]["record"], &ids, dice);
    }
    let Some(lists) = whole.as_object_mut().filter(|it| it.contains_key("format")) else { return false };
    let kind = *dice.pick(Kind::ALL);
    if !lists.contains_key(kind.table()) && (kind.stays_in_file() || !dice.one_in(3)) {
        return false;
    }
    let list = lists.entry(kind.table()).or_insert_with(|| json!([]));
    let Some(records) = list.as_array_mut() else { return false };
    if records.is_empty() || dice.one_in(4) {
        let mut record = json!({ "id": format!("n{}", dice.below(1000)) });
        for field in kind.fields().iter().filter(|it| it.name != "id") {
            let must = matches!(field.form.shape, schema::Shape::Link { .. } | schema::Shape::Date);
            if must || dice.one_in(3) {
                record[field.name] = values::fitting(field, &ids, dice);
            }
        }
        records.push(record);
        return true;
    }
    let at = dice.below(records.len());
    set_field(kind, &mut records[at], &ids, dice)
}

fn set_field(kind: Kind, record: &mut Value, ids: &dyn Fn(Kind) -> Vec<String>, dice: &mut Dice) -> bool {
    let field = dice.pick(kind.fields());
    if !record.is_object() || field.name == "id" {
        return false;
    }
    record[field.name] = values::fitting(field, ids, dice);
    true
}

/// How many values there are in one.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value so many places on.
fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|it| nth(it, left)),
        Value::Object(fields) => fields.values_mut().find_map(|it| nth(it, left)),
        _ => None,
    }
}
