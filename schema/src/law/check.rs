//! What a law file must hold beyond its form: no bound broken, nothing twice, no hole.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::hash::Hash;

use serde_json::Value;

use super::file::{LawFault, LawProblem};
use super::{ChildAge, Falls, InformationItem, Law, Question};
use crate::{Countries, Country, Date, Level, MinimumLaw, NationalGround, OtherLaw, Right};

type Checked = Result<(), LawProblem>;

/// The longest text, in characters.
const LONGEST: usize = 1_000;

/// The points of the supervision model's scale.
const SCALE: std::ops::RangeInclusive<u8> = 1..=10;

pub(super) fn law(law: &Law) -> Checked {
    // A law that was read can be written.
    texts("", &serde_json::to_value(law).unwrap_or_default())?;
    date("/as_of", law.as_of)?;
    periods(law)?;
    lists(law)?;
    child_ages(&law.child_ages)?;
    holidays(law)?;
    supervision(law)?;
    checklist(law)?;
    risk(law)?;
    stems(law)
}

/// Every text has something in it, is no longer than a text may be, and has no character that could not be printed.
fn texts(place: &str, value: &Value) -> Checked {
    match value {
        Value::String(text) if text.trim().is_empty() => Err(LawProblem::at(place, LawFault::Empty)),
        Value::String(text) if text.chars().count() > LONGEST => {
            Err(LawProblem::at(place, LawFault::LongText).with("limit", LONGEST))
        }
        // A mark that turns the direction of reading can make a text say another thing than it holds.
        Value::String(text)
            if text
                .chars()
                .any(|it| it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) =>
        {
            Err(LawProblem::at(place, LawFault::Character))
        }
        Value::Array(list) => list.iter().enumerate().try_for_each(|(at, it)| texts(&format!("{place}/{at}"), it)),
        Value::Object(map) => map.iter().try_for_each(|(key, it)| texts(&format!("{place}/{key}"), it)),
        _ => Ok(()),
    }
}

fn periods(law: &Law) -> Checked {
    for (at, row) in law.minima.iter().enumerate() {
        bounds(format!("/minima/{at}/months"), row.months.0, 1, 600)?;
    }
    for (at, row) in law.limitations.iter().enumerate() {
        bounds(format!("/limitations/{at}/months"), row.months.0, 1, 600)?;
    }
    bounds("/supervision_months/months".into(), law.supervision_months.months.0, 1, 120)?;
    bounds("/ages_after_months/months".into(), law.ages_after_months.months.0, 1, 120)?;
    bounds("/request_months".into(), law.request_months, 1, 12)?;
    bounds("/extension_months".into(), law.extension_months, 1, 12)?;
    bounds("/breach_hours".into(), law.breach_hours, 1, 720)
}

fn lists(law: &Law) -> Checked {
    let minima = law.minima.iter().map(|it| it.law);
    let bound = MinimumLaw::ALL.iter().copied().filter(|it| *it != MinimumLaw::Other);
    each_once("/minima", minima, bound, |it| it.name().to_owned())?;
    // To complain to the company itself is no right of the Regulation.
    let rights = Right::ALL.iter().copied().filter(|it| *it != Right::InternalComplaint);
    each_once("/rights", law.rights.iter().map(|it| it.right), rights, |it| it.name().to_owned())?;
    for (at, row) in law.rights.iter().enumerate() {
        if row.articles.is_empty() {
            return Err(LawProblem::at(format!("/rights/{at}/articles"), LawFault::Empty));
        }
        for article in &row.articles {
            bounds(format!("/rights/{at}/articles"), *article, 1, 99)?;
        }
    }
    let items = law.information.iter().map(|it| it.item);
    each_once("/information", items, InformationItem::ALL.iter().copied(), |it| it.name().to_owned())?;
    for (at, row) in law.information.iter().enumerate() {
        let clauses = [("collected", &row.collected), ("elsewhere", &row.elsewhere), ("always", &row.always)];
        if clauses.iter().all(|(_, it)| it.is_none()) {
            return Err(LawProblem::at(format!("/information/{at}"), LawFault::Empty));
        }
        for (name, text) in clauses.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?))) {
            clause(format!("/information/{at}/{name}"), text)?;
        }
    }
    codes("/eea", &law.eea)?;
    codes("/eea_territories", &law.eea_territories)?;
    if let Some(own) = ["DK", "NO"].into_iter().find(|own| !law.eea.iter().any(|it| it == own)) {
        return Err(LawProblem::at("/eea", LawFault::MissingRow).with("value", own));
    }
    let country = |it: Country| it.name().to_owned();
    each_once("/authorities", law.authorities.iter().map(|it| it.country), Country::ALL.iter().copied(), country)?;
    for (at, row) in law.authorities.iter().enumerate() {
        website(format!("/authorities/{at}/website"), &row.website)?;
        row.complaint_page.iter().try_for_each(|it| website(format!("/authorities/{at}/complaint_page"), it))?;
    }
    let grounds = law.national_grounds.iter().map(|it| it.ground);
    each_once("/national_grounds", grounds, NationalGround::ALL.iter().copied(), |it| it.name().to_owned())?;
    let others = OtherLaw::ALL.iter().copied().filter(|it| *it != OtherLaw::Other);
    each_once("/other_laws", law.other_laws.iter().map(|it| it.law), others, |it| it.name().to_owned())?;
    each_once("/limitations", law.limitations.iter().map(|it| it.country), Country::ALL.iter().copied(), country)
}

/// Each country has an age on every day from its first.
fn child_ages(rows: &[ChildAge]) -> Checked {
    for (at, row) in rows.iter().enumerate() {
        let place = |field: &str| format!("/child_ages/{at}/{field}");
        bounds(place("years"), row.years, 1, 21)?;
        span(&place(""), row.from, row.until)?;
    }
    for country in Country::ALL {
        let mut own: Vec<&ChildAge> = rows.iter().filter(|it| it.country == *country).collect();
        own.sort_by_key(|it| it.from);
        let Some(last) = own.last() else {
            return Err(LawProblem::at("/child_ages", LawFault::MissingRow).with("value", country.name()));
        };
        if let Some(until) = last.until {
            return Err(LawProblem::at("/child_ages", LawFault::Date).with("value", until));
        }
        for pair in own.windows(2) {
            let [one, next] = pair else { continue };
            if one.until.and_then(|it| it.plus_days(1)) != Some(next.from) {
                let until = one.until.map(|it| it.to_string()).unwrap_or_default();
                return Err(LawProblem::at("/child_ages", LawFault::Order)
                    .with("until", until)
                    .with("from", next.from));
            }
        }
    }
    Ok(())
}

fn holidays(law: &Law) -> Checked {
    let mut seen = BTreeSet::new();
    for (at, row) in law.holidays.iter().enumerate() {
        let place = |field: &str| format!("/holidays/{at}{field}");
        match row.falls {
            // Of the years, only a leap year has every day.
            Falls::On(month, day) if Date::new(2024, month, day).is_none() => {
                return Err(LawProblem::at(place("/falls"), LawFault::Date).with("value", format!("{month}-{day}")));
            }
            Falls::Easter(days) if !(-100..=100).contains(&days) => {
                return Err(out_of_bounds(place("/falls"), days, -100, 100));
            }
            _ => {}
        }
        for (field, year) in [("/from", row.from), ("/until", row.until)] {
            if let Some(year) = year.filter(|it| !(1800..=2200).contains(it)) {
                return Err(out_of_bounds(place(field), year, 1800, 2200));
            }
        }
        if let (Some(from), Some(until)) = (row.from, row.until)
            && until < from
        {
            return Err(LawProblem::at(place(""), LawFault::Order).with("from", from).with("until", until));
        }
        if !seen.insert((row.country, format!("{:?}", row.falls), row.from)) {
            return Err(LawProblem::at(place(""), LawFault::Twice).with("value", &row.name.da));
        }
    }
    match Country::ALL.iter().find(|country| !law.holidays.iter().any(|it| it.country == **country)) {
        Some(without) => Err(LawProblem::at("/holidays", LawFault::MissingRow).with("value", without.name())),
        None => Ok(()),
    }
}

fn supervision(law: &Law) -> Checked {
    let model = &law.supervision;
    let numbers: Vec<u8> = model.concepts.iter().map(|it| it.number).collect();
    let count = u8::try_from(numbers.len()).unwrap_or(u8::MAX);
    each_once("/supervision/concepts", numbers.iter().copied(), 1..=count.max(1), |it| it.to_string())?;
    let mut next = *SCALE.start();
    for (at, row) in model.allowed.iter().enumerate() {
        let place = |field: &str| format!("/supervision/allowed/{at}{field}");
        if row.to < row.from {
            return Err(LawProblem::at(place(""), LawFault::Order).with("from", row.from).with("until", row.to));
        }
        if row.from != next {
            let fault = if row.from < next { LawFault::Twice } else { LawFault::MissingRow };
            return Err(LawProblem::at(place("/from"), fault).with("value", next.min(row.from)));
        }
        bounds(place("/to"), row.to.into(), (*SCALE.start()).into(), (*SCALE.end()).into())?;
        if row.concepts.is_empty() {
            return Err(LawProblem::at(place("/concepts"), LawFault::Empty));
        }
        if let Some(unknown) = row.concepts.iter().find(|it| !numbers.contains(it)) {
            return Err(LawProblem::at(place("/concepts"), LawFault::Unknown).with("value", unknown));
        }
        next = row.to + 1;
    }
    if next <= *SCALE.end() {
        return Err(LawProblem::at("/supervision/allowed", LawFault::MissingRow).with("value", next));
    }
    let letters = model.questions.iter().map(|it| it.letter);
    once("/supervision/questions", letters, |it| it.to_string())?;
    model.questions.iter().enumerate().try_for_each(|(at, it)| question(at, it))
}

fn question(at: usize, question: &Question) -> Checked {
    let place = |rest: &str| format!("/supervision/questions/{at}{rest}");
    letter(place("/letter"), question.letter)?;
    if question.answers.len() < 2 {
        return Err(LawProblem::at(place("/answers"), LawFault::Empty));
    }
    for (number, answer) in question.answers.iter().enumerate() {
        match answer.points {
            Some(points) => {
                bounds(place(&format!("/answers/{number}/points")), points.into(), 0, (*SCALE.end()).into())?;
            }
            // Points that nobody has seen cannot have been verified.
            None if answer.verified => {
                return Err(LawProblem::at(place(&format!("/answers/{number}/points")), LawFault::Empty));
            }
            None => {}
        }
    }
    Ok(())
}

fn checklist(law: &Law) -> Checked {
    let (parts, points) = (&law.checklist.parts, &law.checklist.points);
    once("/checklist/parts", parts.iter().map(|it| it.letter), |it| it.to_string())?;
    parts.iter().enumerate().try_for_each(|(at, it)| letter(format!("/checklist/parts/{at}/letter"), it.letter))?;
    once("/checklist/points", points.iter().map(|it| it.key.as_str()), |it| it.to_owned())?;
    for (at, point) in points.iter().enumerate() {
        let place = |field: &str| format!("/checklist/points/{at}/{field}");
        if law.part(point.part).is_none() {
            return Err(LawProblem::at(place("part"), LawFault::Unknown).with("value", point.part));
        }
        let number = point.key.strip_prefix(point.part).filter(|it| !it.starts_with('0'));
        if !number.is_some_and(|it| (1..=3).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(LawProblem::at(place("key"), LawFault::Form).with("value", &point.key));
        }
        span(&place(""), point.from, point.until)?;
        for (number, text) in point.articles.iter().enumerate() {
            clause(place(&format!("articles/{number}")), text)?;
        }
    }
    match points.is_empty() {
        true => Err(LawProblem::at("/checklist/points", LawFault::Empty)),
        false => Ok(()),
    }
}

fn risk(law: &Law) -> Checked {
    const PLACE: &str = "/risk_matrix/cells";
    let name = |(consequence, likelihood): (Level, Level)| format!("{} × {}", consequence.name(), likelihood.name());
    let cells = law.risk_matrix.cells.iter().map(|it| (it.consequence, it.likelihood));
    let all = Level::ALL.iter().flat_map(|one| Level::ALL.iter().map(move |two| (*one, *two)));
    each_once(PLACE, cells, all, name)?;
    for pair in Level::ALL.windows(2) {
        let [lower, higher] = pair else { continue };
        let falls = |other: &&Level| {
            law.risk(*higher, **other) < law.risk(*lower, **other)
                || law.risk(**other, *higher) < law.risk(**other, *lower)
        };
        if Level::ALL.iter().any(|it| falls(&it)) {
            return Err(LawProblem::at(PLACE, LawFault::Falling));
        }
    }
    Ok(())
}

/// A stem that is too short would be found in every text.
fn stems(law: &Law) -> Checked {
    let Ok(Value::Object(lists)) = serde_json::to_value(&law.stems) else {
        return Ok(());
    };
    for (name, list) in &lists {
        for (at, stem) in list.as_array().into_iter().flatten().enumerate() {
            let text = stem.as_str().unwrap_or_default();
            let part = text.strip_prefix('*').unwrap_or(text);
            if part.trim().chars().count() < 3 || part.contains('*') || text != text.to_lowercase() {
                return Err(LawProblem::at(format!("/stems/{name}/{at}"), LawFault::Form).with("value", text));
            }
        }
    }
    Ok(())
}

fn bounds(place: String, value: u32, from: u32, to: u32) -> Checked {
    if (from..=to).contains(&value) { Ok(()) } else { Err(out_of_bounds(place, value, from, to)) }
}

fn out_of_bounds<T: ToString>(place: String, value: T, from: T, to: T) -> LawProblem {
    LawProblem::at(place, LawFault::Bounds).with("value", value).with("from", from).with("to", to)
}

/// A day in a time in which the Regulation can be law.
fn date(place: &str, day: Date) -> Checked {
    if (2016..2200).contains(&day.year()) {
        return Ok(());
    }
    Err(LawProblem::at(place, LawFault::Date).with("value", day))
}

fn span(place: &str, from: Date, until: Option<Date>) -> Checked {
    let place = place.trim_end_matches('/');
    date(&format!("{place}/from"), from)?;
    match until {
        Some(until) if until < from => {
            Err(LawProblem::at(place, LawFault::Order).with("from", from).with("until", until))
        }
        Some(until) => date(&format!("{place}/until"), until),
        None => Ok(()),
    }
}

/// No row twice.
fn once<T: Copy + Ord + Debug>(place: &str, rows: impl Iterator<Item = T>, name: impl Fn(T) -> String) -> Checked {
    let mut seen = BTreeSet::new();
    for (at, row) in rows.enumerate() {
        if !seen.insert(row) {
            return Err(LawProblem::at(format!("{place}/{at}"), LawFault::Twice).with("value", name(row)));
        }
    }
    Ok(())
}

/// No row twice, and none of those missing that the program asks for by name.
fn each_once<T: Copy + Eq + Hash>(
    place: &str,
    rows: impl Iterator<Item = T>,
    mut all: impl Iterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Checked {
    let mut seen = std::collections::HashSet::new();
    for (at, row) in rows.enumerate() {
        if !seen.insert(row) {
            return Err(LawProblem::at(format!("{place}/{at}"), LawFault::Twice).with("value", name(row)));
        }
    }
    match all.find(|it| !seen.contains(it)) {
        Some(missing) => Err(LawProblem::at(place, LawFault::MissingRow).with("value", name(missing))),
        None => Ok(()),
    }
}

fn codes(place: &str, codes: &[String]) -> Checked {
    once(place, codes.iter().map(String::as_str), |it| it.to_owned())?;
    match codes.iter().enumerate().find(|(_, code)| !Countries::shipped().codes.contains(code)) {
        Some((at, code)) => Err(LawProblem::at(format!("{place}/{at}"), LawFault::Unknown).with("value", code)),
        None => Ok(()),
    }
}

fn letter(place: String, letter: char) -> Checked {
    if letter.is_ascii_uppercase() { Ok(()) } else { Err(LawProblem::at(place, LawFault::Form).with("value", letter)) }
}

/// A clause as the program writes it: `30(1)(d)`.
fn clause(place: String, text: &str) -> Checked {
    let mut parts = text.split('(');
    let article = parts.next().unwrap_or_default();
    let number = article.parse::<u32>().is_ok_and(|it| (1..=99).contains(&it)) && !article.starts_with(['0', '+']);
    let inner = |part: &str| {
        part.strip_suffix(')')
            .is_some_and(|it| (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric()))
    };
    if number && parts.all(inner) { Ok(()) } else { Err(LawProblem::at(place, LawFault::Form).with("value", text)) }
}

fn website(place: String, text: &str) -> Checked {
    let is_one = text.strip_prefix("https://").is_some_and(|it| it.contains('.') && !it.contains([' ', '"', '<', '>']));
    if is_one { Ok(()) } else { Err(LawProblem::at(place, LawFault::Form).with("value", text)) }
}
