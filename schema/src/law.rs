//! Law that may change: dated data with sources, never constants in code.

mod calendar;
mod information;
mod supervision;

use std::sync::LazyLock;

use serde::Deserialize;

pub use calendar::{Falls, Holiday, easter};
pub use information::{InformationCondition, InformationDemand, InformationDuty, InformationItem};
pub use supervision::{Allowed, Answer, Concept, Question, Supervision};

use crate::{Country, Date, Language, MinimumLaw, Months, NationalGround, OtherLaw, Right, Trigger};

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

/// One provision of a national data protection act.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationalProvision {
    /// Its name in the register.
    pub ground: NationalGround,
    /// The country whose act it is.
    pub country: Country,
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: NationalUse,
    /// The provision, in each language.
    pub provision: Words,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only remembered.
    pub verified: bool,
}

/// What a national provision is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NationalUse {
    /// Criminal convictions and offences. Article 10.
    Criminal,
    /// National identification numbers. Article 87.
    NationalId,
    /// Employment. Article 88.
    Employment,
}

/// A law outside data protection.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherProvision {
    /// Its name in the register.
    pub law: OtherLaw,
    /// The country, where it is one country's.
    pub country: Option<Country>,
    /// What it is about.
    #[serde(rename = "use")]
    pub purpose: OtherUse,
    /// The provision, in each language.
    pub provision: Words,
    /// Where it was seen.
    pub source: String,
    /// Whether its wording was seen there, and not only remembered.
    pub verified: bool,
}

/// What a law outside data protection is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OtherUse {
    /// Direct marketing by electronic mail.
    Marketing,
    /// What is stored on people's equipment.
    Cookies,
}

/// From what age a child itself agrees to what is offered online, between two days.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildAge {
    /// The country.
    pub country: Country,
    /// First day.
    pub from: Date,
    /// Last day; still so where there is none.
    pub until: Option<Date>,
    /// The age in years.
    pub years: u32,
    /// The provision, in each language.
    pub provision: Words,
    /// Where it was seen.
    pub source: String,
}

/// The general period of limitation of a country.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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

/// Stems of words in Danish, Norwegian and English, in lower case: a word that begins with one, or that holds one
/// written with `*` before it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stems {
    /// Sensitive data, in a policy's own words.
    pub sensitive: Vec<String>,
    /// Whoever decides on a processing, Article 4(7).
    pub controller: Vec<String>,
    /// Whoever carries it out for another, Article 4(8).
    pub processor: Vec<String>,
    /// Marketing, in a purpose.
    pub marketing: Vec<String>,
    /// An address for electronic mail.
    pub email: Vec<String>,
    /// A payment card, or an app that stands for one.
    pub card: Vec<String>,
    /// Payment details of any kind.
    pub payment: Vec<String>,
    /// An account with a bank.
    pub bank: Vec<String>,
    /// A national identification number.
    pub national_id: Vec<String>,
    /// An electronic identity.
    pub electronic_id: Vec<String>,
    /// What people write.
    pub message: Vec<String>,
}

impl Stems {
    /// Whether a text has a word of one of these stems.
    pub fn any(stems: &[String], text: &str) -> bool {
        let text = text.to_lowercase();
        stems.iter().any(|stem| match stem.strip_prefix('*') {
            Some(part) => text.contains(part),
            None => text.match_indices(stem.as_str()).any(|(at, _)| begins_word(&text, at)),
        })
    }
}

fn begins_word(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|it| it.chars().next_back()).is_none_or(|it| !it.is_alphanumeric())
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
    /// Where it was seen.
    pub source: String,
}

/// A legal name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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

    /// What a national ground is.
    pub fn national(&self, ground: NationalGround) -> Option<&NationalProvision> {
        self.national_grounds.iter().find(|it| it.ground == ground)
    }

    /// The national grounds of a country for one use.
    pub fn nationals(&self, country: Country, purpose: NationalUse) -> impl Iterator<Item = &NationalProvision> {
        self.national_grounds.iter().filter(move |it| it.country == country && it.purpose == purpose)
    }

    /// What another law is; none for one that is named in words.
    pub fn other(&self, law: OtherLaw) -> Option<&OtherProvision> {
        self.other_laws.iter().find(|it| it.law == law)
    }

    /// The age from which a child agrees for itself in a country on a day.
    pub fn child_age(&self, country: Country, day: Date) -> Option<&ChildAge> {
        let holds =
            |it: &&ChildAge| it.country == country && it.from <= day && it.until.is_none_or(|until| until >= day);
        self.child_ages.iter().find(holds)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::{Law, NationalUse, Stems};
    use crate::{Country, Date, NationalGround, OtherLaw, Right};

    #[test]
    fn every_ground_has_its_country_and_its_provision() {
        let law = Law::shipped();
        for ground in NationalGround::ALL {
            let found = law.national(*ground).unwrap_or_else(|| panic!("{}", ground.name()));
            assert!(ground.name().starts_with(match found.country {
                Country::Dk => "dk_",
                Country::No => "no_",
            }));
        }
        for other in OtherLaw::ALL.iter().filter(|it| **it != OtherLaw::Other) {
            assert!(law.other(*other).is_some(), "{}", other.name());
        }
        assert!(!law.national(NationalGround::DkEmploymentInterest).unwrap().verified);
    }

    #[test]
    fn every_right_the_regulation_gives_has_its_article() {
        let law = Law::shipped();
        // To complain to the company itself is no right of the Regulation.
        for right in Right::ALL.iter().filter(|it| **it != Right::InternalComplaint) {
            assert!(law.right(*right).is_some_and(|it| !it.articles.is_empty()), "{}", right.name());
        }
        assert!(law.right(Right::InternalComplaint).is_none());
    }

    #[test]
    fn each_country_has_a_list_of_its_own() {
        let law = Law::shipped();
        let of = |country, purpose| law.nationals(country, purpose).count();
        assert_eq!((of(Country::Dk, NationalUse::NationalId), of(Country::No, NationalUse::NationalId)), (4, 1));
        assert_eq!((of(Country::Dk, NationalUse::Criminal), of(Country::No, NationalUse::Criminal)), (2, 1));
        assert_eq!((of(Country::Dk, NationalUse::Employment), of(Country::No, NationalUse::Employment)), (3, 1));
    }

    #[test]
    fn a_childs_age_follows_the_day() {
        let age = |country, day| Law::shipped().child_age(country, Date::parse(day).unwrap()).map(|it| it.years);
        assert_eq!(age(Country::Dk, "2023-12-31"), Some(13));
        assert_eq!(age(Country::Dk, "2024-01-01"), Some(15));
        assert_eq!(age(Country::No, "2026-11-21"), Some(13));
        assert_eq!(age(Country::Dk, "2018-05-24"), None);
    }

    #[test]
    fn a_stem_begins_a_word_or_stands_in_one() {
        let stems = &Law::shipped().stems;
        assert!(Stems::any(&stems.national_id, "CPR-nummer"));
        assert!(Stems::any(&stems.national_id, "Fødselsnummer eller D-nummer"));
        assert!(!Stems::any(&stems.national_id, "Kunde-id-nummer"));
        assert!(Stems::any(&stems.bank, "Bankkontonummer"));
        assert!(!Stems::any(&stems.bank, "Databank"));
        assert!(Stems::any(&stems.marketing, "Sende nyhedsbreve"));
        assert!(Stems::any(&stems.card, "Betalingskort og kontrolcifre"));
        assert!(!Stems::any(&stems.card, "Visitkort"));
    }
}
