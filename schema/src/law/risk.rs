//! How great a risk is, by how likely and how grave what may happen is.

use serde::{Deserialize, Serialize};

use super::Law;
use crate::Level;

/// The matrix, cell by cell. It is no authority's; a company may have its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskMatrix {
    /// One cell for each likelihood and consequence.
    pub cells: Vec<RiskCell>,
    /// Whose it is.
    pub source: String,
    /// Whether an authority's own was seen.
    pub verified: bool,
}

/// A cell of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskCell {
    /// How grave it is for the people it is about.
    pub consequence: Level,
    /// How likely it is.
    pub likelihood: Level,
    /// How great the risk is.
    pub risk: Level,
}

impl Law {
    /// The risk by the matrix. Article 32(2) asks for an assessment and gives no scale.
    pub fn risk(&self, likelihood: Level, consequence: Level) -> Level {
        let cell =
            self.risk_matrix.cells.iter().find(|it| it.likelihood == likelihood && it.consequence == consequence);
        // A law that was read has every cell; one made by hand errs on the careful side.
        cell.map_or(Level::VeryHigh, |it| it.risk)
    }
}

#[cfg(test)]
mod tests {
    use crate::Level;
    use crate::law::Law;

    #[test]
    fn every_cell_is_there_once_and_no_risk_falls_as_what_it_rests_on_rises() {
        let law = Law::shipped();
        assert_eq!(law.risk_matrix.cells.len(), 16);
        for (at, one) in Level::ALL.iter().enumerate() {
            for two in Level::ALL {
                let is_there = |it: &&crate::law::RiskCell| it.consequence == *one && it.likelihood == *two;
                assert_eq!(law.risk_matrix.cells.iter().filter(is_there).count(), 1, "{one:?} {two:?}");
                if let Some(higher) = Level::ALL.get(at + 1) {
                    assert!(law.risk(*one, *two) <= law.risk(*higher, *two));
                    assert!(law.risk(*two, *one) <= law.risk(*two, *higher));
                }
            }
        }
    }

    #[test]
    fn a_grave_consequence_weighs_more_than_a_likely_trifle() {
        let law = Law::shipped();
        assert_eq!(law.risk(Level::Low, Level::Low), Level::Low);
        assert_eq!(law.risk(Level::VeryHigh, Level::Low), Level::High);
        assert_eq!(law.risk(Level::Medium, Level::VeryHigh), Level::VeryHigh);
        assert_eq!(law.risk(Level::VeryHigh, Level::Medium), Level::High);
        assert!(!law.risk_matrix.verified, "no authority has published it");
    }
}
