//! What the register itself counts to the points of the checklist.

use schema::law::Law;
use schema::{
    ActivityStatus, AgendaFact, DataClass, Date, EvidenceKind, Kind, Measure, MeasureNature, Months, Now, Person,
    Publication, Register, Stated, System, SystemForm,
};

use super::{Line, fact_on, place};
use crate::agreements::Stage;
use crate::{coverage, standings};

/// What the points are counted on.
pub(crate) struct Counts<'r> {
    pub(crate) register: &'r Register,
    pub(crate) now: Now,
    pub(crate) law: &'r Law,
    pub(crate) since: Option<Date>,
    pub(crate) lines: &'r [Line],
}

/// What a measure against something is called. Only its name tells what it is.
const VIRUS: [&str; 3] = ["virus", "malware", "skadelig"];
const COPIES: [&str; 4] = ["sikkerhedskop", "sikkerhetskop", "backup", "back-up"];
const UPDATES: [&str; 4] = ["opdater", "oppdater", "updat", "patch"];
const ACCESS: [&str; 4] = ["adgangssty", "rettighed", "tilgang", "access"];
const PASSWORDS: [&str; 6] = ["adgangskode", "kodeord", "passord", "password", "totrin", "faktor"];
const ENCRYPTION: [&str; 2] = ["krypt", "encrypt"];

impl Counts<'_> {
    /// What the register says to a point. Where it has lines of its own about the matter, only how many.
    pub(crate) fn of(&self, key: &str) -> Vec<AgendaFact> {
        let own = |kind: Kind| self.lines_on(kind);
        match key {
            "A1" => vec![count("activities", self.activities()), own(Kind::Activity)],
            "A2" => vec![count("systems", self.systems().len()), own(Kind::System)],
            "A3" => vec![self.purposes()],
            "A4" => vec![self.special()],
            "B1" => vec![count("processors", self.processors().len()), own(Kind::Party)],
            "B2" => vec![self.agreements()],
            "B3" => vec![self.notices()],
            "B4" => vec![self.supervised()],
            "B5" => vec![self.transfers()],
            "B6" => vec![self.settled()],
            "C1" => vec![count("runs", self.runs()), own(Kind::RetentionRule)],
            "C2" => vec![self.by_law()],
            "C3" => vec![count("rules", self.register.retention_rules.len())],
            "C5" => vec![self.redeleted()],
            "D1" => self.measures(&VIRUS),
            "D2" => self.measures(&COPIES),
            "D3" => self.measures(&UPDATES),
            "D4" => {
                let mut facts = vec![count("left", self.left())];
                facts.extend(self.measures(&ACCESS));
                facts
            }
            "D5" => self.measures(&PASSWORDS),
            "D6" => self.measures(&ENCRYPTION),
            "D7" => self.physical(),
            "D8" => vec![self.risks()],
            "E1" => vec![self.seen("confidentiality", EvidenceKind::Confidentiality), own(Kind::Person)],
            "E2" => vec![self.seen("instruction", EvidenceKind::Instruction)],
            "E3" => vec![count("criminal-records", self.criminal_records())],
            "F1" | "F2" => vec![self.cases()],
            "F3" => vec![count("breach-procedures", self.register.breach_procedures.len())],
            "G1" => vec![self.published(), own(Kind::Policy)],
            "G2" => vec![count("cookies", self.register.cookie_categories.len())],
            "G3" => vec![count("consents", self.register.consents.len())],
            "G4" => vec![count("contacts", self.register.contact_points.len())],
            "G5" => vec![AgendaFact { day: Some(self.law.as_of), ..fact("law-day") }],
            "H1" => vec![self.assigned()],
            "H2" => vec![own(Kind::Action)],
            _ => Vec::new(),
        }
        .into_iter()
        // A count of lines that are not there says nothing.
        .filter(|it| it.code != "lines" || it.count != Some(0))
        .collect()
    }

    fn later(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| self.since.is_none_or(|since| day > since))
    }

    fn lines_on(&self, kind: Kind) -> AgendaFact {
        let lines = self.lines.iter().filter(|it| it.line.subject_kind == kind.name());
        let changed = lines.filter(|it| it.facts.iter().any(|it| it.code != "untouched"));
        AgendaFact { subject_kind: kind.name().to_owned(), ..count("lines", changed.count()) }
    }

    fn cases(&self) -> AgendaFact {
        let has_line =
            self.lines.iter().any(|it| it.line.part == schema::AgendaPart::Cases && it.line.subject.is_empty());
        if has_line { count("lines", 1) } else { fact("no-cases") }
    }

    fn activities(&self) -> usize {
        self.register.activities.iter().filter(|it| it.status == ActivityStatus::Active).count()
    }

    fn systems(&self) -> Vec<&System> {
        let systems = self.register.systems.iter();
        systems.filter(|it| !matches!(it.holds_personal_data, Stated::Value(false) | Stated::None)).collect()
    }

    fn purposes(&self) -> AgendaFact {
        let rests = |id: &str| self.register.legal_bases.iter().any(|it| it.purpose.as_str() == id);
        let purposes = &self.register.purposes;
        of("purposes", purposes.iter().filter(|it| rests(it.id.as_str())).count(), purposes.len())
    }

    fn special(&self) -> AgendaFact {
        let plain = |it: &Stated<DataClass>| matches!(it.value(), None | Some(DataClass::Ordinary));
        count("special", self.register.data_items.iter().filter(|it| !plain(&it.class)).count())
    }

    fn processors(&self) -> Vec<crate::Standing> {
        let standings = standings(self.register, self.now, self.law);
        standings.into_iter().filter(|it| !not_now(it.stage)).collect()
    }

    fn agreements(&self) -> AgendaFact {
        let all = self.processors();
        let whole = |it: &&crate::Standing| {
            matches!(it.stage, Stage::InForce | Stage::Expiring) && it.clauses.is_empty() && it.frame.is_empty()
        };
        of("agreements", all.iter().filter(whole).count(), all.len())
    }

    fn notices(&self) -> AgendaFact {
        let all: Vec<_> = self.register.sub_processor_notices.iter().collect();
        let all: Vec<_> = all
            .into_iter()
            .filter(|it| self.later(it.received_on.value().copied()) || !it.answer.is_stated())
            .collect();
        of("notices", all.iter().filter(|it| it.answer.is_stated()).count(), all.len())
    }

    fn supervised(&self) -> AgendaFact {
        let Months(months) = self.law.supervision_months.months;
        let recent = |day: Date| day.plus_months(months).is_some_and(|until| until >= self.now.today);
        let done = |party: &str| {
            self.register.supervisions.iter().any(|it| it.party.as_str() == party && it.done_on.is_some_and(recent))
        };
        let all = self.processors();
        of("supervised", all.iter().filter(|it| done(it.party.as_str())).count(), all.len())
    }

    fn transfers(&self) -> AgendaFact {
        let all = &self.register.transfers;
        let checked = all.iter().filter(|it| self.later(it.checked_on));
        of("transfers", checked.count(), all.len())
    }

    fn settled(&self) -> AgendaFact {
        let today = self.now.today;
        let ended = self.register.agreements.iter().filter(|it| it.ended_on.is_some_and(|day| day <= today));
        let (settled, all) =
            ended.fold((0, 0), |(settled, all), it| (settled + usize::from(it.settled.is_stated()), all + 1));
        of("settled", settled, all)
    }

    fn runs(&self) -> usize {
        self.register.erasure_runs.iter().filter(|it| self.later(it.done_on.value().copied())).count()
    }

    fn by_law(&self) -> AgendaFact {
        let rules = crate::schedules(self.register, self.now, self.law);
        let held = rules.iter().filter(|it| it.by_law && it.conflict.is_none()).count();
        of("by-law", held, rules.iter().filter(|it| it.by_law).count())
    }

    fn redeleted(&self) -> AgendaFact {
        let real = self.register.restorations.iter().filter(|it| !it.test_only.is_yes());
        let all: Vec<_> = real.filter(|it| self.later(it.restored_on.value().copied())).collect();
        of("redeleted", all.iter().filter(|it| it.deleted_again_on.is_stated()).count(), all.len())
    }

    fn measures(&self, called: &[&str]) -> Vec<AgendaFact> {
        let is_called = |it: &&Measure| {
            let name = it.name.text().to_lowercase();
            called.iter().any(|stem| name.contains(stem))
        };
        let mut facts = self.told(is_called);
        if facts.is_empty() {
            let of_form = |it: &&&System| it.form != SystemForm::Paper;
            facts.push(count("measure-none", self.systems().iter().filter(of_form).count()));
        }
        facts
    }

    fn physical(&self) -> Vec<AgendaFact> {
        self.told(|it| it.nature == MeasureNature::Physical)
    }

    /// The measures of a sort, each with how much of its claim is proved.
    fn told(&self, of_sort: impl Fn(&&Measure) -> bool) -> Vec<AgendaFact> {
        let counts = coverage(self.register, self.now, self.law);
        let told = |measure: &Measure| {
            let on = fact_on(Kind::Measure, measure.id.as_str(), measure.name.text());
            let counted = counts.get(measure.id.as_str());
            let code = match counted {
                _ if !measure.implemented.is_yes() => "measure-absent",
                Some(_) => "measure-covers",
                None => "measure",
            };
            AgendaFact {
                code: code.to_owned(),
                count: counted.map(|it| it.covered),
                total: counted.map(|it| it.total),
                ..on
            }
        };
        self.register.measures.iter().filter(of_sort).map(told).collect()
    }

    fn left(&self) -> usize {
        self.register.persons.iter().filter(|it| self.later(it.left_on.filter(|day| *day <= self.now.today))).count()
    }

    fn risks(&self) -> AgendaFact {
        let assessed = |system: &System| {
            let of_system = |it: &&schema::RiskAssessment| it.system.as_ref() == Some(&system.id);
            self.register.risk_assessments.iter().filter(of_system).any(|it| it.assessed_on.is_stated())
        };
        let systems = self.systems();
        of("risks", systems.iter().filter(|it| assessed(it)).count(), systems.len())
    }

    fn staff(&self) -> Vec<&Person> {
        let here = |it: &&Person| it.left_on.is_none_or(|day| day >= self.now.today);
        self.register.persons.iter().filter(here).filter(|it| it.handles_personal_data.is_yes()).collect()
    }

    fn seen(&self, code: &str, what: EvidenceKind) -> AgendaFact {
        let has = |person: &Person| {
            let evidence = self.register.staff_evidence.iter();
            evidence.filter(|it| it.person == person.id && it.what == what).any(|it| it.seen_on.is_stated())
        };
        let staff = self.staff();
        of(code, staff.iter().filter(|it| has(it)).count(), staff.len())
    }

    fn criminal_records(&self) -> usize {
        self.register.staff_evidence.iter().filter(|it| it.what == EvidenceKind::CriminalRecord).count()
    }

    fn published(&self) -> AgendaFact {
        let all = &self.register.policies;
        let out = |it: &&schema::Policy| {
            matches!(it.publication.value(), Some(Publication::Published | Publication::NextChange))
        };
        of("policies", all.iter().filter(out).count(), all.len())
    }

    fn assigned(&self) -> AgendaFact {
        let open: Vec<_> = self.register.actions.iter().filter(|it| it.done_on.is_none()).collect();
        let assigned = open.iter().filter(|it| it.owner.is_some() && it.due_on.is_some());
        of("assigned", assigned.count(), open.len())
    }
}

fn not_now(stage: Stage) -> bool {
    matches!(stage, Stage::NotProcessor | Stage::NotNeeded | Stage::Unclear | Stage::Ended)
}

fn fact(code: &str) -> AgendaFact {
    AgendaFact { code: code.to_owned(), ..AgendaFact::default() }
}

fn count(code: &str, count: usize) -> AgendaFact {
    AgendaFact { count: Some(place(count)), ..fact(code) }
}

fn of(code: &str, count: usize, total: usize) -> AgendaFact {
    AgendaFact { count: Some(place(count)), total: Some(place(total)), ..fact(code) }
}
