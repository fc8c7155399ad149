//! When is to be deleted, renewed and controlled again, day by day on both sides of every boundary.
//! Articles 5(1)(e), 6(1)(c), 24(1) and 32.

use crate::support::{day, law, noon, register};
use rules::{dates, findings};
use schema::{
    Action, Date, ErasureRun, FinancialYear, Instant, Level, Months, Register, Restoration, RiskAssessment,
    StaffEvidence, Stated,
};

const BOOKS: &str = "regnskabsmateriale";
const CONTACT: &str = "kontaktoplysninger";

fn found(register: &Register, on: &str, begins: &str) -> Vec<(&'static str, String, Option<Date>)> {
    let all = findings(register, noon(on), law());
    let asked = all.into_iter().filter(|it| it.code.name().starts_with(begins));
    asked.map(|it| (it.code.name(), it.id, it.due)).collect()
}

fn of(code: &'static str, id: &str, due: &str) -> Vec<(&'static str, String, Option<Date>)> {
    vec![(code, id.to_owned(), Date::parse(due))]
}

fn ahead(register: &Register, on: &str, code: &str) -> Vec<(String, String)> {
    let all = dates(register, noon(on), law());
    all.into_iter().filter(|it| it.code == code).map(|it| (it.id, it.day.to_string())).collect()
}

/// A register put right, with the financial years given by their first and last days and no deletion yet.
fn years(rows: &[(&str, &str)]) -> Register {
    let mut register = register("tests/registers/003-klar.json");
    register.erasure_runs.clear();
    register.retention_rules.retain(|it| it.id.as_str() == BOOKS);
    let year =
        |(starts, ends): &(&str, &str)| FinancialYear { id: (*ends).into(), starts: day(starts), ends: day(ends) };
    register.financial_years = rows.iter().map(year).collect();
    register
}

fn run(register: &mut Register, done: &str, through: &str) {
    register.erasure_runs.push(ErasureRun {
        id: "sletning".into(),
        rule: BOOKS.into(),
        done_on: day(done).into(),
        through_on: Some(day(through)),
        method: "Slettet".into(),
        ..ErasureRun::default()
    });
}

#[test]
fn a_financial_year_is_deleted_by_the_day_its_period_ends() {
    // Deleted 5½ years after the year ends; the first one of 18 months.
    let mut register = years(&[("2019-07-01", "2020-12-31"), ("2021-01-01", "2021-12-31")]);
    assert_eq!(found(&register, "2026-06-30", "erasure"), []);
    assert_eq!(ahead(&register, "2026-01-01", "erasure"), [(BOOKS.to_owned(), "2026-06-30".to_owned())]);
    assert_eq!(found(&register, "2026-07-01", "erasure"), of("erasure-due", BOOKS, "2026-06-30"));
    assert_eq!(ahead(&register, "2026-07-01", "erasure"), [(BOOKS.to_owned(), "2026-06-30".to_owned())]);
    run(&mut register, "2026-07-02", "2020-12-30");
    assert_eq!(found(&register, "2026-07-02", "erasure"), of("erasure-due", BOOKS, "2026-06-30"), "a day is left");
    register.erasure_runs[0].through_on = Some(day("2020-12-31"));
    assert_eq!(found(&register, "2026-07-02", "erasure"), []);
    assert_eq!(ahead(&register, "2026-07-02", "erasure"), [(BOOKS.to_owned(), "2027-06-30".to_owned())]);
    // Before the first year recorded nothing can have been.
    assert_eq!(found(&years(&[("2022-01-01", "2022-12-31")]), "2026-07-01", "erasure"), []);
    assert_eq!(found(&years(&[]), "2026-07-01", "erasure"), of("erasure-unproved", BOOKS, ""));
}

#[test]
fn the_years_may_end_in_any_month() {
    for (month, last) in [(1, 31), (2, 28), (4, 30), (6, 30), (9, 30), (11, 30), (12, 31)] {
        let ends = Date::new(2021, month, last).unwrap();
        let starts = ends.minus_months(12).and_then(|it| it.plus_days(1)).unwrap();
        let register = years(&[(&starts.to_string(), &ends.to_string())]);
        let due = ends.plus_months(66).unwrap();
        let at = |days: i64| due.plus_days(days).unwrap().to_string();
        assert_eq!(found(&register, &at(0), "erasure"), [], "{ends}");
        assert_eq!(found(&register, &at(1), "erasure"), of("erasure-due", BOOKS, &due.to_string()), "{ends}");
    }
}

#[test]
fn what_the_law_demands_be_kept_was_deleted_too_early_by_a_day() {
    let early = |done: &str, change: fn(&mut ErasureRun)| {
        let mut register = years(&[("2019-07-01", "2020-12-31"), ("2021-01-01", "2021-12-31")]);
        run(&mut register, done, "2020-12-31");
        change(&mut register.erasure_runs[0]);
        found(&register, "2026-11-21", "erasure-run-early").len()
    };
    // Kept until 31 December 2025: bogføringsloven § 12.
    assert_eq!(early("2025-12-31", |_| {}), 1);
    assert_eq!(early("2026-01-01", |_| {}), 0);
    assert_eq!(early("2026-01-01", |it| it.through_on = Some(day("2021-01-01"))), 1);
    assert_eq!(early("2026-01-01", |it| it.through_on = None), 0);
    assert_eq!(early("2025-12-31", |it| it.exceptions = "Fakturaerne blev holdt tilbage".into()), 0);
    assert_eq!(early("2025-12-31", |it| it.exceptions = Stated::None), 1);
}

#[test]
fn what_has_no_common_day_is_deleted_as_often_as_one_controls() {
    let mut register = register("tests/registers/003-klar.json");
    register.retention_rules.retain(|it| it.id.as_str() == CONTACT);
    register.erasure_runs.retain(|it| it.rule.as_str() == CONTACT);
    register.erasure_runs[0].copies_gone_on = Stated::Blank;
    let id = register.erasure_runs[0].id.as_str().to_owned();
    let last = |register: &mut Register, day: Date| register.erasure_runs[0].done_on = day.into();
    for (done, due) in [("2026-05-20", "2026-11-20"), ("2026-08-31", "2027-02-28"), ("2027-08-31", "2028-02-29")] {
        last(&mut register, day(done));
        let late = day(due).plus_days(1).unwrap().to_string();
        assert_eq!(found(&register, due, "erasure"), [], "{done}");
        assert_eq!(found(&register, &late, "erasure"), of("erasure-due", CONTACT, due), "{done}");
        assert_eq!(ahead(&register, due, "erasure"), [(CONTACT.to_owned(), due.to_owned())], "{done}");
    }
    register.control_plans[0].interval = Months(12).into();
    assert_eq!(found(&register, "2028-08-31", "erasure"), []);
    assert_eq!(found(&register, "2028-09-01", "erasure"), of("erasure-due", CONTACT, "2028-08-31"));
    register.erasure_runs[0].copies_gone_on = day("2027-09-30").into();
    assert_eq!(found(&register, "2027-09-30", "erasure"), of("erasure-copies", &id, "2027-09-30"));
    assert_eq!(found(&register, "2027-10-01", "erasure"), []);
}

#[test]
fn a_system_brought_back_is_deleted_from_again_unless_it_was_a_test() {
    let restored = |change: fn(&mut Restoration)| {
        let mut register = register("tests/registers/003-klar.json");
        let (id, system) = ("igen".into(), "ordresystem".into());
        let restored_on = day("2026-11-10").into();
        let mut restoration = Restoration { id, system, restored_on, ..Restoration::default() };
        change(&mut restoration);
        register.restorations.push(restoration);
        (found(&register, "2026-11-21", "restoration"), ahead(&register, "2026-11-21", "redelete").len())
    };
    assert_eq!(restored(|_| {}), (of("restoration-undeleted", "igen", "2026-11-10"), 1));
    assert_eq!(restored(|it| it.test_only = true.into()), (vec![], 0));
    assert_eq!(restored(|it| it.deleted_again_on = day("2026-11-11").into()), (vec![], 0));
    assert_eq!(restored(|it| it.deleted_again_on = Stated::None), (vec![], 0));
}

#[test]
fn risks_and_papers_are_looked_at_again_from_a_fortnight_before_and_the_later_one_counts() {
    let mut register = register("tests/registers/003-klar.json");
    let system = register.risk_assessments[0].id.as_str().to_owned();
    register.risk_assessments[0].next_on = Some(day("2027-03-31"));
    assert_eq!(found(&register, "2027-03-16", "risk-review"), []);
    for on in ["2027-03-17", "2027-03-31", "2027-04-01"] {
        assert_eq!(found(&register, on, "risk-review"), of("risk-review-due", &system, "2027-03-31"), "{on}");
    }
    let risks = &mut register.risk_assessments;
    (risks[0].residual_likelihood, risks[0].residual_consequence) = (Level::Medium.into(), Level::Medium.into());
    assert_eq!(found(&register, "2026-11-21", "risk-high"), []);
    register.risk_assessments[0].residual_likelihood = Level::High.into();
    assert_eq!(found(&register, "2026-11-21", "risk-high"), of("risk-high", &system, ""));
    let (id, assessed_on) = ("ny".into(), day("2026-11-20").into());
    let first = register.risk_assessments[0].clone();
    register.risk_assessments.push(RiskAssessment { id, assessed_on, system: first.system, ..Default::default() });
    assert_eq!(found(&register, "2027-04-01", "risk"), []);

    register.staff_evidence[0].renew_on = Some(day("2027-03-02"));
    let paper = register.staff_evidence[0].clone();
    assert_eq!(found(&register, "2027-02-15", "staff"), []);
    assert_eq!(found(&register, "2027-02-16", "staff"), of("staff-renewal-due", paper.id.as_str(), "2027-03-02"));
    assert_eq!(found(&register, "2027-03-03", "staff"), of("staff-renewal-due", paper.id.as_str(), "2027-03-02"));
    let (id, seen_on) = ("fornyet".into(), day("2027-03-03").into());
    register.staff_evidence.push(StaffEvidence { id, seen_on, renew_on: None, ..paper.clone() });
    assert_eq!(found(&register, "2027-03-03", "staff"), []);
    // A measure's promise stands where the paper has no day of its own.
    let promise = register.measures.iter_mut().find(|it| it.id.as_str() == "tavshedserklaeringer").unwrap();
    promise.renewed_every = Months(12).into();
    assert!(found(&register, "2028-02-17", "staff").iter().all(|it| it.1 != "fornyet"));
    assert!(found(&register, "2028-02-18", "staff").contains(&of("staff-renewal-due", "fornyet", "2028-03-03")[0]));
}

#[test]
fn a_control_and_what_it_left_to_do_are_due_from_a_fortnight_before() {
    let mut register = register("tests/registers/003-klar.json");
    assert_eq!(found(&register, "2027-04-25", "control"), []);
    for on in ["2027-04-26", "2027-05-10"] {
        assert_eq!(found(&register, on, "control"), of("control-due", "halvaarskontrol", "2027-05-10"), "{on}");
    }
    assert_eq!(found(&register, "2027-05-11", "control"), of("control-overdue", "halvaarskontrol", "2027-05-10"));
    assert_eq!(ahead(&register, "2027-05-11", "control"), [("halvaarskontrol".to_owned(), "2027-05-10".to_owned())]);
    register.reviews[1].started_at = Instant::parse("2026-11-01T23:30:00Z");
    assert_eq!(found(&register, "2026-12-02", "control"), [], "begun on 2 November by the clock on the wall");
    assert_eq!(found(&register, "2026-12-03", "control"), of("control-open", "2026-h2", "2026-12-02"));
    register.reviews[1].closed_at = Instant::parse("2026-12-01T12:00:00Z");
    assert_eq!(found(&register, "2026-12-03", "control"), []);
    let (owner, due_on) = (Some("pernille".into()), Some(day("2026-12-24")));
    register.actions.push(Action { id: "gør".into(), owner, due_on, what: "Ring".into(), ..Action::default() });
    assert_eq!(found(&register, "2026-12-09", "action"), []);
    assert_eq!(found(&register, "2026-12-10", "action"), of("action-due", "gør", "2026-12-24"));
    assert_eq!(found(&register, "2026-12-24", "action"), of("action-due", "gør", "2026-12-24"));
    assert_eq!(found(&register, "2026-12-25", "action"), of("action-overdue", "gør", "2026-12-24"));
    register.actions[0].owner = None;
    register.actions[0].due_on = None;
    assert_eq!(found(&register, "2026-12-25", "action"), of("action-ownerless", "gør", ""));
    register.actions[0].done_on = Some(day("2026-12-25"));
    assert_eq!(found(&register, "2026-12-25", "action"), []);
}
