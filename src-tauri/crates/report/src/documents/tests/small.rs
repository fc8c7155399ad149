//! A small register with one record of nearly every kind, each text field holding a marker that names it.

use schema::{Kind, Register, Shape};
use serde_json::{Value, json};

/// The marker of one field: nothing else prints it.
pub(super) fn marker(kind: Kind, id: &str, field: &str) -> String {
    format!("MÆRKE-{}-{id}-{field}", kind.name().to_uppercase())
}

/// Every marker of the register.
pub(super) fn markers(register: &Register) -> Vec<String> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        for value in register.values(*kind).unwrap() {
            let texts = value.as_object().unwrap().values().filter_map(Value::as_str);
            all.extend(texts.filter(|it| it.starts_with("MÆRKE-")).map(str::to_owned));
        }
    }
    all
}

pub(super) fn register() -> Register {
    let mut register = Register::default();
    let mut put = |kind: Kind, id: &str, rest: Value| {
        let mut value = json!({ "id": id });
        for field in kind.fields() {
            if matches!(field.form.shape, Shape::Text) && field.form.stated {
                value[field.name] = json!(marker(kind, id, field.name));
            }
        }
        value.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        register.put(kind, value).unwrap();
    };
    let country = json!({ "country": "US" });
    put(
        Kind::Organisation,
        "o",
        json!({ "joint_controllers": "none", "data_protection_officer": "none", "representative": { "state": "none" } }),
    );
    put(Kind::Person, "anne", json!({ "handles_personal_data": true }));
    put(Kind::Person, "bo", json!({ "position": 1 }));
    put(Kind::PersonRole, "r1", json!({ "person": "anne", "role": "controller_contact" }));
    put(Kind::PersonRole, "r2", json!({ "person": "bo", "role": "director" }));
    put(Kind::ContactPoint, "c1", json!({ "purpose": "questions", "person": "anne" }));
    put(Kind::SupervisoryAuthority, "dt", json!({ "country": "dk" }));
    put(Kind::RightProcedure, "access", json!({ "right": "access", "handling": "manual", "contact_point": "c1" }));
    put(
        Kind::RightProcedure,
        "objection",
        json!({ "right": "objection", "handling": "manual", "contact_point": "c1", "position": 1 }),
    );
    put(Kind::FinancialYear, "y", json!({ "starts": "2026-07-01", "ends": "2027-06-30" }));
    put(Kind::Party, "p", country);
    put(Kind::Party, "q", json!({ "country": "DK" }));
    put(
        Kind::Agreement,
        "ag",
        json!({ "party": "p", "form": "own", "signed_by_controller_on": "2026-01-12", "clauses": ["a"] }),
    );
    put(Kind::System, "s", json!({ "holds_personal_data": true, "supplier": "p" }));
    put(Kind::Measure, "m", json!({ "implemented": true, "claim": "all_systems", "clauses": ["b"] }));
    put(Kind::Coverage, "cov", json!({ "measure": "m", "system": "s", "covered": true }));
    put(Kind::StaffEvidence, "ev", json!({ "person": "anne", "what": "instruction", "seen_on": "2026-03-02" }));
    put(Kind::Measure, "n", json!({ "implemented": false, "position": 1 }));
    put(
        Kind::RetentionRule,
        "rule",
        json!({ "trigger": "invoice_date", "latest": 72, "minimum": 60, "minimum_law": "dk_bookkeeping" }),
    );
    put(Kind::Activity, "a", json!({ "third_country_transfer": true, "provision": "contractual", "owner": "anne" }));
    put(Kind::Activity, "gone", json!({ "status": "archived", "position": 1 }));
    put(Kind::ActivitySystem, "as", json!({ "activity": "a", "system": "s" }));
    put(Kind::ActivityMeasure, "am", json!({ "activity": "a", "measure": "m" }));
    put(Kind::Purpose, "pu", json!({ "activity": "a" }));
    put(Kind::LegalBasis, "lb", json!({ "purpose": "pu", "ground": "legitimate_interests" }));
    put(Kind::SubjectCategory, "sc", json!({ "activity": "a" }));
    put(
        Kind::DataItem,
        "d",
        json!({ "activity": "a", "retention_rule": "rule", "source": "own_system", "system": "s" }),
    );
    put(Kind::DataItemSubject, "ds", json!({ "data_item": "d", "subject_category": "sc" }));
    put(Kind::Recipient, "open", json!({ "activity": "a", "party": "p", "role": "processor" }));
    put(
        Kind::Recipient,
        "secret",
        json!({ "activity": "a", "party": "q", "role": "independent_controller", "internal_only": true, "position": 1 }),
    );
    put(Kind::Transfer, "t", json!({ "activity": "a", "recipient": "open", "mechanism": "standard_clauses" }));
    put(Kind::RiskAssessment, "ra", json!({ "system": "s", "assessed_on": "2026-03-12", "threats": ["destruction"] }));
    put(Kind::Policy, "pol", json!({ "signatory": "bo", "prepared_by": "anne" }));
    put(Kind::PolicyAudience, "pa", json!({ "policy": "pol" }));
    put(Kind::PolicyActivity, "pact", json!({ "policy": "pol", "activity": "a" }));
    for (at, content) in
        ["purpose", "basis", "scope", "contact", "rights", "disclosure", "security", "evaluation"].iter().enumerate()
    {
        put(Kind::PolicySection, content, json!({ "policy": "pol", "content": content, "position": at }));
    }
    put(Kind::Statement, "st", json!({ "section": "disclosure" }));
    put(
        Kind::ControlPlan,
        "plan",
        json!({ "interval": 6, "responsible": "anne", "acts": ["control"], "covers": ["policies"] }),
    );
    register
}
