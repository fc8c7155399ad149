//! The answer to a request for access, drafted from the register as a letter. Article 15.

use schema::{
    Activity, CaseArea, ControllerRole, Kind, Organisation, RecipientRole, RequestDecision, Right, SubjectRequest,
    SupervisoryAuthority,
};

use super::super::mark::Marked;
use super::super::parts::{self, Paper, in_order, named};
use super::super::pen::{Noted, Pen, closed, joined, print, said};
use super::super::{Edition, Order, Printed, Refusal, pick, policy};
use crate::{Anchor, Block, Definition, Definitions, Heading, Sheet, Text};

pub(in super::super) fn compose(
    order: &Order<'_>,
    organisation: &Organisation,
    request: &SubjectRequest,
) -> Result<Printed, Refusal> {
    if !is_about_access(request) {
        return Err(Refusal::NotAboutAccess { number: request.number.clone() });
    }
    let pen = &Pen::new(order);
    let activities = about(pen, request);
    let mark = mark(pen, organisation, request, &activities);
    // It goes to somebody outside: what is not whole is not sent.
    if order.edition != Edition::Draft && !mark.missing.is_empty() {
        return Err(Refusal::Incomplete { missing: mark.missing });
    }
    let decision = print!(pen, request.decision).value().copied();
    let held =
        !matches!(decision, Some(RequestDecision::Refused | RequestDecision::NoData | RequestDecision::Withdrawn));
    let mut blocks = opening(pen, request, decision);
    if held {
        for (activity, at) in activities.iter().zip(1..) {
            let name = said(print!(pen, activity.name)).unwrap_or_else(|| pen.t("paper-activity-unnamed"));
            let anchor = Anchor::new(format!("activity/{}", activity.id));
            blocks.push(Block::Heading(Heading::section(2, at.to_string(), name, anchor)));
            blocks.extend(one(pen, organisation, activity));
        }
        blocks.push(parts::small_heading(pen.t("papers-access-copy"), "copy"));
        blocks.push(Block::paragraph(pen.t("papers-access-copy-enclosed")));
        blocks.push(Block::paragraph("_".repeat(64)));
    }
    blocks.extend(rights(pen, held));
    blocks.extend(complaint(pen, organisation));
    blocks.extend(closing(pen, organisation, request));
    let subtitle = [
        print!(pen, request.received_on).value().map(|it| pen.w("papers-access-received", &[("date", &pen.date(*it))])),
        Some(pen.w("papers-access-case", &[("number", print!(pen, request.number).trim())])),
    ];
    let paper = Paper {
        subject: "access-answer",
        title: pen.t("papers-access-title"),
        subtitle: joined(subtitle.into_iter().flatten().map(Text::from), " · "),
        line: pen.t("papers-access-line"),
        file: pen.t("papers-access-file"),
        sheet: Sheet::Portrait,
        mark,
        blocks,
        signer: None,
    };
    Ok(parts::finish(pen, organisation, paper))
}

/// Whether a request asks what is held about somebody, or nobody has said what it asks.
pub(in super::super) fn is_about_access(request: &SubjectRequest) -> bool {
    let access = [Right::Access, Right::Information, Right::Purpose, Right::Categories, Right::StoragePeriod];
    request.rights.is_empty() || request.rights.iter().any(|it| access.contains(it))
}

/// The activities the request is about; all of one's own where none is chosen.
fn about<'r>(pen: &Pen<'r>, request: &SubjectRequest) -> Vec<&'r Activity> {
    let register = pen.order.register;
    let areas = register.case_areas.iter().filter(|it: &&CaseArea| it.request.as_ref() == Some(&request.id));
    let areas = in_order(areas, |it| it.position);
    let chosen: Vec<&Activity> =
        areas.iter().filter_map(|it| pick::linked::<Activity>(register, it.activity.as_ref())).collect();
    if chosen.is_empty() { pick::own_activities(register) } else { chosen }
}

/// To whom, what was asked, and what is answered.
fn opening(pen: &Pen<'_>, request: &SubjectRequest, decision: Option<RequestDecision>) -> Vec<Block> {
    let to = [pen.stated(print!(pen, request.requester)), pen.stated(print!(pen, request.reply_to))];
    let asks =
        said(print!(pen, request.asks)).map(|it| closed(pen.rich("papers-access-asks", &[("what", Text::from(it))])));
    let lead = match decision {
        Some(RequestDecision::NoData) => "papers-access-no-data",
        Some(RequestDecision::Refused) => "papers-access-refused",
        Some(RequestDecision::PartlyGranted) => "papers-access-partly",
        Some(RequestDecision::Withdrawn) => "papers-access-withdrawn",
        Some(RequestDecision::Granted) | None => "papers-access-granted",
    };
    let reasons = match decision {
        Some(RequestDecision::Refused | RequestDecision::PartlyGranted) => {
            Some(closed(pen.rich("papers-access-reasons", &[("why", pen.stated(print!(pen, request.reasons)))])))
        }
        _ => None,
    };
    let mut blocks = vec![Block::paragraph(joined(to, "\n"))];
    blocks.push(Block::paragraph(joined(
        [Some(Text::from(pen.t("papers-access-thanks"))), asks].into_iter().flatten(),
        " ",
    )));
    blocks.push(Block::paragraph(joined([Some(Text::from(pen.t(lead))), reasons].into_iter().flatten(), " ")));
    blocks
}

/// What Article 15(1) lists, of one activity.
fn one(pen: &Pen<'_>, organisation: &Organisation, activity: &Activity) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (id, part) in policy::told_of(pen, organisation, activity) {
        if !part.is_empty() {
            blocks.push(parts::small_heading(pen.t(&format!("papers-access-{id}")), &format!("{}/{id}", activity.id)));
            blocks.extend(part);
        }
    }
    blocks
}

/// To have data rectified, erased or restricted, and to object. Article 15(1)(e).
fn rights(pen: &Pen<'_>, held: bool) -> Vec<Block> {
    if !held {
        return Vec::new();
    }
    let entry = |right: &str| Definition {
        term: pen.t(&format!("paper-term-{right}")),
        text: Text::from(pen.t(&format!("papers-access-right-{right}"))),
        note: None,
    };
    vec![
        parts::small_heading(pen.t("papers-access-rights"), "rights"),
        Block::Definitions(Definitions {
            term_width: None,
            entries: ["rectification", "erasure", "restriction", "objection"].map(entry).to_vec(),
        }),
    ]
}

/// Where one complains, and that one may go to court. Articles 12(4) and 15(1)(f).
fn complaint(pen: &Pen<'_>, organisation: &Organisation) -> Vec<Block> {
    let mut authorities = pick::authorities(pen.order.register);
    authorities.sort_by_key(|it| (!it.name.is_stated(), it.country != organisation.country));
    let authority = authorities.into_iter().find(|it| it.name.is_stated());
    let whom = authority.map_or_else(
        || pen.blank(),
        |it: &SupervisoryAuthority| {
            let page = said(print!(pen, it.complaint_page)).or_else(|| said(print!(pen, it.website)));
            let ways = [said(print!(pen, it.address)), page, said(print!(pen, it.phone)), said(print!(pen, it.email))];
            joined([pen.stated(print!(pen, it.name)), joined(ways.into_iter().flatten().map(Text::from), ", ")], ", ")
        },
    );
    vec![
        parts::small_heading(pen.t("papers-access-complaint"), "complaint"),
        Block::paragraph(closed(pen.rich("papers-access-complain", &[("authority", whom)]))),
    ]
}

/// Whom to ask, and who answers.
fn closing(pen: &Pen<'_>, organisation: &Organisation, request: &SubjectRequest) -> Vec<Block> {
    let by = named(pen, print!(pen, request.responsible).as_ref()).unwrap_or_default();
    let mut sender = vec![Text::from(pen.t("papers-access-regards")), by];
    sender.extend(parts::controller(pen, organisation));
    let phone = said(print!(pen, organisation.phone)).map(|it| pen.rich("paper-phone", &[("phone", Text::from(it))]));
    let email = said(print!(pen, organisation.email)).map(Text::from);
    sender.push(joined([phone, email].into_iter().flatten(), " · "));
    vec![Block::paragraph(pen.t("papers-access-questions")), Block::paragraph(joined(sender, "\n"))]
}

/// What a whole answer has and this one has not.
fn mark(pen: &Pen<'_>, organisation: &Organisation, request: &SubjectRequest, activities: &[&Activity]) -> Marked {
    let id = request.id.as_str();
    let refused = matches!(request.decision.value(), Some(RequestDecision::Refused | RequestDecision::PartlyGranted));
    let asked = [
        ("requester", request.requester.is_stated()),
        ("reply_to", request.reply_to.is_stated()),
        ("received_on", request.received_on.is_stated()),
        ("decision", request.decision.is_stated()),
        ("reasons", !refused || request.reasons.is_stated()),
    ];
    let mut marked = Marked::default();
    for (field, _) in asked.into_iter().filter(|(_, there)| !there) {
        let text = pen.w("papers-mark-field", &[("field", &pen.label::<SubjectRequest>(field))]);
        marked.lacks("request-answer-incomplete", Kind::SubjectRequest, id, text, None);
    }
    if !matches!(
        request.decision.value(),
        Some(RequestDecision::Refused | RequestDecision::NoData | RequestDecision::Withdrawn)
    ) {
        activities.iter().for_each(|it| of_activity(pen, &mut marked, it));
    }
    if !pick::authorities(pen.order.register).iter().any(|it| it.name.is_stated()) {
        let text = pen.t("papers-mark-authority");
        marked.lacks("authority-missing", Kind::Organisation, organisation.id.as_str(), text, None);
    }
    parts::language_mark(pen, organisation, &mut marked);
    marked
}

/// What Article 15(1) lists and the register does not know of an activity.
fn of_activity(pen: &Pen<'_>, marked: &mut Marked, activity: &Activity) {
    let register = pen.order.register;
    let name = said(&activity.name).unwrap_or_else(|| pen.t("paper-activity-unnamed"));
    let anchor = Anchor::new(format!("activity/{}", activity.id));
    let mut lack = |kind: Kind, id: &str, what: &str| {
        let text = pen.w("paper-mark-line", &[("place", &name), ("what", &pen.t(what))]);
        marked.lacks("access-incomplete", kind, id, text, Some(anchor.clone()));
    };
    let own = (Kind::Activity, activity.id.as_str());
    if activity.role == ControllerRole::Processor {
        lack(own.0, own.1, "papers-mark-others");
        return;
    }
    if !pick::purposes(register, activity).iter().any(|it| it.description.is_stated()) {
        lack(own.0, own.1, "papers-mark-purposes");
    }
    let items = pick::items(register, activity);
    if items.is_empty() {
        lack(own.0, own.1, "papers-mark-data");
    }
    if items.iter().any(|it| it.about == schema::Datum::Person && it.retention_rule.is_none()) {
        lack(own.0, own.1, "papers-mark-storage");
    }
    if !activity.third_country_transfer.is_settled() {
        lack(own.0, own.1, "papers-mark-transfer");
    }
    let recipients = pick::recipients(register, activity);
    if recipients.is_empty() && activity.recipients != schema::Absence::None {
        lack(own.0, own.1, "papers-mark-recipients");
    }
    let hidden = recipients.iter().filter(|it| {
        it.internal_only && !it.published_as.is_stated() && it.role.value() != Some(&RecipientRole::Internal)
    });
    for recipient in hidden {
        lack(Kind::Recipient, recipient.id.as_str(), "papers-mark-hidden");
    }
}
