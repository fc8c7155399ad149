//! What of a register is in none of an inspection pack's files: a mark in every text of every record, searched for in each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use schema::outside;
use schema::{Kind, Shape};
use serde_json::{Value, json};

use crate::pack::{EVERYTHING, files, parts, sums, unpacked};
use crate::support::{Desk, register};

/// Everything a file holds that can be read: its bytes; of a PDF also its text, and its streams unpacked, among them what
/// is attached to it.
fn readable(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    // What was enclosed is a few bytes of no page.
    if ["dokumenter", "udkast"].iter().any(|it| path.parent().unwrap().ends_with(it)) {
        for (program, before, after) in [
            ("pdftotext", &["-enc", "UTF-8"][..], &["-"][..]),
            ("qpdf", &["--stream-data=uncompress", "--object-streams=disable", "--warning-exit-0"], &["-"]),
        ] {
            let answer = Command::new(program).args(before).arg(path).args(after).output().unwrap();
            assert!(answer.status.success(), "{program}: {}", String::from_utf8_lossy(&answer.stderr));
            bytes.extend(answer.stdout);
        }
    }
    bytes
}

/// The marks in some bytes. A mark is short, so that no line of a page breaks it.
fn marks_in(bytes: &[u8]) -> BTreeSet<String> {
    // A file's name has no capitals.
    let bytes = bytes.to_ascii_uppercase();
    let found = memchr::memmem::find_iter(&bytes, MARK).filter_map(|at| bytes.get(at..at + MARK.len() + DIGITS));
    let marks = found.filter(|it| it[MARK.len()..].iter().all(u8::is_ascii_digit));
    marks.map(|it| String::from_utf8(it.to_vec()).unwrap()).collect()
}

pub(crate) const MARK: &str = "ZQX";
const DIGITS: usize = 5;

/// What each mark stands for.
#[derive(Default)]
pub(crate) struct Marks(BTreeMap<String, (Kind, String, &'static str)>);

impl Marks {
    fn of(&mut self, kind: Kind, id: &str, field: &'static str) -> String {
        let mark = format!("{MARK}{:0DIGITS$}", self.0.len());
        self.0.insert(mark.clone(), (kind, id.to_owned(), field));
        mark
    }
}

/// Texts the program reads itself: a mark would make another register of it.
fn is_read(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::AgendaLine => ["point", "subject_kind", "subject"].contains(&field),
        Kind::AgendaFact => ["code", "subject_kind", "subject", "field"].contains(&field),
        Kind::CheckPoint => field == "point",
        Kind::SubjectRequest | Kind::Breach => field == "number",
        Kind::Review => field == "period",
        Kind::Policy => field == "rights_articles",
        Kind::Transfer => field == "destination",
        _ => false,
    }
}

/// A year of one company with every kind of record, and a mark of its own in every text of every record.
pub(crate) fn marked(marks: &mut Marks) -> Value {
    let mut whole = register("et-aar-kontrol");
    for kind in Kind::ALL.iter().filter(|it| !it.stays_in_file()) {
        if whole[kind.table()].as_array().is_none_or(Vec::is_empty) {
            whole[kind.table()] = json!([least(&whole, *kind)]);
        }
    }
    let mut add = |kind: Kind, record: Value| whole[kind.table()].as_array_mut().unwrap().push(record);
    add(Kind::Activity, json!({ "id": "lagt-vaek", "position": 90, "status": "archived" }));
    add(Kind::Purpose, json!({ "id": "lagt-vaek", "activity": "lagt-vaek" }));
    add(Kind::Party, json!({ "id": "ingens", "position": 90 }));
    add(Kind::Policy, json!({ "id": "paa-vej", "position": 90, "language": "da" }));
    add(Kind::PolicySection, json!({ "id": "paa-vej", "policy": "paa-vej", "content": "own" }));
    for kind in Kind::ALL.iter().filter(|it| !it.stays_in_file()) {
        for record in whole[kind.table()].as_array_mut().unwrap() {
            let id = record["id"].as_str().unwrap().to_owned();
            let texts = kind.fields().iter().filter(|it| it.form.shape == Shape::Text && !it.may_be_country());
            for field in texts.filter(|it| !is_read(*kind, it.name)) {
                let mark = marks.of(*kind, &id, field.name);
                // What a fact tells of before and after is a value as JSON.
                let is_json = *kind == Kind::AgendaFact && ["before", "after"].contains(&field.name);
                record[field.name] = if is_json { json!(json!(mark).to_string()) } else { json!(mark) };
            }
        }
    }
    whole
}

/// A record with what it cannot be without, and an answer to what a paper asks of it.
fn least(whole: &Value, kind: Kind) -> Value {
    let mut record = json!({ "id": format!("den-{}", kind.name()) });
    for field in kind.fields().iter().filter(|it| !it.form.optional && !it.form.list) {
        match field.form.shape {
            Shape::Link { to } => record[field.name] = whole[to.table()][0]["id"].clone(),
            Shape::Date => record[field.name] = json!("2026-03-02"),
            Shape::Choice { values, .. } if field.form.stated => record[field.name] = json!(values[0]),
            Shape::Bool if field.form.stated => record[field.name] = json!(false),
            Shape::Number | Shape::Months | Shape::Days if field.form.stated => record[field.name] = json!(12),
            _ => {}
        }
    }
    record
}

/// A desk where every kind of paper is issued and one is signed, with a file beside each kind of record that takes one.
pub(crate) fn lived(marks: &mut Marks, whole: &Value) -> Desk {
    let mut desk = Desk::with(whole);
    desk.call.actor = Some(marks.of(Kind::Document, "", "issued_by"));
    let first = |kind: Kind| whole[kind.table()][0]["id"].as_str().unwrap().to_owned();
    let policy = first(Kind::Policy);
    let request = first(Kind::SubjectRequest);
    let breach = first(Kind::Breach);
    let mut issued = Vec::new();
    for asked in [
        json!({ "subject": "article30" }),
        json!({ "subject": "policy", "policy": policy }),
        json!({ "subject": "processors" }),
        json!({ "subject": "supervision_plan" }),
        json!({ "subject": "measures" }),
        json!({ "subject": "deletion_calendar" }),
        json!({ "subject": "minutes", "of": "2026-h2" }),
        json!({ "subject": "breach_log" }),
        json!({ "subject": "request_log" }),
        json!({ "subject": "breach_notification", "of": breach }),
        json!({ "subject": "access_answer", "of": request }),
    ] {
        let answer = desk.ask("issue", asked.clone()).unwrap_or_else(|it| panic!("{asked}: {}", it.message));
        issued.push(answer["document"].as_str().unwrap().to_owned());
    }
    desk.ask("document_send", json!({ "document": issued[1], "sent_to": "mads" })).unwrap();
    let mut sign = |field| marks.of(Kind::Signature, "", field);
    let signature =
        json!({ "name": sign("name"), "role": sign("role"), "place": sign("place"), "signed_on": "2026-11-21" });
    let kept_at = marks.of(Kind::Signing, "", "kept_at");
    let back = json!({ "document": issued[1], "kept_at": kept_at, "signatures": [signature] });
    desk.ask("document_return", back).unwrap();
    let state = desk.ask("state", json!({})).unwrap();
    let signing = state["documents"][&issued[1]]["signing"].as_str().unwrap().to_owned();
    for (kind, id) in [
        (Kind::Signing, signing),
        (Kind::Agreement, first(Kind::Agreement)),
        (Kind::Supervision, first(Kind::Supervision)),
        (Kind::ErasureRun, first(Kind::ErasureRun)),
        (Kind::SubjectRequest, request),
        (Kind::Breach, breach),
        (Kind::StaffEvidence, first(Kind::StaffEvidence)),
    ] {
        // The file's name and what it holds are marked apart.
        let path = desk.path(&format!("{}.pdf", marks.of(Kind::Attachment, kind.name(), "name")));
        fs::write(&path, format!("%PDF-1.4 {}", marks.of(Kind::Enclosure, kind.name(), "attachment"))).unwrap();
        desk.ask("enclose", json!({ "path": path, "kind": kind, "id": id })).unwrap();
    }
    desk.ask("document_adopt", json!({ "document": issued[1] })).unwrap();
    // What stood in a field before stands in the history alone.
    let mut note = whole["activities"][0].clone();
    note["internal_note"] = json!(marks.of(Kind::Activity, "", "internal_note"));
    desk.ask("save", json!({ "record": { "kind": "activity", "record": note } })).unwrap();
    note["internal_note"] = json!(marks.of(Kind::Activity, "", "internal_note"));
    desk.ask("save", json!({ "record": { "kind": "activity", "record": note } })).unwrap();
    desk
}

/// Whether a record of a kind of which others go stays.
fn stays(kind: Kind, id: &str) -> bool {
    match kind {
        Kind::Activity | Kind::Purpose => id == "lagt-vaek",
        Kind::Party => id == "ingens",
        Kind::Policy | Kind::PolicySection => id == "paa-vej",
        Kind::Person => id == "karl",
        _ => false,
    }
}

#[test]
fn a_mark_in_what_is_not_for_outside_is_in_no_file_and_one_in_what_is_is_found() {
    let mut marks = Marks::default();
    let whole = marked(&mut marks);
    let mut desk = lived(&mut marks, &whole);
    let choices: [(&[&str], bool); 3] = [(&[], false), (&["policies", "processors"], false), (&EVERYTHING, true)];
    for (names, all) in choices {
        let chosen = parts(names);
        let folder = unpacked(&mut desk, json!({ "parts": names, "scans": all, "agreements": all }));
        let (right, said) = sums(&folder);
        assert!(right, "{said}");
        let mut problems = Vec::new();
        let mut printed: BTreeSet<(Kind, &str)> = BTreeSet::new();
        let mut given: BTreeSet<(Kind, &str)> = BTreeSet::new();
        let mut told: BTreeSet<(Kind, &str)> = BTreeSet::new();
        for (name, path) in files(&folder) {
            for mark in marks_in(&readable(&path)).into_iter().chain(marks_in(name.as_bytes())) {
                let (kind, id, field) = marks.0.get(&mark).cloned().unwrap_or_else(|| panic!("{mark} in {name}"));
                let decided = outside::of(kind, field).unwrap();
                let is_right = match name.as_str() {
                    "register.json" => decided.is_given(&chosen) && !stays(kind, &id),
                    // What tells about the rest names papers, parties and those who signed.
                    "LAESMIG.txt" | "README.txt" => {
                        told.insert((kind, field));
                        true
                    }
                    _ if name.starts_with("underskrevet/") => all && id == "signing" && field == "attachment",
                    _ if name.starts_with("aftaler/") && kind == Kind::Enclosure => all && id == "agreement",
                    _ if name.starts_with("aftaler/") => all && (kind, field) == (Kind::Party, "name"),
                    // The record's appendix names every policy that states something, also one that is on its way.
                    _ if (kind, field) == (Kind::Policy, "title") => decided.is_printed(&chosen),
                    _ => decided.is_printed(&chosen) && (!stays(kind, &id) || kind == Kind::Person),
                };
                match name.as_str() {
                    "register.json" => drop(given.insert((kind, field))),
                    _ => drop(printed.insert((kind, field))),
                }
                if !is_right {
                    problems.push(format!("{name}: {}.{field} of »{id}«", kind.name()));
                }
            }
        }
        assert!(problems.is_empty(), "with {names:?}, {} too much:\n{}", problems.len(), problems.join("\n"));
        // What is to be there is, so that a search that found nothing at all would not pass.
        let marked: BTreeSet<(Kind, &str)> = marks.0.values().map(|(kind, _, field)| (*kind, *field)).collect();
        // Adopting writes where it was signed over what the policy's place said.
        let owed = marked.iter().filter(|(kind, field)| {
            (*kind, *field) != (Kind::Policy, "adopted_at")
                && !kind.stays_in_file()
                && outside::of(*kind, field).is_some_and(|it| it.is_given(&chosen))
        });
        let missing: Vec<_> = owed.filter(|it| !given.contains(*it)).collect();
        assert!(missing.is_empty(), "with {names:?} not given: {missing:?}");
        let on_paper = [
            (Kind::Party, "contact", false),
            (Kind::LegalBasis, "balance", true),
            (Kind::RiskAssessment, "conclusion", true),
            (Kind::Person, "name", true),
            (Kind::Policy, "subtitle", !names.is_empty()),
            (Kind::Supervision, "remarks", names.contains(&"processors")),
            (Kind::ErasureRun, "kept_at", all),
            (Kind::AgendaLine, "remark", all),
            (Kind::Breach, "what_happened", all),
            (Kind::SubjectRequest, "extension_reason", all),
        ];
        for (kind, field, is_there) in on_paper {
            assert_eq!(printed.contains(&(kind, field)), is_there, "{}.{field} with {names:?}", kind.name());
        }
        let names_told = [(Kind::Organisation, "name"), (Kind::Policy, "title"), (Kind::Party, "name")];
        let is_signed = |it: &(Kind, &str)| it.0 == Kind::Signature;
        let other: Vec<_> = told.iter().filter(|it| !names_told.contains(it) && !is_signed(it)).collect();
        assert!(other.is_empty(), "the text that tells about the rest names {other:?}");
        assert_eq!(told.iter().any(is_signed), !names.is_empty(), "who signed the policy is told where it is in");
        // Nothing is hidden between the files either.
        let raw = marks_in(&fs::read(desk.path("pakke.zip")).unwrap());
        let inward = ["internal_note", "requester", "reply_to", "asks", "reasons", "issued_by"];
        assert!(raw.iter().all(|it| !inward.contains(&marks.0[it].2)), "with {names:?}");
    }
}
