//! How each external party stands as a processor, and what its agreement lacks. Articles 4(8), 28.

use std::collections::{BTreeSet, HashMap};

use schema::law::Law;
use schema::{
    Activity, ActivityStatus, Agreement, Article28Clause, Article28Frame, Authorisation, Date, EndOfContract, Id, Now,
    Party, Recipient, RecipientRole, Register, Stated,
};
use serde::Serialize;

use crate::index::Index;

/// How long before its end an agreement asks for attention, in months.
pub(crate) const NOTICE: u32 = 2;

/// How one party stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The party.
    pub party: Id<Party>,
    /// How far its agreement is, or why it needs none.
    pub stage: Stage,
    /// The agreement the stage rests on; none where none is registered, or none is needed.
    pub agreement: Option<Id<Agreement>>,
    /// The letters of Article 28(3) that agreement lacks, in order. Empty until a draft of it is there, and once the
    /// party processes nothing more.
    pub clauses: Vec<Article28Clause>,
    /// The parts of the frame of Article 28(3) it lacks, likewise.
    pub frame: Vec<Article28Frame>,
    /// Whether it leaves open how sub-processors are authorised, or how long before a new one there is notice.
    /// Article 28(2).
    pub authorisation_open: bool,
    /// Whose signature is waited for, where it is out for signature.
    pub waits_for: Option<Signature>,
    /// The next date, and why it is one. It is past where the agreement has expired.
    pub next: Option<Next>,
    /// The last day it processed anything, where it processes nothing more and the day is known.
    pub ended_on: Option<Date>,
    /// What became of the data, where it processes nothing more and somebody has said. Article 28(3)(g).
    pub settled: Option<EndOfContract>,
    /// Whether it processes nothing more under an agreement, and nobody has said what became of the data.
    pub unsettled: bool,
    /// When it was asked for the agreement.
    pub requested_on: Option<Date>,
    /// When the agreement's text came.
    pub received_on: Option<Date>,
    /// The activities it is used in, each once, in the register's order; those it was used in, once it has ended.
    pub activities: Vec<Id<Activity>>,
}

/// How far the agreement with a party is, or why it needs none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It gets no data in any activity.
    NotProcessor,
    /// It gets data and answers for them itself, alone or jointly: Article 28 asks for no agreement.
    NotNeeded,
    /// Nobody has said what it is: a recipient without a role, or the supplier of a system with personal data.
    Unclear,
    /// It processes, and no agreement is registered.
    Missing,
    /// An agreement is registered, and nothing of it has come yet.
    Requested,
    /// Its text has come, or something of its content is registered, and nobody has signed.
    Received,
    /// One of the two has signed.
    OutForSignature,
    /// Both have signed, and it is not valid yet.
    Coming,
    /// Signed and valid. What it lacks inside is told beside.
    InForce,
    /// Signed and valid, and it ends within two months with none to follow.
    Expiring,
    /// Its last day is past, and the party still processes.
    Expired,
    /// The party processes nothing more.
    Ended,
}

/// One of the two who sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// The organisation's.
    Controller,
    /// The processor's.
    Processor,
}

/// A date to come, or one that was let pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Next {
    /// The day.
    pub on: Date,
    /// What happens on it.
    pub why: NextReason,
}

/// What happens on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NextReason {
    /// The agreement's last day.
    AgreementEnds,
    /// The agreement's last day was that day.
    AgreementEnded,
    /// The agreement's first day.
    AgreementBegins,
    /// The last day the party processes anything.
    ProcessingEnds,
}

impl Standing {
    /// Whether someone must act: an agreement is to be made, signed, renewed or supplemented, or nobody has said what
    /// the party is.
    pub fn needs_action(&self) -> bool {
        match self.stage {
            Stage::NotProcessor | Stage::NotNeeded => false,
            Stage::Ended => self.unsettled,
            Stage::Coming | Stage::InForce => {
                !self.clauses.is_empty() || !self.frame.is_empty() || self.authorisation_open
            }
            _ => true,
        }
    }
}

impl Stage {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Stage::NotProcessor => "not_processor",
            Stage::NotNeeded => "not_needed",
            Stage::Unclear => "unclear",
            Stage::Missing => "missing",
            Stage::Requested => "requested",
            Stage::Received => "received",
            Stage::OutForSignature => "out_for_signature",
            Stage::Coming => "coming",
            Stage::InForce => "in_force",
            Stage::Expiring => "expiring",
            Stage::Expired => "expired",
            Stage::Ended => "ended",
        }
    }

    /// Whether the party is, or was, a processor.
    pub fn is_processor(self) -> bool {
        !matches!(self, Stage::NotProcessor | Stage::NotNeeded | Stage::Unclear)
    }
}

/// How every party stands, in the order a person gave them.
pub fn standings(register: &Register, now: Now, law: &Law) -> Vec<Standing> {
    let index = Index::of(register, now, law);
    let places = Places::of(register);
    let supplied = supplied(&index, &places);
    let mut parties: Vec<&Party> = register.parties.iter().collect();
    parties.sort_by_key(|it| it.position);
    parties.into_iter().map(|it| standing(&index, &places, &supplied, it)).collect()
}

/// The place of each activity in the register's order, and whether it still goes on.
struct Places<'r>(HashMap<&'r str, (u32, usize, bool)>);

impl<'r> Places<'r> {
    fn of(register: &'r Register) -> Places<'r> {
        let place = |(at, it): (usize, &'r Activity)| {
            (it.id.as_str(), (it.position, at, it.status != ActivityStatus::Archived))
        };
        Places(register.activities.iter().enumerate().map(place).collect())
    }

    fn goes_on(&self, activity: &Id<Activity>) -> bool {
        self.0.get(activity.as_str()).is_some_and(|(_, _, goes_on)| *goes_on)
    }

    /// Activities, each once, in the register's order.
    fn in_order<'a>(&self, activities: impl Iterator<Item = &'a Id<Activity>>) -> Vec<Id<Activity>> {
        let each: BTreeSet<&Id<Activity>> = activities.collect();
        let mut each: Vec<&Id<Activity>> = each.into_iter().collect();
        each.sort_by_key(|it| self.0.get(it.as_str()));
        each.into_iter().cloned().collect()
    }
}

/// The agreement that counts among several: one in force before one to come, that before one let pass, that before
/// a draft; then the one that lacks the least, ends last and was added last.
pub(crate) fn counting<'r>(agreements: &[&'r Agreement], today: Date) -> Option<&'r Agreement> {
    agreements.iter().copied().max_by_key(|it| {
        let rank = match stage(it, today) {
            Stage::InForce => 5,
            Stage::Coming => 4,
            Stage::Expired if it.signed_by_controller_on.is_some() => 3,
            Stage::OutForSignature => 2,
            Stage::Received => 1,
            _ => 0,
        };
        let held = it.clauses.len() + it.frame.len();
        (rank, held, it.last_day().is_none(), it.last_day(), it.position)
    })
}

fn standing(
    index: &Index<'_>,
    places: &Places<'_>,
    supplied: &HashMap<&str, Vec<&Id<Activity>>>,
    party: &Party,
) -> Standing {
    let today = index.now.today;
    let rows = index.recipients_of_party.of(party.id.as_str());
    let now_in = |it: &Recipient| places.goes_on(&it.activity) && index.current(it);
    let processing: Vec<&Recipient> = rows.iter().copied().filter(|it| is_processor(it)).collect();
    let current: Vec<&Recipient> = processing.iter().copied().filter(|it| now_in(it)).collect();
    let agreements = index.agreements.of(party.id.as_str());
    let used = |rows: &[&Recipient]| places.in_order(rows.iter().map(|it| &it.activity));
    let plain = |stage: Stage, activities: Vec<Id<Activity>>| Standing {
        party: party.id.clone(),
        stage,
        agreement: None,
        clauses: Vec::new(),
        frame: Vec::new(),
        authorisation_open: false,
        waits_for: None,
        next: None,
        ended_on: None,
        settled: None,
        unsettled: false,
        requested_on: None,
        received_on: None,
        activities,
    };
    // An agreement with a party that stands in no activity yet is told of as it is.
    if !current.is_empty() || (rows.is_empty() && !agreements.is_empty()) {
        let base = plain(Stage::Missing, used(&current));
        let stops = stops(&current);
        return match counting(agreements, today) {
            Some(agreement) => judged(base, agreements, agreement, stops, today),
            None => Standing { next: stops.map(processing_ends), ..base },
        };
    }
    let others: Vec<&Recipient> = rows.iter().copied().filter(|it| !is_processor(it) && now_in(it)).collect();
    let unsaid: Vec<&Recipient> = others.iter().copied().filter(|it| !it.role.is_stated()).collect();
    let supplies = supplied.get(party.id.as_str());
    match (unsaid.is_empty(), supplies) {
        (false, _) => plain(Stage::Unclear, used(&unsaid)),
        (true, Some(activities)) => plain(Stage::Unclear, places.in_order(activities.iter().copied())),
        (true, None) if !others.is_empty() => plain(Stage::NotNeeded, used(&others)),
        (true, None) if !processing.is_empty() => {
            let agreement = counting(agreements, today);
            let ended = agreement.and_then(|it| it.ended_on).or(stops_at(&processing)).filter(|it| *it < today);
            Standing {
                agreement: agreement.map(|it| it.id.clone()),
                ended_on: ended,
                settled: agreement.and_then(|it| it.settled.value().copied()),
                unsettled: crate::notices::ended(index, party, agreements).is_some(),
                ..plain(Stage::Ended, used(&processing))
            }
        }
        (true, None) => plain(Stage::NotProcessor, Vec::new()),
    }
}

/// A processor's standing by the agreement that counts.
fn judged(base: Standing, all: &[&Agreement], agreement: &Agreement, stops: Option<Date>, today: Date) -> Standing {
    let stage = match stage(agreement, today) {
        Stage::InForce if all_end_soon(all, today) => Stage::Expiring,
        stage => stage,
    };
    let there = stage != Stage::Requested;
    let window =
        agreement.authorisation == Stated::Value(Authorisation::Specific) || agreement.objection_window.is_settled();
    let own = match stage {
        Stage::Coming => agreement.valid_from.map(|on| Next { on, why: NextReason::AgreementBegins }),
        Stage::Expired => agreement.last_day().map(|on| Next { on, why: NextReason::AgreementEnded }),
        Stage::InForce | Stage::Expiring => agreement.last_day().map(|on| Next { on, why: NextReason::AgreementEnds }),
        _ => None,
    };
    Standing {
        stage,
        agreement: Some(agreement.id.clone()),
        clauses: missing(there, Article28Clause::ALL, &agreement.clauses),
        frame: missing(there, Article28Frame::ALL, &agreement.frame),
        authorisation_open: there && !(agreement.authorisation.is_settled() && window),
        waits_for: match (stage, agreement.signed_by_controller_on) {
            (Stage::OutForSignature, Some(_)) => Some(Signature::Processor),
            (Stage::OutForSignature, None) => Some(Signature::Controller),
            _ => None,
        },
        next: own.into_iter().chain(stops.map(processing_ends)).min_by_key(|it| it.on),
        requested_on: agreement.requested_on,
        received_on: agreement.received_on,
        ..base
    }
}

/// How far one agreement is.
pub(crate) fn stage(agreement: &Agreement, today: Date) -> Stage {
    // One that was given up before it was signed binds nobody either.
    let given_up = agreement.ended_on.is_some_and(|on| on < today);
    match (agreement.signed_by_controller_on, agreement.processor_bound_on()) {
        _ if given_up => Stage::Expired,
        (Some(_), Some(_)) if agreement.last_day().is_some_and(|last| last < today) => Stage::Expired,
        (Some(_), Some(_)) if agreement.valid_from.is_some_and(|from| from > today) => Stage::Coming,
        (Some(_), Some(_)) => Stage::InForce,
        (None, None) => {
            let content = !agreement.clauses.is_empty() || !agreement.frame.is_empty();
            let there = agreement.form.is_stated() || content || agreement.received_on.is_some();
            if there { Stage::Received } else { Stage::Requested }
        }
        _ => Stage::OutForSignature,
    }
}

/// Whether every agreement that is signed and not over ends within the notice.
fn all_end_soon(agreements: &[&Agreement], today: Date) -> bool {
    let soon = today.plus_months(NOTICE);
    let signed = agreements.iter().filter(|it| matches!(stage(it, today), Stage::InForce | Stage::Coming));
    signed.map(|it| it.last_day()).all(|until| until.is_some_and(|day| Some(day) <= soon))
}

fn missing<T: Copy + PartialEq>(there: bool, all: &[T], held: &[T]) -> Vec<T> {
    if there { all.iter().copied().filter(|it| !held.contains(it)).collect() } else { Vec::new() }
}

/// The last day of those that process, where each has one.
fn stops(rows: &[&Recipient]) -> Option<Date> {
    if rows.iter().all(|it| it.until.is_some()) { stops_at(rows) } else { None }
}

fn stops_at(rows: &[&Recipient]) -> Option<Date> {
    rows.iter().filter_map(|it| it.until).max()
}

fn processing_ends(on: Date) -> Next {
    Next { on, why: NextReason::ProcessingEnds }
}

fn is_processor(recipient: &Recipient) -> bool {
    recipient.role.value() == Some(&RecipientRole::Processor)
}

/// The parties that supply a system with personal data of an activity without being among its recipients.
fn supplied<'r>(index: &Index<'r>, places: &Places<'_>) -> HashMap<&'r str, Vec<&'r Id<Activity>>> {
    let mut supplied: HashMap<&str, Vec<&Id<Activity>>> = HashMap::new();
    for link in &index.register.activity_systems {
        let Some(system) = index.systems.get(link.system.as_str()) else {
            continue;
        };
        let recipients = index.recipients.of(link.activity.as_str());
        if let Some(supplier) = &system.supplier
            && system.holds_personal_data.is_yes()
            && places.goes_on(&link.activity)
            && !recipients.iter().any(|it| it.party.as_ref() == Some(supplier))
        {
            supplied.entry(supplier.as_str()).or_default().push(&link.activity);
        }
    }
    supplied
}
