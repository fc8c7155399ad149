//! Each item's states, one change away from a policy that is in order.

use std::collections::{BTreeMap, BTreeSet};

use rules::duty::State::{self, Missing, NotApplicable, Satisfied, Unclear};
use schema::law::InformationItem::{self, *};
use schema::{
    Absence, CompatibilityTest, Consent, Ground, Organisation, PersonRole, PolicySection, Publication,
    PublicationChannel, Recipient, RecipientRole, Register, Right, Role, SectionContent, Source, SpecialGround, Stated,
    Transfer, TransferMechanism,
};

use super::items;
use crate::support::register;

type Change = fn(&mut Register);

fn without(register: &mut Register, content: SectionContent) {
    register.policy_sections.retain(|it| it.content != content);
}

fn section(register: &mut Register, content: SectionContent) {
    let policy = register.policies[0].id.clone();
    let id = content.name().into();
    register.policy_sections.push(PolicySection { id, policy, position: 90, content, ..PolicySection::default() });
}

fn unsaid(register: &mut Register, right: Right) {
    register.right_procedures.retain(|it| it.right != right);
}

fn ground(register: &mut Register, from: Ground, to: Stated<Ground>) {
    for basis in register.legal_bases.iter_mut().filter(|it| it.ground.value() == Some(&from)) {
        basis.ground = to.clone();
    }
}

fn from(register: &mut Register, source: Stated<Source>) {
    register.data_items[0].source = source;
    register.data_items[0].source_name = "Eksempel Data ApS".into();
}

fn officer(register: &mut Register) {
    let (id, person) = ("raadgiver".into(), register.persons[0].id.clone());
    let role = Role::DataProtectionOfficer;
    register.person_roles.push(PersonRole { id, person, role, ..PersonRole::default() });
}

fn transfer(register: &mut Register, mechanism: TransferMechanism, copy: &str) {
    register.activities[0].third_country_transfer = true.into();
    register.transfers.push(Transfer {
        id: "overfoersel".into(),
        activity: register.activities[0].id.clone(),
        destination: "US".into(),
        mechanism: mechanism.into(),
        copy: if copy.is_empty() { Stated::Blank } else { copy.into() },
        ..Transfer::default()
    });
}

fn consent(register: &mut Register, withdrawal: Stated<String>) {
    let activity = register.activities[0].id.clone();
    let purpose = "Billeder på hjemmesiden".into();
    register.consents.push(Consent { id: "billeder".into(), activity, purpose, withdrawal, ..Consent::default() });
}

fn test(register: &mut Register, told: Stated<String>) {
    let activity = register.activities[0].id.clone();
    let new_purpose = "Undersøge tilfredshed".into();
    let id = "tilfredshed".into();
    register.compatibility_tests.push(CompatibilityTest { id, activity, new_purpose, told, ..Default::default() });
}

fn decided(register: &mut Register) {
    register.activities[0].automated_decisions = true.into();
    register.activities[0].profiling_inputs = "Betalinger".into();
    register.activities[0].profiling_logic = "Tre ubetalte regninger".into();
    register.activities[0].profiling_consequence = "Ingen ny ordre".into();
}

fn profiled(register: &mut Register) {
    decided(register);
    register.activities[0].automated_decisions = false.into();
    register.activities[0].profiling = true.into();
    register.statements.retain(|it| it.claim != schema::Claim::NoProfiling);
}

fn published(register: &mut Register, channels: &[PublicationChannel]) {
    register.policies[0].publication = Publication::Published.into();
    register.policies[0].channels = channels.to_vec();
}

fn right(register: &mut Register, right: Right) {
    let mut procedure = register.right_procedures[0].clone();
    procedure.id = right.name().into();
    procedure.right = right;
    register.right_procedures.push(procedure);
}

fn marketing(register: &mut Register, answer: Stated<bool>) {
    ground(register, Ground::LegitimateInterests, Ground::Contract.into());
    register.purposes[0].direct_marketing = answer;
}

fn organisation(register: &mut Register) -> &mut Organisation {
    register.organisations.first_mut().unwrap()
}

const NOTHING: Change = |_| {};

/// What is told, what must be and is not, what nobody has answered, and what need not be told.
const CASES: &[(InformationItem, State, Change)] = &[
    (Controller, Satisfied, NOTHING),
    (Controller, Missing, |r| organisation(r).name = Stated::Blank),
    (Controller, Missing, |r| without(r, SectionContent::Contact)),
    (Controller, Unclear, |r| organisation(r).street = Stated::Blank),
    (Representative, NotApplicable, NOTHING),
    (Representative, Satisfied, |r| organisation(r).representative = "Eksempel Repræsentant GmbH".into()),
    (Representative, Missing, |r| {
        organisation(r).representative = "Eksempel Repræsentant GmbH".into();
        without(r, SectionContent::Contact);
    }),
    (Officer, NotApplicable, NOTHING),
    (Officer, Satisfied, officer),
    (Officer, Unclear, |r| organisation(r).data_protection_officer = Absence::Unknown),
    (Officer, Missing, |r| {
        officer(r);
        r.persons[0].phone = Stated::Blank;
        r.persons[0].email = Stated::Blank;
    }),
    (Officer, Missing, |r| {
        officer(r);
        without(r, SectionContent::Contact);
    }),
    (Purposes, Satisfied, NOTHING),
    (Purposes, Satisfied, |r| {
        without(r, SectionContent::Scope);
        section(r, SectionContent::Purposes);
    }),
    (Purposes, Missing, |r| r.purposes[0].description = Stated::Blank),
    (Purposes, Missing, |r| r.policy_activities.clear()),
    (Purposes, Missing, |r| without(r, SectionContent::Scope)),
    (LegalBasis, Satisfied, NOTHING),
    (LegalBasis, Missing, |r| r.legal_bases.truncate(1)),
    (LegalBasis, Missing, |r| without(r, SectionContent::Basis)),
    (LegalBasis, Missing, |r| r.policy_activities.clear()),
    (LegitimateInterests, Satisfied, NOTHING),
    (LegitimateInterests, Missing, |r| r.legal_bases.iter_mut().for_each(|it| it.interest = Stated::Blank)),
    (LegitimateInterests, Missing, |r| without(r, SectionContent::Basis)),
    (LegitimateInterests, Unclear, |r| ground(r, Ground::LegitimateInterests, Stated::Blank)),
    (LegitimateInterests, NotApplicable, |r| ground(r, Ground::LegitimateInterests, Ground::Contract.into())),
    (Categories, NotApplicable, NOTHING),
    (Categories, Satisfied, |r| from(r, Source::Partner.into())),
    (Categories, Unclear, |r| from(r, Stated::Unknown)),
    (Categories, Missing, |r| {
        from(r, Source::Partner.into());
        r.data_items[0].name = Stated::Blank;
    }),
    (Categories, Missing, |r| {
        from(r, Source::Partner.into());
        without(r, SectionContent::Scope);
    }),
    (Recipients, Satisfied, NOTHING),
    (Recipients, NotApplicable, |r| {
        r.recipients.clear();
        r.activities[0].recipients = Absence::None;
    }),
    (Recipients, NotApplicable, |r| r.recipients.iter_mut().for_each(|it| it.role = RecipientRole::Internal.into())),
    (Recipients, Unclear, |r| r.recipients.clear()),
    (Recipients, Missing, |r| without(r, SectionContent::Disclosure)),
    (Recipients, Missing, |r| r.recipients[0].internal_only = true),
    (Recipients, Missing, |r| {
        let activity = r.activities[0].id.clone();
        r.recipients.push(Recipient { id: "ukendt".into(), activity, ..Recipient::default() });
    }),
    (Transfers, NotApplicable, NOTHING),
    (Transfers, Unclear, |r| r.activities[0].third_country_transfer = Stated::Blank),
    (Transfers, Satisfied, |r| transfer(r, TransferMechanism::Adequacy, "")),
    (Transfers, Satisfied, |r| transfer(r, TransferMechanism::StandardClauses, "Skriv til os")),
    (Transfers, Missing, |r| transfer(r, TransferMechanism::StandardClauses, "")),
    (Transfers, Missing, |r| {
        transfer(r, TransferMechanism::Adequacy, "");
        without(r, SectionContent::Disclosure);
    }),
    (Transfers, Missing, |r| r.parties[0].country = "US".into()),
    (Storage, Satisfied, NOTHING),
    (Storage, Satisfied, |r| {
        without(r, SectionContent::Scope);
        section(r, SectionContent::Storage);
    }),
    (Storage, Missing, |r| r.data_items[0].retention_rule = None),
    (Storage, Missing, |r| without(r, SectionContent::Scope)),
    (Rights, Satisfied, NOTHING),
    (Rights, Missing, |r| unsaid(r, Right::Restriction)),
    (Rights, Missing, |r| without(r, SectionContent::Rights)),
    (Objection, Satisfied, NOTHING),
    (Objection, Missing, |r| unsaid(r, Right::Objection)),
    (Objection, Missing, |r| {
        // Against what rests on 6(1)(f), objection to marketing alone does not do.
        unsaid(r, Right::Objection);
        right(r, Right::MarketingObjection);
    }),
    (Objection, Satisfied, |r| {
        marketing(r, true.into());
        unsaid(r, Right::Objection);
        right(r, Right::MarketingObjection);
    }),
    (Objection, Missing, |r| {
        marketing(r, true.into());
        unsaid(r, Right::Objection);
    }),
    (Objection, NotApplicable, |r| marketing(r, Stated::Blank)),
    (Objection, Unclear, |r| {
        marketing(r, Stated::Blank);
        r.statements.retain(|it| it.claim != schema::Claim::NoDirectMarketing);
    }),
    (Objection, Unclear, |r| ground(r, Ground::LegitimateInterests, Stated::Blank)),
    (Portability, Satisfied, NOTHING),
    (Portability, Missing, |r| unsaid(r, Right::Portability)),
    (Portability, Unclear, |r| ground(r, Ground::Contract, Stated::Blank)),
    (Portability, NotApplicable, |r| ground(r, Ground::Contract, Ground::VitalInterests.into())),
    (Withdrawal, NotApplicable, NOTHING),
    (Withdrawal, Missing, |r| ground(r, Ground::Contract, Ground::Consent.into())),
    (Withdrawal, Missing, |r| r.legal_bases[0].special_ground = SpecialGround::ExplicitConsent.into()),
    (Withdrawal, Satisfied, |r| {
        ground(r, Ground::Contract, Ground::Consent.into());
        right(r, Right::Withdrawal);
    }),
    (Withdrawal, Satisfied, |r| {
        ground(r, Ground::Contract, Ground::Consent.into());
        consent(r, "Skriv til os".into());
        section(r, SectionContent::Consent);
    }),
    (Withdrawal, Missing, |r| {
        ground(r, Ground::Contract, Ground::Consent.into());
        consent(r, Stated::Blank);
        section(r, SectionContent::Consent);
    }),
    (Withdrawal, Unclear, |r| consent(r, "Skriv til os".into())),
    (Complaint, Satisfied, NOTHING),
    (Complaint, Satisfied, |r| unsaid(r, Right::Complaint)),
    (Complaint, Missing, |r| r.supervisory_authorities.clear()),
    (Provision, Satisfied, NOTHING),
    (Provision, Missing, |r| r.activities[0].provision = Stated::Blank),
    (Provision, Missing, |r| r.activities[0].provision_consequence = Stated::Blank),
    (Provision, Missing, |r| without(r, SectionContent::Scope)),
    (Provision, NotApplicable, |r| r.data_items.iter_mut().for_each(|it| it.source = Source::Employer.into())),
    (Provision, Unclear, |r| r.policy_activities.clear()),
    (AutomatedDecisions, NotApplicable, NOTHING),
    (AutomatedDecisions, Unclear, |r| r.activities[0].automated_decisions = Stated::Unknown),
    (AutomatedDecisions, Missing, |r| {
        decided(r);
        unsaid(r, Right::AutomatedDecisions);
        section(r, SectionContent::Automation);
    }),
    (AutomatedDecisions, Missing, |r| {
        decided(r);
        right(r, Right::AutomatedDecisions);
    }),
    (AutomatedDecisions, Missing, |r| {
        decided(r);
        right(r, Right::AutomatedDecisions);
        section(r, SectionContent::Automation);
        r.activities[0].profiling_logic = Stated::Blank;
    }),
    (AutomatedDecisions, Satisfied, |r| {
        decided(r);
        right(r, Right::AutomatedDecisions);
        section(r, SectionContent::Automation);
    }),
    (Profiling, NotApplicable, NOTHING),
    (Profiling, Unclear, |r| r.activities[0].profiling = Stated::Blank),
    (Profiling, Satisfied, profiled),
    (Profiling, Unclear, |r| {
        profiled(r);
        r.activities[0].profiling_consequence = Stated::Blank;
    }),
    (Profiling, Unclear, |r| {
        profiled(r);
        without(r, SectionContent::Rights);
    }),
    // A policy that denies it tells what is not so.
    (Profiling, Missing, |r| r.activities[0].profiling = true.into()),
    (FurtherUse, NotApplicable, NOTHING),
    (FurtherUse, Satisfied, |r| test(r, "Vi skriver, før vi begynder".into())),
    (FurtherUse, Missing, |r| test(r, Stated::Blank)),
    (FurtherUse, Unclear, |r| r.policy_activities.clear()),
    (Source, NotApplicable, NOTHING),
    (Source, Satisfied, |r| from(r, Source::Partner.into())),
    (Source, Unclear, |r| from(r, Stated::Blank)),
    (Source, Missing, |r| {
        from(r, Source::CreditAgency.into());
        r.data_items[0].source_name = Stated::Blank;
    }),
    (Source, Missing, |r| {
        from(r, Source::Partner.into());
        without(r, SectionContent::Scope);
        section(r, SectionContent::Storage);
    }),
    (ToldInTime, Satisfied, NOTHING),
    (ToldInTime, Unclear, |r| r.policies[0].publication = Stated::Blank),
    (ToldInTime, Unclear, |r| published(r, &[PublicationChannel::Website])),
    (ToldInTime, Satisfied, |r| published(r, &[PublicationChannel::Paper])),
    (ToldInTime, Missing, |r| published(r, &[PublicationChannel::OnRequest])),
    (ToldInTime, Unclear, |r| r.policies[0].publication = Publication::NextChange.into()),
    (ToldInTime, Missing, |r| {
        published(r, &[PublicationChannel::Website]);
        r.policies[0].publication = Publication::NextChange.into();
    }),
    (ToldInTime, NotApplicable, |r| r.data_items.iter_mut().for_each(|it| it.source = Source::Employer.into())),
    (ToldAfterwards, NotApplicable, NOTHING),
    (ToldAfterwards, Satisfied, |r| {
        from(r, Source::Partner.into());
        published(r, &[PublicationChannel::Email]);
    }),
    (ToldAfterwards, Unclear, |r| {
        from(r, Source::Partner.into());
        published(r, &[PublicationChannel::Website, PublicationChannel::AtCollection]);
    }),
    (ToldAfterwards, Missing, |r| {
        from(r, Source::Partner.into());
        published(r, &[PublicationChannel::Website]);
        r.policies[0].publication = Publication::NotYet.into();
    }),
    (Intelligible, Satisfied, NOTHING),
    (Intelligible, Missing, |r| r.policies[0].rights_articles = "15".into()),
    (Intelligible, Unclear, |r| r.policy_audiences.clear()),
    (ObjectionApart, Satisfied, NOTHING),
    (ObjectionApart, Missing, |r| without(r, SectionContent::Rights)),
    (ObjectionApart, NotApplicable, |r| marketing(r, Stated::Blank)),
    (ObjectionApart, Unclear, |r| {
        marketing(r, Stated::Blank);
        r.statements.retain(|it| it.claim != schema::Claim::NoDirectMarketing);
    }),
];

/// What an item cannot be: what must always be told is never beside the point, and what one decides oneself never open.
const NEVER: &[(InformationItem, State)] = &[
    (Controller, NotApplicable),
    (Representative, Unclear),
    (Purposes, NotApplicable),
    (Purposes, Unclear),
    (LegalBasis, NotApplicable),
    (LegalBasis, Unclear),
    (Storage, NotApplicable),
    (Storage, Unclear),
    (Rights, NotApplicable),
    (Rights, Unclear),
    (Complaint, NotApplicable),
    (Complaint, Unclear),
    (Intelligible, NotApplicable),
];

#[test]
fn each_change_brings_its_item_into_its_state() {
    let clean = register("tests/registers/003-klar.json");
    let mut wrong = Vec::new();
    for (at, (item, state, change)) in CASES.iter().enumerate() {
        let mut changed = clean.clone();
        change(&mut changed);
        let found = items(&changed).into_iter().find(|it| it.item == *item).unwrap();
        if found.state != *state {
            wrong.push(format!("case {at}, {item:?}: {:?}, not {state:?}", found.state));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_item_is_seen_in_every_state_it_can_be_in() {
    let mut seen: BTreeMap<InformationItem, BTreeSet<State>> = BTreeMap::new();
    for (item, state, _) in CASES {
        seen.entry(*item).or_default().insert(*state);
    }
    for item in InformationItem::ALL {
        let all = [Satisfied, Missing, Unclear, NotApplicable].into_iter();
        let can: BTreeSet<State> = all.filter(|state| !NEVER.contains(&(*item, *state))).collect();
        assert_eq!(seen.get(item), Some(&can), "{item:?}");
    }
}
