//! The dated law the program ships, as it is shown: values, sources, and the day they were checked.

use schema::law::Law;
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
    let authorities = law.authorities.iter().map(|it| AuthorityView {
        country: it.country,
        name: it.name.clone(),
        website: it.website.clone(),
    });
    Ok(LawData {
        as_of: law.as_of,
        minima: minima.collect(),
        rights: rights.collect(),
        eea: law.eea.clone(),
        authorities: authorities.collect(),
    })
}
