//! Periods and dates of deletion in words.

use rules::retention::{FinancialYears, Year, binding, kept_until, latest_deletion};
use schema::{Country, MinimumLaw, RetentionRule, Stated, Trigger};
use serde_json::json;

use super::pen::{Noted, Pen, closed, joined, lower_first, print, said};
use crate::Text;

/// Retention rules as one order prints them: counted for the financial year the order's day falls in.
pub(super) struct Retention<'p, 'a> {
    pen: &'p Pen<'a>,
    years: FinancialYears,
    year: Option<Year>,
}

impl<'p, 'a> Retention<'p, 'a> {
    pub(super) fn of(pen: &'p Pen<'a>) -> Retention<'p, 'a> {
        let years = FinancialYears::of(pen.order.register);
        let year = years.containing(pen.today());
        Retention { pen, years, year }
    }

    /// »5½ år efter fakturadatoen«, or the word for why it is not said.
    pub(super) fn latest(&self, rule: &RetentionRule) -> Text {
        let pen = self.pen;
        let months = print!(pen, rule.latest);
        let days = print!(pen, rule.latest_days);
        let stated = [
            months.value().map(|it| if it.0 == 0 { pen.t("duration-at-once") } else { pen.months(it.0) }),
            days.value().map(|it| if it.0 == 0 { pen.t("duration-at-once") } else { pen.days(it.0) }),
        ];
        // Two that contradict each other stand side by side until one is struck out.
        let period = joined(stated.into_iter().flatten().map(Text::from), " / ");
        if period.is_empty() {
            // A criterion is enough where no period can be set (Article 13(2)(a)).
            let unknown = *months == Stated::Unknown || *days == Stated::Unknown;
            return match said(print!(pen, rule.criterion)).filter(|_| !unknown) {
                Some(criterion) => Text::from(criterion),
                None if months.is_blank() => pen.empty(days),
                None => pen.empty(months),
            };
        }
        let wording = said(print!(pen, rule.trigger_wording));
        let event = match (print!(pen, rule.trigger), wording) {
            (Stated::Value(Trigger::Other) | Stated::Blank, Some(wording)) => {
                pen.rich("paper-after-event", &[("event", Text::from(lower_first(&wording)))])
            }
            (Stated::Value(trigger), Some(wording)) => {
                Text::from(after_short(pen, *trigger)).plain(format!(" ({wording})"))
            }
            (Stated::Value(trigger), None) => Text::from(after_short(pen, *trigger)),
            (empty, _) => pen.rich("paper-after-event", &[("event", pen.empty(empty))]),
        };
        joined([period, event], " ")
    }

    /// »Fristen begynder efter kundeforholdets ophør.«, of a rule with no period beside what it is counted from.
    pub(super) fn counted_from(&self, rule: &RetentionRule) -> Option<Text> {
        let pen = self.pen;
        if rule.has_period() {
            return None;
        }
        let wording = said(print!(pen, rule.trigger_wording));
        let event = match (print!(pen, rule.trigger).value(), wording) {
            (None | Some(Trigger::Other), wording) => {
                pen.rich("paper-after-event", &[("event", Text::from(lower_first(&wording?)))])
            }
            (Some(trigger), Some(wording)) => Text::from(after(pen, *trigger)).plain(format!(" ({wording})")),
            (Some(trigger), None) => Text::from(after(pen, *trigger)),
        };
        Some(closed(pen.rich("paper-counted-from", &[("event", event)])))
    }

    /// »5 år efter regnskabsåret«, »Ingen lovfrist«, or the word for why it is not said.
    pub(super) fn minimum(&self, rule: &RetentionRule) -> Text {
        let pen = self.pen;
        let months = match print!(pen, rule.minimum) {
            Stated::Value(months) => *months,
            Stated::None => return Text::from(pen.t("paper-no-minimum")),
            Stated::Unknown => return pen.unknown(),
            // Nobody must copy what the law itself says.
            Stated::Blank => match print!(pen, rule.minimum_law).value().and_then(|it| pen.order.law.minimum(*it)) {
                Some(minimum) => minimum.months,
                None => return pen.dash(),
            },
        };
        let period = Text::from(pen.months(months.0));
        let law = print!(pen, rule.minimum_law).value().copied();
        let event = law.and_then(|law| pen.order.law.minimum(law)).map(|it| Text::from(after_short(pen, it.trigger)));
        // A law the program does not know is told by its name.
        let named = match event {
            None => said(print!(pen, rule.minimum_law_name)).map(|it| Text::from(format!("({it})"))),
            Some(_) => None,
        };
        joined([period, event.unwrap_or_default(), named.unwrap_or_default()], " ")
    }

    /// »bogføringslovens § 12«, where the law is one the program knows.
    pub(super) fn provision(&self, law: Option<MinimumLaw>) -> Option<String> {
        let minimum = self.pen.order.law.minimum(law?)?;
        Some(minimum.provision.get(self.pen.language()).to_owned())
    }

    /// The rule's dates for the current financial year in a sentence, where they can be counted.
    pub(super) fn dates(&self, rule: &RetentionRule) -> Option<Text> {
        let pen = self.pen;
        let Year { starts, ends } = self.year?;
        let register = pen.order.register;
        let accounting = register
            .data_items
            .iter()
            .any(|it| it.retention_rule.as_ref() == Some(&rule.id) && it.accounting_record.is_yes());
        let country = register.organisations.first().map_or(Country::default(), |it| it.country);
        let law = binding(rule, accounting, country, pen.order.law);
        let minimum = law.and_then(|it| kept_until(it, ends, &self.years));
        let provision = law.map(|it| it.provision.get(pen.language())).unwrap_or_default();
        // Only events that fall in a financial year by themselves have dates that follow from it.
        let dated = matches!(rule.trigger.value(), Some(Trigger::FinancialYearEnd | Trigger::InvoiceDate));
        let latest =
            latest_deletion(rule, starts, &self.years).zip(latest_deletion(rule, ends, &self.years)).filter(|_| dated);
        let name = pen.stated(print!(pen, rule.name));
        let minimum = minimum.map(|day| {
            pen.note_worked_out(schema::Kind::RetentionRule, rule.id.as_str(), "minimum_expires_on", json!(day));
            pen.w("paper-dates-minimum", &[("date", &pen.date(day)), ("provision", provision)])
        });
        let latest = latest.map(|(first, last)| {
            let days = [pen.date(first), pen.date(last)];
            pen.note_worked_out(schema::Kind::RetentionRule, rule.id.as_str(), "deleted_between", json!([first, last]));
            if first == last {
                pen.w("paper-dates-latest-one", &[("date", &days[1])])
            } else {
                let from = [pen.date(starts), pen.date(ends)];
                let args = [("from", &*from[0]), ("first", &*days[0]), ("to", &*from[1]), ("last", &*days[1])];
                pen.w("paper-dates-latest-span", &args)
            }
        });
        let said = [minimum, latest].into_iter().flatten().map(Text::from);
        let said = joined(said, "; ");
        if said.is_empty() { None } else { Some(joined([name, said], ": ")) }
    }

    /// »Beregnet for regnskabsåret 2026« with each rule's dates, and the day of the law.
    pub(super) fn note(&self, rules: &[&RetentionRule]) -> Option<Text> {
        let pen = self.pen;
        let dates: Vec<Text> = rules.iter().filter_map(|rule| self.dates(rule)).collect();
        let Year { starts, ends } = self.year?;
        if dates.is_empty() {
            return None;
        }
        let year = if starts.year() == ends.year() {
            ends.year().to_string()
        } else {
            format!("{}/{}", starts.year(), ends.year())
        };
        Some(pen.rich(
            "paper-dates",
            &[
                ("year", Text::from(year)),
                ("dates", joined(dates, ". ")),
                ("law", Text::from(pen.date(pen.order.law.as_of))),
            ],
        ))
    }
}

/// »efter fakturadatoen«
pub(super) fn after(pen: &Pen<'_>, trigger: Trigger) -> String {
    pen.t(&format!("after-trigger-{}", trigger.name().replace('_', "-")))
}

/// The same in a table: »efter regnskabsåret«.
fn after_short(pen: &Pen<'_>, trigger: Trigger) -> String {
    match trigger {
        Trigger::FinancialYearEnd => pen.t("paper-after-year"),
        other => after(pen, other),
    }
}
