//! Where data come from: the data of each source named together.

use schema::{DataItem, Datum, Source, System};

use super::pen::{Noted, Pen, lower_first, print, said};
use super::pick;
use crate::Text;

/// The data of one source.
pub(super) struct FromSource {
    /// The source, where it is stated.
    pub(super) source: Option<Source>,
    /// The word for why it is not.
    pub(super) state: Text,
    /// Which one: the system the data arise in, where they are the organisation's own; else the source by name.
    pub(super) named: Option<String>,
    names: Vec<String>,
}

/// The data in their order, those of one source together.
pub(super) fn by_source(pen: &Pen<'_>, items: &[&DataItem]) -> Vec<FromSource> {
    let mut groups: Vec<FromSource> = Vec::new();
    // What is about a company has no source that anybody must be told.
    for item in items.iter().filter(|it| it.about == Datum::Person || it.source.is_stated()) {
        let source = print!(pen, item.source).value().copied();
        let system = match source {
            Some(Source::OwnSystem) => pick::linked::<System>(pen.order.register, print!(pen, item.system).as_ref())
                .and_then(|it| said(print!(pen, it.name))),
            _ => None,
        };
        let named = system.or_else(|| said(print!(pen, item.source_name)));
        let name = said(print!(pen, item.name)).unwrap_or_else(|| pen.t("paper-unnamed"));
        let name = lower_first(&name);
        match groups.iter_mut().find(|it| it.source == source && it.named == named) {
            Some(group) => group.names.push(name),
            None => groups.push(FromSource { source, state: pen.empty(&item.source), named, names: vec![name] }),
        }
    }
    groups
}

impl FromSource {
    /// »navn, adresse og e-mail«
    pub(super) fn names(&self, pen: &Pen<'_>) -> Text {
        Text::from(pen.list(&self.names))
    }
}
