//! How one asks, whom, what it costs and what one gets. Article 12(2), (3) and (5).

use schema::{ContactPoint, ContactPurpose, Handling, Right, RightProcedure, Stated, System};

use super::super::pen::{Noted, Pen, closed, joined, lower_first, print, said};
use super::super::pick;
use super::{contact, references, rights};
use crate::Text;

/// What is the same for every right, and is told once.
pub(super) struct Alike {
    pub(super) handling: Option<Stated<Handling>>,
    pub(super) audience: bool,
    pub(super) channel: bool,
    pub(super) page: bool,
}

impl Alike {
    pub(super) fn of(procedures: &[&RightProcedure]) -> Alike {
        let Some(first) = procedures.first() else {
            return Alike { handling: None, audience: false, channel: false, page: false };
        };
        let all = |same: &dyn Fn(&RightProcedure) -> bool| procedures.iter().all(|it| same(it));
        Alike {
            handling: Some(first.handling.clone()).filter(|_| all(&|it| it.handling == first.handling)),
            audience: all(&|it| it.audience == first.audience),
            channel: all(&|it| it.channel == first.channel),
            page: all(&|it| it.page == first.page && it.system == first.system),
        }
    }
}

/// »Det gælder private kunder.«
pub(super) fn audience(pen: &Pen<'_>, id: &str, procedure: &RightProcedure) -> Option<Text> {
    let audience = said(print!(pen, procedure.audience))?;
    Some(closed(pen.rich(id, &[("audience", Text::from(lower_first(&audience)))])))
}

/// »Sådan gør du: …«
pub(super) fn channel(pen: &Pen<'_>, procedure: &RightProcedure) -> Option<Text> {
    let channel = said(print!(pen, procedure.channel))?;
    Some(closed(pen.rich("paper-right-channel", &[("how", Text::from(channel))])))
}

/// The page on which people help themselves, or the system where no page is named.
pub(super) fn page(pen: &Pen<'_>, procedure: &RightProcedure) -> Option<Text> {
    let system = pick::linked::<System>(pen.order.register, print!(pen, procedure.system).as_ref())
        .and_then(|it| said(print!(pen, it.name)))
        .map(|it| lower_first(&it));
    let page = said(print!(pen, procedure.page));
    // A page that is called as the system is named once.
    let system = system.filter(|of| !page.as_ref().is_some_and(|it| it.to_lowercase().contains(&of.to_lowercase())));
    let (page, system) = (page.map(|it| references::address(&it)), system.map(Text::from));
    let text = match (page, system) {
        (Some(page), Some(system)) => pen.rich("paper-right-page-of", &[("page", page), ("system", system)]),
        (Some(page), None) => pen.rich("paper-right-page", &[("page", page)]),
        (None, Some(system)) => pen.rich("paper-right-system", &[("system", system)]),
        (None, None) => return None,
    };
    Some(closed(text))
}

/// »Henvendelsen håndteres manuelt.«
pub(super) fn handled(pen: &Pen<'_>, procedure: &RightProcedure) -> Option<Text> {
    let handling = *procedure.handling.value()?;
    pen.note(procedure, "handling", &procedure.handling);
    Some(pen.rich("paper-handled-one", &[("how", Text::from(pen.t(how(handling))))]))
}

/// Whom one turns to with a complaint to the organisation: another than for the rights, as a rule.
pub(super) fn of_its_own(pen: &Pen<'_>, procedure: &RightProcedure) -> Option<Text> {
    if procedure.right != Right::InternalComplaint {
        return None;
    }
    let point = pick::linked::<ContactPoint>(pen.order.register, print!(pen, procedure.contact_point).as_ref())?;
    Some(closed(pen.rich("paper-complaint-to-us", &[("contact", contact::of_point(pen, point))])))
}

/// What is told once is told of each right.
fn note_common(pen: &Pen<'_>, procedure: &RightProcedure, alike: &Alike) {
    if alike.audience {
        pen.note(procedure, "audience", &procedure.audience);
    }
    if alike.channel {
        pen.note(procedure, "channel", &procedure.channel);
    }
    if alike.page {
        pen.note(procedure, "page", &procedure.page);
        pen.note(procedure, "system", &procedure.system);
    }
}

fn how(handling: Handling) -> &'static str {
    match handling {
        Handling::Manual => "paper-handled-manual",
        Handling::SelfService => "paper-handled-self-service",
        Handling::Automatic => "paper-handled-automatic",
    }
}

/// How and by whom all rights are met.
pub(super) fn handling(pen: &Pen<'_>, procedures: &[&RightProcedure], alike: &Alike) -> Text {
    let register = pen.order.register;
    let mut contacts: Vec<Text> = Vec::new();
    for procedure in procedures.iter().filter(|it| it.right != Right::InternalComplaint) {
        let procedure = *procedure;
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
    let whom = match &alike.handling {
        Some(Stated::Value(handling)) => {
            procedures.iter().for_each(|it| pen.note(*it, "handling", &it.handling));
            let how = Text::from(pen.t(how(*handling)));
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
            let right = rights::term(pen, it.right);
            Some(closed(Text::from(pen.w("paper-fee-of", &[("right", &right), ("fee", &fee)]))))
        })
        .collect();
    let first = procedures.first();
    let common = [
        first.filter(|_| alike.audience).and_then(|it| audience(pen, "paper-rights-audience", it)),
        first.filter(|_| alike.channel).and_then(|it| channel(pen, it)),
        first.filter(|_| alike.page).and_then(|it| page(pen, it)),
    ];
    procedures.iter().for_each(|it| note_common(pen, it, alike));
    let mut parts: Vec<Text> = vec![closed(whom)];
    parts.extend(common.into_iter().flatten());
    parts.extend([answer, joined(fees, " ")]);
    joined(parts, " ")
}
