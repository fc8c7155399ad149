//! Somebody with the file changes a register behind the program's back: what is found, and what honestly cannot be.

use std::fs;

use commands::{App, Folders};
use memchr::memmem;
use register::{Act, Stamp};
use schema::{Attachment, Document, Id};
use serde_json::json;

use crate::checking::{FOLLOWED, WITNESSED, attached, issued, texts, wrong};
use crate::support::now;

const UNKNOWN: &str =
    "Denne pc har ikke set historikken før. Den kan derfor ikke sige, om noget er skåret af eller skrevet om.";

#[test]
fn a_row_changed_behind_the_programs_back_keeps_the_register_shut() {
    let mut it = issued();
    it.desk.ask("close", json!({})).unwrap();
    let mut file = fs::read(it.desk.path("test.fortegnelse")).unwrap();
    let by = "Pernille Prøvesen".as_bytes();
    // The name stands in the document's row; in the trail's own copy of it, it stands within quotes.
    let number = memmem::find_iter(&file, b"2026-001")
        .find(|at| file[at - 1] != b'"' && memmem::find(&file[*at..at + 600], by).is_some());
    let at = number.unwrap();
    let at = at + memmem::find(&file[at..], by).unwrap();
    file[at..at + 8].copy_from_slice(b"Ulla Opd");
    it.replace_with(&file);
    let refused = it.open().unwrap_err();
    assert_eq!(refused.code.name(), "damaged", "{}", refused.message);
    assert_eq!(refused.params["damage"], "record", "{}", refused.message);
}

#[test]
fn a_stored_file_changed_behind_the_programs_back_is_found_and_the_true_one_still_known() {
    let mut it = issued();
    it.desk.ask("close", json!({})).unwrap();
    let mut file = fs::read(it.desk.path("test.fortegnelse")).unwrap();
    let pdf = fs::read(&it.pdf).unwrap();
    let within = &pdf[pdf.len() / 2..pdf.len() / 2 + 40];
    let at = memmem::find(&file, within)
        .or_else(|| memmem::find(&file, &pdf[pdf.len() / 2 + 40..pdf.len() / 2 + 80]))
        .unwrap();
    file[at] ^= 1;
    it.replace_with(&file);
    it.open().unwrap();
    let damaged =
        "Den udgave, fortegnelsen selv har gemt, er ændret eller beskadiget og kan ikke sammenlignes med arket.";
    let code = it.code.clone();
    for found in [it.typed(&code), it.check(&it.pdf.clone())] {
        assert_eq!(found["ok"], false);
        assert!(wrong(&found["facts"]).contains(&damaged), "{found}");
        let trail = wrong(&found["trail"]);
        assert!(trail.len() == 1 && trail[0].starts_with("Fortegnelsens fil er ikke hel: "), "{found}");
    }
    assert_eq!(it.check(&it.pdf.clone())["outcome"], "exact");
}

#[test]
fn a_trail_that_was_cut_or_written_anew_is_told_where_this_pc_remembers_it_and_not_claimed_elsewhere() {
    let mut it = issued();
    let path = it.desk.path("test.fortegnelse");
    it.desk.ask("close", json!({})).unwrap();
    let early = fs::read(&path).unwrap();
    it.open().unwrap();
    it.rename("Eksempel Handel ApS");
    it.rename("Eksempel Butik ApS");
    it.desk.ask("close", json!({})).unwrap();

    // Cut: the older file in the newer one's place. The paper issued before confirms what is left, and no more.
    it.replace_with(&early);
    it.open().unwrap();
    let code = it.code.clone();
    let found = it.typed(&code);
    let cut = "Historikken er kortere, end da denne pc så den 21. november 2026: 2 hændelser mangler. Den er skåret af, eller filen er en ældre kopi.";
    assert_eq!(wrong(&found["trail"]), [cut], "{found}");
    assert_eq!((&found["outcome"], &found["ok"]), (&json!("issued"), &json!(false)));
    assert!(texts(&found["trail"]).contains(&WITNESSED));

    // Written anew: other changes on the older file, as many as there were and one more.
    for name in ["Eksempel Et ApS", "Eksempel To ApS", "Eksempel Tre ApS"] {
        it.rename(name);
    }
    let found = it.typed(&code);
    let anew = "Historikken er en anden end den, denne pc så 21. november 2026: Den er skrevet om, eller der er arbejdet videre i en ældre kopi.";
    assert_eq!(wrong(&found["trail"]), [anew], "{found}");
    it.desk.ask("close", json!({})).unwrap();
    it.open().unwrap();
    assert_eq!(wrong(&it.typed(&code)["trail"]), [anew], "it is told again tomorrow");

    // A PC that never saw it opens it to read, and claims nothing.
    it.desk.ask("close", json!({})).unwrap();
    it.desk.app = App::new(Folders { data: it.desk.path("en tredje pc") });
    it.desk.ask("open", json!({ "path": path, "read_only": true })).unwrap();
    let found = it.typed(&code);
    assert!(texts(&found["trail"]).contains(&UNKNOWN) && wrong(&found["trail"]).is_empty(), "{found}");
    it.on_another_pc();
    let found = it.typed(&code);
    assert!(texts(&found["trail"]).contains(&FOLLOWED) && wrong(&found["trail"]).is_empty(), "{found}");
}

#[test]
fn a_register_made_anew_around_the_same_document_is_refuted_by_the_sheet_alone() {
    let mut it = issued();
    let pdf = fs::read(&it.pdf).unwrap();
    let snapshot = attached(&it.pdf);
    let mut document: Document = serde_json::from_value(it.document.clone()).unwrap();
    it.desk.ask("close", json!({})).unwrap();
    fs::remove_file(it.desk.path("test.fortegnelse")).unwrap();
    let source = it.desk.path("register.json");
    it.desk.ask("new_from", json!({ "path": it.desk.path("test.fortegnelse"), "from": source })).unwrap();
    it.desk.ask("close", json!({})).unwrap();
    let stamp = Stamp { now: now(), actor: "Pernille Prøvesen".into() };
    let mut file = register::open(&it.desk.path("test.fortegnelse"), &stamp, &it.desk.path("kopier")).unwrap();
    // Even with a trail's head that fits: what the code on the paper covers is another.
    document.trail_head = file.head().iter().map(|byte| format!("{byte:02x}")).collect();
    document.id = Id::default();
    file.transact(&stamp, Act::Issue, None, |change| {
        let snapshot: Id<Attachment> = change.attach("a.json", "application/json", &snapshot)?;
        let pdf = change.attach("a.pdf", "application/pdf", &pdf)?;
        change.put(&Document { snapshot, pdf, ..document.clone() })
    })
    .unwrap();
    drop(file);
    it.open().unwrap();
    let code = it.code.clone();
    let refuted = "Historikken er skrevet om, efter at dokumentet blev udstedt 21. november 2026: Det sted i den, som koden på arket bygger på, findes ikke mere.";
    for found in [it.typed(&code), it.check(&it.pdf.clone())] {
        assert_eq!(wrong(&found["trail"]), [refuted], "{found}");
        assert_eq!(found["ok"], false);
    }
}
