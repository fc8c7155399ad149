//! Record, policy and overviews on paper: the same bytes for the same register, only what is printed, whole as PDF.

use std::fs;
use std::process::Command;

use memchr::memmem;
use serde_json::{Value, json};

use crate::support::{Desk, folded, register, words_of};

const SUBJECTS: [&str; 4] = ["article30", "policy", "processors", "measures"];

/// The papers of a control, of cases, of supervision and of deletion, with the record each is made from.
const PAPERS: [(&str, Option<&str>); 8] = [
    ("agenda", Some("2026-h2")),
    ("minutes", Some("2026-h2")),
    ("supervision_plan", None),
    ("deletion_calendar", None),
    ("breach_notification", Some("brud-2026-2")),
    ("breach_log", None),
    ("request_log", None),
    ("access_answer", Some("indsigt-2026-1")),
];

/// Prints one of them, and tells where it lies.
fn printed(desk: &mut Desk, subject: &str, of: Option<&str>) -> std::path::PathBuf {
    let path = desk.path(&format!("{subject}.pdf"));
    desk.ask("print", json!({ "subject": subject, "of": of, "path": path })).unwrap();
    path
}

#[test]
fn the_papers_of_a_year_print_to_the_same_bytes_and_are_issued_with_what_they_are_made_from() {
    let mut desk = Desk::with(&register("et-aar-kontrol"));
    let mut other = Desk::with(&register("et-aar-kontrol"));
    for (subject, of) in PAPERS {
        let once = fs::read(printed(&mut desk, subject, of)).unwrap();
        assert!(once == fs::read(printed(&mut other, subject, of)).unwrap(), "{subject} on two PCs");
        let issued = desk.ask("issue", json!({ "subject": subject, "of": of }));
        if subject == "agenda" {
            assert_eq!(issued.unwrap_err().code.name(), "never_issued");
            continue;
        }
        let issued = issued.unwrap();
        let put = issued["changed"]["put"].as_array().unwrap();
        let document = &put.iter().find(|it| it["kind"] == "document").unwrap()["record"];
        let of_what = ["review", "request", "breach"].map(|field| document[field].as_str());
        assert_eq!(of_what.into_iter().flatten().next(), of, "{document}");
        let path = desk.path("udstedt.pdf");
        desk.ask("document_pdf", json!({ "id": issued["document"], "path": path })).unwrap();
        let words = words_of(&path);
        assert!(
            !words.to_uppercase().contains("UDKAST") && words.contains(issued["code"].as_str().unwrap()),
            "{words}"
        );
    }
}

#[test]
fn a_paper_made_from_one_record_of_several_asks_which() {
    let mut desk = Desk::with(&register("et-aar-kontrol"));
    for (subject, named) in
        [("minutes", "2026-h1"), ("breach_notification", "brud-2026-1"), ("access_answer", "2026-3")]
    {
        let refused = desk.ask("preview", json!({ "subject": subject })).unwrap_err();
        assert_eq!(refused.code.name(), "several_of", "{subject}");
        assert!(refused.message.contains(named), "{}", refused.message);
        let refused = desk.ask("preview", json!({ "subject": subject, "of": "findes-ikke" })).unwrap_err();
        assert_eq!(refused.code.name(), "no_such", "{subject}");
    }
    let refused = desk.ask("preview", json!({ "subject": "access_answer", "of": "sletning-2026-2" })).unwrap_err();
    assert_eq!(refused.code.name(), "not_about_access");
    let mut empty = Desk::with(&register("003-kundepolitik"));
    let refused = empty.ask("preview", json!({ "subject": "breach_notification" })).unwrap_err();
    assert_eq!(refused.code.name(), "none_of");
}

#[test]
fn the_same_register_prints_to_the_same_bytes() {
    let mut first = Desk::with(&register("003-klar"));
    let mut second = Desk::with(&register("003-klar"));
    for subject in SUBJECTS {
        let once = fs::read(first.print(subject, None)).unwrap();
        let twice = fs::read(first.print(subject, None)).unwrap();
        let elsewhere = fs::read(second.print(subject, None)).unwrap();
        assert!(once == twice, "{subject} twice on one PC");
        assert!(once == elsewhere, "{subject} on two PCs");
    }
}

#[test]
fn a_document_put_right_carries_no_draft_mark_when_issued() {
    let mut desk = Desk::with(&register("003-klar"));
    for subject in SUBJECTS {
        let issued = desk.ask("issue", json!({ "subject": subject })).unwrap();
        let path = desk.path(&format!("{subject}-udstedt.pdf"));
        desk.ask("document_pdf", json!({ "id": issued["document"], "path": path })).unwrap();
        let words = words_of(&path);
        assert!(!words.to_uppercase().contains("UDKAST"), "{subject} says it is a draft");
        assert!(words.contains(issued["number"].as_str().unwrap()));
        assert!(
            words.contains(issued["code"].as_str().unwrap()),
            "the fingerprint {} is not on the page",
            issued["code"]
        );
    }
}

#[test]
fn a_policy_that_lacks_what_the_law_demands_is_printed_as_a_draft_and_not_issued() {
    let mut desk = Desk::with(&register("003-kundepolitik"));
    let words = words_of(&desk.print("policy", None));
    assert!(words.contains("UDKAST"), "{words}");
    let refused = desk.ask("issue", json!({ "subject": "policy" })).unwrap_err();
    assert_eq!(refused.code.name(), "incomplete");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["attachments"], 0);
}

#[test]
fn an_overview_with_items_missing_is_issued_and_says_so() {
    let mut desk = Desk::with(&register("003-kundepolitik"));
    for subject in ["processors", "measures"] {
        let issued = desk.ask("issue", json!({ "subject": subject })).unwrap();
        let put = issued["changed"]["put"].as_array().unwrap();
        let document = put.iter().find(|it| it["kind"] == "document").unwrap();
        assert_eq!(document["record"]["subject"], subject);
        let path = desk.path("oversigt.pdf");
        desk.ask("document_pdf", json!({ "id": issued["document"], "path": path })).unwrap();
        let words = words_of(&path);
        assert!(words.contains("oplysninger mangler") && !words.contains("UDKAST"), "{subject}: {words}");
        let again = desk.ask("issue", json!({ "subject": subject })).unwrap();
        let number = |of: &Value| of["number"].as_str().unwrap().to_owned();
        assert_ne!(number(&issued), number(&again));
    }
}

#[test]
fn what_is_done_for_others_is_issued_as_a_record_of_its_own_and_refused_where_there_is_nothing() {
    let mut desk = Desk::with(&register("003-klar"));
    let words = words_of(&desk.print("article30_processor", None));
    assert!(words.contains("udfører ikke behandling for andre"), "{words}");
    let refused = desk.ask("issue", json!({ "subject": "article30_processor" })).unwrap_err();
    assert_eq!(refused.code.name(), "nothing_for_others");
    assert_eq!(desk.ask("verify", json!({})).unwrap()["attachments"], 0);
    let mut source = register("003-klar");
    let drift = json!({ "id": "drift", "name": "Drift af webshops", "role": "processor", "position": 9,
        "carried_out": "Hosting af webshops", "third_country_transfer": false });
    source["activities"].as_array_mut().unwrap().push(drift);
    let mut desk = Desk::with(&source);
    let issued = desk.ask("issue", json!({ "subject": "article30_processor" })).unwrap();
    let path = desk.path("for-andre.pdf");
    desk.ask("document_pdf", json!({ "id": issued["document"], "path": path })).unwrap();
    let words = words_of(&path);
    for told in ["artikel 30, stk. 2", "Drift af webshops", "Hosting af webshops", issued["number"].as_str().unwrap()] {
        assert!(words.contains(&folded(told)), "{told}: {words}");
    }
    assert!(!words_of(&desk.print("article30", None)).contains("Hosting af webshops"), "each in its own record");
}

#[test]
fn an_issued_document_comes_back_byte_for_byte_after_later_changes() {
    let mut desk = Desk::with(&register("003-klar"));
    let issued = desk.ask("issue", json!({ "subject": "policy" })).unwrap();
    let (first, later) = (desk.path("a.pdf"), desk.path("b.pdf"));
    desk.ask("document_pdf", json!({ "id": issued["document"], "path": first })).unwrap();
    let mut policy = register("003-klar")["policies"][0].clone();
    policy["title"] = json!("En ganske anden politik");
    desk.ask("save", json!({ "record": { "kind": "policy", "record": policy } })).unwrap();
    desk.ask("close", json!({})).unwrap();
    desk.ask("open", json!({ "path": desk.path("test.fortegnelse") })).unwrap();
    desk.ask("document_pdf", json!({ "id": issued["document"], "path": later })).unwrap();
    assert!(fs::read(first).unwrap() == fs::read(later).unwrap());
    let second = desk.ask("issue", json!({ "subject": "policy" })).unwrap();
    assert_ne!(second["number"], issued["number"]);
    assert_eq!(desk.ask("undo", json!({})).unwrap_err().code.name(), "nothing_to_undo", "what was issued stays issued");
}

/// Every text of a register becomes a marker of its own: the register, and each marker with its field.
fn marked(name: &str) -> (Value, Vec<(String, &'static str)>) {
    let mut source = register(name);
    let mut markers = Vec::new();
    for kind in schema::Kind::ALL {
        for field in kind.fields() {
            // A country is one the program knows: no marker is one. A point's number is short enough not to break.
            let own = field.is_country() || (*kind == schema::Kind::AgendaLine && field.name == "point");
            if !matches!(field.form.shape, schema::Shape::Text) || field.form.list || own {
                continue;
            }
            for record in source.get_mut(kind.table()).and_then(Value::as_array_mut).into_iter().flatten() {
                let marker = format!("7q{:04}qz", markers.len());
                record[field.name] = json!(marker);
                markers.push((marker, field.name));
            }
        }
    }
    assert!(markers.len() > 150, "{} texts were marked", markers.len());
    (source, markers)
}

/// Whatever marker a PDF holds, in its pages, its attached snapshot or anywhere else, must be readable on its pages; and the
/// notes meant for the house alone are not among them. How many are on its pages.
fn read_on_its_pages(desk: &Desk, path: &std::path::Path, subject: &str, markers: &[(String, &'static str)]) -> usize {
    let open = desk.path("open.pdf");
    let status = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(path).arg(&open).status();
    assert!(status.expect("qpdf is missing: install qpdf").success());
    let bytes = fs::read(open).unwrap();
    let pages = words_of(path);
    let mut read = 0;
    for (marker, field) in markers {
        let utf16: Vec<u8> = marker.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let held = [marker.as_bytes(), &utf16].iter().any(|text| memmem::find(&bytes, text).is_some());
        let printed = pages.contains(marker);
        read += usize::from(printed);
        assert!(printed || !held, "{subject}: {field} ({marker}) is in the PDF but on none of its pages");
        assert!(!(printed && *field == "internal_note"), "{subject}: a note for the house is printed");
    }
    read
}

#[test]
fn what_is_not_printed_is_nowhere_in_the_pdf() {
    let (source, markers) = marked("003-klar");
    let mut desk = Desk::with(&source);
    for subject in SUBJECTS {
        let path = desk.print(subject, None);
        let read = read_on_its_pages(&desk, &path, subject, &markers);
        assert!(read > 10, "{subject}: only {read} markers are on its pages");
    }
}

#[test]
fn what_is_not_printed_of_a_control_or_a_case_is_nowhere_in_its_pdf() {
    let (source, markers) = marked("et-aar-kontrol");
    let mut desk = Desk::with(&source);
    for (subject, of) in PAPERS {
        let path = printed(&mut desk, subject, of);
        let read = read_on_its_pages(&desk, &path, subject, &markers);
        assert!(read > 5, "{subject}: only {read} markers are on its pages");
    }
}

#[test]
fn the_pages_of_the_preview_are_the_pages_of_the_pdf() {
    let mut desk = Desk::with(&register("003-klar"));
    for (subject, least) in [("article30", 4), ("processors", 1), ("measures", 2)] {
        let preview = desk.ask("preview", json!({ "subject": subject })).unwrap();
        let pdf = words_of(&desk.print(subject, None));
        let pages = preview["pages"].as_u64().unwrap();
        assert!(pages >= least, "{preview}");
        for page in 0..pages {
            let shown = desk.ask("page", json!({ "token": preview["token"], "page": page })).unwrap();
            assert!(shown["svg"].as_str().unwrap().starts_with("<svg"), "page {page}");
            let text = folded(shown["text"].as_str().unwrap());
            let words: Vec<&str> =
                text.split(' ').filter(|word| word.chars().count() > 6 && !word.ends_with('-')).collect();
            assert!(words.len() > 5, "page {page}: {text}");
            let absent: Vec<&&str> = words.iter().filter(|word| !pdf.contains(**word)).collect();
            assert!(absent.len() * 20 <= words.len(), "page {page}: {absent:?}");
        }
    }
}

#[test]
fn a_document_in_another_language_says_what_is_not_translated() {
    let mut desk = Desk::with(&register("003-klar"));
    for (language, page) in [("nb", "Side 1 av"), ("en", "Page 1 of")] {
        for subject in ["article30", "processors", "measures"] {
            let path = desk.path("andet.pdf");
            desk.ask("print", json!({ "subject": subject, "language": language, "path": path })).unwrap();
            let words = words_of(&path);
            assert!(words.contains(page), "{language}: {words}");
            let preview: Value = desk.ask("preview", json!({ "subject": subject, "language": language })).unwrap();
            assert!(preview["draft"] == true, "a text in Danish is no {language} text");
        }
    }
}

#[test]
fn a_paper_for_the_viewer_lies_in_the_programs_own_folder_and_the_one_before_is_taken_away() {
    let mut desk = Desk::with(&register("003-klar"));
    let draft = desk.ask("view_draft", json!({ "subject": "processors" })).unwrap();
    let path = |of: &Value| std::path::PathBuf::from(of["path"].as_str().unwrap());
    let own = desk.path("pc");
    assert!(path(&draft).starts_with(&own), "{draft}");
    assert!(fs::read(path(&draft)).unwrap() == fs::read(desk.print("processors", None)).unwrap());
    let issued = desk.ask("issue", json!({ "subject": "measures" })).unwrap();
    let viewed = desk.ask("view_document", json!({ "id": issued["document"] })).unwrap();
    let saved = desk.path("gemt.pdf");
    desk.ask("document_pdf", json!({ "id": issued["document"], "path": saved })).unwrap();
    assert!(fs::read(path(&viewed)).unwrap() == fs::read(saved).unwrap());
    assert!(!path(&draft).exists(), "one paper at a time is kept for the viewer");
    desk.ask("start", json!({})).unwrap();
    assert!(!path(&viewed).exists(), "nothing is left for the next start");
    let named = desk.ask("view_draft", json!({ "subject": "measures" })).unwrap();
    desk.ask("erase", json!({ "kind": "staff_evidence", "id": "karl-tavshed" })).unwrap();
    assert!(!path(&named).exists(), "what is erased is not left in a paper");
}
