//! Where people meet a policy, the words it uses, and where it leads. Articles 4, 8(1), 12(1)-(2), 77(1).

use std::collections::BTreeSet;

use schema::law::Stems;
use schema::{
    Activity, ActivityStatus, DataClass, DataItem, Kind, LegalTerm, Policy, Publication, PublicationChannel, Stated,
    SupervisoryAuthority, Term,
};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for policy in &index.register.policies {
        let mut found = Vec::new();
        found.extend(published(index, policy));
        audience_country(index, policy, &mut found);
        found.extend(index.terms.of(policy.id.as_str()).iter().flat_map(|it| term(index, policy, it)));
        leads(index, policy, &mut found);
        found.extend(misnamed(index, policy));
        out.extend(found.into_iter().map(|it| it.with("policy", policy.title.text()).in_policy(&policy.id)));
    }
    alike(index, out);
    single_channel(index, out);
}

/// Whether a policy is put before people by another way than where it is published. On request is none: Article 13(1)
/// is met when data are collected, and not when somebody asks.
pub(crate) fn handed(policy: &Policy) -> bool {
    use PublicationChannel as C;
    policy.channels.iter().any(|it| matches!(it, C::AtCollection | C::Email | C::Paper))
}

/// Articles 12(1) and 13(1): what nobody can read informs nobody. One whose activities another policy tells of, and is
/// published, keeps nothing from anybody.
fn published(index: &Index<'_>, policy: &Policy) -> Option<Finding> {
    let told = index.told_by(policy);
    let mut in_use = told.iter().filter(|it| it.status == ActivityStatus::Active);
    if !in_use.any(|it| !told_elsewhere(index, policy, it)) {
        return None;
    }
    let on = |code| Finding::on(code, Kind::Policy, policy.id.as_str()).field("publication");
    let (code, why, state) = match &policy.publication {
        Stated::Value(Publication::Published) => return None,
        Stated::Value(state) if handed(policy) => (Code::PublicationUnclear, "handed", Some(*state)),
        Stated::Value(state) => (Code::PolicyUnpublished, "state", Some(*state)),
        Stated::None if handed(policy) => return None,
        Stated::None => (Code::PolicyUnpublished, "never", None),
        Stated::Blank | Stated::Unknown => (Code::PublicationUnclear, "unsaid", None),
    };
    let state = state.map_or(Param::from(""), |it| Param::Choice { of: "publication", value: it.name() });
    Some(on(code).with("why", Param::Key(why)).with("state", state))
}

/// Whether another policy that is published tells of an activity.
fn told_elsewhere(index: &Index<'_>, policy: &Policy, activity: &Activity) -> bool {
    let links = index.policies_of_activity.of(activity.id.as_str()).iter();
    let others: BTreeSet<&str> = links.map(|it| it.policy.as_str()).filter(|it| *it != policy.id.as_str()).collect();
    let published = |it: &&Policy| it.publication.value() == Some(&Publication::Published);
    index.register.policies.iter().filter(published).any(|it| others.contains(it.id.as_str()))
}

/// Article 77(1): one may complain where one lives.
fn audience_country(index: &Index<'_>, policy: &Policy, out: &mut Vec<Finding>) {
    let Some(country) = policy.country.value() else { return };
    let authorities = &index.register.supervisory_authorities;
    if !authorities.is_empty() && !authorities.iter().any(|it| it.country == *country) {
        let finding = Finding::on(Code::AudienceAuthorityMissing, Kind::Policy, policy.id.as_str()).field("country");
        out.push(finding.with("country", Param::Country(country.name().to_uppercase())));
    }
}

fn term(index: &Index<'_>, policy: &Policy, term: &Term) -> Option<Finding> {
    let on = |code| Finding::on(code, Kind::Term, term.id.as_str()).with("word", term.word.text());
    if !term.word.is_stated() || !term.meaning.is_stated() {
        return Some(on(Code::TermBlank).field(if term.word.is_stated() { "meaning" } else { "word" }));
    }
    let Some(legal) = term.legal_term.value() else { return roles_mixed(index, term, on) };
    let article = match legal {
        LegalTerm::PersonalData | LegalTerm::DataSubject => "4(1)",
        LegalTerm::Processing => "4(2)",
        LegalTerm::Controller => "4(7)",
        LegalTerm::Processor => "4(8)",
        LegalTerm::Consent => "4(11)",
        LegalTerm::Child => return child(index, policy, term),
    };
    let mut finding = on(Code::TermOwnMeaning).field("meaning").with("meaning", term.meaning.text());
    finding.articles = vec![article.to_owned()];
    let number = article.trim_start_matches("4(").trim_end_matches(')').parse().unwrap_or_default();
    Some(finding.with("number", Param::Number(number)))
}

/// Article 4(7)-(8): one word for whoever decides and whoever carries out leaves it open which of them answers.
fn roles_mixed(index: &Index<'_>, term: &Term, on: impl Fn(Code) -> Finding) -> Option<Finding> {
    let stems = &index.law.stems;
    let names = |of: &[String]| Stems::any(of, term.meaning.text());
    let both = names(&stems.controller) && names(&stems.processor);
    both.then(|| on(Code::TermRolesMixed).field("meaning").with("meaning", term.meaning.text()))
}

/// Article 8(1) with national law: the age the policy names against the one of its country today.
fn child(index: &Index<'_>, policy: &Policy, term: &Term) -> Option<Finding> {
    let country = policy.country.value().copied().unwrap_or_else(|| index.country());
    let age = index.law.child_age(country, index.now.today)?;
    let digits = term.meaning.text().split(|it: char| !it.is_ascii_digit());
    if digits.filter_map(|it| it.parse::<u32>().ok()).any(|it| it == age.years) {
        return None;
    }
    let finding = Finding::on(Code::TermChildAge, Kind::Term, term.id.as_str()).field("meaning");
    let finding = finding.with("word", term.word.text()).with("meaning", term.meaning.text());
    Some(finding.with("years", Param::Number(age.years)).with("law", &age.provision))
}

/// Article 12(1): a pointer or a reference leads somewhere.
fn leads(index: &Index<'_>, policy: &Policy, out: &mut Vec<Finding>) {
    for pointer in index.pointers.of(policy.id.as_str()) {
        let there = pointer.to.as_ref().is_some_and(|to| index.register.policies.iter().any(|it| it.id == *to));
        if !there && !pointer.address.is_stated() {
            let finding = Finding::on(Code::PointerNowhere, Kind::PolicyPointer, pointer.id.as_str()).field("to");
            out.push(finding.with("about", pointer.about.text()));
        }
    }
    for section in index.sections.of(policy.id.as_str()) {
        for reference in index.references.of(section.id.as_str()).iter().filter(|it| !it.address.is_stated()) {
            let finding = Finding::on(Code::ReferenceBlank, Kind::Reference, reference.id.as_str()).field("address");
            out.push(finding.with("text", reference.text.text()));
        }
    }
}

/// Article 9(1): a policy that calls data sensitive which are not.
fn misnamed(index: &Index<'_>, policy: &Policy) -> Option<Finding> {
    let stems = &index.law.stems.sensitive;
    let sections = index.sections.of(policy.id.as_str());
    let own = sections.iter().flat_map(|section| {
        let statements = index.statements.of(section.id.as_str()).iter().map(|it| it.text.text());
        [section.heading.text(), section.text.text()].into_iter().chain(statements)
    });
    let mut own = [policy.title.text(), policy.subtitle.text(), policy.scope.text()].into_iter().chain(own);
    let told = index.told_by(policy);
    let mut items = told.iter().flat_map(|it| index.items.of(it.id.as_str()));
    let special = |it: &&DataItem| matches!(it.class.value(), Some(DataClass::Special | DataClass::Criminal));
    if items.any(special) || !own.any(|it| Stems::any(stems, it)) {
        return None;
    }
    Some(Finding::on(Code::SensitiveMisnamed, Kind::Policy, policy.id.as_str()).field("scope"))
}

/// Two authorities of one name, and nothing that tells whose each is.
fn alike(index: &Index<'_>, out: &mut Vec<Finding>) {
    let name = |it: &SupervisoryAuthority| it.name.text().trim().to_lowercase();
    let all = &index.register.supervisory_authorities;
    for authority in all.iter().filter(|it| it.name.is_stated() && !it.competence.is_stated()) {
        if all.iter().any(|it| it.id != authority.id && name(it) == name(authority)) {
            let id = authority.id.as_str();
            let finding = Finding::on(Code::AuthoritiesAlike, Kind::SupervisoryAuthority, id).field("competence");
            out.push(finding.with("authority", authority.name.text()));
        }
    }
}

/// Article 12(2): one way to ask, said once for all the rights it is named for.
fn single_channel(index: &Index<'_>, out: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for procedure in &index.register.right_procedures {
        let channel = procedure.channel.text();
        let several = [",", "/", " eller ", " or ", " og ", " and "].iter().any(|it| channel.contains(it));
        if channel.is_empty() || several || procedure.page.is_stated() || !seen.insert(channel) {
            continue;
        }
        let finding = Finding::on(Code::RightsChannelSingle, Kind::RightProcedure, procedure.id.as_str());
        out.push(finding.field("channel").with("channel", channel).everywhere());
    }
}
