//! The change sheet tells what differs from the version that was signed, on one page, and nothing that neither print has.

use schema::{ActivityStatus, Date, Document, DocumentKind, Instant, Language, Now, Register, Stated};
use serde_json::{Value, json};

use super::small::{marker, markers};
use super::{issued, order, plain, register, small};
use crate::documents::{Earlier, Edition, Order, Printed, Refusal, Subject, compose};

/// The register with a third version of a document, signed by the director on 4 May.
fn signed(mut register: Register, subject: DocumentKind) -> Register {
    let policy = (subject == DocumentKind::Policy).then(|| register.policies[0].id.clone());
    register.documents.push(Document {
        id: "version-3".into(),
        number: "2026-008".to_owned(),
        subject,
        policy,
        version: 3,
        issued_on: Date::new(2026, 5, 2).unwrap(),
        ..Document::default()
    });
    let mut put = |kind, value| register.put(kind, value).unwrap();
    put(schema::Kind::Signing, json!({ "id": "vej", "document": "version-3", "returned_on": "2026-05-06" }));
    let signature =
        json!({ "id": "hans", "signing": "vej", "person": "mads", "name": "Mads", "signed_on": "2026-05-04" });
    put(schema::Kind::Signature, signature);
    register
}

fn earlier(then: &Register) -> Earlier {
    Earlier {
        document: "version-3".into(),
        register: Box::new(then.clone()),
        at: Instant::parse("2026-05-02T09:00:00+02:00").unwrap(),
        asks: 4,
    }
}

fn tried(then: &Register, now: &Register, language: Language, edition: Edition) -> Result<Printed, Refusal> {
    compose(&order(now, language, edition), &Subject::ChangeSheet(earlier(then)))
}

fn made(then: &Register, now: &Register) -> Printed {
    tried(then, now, Language::Da, Edition::Draft).unwrap()
}

fn text(then: &Register, now: &Register) -> String {
    plain::document(&made(then, now).document)
}

fn record() -> Register {
    signed(register("003-klar"), DocumentKind::Article30)
}

/// Something of every sort: new, changed, gone, ended, and not clarified.
fn changed(then: &Register) -> Register {
    let mut now = then.clone();
    let mut keys = then.activities[0].clone();
    (keys.id, keys.position) = ("noegler".into(), 1);
    keys.name = "Nøgler og adgangskoder hos kunder".into();
    now.activities.push(keys);
    let mut put = |kind, value| now.put(kind, value).unwrap();
    put(
        schema::Kind::Purpose,
        json!({ "id": "adgang", "activity": "noegler", "description": "Adgang til kundens lokaler" }),
    );
    put(
        schema::Kind::SubjectCategory,
        json!({ "id": "kontakter", "activity": "noegler", "name": "Kundernes ansatte" }),
    );
    for (at, name) in ["Navn", "Nøglenummer", "Adgangskode"].into_iter().enumerate() {
        let id = format!("noegler-{at}");
        put(schema::Kind::DataItem, json!({ "id": id, "activity": "noegler", "name": name, "position": at }));
    }
    now.retention_rules[0].latest = schema::Months(66).into();
    now.recipients.iter_mut().find(|it| it.id.as_str() == "hosting").unwrap().until = Date::new(2026, 6, 30);
    now.measures.retain(|it| it.id.as_str() != "antivirus");
    now.coverages.retain(|it| it.measure.as_str() != "antivirus");
    now.persons.iter_mut().find(|it| it.id.as_str() == "pernille").unwrap().phone = "00 00 00 09".into();
    now
}

#[test]
fn the_change_sheet_reads_as_agreed() {
    let then = record();
    let printed = tried(&then, &changed(&then), Language::Da, issued("2026-017")).unwrap();
    insta::assert_snapshot!(plain::document(&printed.document));
}

#[test]
fn the_change_sheet_of_a_policy_reads_as_agreed() {
    let then = signed(register("003-klar"), DocumentKind::Policy);
    let mut now = then.clone();
    now.contact_points[0].phone = "00 00 00 09".into();
    now.data_items.retain(|it| it.id.as_str() != "telefonnummer");
    now.policies[0].adopted_on = Date::new(2026, 5, 4);
    let printed = tried(&then, &now, Language::Da, issued("2026-017")).unwrap();
    insta::assert_snapshot!(plain::document(&printed.document));
}

#[test]
fn where_nothing_differs_there_is_no_sheet() {
    let then = record();
    let refused = |now: &Register| tried(&then, now, Language::Da, Edition::Draft).unwrap_err();
    let nothing = Refusal::NothingChanged { version: 3, number: "2026-008".to_owned() };
    assert_eq!(refused(&then), nothing);
    let mut now = then.clone();
    now.activities[0].internal_note = "Kun for huset".into();
    now.systems[0].internal_note = "Kun for huset".into();
    assert_eq!(refused(&now), nothing, "what the record does not print is no difference");
}

#[test]
fn a_new_financial_year_is_no_difference_of_the_register() {
    let mut then = record();
    let mut next = then.financial_years[0].clone();
    (next.id, next.starts, next.ends) =
        ("2027".into(), Date::new(2027, 1, 1).unwrap(), Date::new(2027, 12, 31).unwrap());
    then.financial_years.push(next);
    let later = Now::at(Instant::parse("2027-02-01T09:00:00+01:00").unwrap());
    let order = Order { now: later, ..order(&then, Language::Da, Edition::Draft) };
    let refused = compose(&order, &Subject::ChangeSheet(earlier(&then)));
    assert!(matches!(refused, Err(Refusal::NothingChanged { .. })), "{refused:?}");
}

#[test]
fn an_activity_that_is_over_is_told_once() {
    let then = record();
    let mut now = then.clone();
    now.activities[0].status = ActivityStatus::Ended;
    now.data_items[0].mandatory = Stated::Unknown;
    let text = text(&then, &now);
    assert!(text.contains("Én ting er udgået.") && text.contains("Ophørt."), "{text}");
    assert!(!text.contains(" Ændret"), "of what is over nothing else is told: {text}");
}

#[test]
fn a_system_taken_into_use_by_an_activity_is_a_difference() {
    let mut then = record();
    then.activity_systems.retain(|it| it.id.as_str() != "kunder-arkivserver");
    let text = text(&then, &record());
    assert!(text.contains("Én ting er ny.") && text.contains("system i en behandling · behandling 2.1"), "{text}");
}

#[test]
fn it_says_to_whom_since_when_and_what_is_asked() {
    let then = record();
    let now = changed(&then);
    let mine = text(&then, &now);
    for words in [
        "| Til direktør Mads Mønstergaard",
        "Hvad der er ændret i fortegnelsen, siden du underskrev version 3 den 4. maj 2026",
        "Resten står, som da du skrev under.",
        "*Du bliver bedt om at underskrive version 4*",
    ] {
        assert!(mine.contains(words), "{words} is not in {mine}");
    }
    let mut other = now.clone();
    other.signatures[0].person = None;
    let others = text(&then, &other);
    assert!(others.contains("siden version 3 blev underskrevet den 4. maj 2026"), "{others}");
    assert!(others.contains("Resten står som i version 3."), "{others}");
    let mut never = other.clone();
    never.signatures.clear();
    never.signings.clear();
    let never = text(&then, &never);
    assert!(never.contains("blev udstedt den 2. maj 2026. Ingen version er underskrevet endnu."), "{never}");
}

#[test]
fn what_the_mark_names_stands_as_a_question_and_delays_the_signature() {
    let then = record();
    let mut now = then.clone();
    now.activities[0].third_country_transfer = Stated::Unknown;
    let printed = made(&then, &now);
    let text = plain::document(&printed.document);
    assert!(text.contains("Ikke afklaret endnu") && text.contains("litra e"), "{text}");
    assert!(text.contains("når det åbne spørgsmål nederst er afklaret."), "{text}");
    assert_eq!(printed.snapshot["findings"].as_array().unwrap().len(), 1);
    assert!(printed.document.mark.is_none(), "the sheet itself lacks nothing");
}

/// A register in which so much is another that no page holds it.
fn drifted(then: &Register) -> Register {
    let mut now = then.clone();
    let long = "Et meget langt navn, som fylder mere end én linje i en tabel og bliver ved med at fylde";
    for at in 0..400_u32 {
        let mut measure = then.measures[0].clone();
        (measure.id, measure.position) = (format!("ny-{at}").as_str().into(), 100 + at);
        measure.name = format!("{long} {at}").into();
        now.measures.push(measure);
        let mut item = then.data_items[0].clone();
        (item.id, item.position) = (format!("ny-{at}").as_str().into(), 100 + at);
        item.name = format!("{long} {at}").into();
        now.data_items.push(item);
    }
    for item in &mut now.data_items {
        item.mandatory = Stated::Unknown;
        item.class = Stated::Blank;
    }
    now.recipients.clear();
    now.measures.iter_mut().for_each(|it| it.purpose = long.repeat(40).into());
    now.organisations[0].street = long.repeat(40).into();
    now
}

#[test]
fn it_is_one_page_however_much_has_changed() {
    let then = record();
    let now = drifted(&then);
    for language in [Language::Da, Language::Nb, Language::En] {
        let printed = tried(&then, &now, language, issued("2026-017")).unwrap();
        let laid = crate::lay_out(&printed.document);
        assert_eq!(laid.pages.len(), 1, "{language:?}");
        let text = plain::document(&printed.document);
        assert!(text.contains("800") && text.contains("40"), "the counts are whole: {text}");
    }
    // Type is never set smaller: what has no room is counted.
    let text = text(&then, &now);
    let summed: Vec<&str> = text.lines().filter(|it| it.contains("Desuden")).collect();
    assert!(
        !summed.is_empty() && summed.iter().all(|it| it.contains("fortegnelsen") || it.contains("version 3")),
        "{text}"
    );
}

#[test]
fn the_numbers_run_through_all_lists() {
    let then = record();
    let text = text(&then, &changed(&then));
    let numbers: Vec<usize> =
        text.lines().filter_map(|it| it.strip_prefix("  ")?.split(" | ").next()?.parse().ok()).collect();
    assert!(numbers.len() > 5, "{text}");
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
}

#[test]
fn a_sheet_holds_what_it_prints_before_and_after_and_nothing_else() {
    let now = signed(small::register(), DocumentKind::Article30);
    let mut then = now.clone();
    let old = |id: &str| Stated::Value(format!("GAMMEL-{id}"));
    then.activities[0].internal_note = old("note");
    then.purposes[0].description = old("formaal");
    then.parties[1].name = old("part");
    then.transfers.clear();
    then.measures.remove(0);
    let printed = tried(&then, &now, Language::Da, issued("2026-017")).unwrap();
    let mut seen = printed.document.clone();
    seen.snapshot = None;
    let (seen, held) = (format!("{seen:?}"), printed.snapshot.to_string());
    let torn = |it: &String| seen.contains(it.as_str()) != held.contains(it.as_str());
    let apart: Vec<String> = markers(&now).into_iter().filter(torn).collect();
    assert!(apart.is_empty(), "printed or held, not both: {apart:#?}");
    assert!(seen.contains("GAMMEL-formaal") && held.contains("GAMMEL-formaal"));
    assert!(!held.contains("GAMMEL-note") && !held.contains(&marker(schema::Kind::Activity, "a", "internal_note")));
    // Every text that is held stands on the page.
    let mut texts = Vec::new();
    leaves(&printed.snapshot["values"], &mut texts);
    let page = plain::document(&printed.document).replace('*', "");
    let bare = |text: &str| text.replace('\u{a0}', " ").replace('\n', " / ");
    for text in texts {
        assert!(page.contains(&bare(&text)), "{text} is held and not printed: {page}");
    }
}

/// The texts of values, without the names of records and fields.
fn leaves(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|it| leaves(it, out)),
        // A day and the person's title are told in words of their own.
        Value::Object(map) if matches!(map.get("field").and_then(Value::as_str), Some("issued_on" | "job_title")) => {}
        Value::Object(map) if map.contains_key("value") => leaves(&map["value"], out),
        Value::Object(map) => map.values().for_each(|it| leaves(it, out)),
        Value::String(text) => out.push(text.clone()),
        _ => {}
    }
}

#[test]
fn what_a_policy_does_not_tell_is_not_told_by_its_sheet() {
    let then = signed(small::register(), DocumentKind::Policy);
    let mut now = then.clone();
    now.recipients.iter_mut().find(|it| it.id.as_str() == "secret").unwrap().task = "NYT-hemmeligt".into();
    now.parties.iter_mut().find(|it| it.id.as_str() == "q").unwrap().name = "NYT-hemmeligt".into();
    now.risk_assessments[0].threats.clear();
    assert!(matches!(tried(&then, &now, Language::Da, Edition::Draft), Err(Refusal::NothingChanged { .. })));
    now.purposes[0].description = "NYT-formål".into();
    let printed = made(&then, &now);
    let all = format!("{}{}", plain::document(&printed.document), printed.snapshot);
    assert!(all.contains("NYT-formål") && !all.contains("NYT-hemmeligt"), "{all}");
}

#[test]
fn a_sheet_reads_well_in_each_language() {
    let then = record();
    let mut read = Vec::new();
    for language in [Language::Da, Language::Nb, Language::En] {
        let printed = tried(&then, &changed(&then), language, Edition::Draft).unwrap();
        let text = plain::document(&printed.document);
        for prefix in ["sheet-", "paper-", "choice-", "kind-"] {
            assert!(!text.contains(prefix), "{prefix} stands in {language:?}: {text}");
        }
        read.push(text.lines().find(|it| it.starts_with("| ")).unwrap().to_owned());
    }
    assert!(read[0] != read[1] && read[1] != read[2], "{read:?}");
}

#[test]
fn a_recipient_that_is_gone_or_new_is_one_row_with_its_party() {
    let with = record();
    let mut without = with.clone();
    without.recipients.retain(|it| it.id.as_str() != "hosting");
    let gone = text(&with, &without);
    assert!(gone.contains("| Én ting er udgået."), "{gone}");
    // Another activity may have its activity's number now.
    assert!(gone.contains("*Prøvehosting ApS* / modtager · Kunder og ordrer | Står ikke længere"), "{gone}");
    let new = text(&without, &with);
    assert!(new.contains("| Én ting er ny."), "{new}");
    assert!(new.contains("*Prøvehosting ApS* / modtager · behandling 2.1"), "{new}");
    for text in [gone, new] {
        assert!(!text.contains("###  Ændret") && !text.contains("Databehandleraftale"), "{text}");
    }
}

#[test]
fn an_agreement_by_itself_is_told_by_whom_it_is_with() {
    let with = record();
    let mut without = with.clone();
    without.agreements.retain(|it| it.party.as_str() != "proevehosting");
    let gone = text(&with, &without);
    assert!(gone.contains("*Databehandleraftale, Prøvehosting ApS* / 12. januar 2026 | Står ikke længere"), "{gone}");
    let new = text(&without, &with);
    assert!(new.contains("*Databehandleraftale, Prøvehosting ApS* | ") && new.contains(": 12. januar 2026."), "{new}");
}

#[test]
fn of_a_new_activity_nothing_is_told_that_nobody_filled_in() {
    let then = record();
    let mut now = then.clone();
    let empty = json!({ "id": "ny", "name": "Ansøgninger", "position": 9 });
    now.put(schema::Kind::Activity, empty).unwrap();
    let bare = text(&then, &now);
    assert!(bare.contains("*Ansøgninger* / behandling · behandling 2.2 | Ikke udfyldt\n"), "{bare}");
    now.activities.last_mut().unwrap().recipients = schema::Absence::None;
    let said = text(&then, &now);
    assert!(said.contains(" | Modtagere: Ingen.") && !said.contains("Status:"), "{said}");
}
