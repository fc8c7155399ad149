//! Grounds beyond Article 6, consent, cookies, breaches, what is done for others, and where people meet a policy.

use schema::*;

use super::*;

pub(crate) const CHANGES: &[(&str, Change)] = &[
    ("joint-controllers-contradicted", |r| r.recipients[0].role = RecipientRole::JointController.into()),
    ("source-unnamed", |r| r.data_items[0].source = Source::Partner.into()),
    ("credit-agency-unnamed", |r| r.data_items[0].source = Source::CreditAgency.into()),
    ("class-unchosen", |r| r.data_items[0].class = Stated::Blank),
    ("provision-contradicted", |r| r.activities[0].provision = Provision::Voluntary.into()),
    ("decisions-unexplained", |r| r.activities[0].automated_decisions = true.into()),
    ("profiling-unexplained", |r| r.activities[0].profiling = true.into()),
    ("scoring-without-profiling", |r| r.activities[0].scoring = true.into()),
    ("ground-unchosen", |r| r.legal_bases[0].ground = Stated::Blank),
    ("interest-half-weighed", |r| r.legal_bases.iter_mut().for_each(|it| it.necessity = "Navnet skal bruges".into())),
    ("other-law-unnamed", |r| {
        r.legal_bases.iter_mut().for_each(|it| {
            it.other_law = OtherLaw::Other.into();
            it.law = Stated::Blank;
        })
    }),
    ("national-ground-foreign", |r| r.legal_bases[0].national_ground = NationalGround::NoNationalId.into()),
    ("special-ground-missing", |r| r.data_items[0].class = DataClass::Special.into()),
    ("criminal-ground-missing", |r| r.data_items[0].class = DataClass::Criminal.into()),
    ("national-id-ground-missing", |r| named(r, "CPR-nummer")),
    ("marketing-ground-missing", |r| r.purposes.iter_mut().for_each(|it| it.direct_marketing = true.into())),
    ("marketing-ground-unclear", |r| {
        r.purposes.iter_mut().for_each(|it| it.direct_marketing = true.into());
        without(&mut r.data_items, |it| it.name.text() == "E-mail");
    }),
    ("period-unreasoned", |r| {
        rule(r, "kontaktoplysninger").criterion = Stated::Blank;
        rule(r, "kontaktoplysninger").latest = Months(60).into();
    }),
    ("sensitive-misnamed", |r| r.policies[0].scope = "Vi passer på personfølsomme oplysninger".into()),
    ("consent-unrecorded", |r| r.legal_bases[0].ground = Ground::Consent.into()),
    ("consent-blank", |r| consent(r).purpose = Stated::Blank),
    ("consent-by-conduct", |r| consent(r).mechanism = ConsentMechanism::Conduct.into()),
    ("consent-mechanism-unstated", |r| consent(r).mechanism = Stated::Blank),
    ("consent-withdrawal-missing", |r| consent(r).withdrawal = Stated::Blank),
    ("consent-evidence-missing", |r| consent(r).evidence = Stated::Unknown),
    ("children-unruled", |r| {
        r.legal_bases[0].ground = Ground::Consent.into();
        r.subject_categories[0].children = true.into();
    }),
    ("age-contradicted", |r| {
        r.subject_categories[0].children = true.into();
        r.subject_categories[0].minimum_age = 18.into();
    }),
    ("cookie-kind-unstated", |r| cookies(r).kind = Stated::Blank),
    ("cookie-without-consent", |r| cookies(r).consent_required = false.into()),
    ("cookie-consent-unclear", |r| cookies(r).consent_required = Stated::Blank),
    ("cookie-unfilled", |r| cookies(r).lifetime = Stated::Blank),
    ("compatibility-open", |r| test(r).link = Stated::Blank),
    ("compatibility-unanswered", |r| test(r).compatible = Stated::Blank),
    ("further-use-untold", |r| test(r).compatible = true.into()),
    ("controllers-served-missing", |r| {
        for_others(r);
        r.controllers_served.clear();
    }),
    ("controller-served-unfilled", |r| for_others(r).party = None),
    ("carried-out-missing", |r| for_others(r).service = Stated::Blank),
    ("transfer-copy-missing", |r| transfer(r, TransferMechanism::StandardClauses.into())),
    ("joint-arrangement-missing", |r| {
        r.recipients[0].role = RecipientRole::JointController.into();
        r.agreements.clear();
    }),
    ("recipient-untold", |r| r.recipients[0].internal_only = true),
    ("breach-scope-narrow", |r| breach(r).scope = "Hackerangreb".into()),
    ("breach-deadline-late", |r| breach(r).deadline_hours = 96.into()),
    ("breach-unfilled", |r| breach(r).authority_notice = Stated::Blank),
    ("breach-intake-unreachable", |r| {
        without(&mut r.contact_points, |it| it.purpose == ContactPurpose::BreachReports);
        breach(r).intake = "Skriv til os".into();
    }),
    ("policy-unpublished", |r| {
        r.policies[0].publication = Publication::NextChange.into();
        r.policies[0].channels = vec![PublicationChannel::Website];
    }),
    ("publication-unclear", |r| r.policies[0].publication = Stated::Blank),
    ("rating-undated", |r| r.measures[0].rating = "A".into()),
    ("term-roles-mixed", |r| term(r, None).meaning = "Den dataansvarlige og dens databehandlere".into()),
    ("audience-authority-missing", |r| r.policies[0].country = Country::No.into()),
    ("authorities-alike", |r| {
        let second = schema::SupervisoryAuthority { id: "no".into(), ..r.supervisory_authorities[0].clone() };
        r.supervisory_authorities.push(second);
    }),
    ("rights-channel-single", |r| r.right_procedures[0].channel = "Skriftligt".into()),
    ("term-blank", |r| term(r, None).meaning = Stated::Blank),
    ("term-own-meaning", |r| term(r, Some(LegalTerm::Processor)).meaning = "En it-partner".into()),
    ("term-child-age", |r| term(r, Some(LegalTerm::Child)).meaning = "Personer under 18 år".into()),
    ("pointer-nowhere", |r| {
        r.policy_pointers.push(PolicyPointer {
            id: "ansoegere".into(),
            policy: "kunder".into(),
            about: "Ansøgere".into(),
            ..PolicyPointer::default()
        });
    }),
    ("reference-blank", |r| {
        let section = r.policy_sections[0].id.clone();
        let text = "Vores partnere".into();
        r.policy_references.push(Reference { id: "partnere".into(), section, text, ..Reference::default() });
    }),
];

fn cookies(register: &mut Register) -> &mut CookieCategory {
    register.cookie_categories.push(CookieCategory {
        id: "statistik".into(),
        activity: "kunder".into(),
        kind: CookieKind::Statistics.into(),
        purpose: "Tælle besøg".into(),
        consent_required: true.into(),
        lifetime: Months(12).into(),
        ..CookieCategory::default()
    });
    register.cookie_categories.last_mut().unwrap()
}

fn for_others(register: &mut Register) -> &mut ControllerServed {
    register.activities.push(Activity {
        id: "for-andre".into(),
        name: "Opsætning for andre".into(),
        role: ControllerRole::Processor,
        ..Activity::default()
    });
    register.controllers_served.push(ControllerServed {
        id: "butik".into(),
        activity: "for-andre".into(),
        party: Some(register.parties[0].id.clone()),
        service: "Opsætning".into(),
        ..ControllerServed::default()
    });
    register.controllers_served.last_mut().unwrap()
}

fn breach(register: &mut Register) -> &mut BreachProcedure {
    register.breach_procedures.push(BreachProcedure {
        id: "brud".into(),
        authority_notice: "Til Datatilsynet".into(),
        deadline_hours: 72.into(),
        subjects_notice: "Når risikoen er høj".into(),
        ..BreachProcedure::default()
    });
    register.breach_procedures.last_mut().unwrap()
}

fn term(register: &mut Register, legal_term: Option<LegalTerm>) -> &mut Term {
    register.terms.push(Term {
        id: "ord".into(),
        policy: "kunder".into(),
        word: "Ord".into(),
        meaning: "Betydning".into(),
        legal_term: legal_term.map_or(Stated::Blank, Stated::Value),
        ..Term::default()
    });
    register.terms.last_mut().unwrap()
}
