//! What each activity of the record must say: Article 30(1)(b), (c), (d), (f), (g), and what Article 13(2) asks of it.

use std::collections::BTreeSet;

use schema::{Absence, Activity, DataItem, Datum, ImpactAssessment, Kind, Measure, Source, Stated};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let specific: BTreeSet<&str> = index.register.activity_measures.iter().map(|it| it.measure.as_str()).collect();
    let common = |it: &Measure| it.implemented.is_yes() && !specific.contains(it.id.as_str());
    let shared = index.register.measures.iter().any(common);
    for activity in &index.activities {
        let mut found = Vec::new();
        named(activity, &mut found);
        purposes(index, activity, &mut found);
        subjects(index, activity, &mut found);
        data(index, activity, &mut found);
        recipients(index, activity, &mut found);
        if !shared && !secured(index, activity) {
            found.push(on(Code::SecurityMissing, activity));
        }
        provision(index, activity, &mut found);
        answers(activity, &mut found);
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
    // Of what is done for others, Article 30(2) asks for what is done, for transfers and for security.
    for activity in &index.as_processor {
        let mut found = Vec::new();
        named(activity, &mut found);
        if !shared && !secured(index, activity) {
            found.push(on(Code::SecurityMissing, activity));
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

fn on(code: Code, activity: &Activity) -> Finding {
    Finding::on(code, Kind::Activity, activity.id.as_str())
}

fn named(activity: &Activity, out: &mut Vec<Finding>) {
    if !activity.name.is_stated() {
        out.push(on(Code::ActivityUnnamed, activity).field("name"));
    }
    // A template knows what is usual, not what is so.
    if activity.suggested {
        out.push(on(Code::ActivitySuggested, activity).field("suggested"));
    }
}

/// Article 30(1)(b): required.
fn purposes(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let purposes = index.purposes.of(activity.id.as_str());
    if purposes.is_empty() {
        out.push(on(Code::PurposeMissing, activity));
    }
    for purpose in purposes.iter().filter(|it| !it.description.is_stated()) {
        out.push(Finding::on(Code::PurposeBlank, Kind::Purpose, purpose.id.as_str()).field("description"));
    }
}

/// Article 30(1)(c): required.
fn subjects(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let subjects = index.subjects.of(activity.id.as_str());
    if subjects.is_empty() {
        out.push(on(Code::SubjectsMissing, activity));
    }
    for subject in subjects.iter().filter(|it| !it.name.is_stated()) {
        out.push(Finding::on(Code::SubjectsBlank, Kind::SubjectCategory, subject.id.as_str()).field("name"));
    }
}

/// Article 30(1)(c), and (f) for each kind of data.
fn data(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let items = index.items.of(activity.id.as_str());
    // What is about companies alone is no personal data.
    if !items.iter().any(|it| it.about == Datum::Person) {
        out.push(on(Code::DataMissing, activity));
    }
    let subjects = index.subjects.of(activity.id.as_str());
    // A tie to a category that is no longer there ties to nobody.
    let there: BTreeSet<&str> = subjects.iter().map(|it| it.id.as_str()).collect();
    let tied = |item: &DataItem| {
        let ties = index.subjects_of_item.of(item.id.as_str());
        ties.iter().any(|it| there.contains(it.subject_category.as_str()))
    };
    // With no data subjects at all, that is what is missing.
    let choosable = !subjects.is_empty();
    for item in items {
        let on = |code| Finding::on(code, Kind::DataItem, item.id.as_str()).with("item", item.name.text());
        if !item.name.is_stated() {
            out.push(on(Code::DataBlank).field("name"));
        }
        if item.about == Datum::Company {
            continue;
        }
        if choosable && !tied(item) {
            out.push(on(Code::DataOfNobody));
        }
        if !item.retention_rule.as_ref().is_some_and(|rule| index.rules.contains_key(rule.as_str())) {
            out.push(on(Code::RetentionMissing).field("retention_rule"));
        }
        // Article 14(2)(f): a person, the organisation itself and an employer need no further name.
        if let Some(source) = item.source.value().filter(|_| !item.source_name.is_settled()) {
            let choice = Param::Choice { of: "source", value: source.name() };
            let code = match source {
                Source::CreditAgency => Some(Code::CreditAgencyUnnamed),
                Source::Partner | Source::PublicRegister | Source::Authority | Source::Other => {
                    Some(Code::SourceUnnamed)
                }
                Source::DataSubject | Source::OwnSystem | Source::Employer | Source::Automatic => None,
            };
            out.extend(code.map(|it| on(it).field("source_name").with("source", choice)));
        }
    }
    let unsaid: Vec<_> = items.iter().filter(|it| it.about == Datum::Person && !it.source.is_settled()).collect();
    out.extend(sources(&unsaid));
}

/// Article 14(2)(f): one question for all the data of which nobody has said where they come from, on the first of them.
fn sources(unsaid: &[&&DataItem]) -> Option<Finding> {
    let first = unsaid.first()?;
    let finding = Finding::on(Code::SourceUnstated, Kind::DataItem, first.id.as_str()).field("source");
    let names: Vec<Param> = unsaid.iter().map(|it| it.name.text().into()).collect();
    let count = Param::Number(u32::try_from(names.len()).unwrap_or(u32::MAX));
    Some(finding.with("item", first.name.text()).with("count", count).with("items", names))
}

/// Article 30(1)(d): the categories, or that there are none.
fn recipients(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let recipients = index.recipients.of(activity.id.as_str());
    if recipients.is_empty() && activity.recipients != Absence::None {
        out.push(on(Code::RecipientsUnanswered, activity).field("recipients"));
    }
    for recipient in recipients {
        let party = recipient.party.as_ref().and_then(|it| index.parties.get(it.as_str()));
        if !recipient.category.is_stated() && !party.is_some_and(|it| it.name.is_stated()) {
            out.push(Finding::on(Code::RecipientBlank, Kind::Recipient, recipient.id.as_str()).field("category"));
        }
    }
}

/// Article 30(1)(g): a general description, where possible. With no measure at all, common or own, there is none.
fn secured(index: &Index<'_>, activity: &Activity) -> bool {
    let own = index.activity_measures.of(activity.id.as_str()).iter();
    own.filter_map(|it| index.measures.get(it.measure.as_str())).any(|it| it.implemented.is_yes())
}

/// Article 13(2)(e): only where data come from the people themselves.
fn provision(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let given =
        |it: &&DataItem| it.about == Datum::Person && it.source.value().is_none_or(|it| *it == Source::DataSubject);
    if !index.items.of(activity.id.as_str()).iter().any(given) {
        return;
    }
    let items = index.items.of(activity.id.as_str());
    match &activity.provision {
        Stated::Value(schema::Provision::Voluntary) => {
            let must: Vec<Param> = items
                .iter()
                .filter(|it| it.about == Datum::Person && it.mandatory.is_yes())
                .map(|it| Param::from(it.name.text()))
                .collect();
            if !must.is_empty() {
                out.push(on(Code::ProvisionContradicted, activity).field("provision").with("items", must));
            }
        }
        Stated::None => {}
        Stated::Value(obliged) => {
            if !activity.provision_consequence.is_settled() {
                let why = Param::Choice { of: "provision", value: obliged.name() };
                let finding = on(Code::ProvisionConsequenceMissing, activity).field("provision_consequence");
                out.push(finding.with("provision", why));
            }
        }
        Stated::Blank | Stated::Unknown => out.push(on(Code::ProvisionUnstated, activity).field("provision")),
    }
}

/// Articles 13(2)(f), 22 and 35: questions that want an answer.
fn answers(activity: &Activity, out: &mut Vec<Finding>) {
    if !activity.profiling.is_settled() {
        out.push(on(Code::ProfilingUnanswered, activity).field("profiling"));
    }
    // Article 13(2)(f) asks it of automated decisions at least.
    if activity.automated_decisions.is_yes() {
        let told = [
            ("profiling_logic", activity.profiling_logic.is_stated()),
            ("profiling_consequence", activity.profiling_consequence.is_stated()),
        ];
        if let Some((first, _)) = told.into_iter().find(|(_, it)| !it) {
            out.push(on(Code::DecisionsUnexplained, activity).field(first));
        }
    }
    // Of other profiling recital 60 asks it.
    if activity.profiling.is_yes() && !activity.automated_decisions.is_yes() {
        let told = [
            ("profiling_inputs", activity.profiling_inputs.is_stated()),
            ("profiling_logic", activity.profiling_logic.is_stated()),
            ("profiling_consequence", activity.profiling_consequence.is_stated()),
        ];
        if let Some((first, _)) = told.into_iter().find(|(_, it)| !it) {
            out.push(on(Code::ProfilingUnexplained, activity).field(first));
        }
    }
    if activity.scoring.is_yes() && !activity.profiling.is_yes() {
        out.push(on(Code::ScoringWithoutProfiling, activity).field("profiling"));
    }
    if !activity.automated_decisions.is_settled() {
        out.push(on(Code::AutomatedDecisionsUnanswered, activity).field("automated_decisions"));
    }
    match activity.impact_assessment.value() {
        Some(ImpactAssessment::Required) => {
            out.push(on(Code::ImpactAssessmentMissing, activity).field("impact_assessment"));
        }
        Some(_) => {}
        None => out.push(on(Code::ImpactAssessmentUnanswered, activity).field("impact_assessment")),
    }
}
