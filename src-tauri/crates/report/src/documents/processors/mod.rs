//! The overview of processors and other recipients: how far each agreement is, what it lacks, and what comes next.
//! Article 28.

mod agreement;
mod clauses;
mod next;
mod others;
mod row;
mod subs;
mod tasks;

use std::collections::BTreeSet;

use rules::{DueDate, Gap, Paper, Stage, Standing};
use schema::{Activity, ActivityStatus, Agreement, Kind, Organisation, Party, Recipient, RecipientRole};

use super::mark::{self, Spot};
use super::parts::Found;
use super::pen::{Pen, joined};
use super::record::company;
use super::{Order, Printed, pick, supervision};
use crate::{Anchor, Block, Column, CompanyLine, Group, Heading, Place, Row, Sheet, Style, Table, Text};

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = Pen::new(order);
    let shown = Shown::of(&pen);
    let mark = mark::of_overview(&pen, organisation, &Paper::Processors, |gap| shown.spot(&pen, gap));
    let mut blocks = processors(&pen, &shown);
    blocks.extend(clauses::section(&pen, &shown));
    blocks.extend(others::section(&pen, if shown.agreements().next().is_some() { "3" } else { "2" }));
    let company_line = CompanyLine { left: company(&pen, organisation), right: pen.t("paper-processors-line") };
    super::print::finish(
        &pen,
        super::print::Content {
            subject: "processors",
            organisation,
            title: pen.words().choice("document-kind", "processors"),
            subtitle: Some(subtitle(&pen, &shown)),
            style: Style::Paper,
            sheet: Sheet::Landscape,
            company_line,
            mark,
            blocks,
            signer: None,
            file: pen.t("paper-processors-file"),
        },
    )
}

/// Who stands in the overview, those that need action first, then by name.
struct Shown<'a> {
    parties: Vec<(&'a Party, Standing)>,
    /// The parties whose notices nobody has answered.
    unanswered: BTreeSet<&'a str>,
    /// The parties whose supervision asks for action.
    unsupervised: BTreeSet<&'a str>,
    /// Processors no party is named for, and recipients nobody has said the role of; those that do the same are one.
    unnamed: Vec<Vec<&'a Recipient>>,
    /// Every date there is, by day.
    dates: Vec<DueDate>,
}

impl<'a> Shown<'a> {
    fn of(pen: &Pen<'a>) -> Shown<'a> {
        let order = pen.order;
        let register = order.register;
        let mut parties: Vec<(&Party, Standing)> = rules::standings(register, order.now, order.law)
            .into_iter()
            .filter(|it| it.stage.is_processor() || it.stage == Stage::Unclear)
            .filter_map(|it| Some((pick::linked::<Party>(register, Some(&it.party))?, it)))
            .collect();
        let found = Found::of(pen);
        let of = |asks: &dyn Fn(&Party) -> bool| -> BTreeSet<&'a str> {
            parties.iter().filter(|(party, _)| asks(party)).map(|(party, _)| party.id.as_str()).collect()
        };
        let unanswered = of(&|it| is_unanswered(pen, &found, it));
        let unsupervised = of(&|it| supervision::needs_action(pen, &found, it));
        parties.sort_by_cached_key(|(party, standing)| {
            (
                rank(standing, unanswered.contains(party.id.as_str()) || unsupervised.contains(party.id.as_str())),
                party.name.text().to_lowercase(),
            )
        });
        let mut unnamed: Vec<Vec<&Recipient>> = Vec::new();
        let processing = recipients(register, pen).into_iter().filter(|(_, it)| {
            (it.role.value() == Some(&RecipientRole::Processor) || !it.role.is_stated())
                && pick::linked::<Party>(register, it.party.as_ref()).is_none()
        });
        for (_, recipient) in processing {
            let same = |it: &&mut Vec<&Recipient>| {
                let alike = |it: &&Recipient| {
                    (&it.category, &it.task, &it.role) == (&recipient.category, &recipient.task, &recipient.role)
                };
                it.first().is_some_and(alike)
            };
            match unnamed.iter_mut().find(same) {
                Some(list) => list.push(recipient),
                None => unnamed.push(vec![recipient]),
            }
        }
        let dates = rules::dates(register, order.now, order.law);
        Shown { parties, unanswered, unsupervised, unnamed, dates }
    }

    /// Parties whose agreement's content can be read.
    fn agreements(&self) -> impl Iterator<Item = (&'a Party, &Standing)> {
        let there = |it: &&(&'a Party, Standing)| {
            it.1.agreement.is_some() && !matches!(it.1.stage, Stage::Requested | Stage::Ended)
        };
        self.parties.iter().filter(there).map(|(party, standing)| (*party, standing))
    }

    /// See [`rank`].
    fn rank_of(&self, party: &Party, standing: &Standing) -> u8 {
        rank(standing, self.unanswered.contains(party.id.as_str()) || self.unsupervised.contains(party.id.as_str()))
    }

    /// Where a gap stands: on the party's row, or on that of the recipient no party is named for.
    fn spot(&self, pen: &Pen<'_>, gap: &Gap) -> Spot {
        let (kind, id) = (gap.finding.kind, gap.finding.id.as_str());
        let recipient = pen.order.register.recipients.iter().find(|it| kind == Kind::Recipient && it.id.as_str() == id);
        let recipient_of = recipient.and_then(|it| it.party.as_ref());
        let of_party = self.parties.iter().position(|(party, standing)| match kind {
            Kind::Party => party.id.as_str() == id,
            Kind::Agreement => standing.agreement.as_ref().is_some_and(|it| it.as_str() == id),
            _ => recipient_of == Some(&party.id),
        });
        let of_unnamed = self.unnamed.iter().position(|it| it.iter().any(|it| it.id.as_str() == id));
        match (of_party, of_unnamed.filter(|_| kind == Kind::Recipient)) {
            (Some(at), _) => {
                Spot { order: at, words: None, anchor: self.parties.get(at).map(|(party, _)| anchor(party)) }
            }
            (None, Some(at)) => {
                let first = self.unnamed.get(at).and_then(|it| it.first());
                Spot { order: self.parties.len() + at, words: None, anchor: first.map(|it| unnamed_anchor(it)) }
            }
            (None, None) => Spot { order: usize::MAX, words: None, anchor: Some(Anchor::new("processors")) },
        }
    }
}

/// Action first, then what is in order, then what has ended.
fn rank(standing: &Standing, act: bool) -> u8 {
    match standing.stage {
        Stage::Ended => 2,
        _ if act || standing.needs_action() => 0,
        _ => 1,
    }
}

/// Whether a notice of the party waits for an answer, or was let pass without one.
fn is_unanswered(pen: &Pen<'_>, found: &Found, party: &Party) -> bool {
    let register = pen.order.register;
    let agreements: Vec<&str> =
        register.agreements.iter().filter(|it| it.party == party.id).map(|it| it.id.as_str()).collect();
    let notices = register.sub_processor_notices.iter().filter(|it| agreements.contains(&it.agreement.as_str()));
    let on: Vec<(Kind, &str)> = notices.map(|it| (Kind::SubProcessorNotice, it.id.as_str())).collect();
    !found.on(&["notice-"], &on).is_empty()
}

fn anchor(party: &Party) -> Anchor {
    Anchor::new(format!("party/{}", party.id))
}

fn unnamed_anchor(recipient: &Recipient) -> Anchor {
    Anchor::new(format!("recipient/{}", recipient.id))
}

/// Who gets data today, with the activity: in the order of the activities.
fn recipients<'a>(register: &'a schema::Register, pen: &Pen<'_>) -> Vec<(&'a Activity, &'a Recipient)> {
    let today = pen.today();
    let live = |activity: &&Activity| activity.status != ActivityStatus::Archived;
    let all = pick::activities(register).into_iter().filter(live);
    let of = |activity: &'a Activity| pick::recipients(register, activity).into_iter().map(move |it| (activity, it));
    all.flat_map(of).filter(|(_, it)| it.until.is_none_or(|until| until >= today)).collect()
}

/// »6 databehandlere · 4 i orden · 2 kræver handling«
fn subtitle(pen: &Pen<'_>, shown: &Shown<'_>) -> Text {
    let of_rank = |wanted: u8| shown.parties.iter().filter(|(party, it)| shown.rank_of(party, it) == wanted).count();
    let (act, in_order) = (of_rank(0) + shown.unnamed.len(), of_rank(1));
    let as_of = Text::from(pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]));
    joined([as_of, counted(pen, "paper-processors-count", act + in_order, act)], " · ")
}

/// »11 foranstaltninger · 8 i orden · 3 kræver handling«
pub(super) fn counted(pen: &Pen<'_>, what: &str, all: usize, act: usize) -> Text {
    let n = |id: &str, n: usize| pen.w(id, &[("n", &n.to_string())]);
    let mut text = Text::from(n(what, all));
    if all > act {
        text = text.plain(" · ").bold(n("paper-overview-in-order", all - act));
    }
    if act > 0 {
        text = text.plain(" · ").warning(n("paper-overview-act", act));
    }
    text
}

fn processors(pen: &Pen<'_>, shown: &Shown<'_>) -> Vec<Block> {
    let heading = Heading::section(1, "1", pen.t("paper-processors"), Anchor::new("processors"));
    let mut groups: Vec<Group> = ["paper-group-act", "paper-group-in-order", "paper-group-ended"]
        .into_iter()
        .zip(0..)
        .map(|(title, wanted)| {
            let of_rank = shown.parties.iter().filter(|(party, it)| shown.rank_of(party, it) == wanted);
            let row = |(party, it): &(&Party, Standing)| {
                row::of(pen, party, it, shown.unsupervised.contains(party.id.as_str()), &shown.dates)
            };
            Group { title: Some(pen.t(title)), rows: of_rank.map(row).collect() }
        })
        .collect();
    if let Some(first) = groups.first_mut() {
        let unnamed: Vec<Row> = shown.unnamed.iter().map(|it| row::unnamed(pen, it)).collect();
        first.rows.extend(unnamed);
    }
    groups.retain(|it| !it.rows.is_empty());
    if groups.is_empty() {
        return vec![Block::Heading(heading), Block::paragraph(pen.t("paper-processors-none"))];
    }
    vec![
        Block::Heading(heading),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new(pen.t("paper-column-processor"), 39.0),
                Column::new(pen.t("paper-column-used-for"), 38.0),
                Column::new(pen.t("paper-column-agreement"), 54.0),
                Column::new(pen.t("paper-column-sub-processors"), 42.0),
                Column::new(pen.t("paper-column-breach-end"), 28.0),
                Column::new(pen.t("papers-column-supervision"), 30.0),
                Column::new(pen.t("paper-column-next"), 26.0),
            ],
            row_header: Some(0),
            groups,
            notes: vec![Text::from(pen.t("paper-processors-note"))],
        }),
    ]
}

/// The agreement a standing rests on.
fn agreement_of<'a>(pen: &Pen<'a>, standing: &Standing) -> Option<&'a Agreement> {
    pick::linked::<Agreement>(pen.order.register, standing.agreement.as_ref())
}
