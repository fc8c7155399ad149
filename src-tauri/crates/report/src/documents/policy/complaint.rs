//! Whom to complain to. Articles 13(2)(d) and 77.

use schema::SupervisoryAuthority;

use super::super::pen::{Noted, Pen, bold, closed, in_sentence, joined, print, said};
use super::super::pick;
use super::{Drawing, references};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let (pen, policy) = (drawing.pen, drawing.policy);
    let mut authorities = pick::authorities(pen.order.register);
    // First the authority where the readers live: Article 77(1).
    let own = print!(pen, policy.country).value().copied();
    authorities.sort_by_key(|it| (!it.name.is_stated(), own.is_some_and(|own| it.country != own)));
    let named: Vec<&SupervisoryAuthority> = authorities.iter().copied().filter(|it| it.name.is_stated()).collect();
    if let [_, _, ..] = named.as_slice() {
        let lead = Block::paragraph(several(drawing));
        return vec![lead, Block::List(named.into_iter().map(|it| line(pen, it)).collect())];
    }
    let authority = authorities.first().copied();
    let competence = authority.map(|it| competence(pen, it)).unwrap_or_default();
    vec![Block::paragraph(joined([complaint(drawing, authority), competence], " "))]
}

/// »Kunder har mulighed for at klage til en af disse tilsynsmyndigheder:«
fn several(drawing: &Drawing<'_, '_>) -> Text {
    let pen = drawing.pen;
    match audiences(drawing) {
        Some(audiences) => pen.rich("paper-complaint-several", &[("audiences", audiences)]),
        None => Text::from(pen.t("paper-complaint-several-you")),
    }
}

/// An authority among several: two countries' are called Datatilsynet, so the country stands beside the name.
fn line(pen: &Pen<'_>, authority: &SupervisoryAuthority) -> Text {
    let country = pen.words().choice("country", print!(pen, authority.country).name());
    let name = bold(pen.stated(print!(pen, authority.name))).plain(format!(" ({country})"));
    joined([name, joined([competence(pen, authority), closed(ways(pen, authority))], " ")], ": ")
}

/// When one turns to it, in own words.
fn competence(pen: &Pen<'_>, authority: &SupervisoryAuthority) -> Text {
    said(print!(pen, authority.competence)).map(|it| closed(Text::from(it))).unwrap_or_default()
}

/// The address, the page for complaints or else the website, telephone and e-mail.
fn ways(pen: &Pen<'_>, authority: &SupervisoryAuthority) -> Text {
    let page = said(print!(pen, authority.complaint_page)).or_else(|| said(print!(pen, authority.website)));
    let page = page.map(|it| references::address(&it));
    let phone =
        said(print!(pen, authority.phone)).map(|it| pen.rich("paper-inline-phone", &[("phone", Text::from(it))]));
    let email = said(print!(pen, authority.email)).map(Text::from);
    let address = said(print!(pen, authority.address)).map(Text::from);
    joined([address, page, phone, email].into_iter().flatten(), ", ")
}

/// Whom the policy speaks to, where it says.
fn audiences(drawing: &Drawing<'_, '_>) -> Option<Text> {
    let pen = drawing.pen;
    let audiences = pick::audiences(pen.order.register, drawing.policy);
    let names: Vec<String> = audiences.into_iter().filter_map(|it| said(print!(pen, it.name))).collect();
    if names.is_empty() { None } else { Some(Text::from(pen.list_within(&in_sentence(&names)))) }
}

/// »Kunder og tidligere ansatte har mulighed for at klage til Datatilsynet (https://…).«
fn complaint(drawing: &Drawing<'_, '_>, authority: Option<&SupervisoryAuthority>) -> Text {
    let pen = drawing.pen;
    let whom = match authority {
        Some(authority) => {
            let name = pen.stated(print!(pen, authority.name));
            // Two countries' authorities are called the same: a policy that names a country says which is meant.
            let country = drawing.policy.country.is_stated() && authority.name.is_stated();
            let country = country.then(|| pen.words().choice("country", print!(pen, authority.country).name()));
            let beside = [country.map(Text::from).unwrap_or_default(), ways(pen, authority)];
            match joined(beside, ", ") {
                beside if beside.is_empty() => name,
                beside => joined([name, joined([Text::from("("), beside, Text::from(")")], "")], " "),
            }
        }
        None => pen.blank(),
    };
    match audiences(drawing) {
        Some(audiences) => closed(pen.rich("paper-complaint", &[("audiences", audiences), ("authority", whom)])),
        None => closed(pen.rich("paper-complaint-you", &[("authority", whom)])),
    }
}
