//! What people are asked to agree to, how they are asked, and how they take it back. Articles 4(11), 7 and 13(2)(c).

use schema::{Activity, Consent, Ground, RetentionRule, Right, Stated};

use super::super::pen::{Noted, Pen, bold, closed, joined, lower_first, print, said};
use super::super::pick;
use super::super::retention::Retention;
use super::{Drawing, answered, answers, storage};
use crate::{Block, Definition, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    let consents: Vec<&Consent> = drawing.activities.iter().flat_map(|it| pick::consents(register, it)).collect();
    let mut blocks: Vec<Block> = drawing.activities.iter().flat_map(|it| of_activity(pen, it)).collect();
    let bases = drawing.activities.iter().flat_map(|it| pick::purposes(register, it));
    let mut bases = bases.flat_map(|it| pick::bases(register, it));
    if !consents.is_empty() || bases.any(|it| it.ground.value() == Some(&Ground::Consent)) {
        blocks.extend(withdrawal(pen, &consents).map(Block::paragraph));
    }
    blocks
}

/// That consent can be withdrawn: where the register says how. Of a consent that lacks it, it is said beside it.
fn withdrawal(pen: &Pen<'_>, consents: &[&Consent]) -> Option<Text> {
    let all = !consents.is_empty() && consents.iter().all(|it| said(&it.withdrawal).is_some());
    let mut rights = pen.order.register.right_procedures.iter();
    if !all && !rights.any(|it| it.right == Right::Withdrawal) {
        let open = || pen.rich("paper-consent-withdrawal-open", &[("state", pen.blank())]);
        return consents.is_empty().then(open);
    }
    let always = Text::from(pen.t("paper-consent-always"));
    // Where each consent tells what its withdrawal means, it is not said once more.
    let told = !consents.is_empty() && consents.iter().all(|it| said(&it.withdrawal_effect).is_some());
    let before = if told { Text::new() } else { Text::from(pen.t("paper-consent-before")) };
    Some(joined([always, before], " "))
}

/// The consents of one activity, one under another.
pub(super) fn of_activity(pen: &Pen<'_>, activity: &Activity) -> Vec<Block> {
    pick::consents(pen.order.register, activity).into_iter().flat_map(|it| told(pen, activity, it)).collect()
}

fn told(pen: &Pen<'_>, activity: &Activity, consent: &Consent) -> Vec<Block> {
    let what = match said(print!(pen, consent.purpose)) {
        Some(purpose) => Text::from(lower_first(purpose.trim_end_matches('.'))),
        None => pen.rich("paper-consent-in", &[("activity", pen.stated(print!(pen, activity.name)))]),
    };
    let head = bold(pen.rich("paper-consent-to", &[("what", what)]));
    let own = |value: &Stated<String>| said(value).map(Text::from);
    // Quoted as it stands: nothing is mended.
    let wording = said(print!(pen, consent.wording)).map(|it| Definition {
        term: pen.t("paper-consent-wording"),
        text: Text::new().italic(it),
        note: None,
    });
    // Without an act there is no consent (Article 4(11)), and one that cannot be withdrawn is none (Article 7(3)).
    let mechanism = Some(match print!(pen, consent.mechanism) {
        Stated::Value(it) => Text::from(pen.t(&format!("paper-agree-{}", it.name()))),
        empty => pen.empty(empty),
    });
    let withdrawal = pen.stated(print!(pen, consent.withdrawal));
    let choices = match print!(pen, consent.choices) {
        Stated::Value(true) => Some(Text::from(pen.t("paper-consent-choices"))),
        Stated::Value(false) => Some(Text::from(pen.t("paper-consent-whole"))),
        _ => None,
    };
    let agree = [mechanism, choices].into_iter().flatten().map(closed);
    let validity = match print!(pen, consent.validity) {
        Stated::Value(months) => Some(Text::from(pen.w("paper-consent-valid", &[("period", &pen.months(months.0))]))),
        Stated::None => Some(Text::from(pen.t("paper-consent-until"))),
        _ => None,
    };
    let evidence = own(print!(pen, consent.evidence)).map(closed).unwrap_or_default();
    let rule = pick::linked::<RetentionRule>(pen.order.register, print!(pen, consent.evidence_rule).as_ref());
    let erased = rule.map(|it| {
        let when = storage::deleted(pen, &Retention::of(pen), it);
        closed(pen.rich("paper-consent-erased", &[("when", when)]))
    });
    let evidence = joined([evidence, erased.unwrap_or_default()], " ");
    let mut blocks = vec![Block::paragraph(head)];
    blocks.extend(answers(vec![
        answered(pen, "paper-consent-place", own(print!(pen, consent.place))),
        wording,
        answered(pen, "paper-consent-information", own(print!(pen, consent.information))),
        answered(pen, "paper-consent-agree", Some(joined(agree, " "))),
        answered(pen, "paper-consent-refusal", own(print!(pen, consent.refusal))),
        answered(pen, "paper-consent-withdrawal", Some(withdrawal)),
        answered(pen, "paper-consent-effect", own(print!(pen, consent.withdrawal_effect))),
        answered(pen, "paper-consent-validity", validity),
        answered(pen, "paper-consent-evidence", Some(evidence)),
    ]));
    blocks
}
