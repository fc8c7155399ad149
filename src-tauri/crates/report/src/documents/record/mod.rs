//! The record of Article 30(1), in the layout an authority reads: front page, overview, responsibility, each activity on its own page,
//! measures, systems.

mod activity;
mod activity_fields;
mod automation;
mod basis;
mod breaches;
mod consents;
mod cookies;
mod coverage;
mod data_table;
mod deletion;
pub(super) mod details;
pub(super) mod front;
mod further_use;
pub(super) mod measures;
mod overview;
pub(super) mod recipients;
mod responsibility;
pub(super) mod safety;
mod statements;
pub(super) mod systems;

use schema::Organisation;

use super::mark::{self, Marked};
use super::pen::Pen;
use super::retention::Retention;
use super::{Order, Printed, pick};
pub(crate) use activity::{anchor, letter_anchor};
pub(crate) use activity_fields::{must_be_given, must_be_told, others_are_voluntary};
pub(crate) use basis::{letter, letters, special_letter};
pub(crate) use front::{address, answered, company, person_name, registration_number};
pub(crate) use overview::{meanings, third_country};
pub(crate) use recipients::{destination, recipient_name};
pub(crate) use responsibility::{acts, articles, choices, often};

/// What stands in an activity's fields, for the other record too.
pub(crate) mod page {
    pub(crate) use super::activity::subtitle;
    pub(crate) use super::activity_fields::{data, impact, provision, security, sources, subjects};
    pub(crate) use super::automation::automation;
    pub(crate) use super::basis::{purposes, weighing};
    pub(crate) use super::consents::consents;
    pub(crate) use super::cookies::table as cookies;
    pub(crate) use super::data_table::table;
    pub(crate) use super::deletion::{copies, limits};
    pub(crate) use super::further_use::tests;
    pub(crate) use super::recipients::{recipients, transfer};
}

use crate::{Anchor, Block, CompanyLine, Heading, Sheet, Style};

/// The sections' numbers, where one refers to another.
pub(crate) const ACTIVITIES: &str = "2";
pub(crate) const MEASURES: &str = "3";
pub(crate) const SYSTEMS: &str = "4";
pub(crate) const STATEMENTS: &str = "5";

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = Pen::new(order);
    let title = pen.t("paper-record-title");
    let mark = mark::of_record(&pen, organisation);
    let mut blocks = front::identity(&pen, organisation);
    blocks.push(Block::Contents);
    blocks.extend(overview::section(&pen));
    blocks.extend(responsibility::section(&pen));
    blocks.extend(activities(&pen, organisation, &mark));
    blocks.extend(measures::section(&pen, "g"));
    blocks.extend(safety::sections(&pen));
    blocks.extend(systems::section(&pen));
    blocks.extend(statements::appendix(&pen));
    if mark.missing.is_empty() && !pen.is_draft() {
        blocks.push(front::signature(&pen));
    }
    let company_line = CompanyLine { left: front::company(&pen, organisation), right: pen.t("paper-record-line") };
    let subtitle = pen.w("paper-record-subtitle", &[("date", &pen.date(pen.today()))]);
    super::print::finish(
        &pen,
        super::print::Content {
            subject: "article-30",
            organisation,
            title,
            subtitle: Some(subtitle.into()),
            style: Style::Record,
            sheet: Sheet::Portrait,
            company_line,
            mark,
            blocks,
            signer: front::signer(&pen),
            file: pen.t("paper-record-file"),
        },
    )
}

fn activities(pen: &Pen<'_>, organisation: &Organisation, mark: &Marked) -> Vec<Block> {
    let register = pen.order.register;
    let list = pick::own_activities(register);
    let mut heading = Heading::section(1, ACTIVITIES, pen.t("paper-activities"), Anchor::new("activities"));
    heading.new_page = list.is_empty();
    heading.drawn = list.is_empty();
    let mut blocks = vec![Block::Heading(heading)];
    if list.is_empty() {
        blocks.push(Block::paragraph(pen.blank()));
    }
    for (at, activity) in list.into_iter().enumerate() {
        let number = format!("{ACTIVITIES}.{}", at + 1);
        blocks.extend(activity::page(pen, organisation, activity, &number, mark, &Retention::of(pen)));
    }
    blocks
}
