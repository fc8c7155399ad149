//! Cookies. Directive 2002/58/EC, Article 5(3), beside the regulation: Article 95.

use schema::{CookieCategory, CookieKind, Kind};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let found = index.cookies.of(activity.id.as_str()).iter().flat_map(|it| cookie(it));
        let name = activity.name.text();
        out.extend(found.map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

fn cookie(cookie: &CookieCategory) -> Vec<Finding> {
    let name = [cookie.name.text(), cookie.purpose.text()].into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    let on = |code| Finding::on(code, Kind::CookieCategory, cookie.id.as_str()).with("cookies", name);
    let mut out = Vec::new();
    let consent = &cookie.consent_required;
    match cookie.kind.value() {
        None => out.push(on(Code::CookieKindUnstated).field("kind")),
        Some(CookieKind::Necessary) => {}
        Some(CookieKind::Statistics | CookieKind::Marketing) if consent.is_no() => {
            out.push(on(Code::CookieWithoutConsent).field("consent_required"));
        }
        // A choice the visitor asks to have remembered needs none; what the page remembers by itself does.
        Some(CookieKind::Functional) if consent.is_no() => {
            out.push(on(Code::CookieConsentUnclear).field("consent_required"));
        }
        Some(_) if !consent.is_yes() => out.push(on(Code::CookieConsentUnclear).field("consent_required")),
        Some(_) => {}
    }
    let answers = [("purpose", cookie.purpose.is_stated()), ("lifetime", cookie.lifetime.is_settled())];
    let missing: Vec<&'static str> = answers.into_iter().filter(|(_, it)| !it).map(|(name, _)| name).collect();
    if let Some(first) = missing.first() {
        let fields: Vec<Param> = missing.iter().map(|name| Param::Field { kind: Kind::CookieCategory, name }).collect();
        out.push(on(Code::CookieUnfilled).field(first).with("missing", fields));
    }
    out
}
