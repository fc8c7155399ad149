//! What issuing and looking back cost on a large register with a long past, as times and as ratios of one run:
//! `cargo run --release -p tests --example cost`. A temporary folder in memory (`TMPDIR=/dev/shm`) spares the disk.
//!
//! Three registers: a small one; one in which everything is ten times as much; and the small one with ten times the past.
//! A ratio of 10 is a cost in line with the amount; the second column of ratios is what a long past alone costs.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)] // a measuring aid

use std::path::Path;
use std::time::Instant as Clock;

use commands::{App, Call, Folders};
use register::{Act, ChangeId, Older, Selection, Stamp, Window};
use schema::{Date, Instant, Kind, Language, Now};
use serde_json::{Value, json};

/// How often each is measured; the middle one counts.
const AGAIN: usize = 5;

fn main() {
    let sizes = [("small", 200, 2_000), ("tenfold", 2_000, 20_000), ("long past", 200, 20_000)];
    let [small, tenfold, long] = sizes.map(|(name, activities, events)| {
        eprintln!("{name} …");
        let (events, told) = measure(activities, events);
        (activities, events, told)
    });
    for (name, of) in [("small", &small), ("tenfold", &tenfold), ("long past", &long)] {
        println!("{name:10} {:6} activities {:7} events", of.0, of.1);
    }
    println!("\n{:44} {:>9} {:>9} {:>9} {:>9} {:>9}", "ms", "small", "tenfold", "long past", "tenfold/", "long/");
    for (((what, a), (_, b)), (_, c)) in small.2.iter().zip(&tenfold.2).zip(&long.2) {
        println!("{what:44} {a:9.1} {b:9.1} {c:9.1} {:9.1} {:9.1}", b / a, c / a);
    }
}

/// The middle of several times, in milliseconds.
fn time(mut act: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..AGAIN)
        .map(|_| {
            let begun = Clock::now();
            act();
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[AGAIN / 2]
}

fn measure(activities: usize, events: u64) -> (u64, Vec<(&'static str, f64)>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.fortegnelse");
    let middle = grow(&path, activities, events);
    let mut told = Vec::new();
    let stamp = stamp_on(400);
    let backups = folder.path().join("backups");
    {
        let mut file = register::open(&path, &stamp, &backups).unwrap();
        let events = file.events();
        told.push(("as recorded on a day in the middle", time(|| drop(file.as_of(middle).unwrap()))));
        told.push(("as recorded at the start", time(|| drop(file.as_left_by(ChangeId(2)).unwrap()))));
        told.push(("as recorded yesterday", time(|| drop(file.as_of(Date::new(2026, 12, 30).unwrap()).unwrap()))));
        let page = |which: &Selection<'_>| drop(file.deeds(which, 41, Window { skip: 0, take: 12 }).unwrap());
        told.push(("a page of the history", time(|| page(&Selection::default()))));
        let of = Selection { of: Some((Kind::Activity, "a7")), ..Selection::default() };
        told.push(("a page of one activity's history", time(|| page(&of))));
        let which = Older { change: ChangeId(2), kind: Kind::Activity, id: "a7", whole: true };
        told.push(("an older version looked at", time(|| drop(file.try_bring_back(&stamp, &which).unwrap()))));
        assert_eq!(file.events(), events);
    }
    let begun = Clock::now();
    drop(register::open(&path, &stamp, &backups).unwrap());
    told.push(("open", begun.elapsed().as_secs_f64() * 1e3));
    let mut app = App::new(Folders { data: folder.path().join("pc") });
    let call = Call { now: stamp.now, actor: Some(stamp.actor.clone()), language: Some(Language::Da) };
    let mut ask = |name: &str, asked: Value| commands::dispatch(&mut app, &call, name, asked).unwrap();
    let opened = ask("open", json!({ "path": path }));
    drop(opened);
    let mut issued = 0;
    told.push((
        "issue the record",
        time(|| {
            ask("issue", json!({ "subject": "article30" }));
            issued += 1;
        }),
    ));
    assert_eq!(issued, AGAIN);
    told.push(("issue a policy", time(|| drop(ask("issue", json!({ "subject": "policy" }))))));
    told.push(("begin a control", {
        let plan = ask("start", json!({}))["open"]["register"]["control_plans"][0]["id"].clone();
        time(|| {
            ask("control_start", json!({ "plan": plan }));
            ask("undo", json!({}));
        })
    }));
    (events, told)
}

/// A register with so many activities, written in one act, and then edited one save after the other through a year. Gives
/// the day on which half of that was done.
fn grow(path: &Path, activities: usize, events: u64) -> Date {
    let base: Value = serde_json::from_slice(
        &std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("registers/003-klar.json")).unwrap(),
    )
    .unwrap();
    let base = exchange::read(base.to_string().as_bytes()).unwrap();
    let mut file = register::create(path, &stamp_on(0)).unwrap();
    file.transact(&stamp_on(0), Act::Create, None, |change| {
        for kind in Kind::ALL.iter().copied() {
            for value in base.values(kind).unwrap_or_default() {
                change.save(kind, value)?;
            }
        }
        for at in 0..activities {
            let a = format!("a{at}");
            change.save(Kind::Activity, activity(at, 0))?;
            for p in 0..2 {
                let id = format!("{a}.p{p}");
                change.save(Kind::Purpose, json!({ "id": id, "activity": a, "position": p, "description": "Levere de bestilte ydelser på den rigtige adresse" }))?;
                change.save(Kind::LegalBasis, json!({ "id": format!("{id}.b"), "purpose": id, "ground": "contract", "note": "Aftalen med kunden" }))?;
            }
            let subjects = json!({ "id": format!("{a}.s"), "activity": a, "name": "Kunder" });
            change.save(Kind::SubjectCategory, subjects)?;
            for d in 0..2 {
                let item = json!({ "id": format!("{a}.d{d}"), "activity": a, "position": d, "name": (["Navn", "Adresse"][d]), "source": "data_subject" });
                change.save(Kind::DataItem, item)?;
            }
        }
        Ok(())
    })
    .unwrap();
    let left = events.saturating_sub(file.events());
    let day = |done: u64| i64::try_from(1 + done * 363 / left.max(1)).unwrap();
    for done in 0..left {
        let at = usize::try_from(done).unwrap();
        file.transact(&stamp_on(day(done)), Act::Save, None, |change| {
            change.save(Kind::Activity, activity(at % activities, at + 1))
        })
        .unwrap();
    }
    stamp_on(day(left / 2)).now.today
}

fn activity(at: usize, turn: usize) -> Value {
    json!({ "id": format!("a{at}"), "position": 100 + at, "name": format!("Behandling {at}"),
        "internal_note": format!("Set igennem {turn} gange; alle oplysninger behandles i Danmark, se aftalernes bilag B.") })
}

/// So many days after the first of the year.
fn stamp_on(day: i64) -> Stamp {
    let start = Instant::parse("2026-01-01T10:00:00+01:00").unwrap();
    let date = Date(start.0.date_naive()).plus_days(day).unwrap();
    let now = Now::at(Instant::parse(&format!("{date}T10:00:00+01:00")).unwrap());
    Stamp { now, actor: "Pernille Prøvesen".into() }
}
