//! Registers nobody would keep: whatever stands in one, nothing panics, and all that is said leads to a record of it.

use std::collections::BTreeSet;

use crate::support::law;
use rules::{
    DATE_CODES, Paper, completeness, coverage, dates, findings, gaps, held, request_term, schedules, standings,
};
use schema::law::Law;
use schema::words::Words;
use schema::{Country, Field, Instant, Kind, Language, Months, Now, Register, Shape};
use serde_json::{Map, Value, json};

/// How many registers.
const REGISTERS: u64 = 10_000;

/// How many records of a kind a register has at most. Links go to a few more, which are not there.
const RECORDS: u64 = 4;

/// How many different records there are of each place in a list.
const VARIANTS: u64 = 40;

/// Numbers that look like chance and are the same at every run: SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "Navn",
    "DK",
    "us",
    "GB",
    "Atlantis",
    "CPR-nummer",
    "Svar fra NemID",
    "Sende nyhedsbrev",
    "15-22",
    "999999999999999999999",
    "{ $hul }",
    "»\u{202e}\u{0}\u{301}🙂«",
];
const NUMBERS: &[u32] = &[0, 1, 2, 3, 6, 9, 10, 11, 12, 13, 60, 66, 72, 73, 255, 256, 65_536, u32::MAX];
const DATES: &[&str] = &[
    "0001-01-01",
    "0001-12-31",
    "1582-10-15",
    "2019-07-01",
    "2020-12-31",
    "2024-02-29",
    "2025-01-31",
    "2026-04-05",
    "2026-10-25",
    "2026-11-20",
    "2026-11-21",
    "2026-11-22",
    "2026-12-05",
    "2027-01-31",
    "9999-01-01",
    "9999-12-31",
];
const INSTANTS: &[&str] = &[
    "0001-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00-12:00",
    "2026-03-29T00:59:59Z",
    "2026-10-25T02:30:00+02:00",
    "2026-11-18T14:02:00+01:00",
    "2026-11-21T14:02:00+01:00",
    "2027-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59-12:00",
    "9999-12-31T23:59:59+14:00",
];

fn plain(shape: Shape, chance: &mut Chance) -> Value {
    match shape {
        Shape::Text => json!(chance.of(TEXTS)),
        Shape::Number | Shape::Months | Shape::Days => json!(chance.of(NUMBERS)),
        Shape::Bool => json!(chance.below(2) == 0),
        Shape::Date => json!(chance.of(DATES)),
        Shape::Instant => json!(chance.of(INSTANTS)),
        Shape::Choice { values, .. } => json!(chance.of(values)),
        // Mostly to one that is there, so that records hang together.
        Shape::Link { .. } => json!(id(if chance.below(3) > 0 { chance.below(2) } else { chance.below(RECORDS + 2) })),
    }
}

fn value(field: &Field, chance: &mut Chance) -> Value {
    let form = field.form;
    // A value twice as often as each way to say that there is none.
    match chance.below(5) {
        0 if form.stated || form.optional => Value::Null,
        1 if form.stated => json!({ "state": "none" }),
        2 if form.stated => json!({ "state": "unknown" }),
        1 | 2 if form.optional => Value::Null,
        _ if form.list => (0..chance.below(5)).map(|_| plain(form.shape, chance)).collect(),
        _ => plain(form.shape, chance),
    }
}

fn id(place: u64) -> String {
    format!("id-{place}")
}

/// Records of every kind by their place: the ids of a place are the same, so that one of each makes a register.
fn pool(chance: &mut Chance) -> Vec<Vec<Register>> {
    let variant = |chance: &mut Chance, place: u64| {
        let mut register = Register::default();
        for kind in Kind::ALL {
            let mut record: Map<String, Value> =
                kind.fields().iter().map(|field| (field.name.to_owned(), value(field, chance))).collect();
            record.insert("id".to_owned(), json!(id(place)));
            register.put(*kind, Value::Object(record)).unwrap();
        }
        register
    };
    (0..RECORDS).map(|place| (0..VARIANTS).map(|_| variant(chance, place)).collect()).collect()
}

/// Calls `$do!` with the name of every table.
macro_rules! tables {
    ($do:ident) => {
        $do! {
            organisations, persons, person_roles, contact_points, supervisory_authorities, right_procedures,
            breach_procedures, financial_years, parties, agreements, sub_processors, sub_processor_notices,
            supervisions, systems, restorations, measures, coverages, staff_evidence, retention_rules, erasure_runs,
            activities, activity_systems, activity_measures, purposes, legal_bases, compatibility_tests,
            controllers_served, consents, cookie_categories, subject_categories, data_items, data_item_subjects,
            recipients, transfers, risk_assessments, policies, policy_audiences, policy_activities, policy_pointers,
            terms, policy_sections, policy_references, statements, statement_links, control_plans, check_points,
            reviews, agenda_lines, agenda_facts, actions, subject_requests, breaches, breach_phases, case_areas,
            law_files, attachments, documents, signings, signatures, enclosures
        }
    };
}

/// A register with some records of some kinds.
fn register(pool: &[Vec<Register>], chance: &mut Chance) -> Register {
    let mut register = Register::default();
    macro_rules! fill {
        ($($table:ident),*) => {$(
            let count = if chance.below(4) == 0 { 0 } else { 1 + chance.below(RECORDS) };
            for variants in pool.iter().take(usize::try_from(count).unwrap()) {
                let from = &variants[usize::try_from(chance.below(VARIANTS)).unwrap()];
                register.$table.extend(from.$table.iter().cloned());
            }
        )*};
    }
    tables!(fill);
    register.organisations.truncate(1);
    register
}

/// The ids of a register's records, by kind.
fn records(register: &Register) -> BTreeSet<(Kind, &str)> {
    use schema::Entity;
    let mut all = BTreeSet::new();
    fn add<'r, T: Entity>(all: &mut BTreeSet<(Kind, &'r str)>, records: &'r [T]) {
        all.extend(records.iter().map(|it| (T::KIND, it.id())));
    }
    macro_rules! add_all {
        ($($table:ident),*) => { $(add(&mut all, &register.$table);)* };
    }
    tables!(add_all);
    all
}

fn moment(chance: &mut Chance) -> Now {
    let text = if chance.below(4) == 0 { chance.of(INSTANTS) } else { "2026-11-21T14:02:00+01:00" };
    Now::at(Instant::parse(text).unwrap())
}

/// What is wrong with what is said of a register; nothing where all is well.
fn said(register: &Register, now: Now, law: &Law, words: bool) -> Result<(), String> {
    let records = records(register);
    let there = |kind: Kind, id: &str| {
        records.contains(&(kind, id))
            || id.is_empty() && register.organisations.is_empty() && kind == Kind::Organisation
    };
    let has = |kind: Kind, field: Option<&str>| field.is_none_or(|it| kind.field(it).is_some());
    let found = findings(register, now, law);
    for it in &found {
        let name = it.code.name();
        if !there(it.kind, &it.id) || !has(it.kind, it.field) {
            return Err(format!("{name} leads to {:?} {:?} {:?}", it.kind, it.id, it.field));
        }
        for language in Language::ALL.iter().filter(|_| words) {
            let text = it.message(Words::of(*language)) + &it.title(Words::of(*language));
            if text.contains(&format!("finding-{name}")) {
                return Err(format!("{name} says {text}"));
            }
        }
    }
    let mut seen = BTreeSet::new();
    for it in dates(register, now, law) {
        if !there(it.kind, &it.id) || !has(it.kind, it.field) || !DATE_CODES.contains(&it.code) {
            return Err(format!("{} leads to {:?} {:?} {:?}", it.code, it.kind, it.id, it.field));
        }
        if it.day > now.today && it.at.is_some_and(|at| at < now.instant) {
            return Err(format!("{} is ahead and past", it.code));
        }
        if words {
            it.title(Words::of(Language::Da));
        }
        if !seen.insert((it.code, it.kind, it.id)) {
            return Err(format!("{} twice on one record", it.code));
        }
    }
    for it in standings(register, now, law) {
        let agreement = it.agreement.as_ref().is_none_or(|id| there(Kind::Agreement, id.as_str()));
        if !there(Kind::Party, it.party.as_str()) || !agreement {
            return Err(format!("a standing of {}", it.party));
        }
    }
    for it in schedules(register, now, law) {
        if !there(Kind::RetentionRule, it.rule.as_str()) {
            return Err(format!("a schedule of {}", it.rule));
        }
    }
    for (measure, count) in coverage(register, now, law) {
        let all = count.reached.iter().chain(&count.missed);
        if !there(Kind::Measure, &measure) || all.into_iter().any(|it| !there(it.kind, &it.id)) {
            return Err(format!("the coverage of {measure}"));
        }
    }
    held(register, now, law);
    completeness(register, &found);
    for paper in [Paper::Article30, Paper::Article30Processor, Paper::Processors, Paper::Measures] {
        gaps(register, &found, &paper);
    }
    for request in &register.subject_requests {
        request_term(request, now.today, Country::No, law);
    }
    Ok(())
}

#[test]
fn ten_thousand_registers_of_anything_never_panic_and_every_finding_and_date_leads_to_its_record() {
    let mut patient = law().clone();
    patient.supervision_months.months = Months(u32::MAX);
    patient.ages_after_months.months = Months(u32::MAX);
    (patient.request_months, patient.extension_months, patient.breach_hours) = (u32::MAX / 2, u32::MAX / 2, u32::MAX);
    let pool = pool(&mut Chance(1182));
    let one = |seed: u64| {
        let mut chance = Chance(seed);
        let register = register(&pool, &mut chance);
        let (now, patience) = (moment(&mut chance), chance.below(20) == 0);
        said(&register, now, if patience { &patient } else { law() }, seed.is_multiple_of(50))
            .map_err(|problem| format!("register {seed}: {problem}"))
    };
    let workers = 2;
    let run = &|worker: u64| -> Vec<String> {
        let seeds = (0..REGISTERS).filter(|seed| seed % workers == worker);
        seeds.filter_map(|seed| one(seed).err()).take(5).collect()
    };
    let problems: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|worker| scope.spawn(move || run(worker))).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_generator_knows_every_kind_and_makes_what_the_rules_speak_of() {
    macro_rules! names {
        ($($table:ident),*) => { [$(stringify!($table)),*] };
    }
    let named: BTreeSet<&str> = tables!(names).into_iter().collect();
    assert_eq!(named, Kind::ALL.iter().map(|it| it.table()).collect());
    // What says nothing proves nothing: nearly every code comes up among a thousand registers.
    let pool = pool(&mut Chance(1182));
    let mut codes = BTreeSet::new();
    let mut days = BTreeSet::new();
    for seed in 0..1000 {
        let mut chance = Chance(seed);
        let register = register(&pool, &mut chance);
        let now = moment(&mut chance);
        codes.extend(findings(&register, now, law()).iter().map(|it| it.code));
        days.extend(dates(&register, now, law()).iter().map(|it| it.code));
    }
    let silent: Vec<&str> = rules::Code::ALL.iter().filter(|it| !codes.contains(it)).map(|it| it.name()).collect();
    assert!(silent.len() <= 40, "{} of them: {silent:?}", silent.len());
    assert_eq!(days, DATE_CODES.iter().copied().collect());
}
