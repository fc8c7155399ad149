//! Cases and the files kept with them: how a deadline is counted, and what a hostile file comes to.

use schema::{Instant, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register};

fn desk() -> Desk {
    Desk::with(&register("003-klar"))
}

fn at(desk: &mut Desk, instant: &str) {
    desk.call.now = Now::at(Instant::parse(instant).unwrap());
}

fn request(desk: &mut Desk, received: &str) -> String {
    let asked = json!({ "kind": "subject_request", "received_on": received, "rights": ["access"] });
    desk.ask("case_add", asked).unwrap()["id"].as_str().unwrap().to_owned()
}

fn alter(desk: &mut Desk, kind: &str, table: &str, id: &str, fields: Value) {
    let open = desk.ask("start", json!({})).unwrap();
    let those = open["open"]["register"][table].as_array().unwrap();
    let mut whole = those.iter().find(|it| it["id"] == id).unwrap().clone();
    whole.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    desk.ask("save", json!({ "record": { "kind": kind, "record": whole } })).unwrap();
}

fn time(desk: &mut Desk, kind: &str, id: &str) -> Value {
    let mut told = desk.ask("case_deadlines", json!({ "kind": kind, "id": id })).unwrap();
    told[if kind == "breach" { "breach" } else { "request" }].take()
}

fn attachments(desk: &mut Desk) -> Vec<Value> {
    let open = desk.ask("start", json!({})).unwrap();
    open["open"]["register"]["attachments"].as_array().unwrap().clone()
}

#[test]
fn a_deadline_tells_how_it_was_counted_and_why_it_moved() {
    let mut desk = desk();
    at(&mut desk, "2026-11-25T09:00:00+01:00");
    let id = request(&mut desk, "2026-11-25");
    let told = time(&mut desk, "subject_request", &id);
    // A month from 25 November is Christmas Day: the next working day is Monday, 28 December.
    assert_eq!(told["first"]["counted"], "2026-12-25");
    assert_eq!(told["first"]["ends"], "2026-12-28");
    let over: Vec<&Value> = told["first"]["moved_over"].as_array().unwrap().iter().collect();
    assert_eq!(over.len(), 3);
    assert_eq!(over[0]["holiday"], "juledag");
    assert_eq!(over[1]["holiday"], "2. juledag");
    assert_eq!((&over[2]["day"], &over[2]["holiday"]), (&json!("2026-12-27"), &Value::Null));
    assert_eq!((&told["ends"], &told["days_left"]), (&json!("2026-12-28"), &json!(33)));
    assert_eq!(told["extended"]["ends"], "2027-02-25");

    alter(
        &mut desk,
        "subject_request",
        "subject_requests",
        &id,
        json!({ "identity": "doubted", "identity_asked_on": "2026-11-27" }),
    );
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!(
        (&told["paused_since"], &told["ends"], &told["days_left"]),
        (&json!("2026-11-27"), &Value::Null, &Value::Null)
    );

    alter(
        &mut desk,
        "subject_request",
        "subject_requests",
        &id,
        json!({ "identity": "proven", "identity_proven_on": "2026-12-01" }),
    );
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!((&told["from"], &told["ends"]), (&json!("2026-12-01"), &json!("2027-01-04")), "New Year and a weekend");

    at(&mut desk, "2027-01-05T09:00:00+01:00");
    alter(&mut desk, "subject_request", "subject_requests", &id, json!({ "extended_on": "2027-01-05" }));
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!(
        (&told["told_late"], &told["is_extended"], &told["days_left"]),
        (&json!(true), &json!(false), &json!(-1))
    );
    alter(&mut desk, "subject_request", "subject_requests", &id, json!({ "extended_on": "2027-01-04" }));
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!((&told["is_extended"], &told["ends"]), (&json!(true), &json!("2027-03-01")));
    alter(&mut desk, "subject_request", "subject_requests", &id, json!({ "answered_on": "2027-01-05" }));
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!((&told["answered_late"], &told["days_left"]), (&json!(false), &Value::Null));
}

#[test]
fn a_request_without_its_day_has_no_deadline() {
    let mut desk = desk();
    let id = desk.ask("case_add", json!({ "kind": "subject_request" })).unwrap()["id"].as_str().unwrap().to_owned();
    let told = time(&mut desk, "subject_request", &id);
    assert_eq!(
        (&told["from"], &told["first"], &told["ends"], &told["paused_since"]),
        (&Value::Null, &Value::Null, &Value::Null, &Value::Null)
    );
    let refused = desk.ask("case_add", json!({ "kind": "party" })).unwrap_err();
    assert_eq!(refused.code.name(), "bad_request");
    let refused = desk.ask("case_deadlines", json!({ "kind": "breach", "id": "ingen" })).unwrap_err();
    assert_eq!(refused.code.name(), "not_found");
}

#[test]
fn seventy_two_hours_run_over_easter_and_the_night_the_clock_is_moved() {
    let mut desk = desk();
    at(&mut desk, "2026-04-05T19:00:00+02:00");
    let asked = json!({ "kind": "breach", "aware_at": "2026-04-04T09:10:00+02:00" });
    let id = desk.ask("case_add", asked).unwrap()["id"].as_str().unwrap().to_owned();
    let told = time(&mut desk, "breach", &id);
    assert_eq!(
        (&told["notify_by"], &told["minutes_left"]),
        (&json!("2026-04-07T09:10:00+02:00"), &json!(38 * 60 + 10))
    );

    at(&mut desk, "2026-04-07T09:10:30+02:00");
    assert_eq!(time(&mut desk, "breach", &id)["minutes_left"], -1);
    alter(&mut desk, "breach", "breaches", &id, json!({ "notified_at": "2026-04-07T11:40:00+02:00" }));
    let told = time(&mut desk, "breach", &id);
    assert_eq!((&told["minutes_left"], &told["minutes_late"]), (&Value::Null, &json!(150)));

    // From Friday, 27 March 10:00 the clock goes forward on the way: an hour later on the wall.
    alter(
        &mut desk,
        "breach",
        "breaches",
        &id,
        json!({ "aware_at": "2026-03-27T10:00:00+01:00", "notified_at": null }),
    );
    assert_eq!(time(&mut desk, "breach", &id)["notify_by"], "2026-03-30T11:00:00+02:00");
}

#[test]
fn a_hostile_file_is_refused_or_named_and_typed_by_what_it_is() {
    let mut desk = desk();
    let id = request(&mut desk, "2026-11-20");
    let before = attachments(&mut desk).len();
    let enclose = |desk: &mut Desk, path: &std::path::Path| {
        desk.ask("enclose", json!({ "path": path, "kind": "subject_request", "id": id }))
    };

    let empty = desk.path("tom.pdf");
    std::fs::write(&empty, "").unwrap();
    assert_eq!(enclose(&mut desk, &empty).unwrap_err().code.name(), "enclosure_empty");
    let folder = desk.path("mappe.pdf");
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(enclose(&mut desk, &folder).unwrap_err().code.name(), "enclosure_no_file");
    let gone = desk.path("findes ikke.pdf");
    assert_eq!(enclose(&mut desk, &gone).unwrap_err().code.name(), "missing");
    let large = desk.path("stor.pdf");
    std::fs::File::create(&large).unwrap().set_len((25 << 20) + 1).unwrap();
    let refused = enclose(&mut desk, &large).unwrap_err();
    assert_eq!((refused.code.name(), refused.params["limit"].as_str()), ("enclosure_too_large", "25"));
    #[cfg(unix)]
    {
        let device = std::path::Path::new("/dev/zero");
        assert_eq!(enclose(&mut desk, device).unwrap_err().code.name(), "enclosure_no_file");
        let link = desk.path("henvisning.pdf");
        std::os::unix::fs::symlink(device, &link).unwrap();
        assert_eq!(enclose(&mut desk, &link).unwrap_err().code.name(), "enclosure_no_file");
    }
    let letter = desk.path("brev.txt");
    std::fs::write(&letter, "Hej").unwrap();
    for (kind, id, code) in
        [("party", id.as_str(), "bad_request"), ("breach", "ingen", "not_found"), ("agreement", "../x", "not_found")]
    {
        let refused = desk.ask("enclose", json!({ "path": letter, "kind": kind, "id": id })).unwrap_err();
        assert_eq!(refused.code.name(), code, "{kind}");
    }
    assert_eq!(attachments(&mut desk).len(), before, "nothing was kept of what was refused");

    // A program that calls itself a PDF, and turns its name round.
    let program = desk.path("faktura\u{202e}fdp.exe.pdf");
    std::fs::write(&program, b"MZ\x90\0\x03 not a paper").unwrap();
    let changed = enclose(&mut desk, &program).unwrap();
    let kept = attachments(&mut desk).pop().unwrap();
    assert_eq!(
        (&kept["name"], &kept["media_type"]),
        (&json!("faktura fdp.exe.pdf"), &json!("application/octet-stream"))
    );
    let enclosure =
        changed["put"].as_array().unwrap().iter().find(|it| it["kind"] == "enclosure").unwrap()["record"]["id"].clone();
    let refused = desk.ask("enclosure_view", json!({ "id": enclosure })).unwrap_err();
    assert_eq!(refused.code.name(), "enclosure_no_pdf", "what is no PDF is handed to no viewer");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true);
}

#[test]
fn a_kept_file_is_written_out_as_it_was_and_never_over_another() {
    let mut desk = desk();
    let id = request(&mut desk, "2026-11-20");
    let bytes = [b"%PDF-1.7\n".as_slice(), &[0, 1, 2, 255]].concat();
    let letter = desk.path("brev.pdf");
    std::fs::write(&letter, &bytes).unwrap();
    let changed = desk.ask("enclose", json!({ "path": letter, "kind": "subject_request", "id": id })).unwrap();
    let enclosure =
        changed["put"].as_array().unwrap().iter().find(|it| it["kind"] == "enclosure").unwrap()["record"].clone();
    assert_eq!((&enclosure["request"], &enclosure["added_on"]), (&json!(id), &json!("2026-11-21")));

    let to = desk.path("kopi.pdf");
    desk.ask("enclosure_save", json!({ "id": enclosure["id"], "path": to })).unwrap();
    assert_eq!(std::fs::read(&to).unwrap(), bytes);
    std::fs::write(&to, "mit eget").unwrap();
    let refused = desk.ask("enclosure_save", json!({ "id": enclosure["id"], "path": to })).unwrap_err();
    assert_eq!(refused.code.name(), "exists");
    assert_eq!(std::fs::read(&to).unwrap(), b"mit eget");
    let viewed = desk.ask("enclosure_view", json!({ "id": enclosure["id"] })).unwrap();
    assert_eq!(std::fs::read(viewed["path"].as_str().unwrap()).unwrap(), bytes);

    // The file goes with the last that holds it, and comes back with it.
    let before = attachments(&mut desk).len();
    desk.ask("remove", json!({ "kind": "enclosure", "id": enclosure["id"] })).unwrap();
    assert_eq!(attachments(&mut desk).len(), before - 1);
    desk.ask("undo", json!({})).unwrap();
    let again = desk.path("igen.pdf");
    desk.ask("enclosure_save", json!({ "id": enclosure["id"], "path": again })).unwrap();
    assert_eq!(std::fs::read(&again).unwrap(), bytes);
    desk.ask("erase", json!({ "kind": "enclosure", "id": enclosure["id"] })).unwrap();
    assert_eq!(attachments(&mut desk).len(), before - 1);
    let refused =
        desk.ask("enclosure_save", json!({ "id": enclosure["id"], "path": desk.path("aldrig.pdf") })).unwrap_err();
    assert_eq!(refused.code.name(), "not_found");
}
