//! Bytes as a register file, with the journal beside it where there is one.

use std::fs;

use serde_json::{Value, json};

use crate::desk::{Desk, SMALL, files_below};

/// A register of the first version.
const OLDER: &[u8] = include_bytes!("../bases/older.fortegnelse");
/// The pages that a change had begun to write when the power went, from 1, and their size.
const TORN: [usize; 3] = [2, 40, 300];
const PAGE: usize = 512;

/// Whatever a file holds, opening it ends in a register that is whole or in a sentence, and the file is as it was.
pub fn register_file(bytes: &[u8]) {
    let (file, journal) = made(bytes);
    let mut desk = Desk::new();
    let path = desk.path("register.fortegnelse");
    fs::write(&path, &file).unwrap();
    if let Some(journal) = &journal {
        fs::write(desk.path("register.fortegnelse-journal"), journal).unwrap();
    }
    let before = files_below(&desk.root());

    let read = desk.ask("open", json!({ "path": path, "read_only": true }));
    let is_damaged = read.is_ok() && desk.has_damaged_files();
    if read.is_ok() {
        if !is_damaged {
            desk.is_whole();
        }
        drop(desk.ask("check", Value::Null));
        drop(desk.ask("history", json!({ "limit": 20 })));
        drop(desk.ask("save", json!({ "record": { "kind": "person", "record": { "id": "n" } } })));
        desk.must("close", Value::Null);
    }
    drop(desk.ask("backup_content", json!({ "path": path })));
    let mut after = files_below(&desk.root());
    after.retain(|name, _| !name.starts_with("pc"));
    assert!(after == before, "reading changed something");

    let opened = desk.ask("open", json!({ "path": path }));
    if let Ok(opened) = &opened {
        assert!(read.is_ok(), "opened to be written and not to be read: {opened}");
        desk.must("save", json!({ "record": { "kind": "person", "record": { "id": "n", "name": "Bo" } } }));
        let copied = desk.ask("backup", json!({}));
        assert!(copied.is_ok() || is_damaged, "{:?}", copied.err());
        if !is_damaged {
            desk.is_whole();
        }
        desk.must("close", Value::Null);
        desk.must("open", json!({ "path": path }));
    } else if journal.is_none() {
        let mut after = files_below(&desk.root());
        after.retain(|name, _| !name.starts_with("pc"));
        assert!(after == before, "a refusal changed something");
    }
    desk.nothing_is_outside();
}

/// The file that an input stands for, and its journal: itself, where it begins as one; else a known one with places
/// changed. Each change is a kind, a place of three bytes, a length and so many bytes.
fn made(bytes: &[u8]) -> (Vec<u8>, Option<Vec<u8>>) {
    let Some((base, mut rest)) = bytes.split_first().filter(|_| !bytes.starts_with(b"SQLite")) else {
        return (bytes.to_vec(), None);
    };
    let (file, journal) = match base % 4 {
        0 | 1 => (SMALL.to_vec(), Vec::new()),
        2 => (OLDER.to_vec(), Vec::new()),
        _ => torn(),
    };
    let mut whole = [file.as_slice(), &journal].concat();
    let mut end = whole.len();
    while let [kind, high, middle, low, length, more @ ..] = rest {
        let (new, left) = more.split_at(more.len().min(usize::from(*length)));
        rest = left;
        let at = u32::from_be_bytes([0, *high, *middle, *low]) as usize % whole.len();
        match kind % 8 {
            0 => end = at,
            1 => whole[at] = whole[at].wrapping_add(*length),
            2 => {
                // A page over another.
                let (from, to) = (at / PAGE * PAGE, usize::from(*length) * PAGE % whole.len() / PAGE * PAGE);
                let page: Vec<u8> = whole[from..].iter().take(PAGE).copied().collect();
                for (place, byte) in whole[to..].iter_mut().zip(page) {
                    *place = byte;
                }
            }
            3 => whole[at..].iter_mut().take(PAGE).for_each(|it| *it = 0),
            _ => whole[at..].iter_mut().zip(new).for_each(|(place, byte)| *place = *byte),
        }
    }
    whole.truncate(end);
    if journal.is_empty() {
        return (whole, None);
    }
    let journal = whole.split_off(file.len().min(whole.len()));
    (whole, Some(journal))
}

/// A small register in the middle of a change, and the journal that takes it back, as SQLite writes one.
fn torn() -> (Vec<u8>, Vec<u8>) {
    const NONCE: u32 = 0x5eed;
    let mut file = SMALL.to_vec();
    let mut journal = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7".to_vec();
    for number in [TORN.len() as u32, NONCE, (SMALL.len() / PAGE) as u32, PAGE as u32, PAGE as u32] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(PAGE, 0);
    for number in TORN {
        let page = &mut file[(number - 1) * PAGE..number * PAGE];
        journal.extend((number as u32).to_be_bytes());
        journal.extend_from_slice(page);
        // Every two hundredth byte from the end, and none at the very beginning.
        let sum = (1..PAGE.div_ceil(200)).map(|step| u32::from(page[PAGE - 200 * step])).sum::<u32>();
        journal.extend((NONCE + sum).to_be_bytes());
        page.fill(0xaa);
    }
    (file, journal)
}
