//! What a control goes through, built from the register itself. Articles 5(2), 24(1), 32(1)(d).

mod book;
mod cases;
mod differences;
mod issued;
mod points;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use schema::law::Law;
use schema::{Action, AgendaFact, AgendaLine, AgendaPart, CheckPoint, Date, Kind, Now, Register};
use serde_json::{Value, json};

use crate::{Finding, Severity, findings};
pub use book::{Book, Named};
pub use differences::{Difference, Happened, differences};
pub use issued::Issued;
pub use told::{asks, finding_text, help, is_said, named, sentence, value};

/// The fact that carries what a point of the checklist asked when the control began, in each language.
pub(crate) const ASKS: &str = "asks";

/// The fact that carries a finding as it was when the control began, in each language.
pub(crate) const FINDING: &str = "finding";

/// A point of the agenda with what the register says to it. Ids, places and the control are not set yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// The point.
    pub line: AgendaLine,
    /// The facts, in their order. Who made a difference and when is not known here.
    pub facts: Vec<AgendaFact>,
}

/// Everything a control asks on a day, in order.
///
/// `before` is the register as it was at the end of the control before; none where it was never controlled. `since` is
/// that control's day: what happened later is counted. `issued` are the policies that stand on paper.
pub fn agenda(
    before: Option<&Register>,
    register: &Register,
    now: Now,
    law: &Law,
    since: Option<Date>,
    issued: &[Issued],
) -> Vec<Line> {
    let found = findings(register, now, law);
    let mut subjects = Subjects::of(before, register, issued, &found);
    let mut lines: Vec<Line> = actions(register);
    lines.extend(subjects.lines(before.is_some()));
    lines.extend(cases::line(register, now, law, since, subjects.of_cases()));
    let counts = points::Counts { register, now, law, since, lines: &lines };
    let points = checklist(register, now, law, &counts);
    lines.extend(points);
    // Within a part the register speaks first, and then the checklist.
    lines.sort_by_key(|it| it.line.part);
    for (at, line) in lines.iter_mut().enumerate() {
        line.line.position = place(at);
        line.facts.iter_mut().enumerate().for_each(|(at, fact)| fact.position = place(at));
    }
    lines
}

/// The actions that are still to be done, by their dates.
fn actions(register: &Register) -> Vec<Line> {
    let mut open: Vec<&Action> = register.actions.iter().filter(|it| it.done_on.is_none()).collect();
    open.sort_by_key(|it| (it.due_on.is_none(), it.due_on, it.position));
    let line = |action: &Action| {
        let owner = action.owner.as_ref().and_then(|id| register.persons.iter().find(|it| it.id == *id));
        let subject = subject(Kind::Action, action.id.as_str(), action.what.text());
        let fact = AgendaFact {
            code: if owner.is_some() { "action-owned" } else { "action-unowned" }.to_owned(),
            after: json!([owner.map(|it| it.name.text()).unwrap_or_default()]).to_string(),
            day: action.due_on,
            ..fact_on(Kind::Action, action.id.as_str(), action.what.text())
        };
        let dated = fact.day.is_some();
        let code = format!("{}-{}", fact.code, if dated { "dated" } else { "undated" });
        Line { line: AgendaLine { part: AgendaPart::Actions, ..subject }, facts: vec![AgendaFact { code, ..fact }] }
    };
    open.into_iter().map(line).collect()
}

/// The points of the checklist as the organisation asks them.
fn checklist(register: &Register, now: Now, law: &Law, counts: &points::Counts<'_>) -> Vec<Line> {
    let asked = |it: &&CheckPoint| it.since.is_none_or(|since| since <= now.today);
    let mut own: Vec<&CheckPoint> = register.check_points.iter().filter(asked).collect();
    own.sort_by_key(|it| it.position);
    let mut lines = Vec::new();
    for point in law.points(now.today) {
        let changed = own.iter().find(|it| it.point == point.key);
        if changed.is_some_and(|it| it.left_out) {
            continue;
        }
        let reworded = changed.map(|it| it.asks.text()).unwrap_or_default();
        let line = AgendaLine {
            part: part_of_letter(point.part),
            point: point.key.clone(),
            asks: reworded.to_owned(),
            ..AgendaLine::default()
        };
        let said = json!({ "asks": { "da": point.asks.da, "nb": point.asks.nb, "en": point.asks.en } });
        let asks = AgendaFact { code: ASKS.to_owned(), after: said.to_string(), ..AgendaFact::default() };
        let facts = std::iter::once(asks).chain(counts.of(&point.key)).collect();
        lines.push(Line { line, facts });
    }
    for point in own.iter().filter(|it| it.point.is_empty() && !it.left_out && it.asks.is_stated()) {
        let line = AgendaLine { part: point.part, asks: point.asks.text().to_owned(), ..AgendaLine::default() };
        lines.push(Line { line, facts: Vec::new() });
    }
    lines
}

/// What is to be said of each record that is told by itself.
struct Subjects<'r> {
    register: Book,
    before: Option<Book>,
    facts: BTreeMap<usize, (Named, Vec<AgendaFact>)>,
    gone: Vec<(Named, Vec<AgendaFact>)>,
    cases: Vec<&'r Finding>,
}

impl<'r> Subjects<'r> {
    fn of(before: Option<&Register>, register: &Register, issued: &[Issued], found: &'r [Finding]) -> Subjects<'r> {
        let mut subjects = Subjects {
            register: Book::of(register),
            before: before.map(Book::of),
            facts: BTreeMap::new(),
            gone: Vec::new(),
            cases: Vec::new(),
        };
        for difference in before.map(|it| differences(it, register)).unwrap_or_default() {
            subjects.add((difference.under, difference.under_id.clone()), fact_of(&difference));
        }
        subjects.retold(issued);
        for document in issued.iter().filter(|it| !it.differ.is_empty()) {
            subjects.add((Kind::Policy, document.policy.to_string()), document.fact(&subjects.register));
        }
        for finding in found.iter().filter(|it| it.severity != Severity::Note) {
            let named = (finding.kind, finding.id.clone());
            match finding.kind {
                // The control itself answers these.
                Kind::ControlPlan | Kind::Review | Kind::Action => {}
                Kind::SubjectRequest | Kind::Breach | Kind::BreachPhase => subjects.cases.push(finding),
                _ => {
                    let fact = fact_of_finding(finding, &subjects.register.name(&named));
                    subjects.add(subjects.register.root(&named), fact);
                }
            }
        }
        subjects
    }

    fn add(&mut self, under: Named, fact: AgendaFact) {
        let place = self.register.place(&under);
        match place {
            Some(place) => self.facts.entry(place).or_insert_with(|| (under, Vec::new())).1.push(fact),
            None => match self.gone.iter_mut().find(|(it, _)| *it == under) {
                Some((_, facts)) => facts.push(fact),
                None => self.gone.push((under, vec![fact])),
            },
        }
    }

    /// A policy that was never issued may no longer match where an activity it tells of is another than before.
    fn retold(&mut self, issued: &[Issued]) {
        let is_changed = |fact: &AgendaFact| matches!(fact.code.as_str(), "added" | "altered" | "removed" | "ended");
        let changed: BTreeSet<String> = (self.facts.values())
            .filter(|(named, facts)| named.0 == Kind::Activity && facts.iter().any(is_changed))
            .map(|(named, _)| named.1.clone())
            .collect();
        let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (_, record) in self.register.all().filter(|(named, _)| named.0 == Kind::PolicyActivity) {
            let linked = |field: &str| record[field].as_str().unwrap_or_default().to_owned();
            let (policy, activity) = (linked("policy"), linked("activity"));
            let is_on_paper = issued.iter().any(|it| it.policy.as_str() == policy);
            if changed.contains(&activity) && !is_on_paper {
                told.entry(policy).or_default().push(self.register.name(&(Kind::Activity, activity)));
            }
        }
        for (policy, activities) in told {
            let named = (Kind::Policy, policy);
            let fact = AgendaFact {
                code: "policy-activities".to_owned(),
                after: json!(activities).to_string(),
                count: Some(place(activities.len())),
                ..fact_on(Kind::Policy, &named.1, &self.register.name(&named))
            };
            self.add(named, fact);
        }
    }

    /// A line for each activity, and for every other record there is something to say of.
    fn lines(&mut self, compared: bool) -> Vec<Line> {
        let activities: Vec<Named> = self
            .register
            .all()
            .filter(|(named, _)| named.0 == Kind::Activity)
            .map(|(named, _)| named.clone())
            .collect();
        for named in activities {
            let is_over = self.register.get(&named).is_some_and(differences::is_over);
            let place = self.register.place(&named).unwrap_or_default();
            let has_change = |facts: &[AgendaFact]| facts.iter().any(|it| it.code != FINDING);
            let changed = self.facts.get(&place).is_some_and(|(_, facts)| has_change(facts));
            // What was over at the control before needs no other look.
            if is_over && !changed {
                self.facts.remove(&place);
                continue;
            }
            if !changed {
                let code = if compared { "untouched" } else { "uncontrolled" };
                let fact = fact_on(named.0, &named.1, &self.register.name(&named));
                let entry = self.facts.entry(place).or_insert_with(|| (named, Vec::new()));
                entry.1.insert(0, AgendaFact { code: code.to_owned(), ..fact });
            }
        }
        let mut lines = Vec::new();
        for (named, facts) in std::mem::take(&mut self.facts).into_values() {
            lines.push(Line { line: line_on(&named, &self.register.name(&named)), facts });
        }
        for (named, facts) in std::mem::take(&mut self.gone) {
            let name = self.before.as_ref().map(|it| it.name(&named)).unwrap_or_default();
            lines.push(Line { line: line_on(&named, &name), facts });
        }
        lines
    }

    fn of_cases(&self) -> &[&'r Finding] {
        &self.cases
    }
}

fn line_on(named: &Named, name: &str) -> AgendaLine {
    AgendaLine { part: part_of(named.0), ..subject(named.0, &named.1, name) }
}

fn subject(kind: Kind, id: &str, name: &str) -> AgendaLine {
    AgendaLine {
        subject_kind: kind.name().to_owned(),
        subject: id.to_owned(),
        subject_name: name.to_owned(),
        ..AgendaLine::default()
    }
}

pub(crate) fn fact_on(kind: Kind, id: &str, name: &str) -> AgendaFact {
    AgendaFact {
        subject_kind: kind.name().to_owned(),
        subject: id.to_owned(),
        subject_name: name.to_owned(),
        ..AgendaFact::default()
    }
}

fn fact_of(difference: &Difference) -> AgendaFact {
    let is_whole = (difference.kind, &difference.id) == (difference.under, &difference.under_id);
    let code = match difference.happened {
        Happened::Added if is_whole => "new",
        Happened::Added => "added",
        Happened::Altered => "altered",
        Happened::Ended => "ended",
        Happened::Removed if is_whole => "gone",
        Happened::Removed => "removed",
    };
    let written = |value: &Value| if value.is_null() { String::new() } else { value.to_string() };
    AgendaFact {
        code: code.to_owned(),
        field: difference.field.unwrap_or_default().to_owned(),
        before: written(&difference.before),
        after: written(&difference.after),
        ..fact_on(difference.kind, &difference.id, &difference.name)
    }
}

/// A finding as it is now, in each language: a later program may say it otherwise. Of a case no text is kept.
pub(crate) fn fact_of_finding(finding: &Finding, name: &str) -> AgendaFact {
    use schema::words::Words;
    let in_each = |text: &dyn Fn(&Words) -> String| {
        let each = schema::Language::ALL.iter().map(|it| (it.name().to_owned(), text(Words::of(*it)).into()));
        Value::Object(each.collect())
    };
    let is_case = matches!(finding.kind, Kind::SubjectRequest | Kind::Breach | Kind::BreachPhase);
    let said = if is_case {
        json!({ "title": in_each(&|words| finding.title(words)) })
    } else {
        json!({ "title": in_each(&|words| finding.title(words)), "text": in_each(&|words| finding.message(words)) })
    };
    AgendaFact {
        code: FINDING.to_owned(),
        field: finding.field.unwrap_or_default().to_owned(),
        before: json!(finding.code.name()).to_string(),
        after: said.to_string(),
        day: finding.due,
        ..fact_on(finding.kind, &finding.id, name)
    }
}

/// Whether a fact of a finding stands still, as far as the register of now says.
pub fn still_found(fact: &AgendaFact, found: &[Finding]) -> bool {
    let code: Option<String> = serde_json::from_str(&fact.before).ok();
    fact.code == FINDING
        && found.iter().any(|it| {
            let field = it.field.unwrap_or_default();
            Some(it.code.name()) == code.as_deref()
                && (it.kind.name(), it.id.as_str(), field) == (&*fact.subject_kind, &*fact.subject, &*fact.field)
        })
}

fn part_of(kind: Kind) -> AgendaPart {
    match kind {
        Kind::Activity => AgendaPart::Activities,
        Kind::Party => AgendaPart::Processors,
        Kind::RetentionRule | Kind::FinancialYear => AgendaPart::Deletion,
        Kind::System | Kind::Measure | Kind::RiskAssessment => AgendaPart::Safety,
        Kind::Person => AgendaPart::Staff,
        Kind::RightProcedure | Kind::BreachProcedure => AgendaPart::Cases,
        Kind::ControlPlan => AgendaPart::Closing,
        _ => AgendaPart::Policies,
    }
}

fn part_of_letter(letter: char) -> AgendaPart {
    match letter {
        'A' => AgendaPart::Activities,
        'B' => AgendaPart::Processors,
        'C' => AgendaPart::Deletion,
        'D' => AgendaPart::Safety,
        'E' => AgendaPart::Staff,
        'F' => AgendaPart::Cases,
        'G' => AgendaPart::Policies,
        _ => AgendaPart::Closing,
    }
}

pub(crate) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
