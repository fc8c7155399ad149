//! What data and purposes are called, where only their name tells what they are.

use serde::{Deserialize, Serialize};

/// Stems of words in Danish, Norwegian and English, in lower case: a word that begins with one, or that holds one
/// written with `*` before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

#[cfg(test)]
mod tests {
    use super::Stems;
    use crate::law::Law;

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
