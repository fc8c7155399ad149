//! The papers of the control, the cases, supervision and deletion: what they show follows the register.

use schema::{AgendaAnswer, Date, Kind, Language, Register, RequestDecision, Right, Stated};

use super::{issued, order, plain, register};
use crate::documents::{Edition, Printed, Refusal, Subject, compose};
use crate::{Block, Run};

fn year() -> Register {
    register("et-aar-kontrol")
}

fn made(register: &Register, subject: &Subject, edition: Edition) -> Printed {
    compose(&order(register, Language::Da, edition), subject).unwrap()
}

fn text(register: &Register, subject: &Subject) -> String {
    plain::document(&made(register, subject, Edition::Draft).document)
}

fn refused(register: &Register, subject: &Subject) -> Refusal {
    compose(&order(register, Language::Da, issued("2026-020")), subject).unwrap_err()
}

fn minutes() -> Subject {
    Subject::Minutes("2026-h2".into())
}

fn notification() -> Subject {
    Subject::BreachNotification("brud-2026-2".into())
}

fn access() -> Subject {
    Subject::AccessAnswer("indsigt-2026-1".into())
}

#[test]
fn the_minutes_read_as_agreed() {
    insta::assert_snapshot!(plain::document(&made(&year(), &minutes(), issued("2026-020")).document));
}

#[test]
fn the_agenda_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::Agenda("2026-h2".into())));
}

#[test]
fn the_notification_of_a_breach_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&made(&year(), &notification(), issued("2026-021")).document));
}

#[test]
fn the_log_of_breaches_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::BreachLog));
}

#[test]
fn the_log_of_requests_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::RequestLog));
}

#[test]
fn the_answer_about_access_reads_as_agreed() {
    insta::assert_snapshot!(plain::document(&made(&year(), &access(), issued("2026-022")).document));
}

#[test]
fn the_supervision_plan_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::SupervisionPlan));
}

#[test]
fn the_deletion_calendar_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::DeletionCalendar));
}

#[test]
fn the_years_overview_of_processors_reads_as_agreed() {
    insta::assert_snapshot!(text(&year(), &Subject::Processors));
}

#[test]
fn points_without_a_change_stand_together_until_one_says_something() {
    let mut register = year();
    let rows = |register: &Register| -> Vec<String> {
        let lines: Vec<String> = text(register, &minutes()).lines().map(str::to_owned).collect();
        lines.into_iter().filter(|it| it.contains("A 1")).collect()
    };
    assert!(rows(&register).iter().any(|it| it.contains("A 1–4")), "{:?}", rows(&register));
    let line = register.agenda_lines.iter_mut().find(|it| it.point == "A2").unwrap();
    line.answer = AgendaAnswer::Changed.into();
    let text = text(&register, &minutes());
    for words in ["*Ændret*", "A 3–4"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    assert!(!text.contains("A 1–"), "{text}");
}

#[test]
fn a_point_that_leads_to_an_action_names_the_actions_number() {
    let mut register = year();
    assert!(text(&register, &minutes()).contains("!Handling 4!"));
    register.actions.iter_mut().find(|it| it.id.as_str() == "h2-5").unwrap().line = Some("punkt-17".into());
    assert!(text(&register, &minutes()).contains("!Handling 4 og 5!"));
}

#[test]
fn a_control_that_is_not_finished_is_a_draft_and_not_issued() {
    let mut register = year();
    let review = register.reviews.iter_mut().find(|it| it.id.as_str() == "2026-h2").unwrap();
    review.closed_at = None;
    register.agenda_lines[1].answer = Stated::Blank;
    register.actions.iter_mut().find(|it| it.id.as_str() == "h2-5").unwrap().owner = None;
    let printed = made(&register, &minutes(), Edition::Draft);
    let told: Vec<&str> = printed.missing.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        told,
        [
            "Kontrollen er ikke afsluttet.",
            "Punkt A\u{a0}1 er ikke besvaret.",
            "Handling 5 mangler en ansvarlig eller en frist."
        ]
    );
    assert!(!printed.document.blocks.iter().any(|it| matches!(it, Block::Signature(_))));
    assert_eq!(refused(&register, &minutes()), Refusal::NotClosed);
    assert_eq!(refused(&register, &Subject::Agenda("2026-h2".into())), Refusal::NeverIssued);
}

#[test]
fn the_minutes_are_signed_by_who_did_the_control_and_who_has_seen_it() {
    let printed = made(&year(), &minutes(), issued("2026-020"));
    let Some(Block::Signature(signature)) = printed.document.blocks.last() else { panic!("no signature") };
    let names: Vec<&str> = signature.signers.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Pernille Prøvesen", "Mads Mønstergaard"]);
    assert!(signature.adopted.is_empty() && signature.place.is_empty());
}

#[test]
fn an_agenda_shows_no_answer_of_the_control() {
    let text = text(&year(), &Subject::Agenda("2026-h2".into()));
    assert!(text.contains("□ Ingen ændring / □ Ændret / □ Handling") || text.contains("□ Ændret"), "{text}");
    for said in ["Prøve Support Inc. er på vej ind", "Installere antivirus", "Fem forhold skal rettes"] {
        assert!(!text.contains(said), "{said} is in {text}");
    }
}

#[test]
fn a_notification_names_what_it_lacks_and_is_issued_in_spite_of_it() {
    let mut register = year();
    assert!(
        made(&register, &notification(), issued("2026-021")).missing.is_empty(),
        "what is not known yet is answered"
    );
    let breach = register.breaches.iter_mut().find(|it| it.id.as_str() == "brud-2026-2").unwrap();
    breach.contact = None;
    breach.consequences = Stated::Blank;
    let printed = made(&register, &notification(), issued("2026-021"));
    let mark = printed.document.mark.unwrap();
    assert_eq!(mark.head, "To oplysninger mangler");
    let anchors: Vec<&str> = mark.items.iter().map(|it| it.anchor.as_ref().unwrap().0.as_str()).collect();
    assert_eq!(anchors, ["letter/b", "letter/c"]);
}

#[test]
fn the_seventy_two_hours_are_told_with_what_became_of_them() {
    let mut register = year();
    let late = text(&register, &notification());
    assert!(late.contains("19. oktober 2026 kl. 17.40 (72 timer efter)") && late.contains("!▲ For sent.!"), "{late}");
    let breach = register.breaches.iter_mut().find(|it| it.id.as_str() == "brud-2026-2").unwrap();
    breach.notified_at = schema::Instant::parse("2026-10-19T17:40:00+02:00");
    breach.late_reason = Stated::Blank;
    assert!(!text(&register, &notification()).contains("For sent"), "the last minute is in time");
}

#[test]
fn the_log_of_breaches_holds_those_that_were_not_notified() {
    let text = text(&year(), &Subject::BreachLog);
    for words in ["2026-1 · Mail til forkert modtager", "Ikke anmeldt.", "2026-2 · Stjålet bærbar computer"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[test]
fn nobody_who_asked_is_named_in_the_log_of_requests() {
    let register = year();
    let printed = made(&register, &Subject::RequestLog, issued("2026-023"));
    let (text, snapshot) = (plain::document(&printed.document), printed.snapshot.to_string());
    assert_eq!(register.subject_requests.len(), 3);
    for request in &register.subject_requests {
        assert!(text.contains(&request.number));
        for personal in [&request.requester, &request.reply_to, &request.asks] {
            let personal = personal.text();
            assert!(personal.is_empty() || !(text.contains(personal) || snapshot.contains(personal)), "{personal}");
        }
    }
}

#[test]
fn an_answer_about_access_names_a_hidden_recipient_by_its_category_alone() {
    let mut register = year();
    let recipient = register.recipients.iter_mut().find(|it| it.id.as_str() == "fakturering").unwrap();
    recipient.internal_only = true;
    recipient.published_as = Stated::Value("Leverandører af fakturasystemer".to_owned());
    let printed = made(&register, &access(), Edition::Draft);
    let text = plain::document(&printed.document);
    assert!(text.contains("leverandører af fakturasystemer") && !text.contains("Prøvefaktura"), "{text}");
    assert!(!printed.snapshot.to_string().contains("Prøvefaktura"));
    let recipient = register.recipients.iter_mut().find(|it| it.id.as_str() == "fakturering").unwrap();
    recipient.published_as = Stated::Blank;
    let printed = made(&register, &access(), Edition::Draft);
    assert_eq!(printed.missing.iter().map(|it| it.kind).collect::<Vec<_>>(), [Kind::Recipient]);
    assert!(matches!(refused(&register, &access()), Refusal::Incomplete { .. }));
}

#[test]
fn an_answer_about_access_follows_what_was_decided() {
    let mut register = year();
    let held = "Formål";
    assert!(text(&register, &access()).contains(held));
    register.subject_requests[0].decision = RequestDecision::NoData.into();
    let none = text(&register, &access());
    assert!(none.contains("ingen oplysninger om dig") && !none.contains(held), "{none}");
    register.subject_requests[0].decision = RequestDecision::Refused.into();
    assert!(
        matches!(refused(&register, &access()), Refusal::Incomplete { .. }),
        "a refusal without reasons is not sent"
    );
    register.subject_requests[0].reasons = "Vi kan ikke se, hvem der beder.".into();
    assert!(text(&register, &access()).contains("Grunden er: Vi kan ikke se, hvem der beder."));
    register.subject_requests[0].rights = vec![Right::Erasure];
    assert!(matches!(refused(&register, &access()), Refusal::NotAboutAccess { .. }));
}

#[test]
fn an_answer_tells_of_every_activity_where_none_was_chosen() {
    let mut register = year();
    let mut other = register.activities[0].clone();
    other.id = "nyhedsbrev".into();
    other.name = "Nyhedsbrev".into();
    other.position = 1;
    register.activities.push(other);
    assert!(!text(&register, &access()).contains("Nyhedsbrev"));
    register.case_areas.retain(|it| it.request.is_none());
    let all = text(&register, &access());
    assert!(all.contains("Nyhedsbrev") && all.contains("Kunder og ordrer"), "{all}");
}

#[test]
fn a_processor_whose_supervision_is_late_stands_first_with_why() {
    let register = year();
    let plan = text(&register, &Subject::SupervisionPlan);
    let at = |name: &str| plan.find(name).unwrap_or_else(|| panic!("{name} is not in {plan}"));
    assert!(at("Kræver handling") < at("*Prøvehosting ApS*"));
    assert!(at("*Prøvehosting ApS*") < at("*Eksempel Bogføring ApS*"));
    assert!(plan.contains("Pointene for spørgsmål B, C og D er ikke kontrolleret"));
}

#[test]
fn the_deletion_calendar_counts_the_days_by_the_dated_law() {
    let mut register = year();
    let before = text(&register, &Subject::DeletionCalendar);
    assert!(before.contains("Til og med 31. december 2020: skal være slettet."), "{before}");
    register.erasure_runs[0].through_on = Date::new(2026, 5, 31);
    assert!(text(&register, &Subject::DeletionCalendar).contains("31. maj 2026"));
}

#[test]
fn a_notice_nobody_answered_stands_with_the_processor() {
    let mut register = year();
    assert!(text(&register, &Subject::Processors).contains("!▲ Ikke besvaret!"));
    register.sub_processor_notices[0].answer = schema::NoticeAnswer::Objected.into();
    assert!(!text(&register, &Subject::Processors).contains("Ikke besvaret"));
}

#[test]
fn every_paper_has_its_words_in_each_language() {
    let register = year();
    for language in [Language::Da, Language::Nb, Language::En] {
        for printed in super::every(&register, language, &Edition::Draft) {
            let text = plain::document(&printed.document);
            for prefix in ["papers-", "paper-", "control-fact-", "choice-"] {
                assert!(!text.contains(prefix), "{prefix} stands in {language:?}: {text}");
            }
            let empty =
                printed.document.blocks.iter().any(|it| matches!(it, Block::Paragraph(it) if it.text.is_empty()));
            assert!(!empty, "{} has an empty paragraph", printed.document.title);
        }
    }
}

#[test]
fn the_boxes_of_the_agenda_are_in_the_font() {
    let printed = made(&year(), &Subject::Agenda("2026-h2".into()), Edition::Draft);
    let laid = crate::lay_out(&printed.document);
    assert!(laid.missing.is_empty(), "{:?}", laid.missing);
    let boxed = |run: &Run| run.words().contains('□');
    let cells = printed.document.blocks.iter().filter_map(|it| match it {
        Block::Table(table) => Some(table.groups.iter().flat_map(|it| &it.rows).flat_map(|it| &it.cells)),
        _ => None,
    });
    assert!(cells.flatten().flat_map(|it| &it.0).any(|it| it.0.iter().any(boxed)));
}
