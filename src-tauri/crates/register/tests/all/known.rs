//! The register as it was once, from the trail alone.

use crate::support::{Desk, fill, full, stamp, stamp_at};
use register::{Act, ChangeId, RegisterFile};
use schema::{Kind, Register};
use serde_json::json;

/// Numbers that look random and are the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

const KINDS: [Kind; 7] =
    [Kind::Person, Kind::Party, Kind::System, Kind::Activity, Kind::Purpose, Kind::Agreement, Kind::Measure];

fn edit(file: &mut RegisterFile, dice: &mut Dice, turn: i64) {
    let (kind, number, choice) = (KINDS[dice.below(KINDS.len())], dice.below(4), dice.below(10));
    let id = format!("{}.{number}", kind.name());
    let has = file.content().values(kind).unwrap().iter().any(|it| it["id"] == id);
    let stamp = stamp_at(turn);
    let done = match choice {
        0 if has => file.transact(&stamp, Act::Remove, None, |change| change.remove(kind, &id)),
        1 => file.undo(&stamp).map(drop),
        2 => file.redo(&stamp).map(drop),
        _ => file.transact(&stamp, Act::Save, None, |change| {
            change.save(kind, full(kind, &id, dice.below(16), "rettet")).map(drop)
        }),
    };
    // What cannot be done at this point changes nothing.
    if let Err(error) = done {
        let known = matches!(
            error,
            register::Error::NothingToUndo | register::Error::LinkBroken { .. } | register::Error::UndoRefused { .. }
        );
        assert!(known, "{error:?}");
    }
}

#[test]
fn after_two_hundred_random_changes_the_past_at_each_is_the_copy_kept_then() {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    let mut dice = Dice(20_261_121);
    let mut kept: Vec<(ChangeId, Register)> = vec![(file.last(), file.content().clone())];
    let mut turn = 0;
    while kept.len() <= 200 {
        turn += 1;
        edit(&mut file, &mut dice, turn);
        if kept.last().unwrap().0 != file.last() {
            kept.push((file.last(), file.content().clone()));
        }
    }
    drop(file);
    let file = desk.open();
    let (mut same, mut all) = (0, 0);
    for (change, register) in &kept {
        let known = file.as_left_by(*change).unwrap();
        assert_eq!(known.register, *register, "{change:?}");
        assert!(!known.erased);
        for kind in KINDS {
            for number in 0..4 {
                let id = format!("{}.{number}", kind.name());
                let there = register.values(kind).unwrap().into_iter().find(|it| it["id"] == id.as_str());
                assert_eq!(file.left_by(*change, kind, &id).unwrap(), there, "{change:?} {id}");
            }
        }
        same += usize::from(*register == *file.content());
        all += 1;
    }
    assert_eq!(all, 201);
    assert!(same < 50, "the changes changed something: {same}");
    assert_eq!(file.as_left_by(ChangeId(0)).unwrap().register, Register::default());
}

#[test]
fn what_was_erased_since_is_not_in_the_past_and_that_is_said() {
    let desk = Desk::new();
    let mut file = desk.create();
    let save = |file: &mut RegisterFile, id: &str, name: &str| {
        file.transact(&stamp(), Act::Save, None, |change| {
            change.save(Kind::Person, json!({ "id": id, "name": name })).map(drop)
        })
        .unwrap();
        file.last()
    };
    let first = save(&mut file, "pernille", "Pernille");
    let both = save(&mut file, "karen", "Karen");
    let later = save(&mut file, "pernille", "Pernille Prøvesen");
    file.erase(&stamp(), Kind::Person, "karen", &desk.backups()).unwrap();
    let names = |change| -> (Vec<String>, bool) {
        let known = file.as_left_by(change).unwrap();
        (known.register.persons.iter().map(|it| it.name.text().to_owned()).collect(), known.erased)
    };
    assert_eq!(names(first), (vec!["Pernille".to_owned()], false));
    assert_eq!(names(both), (vec!["Pernille".to_owned()], true));
    assert_eq!(names(later), (vec!["Pernille Prøvesen".to_owned()], true));
    assert_eq!([first, both, later].map(|change| file.erasures(change).unwrap()), [0, 1, 1]);
    assert_eq!(file.left_by(both, Kind::Person, "karen").unwrap(), None, "of what was erased nothing is left");
}

#[test]
fn the_first_day_is_the_earliest_whatever_the_clocks_did() {
    let desk = Desk::new();
    let mut file = desk.create();
    let made = file.first_day().unwrap().unwrap();
    assert_eq!(made, stamp().now.today);
    let early = stamp_at(-3 * 24 * 60);
    file.transact(&early, Act::Save, None, |change| {
        change.save(Kind::Person, json!({ "id": "p", "name": "Pernille" })).map(drop)
    })
    .unwrap();
    assert_eq!(file.first_day().unwrap(), made.plus_days(-3));
}

#[test]
fn when_a_record_was_last_changed_is_told_as_it_was_told_then() {
    let desk = Desk::new();
    let mut file = desk.create();
    let mut told = Vec::new();
    for turn in 1..4 {
        let name = format!("Navn {turn}");
        file.transact(&stamp_at(turn), Act::Save, None, |change| {
            change.save(Kind::Person, json!({ "id": "p", "name": name })).map(drop)
        })
        .unwrap();
        told.push((file.last(), file.last_changes(Kind::Person).unwrap()));
    }
    for (change, then) in told {
        assert_eq!(file.last_changes_by(Kind::Person, change).unwrap(), then);
    }
}
