//! What a control's agenda is made of, and what it leaves out.

use std::collections::BTreeSet;

use crate::support::{law, now, register};
use rules::agenda::{Happened, Line, agenda, asks, differences, is_said, sentence};
use schema::words::Words;
use schema::{
    Action, ActivityStatus, AgendaPart, Breach, CheckPoint, Date, Id, Language, PolicyActivity, Recipient, Register,
    Stated, SubjectRequest,
};

const READY: &str = "tests/registers/003-klar.json";
const REGISTERS: [&str; 4] = [
    "tests/registers/002-cleanrooms.json",
    "tests/registers/webshop-troejer.json",
    READY,
    "tests/registers/a-year.json",
];

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn built(before: Option<&Register>, register: &Register) -> Vec<Line> {
    agenda(before, register, now(), law(), Some(day("2026-05-04")), &[])
}

fn asked(line: &Line) -> String {
    asks(&line.line, &line.facts.iter().collect::<Vec<_>>(), law(), Words::of(Language::Da))
}

fn codes(line: &Line) -> Vec<&str> {
    line.facts.iter().map(|it| it.code.as_str()).collect()
}

#[test]
fn nothing_differs_from_itself_and_every_activity_is_untouched() {
    for path in REGISTERS {
        let register = register(path);
        assert_eq!(differences(&register, &register), [], "{path}");
        let lines = built(Some(&register), &register);
        let activities: Vec<&Line> = lines.iter().filter(|it| it.line.subject_kind == "activity").collect();
        assert!(!activities.is_empty(), "{path}");
        assert!(activities.iter().all(|it| it.facts[0].code == "untouched"), "{path}");
    }
}

#[test]
fn every_point_and_every_fact_reads_in_each_language() {
    for path in REGISTERS {
        let now = register(path);
        let mut before = now.clone();
        before.purposes.truncate(1);
        before.parties.truncate(1);
        before.agreements.clear();
        for before in [None, Some(&Register::default()), Some(&before)] {
            let lines = built(before, &now);
            assert!(lines.iter().enumerate().all(|(at, it)| it.line.position as usize == at));
            assert!(lines.is_sorted_by_key(|it| it.line.part), "{path}");
            for words in Language::ALL.iter().map(|it| Words::of(*it)) {
                for line in &lines {
                    let facts: Vec<_> = line.facts.iter().collect();
                    let question = asks(&line.line, &facts, law(), words);
                    assert!(question.ends_with('?'), "{question}");
                    for fact in facts.into_iter().filter(|it| is_said(it)) {
                        let said = sentence(fact, words);
                        let is_whole =
                            !said.trim().is_empty() && !said.contains("control-fact") && !said.contains("{ $");
                        assert!(is_whole, "{path}: {} says {said:?}", fact.code);
                    }
                }
            }
        }
    }
}

#[test]
fn a_part_is_told_under_its_whole_and_what_came_with_something_new_is_not_told_beside_it() {
    let now = register(READY);
    let mut before = now.clone();
    before.purposes.retain(|it| it.id.as_str() != "fakturering");
    before.legal_bases.retain(|it| it.purpose.as_str() != "fakturering");
    let found = differences(&before, &now);
    let told: Vec<_> = found.iter().map(|it| (it.under_id.as_str(), it.id.as_str(), it.happened)).collect();
    assert_eq!(told, [("kunder", "fakturering", Happened::Added)]);
    let told: Vec<_> = differences(&now, &before).into_iter().map(|it| (it.id, it.happened)).collect();
    assert_eq!(told, [("fakturering".to_owned(), Happened::Removed)]);
}

#[test]
fn a_link_is_told_by_the_name_of_what_it_points_to() {
    let before = register(READY);
    let mut now = before.clone();
    now.data_items.iter_mut().find(|it| it.id.as_str() == "navn").unwrap().retention_rule =
        Some(Id::new("kontaktoplysninger"));
    let found = differences(&before, &now);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].before.as_str(), found[0].after.as_str()),
        (Some("Regnskabsmateriale"), Some("Kontaktoplysninger"))
    );
}

#[test]
fn an_activity_that_ended_is_told_as_ended_and_not_as_changed() {
    let before = register(READY);
    let mut now = before.clone();
    now.activities[0].status = ActivityStatus::Ended;
    now.activities[0].name = Stated::Value("Andet".into());
    now.purposes.remove(0);
    let found = differences(&before, &now);
    assert_eq!(found.iter().map(|it| it.happened).collect::<Vec<_>>(), [Happened::Ended]);
    let lines = built(Some(&before), &now);
    let line = lines.iter().find(|it| it.line.subject == "kunder" && it.line.subject_kind == "activity").unwrap();
    assert_eq!(codes(line)[0], "ended");
    // At the control after that it is no point any more.
    let later = built(Some(&now), &now);
    assert!(!later.iter().any(|it| it.line.subject_kind == "activity"));
}

#[test]
fn a_removed_activity_and_a_new_one_have_their_points() {
    let before = register(READY);
    let mut now = before.clone();
    let old = now.activities.remove(0);
    now.purposes.clear();
    now.policy_activities.clear();
    now.activities.push(schema::Activity { id: Id::new("ny"), name: Stated::Value("Ansøgere".into()), ..old });
    now.recipients.retain(|it: &Recipient| it.activity.as_str() == "ny");
    let lines = built(Some(&before), &now);
    let of = |id: &str| lines.iter().find(|it| it.line.subject == id && it.line.subject_kind == "activity").unwrap();
    assert_eq!((codes(of("ny"))[0], codes(of("kunder"))), ("new", vec!["gone"]));
    assert_eq!(asked(of("kunder")), "Passer fortegnelsen stadig for »Kunder og ordrer«?");
}

#[test]
fn a_policy_that_tells_of_a_changed_activity_is_a_point() {
    let before = register(READY);
    let mut now = before.clone();
    now.purposes[0].description = Stated::Value("Noget andet".into());
    assert!(now.policy_activities.iter().any(|it: &PolicyActivity| it.activity.as_str() == "kunder"));
    let lines = built(Some(&before), &now);
    let line = lines.iter().find(|it| it.line.subject_kind == "policy").unwrap();
    let fact = line.facts.iter().find(|it| it.code == "policy-activities").unwrap();
    let said = sentence(fact, Words::of(Language::Da));
    assert_eq!(said, "Politikken fortæller om Kunder og ordrer, som er ændret siden sidste kontrol");
}

#[test]
fn cases_are_numbers_and_name_nobody() {
    let mut register = register(READY);
    let received = |text| Stated::Value(day(text));
    let request = |id: &str, on, answered: Option<&str>| SubjectRequest {
        id: Id::new(id),
        number: id.to_owned(),
        received_on: received(on),
        requester: Stated::Value("Hemmelig Navnesen".into()),
        asks: Stated::Value("Hemmelige oplysninger".into()),
        answered_on: answered.map(day),
        ..SubjectRequest::default()
    };
    register.subject_requests = vec![
        request("2026-1", "2026-03-01", Some("2026-03-02")),
        request("2026-2", "2026-06-01", Some("2026-06-20")),
        request("2026-3", "2026-06-01", Some("2026-08-20")),
        request("2026-4", "2026-11-20", None),
    ];
    register.breaches = vec![Breach {
        id: Id::new("b"),
        number: "2026-1".into(),
        title: "Hemmelig mail".into(),
        what_happened: Stated::Value("Hemmeligt".into()),
        ..Breach::default()
    }];
    let lines = built(None, &register);
    let line = lines.iter().find(|it| it.line.part == AgendaPart::Cases && it.line.point.is_empty()).unwrap();
    let said: Vec<String> =
        line.facts.iter().filter(|it| it.code != "finding").map(|it| sentence(it, Words::of(Language::Da))).collect();
    assert_eq!(
        said,
        [
            "3 anmodninger i perioden",
            "1 af 2 svar kom inden for fristen",
            "Én er ikke besvaret endnu",
            "Ét brud i perioden",
            "0 af 0 brud med risiko er anmeldt"
        ]
    );
    let all = format!("{lines:?}");
    for secret in ["Navnesen", "Hemmelig", "hemmelig"] {
        assert!(!all.contains(secret), "{secret}");
    }
}

#[test]
fn the_organisation_words_its_own_points_adds_some_and_leaves_some_out() {
    let mut register = register(READY);
    let point = |id: &str, point: &str, asks: Stated<String>, left_out: bool| CheckPoint {
        id: Id::new(id),
        plan: register.control_plans[0].id.clone(),
        point: point.into(),
        part: AgendaPart::Staff,
        asks,
        left_out,
        ..CheckPoint::default()
    };
    let own = vec![
        point("a", "A1", Stated::Value("Er alt ført ind?".into()), false),
        point("b", "G2", Stated::Blank, true),
        point("c", "", Stated::Value("Er nøglerne talt op?".into()), false),
        CheckPoint {
            since: Some(day("2027-01-01")), ..point("d", "", Stated::Value("Først næste år?".into()), false)
        },
    ];
    let before = built(None, &register).len();
    register.check_points = own;
    let lines = built(None, &register);
    let questions: BTreeSet<String> = lines.iter().map(asked).collect();
    assert!(questions.contains("Er alt ført ind?") && questions.contains("Er nøglerne talt op?"));
    assert!(!questions.contains("Først næste år?"));
    assert!(!lines.iter().any(|it| it.line.point == "G2"));
    assert_eq!(lines.len(), before);
    assert_eq!(lines.iter().find(|it| asked(it) == "Er nøglerne talt op?").unwrap().line.part, AgendaPart::Staff);
}

#[test]
fn what_is_still_to_be_done_comes_first_and_what_is_done_not_at_all() {
    let mut register = register(READY);
    let action = |id: &str, due: Option<&str>, done: Option<&str>| Action {
        id: Id::new(id),
        what: Stated::Value(id.into()),
        due_on: due.map(day),
        done_on: done.map(day),
        ..Action::default()
    };
    register.actions = vec![
        action("sidst", None, None),
        action("gjort", Some("2026-01-01"), Some("2026-01-02")),
        action("først", Some("2026-12-01"), None),
    ];
    let lines = built(None, &register);
    let first: Vec<String> = lines.iter().filter(|it| it.line.part == AgendaPart::Actions).map(asked).collect();
    assert_eq!(first, ["Er »først« gjort?", "Er »sidst« gjort?"]);
    let point = lines.iter().find(|it| it.line.point == "H2").unwrap();
    assert_eq!(sentence(&point.facts[1], Words::of(Language::Da)), "2 punkter på dagsordenen handler om det");
}

#[test]
fn what_the_register_itself_brings_up_is_asked_once() {
    for path in REGISTERS {
        let register = register(path);
        let lines = built(None, &register);
        let subjects: Vec<_> = lines.iter().filter(|it| !it.line.subject.is_empty()).collect();
        let named: BTreeSet<_> = subjects.iter().map(|it| (&it.line.subject_kind, &it.line.subject)).collect();
        assert_eq!(named.len(), subjects.len(), "{path}");
        let found: Vec<_> = lines.iter().flat_map(|it| &it.facts).filter(|it| it.code == "finding").collect();
        let once: BTreeSet<_> = found.iter().map(|it| (&it.before, &it.subject, &it.field, &it.after)).collect();
        assert_eq!(once.len(), found.len(), "{path}");
    }
}
