//! The consents an activity asks for. Articles 4(11), 7 and 8.

use schema::{Activity, Consent, RetentionRule, Stated};

use super::super::pen::{Noted, Pen, joined, lower_first, print, said};
use super::super::pick;
use super::super::retention::Retention;
use super::details::{Details, tell};
use crate::{Text, Value};

/// Each consent under what one agrees to; nothing where none is asked for.
pub(crate) fn consents(pen: &Pen<'_>, activity: &Activity, retention: &Retention<'_, '_>) -> Vec<Value> {
    let all = pick::consents(pen.order.register, activity).into_iter();
    all.flat_map(|it| consent(pen, it, retention)).collect()
}

fn consent(pen: &Pen<'_>, consent: &Consent, retention: &Retention<'_, '_>) -> Vec<Value> {
    let mut details = Details::of(pen);
    tell!(details, consent.place);
    if let Some(words) = said(&consent.wording) {
        details.row(
            consent,
            "wording",
            &consent.wording,
            Text::new().italic(pen.w("paper-quoted", &[("text", &words)])),
        );
    }
    tell!(details, consent.information);
    details.demanded_as(consent, "mechanism", &consent.mechanism, |it| {
        Text::from(pen.words().choice("consent-mechanism", it.name()))
    });
    details.value(consent, "choices", &consent.choices, |it| pen.yes_no(&Stated::Value(*it)));
    tell!(details, consent.refusal);
    tell!(details, consent.withdrawal !);
    tell!(details, consent.withdrawal_effect);
    match &consent.validity {
        Stated::None => {
            details.row(consent, "validity", &consent.validity, Text::from(pen.t("paper-consent-until-withdrawn")));
        }
        validity => details.value(consent, "validity", validity, |it| Text::from(pen.months(it.0))),
    }
    tell!(details, consent.evidence !);
    if let Some(rule) = pick::linked::<RetentionRule>(pen.order.register, consent.evidence_rule.as_ref()) {
        let text = joined([pen.stated(print!(pen, rule.name)), lowered(retention.latest(rule))], ": ");
        details.row(consent, "evidence_rule", &consent.evidence_rule, text);
    }
    details.under(pen.stated(print!(pen, consent.purpose)))
}

fn lowered(mut text: Text) -> Text {
    if let Some(crate::Run::Plain(words)) = text.0.first_mut() {
        *words = lower_first(words);
    }
    text
}
