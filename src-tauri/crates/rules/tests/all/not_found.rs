//! Where a rule about policies, sources and ratings says nothing, and where it says less.
// The cases are another test's.

use crate::changes::{checks, day, limited};
use crate::support::{law, now, register};
use rules::{Code, Finding, findings};
use schema::{
    Activity, ActivityStatus, ControllerRole, DataClass, Id, Policy, PolicyActivity, PolicyAudience, Publication,
    PublicationChannel, Register, Right, Stated, Term,
};

fn clean() -> Register {
    register("tests/registers/003-klar.json")
}

fn found(register: &Register, code: Code) -> Vec<Finding> {
    findings(register, now(), law()).into_iter().filter(|it| it.code == code).collect()
}

#[test]
fn a_section_limited_to_an_activity_the_policy_tells_of_draws_it() {
    let mut changed = clean();
    limited(&mut changed).activity = Some("kunder".into());
    assert_eq!(findings(&changed, now(), law()), []);
    changed.activities[0].status = ActivityStatus::Archived;
    assert_eq!(found(&changed, Code::SectionDrawsNothing).len(), 1, "what is archived is on no paper");
    limited(&mut changed).activity = Some("findes-ikke".into());
    assert_eq!(found(&changed, Code::SectionDrawsNothing).len(), 1);
}

#[test]
fn own_words_may_be_about_what_is_done_for_others() {
    let mut changed = clean();
    let for_others = Id::<Activity>::from("for-andre");
    let role = ControllerRole::Processor;
    changed.activities.push(Activity { id: for_others.clone(), role, ..Activity::default() });
    let section = limited(&mut changed);
    section.activity = Some(for_others);
    section.content = schema::SectionContent::Own;
    section.text = "Vi sætter webshops op for andre.".into();
    assert_eq!(found(&changed, Code::SectionDrawsNothing), []);
}

#[test]
fn a_rating_with_its_date_is_evidence() {
    let mut changed = clean();
    changed.measures[0].rating = "A".into();
    changed.measures[0].rated_on = day("2026-11-01");
    assert_eq!(found(&changed, Code::RatingUndated), []);
}

#[test]
fn those_whose_criminal_records_are_told_of_may_be_an_audience_by_name_or_by_activity() {
    let mut changed = clean();
    checks(&mut changed);
    assert_eq!(found(&changed, Code::AudienceMixed).len(), 1);
    let with = |name: &str, activity: Option<&str>| {
        let mut changed = changed.clone();
        let (policy, activity) = ("kunder".into(), activity.map(Id::from));
        let audience =
            PolicyAudience { id: "ny".into(), policy, name: name.into(), activity, ..PolicyAudience::default() };
        changed.policy_audiences.push(audience);
        found(&changed, Code::AudienceMixed).len()
    };
    assert_eq!(with("ansatte", None), 0);
    assert_eq!(with("Personale", Some("straffeattester")), 0);
    assert_eq!(with("Leverandører", None), 1);
    checks(&mut changed).class = DataClass::Ordinary.into();
    changed.data_items.retain(|it| it.class != DataClass::Criminal.into());
    assert_eq!(found(&changed, Code::AudienceMixed), []);
}

#[test]
fn a_policy_taken_down_keeps_nothing_from_anybody_once_another_tells_the_same() {
    let mut changed = clean();
    changed.policies[0].publication = Publication::Withdrawn.into();
    changed.policies[0].channels = vec![PublicationChannel::Website, PublicationChannel::OnRequest];
    assert_eq!(found(&changed, Code::PolicyUnpublished).len(), 1);
    let mut replaced = changed.clone();
    let publication = Publication::Published.into();
    replaced.policies.push(Policy { id: "ny".into(), publication, ..changed.policies[0].clone() });
    let (policy, activity) = ("ny".into(), "kunder".into());
    replaced.policy_activities.push(PolicyActivity { id: "ny".into(), policy, activity });
    assert_eq!(found(&replaced, Code::PolicyUnpublished), []);
    changed.activities[0].status = ActivityStatus::Planned;
    assert_eq!(found(&changed, Code::PolicyUnpublished), [], "nothing is collected yet");
}

#[test]
fn a_policy_that_is_handed_over_or_of_which_nothing_is_said_is_asked_about() {
    let mut changed = clean();
    let said = |register: &Register| {
        (found(register, Code::PolicyUnpublished).len(), found(register, Code::PublicationUnclear).len())
    };
    for channel in [PublicationChannel::AtCollection, PublicationChannel::Email, PublicationChannel::Paper] {
        changed.policies[0].publication = Publication::NotYet.into();
        changed.policies[0].channels = vec![channel];
        assert_eq!(said(&changed), (0, 1));
    }
    changed.policies[0].publication = Stated::None;
    assert_eq!(said(&changed), (0, 0), "it is given to each, and published nowhere");
    changed.policies[0].channels.clear();
    assert_eq!(said(&changed), (1, 0));
    for open in [Stated::Blank, Stated::Unknown] {
        changed.policies[0].publication = open;
        assert_eq!(said(&changed), (0, 1));
    }
}

#[test]
fn where_a_policy_is_met_keeps_no_paper_from_being_issued() {
    let mut changed = clean();
    changed.policies[0].channels.clear();
    for publication in [Stated::Blank, Publication::NotYet.into()] {
        changed.policies[0].publication = publication;
        let found = findings(&changed, now(), law());
        assert_eq!(found.len(), 1);
        assert_eq!(rules::gaps(&changed, &found, &rules::Paper::Policy("kunder".into())), []);
    }
}

#[test]
fn sources_nobody_has_said_are_one_question_for_each_activity_and_answered_one_by_one() {
    let mut changed = clean();
    let of_persons = |it: &&mut schema::DataItem| it.about == schema::Datum::Person;
    changed.data_items.iter_mut().filter(of_persons).for_each(|it| it.source = Stated::Blank);
    let total = changed.data_items.iter().filter(|it| it.about == schema::Datum::Person).count();
    assert!(total > 2);
    for left in (1..=total).rev() {
        let asked = found(&changed, Code::SourceUnstated);
        let [one] = asked.as_slice() else { panic!("{} findings for one activity", asked.len()) };
        let words = schema::words::Words::of(schema::Language::Da);
        assert!(left == 1 || one.title(words).contains(&left.to_string()), "{}", one.title(words));
        let item = changed.data_items.iter_mut().find(|it| it.id.as_str() == one.id).unwrap();
        assert!(one.message(words).contains(&format!("»{}«", item.name.text())), "{}", one.message(words));
        item.source = schema::Source::DataSubject.into();
    }
    assert_eq!(found(&changed, Code::SourceUnstated), []);
}

#[test]
fn a_word_for_the_company_alone_mixes_no_roles() {
    let mut changed = clean();
    let meaning = "Den dataansvarlige, som er virksomheden".into();
    changed.terms.push(Term {
        id: "vi".into(),
        policy: "kunder".into(),
        word: "Vi".into(),
        meaning,
        ..Term::default()
    });
    assert_eq!(found(&changed, Code::TermRolesMixed), []);
}

#[test]
fn an_authority_that_is_named_tells_of_the_right_to_complain() {
    let mut changed = clean();
    changed.right_procedures.retain(|it| it.right != Right::Complaint);
    assert_eq!(findings(&changed, now(), law()), []);
    changed.supervisory_authorities[0].name = Stated::Blank;
    assert_eq!(found(&changed, Code::ComplaintMissing).len(), 1);
}

#[test]
fn a_contact_point_for_questions_is_a_way_to_reach_the_controller() {
    let mut changed = clean();
    changed.organisations[0].phone = Stated::Blank;
    changed.organisations[0].email = Stated::Blank;
    assert_eq!(found(&changed, Code::ControllerIdentityMissing), []);
    changed.contact_points.clear();
    assert_eq!(found(&changed, Code::ControllerIdentityMissing).len(), 1);
    changed.organisations[0].email = "post@eksempel.example".into();
    assert_eq!(found(&changed, Code::ControllerIdentityMissing), []);
}
