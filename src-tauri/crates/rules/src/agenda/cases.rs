//! The requests and breaches of a period in numbers. Nobody is named.

use schema::law::Law;
use schema::{AgendaFact, AgendaLine, AgendaPart, BreachRisk, Country, Date, Kind, Now, Register};

use super::{Line, fact_of_finding, fact_on, place};
use crate::Finding;
use crate::requests::request_term;

/// One line over all cases since a day; none where there are none and nothing is found on any.
pub(crate) fn line(register: &Register, now: Now, law: &Law, since: Option<Date>, found: &[&Finding]) -> Option<Line> {
    let country = register.organisations.first().map_or(Country::default(), |it| it.country);
    let later = |day: Option<Date>| since.is_none_or(|since| day.is_none_or(|day| day > since));
    let requests: Vec<_> =
        register.subject_requests.iter().filter(|it| later(it.received_on.value().copied())).collect();
    let aware = |at: Option<schema::Instant>| at.map(|it| Date(it.0.date_naive()));
    let breaches: Vec<_> = register.breaches.iter().filter(|it| later(aware(it.aware_at))).collect();
    let mut facts = Vec::new();
    let mut say = |code: &str, count: usize, total: usize| {
        facts.push(AgendaFact {
            code: code.to_owned(),
            count: Some(place(count)),
            total: Some(place(total)),
            ..AgendaFact::default()
        });
    };
    if !requests.is_empty() {
        let answered: Vec<_> = requests.iter().filter_map(|it| Some((it, it.answered_on?))).collect();
        let in_time = answered
            .iter()
            .filter(|(it, day)| request_term(it, now.today, country, law).is_none_or(|term| *day <= term.ends));
        say("requests", requests.len(), requests.len());
        say("requests-in-time", in_time.count(), answered.len());
        if answered.len() < requests.len() {
            say("requests-open", requests.len() - answered.len(), requests.len());
        }
    }
    if !breaches.is_empty() {
        let risky: Vec<_> =
            breaches.iter().filter(|it| it.risk.value().is_some_and(|it| *it != BreachRisk::Unlikely)).collect();
        say("breaches", breaches.len(), breaches.len());
        say("breaches-notified", risky.iter().filter(|it| it.notified_at.is_some()).count(), risky.len());
    }
    let number = |it: &Finding| match it.kind {
        Kind::SubjectRequest => {
            let case = register.subject_requests.iter().find(|case| case.id.as_str() == it.id);
            case.map(|it| it.number.clone())
        }
        Kind::Breach => register.breaches.iter().find(|case| case.id.as_str() == it.id).map(|it| it.number.clone()),
        _ => None,
    };
    for finding in found {
        let fact = fact_of_finding(finding, "");
        let named = fact_on(finding.kind, &finding.id, &number(finding).unwrap_or_default());
        facts.push(AgendaFact { subject_name: named.subject_name, ..fact });
    }
    let line = AgendaLine { part: AgendaPart::Cases, ..AgendaLine::default() };
    (!facts.is_empty()).then_some(Line { line, facts })
}
