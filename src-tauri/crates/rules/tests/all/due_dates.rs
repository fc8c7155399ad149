//! A finding says the day it falls due where the register has one, and none where it has not.

use crate::support::{law, now, register};
use rules::findings;
use schema::{Date, Register, Stated};

type Change = fn(&mut Register);

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).unwrap())
}

/// A change to the register put right, the finding it brings about, and when that is due.
const CHANGES: &[(&str, Option<&str>, Change)] = &[
    ("agreement-expired", Some("2026-11-20"), |r| r.agreements[0].valid_until = day("2026-11-20")),
    ("agreement-expiring", Some("2027-01-21"), |r| r.agreements[0].valid_until = day("2027-01-21")),
    ("verification-due", Some("2026-11-20"), |r| {
        r.measures[0].verified_every = Stated::Value(schema::Months(6));
        r.measures[0].verified_on = day("2026-05-20").unwrap().into();
    }),
    ("verification-due", None, |r| {
        r.measures[0].verified_every = Stated::Value(schema::Months(6));
        r.measures[0].verified_on = Stated::Blank;
    }),
    ("control-overdue", Some("2026-11-20"), |r| r.control_plans[0].next_on = day("2026-11-20")),
    ("control-never-done", Some("2026-10-01"), |r| {
        r.reviews.clear();
        r.control_plans[0].next_on = day("2026-10-01");
    }),
    ("control-never-done", None, |r| {
        r.reviews.clear();
        r.control_plans[0].next_on = None;
    }),
    ("not-adopted", None, |r| r.policies[0].adopted_on = None),
];

#[test]
fn a_finding_tells_the_day_the_register_has() {
    for (code, due, change) in CHANGES {
        let mut register = register("tests/registers/003-klar.json");
        change(&mut register);
        let found = findings(&register, now(), law());
        let finding = found.iter().find(|it| it.code.name() == *code).unwrap_or_else(|| panic!("{code}"));
        assert_eq!(finding.due, due.and_then(day), "{code}");
    }
}
