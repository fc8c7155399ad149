//! Law that may change: dated data with sources, never constants in code.

mod calendar;
mod check;
mod checklist;
mod differences;
mod file;
mod information;
mod national;
mod risk;
mod stems;
mod supervision;

use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};

pub use calendar::{Falls, Holiday, easter};
pub use checklist::{Checklist, Part, Point};
pub use differences::LawDifference;
pub use file::{InForce, LONGEST_LAW, LawFault, LawPlace, LawProblem};
pub use information::{InformationCondition, InformationDemand, InformationDuty, InformationItem};
pub use national::{ChildAge, NationalProvision, NationalUse, OtherProvision, OtherUse};
pub use risk::{RiskCell, RiskMatrix};
pub use stems::Stems;
pub use supervision::{Allowed, Answer, Concept, Question, Supervision};

use crate::{Country, Date, Language, MinimumLaw, Months, Right, Trigger};

const SHIPPED_TEXT: &str = include_str!("../law/law.json");

static SHIPPED: LazyLock<Arc<Law>> = LazyLock::new(|| {
    // A shipped file that does not parse cannot pass the tests.
    #[allow(clippy::expect_used)]
    Arc::new(serde_json::from_str(SHIPPED_TEXT).expect("law/law.json"))
});

/// The id of a section's name in words, by its key in the file.
pub fn section_id(key: &str) -> String {
    format!("law-section-{key}").replace('_', "-")
}

/// All dated law the program ships.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// The day up to which the data were checked.
    pub as_of: Date,
    /// Statutory minima for keeping.
    pub minima: Vec<Minimum>,
    /// The article of each right.
    pub rights: Vec<RightArticle>,
    /// What people must be told, in the articles' order.
    pub information: Vec<InformationDuty>,
    /// The countries of the EEA, ISO 3166-1 alpha-2.
    pub eea: Vec<String>,
    /// Parts of its countries with a code of their own where the Union's law applies: Articles 349 and 355(1) and (4) TFEU.
    pub eea_territories: Vec<String>,
    /// The supervisory authorities.
    pub authorities: Vec<Authority>,
    /// What the national data protection acts add to Articles 6, 9, 10 and 87.
    pub national_grounds: Vec<NationalProvision>,
    /// Laws outside data protection on which processing rests too.
    pub other_laws: Vec<OtherProvision>,
    /// From what age a child agrees for itself. Article 8(1).
    pub child_ages: Vec<ChildAge>,
    /// Public holidays: days on which no period given in days or months ends.
    pub holidays: Vec<Holiday>,
    /// The model for the supervision of processors.
    pub supervision: Supervision,
    /// What is asked at every control.
    pub checklist: Checklist,
    /// How great a risk is.
    pub risk_matrix: RiskMatrix,
    /// How long after one supervision of a processor the next is due, where nobody has decided.
    pub supervision_months: Proposal,
    /// How long after the day they were checked these data count as fresh.
    pub ages_after_months: Proposal,
    /// Within how many calendar months of its receipt a request is answered. Article 12(3), first sentence.
    pub request_months: u32,
    /// By how many further months that may be extended. Article 12(3), second sentence.
    pub extension_months: u32,
    /// Within how many hours the authority is notified of a breach. Article 33(1).
    pub breach_hours: u32,
    /// How long most claims can be made: the general period of limitation.
    pub limitations: Vec<Limitation>,
    /// What data and purposes are called, where only their name tells what they are.
    pub stems: Stems,
}

/// A period that no law sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// How long, in calendar months.
    pub months: Months,
    /// Whose it is.
    pub source: String,
    /// Whether an authority's own was seen.
    pub verified: bool,
}

/// The general period of limitation of a country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limitation {
    /// The country.
    pub country: Country,
    /// How long, in calendar months.
    pub months: Months,
    /// The provision, in each language.
    pub provision: Words,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only remembered.
    pub verified: bool,
}

/// A supervisory authority, as a new register begins with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RightArticle {
    /// The right.
    pub right: Right,
    /// The articles that give it.
    pub articles: Vec<u32>,
    /// Whether every notice must name it, whatever the legal basis (Article 13(2)(b) and (d)).
    pub always: bool,
    /// Where it was seen.
    pub source: String,
}

/// A legal name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
        &SHIPPED
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

#[cfg(test)]
mod tests {
    use super::Law;
    use crate::Right;

    #[test]
    fn every_right_the_regulation_gives_has_its_article() {
        let law = Law::shipped();
        // To complain to the company itself is no right of the Regulation.
        for right in Right::ALL.iter().filter(|it| **it != Right::InternalComplaint) {
            assert!(law.right(*right).is_some_and(|it| !it.articles.is_empty()), "{}", right.name());
        }
        assert!(law.right(Right::InternalComplaint).is_none());
    }
}
