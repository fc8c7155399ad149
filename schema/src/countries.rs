//! The countries of ISO 3166-1, as dated data: which codes there are, and by which names people write them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::words::{Words, country_id};
use crate::{Date, Language};

/// All countries the program knows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Countries {
    /// The day the codes were taken over.
    pub as_of: Date,
    /// Where they were seen.
    pub source: String,
    /// The codes, ISO 3166-1 alpha-2 in capitals, in their order.
    pub codes: Vec<String>,
    /// What else a country is called, by its code; its names in the three languages stand in the words.
    pub also: BTreeMap<String, Vec<String>>,
}

impl Countries {
    /// The countries as shipped.
    pub fn shipped() -> &'static Countries {
        static COUNTRIES: LazyLock<Countries> = LazyLock::new(|| {
            // A shipped file that does not parse cannot pass the tests.
            #[allow(clippy::expect_used)]
            serde_json::from_str(include_str!("../law/countries.json")).expect("law/countries.json")
        });
        &COUNTRIES
    }

    /// The code a text is, in capitals or not.
    pub fn code(&self, text: &str) -> Option<&str> {
        let text = text.trim();
        self.codes.iter().map(String::as_str).find(|code| code.eq_ignore_ascii_case(text))
    }

    /// The code of the country a text means: a code, or a name in one of the three languages. Small and capital
    /// letters are the same.
    pub fn meant(&self, text: &str) -> Option<&str> {
        let named = || names().get(&text.trim().to_lowercase()).and_then(|code| self.code(code));
        self.code(text).or_else(named)
    }
}

/// The code of each name, in small letters.
fn names() -> &'static BTreeMap<String, String> {
    static NAMES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let countries = Countries::shipped();
        let also = countries.also.iter().flat_map(|(code, names)| names.iter().map(move |name| (name.clone(), code)));
        let own = Language::ALL.iter().flat_map(|language| {
            let name = |code: &String| Words::of(*language).unmarked(&country_id(code), &[]);
            countries.codes.iter().filter_map(move |code| Some((name(code)?, code)))
        });
        // A country's own name comes last, and stands.
        also.chain(own).map(|(name, code)| (name.to_lowercase(), code.clone())).collect()
    });
    &NAMES
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::law::Law;

    #[test]
    fn a_country_is_known_by_its_code_and_by_its_name_in_each_language() {
        let countries = Countries::shipped();
        for text in ["DK", "dk", " Danmark ", "DANMARK", "denmark"] {
            assert_eq!(countries.meant(text), Some("DK"), "{text}");
        }
        for text in ["Østrig", "ØSTERRIKE", "Austria", "at"] {
            assert_eq!(countries.meant(text), Some("AT"), "{text}");
        }
        for text in ["USA", "us", "United States", "Amerika"] {
            assert_eq!(countries.meant(text), Some("US"), "{text}");
        }
        assert_eq!(countries.meant("uk"), Some("GB"));
        for text in ["Atlantis", "", " ", "DKK", "D", "ZZ", "EU", "208"] {
            assert_eq!(countries.meant(text), None, "{text}");
        }
    }

    #[test]
    fn every_code_stands_once_in_order_and_every_other_name_belongs_to_one_of_them() {
        let countries = Countries::shipped();
        assert_eq!(countries.codes.len(), 250);
        assert!(countries.codes.is_sorted_by(|a, b| a < b));
        assert!(countries.codes.iter().all(|code| code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase())));
        assert!(countries.also.keys().all(|code| countries.codes.contains(code)));
        assert!(!countries.source.is_empty() && countries.as_of.year() >= 2026);
    }

    #[test]
    fn every_country_has_a_name_in_each_language_that_means_it_alone() {
        for language in Language::ALL {
            let words = Words::of(*language);
            for code in &Countries::shipped().codes {
                let name = words.country(code);
                assert_ne!(&name, code, "{code} has no name in {language:?}");
                assert_eq!(Countries::shipped().meant(&name), Some(code.as_str()), "{name} in {language:?}");
            }
            assert_eq!(words.country("Atlantis"), "Atlantis");
        }
    }

    #[test]
    fn every_other_name_means_its_own_country() {
        for (code, names) in &Countries::shipped().also {
            for name in names {
                assert_eq!(Countries::shipped().meant(name), Some(code.as_str()), "{name}");
            }
        }
    }

    #[test]
    fn what_the_law_counts_to_the_eea_are_countries() {
        let law = Law::shipped();
        let all = || law.eea.iter().chain(&law.eea_territories);
        assert!(all().all(|code| Countries::shipped().codes.contains(code)));
        assert!(all().all(|code| law.in_eea(code)));
        assert!(law.in_eea("dk") && law.in_eea("AX"));
        assert!(!["US", "GB", "CH", "GL", "FO", "Atlantis", ""].iter().any(|it| law.in_eea(it)));
    }
}
