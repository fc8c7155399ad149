//! What one agreement says: its state, its letters, who may be engaged under it, breaches, and the end.

use rules::{Stage, Standing};
use schema::{Agreement, AgreementAnnex, Article28Clause, Authorisation, Stated};

use super::super::parts::told_day;
use super::super::pen::{Noted, Pen, capital, in_sentence, joined, labelled, lower_first, print, said};
use super::{agreement_of, subs};
use crate::Text;

/// The state's word, then the form, the signatures, the validity, and what is lacking.
pub(super) fn state(pen: &Pen<'_>, standing: &Standing) -> Vec<Text> {
    let word = pen.t(&format!("stage-{}", standing.stage.name().replace('_', "-")));
    let lead = match standing.stage {
        Stage::Ended => match standing.ended_on {
            Some(day) => {
                let rows = pen.order.register.recipients.iter();
                let own = rows.filter(|it| it.party.as_ref() == Some(&standing.party));
                own.for_each(|it| pen.note(it, "until", &it.until));
                Text::new().bold(pen.w("paper-ended", &[("date", &pen.date(day))]))
            }
            None => Text::new().bold(word),
        },
        Stage::InForce => {
            Text::new().bold(if standing.needs_action() { word } else { pen.t("paper-agreement-in-order") })
        }
        _ if standing.needs_action() => Text::new().warning(pen.w("paper-stage-act", &[("stage", &word)])),
        _ => Text::new().bold(word),
    };
    let mut texts = vec![lead];
    if standing.stage == Stage::Unclear {
        texts.push(Text::from(pen.t("paper-unclear-role")));
    }
    let Some(agreement) = agreement_of(pen, standing) else {
        return texts;
    };
    let told = !matches!(standing.stage, Stage::Requested | Stage::Ended);
    if told {
        texts.extend(lacking(pen, agreement, standing));
    }
    let form = match print!(pen, agreement.form) {
        Stated::Value(form) => Text::from(pen.words().choice("agreement-form", form.name())),
        _ if standing.stage == Stage::Ended => Text::new(),
        Stated::Blank => Text::new(),
        empty => pen.empty(empty),
    };
    let whole = if told && standing.clauses.is_empty() { pen.t("paper-clauses-all") } else { String::new() };
    texts.push(capital(joined([form, Text::from(whole)], ", ")));
    texts.push(joined([Text::from(signed(pen, agreement)), valid(pen, agreement)], ". "));
    texts.extend(life(pen, agreement));
    let kept = said(print!(pen, agreement.kept_at));
    texts.extend(kept.map(|it| Text::new().secondary(pen.w("paper-kept-at", &[("place", &it)]))));
    texts.retain(|it| !it.is_empty());
    texts
}

/// When it was asked for and received, its version and annexes, and how it ended.
fn life(pen: &Pen<'_>, agreement: &Agreement) -> Vec<Text> {
    let letters: Vec<String> = AgreementAnnex::ALL
        .iter()
        .zip('A'..)
        .filter(|(it, _)| agreement.annexes.contains(it))
        .map(|(_, letter)| letter.to_string())
        .collect();
    pen.note(agreement, "annexes", &agreement.annexes);
    let annexes = match letters.is_empty() {
        true => String::new(),
        false => pen.w("papers-annexes", &[("letters", &pen.list(&letters))]),
    };
    vec![
        told_day(pen, agreement, "requested_on", &agreement.requested_on),
        told_day(pen, agreement, "received_on", &agreement.received_on),
        labelled!(pen, agreement.version),
        Text::from(annexes),
        told_day(pen, agreement, "ended_on", &agreement.ended_on),
        pen.labelled_as(agreement, "settled", &agreement.settled, |it| {
            Text::from(lower_first(&pen.words().choice("end-of-contract", it.name())))
        }),
        told_day(pen, agreement, "settled_on", &agreement.settled_on),
    ]
}

fn signed(pen: &Pen<'_>, agreement: &Agreement) -> String {
    let controller = *print!(pen, agreement.signed_by_controller_on);
    let processor = *print!(pen, agreement.signed_by_processor_on);
    pen.note(agreement, "accepted_online", &agreement.accepted_online);
    if agreement.accepted_online.is_yes() && processor.is_none() {
        return match controller {
            Some(day) => pen.w("paper-accepted-online", &[("date", &pen.date(day))]),
            None => pen.t("paper-accepted-online-undated"),
        };
    }
    match (controller, processor) {
        (Some(ours), Some(theirs)) if ours == theirs => pen.w("paper-signed-same", &[("date", &pen.date(ours))]),
        (Some(ours), Some(theirs)) => {
            pen.w("paper-signed-both", &[("controller", &pen.date(ours)), ("processor", &pen.date(theirs))])
        }
        (Some(ours), None) => pen.w("paper-signed-controller", &[("date", &pen.date(ours))]),
        (None, Some(theirs)) => pen.w("paper-signed-processor", &[("date", &pen.date(theirs))]),
        (None, None) => pen.t("paper-signed-neither"),
    }
}

fn valid(pen: &Pen<'_>, agreement: &Agreement) -> Text {
    match (print!(pen, agreement.valid_from), print!(pen, agreement.valid_until)) {
        (Some(from), Some(until)) => {
            Text::from(pen.w("paper-valid-between", &[("from", &pen.date(*from)), ("until", &pen.date(*until))]))
        }
        (Some(from), None) => Text::from(pen.w("paper-valid-from", &[("from", &pen.date(*from))])),
        (None, Some(until)) => Text::from(pen.w("paper-valid-until", &[("until", &pen.date(*until))])),
        (None, None) => Text::new(),
    }
}

/// The letters of Article 28(3) and the parts of its frame that are not there.
fn lacking(pen: &Pen<'_>, agreement: &Agreement, standing: &Standing) -> Vec<Text> {
    pen.note(agreement, "clauses", &agreement.clauses);
    pen.note(agreement, "frame", &agreement.frame);
    let mut texts = Vec::new();
    if !standing.clauses.is_empty() {
        let letter = |it: &Article28Clause| pen.w("paper-clause-letter", &[("letter", it.name())]);
        let letters = pen.list(&standing.clauses.iter().map(letter).collect::<Vec<String>>());
        let count = standing.clauses.len().to_string();
        texts.push(Text::new().warning(pen.w("paper-clauses-missing", &[("count", &count), ("letters", &letters)])));
    }
    if !standing.frame.is_empty() {
        let items = frame_items(pen, standing);
        texts.push(Text::new().warning(pen.w("paper-frame-missing", &[("items", &items)])));
    }
    texts
}

/// The frame's parts that are not there, as a sentence lists them.
pub(super) fn frame_items(pen: &Pen<'_>, standing: &Standing) -> String {
    let choices = standing.frame.iter().map(|it| pen.words().choice("article28-frame", it.name()));
    let items: Vec<String> = choices.map(|it| lower_first(&it)).collect();
    pen.list(&in_sentence(&items))
}

/// How sub-processors are authorised, and the notice before a new one. Article 28(2).
pub(super) fn sub_processors(pen: &Pen<'_>, standing: &Standing) -> Vec<Text> {
    let Some(agreement) = agreement_of(pen, standing) else {
        return vec![Text::from(pen.t("paper-agreement-none"))];
    };
    let authorisation = match print!(pen, agreement.authorisation) {
        Stated::Value(how) => Text::from(pen.words().choice("authorisation", how.name())),
        // Of one that is over nothing more is asked.
        Stated::Blank if standing.stage == Stage::Ended => return vec![pen.dash()],
        empty => pen.rich("paper-authorisation", &[("how", pen.empty(empty))]),
    };
    let mut texts = subs::texts(pen, agreement);
    texts.push(authorisation);
    if agreement.authorisation != Stated::Value(Authorisation::Specific) {
        let period = match print!(pen, agreement.objection_window) {
            Stated::Value(days) => Text::from(pen.days(days.0)),
            Stated::None => Text::from(lower_first(&pen.t("paper-none"))),
            Stated::Blank if standing.stage == Stage::Ended => return texts,
            empty => pen.empty(empty),
        };
        texts.push(pen.rich("paper-objection-window", &[("period", period)]));
    }
    texts
}

/// When it tells of a breach, Article 33(2), and what happens to the data at the end, Article 28(3)(g).
pub(super) fn breach_and_end(pen: &Pen<'_>, standing: &Standing) -> Vec<Text> {
    let Some(agreement) = agreement_of(pen, standing) else {
        return vec![Text::from(pen.t("paper-agreement-none"))];
    };
    let notice = match print!(pen, agreement.breach_notice_hours) {
        Stated::Value(hours) => Text::from(pen.w("paper-breach-notice", &[("n", &hours.to_string())])),
        Stated::None => {
            pen.rich("paper-breach-notice-open", &[("state", Text::from(lower_first(&pen.t("paper-none"))))])
        }
        // Article 33(2) asks for no number of hours.
        Stated::Blank => Text::new(),
        empty => pen.rich("paper-breach-notice-open", &[("state", pen.empty(empty))]),
    };
    let end = match print!(pen, agreement.at_end) {
        Stated::Value(end) => Text::from(lower_first(&pen.words().choice("end-of-contract", end.name()))),
        Stated::None => Text::from(lower_first(&pen.t("paper-none"))),
        empty => pen.empty(empty),
    };
    // That the end is agreed is letter g, which is asked for; which of the two it is, is the agreement's own matter.
    let end = match agreement.at_end.is_blank() {
        true => Text::new(),
        false => pen.rich("paper-at-end", &[("how", end)]),
    };
    let texts: Vec<Text> = [notice, end].into_iter().filter(|it| !it.is_empty()).collect();
    if texts.is_empty() { vec![pen.dash()] } else { texts }
}
