//! What is asked of which activity, policy and kind of data.

use std::collections::BTreeSet;

use crate::support::{law, now, register};
use rules::{Code, findings};

#[test]
fn what_is_done_for_another_is_asked_for_what_article_30_2_asks_alone() {
    let mut changed = register("tests/registers/003-klar.json");
    let role = schema::ControllerRole::Processor;
    changed.activities.push(schema::Activity { id: "for-andre".into(), role, ..schema::Activity::default() });
    let found = findings(&changed, now(), law());
    assert_eq!(
        found.iter().map(|it| it.code.name()).collect::<Vec<_>>(),
        ["activity-unnamed", "carried-out-missing", "controllers-served-missing", "transfer-unclarified"]
    );
    changed.measures.clear();
    changed.activities.remove(0);
    let found = findings(&changed, now(), law());
    assert!(found.iter().any(|it| it.code == Code::SecurityMissing && it.id == "for-andre"));
}

#[test]
fn a_policy_tells_of_the_activities_it_names_and_of_no_others() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.policy_activities.clear();
    let found = findings(&changed, now(), law());
    let said: BTreeSet<&str> = found.iter().map(|it| it.code.name()).collect();
    assert!(said.contains("policy-without-activity") && said.contains("activity-without-policy"), "{said:?}");
}

#[test]
fn data_tied_to_a_category_that_is_gone_are_tied_to_nobody() {
    let mut changed = register("tests/registers/003-klar.json");
    changed.subject_categories.retain(|it| it.id.as_str() != "kunder");
    let found = findings(&changed, now(), law());
    assert!(found.iter().any(|it| it.code == Code::DataOfNobody), "{found:?}");
}

#[test]
fn a_policy_nobody_signs_is_asked_for_no_signature_and_no_adoption() {
    let mut changed = register("tests/registers/003-klar.json");
    let asked = |r: &schema::Register| -> Vec<&str> {
        let codes = findings(r, now(), law()).into_iter().map(|it| it.code);
        codes.filter(|it| matches!(it, Code::SignatoryUnnamed | Code::NotAdopted)).map(Code::name).collect()
    };
    changed.policies[0].signatory = None;
    changed.policies[0].adopted_on = None;
    assert_eq!(asked(&changed), ["not-adopted", "signatory-unnamed"]);
    changed.policies[0].signatory_role = schema::Stated::None;
    assert_eq!(asked(&changed), [""; 0]);
}
