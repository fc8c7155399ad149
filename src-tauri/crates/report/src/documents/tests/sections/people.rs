//! What is drawn from the organisation and those around it: recipients, rights, authorities, breaches, pages outside.

use schema::{Date, Kind, Language, Stated};
use serde_json::json;

use super::super::{order, plain, record};
use super::{holds, section, told, with};
use crate::documents::Edition;

#[test]
fn a_breach_is_told_with_deadline_channels_and_where_to_report_it() {
    let procedure = json!({ "id": "b", "scope": "hackerangreb", "authority_notice": "Datatilsynet får besked", "deadline_hours": 72,
        "subjects_notice": "berørte kunder får besked", "channels": "på mail eller telefon", "intake": "Sig det til os",
        "contact_point": "rettigheder", "responsible": "pernille" });
    let mut register = with(&[("breach", json!({}))], &[(Kind::BreachProcedure, procedure)]);
    register.breach_procedures[0].contact_point = register.contact_points.first().map(|it| it.id.clone());
    holds(
        &section(&told(&register), 1),
        &[
            "  Hvilke brud: Hackerangreb.",
            "  Myndigheden: Datatilsynet får besked.",
            "  Frist: Myndigheden får besked inden 72 timer.",
            "  De berørte: Berørte kunder får besked.",
            "  Besked gives: På mail eller telefon.",
            "  Opdager du et brud: Sig det til os. Du kan give os besked her: *Pernille Prøvesen*",
            "  Ansvarlig: Pernille Prøvesen.",
        ],
    );
}

#[test]
fn pointers_references_and_addresses_lead_on_as_links() {
    let register = with(
        &[("pointers", json!({}))],
        &[
            (Kind::Policy, json!({ "id": "job", "title": "Politik for ansøgere", "position": 1 })),
            (
                Kind::PolicyPointer,
                json!({ "id": "a", "policy": "kunder", "about": "Ansøgere", "to": "job", "address": "www.eksempel.example/job" }),
            ),
            (Kind::PolicyPointer, json!({ "id": "b", "policy": "kunder", "position": 1, "about": "Medarbejdere" })),
            (
                Kind::Reference,
                json!({ "id": "r", "section": "s0", "text": "Om cookies", "address": "eksempel.example" }),
            ),
        ],
    );
    let id = register.policies.iter().find(|it| it.id.as_str() == "kunder").unwrap().id.clone();
    let order = order(&register, Language::Da, Edition::Draft);
    let printed = crate::documents::compose(&order, &crate::documents::Subject::Policy(id)).unwrap();
    let text = plain::document(&printed.document);
    holds(
        &section(&text, 1),
        &[
            "– *Ansøgere*: se »Politik for ansøgere« (www.eksempel.example/job).",
            "– *Medarbejdere*: der gives særskilt information.",
            "Læs mere:\n– Om cookies: eksempel.example",
        ],
    );
    let laid = crate::lay_out(&printed.document);
    let led: Vec<&crate::Leads> = laid.pages.iter().flat_map(|it| &it.links).map(|it| &it.leads).collect();
    assert!(led.contains(&&crate::Leads::Out("https://www.eksempel.example/job".to_owned())), "{led:?}");
}

#[test]
fn who_is_kept_inside_is_told_of_by_category_alone() {
    let more = [
        (
            Kind::Recipient,
            json!({ "id": "x", "activity": "kunder", "position": 20, "party": "proevehosting", "role": "processor", "task": "Hemmelig opgave",
            "internal_only": true, "published_as": "Leverandører af it-drift" }),
        ),
        (
            Kind::Recipient,
            json!({ "id": "y", "activity": "kunder", "position": 21, "category": "Myndigheder", "role": "authority", "condition": "Kun når loven kræver det" }),
        ),
        (
            Kind::Recipient,
            json!({ "id": "z", "activity": "kunder", "position": 22, "category": "Facebook", "role": "joint_controller", "task": "Besøgstal" }),
        ),
        (
            Kind::Recipient,
            json!({ "id": "w", "activity": "kunder", "position": 23, "category": "Advokater", "role": "independent_controller", "condition": "Kun når loven kræver det" }),
        ),
    ];
    let text = section(&told(&with(&[("disclosure", json!({}))], &more)), 1);
    holds(
        &text,
        &[
            "Vi overlader personoplysninger til leverandører af it-drift.",
            "Vi videregiver personoplysninger til myndigheder og advokater – kun når loven kræver det.",
            "Vi er fælles dataansvarlige med facebook om besøgstal.",
        ],
    );
    assert!(!text.contains("Hemmelig") && !text.contains("hemmelig"), "{text}");
}

#[test]
fn rights_tell_who_how_and_on_what_condition_and_each_authority_when() {
    let mut register = with(&[("rights", json!({}))], &[]);
    register.right_procedures.clear();
    let rights = [
        json!({ "id": "a", "right": "access", "audience": "Private kunder", "channel": "Skriv til os", "response": "Du får en fil" }),
        json!({ "id": "b", "right": "erasure", "position": 1, "audience": "Private kunder", "channel": "Ring til os", "page": "www.eksempel.example/mig",
            "system": "arkiv", "condition": "Oplysningerne er unødvendige" }),
        json!({ "id": "c", "right": "marketing_objection", "position": 2, "audience": "Private kunder" }),
        json!({ "id": "d", "right": "reasons", "position": 3, "audience": "Private kunder" }),
        json!({ "id": "e", "right": "compensation", "position": 4, "audience": "Private kunder" }),
    ];
    for right in rights {
        register.put(Kind::RightProcedure, right).unwrap();
    }
    register.right_procedures[1].system = register.systems.first().map(|it| it.id.clone());
    register.put(Kind::SupervisoryAuthority, json!({ "id": "no", "position": 1, "name": "Datatilsynet", "country": "no", "competence": "Bor du i Norge", "address": "Eksempelgata 1, 0001 Oslo" })).unwrap();
    let text = section(&told(&register), 1);
    holds(
        &text,
        &[
            "  Indsigt: Du kan få en kopi af dine oplysninger. Sådan gør du: Skriv til os. Du får en fil. (art. 15)",
            "Betingelse: Oplysningerne er unødvendige. Sådan gør du: Ring til os. Du kan gøre det selv her: www.eksempel.example/mig (",
            "| *Ret til indsigelse mod direkte markedsføring (artikel 21, stk. 2).* Du kan til enhver tid",
            "  Begrundelse: Du får at vide, hvorfor vi siger nej",
            "  Erstatning: Du kan kræve erstatning",
            "Rettighederne gælder private kunder.",
            "Kunder har mulighed for at klage til en af disse tilsynsmyndigheder:",
            "– *Datatilsynet* (Danmark): https://www.datatilsynet.dk/borger/klage-til-datatilsynet.",
            "– *Datatilsynet* (Norge): Bor du i Norge. Eksempelgata 1, 0001 Oslo.",
        ],
    );
}

#[test]
fn a_policy_nobody_signs_has_no_place_for_a_signature() {
    let mut register = with(&[("contact", json!({}))], &[]);
    assert!(told(&register).contains("Vedtagelse"));
    for policy in &mut register.policies {
        policy.signatory = None;
        policy.signatory_role = Stated::None;
    }
    let text = told(&register);
    assert!(!text.contains("Vedtagelse") && !text.contains("Underskrives af"), "{text}");
}

#[test]
fn a_named_recipient_is_told_with_its_category_in_brackets() {
    let recipient = json!({ "id": "x", "activity": "kunder", "position": 20, "party": "proevehosting", "role": "processor",
        "category": "Fragtfirmaer", "task": "Levering af pakken" });
    let text = section(&told(&with(&[("disclosure", json!({}))], &[(Kind::Recipient, recipient)])), 1);
    holds(&text, &["Prøvehosting ApS (fragtfirmaer): levering af pakken"]);
}

#[test]
fn a_minimum_age_is_told_of_those_it_is_set_for() {
    let mut register = with(&[("children", json!({}))], &[]);
    let group = &mut register.subject_categories[0];
    (group.name, group.children, group.minimum_age) = ("Brugere".into(), true.into(), 13.into());
    holds(
        &section(&told(&register), 1),
        &["Blandt brugere kan der være børn.", "Blandt brugere er ingen under 13 år."],
    );
}

#[test]
fn the_keepers_own_dates_stand_on_the_records_first_page_and_nothing_where_there_are_none() {
    let mut register = with(&[], &[]);
    let front = |register: &schema::Register| plain::document(&record(register, Language::Da, Edition::Draft).document);
    assert!(!front(&register).contains("Fortegnelsen ført"));
    register.organisations[0].record_begun_on = Date::new(2018, 5, 25).unwrap().into();
    register.organisations[0].record_revised_on = Stated::Unknown;
    holds(&front(&register), &["Fortegnelsen ført", "Begyndt 25. maj 2018 · Sidst revideret "]);
}
