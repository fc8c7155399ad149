//! The control: what its agenda names, what closes an answer, and what stands for ever once it is finished.

use schema::{Instant, Language, Now};
use serde_json::{Value, json};

use crate::support::{Desk, register};

const LANGUAGES: [Language; 3] = [Language::Da, Language::Nb, Language::En];

fn at(desk: &mut Desk, moment: &str) {
    desk.call.now = Now::at(Instant::parse(moment).unwrap());
}

fn start(desk: &mut Desk) -> String {
    let changed = desk.ask("control_start", json!({ "plan": "halvaarskontrol" })).unwrap();
    let review = changed["put"].as_array().unwrap().iter().find(|it| it["kind"] == "review").unwrap();
    review["record"]["id"].as_str().unwrap().to_owned()
}

fn view(desk: &mut Desk, review: &str) -> Value {
    desk.ask("control", json!({ "review": review })).unwrap()
}

fn lines(view: &Value) -> Vec<Value> {
    let parts = view["parts"].as_array().unwrap().iter();
    parts.flat_map(|part| part["lines"].as_array().unwrap().clone()).collect()
}

/// The point about a record.
fn line_on(view: &Value, kind: &str, id: &str) -> Value {
    lines(view).into_iter().find(|it| it["kind"] == kind && it["id_of"] == id).unwrap_or_else(|| panic!("{kind} {id}"))
}

fn answer(desk: &mut Desk, line: &Value, answer: &str) {
    let action = json!({ "what": "Spørg leverandøren", "owner": "pernille", "due_on": "2027-01-31" });
    let asked =
        json!({ "line": line["id"], "answer": answer, "remark": "Set igennem.", "evidence": "", "action": action });
    desk.ask("control_answer", asked).unwrap();
}

/// Answers every point: where something differs, that it is right.
fn answer_all(desk: &mut Desk, review: &str) {
    for line in lines(&view(desk, review)) {
        answer(desk, &line, if line["closed"].is_null() { "no_change" } else { "changed" });
    }
}

fn finish(desk: &mut Desk, review: &str) -> Result<Value, commands::Failure> {
    let asked = json!({ "review": review, "done_by": "pernille", "seen_by": "mads", "took_part": "Kontoret", "conclusion": "Gået igennem." });
    desk.ask("control_finish", asked)
}

fn record(desk: &mut Desk, kind: &str, id: &str) -> Value {
    let path = desk.path("ud.json");
    if path.exists() {
        std::fs::remove_file(&path).unwrap();
    }
    desk.ask("export", json!({ "path": path })).unwrap();
    let all = crate::support::read(&path);
    let table = schema::Kind::named(kind).unwrap().table();
    all[table].as_array().unwrap().iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("{kind} {id}")).clone()
}

fn set(desk: &mut Desk, kind: &str, id: &str, fields: Value) {
    let mut record = record(desk, kind, id);
    record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    desk.ask("save", json!({ "record": { "kind": kind, "record": record } })).unwrap();
}

fn add(desk: &mut Desk, kind: &str, fields: Value) -> String {
    let mut record = fields;
    record["id"] = json!("");
    let changed = desk.ask("add", json!({ "record": { "kind": kind, "record": record } })).unwrap();
    changed["put"][0]["record"]["id"].as_str().unwrap().to_owned()
}

/// 003-klar and one more activity, with a first control finished on 21 November 2026.
fn controlled() -> (Desk, String) {
    let mut desk = Desk::with(&register("003-klar"));
    at(&mut desk, "2026-11-20T09:00:00+01:00");
    add(&mut desk, "activity", json!({ "name": "Nyhedsbrev" }));
    at(&mut desk, "2026-11-21T09:00:00+01:00");
    let review = start(&mut desk);
    answer_all(&mut desk, &review);
    finish(&mut desk, &review).unwrap();
    (desk, review)
}

/// Every difference an agenda tells, in a sentence.
fn told(view: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for line in lines(view) {
        let facts = line["facts"].as_array().unwrap().iter();
        let whole = facts.filter(|it| ["new", "gone", "ended"].contains(&it["code"].as_str().unwrap()));
        let fields = line["differences"].as_array().unwrap().iter();
        let said = |it: &Value| format!("{}: {}", line["name"].as_str().unwrap(), it["text"].as_str().unwrap());
        out.extend(whole.chain(fields).map(|it| said(it).replace('\u{a0}', " ")));
    }
    out
}

#[test]
fn the_next_agenda_names_exactly_the_ten_changes_made_since_in_three_languages() {
    let (mut desk, _) = controlled();
    at(&mut desk, "2027-02-03T10:00:00+01:00");
    // What is moved, noted for oneself, or changed and changed back is no change to a contact; nor is a case.
    set(&mut desk, "party", "proevefaktura", json!({ "position": 9 }));
    set(&mut desk, "activity", "kunder", json!({ "internal_note": "Husk at spørge." }));
    set(&mut desk, "system", "ordresystem", json!({ "location": "Sverige" }));
    set(&mut desk, "system", "ordresystem", json!({ "location": "Danmark" }));
    add(
        &mut desk,
        "subject_request",
        json!({ "number": "2027-1", "received_on": "2027-02-01", "requester": "En kunde" }),
    );

    let newsletter = {
        let all = desk.ask("deeds", json!({ "limit": 100, "kinds": ["activity"] })).unwrap();
        all["deeds"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["sentence"].as_str().unwrap().contains("Nyhedsbrev"))
            .unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let item = json!({ "activity": "kunder", "position": 7, "name": "Nøglekode", "class": "confidential" });
    let item = add(&mut desk, "data_item", item);
    add(&mut desk, "data_item_subject", json!({ "data_item": item, "subject_category": "kunder" }));
    set(&mut desk, "data_item", "ordrehistorik", json!({ "retention_rule": "kontaktoplysninger" }));
    set(&mut desk, "purpose", "fakturering", json!({ "description": "Foretage fakturering og sende rykkere" }));
    desk.ask("remove", json!({ "kind": "purpose", "id": "reklamationer" })).unwrap();
    set(&mut desk, "activity", &newsletter, json!({ "status": "ended", "internal_note": "Ingen tilmeldte mere." }));
    let applicants = add(&mut desk, "activity", json!({ "name": "Ansøgere", "position": 5 }));
    add(&mut desk, "purpose", json!({ "activity": applicants, "description": "Ansætte nye medarbejdere" }));
    add(&mut desk, "party", json!({ "name": "Rutepilot Eksempel ApS", "position": 7, "country": "DK" }));
    set(&mut desk, "agreement", "proevehosting-2026", json!({ "valid_until": "2028-01-14" }));
    set(&mut desk, "retention_rule", "kontaktoplysninger", json!({ "latest": 12 }));
    set(&mut desk, "person", "karl", json!({ "left_on": "2027-01-31" }));

    at(&mut desk, "2027-05-10T09:00:00+02:00");
    let review = start(&mut desk);
    let said = LANGUAGES.map(|language| {
        desk.call.language = Some(language);
        told(&view(&mut desk, &review))
    });
    assert_eq!(said[0], DANISH);
    assert_eq!(said[1], NORWEGIAN);
    assert_eq!(said[2], ENGLISH);

    desk.call.language = Some(Language::Da);
    let view = view(&mut desk, &review);
    assert_eq!(view["title"], "Halvårskontrol, 1. halvår 2027");
    assert_eq!(view["since"], "2026-11-21");
    let customers = line_on(&view, "activity", "kunder");
    assert_eq!(customers["closed"], "Kan ikke vælges: 4 ændringer");
    for difference in customers["differences"].as_array().unwrap() {
        assert_eq!((&difference["day"], &difference["by"]), (&json!("2027-02-03"), &json!("Pernille Prøvesen")));
    }
}

const DANISH: [&str; 10] = [
    "Nyhedsbrev: Ophørt siden sidste kontrol",
    "Kunder og ordrer: Formål: nu »Foretage fakturering og sende rykkere«, før »Foretage fakturering af ydelsen«",
    "Kunder og ordrer: Formål »Besvare og dokumentere reklamationer« er fjernet",
    "Kunder og ordrer: Oplysning »Nøglekode« er kommet til",
    "Kunder og ordrer: Slettefrist (Ordrehistorik): nu »Kontaktoplysninger«, før »Regnskabsmateriale«",
    "Ansøgere: Ny siden sidste kontrol",
    "Prøvehosting ApS: Gælder til (Datatilsynets standardaftale): nu »14. januar 2028«, før ikke udfyldt",
    "Rutepilot Eksempel ApS: Ny siden sidste kontrol",
    "Kontaktoplysninger: Slettes senest efter: nu »1 år«, før »6 måneder«",
    "Karl Kontrolsen: Fratrådt den: nu »31. januar 2027«, før ikke udfyldt",
];

const NORWEGIAN: [&str; 10] = [
    "Nyhedsbrev: Avsluttet siden forrige kontroll",
    "Kunder og ordrer: Formål: nå «Foretage fakturering og sende rykkere», før «Foretage fakturering af ydelsen»",
    "Kunder og ordrer: Formål «Besvare og dokumentere reklamationer» er fjernet",
    "Kunder og ordrer: Opplysning «Nøglekode» er kommet til",
    "Kunder og ordrer: Slettefrist (Ordrehistorik): nå «Kontaktoplysninger», før «Regnskabsmateriale»",
    "Ansøgere: Ny siden forrige kontroll",
    "Prøvehosting ApS: Gjelder til (Datatilsynets standardavtale (dansk)): nå «14. januar 2028», før ikke utfylt",
    "Rutepilot Eksempel ApS: Ny siden forrige kontroll",
    "Kontaktoplysninger: Slettes senest etter: nå «1 år», før «6 måneder»",
    "Karl Kontrolsen: Sluttet den: nå «31. januar 2027», før ikke utfylt",
];

const ENGLISH: [&str; 10] = [
    "Nyhedsbrev: Ended since the last control",
    "Kunder og ordrer: Purpose: now “Foretage fakturering og sende rykkere”, before “Foretage fakturering af ydelsen”",
    "Kunder og ordrer: Purpose “Besvare og dokumentere reklamationer” was removed",
    "Kunder og ordrer: Data item “Nøglekode” was added",
    "Kunder og ordrer: Retention period (Ordrehistorik): now “Kontaktoplysninger”, before “Regnskabsmateriale”",
    "Ansøgere: New since the last control",
    "Prøvehosting ApS: Valid until (The Danish authority’s standard agreement): now “14 January 2028”, not filled in before",
    "Rutepilot Eksempel ApS: New since the last control",
    "Kontaktoplysninger: Deleted at the latest after: now “1 year”, before “6 months”",
    "Karl Kontrolsen: Left on: now “31 January 2027”, not filled in before",
];

#[test]
fn a_first_control_compares_nothing_and_says_so() {
    let mut desk = Desk::with(&register("003-klar"));
    let review = start(&mut desk);
    let view = view(&mut desk, &review);
    assert_eq!(told(&view), Vec::<String>::new());
    let customers = line_on(&view, "activity", "kunder");
    assert_eq!(customers["facts"][0]["text"], "Ikke kontrolleret i programmet før");
    assert_eq!(view["title"], "Halvårskontrol, 2. halvår 2026");
    // The checklist carries the register's own counts.
    let facts: Vec<String> = lines(&view)
        .iter()
        .flat_map(|it| it["facts"].as_array().unwrap().clone())
        .map(|it| it["text"].as_str().unwrap().to_owned())
        .collect();
    for count in [
        "4 af 4 databehandlere har en gyldig aftale med alle lovens punkter",
        "»Antivirus på alle it-systemer, der behandler personoplysninger«: 5 af 5 dækket",
        "3 af 3 tavshedserklæringer er set",
        "Ingen anmodninger eller brud er registreret i perioden",
    ] {
        assert!(facts.iter().any(|it| it == count), "{count}: {facts:#?}");
    }
    let again = desk.ask("control_start", json!({ "plan": "halvaarskontrol" })).unwrap_err();
    assert_eq!(again.message, "Kontrollen for 2. halvår 2026 er ikke afsluttet endnu. Gør den færdig først.");
}

#[test]
fn a_control_is_finished_once_every_point_is_answered_and_every_action_written() {
    let mut desk = Desk::with(&register("003-klar"));
    let review = start(&mut desk);
    let all = lines(&view(&mut desk, &review));
    for line in &all[2..] {
        answer(&mut desk, line, "no_change");
    }
    let refused = finish(&mut desk, &review).unwrap_err();
    assert_eq!(refused.message, "Der er 2 punkter uden svar. Svar på dem, før kontrollen afsluttes: punkt 1 og 2.");
    answer(&mut desk, &all[1], "no_change");
    let first = all[0]["id"].clone();
    desk.ask("control_answer", json!({ "line": first, "answer": "action" })).unwrap();
    let refused = finish(&mut desk, &review).unwrap_err();
    assert_eq!(refused.code.name(), "action_unwritten");
    assert!(refused.message.contains("punkt 1"), "{}", refused.message);
    answer(&mut desk, &all[0], "action");
    finish(&mut desk, &review).unwrap();
    let view = view(&mut desk, &review);
    assert_eq!((view["answered"].clone(), view["next_on"].clone()), (view["total"].clone(), json!("2027-05-21")));
    assert_eq!(record(&mut desk, "control_plan", "halvaarskontrol")["next_on"], "2027-05-21");
    assert_eq!(record(&mut desk, "review", &review)["done_on"], "2026-11-21");
}

#[test]
fn an_answer_that_something_differs_from_does_not_stand() {
    let (mut desk, _) = controlled();
    set(&mut desk, "purpose", "fakturering", json!({ "description": "Sende faktura" }));
    let review = start(&mut desk);
    let line = line_on(&view(&mut desk, &review), "activity", "kunder");
    assert_eq!(line["closed"], "Kan ikke vælges: én ændring");
    answer_all(&mut desk, &review);
    answer(&mut desk, &line, "no_change");
    assert_eq!(finish(&mut desk, &review).unwrap_err().code.name(), "unanswered");
    answer(&mut desk, &line, "changed");
    finish(&mut desk, &review).unwrap();
}

#[test]
fn what_is_cured_while_the_control_goes_on_is_told_and_the_agenda_stays() {
    let mut desk = Desk::with(&register("003-klar"));
    set(&mut desk, "agreement", "proevehosting-2026", json!({ "signed_by_processor_on": null }));
    let review = start(&mut desk);
    let found = |desk: &mut Desk| line_on(&view(desk, &review), "party", "proevehosting")["findings"][0].clone();
    let before = found(&mut desk);
    assert_eq!(before["cured"], false);
    set(&mut desk, "agreement", "proevehosting-2026", json!({ "signed_by_processor_on": "2026-01-14" }));
    let after = found(&mut desk);
    assert_eq!((&after["cured"], &after["title"]), (&json!(true), &before["title"]));
}

#[test]
fn a_finished_control_is_refused_every_change_in_words_and_what_it_left_to_do_comes_back() {
    let mut desk = Desk::with(&register("003-klar"));
    let review = start(&mut desk);
    answer_all(&mut desk, &review);
    let line = lines(&view(&mut desk, &review))[0].clone();
    answer(&mut desk, &line, "action");
    finish(&mut desk, &review).unwrap();
    let before = view(&mut desk, &review);
    let refused = desk.ask("control_answer", json!({ "line": line["id"], "answer": "changed" })).unwrap_err();
    assert_eq!(refused.code.name(), "finished");
    assert!(refused.message.starts_with("Kontrollen er afsluttet"), "{}", refused.message);
    assert_eq!(finish(&mut desk, &review).unwrap_err().code.name(), "finished");
    assert_eq!(desk.ask("remove", json!({ "kind": "review", "id": review })).unwrap_err().code.name(), "finished");
    assert_eq!(desk.ask("undo", json!({})).unwrap_err().code.name(), "nothing_to_undo");
    assert_eq!(view(&mut desk, &review), before);
    // The action is followed up, and the next control begins with it.
    let next = start(&mut desk);
    let first = lines(&view(&mut desk, &next))[0].clone();
    assert_eq!((&first["kind"], &first["name"]), (&json!("action"), &json!("Spørg leverandøren")));
    assert_eq!(
        first["facts"][0]["text"].as_str().unwrap().replace('\u{a0}', " "),
        "Pernille Prøvesen skulle gøre det senest 31. januar 2027"
    );
}

/// What the agenda says of the policies on paper.
fn drifted(desk: &mut Desk, moment: &str) -> Vec<String> {
    at(desk, moment);
    let review = start(desk);
    let view = view(desk, &review);
    desk.ask("undo", json!({})).unwrap();
    let facts = lines(&view).into_iter().flat_map(|it| it["facts"].as_array().unwrap().clone());
    let said = facts.filter(|it| ["policy-drifted", "policy-activities"].contains(&it["code"].as_str().unwrap()));
    said.map(|it| it["text"].as_str().unwrap().replace('\u{a0}', " ")).collect()
}

#[test]
fn an_issued_policy_that_would_print_otherwise_is_told_by_what_has_changed() {
    let (mut desk, _) = controlled();
    at(&mut desk, "2026-12-01T10:00:00+01:00");
    let issued = desk.ask("issue", json!({ "subject": "policy" })).unwrap();
    let number = issued["number"].as_str().unwrap().to_owned();
    assert_eq!(drifted(&mut desk, "2026-12-02T10:00:00+01:00"), [""; 0]);
    // What no policy prints, and what is signed, leaves the paper true, though the activity is another than before.
    set(&mut desk, "activity", "kunder", json!({ "internal_note": "Husk at spørge.", "position": 7 }));
    let policy = record_of(&mut desk, "policy");
    set(&mut desk, "policy", &policy, json!({ "adopted_on": "2026-12-03", "adopted_at": "Aarhus" }));
    assert_eq!(drifted(&mut desk, "2026-12-04T10:00:00+01:00"), [""; 0]);
    let purpose = record_of(&mut desk, "purpose");
    set(&mut desk, "purpose", &purpose, json!({ "description": "Noget ganske andet." }));
    let expected = format!(
        "Det udstedte dokument {number} af 1. december 2026 siger ikke længere det samme som fortegnelsen. Ændret siden: Kunder og ordrer"
    );
    assert_eq!(drifted(&mut desk, "2026-12-05T10:00:00+01:00"), [expected]);
    at(&mut desk, "2026-12-06T10:00:00+01:00");
    desk.ask("issue", json!({ "subject": "policy" })).unwrap();
    assert_eq!(drifted(&mut desk, "2026-12-07T10:00:00+01:00"), [""; 0]);
}

/// The first record of a kind.
fn record_of(desk: &mut Desk, kind: &str) -> String {
    let path = desk.path("ud.json");
    desk.ask("export", json!({ "path": path })).unwrap();
    let all = crate::support::read(&path);
    std::fs::remove_file(&path).unwrap();
    all[schema::Kind::named(kind).unwrap().table()][0]["id"].as_str().unwrap().to_owned()
}
