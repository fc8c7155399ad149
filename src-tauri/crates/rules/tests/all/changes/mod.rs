//! Each code, and a change to the register put right that brings it forth.

mod cases;
pub(crate) mod documents;
mod policy;
mod record;
mod rest;

use schema::*;

pub(crate) type Change = fn(&mut Register);

pub(crate) fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).unwrap())
}

pub(crate) fn transfer(register: &mut Register, mechanism: Stated<TransferMechanism>) {
    register.activities[0].third_country_transfer = true.into();
    register.transfers.push(Transfer {
        id: "overfoersel".into(),
        activity: "kunder".into(),
        destination: "US".into(),
        mechanism,
        ..Transfer::default()
    });
}

pub(crate) fn agreement(register: &mut Register) -> &mut Agreement {
    register.agreements.first_mut().unwrap()
}

pub(crate) fn rule<'r>(register: &'r mut Register, id: &str) -> &'r mut RetentionRule {
    register.retention_rules.iter_mut().find(|it| it.id.as_str() == id).unwrap()
}

pub(crate) fn without<T>(list: &mut Vec<T>, drop: impl Fn(&T) -> bool) {
    list.retain(|it| !drop(it));
}

pub(crate) fn link(register: &mut Register, weighs: Weighs) -> &mut StatementLink {
    let statement = register.statements[0].id.clone();
    register.statement_links.push(StatementLink { id: "set".into(), statement, weighs, ..StatementLink::default() });
    register.statement_links.last_mut().unwrap()
}

pub(crate) fn test(register: &mut Register) -> &mut CompatibilityTest {
    let new = "Sende tilbud".into();
    register.compatibility_tests.push(CompatibilityTest {
        id: "ny".into(),
        activity: "kunder".into(),
        new_purpose: new,
        link: "Samme kunder".into(),
        context: "Et køb".into(),
        nature: "Navn og e-mail".into(),
        consequences: "Få tilbud".into(),
        safeguards: "Kan siges fra".into(),
        compatible: Stated::Value(true),
        ..CompatibilityTest::default()
    });
    register.compatibility_tests.last_mut().unwrap()
}

pub(crate) fn consent(register: &mut Register) -> &mut Consent {
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
pub(crate) fn claim(register: &mut Register, claim: Claim) {
    register.statements[0].claim = claim;
    register.statements[0].activity = Some("kunder".into());
}

/// Criminal records of the people employed, told of in the policy for customers.
pub(crate) fn checks(register: &mut Register) -> &mut DataItem {
    let (activity, people) = (Id::<Activity>::from("straffeattester"), Id::<SubjectCategory>::from("ansatte"));
    register.activities.push(Activity {
        id: activity.clone(),
        name: "Straffeattester".into(),
        ..register.activities[0].clone()
    });
    register.policy_activities.push(PolicyActivity {
        id: "kunder-straffeattester".into(),
        policy: "kunder".into(),
        activity: activity.clone(),
    });
    register.subject_categories.push(SubjectCategory {
        id: people,
        activity: activity.clone(),
        name: "Ansatte".into(),
        ..SubjectCategory::default()
    });
    register.data_items.push(DataItem {
        id: "straffeattest".into(),
        activity,
        name: "Straffeattest".into(),
        class: DataClass::Criminal.into(),
        ..DataItem::default()
    });
    register.data_items.last_mut().unwrap()
}

/// A section that draws what is told of an activity.
pub(crate) fn limited(register: &mut Register) -> &mut PolicySection {
    register.policy_sections.iter_mut().find(|it| it.content == SectionContent::Basis).unwrap()
}

pub(crate) fn named(register: &mut Register, name: &str) {
    register.data_items[0].name = name.into();
}

/// Every case.
pub(crate) fn all() -> impl Iterator<Item = &'static (&'static str, Change)> {
    record::CHANGES.iter().chain(rest::CHANGES).chain(policy::CHANGES).chain(cases::CHANGES).chain(documents::CHANGES)
}
