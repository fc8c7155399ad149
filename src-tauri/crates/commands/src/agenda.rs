//! A control as the window shows it: its points, what the register says to each, and what was answered.

use rules::Finding;
use rules::agenda as told;
use schema::law::Law;
use schema::words::Words;
use schema::{
    AgendaAnswer, AgendaFact, AgendaLine, AgendaPart, ControlPlan, Date, Entity, Instant, Kind, Register, Review, Role,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::{App, Call};
use crate::control::{differs, facts_of, found, in_order, in_role, is_unanswered, next};
use crate::failure::Result;
use crate::reading::{Piece, Said, Standing, compared};

/// A control by its name.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgendaOf {
    review: String,
}

/// A control.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ControlView {
    review: String,
    /// What it is called: `Halvårskontrol, 2. halvår 2026`.
    title: String,
    /// Its period in words.
    period: String,
    started_at: Option<Instant>,
    /// The day of the control before it.
    since: Option<Date>,
    /// When it was finished; nothing while it goes on.
    closed_at: Option<Instant>,
    parts: Vec<PartView>,
    /// How many points are answered.
    answered: u32,
    /// Of how many.
    total: u32,
    /// The first point without an answer.
    next: Option<String>,
    /// When the next control is due, by the plan or as it was decided.
    next_on: Option<Date>,
    /// Who carries it out, by the plan.
    done_by: Option<String>,
    /// Who sees it at the end: the director.
    seen_by: Option<String>,
}

/// A part of the agenda.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PartView {
    part: AgendaPart,
    title: String,
    lines: Vec<LineView>,
    answered: u32,
}

/// A point.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LineView {
    id: String,
    /// Its number, from 1.
    number: u32,
    /// What it is called in the agenda.
    name: String,
    /// What is asked.
    asks: String,
    /// How one finds the answer.
    help: Option<String>,
    /// The articles it rests on.
    articles: Vec<String>,
    /// In a few words how it stands: `3 ændringer`.
    state: String,
    /// The kind of the record it is about, where it is about one that is still there.
    kind: Option<Kind>,
    /// That record.
    id_of: Option<String>,
    differences: Vec<DifferenceView>,
    facts: Vec<FactView>,
    findings: Vec<FindingFact>,
    /// Why one cannot answer that nothing has changed.
    closed: Option<String>,
    answer: Option<AgendaAnswer>,
    /// Whether it has an answer that stands.
    answered: bool,
    remark: String,
    evidence: String,
    action: Option<ActionView>,
}

/// One field before and after.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DifferenceView {
    /// What the field is called, or the kind of a record that is new or gone.
    label: String,
    /// The record it belongs to, where that is a part of another.
    of: Option<String>,
    /// The letter of Article 30(1).
    letter: Option<String>,
    /// Nothing where the record is new.
    before: Option<Said>,
    /// Nothing where the record is gone.
    after: Option<Said>,
    day: Option<Date>,
    by: String,
    /// In a sentence.
    text: String,
}

/// What the register says, in a sentence.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FactView {
    code: String,
    text: String,
    /// The points of the agenda it counts.
    lines: Vec<String>,
}

/// What was found when the control began.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FindingFact {
    title: String,
    text: Option<String>,
    kind: Kind,
    id: String,
    field: Option<String>,
    day: Option<Date>,
    /// Whether it is found no more.
    cured: bool,
}

/// What is to be done.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ActionView {
    id: String,
    what: String,
    owner: Option<String>,
    due_on: Option<Date>,
    done_on: Option<Date>,
}

/// A control with all its points.
pub(crate) fn control(app: &mut App, call: &Call, asked: AgendaOf) -> Result<ControlView> {
    let words = app.words(call);
    let register = app.content()?;
    let review = found::<Review>(register, &asked.review)?;
    let plan = ControlPlan::find(register, &review.plan);
    let law = app.law();
    let found = if review.closed_at.is_some() { Vec::new() } else { rules::findings(register, call.now, &law) };
    let seer = Viewer { register, words, law: &law, found: &found, is_over: review.closed_at.is_some() };
    let mut parts: Vec<PartView> = Vec::new();
    let lines = in_order(register, &review.id);
    for (at, line) in lines.iter().enumerate() {
        let view = seer.line(line, number(at + 1), &lines);
        if parts.last().is_none_or(|it| it.part != line.part) {
            let title = words.choice("agenda-part", line.part.name());
            parts.push(PartView { part: line.part, title, lines: Vec::new(), answered: 0 });
        }
        if let Some(part) = parts.last_mut() {
            part.answered += u32::from(view.answered);
            part.lines.push(view);
        }
    }
    let period = period(&review.period, words);
    let months = plan.and_then(|it| it.interval.value()).map_or(0, |it| it.0).to_string();
    let today = call.now.today;
    Ok(ControlView {
        title: words.with("control-title", &[("interval", &months), ("period", &period)]),
        period,
        review: review.id.to_string(),
        started_at: review.started_at,
        since: review.since,
        closed_at: review.closed_at,
        answered: parts.iter().map(|it| it.answered).sum(),
        total: number(lines.len()),
        next: lines.iter().find(|it| is_unanswered(register, it)).map(|it| it.id.to_string()),
        next_on: review.next_on.or_else(|| plan.and_then(|plan| next(plan, today))),
        done_by: review.done_by.as_ref().or_else(|| plan?.responsible.as_ref()).map(ToString::to_string),
        seen_by: match &review.seen_by {
            Some(person) => Some(person.to_string()),
            None if review.closed_at.is_some() => None,
            None => in_role(register, Role::Director, today).map(|it| it.id.to_string()),
        },
        parts,
    })
}

/// A period in words.
pub(crate) fn period(period: &str, words: &Words) -> String {
    let (year, rest) = period.split_once('-').unwrap_or((period, ""));
    match (rest.get(..1), rest.get(1..)) {
        (Some("H"), Some(n)) => words.with("control-half", &[("n", n), ("year", year)]),
        (Some("Q"), Some(n)) => words.with("control-quarter", &[("n", n), ("year", year)]),
        _ => period.to_owned(),
    }
}

struct Viewer<'a> {
    register: &'a Register,
    words: &'a Words,
    law: &'a Law,
    found: &'a [Finding],
    /// Whether the control is finished: what is so today has no place in it then.
    is_over: bool,
}

impl Viewer<'_> {
    fn line(&self, line: &AgendaLine, number: u32, all: &[&AgendaLine]) -> LineView {
        let words = self.words;
        let facts = facts_of(self.register, &line.id);
        let changes = facts.iter().filter(|it| differs(it)).count();
        let asks = told::asks(line, &facts, self.law, words);
        let is_there =
            |kind: Kind| self.register.values(kind).is_ok_and(|it| it.iter().any(|it| it["id"] == line.subject));
        let kind = Kind::named(&line.subject_kind).filter(|kind| is_there(*kind));
        let action = self.register.actions.iter().find(|it| it.line.as_ref() == Some(&line.id));
        let name = match line.subject_kind.as_str() {
            "" => asks.clone(),
            of => told::named(of, &line.subject_name, words),
        };
        let action = action.map(|it| ActionView {
            id: it.id.to_string(),
            what: it.what.text().to_owned(),
            owner: it.owner.as_ref().map(ToString::to_string),
            due_on: it.due_on,
            done_on: it.done_on,
        });
        let mut differences: Vec<DifferenceView> =
            facts.iter().filter(|it| self.is_row(it)).map(|it| self.difference(it, line)).collect();
        // The law's letters are the order of the record.
        differences.sort_by_key(|it| (it.letter.is_none(), it.letter.clone()));
        LineView {
            id: line.id.to_string(),
            number,
            name,
            asks,
            help: told::help(line, self.law, words),
            articles: self.law.point(&line.point).map(|it| it.articles.clone()).unwrap_or_default(),
            state: self.state(line, &facts, action.as_ref()),
            kind,
            id_of: kind.map(|_| line.subject.clone()),
            differences,
            facts: facts.iter().filter(|it| self.is_plain(it)).map(|it| self.fact(it, all)).collect(),
            findings: facts.iter().filter_map(|it| self.finding(it)).collect(),
            closed: (changes > 0).then(|| words.with("control-closed", &[("count", &changes.to_string())])),
            answer: line.answer.value().copied(),
            answered: !is_unanswered(self.register, line),
            remark: line.remark.text().to_owned(),
            evidence: line.evidence.text().to_owned(),
            action,
        }
    }

    /// In a few words: what was answered, else what is to be looked at.
    fn state(&self, line: &AgendaLine, facts: &[&AgendaFact], action: Option<&ActionView>) -> String {
        let words = self.words;
        let count = |id: &str, n: usize| words.with(id, &[("count", &n.to_string())]);
        match (line.answer.value(), action.and_then(|it| it.due_on)) {
            (Some(AgendaAnswer::Action), Some(due)) => {
                return words.with("control-state-action", &[("date", &words.date(due))]);
            }
            (Some(answer), _) => {
                return words.text(&format!("control-answer-{}", answer.name()).replace('_', "-"));
            }
            _ => {}
        }
        let has = |code: &str| facts.iter().any(|it| it.code == code);
        let changes = facts.iter().filter(|it| differs(it)).count();
        let findings = facts.iter().filter(|it| self.finding(it).is_some()).count();
        match () {
            () if has("new") => words.text("control-state-new"),
            () if has("ended") => words.text("control-state-ended"),
            () if has("gone") => words.text("control-state-gone"),
            () if changes > 0 => count("control-state-changes", changes),
            () if findings > 0 => count("control-state-findings", findings),
            () if has("uncontrolled") => words.text("control-state-first"),
            () if has("untouched") => words.text("control-state-untouched"),
            () => String::new(),
        }
    }

    fn is_row(&self, fact: &AgendaFact) -> bool {
        matches!(fact.code.as_str(), "added" | "removed" | "altered")
    }

    fn is_plain(&self, fact: &AgendaFact) -> bool {
        told::is_said(fact) && !self.is_row(fact) && fact.code != "finding"
    }

    fn difference(&self, fact: &AgendaFact, line: &AgendaLine) -> DifferenceView {
        let words = self.words;
        let kind = Kind::named(&fact.subject_kind);
        let field = kind.and_then(|it| it.field(&fact.field));
        let is_altered = fact.code == "altered";
        let said = |json: &str| {
            let value: Value = serde_json::from_str(json).unwrap_or(Value::Null);
            field.map(|field| Said {
                standing: Standing::of(field, &value),
                pieces: vec![Piece { text: told::value(field, json, words), differs: false }],
            })
        };
        let (before, after) = match (is_altered, said(&fact.before), said(&fact.after)) {
            (true, Some(before), Some(after)) => {
                let (before, after) = compared(before, after);
                (Some(before), Some(after))
            }
            (_, _, after) if fact.code == "added" => (None, after),
            (_, before, _) => (before, None),
        };
        let label = match (kind, field) {
            (Some(kind), Some(field)) if is_altered => words.field(kind, field),
            (Some(kind), _) => capital(&words.kind(kind)),
            _ => String::new(),
        };
        let names_itself = kind.is_some_and(|it| it.named_by().contains(&fact.field.as_str()));
        let is_part = (fact.subject_kind.as_str(), &fact.subject) != (line.subject_kind.as_str(), &line.subject);
        let of = (is_altered && is_part && !names_itself && !fact.subject_name.is_empty())
            .then(|| told::named(&fact.subject_kind, &fact.subject_name, words));
        let letter = (line.subject_kind == Kind::Activity.name()).then(|| letter(kind?, field)).flatten();
        DifferenceView {
            label,
            of,
            letter,
            before,
            after,
            day: fact.day,
            by: fact.by.clone(),
            text: told::sentence(fact, words),
        }
    }

    fn fact(&self, fact: &AgendaFact, all: &[&AgendaLine]) -> FactView {
        let is_counted = |it: &&&AgendaLine| match fact.subject_kind.as_str() {
            "" => it.part == AgendaPart::Cases && it.point.is_empty() && it.subject_kind.is_empty(),
            kind => {
                let changed =
                    |line: &AgendaLine| facts_of(self.register, &line.id).iter().any(|it| it.code != "untouched");
                it.subject_kind == kind && changed(it)
            }
        };
        let lines = if fact.code == "lines" {
            all.iter().filter(is_counted).map(|it| it.id.to_string()).collect()
        } else {
            Vec::new()
        };
        FactView { code: fact.code.clone(), text: told::sentence(fact, self.words), lines }
    }

    fn finding(&self, fact: &AgendaFact) -> Option<FindingFact> {
        let kind = Kind::named(&fact.subject_kind).filter(|_| fact.code == "finding")?;
        Some(FindingFact {
            title: told::sentence(fact, self.words),
            text: told::finding_text(fact, self.words),
            kind,
            id: fact.subject.clone(),
            field: (!fact.field.is_empty()).then(|| fact.field.clone()),
            day: fact.day,
            cured: !self.is_over && !told::still_found(fact, self.found),
        })
    }
}

/// The letter of Article 30(1) a field or a record answers to.
fn letter(kind: Kind, field: Option<&'static schema::Field>) -> Option<String> {
    let by_article = field.and_then(|it| it.article?.strip_prefix("30(1)(")?.get(..1).map(str::to_owned));
    let by_field = field.filter(|it| it.name == "retention_rule").map(|_| "f".to_owned());
    let by_kind = match kind {
        Kind::Purpose => Some("b"),
        Kind::SubjectCategory | Kind::DataItem | Kind::DataItemSubject => Some("c"),
        Kind::Recipient => Some("d"),
        Kind::Transfer => Some("e"),
        Kind::ActivityMeasure => Some("g"),
        _ => None,
    };
    by_field.or(by_article).or(by_kind.map(str::to_owned))
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
