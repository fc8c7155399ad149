//! The past as people read it: by acts, a page at a time, narrowed to what is asked for.

use crate::support::{Desk, stamp, stamp_at};
use register::{Act, ChangeId, Deed, RegisterFile, Selection, Stamp, Window};
use schema::{Date, Kind};
use serde_json::{Value, json};

const ALL: Window = Window { skip: 0, take: usize::MAX };

fn deeds(file: &RegisterFile, which: &Selection<'_>) -> Vec<Deed> {
    file.deeds(which, usize::MAX, ALL).unwrap()
}

fn save(file: &mut RegisterFile, stamp: &Stamp, run: Option<&str>, kind: Kind, record: Value) -> String {
    let act = if record["id"].is_null() { Act::Add } else { Act::Save };
    let saved = file.transact(stamp, act, run, |change| change.save(kind, record)).unwrap();
    saved["id"].as_str().unwrap().to_owned()
}

fn acts(deeds: &[Deed]) -> Vec<Act> {
    deeds.iter().map(|it| it.act).collect()
}

fn by(name: &str, minutes: i64) -> Stamp {
    Stamp { actor: name.into(), ..stamp_at(minutes) }
}

#[test]
fn what_is_undone_as_one_is_told_as_one() {
    let desk = Desk::new();
    let mut file = desk.create();
    let id = save(&mut file, &stamp(), None, Kind::Person, json!({ "name": "A" }));
    for name in ["Ab", "Abe", "Abel"] {
        save(&mut file, &stamp(), Some("navn"), Kind::Person, json!({ "id": id, "name": name }));
    }
    let told = deeds(&file, &Selection::default());
    assert_eq!(acts(&told), [Act::Save, Act::Add, Act::Create]);
    let saved = &told[0];
    assert_eq!((saved.records, saved.change.0 - saved.first.0), (1, 2));
    assert_eq!(saved.effects[0].before.as_ref().unwrap()["name"], "A");
    assert_eq!(saved.effects[0].after.as_ref().unwrap()["name"], "Abel");
    // Any of its changes leads to the whole of it.
    for change in saved.first.0..=saved.change.0 {
        assert_eq!(file.deed(ChangeId(change), &Selection::default(), ALL).unwrap().as_ref(), Some(saved));
    }
    assert_eq!(file.undo_change(), Some(saved.change));
    file.undo(&stamp()).unwrap();
    let told = deeds(&file, &Selection::default());
    assert_eq!(acts(&told), [Act::Undo, Act::Save, Act::Add, Act::Create]);
    assert_eq!(told[0].undoes, Some(told[1].change));
    assert_eq!(told[1].undone_by, Some(told[0].change));
    assert_eq!((file.undo_change(), file.redo_change()), (Some(told[2].change), Some(told[0].change)));
}

#[test]
fn the_same_run_after_something_else_is_another_act() {
    let desk = Desk::new();
    let mut file = desk.create();
    let id = save(&mut file, &stamp(), None, Kind::Person, json!({ "name": "A" }));
    save(&mut file, &stamp(), Some("navn"), Kind::Person, json!({ "id": id, "name": "B" }));
    file.undo(&stamp()).unwrap();
    save(&mut file, &stamp(), Some("navn"), Kind::Person, json!({ "id": id, "name": "C" }));
    assert_eq!(acts(&deeds(&file, &Selection::default())), [Act::Save, Act::Undo, Act::Save, Act::Add, Act::Create]);
    let of = Selection { of: Some((Kind::Person, &id)), ..Selection::default() };
    assert_eq!(acts(&deeds(&file, &of)), [Act::Save, Act::Undo, Act::Save, Act::Add]);
}

#[test]
fn what_was_typed_and_typed_back_did_nothing_to_any_record() {
    let desk = Desk::new();
    let mut file = desk.create();
    let id = save(&mut file, &stamp(), None, Kind::Person, json!({ "name": "A" }));
    for name in ["B", "A"] {
        save(&mut file, &stamp(), Some("navn"), Kind::Person, json!({ "id": id, "name": name }));
    }
    let told = deeds(&file, &Selection::default()).remove(0);
    assert_eq!((told.act, told.records, told.effects.len()), (Act::Save, 0, 0));
}

#[test]
fn a_records_past_holds_its_parts_also_those_that_are_gone() {
    let desk = Desk::new();
    let mut file = desk.create();
    let activity = save(&mut file, &stamp(), None, Kind::Activity, json!({ "name": "Kunder" }));
    let other = save(&mut file, &stamp(), None, Kind::Activity, json!({ "name": "Ansatte" }));
    let purpose = save(&mut file, &stamp(), None, Kind::Purpose, json!({ "activity": activity }));
    save(&mut file, &stamp(), None, Kind::LegalBasis, json!({ "purpose": purpose, "ground": "contract" }));
    save(&mut file, &stamp(), None, Kind::Purpose, json!({ "activity": other }));
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Purpose, &purpose)).unwrap();
    let of = |kind, id| Selection { of: Some((kind, id)), ..Selection::default() };
    let told = deeds(&file, &of(Kind::Activity, &activity));
    assert_eq!(acts(&told), [Act::Remove, Act::Add, Act::Add, Act::Add]);
    let kinds: Vec<Kind> = told[0].effects.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [Kind::Purpose, Kind::LegalBasis], "the legal basis went with its purpose");
    assert_eq!(acts(&deeds(&file, &of(Kind::Activity, &other))), [Act::Add, Act::Add]);
    assert!(deeds(&file, &of(Kind::Activity, "ukendt")).is_empty());
    let bases = Selection { kinds: &[Kind::LegalBasis], ..of(Kind::Activity, &activity) };
    assert_eq!(acts(&deeds(&file, &bases)), [Act::Remove, Act::Add]);
}

#[test]
fn the_past_is_read_page_by_page_and_each_act_once() {
    let desk = Desk::new();
    let mut file = desk.create();
    for at in 0..25 {
        save(&mut file, &stamp_at(at), None, Kind::Person, json!({ "name": format!("{at}") }));
    }
    let whole = deeds(&file, &Selection::default());
    let mut pages = Vec::new();
    let mut before = None;
    loop {
        let page = file.deeds(&Selection { before, ..Selection::default() }, 4, ALL).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.first);
        pages.extend(page);
    }
    assert_eq!(pages, whole);
    assert_eq!(whole.len(), 26);
}

#[test]
fn of_an_act_with_many_records_only_the_window_is_read() {
    let desk = Desk::new();
    let mut file = desk.create();
    file.transact(&stamp(), Act::Import, None, |change| {
        for at in 0..50 {
            change.save(Kind::Person, json!({ "name": format!("{at}") }))?;
        }
        Ok(())
    })
    .unwrap();
    let read = |skip, take| file.deeds(&Selection::default(), 1, Window { skip, take }).unwrap().remove(0);
    let names = |deed: &Deed| -> Vec<String> {
        deed.effects.iter().map(|it| it.after.as_ref().unwrap()["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((read(0, 3).records, names(&read(0, 3))), (50, vec!["0".into(), "1".into(), "2".into()]));
    assert_eq!(names(&read(48, 10)), ["48", "49"]);
    assert_eq!((read(50, 10).records, read(50, 10).effects.len()), (50, 0));
}

#[test]
fn it_is_narrowed_by_kind_person_and_day() {
    let desk = Desk::new();
    let mut file = desk.create();
    let day = 24 * 60;
    save(&mut file, &by("Pernille Prøvesen", 0), None, Kind::Person, json!({ "name": "A" }));
    save(&mut file, &by("Ole Mønster", day), None, Kind::System, json!({ "name": "B" }));
    save(&mut file, &by("Ole Mønster", 2 * day), None, Kind::Person, json!({ "name": "C" }));
    let count = |which: Selection<'_>| deeds(&file, &which).len();
    let any = Selection::default();
    assert_eq!(count(Selection { kinds: &[Kind::System, Kind::Party], ..any }), 1);
    assert_eq!(count(Selection { actor: Some("Ole Mønster"), ..any }), 2);
    assert_eq!(count(Selection { actor: Some("Ole Mønster"), kinds: &[Kind::Person], ..any }), 1);
    let days =
        |from: u32, until: u32| Selection { from: Date::new(2026, 11, from), until: Date::new(2026, 11, until), ..any };
    assert_eq!(count(days(21, 21)), 2, "the file itself was made that day too");
    assert_eq!(count(days(22, 23)), 2);
    assert_eq!(count(days(24, 30)), 0);
    assert_eq!(file.actors().unwrap(), ["Ole Mønster", "Pernille Prøvesen"]);
}

#[test]
fn a_record_is_known_as_it_was_by_each_change_and_not_at_all_once_erased() {
    let desk = Desk::new();
    let mut file = desk.create();
    let id = save(&mut file, &stamp(), None, Kind::Party, json!({ "name": "Før" }));
    save(&mut file, &stamp(), None, Kind::Party, json!({ "id": id, "name": "Efter" }));
    file.transact(&stamp(), Act::Remove, None, |change| change.remove(Kind::Party, &id)).unwrap();
    let name = |change| file.known_by(ChangeId(change), Kind::Party, &id).unwrap().map(|it| it["name"].clone());
    let names: Vec<Option<Value>> = (1..=4).map(name).collect();
    let [before, after] = [json!("Før"), json!("Efter")];
    assert_eq!(names, [Some(before.clone()), Some(before), Some(after.clone()), Some(after)]);
    file.erase(&stamp(), Kind::Party, &id, &desk.backups()).unwrap();
    assert_eq!(file.known_by(ChangeId(9), Kind::Party, &id).unwrap(), None);
    let told = deeds(&file, &Selection::default());
    assert_eq!((told[0].act, told[0].erases), (Act::Erase, Some(Kind::Party)));
    let erased: Vec<(usize, usize)> = told[1..].iter().map(|it| (it.records, it.erased)).collect();
    assert_eq!(erased, [(0, 1), (0, 1), (0, 1), (0, 0)]);
}
