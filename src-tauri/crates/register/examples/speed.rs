//! How long a large register takes. Run by hand: `cargo run --release -p register --example speed`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

#[path = "../tests/all/support/mod.rs"]
mod support;

use std::time::Instant;

use register::Act;
use schema::Kind;
use serde_json::json;
use support::{Desk, stamp};

fn main() {
    let desk = Desk::new();
    let mut file = desk.create();
    let begun = Instant::now();
    file.transact(&stamp(), Act::Import, None, |change| {
        for activity in 0..2000 {
            let note = "En bemærkning om behandlingen. ".repeat(8);
            let id =
                change.save(
                    Kind::Activity,
                    json!({ "position": activity, "name": "Behandling", "internal_note": note }),
                )?["id"]
                    .clone();
            for position in 0..3 {
                let purpose = change
                    .save(Kind::Purpose, json!({ "activity": id, "position": position, "description": "Formål" }))?;
                change.save(
                    Kind::LegalBasis,
                    json!({ "purpose": purpose["id"], "ground": "contract", "note": "Aftalen" }),
                )?;
            }
            for position in 0..4 {
                change
                    .save(Kind::DataItem, json!({ "activity": id, "position": position, "name": "Navn og adresse" }))?;
            }
        }
        Ok(())
    })
    .unwrap();
    println!("import: {:?}", begun.elapsed());
    drop(file);
    let begun = Instant::now();
    let mut file = desk.open();
    println!("open: {:?}, {} events, {} bytes", begun.elapsed(), file.events(), desk_size(&desk));
    let begun = Instant::now();
    file.transact(&stamp(), Act::Save, None, |change| {
        change.save(Kind::Activity, json!({ "id": "activity-1", "name": "Løn" }))
    })
    .unwrap();
    println!("save: {:?}", begun.elapsed());
    let begun = Instant::now();
    file.undo(&stamp()).unwrap();
    println!("undo: {:?}", begun.elapsed());
    let begun = Instant::now();
    assert!(file.verify().unwrap().is_clean());
    println!("verify: {:?}", begun.elapsed());
    let begun = Instant::now();
    file.erase(&stamp(), Kind::Activity, "activity-1", &desk.backups()).unwrap();
    println!("erase: {:?}", begun.elapsed());
}

fn desk_size(desk: &Desk) -> u64 {
    std::fs::metadata(desk.path()).unwrap().len()
}
