//! What is printed is what the snapshot holds, and it is printed well.

use std::collections::BTreeSet;

use schema::words::Words;
use schema::{Kind, Language, Register};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::small::{marker, markers};
use super::{every, issued, order, plain, policy, record, register, small};
use crate::documents::{Edition, Printed, Refusal, Subject, code, compose, policy_named};

/// Everything the reader sees, without the attached file.
fn seen(printed: &Printed) -> String {
    let mut document = printed.document.clone();
    document.snapshot = None;
    format!("{document:?}")
}

#[test]
fn the_snapshot_holds_every_text_that_is_printed_and_no_other() {
    let register = small::register();
    for printed in every(&register, Language::Da, &Edition::Draft) {
        let (seen, held) = (seen(&printed), printed.snapshot.to_string());
        let torn = |marker: &String| seen.contains(marker.as_str()) != held.contains(marker.as_str());
        let apart: Vec<String> = markers(&register).into_iter().filter(torn).collect();
        assert!(apart.is_empty(), "printed or held, not both: {apart:#?}");
    }
}

#[test]
fn what_is_kept_inside_never_reaches_a_print() {
    let register = small::register();
    let record = record(&register, Language::Da, Edition::Draft);
    let policy = policy(&register, Language::Da, Edition::Draft);
    let nowhere = [(Kind::Activity, "a"), (Kind::System, "s"), (Kind::Policy, "pol")]
        .map(|(kind, id)| marker(kind, id, "internal_note"));
    for text in nowhere.iter().chain([&marker(Kind::Activity, "gone", "name")]) {
        for printed in [&record, &policy, &every(&register, Language::Da, &Edition::Draft)[3]] {
            assert!(!seen(printed).contains(text), "{text}");
            assert!(!String::from_utf8_lossy(&printed.canonical).contains(text), "{text}");
        }
    }
    let secret = [
        marker(Kind::Recipient, "secret", "task"),
        marker(Kind::Party, "q", "name"),
        marker(Kind::Measure, "n", "name"),
    ];
    for text in secret {
        assert!(seen(&record).contains(&text), "{text} belongs in the record");
        assert!(!seen(&policy).contains(&text), "{text} is not published");
        assert!(!String::from_utf8_lossy(&policy.canonical).contains(&text), "{text} is not published");
    }
}

/// A register less one answer or one record, and what was taken from it: each field and each kind of record once.
fn poorer(whole: &serde_json::Value) -> Vec<(String, Register)> {
    let mut out = Vec::new();
    for kind in Kind::ALL {
        let table = kind.table();
        let mut taken = BTreeSet::new();
        for (at, record) in whole[table].as_array().into_iter().flatten().enumerate() {
            let answered =
                record.as_object().unwrap().iter().filter(|(_, value)| !value.is_null() && **value != json!([]));
            // The place among the others is on no paper.
            let fields = answered.map(|(field, _)| field).filter(|it| *it != "id" && *it != "position");
            for field in fields.filter(|it| taken.insert((*it).clone())) {
                let mut less = whole.clone();
                less[table][at].as_object_mut().unwrap().remove(field);
                out.push((format!("{}.{field} of {}", kind.name(), record["id"]), less));
            }
        }
        if !taken.is_empty() {
            let mut less = whole.clone();
            less[table].as_array_mut().unwrap().pop();
            out.push((format!("the last {}", kind.name()), less));
            let mut less = whole.clone();
            less[table] = json!([]);
            out.push((format!("every {}", kind.name()), less));
        }
    }
    out.into_iter().filter_map(|(what, it)| Some((what, serde_json::from_value(it).ok()?))).collect()
}

/// What a register in order can hold beside the usual, each record with no more than it must have.
fn bare() -> Vec<(Kind, serde_json::Value)> {
    vec![
        (Kind::Person, json!({ "id": "rita", "name": "Rita Prøve", "handles_personal_data": false })),
        (Kind::PersonRole, json!({ "id": "rita", "person": "rita", "role": "representative" })),
        (Kind::ContactPoint, json!({ "id": "net", "purpose": "complaints", "website": "https://eksempel.example" })),
        (Kind::SupervisoryAuthority, json!({ "id": "anden" })),
        (
            Kind::StaffEvidence,
            json!({ "id": "s", "person": "mads", "what": "criminal_record", "seen_on": "2026-03-02" }),
        ),
        (Kind::System, json!({ "id": "liste", "name": "Vagtplan", "holds_personal_data": false })),
        (Kind::Measure, json!({ "id": "laas", "name": "Aflåste skabe", "implemented": true })),
        (Kind::Measure, json!({ "id": "senere", "name": "Kryptering", "implemented": false, "verified_every": 6 })),
        (Kind::Measure, json!({ "id": "laptop", "name": "Skærmlås", "implemented": true, "claim": "named" })),
        (Kind::Coverage, json!({ "id": "laptop", "measure": "laptop", "system": "liste", "covered": true })),
        (Kind::RiskAssessment, json!({ "id": "b", "activity": "breve", "assessed_on": "2026-03-12" })),
        (Kind::RiskAssessment, json!({ "id": "intet", "assessed_on": "2026-03-12" })),
        (
            Kind::RetentionRule,
            json!({ "id": "breve", "name": "Breve", "criterion": "Slettes, når sagen er slut.", "archive_lag": 30,
                "backup_lag": 30, "deleted_again_after_restore": true }),
        ),
        (
            Kind::Activity,
            json!({ "id": "breve", "name": "Breve", "recipients": "none", "third_country_transfer": true,
                "profiling": false, "automated_decisions": false, "impact_assessment": "not_required" }),
        ),
        (
            Kind::Activity,
            json!({ "id": "for-andre", "name": "Lønkørsel for andre", "role": "processor",
                "carried_out": "Lønkørsel", "third_country_transfer": false }),
        ),
        (Kind::Party, json!({ "id": "kunde", "name": "Eksempel Butik ApS", "phone": "00 00 00 00" })),
        (Kind::Party, json!({ "id": "kunde", "name": "Eksempel Webshop ApS", "email": "kontor@webshop.example" })),
        (Kind::ControllerServed, json!({ "id": "for-andre", "activity": "for-andre", "party": "kunde" })),
        (
            Kind::Consent,
            json!({ "id": "breve", "activity": "breve", "purpose": "Nyheder", "mechanism": "box",
                "withdrawal": "Med en e-mail", "evidence": "Krydset med dato" }),
        ),
        (
            Kind::CookieCategory,
            json!({ "id": "breve", "activity": "breve", "kind": "necessary", "purpose": "Husker kurven",
                "lifetime": { "state": "none" } }),
        ),
        (
            Kind::CompatibilityTest,
            json!({ "id": "breve", "activity": "breve", "new_purpose": "Statistik", "link": "Samme breve",
                "context": "Tilsendt", "nature": "Navne", "consequences": "Ingen", "safeguards": "Navne fjernes",
                "compatible": true, "told": "I svaret" }),
        ),
        (
            Kind::BreachProcedure,
            json!({ "id": "breve", "authority_notice": "På virk.dk", "deadline_hours": 72,
                "subjects_notice": "Ved høj risiko" }),
        ),
        (Kind::PolicyActivity, json!({ "id": "for-andre", "policy": "kunder", "activity": "for-andre" })),
        (Kind::PolicyActivity, json!({ "id": "breve", "policy": "kunder", "activity": "breve" })),
        (Kind::Purpose, json!({ "id": "breve", "activity": "breve", "description": "Svare på breve" })),
        (Kind::LegalBasis, json!({ "id": "breve", "purpose": "breve", "ground": "contract" })),
        (Kind::SubjectCategory, json!({ "id": "breve", "activity": "breve", "name": "Naboer" })),
        (
            Kind::DataItem,
            json!({ "id": "brev", "activity": "breve", "name": "Navn", "class": "ordinary", "source": "partner",
                "source_name": "Prøveblad", "retention_rule": "breve" }),
        ),
        (Kind::DataItem, json!({ "id": "cvr", "activity": "breve", "name": "CVR-nr.", "about": "company" })),
        (Kind::DataItemSubject, json!({ "id": "brev", "data_item": "brev", "subject_category": "breve" })),
        (
            Kind::Transfer,
            json!({ "id": "usa", "activity": "breve", "destination": "US", "mechanism": "adequacy",
                "checked_on": "2026-06-01" }),
        ),
        (Kind::Party, json!({ "id": "uden" })),
        (
            Kind::Recipient,
            json!({ "id": "myndighed", "activity": "breve", "party": "uden", "category": "Kommunen", "role": "authority" }),
        ),
        (
            Kind::Recipient,
            json!({ "id": "gammel", "activity": "breve", "category": "Tidligere revisor", "until": "2025-01-31" }),
        ),
    ]
}

#[test]
fn what_is_printed_as_not_filled_in_is_found() {
    let mut whole = register("003-klar");
    for (kind, record) in bare() {
        whole.put(kind, record).unwrap();
    }
    let found = rules::findings(&whole, super::now(), schema::law::Law::shipped());
    assert!(found.is_empty(), "{:#?}", found.iter().map(|it| it.title(Words::of(Language::Da))).collect::<Vec<_>>());
    let whole = serde_json::to_value(whole).unwrap();
    let blank = Words::of(Language::Da).text("paper-blank");
    let mut unseen = Vec::new();
    let untouched = ("nothing".to_owned(), serde_json::from_value(whole.clone()).unwrap());
    for (what, register) in std::iter::once(untouched).chain(poorer(&whole)) {
        if !rules::findings(&register, super::now(), schema::law::Law::shipped()).is_empty() {
            continue;
        }
        let policy = policy_named(&register, None).map(Subject::Policy);
        for subject in policy.into_iter().chain([
            Subject::Article30,
            Subject::Article30Processor,
            Subject::Processors,
            Subject::Measures,
        ]) {
            let Ok(printed) = compose(&order(&register, Language::Da, Edition::Draft), &subject) else { continue };
            let text = plain::document(&printed.document);
            // The record's front tells what the three words mean.
            let lines = text.lines().filter(|line| !line.starts_with(&format!("  {blank}:")));
            let framed = lines.filter(|line| line.to_lowercase().contains(&blank.to_lowercase()));
            unseen.extend(framed.map(|line| format!("{subject:?} without {what}: {line}")));
        }
    }
    assert!(unseen.is_empty(), "printed as not filled in, and nothing is found:\n{}", unseen.join("\n"));
}

#[test]
fn an_empty_register_prints_words_in_every_place() {
    let mut empty = Register::default();
    empty.put(Kind::Organisation, serde_json::json!({ "id": "o" })).unwrap();
    empty.put(Kind::Activity, serde_json::json!({ "id": "a" })).unwrap();
    for kind in [Kind::Purpose, Kind::SubjectCategory, Kind::DataItem, Kind::Recipient, Kind::Transfer] {
        empty.put(kind, serde_json::json!({ "id": "x", "activity": "a" })).unwrap();
    }
    for kind in
        [Kind::Measure, Kind::System, Kind::RightProcedure, Kind::ContactPoint, Kind::ControlPlan, Kind::RiskAssessment]
    {
        empty.put(kind, serde_json::json!({ "id": "x" })).unwrap();
    }
    empty.put(Kind::Policy, serde_json::json!({ "id": "p" })).unwrap();
    empty.put(Kind::PolicyActivity, serde_json::json!({ "id": "p", "policy": "p", "activity": "a" })).unwrap();
    for language in [Language::Da, Language::Nb, Language::En] {
        for printed in every(&empty, language, &Edition::Draft) {
            for place in plain::places(&printed.document) {
                assert!(!place.trim().is_empty(), "an empty place in {}", plain::document(&printed.document));
            }
        }
    }
}

#[test]
fn every_fixed_word_is_there_in_three_languages() {
    for name in ["003-kundepolitik", "003-klar"] {
        let register = register(name);
        for language in [Language::Da, Language::Nb, Language::En] {
            for printed in every(&register, language, &Edition::Draft) {
                let text = plain::document(&printed.document);
                for unknown in
                    ["paper-", "choice-", "after-trigger-", "stage-", "next-why", "month-", "duration-", "finding-"]
                {
                    assert!(!text.contains(unknown), "{unknown} in {text}");
                }
            }
        }
    }
}

#[test]
fn the_fingerprint_is_the_hash_of_the_attached_snapshot_and_follows_the_number() {
    let register = register("003-klar");
    let first = policy(&register, Language::Da, issued("2026-014"));
    let again = policy(&register, Language::Da, issued("2026-014"));
    let other = policy(&register, Language::Da, issued("2026-015"));
    let attached = first.document.snapshot.as_ref().unwrap().bytes.clone();
    let hash: String = Sha256::digest(&attached).iter().map(|it| format!("{it:02x}")).collect();
    assert_eq!(first.fingerprint.as_deref(), Some(hash.as_str()));
    assert_eq!(first, again);
    assert_ne!(first.fingerprint, other.fingerprint);
    let issue = &first.snapshot["issue"];
    assert_eq!(issue["number"], "2026-014");
    assert_eq!(issue["signer"]["name"], "Mads Mønstergaard");
    assert_eq!(first.document.footer.fingerprint.as_ref().unwrap().value, code(&hash));
    let content = &first.document.footer.code.as_ref().unwrap().content;
    assert_eq!((content.len(), content), (52, &code::whole_code(&hash)));
}

#[test]
fn a_draft_has_neither_number_nor_fingerprint_nor_signing_space() {
    let register = register("003-klar");
    for printed in [record(&register, Language::Da, Edition::Draft), policy(&register, Language::Da, Edition::Draft)] {
        assert_eq!(printed.fingerprint, None);
        assert!(printed.snapshot.get("issue").is_none());
        assert!(printed.document.footer.fingerprint.is_none() && printed.document.footer.code.is_none());
        assert!(!printed.document.blocks.iter().any(|it| matches!(it, crate::Block::Signature(_))));
    }
}

#[test]
fn a_complete_policy_and_a_complete_record_end_with_the_signature() {
    let register = register("003-klar");
    for printed in
        [record(&register, Language::Da, issued("2026-014")), policy(&register, Language::Da, issued("2026-015"))]
    {
        assert_eq!(printed.missing, []);
        assert!(matches!(printed.document.blocks.last(), Some(crate::Block::Signature(_))));
    }
}

#[test]
fn a_code_has_eighty_bits_in_four_groups_without_letters_that_are_misread() {
    assert_eq!(code(&"0".repeat(64)), "0000-0000-0000-0000");
    assert_eq!(code(&"f".repeat(64)), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    // 0x0123456789abcdef0123, five bits at a time from the left.
    assert_eq!(code(&format!("0123456789abcdef0123{}", "f".repeat(44))), "04HM-ASW9-NF6Y-Y093");
    let mixed: String = (0..=255_u8).map(|it| code(&format!("{it:02x}").repeat(32))).collect();
    assert!(!mixed.contains(['I', 'L', 'O', 'U']));
    assert_eq!(code("no fingerprint"), "");
}

#[test]
fn a_policy_is_named_found_or_refused_by_name() {
    let mut register = small::register();
    assert_eq!(policy_named(&register, None).unwrap().as_str(), "pol");
    assert_eq!(policy_named(&register, Some("other")), Err(Refusal::NoSuchPolicy { id: "other".to_owned() }));
    register.put(Kind::Policy, serde_json::json!({ "id": "two", "title": "Den anden" })).unwrap();
    let refusal = policy_named(&register, None).unwrap_err();
    assert!(matches!(&refusal, Refusal::SeveralPolicies { policies } if policies[1].1 == "Den anden"));
    register.policies.clear();
    assert_eq!(policy_named(&register, None), Err(Refusal::NoPolicy));
    let empty = Register::default();
    let order = order(&empty, Language::Da, Edition::Draft);
    assert_eq!(compose(&order, &Subject::Article30), Err(Refusal::NoOrganisation));
}

#[test]
fn other_data_are_voluntary_only_where_some_must_be_given_and_each_other_is_answered_no() {
    let (yes, no, open) = (json!(true), json!(false), json!({ "state": "unknown" }));
    let cases = [
        (vec![&yes, &no], true),
        (vec![&yes, &yes], false),
        (vec![&no, &no], false),
        (vec![&yes, &no, &open], false),
        (vec![], false),
    ];
    for (answers, expected) in cases {
        let mut register = Register::default();
        register.put(Kind::Organisation, json!({ "id": "o" })).unwrap();
        register.put(Kind::Activity, json!({ "id": "a", "provision": "contractual" })).unwrap();
        for (at, answer) in answers.iter().enumerate() {
            let id = format!("d{at}");
            let item = json!({ "id": id, "activity": "a", "name": id, "mandatory": answer, "position": at });
            register.put(Kind::DataItem, item).unwrap();
        }
        register.put(Kind::Policy, json!({ "id": "p" })).unwrap();
        register.put(Kind::PolicySection, json!({ "id": "s", "policy": "p", "content": "scope" })).unwrap();
        register.put(Kind::PolicyActivity, json!({ "id": "p", "policy": "p", "activity": "a" })).unwrap();
        let draft = Edition::Draft;
        for printed in [record(&register, Language::Da, draft.clone()), policy(&register, Language::Da, draft.clone())]
        {
            let told = plain::document(&printed.document);
            assert!(told.contains("skal gives"), "{told}");
            assert_eq!(told.contains("Øvrige oplysninger er frivillige."), expected, "{answers:?}: {told}");
        }
    }
}

#[test]
fn the_customer_record_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(
        &record(&register("003-kundepolitik"), Language::Da, Edition::Draft).document
    ));
}

#[test]
fn the_customer_policy_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(
        &policy(&register("003-kundepolitik"), Language::Da, Edition::Draft).document
    ));
}

#[test]
fn the_complete_record_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&record(&register("003-klar"), Language::Da, issued("2026-014")).document));
}

#[test]
fn the_complete_policy_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&policy(&register("003-klar"), Language::Da, issued("2026-015")).document));
}
