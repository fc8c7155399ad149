//! What national law adds to the Regulation, and the laws beside it on which processing rests.

use serde::{Deserialize, Serialize};

use super::{Law, Words};
use crate::{Country, Date, NationalGround, OtherLaw};

/// One provision of a national data protection act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OtherUse {
    /// Direct marketing by electronic mail.
    Marketing,
    /// What is stored on people's equipment.
    Cookies,
}

/// From what age a child itself agrees to what is offered online, between two days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

impl Law {
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
    #![allow(clippy::unwrap_used)]

    use super::NationalUse;
    use crate::law::Law;
    use crate::{Country, Date, NationalGround, OtherLaw};

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
}
