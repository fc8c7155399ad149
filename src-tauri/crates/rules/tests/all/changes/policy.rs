//! Policies, what they claim, and the regular control.

use schema::*;

use super::*;

pub(crate) const CHANGES: &[(&str, Change)] = &[
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
    ("audience-mixed", |r| {
        checks(r);
    }),
    ("section-draws-nothing", |r| {
        r.activities.push(Activity { id: "for-andre".into(), role: ControllerRole::Processor, ..Activity::default() });
        limited(r).activity = Some("for-andre".into());
    }),
    ("section-elsewhere", |r| {
        r.activities.push(Activity { id: "anden".into(), ..Activity::default() });
        limited(r).activity = Some("anden".into());
    }),
    ("right-missing", |r| without(&mut r.right_procedures, |it| it.right == Right::Objection)),
    ("complaint-missing", |r| {
        without(&mut r.right_procedures, |it| it.right == Right::Complaint);
        r.supervisory_authorities.clear();
    }),
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
    ("special-data-contradicted", |r| {
        claim(r, Claim::NoSpecialData);
        r.data_items[0].class = DataClass::Special.into();
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
    ("cookies-contradicted", |r| {
        claim(r, Claim::NoCookies);
        let activity = r.activities[0].id.clone();
        let name = "Statistik".into();
        r.cookie_categories.push(schema::CookieCategory { id: "c".into(), activity, name, ..Default::default() });
    }),
    ("storage-contradicted", |r| {
        claim(r, Claim::NotStored);
        r.statements[0].system = Some("ordresystem".into());
        r.data_items[0].system = Some("ordresystem".into());
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
