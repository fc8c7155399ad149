//! Each rule, one change away from a register that is in order.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;
use std::time::Instant;

use rules::{Code, completeness, findings};
use schema::{
    Absence, Agreement, Claim, CompatibilityTest, Consent, ConsentMechanism, CoverageClaim, Date, Days, FinancialYear,
    Giving, Ground, Id, ImpactAssessment, MinimumLaw, Months, Party, PersonRole, Recipient, RecipientRole, Register,
    RetentionRule, Right, Role, Stated, StatementLink, SystemForm, Transfer, TransferMechanism, Trigger, Weighs,
};
use support::{law, now, register};

type Change = fn(&mut Register);

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).unwrap())
}

fn transfer(register: &mut Register, mechanism: Stated<TransferMechanism>) {
    register.activities[0].third_country_transfer = true.into();
    register.transfers.push(Transfer {
        id: "overfoersel".into(),
        activity: "kunder".into(),
        destination: "US".into(),
        mechanism,
        ..Transfer::default()
    });
}

fn agreement(register: &mut Register) -> &mut Agreement {
    register.agreements.first_mut().unwrap()
}

fn rule<'r>(register: &'r mut Register, id: &str) -> &'r mut RetentionRule {
    register.retention_rules.iter_mut().find(|it| it.id.as_str() == id).unwrap()
}

fn without<T>(list: &mut Vec<T>, drop: impl Fn(&T) -> bool) {
    list.retain(|it| !drop(it));
}

fn link(register: &mut Register, weighs: Weighs) -> &mut StatementLink {
    let statement = register.statements[0].id.clone();
    register.statement_links.push(StatementLink { id: "set".into(), statement, weighs, ..StatementLink::default() });
    register.statement_links.last_mut().unwrap()
}

fn test(register: &mut Register) -> &mut CompatibilityTest {
    let new = "Sende tilbud".into();
    register.compatibility_tests.push(CompatibilityTest {
        id: "ny".into(),
        activity: "kunder".into(),
        new_purpose: new,
        ..CompatibilityTest::default()
    });
    register.compatibility_tests.last_mut().unwrap()
}

fn consent(register: &mut Register) -> &mut Consent {
    register.consents.push(Consent {
        id: "samtykke".into(),
        activity: "kunder".into(),
        purpose: "Nyhedsbrev".into(),
        withdrawal: "Ved at skrive til os".into(),
        evidence: "Dato og tidspunkt".into(),
        mechanism: ConsentMechanism::Box.into(),
        ..Consent::default()
    });
    register.consents.last_mut().unwrap()
}

/// A claim about the one activity there is, in the place of the first statement.
fn claim(register: &mut Register, claim: Claim) {
    register.statements[0].claim = claim;
    register.statements[0].activity = Some("kunder".into());
}

fn named(register: &mut Register, name: &str) {
    register.data_items[0].name = name.into();
}

/// Each code, and a change to the register put right that brings it forth.
const CHANGES: &[(&str, Change)] = &[
    ("controller-identity-missing", |r| r.organisations[0].town = Stated::Blank),
    ("registration-number-missing", |r| r.organisations[0].registration_number = Stated::Blank),
    ("joint-controllers-unanswered", |r| r.organisations[0].joint_controllers = Absence::Unknown),
    ("officer-unanswered", |r| r.organisations[0].data_protection_officer = Absence::Blank),
    ("officer-unreachable", |r| {
        r.persons[0].phone = Stated::Blank;
        r.persons[0].email = Stated::Blank;
        let person = r.persons[0].id.clone();
        let role = Role::DataProtectionOfficer;
        r.person_roles.push(PersonRole { id: "dpo".into(), person, role, ..PersonRole::default() });
    }),
    ("contact-person-unnamed", |r| without(&mut r.person_roles, |it| it.role == Role::ControllerContact)),
    ("contact-person-unfilled", |r| {
        for person in &mut r.persons {
            person.name = Stated::Blank;
        }
    }),
    ("contact-point-unfilled", |r| r.contact_points[0].person = None),
    ("activity-unnamed", |r| r.activities[0].name = Stated::Blank),
    ("activity-suggested", |r| r.activities[0].suggested = true),
    ("purpose-missing", |r| r.purposes.clear()),
    ("purpose-blank", |r| r.purposes[0].description = Stated::Blank),
    ("subjects-missing", |r| r.subject_categories.clear()),
    ("subjects-blank", |r| r.subject_categories[0].name = Stated::Unknown),
    ("data-missing", |r| r.data_items.clear()),
    ("data-blank", |r| r.data_items[0].name = Stated::Blank),
    ("data-of-nobody", |r| r.data_item_subjects.clear()),
    ("recipients-unanswered", |r| r.recipients.clear()),
    ("recipient-blank", |r| {
        r.recipients[0].category = Stated::Blank;
        r.recipients[0].party = None;
    }),
    ("retention-missing", |r| r.data_items[0].retention_rule = None),
    ("security-missing", |r| r.measures.clear()),
    ("source-unstated", |r| r.data_items[0].source = Stated::Blank),
    ("provision-unstated", |r| r.activities[0].provision = Stated::Unknown),
    ("provision-consequence-missing", |r| r.activities[0].provision_consequence = Stated::Blank),
    ("profiling-unanswered", |r| r.activities[0].profiling = Stated::Blank),
    ("automated-decisions-unanswered", |r| r.activities[0].automated_decisions = Stated::Blank),
    ("impact-assessment-unanswered", |r| r.activities[0].impact_assessment = Stated::Blank),
    ("impact-assessment-missing", |r| r.activities[0].impact_assessment = ImpactAssessment::Required.into()),
    ("basis-missing", |r| r.legal_bases.clear()),
    ("law-missing", |r| r.legal_bases.iter_mut().for_each(|it| it.law = Stated::Blank)),
    ("interest-missing", |r| r.legal_bases.iter_mut().for_each(|it| it.interest = Stated::Blank)),
    ("interest-unweighed", |r| r.legal_bases.iter_mut().for_each(|it| it.weighed_on = None)),
    ("bookkeeping-basis-missing", |r| {
        without(&mut r.legal_bases, |it| it.ground.value() == Some(&Ground::LegalObligation))
    }),
    ("transfer-unclarified", |r| r.activities[0].third_country_transfer = Stated::Unknown),
    ("transfer-destination-missing", |r| r.activities[0].third_country_transfer = true.into()),
    ("transfer-mechanism-missing", |r| transfer(r, Stated::Blank)),
    ("transfer-documentation-missing", |r| transfer(r, TransferMechanism::CompellingInterests.into())),
    ("transfer-contradicted", |r| r.parties[0].country = "US".into()),
    ("country-unknown", |r| r.parties[0].country = "Atlantis".into()),
    ("transfer-check-due", |r| transfer(r, TransferMechanism::Adequacy.into())),
    ("retention-rule-empty", |r| {
        rule(r, "kontaktoplysninger").latest = Stated::Blank;
        rule(r, "kontaktoplysninger").criterion = Stated::Blank;
    }),
    ("retention-trigger-missing", |r| rule(r, "kontaktoplysninger").trigger = Stated::Blank),
    ("retention-before-minimum", |r| rule(r, "regnskabsmateriale").trigger = Trigger::InvoiceDate.into()),
    ("minimum-below-law", |r| rule(r, "regnskabsmateriale").minimum = Months(48).into()),
    ("latest-below-minimum", |r| {
        rule(r, "kontaktoplysninger").minimum_law = MinimumLaw::Other.into();
        rule(r, "kontaktoplysninger").minimum = Months(12).into();
    }),
    ("minimum-without-law", |r| rule(r, "kontaktoplysninger").minimum = Months(3).into()),
    ("minimum-on-other-data", |r| r.data_items.iter_mut().for_each(|it| it.accounting_record = false.into())),
    ("accounting-unstated", |r| r.data_items.iter_mut().for_each(|it| it.accounting_record = Stated::Blank)),
    ("minimum-not-named", |r| rule(r, "regnskabsmateriale").minimum_law = Stated::Blank),
    ("archive-lag-missing", |r| rule(r, "kontaktoplysninger").archive_lag = Stated::Blank),
    ("backup-lag-missing", |r| rule(r, "kontaktoplysninger").backup_lag = Stated::Unknown),
    ("restore-unanswered", |r| rule(r, "kontaktoplysninger").deleted_again_after_restore = Stated::Blank),
    ("restore-brings-back", |r| rule(r, "kontaktoplysninger").deleted_again_after_restore = false.into()),
    ("retention-rule-unused", |r| {
        r.retention_rules.push(RetentionRule { id: "ubrugt".into(), ..RetentionRule::default() })
    }),
    ("financial-year-assumed", |r| r.financial_years.clear()),
    ("financial-year-impossible", |r| {
        let (starts, ends) = (day("2026-06-01").unwrap(), day("2027-05-31").unwrap());
        r.financial_years.push(FinancialYear { id: "overlap".into(), starts, ends });
    }),
    ("recipient-role-unstated", |r| r.recipients[0].role = Stated::Blank),
    ("processor-unnamed", |r| r.recipients[0].party = None),
    ("processor-called-disclosure", |r| r.recipients[0].wording = Giving::Disclosed.into()),
    ("disclosure-called-entrusting", |r| r.recipients[0].role = RecipientRole::IndependentController.into()),
    ("agreement-missing", |r| r.agreements.clear()),
    ("agreement-unsigned", |r| agreement(r).signed_by_processor_on = None),
    ("agreement-expired", |r| agreement(r).valid_until = day("2026-11-20")),
    ("agreement-expiring", |r| agreement(r).valid_until = day("2026-12-31")),
    ("agreement-clauses-missing", |r| agreement(r).clauses.truncate(6)),
    ("agreement-frame-missing", |r| agreement(r).frame.truncate(6)),
    ("authorisation-unstated", |r| agreement(r).objection_window = Stated::<Days>::Blank),
    ("supplier-not-recipient", |r| {
        r.parties.push(Party { id: "ny".into(), name: "Ny Leverandør ApS".into(), ..Party::default() });
        r.systems[0].supplier = Some("ny".into());
    }),
    ("measure-unanswered", |r| r.measures[0].implemented = Stated::Blank),
    ("coverage-unproved", |r| r.coverages[0].covered = false.into()),
    ("verification-due", |r| r.measures[0].verified_on = day("2026-05-20").unwrap().into()),
    ("risk-assessment-missing", |r| {
        without(&mut r.measures, |it| it.id.as_str() == "risikovurdering");
        r.risk_assessments.clear();
    }),
    ("system-undocumented", |r| {
        without(&mut r.measures, |it| it.id.as_str() == "systemdokumentation");
        r.systems[0].documented_on = None;
    }),
    ("system-content-unstated", |r| r.systems[0].holds_personal_data = Stated::Blank),
    ("confidentiality-unseen", |r| {
        without(&mut r.measures, |it| it.claim.value() == Some(&CoverageClaim::AllStaffWithAccess));
        r.staff_evidence.clear();
    }),
    ("instruction-unseen", |r| {
        without(&mut r.measures, |it| it.claim.value() == Some(&CoverageClaim::AllStaffWithAccess));
        r.staff_evidence.clear();
    }),
    ("measure-unnamed", |r| r.measures[0].name = Stated::Blank),
    ("system-unnamed", |r| r.systems[0].name = Stated::Blank),
    ("person-unnamed", |r| r.persons.push(schema::Person { id: "ny".into(), ..schema::Person::default() })),
    ("retention-rule-unnamed", |r| r.retention_rules[0].name = Stated::Blank),
    ("statement-blank", |r| r.statements[0].text = Stated::Blank),
    ("person-access-unstated", |r| r.persons[0].handles_personal_data = Stated::Blank),
    ("activity-without-policy", |r| {
        let mut other = r.activities[0].clone();
        other.id = "anden".into();
        r.activities.push(other);
    }),
    ("policy-without-activity", |r| r.activities.clear()),
    ("section-missing", |r| without(&mut r.policy_sections, |it| it.content == schema::SectionContent::Basis)),
    ("audience-missing", |r| r.policy_audiences.clear()),
    ("audience-without-activity", |r| {
        r.policy_audiences[0].activity = None;
        r.policy_audiences[0].name = "Leverandører".into();
    }),
    ("audience-elsewhere", |r| {
        let mut other = r.activities[0].clone();
        other.id = "anden".into();
        r.activities.push(other);
        r.policy_audiences[0].activity = Some("anden".into());
    }),
    ("right-missing", |r| without(&mut r.right_procedures, |it| it.right == Right::Objection)),
    ("complaint-missing", |r| without(&mut r.right_procedures, |it| it.right == Right::Complaint)),
    ("withdrawal-missing", |r| r.legal_bases[0].ground = Ground::Consent.into()),
    ("wrong-article", |r| r.policies[0].rights_articles = "13-18, 20, 77".into()),
    ("articles-unreadable", |r| r.policies[0].rights_articles = "kapitel III".into()),
    ("authority-missing", |r| r.supervisory_authorities.clear()),
    ("signatory-unnamed", |r| r.policies[0].signatory = None),
    ("not-adopted", |r| r.policies[0].adopted_on = None),
    ("marketing-contradicted", |r| r.purposes[0].description = "Sende nyhedsbrev til kunder".into()),
    ("profiling-contradicted", |r| r.activities[0].profiling = true.into()),
    ("recipients-contradicted", |r| r.recipients[0].internal_only = true),
    ("protection-unbacked", |r| r.measures.clear()),
    ("no-data-contradicted", |r| claim(r, Claim::NoPersonalData)),
    ("aggregates-contradicted", |r| claim(r, Claim::OnlyAggregates)),
    ("only-data-contradicted", |r| {
        claim(r, Claim::OnlyTheseData);
        link(r, Weighs::Proves).data_item = Some("navn".into());
    }),
    ("anonymity-contradicted", |r| claim(r, Claim::Anonymous)),
    ("payment-data-contradicted", |r| claim(r, Claim::NoPaymentData)),
    ("bank-data-contradicted", |r| {
        claim(r, Claim::NoBankData);
        named(r, "Kontonummer");
    }),
    ("national-id-contradicted", |r| {
        claim(r, Claim::NoNationalId);
        named(r, "CPR-nummer");
    }),
    ("electronic-id-contradicted", |r| {
        claim(r, Claim::NoElectronicId);
        named(r, "Svar fra MitID");
    }),
    ("children-contradicted", |r| {
        claim(r, Claim::NoChildren);
        r.subject_categories[0].children = true.into();
    }),
    ("messages-contradicted", |r| {
        claim(r, Claim::NoMessages);
        r.statements[0].system = Some("ordresystem".into());
        r.data_items[0].system = Some("ordresystem".into());
        named(r, "Beskeder fra kunden");
    }),
    ("mobile-access-contradicted", |r| {
        claim(r, Claim::NoMobileAccess);
        r.systems[0].form = SystemForm::Phone;
    }),
    ("internal-use-contradicted", |r| claim(r, Claim::InternalOnly)),
    ("consent-only-contradicted", |r| claim(r, Claim::OnlyWithConsent)),
    ("kept-by-recipient-contradicted", |r| {
        claim(r, Claim::NothingKeptByRecipient);
        r.recipients[0].role = RecipientRole::IndependentController.into();
    }),
    ("automation-contradicted", |r| {
        claim(r, Claim::NoAutomatedDecisions);
        r.activities[0].automated_decisions = true.into();
    }),
    ("implied-consent", |r| claim(r, Claim::ImpliedConsent)),
    ("special-risk-contradicted", |r| claim(r, Claim::NoSpecialRisk)),
    ("bank-transfer-contradicted", |r| {
        claim(r, Claim::BankTransferOnly);
        named(r, "Kortnummer");
    }),
    ("purpose-limit-contradicted", |r| {
        claim(r, Claim::PurposeLimited);
        test(r).compatible = false.into();
    }),
    ("lawfulness-contradicted", |r| {
        claim(r, Claim::Lawful);
        consent(r).mechanism = ConsentMechanism::Conduct.into();
    }),
    ("statement-refuted", |r| link(r, Weighs::Refutes).reason = "Set efter i kassen".into()),
    ("processors-unproved", |r| {
        claim(r, Claim::ProcessorsComply);
        r.agreements.clear();
    }),
    ("platform-role", |r| {
        claim(r, Claim::PlatformHolds);
        r.recipients[0].role = RecipientRole::IndependentController.into();
    }),
    ("statement-unproved", |r| {
        claim(r, Claim::NothingKeptByRecipient);
    }),
    ("control-plan-missing", |r| {
        r.control_plans.clear();
        r.reviews.clear();
    }),
    ("control-interval-missing", |r| r.control_plans[0].interval = Stated::Blank),
    ("control-never-done", |r| {
        r.reviews.clear();
        r.control_plans[0].next_on = None;
    }),
    ("control-overdue", |r| r.control_plans[0].next_on = day("2026-11-20")),
    ("control-responsible-missing", |r| r.control_plans[0].responsible = None),
];

#[test]
fn each_rule_finds_what_it_is_there_for() {
    let clean = register("tests/registers/003-klar.json");
    for (code, change) in CHANGES {
        let mut changed = clean.clone();
        change(&mut changed);
        let found: Vec<&str> = findings(&changed, now(), law()).iter().map(|it| it.code.name()).collect();
        assert!(found.contains(code), "{code} is not among {found:?}");
    }
}

#[test]
fn no_rule_stands_without_a_case() {
    let cases: BTreeSet<&str> = CHANGES.iter().map(|it| it.0).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(cases, codes);
}

#[test]
fn a_general_authorisation_is_asked_for_its_time_limit_and_not_once_more() {
    let mut changed = register("tests/registers/003-klar.json");
    agreement(&mut changed).objection_window = Stated::Blank;
    let asked = |register: &Register| {
        let found = findings(register, now(), law());
        found.iter().find(|it| it.code == Code::AuthorisationUnstated).and_then(|it| it.field)
    };
    assert_eq!(asked(&changed), Some("objection_window"));
    agreement(&mut changed).authorisation = Stated::Blank;
    assert_eq!(asked(&changed), Some("authorisation"));
}

#[test]
fn a_recipient_that_ended_asks_for_nothing_more() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.recipients.push(Recipient {
        id: "ophoert".into(),
        activity: "kunder".into(),
        category: "Tidligere leverandør".into(),
        role: RecipientRole::Processor.into(),
        until: day("2026-11-20"),
        ..Recipient::default()
    });
    assert_eq!(findings(&changed, now(), law()), []);
    changed.recipients.last_mut().unwrap().until = day("2026-11-21");
    assert!(!findings(&changed, now(), law()).is_empty(), "on its last day it still gets data");
}

#[test]
fn antivirus_on_every_system_says_nothing_of_paper() {
    let mut changed = register("tests/registers/003-klar.json");
    let paper = schema::System {
        id: "arkivskab".into(),
        name: "Arkivskab".into(),
        form: schema::SystemForm::Paper,
        holds_personal_data: true.into(),
        ..schema::System::default()
    };
    changed.systems.push(paper);
    let found = findings(&changed, now(), law());
    let said: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(said, ["risikovurdering", "systemdokumentation"]);
    let counts = rules::coverage(&changed, now(), law());
    assert_eq!((counts["antivirus"].covered, counts["antivirus"].total), (5, 5));
    assert_eq!(counts["risikovurdering"].missed[0].name, "Arkivskab");
}

#[test]
fn a_first_control_that_lies_ahead_is_no_fault() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.reviews.clear();
    assert_eq!(findings(&changed, now(), law()), []);
}

#[test]
fn a_text_that_is_no_country_never_makes_a_no_to_transfers_wrong() {
    let clean = register("tests/registers/003-klar.json");
    let with = |country: &str| {
        let mut changed = clean.clone();
        changed.parties[0].country = country.into();
        let found = findings(&changed, now(), law());
        let said: Vec<(&str, &str)> = found.iter().map(|it| (it.code.name(), it.severity.name())).collect();
        let e = completeness(&changed, &found)[0].letter('e');
        (said.iter().map(|it| format!("{} {}", it.0, it.1)).collect::<Vec<_>>(), e, found)
    };
    for country in ["DANMARK", "Danmark", "Atlantis", "DKK"] {
        let (said, e, found) = with(country);
        assert_eq!((said.as_slice(), e), (["country-unknown unclear".to_owned()].as_slice(), rules::State::Unclear));
        let words = schema::words::Words::of(schema::Language::Da);
        assert_eq!(found[0].title(words), format!("»{country}« er ikke et land, som programmet kender"));
        assert_eq!((found[0].kind, found[0].field), (schema::Kind::Party, Some("country")));
    }
    for country in ["DK", "dk", "IS", "AX", ""] {
        assert_eq!(with(country).0, Vec::<String>::new(), "{country}");
    }
    for country in ["US", "gb", "FO"] {
        assert_eq!(with(country).0, ["transfer-contradicted wrong"], "{country}");
    }
}

#[test]
fn a_no_to_transfers_that_a_party_contradicts_names_the_party_and_its_country() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.parties[0].country = "US".into();
    changed.parties[0].name = "Mønster Drift A/S".into();
    let found = findings(&changed, now(), law());
    assert_eq!(found[0].party.as_ref(), Some(&changed.parties[0].id));
    for (language, place) in [
        (schema::Language::Da, "Mønster Drift A/S, USA"),
        (schema::Language::Nb, "Mønster Drift A/S, USA"),
        (schema::Language::En, "Mønster Drift A/S, United States"),
    ] {
        let title = found[0].title(schema::words::Words::of(language));
        assert!(title.contains(place), "{title}");
    }
}

#[test]
fn an_archived_activity_is_out_of_the_record() {
    let mut changed = register("tests/registers/003-kundepolitik.json");
    changed.activities[0].status = schema::ActivityStatus::Archived;
    let found = findings(&changed, now(), law());
    assert!(found.iter().all(|it| it.letter.is_none_or(|letter| letter == 'a' || letter == 'f')));
    assert!(completeness(&changed, &found).is_empty());
}

#[test]
fn an_empty_register_is_told_where_to_begin() {
    let found = findings(&Register::default(), now(), law());
    assert_eq!(found.first().unwrap().code.name(), "contact-person-unnamed");
    assert!(found.iter().any(|it| it.code.name() == "controller-identity-missing" && it.id.is_empty()));
}

#[test]
fn the_same_register_gives_the_same_findings_in_the_same_order() {
    let register = register("schema/examples/eksempel.json");
    assert_eq!(findings(&register, now(), law()), findings(&register, now(), law()));
}

/// A register of 2,000 activities, each a copy of one with everything on it.
fn large() -> Register {
    let one = register("tests/registers/003-kundepolitik.json");
    let mut all = one.clone();
    for n in 1..2000 {
        let named = |id: &str| format!("{id}-{n}");
        for activity in &one.activities {
            let id = Id::new(named(activity.id.as_str()));
            all.activities.push(schema::Activity { id, ..activity.clone() });
        }
        macro_rules! copy {
            ($($table:ident $parent:ident),*) => {$(
                for record in &one.$table {
                    let mut record = record.clone();
                    record.id = Id::new(named(record.id.as_str()));
                    record.$parent = Id::new(named(record.$parent.as_str()));
                    all.$table.push(record);
                }
            )*};
        }
        copy!(purposes activity, legal_bases purpose, subject_categories activity, data_items activity, recipients activity);
    }
    all
}

#[test]
fn two_thousand_activities_take_as_many_times_as_long_and_no_longer() {
    let small = register("tests/registers/003-kundepolitik.json");
    let large = large();
    let timed = |register: &Register| {
        let from = Instant::now();
        let found = findings(register, now(), law());
        (found.len(), from.elapsed())
    };
    timed(&small);
    let (_, first) = timed(&small);
    let (count, all) = timed(&large);
    assert!(count > 2000 * 8, "{count}");
    // Twice linear, and a floor for a busy machine: a rule that looks through all records for each would take minutes.
    assert!(all < first * 4000 + std::time::Duration::from_secs(2), "{all:?} against {first:?} for one");
    eprintln!("one activity {first:?}, two thousand {all:?}, {count} findings");
}
