//! What each section of a policy tells, from a register made for it.

mod activities;
mod claims;
mod people;

use schema::{Kind, Language, Register};
use serde_json::{Value, json};

use super::{plain, policy, register};
use crate::Block;
use crate::documents::{Edition, Printed};

/// The complete register with a policy of these sections, and whatever else it is given.
fn with(sections: &[(&str, Value)], more: &[(Kind, Value)]) -> Register {
    let mut register = register("003-klar");
    register.policy_sections.clear();
    register.statements.clear();
    for (at, (content, rest)) in sections.iter().enumerate() {
        let mut value = json!({ "id": format!("s{at}"), "policy": "kunder", "position": at, "content": content });
        value.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        register.put(Kind::PolicySection, value).unwrap();
    }
    for (kind, value) in more {
        register.put(*kind, value.clone()).unwrap();
    }
    register
}

fn printed(register: &Register) -> Printed {
    policy(register, Language::Da, Edition::Draft)
}

fn told(register: &Register) -> String {
    plain::document(&printed(register).document)
}

/// What stands between a section's heading and the next.
fn section(text: &str, number: usize) -> String {
    let head = format!("# {number} ");
    let lines = text.lines().skip_while(|line| !line.starts_with(&head)).skip(1);
    lines.take_while(|line| !line.starts_with("# ") && !line.starts_with("###  ")).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn holds(text: &str, expected: &[&str]) {
    for words in expected {
        assert!(text.contains(words), "»{words}« is not in:\n{text}");
    }
}

const CONTENTS: [&str; 25] = [
    "own",
    "purpose",
    "basis",
    "scope",
    "contact",
    "rights",
    "disclosure",
    "security",
    "evaluation",
    "definitions",
    "principles",
    "purposes",
    "data",
    "sources",
    "storage",
    "provision",
    "automation",
    "consent",
    "cookies",
    "children",
    "risk",
    "breach",
    "further_use",
    "pointers",
    "changes",
];

/// An activity of its own with one kind of data from a named partner and one of a company.
fn newsletter() -> Vec<(Kind, Value)> {
    vec![
        (
            Kind::Activity,
            json!({ "id": "brev", "position": 9, "name": "Nyhedsbrev", "collection": "Du skriver dig på listen",
            "provision": "voluntary", "provision_consequence": "Uden e-mail får du intet brev", "profiling": true,
            "profiling_inputs": "hvad du klikker på", "profiling_logic": "Vi tæller klik", "scoring": true,
            "profiling_consequence": "Du får andre tilbud", "automated_decisions": false, "third_country_transfer": false }),
        ),
        (Kind::PolicyActivity, json!({ "id": "brev", "policy": "kunder", "activity": "brev" })),
        (
            Kind::Purpose,
            json!({ "id": "brev", "activity": "brev", "description": "Sende nyhedsbreve.", "direct_marketing": true }),
        ),
        (
            Kind::LegalBasis,
            json!({ "id": "brev", "purpose": "brev", "ground": "consent", "other_law": "dk_marketing" }),
        ),
        (
            Kind::SubjectCategory,
            json!({ "id": "laesere", "activity": "brev", "name": "Læsere", "children": true, "protected_address": true }),
        ),
        (
            Kind::RetentionRule,
            json!({ "id": "brev", "name": "Nyhedsbrev", "latest": 6, "trigger": "consent_withdrawn" }),
        ),
        (
            Kind::DataItem,
            json!({ "id": "mail", "activity": "brev", "name": "E-mail", "mandatory": true, "source": "data_subject", "retention_rule": "brev" }),
        ),
        (
            Kind::DataItem,
            json!({ "id": "job", "activity": "brev", "position": 1, "name": "Stilling", "mandatory": false, "condition": "Kun fra erhverv.",
            "source": "partner", "source_name": "Eksempel Data ApS", "retention_rule": "brev" }),
        ),
        (
            Kind::DataItem,
            json!({ "id": "cvr", "activity": "brev", "position": 2, "name": "CVR-nummer", "about": "company" }),
        ),
        (
            Kind::Consent,
            json!({ "id": "brev", "activity": "brev", "purpose": "Nyhedsbreve.", "place": "under tilmeldingen", "wording": "Ja tak",
            "information": "du kan læse denne politik", "mechanism": "box", "choices": true, "refusal": "får du intet brev",
            "withdrawal": "brug linket i brevet", "withdrawal_effect": "vi sletter dig af listen", "validity": 24,
            "evidence": "tidspunktet gemmes", "evidence_rule": "brev" }),
        ),
        (
            Kind::CookieCategory,
            json!({ "id": "tal", "activity": "brev", "kind": "statistics", "name": "Målecookies", "purpose": "Tælle besøg",
            "third_party": "proevehosting", "consent_required": true, "lifetime": 12 }),
        ),
        (
            Kind::CompatibilityTest,
            json!({ "id": "t", "activity": "brev", "new_purpose": "Forskning", "link": "samme emne", "context": "ved tilmelding",
            "nature": "kun e-mail", "consequences": "ingen", "safeguards": "kryptering", "compatible": true, "told": "ved brev",
            "tested_on": "2026-03-02" }),
        ),
    ]
}

#[test]
fn no_section_is_a_heading_alone_whatever_the_register_holds() {
    let sections: Vec<(&str, Value)> = CONTENTS.iter().map(|it| (*it, json!({}))).collect();
    let full = with(&sections, &[]);
    let mut empty = Register::default();
    empty.put(Kind::Organisation, json!({ "id": "o" })).unwrap();
    empty.policies = full.policies.clone();
    empty.policy_sections = full.policy_sections.clone();
    for register in [full, empty] {
        for language in [Language::Da, Language::Nb, Language::En] {
            let printed = policy(&register, language, Edition::Draft);
            let text = plain::document(&printed.document);
            for (at, content) in CONTENTS.iter().enumerate() {
                assert!(!section(&text, at + 1).trim().is_empty(), "{content} in {language:?} is empty:\n{text}");
            }
            assert!(!text.contains("paper-") && !text.contains("choice-"), "{text}");
            for place in plain::places(&printed.document) {
                assert!(!place.trim().is_empty(), "an empty place in {text}");
            }
        }
    }
}

#[test]
fn words_are_told_with_their_meaning_and_the_laws_own_number() {
    let register = with(
        &[("definitions", json!({ "text": "Sådan bruger vi ordene:" }))],
        &[
            (
                Kind::Term,
                json!({ "id": "a", "policy": "kunder", "word": "Databehandler", "meaning": "en it-partner", "legal_term": "processor" }),
            ),
            (
                Kind::Term,
                json!({ "id": "b", "policy": "kunder", "position": 1, "word": "Børn", "meaning": "personer under 18 år.", "legal_term": "child" }),
            ),
        ],
    );
    holds(
        &section(&told(&register), 1),
        &[
            "Sådan bruger vi ordene:",
            "  Databehandler: En it-partner. (art. 4, nr. 8)",
            "  Børn: Personer under 18 år. (art. 8)",
        ],
    );
}

#[test]
fn principles_stand_one_to_a_line() {
    let register = with(
        &[("principles", json!({ "text": "Vi lover at følge disse principper:" }))],
        &[
            (
                Kind::Statement,
                json!({ "id": "a", "section": "s0", "claim": "lawful", "text": "Behandlingen er lovlig" }),
            ),
            (
                Kind::Statement,
                json!({ "id": "b", "section": "s0", "position": 1, "claim": "minimised", "text": "Vi indsamler så lidt som muligt." }),
            ),
        ],
    );
    let text = section(&told(&register), 1);
    assert_eq!(
        text,
        "Vi lover at følge disse principper:\n– Behandlingen er lovlig.\n– Vi indsamler så lidt som muligt."
    );
}

#[test]
fn changes_tell_of_version_publication_and_where_people_meet_it() {
    let mut register = with(&[("changes", json!({}))], &[]);
    let policy = &mut register.policies[0];
    policy.version = "2.1".into();
    policy.changed_on = schema::Date::new(2018, 5, 17);
    policy.change_rule = "Vi skifter version ved hver ændring".into();
    policy.publication = schema::Stated::Value(schema::Publication::Published);
    policy.channels = vec![schema::PublicationChannel::Website, schema::PublicationChannel::Paper];
    policy.published_at = "www.eksempel.example".into();
    let text = section(&told(&register), 1);
    assert_eq!(
        text,
        "Denne version hedder 2.1. Teksten er senest ændret 17. maj 2018. Vi skifter version ved hver ændring.\n\
            Politikken er offentliggjort. Du finder den på vores hjemmeside og på papir: www.eksempel.example."
    );
    register.policies[0].publication = schema::Stated::Value(schema::Publication::NextChange);
    holds(
        &section(&told(&register), 1),
        &["Politikken offentliggøres, næste gang den ændres. Den bliver tilgængelig på vores hjemmeside"],
    );
}

#[test]
fn a_list_of_contents_follows_what_leads_in_without_a_heading() {
    let mut register = with(
        &[
            ("own", json!({ "heading": { "state": "none" }, "text": "Velkommen.\n\n• første\n• anden" })),
            ("purpose", json!({})),
        ],
        &[],
    );
    register.policies[0].contents = true;
    register.policies[0].scope = "Gælder hjemmesiden".into();
    let printed = printed(&register);
    let text = plain::document(&printed.document);
    holds(&text, &["/ Gælder hjemmesiden.", "Velkommen.\n– første\n– anden\n(contents)\n# 1 Formål"]);
    assert!(printed.document.blocks.contains(&Block::Contents));
}

#[test]
fn a_policy_of_no_sections_tells_of_consent_and_cookies_where_there_are_any() {
    let usual = told(&with(&[], &[]));
    assert!(!usual.contains("Cookies") && usual.contains("# 8 Evaluering"), "{usual}");
    let more = told(&with(&[], &newsletter()));
    holds(
        &more,
        &[
            "# 4 Samtykke",
            "# 5 Cookies",
            "# 6 Profilering og automatiske afgørelser",
            "# 7 Brug til andre formål",
            "# 8 Den persondataansvarlige",
        ],
    );
}

#[test]
fn a_finding_leads_to_the_section_that_tells_of_its_activity() {
    let mut more = newsletter();
    more.retain(|(kind, _)| *kind != Kind::Purpose && *kind != Kind::LegalBasis);
    let sections = [
        ("purposes", json!({ "activity": "kunder" })),
        ("purposes", json!({ "activity": "brev" })),
        ("basis", json!({ "activity": "kunder" })),
    ];
    let printed = printed(&with(&sections, &more));
    let mark = printed.document.mark.as_ref().unwrap();
    let line = mark.items.iter().find(|it| plain::text(&it.text).contains("Formålet mangler i »Nyhedsbrev«")).unwrap();
    assert!(plain::text(&line.text).starts_with("Afsnit 2:"), "{}", plain::text(&line.text));
    assert_eq!(line.anchor.as_ref().unwrap().0, "section/s1");
}
