//! The dated law the register is held against, as it is shown: values, sources, and the day they were checked.

use schema::law::{InformationDemand, InformationItem, Law};
use schema::{Country, Date, Language, LawFile, Level, MinimumLaw, Months, Right, Trigger};
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::failure::Result;
use crate::table::Nothing;

/// All of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LawData {
    /// The day up to which it was checked.
    as_of: Date,
    /// How long ago that is, in whole calendar months.
    age: Months,
    /// Whether that is so long ago that it no longer counts as fresh.
    old: bool,
    /// The file it was taken from; none where it came with the program.
    file: Option<LawOrigin>,
    /// What is wrong with the file that was taken last, where it cannot be used.
    damaged: Option<String>,
    minima: Vec<MinimumView>,
    rights: Vec<RightView>,
    /// What people must be told, in the articles' order.
    information: Vec<InformationView>,
    /// The countries of the EEA, ISO 3166-1 alpha-2.
    eea: Vec<String>,
    authorities: Vec<AuthorityView>,
    /// The public holidays of this year and the next, by country and day.
    holidays: Vec<HolidayView>,
    supervision: SupervisionView,
    /// What is asked at a control today, part by part.
    checklist: Vec<PartView>,
    risk: RiskView,
}

/// A file the law was taken from.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LawOrigin {
    /// Its name.
    name: String,
    /// The day it was taken.
    taken_on: Date,
}

/// How long a law demands that something is kept.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MinimumView {
    law: MinimumLaw,
    country: Country,
    months: Months,
    trigger: Trigger,
    /// Whether it is about accounting records only.
    accounting_records_only: bool,
    /// The provision, in the language of the call.
    provision: String,
    source: String,
}

/// The articles that give a right.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RightView {
    right: Right,
    articles: Vec<u32>,
    /// Whether every policy must name it.
    always: bool,
}

/// An item people must be told. Articles 12 to 14 and 21(4).
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InformationView {
    item: InformationItem,
    /// The item in a few words, in the language of the call.
    title: String,
    /// The clauses that ask for it, such as `13(1)(a)`.
    articles: Vec<String>,
    demand: InformationDemand,
    /// When it must be told, in the language of the call; nothing where it always must.
    condition: Option<String>,
}

/// A supervisory authority.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AuthorityView {
    country: Country,
    name: String,
    website: String,
}

/// A public holiday.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HolidayView {
    country: Country,
    date: Date,
    name: String,
    source: String,
    verified: bool,
}

/// The model for the supervision of processors.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SupervisionView {
    concepts: Vec<ConceptView>,
    allowed: Vec<AllowedView>,
    questions: Vec<QuestionView>,
    /// How long after one supervision the next is due, where nobody has decided.
    months: Months,
    /// Whose that period is.
    months_source: String,
}

/// A way to supervise.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConceptView {
    number: u8,
    what: String,
    source: String,
    verified: bool,
}

/// The ways that are enough for a sum of points.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AllowedView {
    from: u8,
    to: u8,
    concepts: Vec<u8>,
    source: String,
    verified: bool,
}

/// A question that gives points.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct QuestionView {
    letter: String,
    asks: String,
    answers: Vec<AnswerView>,
    source: String,
}

/// An answer, and what it gives.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AnswerView {
    says: String,
    /// None where nobody has seen them.
    points: Option<u8>,
    verified: bool,
}

/// A part of the checklist.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PartView {
    letter: String,
    title: String,
    points: Vec<PointView>,
}

/// A point of the checklist.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PointView {
    key: String,
    asks: String,
    help: String,
    /// The clauses it rests on, such as `32(1)(c)`.
    articles: Vec<String>,
    source: String,
    verified: bool,
}

/// The risk matrix.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RiskView {
    /// A row for each consequence, from the gravest.
    rows: Vec<RiskRow>,
    source: String,
    verified: bool,
}

/// A row of the risk matrix.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RiskRow {
    consequence: Level,
    /// The risk for each likelihood, from the least likely.
    risks: Vec<Level>,
}

pub(crate) fn law(app: &mut App, call: &Call, _: Nothing) -> Result<LawData> {
    let in_force = app.in_force();
    let law = &*in_force.law;
    let language = app.language(call);
    let words = app.words(call);
    let today = call.now.today;
    let files = app.content().map(|it| it.law_files.as_slice()).unwrap_or_default();
    let file = files.iter().find(|it| Some(&it.id) == in_force.file.as_ref());
    let information = law.information.iter().map(|it| InformationView {
        item: it.item,
        title: words.choice("information-item", it.item.name()),
        articles: [&it.always, &it.collected, &it.elsewhere].into_iter().flatten().cloned().collect(),
        demand: it.demand,
        condition: it.condition.map(|when| words.text(&format!("law-when-{}", when.name()))),
    });
    Ok(LawData {
        as_of: law.as_of,
        age: law.age(today),
        old: law.is_old(today),
        file: file.map(|LawFile { name, taken_on, .. }| LawOrigin { name: name.clone(), taken_on: *taken_on }),
        damaged: in_force.damaged.as_ref().map(|(_, problem)| problem.text(words)),
        minima: minima(law, language),
        rights: law
            .rights
            .iter()
            .map(|it| RightView { right: it.right, articles: it.articles.clone(), always: it.always })
            .collect(),
        information: information.collect(),
        eea: law.eea.clone(),
        authorities: law
            .authorities
            .iter()
            .map(|it| AuthorityView { country: it.country, name: it.name.clone(), website: it.website.clone() })
            .collect(),
        holidays: holidays(law, today.year(), language),
        supervision: supervision(law, language),
        checklist: checklist(law, today, language),
        risk: risk(law),
    })
}

fn minima(law: &Law, language: Language) -> Vec<MinimumView> {
    let rows = law.minima.iter().map(|it| MinimumView {
        law: it.law,
        country: it.country,
        months: it.months,
        trigger: it.trigger,
        accounting_records_only: it.accounting_records_only,
        provision: it.provision.get(language).to_owned(),
        source: it.source.clone(),
    });
    rows.collect()
}

fn holidays(law: &Law, year: i32, language: Language) -> Vec<HolidayView> {
    let rows = [year, year + 1].into_iter().flat_map(|year| {
        law.holidays.iter().filter_map(move |it| {
            Some(HolidayView {
                country: it.country,
                date: it.in_year(year)?,
                name: it.name.get(language).to_owned(),
                source: it.source.clone(),
                verified: it.verified,
            })
        })
    });
    let mut rows: Vec<HolidayView> = rows.collect();
    rows.sort_by(|one, two| (one.country.name(), one.date, &one.name).cmp(&(two.country.name(), two.date, &two.name)));
    rows
}

fn supervision(law: &Law, language: Language) -> SupervisionView {
    let model = &law.supervision;
    let answer = |it: &schema::law::Answer| AnswerView {
        says: it.says.get(language).to_owned(),
        points: it.points,
        verified: it.verified,
    };
    let concepts = model.concepts.iter().map(|it| ConceptView {
        number: it.number,
        what: it.what.get(language).to_owned(),
        source: it.source.clone(),
        verified: it.verified,
    });
    let allowed = model.allowed.iter().map(|it| AllowedView {
        from: it.from,
        to: it.to,
        concepts: it.concepts.clone(),
        source: it.source.clone(),
        verified: it.verified,
    });
    let questions = model.questions.iter().map(|it| QuestionView {
        letter: it.letter.to_string(),
        asks: it.asks.get(language).to_owned(),
        answers: it.answers.iter().map(answer).collect(),
        source: it.source.clone(),
    });
    SupervisionView {
        concepts: concepts.collect(),
        allowed: allowed.collect(),
        questions: questions.collect(),
        months: law.supervision_months.months,
        months_source: law.supervision_months.source.clone(),
    }
}

fn checklist(law: &Law, today: Date, language: Language) -> Vec<PartView> {
    let point = |it: &schema::law::Point| PointView {
        key: it.key.clone(),
        asks: it.asks.get(language).to_owned(),
        help: it.help.get(language).to_owned(),
        articles: it.articles.clone(),
        source: it.source.clone(),
        verified: it.verified,
    };
    let part = |part: &schema::law::Part| PartView {
        letter: part.letter.to_string(),
        title: part.title.get(language).to_owned(),
        points: law.points(today).filter(|it| it.part == part.letter).map(point).collect(),
    };
    law.checklist.parts.iter().map(part).filter(|it| !it.points.is_empty()).collect()
}

fn risk(law: &Law) -> RiskView {
    let row = |consequence: &Level| RiskRow {
        consequence: *consequence,
        risks: Level::ALL.iter().map(|likelihood| law.risk(*likelihood, *consequence)).collect(),
    };
    RiskView {
        rows: Level::ALL.iter().rev().map(row).collect(),
        source: law.risk_matrix.source.clone(),
        verified: law.risk_matrix.verified,
    }
}
