//! The next date of a processor: of its agreement, its supervision, and its notices of sub-processors.

use rules::{DueDate, NextReason, Standing};
use schema::{Agreement, Kind, SubProcessorNotice, Supervision};
use serde_json::json;

use super::super::pen::Pen;
use super::super::pick;
use crate::Text;

/// The earliest of all, and what it is; one that was let pass says so.
pub(super) fn of(pen: &Pen<'_>, standing: &Standing, dates: &[DueDate]) -> Vec<Text> {
    let own = standing.next.map(|it| (it.on, why(it.why), false));
    let due = dates.iter().filter_map(|it| Some((it.day, due_for(pen, standing, it)?, it.day < pen.today())));
    let Some((on, why, is_late)) = own.into_iter().chain(due).min_by_key(|(on, ..)| *on) else {
        return vec![Text::from(pen.t("paper-none"))];
    };
    pen.note_worked_out(Kind::Party, standing.party.as_str(), "next", json!({ "on": on, "why": why }));
    if standing.next.is_some_and(|it| it.why == NextReason::ProcessingEnds && it.on == on) {
        let rows = pen.order.register.recipients.iter();
        rows.filter(|it| it.party.as_ref() == Some(&standing.party)).for_each(|it| pen.note(it, "until", &it.until));
    }
    let mut texts = vec![Text::from(pen.w("paper-next-date", &[("date", &pen.date(on)), ("why", &pen.t(why))]))];
    texts.extend(is_late.then(|| Text::new().warning(pen.t("handover-late"))));
    texts
}

fn why(of: NextReason) -> &'static str {
    match of {
        NextReason::AgreementEnds => "next-why-agreement-ends",
        NextReason::AgreementEnded => "next-why-agreement-ended",
        NextReason::AgreementBegins => "next-why-agreement-begins",
        NextReason::ProcessingEnds => "next-why-processing-ends",
    }
}

/// What a date is, where it is this processor's supervision or an answer to one of its notices.
fn due_for(pen: &Pen<'_>, standing: &Standing, of: &DueDate) -> Option<&'static str> {
    let register = pen.order.register;
    let id = of.id.as_str();
    let (party, why) = match (of.code, of.kind) {
        ("supervision", Kind::Party) => (standing.party.as_str() == id, "next-why-supervision"),
        ("supervision", Kind::Supervision) => {
            let supervision = pick::linked::<Supervision>(register, Some(&id.into()))?;
            (supervision.party == standing.party, "next-why-supervision")
        }
        ("notice-answer", Kind::SubProcessorNotice) => {
            let notice = pick::linked::<SubProcessorNotice>(register, Some(&id.into()))?;
            let agreement = pick::linked::<Agreement>(register, Some(&notice.agreement))?;
            (agreement.party == standing.party, "next-why-notice-answer")
        }
        _ => return None,
    };
    (party && standing.stage.is_processor()).then_some(why)
}
