//! A policy: what data subjects are told, section by section, in the organisation's own order. Articles 12 to 14.

mod adoption;
mod answer;
mod automation;
mod basis;
mod breach;
mod changes;
mod children;
mod complaint;
mod consent;
mod contact;
mod cookies;
mod data;
mod definitions;
mod disclosure;
mod evaluation;
mod further_use;
mod place;
mod pointers;
mod provision;
mod purposes;
mod references;
mod requests;
mod rights;
mod risk;
mod scope;
mod security;
mod sources;
mod storage;

use std::cell::Cell;

use schema::{Activity, Organisation, Policy, PolicySection, SectionContent};

pub(super) use answer::told_of;
pub(super) use place::place_of;
use place::{Placed, sections};

use super::pen::{Noted, Pen, bold, closed, joined, print, said};
use super::print::Content;
use super::{Order, Printed, Refusal, mark, pick, record};
use crate::{Anchor, Block, CompanyLine, Heading, Sheet, Style, Text};

/// What a section is drawn from, and where it stands.
pub(super) struct Drawing<'p, 'a> {
    pub(super) pen: &'p Pen<'a>,
    pub(super) organisation: &'p Organisation,
    pub(super) policy: &'p Policy,
    pub(super) activities: Vec<&'p Activity>,
    /// What the policy has sections of.
    contents: &'p [SectionContent],
    number: Option<usize>,
    anchor: Anchor,
    /// Whether Article 6(1) has been named, so that its letter is enough.
    article_named: &'p Cell<bool>,
}

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation, policy: &Policy) -> Result<Printed, Refusal> {
    let pen = Pen::new(order);
    let mark = mark::of_policy(&pen, organisation, policy);
    if !pen.is_draft() && !mark.missing.is_empty() {
        return Err(Refusal::Incomplete { missing: mark.missing });
    }
    let title = said(print!(&pen, policy.title)).unwrap_or_else(|| pen.words().choice("document-kind", "policy"));
    let told = pick::policy_activities(order.register, policy);
    let placed = sections(order.register, policy);
    let contents: Vec<SectionContent> = placed.iter().map(|it| it.content).collect();
    let article_named = Cell::new(false);
    let drawing = |at: &Placed<'_>| Drawing {
        article_named: &article_named,
        pen: &pen,
        organisation,
        policy,
        activities: limited(order, at.section, &told),
        contents: &contents,
        number: at.number,
        anchor: at.anchor.clone(),
    };
    let mut blocks = Vec::new();
    // What leads in without a heading stands before the list of the sections.
    let led_in = placed.iter().take_while(|it| it.number.is_none()).count();
    let (led_in, placed) = placed.split_at(led_in);
    blocks.extend(led_in.iter().flat_map(|at| drawing(at).section(at.content, at.section)));
    if policy.contents {
        blocks.push(Block::Contents);
    }
    blocks.extend(placed.iter().flat_map(|at| drawing(at).section(at.content, at.section)));
    blocks.extend(adoption::blocks(&pen, policy));
    let company_line = CompanyLine {
        left: record::company(&pen, organisation),
        right: adoption::replaces(&pen, policy).unwrap_or_default(),
    };
    let subtitle = said(print!(&pen, policy.subtitle)).map(Text::from);
    let scope = said(print!(&pen, policy.scope)).map(|it| closed(Text::from(it)));
    // Whose law and authority it speaks of, where that is not the company's own country.
    let readers = print!(&pen, policy.country)
        .value()
        .filter(|it| **it != organisation.country)
        .map(|it| pen.rich("paper-readers-in", &[("country", Text::from(pen.words().choice("country", it.name())))]));
    let subtitle = joined([subtitle, scope, readers].into_iter().flatten(), "\n");
    let content = Content {
        subject: "policy",
        organisation,
        title,
        subtitle: Some(subtitle).filter(|it| !it.is_empty()),
        style: Style::Policy,
        sheet: Sheet::Portrait,
        company_line,
        mark,
        blocks,
        signer: adoption::signer(&pen, policy),
        file: pen.t("paper-policy-file"),
    };
    Ok(super::print::finish(&pen, content))
}

/// The activities a section is drawn from: the one it names, else all the policy tells of.
fn limited<'r>(order: &Order<'r>, section: Option<&PolicySection>, told: &[&'r Activity]) -> Vec<&'r Activity> {
    match section.and_then(|it| it.activity.as_ref()) {
        Some(one) => {
            let told = told.iter().find(|it| it.id == *one).copied();
            told.or_else(|| pick::told_activity(order.register, one)).into_iter().collect()
        }
        None => told.to_vec(),
    }
}

impl Drawing<'_, '_> {
    /// Heading, own words, what is drawn from the register, the statements that stand in the section, and where to read more.
    fn section(&self, content: SectionContent, section: Option<&PolicySection>) -> Vec<Block> {
        let pen = self.pen;
        let heading = self.number.map(|number| Block::Heading(self.heading(number, content, section)));
        let mut blocks: Vec<Block> = heading.into_iter().collect();
        let own = section.and_then(|it| said(print!(pen, it.text)));
        let own = own.as_deref();
        blocks.extend(match content {
            SectionContent::Purpose => match own {
                Some(own) => own_words(Some(own)),
                None => vec![Block::paragraph(pen.t("paper-purpose"))],
            },
            SectionContent::Rights => rights::blocks(self, own, section),
            SectionContent::Security => security::blocks(self, own),
            _ => join(own_words(own), self.drawn(content, own)),
        });
        match content {
            // The rights place their statements themselves: before the complaint, which closes the section.
            SectionContent::Rights => {}
            SectionContent::Principles => blocks.extend(self.points(section)),
            _ => blocks.extend(self.statements(section)),
        }
        blocks.extend(section.map(|it| references::blocks(pen, it)).unwrap_or_default());
        if let [] | [Block::Heading(_)] = blocks.as_slice() {
            blocks.push(Block::paragraph(pen.t(&id("paper-nothing", content))));
        }
        blocks
    }

    /// What the register holds for a section; nothing where it holds nothing and nothing must be told.
    fn drawn(&self, content: SectionContent, own: Option<&str>) -> Vec<Block> {
        if self.activities.is_empty() && asks_of_activities(content) {
            return vec![Block::paragraph(self.pen.blank())];
        }
        match content {
            SectionContent::Own
            | SectionContent::Purpose
            | SectionContent::Rights
            | SectionContent::Security
            | SectionContent::Principles => Vec::new(),
            SectionContent::Basis => basis::blocks(self),
            SectionContent::Scope => scope::blocks(self),
            SectionContent::Contact => contact::blocks(self),
            SectionContent::Disclosure => disclosure::blocks(self),
            SectionContent::Evaluation => evaluation::blocks(self),
            SectionContent::Definitions => definitions::blocks(self),
            SectionContent::Purposes => purposes::blocks(self, own),
            SectionContent::Data => data::blocks(self),
            SectionContent::Sources => sources::blocks(self),
            SectionContent::Storage => storage::blocks(self),
            SectionContent::Provision => provision::blocks(self),
            SectionContent::Automation => automation::blocks(self),
            SectionContent::Consent => consent::blocks(self),
            SectionContent::Cookies => cookies::blocks(self),
            SectionContent::Children => children::blocks(self),
            SectionContent::Risk => risk::blocks(self),
            SectionContent::Breach => breach::blocks(self),
            SectionContent::FurtherUse => further_use::blocks(self),
            SectionContent::Pointers => pointers::blocks(self),
            SectionContent::Changes => changes::blocks(self),
        }
    }

    /// The heading that was chosen, or the usual one with the activity it is limited to.
    fn heading(&self, number: usize, content: SectionContent, section: Option<&PolicySection>) -> Heading {
        let pen = self.pen;
        let chosen = section.and_then(|it| said(print!(pen, it.heading)));
        let title = chosen.unwrap_or_else(|| {
            let usual = pen.t(&id("paper-section", content));
            let limit = section.filter(|it| it.activity.is_some()).and_then(|_| self.activities.first().copied());
            match limit.and_then(|it| said(print!(pen, it.name))) {
                Some(activity) => format!("{}: {activity}", usual.trim_end_matches('?')),
                None => usual,
            }
        });
        Heading::section(1, number.to_string(), title, self.anchor.clone())
    }

    /// Whether the policy has a section of one of these.
    pub(super) fn tells(&self, of: &[SectionContent]) -> bool {
        self.contents.iter().any(|it| of.contains(it))
    }

    /// Blocks under a heading with the activity's name, where there are several.
    pub(super) fn under_activity(&self, at: usize, activity: &Activity, blocks: Vec<Block>) -> Vec<Block> {
        if self.activities.len() < 2 {
            return blocks;
        }
        let pen = self.pen;
        let title = said(print!(pen, activity.name)).unwrap_or_else(|| pen.t("paper-activity-unnamed"));
        let anchor = Anchor::new(format!("{}/{}", self.anchor.0, activity.id));
        let number = self.number.map(|it| format!("{it}.{}", at + 1));
        let mut heading = Heading::section(2, "", title, anchor);
        heading.number = number;
        join(vec![Block::Heading(heading)], blocks)
    }

    /// What is told of each activity: once where all say the same, else each by its name. Of one with nothing to say, nothing.
    pub(super) fn of_each(&self, told: impl Fn(&Activity) -> Text) -> Vec<Block> {
        let pen = self.pen;
        let mut given: Vec<(Vec<&Activity>, Text)> = Vec::new();
        for activity in &self.activities {
            let text = told(activity);
            match given.iter_mut().find(|(_, of)| *of == text) {
                Some((names, _)) => names.push(activity),
                None => given.push((vec![activity], text)),
            }
        }
        if let [(_, text)] = given.as_slice() {
            return Some(Block::paragraph(text.clone())).filter(|_| !text.is_empty()).into_iter().collect();
        }
        given.retain(|(_, text)| !text.is_empty());
        let lines: Vec<Text> = given
            .into_iter()
            .map(|(activities, text)| {
                let names = activities.into_iter().map(|it| bold(pen.stated(print!(pen, it.name)))).collect();
                joined([pen.list_of(names), text], ": ")
            })
            .collect();
        if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
    }

    pub(super) fn statements(&self, section: Option<&PolicySection>) -> Vec<Block> {
        let text = joined(self.claims(section), " ");
        if text.is_empty() { Vec::new() } else { vec![Block::paragraph(text)] }
    }

    /// The same, a point for each.
    fn points(&self, section: Option<&PolicySection>) -> Vec<Block> {
        let points = self.claims(section);
        if points.is_empty() { Vec::new() } else { vec![Block::List(points)] }
    }

    fn claims(&self, section: Option<&PolicySection>) -> Vec<Text> {
        let list = section.map(|it| pick::statements(self.pen.order.register, it)).unwrap_or_default();
        list.into_iter().map(|it| closed(self.pen.stated(print!(self.pen, it.text)))).collect()
    }
}

/// Whether a section tells what must be told of each activity: of a policy that has none, that is missing.
fn asks_of_activities(content: SectionContent) -> bool {
    matches!(
        content,
        SectionContent::Scope
            | SectionContent::Disclosure
            | SectionContent::Purposes
            | SectionContent::Data
            | SectionContent::Sources
            | SectionContent::Storage
            | SectionContent::Provision
            | SectionContent::Automation
    )
}

/// `paper-section-further-use`
fn id(of: &str, content: SectionContent) -> String {
    format!("{of}-{}", content.name().replace('_', "-"))
}

/// Own words: a paragraph for each, and a list where its lines begin with a dash or a dot.
pub(super) fn own_words(text: Option<&str>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for paragraph in text.unwrap_or_default().split("\n\n").map(str::trim).filter(|it| !it.is_empty()) {
        let mut points: Vec<Text> = Vec::new();
        let mut lines: Vec<&str> = Vec::new();
        for line in paragraph.lines() {
            match ["•", "–", "-", "*", "·"].iter().find_map(|sign| line.trim_start().strip_prefix(sign)) {
                Some(point) if point.starts_with([' ', '\t']) => {
                    blocks.extend(lines_of(&mut lines));
                    points.push(Text::from(point.trim()));
                }
                _ => {
                    blocks.extend(points_of(&mut points));
                    lines.push(line);
                }
            }
        }
        blocks.extend(points_of(&mut points));
        blocks.extend(lines_of(&mut lines));
    }
    blocks
}

fn lines_of(lines: &mut Vec<&str>) -> Option<Block> {
    let text = std::mem::take(lines).join("\n");
    if text.trim().is_empty() { None } else { Some(Block::paragraph(text)) }
}

fn points_of(points: &mut Vec<Text>) -> Option<Block> {
    let points = std::mem::take(points);
    if points.is_empty() { None } else { Some(Block::List(points)) }
}

fn join(mut first: Vec<Block>, then: Vec<Block>) -> Vec<Block> {
    first.extend(then);
    first
}

/// A question's name and its answer, where there is one: the answer's first letter a capital, its end mended.
pub(super) fn answered(pen: &Pen<'_>, id: &str, answer: Option<Text>) -> Option<crate::Definition> {
    let text = answer.filter(|it| !it.is_empty())?;
    Some(crate::Definition { term: pen.t(id), text: closed(super::pen::capital(text)), note: None })
}

/// The answers of one record, where there are any.
pub(super) fn answers(list: Vec<Option<crate::Definition>>) -> Vec<Block> {
    let entries: Vec<crate::Definition> = list.into_iter().flatten().collect();
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::Definitions(crate::Definitions { term_width: Some(TERM), entries })]
}

/// The width of the questions' names, in millimetres: the same for all, so that one record stands under another.
const TERM: f32 = 38.0;
