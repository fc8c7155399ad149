//! The record of Article 30(2): what the organisation carries out for other controllers, each activity on its own page.

mod activity;
mod controllers;
mod overview;

use schema::{DocumentKind, Organisation};

use super::mark;
use super::pen::Pen;
use super::record::{ACTIVITIES, company, front, measures, systems};
use super::retention::Retention;
use super::{Edition, Order, Printed, Refusal, pick};
use crate::{Anchor, Block, CompanyLine, Heading, Sheet, Style};

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Result<Printed, Refusal> {
    let pen = Pen::new(order);
    let activities = pick::activities_for_others(order.register);
    if activities.is_empty() && order.edition != Edition::Draft {
        return Err(Refusal::NothingForOthers);
    }
    let mark = mark::of_processor_record(&pen, organisation);
    let mut blocks = front::processor(&pen, organisation);
    if activities.is_empty() {
        blocks.push(Block::paragraph(pen.t("paper-processor-none")));
    } else {
        blocks.push(Block::Contents);
        blocks.extend(overview::section(&pen, &activities));
        let mut heading = Heading::section(1, ACTIVITIES, pen.t("paper-activities"), Anchor::new("activities"));
        heading.drawn = false;
        blocks.push(Block::Heading(heading));
        for (at, activity) in activities.into_iter().enumerate() {
            let number = format!("{ACTIVITIES}.{}", at + 1);
            blocks.extend(activity::page(&pen, activity, &number, &mark, &Retention::of(&pen)));
        }
        blocks.extend(measures::section(&pen, "d"));
        blocks.extend(systems::section(&pen));
        if mark.missing.is_empty() && !pen.is_draft() {
            blocks.push(front::signature(&pen));
        }
    }
    let company_line = CompanyLine { left: company(&pen, organisation), right: pen.t("paper-processor-line") };
    let subtitle = pen.w("paper-processor-subtitle", &[("date", &pen.date(pen.today()))]);
    Ok(super::print::finish(
        &pen,
        super::print::Content {
            subject: "article-30-2",
            organisation,
            title: pen.words().choice("document-kind", DocumentKind::Article30Processor.name()),
            subtitle: Some(subtitle.into()),
            style: Style::Record,
            sheet: Sheet::Portrait,
            company_line,
            mark,
            blocks,
            signer: front::signer(&pen),
            file: pen.t("paper-processor-file"),
        },
    ))
}
