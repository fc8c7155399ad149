//! What is seen for and against a statement, and what a person's link changes.

use crate::support::{law, now, register};
use rules::{Reason, Verdict, findings, held};
use schema::words::Words;
use schema::{
    Claim, DataClass, Date, Id, Language, NationalGround, Recipient, RecipientRole, Register, Stated, StatementLink,
    System, SystemForm, Weighs,
};

/// The register put right, with one statement that claims this.
fn with(claim: Claim) -> Register {
    let mut register = register("tests/registers/003-klar.json");
    register.statements.truncate(1);
    register.statements[0].claim = claim;
    register
}

fn codes(register: &Register) -> Vec<&'static str> {
    let of_statements = |code: &str| code.ends_with("contradicted") || code.starts_with("statement-");
    findings(register, now(), law()).iter().map(|it| it.code.name()).filter(|it| of_statements(it)).collect()
}

fn verdict(register: &Register) -> Verdict {
    held(register, now(), law()).values().next().unwrap().verdict
}

fn link(register: &mut Register, weighs: Weighs) {
    let statement = register.statements[0].id.clone();
    let reason = "Set efter".into();
    register.statement_links.push(StatementLink { id: "set".into(), statement, weighs, reason, ..Default::default() });
}

#[test]
fn every_reason_has_its_words_in_each_language() {
    for language in Language::ALL {
        for reason in Reason::ALL {
            let id = format!("held-{}", reason.name());
            assert!(Words::of(*language).has(&id), "{} lacks {id}", language.name());
        }
    }
}

#[test]
fn what_is_seen_is_a_whole_sentence_in_each_language() {
    let mut register = with(Claim::Other);
    let first = register.statements.remove(0);
    for claim in Claim::ALL {
        let id = Id::new(claim.name());
        register.statements.push(schema::Statement { id, claim: *claim, ..first.clone() });
    }
    let seen = held(&register, now(), law());
    assert_eq!(seen.len(), Claim::ALL.len());
    for held in seen.values().flat_map(|it| &it.seen) {
        for language in Language::ALL {
            let text = held.text(Words::of(*language));
            assert!(text.ends_with('.') && !text.contains('{') && !text.contains("held-"), "{text}");
        }
    }
}

#[test]
fn a_persons_proof_settles_what_the_program_doubts_and_nothing_it_sees_contradicted() {
    let mut doubted = with(Claim::NothingKeptByRecipient);
    assert_eq!((verdict(&doubted), codes(&doubted)), (Verdict::Doubtful, vec!["statement-unproved"]));
    link(&mut doubted, Weighs::Proves);
    assert_eq!((verdict(&doubted), codes(&doubted)), (Verdict::Proved, vec![]));
    let mut contradicted = with(Claim::InternalOnly);
    link(&mut contradicted, Weighs::Proves);
    assert_eq!((verdict(&contradicted), codes(&contradicted)), (Verdict::Refuted, vec!["internal-use-contradicted"]));
}

#[test]
fn what_a_person_refutes_is_a_fault_whatever_the_program_sees() {
    for claim in [Claim::Other, Claim::Accurate, Claim::NoProfiling] {
        let mut register = with(claim);
        assert_eq!(codes(&register), [""; 0]);
        link(&mut register, Weighs::Refutes);
        assert_eq!((verdict(&register), codes(&register)), (Verdict::Refuted, vec!["statement-refuted"]));
    }
}

#[test]
fn the_answer_on_a_purpose_goes_before_its_words() {
    let mut register = with(Claim::NoDirectMarketing);
    register.purposes[0].description = "Sende nyhedsbrev".into();
    assert_eq!(codes(&register), ["marketing-contradicted"]);
    register.purposes[0].direct_marketing = false.into();
    assert_eq!(codes(&register), [""; 0]);
    register.purposes[0].description = "Fortælle om nye tilbud".into();
    register.purposes[0].direct_marketing = true.into();
    assert_eq!(codes(&register), ["marketing-contradicted"]);
}

#[test]
fn data_of_the_same_name_elsewhere_are_no_other_data() {
    let mut register = with(Claim::OnlyTheseData);
    assert_eq!(codes(&register), ["statement-unproved"], "which data are meant, nobody has said");
    let all: Vec<_> = register.data_items.iter().map(|it| it.id.clone()).collect();
    for item in all {
        let id = Id::new(format!("om-{item}"));
        let statement = register.statements[0].id.clone();
        register.statement_links.push(StatementLink { id, statement, data_item: Some(item), ..Default::default() });
    }
    assert_eq!(codes(&register), [""; 0]);
    let mut again = register.data_items[0].clone();
    again.id = "igen".into();
    register.data_items.push(again);
    assert_eq!(codes(&register), [""; 0]);
    register.data_items.last_mut().unwrap().name = "Skonummer".into();
    assert_eq!(codes(&register), ["only-data-contradicted"]);
}

#[test]
fn a_recipient_inside_and_one_that_has_ended_are_not_outside() {
    let mut register = with(Claim::InternalOnly);
    register.recipients.clear();
    assert_eq!((verdict(&register), codes(&register)), (Verdict::Proved, vec![]));
    let inside = |role: RecipientRole, until: Option<Date>| Recipient {
        id: "salg".into(),
        activity: "kunder".into(),
        category: "Salg".into(),
        role: role.into(),
        until,
        ..Recipient::default()
    };
    register.recipients.push(inside(RecipientRole::Internal, None));
    assert_eq!(codes(&register), [""; 0]);
    register.recipients[0] = inside(RecipientRole::Processor, Date::parse("2026-11-20"));
    assert_eq!(codes(&register), [""; 0]);
    register.recipients[0] = inside(RecipientRole::Processor, None);
    assert_eq!(codes(&register), ["internal-use-contradicted"]);
}

#[test]
fn a_recipient_told_of_by_its_category_is_told_of() {
    let mut register = with(Claim::NoOtherRecipients);
    register.recipients[0].internal_only = true;
    assert_eq!(codes(&register), ["recipients-contradicted"]);
    register.recipients[0].published_as = "It-leverandører".into();
    assert_eq!(codes(&register), [""; 0]);
}

#[test]
fn a_statement_about_one_system_is_held_against_that_system() {
    let mut register = with(Claim::NoMessages);
    register.data_items[0].name = "Beskeder".into();
    register.data_items[0].system = Some("ordresystem".into());
    register.statements[0].system = Some("fakturasystem".into());
    assert_eq!(codes(&register), [""; 0]);
    register.statements[0].system = Some("ordresystem".into());
    assert_eq!(codes(&register), ["messages-contradicted"]);
}

#[test]
fn that_nothing_is_sold_is_asked_about_where_a_recipient_decides_for_itself() {
    let mut register = with(Claim::NoSale);
    register.recipients.retain(|it| it.role == RecipientRole::Processor.into());
    assert_eq!(codes(&register), [""; 0]);
    assert_eq!(verdict(&register), Verdict::Proved);
    register.recipients[0].role = RecipientRole::IndependentController.into();
    assert_eq!(codes(&register), ["statement-unproved"]);
    register.recipients[0].role = Stated::Unknown;
    assert_eq!(codes(&register), ["statement-unproved"]);
    link(&mut register, Weighs::Proves);
    assert_eq!(codes(&register), [""; 0]);
}

#[test]
fn a_system_that_is_passed_through_stores_nothing() {
    let mut register = with(Claim::NotStored);
    assert_eq!(codes(&register), ["statement-unproved"]);
    register.statements[0].system = Some("ordresystem".into());
    register.data_items.iter_mut().for_each(|it| it.system = None);
    assert_eq!(codes(&register), [""; 0]);
}

#[test]
fn a_telephone_without_personal_data_is_no_way_to_them() {
    let mut register = with(Claim::NoMobileAccess);
    register.systems.push(System {
        id: "telefon".into(),
        name: "Vagttelefon".into(),
        form: SystemForm::Phone,
        holds_personal_data: false.into(),
        ..System::default()
    });
    register.data_items[0].system = Some("telefon".into());
    assert_eq!(codes(&register), [""; 0]);
    register.systems.last_mut().unwrap().holds_personal_data = Stated::Blank;
    assert_eq!(codes(&register), ["mobile-access-contradicted"]);
}

#[test]
fn a_national_number_is_known_by_its_ground_and_class_before_its_name() {
    let mut register = with(Claim::NoNationalId);
    register.data_items[0].name = "Nummer fra det offentlige".into();
    register.data_items[0].class = DataClass::Confidential.into();
    assert_eq!(codes(&register), [""; 0], "what is confidential is not always a national number");
    register.legal_bases[0].national_ground = NationalGround::DkCprLaw.into();
    assert_eq!(codes(&register), ["national-id-contradicted"]);
    register.data_items[1].name = "CPR-nummer".into();
    let found = findings(&register, now(), law());
    let against = &found.iter().find(|it| it.code.name() == "national-id-contradicted").unwrap().params["against"];
    assert_eq!(against.text(Words::of(Language::Da)), "»CPR-nummer«", "the name tells which of them it is");
}

#[test]
fn special_categories_are_those_of_article_9_and_an_open_class_leaves_the_claim_open() {
    let mut register = with(Claim::NoSpecialData);
    assert_eq!((verdict(&register), codes(&register)), (Verdict::Proved, vec![]));
    for class in [DataClass::Criminal, DataClass::Confidential] {
        register.data_items[0].class = class.into();
        assert_eq!(codes(&register), [""; 0], "{class:?} is none of them");
    }
    register.data_items[0].class = Stated::Blank;
    assert_eq!((verdict(&register), codes(&register)), (Verdict::Doubtful, vec!["statement-unproved"]));
    register.data_items[1].class = DataClass::Special.into();
    assert_eq!((verdict(&register), codes(&register)), (Verdict::Refuted, vec!["special-data-contradicted"]));
}

#[test]
fn a_group_no_younger_than_18_has_no_children_to_ask_of() {
    let mut register = with(Claim::NoChildren);
    for group in &mut register.subject_categories {
        group.children = Stated::Blank;
        group.minimum_age = 13.into();
    }
    assert_eq!(verdict(&register), Verdict::Doubtful);
    register.subject_categories.iter_mut().for_each(|it| it.minimum_age = 18.into());
    assert_eq!(verdict(&register), Verdict::Proved);
}

#[test]
fn each_country_asks_for_a_ground_of_its_own() {
    let mut register = with(Claim::Other);
    let asked = |register: &Register| {
        let found = findings(register, now(), law());
        let of = ["national-id-ground-missing", "national-ground-foreign"];
        found.iter().map(|it| it.code.name()).filter(|it| of.contains(it)).collect::<Vec<_>>()
    };
    register.data_items[0].name = "Fødselsnummer".into();
    register.organisations[0].country = schema::Country::No;
    assert_eq!(asked(&register), ["national-id-ground-missing"]);
    register.legal_bases[0].national_ground = NationalGround::DkCprLaw.into();
    assert_eq!(asked(&register), ["national-id-ground-missing", "national-ground-foreign"]);
    register.legal_bases[0].national_ground = NationalGround::NoNationalId.into();
    assert_eq!(asked(&register), [""; 0]);
}
