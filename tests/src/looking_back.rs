//! The register on a past day: everything told of it is what was told on that day, less what was erased since.

use std::fs;
use std::path::Path;

use commands::{Access, NAMES, declared};
use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, read, register, root};

/// The ends of days that are looked back at, across a control, deadlines, a law that was taken and a change to summer time.
const DAYS: [&str; 12] = [
    "2026-06-30T23:59:59+02:00",
    "2026-08-31T23:59:59+02:00",
    "2026-09-25T23:59:59+02:00",
    "2026-10-07T23:59:59+02:00",
    "2026-11-06T23:59:59+01:00",
    "2026-11-26T23:59:59+01:00",
    "2026-12-28T23:59:59+01:00",
    "2027-01-12T23:59:59+01:00",
    "2027-02-27T23:59:59+01:00",
    "2027-03-27T23:59:59+01:00",
    "2027-03-28T23:59:59+02:00",
    "2027-05-03T23:59:59+02:00",
];

/// What happens beside the year's script, at the end of a day of those, so that each kind of answer differs between them.
const BESIDE: [(usize, &str); 5] = [(3, "issue"), (5, "enclose"), (6, "law"), (8, "take away"), (10, "rename")];

pub(crate) fn at(desk: &mut Desk, moment: &str) {
    desk.call.now = Now::at(Instant::parse(moment).unwrap());
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The year's company, up to a day; nothing is erased.
pub(crate) fn year() -> Desk {
    let mut desk = Desk::new();
    let (from, path) = (desk.path("a-year.json"), desk.path("a-year.fortegnelse"));
    at(&mut desk, "2026-06-30T12:00:00+02:00");
    fs::write(&from, register("a-year").to_string()).unwrap();
    desk.ask("new_from", json!({ "path": path, "from": from })).unwrap();
    desk
}

/// What the year's script says happened until a moment, and what happens beside it then.
fn live(desk: &mut Desk, changes: &mut Vec<Value>, day: usize) {
    let until = Instant::parse(DAYS[day]).unwrap();
    while changes.first().is_some_and(|it| Instant::parse(text(&it["at"])).unwrap() <= until) {
        let change = changes.remove(0);
        at(desk, text(&change["at"]));
        for saved in change["save"].as_array().into_iter().flatten() {
            desk.ask("save", json!({ "record": saved })).unwrap();
        }
    }
    at(desk, DAYS[day]);
    for (_, what) in BESIDE.iter().filter(|(on, _)| *on == day) {
        beside(desk, what);
    }
}

fn beside(desk: &mut Desk, what: &str) {
    match what {
        "issue" => drop(desk.ask("issue", json!({ "subject": "processors" })).unwrap()),
        "enclose" => {
            let path = desk.path("aftale.pdf");
            fs::write(&path, b"%PDF-1.7 den underskrevne aftale").unwrap();
            let asked = json!({ "path": path, "kind": "agreement", "id": "proevehosting-2026-2" });
            desk.ask("enclose", asked).unwrap();
        }
        "law" => {
            let path = desk.path("regler.json");
            fs::write(&path, json!({ "as_of": "2026-12-01", "minima": minima() }).to_string()).unwrap();
            desk.ask("law_take", json!({ "path": path })).unwrap();
        }
        "take away" => {
            let id = open(desk)["register"]["enclosures"][0]["id"].clone();
            desk.ask("remove", json!({ "kind": "enclosure", "id": id })).unwrap();
        }
        _ => {
            let mut party = open(desk)["register"]["parties"][0].clone();
            party["name"] = json!("Nyt Navn Eksempel A/S");
            desk.ask("save", json!({ "record": { "kind": "party", "record": party } })).unwrap();
        }
    }
}

/// Longer minima than the shipped law has.
fn minima() -> Value {
    let mut minima = serde_json::from_str::<Value>(schema::law::Law::shipped_text()).unwrap()["minima"].take();
    minima[0]["months"] = json!(84);
    minima
}

pub(crate) fn open(desk: &mut Desk) -> Value {
    desk.ask("start", json!({})).unwrap()["open"].take()
}

/// How a reading command is asked: of everything there is. A new one has to be put here, too.
fn asked(desk: &mut Desk, name: &str) -> Vec<Value> {
    let register = open(desk)["register"].take();
    let each = |table: &str, request: &dyn Fn(&Value) -> Value| -> Vec<Value> {
        register[table].as_array().into_iter().flatten().map(|it| request(&it["id"])).collect()
    };
    let to = |name: &str| json!(desk.path(name));
    match name {
        "start" | "state" | "check" | "dates" | "drifts" | "held" | "law" | "templates" => vec![json!({})],
        "information_duty" => each("policies", &|id| json!({ "policy": id })),
        "control" => each("reviews", &|id| json!({ "review": id })),
        "case_deadlines" => {
            let mut all = each("subject_requests", &|id| json!({ "kind": "subject_request", "id": id }));
            all.extend(each("breaches", &|id| json!({ "kind": "breach", "id": id })));
            all
        }
        "documents_on" => vec![json!({ "day": "2026-12-24" })],
        "last_changes" => vec![json!({ "kind": "agreement" }), json!({ "kind": "subject_request" })],
        "history" => vec![json!({ "limit": 100_000 }), json!({ "limit": 3 })],
        "deeds" => vec![json!({ "limit": 1000 }), json!({ "limit": 2 }), json!({ "limit": 9, "text": "aftale" })],
        "deed_parts" => {
            let deeds = desk.ask("deeds", json!({ "limit": 1000 })).unwrap();
            deeds["deeds"].as_array().unwrap().iter().map(|it| json!({ "change": it["change"] })).collect()
        }
        "preview" | "view_draft" => ["article30", "processors", "measures", "policy", "request_log", "breach_log"]
            .map(|subject| json!({ "subject": subject }))
            .to_vec(),
        "print" => vec![json!({ "subject": "article30", "path": to("trykt.pdf") })],
        "document_pdf" => each("documents", &|id| json!({ "id": id, "path": to("igen.pdf") })),
        "view_document" => each("documents", &|id| json!({ "id": id })),
        // A scan that is no PDF is saved, not viewed.
        "enclosure_view" => {
            let attachments = register["attachments"].as_array().unwrap();
            let is_pdf =
                |id: &Value| attachments.iter().any(|it| it["id"] == *id && it["media_type"] == "application/pdf");
            let enclosures = register["enclosures"].as_array().into_iter().flatten();
            enclosures.filter(|it| is_pdf(&it["attachment"])).map(|it| json!({ "id": it["id"] })).collect()
        }
        "enclosure_save" => each("enclosures", &|id| json!({ "id": id, "path": fresh(desk, id) })),
        "export" => vec![json!({ "path": to("ud.json") })],
        "law_export" => vec![json!({ "path": to("lov.json") })],
        other => panic!("say how {other} is asked, so that it is seen to tell of the day one looks back at"),
    }
}

/// A path where nothing stands.
fn fresh(desk: &Desk, id: &Value) -> Value {
    let path = desk.path(&format!("kopi-{}.pdf", text(id)));
    drop(fs::remove_file(&path));
    json!(path)
}

/// Everything the reading commands answer, and the files they write.
fn told(desk: &mut Desk) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for name in NAMES.iter().filter(|name| declared(name) == Some(Access::Reads)) {
        for request in asked(desk, name) {
            if *name == "state" {
                // Told whole to a window that holds nothing.
                open(desk);
            }
            let mut answer = desk.ask(name, request.clone()).unwrap_or_else(|it| panic!("{name} {request}: {it:?}"));
            let path = answer["path"].as_str().map(str::to_owned);
            if let Some(path) = path.filter(|_| {
                matches!(
                    *name,
                    "document_pdf" | "view_document" | "export" | "law_export" | "enclosure_save" | "enclosure_view"
                )
            }) {
                answer["bytes"] = json!(fs::read(Path::new(&path)).unwrap());
            }
            if matches!(*name, "print" | "view_draft") {
                // The footer says when it was printed, and stands by itself in a test below.
                answer["size"].take();
            }
            all.push((format!("{name} {request}"), bare(answer)));
        }
    }
    all
}

/// An answer without what is of the program and not of the register: what can be undone, whether it can be written,
/// which day is looked at, and counters.
fn bare(mut answer: Value) -> Value {
    fn strip(value: &mut Value) {
        const OWN: [&str; 11] = [
            "undo",
            "redo",
            "saved_at",
            "read_only",
            "looking_back",
            "answer",
            "since",
            "last_backup",
            "token",
            "step",
            "settings",
        ];
        match value {
            Value::Object(map) => {
                map.retain(|name, _| !OWN.contains(&name.as_str()));
                map.values_mut().for_each(strip);
            }
            Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut answer);
    if answer["deeds"].is_array() {
        answer["today"].take();
    }
    answer
}

#[test]
fn every_day_of_a_year_is_told_later_as_it_was_told_then() {
    let mut desk = year();
    let mut changes = read(&root().join("tests/year/changes.json")).as_array().unwrap().clone();
    let mut days = Vec::new();
    for (day, end) in DAYS.iter().enumerate() {
        live(&mut desk, &mut changes, day);
        days.push((*end, told(&mut desk)));
    }
    at(&mut desk, "2027-07-10T09:00:00+02:00");
    let today = told(&mut desk);
    let mut differ = 0;
    for (end, then) in days.iter().rev() {
        let opened = desk.ask("look_back", json!({ "day": end[..10] })).unwrap();
        let looked = json!({ "day": end[..10], "erased": false, "today": "2027-07-10" });
        assert_eq!(opened["state"]["looking_back"], looked);
        assert_eq!((&opened["state"]["read_only"], &opened["state"]["today"]), (&json!(true), &json!(end[..10])));
        assert_eq!((&opened["state"]["undo"], &opened["state"]["redo"]), (&Value::Null, &Value::Null));
        let now = told(&mut desk);
        assert_eq!(now.len(), then.len(), "{end}");
        for ((name, now), (of, then)) in now.iter().zip(then) {
            assert_eq!(name, of);
            assert!(now == then, "{end}: {name}\nthen: {then:#}\nnow:  {now:#}");
        }
        differ += usize::from(*then != today);
    }
    assert_eq!(differ, DAYS.len(), "each day was another than today");
    desk.ask("look_forward", json!({})).unwrap();
    assert!(told(&mut desk) == today, "what one looked at left no trace");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn what_was_erased_stays_erased_on_every_day_before_and_that_is_said() {
    const MARKER: &str = "Hemmelig Prøvesen";
    let mut desk = Desk::with(&register("003-klar"));
    let before = open(&mut desk)["register"].take();
    at(&mut desk, "2026-11-22T10:00:00+01:00");
    let person = json!({ "kind": "person", "record": { "id": "", "name": MARKER } });
    let id = desk.ask("add", json!({ "record": person })).unwrap()["put"][0]["record"]["id"].clone();
    let mut measure = before["measures"][0].clone();
    measure["verified_by"] = id.clone();
    let saved = desk.ask("save", json!({ "record": { "kind": "measure", "record": measure } }));
    saved.unwrap();
    at(&mut desk, "2026-11-23T10:00:00+01:00");
    desk.ask("erase", json!({ "kind": "person", "id": id })).unwrap();
    at(&mut desk, "2026-11-25T10:00:00+01:00");
    for (day, erased) in [("2026-11-21", false), ("2026-11-22", true), ("2026-11-23", true)] {
        let opened = desk.ask("look_back", json!({ "day": day })).unwrap();
        let looked = json!({ "day": day, "erased": erased, "today": "2026-11-25" });
        assert_eq!(opened["state"]["looking_back"], looked);
        let all = told(&mut desk);
        assert!(!json!(all).to_string().contains("Hemmelig"), "{day}");
        // What pointed to it points to nothing, so that what is written out can be read in again.
        let out = desk.path(&format!("{day}.json"));
        desk.ask("export", json!({ "path": out })).unwrap();
        exchange::read(&fs::read(&out).unwrap()).unwrap();
    }
    desk.ask("look_back", json!({ "day": "2026-11-21" })).unwrap();
    assert_eq!(open(&mut desk)["register"], before, "what was there before it is whole");
}

#[test]
fn a_register_of_every_released_version_is_looked_back_at_as_it_came_out_of_the_climb() {
    let mut versions = 0;
    for entry in fs::read_dir(root().join("tests/upgrades")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "fortegnelse") {
            continue;
        }
        versions += 1;
        let mut desk = Desk::new();
        at(&mut desk, "2027-11-21T09:00:00+01:00");
        let copy = desk.path("gammel.fortegnelse");
        fs::copy(&path, &copy).unwrap();
        let climbed = desk.ask("open", json!({ "path": copy })).unwrap()["register"].take();
        let events = desk.ask("history", json!({ "limit": 100_000 })).unwrap();
        let mut days: Vec<String> =
            events.as_array().unwrap().iter().map(|it| text(&it["at"])[..10].to_owned()).collect();
        days.retain(|day| day != "2027-11-21");
        days.sort();
        days.dedup();
        let last = days.last().unwrap().clone();
        for policy in climbed["policies"].as_array().unwrap() {
            desk.ask("remove", json!({ "kind": "policy", "id": policy["id"] })).unwrap();
        }
        for day in &days {
            desk.ask("look_back", json!({ "day": day }))
                .unwrap_or_else(|it| panic!("{} {day}: {it:?}", path.display()));
            told(&mut desk);
        }
        desk.ask("look_back", json!({ "day": last })).unwrap();
        assert_eq!(open(&mut desk)["register"], climbed, "{}", path.display());
        for document in climbed["documents"].as_array().unwrap() {
            let out = desk.path("igen.pdf");
            desk.ask("document_pdf", json!({ "id": document["id"], "path": out })).unwrap();
            let kept = format!("{}-{}.pdf", path.file_stem().unwrap().to_string_lossy(), text(&document["number"]));
            assert!(fs::read(out).unwrap() == fs::read(path.with_file_name(kept)).unwrap());
        }
    }
    assert!(versions >= 4, "{versions}");
}
