//! What the data subject may ask for, how, and whom to complain to. Articles 12 to 22 and 77.

use schema::{ContactPoint, ContactPurpose, Handling, PolicySection, Right, RightProcedure, Stated};

use super::super::pen::{Noted, Pen, closed, in_sentence, joined, print, said};
use super::super::{pick, record};
use super::{Drawing, contact, own_words};
use crate::{Block, Definition, Definitions, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>, own: Option<&str>, section: Option<&PolicySection>) -> Vec<Block> {
    let pen = drawing.pen;
    let procedures = pick::right_procedures(pen.order.register);
    let mut blocks = intro(drawing, own);
    if procedures.is_empty() {
        blocks.push(Block::paragraph(pen.blank()));
    } else {
        // The right to object stands apart from all others (Article 21(4)).
        let (apart, together): (Vec<&RightProcedure>, Vec<&RightProcedure>) =
            procedures.iter().partition(|it| it.right == Right::Objection);
        let alike = one_handling(&procedures);
        let entries: Vec<Definition> = together.iter().map(|it| entry(pen, it, alike.is_none())).collect();
        if !entries.is_empty() {
            blocks.push(Block::Definitions(Definitions { term_width: None, entries }));
        }
        blocks.extend(apart.into_iter().map(|it| Block::Emphasis(objection(pen, it, alike.is_none()))));
        blocks.push(Block::paragraph(handling(pen, &procedures, alike)));
    }
    blocks.extend(profiling(drawing));
    blocks.extend(drawing.statements(section));
    blocks.push(Block::paragraph(complaint(drawing)));
    blocks
}

/// Own words, or the usual ones, with the articles the policy names.
fn intro(drawing: &Drawing<'_, '_>, own: Option<&str>) -> Vec<Block> {
    let pen = drawing.pen;
    let policy = drawing.policy;
    let usual = pen.t("paper-rights-intro");
    let mut blocks = own_words(Some(own.unwrap_or(&usual)));
    let articles = match print!(pen, policy.rights_articles) {
        Stated::Value(articles) if !articles.trim().is_empty() => {
            Some(pen.rich("paper-rights-articles", &[("articles", Text::from(articles.trim()))]))
        }
        Stated::Unknown => Some(pen.rich("paper-rights-articles", &[("articles", pen.unknown())])),
        _ => None,
    };
    if let Some(Block::Paragraph(last)) = blocks.last_mut() {
        let text = std::mem::take(&mut last.text);
        let words: String = text.0.iter().map(|run| run.words()).collect();
        last.text = match articles {
            // Own words that end a sentence are not continued.
            Some(articles) if words.ends_with('.') => {
                joined([text, closed(pen.rich("paper-rights-follow", &[("articles", articles)]))], " ")
            }
            articles => {
                let open = Text::from(words.trim_end_matches([':', ' ']));
                let lead = joined([open, articles.unwrap_or_default()], ", ");
                if words.ends_with('.') { lead } else { lead.plain(":") }
            }
        };
    }
    blocks
}

fn entry(pen: &Pen<'_>, procedure: &RightProcedure, with_handling: bool) -> Definition {
    let right = *print!(pen, procedure.right);
    Definition {
        term: pen.t(&format!("paper-term-{}", right.name().replace('_', "-"))),
        text: words(pen, procedure, with_handling),
        note: record::articles(pen, right).map(Text::from),
    }
}

/// The right in own words or the usual ones, with what limits it and, where it is not the same for all, how it is met.
fn words(pen: &Pen<'_>, procedure: &RightProcedure, with_handling: bool) -> Text {
    let own = said(print!(pen, procedure.wording)).map(Text::from);
    let usual = || Text::from(pen.t(&format!("paper-right-{}", procedure.right.name().replace('_', "-"))));
    let wording = own.unwrap_or_else(usual);
    let exception = said(print!(pen, procedure.exception)).map(|it| closed(Text::from(it)));
    let handled = match (with_handling, &procedure.handling) {
        (true, Stated::Value(handling)) => {
            pen.note(procedure, "handling", &procedure.handling);
            Some(pen.rich("paper-handled-one", &[("how", Text::from(pen.t(how(*handling))))]))
        }
        _ => None,
    };
    match (exception, handled) {
        (None, None) => wording,
        (exception, handled) => {
            joined([closed(wording), exception.unwrap_or_default(), handled.unwrap_or_default()], " ")
        }
    }
}

fn objection(pen: &Pen<'_>, procedure: &RightProcedure, with_handling: bool) -> Text {
    pen.note(procedure, "right", &procedure.right);
    let mut text = Text::new().bold(pen.t("paper-objection")).plain(" ");
    text.0.extend(words(pen, procedure, with_handling).0);
    closed(text)
}

fn how(handling: Handling) -> &'static str {
    match handling {
        Handling::Manual => "paper-handled-manual",
        Handling::SelfService => "paper-handled-self-service",
        Handling::Automatic => "paper-handled-automatic",
    }
}

/// How all rights are met, where it is the same for all.
fn one_handling(procedures: &[&RightProcedure]) -> Option<Stated<Handling>> {
    let first = procedures.first()?.handling.clone();
    if procedures.iter().all(|it| it.handling == first) { Some(first) } else { None }
}

fn handling(pen: &Pen<'_>, procedures: &[&RightProcedure], alike: Option<Stated<Handling>>) -> Text {
    let register = pen.order.register;
    let mut contacts: Vec<Text> = Vec::new();
    for procedure in procedures {
        if let Some(point) = pick::linked::<ContactPoint>(register, print!(pen, procedure.contact_point).as_ref()) {
            let text = contact::of_point(pen, point);
            if !contacts.contains(&text) {
                contacts.push(text);
            }
        }
    }
    let contacts = match contacts.is_empty() {
        true => contact::whom(pen, &[ContactPurpose::RightsRequests, ContactPurpose::Questions]),
        false => joined(contacts, "; "),
    };
    let whom = match alike {
        Some(Stated::Value(handling)) => {
            procedures.iter().for_each(|it| pen.note(*it, "handling", &it.handling));
            let how = Text::from(pen.t(how(handling)));
            pen.rich("paper-handled-all", &[("how", how), ("contact", contacts)])
        }
        // How requests are met, nobody must be told: Article 12(2) asks that they are.
        Some(Stated::None | Stated::Unknown | Stated::Blank) | None => {
            pen.rich("paper-handled-contact", &[("contact", contacts)])
        }
    };
    let free = procedures.iter().all(|it| matches!(it.fee, Stated::None));
    let answer = if free {
        procedures.iter().for_each(|it| pen.note(*it, "fee", &it.fee));
        Text::from(pen.t("paper-answer-free"))
    } else {
        Text::from(pen.t("paper-answer"))
    };
    let fees: Vec<Text> = procedures
        .iter()
        .filter_map(|it| {
            let fee = said(&it.fee)?;
            pen.note(*it, "fee", &it.fee);
            let right = pen.t(&format!("paper-term-{}", it.right.name().replace('_', "-")));
            Some(closed(Text::from(pen.w("paper-fee-of", &[("right", &right), ("fee", &fee)]))))
        })
        .collect();
    joined([closed(whom), answer, joined(fees, " ")], " ")
}

/// That people are profiled or decided on by automation, where they are: what is not done, a statement says.
fn profiling(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let mut blocks = Vec::new();
    for activity in &drawing.activities {
        let activity = *activity;
        if activity.profiling.is_yes() {
            pen.note(activity, "profiling", &activity.profiling);
            blocks.push(Block::paragraph(pen.t("paper-profiling-policy")));
        }
        if activity.automated_decisions.is_yes() {
            pen.note(activity, "automated_decisions", &activity.automated_decisions);
            blocks.push(Block::paragraph(pen.t("paper-automated-policy")));
        }
    }
    blocks.dedup();
    blocks
}

/// »Kunder og tidligere ansatte har mulighed for at klage til Datatilsynet (https://…).«
fn complaint(drawing: &Drawing<'_, '_>) -> Text {
    let pen = drawing.pen;
    let register = pen.order.register;
    let mut authorities = pick::authorities(register);
    authorities.sort_by_key(|it| !it.name.is_stated());
    let country = drawing.organisation.country;
    let of_country = authorities.iter().find(|it| it.country == country && it.name.is_stated());
    let authority = of_country.or(authorities.first()).copied();
    let whom = match authority {
        Some(authority) => {
            let name = pen.stated(print!(pen, authority.name));
            match said(print!(pen, authority.complaint_page)).or_else(|| said(print!(pen, authority.website))) {
                Some(page) => name.plain(format!(" ({page})")),
                None => name,
            }
        }
        None => pen.blank(),
    };
    let names: Vec<String> =
        pick::audiences(register, drawing.policy).into_iter().filter_map(|it| said(print!(pen, it.name))).collect();
    if names.is_empty() {
        return closed(pen.rich("paper-complaint-you", &[("authority", whom)]));
    }
    let audiences = Text::from(pen.list(&in_sentence(&names)));
    closed(pen.rich("paper-complaint", &[("audiences", audiences), ("authority", whom)]))
}
