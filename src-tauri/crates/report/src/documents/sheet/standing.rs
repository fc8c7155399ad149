//! Whom a change sheet is for, which version it looks back to, and what it asks.

use rules::documents::{Lives, Signed, signed, work};
use schema::{Document, Person, Policy, Role};

use super::super::pen::{Noted, Pen, lower_first, print, said};
use super::super::{Subject, pick};
use super::What;
use crate::Text;

/// The version that is looked back to, and who is asked.
pub(super) struct Standing<'r> {
    document: &'r Document,
    signed: Option<Signed>,
    /// The first day it applies, where nobody signs it.
    since: Option<schema::Date>,
    /// Whether any version was ever signed.
    any_signed: bool,
    /// Who signs today.
    to: Option<&'r Person>,
    policy: Option<&'r Policy>,
}

impl<'r> Standing<'r> {
    pub(super) fn of(pen: &Pen<'r>, document: &'r Document, subject: &Subject) -> Standing<'r> {
        let register = pen.order.register;
        let lives = Lives::of(register);
        let is_signed = |it: &Document| signed(&lives, register, it).is_some();
        let policy = match subject {
            Subject::Policy(id) => pick::linked::<Policy>(register, Some(id)),
            _ => None,
        };
        let director = || pick::with_role(register, Role::Director, pen.today()).into_iter().next();
        let to = policy.and_then(|it| pick::linked::<Person>(register, it.signatory.as_ref())).or_else(director);
        Standing {
            document,
            signed: signed(&lives, register, document),
            since: lives.since(document),
            any_signed: register.documents.iter().filter(|it| work(it) == work(document)).any(is_signed),
            to,
            policy,
        }
    }

    /// »Til direktør Mads Mønstergaard«
    pub(super) fn line(&self, pen: &Pen<'_>) -> String {
        let Some(person) = self.to else { return pen.t("sheet-to-management") };
        let own = self.policy.and_then(|it| said(print!(pen, it.signatory_role)));
        let role = own.or_else(|| said(print!(pen, person.job_title))).unwrap_or_else(|| pen.t("paper-director"));
        let name = said(print!(pen, person.name)).unwrap_or_default();
        pen.w("sheet-to", &[("role", &lower_first(&role)), ("name", &name)])
    }

    /// »Hvad der er ændret i fortegnelsen, siden du underskrev version 3 den 4. maj 2026«
    pub(super) fn subtitle(&self, pen: &Pen<'_>, named: &str) -> String {
        let document = self.document;
        let version = print!(pen, document.version).to_string();
        let say = |id: &str, date: Option<schema::Date>| {
            let date = date.map(|it| pen.date(it)).unwrap_or_default();
            pen.w(id, &[("document", named), ("version", &version), ("date", &date)])
        };
        match (&self.signed, self.since) {
            (Some(Signed { on: Some(on), .. }), _) => {
                let id = if self.is_addressed() { "sheet-since-you" } else { "sheet-since-signed" };
                say(id, Some(*on))
            }
            (Some(_), _) => {
                let id = if self.is_addressed() { "sheet-since-you-undated" } else { "sheet-since-signed-undated" };
                say(id, None)
            }
            (None, Some(since)) => say("sheet-since-in-force", Some(since)),
            (None, None) => {
                let why = if self.any_signed { "sheet-not-signed" } else { "sheet-none-signed" };
                let since = say("sheet-since-issued", Some(*print!(pen, document.issued_on)));
                format!("{since}. {}", pen.t(why))
            }
        }
    }

    /// The sentence that says it all: how much is new, changed and gone, and what is asked.
    pub(super) fn sentence(&self, pen: &Pen<'_>, count: impl Fn(What) -> usize, open: usize, asks: u32) -> Text {
        let number = |n: usize| pen.w("sheet-number", &[("n", &n.to_string())]);
        let clause = |(what, id): (What, &str)| {
            let n = count(what);
            (n > 0).then(|| pen.w(id, &[("n", &n.to_string()), ("number", &number(n))]))
        };
        let clauses =
            [(What::New, "sheet-count-new"), (What::Changed, "sheet-count-changed"), (What::Gone, "sheet-count-gone")];
        let clauses: Vec<String> = clauses.into_iter().filter_map(clause).collect();
        let all = match clauses.as_slice() {
            [start @ .., last] if !start.is_empty() => {
                pen.w("sheet-clauses", &[("start", &start.join(", ")), ("last", last)])
            }
            other => other.join(", "),
        };
        let all = super::super::pen::upper_first(&all);
        let version = self.document.version.to_string();
        let rest = match self.is_addressed() {
            true => pen.t("sheet-rest-you"),
            false => pen.w("sheet-rest", &[("version", &version)]),
        };
        let unsigned = self.policy.is_some_and(Policy::is_unsigned);
        let id = if unsigned { "sheet-asked-approval" } else { "sheet-asked" };
        let asked = Text::new().bold(pen.w(id, &[("version", &asks.to_string())]));
        let asked = match open {
            0 => pen.rich("sheet-asked-now", &[("asked", asked)]),
            _ => pen.rich(
                if open == 1 { "sheet-asked-once-one" } else { "sheet-asked-once" },
                &[("asked", asked), ("number", Text::from(number(open)))],
            ),
        };
        let mut text = Text::from(format!("{all}. {rest} "));
        text.0.extend(asked.0);
        text
    }

    /// Whether the one it is for signed that version.
    fn is_addressed(&self) -> bool {
        let signed = self.signed.as_ref().map(|it| it.by.as_slice()).unwrap_or_default();
        self.to.is_some_and(|to| signed.contains(&to.id))
    }
}
