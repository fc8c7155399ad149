//! What an item lacks: in the records, in the sections, in the rights, in how it is made known.

use schema::law::{InformationDemand, InformationDuty, InformationItem};
use schema::{
    Activity, Kind, Policy, Publication, PublicationChannel, Right, SectionContent, Stated, SupervisoryAuthority,
};

use super::applies::{self, Applies};
use super::policy::Telling;
use super::{Place, Reason, Said, State, sections};
use crate::finding::{Finding, Param, Reach};
use crate::{Code, Severity, publication};

/// One thing an item lacks.
pub(super) enum Lack<'i> {
    /// Something found on a record or a statement, and what it makes of the item.
    Found(&'i Finding, State),
    /// No section draws it, of one activity or of all.
    Section { content: SectionContent, activity: Option<&'i Activity>, state: State },
    /// No procedure names the right.
    Right(Right),
    /// No authority is named.
    Authority,
    /// A field that is no finding of its own.
    Field { why: &'static str, place: Place, param: Option<Param>, state: State },
}

pub(super) fn of<'i>(telling: &Telling<'i, '_>, duty: &InformationDuty, asked: &Applies<'i>) -> Vec<Lack<'i>> {
    // A kind of data without a name is a gap of Article 30; of this one only where the names must be told.
    let counts = |it: &Finding| match (duty.item, &it.reach) {
        (InformationItem::Categories, Reach::Activities(ids)) => {
            asked.activities().iter().any(|it| ids.contains(&it.id))
        }
        _ => true,
    };
    let found = telling.found.iter().filter(|it| it.0 == duty.item && counts(it.1));
    let mut lacks: Vec<Lack<'_>> = found.map(|it| Lack::Found(it.1, weight(telling, it.1))).collect();
    if let Applies::Yes(activities) = asked {
        untold(telling, duty, activities, &mut lacks);
        own(telling, duty.item, activities, &mut lacks);
    }
    lacks
}

/// The item a finding is about, where it is about one.
pub(super) fn item_of(finding: &Finding, duties: &[InformationDuty]) -> Option<InformationItem> {
    use InformationItem as I;
    match finding.code {
        Code::PolicyWithoutActivity | Code::PurposeMissing | Code::PurposeBlank => return Some(I::Purposes),
        Code::AudienceMissing
        | Code::AudienceWithoutActivity
        | Code::AudienceElsewhere
        | Code::WrongArticle
        | Code::ArticlesUnreadable
        | Code::SectionBlank
        | Code::StatementBlank => return Some(I::Intelligible),
        Code::DataMissing | Code::DataBlank => return Some(I::Categories),
        Code::TransferDocumentationMissing => return Some(I::Transfers),
        Code::ProfilingUnanswered
        | Code::ProfilingUnexplained
        | Code::ProfilingContradicted
        | Code::ScoringWithoutProfiling => {
            return Some(I::Profiling);
        }
        // What the items on time ask themselves; and what is not of the text, but of where it stands.
        Code::PolicyUnpublished | Code::PublicationUnclear | Code::PolicyVersionUnpublished => return None,
        // The recipient is told of; what is said of it is not so.
        Code::KeptByRecipientContradicted => return Some(I::Intelligible),
        _ => {}
    }
    let by_clause = finding.articles.iter().find_map(|article| match article.as_str() {
        // The purposes themselves are found above.
        "13(1)(c)" | "14(1)(c)" => Some(I::LegalBasis),
        // These are about a policy as a whole.
        "13(1)" | "13(2)" | "14(1)" | "14(2)" => None,
        article => {
            let asks = |it: &&InformationDuty| {
                [&it.collected, &it.elsewhere].into_iter().any(|it| it.as_deref() == Some(article))
            };
            duties.iter().find(asks).map(|it| it.item)
        }
    });
    // What a policy says that is not so, or that nobody can read, is not told clearly.
    let unclear = || finding.policy.is_some() && finding.articles.iter().any(|it| it == "12(1)");
    by_clause.or_else(|| unclear().then_some(I::Intelligible))
}

fn weight(telling: &Telling<'_, '_>, finding: &Finding) -> State {
    match finding.code {
        // Whether there is anything to tell is the question: for a policy nobody has answered it.
        Code::TransferUnclarified | Code::RecipientsUnanswered => State::Unclear,
        // The article does not say which contact details: a name and one way to reach it is what cannot be spared.
        Code::ControllerIdentityMissing | Code::ContactPersonUnfilled | Code::ContactPointUnfilled
            if reachable(telling) =>
        {
            State::Unclear
        }
        _ if finding.severity == Severity::Unclear => State::Unclear,
        _ => State::Missing,
    }
}

/// Whether the controller has a name and one can turn to it, directly or by one of its contact points.
fn reachable(telling: &Telling<'_, '_>) -> bool {
    let register = telling.index.register;
    let person = |id: &Option<schema::Id<schema::Person>>| {
        let person = id.as_ref().and_then(|it| telling.index.persons.get(it.as_str()));
        person.is_some_and(|it| it.phone.is_stated() || it.email.is_stated())
    };
    let points = &register.contact_points;
    let by_point = points.iter().any(|it| it.phone.is_stated() || it.email.is_stated() || person(&it.person));
    let organisation = applies::organisation(telling.index);
    organisation.is_some_and(|it| {
        let directly = [&it.phone, &it.email, &it.street].into_iter().any(Stated::is_stated);
        it.name.is_stated() && (directly || by_point)
    })
}

/// What no section of the policy draws. A policy without own sections draws all there is.
fn untold<'i>(telling: &Telling<'i, '_>, duty: &InformationDuty, activities: &[&'i Activity], out: &mut Vec<Lack<'i>>) {
    let item = duty.item;
    let contents = sections::contents(item);
    let Some(content) = sections::to_add(telling, item).filter(|_| !telling.sections.is_empty()) else {
        return;
    };
    // That people are told of a new purpose is asked for, not that this policy tells it.
    if item == InformationItem::FurtherUse {
        return;
    }
    let state = match duty.demand {
        InformationDemand::Unclear => State::Unclear,
        _ => State::Missing,
    };
    if !sections::by_activity(item) {
        if sections::of(telling, contents, None).is_none() {
            out.push(Lack::Section { content, activity: None, state });
        }
        return;
    }
    let bare: Vec<&&Activity> =
        activities.iter().filter(|it| sections::of(telling, contents, Some(it)).is_none()).collect();
    match bare.len() {
        0 => {}
        all if all == activities.len() => out.push(Lack::Section { content, activity: None, state }),
        _ => out.extend(bare.into_iter().map(|it| Lack::Section { content, activity: Some(it), state })),
    }
}

/// What the item asks for itself.
fn own<'i>(telling: &Telling<'i, '_>, item: InformationItem, activities: &[&'i Activity], out: &mut Vec<Lack<'i>>) {
    use InformationItem as I;
    let lacks = |right: &Right| !telling.has_right(*right);
    match item {
        I::LegalBasis | I::Storage if telling.told.is_empty() => out.push(Lack::Field {
            why: "duty-open-no-activity",
            place: Place::at(Kind::Policy, telling.policy.id.as_str(), None),
            param: None,
            state: State::Missing,
        }),
        I::Rights => {
            let due = telling.index.law.rights.iter().filter(|it| it.always && it.right != Right::Complaint);
            out.extend(due.map(|it| it.right).filter(lacks).map(Lack::Right));
        }
        I::Objection | I::ObjectionApart => out.extend(objection(telling, activities)),
        I::Portability => out.extend(Some(Right::Portability).filter(lacks).map(Lack::Right)),
        I::Withdrawal => {
            let said = consented(telling);
            out.extend(Some(Right::Withdrawal).filter(|it| !said && lacks(it)).map(Lack::Right));
        }
        I::AutomatedDecisions => out.extend(Some(Right::AutomatedDecisions).filter(lacks).map(Lack::Right)),
        // An authority that is named is printed as the one to complain to, and with that the right is told.
        I::Complaint if !telling.index.register.supervisory_authorities.iter().any(|it| it.name.is_stated()) => {
            out.extend(Some(Right::Complaint).filter(lacks).map(Lack::Right));
            out.push(Lack::Authority);
        }
        I::ToldInTime => out.extend(in_time(telling.policy)),
        I::ToldAfterwards => out.extend(afterwards(telling.policy)),
        _ => {}
    }
}

/// Whether a section on consent says of every consent how it is withdrawn.
fn consented(telling: &Telling<'_, '_>) -> bool {
    let printed = sections::of(telling, &[SectionContent::Consent], None).is_some() || telling.sections.is_empty();
    let mut asked = telling.told.iter().flat_map(|it| telling.index.consents.of(it.id.as_str())).peekable();
    printed && asked.peek().is_some() && asked.all(|it| it.withdrawal.is_stated())
}

/// Against direct marketing alone, the right to object to that is enough; where a purpose has no basis yet, nobody knows
/// whether it is.
fn objection<'i>(telling: &Telling<'_, '_>, activities: &[&Activity]) -> Option<Lack<'i>> {
    let general = activities.iter().any(|it| {
        let mut grounds = applies::bases(telling.index, it);
        grounds.any(applies::objectionable)
    });
    if telling.has_right(Right::Objection) {
        return None;
    }
    if general || !telling.has_right(Right::MarketingObjection) {
        return Some(Lack::Right(Right::Objection));
    }
    let open = applies::without_ground(telling).into_iter().next();
    open.map(|place| Lack::Field { why: "duty-open-without-basis", place, param: None, state: State::Unclear })
}

/// Article 13(1): when data are collected. A page one may look up is not put before anybody.
fn in_time<'i>(policy: &Policy) -> Option<Lack<'i>> {
    use PublicationChannel as C;
    unpublished(policy).or_else(|| made_known(policy, &[C::AtCollection, C::Email, C::Paper], "duty-not-at-collection"))
}

/// Article 14(3): within a month, at the first contact or the first disclosure; those people gave nothing and must be sent it.
fn afterwards<'i>(policy: &Policy) -> Option<Lack<'i>> {
    use PublicationChannel as C;
    unpublished(policy).or_else(|| made_known(policy, &[C::Email, C::Paper], "duty-not-sent"))
}

fn unpublished<'i>(policy: &Policy) -> Option<Lack<'i>> {
    let lack = |why, state, param| {
        let place = Place::at(Kind::Policy, policy.id.as_str(), "publication");
        Some(Lack::Field { why, place, param, state })
    };
    match &policy.publication {
        Stated::Value(Publication::Published) => None,
        Stated::Value(other) => {
            let param = Param::Choice { of: "publication", value: other.name() };
            let state = if publication::handed(policy) { State::Unclear } else { State::Missing };
            lack("duty-not-published", state, Some(param))
        }
        Stated::None => lack("duty-never-published", State::Missing, None),
        Stated::Blank | Stated::Unknown => lack("duty-publication-unsaid", State::Unclear, None),
    }
}

fn made_known<'i>(policy: &Policy, by: &[PublicationChannel], why: &'static str) -> Option<Lack<'i>> {
    let lack = |why, state| {
        let place = Place::at(Kind::Policy, policy.id.as_str(), "channels");
        Some(Lack::Field { why, place, param: None, state })
    };
    match policy.channels.as_slice() {
        [] => lack("duty-channel-unsaid", State::Unclear),
        [PublicationChannel::OnRequest] => lack("duty-on-request", State::Missing),
        channels if channels.iter().any(|it| by.contains(it)) => None,
        _ => lack(why, State::Unclear),
    }
}

impl Lack<'_> {
    /// What it makes of the item.
    pub(super) fn state(&self) -> State {
        match self {
            Lack::Right(_) | Lack::Authority => State::Missing,
            Lack::Found(_, state) => *state,
            Lack::Section { state, .. } | Lack::Field { state, .. } => *state,
        }
    }

    /// What cures it.
    pub(super) fn places(&self, telling: &Telling<'_, '_>, item: InformationItem) -> Vec<Place> {
        let policy = telling.policy.id.as_str();
        match self {
            Lack::Found(it, _) => vec![Place::at(it.kind, &it.id, it.field).shown(telling, item, None)],
            Lack::Section { content, .. } => {
                vec![Place { content: Some(*content), ..Place::at(Kind::Policy, policy, None) }]
            }
            Lack::Right(_) => vec![Place::at(Kind::Policy, policy, None).shown(telling, InformationItem::Rights, None)],
            Lack::Authority => {
                let nameless = telling.index.register.supervisory_authorities.first();
                let place = |it: &SupervisoryAuthority| Place::at(Kind::SupervisoryAuthority, it.id.as_str(), "name");
                let place = nameless.map_or_else(|| Place::at(Kind::Policy, policy, None), place);
                vec![place.shown(telling, InformationItem::Rights, None)]
            }
            Lack::Field { place, .. } => vec![place.clone().shown(telling, item, None)],
        }
    }
}

/// What is said of the first, and how many more there are.
pub(super) fn reason(lacks: &[&Lack<'_>]) -> Option<Reason> {
    let rights: Vec<Param> = lacks.iter().filter_map(|it| right(it)).collect();
    let said = match lacks.first()? {
        Lack::Found(finding, _) => Said::Finding(Box::new((*finding).clone())),
        Lack::Section { content, activity, .. } => {
            let section = ("section", Param::Choice { of: "section-content", value: content.name() });
            match activity {
                Some(activity) => words("duty-no-section-of", [section, ("activity", activity.name.text().into())]),
                None => words("duty-no-section", [section]),
            }
        }
        Lack::Right(_) => words("duty-no-right", [("rights", Param::List(rights.clone()))]),
        Lack::Authority => words("duty-no-authority", []),
        Lack::Field { why, param, .. } => words(why, param.clone().map(|it| ("what", it))),
    };
    // The rights are named together.
    let together = if matches!(lacks.first(), Some(Lack::Right(_))) { rights.len() } else { 1 };
    Some(Reason { said, more: lacks.len().saturating_sub(together) })
}

fn right(lack: &Lack<'_>) -> Option<Param> {
    match lack {
        Lack::Right(right) => Some(Param::Choice { of: "right", value: right.name() }),
        _ => None,
    }
}

fn words(id: &str, params: impl IntoIterator<Item = (&'static str, Param)>) -> Said {
    Said::Words { id: id.to_owned(), params: params.into_iter().collect() }
}
