//! Requests from data subjects: when each is answered, and what its answer lacks. Articles 5(1)(e), 11(2), 12(3)-(6), 19.

use schema::law::Law;
use schema::{Country, Date, Kind, RequestDecision, RequestIdentity, Right, Stated, SubjectRequest};
use serde::Serialize;

use crate::Code;
use crate::dates::DueDate;
use crate::deadlines::{answer_by, extended_by};
use crate::finding::{Finding, Param};
use crate::index::Index;

/// How many days before its last day a request asks for attention.
const NOTICE_DAYS: i64 = 7;

/// How many days one waits for what shows who asks before it is asked for again.
const WAIT_DAYS: i64 = 14;

/// How the time of a request stands. Article 12(3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The day the month is counted from: of the receipt, or the day it became certain who asks.
    pub from: Date,
    /// The last day to answer, or to tell that it takes longer.
    pub first: Date,
    /// The last day to answer: the first, or the one it was extended to in time.
    pub ends: Date,
    /// Whether it was extended in time.
    pub extended: bool,
}

/// The time of a request on a day. None where nobody has said when it was received, and while the time stands still
/// because one was asked to show who one is.
///
/// That it stands still is how EDPB Guidelines 01/2022 read Article 12(6); the article has no such words. It does so only
/// where more was asked for within the first month, and starts anew on the day it became certain.
pub fn request_term(request: &SubjectRequest, today: Date, country: Country, law: &Law) -> Option<Term> {
    let received = *request.received_on.value()?;
    let whole = answer_by(received, country, law)?.ends;
    let from = match asked_in_time(request, received, whole) {
        None => received,
        Some(asked) => request.identity_proven_on?.max(asked),
    };
    let first = answer_by(from, country, law)?.ends;
    let told = request.extended_on.filter(|told| *told <= today && *told <= first);
    let ends = match told {
        Some(_) => extended_by(from, country, law)?.ends,
        None => first,
    };
    Some(Term { from, first, ends, extended: told.is_some() })
}

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for request in &index.register.subject_requests {
        let mut found = Vec::new();
        if !request.received_on.is_stated() {
            found.push(on(Code::RequestReceivedMissing, request).field("received_on"));
        }
        if request.rights.is_empty() {
            found.push(on(Code::RequestRightsMissing, request).field("rights"));
        }
        let term = request_term(request, index.now.today, index.country(), index.law);
        if is_open(index, request) {
            found.extend(identity(index, request));
            found.extend(term.and_then(|term| time(index, request, term)));
            found.extend(term.and_then(|term| told_late(request, term)));
        } else {
            closed(index, request, term, &mut found);
        }
        let told = request.extended_on.is_some();
        if told && !written(&request.extension_reason) {
            found.push(on(Code::RequestExtensionUnreasoned, request).field("extension_reason"));
        }
        refusal(index, request, &mut found);
        found.extend(kept(index, Kind::SubjectRequest, request.id.as_str(), &request.kept_until));
        out.extend(found.into_iter().map(|it| it.with("number", request.number.as_str())));
    }
    unrecorded(index, out);
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    let today = index.now.today;
    for request in &index.register.subject_requests {
        let on = |code, day, article| {
            let date = DueDate::on(code, Kind::SubjectRequest, request.id.as_str(), day, &[article]);
            date.with("number", request.number.as_str())
        };
        let term = request_term(request, today, index.country(), index.law);
        if let Some(term) = term.filter(|_| is_open(index, request)) {
            out.push(on("request-answer", term.ends, "12(3)").field("answered_on"));
            // Past its last day there is nothing left to extend.
            if request.extended_on.is_none() && term.first >= today {
                out.push(on("request-extend", term.first, "12(3)").field("extended_on"));
            }
        }
        if let Some(until) = request.kept_until.value() {
            out.push(on("case-erase", *until, "5(1)(e)").field("kept_until").with("case", Param::Key("request")));
        }
    }
}

/// A case kept past its own last day, on its record. Article 5(1)(e).
pub(crate) fn kept(index: &Index<'_>, kind: Kind, id: &str, until: &Stated<Date>) -> Option<Finding> {
    let until = *until.value().filter(|until| **until < index.now.today)?;
    let case = if kind == Kind::Breach { "breach" } else { "request" };
    let finding = Finding::on(Code::CaseErase, kind, id).field("kept_until").with("until", until);
    Some(finding.with("case", Param::Key(case)).due_on(until))
}

/// A case that is over and has no last day of its own.
pub(crate) fn keep_open(kind: Kind, id: &str) -> Finding {
    let case = if kind == Kind::Breach { "breach" } else { "request" };
    Finding::on(Code::CaseKeepOpen, kind, id).field("kept_until").with("case", Param::Key(case))
}

/// Whether a person has written something.
pub(crate) fn written(text: &Stated<String>) -> bool {
    !text.text().trim().is_empty()
}

fn on(code: Code, request: &SubjectRequest) -> Finding {
    Finding::on(code, Kind::SubjectRequest, request.id.as_str())
}

/// The day more was asked for to be certain who asks, where that was done while the month ran.
fn asked_in_time(request: &SubjectRequest, received: Date, ends: Date) -> Option<Date> {
    let doubted = request.identity.value().is_none_or(|it| *it != RequestIdentity::Certain);
    request.identity_asked_on.filter(|asked| doubted && (received..=ends).contains(asked))
}

fn answered(index: &Index<'_>, request: &SubjectRequest) -> Option<Date> {
    request.answered_on.filter(|day| *day <= index.now.today)
}

/// Whether an answer is still owed. One that was taken back needs none.
fn is_open(index: &Index<'_>, request: &SubjectRequest) -> bool {
    let withdrawn = request.decision.value() == Some(&RequestDecision::Withdrawn);
    answered(index, request).is_none() && !withdrawn
}

/// Article 12(3): the last day lies near, or is past.
fn time(index: &Index<'_>, request: &SubjectRequest, term: Term) -> Option<Finding> {
    let today = index.now.today;
    let left = term.ends.days_since(today);
    let code = match left {
        ..0 => Code::RequestLate,
        0..=NOTICE_DAYS => Code::RequestDue,
        _ => return None,
    };
    let finding = on(code, request).field("answered_on").with("from", term.from).with("due", term.ends);
    let finding = finding.with("extended", Param::Key(if term.extended { "yes" } else { "no" }));
    let finding = if left < 0 { finding.with("late", Param::Days(-left)) } else { finding };
    Some(finding.due_on(term.ends))
}

/// Article 12(3), third sentence: the extension is told within the first month, or there is none.
fn told_late(request: &SubjectRequest, term: Term) -> Option<Finding> {
    let told = request.extended_on.filter(|told| *told > term.first)?;
    let finding = on(Code::RequestExtensionLate, request).field("extended_on").with("told", told);
    Some(finding.with("due", term.first).due_on(term.first))
}

/// Article 12(6): the doubt is removed by asking, and what is asked for does not stay away unseen.
fn identity(index: &Index<'_>, request: &SubjectRequest) -> Option<Finding> {
    let waited = |asked: &Date| index.now.today.days_since(*asked) > WAIT_DAYS;
    let open = on(Code::RequestIdentityOpen, request);
    match (request.identity.value()?, request.identity_asked_on) {
        (RequestIdentity::Doubted, None) => {
            Some(open.field("identity_asked_on").with("state", Param::Key("unasked")).with("asked", ""))
        }
        (RequestIdentity::Doubted, Some(asked)) if request.identity_proven_on.is_none() && waited(&asked) => {
            let finding = open.field("identity_proven_on").with("state", Param::Key("waiting")).with("asked", asked);
            Some(finding.due_on(asked.plus_days(WAIT_DAYS)))
        }
        (RequestIdentity::Unproven, asked) => {
            let finding = open.field("decision").with("state", Param::Key("unproven"));
            Some(match asked {
                Some(asked) => finding.with("asked", asked),
                None => finding.with("asked", ""),
            })
        }
        _ => None,
    }
}

/// What is asked of a request that was answered or taken back.
fn closed(index: &Index<'_>, request: &SubjectRequest, term: Option<Term>, found: &mut Vec<Finding>) {
    if !request.kept_until.is_stated() {
        found.push(keep_open(Kind::SubjectRequest, request.id.as_str()));
    }
    let Some(answered) = answered(index, request) else {
        return;
    };
    if let Some(term) = term.filter(|term| answered > term.ends) {
        let finding = on(Code::RequestAnsweredLate, request).field("answered_on").with("answered", answered);
        let late = Param::Days(answered.days_since(term.ends));
        found.push(finding.with("due", term.ends).with("late", late).due_on(term.ends));
    }
    let Some(decision) = request.decision.value() else {
        found.push(on(Code::RequestUndecided, request).field("decision"));
        return;
    };
    let done = matches!(decision, RequestDecision::Granted | RequestDecision::PartlyGranted);
    let changes = |it: &&Right| matches!(it, Right::Rectification | Right::Erasure | Right::Restriction);
    let changed: Vec<Param> = request.rights.iter().filter(changes).map(|it| right(*it)).collect();
    if done && !changed.is_empty() && !request.recipients_told_on.is_settled() {
        let finding = on(Code::RequestRecipientsUntold, request).field("recipients_told_on").with("rights", changed);
        found.push(finding.due_on(answered));
    }
}

fn right(right: Right) -> Param {
    Param::Choice { of: "right", value: right.name() }
}

/// Article 12(4): who is refused is told why, and where to turn.
fn refusal(index: &Index<'_>, request: &SubjectRequest, found: &mut Vec<Finding>) {
    let refused = matches!(request.decision, Stated::Value(RequestDecision::Refused | RequestDecision::PartlyGranted));
    if !refused {
        return;
    }
    let partly = request.decision == Stated::Value(RequestDecision::PartlyGranted);
    let on = |code| on(code, request).with("refused", Param::Key(if partly { "partly" } else { "wholly" }));
    if !written(&request.reasons) {
        found.push(on(Code::RequestRefusalUnreasoned).field("reasons"));
    }
    if request.exceptions.is_empty() {
        found.push(on(Code::RequestExceptionMissing).field("exceptions"));
    }
    // It is told with the answer, so before there is one nobody has kept it back.
    if answered(index, request).is_some() && !request.complaint_told.is_yes() {
        found.push(on(Code::RequestComplaintUntold).field("complaint_told"));
    }
}

/// Article 30(1): to keep cases is a processing activity itself.
fn unrecorded(index: &Index<'_>, out: &mut Vec<Finding>) {
    let requests = index.register.subject_requests.len();
    let breaches = index.register.breaches.len();
    if requests + breaches == 0 || index.activities.iter().any(|it| it.keeps_cases) {
        return;
    }
    let organisation = index.register.organisations.first().map_or("", |it| it.id.as_str());
    let count = |number| Param::Number(u32::try_from(number).unwrap_or(u32::MAX));
    let finding = Finding::on(Code::CasesUnrecorded, Kind::Organisation, organisation);
    out.push(finding.with("requests", count(requests)).with("breaches", count(breaches)));
}
