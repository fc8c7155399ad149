//! What is drawn from activities: data, purposes, grounds, consents, cookies, automation, risks.

use schema::{Days, EndAction, Kind, Months, Stated};
use serde_json::json;

use super::{holds, newsletter, section, told, with};

#[test]
fn an_activitys_data_stand_in_its_own_table() {
    let sections = [("data", json!({ "activity": "brev" }))];
    let text = section(&told(&with(&sections, &newsletter())), 1);
    holds(
        &text,
        &[
            "Du skriver dig på listen.",
            "Oplysninger | Skal gives | Kommer fra | Slettes",
            "Oplysninger om dig",
            "  E-mail | Ja | Dig | senest 6 måneder efter tilbagekaldelse af samtykke",
            "  Stilling (kun fra erhverv) | Nej | En samarbejdspartner (Eksempel Data ApS) | senest 6 måneder efter tilbagekaldelse af samtykke",
            "Oplysninger om virksomheden",
            "  CVR-nummer | – | – | –",
            "Det er frivilligt at give os oplysningerne. Uden e-mail får du intet brev.",
        ],
    );
    assert!(!text.contains("Ordrehistorik"), "{text}");
}

#[test]
fn several_activities_are_told_of_each_under_its_name() {
    let sections = [("purposes", json!({})), ("storage", json!({})), ("sources", json!({})), ("provision", json!({}))];
    let text = told(&with(&sections, &newsletter()));
    holds(
        &section(&text, 1),
        &["## 1.1 Kunder og ordrer", "## 1.2 Nyhedsbrev", "– Sende nyhedsbreve (litra a; direkte markedsføring)"],
    );
    holds(&section(&text, 2), &["Kunder og ordrer\n", "Nyhedsbrev\n  E-mail og stilling | senest 6 måneder"]);
    holds(
        &section(&text, 3),
        &["– *Nyhedsbrev*: Du skriver dig på listen. Vi får disse oplysninger fra dig: e-mail. \
            Vi får disse oplysninger fra en samarbejdspartner (Eksempel Data ApS): stilling."],
    );
    holds(&section(&text, 4), &["– *Nyhedsbrev*: Det er frivilligt"]);
}

#[test]
fn a_section_limited_to_an_activity_is_named_after_it() {
    let text = told(&with(
        &[("purposes", json!({ "activity": "brev" })), ("purposes", json!({ "activity": "kunder" }))],
        &newsletter(),
    ));
    holds(
        &text,
        &["# 1 Hvad vi bruger oplysningerne til: Nyhedsbrev", "# 2 Hvad vi bruger oplysningerne til: Kunder og ordrer"],
    );
    assert!(!section(&text, 1).contains("Bogføre"), "{text}");
}

#[test]
fn automation_tells_what_from_how_and_what_it_means() {
    let text = section(&told(&with(&[("automation", json!({ "activity": "brev" }))], &newsletter())), 1);
    assert_eq!(
        text,
        "Vi bruger oplysningerne til profilering. Profilerne bygger på: hvad du klikker på. Vi tæller klik. Profilen giver \
            dig point eller en plads i en rækkefølge. Hvad det betyder for dig: Du får andre tilbud. Vi træffer ingen afgørelser, som \
            alene bygger på automatisk behandling."
    );
    let none = section(&told(&with(&[("automation", json!({}))], &[])), 1);
    assert_eq!(
        none,
        "Vi bruger ikke oplysningerne til profilering, og vi træffer ingen afgørelser, som alene bygger på automatisk behandling."
    );
}

#[test]
fn a_consent_is_told_from_asking_to_withdrawal() {
    let text = section(&told(&with(&[("consent", json!({}))], &newsletter())), 1);
    holds(
        &text,
        &[
            "*Samtykke til **nyhedsbreve*",
            "  Hvor: Under tilmeldingen.",
            "  Ordlyd: Ja tak\n",
            "  Før du svarer: Du kan læse denne politik.",
            "  Sådan siger du ja: Du sætter kryds i et felt. Du kan sige ja til noget og nej til andet.",
            "  Siger du nej: Får du intet brev.",
            "  Fortryder du: Brug linket i brevet.",
            "  Virkning: Vi sletter dig af listen.",
            "  Gælder: Dit svar gælder i 2 år. Derefter spørger vi igen.",
            "  Dokumentation: Tidspunktet gemmes. Dokumentationen slettes senest 6 måneder",
            "Du kan altid trække et samtykke tilbage",
        ],
    );
}

#[test]
fn cookies_stand_by_what_they_are_for_and_bring_their_consent_where_no_section_tells_it() {
    let alone = section(&told(&with(&[("cookies", json!({}))], &newsletter())), 1);
    holds(&alone, &["  Målecookies / Statistik | Tælle besøg | Prøvehosting ApS | Ja | 1 år", "Samtykke til"]);
    let beside = section(&told(&with(&[("cookies", json!({})), ("consent", json!({}))], &newsletter())), 1);
    assert!(!beside.contains("Samtykke til"), "{beside}");
}

#[test]
fn children_risks_and_new_purposes_are_told_plainly() {
    let mut more = newsletter();
    more.push((Kind::RiskAssessment, json!({ "id": "r", "activity": "brev", "assessed_on": "2026-03-02", "conclusion": "Risikoen er lav", "residual": "Spam kan forekomme." })));
    let text = told(&with(
        &[("children", json!({})), ("risk", json!({ "activity": "brev" })), ("further_use", json!({}))],
        &more,
    ));
    holds(&section(&text, 1), &["Blandt læsere kan der være børn."]);
    holds(
        &section(&text, 2),
        &[
            "*Nyhedsbrev*: Risikoen er lav. Spam kan forekomme.",
            "Blandt læsere kan der være mennesker med beskyttet adresse.",
        ],
    );
    holds(
        &section(&text, 3),
        &[
            "*Nyt formål: **forskning*",
            "  Sammenhæng: Samme emne.",
            "  Indsamlet: Ved tilmelding.",
            "  Oplysninger: Kun e-mail.",
            "  Betydning for dig: Ingen.",
            "  Beskyttelse: Kryptering.",
            "  Vurdering: Det nye formål er foreneligt med det, oplysningerne er indsamlet til. Vurderet 2. marts 2026.",
            "  Besked til dig: Ved brev.",
        ],
    );
}

#[test]
fn grounds_beside_article_6_are_named() {
    let more = [
        (Kind::Purpose, json!({ "id": "p", "activity": "kunder", "position": 20, "description": "Give tilbud" })),
        (Kind::LegalBasis, json!({ "id": "p1", "purpose": "p", "ground": "contract", "before_contract": true })),
        (
            Kind::LegalBasis,
            json!({ "id": "p2", "purpose": "p", "ground": "consent", "special_ground": "explicit_consent",
            "national_ground": "dk_cpr_consent", "other_law": "other", "law": "søloven" }),
        ),
    ];
    holds(
        &section(&told(&with(&[("basis", json!({}))], &more)), 1),
        &[
            "Behandlingen er nødvendig for at gøre det, du har bedt om, før vi indgår en aftale (artikel 6, stk. 1, litra b).",
            "Følsomme oplysninger behandler vi efter artikel 9, stk. 2, litra a (udtrykkeligt samtykke).",
            "Behandlingen bygger desuden på databeskyttelsesloven",
            "Behandlingen følger også reglerne i søloven.",
        ],
    );
}

#[test]
fn sources_are_told_in_short_where_the_data_stand_in_tables() {
    let sections = [("data", json!({})), ("sources", json!({ "activity": "brev" }))];
    let text = section(&told(&with(&sections, &newsletter())), 2);
    assert_eq!(
        text,
        "Du skriver dig på listen. Oplysningerne kommer fra dig og en samarbejdspartner (Eksempel Data ApS)."
    );
}

#[test]
fn what_is_deleted_with_an_event_is_deleted_at_once_and_not_months_later() {
    let mut register = with(&[("storage", json!({ "activity": "brev" }))], &newsletter());
    register.retention_rules.iter_mut().for_each(|it| it.latest = Months(0).into());
    let text = section(&told(&register), 1);
    holds(&text, &["straks efter tilbagekaldelse af samtykke"]);
    assert!(!text.contains("senest straks") && !text.contains("0 måneder"), "{text}");
}

#[test]
fn a_period_in_days_is_told_in_days_and_what_is_not_deleted_is_not_told_as_deleted() {
    let mut register = with(&[("storage", json!({ "activity": "brev" }))], &newsletter());
    for rule in &mut register.retention_rules {
        rule.latest = Stated::Blank;
        rule.latest_days = Days(30).into();
        rule.end_action = EndAction::DeletionOrAnonymisation;
    }
    let text = section(&told(&register), 1);
    holds(&text, &["senest 30 dage efter tilbagekaldelse af samtykke", "Oplysningerne slettes eller gøres anonyme."]);
    register.retention_rules.iter_mut().for_each(|it| it.latest_days = Days(0).into());
    let text = section(&told(&register), 1);
    assert!(text.contains("straks efter tilbagekaldelse") && !text.contains("0 dage"), "{text}");
}
