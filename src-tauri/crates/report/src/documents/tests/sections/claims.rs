//! A paper claims no more than the register holds.

use schema::{Activity, Id, Kind, Language};
use serde_json::json;

use super::super::{plain, record};
use super::{holds, printed, section, told, with};
use crate::documents::Edition;

#[test]
fn a_recipient_whose_role_is_open_is_neither_entrusted_with_data_nor_disclosed_to() {
    let more = [
        (
            Kind::Recipient,
            json!({ "id": "x", "activity": "kunder", "position": 20, "party": "proevehosting", "role": { "state": "unknown" },
            "task": "Besøgstal", "condition": "Anvendes ind imellem" }),
        ),
        (
            Kind::Recipient,
            json!({ "id": "y", "activity": "kunder", "position": 21, "category": "Partnere", "task": "Analyse", "condition": "Kun efter aftale." }),
        ),
    ];
    let mut register = with(&[("disclosure", json!({}))], &[]);
    register.recipients.clear();
    for (kind, value) in more {
        register.put(kind, value).unwrap();
    }
    let text = section(&told(&register), 1);
    holds(
        &text,
        &[
            "Disse får personoplysninger fra os:\n– Prøvehosting ApS: besøgstal – anvendes ind imellem",
            "Personoplysninger går til partnere til analyse – kun efter aftale.",
        ],
    );
    assert!(!text.contains("videregiver") && !text.contains("overlader"), "{text}");
}

#[test]
fn a_consent_without_an_act_or_a_way_back_says_so_and_promises_none() {
    let consent = |rest: serde_json::Value| {
        let mut value = json!({ "id": "c", "activity": "kunder", "purpose": "Nyhedsbrev" });
        value.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        let mut register = with(&[("consent", json!({}))], &[]);
        register.consents.clear();
        register.right_procedures.retain(|it| it.right != schema::Right::Withdrawal);
        register.put(Kind::Consent, value).unwrap();
        section(&told(&register), 1)
    };
    let bare = consent(json!({ "mechanism": { "state": "unknown" } }));
    holds(&bare, &["  Sådan siger du ja: [Uafklaret]", "  Fortryder du: [Ikke udfyldt]"]);
    assert!(!bare.contains("Du kan altid trække"), "{bare}");
    let whole = consent(json!({ "mechanism": "box", "withdrawal": "Tryk på linket" }));
    holds(&whole, &["  Fortryder du: Tryk på linket.", "Du kan altid trække et samtykke tilbage. Det ændrer ikke på"]);
    let told = consent(json!({ "mechanism": "box", "withdrawal": "Tryk", "withdrawal_effect": "Vi holder op" }));
    assert!(told.ends_with("Du kan altid trække et samtykke tilbage."), "{told}");
}

#[test]
fn a_limit_without_a_period_says_what_it_is_counted_from() {
    let mut register = with(&[("storage", json!({}))], &[]);
    for rule in &mut register.retention_rules {
        rule.latest = schema::Stated::Blank;
        rule.criterion = schema::Stated::Value("Så længe kunden er kunde".to_owned());
        rule.trigger = schema::Stated::Value(schema::Trigger::CustomerRelationEnd);
    }
    let words = "Fristen begynder efter kundeforholdets ophør.";
    holds(&section(&told(&register), 1), &[words]);
    let record = record(&register, Language::Da, Edition::Draft);
    holds(&plain::document(&record.document), &[&format!("Så længe kunden er kunde. {words}")]);
}

#[test]
fn the_first_letter_of_a_policy_names_its_article() {
    let text = told(&with(&[("purposes", json!({})), ("scope", json!({}))], &[])).replace('\u{a0}', " ");
    let named = text.matches("artikel 6, stk. 1, litra b").count();
    assert!(named == 1 && text.matches("litra b").count() > 1, "{text}");
    let after = told(&with(&[("basis", json!({})), ("purposes", json!({}))], &[]));
    assert!(!section(&after, 2).contains("artikel"), "{after}");
}

#[test]
fn a_policy_for_another_country_says_so_and_which_authority_is_meant() {
    let mut register = with(&[("rights", json!({}))], &[]);
    holds(&told(&register), &["for at klage til Datatilsynet (https://"]);
    register.policies[0].country = schema::Stated::Value(schema::Country::No);
    let text = told(&register);
    holds(&text, &["for at klage til Datatilsynet (Danmark, https://"]);
    let subtitle = printed(&register).document.subtitle.unwrap();
    let subtitle: String = subtitle.0.iter().map(|run| run.words()).collect();
    assert!(subtitle.contains("Til læsere i Norge."), "{subtitle}");
}

#[test]
fn a_risk_without_degrees_is_told_by_its_conclusion() {
    let mut register = with(&[], &[]);
    register.risk_assessments.clear();
    let risk = json!({ "id": "r", "activity": "kunder", "conclusion": "Ingen særlig risiko" });
    register.put(Kind::RiskAssessment, risk).unwrap();
    assert!(register.activities.iter().any(|it| it.id == Id::<Activity>::new("kunder")));
    let record = record(&register, Language::Da, Edition::Draft);
    let text = plain::document(&record.document);
    holds(&text, &["Risikovurdering: Ingen særlig risiko."]);
    assert!(!text.contains("Sandsynlighed: –"), "{text}");
}
