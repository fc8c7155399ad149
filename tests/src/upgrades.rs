//! A register of every released version opens, whole, what it issued comes back byte for byte, and it issues what is new.

use std::fs;

use serde_json::json;

use crate::support::{Desk, root};

#[test]
fn every_released_version_opens_whole_with_what_it_issued() {
    let folder = root().join("tests/upgrades");
    let mut versions = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "fortegnelse") {
            continue;
        }
        versions += 1;
        let mut desk = Desk::new();
        let copy = desk.path("gammel.fortegnelse");
        fs::copy(&path, &copy).unwrap();
        let open = desk.ask("open", json!({ "path": copy })).unwrap();
        assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true, "{}", path.display());
        let documents = open["register"]["documents"].as_array().unwrap().clone();
        assert!(!documents.is_empty());
        for document in documents {
            let number = document["number"].as_str().unwrap();
            let out = desk.path("igen.pdf");
            desk.ask("document_pdf", json!({ "id": document["id"], "path": out })).unwrap();
            let kept = path.with_file_name(format!("{}-{number}.pdf", path.file_stem().unwrap().to_string_lossy()));
            assert!(fs::read(out).unwrap() == fs::read(&kept).unwrap(), "{}", kept.display());
        }
        // What an older version could not issue, its register can after the climb.
        for subject in ["processors", "measures"] {
            let issued = desk.ask("issue", json!({ "subject": subject })).unwrap();
            let put = issued["changed"]["put"].as_array().unwrap();
            assert!(put.iter().any(|it| it["record"]["subject"] == subject), "{put:?}");
        }
        assert_eq!(desk.ask("verify", json!({})).unwrap()["ok"], true, "{}", path.display());
    }
    assert!(versions >= 1, "no released version is kept");
}
