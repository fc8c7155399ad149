//! A section of one activity among several.

use rules::duty::State::{Missing, Satisfied};
use schema::law::InformationItem::Purposes;
use schema::words::Words;
use schema::{Activity, Language, PolicyActivity, Purpose, Register, SectionContent};

use super::items;
use crate::support::register;

#[test]
fn a_section_of_one_activity_tells_of_no_other() {
    let mut changed = register("tests/registers/003-klar.json");
    let mut other: Activity = changed.activities[0].clone();
    other.id = "anden".into();
    other.name = "Anden behandling".into();
    changed.activities.push(other);
    let (policy, activity) = (changed.policies[0].id.clone(), "anden".into());
    changed.policy_activities.push(PolicyActivity { id: "anden".into(), policy, activity });
    changed.purposes.push(Purpose {
        id: "anden".into(),
        activity: "anden".into(),
        description: "Andet".into(),
        ..Purpose::default()
    });
    let purposes = |register: &Register| items(register).into_iter().find(|it| it.item == Purposes).unwrap();
    assert_eq!(purposes(&changed).state, Satisfied);
    let scope = changed.policy_sections.iter_mut().find(|it| it.content == SectionContent::Scope).unwrap();
    scope.activity = Some("kunder".into());
    let item = purposes(&changed);
    assert_eq!(item.state, Missing);
    assert_eq!(item.places[0].content, Some(SectionContent::Scope));
    let said = item.reason.unwrap().text(Words::of(Language::Da));
    assert!(said.contains("»Anden behandling«"), "{said}");
}
