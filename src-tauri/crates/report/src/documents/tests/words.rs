//! What the sentences say follows the register.

use schema::{Date, Giving, Language, Stated};

use super::{issued, plain, policy, record, register, small};
use crate::documents::Edition;

#[test]
fn an_ended_recipient_stays_in_the_record_and_leaves_the_policy() {
    let mut register = register("003-klar");
    register.recipients[0].until = Date::new(2026, 6, 30);
    let party = register.recipients[0].party.clone().unwrap();
    let name = register.parties.iter().find(|it| it.id == party).unwrap().name.text().to_owned();
    let record = plain::document(&record(&register, Language::Da, Edition::Draft).document);
    let policy = plain::document(&policy(&register, Language::Da, Edition::Draft).document);
    assert!(record.contains(&name) && record.contains("Ophørt 30. juni 2026"));
    assert!(!policy.contains(&name), "{name} in {policy}");
}

#[test]
fn the_policy_uses_the_word_for_giving_that_was_chosen() {
    let mut register = register("003-kundepolitik");
    let text = |register: &schema::Register| plain::document(&policy(register, Language::Da, Edition::Draft).document);
    let tasks =
        "til samarbejdspartnere, der styrer vores systemer til ordrebehandling, fakturering og regnskabsbehandling.";
    assert!(text(&register).contains(&format!("Vi videregiver personoplysninger {tasks}")));
    for recipient in &mut register.recipients {
        recipient.wording = Stated::Value(Giving::Entrusted);
    }
    assert!(text(&register).contains(&format!("Vi overlader personoplysninger {tasks}")));
}

#[test]
fn dates_are_counted_for_the_financial_year_of_the_day() {
    let text = plain::document(&record(&small::register(), Language::Da, Edition::Draft).document);
    let expected = "Beregnet for regnskabsåret 2026/2027. MÆRKE-RETENTION_RULE-rule-name: mindstefristen efter bogføringslovens § 12 \
        udløber 30. juni 2032; faktura dateret 1. juli 2026 slettes senest 1. juli 2032, faktura dateret 30. juni 2027 senest 30. juni 2033.";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_transfer_names_the_country_and_what_makes_it_lawful() {
    let register = small::register();
    for (language, words) in [(Language::Da, "USA"), (Language::En, "United States")] {
        let mut register = register.clone();
        register.transfers[0].destination = "US".into();
        let policy = plain::document(&policy(&register, language, Edition::Draft).document);
        assert!(policy.contains(&format!("– {words}: ")), "{policy}");
    }
}

#[test]
fn rights_that_are_not_met_alike_say_each_how() {
    let mut register = register("003-kundepolitik");
    let alike = "Alle ovenstående rettigheder håndteres manuelt";
    assert!(plain::document(&policy(&register, Language::Da, Edition::Draft).document).contains(alike));
    register.right_procedures[0].handling = Stated::Value(schema::Handling::Automatic);
    let text = plain::document(&policy(&register, Language::Da, Edition::Draft).document);
    assert!(!text.contains(alike) && text.contains("Henvendelsen håndteres automatisk."), "{text}");
}

#[test]
fn a_later_version_says_which_one_it_replaces() {
    let mut register = register("003-klar");
    register.documents.push(schema::Document {
        id: "d1".into(),
        number: "2026-008".to_owned(),
        subject: schema::DocumentKind::Policy,
        policy: Some(register.policies[0].id.clone()),
        version: 3,
        issued_on: Date::new(2026, 5, 4).unwrap(),
        ..schema::Document::default()
    });
    let printed = policy(&register, Language::Da, issued("2026-014"));
    assert_eq!(printed.document.company_line.right.replace('\u{a0}', " "), "Afløser version 3 af 4. maj 2026");
}
