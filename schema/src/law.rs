//! Law that may change: dated data with sources, never constants in code.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Country, Date, Language, MinimumLaw, Months, Right, Trigger};

/// All dated law the program ships.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// The day up to which the data were checked.
    pub as_of: Date,
    /// Statutory minima for keeping.
    pub minima: Vec<Minimum>,
    /// The article of each right.
    pub rights: Vec<RightArticle>,
    /// The countries of the EEA, ISO 3166-1 alpha-2.
    pub eea: Vec<String>,
    /// Parts of its countries with a code of their own where the Union's law applies: Articles 349 and 355(1) and (4) TFEU.
    pub eea_territories: Vec<String>,
    /// The supervisory authorities.
    pub authorities: Vec<Authority>,
}

/// A supervisory authority, as a new register begins with it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The country.
    pub country: Country,
    /// Its name.
    pub name: String,
    /// Its website.
    pub website: String,
    /// Its page for complaints, where it was seen.
    pub complaint_page: Option<String>,
}

/// A law that sets a minimum for keeping.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minimum {
    /// Its name in the register.
    pub law: MinimumLaw,
    /// The country it applies in.
    pub country: Country,
    /// How long, in calendar months.
    pub months: Months,
    /// From when.
    pub trigger: Trigger,
    /// What it applies to only: accounting records, as opposed to all data.
    pub accounting_records_only: bool,
    /// The provision, in each language.
    pub provision: Words,
    /// Where it was seen.
    pub source: String,
}

/// The article of a right.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RightArticle {
    /// The right.
    pub right: Right,
    /// The articles that give it.
    pub articles: Vec<u32>,
    /// Whether every notice must name it, whatever the legal basis (Article 13(2)(b) and (d)).
    pub always: bool,
}

/// A legal name in the three languages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Danish.
    pub da: String,
    /// Norwegian bokmål.
    pub nb: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The name in a language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Da => &self.da,
            Language::Nb => &self.nb,
            Language::En => &self.en,
        }
    }
}

impl Law {
    /// The law as shipped.
    pub fn shipped() -> &'static Law {
        static LAW: LazyLock<Law> = LazyLock::new(|| {
            // A shipped file that does not parse cannot pass the tests.
            #[allow(clippy::expect_used)]
            serde_json::from_str(include_str!("../law/law.json")).expect("law/law.json")
        });
        &LAW
    }

    /// Whether the country of a code lies in the EEA.
    pub fn in_eea(&self, code: &str) -> bool {
        self.eea.iter().chain(&self.eea_territories).any(|it| it.eq_ignore_ascii_case(code))
    }

    /// The minimum a law sets.
    pub fn minimum(&self, law: MinimumLaw) -> Option<&Minimum> {
        self.minima.iter().find(|minimum| minimum.law == law)
    }

    /// The authority of a country.
    pub fn authority(&self, country: Country) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.country == country)
    }

    /// The article or articles of a right.
    pub fn right(&self, right: Right) -> Option<&RightArticle> {
        self.rights.iter().find(|it| it.right == right)
    }
}
