//! The handover report tells how things stand, and names nobody it need not.

use schema::{Date, Kind, Language, Register};
use serde_json::json;

use super::{issued, order, plain, register};
use crate::Block;
use crate::documents::{Edition, Subject, compose};

fn text(register: &Register, edition: Edition) -> String {
    plain::document(&compose(&order(register, Language::Da, edition), &Subject::Handover).unwrap().document)
}

#[test]
fn the_handover_report_reads_as_agreed() {
    insta::assert_snapshot!(text(&register("et-aar-kontrol"), issued("2026-024")));
}

#[test]
fn it_names_who_leaves_and_who_follows() {
    let mut register = register("et-aar-kontrol");
    let role = register.person_roles.iter_mut().find(|it| it.id.as_str() == "pernille-rolle").unwrap();
    role.until = Date::new(2026, 12, 31);
    register.put(Kind::Person, json!({ "id": "lene", "name": "Lene Lærke", "position": 9 })).unwrap();
    let next = json!({ "id": "lene-rolle", "person": "lene", "role": "controller_contact", "from": "2027-01-01" });
    register.put(Kind::PersonRole, next).unwrap();
    let text = text(&register, issued("2026-024"));
    for words in ["Fra Pernille Prøvesen til Lene Lærke", "fra 1. januar 2027", "til og med 31. december 2026"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    assert!(
        text.contains("________ Pernille Prøvesen / Overdraget af")
            && text.contains("________ Lene Lærke / Overtaget af")
    );
}

#[test]
fn a_draft_has_no_place_to_sign() {
    let register = register("et-aar-kontrol");
    let printed = compose(&order(&register, Language::Da, Edition::Draft), &Subject::Handover).unwrap();
    assert!(!printed.document.blocks.iter().any(|it| matches!(it, Block::Signature(_))));
}

#[test]
fn nobody_who_asked_is_named_and_no_case_is_told_by_its_content() {
    let mut register = register("et-aar-kontrol");
    register.subject_requests.iter_mut().for_each(|it| it.answered_on = None);
    let printed = compose(&order(&register, Language::Da, issued("2026-024")), &Subject::Handover).unwrap();
    let all = format!("{}{}", plain::document(&printed.document), printed.snapshot);
    for request in &register.subject_requests {
        assert!(all.contains(&format!("Anmodning {}", request.number)), "{all}");
        for personal in [&request.requester, &request.reply_to, &request.asks, &request.reasons] {
            assert!(personal.text().is_empty() || !all.contains(personal.text()), "{}", personal.text());
        }
    }
}

#[test]
fn what_is_done_is_no_longer_open() {
    let mut register = register("et-aar-kontrol");
    let open = register.actions.iter().find(|it| it.done_on.is_none()).unwrap().what.text().to_owned();
    assert!(text(&register, Edition::Draft).contains(&open));
    register.actions.iter_mut().for_each(|it| it.done_on = Date::new(2026, 11, 20));
    assert!(!text(&register, Edition::Draft).contains(&open));
}

#[test]
fn a_register_with_nothing_in_it_has_no_empty_list() {
    let mut register = Register::default();
    register.put(Kind::Organisation, json!({ "id": "o", "name": "Prøve ApS" })).unwrap();
    let printed = compose(&order(&register, Language::Da, Edition::Draft), &Subject::Handover).unwrap();
    let empty = |it: &Block| matches!(it, Block::Table(it) if it.groups.iter().all(|it| it.rows.is_empty()));
    assert!(!printed.document.blocks.iter().any(empty));
    let text = plain::document(&printed.document);
    assert!(text.contains("Ingen handlinger, sager eller frister er åbne."), "{text}");
}

#[test]
fn it_has_its_words_in_each_language() {
    let register = register("et-aar-kontrol");
    for language in [Language::Da, Language::Nb, Language::En] {
        let printed = compose(&order(&register, language, Edition::Draft), &Subject::Handover).unwrap();
        let text = plain::document(&printed.document);
        for prefix in ["handover-", "papers-", "paper-", "due-", "stage-", "choice-"] {
            assert!(!text.contains(prefix), "{prefix} stands in {language:?}: {text}");
        }
    }
}

#[test]
fn articles_are_cited_as_the_language_cites_them() {
    let register = register("et-aar-kontrol");
    let text = text(&register, Edition::Draft);
    for cited in ["Artikel 5, stk. 2 / Artikel 28, stk. 1", "Artikel 5, stk. 1, litra e", "Artikel 12, stk. 3"] {
        assert!(text.contains(cited), "{cited} is not in {text}");
    }
    assert!(!text.contains("28(1)"), "{text}");
}

#[test]
fn what_is_filled_in_by_hand_has_ruled_lines_with_room_for_a_pen() {
    let register = register("et-aar-kontrol");
    let printed = compose(&order(&register, Language::Da, Edition::Draft), &Subject::Handover).unwrap();
    let Some(Block::Table(table)) = printed.document.blocks.last() else { panic!("no table is last") };
    let rows = &table.groups[0].rows;
    let free = |at: usize| plain::text(&rows[at].cells[1].0[0]);
    assert_eq!(rows.len(), 8, "five that are asked, and three lines for all else");
    assert!((0..rows.len()).all(|at| free(at) == "  /  "), "each is two lines tall: {:?}", free(0));
    assert!(!text(&register, Edition::Draft).contains("____"));
}
