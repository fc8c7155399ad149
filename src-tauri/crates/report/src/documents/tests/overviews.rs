//! The two overviews: what they show follows the register, and the mark names what each lacks.

use schema::{Article28Clause, Date, Language, Level, RiskAssessment, Stated};

use super::{example, issued, measures, plain, processors, register};
use crate::documents::Edition;
use crate::{Block, Run};

/// The cells of the row that begins with a name.
fn row(blocks: &[Block], name: &str) -> Vec<String> {
    let tables = blocks.iter().filter_map(|it| match it {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let mut rows = tables.flat_map(|it| &it.groups).flat_map(|it| &it.rows).map(|row| {
        let cell = |it: &crate::Cell| it.0.iter().map(plain::text).collect::<Vec<_>>().join(" / ");
        row.cells.iter().map(cell).collect::<Vec<String>>()
    });
    rows.find(|it| it.iter().any(|cell| cell.contains(name))).unwrap_or_else(|| panic!("no row for {name}"))
}

#[test]
fn the_examples_overview_of_processors_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&processors(&example(), Language::Da, Edition::Draft).document));
}

#[test]
fn the_examples_measures_read_as_agreed() {
    insta::assert_snapshot!(plain::document(&measures(&example(), Language::Da, Edition::Draft).document));
}

#[test]
fn the_customer_overview_of_processors_reads_as_agreed() {
    let register = register("003-kundepolitik");
    insta::assert_snapshot!(plain::document(&processors(&register, Language::Da, Edition::Draft).document));
}

#[test]
fn the_customer_measures_read_as_agreed() {
    let register = register("003-kundepolitik");
    insta::assert_snapshot!(plain::document(&measures(&register, Language::Da, Edition::Draft).document));
}

#[test]
fn the_complete_overview_of_processors_reads_as_agreed() {
    let printed = processors(&register("003-klar"), Language::Da, issued("2026-016"));
    insta::assert_snapshot!(plain::document(&printed.document));
}

#[test]
fn the_complete_measures_read_as_agreed() {
    let printed = measures(&register("003-klar"), Language::Da, issued("2026-017"));
    insta::assert_snapshot!(plain::document(&printed.document));
}

#[test]
fn a_complete_overview_has_no_mark_and_an_incomplete_one_is_issued_with_it() {
    let whole = register("003-klar");
    for printed in
        [processors(&whole, Language::Da, issued("2026-016")), measures(&whole, Language::Da, issued("2026-017"))]
    {
        assert_eq!(printed.missing, []);
        assert!(printed.document.mark.is_none());
    }
    let mut lacking = register("003-klar");
    lacking.agreements[0].clauses.retain(|it| *it != Article28Clause::G);
    let printed = processors(&lacking, Language::Da, issued("2026-016"));
    let mark = printed.document.mark.unwrap();
    assert_eq!(mark.head, "Én oplysning mangler");
    let party = lacking.agreements[0].party.to_string();
    assert_eq!(mark.items[0].anchor.as_ref().unwrap().0, format!("party/{party}"));
    assert!(measures(&lacking, Language::Da, issued("2026-017")).missing.is_empty(), "each mark is of its own paper");
    lacking.measures[0].implemented = Stated::Blank;
    let printed = measures(&lacking, Language::Da, Edition::Draft);
    assert_eq!(printed.missing[0].code, "measure-unanswered");
    assert_eq!(processors(&lacking, Language::Da, Edition::Draft).missing.len(), 1);
}

#[test]
fn what_is_found_missing_in_an_agreement_stands_on_its_row_with_a_word() {
    let mut register = register("003-klar");
    let agreement = register.agreements.iter_mut().find(|it| it.party.as_str() == "moenster-ordre").unwrap();
    agreement.clauses.retain(|it| !matches!(it, Article28Clause::G | Article28Clause::H));
    agreement.objection_window = Stated::Unknown;
    agreement.valid_until = Date::new(2026, 12, 31);
    let printed = processors(&register, Language::Da, Edition::Draft);
    let row = row(&printed.document.blocks, "Mønster Ordre A/S").join(" | ");
    for words in
        ["!▲ Udløber snart!", "!▲ Mangler litra g og h!", "Varsel: [Uafklaret]", "31. december 2026: aftalen udløber"]
    {
        assert!(row.contains(words), "{words} is not in {row}");
    }
}

#[test]
fn nobody_is_left_out_and_the_row_that_needs_action_comes_first() {
    let mut register = register("003-klar");
    register.agreements.retain(|it| it.party.as_str() != "proevehosting");
    let text = plain::document(&processors(&register, Language::Da, Edition::Draft).document);
    let at = |name: &str| text.find(name).unwrap_or_else(|| panic!("{name} is not in {text}"));
    assert!(at("Kræver handling") < at("*Prøvehosting ApS*"));
    assert!(at("*Prøvehosting ApS*") < at("*Eksempel Bogføring ApS*"));
    assert!(text.contains("!▲ Aftalen mangler!"));
    for party in &register.parties {
        at(party.name.text());
    }
}

#[test]
fn a_measure_names_what_it_covers_what_it_misses_and_what_is_overdue() {
    let mut register = register("003-klar");
    let antivirus = register.measures.iter_mut().find(|it| it.id.as_str() == "antivirus").unwrap();
    antivirus.verified_on = Stated::Value(Date::new(2026, 5, 1).unwrap());
    register.coverages.retain(|it| it.id.as_str() != "antivirus-arkivserver");
    let row = row(&measures(&register, Language::Da, Edition::Draft).document.blocks, "Antivirus").join(" | ");
    for words in ["Fakturasystem", "!▲ Mangler: Arkivserver!", "!▲ Skulle være efterprøvet senest 1. november 2026!"]
    {
        assert!(row.contains(words), "{words} is not in {row}");
    }
}

#[test]
fn the_matrix_places_the_newest_assessment_by_likelihood_and_consequence() {
    let mut register = register("003-klar");
    register.risk_assessments.push(RiskAssessment {
        id: "arkivserver-ny".into(),
        system: Some("arkivserver".into()),
        assessed_on: Date::new(2026, 11, 1).unwrap().into(),
        likelihood: Level::High.into(),
        consequence: Level::VeryHigh.into(),
        ..RiskAssessment::default()
    });
    let printed = measures(&register, Language::Da, Edition::Draft);
    let matrix = printed.document.blocks.iter().find_map(|it| match it {
        Block::Table(table) if table.columns.len() == 5 && table.groups[0].rows.len() == 4 => Some(table),
        _ => None,
    });
    let rows = &matrix.unwrap().groups[0].rows;
    let cell = |row: usize, column: usize| rows[row].cells[column].0.iter().map(plain::text).collect::<String>();
    assert_eq!((cell(0, 0), cell(0, 3)), ("*Meget høj*".to_owned(), "Arkivserver".to_owned()));
    assert!(!cell(2, 1).contains("Arkivserver"), "an older assessment is no longer the risk");
    let empty = |run: &Run| run.words().trim().is_empty();
    assert!(!rows.iter().flat_map(|it| &it.cells).any(|it| it.0.iter().flat_map(|it| &it.0).all(empty)));
}

#[test]
fn staff_are_counted_for_each_paper_and_those_missing_named() {
    let mut register = register("003-klar");
    register.staff_evidence.retain(|it| it.id.as_str() != "karl-vejledning");
    let row = row(&measures(&register, Language::Da, Edition::Draft).document.blocks, "Vejledning i sikker behandling");
    let text = row.join(" | ");
    assert!(text.contains("2 af 3 medarbejdere") && text.contains("!▲ Mangler: Karl Kontrolsen!"), "{text}");
}

#[test]
fn a_processor_used_in_many_activities_has_them_counted_and_none_is_held_that_is_not_printed() {
    let mut register = register("003-klar");
    let (activity, recipient) = (register.activities[0].clone(), register.recipients[0].clone());
    for at in 1..12 {
        let mut copy = activity.clone();
        copy.id = format!("b{at}").as_str().into();
        copy.name = format!("Behandling nr. {at}").as_str().into();
        copy.position = at;
        let mut row = recipient.clone();
        row.id = format!("m{at}").as_str().into();
        row.activity = copy.id.clone();
        register.activities.push(copy);
        register.recipients.push(row);
    }
    let printed = processors(&register, Language::Da, Edition::Draft);
    assert!(plain::document(&printed.document).contains("Alle behandlinger"));
    assert!(!printed.snapshot.to_string().contains("Behandling nr."));
    register.recipients.pop();
    let text = plain::document(&processors(&register, Language::Da, Edition::Draft).document);
    assert!(text.contains("11 behandlinger"), "{text}");
}

#[test]
fn a_recipient_of_no_stated_role_asks_for_one_and_is_not_called_a_controller() {
    for named in [true, false] {
        let mut register = register("003-klar");
        let recipient = register.recipients.iter_mut().find(|it| it.id.as_str() == "fakturering").unwrap();
        recipient.role = Stated::Blank;
        if !named {
            recipient.party = None;
        }
        let printed = processors(&register, Language::Da, Edition::Draft);
        let text = plain::document(&printed.document);
        assert!(text.contains("!▲ Rollen er uafklaret!") && !text.contains("Andre modtagere"), "{text}");
        let anchor = printed.document.mark.unwrap().items[0].anchor.clone().unwrap().0;
        assert_eq!(anchor, if named { "party/proevefaktura" } else { "recipient/fakturering" });
    }
}

#[test]
fn the_next_date_is_the_earliest_of_those_the_row_tells() {
    let next = |file: &str, name: &str| {
        let printed = processors(&register(file), Language::Da, Edition::Draft);
        row(&printed.document.blocks, name).pop().unwrap()
    };
    assert_eq!(next("003-klar", "Mønster Ordre A/S"), "12. oktober 2028: tilsyn");
    assert_eq!(next("et-aar-kontrol", "Mønster Ordre A/S"), "3. december 2026: svar på varsel");
    assert_eq!(next("et-aar-kontrol", "*Prøvehosting ApS*"), "28. oktober 2026: tilsyn / !▲ Overskredet!");
}
