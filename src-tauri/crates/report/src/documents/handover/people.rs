//! Who is who: those with a role, and where people turn; and who hands over to whom.

use schema::{Person, PersonRole, Role};

use super::super::parts::{cell, grouped, row, small_heading};
use super::super::pen::{Noted, Pen, bold, joined, print, said, secondary};
use super::super::pick;
use crate::{Block, Cell, Column, Group, Row, Signer, Text};

/// Who leaves, and who follows where that is known.
pub(super) struct Handing<'r> {
    from: Option<&'r Person>,
    to: Option<&'r Person>,
}

impl<'r> Handing<'r> {
    pub(super) fn of(pen: &Pen<'r>) -> Handing<'r> {
        let (register, today) = (pen.order.register, pen.today());
        let contacts = || register.person_roles.iter().filter(|it| it.role == Role::ControllerContact);
        let lasts =
            |it: &&PersonRole| it.from.is_none_or(|from| from <= today) && it.until.is_none_or(|it| it >= today);
        let from = contacts().filter(lasts).min_by_key(|it| (it.until.is_none(), it.until, it.from, it.id.to_string()));
        let follows = |it: &&PersonRole| {
            let later = it.from > from.and_then(|it| it.from) && it.until.is_none_or(|until| until >= today);
            later && from.is_none_or(|from| from.person != it.person)
        };
        let to = contacts().filter(follows).min_by_key(|it| (it.from, it.id.to_string()));
        let person = |of: Option<&PersonRole>| of.and_then(|it| pick::linked::<Person>(register, Some(&it.person)));
        Handing { from: person(from), to: person(to) }
    }

    /// »Fra Pernille Prøvesen til Lene Lærke«
    pub(super) fn subtitle(&self, pen: &Pen<'_>) -> Text {
        let name = |of: Option<&Person>| of.and_then(|it| said(print!(pen, it.name))).map(Text::from);
        match (name(self.from), name(self.to)) {
            (Some(from), Some(to)) => pen.rich("handover-from-to", &[("from", from), ("to", to)]),
            (Some(from), None) => pen.rich("handover-from", &[("from", from)]),
            (None, Some(to)) => pen.rich("handover-to", &[("to", to)]),
            (None, None) => Text::new(),
        }
    }

    pub(super) fn signers(&self, pen: &Pen<'_>) -> Vec<Signer> {
        let name = |of: Option<&Person>| of.and_then(|it| said(print!(pen, it.name))).unwrap_or_default();
        vec![
            Signer { name: name(self.from), role: pen.t("handover-signs-from") },
            Signer { name: name(self.to), role: pen.t("handover-signs-to") },
        ]
    }

    /// Name and role of who signs first.
    pub(super) fn signer(&self) -> Option<(String, String)> {
        self.from.map(|it| (it.name.text().to_owned(), it.job_title.text().to_owned()))
    }
}

/// The roles that are told, in this order.
const ROLES: [Role; 5] =
    [Role::ControllerContact, Role::Director, Role::DataProtectionOfficer, Role::Representative, Role::ProcessOwner];

pub(super) fn section(pen: &Pen<'_>) -> Vec<Block> {
    let groups: Vec<Group> = [("handover-people-roles", roles(pen)), ("handover-people-points", points(pen))]
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(title, rows)| Group { title: Some(pen.t(title)), rows })
        .collect();
    if groups.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(pen.t("handover-column-role"), 56.0),
        Column::new(pen.t("handover-column-name"), 52.0),
        Column::new(pen.t("handover-column-reached"), 58.0),
    ];
    vec![small_heading(pen.t("handover-people"), "people"), grouped(columns, 0, groups, Vec::new())]
}

fn roles(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let lasts = |it: &&PersonRole| it.until.is_none_or(|until| until >= pen.today());
    let of = |role: &PersonRole| {
        let person = pick::linked::<Person>(register, Some(&role.person))?;
        let from = print!(pen, role.from).filter(|it| *it > pen.today());
        let from = from.map(|it| pen.w("handover-from-day", &[("date", &pen.date(it))]));
        let until = print!(pen, role.until).map(|it| pen.w("handover-until-day", &[("date", &pen.date(it))]));
        let days = [from, until].into_iter().flatten().map(Text::from);
        let name = pen.words().choice("role", print!(pen, role.role).name());
        let what = cell(vec![bold(Text::from(name)), secondary(joined(days, ", "))]);
        let title = said(print!(pen, person.job_title)).map(Text::from).unwrap_or_default();
        let who = cell(vec![pen.stated(print!(pen, person.name)), secondary(title)]);
        Some(row(vec![what, who, Cell::from(ways(pen, person))], None))
    };
    let mut rows = Vec::new();
    for wanted in ROLES {
        let mut own: Vec<&PersonRole> =
            register.person_roles.iter().filter(|it| it.role == wanted).filter(lasts).collect();
        own.sort_by_key(|it| (it.from > Some(pen.today()), it.from, it.id.to_string()));
        rows.extend(own.into_iter().filter_map(of));
    }
    rows
}

fn ways(pen: &Pen<'_>, person: &Person) -> Text {
    let phone = said(print!(pen, person.phone)).map(Text::from);
    let email = said(print!(pen, person.email)).map(Text::from);
    let ways = joined([phone, email].into_iter().flatten(), "\n");
    if ways.is_empty() { pen.blank() } else { ways }
}

fn points(pen: &Pen<'_>) -> Vec<Row> {
    let register = pen.order.register;
    let of = |point: &schema::ContactPoint| {
        let purpose = pen.words().choice("contact-purpose", print!(pen, point.purpose).name());
        let person = pick::linked::<Person>(register, print!(pen, point.person).as_ref());
        let own = [print!(pen, point.phone), print!(pen, point.email), print!(pen, point.website)];
        let own = joined(own.into_iter().filter_map(said).map(Text::from), "\n");
        let reached = match (own.is_empty(), person) {
            (false, _) => own,
            (true, Some(person)) => ways(pen, person),
            (true, None) => pen.blank(),
        };
        let name = person.map_or_else(|| pen.dash(), |it| pen.stated(print!(pen, it.name)));
        row(vec![Cell::from(bold(Text::from(purpose))), Cell::from(name), Cell::from(reached)], None)
    };
    pick::contact_points(register).into_iter().map(of).collect()
}
