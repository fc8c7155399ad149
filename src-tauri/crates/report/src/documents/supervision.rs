//! How processors are supervised: the points, what they allow, what was done and what comes next. Articles 5(2) and 28(1).

use rules::Standing;
use schema::{Date, Kind, Months, Organisation, Party, Recipient, Stated, Supervision};

use super::mark::Marked;
use super::parts::{self, Found, Paper, cell, chosen, in_order, named, row, told_day};
use super::pen::{Noted, Pen, bold, closed, joined, labelled, lower_first, print, said, secondary};
use super::processors::counted;
use super::{Order, Printed, pick};
use crate::{Anchor, Block, Column, Group, Row, Sheet, Text};

pub(super) fn compose(order: &Order<'_>, organisation: &Organisation) -> Printed {
    let pen = &Pen::new(order);
    let found = Found::of(pen);
    let mut shown: Vec<(&Party, Vec<&rules::Finding>)> = rules::standings(order.register, order.now, order.law)
        .into_iter()
        .filter(|it: &Standing| it.stage.is_processor() && it.stage != rules::Stage::Ended)
        .filter_map(|it| pick::linked::<Party>(order.register, Some(&it.party)))
        .map(|it| (it, lacking(pen, &found, it)))
        .collect();
    shown.sort_by_cached_key(|(party, lacks)| (lacks.is_empty(), party.name.text().to_lowercase()));
    let act = shown.iter().filter(|(_, lacks)| !lacks.is_empty()).count();
    let rows = |wanted: bool| shown.iter().filter(move |(_, lacks)| lacks.is_empty() != wanted);
    let groups = [("paper-group-act", true), ("paper-group-in-order", false)].map(|(title, wanted)| Group {
        title: Some(pen.t(title)),
        rows: rows(wanted).map(|(party, lacks)| line(pen, party, lacks)).collect(),
    });
    let columns = vec![
        Column::new(pen.t("paper-column-processor"), 42.0),
        Column::new(pen.t("papers-column-tasks"), 42.0),
        Column::new(pen.t("papers-column-points"), 43.0),
        Column::new(pen.t("papers-column-concept"), 54.0),
        Column::new(pen.t("papers-column-last"), 48.0),
        Column::new(pen.t("papers-column-next"), 28.0),
    ];
    let mut blocks = vec![match shown.is_empty() {
        true => Block::paragraph(pen.t("paper-processors-none")),
        false => parts::grouped(columns, 0, groups.to_vec(), vec![Text::from(pen.t("papers-points-unverified"))]),
    }];
    blocks.extend(legend(pen).filter(|_| !shown.is_empty()));
    let mut mark = Marked::default();
    parts::language_mark(pen, organisation, &mut mark);
    let as_of = pen.w("paper-overview-as-of", &[("date", &pen.date(pen.today()))]);
    let paper = Paper {
        subject: "supervision-plan",
        title: pen.t("papers-supervision-title"),
        subtitle: joined([Text::from(as_of), counted(pen, "paper-processors-count", shown.len(), act)], " · "),
        line: pen.t("papers-supervision-line"),
        file: pen.t("papers-supervision-file"),
        sheet: Sheet::Landscape,
        mark,
        blocks,
        signer: None,
    };
    parts::finish(pen, organisation, paper)
}

/// The supervisions of a party, in their order.
fn of_party<'r>(pen: &Pen<'r>, party: &Party) -> Vec<&'r Supervision> {
    in_order(pen.order.register.supervisions.iter().filter(|it| it.party == party.id), |it| it.position)
}

/// What the register finds lacking in the supervision of a party.
fn lacking<'f>(pen: &Pen<'_>, found: &'f Found, party: &Party) -> Vec<&'f rules::Finding> {
    let own = of_party(pen, party);
    let mut on: Vec<(Kind, &str)> = vec![(Kind::Party, party.id.as_str())];
    on.extend(own.iter().map(|it| (Kind::Supervision, it.id.as_str())));
    found.on(&["supervision-"], &on)
}

/// Whether the supervision of a party asks for action.
pub(super) fn needs_action(pen: &Pen<'_>, found: &Found, party: &Party) -> bool {
    !lacking(pen, found, party).is_empty()
}

/// The newest that was done, and the one that is planned, else the newest of all.
struct Shown<'r> {
    done: Option<&'r Supervision>,
    planned: Option<&'r Supervision>,
}

impl<'r> Shown<'r> {
    fn of(pen: &Pen<'r>, party: &Party) -> Shown<'r> {
        let own = of_party(pen, party);
        let done = own.iter().copied().filter(|it| it.done_on.is_some()).max_by_key(|it| it.done_on);
        let planned =
            own.iter().copied().filter(|it| it.done_on.is_none()).min_by_key(|it| (it.due_on.is_none(), it.due_on));
        Shown { done, planned }
    }

    /// Where the points were counted last.
    fn weighed(&self) -> Option<&'r Supervision> {
        self.planned.filter(|it| it.points.is_stated()).or(self.done).or(self.planned)
    }

    /// The day the next is due, by what is written, else by how often the party is supervised.
    fn next(&self, pen: &Pen<'_>, party: &Party) -> Option<Date> {
        let planned = self.planned.and_then(|it| *print!(pen, it.due_on));
        let done = self.done.and_then(|it| {
            let every = match print!(pen, party.supervised_every) {
                Stated::Value(every) => *every,
                _ => Months(pen.order.law.supervision_months.months.0),
            };
            print!(pen, it.next_on).or_else(|| it.done_on?.plus_months(every.0))
        });
        planned.or(done)
    }
}

fn line(pen: &Pen<'_>, party: &Party, lacks: &[&rules::Finding]) -> Row {
    let shown = Shown::of(pen, party);
    let mut who = vec![bold(pen.stated(print!(pen, party.name)))];
    let every = pen.labelled_as(party, "supervised_every", &party.supervised_every, |it| Text::from(pen.months(it.0)));
    who.push(secondary(every));
    for finding in lacks {
        let text = finding.title(pen.words());
        pen.note_finding(finding.code.name(), finding.kind, &finding.id, &finding.message(pen.words()));
        who.push(Text::new().warning(pen.w("papers-warning", &[("what", &text)])));
    }
    // In the first year nothing is asked for yet.
    let empty = || if lacks.is_empty() { pen.dash() } else { pen.blank() };
    let next = shown.next(pen, party).map_or_else(empty, |it| Text::from(pen.date(it)));
    let weighed = shown.weighed();
    let none = || vec![empty()];
    let cells = vec![
        cell(who),
        cell(tasks(pen, party)),
        cell(weighed.map_or_else(none, |it| points(pen, it))),
        cell(weighed.map_or_else(none, |it| concept(pen, it))),
        cell(shown.done.map_or_else(|| vec![Text::from(pen.t("papers-supervised-never"))], |it| done(pen, it))),
        cell(vec![next]),
    ];
    row(cells, Some(Anchor::new(format!("party/{}", party.id))))
}

/// What it does, each task once.
fn tasks(pen: &Pen<'_>, party: &Party) -> Vec<Text> {
    let register = pen.order.register;
    let mut texts: Vec<Text> = Vec::new();
    for activity in pick::activities(register) {
        let own = pick::recipients(register, activity)
            .into_iter()
            .filter(|it: &&Recipient| it.party.as_ref() == Some(&party.id));
        for recipient in own {
            let task = pen.optional(print!(pen, recipient.task));
            if !texts.contains(&task) {
                texts.push(task);
            }
        }
    }
    if texts.is_empty() { vec![pen.dash()] } else { texts }
}

/// The answers to A–D and their sum.
fn points(pen: &Pen<'_>, of: &Supervision) -> Vec<Text> {
    let sum = match print!(pen, of.points) {
        Stated::Value(points) => Text::new().bold(pen.w("papers-points", &[("n", &points.to_string())])),
        empty => pen.empty(empty),
    };
    let yes_no = |letter: &str, value: &Stated<bool>| {
        let answer = match value {
            Stated::Value(yes) => pen.yes_or_no(*yes),
            empty => pen.empty(empty),
        };
        joined([Text::from(format!("{letter}:")), answer], " ")
    };
    let people = match print!(pen, of.people) {
        Stated::Value(scale) => Text::from(lower_first(&pen.words().choice("people-scale", scale.name()))),
        empty => pen.empty(empty),
    };
    vec![
        sum,
        joined([Text::from("A:"), people], " "),
        yes_no("B", print!(pen, of.special)),
        yes_no("C", print!(pen, of.confidential)),
        yes_no("D", print!(pen, of.special_kind)),
    ]
}

/// The concept that was chosen, and those the points leave.
fn concept(pen: &Pen<'_>, of: &Supervision) -> Vec<Text> {
    let law = pen.order.law;
    let number = match print!(pen, of.concept) {
        Stated::Value(number) => {
            let what = law.supervision.concepts.iter().find(|it| u32::from(it.number) == *number);
            let what = what.map(|it| it.what.get(pen.language())).unwrap_or_default();
            vec![Text::new().bold(pen.w("papers-concept", &[("n", &number.to_string())])), Text::from(what)]
        }
        empty => vec![pen.empty(empty)],
    };
    let points = of.points.value().and_then(|it| u8::try_from(*it).ok());
    let allowed: Vec<String> =
        points.map(|it| law.concepts_for(it).iter().map(u8::to_string).collect()).unwrap_or_default();
    let allowed = match (allowed.first(), allowed.last()) {
        (Some(first), Some(last)) if first != last => {
            pen.w("papers-concepts-allowed", &[("from", first), ("to", last)])
        }
        _ => String::new(),
    };
    number.into_iter().chain([secondary(Text::from(allowed))]).collect()
}

/// What was done when and by whom, what it came to, and what was wrong.
fn done(pen: &Pen<'_>, of: &Supervision) -> Vec<Text> {
    let when = print!(pen, of.done_on).map(|it| Text::from(pen.date(it))).unwrap_or_default();
    let by = named(pen, print!(pen, of.done_by).as_ref()).unwrap_or_default();
    let conclusion = chosen(pen, "supervision-conclusion", print!(pen, of.conclusion), |it| it.name());
    let what = said(print!(pen, of.what)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let remarks = said(print!(pen, of.remarks)).map(|it| closed(Text::from(it))).unwrap_or_default();
    vec![
        joined([when, by], ", "),
        bold(conclusion),
        what,
        remarks,
        secondary(labelled!(pen, of.kept_at)),
        secondary(told_day(pen, of, "due_on", &of.due_on)),
    ]
}

/// »2 point, koncept 1«, when it was done and when the next is: for the overview of processors.
pub(super) fn short(pen: &Pen<'_>, party: &Party, lacking: bool) -> Vec<Text> {
    let shown = Shown::of(pen, party);
    let Some(weighed) = shown.weighed() else {
        let words = pen.t("papers-supervised-not");
        return vec![if lacking {
            Text::new().warning(pen.w("papers-warning", &[("what", &words)]))
        } else {
            Text::from(words)
        }];
    };
    let due = if lacking { Text::new().warning(pen.t("papers-supervised-act")) } else { Text::new() };
    let number =
        |id: &str, value: &Stated<u32>| value.value().map(|it| Text::from(pen.w(id, &[("n", &it.to_string())])));
    let counted = joined(
        [
            number("papers-points", print!(pen, weighed.points)),
            number("papers-concept-short", print!(pen, weighed.concept)),
        ]
        .into_iter()
        .flatten(),
        ", ",
    );
    let done = shown.done.map(|it| {
        let conclusion = print!(pen, it.conclusion)
            .value()
            .map(|it| lower_first(&pen.words().choice("supervision-conclusion", it.name())));
        let when = pen.w(
            "papers-supervised-on",
            &[("date", &print!(pen, it.done_on).map(|it| pen.date(it)).unwrap_or_default())],
        );
        joined([Some(Text::from(when)), conclusion.map(Text::from)].into_iter().flatten(), ": ")
    });
    let next = shown.next(pen, party).map(|it| Text::from(pen.w("papers-supervised-next", &[("date", &pen.date(it))])));
    [Some(due), Some(counted), Some(done.unwrap_or_else(|| Text::from(pen.t("papers-supervised-never")))), next]
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect()
}

/// The questions and the concepts, and what is not verified of them.
fn legend(pen: &Pen<'_>) -> impl Iterator<Item = Block> {
    let model = &pen.order.law.supervision;
    let language = pen.language();
    let questions: Vec<String> =
        model.questions.iter().map(|it| format!("{}: {}", it.letter, it.asks.get(language))).collect();
    let concepts: Vec<String> =
        model.concepts.iter().map(|it| format!("{}: {}", it.number, it.what.get(language))).collect();
    [
        pen.w("papers-questions-legend", &[("questions", &questions.join(" "))]),
        pen.w("papers-concepts-legend", &[("concepts", &concepts.join("; "))]),
    ]
    .into_iter()
    .map(|it| Block::Note(Text::from(it)))
}
