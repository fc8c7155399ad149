//! What a stranger can hand the program, as bytes: one function for each way in.
//!
//! Each takes any bytes and returns, or panics where a promise of the program is broken: that nothing panics, that a
//! refusal has a code and a sentence, that what was open is whole afterwards, and that what was only read is
//! byte-identical. `cargo xtask fuzz` calls them with millions of inputs; the test beside them replays `corpus/`.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a broken promise is told by panicking

mod desk;
mod dice;
mod enclosures;
mod law_file;
mod mutation;
mod register_file;
mod register_json;
mod sequence;
mod sheets;
mod small_files;
mod values;

pub use enclosures::enclosures;
pub use law_file::law_file;
pub use mutation::{Blind, mutated};
pub use register_file::register_file;
pub use register_json::register_json;
pub use sequence::commands;
pub use sheets::sheets;
pub use small_files::small_files;

/// A way in, by the name of its fuzzer and of its folder in `corpus/`.
pub type Way = (&'static str, fn(&[u8]));

/// Every way in.
pub const WAYS: [Way; 7] = [
    ("register_file", register_file),
    ("register_json", register_json),
    ("commands", commands),
    ("sheets", sheets),
    ("enclosures", enclosures),
    ("law_file", law_file),
    ("small_files", small_files),
];
