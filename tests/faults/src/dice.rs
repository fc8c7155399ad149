//! Chance that is the same each time, so that what was found can be found again.

/// A row of numbers that looks like chance (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    /// The row of a number.
    pub(crate) fn of(seed: u64) -> Dice {
        Dice(seed)
    }

    /// The next number of the row.
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit.max(1)
    }

    /// The same, as a place in a list.
    pub(crate) fn place(&mut self, limit: usize) -> usize {
        usize::try_from(self.below(limit as u64)).unwrap_or_default()
    }
}
