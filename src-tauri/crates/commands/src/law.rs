//! The dated law the program ships, as it is shown: values, sources, and the day they were checked.

use schema::law::{InformationDemand, InformationItem, Law};
use schema::{Country, Date, MinimumLaw, Months, Right, Trigger};
use schemars::JsonSchema;
use serde::Serialize;

use crate::app::{App, Call};
use crate::failure::Result;
use crate::table::Nothing;

/// All of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LawData {
    /// The day up to which it was checked.
    as_of: Date,
    minima: Vec<MinimumView>,
    rights: Vec<RightView>,
    /// What people must be told, in the articles' order.
    information: Vec<InformationView>,
    /// The countries of the EEA, ISO 3166-1 alpha-2.
    eea: Vec<String>,
    authorities: Vec<AuthorityView>,
}

/// How long a law demands that something is kept.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MinimumView {
    law: MinimumLaw,
    country: Country,
    months: Months,
    trigger: Trigger,
    /// Whether it is about accounting records only.
    accounting_records_only: bool,
    /// The provision, in the language of the call.
    provision: String,
    source: String,
}

/// The articles that give a right.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RightView {
    right: Right,
    articles: Vec<u32>,
    /// Whether every policy must name it.
    always: bool,
}

/// An item people must be told. Articles 12 to 14 and 21(4).
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InformationView {
    item: InformationItem,
    /// The item in a few words, in the language of the call.
    title: String,
    /// The clauses that ask for it, such as `13(1)(a)`.
    articles: Vec<String>,
    demand: InformationDemand,
    /// When it must be told, in the language of the call; nothing where it always must.
    condition: Option<String>,
}

/// A supervisory authority.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AuthorityView {
    country: Country,
    name: String,
    website: String,
}

pub(crate) fn law(app: &mut App, call: &Call, _: Nothing) -> Result<LawData> {
    let law = Law::shipped();
    let language = app.language(call);
    let minima = law.minima.iter().map(|it| MinimumView {
        law: it.law,
        country: it.country,
        months: it.months,
        trigger: it.trigger,
        accounting_records_only: it.accounting_records_only,
        provision: it.provision.get(language).to_owned(),
        source: it.source.clone(),
    });
    let rights =
        law.rights.iter().map(|it| RightView { right: it.right, articles: it.articles.clone(), always: it.always });
    let words = app.words(call);
    let information = law.information.iter().map(|it| InformationView {
        item: it.item,
        title: words.choice("information-item", it.item.name()),
        articles: [&it.always, &it.collected, &it.elsewhere].into_iter().flatten().cloned().collect(),
        demand: it.demand,
        condition: it.condition.map(|when| words.text(&format!("law-when-{}", when.name()))),
    });
    let authorities = law.authorities.iter().map(|it| AuthorityView {
        country: it.country,
        name: it.name.clone(),
        website: it.website.clone(),
    });
    Ok(LawData {
        as_of: law.as_of,
        minima: minima.collect(),
        rights: rights.collect(),
        information: information.collect(),
        eea: law.eea.clone(),
        authorities: authorities.collect(),
    })
}
