//! A policy: what data subjects are told, section by section, in the organisation's own order. Articles 12 to 14.

mod adoption;
mod basis;
mod contact;
mod disclosure;
mod evaluation;
mod rights;
mod scope;
mod security;

use rules::Finding;
use schema::{Kind, Organisation, Policy, PolicySection, SectionContent};

use super::pen::{Noted, Pen, closed, joined, print, said};
use super::print::Content;
use super::{Order, Printed, Refusal, mark, pick, record};
use crate::{Anchor, Block, CompanyLine, Heading, Sheet, Style, Text};

/// The order of a policy that has no sections of its own.
const USUAL: [SectionContent; 8] = [
    SectionContent::Purpose,
    SectionContent::Basis,
    SectionContent::Scope,
    SectionContent::Contact,
    SectionContent::Rights,
    SectionContent::Disclosure,
    SectionContent::Security,
    SectionContent::Evaluation,
];

/// What a section is drawn from.
pub(super) struct Drawing<'p, 'a> {
    pub(super) pen: &'p Pen<'a>,
    pub(super) organisation: &'p Organisation,
    pub(super) policy: &'p Policy,
    pub(super) activities: Vec<&'p schema::Activity>,
}

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation, policy: &Policy) -> Result<Printed, Refusal> {
    let pen = Pen::new(order);
    let mark = mark::of_policy(&pen, organisation, policy);
    if !pen.is_draft() && !mark.missing.is_empty() {
        return Err(Refusal::Incomplete { missing: mark.missing });
    }
    let title = said(print!(&pen, policy.title)).unwrap_or_else(|| pen.words().choice("document-kind", "policy"));
    let drawing =
        Drawing { pen: &pen, organisation, policy, activities: pick::policy_activities(order.register, policy) };
    let mut blocks = Vec::new();
    let sections = pick::sections(order.register, policy);
    if sections.is_empty() {
        for (at, content) in USUAL.into_iter().enumerate() {
            blocks.extend(drawing.section(at + 1, content, None));
        }
    }
    for (at, section) in sections.into_iter().enumerate() {
        blocks.extend(drawing.section(at + 1, section.content, Some(section)));
    }
    blocks.extend(adoption::blocks(&drawing));
    let company_line = CompanyLine {
        left: record::company(&pen, organisation),
        right: adoption::replaces(&pen, policy).unwrap_or_default(),
    };
    let content = Content {
        subject: "policy",
        organisation,
        title,
        subtitle: said(print!(&pen, policy.subtitle)).map(Text::from),
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

/// The number and place of the section in which a finding's matter stands, if the policy has it.
pub(super) fn place_of(pen: &Pen<'_>, policy: &Policy, finding: &Finding) -> Option<(usize, Anchor)> {
    let code = finding.code.name();
    let content = match (finding.kind, finding.field) {
        (Kind::Organisation | Kind::Person | Kind::PersonRole | Kind::ContactPoint, _) => SectionContent::Contact,
        (Kind::LegalBasis | Kind::Purpose, _) => SectionContent::Basis,
        (Kind::Activity, Some("third_country_transfer" | "recipients" | "transfer_note")) => SectionContent::Disclosure,
        (Kind::Activity, Some("profiling" | "automated_decisions")) => SectionContent::Rights,
        (Kind::Activity, _) if code.contains("basis") => SectionContent::Basis,
        (Kind::Activity | Kind::DataItem | Kind::RetentionRule | Kind::SubjectCategory, _) => SectionContent::Scope,
        (Kind::Recipient | Kind::Transfer | Kind::Party | Kind::Agreement, _) => SectionContent::Disclosure,
        (Kind::RightProcedure | Kind::SupervisoryAuthority | Kind::PolicyAudience, _) => SectionContent::Rights,
        (Kind::Policy, _) if !matches!(code, "section-missing" | "policy-without-activity") => SectionContent::Rights,
        (Kind::Measure | Kind::Coverage | Kind::System, _) => SectionContent::Security,
        (Kind::ControlPlan | Kind::Review, _) => SectionContent::Evaluation,
        (Kind::Statement, _) => {
            let statement = pen.order.register.statements.iter().find(|it| it.id.as_str() == finding.id)?;
            let sections = pick::sections(pen.order.register, policy);
            let at = sections.iter().position(|it| it.id == statement.section)?;
            return sections.get(at).map(|it| (at + 1, anchor(it.content)));
        }
        _ => return None,
    };
    let sections = pick::sections(pen.order.register, policy);
    let at = match sections.is_empty() {
        true => USUAL.iter().position(|it| *it == content),
        false => sections.iter().position(|it| it.content == content),
    };
    at.map(|at| (at + 1, anchor(content)))
}

fn anchor(content: SectionContent) -> Anchor {
    Anchor::new(format!("section/{}", content.name()))
}

impl Drawing<'_, '_> {
    /// Heading, own words, what is drawn from the register, then the statements that stand in the section.
    fn section(&self, number: usize, content: SectionContent, section: Option<&PolicySection>) -> Vec<Block> {
        let pen = self.pen;
        let heading = section.and_then(|it| said(print!(pen, it.heading)));
        let title = heading.unwrap_or_else(|| pen.t(&format!("paper-section-{}", content.name())));
        let anchor = match (content, section) {
            (SectionContent::Own, Some(section)) => Anchor::new(format!("section/{}", section.id)),
            _ => anchor(content),
        };
        let own = section.and_then(|it| said(print!(pen, it.text)));
        let mut blocks = vec![Block::Heading(Heading::section(1, number.to_string(), title, anchor))];
        blocks.extend(match content {
            SectionContent::Purpose => match own {
                Some(own) => own_words(Some(&own)),
                None => vec![Block::paragraph(pen.t("paper-purpose"))],
            },
            SectionContent::Basis => join(own_words(own.as_deref()), basis::blocks(self)),
            SectionContent::Scope => join(own_words(own.as_deref()), scope::blocks(self)),
            SectionContent::Contact => join(own_words(own.as_deref()), contact::blocks(self)),
            SectionContent::Rights => rights::blocks(self, own.as_deref(), section),
            SectionContent::Disclosure => join(own_words(own.as_deref()), disclosure::blocks(self)),
            SectionContent::Security => security::blocks(self, own.as_deref()),
            SectionContent::Evaluation => join(own_words(own.as_deref()), evaluation::blocks(self)),
            _ => own_words(own.as_deref()),
        });
        // The rights place their statements themselves: before the complaint, which closes the section.
        if content != SectionContent::Rights {
            blocks.extend(self.statements(section));
        }
        blocks
    }

    pub(super) fn statements(&self, section: Option<&PolicySection>) -> Vec<Block> {
        let register = self.pen.order.register;
        let list = section.map(|it| pick::statements(register, it)).unwrap_or_default();
        let texts = list.into_iter().map(|it| closed(self.pen.stated(print!(self.pen, it.text))));
        let text = joined(texts, " ");
        if text.is_empty() { Vec::new() } else { vec![Block::paragraph(text)] }
    }
}

/// Own words, a paragraph for each.
pub(super) fn own_words(text: Option<&str>) -> Vec<Block> {
    let paragraphs = text.unwrap_or_default().split("\n\n").map(str::trim).filter(|it| !it.is_empty());
    paragraphs.map(|it| Block::paragraph(it.to_owned())).collect()
}

fn join(mut first: Vec<Block>, then: Vec<Block>) -> Vec<Block> {
    first.extend(then);
    first
}
