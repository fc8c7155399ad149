//! Print and issue. Print has no side effect; issue numbers, freezes and keeps.

use std::collections::BTreeMap;
use std::path::Path;

use register::backup::Reason;
use register::{Act, RegisterFile};
use report::{Edition, Laid, Order, Printed, Subject};
use schema::{Attachment, Breach, Document, DocumentKind, Entity, Id, Kind, Language, Policy, Review, SubjectRequest};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::app::{App, Call, Preview};
use crate::edit;
use crate::failure::{Code, Failure, Result};
use crate::heads::{self, hexadecimal};
use crate::safety;
use crate::sheet;
use crate::state::Changed;
use crate::written::{self, Written};

/// What is to be printed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Printing {
    subject: DocumentKind,
    /// The policy; where there is only one it need not be named.
    #[serde(default)]
    policy: Option<String>,
    /// The control, request or breach; where there is only one it need not be named.
    #[serde(default)]
    of: Option<String>,
    /// The language; the register's report language where left out.
    #[serde(default)]
    language: Option<Language>,
}

/// What is to be printed, and where to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintTo {
    subject: DocumentKind,
    #[serde(default)]
    policy: Option<String>,
    #[serde(default)]
    of: Option<String>,
    #[serde(default)]
    language: Option<Language>,
    path: String,
}

/// Pages ready to be looked at.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PreviewOf {
    /// What to ask for its pages by.
    token: u32,
    title: String,
    pages: u32,
    /// Width of a page in points.
    width: f32,
    /// Height of a page in points.
    height: f32,
    /// Whether it carries a draft mark.
    draft: bool,
    /// What the mark names.
    missing: Vec<MissingItem>,
    /// Characters no font has.
    characters: Vec<String>,
    /// The page each activity begins on, counted from 0, where the paper has one.
    activities: BTreeMap<String, u32>,
}

/// One thing the draft mark names.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MissingItem {
    code: String,
    kind: Kind,
    id: String,
    text: String,
}

/// One page of a preview, counted from 0.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageOf {
    token: u32,
    page: u32,
}

/// A page as a picture, and its words for those who do not see it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PagePicture {
    svg: String,
    text: String,
}

/// A document that was issued.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Issued {
    document: String,
    number: String,
    /// The short code of its fingerprint.
    code: String,
    changed: Changed,
}

/// An issued document, and where its bytes shall go.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DocumentAt {
    id: String,
    path: String,
}

pub(crate) fn preview(app: &mut App, call: &Call, asked: Printing) -> Result<PreviewOf> {
    let printed = composed(app, call, &asked, Edition::Draft)?;
    let laid = report::lay_out(&printed.document);
    app.previews += 1;
    let (width, height) = laid.pages.first().map_or((0.0, 0.0), |page| (page.width, page.height));
    let answer = PreviewOf {
        token: app.previews,
        title: printed.document.title.clone(),
        pages: count(laid.pages.len()),
        width,
        height,
        draft: !printed.missing.is_empty(),
        missing: printed
            .missing
            .into_iter()
            .map(|one| MissingItem { code: one.code, kind: one.kind, id: one.id, text: one.text })
            .collect(),
        characters: characters(&laid),
        activities: activities(&laid),
    };
    app.preview = Some(Preview { token: answer.token, laid });
    Ok(answer)
}

/// Where the activities begin.
fn activities(laid: &Laid) -> BTreeMap<String, u32> {
    let begins = laid.anchors.iter().filter_map(|(anchor, target)| {
        let id = anchor.0.strip_prefix("activity/").filter(|rest| !rest.contains('/'))?;
        Some((id.to_owned(), count(target.page)))
    });
    begins.collect()
}

pub(crate) fn page(app: &mut App, _: &Call, asked: PageOf) -> Result<PagePicture> {
    let gone = || Failure::of(Code::NoSuchPage);
    let preview = app.preview.as_ref().filter(|preview| preview.token == asked.token).ok_or_else(gone)?;
    let at = asked.page as usize;
    Ok(PagePicture {
        svg: report::svg(&preview.laid, at).ok_or_else(gone)?,
        text: report::text(&preview.laid, at).ok_or_else(gone)?,
    })
}

pub(crate) fn print(app: &mut App, call: &Call, asked: PrintTo) -> Result<Written> {
    let PrintTo { subject, policy, of, language, path } = asked;
    let printed = composed(app, call, &Printing { subject, policy, of, language }, Edition::Draft)?;
    let laid = report::lay_out(&printed.document);
    let bytes = pdf(&laid)?;
    let written = written::for_user(Path::new(&path), &bytes)?;
    Ok(Written { pages: Some(count(laid.pages.len())), characters: characters(&laid), ..written })
}

pub(crate) fn issue(app: &mut App, call: &Call, asked: Printing) -> Result<Issued> {
    let file = app.file()?;
    let trail_head = hexadecimal(&file.head());
    let language = printed_language(app, &asked)?;
    let subject = meant(app, call, &asked, language)?;
    let number = next_number(file, call.now.today.year())?;
    let version = next_version(&file.content().documents, asked.subject, &subject);
    let edition = Edition::Issued { number: number.clone(), version, trail_head: trail_head.clone() };
    let printed = composed_as(app, call, &subject, language, edition)?;
    let laid = report::lay_out(&printed.document);
    let unknown = characters(&laid);
    if !unknown.is_empty() {
        return Err(Failure::of(Code::NoFont).with("characters", unknown.join(" ")));
    }
    let bytes = pdf(&laid)?;
    let fingerprint = printed.fingerprint.clone().unwrap_or_default();
    let stamp = app.stamp(call);
    let before = app.file()?.events();
    let title = printed.document.title.clone();
    let file_name = format!("{number} {title}");
    let canonical = printed.canonical;
    let document = app.file_mut()?.transact(&stamp, Act::Issue, None, |change| {
        let snapshot = change.attach(&format!("{file_name}.json"), "application/json", &canonical)?;
        let pdf = change.attach(&format!("{file_name}.pdf"), "application/pdf", &bytes)?;
        let document = Document {
            id: Id::default(),
            number: number.clone(),
            subject: asked.subject,
            policy: policy_of(&subject),
            review: review_of(&subject),
            request: request_of(&subject),
            breach: breach_of(&subject),
            compared: compared_of(&subject),
            title,
            version,
            language,
            issued_on: stamp.now.today,
            issued_by: stamp.actor.clone(),
            fingerprint: fingerprint.clone(),
            trail_head,
            snapshot,
            pdf,
        };
        change.put(&document)
    })?;
    let document = document.id;
    heads::remember(app, call);
    safety::keep(app, call, Reason::Issue);
    let changed = edit::changed_since(app, call, before)?;
    Ok(Issued { document: document.to_string(), number, code: report::code(&fingerprint), changed })
}

pub(crate) fn document_pdf(app: &mut App, _: &Call, asked: DocumentAt) -> Result<Written> {
    let (_, bytes) = issued(app, &asked.id)?;
    written::for_user(Path::new(&asked.path), &bytes)
}

/// A draft's title and its PDF.
pub(crate) fn draft(app: &App, call: &Call, asked: &Printing) -> Result<(String, Vec<u8>)> {
    let printed = composed(app, call, asked, Edition::Draft)?;
    let bytes = pdf(&report::lay_out(&printed.document))?;
    Ok((printed.document.title, bytes))
}

/// What an issued document is called, and the PDF it was issued as.
pub(crate) fn issued(app: &App, id: &str) -> Result<(String, Vec<u8>)> {
    let file = app.file()?;
    let missing = || Failure::of(Code::NotFound).with("kind", Kind::Document.name()).with("id", id);
    // A sheet that is checked on a past day may have been issued later: what was issued is the same on every day.
    let held = [app.content()?, file.content()].into_iter().find_map(|register| {
        let document = Document::find(register, &Id::new(id))?;
        Some((document, Attachment::find(register, &document.pdf)?))
    });
    let (document, pdf) = held.ok_or_else(missing)?;
    Ok((format!("{} {}", document.number, document.title), file.bytes_of(pdf)?))
}

fn composed(app: &App, call: &Call, asked: &Printing, edition: Edition) -> Result<Printed> {
    let language = printed_language(app, asked)?;
    let subject = meant(app, call, asked, language)?;
    composed_as(app, call, &subject, language, edition)
}

fn composed_as(app: &App, call: &Call, subject: &Subject, language: Language, edition: Edition) -> Result<Printed> {
    let law = app.law();
    let printed = app.past.as_ref().map(|past| past.asked);
    let order = Order { register: app.content()?, law: &law, now: call.now, printed, language, edition };
    Ok(report::compose(&order, subject)?)
}

/// What is asked for, with the record it is made from.
fn meant(app: &App, call: &Call, asked: &Printing, language: Language) -> Result<Subject> {
    let (file, register) = (app.file()?, app.content()?);
    let of = asked.of.as_deref();
    let review = || report::one_named(&register.reviews, of, |it| it.period.clone());
    let breach = || report::one_named(&register.breaches, of, |it| format!("{} {}", it.number, it.title));
    // Who asked is not told by a refusal.
    let request = || match of {
        Some(_) => report::one_named(&register.subject_requests, of, |it| it.number.clone()),
        None => report::one_named(&report::access_requests(register), of, |it| it.number.clone()),
    };
    Ok(match asked.subject {
        DocumentKind::Article30 => Subject::Article30,
        DocumentKind::Article30Processor => Subject::Article30Processor,
        DocumentKind::Policy => Subject::Policy(report::policy_named(register, asked.policy.as_deref())?),
        DocumentKind::Processors => Subject::Processors,
        DocumentKind::Measures => Subject::Measures,
        DocumentKind::Agenda => Subject::Agenda(review()?),
        DocumentKind::Minutes => Subject::Minutes(review()?),
        DocumentKind::SupervisionPlan => Subject::SupervisionPlan,
        DocumentKind::DeletionCalendar => Subject::DeletionCalendar,
        DocumentKind::BreachNotification => Subject::BreachNotification(breach()?),
        DocumentKind::BreachLog => Subject::BreachLog,
        DocumentKind::RequestLog => Subject::RequestLog,
        DocumentKind::AccessAnswer => Subject::AccessAnswer(request()?),
        DocumentKind::ChangeSheet => {
            sheet::subject((file, register), &app.law(), (call.now, language), of, asked.policy.as_deref())?
        }
        DocumentKind::Handover => Subject::Handover,
    })
}

fn policy_of(subject: &Subject) -> Option<Id<Policy>> {
    if let Subject::Policy(id) = subject { Some(id.clone()) } else { None }
}

fn review_of(subject: &Subject) -> Option<Id<Review>> {
    if let Subject::Minutes(id) | Subject::Agenda(id) = subject { Some(id.clone()) } else { None }
}

fn request_of(subject: &Subject) -> Option<Id<SubjectRequest>> {
    if let Subject::AccessAnswer(id) = subject { Some(id.clone()) } else { None }
}

fn breach_of(subject: &Subject) -> Option<Id<Breach>> {
    if let Subject::BreachNotification(id) = subject { Some(id.clone()) } else { None }
}

fn compared_of(subject: &Subject) -> Option<Id<Document>> {
    if let Subject::ChangeSheet(earlier) = subject { Some(earlier.document.clone()) } else { None }
}

fn printed_language(app: &App, asked: &Printing) -> Result<Language> {
    let register = app.content()?;
    Ok(asked
        .language
        .unwrap_or_else(|| register.organisations.first().map(|it| it.report_language).unwrap_or_default()))
}

pub(crate) fn pdf(laid: &Laid) -> Result<Vec<u8>> {
    report::pdf(laid).map_err(|error| Failure::of(Code::Pdf).with("detail", error))
}

/// The next number of the year, `2026-001`: none is given twice, also where its document was erased with its case.
fn next_number(file: &RegisterFile, year: i32) -> Result<String> {
    let start = format!("{year}-");
    let last = file.last_number(Kind::Document, &start)?;
    Ok(format!("{start}{:03}", last.saturating_add(1)))
}

/// One more than the last of the same subject and the same record.
fn next_version(documents: &[Document], kind: DocumentKind, subject: &Subject) -> u32 {
    let (policy, review) = (policy_of(subject), review_of(subject));
    let (request, breach, compared) = (request_of(subject), breach_of(subject), compared_of(subject));
    let same = documents.iter().filter(|it| {
        let own = it.policy == policy && it.review == review && it.request == request && it.breach == breach;
        it.subject == kind && own && it.compared == compared
    });
    same.map(|it| it.version).max().unwrap_or(0) + 1
}

fn characters(laid: &Laid) -> Vec<String> {
    laid.missing.iter().map(char::to_string).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
