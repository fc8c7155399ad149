//! Whom a processor lets work for it, and what it has announced of that. Article 28(2) and (4).

use schema::{Agreement, NoticeAnswer, Stated, SubProcessor, SubProcessorNotice};

use super::super::parts::{self, in_order};
use super::super::pen::{Noted, Pen, closed, joined, lower_first, print, said, secondary};
use crate::Text;

/// Each sub-processor of today, then the notices with what was answered.
pub(super) fn texts(pen: &Pen<'_>, agreement: &Agreement) -> Vec<Text> {
    let register = pen.order.register;
    let today = pen.today();
    let subs = register.sub_processors.iter().filter(|it| it.agreement == agreement.id);
    let subs = in_order(subs.filter(|it| it.until.is_none_or(|until| until >= today)), |it| it.position);
    let notices =
        in_order(register.sub_processor_notices.iter().filter(|it| it.agreement == agreement.id), |it| it.position);
    let subs = subs.into_iter().map(|it| sub(pen, it));
    subs.chain(notices.into_iter().map(|it| notice(pen, it))).collect()
}

/// »Prøve Hosting A/S (Irland): drift af servere«
fn sub(pen: &Pen<'_>, of: &SubProcessor) -> Text {
    let name = named(pen, print!(pen, of.name), print!(pen, of.country));
    let service = said(print!(pen, of.service)).map(|it| Text::from(lower_first(&it))).unwrap_or_default();
    let period = match (print!(pen, of.since), print!(pen, of.until)) {
        (Some(since), Some(until)) => format!("{} – {}", pen.date(*since), pen.date(*until)),
        (None, Some(until)) => pen.w("paper-until", &[("date", &pen.date(*until))]),
        (Some(since), None) => pen.w("paper-from", &[("date", &pen.date(*since))]),
        (None, None) => String::new(),
    };
    joined([joined([name, service], ": "), secondary(Text::from(period))], "\n")
}

fn named(pen: &Pen<'_>, name: &str, country: &Stated<String>) -> Text {
    let country = match country {
        Stated::Blank => String::new(),
        Stated::Value(code) => format!(" ({})", pen.words().country(code)),
        other => {
            let state: String = pen.empty(other).0.iter().map(|run| run.words()).collect();
            format!(" ({})", lower_first(&state))
        }
    };
    Text::new().bold(name.trim()).plain(country)
}

/// What is announced, when it came, and what was answered; a warning where nothing was.
fn notice(pen: &Pen<'_>, of: &SubProcessorNotice) -> Text {
    let what = Text::from(pen.words().choice("notice-kind", print!(pen, of.announces).name()));
    let name = named(pen, print!(pen, of.name), print!(pen, of.country));
    let received = match print!(pen, of.received_on) {
        Stated::Blank => Text::new(),
        received => pen.rich("papers-notice-received", &[("date", parts::day(pen, received))]),
    };
    let from =
        print!(pen, of.effective_on).map(|it| Text::from(pen.w("papers-notice-from", &[("date", &pen.date(it))])));
    let answered = match print!(pen, of.answer) {
        Stated::Blank => Text::new().warning(pen.t("papers-notice-unanswered")),
        Stated::Value(NoticeAnswer::Objected) => Text::new().bold(pen.words().choice("notice-answer", "objected")),
        answer => parts::chosen(pen, "notice-answer", answer, |it| it.name()),
    };
    let on = print!(pen, of.answered_on).map(|it| Text::from(pen.date(it))).unwrap_or_default();
    let reason = said(print!(pen, of.reason)).map(|it| closed(Text::from(it))).unwrap_or_default();
    let head = joined([what, name], ": ");
    let told = joined([received, from.unwrap_or_default()], ", ");
    joined([head, told, joined([answered, on], " "), secondary(reason)], "\n")
}
