//! Section 1.1: where one turns, how rights are met, who controls.

use schema::{
    ContactPoint, ControlAct, ControlPlan, Person, Review, RightProcedure, Stated, SupervisoryAuthority, System,
};

use super::super::pen::{Noted, Pen, closed, in_sentence, joined, labelled, lower_first, print, said};
use super::super::pick;
use super::front::{contact_line, contact_persons, person, person_name};
use crate::{Anchor, Block, Field, Heading, Rows, Text, Value};

pub(super) fn section(pen: &Pen<'_>) -> Vec<Block> {
    let field =
        |label: &str, value: Vec<Value>| Block::Field(Field { letter: None, label: pen.t(label), value, anchor: None });
    vec![
        Block::Heading(Heading::section(2, "1.1", pen.t("paper-responsibility"), Anchor::new("responsibility"))),
        field("paper-label-contact-points", contact_points(pen)),
        field("paper-label-rights", rights(pen)),
        field("paper-label-authority", authorities(pen)),
        field("paper-label-control", control(pen)),
    ]
}

fn contact_points(pen: &Pen<'_>) -> Vec<Value> {
    let rows: Vec<Vec<Text>> = pick::contact_points(pen.order.register)
        .into_iter()
        .map(|it| {
            let purpose = pen.words().choice("contact-purpose", print!(pen, it.purpose).name());
            vec![Text::from(purpose), turn_to(pen, it)]
        })
        .collect();
    if rows.is_empty() {
        vec![Value::Paragraph(contact_persons(pen))]
    } else {
        vec![Value::Rows(Rows { widths: vec![42.0, 70.0], rows })]
    }
}

/// Whom one turns to: the person, with telephone and e-mail of the point itself where it has its own.
pub(crate) fn turn_to(pen: &Pen<'_>, point: &ContactPoint) -> Text {
    let owner = pick::linked::<Person>(pen.order.register, print!(pen, point.person).as_ref());
    let phone = own_or(print!(pen, point.phone), owner.map(|it| print!(pen, it.phone)));
    let email = own_or(print!(pen, point.email), owner.map(|it| print!(pen, it.email)));
    let website = said(print!(pen, point.website)).map(Text::from).unwrap_or_default();
    let who = owner.map(|it| person(pen, it)).unwrap_or_default();
    // A page of the company's own is a way to turn to it too.
    let reach = match said(phone).or(said(email)) {
        None if !website.is_empty() => Text::new(),
        _ => contact_line(pen, phone, email),
    };
    joined([who, reach, website], "\n")
}

/// The point's own value, or the person's where it has none.
fn own_or<'v>(own: &'v Stated<String>, person: Option<&'v Stated<String>>) -> &'v Stated<String> {
    match (own, person) {
        (Stated::Blank, Some(person)) => person,
        _ => own,
    }
}

/// Each way of meeting requests once, with the rights it holds for.
fn rights(pen: &Pen<'_>) -> Vec<Value> {
    let mut groups: Vec<(Vec<String>, Text)> = Vec::new();
    for procedure in pick::right_procedures(pen.order.register) {
        let right = *print!(pen, procedure.right);
        let name = pen.words().choice("right", right.name());
        let name = match articles(pen, right) {
            Some(articles) => format!("{name} ({articles})"),
            None => name,
        };
        let how = how(pen, procedure);
        match groups.iter_mut().find(|(_, of)| *of == how) {
            Some((names, _)) if names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], how)),
        }
    }
    if groups.is_empty() {
        return vec![Value::Paragraph(pen.blank())];
    }
    let rows = groups.into_iter().map(|(names, how)| vec![Text::from(in_sentence(&names).join(", ")), how]).collect();
    vec![Value::Rows(Rows { widths: vec![70.0, 42.0], rows })]
}

/// »Manuelt, gratis.«, and what limits the right.
fn how(pen: &Pen<'_>, procedure: &RightProcedure) -> Text {
    let handling = match print!(pen, procedure.handling) {
        Stated::Value(handling) => Text::from(pen.words().choice("handling", handling.name())),
        // No article asks how a request is met.
        Stated::Blank => Text::new(),
        empty => pen.empty(empty),
    };
    let fee = match print!(pen, procedure.fee) {
        Stated::None => Text::from(pen.t("paper-free")),
        Stated::Value(fee) => pen.rich("paper-fee", &[("fee", Text::from(fee.clone()))]),
        Stated::Unknown => pen.rich("paper-fee", &[("fee", pen.unknown())]),
        Stated::Blank => Text::new(),
    };
    let exception = said(print!(pen, procedure.exception)).map(|it| closed(Text::from(it)));
    let how = closed(super::super::pen::capital(joined([handling, fee], ", ")));
    let system = pick::linked::<System>(pen.order.register, print!(pen, procedure.system).as_ref());
    let system = system.map(|it| {
        let label = Text::from(format!("{}:", pen.label::<RightProcedure>("system")));
        joined([label, pen.stated(print!(pen, it.name))], " ")
    });
    let told = [
        labelled!(pen, procedure.audience),
        labelled!(pen, procedure.condition),
        labelled!(pen, procedure.channel),
        labelled!(pen, procedure.page),
        system.unwrap_or_default(),
        labelled!(pen, procedure.response),
    ];
    let told = joined(told.into_iter().map(closed), " ");
    let text = joined([how, told, exception.unwrap_or_default()], " ");
    if text.is_empty() { pen.dash() } else { text }
}

/// »art. 13-14«: the articles that give a right.
pub(crate) fn articles(pen: &Pen<'_>, right: schema::Right) -> Option<String> {
    let articles = &pen.order.law.right(right)?.articles;
    let list: Vec<String> = articles.iter().map(u32::to_string).collect();
    Some(pen.w("paper-article", &[("articles", &list.join("–"))]))
}

fn authorities(pen: &Pen<'_>) -> Vec<Value> {
    let known = pick::authorities(pen.order.register);
    let any = known.iter().any(|it| it.name.is_stated());
    let list: Vec<Value> = known
        .into_iter()
        .filter(|it| !any || it.name.is_stated())
        .map(|it: &SupervisoryAuthority| {
            let name = pen.stated(print!(pen, it.name));
            let country = Text::from(pen.words().choice("country", print!(pen, it.country).name()));
            let page = said(print!(pen, it.complaint_page)).or_else(|| said(print!(pen, it.website)));
            let phone = said(print!(pen, it.phone)).map(|it| pen.rich("paper-phone", &[("phone", Text::from(it))]));
            let email = said(print!(pen, it.email)).map(Text::from);
            let contact = joined([phone, email].into_iter().flatten(), " · ");
            let competence = said(print!(pen, it.competence)).map(Text::from).unwrap_or_default();
            let page = page.map(Text::from).unwrap_or_default();
            let address = said(print!(pen, it.address)).map(Text::from).unwrap_or_default();
            let lines = [joined([name, country], ", "), competence, address, page, contact];
            Value::Paragraph(joined(lines, "\n"))
        })
        .collect();
    if list.is_empty() { vec![Value::Paragraph(pen.blank())] } else { list }
}

fn control(pen: &Pen<'_>) -> Vec<Value> {
    let register = pen.order.register;
    let list: Vec<Value> = register
        .control_plans
        .iter()
        .map(|plan| {
            let by = pick::linked::<Person>(register, print!(pen, plan.responsible).as_ref())
                .map(|it| pen.rich("paper-control-by", &[("name", person_name(pen, it))]));
            let next = match print!(pen, plan.next_on) {
                Some(day) => pen.rich("paper-control-next", &[("date", Text::from(pen.date(*day)))]),
                None => Text::new(),
            };
            Value::Paragraph(joined([plan_words(pen, plan), by.unwrap_or_default(), latest(pen, plan), next], " "))
        })
        .collect();
    if list.is_empty() { vec![Value::Paragraph(pen.blank())] } else { list }
}

/// »Der foretages halvårligt kontrol og vedligeholdelse af forretningsgange, rutiner og politikker.«
pub(crate) fn plan_words(pen: &Pen<'_>, plan: &ControlPlan) -> Text {
    let covers = choices(pen, "control-scope", print!(pen, plan.covers).iter().map(|it| it.name()));
    let often = ("often", often(pen, plan));
    let acts = ("acts", acts(pen, plan));
    match covers {
        Some(covers) => pen.rich("paper-control", &[often, acts, ("covers", Text::from(covers))]),
        None => pen.rich("paper-control-all", &[often, acts]),
    }
}

/// »kontrol og vedligeholdelse«; »kontrol« where it is not said what is done.
pub(crate) fn acts(pen: &Pen<'_>, plan: &ControlPlan) -> Text {
    let named = choices(pen, "control-act", print!(pen, plan.acts).iter().map(|it| it.name()));
    let usual = || lower_first(&pen.words().choice("control-act", ControlAct::Control.name()));
    Text::from(named.unwrap_or_else(usual))
}

/// »halvårligt«, or the word for why it is not said.
pub(crate) fn often(pen: &Pen<'_>, plan: &ControlPlan) -> Text {
    match print!(pen, plan.interval) {
        Stated::Value(months) => Text::from(every(pen, months.0)),
        empty => pen.empty(empty),
    }
}

/// »halvårligt«, »årligt«, »hver 4. måned«
pub(crate) fn every(pen: &Pen<'_>, months: u32) -> String {
    match months {
        1 | 3 | 6 | 12 => pen.t(&format!("paper-every-{months}")),
        other => pen.w("paper-every", &[("n", &other.to_string())]),
    }
}

/// Values of a list as a sentence names them, where there are any.
pub(crate) fn choices(pen: &Pen<'_>, of: &str, values: impl Iterator<Item = &'static str>) -> Option<String> {
    let names: Vec<String> = values.map(|it| lower_first(&pen.words().choice(of, it))).collect();
    if names.is_empty() { None } else { Some(pen.list(&names)) }
}

fn latest(pen: &Pen<'_>, plan: &ControlPlan) -> Text {
    let register = pen.order.register;
    let reviews = register.reviews.iter().filter(|it: &&Review| it.plan == plan.id);
    match reviews.filter_map(|it| it.done_on.value().map(|day| (*day, it))).max_by_key(|(day, _)| *day) {
        Some((day, review)) => {
            pen.note(review, "done_on", &review.done_on);
            let by = pick::linked::<Person>(register, print!(pen, review.done_by).as_ref());
            let date = Text::from(pen.date(day));
            match by {
                Some(by) => pen.rich("paper-control-done-by", &[("date", date), ("name", person_name(pen, by))]),
                None => pen.rich("paper-control-done", &[("date", date)]),
            }
        }
        None => Text::from(pen.t("paper-control-never")),
    }
}
