//! The two records complement each other: what the company decides itself, and what it carries out for others.

use schema::{ControllerRole, Kind, Language, Register, Stated};
use serde_json::json;

use super::{issued, order, plain, processor_record, record, register};
use crate::Block;
use crate::documents::{Edition, Refusal, Subject, compose};

/// The complete register with one activity that is carried out for two controllers.
fn hosting() -> Register {
    let mut register = register("003-klar");
    let mut put = |kind, record| register.put(kind, record).unwrap();
    put(
        Kind::Activity,
        json!({ "id": "drift", "name": "Drift af webshops", "role": "processor", "position": 9,
            "carried_out": "Hosting og sikkerhedskopiering.", "third_country_transfer": false }),
    );
    put(
        Kind::Party,
        json!({ "id": "butik", "name": "Eksempel Webshop ApS", "country": "DK", "registration_number": "00 00 00 07",
            "contact": "Wanda Webshop", "email": "wanda@webshop.example" }),
    );
    put(
        Kind::ControllerServed,
        json!({ "id": "butik", "activity": "drift", "party": "butik", "service": "Hosting af ordrer og kunder",
            "agreed_on": "2025-01-12", "data_protection_officer": "Dorte Demo" }),
    );
    put(
        Kind::ControllerServed,
        json!({ "id": "foreninger", "activity": "drift", "position": 1, "category": "Foreninger",
            "service": "Hosting af medlemmer", "until": "2026-06-30" }),
    );
    register
}

#[test]
fn each_activity_stands_in_one_of_the_two_records() {
    let register = hosting();
    let own = plain::document(&record(&register, Language::Da, Edition::Draft).document);
    let others = plain::document(&processor_record(&register, Language::Da, Edition::Draft).document);
    for activity in &register.activities {
        let name = activity.name.text();
        let controller = activity.role == ControllerRole::Controller;
        let headed = |text: &str| text.lines().any(|line| line.starts_with("## 2.") && line.ends_with(name));
        assert_eq!((headed(&own), headed(&others)), (controller, !controller), "{name}");
    }
    assert!(own.contains("Fortegnelse som databehandler"), "the record says where the rest stands");
}

#[test]
fn what_is_carried_out_for_others_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&processor_record(&hosting(), Language::Da, issued("2026-018")).document));
}

#[test]
fn a_missing_item_carries_the_letter_of_article_30_2() {
    let mut register = hosting();
    let activity = register.activities.iter_mut().find(|it| it.id.as_str() == "drift").unwrap();
    activity.third_country_transfer = Stated::Unknown;
    let printed = processor_record(&register, Language::Da, Edition::Draft);
    assert!(printed.missing[0].text.starts_with("Behandling 2.1, litra\u{a0}c: "), "{:?}", printed.missing);
    assert_eq!(printed.document.mark.unwrap().items[0].anchor.as_ref().unwrap().0, "activity/drift/c");
    assert!(record(&register, Language::Da, Edition::Draft).missing.is_empty(), "each mark is of its own paper");
}

#[test]
fn a_company_that_works_for_nobody_else_reads_so_and_is_issued_no_such_record() {
    let register = register("003-klar");
    let printed = processor_record(&register, Language::Da, Edition::Draft);
    let none = Block::paragraph(
        "Virksomheden udfører ikke behandling for andre dataansvarlige. Fortegnelsen har ingen behandling, hvor den er databehandler.",
    );
    assert!(printed.document.blocks.contains(&none), "{}", plain::document(&printed.document));
    let refused = compose(&order(&register, Language::Da, issued("2026-018")), &Subject::Article30Processor);
    assert_eq!(refused, Err(Refusal::NothingForOthers));
}
