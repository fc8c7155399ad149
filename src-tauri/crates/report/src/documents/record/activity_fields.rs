//! What stands in an activity's fields.

use schema::{
    Activity, DataClass, DataItem, Datum, ImpactAssessment, Organisation, Provision, RecipientRole, RiskAssessment,
    Source, Stated,
};

use super::super::pen::{Noted, Pen, closed, in_sentence, joined, labelled, lower_first, print, said, upper_first};
use super::super::pick;
use super::super::sources::by_source;
use super::{MEASURES, SYSTEMS};
use crate::{Anchor, Text, Value};

pub(super) fn controller(pen: &Pen<'_>, organisation: &Organisation, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let name = Text::from(super::front::company(pen, organisation));
    let page = Text::new().page_of(Anchor::new("organisation"));
    let who = pen.rich("paper-controller-see", &[("name", name), ("page", page)]);
    let joint: Vec<Text> = pick::recipients(register, activity)
        .into_iter()
        .filter(|it| it.role.value() == Some(&RecipientRole::JointController))
        .map(|it| super::recipients::recipient_name(pen, it))
        .collect();
    let joint = match joint.is_empty() {
        true if organisation.joint_controllers == schema::Absence::None => Text::from(pen.t("paper-no-joint")),
        true => Text::new(),
        false => pen.rich("paper-joint", &[("names", pen.list_of(joint))]),
    };
    vec![Value::Paragraph(joined([who, joint], " "))]
}

pub(crate) fn subjects(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let list: Vec<Text> = pick::subjects(pen.order.register, activity)
        .into_iter()
        .map(|it| {
            let mut details = Vec::new();
            if let Stated::Value(number) = print!(pen, it.approximate_number) {
                details.push(pen.w("paper-about", &[("n", &pen.words().number(u64::from(*number)))]));
            }
            if print!(pen, it.children).is_yes() {
                details.push(pen.t("paper-children"));
            }
            if let Stated::Value(years) = print!(pen, it.minimum_age) {
                details.push(pen.w("paper-minimum-age", &[("years", &years.to_string())]));
            }
            if print!(pen, it.protected_address).is_yes() {
                details.push(pen.t("paper-protected-address"));
            }
            let name = pen.stated(print!(pen, it.name));
            if details.is_empty() { name } else { name.plain(format!(" ({})", details.join("; "))) }
        })
        .collect();
    vec![Value::Paragraph(if list.is_empty() { pen.blank() } else { joined(list, " · ") })]
}

/// The activity's data that tell of people.
pub(super) fn personal<'a>(pen: &Pen<'a>, activity: &Activity) -> Vec<&'a DataItem> {
    let items = pick::items(pen.order.register, activity).into_iter();
    items.filter(|it| it.about == Datum::Person).collect()
}

/// The classes of the activity's data, from the most ordinary.
pub(super) fn classes(pen: &Pen<'_>, activity: &Activity) -> Vec<DataClass> {
    let items = personal(pen, activity);
    items.iter().for_each(|it| it.noted(pen, "class", &it.class));
    DataClass::ALL.iter().copied().filter(|class| items.iter().any(|it| it.class.value() == Some(class))).collect()
}

pub(crate) fn data(pen: &Pen<'_>, activity: &Activity, number: &str) -> Vec<Value> {
    let items = personal(pen, activity);
    if items.is_empty() {
        return vec![Value::Paragraph(pen.blank())];
    }
    let classes = classes(pen, activity);
    if classes.is_empty() {
        return vec![Value::Paragraph(Text::from(pen.w("paper-deletion-see", &[("number", number)])))];
    }
    let names: Vec<String> = classes.iter().map(|it| pen.t(&format!("paper-data-{}", it.name()))).collect();
    let list = pen.list(&in_sentence(&names));
    let see = Text::from(pen.w("paper-data-see", &[("classes", &list), ("number", number)]));
    // That there is none is known only where each is answered.
    let none = match classes.contains(&DataClass::Special) || !items.iter().all(|it| it.class.is_stated()) {
        true => Text::new(),
        false => Text::from(pen.t("paper-no-special")),
    };
    vec![Value::Paragraph(joined([see, none], " "))]
}

pub(crate) fn sources(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let groups = by_source(pen, &pick::items(pen.order.register, activity));
    if groups.is_empty() {
        let collection = closed(labelled!(pen, activity.collection));
        return vec![Value::Paragraph(if collection.is_empty() { pen.blank() } else { collection })];
    }
    let sentences = groups.into_iter().map(|group| {
        let names = group.names(pen);
        let head = match group.source {
            Some(source) => Text::from(pen.words().choice("source", source.name())),
            None => group.state,
        };
        let head = match group.named {
            Some(named) => head.plain(format!(" ({named})")),
            None => head,
        };
        closed(joined([head, names], ": "))
    });
    let mut values = vec![Value::Paragraph(joined(sentences, " "))];
    let collection = labelled!(pen, activity.collection);
    values.extend(Some(collection).filter(|it| !it.is_empty()).map(|it| Value::Paragraph(closed(it))));
    values
}

pub(crate) fn security(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let common = if register.measures.is_empty() {
        pen.blank()
    } else {
        Text::from(pen.w("paper-security-see", &[("section", MEASURES)]))
    };
    // That it is one of the activity's is printed too, and may change where neither of them does.
    let of_activity = |it: &&schema::ActivityMeasure| it.activity == activity.id;
    register.activity_measures.iter().filter(of_activity).for_each(|it| pen.note(it, "measure", &it.measure));
    let of_activity = |it: &&schema::ActivitySystem| it.activity == activity.id;
    register.activity_systems.iter().filter(of_activity).for_each(|it| pen.note(it, "system", &it.system));
    let own: Vec<Text> =
        pick::activity_measures(register, activity).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
    let own = if own.is_empty() {
        Text::new()
    } else {
        closed(pen.rich("paper-security-own", &[("measures", joined(own, "; "))]))
    };
    let systems: Vec<Text> =
        pick::activity_systems(register, activity).into_iter().map(|it| pen.stated(print!(pen, it.name))).collect();
    let systems = if systems.is_empty() {
        Text::new()
    } else {
        pen.rich("paper-security-systems", &[("systems", pen.list_of(systems)), ("section", Text::from(SYSTEMS))])
    };
    vec![Value::Paragraph(joined([common, own, systems], " "))]
}

pub(crate) fn provision(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let head = match print!(pen, activity.provision) {
        Stated::Value(provision) => match provision {
            Provision::Voluntary => Text::from(pen.t("paper-provision-voluntary")),
            given => {
                let id = format!("paper-provision-{}", given.name());
                pen.rich(&id, &[("names", must_be_given(pen, activity))])
            }
        },
        Stated::Blank if !must_be_told(pen, activity) => pen.dash(),
        empty => closed(pen.empty(empty)),
    };
    let consequence = said(print!(pen, activity.provision_consequence)).map(|it| closed(Text::from(it)));
    let others = others_are_voluntary(pen, activity);
    vec![Value::Paragraph(joined([head, others, consequence.unwrap_or_default()], " "))]
}

/// Whether people must be told if they have to give the data: only of what comes from themselves, Article 13(2)(e).
pub(crate) fn must_be_told(pen: &Pen<'_>, activity: &Activity) -> bool {
    let given =
        |it: &&DataItem| it.about == Datum::Person && it.source.value().is_none_or(|it| *it == Source::DataSubject);
    pick::items(pen.order.register, activity).iter().any(given)
}

/// »Øvrige oplysninger er frivillige«, where some data must be given and every other is answered with no; else nothing.
pub(crate) fn others_are_voluntary(pen: &Pen<'_>, activity: &Activity) -> Text {
    if !matches!(activity.provision, Stated::Value(Provision::Contractual | Provision::Statutory)) {
        return Text::new();
    }
    let items = pick::items(pen.order.register, activity);
    if !others_answered_no(&items) {
        return Text::new();
    }
    items.iter().filter(|it| !it.mandatory.is_yes()).for_each(|it| pen.note(*it, "mandatory", &it.mandatory));
    Text::from(pen.t("paper-others-voluntary"))
}

/// Whether it is told of one kind of data, in the sentences above, if it must be given.
pub(crate) fn is_told(activity: &Activity, items: &[&DataItem], item: &DataItem) -> bool {
    let given = |it: &DataItem| it.mandatory.is_yes();
    match activity.provision {
        Stated::Value(Provision::Voluntary) => !given(item),
        Stated::Value(_) => given(item) || others_answered_no(items),
        _ => false,
    }
}

fn others_answered_no(items: &[&DataItem]) -> bool {
    let (given, others): (Vec<&DataItem>, Vec<&DataItem>) = items.iter().copied().partition(|it| it.mandatory.is_yes());
    let voluntary = |it: &&DataItem| matches!(it.mandatory, Stated::Value(false) | Stated::None);
    !given.is_empty() && !others.is_empty() && others.iter().all(voluntary)
}

/// The data that must be given, or »oplysningerne« where no single one is pointed out.
pub(crate) fn must_be_given(pen: &Pen<'_>, activity: &Activity) -> Text {
    let names: Vec<String> = pick::items(pen.order.register, activity)
        .into_iter()
        .filter(|it| it.mandatory.is_yes())
        .filter_map(|it| {
            pen.note(it, "mandatory", &it.mandatory);
            said(print!(pen, it.name))
        })
        .map(|name| lower_first(&name))
        .collect();
    if names.is_empty() { Text::from(pen.t("paper-the-data")) } else { Text::from(pen.list(&names)) }
}

pub(crate) fn impact(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let assessed = match print!(pen, activity.impact_assessed_on) {
        Some(day) => Text::from(pen.w("paper-impact-assessed", &[("date", &pen.date(*day))])),
        None => Text::new(),
    };
    let head = match print!(pen, activity.impact_assessment) {
        Stated::Value(
            value @ (ImpactAssessment::NotRequired | ImpactAssessment::Required | ImpactAssessment::Made),
        ) => closed(Text::from(pen.words().choice("impact-assessment", value.name()))),
        empty => closed(pen.empty(empty)),
    };
    let risk: Vec<Text> = pen
        .order
        .register
        .risk_assessments
        .iter()
        .filter(|it: &&RiskAssessment| it.activity.as_ref() == Some(&activity.id))
        .filter_map(|it| {
            // Where nothing was weighed by degree, what was concluded says more than two dashes.
            let level = upper_first(&super::safety::level(pen, it));
            let concluded = if level.is_empty() { said(print!(pen, it.conclusion)) } else { Some(level) };
            Some(closed(pen.rich("paper-risk-see", &[("what", Text::from(concluded?))])))
        })
        .collect();
    vec![Value::Paragraph(joined([head, assessed, joined(risk, " ")], " "))]
}
