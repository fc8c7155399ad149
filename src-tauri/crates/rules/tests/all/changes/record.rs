//! The record, its periods, processors and measures.

use schema::*;

use super::*;

pub(crate) const CHANGES: &[(&str, Change)] = &[
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
    ("period-twice", |r| rule(r, "kontaktoplysninger").latest_days = Days(30).into()),
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
    ("section-blank", |r| {
        let section = PolicySection { id: "tomt".into(), policy: r.policies[0].id.clone(), ..Default::default() };
        r.policy_sections.push(PolicySection { content: SectionContent::Own, ..section });
    }),
    ("statement-blank", |r| r.statements[0].text = Stated::Blank),
    ("person-access-unstated", |r| r.persons[0].handles_personal_data = Stated::Blank),
];
